// SPDX-License-Identifier: GPL-3.0-or-later
// ST level and QT interval of one lead.
#pragma once

#include "core/signal/recent_wave.h"

#include <array>
#include <cstdint>
#include <optional>

namespace wardlight::signal {

/// Looks at each beat of the patient's own shape once the next one is known: its line is that from the level just before its QRS
/// to the same level of the next beat, where that is an own one as well. A running mean of eight beats shows where the QRS begins and
/// ends (the J point) and where the T wave ends.
/// - ST: level at J + 60 ms against the level before the QRS, of each beat; the median of seven is told. Up to 150 /min.
/// - QT: from the begin of the QRS to where the tangent to the steepest part behind the top of the T wave meets the line (Lepeschkin &
///   Surawicz, Circulation 6:378, 1952). 40 to 120 /min, from a T wave of 0.1 mV on.
/// A QRS of 0.12 s and more turns ST and T by itself: nothing is told of it. Nor of a mean that has not seen five beats.
/// source: definitions, resources/docs/alarms.md; how well, resources/docs/rhythms.md. No allocation.
class Repolarisation {
public:
    /// A beat at this sample of the wave. interval: s since the beat before. own: of the patient's own shape, as the lead
    /// sees it, and neither early nor paced. good: the lead can be believed.
    void beat(const RecentWave& wave, std::uint64_t r, double interval, bool own, bool good);
    /// Of the newest beats; nothing where it cannot be told.
    [[nodiscard]] std::optional<double> st() const; ///< mV
    [[nodiscard]] std::optional<double> qt() const; ///< s
    /// Mean of the intervals before the beats that QT is of, s.
    [[nodiscard]] double interval() const { return interval_; }
    /// Of the T wave, mV, without its sign: the lead where it is largest tells QT best.
    [[nodiscard]] double tHeight() const { return std::abs(tPeak_); }
    /// Its QRS is of 0.12 s and more: then no lead tells of this heart.
    [[nodiscard]] bool wide() const { return wide_; }
    /// The sample of the newest beat that was measured.
    [[nodiscard]] std::uint64_t newest() const { return newest_; }
    void forget() { *this = {}; }

private:
    static constexpr double step = 0.004, before = 0.30, after = 0.70; ///< s, of the mean, around R
    static constexpr std::size_t points = 251, rPoint = 75;
    using Stretch = std::array<double, points>;

    /// Wave minus its line, and how many points of it come before the next beat.
    struct Cut {
        Stretch wave{};
        std::size_t length = 0;
    };
    [[nodiscard]] bool cut(const RecentWave& wave, std::uint64_t nextR, bool nextOwn, Cut& out) const;
    [[nodiscard]] double levelBefore(const RecentWave& wave, std::uint64_t r) const;
    /// Moves the beat so that its QRS lies on the mean's; false when it is another's.
    [[nodiscard]] bool lay(Cut& beat) const;
    void measure(Cut& now);
    void findQrs();
    void findT(std::size_t length);

    Stretch mean_{};
    int count_ = 0, unlike_ = 0;
    double interval_ = 0;
    double width_ = 0; ///< of the QRS, running mean, s
    bool wide_ = false;
    std::size_t onset_ = 62, j_ = 90; ///< points of the mean where the QRS begins and ends
    double tPeak_ = 0;                ///< mV
    std::optional<double> qt_;
    std::array<double, 7> levels_{};   ///< ST of the newest beats, mV
    std::size_t nextLevel_ = 0, levelCount_ = 0;
    std::uint64_t newest_ = 0;
    struct Waiting {
        std::uint64_t r = 0;
        double interval = 0;
        bool fit = false; ///< worth being measured
    };
    Waiting waiting_; ///< the newest beat: measured once the next is known
};

}
