// SPDX-License-Identifier: GPL-3.0-or-later
// What a unit's alarms were over some days: the figures of the screen Insight, as values.
// source of the definitions: resources/docs/alarm-load.md (ISA-18.2; NPSG.06.01.01).
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/vitals/alarm.h"
#include "core/vitals/patient.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace wardlight::insight {

/// A bed as it is now, for what the record began before: who lies there since when, and what it hears.
struct LoadPlace {
    BedId bed;
    std::string label;
    EncounterId encounter;            ///< none: nobody lies there
    WallTime since;                   ///< of the encounter
    std::vector<std::pair<DeviceId, std::string>> devices;
    friend bool operator==(const LoadPlace&, const LoadPlace&) = default;
};

/// What is asked. shifts: when they begin, minutes of the local day, rising; empty: two of twelve hours from 7:00.
/// budget: alarms a bed may have on a monitored day.
struct LoadAsk {
    WallTime from, until;
    int utcOffsetSeconds = 0;         ///< of the place: where its days and shifts begin
    std::vector<int> shifts;
    int budget = 120;
    std::vector<LoadPlace> places;
    friend bool operator==(const LoadAsk&, const LoadAsk&) = default;
};
/// So much before `from` must be read as well: what stood then, who lay where.
inline constexpr std::chrono::microseconds loadLead = std::chrono::hours(24);

/// How many of each priority: low, medium, high. An alarm counts once, as the highest it reached; a demoted one as low.
struct ByPriority {
    int low = 0, medium = 0, high = 0;
    [[nodiscard]] int total() const { return low + medium + high; }
    void add(Priority p) { ++(p == Priority::High ? high : p == Priority::Medium ? medium : low); }
    friend bool operator==(const ByPriority&, const ByPriority&) = default;
};

/// Seconds to a person's acknowledgement, of the `count` alarms that got one. By the nearest rank; 0 when count is 0.
struct AnswerTimes {
    int count = 0;
    double median = 0, ninety = 0;
    friend bool operator==(const AnswerTimes&, const AnswerTimes&) = default;
};
/// Of medium and high alarms. The first four are parts of `asked`; the rest is counted beside them.
struct Answering {
    int asked = 0;
    int acknowledged = 0;             ///< by a person
    int accepted = 0;                 ///< somebody who was sent for took it, and nobody acknowledged
    int ended = 0;                    ///< over by itself before anybody answered
    int open = 0;                     ///< neither answered nor over
    int escalated = 0;                ///< somebody was sent for who is not the bed's own nurse
    int unanswered = 0, unansweredHigh = 0; ///< still there after 2 min, with no answer until then
    AnswerTimes times;
    friend bool operator==(const Answering&, const Answering&) = default;
};

struct LoadDay {
    WallTime from;                    ///< midnight of the place, or the period's begin
    ByPriority alarms;
    double bedDays = 0;               ///< monitored
    friend bool operator==(const LoadDay&, const LoadDay&) = default;
};
inline constexpr std::size_t heatHours = 24;
struct LoadBed {
    BedId bed;
    std::string label;
    ByPriority alarms;
    double bedDays = 0;
    std::array<int, heatHours> hours{}; ///< of the period's last 24 h, from AlarmLoad::hoursFrom on
    int lastDay = 0;                  ///< their sum
    double soundOffMinutes = 0;       ///< sound paused or off
    double alarmsOffMinutes = 0;      ///< light and sound paused or off
    friend bool operator==(const LoadBed&, const LoadBed&) = default;
};
struct LoadKind {
    AlarmKind kind = AlarmKind::Count;
    ByPriority alarms;
    int isTrue = 0, isFalse = 0, cannotTell = 0; ///< as judged afterwards
    friend bool operator==(const LoadKind&, const LoadKind&) = default;
};
struct LoadDevice {
    DeviceId device;                  ///< none: worked out of waves or numbers
    std::string name;                 ///< as received; empty: not bound any more
    ByPriority alarms;
    friend bool operator==(const LoadDevice&, const LoadDevice&) = default;
};
struct LoadShift {
    int begins = 0, ends = 0;         ///< minutes of the local day
    ByPriority alarms;
    double bedDays = 0;
    Answering answering;
    friend bool operator==(const LoadShift&, const LoadShift&) = default;
};
/// Times to acknowledge where the unit had this many alarms in the two hours before. most: −1 for no end.
struct LoadBefore {
    int least = 0, most = -1;
    AnswerTimes times;
    friend bool operator==(const LoadBefore&, const LoadBefore&) = default;
};

