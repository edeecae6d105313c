// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/bed_record.h"

#include <algorithm>
#include <utility>

namespace wardlight::engine {

namespace {

/// Nobody lies here any more; what was released stays so until somebody binds it.
BedRecord emptied(BedRecord bed)
{
    BedRecord empty;
    empty.released = std::move(bed.released);
    return empty;
}

void takeEntries(BedRecord& bed, const ScoreEntries& entries)
{
    bed.consciousness = entries.consciousness;
    bed.oxygen = entries.oxygen;
    bed.spo2Scale = entries.spo2Scale;
    bed.consciousnessBefore.reset();
    bed.oxygenBefore.reset();
}

void applyMerge(BedRecord& bed, const Merged& e)
{
    const auto& person = e.kept.person == Side::There ? e.there() : e.here();
    bed.patient = person.patient;
    bed.profile = person.profile;
    bed.since = std::min(bed.since, e.there().since);
    bed.joined.push_back(e.encounter);
    bed.joined.insert(bed.joined.end(), e.there().joined.begin(), e.there().joined.end());
    if (e.kept.scores == Side::There)
        takeEntries(bed, e.there().entries);
    bed.merged = e;
}

void undoMerge(BedRecord& bed)
{
    if (!bed.merged)
        return;
    const auto& before = bed.merged->here();
    bed.patient = before.patient;
    bed.profile = before.profile;
    bed.since = before.since;
    bed.joined = before.joined;
    if (bed.merged->kept.scores == Side::There) { // what was entered since the merge was seen at this bed, and stays
        const auto& there = bed.merged->there().entries;
        if (bed.consciousness == there.consciousness)
            bed.consciousness = before.entries.consciousness;
        if (bed.oxygen == there.oxygen)
            bed.oxygen = before.entries.oxygen;
        if (bed.spo2Scale == there.spo2Scale)
            bed.spo2Scale = before.entries.spo2Scale;
    }
    bed.merged.reset();
}

}

BedRecord apply(BedRecord bed, const Event& event)
{
    if (const auto* admitted = std::get_if<Admitted>(&event.body)) {
        bed = emptied(std::move(bed));
        if (!admitted->patient.unidentified) // a person admits to the bed with its devices
            bed.released.clear();
        bed.encounter = event.encounter;
        bed.patient = admitted->patient;
        bed.profile = admitted->profile;
        bed.since = event.at;
    } else if (const auto* arrived = std::get_if<Arrived>(&event.body)) {
        bed = {};
        bed.encounter = event.encounter;
        bed.patient = arrived->patient;
        bed.profile = arrived->profile;
        bed.since = arrived->since.microseconds != 0 ? arrived->since : event.at; // of a record made before it was kept
        bed.joined = arrived->joined;
        takeEntries(bed, arrived->entries);
    } else if (std::holds_alternative<Discharged>(event.body) || std::holds_alternative<Transferred>(event.body)) {
        bed = emptied(std::move(bed));
    } else if (const auto* identified = std::get_if<Identified>(&event.body)) {
        bed.patient = identified->patient;
        bed.profile = identified->profile;
        bed.merged.reset();
    } else if (const auto* merged = std::get_if<Merged>(&event.body)) {
        applyMerge(bed, *merged);
    } else if (std::holds_alternative<MergeUndone>(event.body)) {
        undoMerge(bed);
    } else if (const auto* released = std::get_if<DeviceReleased>(&event.body)) {
        bed.released.insert(released->device);
    } else if (const auto* bound = std::get_if<DeviceBound>(&event.body)) {
        bed.released.erase(bound->device);
    } else if (const auto* standby = std::get_if<StandbyStarted>(&event.body)) {
        bed.standby = true;
        bed.standbyReason = standby->reason;
        bed.standbyBy = event.actor.user;
        bed.standbySince = event.at;
    } else if (std::holds_alternative<StandbyEnded>(event.body)) {
        bed.standby = false;
        bed.standbyReason.clear();
        bed.standbyBy.clear();
    } else if (const auto* consciousness = std::get_if<ConsciousnessEntered>(&event.body)) {
        bed.consciousnessBefore = std::exchange(
            bed.consciousness, Entered<Consciousness>{consciousness->level, event.at, event.actor.user});
    } else if (const auto* oxygen = std::get_if<OxygenEntered>(&event.body)) {
        bed.oxygenBefore = std::exchange(bed.oxygen, Entered<OxygenEntered>{*oxygen, event.at, event.actor.user});
    } else if (const auto* scale = std::get_if<Spo2ScaleEntered>(&event.body)) {
        bed.spo2Scale = Entered<int>{scale->scale, event.at, event.actor.user};
    } else if (const auto* lane = std::get_if<LaneChosen>(&event.body)) {
        std::erase_if(bed.lanes, [&](const LaneChoice& c) { return c.label == lane->lane.label; });
        bed.lanes.push_back(lane->lane);
    } else if (const auto* undone = std::get_if<EntryUndone>(&event.body)) {
        if (undone->what == Observed::Consciousness)
            bed.consciousness = std::exchange(bed.consciousnessBefore, std::nullopt);
        else
            bed.oxygen = std::exchange(bed.oxygenBefore, std::nullopt);
    }
    return bed;
}

}
