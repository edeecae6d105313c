// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles and limits: the table, one limit under the hand, and what a new version would change before it is signed.
#pragma once

#include "ui/kit/relay.h"
#include "ui/kit/save_popover.h"
#include "ui/settings/choice_row.h"
#include "ui/settings/pane.h"
#include "ui/settings/profile_rows.h"
#include "ui/settings/profile_table.h"

#include <array>
#include <map>

namespace wardlight::settings_ui {

class ProfilePane : public Pane {
    Q_OBJECT
public:
    ProfilePane(door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, QWidget* parent);
    ~ProfilePane() override;
    void setTheme(const kit::Theme& theme) override;
    void refresh(const door::WardView& ward, Instant now) override;
    [[nodiscard]] bool holdsInput() const override { return draft_.has_value(); }
    bool back();

    void showGroup(AgeGroup group);
    [[nodiscard]] ProfileTable* table() const { return table_; }
    [[nodiscard]] ChoiceRow* groups() const { return groups_; }
    [[nodiscard]] Stepper* stepper(Cell cell) const { return steppers_[static_cast<std::size_t>(cell)]; }
    [[nodiscard]] SignPanel* signPanel() const { return sign_; }
    [[nodiscard]] bool hasDraft() const { return draft_.has_value(); }
    [[nodiscard]] kit::Button* printButton() const { return print_; }
    [[nodiscard]] kit::SavePopover& save() const { return *save_; }
    [[nodiscard]] QString headText() const { return head_->text(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void edit(Cell cell, const std::function<void(ProfileVersion&)>& change);
    void draftChanged();
    void askEffects(const door::WardView& ward);
    void showAll();
    void print();
    void place();
    [[nodiscard]] const door::ProfileNowView* now() const;

    AgeGroup group_ = AgeGroup::Adult;
    std::optional<ProfileVersion> draft_;
    std::shared_ptr<const door::SiteView> site_;
    std::uint64_t seen_ = 0;
    ChoiceRow* groups_;
    kit::Sentence *head_, *editName_, *foot_;
    ProfileTable* table_;
    QScrollArea* scroll_;
    QWidget *top_, *editor_;
    std::array<Stepper*, 3> steppers_{};
    std::array<kit::Sentence*, 3> cellNames_{};
    SignPanel* sign_;
    kit::Button* print_;
    kit::SavePopover* save_;
    std::shared_ptr<kit::Relay> relay_;
    struct Sum {
        int now = 0, then = 0, missed = 0, beds = 0;
    };
    std::map<Parameter, Sum> effects_;
    std::uint64_t asked_ = 0;
    std::vector<door::Subscription> questions_;
};

}
