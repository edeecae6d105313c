// SPDX-License-Identifier: GPL-3.0-or-later
// The tab What if: a limit is tried on what was recorded; what it would have missed is looked at before it is proposed.
#pragma once

#include "core/door/door.h"
#include "ui/insight/board.h"
#include "ui/insight/event_strip.h"
#include "ui/insight/figure_card.h"
#include "ui/insight/limit_stepper.h"
#include "ui/insight/rank_rows.h"
#include "ui/kit/form.h"
#include "ui/kit/segments.h"

#include <array>
#include <optional>
#include <set>

namespace wardlight::insight_ui {

/// Nothing changes here: the proposal goes to the profile, where a second person signs.
class WhatIfBoard : public Board {
    Q_OBJECT
public:
    explicit WhatIfBoard(QWidget* parent);
    void setTheme(const kit::Theme& theme);
    void setWords(const kit::Words& words);
    /// What is in force now. A profile that was changed meanwhile lets the wish begin anew.
    void setSite(const std::shared_ptr<const door::SiteView>& site);
    /// progress: 0 to 1 while it is read; nothing: it is not.
    void setReading(std::optional<double> progress);
    void setAnswer(const std::optional<door::WhatIfAnswer>& answer, const QString& problem);
    /// The change as a proposal; false: nothing is tried, or what it misses was not looked at.
    [[nodiscard]] std::optional<SiteChange> proposal() const;
    void proposed(); ///< it was taken: the reason is spent
    [[nodiscard]] const ProfileLimits& wish() const { return wish_; }
    [[nodiscard]] AgeGroup group() const { return group_; }
    [[nodiscard]] int days() const { return days_; } ///< of the record that is replayed
    [[nodiscard]] bool holdsInput() const { return isChanged(); }

    [[nodiscard]] kit::Segments& parameters() { return *parameters_; }
    /// Whose profile; hidden where only one has limits.
    [[nodiscard]] kit::Segments& groups() { return *groups_; }
    [[nodiscard]] kit::Segments& periods() { return *periods_; }
    [[nodiscard]] LimitStepper& low() { return *low_; }
    [[nodiscard]] LimitStepper& high() { return *high_; }
    [[nodiscard]] LimitStepper& delay() { return *delay_; }
    [[nodiscard]] kit::Button& replay() { return *replay_; }
    [[nodiscard]] kit::Button& seen() { return *seen_; }
    [[nodiscard]] kit::Button& propose() { return *propose_; }
    [[nodiscard]] kit::Field& reason() { return *reason_; }
    [[nodiscard]] const std::array<FigureCard*, 4>& cards() const { return cards_; }
    [[nodiscard]] RankRows& beds() { return *beds_; }
    [[nodiscard]] EventStrip& strip() { return *strip_; }
    [[nodiscard]] QString about() const { return about_->text(); }

Q_SIGNALS:
    void asked();
    void proposing();
    void forgotten(); ///< what is being read is not wanted any more: something else is tried

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] const ProfileLimits* inForce() const;
    [[nodiscard]] const door::LimitKindView* kindOf(int side) const;
    [[nodiscard]] std::chrono::milliseconds usualDelay() const;
    [[nodiscard]] bool isChanged() const;
    void choose(std::size_t parameter);
    void choose(AgeGroup group);
    void takeProfile();
    void forgetAnswer();
    [[nodiscard]] bool inOneRow(int width) const;
    [[nodiscard]] QString period() const;
    void reset();
    void step(int which, int by);
    void showAll();
    void showSteppers();
    void showAnswer();
    void showEvent();
    void placeControls();
    [[nodiscard]] std::size_t toLookAt() const;

    kit::Theme theme_;
    kit::Words words_;
    std::shared_ptr<const door::SiteView> site_;
    AgeGroup group_ = AgeGroup::Adult;
    std::vector<AgeGroup> groupChoices_{AgeGroup::Adult};
    int days_ = 30;
    std::vector<Parameter> choices_;
    std::size_t chosen_ = 0;
    ProfileLimits wish_;
    std::uint32_t version_ = 0;
    std::optional<door::WhatIfAnswer> answer_;
    QString problem_;
    std::optional<double> progress_;
    std::size_t shownEvent_ = 0;
    std::set<std::size_t> seenEvents_;
    QWidget* controls_;
    QWidget* signing_;
    kit::Segments *parameters_, *groups_, *periods_;
    LimitStepper *low_, *high_, *delay_;
    kit::Button *replay_, *back_, *seen_, *propose_;
    kit::Sentence *about_, *signTitle_, *signAbout_;
    kit::Field* reason_;
    std::array<FigureCard*, 4> cards_{};
    RankRows* beds_;
    EventStrip* strip_;
};

}