/// What an alarm probably came from, as far as the record says.
enum class Cause : std::uint8_t {
    Unknown,
    Electrode,   ///< a lead is off; figure: hours in place at most; detail: the lead
    EcgNoise,    ///< a noisy ECG or a lead off within two minutes
    Probe,       ///< the finger probe is off or sees little; figure: hours in place at most
    OtherSensor, ///< cuff, line, thermometer
    Link,
    Battery,
    OwnLimit,    ///< the bed's own limit, not the unit's; figure: the limit
    Brief,       ///< over by itself within 15 s
    JudgedTrue,  ///< people said so
};
inline constexpr std::size_t causeCount = 10;

struct Offender {
    BedId bed;
    std::string label;
    AlarmKind kind = AlarmKind::Count;
    Parameter parameter = Parameter::None;
    int count = 0;
    int judged = 0, judgedFalse = 0;  ///< true or false; who cannot tell is not counted
    Cause cause = Cause::Unknown;
    double figure = 0;
    std::string detail;
    friend bool operator==(const Offender&, const Offender&) = default;
};
inline constexpr std::size_t mostOffenders = 10;

/// From the tenth audible alarm within ten minutes until fewer than five are left in the window, over the whole unit.
struct Flooding {
    int floods = 0;
    double seconds = 0;
    double watched = 0;               ///< s in which at least one bed was monitored
    WallTime longestFrom;
    double longest = 0;               ///< s
    friend bool operator==(const Flooding&, const Flooding&) = default;
};
/// An alarm that stood for more than 24 h.
struct Standing {
    BedId bed;
    std::string label;
    AlarmKind kind = AlarmKind::Count;
    double hours = 0;                 ///< 0: longer than the record was read
    friend bool operator==(const Standing&, const Standing&) = default;
};

/// A change of a profile that came into force: what it was of first of all. before, after: nothing is off or not known.
struct LoadChange {
    enum class What : std::uint8_t { Version, Low, High, Delay };
    WallTime at;
    AgeGroup group = AgeGroup::Adult;
    std::uint32_t version = 0;
    What what = What::Version;        ///< Version: nothing is known of what was before
    Parameter parameter = Parameter::None;
    std::optional<double> before, after; ///< canonical unit; of a delay s
    int others = 0;                   ///< changed with it
    std::string by, first;
    friend bool operator==(const LoadChange&, const LoadChange&) = default;
};

struct AlarmLoad {
    WallTime from, until;
    WallTime recordedFrom;            ///< the first event that was read; 0: none was
    ByPriority alarms;
    int demoted = 0;                  ///< of them, shown as low because they were suspected false
    double bedDays = 0;               ///< monitored
    WallTime hoursFrom;
    std::vector<LoadDay> days;
    std::vector<LoadBed> beds;        ///< in the order asked, then those that are no longer in the unit
    std::vector<LoadKind> kinds;      ///< most frequent first
    std::vector<LoadDevice> devices;  ///< most frequent first
    std::vector<LoadShift> shifts;    ///< as they begin in the day
    Answering answering;
    std::array<LoadBefore, 3> before{LoadBefore{0, 29, {}}, LoadBefore{30, 79, {}}, LoadBefore{80, -1, {}}};
    int isTrue = 0, isFalse = 0, cannotTell = 0;
    std::array<int, causeCount> falseCauses{}; ///< of those judged false
    Flooding flooding;
    int chatters = 0, chattering = 0; ///< times that three or more of a kind came within a minute, and how many alarms they were
    std::vector<Standing> standing;
    std::vector<Offender> offenders;  ///< of the last 24 h, most frequent first
    double topTenShare = 0;           ///< 0 to 1: of all alarms, the ten most frequent of bed and kind
    std::vector<LoadChange> changes;  ///< oldest first
    std::optional<double> loadBefore, loadAfter; ///< a bed and day, around the newest change; nothing where too little is known
    friend bool operator==(const AlarmLoad&, const AlarmLoad&) = default;

    [[nodiscard]] double perBedDay() const { return bedDays > 0 ? alarms.total() / bedDays : 0; }
};

}
