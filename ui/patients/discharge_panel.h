// SPDX-License-Identifier: GPL-3.0-or-later
// Discharging: two identifiers again, a reason, and a button that must be held.
#pragma once

#include "ui/patients/panel.h"

namespace wardlight::patients {

/// Says what ends with it: alarms that sound now by name, devices that are free again.
class DischargePanel : public Panel {
    Q_OBJECT
public:
    DischargePanel(kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, const door::WardView& ward, BedId bed, QWidget* parent);
    void refresh(const door::WardView& ward, Instant now) override;
    [[nodiscard]] bool holdsInput() const override;

    [[nodiscard]] kit::Field* band() const { return band_; }
    [[nodiscard]] kit::Field* second() const { return second_; }
    [[nodiscard]] kit::HoldButton* holdButton() const { return hold_; }
    [[nodiscard]] kit::Tick* endsKnown() const { return known_; }
    [[nodiscard]] kit::ChoiceCard* reason(std::size_t i) const { return reasons_[i]; }

private:
    void discharge();
    QString label_;
    kit::Field *band_, *second_;
    std::array<kit::ChoiceCard*, 4> reasons_{};
    kit::Sentence* ends_;
    kit::Tick* known_;
    kit::HoldButton* hold_;
    bool highNow_ = false;
    bool unknown_ = false; ///< not identified: nothing to compare
};

}
