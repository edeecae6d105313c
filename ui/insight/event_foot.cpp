// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/event_foot.h"

#include <algorithm>

namespace wardlight::insight_ui {
namespace {

constexpr int aboutHigh = 40, footPress = 44, pressGap = 8; // dp; the sentence may take two lines

}

EventFoot::EventFoot(QWidget* parent)
    : QWidget(parent)
    , about_(new kit::Sentence(14, kit::Weight::Regular, kit::Token::Text2, this))
    , previous_(new kit::Button(QLatin1String("back"), kit::ButtonStyle::Raised, this))
    , next_(new kit::Button(QLatin1String("arrow-right"), kit::ButtonStyle::Raised, this))
    , keep_(new kit::Button({}, kit::ButtonStyle::Raised, this))
    , seen_(new kit::Button(QLatin1String("check"), kit::ButtonStyle::Raised, this))
    , leave_(new kit::Button(QLatin1String("cross"), kit::ButtonStyle::Raised, this))
{
    for (auto* button : buttons())
        button->hide();
}

void EventFoot::setTheme(const kit::Theme& theme)
{
    about_->setTheme(theme);
    for (auto* button : buttons())
        button->setTheme(theme);
}

void EventFoot::setWords()
{
    previous_->setAccessibleName(tr("Previous event"));
    next_->setAccessibleName(tr("Next event"));
    seen_->setText(tr("Seen, accept the miss"));
    leave_->setText(tr("Close the later ones"));
}

void EventFoot::setAbout(const QString& sentence) { about_->setText(sentence); }

int EventFoot::wanted(const kit::Button& button) { return button.text().isEmpty() ? footPress : button.sizeHint().width(); }

/// Answering takes the most room: the list of the later ones has fewer presses.
int EventFoot::highFor(int width) const
{
    int rows = 1, x = 0;
    for (const auto* button : {previous_, next_, keep_, seen_}) {
        if (x > 0 && x + wanted(*button) > width) {
            ++rows;
            x = 0;
        }
        x += wanted(*button) + pressGap;
    }
    return aboutHigh + rows * (footPress + pressGap);
}

void EventFoot::place()
{
    about_->setGeometry(0, 0, width(), aboutHigh);
    int x = 0, y = aboutHigh + pressGap / 2;
    for (auto* button : buttons()) {
        if (button->isHidden())
            continue;
        const int wide = wanted(*button);
        if (x > 0 && x + wide > width()) {
            x = 0;
            y += footPress + pressGap;
        }
        button->setGeometry(x, y, std::min(wide, width()), footPress);
        x += wide + pressGap;
    }
}

void EventFoot::resizeEvent(QResizeEvent*) { place(); }

}
