// SPDX-License-Identifier: GPL-3.0-or-later
// The ward at one moment, as an immutable value for other threads.
#pragma once

#include "core/access/permissions.h"
#include "core/alarms/bed_alarms.h"
#include "core/alarms/ladder_board.h"
#include "core/alarms/profile.h"
#include "core/base/sample_ring.h"
#include "core/engine/bed_score.h"
#include "core/engine/census.h"
#include "core/engine/site.h"
#include "core/store/store.h"
#include "core/vitals/numeric.h"
#include "core/vitals/lane.h"
#include "core/vitals/rhythm_label.h"
#include "core/vitals/wave.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace wardlight::engine {

struct ChannelSnapshot {
    WaveFormat format;
    std::shared_ptr<const SampleRing> shown; ///< filtered for display, some minutes
    Instant origin;
    bool off = false, poor = false;
    std::string device;
    std::string filter;                       ///< of `shown`: "0.5–40 Hz"; empty: none
};

struct DeviceSnapshot {
    DeviceId id;
    std::string name;
    bool everHeard = false, lost = false;
    Instant heard;
    std::optional<int> batteryMinutes;
};

struct BedSnapshot {
    BedId id;
    std::string label;
    EncounterId encounter;
    std::optional<Patient> patient;
    std::string profile;
    WallTime since;                 ///< when the encounter began
    std::vector<EncounterId> joined;
    std::optional<Merged> merged;   ///< may be taken back
    bool releasedSpeak = false;     ///< a released device delivers vital signs that belong to nobody
    bool profileUnset = false;
    std::string standbyReason, standbyBy;
    WallTime standbySince;
    std::vector<ChannelSnapshot> channels;
    NumericSet numerics;
    NumericSet lastUsable;          ///< the newest usable value of each, for "last 85 · 0:42"
    alarms::LimitSet limits;
    std::shared_ptr<const alarms::Profile> unitProfile; ///< what the limits began with; nothing when nobody lies here
    std::vector<DeviceSnapshot> devices;
    ScoreNow score;
    std::vector<LaneChoice> lanes;
    RhythmLabel rhythm = RhythmLabel::None;
    std::vector<Instant> pacingPulses; ///< the newest, oldest first
    alarms::BedAlarms alarms;
    std::optional<Instant> linkLostSince;
    bool everHeard = false;         ///< data has come since the start
    Instant connectingSince;
    std::optional<int> batteryMinutes;
    bool demo = false;
    std::uint64_t version = 0;
};

struct EndedAlarm {
    alarms::AlarmInstance instance;
    BedId bed;
    WallTime at;
    Duration length{0};
};

struct GatewaySnapshot {
    DeviceId id;
    std::string name;
    std::size_t beds = 0;
    std::optional<Instant> lostSince;
};

/// A test sound that was asked for: a higher number is another one.
struct SoundTest {
    std::uint64_t number = 0;
    Priority priority = Priority::Low;
    friend bool operator==(const SoundTest&, const SoundTest&) = default;
};

struct WardSnapshot {
    std::string unit;
    std::shared_ptr<const Site> site;   ///< the same object as long as it does not change
    std::map<AgeGroup, std::shared_ptr<const alarms::Profile>> profiles;
    std::shared_ptr<const Census> census; ///< the same object as long as it does not change
    std::vector<std::uint32_t> places;  ///< of each bed on the floor plan, counted with its blank slots
    SoundTest soundTest;
    std::vector<std::shared_ptr<const BedSnapshot>> beds;
    alarms::BedAlarms ward;         ///< alarms of no bed
    std::shared_ptr<const alarms::LadderBoard::Shown> ladders; ///< of alarms somebody was asked about
    std::string rosterTitle;
    std::shared_ptr<const alarms::RosterTable> roster; ///< the same object as long as it does not change
    std::shared_ptr<const alarms::LadderBoard::Nurses> nurses; ///< who took over a bed since; the same object as long
    AlarmId sounding;
    std::optional<EndedAlarm> lastEnded;
    std::vector<GatewaySnapshot> gateways;
    store::StoreHealth record;
    Now now;
    std::uint64_t version = 0;
};

}
