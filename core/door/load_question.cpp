// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/load_question.h"

#include "core/door/paged_question.h"
#include "core/insight/load_fold.h"

#include <algorithm>

namespace wardlight::door {
namespace {

class LoadReading : public PagedQuestion {
public:
    LoadReading(engine::Ward& ward, insight::LoadAsk ask, std::weak_ptr<AnswerHandler> answer, std::map<AgeGroup, ProfileVersion> delivered)
        : PagedQuestion(ward, std::move(answer))
        , ask_(std::move(ask))
        , delivered_(std::move(delivered))
    {
    }

private:
    Result<std::optional<Answer>> page(const store::Journal& journal) override
    {
        if (!fold_)
            if (auto begun = begin(journal); !begun)
                return tl::unexpected(begun.error());
        if (!at_) // nothing was recorded then or since
            return whole();
        const auto read = journal.eventsFrom(at_, rowsOfPage);
        if (!read)
            return tl::unexpected(read.error());
        for (const auto& event : read->events) {
            fold_->take(event);
            if (event.at >= ask_.from && event.at < ask_.until && isReported(event.body))
                reported_.push_back(event);
        }
        if (reported_.size() > 2 * mostReported)
            keepNewest();
        const bool beyond = !read->events.empty() && read->events.back().recorded >= ask_.until + std::chrono::hours(1); // late ones
        at_ = read->next;
        if (!at_ || beyond)
            return whole();
        return std::nullopt;
    }
    [[nodiscard]] double progress(const store::Journal& journal) const override
    {
        return static_cast<double>(at_.value - first_.value) / static_cast<double>(journal.lastEvent().value - first_.value + 1);
    }
    Result<void> begin(const store::Journal& journal)
    {
        const auto from = ask_.from + -insight::loadLead;
        const auto first = journal.firstEventSince(from);
        if (!first)
            return tl::unexpected(first.error());
        const auto oldest = journal.eventsFrom({1}, 1);
        if (!oldest)
            return tl::unexpected(oldest.error());
        at_ = first_ = *first;
        const auto recordBegins = oldest->events.empty() ? ask_.until : oldest->events.front().recorded;
        fold_.emplace(ask_, std::max(from, recordBegins));
        for (const auto& [group, profile] : delivered_)
            fold_->startsWith(profile);
        if (const auto changes = journal.wardEvents(eventKind(ChangeMade{}), at_ ? at_ : EventId{UINT64_MAX}, 100))
            for (const auto& event : *changes)
                if (const auto* made = std::get_if<ChangeMade>(&event.body); made && made->change.profile && made->change.from <= event.at)
                    fold_->startsWith(*made->change.profile);
        return {};
    }
    void keepNewest()
    {
        if (reported_.size() > mostReported)
            reported_.erase(reported_.begin(), reported_.end() - static_cast<std::ptrdiff_t>(mostReported));
    }
    Answer whole()
    {
        Answer a;
        a.load = fold_->finish();
        keepNewest();
        a.events = std::move(reported_);
        return a;
    }

    insight::LoadAsk ask_;
    std::map<AgeGroup, ProfileVersion> delivered_;
    std::optional<insight::LoadFold> fold_;
    std::vector<Event> reported_;
    EventId first_, at_;
};

}

bool isReported(const EventBody& body)
{
    if (const auto* overlay = std::get_if<OverlayChanged>(&body)) // pauses are counted in minutes: there are too many to name
        return overlay->overlay == Overlay::AudioOff || overlay->overlay == Overlay::AlarmsOff;
    if (const auto* made = std::get_if<ChangeMade>(&body))
        return made->change.profile || made->change.setting.starts_with("alarms.") || made->change.setting.starts_with("sound.");
    return std::holds_alternative<LimitsSet>(body) || std::holds_alternative<KindSwitched>(body) || std::holds_alternative<SoundHeard>(body);
}

insight::LoadAsk loadAsk(const AskLoad& ask, const engine::WardSnapshot& ward)
{
    insight::LoadAsk full;
    const auto period = boundedPeriod(ask.from, ask.until);
    full.from = period.from;
    full.until = period.until;
    full.utcOffsetSeconds = std::clamp(ask.utcOffsetSeconds, -86'400, 86'400);
    if (ward.roster)
        full.shifts = ward.roster->shifts;
    std::erase_if(full.shifts, [](int minute) { return minute < 0 || minute >= minutesOfADay; });
    std::sort(full.shifts.begin(), full.shifts.end());
    full.shifts.erase(std::unique(full.shifts.begin(), full.shifts.end()), full.shifts.end());
    std::string budget(settingInfo("alarms.budget")->preset);
    if (ward.site)
        if (const auto set = ward.site->settings.find({StationId{}, "alarms.budget"}); set != ward.site->settings.end())
            budget = set->second.value;
    full.budget = settingNumber("alarms.budget", budget);
    for (const auto& bed : ward.beds) {
        insight::LoadPlace place{bed->id, bed->label, bed->patient ? bed->encounter : EncounterId{}, bed->since, {}};
        for (const auto& device : bed->devices)
            place.devices.emplace_back(device.id, device.name);
        full.places.push_back(std::move(place));
    }
    return full;
}

void askLoad(engine::Ward& ward, const AskLoad& ask, std::weak_ptr<AnswerHandler> answer)
{
    const auto snapshot = ward.snapshot();
    auto delivered = snapshot->site ? snapshot->site->delivered : std::map<AgeGroup, ProfileVersion>();
    std::make_shared<LoadReading>(ward, loadAsk(ask, *snapshot), std::move(answer), std::move(delivered))->next();
}

}
