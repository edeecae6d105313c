// SPDX-License-Identifier: GPL-3.0-or-later
// What concerns no bed: the ward watches itself, its screen, its voice, its record and its clocks.
#include "core/engine/ward.h"

#include <algorithm>
#include <iterator>

namespace wardlight::engine {
namespace {

constexpr auto displaySilentFor = 5s;   // a station that painted and stops is frozen
constexpr auto storeSilentFor = 5s;
constexpr auto pingEvery = 1s;
constexpr auto gatewayLostAfter = 7500ms; // before its beds tell it one by one, at 8 s
constexpr auto silentTogether = 6s;       // the last of them may have been heard a little later
constexpr auto neverHeardFor = 19500ms;   // those that were never heard: before their beds tell it, at 20 s
constexpr auto gatewayReturns = 3s;
constexpr auto clockStepOf = 1s;        // smaller differences are drift and NTP's slewing

}

void Ward::tellWard(AlarmKind kind, bool isTrue, Now now, std::string detail, DeviceId source)
{
    std::vector<EventBody> bodies;
    alarms::Turn turn{now, alarmIds_, bodies};
    Finding finding;
    finding.key = {kind, source, Parameter::None};
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
    const auto chosen = site_->setting("sound.output", StationId{1});
    const bool outputGone = [&] {
        const std::scoped_lock lock(outputsLock_);
        return outputs_ && !chosen.empty() && !outputs_->contains(chosen);
    }();
    tellWard(AlarmKind::AudioOutputGone, outputGone, now);
    if (store_) {
        const auto health = store_->health();
        const bool hangs = storeHangs(now);
        tellWard(AlarmKind::StoreFailed, !health.writing || hangs, now, hangs ? "hangs" : health.why);
        tellWard(AlarmKind::DiskLow, health.diskLow, now);
    } else if (!setup_.recordRefused.empty()) {
        tellWard(AlarmKind::StoreFailed, true, now, setup_.recordRefused == safeStart ? std::string(safeStart) : "refused");
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
    putPlanned(now);
    tellWard(AlarmKind::ClockStepped, now.mono < clockSteppedUntil_, now);
    watchLadders(now);
    std::vector<EventBody> bodies;
    alarms::Turn turn{now, alarmIds_, bodies};
    wardAlarms_.tick(turn);
    if (!bodies.empty())
        commit(nullptr, bodies, {}, {}, now);
}

bool Ward::isOver(const Patience& since, Now now) const
{
    return now.mono - since.ward > storeSilentFor && (!machine_ || machine_() - since.machine > storeSilentFor);
}

/// Alive is who answers: a ping goes through the store's mailbox, and its answer comes when a whole turn was made.
bool Ward::storeHangs(Now now)
{
    const auto from = [&] { return Patience{now.mono, machine_ ? machine_() : now.mono}; };
    if (pingSince_ && store_->answered() == pinged_)
        pingSince_.reset();
    if (!pingSince_ && now.mono >= nextPing_ && store_->ping(pinged_ + 1, now)) {
        ++pinged_;
        pingSince_ = from();
        nextPing_ = now.mono + pingEvery;
    }
    if (unsent_.empty())
        fullSince_.reset();
    else if (!fullSince_)
        fullSince_ = from();
    return (pingSince_ && isOver(*pingSince_, now)) || (fullSince_ && isOver(*fullSince_, now));
}

/// "01-16, 20": beds by their labels, those that follow each other in the unit as a range.
std::string Ward::bedsText(const std::set<BedId>& beds) const
{
    std::string text;
    const auto label = [&](BedId id) { return setup_.bedLabels[id.value - 1]; };
    for (auto it = beds.begin(); it != beds.end();) {
        auto last = it;
        while (std::next(last) != beds.end() && std::next(last)->value == last->value + 1)
            ++last;
        text += (text.empty() ? "" : ", ") + label(*it) + (last == it ? "" : "-" + label(*last));
        it = std::next(last);
    }
    return text;
}

/// A gateway is lost when all that was ever heard through it fell silent together, or when none of several was ever heard; one
/// row tells it for all its beds.
/// Whoever comes back a moment later than the first is not told as lost in between.
void Ward::watchGateways(Now now)
{
    for (auto& [id, gateway] : gateways_) {
        std::size_t heard = 0, never = 0;
        auto shortest = Duration::max(), longest = Duration(0), neverShortest = shortest, neverLongest = longest;
        for (const auto at : gateway.beds) {
            const auto silence = bed(at)->silenceBehind(id, now.mono);
            heard += silence.devices;
            shortest = std::min(shortest, silence.shortest);
            longest = std::max(longest, silence.longest);
            never += silence.never;
            neverShortest = std::min(neverShortest, silence.neverShortest);
            neverLongest = std::max(neverLongest, silence.neverLongest);
        }
        const bool neverHeard = never > 0 && neverShortest > silentTogether && neverLongest > neverHeardFor;
        const bool fellSilent = heard > 0 && shortest > silentTogether && longest > gatewayLostAfter;
        const bool silent = heard == 0 ? never > 1 && neverHeard : fellSilent && (heard > 1 || neverHeard);
        shortest = std::min(shortest, neverShortest);
        if (silent) {
            if (!gateway.lostSince)
                gateway.lostSince = now.mono - shortest;
            gateway.backSince.reset();
        } else if (gateway.lostSince) {
            if (!gateway.backSince)
                gateway.backSince = now.mono;
            if (now.mono - *gateway.backSince >= gatewayReturns)
                gateway.lostSince = gateway.backSince = std::nullopt;
        }
        if (gateway.lostSince)
            gatewaysDown_.insert(id);
        else
            gatewaysDown_.erase(id);
        if (heard > 0 || gateway.lostSince) // until then a loss told before a restart stays
            tellWard(AlarmKind::GatewayLost, gateway.lostSince.has_value(), now, bedsText(gateway.beds), id);
    }
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
    std::set<BedId> beds;
    bool more = false;
    for (const auto alarm : unanswered) {
        more = more || !unansweredTold_.contains(alarm);
        const auto* open = ladders_.find(alarm);
        if (bed(open->bed))
            beds.insert(open->bed);
    }
    unansweredTold_ = {unanswered.begin(), unanswered.end()};
    // One row for all. Somebody who answered it has not answered what came after: that begins anew.
    const auto* row = wardAlarms_.bed().find({AlarmKind::AlarmUnanswered, DeviceId{}, Parameter::None});
    if (more && row && row->phase != AlarmPhase::Active)
        tellWard(AlarmKind::AlarmUnanswered, false, now);
    tellWard(AlarmKind::AlarmUnanswered, !unanswered.empty(), now, bedsText(beds));
    tellWard(AlarmKind::ConfigInvalid, !setup_.configInvalid.empty(), now, setup_.configInvalid);
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

void Ward::outputsSay(std::set<std::string> names)
{
    const std::scoped_lock lock(outputsLock_);
    outputs_ = std::move(names);
}

}
