// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/bed_record.h"

#include <utility>

namespace wardlight::engine {

BedRecord apply(BedRecord bed, const Event& event)
{
    if (const auto* admitted = std::get_if<Admitted>(&event.body)) {
        bed = {};
        bed.encounter = event.encounter;
        bed.patient = admitted->patient;
        bed.profile = admitted->profile;
    } else if (const auto* arrived = std::get_if<Arrived>(&event.body)) {
        bed = {};
        bed.encounter = event.encounter;
        bed.patient = arrived->patient;
        bed.profile = arrived->profile;
    } else if (std::holds_alternative<Discharged>(event.body) || std::holds_alternative<Transferred>(event.body)) {
        bed = {};
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
