// SPDX-License-Identifier: GPL-3.0-or-later
// Who is coming: the form of an expected patient, the bed for one, and a patient who comes back.
#pragma once

#include "ui/patients/bed_choice.h"
#include "ui/patients/panel.h"

#include <QGridLayout>

namespace wardlight::patients {

/// Enters somebody into the list of expected patients, or changes an entry or strikes it off. A name or an identifier is enough.
class ExpectPanel : public Panel {
    Q_OBJECT
public:
    /// entry: what is changed; nothing: somebody new.
    ExpectPanel(kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, const door::WardView& ward, const door::ExpectedView* entry,
                QWidget* parent);
    void refresh(const door::WardView& ward, Instant now) override;
    [[nodiscard]] bool holdsInput() const override;

    [[nodiscard]] kit::Field* family() const { return family_; }
    [[nodiscard]] kit::Field* given() const { return given_; }
    [[nodiscard]] kit::Field* identifier() const { return identifier_; }
    [[nodiscard]] kit::Field* second() const { return second_; }
    [[nodiscard]] kit::Field* age() const { return age_; }
    [[nodiscard]] kit::Field* from() const { return from_; }
    [[nodiscard]] kit::Field* time() const { return time_; }
    [[nodiscard]] BedChoice* beds() const { return beds_; }
    [[nodiscard]] kit::Button* enterButton() const { return enter_; }
    [[nodiscard]] kit::HoldButton* strikeButton() const { return strike_; } ///< of an entry only

private:
    void enter();
    void fill();
    std::optional<door::ExpectedView> entry_;
    QString timeWas_;
    bool changed_ = false;
    kit::HoldButton* strike_ = nullptr;
    kit::Field *family_, *given_, *identifier_, *second_, *age_, *from_, *time_;
    BedChoice* beds_;
    kit::Button* enter_;
    WallTime now_;
};

/// A bed for somebody expected; or strikes them off the list.
class ChooseBedPanel : public Panel {
    Q_OBJECT
public:
    ChooseBedPanel(kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, const door::WardView& ward,
                   const door::ExpectedView& expected, QWidget* parent);
    [[nodiscard]] BedChoice* beds() const { return beds_; }
    [[nodiscard]] kit::HoldButton* strikeButton() const { return strike_; }
    void refresh(const door::WardView& ward, Instant now) override;

Q_SIGNALS:
    void bedChosen(quint64 bed);

private:
    door::ExpectedView expected_;
    BedChoice* beds_;
    kit::HoldButton* strike_;
};

/// Somebody discharged within a day comes to a free bed, or to one whose device was faster than the person.
class ReadmitPanel : public Panel {
    Q_OBJECT
public:
    ReadmitPanel(kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, const door::WardView& ward,
                 const door::LeftView& left, QWidget* parent);
    void refresh(const door::WardView& ward, Instant now) override;
    [[nodiscard]] bool holdsInput() const override { return !band_->text().isEmpty() || !second_->text().isEmpty(); }

    [[nodiscard]] kit::Field* band() const { return band_; }
    [[nodiscard]] kit::Field* second() const { return second_; }
    [[nodiscard]] BedChoice* beds() const { return beds_; }
    [[nodiscard]] kit::Button* readmitButton() const { return readmit_; }

private:
    void readmit();
    door::LeftView left_;
    kit::Field *band_, *second_;
    BedChoice* beds_;
    kit::Button* readmit_;
};

}
