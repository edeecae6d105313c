// SPDX-License-Identifier: GPL-3.0-or-later
// The tab What if: a limit is tried on what was recorded; what it would have missed is looked at before it is proposed.
#pragma once

#include "core/door/door.h"
#include "ui/insight/board.h"
#include "ui/insight/event_foot.h"
#include "ui/insight/event_strip.h"
#include "ui/insight/event_wave.h"
#include "ui/insight/figure_card.h"
#include "ui/insight/later_card.h"
#include "ui/insight/limit_stepper.h"
#include "ui/insight/rank_rows.h"
#include "ui/kit/form.h"
#include "ui/kit/segments.h"

#include <array>
#include <map>
#include <optional>

namespace wardlight::insight_ui {

/// Nothing changes here: the proposal goes to the profile, where a second person signs.
class WhatIfBoard : public Board {
    Q_OBJECT
public:
    explicit WhatIfBoard(QWidget* parent);
    void setTheme(const kit::Theme& theme);
    void setWords(const kit::Words& words);
    /// What is in force now, and who lies where, at this time. A profile that was changed meanwhile lets the wish begin anew.
    void setWard(const std::shared_ptr<const door::WardView>& ward, const Now& now);
    /// progress: 0 to 1 while it is read; nothing: it is not.
    void setReading(std::optional<double> progress);
    void setAnswer(const std::optional<door::WhatIfAnswer>& answer, const QString& problem);
    /// The change as a proposal; false: nothing is tried, or what it misses was not looked at.
    [[nodiscard]] std::optional<SiteChange> proposal() const;
    void proposed(); ///< it was taken: the reason is spent
    /// A bed has these limits as its own now: what of its patient would have been missed is answered.
    void kept(BedId bed, const LimitsSet& limits);
    /// The waves that were kept with this alarm; without lanes: none were. Of another event than the one shown: nothing.
    void setEvidence(AlarmId alarm, const Evidence& evidence);
    /// Back from the list of the later ones; false: it is not shown.
    bool closeLater();
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
    [[nodiscard]] EventFoot& foot() { return *foot_; }
    [[nodiscard]] kit::Button& propose() { return *propose_; }
    [[nodiscard]] kit::Field& reason() { return *reason_; }
    [[nodiscard]] const std::array<FigureCard*, 4>& cards() const { return cards_; }
    [[nodiscard]] RankRows& beds() { return *beds_; }
    [[nodiscard]] EventStrip& strip() { return *strip_; }
    [[nodiscard]] EventWave& wave() { return *wave_; }
    [[nodiscard]] const std::array<EventStrip*, 3>& latest() const { return latest_; }
    [[nodiscard]] LaterCard& laterCard() { return *laterCard_; }
    [[nodiscard]] QString about() const { return about_->text(); }

Q_SIGNALS:
    void asked();
    void proposing();
    void forgotten(); ///< what is being read is not wanted any more: something else is tried
    void keeping(quint64 bed, const wardlight::LimitsSet& limits); ///< as this bed's own
    void waveWanted(quint64 alarm); ///< what was kept with it
    void disclosing(quint64 bed, qint64 from); ///< all waves of the bed, from this wall time on
    void notice(const QString& sentence);
    void roomChanged(); ///< it needs another height
    void lookAt(QWidget* part); ///< what was asked for stands here

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
    void takeAnswer(std::optional<door::WhatIfAnswer> answer, const QString& problem);
    void forgetAnswer();
    [[nodiscard]] bool inOneRow(int width) const;
    [[nodiscard]] QString period() const;
    void reset();
    void step(int which, int by);
    void showAll();
    void showSteppers();
    void showAnswer();
    void placeControls();
    void connectEvents();
    void showEvent();
    void showWave();
    void disclose();
    void showFoot();
    void showLatest();
    void walk(int by);
    void answerMiss(std::size_t at);
    void openLater();
    /// Those shown one after the other: missed, else long and missed, or the later ones.
    [[nodiscard]] const std::vector<door::WhatIfEvent>* listed() const;
    [[nodiscard]] std::size_t at() const;
    [[nodiscard]] const door::WhatIfEvent* shown() const;
    [[nodiscard]] Strip stripOf(const door::WhatIfEvent& event) const;
    [[nodiscard]] bool isAbove(const door::WhatIfEvent& event) const;
    [[nodiscard]] QString whereText(const door::WhatIfEvent& event) const;
    [[nodiscard]] QString doneText(const door::WhatIfEvent& event) const;
    /// Why the waves around it cannot be shown; empty: they can.
    [[nodiscard]] QString refusalOf(const door::WhatIfEvent& event) const;
    [[nodiscard]] QString keepText(const door::WhatIfEvent& event) const;
    /// What is in force now as the own limits of the event's bed; nothing: its patient is gone, or the bed has its own already.
    [[nodiscard]] std::optional<LimitsSet> keepOf(const door::WhatIfEvent& event) const;
    [[nodiscard]] std::size_t toLookAt() const;
    [[nodiscard]] bool isTooMuch() const; ///< more would be missed than can be looked at here

    kit::Theme theme_;
    kit::Words words_;
    std::shared_ptr<const door::WardView> ward_;
    Now now_;
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
    enum class Settled : std::uint8_t { Seen, Kept };
    std::size_t shownEvent_ = 0, shownLater_ = 0;
    bool later_ = false; ///< the list of the later ones is open
    std::map<std::size_t, Settled> settled_; ///< of the missed ones
    int leastShown_ = 0;
    QWidget* controls_;
    QWidget* signing_;
    kit::Segments *parameters_, *groups_, *periods_;
    LimitStepper *low_, *high_, *delay_;
    kit::Button *replay_, *back_, *propose_;
    kit::Sentence *about_, *signTitle_, *signAbout_;
    kit::Field* reason_;
    std::array<FigureCard*, 4> cards_{};
    RankRows* beds_;
    EventStrip* strip_;
    EventWave* wave_;
    AlarmId waveOf_; ///< whose waves were asked for
    EventFoot* foot_;
    std::array<EventStrip*, 3> latest_{};
    LaterCard* laterCard_;
};

}
