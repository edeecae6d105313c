// SPDX-License-Identifier: GPL-3.0-or-later
// The ward as a screen sees it: values only, made new at each change, shared between threads as immutable snapshots.
#pragma once

#include "core/base/ids.h"
#include "core/base/sample_ring.h"
#include "core/base/time.h"
#include "core/door/site_view.h"
#include "core/vitals/admission.h"
#include "core/vitals/alarm.h"
#include "core/vitals/judgement.h"
#include "core/vitals/numeric.h"
#include "core/vitals/patient.h"
#include "core/vitals/lane.h"
#include "core/vitals/rhythm_label.h"
#include "core/vitals/score.h"
#include "core/vitals/wave.h"

#include <array>
#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace wardlight::door {

/// A live wave. Sample k of `samples` was taken at origin + k / format.rate. The ring is written by the engine and may
/// be read from any thread. present is false for a channel whose source is lost or whose lead is off: draw a dotted line.
struct WaveView {
    WaveFormat format;
    std::shared_ptr<const SampleRing> samples;
    Instant origin;
    bool present = true;
    bool poor = false;       ///< signal quality is poor: drawn thin
    std::string device;      ///< name of its source, for the Bed screen
    std::string filter;      ///< what the shown wave passed through: "0.5–40 Hz"; empty: nothing
};

/// One number of a bed. value is meaningful only when isUsable(validity); lastValue and its time are kept for "last 85 · 0:42".
struct NumericView {
    Parameter parameter = Parameter::None;
    double value = 0;
    Validity validity = Validity::Absent;
    Instant measured;
    std::optional<double> low, high;   ///< limits in force
    bool limitsUnset = false;          ///< the profile has none yet: "not set"
    bool limitsOff = false;            ///< switched off: "off"
    bool hasLimits = false;            ///< a parameter that limits can be set for
    std::optional<double> profileLow, profileHigh; ///< what the profile gives; nothing: off or not set
    std::chrono::milliseconds delay{0}, profileDelay{0}; ///< before an alarm of it is announced
    std::chrono::milliseconds longestDelay{0};
    std::string device;                ///< name of its source; empty: worked out of waves
    std::string reason;                ///< why questionable, as a word id: "weak-pulse", "noise"; empty otherwise
    std::optional<double> lastValue;
    Instant lastMeasured;
};

/// What one person on an alarm's ladder was asked and said.
enum class AskedState : std::uint8_t { Waiting, Sent, Delivered, Accepted, Rejected, Redirected, TimedOut };
struct LadderStepView {
    std::string person;              ///< as received: safe text before it is drawn
    Duty duty = Duty::None;          ///< None: somebody beside the bed's roster
    Role role = Role::Nurse;
    AskedState state = AskedState::Waiting;
    bool byHandOnly = false;         ///< never asked by silence: the code team
    bool offline = false;            ///< no device of theirs answers: passed over
    WallTime sentAt{}, deliveredAt{}, answeredAt{}; ///< 0 where it has not happened
    std::optional<Instant> dueAt{};  ///< of a waiting one: when silence reaches it, if nobody answers before
};
/// Who was told of an alarm, and who is next. Accepted is not acknowledged: the alarm goes on.
struct LadderView {
    enum class State : std::uint8_t { Waiting, Accepted, Exhausted, Over };
    State state = State::Waiting;    ///< Over: answered; what is listed was told before
    std::string asked;               ///< who is asked now, or has accepted; empty when nobody
    std::optional<Instant> nextAt;   ///< silence goes on then (to the next, or asks who accepted again)
    std::vector<LadderStepView> steps;
    std::string roster;              ///< "4 West, day"
};

/// Somebody who is asked about a bed's alarms, in the order of the roster.
struct RosterPersonView {
    std::string person;              ///< as received
    Duty duty = Duty::None;
    Role role = Role::Nurse;
    bool byHandOnly = false;
};
using RosterView = std::vector<RosterPersonView>;
/// Who has the bed now; empty when nobody has.
[[nodiscard]] std::string nurseOf(const RosterView& roster);

/// One open alarm instance of a bed.
struct AlarmView {
    AlarmId id;
    BedId bed;
    AlarmKey key;
    Priority priority = Priority::Low;    ///< as signalled now (a demoted one is low)
    AlarmPhase phase = AlarmPhase::Active; ///< Active, Acknowledged or Latched
    bool technical = false;
    bool latches = false;                  ///< stays after its end until a person has seen it
    bool stale = false;
    bool demoted = false;                  ///< not borne out by its evidence, where the site wants such a one lowered
    WallTime demotedSince;                 ///< of a demoted one
    Instant demotedUntil;                  ///< it sounds as it is from then on at the latest; epoch when it is not demoted
    std::optional<Judgement> judgement;    ///< nothing: it was not judged
    bool audioPaused = false;              ///< covered by its bed's audio pause
    Instant onset;
    WallTime onsetWall;
    std::optional<double> value, limit;
    bool above = false;
    std::string detail;                    ///< "LL"
    std::string acknowledgedBy;
    WallTime acknowledgedAt;
    Instant soundsAgainAt;                 ///< of an acknowledged one; epoch when never
    WallTime endedAt;                      ///< of a latched one
    std::shared_ptr<const LadderView> ladder; ///< nothing: nobody was asked
};

