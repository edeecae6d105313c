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
    forget();
    theme_ = theme;
    anchor_ = anchor;
    area_ = area;
    hear_ = new settings_ui::HearTest(door_, commands_, theme, words, this);
    hear_->setTheme(theme);
    connect(hear_, &settings_ui::Pane::notice, this, &SoundPopover::notice);
    output_ = new settings_ui::SettingRow(*settingInfo("sound.output"), words, this);
    output_->setTheme(theme);
    connect(output_, &settings_ui::SettingRow::wished, this, [this](const std::string& value) {
        commands_.send({}, ProposeChange{{output_->setting().id.data(), value, {}, {}}});
    });
    const auto ward = door_.view();
    hear_->refresh(*ward, door_.now().mono);
    showOutputs(*ward);
    hear_->show();
    place();
    openAt(theme, anchor, area);
    hear_->playButton(Priority::High)->setFocus();
}

void SoundPopover::place()
{
    const int wide = std::min(soundWide, area_.width()), inside = wide - 2 * soundEdge;
    const auto needs = [&](const QWidget& part) { return std::max(part.sizeHint().height(), part.layout()->heightForWidth(inside)); };
    const int outputs = output_->isHidden() ? 0 : needs(*output_) + soundEdge;
    const int high = std::min(area_.height(), needs(*hear_) + outputs + 2 * soundEdge);
    setFixedSize(wide, high);
    hear_->setGeometry(soundEdge, soundEdge, inside, high - outputs - 2 * soundEdge);
    output_->setGeometry(soundEdge, high - outputs - soundEdge, inside, outputs);
}

/// One device, the system's own, is no choice.
void SoundPopover::showOutputs(const door::WardView& ward)
{
    if (ward.site && ward.site != site_) {
        site_ = ward.site;
        output_->show(*site_);
    }
    if (ward.outputs != outputs_ || output_->choices()->count() == 0) {
        outputs_ = ward.outputs;
        output_->setOffered(outputs_);
    }
    output_->setVisible(output_->choices()->count() > 2);
}

void SoundPopover::forget()
{
    delete hear_;
    delete output_;
    hear_ = nullptr;
    output_ = nullptr;
    site_.reset();
    outputs_.clear();
}

void SoundPopover::refresh(const door::WardView& ward, Instant now)
{
    if (!hear_ || !isVisible())
        return;
    hear_->refresh(ward, now);
    const auto before = output_->choices()->count();
    showOutputs(ward);
    if (output_->choices()->count() != before) {
        place();
        openAt(theme_, anchor_, area_);
    }
}

}
