// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/what_if_question.h"

#include "core/alarms/profile_version.h"
#include "core/door/paged_question.h"
#include "core/insight/numbers_around.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace wardlight::door {
namespace {

constexpr std::chrono::microseconds numbersAtOnce = std::chrono::hours(2); // of one patient: as the store writes
constexpr double eventsShare = 0.2;                                        // of the whole work, for the progress
static_assert(insight::stripBefore.count() == whatIfBefore && insight::stripAfter.count() == whatIfAfter);

alarms::LimitValue limitOf(const std::optional<double>& value, bool off)
{
    if (value)
        return {alarms::LimitState::Set, *value};
    return off ? alarms::LimitValue{alarms::LimitState::Off, 0} : alarms::LimitValue{};
}

insight::Proposal proposalOf(const AskWhatIf& ask)
{
    insight::Proposal proposal{ask.group, {}};
    auto& limits = proposal.limits[ask.wish.parameter];
    limits.low = limitOf(ask.wish.low, ask.wish.lowOff);
    limits.high = limitOf(ask.wish.high, ask.wish.highOff);
    limits.delay = ask.wish.delay;
    return proposal;
}

/// Events first, then the numbers of one patient after the other.
class WhatIfReading : public PagedQuestion {
public:
    WhatIfReading(engine::Ward& ward, const AskWhatIf& ask, std::shared_ptr<const alarms::KindTable> kinds, std::weak_ptr<AnswerHandler> answer)
        : PagedQuestion(ward, std::move(answer))
        , ask_(ask)
        , kinds_(std::move(kinds))
    {
        const auto snapshot = ward.snapshot();
        for (const auto& bed : snapshot->beds)
            labels_[bed->id] = bed->label;
        std::map<AgeGroup, std::shared_ptr<const alarms::Profile>> begun;
        for (const auto& [group, profile] : snapshot->profiles) {
            begun[group] = profile;
            if (!snapshot->site)
                continue;
            if (const auto delivered = snapshot->site->delivered.find(group); delivered != snapshot->site->delivered.end())
                if (auto made = alarms::profileFrom(*profile, delivered->second))
                    begun[group] = std::make_shared<const alarms::Profile>(std::move(*made));
        }
        replay_.emplace(std::move(begun), proposalOf(ask), *kinds_, ask.from, ask.until);
    }

private:
    Result<std::optional<Answer>> page(const store::Journal& journal) override
    {
        if (const auto read = encounters_ ? numbersPage(journal) : eventsPage(journal); !read)
            return tl::unexpected(read.error());
        if (encounters_ && encounter_ >= encounters_->size())
            return whole(journal);
        return std::nullopt;
    }
    [[nodiscard]] double progress(const store::Journal&) const override { return progress_; }
    Result<void> eventsPage(const store::Journal& journal)
    {
        const auto read = journal.eventsFrom(at_, rowsOfPage);
        if (!read)
            return tl::unexpected(read.error());
        for (const auto& event : read->events)
            replay_->take(event);
        at_ = read->next;
        progress_ = eventsShare * static_cast<double>(at_.value) / static_cast<double>(journal.lastEvent().value + 1);
        if (!at_) {
            encounters_ = replay_->encounters();
            from_ = ask_.from;
        }
        return {};
    }
    Result<void> numbersPage(const store::Journal& journal)
    {
        if (encounter_ >= encounters_->size())
            return {};
        const auto until = std::min(ask_.until, from_ + numbersAtOnce);
        const auto blocks = journal.numerics((*encounters_)[encounter_], from_, until + -std::chrono::microseconds(1));
        if (!blocks)
            return tl::unexpected(blocks.error());
        for (const auto& block : *blocks)
            replay_->take(block);
        from_ = until;
        if (from_ >= ask_.until) {
            ++encounter_;
            from_ = ask_.from;
        }
        const double done = static_cast<double>(encounter_) + std::chrono::duration<double>(from_ - ask_.from) / std::chrono::duration<double>(ask_.until - ask_.from);
        progress_ = eventsShare + (1 - eventsShare) * done / static_cast<double>(encounters_->size());
        return {};
    }
    [[nodiscard]] std::string labelOf(BedId bed) const
    {
        const auto found = labels_.find(bed);
        return found == labels_.end() ? std::string() : found->second;
    }
    static std::vector<float> stripOf(const store::Journal& journal, const insight::LimitAlarm& alarm)
    {
        std::vector<float> strip(static_cast<std::size_t>(whatIfBefore + whatIfAfter), std::numeric_limits<float>::quiet_NaN());
        for (const auto& point : insight::numbersAround(journal, alarm))
            if (const auto at = static_cast<std::size_t>(std::floor(point.seconds) + whatIfBefore); at < strip.size())
                strip[at] = static_cast<float>(point.value);
        return strip;
    }
    void events(const store::Journal& journal, const std::vector<insight::Fate>& from, std::vector<WhatIfEvent>& to) const
    {
        for (std::size_t i = 0; i < std::min(mostWhatIfEvents, from.size()); ++i) {
            const auto& fate = from[i];
            WhatIfEvent e;
            e.bed = fate.now.bed;
            e.label = labelOf(e.bed);
            e.kind = fate.now.kind;
            e.from = fate.now.from;
            e.seconds = std::chrono::duration<double>(fate.now.until - fate.now.from).count();
            e.farthest = fate.now.farthest;
            if (fate.then)
                e.later = std::chrono::duration<double>(*fate.then - fate.now.from).count();
            e.recorded = fate.recorded;
            e.judgedTrue = fate.mark == AlarmMark::True;
            e.encounter = fate.now.encounter;
            if (fate.answered) {
                e.answeredAt = fate.answered->at;
                e.answeredBy = fate.answered->by;
            }
            e.strip = stripOf(journal, fate.now);
            to.push_back(std::move(e));
        }
    }
    Answer whole(const store::Journal& journal)
    {
        const auto result = replay_->answer();
        const auto sum = result.all();
        Answer a;
        auto& w = a.whatIf.emplace();
        w.now = sum.now;
        w.then = sum.then;
        w.removed = sum.removed;
        w.added = sum.added;
        w.later = sum.later;
        w.missedCount = static_cast<int>(result.missed.size());
        w.longMissedCount = static_cast<int>(result.longMissed.size());
        w.markedTrue = result.markedTrue;
        w.patients = static_cast<int>(result.patients);
        w.values = static_cast<double>(result.values);
        w.monitoredHours = std::chrono::duration<double, std::ratio<3600>>(result.monitored).count();
        w.missingShare = result.missingShare();
        w.medianLater = static_cast<double>(result.medianLater.count());
        for (const auto& bed : result.beds)
            w.beds.push_back({bed.bed, labelOf(bed.bed), bed.now, bed.then});
        w.longestLater = static_cast<double>(result.longestLater.count());
        events(journal, result.missed, w.missed);
        events(journal, result.longMissed, w.longMissed);
        std::vector<insight::Fate> later;
        std::copy_if(result.later.begin(), result.later.end(), std::back_inserter(later), insight::isTrueOrLong);
        w.laterEventCount = static_cast<int>(later.size());
        events(journal, later, w.laterEvents);
        return a;
    }

    AskWhatIf ask_;
    std::shared_ptr<const alarms::KindTable> kinds_;
    std::map<BedId, std::string> labels_;
    std::optional<insight::WhatIfReplay> replay_;
    EventId at_{1};
    std::optional<std::vector<EncounterId>> encounters_; ///< once all events were read
    std::size_t encounter_ = 0;
    WallTime from_;
    double progress_ = 0;
};

}

void askWhatIf(engine::Ward& ward, const AskWhatIf& ask, std::shared_ptr<const alarms::KindTable> kinds, std::weak_ptr<AnswerHandler> answer)
{
    auto bounded = ask;
    const auto period = boundedPeriod(ask.from, ask.until);
    bounded.from = period.from;
    bounded.until = period.until;
    if (bounded.from >= bounded.until)
        bounded.until = bounded.from + std::chrono::microseconds(1);
    std::make_shared<WhatIfReading>(ward, bounded, std::move(kinds), std::move(answer))->next();
}

}
