// SPDX-License-Identifier: GPL-3.0-or-later
// A bed's way from samples to numerics and findings. Read this first.
#pragma once

#include "core/base/time.h"
#include "core/signal/beat_classifier.h"
#include "core/signal/beat_fusion.h"
#include "core/signal/breaths.h"
#include "core/signal/fibrillation.h"
#include "core/signal/heart_rate.h"
#include "core/signal/lead_quality.h"
#include "core/signal/p_wave.h"
#include "core/signal/pacer_blanker.h"
#include "core/signal/pacing.h"
#include "core/signal/pulse_wave.h"
#include "core/signal/qrs_detector.h"
#include "core/signal/rate_source.h"
#include "core/signal/recent_wave.h"
#include "core/signal/repolarisation.h"
#include "core/signal/repolarisation_kinds.h"
#include "core/signal/rhythm.h"
#include "core/vitals/finding.h"
#include "core/vitals/numeric.h"
#include "core/vitals/rhythm_label.h"
#include "core/vitals/wave.h"

#include <array>
#include <memory>
#include <span>
#include <vector>

namespace wardlight::signal {

/// Up to 16 channels. Each ECG lead has its own detector, classifier and quality; what they say of each beat is weighed
/// against each other. The lead with the best quality leads where one must be asked (fibrillation, P waves, pacing), with
/// hysteresis so that it does not change on a single bad second. Time is that of the samples.
/// open() allocates; take() and numerics()/findings() do not (a test counts).
class SignalPath {
public:
    static constexpr std::size_t maxChannels = 16;

    explicit SignalPath(RhythmRules rules = {}, DeviceId source = {});
    /// The extreme rates of a new version of the profile; everything learnt goes on.
    void setExtremes(double tachycardia, double bradycardia);

    /// A channel begins: sample 0 was taken at origin. Opening it again forgets what was known of it.
    void open(std::uint32_t channel, const WaveFormat& format, Instant origin);
    void close(std::uint32_t channel);
    void take(std::uint32_t channel, std::uint64_t first, std::span<const std::int16_t> samples);

    /// Brings rhythm and findings up to the newest sample. Call at least four times a second.
    void advance();
    /// Values that come from waves (HR, PR, RR, pressures, CO2), as of the newest sample. Others are left alone.
    void numerics(NumericSet& into) const;
    /// All conditions this room can tell, in a fixed order: the state of each, every time.
    [[nodiscard]] std::span<const Finding> findings() const { return {findings_.data(), findingCount_}; }

    /// Rhythm::suspectsTachycardia(), and what follows when the waves bear it out.
    [[nodiscard]] bool suspectsTachycardia() const { return rhythm_.suspectsTachycardia(); }
    void bearOutTachycardia() { rhythm_.bearOutTachycardia(); }

    /// Beats since the last call of this function, oldest first (at most 64 kept).
    [[nodiscard]] std::span<const Beat> beats();
    [[nodiscard]] Instant newest() const { return newest_; }
    /// What the rhythm is called now; None while it is not known.
    [[nodiscard]] RhythmLabel rhythmLabel() const;
    /// A pacemaker that the patient's record rules out is not looked for.
    void setPaced(bool possible) { pacing_.forget(), pacedPossible_ = possible; }
    /// Of the leading lead, oldest first.
    [[nodiscard]] std::span<const Instant> pacingPulses() const { return pacing_.pulses(); }
    /// Channel whose lead is believed now; maxChannels when none.
    [[nodiscard]] std::size_t leading() const { return leading_; }
    [[nodiscard]] bool poor(std::uint32_t channel) const;
    [[nodiscard]] bool off(std::uint32_t channel) const;

private:
    struct Lead {
        explicit Lead(double rate);
        LeadQuality quality;
        PacerBlanker blanker;
        QrsDetector detector;
        BeatClassifier classifier;
        Fibrillation fibrillation;
        RecentWave recent;
        PWave pWave;
        Repolarisation repolarisation;
        std::uint64_t lastR = 0;
        bool hasLast = false;
    };
    struct Channel {
        WaveFormat format;
        Instant origin;
        std::uint64_t next = 0;
        std::unique_ptr<Lead> lead;
        std::unique_ptr<PulseWave> pulse;
        std::unique_ptr<Breaths> breaths;
        double toMillivolt = 1;
    };
    void takeLead(std::size_t index, std::uint64_t at, double value);
    void judged(std::size_t index, std::uint64_t at, bool beat);
    /// The lead is asked no more.
    void leave(std::size_t channel);
    void fuse();
    void emit(Instant at, char type, int shape, double ventricular);
    void chooseLeading();
    /// ST of every lead and QTc, once a second.
    void lookAtRepolarisation();
    /// What was measured of this lead in the last seconds.
    [[nodiscard]] bool tellsRepolarisation(const Channel& c) const;
    /// What the lead is in now: Off as well when its samples stopped coming while others' go on.
    [[nodiscard]] LeadState stateOf(const Channel& c) const;
    [[nodiscard]] bool silent(const Channel& c) const;
    [[nodiscard]] Rhythm::Wave wave() const;
    /// A pleth or arterial wave has even pulses of usual height.
    [[nodiscard]] bool pumps() const;
    [[nodiscard]] RateFacts rateFacts() const;
    /// Beats before this time are known: what is younger is still being judged.
    [[nodiscard]] Instant decidedUntil() const;
    [[nodiscard]] Instant decidedUntil(const Channel& c) const;
    void put(AlarmKind kind, FindingState state, Instant since, std::optional<double> value = std::nullopt,
             std::string_view detail = {});
    void put(AlarmKind kind, Parameter parameter, const RepolarisationKinds::State& state);
    [[nodiscard]] const Channel* first(WaveLabel label) const;
    [[nodiscard]] Instant timeOf(const Channel& c, std::uint64_t sample) const;

    RhythmRules rules_;
    DeviceId source_;
    std::array<std::unique_ptr<Channel>, maxChannels> channels_;
    std::size_t leading_ = maxChannels;
    Instant newest_;
    HeartRate heartRate_;
    Rhythm rhythm_;
    Pacing pacing_;
    bool pacedPossible_ = true;
    RepolarisationKinds repolarisation_;
    std::size_t stLead_ = maxChannels, qtLead_ = maxChannels; ///< whose ST and QT are shown
    Instant repolarisationAt_;
    std::array<Finding, 48> findings_{};
    std::size_t findingCount_ = 0;
    std::array<Beat, 64> beats_{};
    std::size_t beatCount_ = 0;
    std::array<Beat, 64> given_{};
    Instant noLeadSince_;
    bool noLead_ = false;
    Instant lastChosen_;
    BeatFusion fusion_;
    BeatFusion::Leads asked_{};   ///< leads that are not off
    std::size_t askedCount_ = 0;
    Instant lastBeat_;            ///< given out
    bool anyBeat_ = false;
};

}
