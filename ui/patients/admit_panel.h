// SPDX-License-Identifier: GPL-3.0-or-later
// Admitting: two identifiers, a name, the profile, and what it means when the site has set no limits for it.
#pragma once

#include "ui/patients/panel.h"

#include "ui/patients/limits_box.h"

#include <QGridLayout>

#include <optional>

namespace wardlight::patients {

/// The profile follows the age (under 16 years: child) until one is chosen by hand. A profile without limits must be
/// accepted by a tick before the bed can be taken. A bed whose patient is not identified is asked who it is instead.
class AdmitPanel : public Panel {
    Q_OBJECT
public:
    AdmitPanel(kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, const door::WardView& ward, BedId bed, const door::ExpectedView* expected, QWidget* parent);

    void refresh(const door::WardView& ward, Instant now) override;
    [[nodiscard]] bool holdsInput() const override;

    // For tests and the keyboard: the parts in the order they are filled in.
    [[nodiscard]] kit::Field* band() const { return band_; }
    [[nodiscard]] kit::Field* second() const { return second_; }
    [[nodiscard]] kit::Field* family() const { return family_; }
    [[nodiscard]] kit::Field* given() const { return given_; }
    [[nodiscard]] kit::Field* age() const { return age_; }
    [[nodiscard]] kit::ChoiceCard* profile(AgeGroup group) const { return cards_[static_cast<std::size_t>(group)]; }
    [[nodiscard]] kit::Tick* noLimitsKnown() const { return noLimits_; }
    [[nodiscard]] LimitsBox* limits() const { return limits_; }
    [[nodiscard]] const kit::Sentence* knownName() const { return name_; }
    [[nodiscard]] kit::Button* unknownButton() const { return unknown_; }
    [[nodiscard]] kit::Button* admitButton() const { return admit_; }

private:
    void showProfile();
    void showKnown();
    void take(const door::ExpectedView& expected);
    void admit();
    void admitUnknown();
    [[nodiscard]] AgeGroup group() const;
    [[nodiscard]] std::optional<int> years() const;
    [[nodiscard]] const door::ProfileView* profileView(AgeGroup group) const;

    QString label_;
    bool identify_ = false;
    std::vector<door::ProfileView> profiles_;
    std::vector<door::ExpectedView> expected_;
    std::optional<door::ExpectedView> known_; ///< whose name stands in the card
    kit::Field *band_, *second_, *family_, *given_, *age_;
    QWidget* names_;
    Box* card_;
    kit::Sentence *name_, *about_, *confirmed_;
    QWidget* sex_;
    std::array<kit::ChoiceCard*, 4> sexes_{};
    std::array<kit::ChoiceCard*, 3> paced_{};
    std::array<kit::ChoiceCard*, 3> cards_{};
    bool chosenByHand_ = false;
    LimitsBox* limits_;
    kit::Sentence *nurse_, *score_, *devices_;
    kit::Tick* noLimits_;
    kit::Button *admit_, *unknown_;
};

}
