// SPDX-License-Identifier: GPL-3.0-or-later
// Moving to another bed: where to, and what protection changes by it, each loss ticked by name.
#pragma once

#include "ui/patients/panel.h"

#include <QGridLayout>

#include <optional>
#include <string>

namespace wardlight::patients {

/// One thing the move changes. alarm: of an open alarm that ends by it.
struct Change {
    QString what;
    bool loss = false;
    std::optional<AlarmId> alarm;
    friend bool operator==(const Change&, const Change&) = default;
};
/// What is not as it was after a move within the unit: limits set for this patient go back to the profile's, and alarms that only
/// those limits raise end; pauses stay with the bed; devices stay with the bed; other people are asked.
[[nodiscard]] std::vector<Change> changesOfMove(const door::BedView& from, const door::BedView& to, const kit::Words& words);

class TransferPanel : public Panel {
    Q_OBJECT
public:
    TransferPanel(kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, const door::WardView& ward, BedId bed, QWidget* parent);
    void refresh(const door::WardView& ward, Instant now) override;
    [[nodiscard]] bool holdsInput() const override { return !band_->text().isEmpty() || to_.has_value(); }

    [[nodiscard]] kit::Field* band() const { return band_; }
    [[nodiscard]] kit::Field* second() const { return second_; }
    [[nodiscard]] kit::Button* transferButton() const { return move_; }
    [[nodiscard]] const std::vector<kit::ChoiceCard*>& beds() const { return cards_; }
    [[nodiscard]] const std::vector<kit::Tick*>& losses() const { return ticks_; }
    void chooseBed(BedId to);

Q_SIGNALS:
    /// Somebody not identified lies there: it may be this patient, whose device was faster.
    void mergeWanted(quint64 here);

private:
    void showChanges(const door::WardView& ward);
    void transfer();
    QString label_, toLabel_;
    std::vector<std::pair<BedId, QString>> free_;
    std::optional<BedId> to_;
    std::vector<Change> changes_;
    kit::Field *band_, *second_;
    QGridLayout* bedGrid_;
    std::vector<kit::ChoiceCard*> cards_;
    kit::Sentence* before_;
    QVBoxLayout* list_;
    std::vector<QWidget*> shown_;
    std::vector<kit::Tick*> ticks_;
    std::vector<std::optional<AlarmId>> tickAlarms_;
    kit::Button* move_;
    bool unknown_ = false; ///< not identified: nothing to compare
};

}
