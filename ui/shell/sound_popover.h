// SPDX-License-Identifier: GPL-3.0-or-later
// What the header's sound chip opens: test, volume, who has heard it last.
#pragma once

#include "ui/kit/popover.h"
#include "ui/settings/hear_test.h"

namespace wardlight::shell {

class SoundPopover : public kit::Popover {
    Q_OBJECT
public:
    SoundPopover(door::Door& door, kit::Commands& commands, QWidget* parent);
    void begin(const kit::Theme& theme, const kit::Words& words, const QRect& anchor, const QRect& area);
    /// While it is open: 20 times a second.
    /// Its content goes, with what it named.
    void forget();
    void refresh(const door::WardView& ward, Instant now);
    [[nodiscard]] settings_ui::HearTest* hear() const { return hear_; }

Q_SIGNALS:
    void notice(const QString& sentence);

private:
    door::Door& door_;
    kit::Commands& commands_;
    settings_ui::HearTest* hear_ = nullptr;
};

}
