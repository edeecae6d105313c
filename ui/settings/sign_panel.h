// SPDX-License-Identifier: GPL-3.0-or-later
// Before saving: what changes, why, and the signatures of two people.
#pragma once

#include "ui/settings/choice_row.h"
#include "ui/settings/pane.h"

#include <optional>

namespace wardlight::settings_ui {

/// One line of the difference: "SpO₂ low", "90", "88 %", and what it would have done.
struct DiffLine {
    QString what, before, after, effect;
    friend bool operator==(const DiffLine&, const DiffLine&) = default;
};

/// Shows a draft, or the proposal that waits. The first signature makes the proposal, the second puts it in force.
class SignPanel : public Pane {
    Q_OBJECT
public:
    SignPanel(door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, QWidget* parent);

    /// A draft by the person here: change without its reason. two: the site asks for two signatures.
    void showDraft(const SiteChange& change, std::vector<DiffLine> lines, const QString& versions, bool two);
    void showProposal(const door::ProposalView& proposal, std::vector<DiffLine> lines, const QString& versions);
    /// Signed, and waiting for its moment; it can be withdrawn.
    void showPlanned(const door::ProposalView& planned, std::vector<DiffLine> lines, const QString& versions);
    /// A draft may be put in force from then on as well; nothing: at once only.
    void setNextShift(std::optional<WallTime> at);
    [[nodiscard]] ChoiceRow* from() const { return from_; }
    /// Sentences under the lines: what the draft would have done, and for which beds.
    void setEffect(const QString& loud, const QString& quiet);
    void clear();
    void refresh(const door::WardView& ward, Instant now) override;
    [[nodiscard]] bool holdsInput() const override { return draft_.has_value() && isVisibleTo(parentWidget()); }

    [[nodiscard]] kit::Button* signButton() const { return sign_; }
    [[nodiscard]] kit::Button* discardButton() const { return discard_; }
    [[nodiscard]] kit::Field* reason() const { return reason_; }
    [[nodiscard]] QString loudText() const { return loud_->text(); }
    [[nodiscard]] QString quietText() const { return quiet_->text(); }
    [[nodiscard]] const std::vector<DiffLine>& lines() const { return lines_; }

Q_SIGNALS:
    void discarded();
    void made(); ///< the draft became a proposal, or is in force

private:
    void show(std::vector<DiffLine> lines, const QString& versions);
    void press();

    std::optional<SiteChange> draft_;
    std::string subject_, firstBy_, user_;
    bool two_ = true, busy_ = false, planned_ = false;
    std::optional<WallTime> nextShift_, later_; ///< later_: from when what waits shall count
    ChoiceRow* from_;
    std::vector<DiffLine> lines_;
    kit::Sentence *title_, *versions_, *loud_, *quiet_, *signTitle_, *first_, *second_;
    QVBoxLayout* list_;
    std::vector<QWidget*> shown_;
    kit::Field* reason_;
    kit::Button *discard_, *sign_;
};

}
