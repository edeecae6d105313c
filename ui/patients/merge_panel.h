// SPDX-License-Identifier: GPL-3.0-or-later
// Two entries that are one patient: side by side, what is kept, and a button that must be held.
#pragma once

#include "ui/patients/bed_choice.h"
#include "ui/patients/panel.h"

#include <array>

namespace wardlight::patients {

/// here: the bed the patient lies in. there: the other entry; none: it is chosen among the beds.
class MergePanel : public Panel {
    Q_OBJECT
public:
    MergePanel(kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, const door::WardView& ward, BedId here, BedId there, QWidget* parent);
    void refresh(const door::WardView& ward, Instant now) override;
    [[nodiscard]] bool holdsInput() const override { return !band_->text().isEmpty() || !second_->text().isEmpty(); }

    [[nodiscard]] kit::Field* band() const { return band_; }
    [[nodiscard]] kit::Field* second() const { return second_; }
    [[nodiscard]] BedChoice* beds() const { return beds_; }
    /// Person, limits, scores; of each what is in this bed and what is in the other.
    [[nodiscard]] kit::ChoiceCard* card(std::size_t what, Side side) const { return cards_[what][side == Side::There ? 1 : 0]; }
    [[nodiscard]] kit::HoldButton* holdButton() const { return hold_; }
    [[nodiscard]] const kit::Sentence* warning() const { return warning_; }
    void chooseOther(BedId there);

private:
    void merge();
    [[nodiscard]] Side kept(std::size_t what) const { return cards_[what][1]->isChecked() ? Side::There : Side::Here; }
    void show(const door::WardView& ward);

    QString label_;
    BedId there_;
    BedChoice* beds_ = nullptr;
    QWidget* compared_;
    std::array<std::array<kit::ChoiceCard*, 2>, 3> cards_{};
    kit::Sentence *sides_, *always_, *warning_;
    kit::Field *band_, *second_;
    kit::HoldButton* hold_;
    bool fresh_ = true; ///< the other entry was just chosen: what is kept is proposed anew
};

}
