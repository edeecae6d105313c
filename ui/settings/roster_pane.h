// SPDX-License-Identifier: GPL-3.0-or-later
// Who is asked about an alarm that nobody answers, in which order, for which beds.
#pragma once

#include "ui/settings/choice_row.h"
#include "ui/settings/pane.h"

namespace wardlight::settings_ui {

class RosterPane : public Pane {
    Q_OBJECT
public:
    RosterPane(door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, QWidget* parent);
    void refresh(const door::WardView& ward, Instant now) override;
    [[nodiscard]] bool holdsInput() const override { return changed_; }
    bool back();

    [[nodiscard]] const RosterSet& draft() const { return draft_; }
    [[nodiscard]] const std::vector<kit::ChoiceCard*>& people() const { return cards_; }
    [[nodiscard]] kit::Field* shiftsField() const { return shifts_; }
    [[nodiscard]] kit::Field* personField() const { return person_; }
    [[nodiscard]] kit::Field* bedsField() const { return beds_; }
    [[nodiscard]] ChoiceRow* duties() const { return duty_; }
    [[nodiscard]] kit::Button* addButton() const { return add_; }
    [[nodiscard]] kit::Button* removeButton() const { return remove_; }
    [[nodiscard]] kit::Button* saveButton() const { return save_; }
    [[nodiscard]] kit::Button* earlierButton() const { return earlier_; }
    [[nodiscard]] QString gapText() const { return gaps_->text(); }

private:
    void choose(int index);
    void edited();
    void showAll();
    void showOne();

    RosterSet draft_;
    std::vector<std::string> labels_;  ///< of the unit's beds, for gaps
    int chosen_ = -1;
    bool changed_ = false, filling_ = false;
    std::shared_ptr<const door::SiteView> site_;
    kit::Sentence *title_, *who_, *order_, *gaps_;
    kit::Field *name_, *shifts_, *person_, *beds_;
    ChoiceRow* duty_;
    QVBoxLayout* list_;
    std::vector<kit::ChoiceCard*> cards_;
    kit::Button *earlier_, *later_, *add_, *remove_, *discard_, *save_;
};

/// Beds that nobody is asked about by silence: "09, 10". source: the same rule as core/alarms/roster.h.
[[nodiscard]] QStringList bedsWithoutAnybody(const RosterSet& roster, const std::vector<std::string>& labels);

}
