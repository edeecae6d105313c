// SPDX-License-Identifier: GPL-3.0-or-later
// Patients: the unit's list at the left, one form at the right.
#pragma once

#include "ui/kit/page.h"
#include "ui/patients/panel.h"
#include "ui/patients/patient_table.h"

#include <QScrollArea>

#include <array>

namespace wardlight::patients {

/// Tabs: all of the unit, who is expected, who has left, what may be merged. A free bed opens the form to admit, one that is not
/// identified asks who it is, a taken one offers transfer and discharge. What was typed is never lost by leaving:
/// the page stays until the form is closed.
class PatientsPage : public kit::Page {
    Q_OBJECT
public:
    PatientsPage(door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, QWidget* parent);
    ~PatientsPage() override;

    void setTheme(const kit::Theme& theme) override;
    void setWords(const kit::Words& words) override;
    void setTouch(bool on) override;
    void refresh(bool alarmsChanged) override;
    void open(BedId bed, AlarmId alarm) override;
    [[nodiscard]] QWidget* lead() override { return lead_; }
    bool back() override;
    [[nodiscard]] bool holdsInput() const override;

    [[nodiscard]] PatientTable* table() const { return table_; }
    [[nodiscard]] Panel* panel() const { return panel_; }
    [[nodiscard]] kit::Button* admitButton() const { return admit_; }
    [[nodiscard]] kit::Button* transferButton() const { return transfer_; }
    [[nodiscard]] kit::Button* dischargeButton() const { return discharge_; }
    [[nodiscard]] kit::Button* handoverButton() const { return handover_; }
    [[nodiscard]] kit::Button* expectButton() const { return expect_; }
    [[nodiscard]] kit::Button* identifyButton() const { return identify_; }
    [[nodiscard]] kit::Button* undoMergeButton() const { return undo_; }
    [[nodiscard]] kit::Button* tab(std::size_t i) const { return tabs_[i]; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Tab : std::uint8_t { Unit, Expected, Discharged, Merge };
    static constexpr std::size_t tabCount = 4;
    void choose(BedId bed);
    void admitTo(BedId bed, const door::ExpectedView* expected);
    void compare(BedId here, BedId there);
    void act(const Row& row);
    void openPanel(Panel* panel);
    void closePanel();
    void place();

    QWidget* lead_;
    kit::Sentence* title_;
    QScrollArea* scroll_;
    PatientTable* table_;
    std::array<kit::Button*, tabCount> tabs_{};
    kit::Button *admit_, *transfer_, *discharge_, *handover_, *expect_, *identify_, *undo_;
    Tab tab_ = Tab::Unit;
    bool offersIdentify_ = false, offersUndo_ = false; ///< the chosen bed is not identified; was merged
    Panel* panel_ = nullptr;
};

}
