// SPDX-License-Identifier: GPL-3.0-or-later
// Insight in a station over a door the test holds, which answers with an invented month.
#pragma once

#include "tests/support/wl_test.h"

#include "resources/embedded.h"
#include "tests/support/fake_door.h"
#include "tests/support/load_scene.h"
#include "tests/support/ward_scene.h"
#include "ui/insight/insight_page.h"
#include "ui/shell/shell_window.h"

#include <QCoreApplication>

namespace wardlight::test {

inline const std::vector<Event>& monthEvents()
{
    static const auto events = loadEvents({});
    return events;
}
/// The whole month once; it is the same for every test.
inline const door::Answer& monthAnswer()
{
    static const auto answer = loadAnswer({}, 30, monthEvents());
    return answer;
}

struct InsightStation {
    FakeDoor door;
    door::Answer answer = monthAnswer();
    bool answers = true;
    std::unique_ptr<shell::ShellWindow> window;

    explicit InsightStation(QSize size = {1920, 1080}, kit::Words words = {}, kit::ThemeId theme = kit::ThemeId::Dark)
    {
        auto ward = quietWard(16);
        ward.user = "M. Castellanos";
        ward.role = Role::Charge;
        door.setNow(sceneNow());
        door.show(ward);
        door.onAsk = [this](const door::Query& query, const door::AnswerHandler& handler) {
            if (std::holds_alternative<door::AskLoad>(query) && answers)
                handler(answer);
        };
        shell::ShellSettings settings;
        settings.tokens = std::string(embeddedResource("tokens.toml"));
        settings.theme = theme;
        window = std::make_unique<shell::ShellWindow>(door, settings, std::move(words));
        window->stopClock();
        window->resize(size);
        window->show();
        window->go(shell::Screen::Insight);
        settle();
    }
    void settle()
    {
        QCoreApplication::sendPostedEvents();
        window->frame();
        QCoreApplication::sendPostedEvents();
        (void)window->grab();
    }
    insight_ui::InsightPage& page() { return static_cast<insight_ui::InsightPage&>(*window->page(shell::Screen::Insight)); }
    door::AskLoad lastAsked() { return std::get<door::AskLoad>(door.questions.back()); }
};

/// "9\u202f%" and the like, with usual spaces.
inline QString plain(QString text) { return text.replace(QChar(0x202F), QLatin1Char(' ')).replace(QChar(0x00A0), QLatin1Char(' ')); }

}
