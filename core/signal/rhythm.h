// SPDX-License-Identifier: GPL-3.0-or-later
// What the row of beats means: from beats to the rhythm kinds, each with onset and end.
#pragma once

#include "core/base/time.h"
#include "core/signal/heart_rate.h"
#include "core/vitals/alarm.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace wardlight::signal {

/// Numbers of the definitions. source: resources/docs/alarms.md, "Rhythms" (Challenge 2015 for the five lethal kinds).
struct RhythmRules {
    double asystole = 4.0;          ///< s without QRS
    double pause = 3.0;             ///< s
    double extremeTachycardia = 140; ///< /min over 17 beats; 0: waits for the site's value
    double extremeBradycardia = 40;  ///< /min over 5 beats; 0: waits
    double ventricularTachycardia = 100; ///< /min, 5 beats
    double svt = 150;               ///< /min, 5 beats
    double pvcPerMinute = 10;
};

/// Feeds on classified beats and the time of the newest sample; keeps which kinds are true. Numbers only, no signals:
/// leads off and fibrillation are told to it. No allocation.
class Rhythm {
public:
    explicit Rhythm(RhythmRules rules = {});
    /// /min; 0: this kind waits for the site's value.
    void setExtremes(double tachycardia, double bradycardia);

    /// ventricular: log-odds of its being so, where known.
    void beat(Instant at, char type, int shape, std::optional<double> ventricular = std::nullopt);
    /// A pulse of a pacemaker that keeps time. led: until now the beats have followed its pulses.
    void pulse(Instant at, bool led);
    /// What the wave itself says, beats apart (fibrillation.h). Times in s; 0: no.
    struct Wave {
        double fibrillating = 0;         ///< has lasted
        bool fibrillationBegins = false; ///< not long enough to be told of
        bool fibrillationHolds = false;  ///< nothing speaks against one that is known going on
        bool fibrillationClear = false;  ///< nor do even beats
        double repeating = 0;            ///< a fast wave without rest has lasted
        double repeatsPerMinute = 0;
        bool pulsesGoOn = false;         ///< every pulse wave refutes a standstill (rate_source.h)
    };
    /// Advances to the time of the newest sample. readable: some lead can be judged. Call at least four times a second.
    void advance(Instant samplesUntil, bool readable, const Wave& wave);

    /// The newest beats are a fast run that began abruptly, at least one of them ventricular, and no more is proven: a tachycardia
    /// of the ventricles whose beats resemble the patient's own, one of the atria, motion. The waves before it can tell
    /// (corroboration.h); they cost too much to be asked at any time.
    [[nodiscard]] bool suspectsTachycardia() const;
    /// They say it is: it is on until three intervals are slow, three beats are surely the patient's own, or no beat of a minute is
    /// ventricular.
    void bearOutTachycardia();

    struct State {
        bool on = false;
        Instant since;
        std::optional<double> value;
        std::string_view how; ///< toldByWave, toldByMinute, or empty: as it began (alarm.h)
    };
    [[nodiscard]] const State& operator[](AlarmKind kind) const { return states_[static_cast<std::size_t>(kind)]; }
    /// The kinds this room can tell, in the order of the table.
    static constexpr std::array kinds = {
        AlarmKind::Asystole, AlarmKind::VentricularFlutterFibrillation, AlarmKind::VentricularTachycardia,
        AlarmKind::ExtremeTachycardia, AlarmKind::ExtremeBradycardia, AlarmKind::VentricularBradycardia,
        AlarmKind::VentricularRun, AlarmKind::VentricularRhythm, AlarmKind::Pause, AlarmKind::Svt,
        AlarmKind::AtrialFibrillation, AlarmKind::IrregularRhythm, AlarmKind::Couplet, AlarmKind::Bigeminy,
        AlarmKind::Trigeminy, AlarmKind::PvcRateHigh, AlarmKind::MultiformPvc, AlarmKind::ROnT, AlarmKind::MissedBeat,
        AlarmKind::PacerNotCapture, AlarmKind::PacerNotPacing};
    /// Enough was seen since the signal came (back) to say that this kind is over; before, nobody knows. Two beats for
    /// asystole and pause, five beats or five seconds for the rest.
    [[nodiscard]] bool settled(AlarmKind kind) const;
    [[nodiscard]] int pvcPerMinute(Instant now) const;
    /// Forget beats (gap, leads off): nothing is true, averages start anew.
    void forget();

private:
    struct Seen {
        Instant at;
        double interval = 0; ///< s since the beat before; 0 unknown
        char type = 'N';
        int shape = -1;
        double ventricular = 0; ///< log-odds, at most ±3
        bool fibrillating = false; ///< found inside a fibrillation: its interval means little
    };
    [[nodiscard]] const Seen& back(std::size_t n) const { return seen_[(next_ + kept - 1 - n) % kept]; }
    [[nodiscard]] double rateOf(std::size_t intervals) const;
    void set(AlarmKind kind, bool on, Instant since, std::optional<double> value = std::nullopt, std::string_view how = {});
    void judgeRates();
    void judgeVentricular();
    [[nodiscard]] bool isMostlyVentricular() const;
    [[nodiscard]] bool runGoesOn() const;
    /// Beats of the newest fast run, at least five.
    [[nodiscard]] std::size_t runLength() const;
    /// Beat n has this shape, and nothing of it is ventricular.
    [[nodiscard]] bool isSurely(int own, std::size_t n) const;
    /// The most frequent of the nine beats before the newest `from`; −1: none has one.
    [[nodiscard]] int usualShape(std::size_t from) const;
    void judgePatterns();
    void judgeIrregularity(Instant now);
    void judgeOnT(Instant at);
    void judgePacer(Instant until, double quiet);
    [[nodiscard]] bool comesInGroups() const;
    bool judgeFibrillation(Instant until, const Wave& wave);
    void judgeRepeating(Instant until, const Wave& wave);
    [[nodiscard]] bool organised(Instant until, bool fibrillatedBefore) const;

    static constexpr std::size_t kept = 256;
    static constexpr double surelyNot = -2.5; ///< log-odds of a ventricular beat
    RhythmRules rules_;
    std::array<Seen, kept> seen_{};
    std::size_t next_ = 0, count_ = 0;
    Instant ready_;           ///< since when a lead has been readable in a row
    Instant until_;           ///< the newest sample told
    bool wasReadable_ = false;
    std::array<State, alarmKindCount> states_{};
    Instant irregularSince_, regularSince_;
    bool irregular_ = false;
    std::array<Instant, 8> pulses_{}; ///< not judged yet, oldest first
    std::size_t pulseCount_ = 0;
    Instant lastPulse_, lastOnT_;
    int uncaptured_ = 0, captured_ = 0;
    bool paced_ = false; ///< the beats follow the pulses
    Instant lastMultiform_, lastFibrillating_, lastRepeating_;
    bool byWave_ = false;  ///< the ventricular tachycardia was told of by its wave
    bool byStrip_ = false; ///< it was by what its strip said
    int ownShape_ = -1;    ///< the patient's own before it
    Instant lastTachycardia_; ///< its end
};

}
