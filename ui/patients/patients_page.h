// SPDX-License-Identifier: GPL-3.0-or-later
// Patients: the unit's list at the left, one form at the right.
#pragma once

#include "ui/kit/page.h"
#include "ui/patients/panel.h"
#include "ui/patients/patient_table.h"

#include <QScrollArea>

namespace wardlight::patients {

/// A free bed opens the form to admit, a taken one offers transfer and discharge. What was typed is never lost by leaving:
/// the page stays until the form is closed.
class PatientsPage : public kit::Page {
    Q_OBJECT
public:
    PatientsPage(door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, QWidget* parent);
    ~PatientsPage() override;

    void setTheme(const kit::Theme& theme) override;
    void setWords(const kit::Words& words) override;
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

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void choose(BedId bed);
    void openPanel(Panel* panel);
    void closePanel();
    void place();
    void askForLeft();

    QWidget* lead_;
    kit::Sentence* title_;
    QScrollArea* scroll_;
    PatientTable* table_;
    kit::Button *admit_, *transfer_, *discharge_, *handover_;
    Panel* panel_ = nullptr;
    std::vector<Event> events_;       ///< of the last day
    door::Subscription question_;
    std::shared_ptr<kit::Relay> relay_;
    Instant asked_;
};

}
