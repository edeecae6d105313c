// SPDX-License-Identifier: GPL-3.0-or-later
// Admitting: two identifiers, a name, the profile, and what it means when the site has set no limits for it.
#pragma once

#include "ui/patients/panel.h"

#include <QGridLayout>

namespace wardlight::patients {

/// The profile follows the age (under 16 years: child) until one is chosen by hand. A profile without limits must be
/// accepted by a tick before the bed can be taken.
class AdmitPanel : public Panel {
    Q_OBJECT
public:
    AdmitPanel(kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, const door::WardView& ward, BedId bed, QWidget* parent);

    void refresh(const door::WardView& ward, Instant now) override;
    [[nodiscard]] bool holdsInput() const override;

    // For tests and the keyboard: the parts in the order they are filled in.
    [[nodiscard]] kit::Field* band() const { return band_; }
    [[nodiscard]] kit::Field* second() const { return second_; }
    [[nodiscard]] kit::Field* family() const { return family_; }
    [[nodiscard]] kit::Field* given() const { return given_; }
    [[nodiscard]] kit::Field* age() const { return age_; }
    [[nodiscard]] kit::ChoiceCard* profile(AgeGroup group) const { return cards_[static_cast<std::size_t>(group)]; }
    [[nodiscard]] kit::Tick* noLimitsKnown() const { return known_; }
    [[nodiscard]] kit::Button* admitButton() const { return admit_; }

private:
    void showProfile();
    void admit();
    [[nodiscard]] AgeGroup group() const;
    [[nodiscard]] const door::ProfileView* profileView() const;

    QString label_;
    std::vector<door::ProfileView> profiles_;
    kit::Field *band_, *second_, *family_, *given_, *age_;
    std::array<kit::ChoiceCard*, 4> sexes_{};
    std::array<kit::ChoiceCard*, 3> paced_{};
    std::array<kit::ChoiceCard*, 3> cards_{};
    bool chosenByHand_ = false;
    kit::Sentence *limitsTitle_, *limits_;
    std::vector<std::array<kit::Sentence*, 3>> limitRows_; ///< parameter, low, high
    kit::Tick* known_;
    kit::Button* admit_;
};

}