/// Who silenced something and when; by is empty for the program itself.
struct PressView {
    std::string by;
    WallTime at;
};
/// A kind of alarm a person switched off.
struct KindOffView {
    AlarmKind kind = AlarmKind::Count;
    PressView press;
};
/// A limit a person set otherwise than the unit's profile has it.
struct LimitChangeView {
    Parameter parameter = Parameter::None;
    bool high = true;                 ///< which side
    std::optional<double> value;      ///< nothing: off
    std::optional<double> unit;       ///< the profile's; nothing: the profile has none
    bool wider = false;               ///< alarms later than the profile would; an off side as well
    std::chrono::milliseconds delay{0}; ///< longer than the profile's by this; 0: not
    PressView press;
};

enum class BedCondition : std::uint8_t { Empty, Connecting, Monitored, Standby };

/// One part of the score. value: as scored, in canonical units (oxygen: L/min, 0 is air); nothing of consciousness.
struct ScorePartView {
    std::optional<int> points;
    bool missing = true;       ///< never measured or entered, or too old to count
    std::optional<double> value;
    WallTime at;               ///< when it was measured or entered; 0: never
    std::string by;            ///< who entered it
};

/// A vital sign that moves: from this to that within this time. Canonical units.
struct MovingView {
    ScorePart part = ScorePart::Count;
    double from = 0, now = 0, perHour = 0;
    int minutes = 0;
    friend bool operator==(const MovingView&, const MovingView&) = default;
};

/// Early-warning score as shown. shown is false for empty beds.
struct ScoreView {
    bool shown = false;
    int least = 0, most = 0;   ///< equal when all parts are known
    bool anyThree = false;
    int trend = 0;             ///< +1 when it rose by 2 or more in 4 h, −1 when it fell
    int partsKnown = 7;
    bool child = false;        ///< "PEWS 3 of 7"
    ScoreBand band = ScoreBand::Low;             ///< reached whatever is missing
    std::array<ScorePartView, scorePartCount> parts;
    std::optional<Consciousness> consciousness;  ///< as entered, however old
    OxygenDevice oxygenDevice = OxygenDevice::None;
    int spo2Scale = 1;                           ///< of NEWS2
    std::string spo2ScaleBy;                     ///< who decided it; empty: nobody, the usual one
    WallTime spo2ScaleAt;
    std::optional<int> before;                   ///< the oldest total of the last four hours
    WallTime beforeAt;
    std::optional<int> worseInMinutes;           ///< if all that moves goes on: until `worseBand`; nothing: not within the hour
    ScoreBand worseBand = ScoreBand::Low;
    std::vector<MovingView> moving;              ///< what brings the points, most first
    std::optional<int> mews, qsofa;              ///< 0 to 14, trigger 5; 0 to 3, positive from 2
    std::optional<double> shockIndex;            ///< pulse / systolic; raised from 0.9
};

/// A device bound to this bed.
struct DeviceView {
    DeviceId id;
    std::string name;
    bool everHeard = false, lost = false;
    Instant heard;                     ///< its last sign, when everHeard
    std::optional<int> batteryMinutes;
};

struct BedView {
    BedId id;
    std::string label;                     ///< "07"
    EncounterId encounter;
    BedCondition condition = BedCondition::Empty;
    Patient patient;                       ///< empty strings when nobody lies here
    bool nameHidden = false;               ///< privacy: show "Name hidden"
    bool mine = false;                     ///< of the signed-in nurse
    bool profileUnset = false;             ///< child or neonate profile without limits: pill "No limits"
    std::string standbyReason, standbyBy;
    WallTime standbySince;
    std::vector<WaveView> waves;           ///< in the bed's order: ECG leads, pleth, pressures, resp, CO2
    std::vector<NumericView> numerics;     ///< only parameters that have a source, in enum order
    std::vector<AlarmView> alarms;         ///< priority, then active before acknowledged before latched, then newest
    std::optional<Instant> audioPausedUntil;
    bool audioOff = false;
    std::optional<Instant> alarmsPausedUntil;
    std::optional<WallTime> alarmsOffSince;
    std::string profile;                   ///< "adult": whose limits it began with
    WallTime since;                        ///< when the encounter began
    std::vector<EncounterId> joined;       ///< whose records are this patient's as well
    std::optional<BedId> mergedFrom;       ///< a merge that may be taken back, with the entry of this bed
    bool releasedSpeak = false;            ///< a released device delivers vital signs, which belong to nobody
    std::shared_ptr<const RosterView> roster; ///< nothing: nobody is on it
    PressView audioPausedBy, audioOffBy, alarmsPausedBy, alarmsOffBy; ///< of those that are on
    std::size_t hiddenByPause = 0;         ///< open alarms that an alarm pause keeps off the screen
    std::vector<KindOffView> kindsOff;     ///< switched off by a person
    std::vector<LimitChangeView> limitChanges;
    std::vector<Parameter> limitsUnset;    ///< that alarm in this unit and have no value yet
    std::optional<Instant> linkLostSince;  ///< its only source is lost
    Instant connectingSince;
    std::optional<int> batteryMinutes;     ///< of the device that ends first, when under an hour
    ScoreView score;
    std::vector<LaneChoice> lanes;         ///< as somebody wants waves drawn; the others as usual
    RhythmLabel rhythm = RhythmLabel::None;
    std::vector<Instant> pacingPulses;     ///< found on the ECG, the newest 32, oldest first; not where the record rules a pacemaker out
    std::vector<DeviceView> devices;
    bool demo = false;                     ///< simulated or a recording
    std::uint64_t version = 0;             ///< grows with every change

