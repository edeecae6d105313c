// SPDX-License-Identifier: GPL-3.0-or-later
// What concerns no bed: the ward watches itself, its screen, its voice, its record and its clocks.
#include "core/engine/ward.h"

namespace wardlight::engine {
namespace {

constexpr auto displaySilentFor = 5s;   // a station that painted and stops is frozen
constexpr auto storeSilentFor = 5s;
constexpr auto clockStepOf = 1s;        // smaller differences are drift and NTP's slewing

}

void Ward::tellWard(AlarmKind kind, bool isTrue, Now now, std::string detail)
{
    std::vector<EventBody> bodies;
    alarms::Turn turn{now, alarmIds_, bodies};
    Finding finding;
    finding.key = {kind, DeviceId{}, Parameter::None};
    finding.state = isTrue ? FindingState::True : FindingState::Over;
    finding.since = now.mono;
    finding.detail = std::move(detail);
    wardAlarms_.take(finding, turn);
    if (!bodies.empty())
        commit(nullptr, bodies, {}, {}, now);
}

void Ward::watchOurselves(Now now)
{
    const auto painted = paintedAt_.load();
    tellWard(AlarmKind::DisplayFrozen, painted != Instant{} && now.mono - painted > displaySilentFor, now);
    const auto voice = voice_.load();
    tellWard(AlarmKind::AudioDeviceFailed, voice != Voice::Unknown && voice != Voice::Sounding && voice != Voice::Low, now);
    if (store_) {
        const auto health = store_->health();
        const bool hangs = !unsent_.empty() || (stored_.size() == 0 && now.mono - store_->lastTurn() > storeSilentFor);
        tellWard(AlarmKind::StoreFailed, !health.writing || hangs, now, hangs ? "hangs" : health.why);
        tellWard(AlarmKind::DiskLow, health.diskLow, now);
    } else if (!setup_.recordRefused.empty()) {
        tellWard(AlarmKind::StoreFailed, true, now, "refused");
    }
    // Durations are never taken from the wall clock; a step of it is an event and a quiet row for ten minutes.
    const auto offset = std::chrono::microseconds(now.wall.microseconds) -
                        std::chrono::duration_cast<std::chrono::microseconds>(now.mono.time_since_epoch());
    if (wallOffset_ && std::chrono::abs(offset - *wallOffset_) > clockStepOf) {
        std::vector<EventBody> bodies{SystemNoted{"clock-stepped", (offset - *wallOffset_).count(), {}}};
        commit(nullptr, bodies, {}, {}, now);
        clockSteppedUntil_ = now.mono + 600s;
    }
    wallOffset_ = offset;
    tellWard(AlarmKind::ClockStepped, now.mono < clockSteppedUntil_, now);
    watchLadders(now);
    std::vector<EventBody> bodies;
    alarms::Turn turn{now, alarmIds_, bodies};
    wardAlarms_.tick(turn);
    if (!bodies.empty())
        commit(nullptr, bodies, {}, {}, now);
}

/// Alarms that nobody answers climb; those whose list is empty are told to everybody.
void Ward::watchLadders(Now now)
{
    const auto seen = [&] {
        const std::scoped_lock lock(seenLock_);
        return seen_;
    }();
    std::vector<EventBody> bodies;
    alarms::Turn turn{now, alarmIds_, bodies};
    for (auto& at : beds_) {
        ladders_.watch(at->id(), at->label(), at->alarms().bed(), *setup_.kinds, seen, turn);
        if (!bodies.empty())
            commit(at.get(), bodies, {}, {}, now);
    }
    ladders_.watch({}, {}, wardAlarms_.bed(), *setup_.kinds, seen, turn);
    if (!bodies.empty())
        commit(nullptr, bodies, {}, {}, now);

    const auto unanswered = ladders_.unanswered();
    std::string beds;
    bool more = false;
    for (const auto alarm : unanswered) {
        more = more || !unansweredTold_.contains(alarm);
        const auto* open = ladders_.find(alarm);
        if (const auto* at = bed(open->bed))
            if (beds.find(at->label()) == std::string::npos)
                beds += (beds.empty() ? "" : ", ") + at->label();
    }
    unansweredTold_ = {unanswered.begin(), unanswered.end()};
    // One row for all. Somebody who answered it has not answered what came after: that begins anew.
    const auto* row = wardAlarms_.bed().find({AlarmKind::AlarmUnanswered, DeviceId{}, Parameter::None});
    if (more && row && row->phase != AlarmPhase::Active)
        tellWard(AlarmKind::AlarmUnanswered, false, now);
    tellWard(AlarmKind::AlarmUnanswered, !unanswered.empty(), now, std::move(beds));
    tellWard(AlarmKind::RosterEmpty, setup_.roster.people.empty(), now);
}

void Ward::painted(Instant at, const std::string& user)
{
    paintedAt_ = at;
    if (user.empty())
        return;
    const std::scoped_lock lock(seenLock_);
    seen_[user] = at;
}
void Ward::voiceSays(Voice voice) { voice_ = voice; }

}
