// SPDX-License-Identifier: GPL-3.0-or-later
// The alarms screen in a station over a door the test holds.
#pragma once

#include "tests/support/wl_test.h"

#include "core/vitals/alarm_words.h"
#include "resources/embedded.h"
#include "tests/support/alarm_scene.h"
#include "tests/support/fake_door.h"
#include "ui/alarms/alarms_page.h"
#include "ui/shell/shell_window.h"

#include <QTranslator>

#include <algorithm>

namespace wardlight::test {

/// Words of the site's table in a language, as the station has them.
inline kit::Words siteWords(Language language, const QString& locale)
{
    kit::Words words;
    words.locale = QLocale(locale);
    static const auto table = alarmWords(embeddedResource("alarm_words.csv"));
    words.alarm = [language](const door::AlarmView& alarm, kit::TextLength length) {
        auto text = table->formatted(alarm.key.kind, language, static_cast<WordLength>(length),
                                     {alarm.key.parameter, alarm.value, alarm.limit, alarm.above, alarm.detail});
        if (alarm.demoted)
            text = suspectedFalse(std::move(text), language);
        return QString::fromStdString(text);
    };
    return words;
}

struct AlarmsStation {
    explicit AlarmsStation(const door::WardView& ward = silentWard(), QSize size = {1920, 1080}, bool touch = false,
                           kit::ThemeId theme = kit::ThemeId::Dark, kit::Words words = {})
    {
        door.setNow(sceneNow());
        door.show(ward);
        events = pastEvents();
        door.onAsk = [this](const door::Query& query, const door::AnswerHandler& answer) { answer(answerFrom(query, events, wideEvidence(evidenceOf))); };
        shell::ShellSettings settings;
        settings.tokens = std::string(embeddedResource("tokens.toml"));
        settings.touch = touch;
        settings.theme = theme;
        window = std::make_unique<shell::ShellWindow>(door, settings, std::move(words));
        window->resize(size);
        window->show();
        window->stopClock();
        window->go(shell::Screen::Alarms);
        page = static_cast<alarms_ui::AlarmsPage*>(window->page(shell::Screen::Alarms));
        step(fromSeconds(0));
        step(std::chrono::milliseconds(350));
    }
    void step(Duration by)
    {
        door.advance(by);
        window->frame();
        QCoreApplication::processEvents();
        window->frame();
    }
    void choose(alarms_ui::AlarmsTab tab)
    {
        page->choose(tab);
        step(fromSeconds(0));
        step(std::chrono::milliseconds(350));
    }
    /// Opens the evidence of this alarm, whose waves the record has.
    void openAlarm(AlarmId alarm, BedId bed = {})
    {
        evidenceOf = alarm;
        window->go(shell::Screen::Alarms, bed, alarm);
        step(fromSeconds(0));
        step(std::chrono::milliseconds(350));
    }
    /// Rows that are no headings.
    [[nodiscard]] std::vector<alarms_ui::TableRow> rows() const
    {
        auto all = page->table().rows();
        std::erase_if(all, [](const auto& r) { return r.heading; });
        return all;
    }
    template <class Body>
    [[nodiscard]] std::vector<Body> sent() const
    {
        std::vector<Body> found;
        for (const auto& c : door.commands)
            if (const auto* body = std::get_if<Body>(&c.body))
                found.push_back(*body);
        return found;
    }
    void show(const door::WardView& ward, bool alarmsChanged = true)
    {
        door.show(ward, alarmsChanged);
        QCoreApplication::processEvents();
        window->frame();
    }
    FakeDoor door;
    std::vector<Event> events;
    AlarmId evidenceOf;
    std::unique_ptr<shell::ShellWindow> window;
    alarms_ui::AlarmsPage* page = nullptr;
};

inline AlarmId alarmOf(const door::WardView& ward, AlarmKind kind)
{
    for (const auto& a : ward.alarms)
        if (a.key.kind == kind)
            return a.id;
    return {};
}

}