    [[nodiscard]] const NumericView* numeric(Parameter p) const
    {
        for (const auto& n : numerics)
            if (n.parameter == p)
                return &n;
        return nullptr;
    }
};

/// Whether the one voice of this place can be heard. Told by core/speaker through the engine.
enum class VoiceState : std::uint8_t { Unknown, Sounding, Low, NoDevice, Muted, NullSink, Suspended, ServerGone, Stopped };

struct GatewayView {
    DeviceId id;
    std::string name;
    std::size_t beds = 0;
    std::optional<Instant> lostSince;      ///< when it was last heard; its beds have no data
};

/// A device the sound server can play on. name: the server's; description: for people; both as received.
struct OutputView {
    std::string name, description;
    friend bool operator==(const OutputView&, const OutputView&) = default;
};

/// What a patient of a group is watched with from the start.
struct ProfileView {
    AgeGroup group = AgeGroup::Adult;
    bool unset = false;                    ///< the site has entered no limits
    struct Limit {
        Parameter parameter = Parameter::None;
        std::optional<double> low, high;
        bool lowOff = false, highOff = false; ///< off by intention; neither value nor off: not set
    };
    std::vector<Limit> limits;             ///< the parameters most people ask for
};

/// Somebody who will come. bed none: no bed is wished for yet.
struct ExpectedView {
    ExpectedId id;
    Patient patient;
    std::string from;                      ///< "ED, Dr Roy"; as received
    WallTime due;                          ///< 0: not known
    BedId bed;
};
/// Somebody who was discharged within the last day and has not come back.
struct LeftView {
    EncounterId encounter;
    Patient patient;
    BedId bed;                             ///< where they lay
    std::string reason, by;
    WallTime at;
};
/// A merge of two entries with a name each that waits for a second person.
struct MergeWishView {
    BedId bed, from;
    Side person = Side::Here, limits = Side::Here, scores = Side::Here;
    std::string by;
    WallTime at;
};

struct PersonView {
    std::string name;
    Role role = Role::Nurse;
};

struct WardView {
    std::string unit;                      ///< "4 West · Step-down"
    std::vector<std::shared_ptr<const BedView>> beds; ///< in the unit's fixed order
    std::vector<AlarmView> alarms;         ///< all beds and the ward itself (bed none), in the order of the alarm line
    std::string rosterTitle;               ///< "4 West, day"
    AlarmId sounding;                      ///< whose burst is due now; none when silent
    std::optional<AlarmView> lastEnded;    ///< for the quiet line
    WallTime lastEndedAt;
    Duration lastEndedLength{0};
    std::string user;                      ///< "R. Okafor"
    Role role = Role::Nurse;
    std::vector<ProfileView> profiles;     ///< by age group
    std::vector<ExpectedView> expected;    ///< in the order they were entered
    std::vector<LeftView> left;            ///< newest first
    std::vector<MergeWishView> merges;
    std::vector<PersonView> people;        ///< who may be picked at this station
    bool pickedWithoutPassword = true;     ///< nobody here has a PIN, and the screen says so
    /// Nobody is signed in: names are as the site has them on a locked screen, and nothing opens. Every act is one of `station`.
    bool locked = false;
    std::string station;                   ///< "4W-1": what this place of work is called
    std::optional<Instant> signInWaits;    ///< after wrong PINs: no other is looked at before
    std::optional<Instant> breakGlassSince; ///< opened by emergency access, not by a person
    bool breakGlassExplained = false;      ///< its reason was given
    std::vector<GatewayView> gateways;     ///< empty when every device is heard directly
    VoiceState voice = VoiceState::Unknown;
    int volumePercent = 100;
    std::vector<OutputView> outputs;       ///< the server's default first; which one is chosen is the setting sound.output
    std::shared_ptr<const SiteView> site;  ///< settings, profiles, roster; nothing of a ward that does not say
    std::vector<std::uint32_t> places;     ///< of each bed on the floor plan, counted with its blank slots; empty: one by one
    SoundTestView soundTest;
    std::optional<WallTime> notRecordingSince;
    std::string notRecordingWhy;           ///< a word id: "disk-full", "read-only", "error"
    bool demo = false;
    Now now;                               ///< the engine's clocks when this was made
    std::uint64_t version = 0;

    /// Nothing when the ward has no such bed. Lives as long as this view.
    [[nodiscard]] const BedView* bed(BedId id) const
    {
        for (const auto& b : beds)
            if (b->id == id)
                return b.get();
        return nullptr;
    }
};

}
