// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/bed_record.h"

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
    }
    return bed;
}

}
