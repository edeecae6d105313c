// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the settings have in common: kit parts that keep the theme, commands with answers in words.
#pragma once

#include "core/door/door.h"
#include "ui/kit/button.h"
#include "ui/kit/commands.h"
#include "ui/kit/form.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QPointer>
#include <QScrollArea>
#include <QWidget>

#include <functional>
#include <vector>

namespace wardlight::settings_ui {

/// One part of the page. It is made anew when the language changes.
class Pane : public QWidget {
    Q_OBJECT
public:
    Pane(door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, QWidget* parent);

    virtual void setTheme(const kit::Theme& theme);
    /// Now and 20 times a second. Does nothing when nothing has changed.
    virtual void refresh(const door::WardView& ward, Instant now) = 0;
    [[nodiscard]] virtual bool holdsInput() const { return false; }

Q_SIGNALS:
    void notice(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;
    kit::Sentence* sentence(double pixels, kit::Weight weight, kit::Token colour = kit::Token::Text1);
    kit::Field* field(const QString& label);
    kit::Button* button(kit::ButtonStyle style, const QString& text, const QString& spoken = {});
    template <class Part> Part* keep(Part* made)
    {
        made->setTheme(theme_);
        themed_.push_back([guard = QPointer<Part>(made)](const kit::Theme& theme) {
            if (guard)
                guard->setTheme(theme);
        });
        return made;
    }
    /// Sends it; tells what went wrong, or this sentence when it was done. done: also called then.
    void ask(CommandBody body, const QString& success = {}, std::function<void()> done = {});

    door::Door& door_;
    kit::Commands& commands_;
    kit::Theme theme_;
    kit::Words words_;

private:
    std::vector<std::function<void(const kit::Theme&)>> themed_;
};

/// A scroll area without a frame and without colours of its own.
[[nodiscard]] QScrollArea* plainScroll(QWidget* inside, QWidget* parent);

}
