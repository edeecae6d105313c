// SPDX-License-Identifier: GPL-3.0-or-later
// The fold of a bed's alarm events.
#include "core/alarms/bed_alarms.h"

#include <algorithm>
#include <type_traits>

namespace wardlight::alarms {
namespace {

AlarmInstance* openInstance(BedAlarms& bed, AlarmId id)
{
    const auto found = std::find_if(bed.open.begin(), bed.open.end(), [&](const auto& i) { return i.id == id; });
    return found == bed.open.end() ? nullptr : &*found;
}

void begin(BedAlarms& bed, const AlarmEvent& e, const Event& event)
{
    AlarmInstance made;
    made.id = e.alarm;
    made.key = e.key;
    made.onset = event.mono;
    made.onsetWall = e.onset.microseconds != 0 ? e.onset : event.at;
    made.highest = e.priority;
    bed.open.push_back(std::move(made));
    bed.highestId = std::max(bed.highestId, e.alarm);
}

/// A step that gives the instance a new sound: an audio pause pressed earlier does not cover it. A low one waits.
bool isNewSound(const AlarmEvent& e)
{
    switch (e.transition) {
    case AlarmTransition::Onset:
    case AlarmTransition::Reannounced:
    case AlarmTransition::Worsened:
    case AlarmTransition::PriorityRaised:
    case AlarmTransition::Restored:
    case AlarmTransition::Promoted:
    case AlarmTransition::Moved: return e.priority != Priority::Low;
    case AlarmTransition::SourceBack:
    case AlarmTransition::Acknowledged:
    case AlarmTransition::AcknowledgedToo:
    case AlarmTransition::Undone:
    case AlarmTransition::PriorityLowered:
    case AlarmTransition::SourceLost:
    case AlarmTransition::Latched:
    case AlarmTransition::Demoted:
    case AlarmTransition::Ended: return false;
    }
    return false;
}

void foldAlarm(BedAlarms& bed, const AlarmEvent& e, const Event& event)
{
    auto* instance = openInstance(bed, e.alarm);
    if (e.transition == AlarmTransition::Ended) {
        std::erase_if(bed.open, [&](const auto& i) { return i.id == e.alarm; });
        return;
    }
    if (!instance) {
        begin(bed, e, event);
        instance = &bed.open.back();
    }
    const auto before = instance->phase;
    instance->phase = e.phase;
    instance->priority = e.priority;
    instance->highest = std::max(instance->highest, e.priority);
    instance->stale = e.stale;
    instance->demoted = e.demoted;
    instance->value = e.value;
    instance->limit = e.limit;
    instance->above = e.above;
    instance->detail = e.detail;
    if (e.transition == AlarmTransition::Acknowledged) {
        instance->acknowledgedBy = event.actor;
        instance->acknowledgedAt = event.mono;
        instance->acknowledgedWall = event.at;
    }
    if (e.transition == AlarmTransition::Latched)
        instance->endedWall = event.at;
    const bool returned = e.transition == AlarmTransition::SourceBack && before != AlarmPhase::Active
                          && e.phase == AlarmPhase::Active && e.priority != Priority::Low;
    if (isNewSound(e) || returned)
        instance->quiet = false;
    else if ((e.transition == AlarmTransition::Onset || e.transition == AlarmTransition::Demoted) && bed.audioPausedUntil)
        instance->quiet = true;
    if (e.transition == AlarmTransition::Demoted) {
        instance->demotedAt = event.mono;
        instance->demotedWall = event.at;
    }
}

template <class What>
void foldPress(std::vector<std::pair<What, Press>>& presses, What what, const Event& event)
{
    std::erase_if(presses, [&](const auto& p) { return p.first == what; });
    presses.emplace_back(what, Press{event.actor, event.at});
}

void foldOverlay(BedAlarms& bed, const OverlayChanged& e, const Event& event)
{
    const auto press = e.on ? Press{event.actor, event.at} : Press{};
    switch (e.overlay) {
    case Overlay::AudioPaused:
        bed.audioPausedUntil = e.on ? std::optional(event.mono + e.length) : std::nullopt;
        for (auto& instance : bed.open) {
            const bool sounding = instance.phase == AlarmPhase::Active || instance.phase == AlarmPhase::Latched;
            instance.quiet = e.on && (sounding || instance.quiet);
        }
        bed.audioPausedBy = press;
        break;
    case Overlay::AudioOff:
        bed.audioOff = e.on;
        bed.audioOffBy = press;
        break;
    case Overlay::AlarmsPaused:
        bed.alarmsPausedUntil = e.on ? std::optional(event.mono + e.length) : std::nullopt;
        bed.alarmsPausedBy = press;
        break;
    case Overlay::AlarmsOff:
        bed.alarmsOff = e.on;
        bed.alarmsOffSince = e.on ? event.at : WallTime{};
        bed.alarmsOffBy = press;
        break;
    }
}

/// Overlays, switches and limits go with the patient; ids go on counting. Instances have ends of their own: a battery
/// alarm of a bed that waits for its patient stays open through the admission.
void forgetSettings(BedAlarms& bed)
{
    BedAlarms kept;
    kept.open = std::move(bed.open);
    kept.highestId = bed.highestId;
    bed = std::move(kept);
}

}

const AlarmInstance* BedAlarms::find(AlarmId id) const
{
    const auto found = std::find_if(open.begin(), open.end(), [&](const auto& i) { return i.id == id; });
    return found == open.end() ? nullptr : &*found;
}

const AlarmInstance* BedAlarms::find(const AlarmKey& key) const
{
    const auto found = std::find_if(open.begin(), open.end(), [&](const auto& i) { return i.key == key; });
    return found == open.end() ? nullptr : &*found;
}

void applyTo(BedAlarms& bed, const Event& event)
{
    std::visit(
        [&](const auto& body) {
            using Body = std::decay_t<decltype(body)>;
            if constexpr (std::is_same_v<Body, AlarmEvent>) {
                foldAlarm(bed, body, event);
            } else if constexpr (std::is_same_v<Body, AlarmJudged>) {
                if (auto* instance = openInstance(bed, body.alarm))
                    instance->judgement = body.judgement;
            } else if constexpr (std::is_same_v<Body, OverlayChanged>) {
                foldOverlay(bed, body, event);
            } else if constexpr (std::is_same_v<Body, KindSwitched>) {
                if (body.kind < AlarmKind::Count && !isNeverOff(body.kind)) {
                    bed.switchedOff.set(static_cast<std::size_t>(body.kind), !body.on);
                    bed.switchedOn.set(static_cast<std::size_t>(body.kind), body.on);
                    foldPress(bed.kindsSwitchedBy, body.kind, event);
                }
            } else if constexpr (std::is_same_v<Body, StandbyStarted>) {
                bed.standby = true;
            } else if constexpr (std::is_same_v<Body, StandbyEnded>) {
                bed.standby = false;
            } else if constexpr (std::is_same_v<Body, LimitsSet>) {
                std::erase_if(bed.limitChanges, [&](const auto& c) { return c.parameter == body.parameter; });
                bed.limitChanges.push_back(body);
                foldPress(bed.limitsChangedBy, body.parameter, event);
            } else if constexpr (std::is_same_v<Body, Admitted> || std::is_same_v<Body, Arrived>
                                 || std::is_same_v<Body, Discharged>) {
                forgetSettings(bed);
            } else if constexpr (std::is_same_v<Body, Transferred>) {
                forgetSettings(bed);
                bed.open.clear(); // they move; those that do not were ended before
            }
        },
        event.body);
}

BedAlarms apply(BedAlarms bed, const Event& event)
{
    applyTo(bed, event);
    return bed;
}

bool lights(const BedAlarms& bed, const AlarmInstance& instance, const KindTable& kinds)
{
    return !bed.alarmsPausedUntil || !kinds[instance.key.kind].mayBeOff
           || instance.key.kind == AlarmKind::AlarmsOffReminder;
}

bool sounds(const BedAlarms& bed, const AlarmInstance& instance, const KindTable& kinds)
{
    const bool wants = instance.phase == AlarmPhase::Active
                       || (instance.phase == AlarmPhase::Latched && instance.highest == Priority::High);
    return wants && lights(bed, instance, kinds) && !bed.audioOff && !(bed.audioPausedUntil && instance.quiet)
           && instance.key.kind != AlarmKind::AlarmsOffReminder; // its sound is the reminder signal
}

}
