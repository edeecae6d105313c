// SPDX-License-Identifier: GPL-3.0-or-later
// Who may sign in here, one's own PIN, and the emergency accesses that wait to be looked at.
#pragma once

#include "ui/settings/choice_row.h"
#include "ui/settings/pane.h"

namespace wardlight::settings_ui {

/// The door decides who may; this shows what it answers. PINs are forgotten as soon as they are sent.
class UsersPane : public Pane {
    Q_OBJECT
public:
    UsersPane(door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, QWidget* parent);

    void refresh(const door::WardView& ward, Instant now) override;
    [[nodiscard]] bool holdsInput() const override;

    [[nodiscard]] kit::Field* name() const { return name_; }
    [[nodiscard]] ChoiceRow* roles() const { return roles_; }
    [[nodiscard]] kit::Field* firstPin() const { return firstPin_; }
    [[nodiscard]] kit::Button* addButton() const { return add_; }
    [[nodiscard]] kit::Field* oldPin() const { return oldPin_; }
    [[nodiscard]] kit::Field* newPin() const { return newPin_; }
    [[nodiscard]] kit::Field* newPinAgain() const { return newPinAgain_; }
    [[nodiscard]] kit::Button* changeButton() const { return change_; }
    [[nodiscard]] const std::vector<kit::Button*>& reviewButtons() const { return reviews_; }
    [[nodiscard]] const std::vector<kit::Button*>& removeButtons() const { return removes_; }

private:
    void showPeople(const door::WardView& ward);
    void showEmergencies(const door::WardView& ward);
    void add();
    void changePin();
    kit::Field* pinField(const QString& label);

    QVBoxLayout* peopleBox_;
    QVBoxLayout* glassBox_;
    kit::Sentence *noPins_, *pinTold_;
    kit::Field *name_, *firstPin_, *oldPin_, *newPin_, *newPinAgain_;
    ChoiceRow* roles_;
    kit::Button *add_, *change_;
    std::vector<kit::Button*> reviews_, removes_;
    std::vector<door::PersonView> people_;
    std::shared_ptr<const door::SiteView> site_;
    bool filled_ = false;
};

}
