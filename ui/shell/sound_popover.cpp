// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sound_popover.h"

#include <algorithm>

namespace wardlight::shell {
namespace {

constexpr int soundWide = 620, soundEdge = 3; // dp

}

SoundPopover::SoundPopover(door::Door& door, kit::Commands& commands, QWidget* parent)
    : kit::Popover(parent)
    , door_(door)
    , commands_(commands)
{
    setAccessibleName(tr("Sound"));
}

void SoundPopover::begin(const kit::Theme& theme, const kit::Words& words, const QRect& anchor, const QRect& area)
{
    delete hear_;
    hear_ = new settings_ui::HearTest(door_, commands_, theme, words, this);
    hear_->setTheme(theme);
    connect(hear_, &settings_ui::Pane::notice, this, &SoundPopover::notice);
    hear_->refresh(*door_.view(), door_.now().mono);
    const int wide = std::min(soundWide, area.width());
    const int high = std::min(area.height(), std::max(hear_->sizeHint().height(), hear_->layout()->heightForWidth(wide - 2 * soundEdge)) + 2 * soundEdge);
    setFixedSize(wide, high);
    hear_->setGeometry(soundEdge, soundEdge, wide - 2 * soundEdge, high - 2 * soundEdge);
    hear_->show();
    openAt(theme, anchor, area);
    hear_->playButton(Priority::High)->setFocus();
}

void SoundPopover::forget()
{
    delete hear_;
    hear_ = nullptr;
}

void SoundPopover::refresh(const door::WardView& ward, Instant now)
{
    if (hear_ && isVisible())
        hear_->refresh(ward, now);
}

}
