// SPDX-License-Identifier: GPL-3.0-or-later
// When each bed was monitored, and when a person had its sound or its alarms off.
#pragma once

#include "core/insight/alarm_load.h"
#include "core/insight/spans.h"
#include "core/vitals/event.h"

#include <map>
#include <optional>
#include <set>

namespace wardlight::insight {

/// A bed is monitored while somebody lies there, it is not in standby, at least one of its devices is heard, and the
/// program runs. Folds the events of all beds in the order of the record.
class BedTimes {
public:
    struct Bed {
        bool occupied = false, standby = false, seen = false, listed = false;
        std::set<DeviceId> known, down;
        std::optional<WallTime> counting;     ///< monitored since
        WallTime inPlaceSince{};              ///< of the patient or of a device that was bound later
        std::optional<WallTime> soundPaused, soundPausedUntil, soundOff, alarmsPaused, alarmsPausedUntil, alarmsOff;
        Spans monitored, soundSilent, alarmsSilent;
    };

    /// begin: nothing is known of what was before, except what `places` say.
    BedTimes(const std::vector<LoadPlace>& places, WallTime begin);
    void take(const Event& event);
    /// Closes what is still going on.
    void finish(WallTime until);
    [[nodiscard]] const std::map<BedId, Bed>& beds() const { return beds_; }
    [[nodiscard]] const Bed* bed(BedId id) const;
    /// Whether a new alarm of this bed can be heard now.
    [[nodiscard]] bool isAudible(BedId bed, AlarmKind kind, Priority priority, WallTime at) const;

private:
    void ofTheProgram(const SystemNoted& noted, WallTime at);
    void ofTheBed(Bed& bed, const Event& event);
    void overlay(Bed& bed, const OverlayChanged& change, WallTime at);
    void count(Bed& bed, WallTime at) const;

    std::map<BedId, Bed> beds_;
    WallTime begin_;
    bool running_ = true;
};

}
