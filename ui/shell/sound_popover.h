// SPDX-License-Identifier: GPL-3.0-or-later
// What the header's sound chip opens: test, volume, speaker, who has heard it last.
#pragma once

#include "ui/kit/popover.h"
#include "ui/settings/hear_test.h"
#include "ui/settings/setting_list.h"

namespace wardlight::shell {

class SoundPopover : public kit::Popover {
    Q_OBJECT
public:
    SoundPopover(door::Door& door, kit::Commands& commands, QWidget* parent);
    void begin(const kit::Theme& theme, const kit::Words& words, const QRect& anchor, const QRect& area);
    /// Its content goes, with what it named.
    void forget();
    /// While it is open: 20 times a second.
    void refresh(const door::WardView& ward, Instant now);
    [[nodiscard]] settings_ui::HearTest* hear() const { return hear_; }
    /// The devices of the sound server; hidden where there is nothing to choose.
    [[nodiscard]] settings_ui::SettingRow* output() const { return output_; }

Q_SIGNALS:
    void notice(const QString& sentence);

private:
    door::Door& door_;
    kit::Commands& commands_;
    settings_ui::HearTest* hear_ = nullptr;
    settings_ui::SettingRow* output_ = nullptr;
    std::shared_ptr<const door::SiteView> site_; ///< what output_ shows
    std::vector<door::OutputView> outputs_;
    QRect anchor_, area_;
    kit::Theme theme_;

    void showOutputs(const door::WardView& ward);
    /// As high as its parts need.
    void place();
};

}
