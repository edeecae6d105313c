// SPDX-License-Identifier: GPL-3.0-or-later
// Who lies in the bed: nobody waits for an identity to be recorded and alarmed.
#include "core/engine/bed.h"

#include <algorithm>

namespace wardlight::engine {
namespace {

/// A released device that was silent for so long is at another person, or at the same one on purpose. Short, because too early
/// costs a discharge, and too late leaves somebody unwatched.
constexpr auto releasedForgottenAfter = 30s;
constexpr auto deliversWithin = 10s;

bool isOfAPlace(AlarmKind kind)
{
    using enum AlarmKind;
    switch (kind) {
    case BedRailDown:
    case BedBrakeOff:
    case BedAngleLow:
    case WearableOffBody:
    case DoseMissed:
    case InhalerOveruse:
    case ImagingFailed:
    case ImagingCriticalResult:
    case FridgeTemperatureOut:
    case GasPressureOut:
    case RoomTemperatureOut:
    case RoomHumidityOut:
    case RoomCo2High:
    case AssetLeftZone:
    case AssetBatteryLow: return true;
    default: return false;
    }
}

}

/// A finding that needs somebody to lie here: of the patient, not of equipment, a room or a list.
bool Bed::isOfPatient(AlarmKind kind) const
{
    return kind < AlarmKind::Count && !alarms_.kinds()[kind].technical && !isOfAPlace(kind);
}

/// Samples that are there and move: a flat or missing line may be a cable that hangs on the wall.
bool Bed::isSignal(Device& device, const PacketQueue::Packet& packet) const
{
    auto& last = device.lastSample[packet.channel];
    for (const auto sample : packet.samples) {
        if (sample == missingSample)
            continue;
        const auto before = std::exchange(last, sample);
        if (before != 0 && before != sample)
            return true;
    }
    return false;
}

/// A vital sign of this device: opens an encounter when nobody was admitted. False while the device is released.
bool Bed::hears(Device& device, alarms::Turn& turn)
{
    const bool rested = !device.vitalAt || turn.now.mono - *device.vitalAt >= releasedForgottenAfter;
    device.vitalAt = turn.now.mono;
    const auto id = device.intake->device;
    const bool wasReleased = !counts(device);
    if (wasReleased && !rested)
        return false;
    if (!watched()) {
        Patient unknown;
        unknown.unidentified = true;
        admit(unknown, {}, {}, fresh_, turn);
    }
    if (wasReleased) {
        record_.released.erase(id); // the event does the same when it is folded
        turn.events.emplace_back(DeviceBound{id, device.intake->name});
    }
    return true;
}

void Bed::admit(const Patient& patient, const Actor& actor, const std::string& commandId, EncounterId encounter, alarms::Turn& turn)
{
    Event event{{}, id_, encounter, turn.now.wall, turn.now.wall, turn.now.mono, actor, commandId,
                Admitted{patient, std::string(ageGroupId(patient.group))}};
    turn.events.push_back(event.body);
    alarms_.fold(event);
    foldRecord(event);
}

Outcome Bed::identify(const Patient& patient, const Command& command, alarms::Turn& turn)
{
    if (!record_.patient)
        return {command.id, OutcomeCode::Refused, {}, "nobody lies in this bed"};
    if (!record_.patient->unidentified)
        return {command.id, OutcomeCode::Refused, {}, "this patient is identified"};
    if (patient.unidentified || patient.identifier.empty() || patient.secondIdentifier.empty())
        return {command.id, OutcomeCode::Refused, {}, "two identifiers are needed"};
    turn.events.emplace_back(Identified{patient, std::string(ageGroupId(patient.group))});
    changeGroup(patient.group, turn);
    return {command.id, OutcomeCode::Done, {}, {}};
}

/// Alarms that the other profile does not know end by it; the record follows when the event is folded.
void Bed::changeGroup(AgeGroup group, alarms::Turn& turn)
{
    if (record_.patient && record_.patient->group != group)
        alarms_.changeProfile(profileOf(group), turn);
}

void Bed::useProfile()
{
    const auto profile = record_.patient ? profileOf(record_.patient->group) : nullptr;
    alarms_.setProfile(profile);
    const auto rules = rulesOf(profile.get());
    signals_.setExtremes(rules.extremeTachycardia, rules.extremeBradycardia);
}

EntryBefore Bed::entry() const
{
    return {record_.patient.value_or(Patient{}), record_.profile, record_.since, record_.entries(), alarms_.bed().limitChanges, record_.joined};
}

bool Bed::deliversVitalSigns(Instant now) const
{
    return std::any_of(devices_.begin(), devices_.end(), [&](const Device& d) { return d.vitalAt && now - *d.vitalAt < deliversWithin; });
}

void Bed::takeLimits(const std::vector<LimitsSet>& limits, const Actor& actor, alarms::Turn& turn)
{
    for (const auto& set : limits)
        if (!set.reset)
            (void)alarms_.command({{}, id_, actor, SetLimits{set}}, turn);
}

void Bed::join(const Merged& merge, const Actor& actor, alarms::Turn& turn)
{
    turn.events.emplace_back(merge);
    changeGroup((merge.kept.person == Side::There ? merge.there() : merge.here()).patient.group, turn);
    if (merge.kept.limits == Side::There) {
        for (const auto& mine : merge.here().limits)
            (void)alarms_.command({{}, id_, actor, SetLimits{{mine.parameter, {}, {}, {}, true}}}, turn);
        takeLimits(merge.there().limits, actor, turn);
    }
}

void Bed::part(const Actor& actor, alarms::Turn& turn)
{
    if (!record_.merged)
        return;
    const auto merge = *record_.merged;
    turn.events.emplace_back(MergeUndone{merge.from});
    changeGroup(merge.here().patient.group, turn);
    if (merge.kept.limits == Side::There) {
        for (const auto& theirs : merge.there().limits)
            (void)alarms_.command({{}, id_, actor, SetLimits{{theirs.parameter, {}, {}, {}, true}}}, turn);
        takeLimits(merge.here().limits, actor, turn);
    }
}

void Bed::releaseDevices(alarms::Turn& turn)
{
    for (const auto& device : devices_)
        if (device.everHeard && counts(device))
            turn.events.emplace_back(DeviceReleased{device.intake->device});
}

Bed::Memory Bed::takeMemory()
{
    Memory memory{std::move(history_), score_, std::move(recentEvents_)};
    history_ = {};
    recentEvents_ = {};
    return memory;
}

void Bed::giveMemory(Memory memory)
{
    history_ = std::move(memory.history);
    score_ = std::move(memory.score);
    recentEvents_.insert(recentEvents_.begin(), memory.events.begin(), memory.events.end());
}

}
