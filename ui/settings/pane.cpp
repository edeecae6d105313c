// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/pane.h"

#include "ui/settings/setting_words.h"

#include <QPainter>

namespace wardlight::settings_ui {

Pane::Pane(door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, QWidget* parent)
    : QWidget(parent)
    , door_(door)
    , commands_(commands)
    , theme_(theme)
    , words_(words)
{
}

void Pane::setTheme(const kit::Theme& theme)
{
    theme_ = theme;
    for (const auto& apply : themed_)
        apply(theme);
    kit::colourScrollBars(*this, theme);
    update();
}

void Pane::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.fillRect(rect(), theme_[kit::Token::Surface]);
}

kit::Sentence* Pane::sentence(double pixels, kit::Weight weight, kit::Token colour)
{
    return keep(new kit::Sentence(pixels, weight, colour, this));
}

kit::Field* Pane::field(const QString& label) { return keep(new kit::Field(label, this)); }

kit::Button* Pane::button(kit::ButtonStyle style, const QString& text, const QString& spoken)
{
    auto* made = keep(new kit::Button({}, style, this));
    made->setText(text);
    made->setAccessibleName(spoken.isEmpty() ? text : spoken);
    made->setMinimumSize(44, 44);
    return made;
}

void Pane::ask(CommandBody body, const QString& success, std::function<void()> done)
{
    auto told = std::make_shared<bool>(false);
    commands_.send({}, std::move(body), [self = QPointer<Pane>(this), success, done = std::move(done), told](const Outcome& outcome) {
        if (!self)
            return; // left meanwhile: what happened is in the view
        const auto refusal = refusalText(outcome);
        if (!refusal.isEmpty())
            Q_EMIT self->notice(refusal);
        const bool happened = outcome.code == OutcomeCode::Done || outcome.code == OutcomeCode::Saving || outcome.code == OutcomeCode::DoneNotRecorded;
        if (!happened || std::exchange(*told, true))
            return;
        if (!success.isEmpty() && refusal.isEmpty())
            Q_EMIT self->notice(success);
        if (done)
            done();
    });
}

QScrollArea* plainScroll(QWidget* inside, QWidget* parent)
{
    auto* scroll = new QScrollArea(parent);
    scroll->setFocusPolicy(Qt::NoFocus); // what stands in it takes the focus and is brought into view
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    return scroll;
}

}
