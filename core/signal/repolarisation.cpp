// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/repolarisation.h"

#include <algorithm>
#include <cmath>

namespace wardlight::signal {
namespace {

constexpr int learnt = 5, meanOf = 8, mostUnlike = 8; // beats
constexpr std::size_t levelPoints = 6;                // before the QRS
constexpr std::ptrdiff_t mostMoved = 6;               // points
constexpr double leastQrsLikeness = 0.9;                 // of the QRS with the mean's
constexpr double stAt = 0.060, stHalf = 0.008;        // s behind J
constexpr double stShortest = 60.0 / 150, qtShortest = 60.0 / 120, longest = 60.0 / 40;
constexpr double leastT = 0.1;                        // mV
constexpr double pBefore = 0.20;                      // s before the next R: its P wave may lie there
constexpr double flatShare = 0.10, flatterShare = 0.05; // of the steepest slope: what is less steep is no QRS
constexpr double wideFrom = 0.120, narrowAgain = 0.108; // s
constexpr double gentle = 2;                          // mV/s: nor is this, however low the QRS
constexpr double flatFor = 0.024;                    // s

}

double Repolarisation::levelBefore(const RecentWave& wave, std::uint64_t r) const
{
    double sum = 0;
    for (std::size_t i = onset_ - levelPoints; i < onset_; ++i)
        sum += wave.at(static_cast<double>(r) + (static_cast<double>(i) - static_cast<double>(rPoint)) * step * wave.rate());
    return sum / static_cast<double>(levelPoints);
}

bool Repolarisation::cut(const RecentWave& wave, std::uint64_t nextR, bool nextOwn, Cut& out) const
{
    const double rate = wave.rate();
    const auto head = static_cast<std::uint64_t>(before * rate) + 2;
    if (waiting_.r < head || !wave.holds(waiting_.r - head, nextR))
        return false;
    const double apart = static_cast<double>(nextR - waiting_.r) / rate;
    const double level = levelBefore(wave, waiting_.r);
    const double drift = nextOwn ? (levelBefore(wave, nextR) - level) / apart : 0; // mV/s
    const double onset = (static_cast<double>(onset_) - static_cast<double>(rPoint)) * step;
    out.length = std::min(points, rPoint + static_cast<std::size_t>(std::max(0.0, std::min(apart - pBefore, after)) / step));
    for (std::size_t i = 0; i < out.length; ++i) {
        const double at = (static_cast<double>(i) - static_cast<double>(rPoint)) * step;
        out.wave[i] = wave.at(static_cast<double>(waiting_.r) + at * rate) - level - drift * (at - onset);
    }
    return true;
}

bool Repolarisation::lay(Cut& beat) const
{
    // Over the QRS alone: ST may change from one beat to the next, and move what the detector takes for the R wave.
    const auto from = onset_ - 2, until = j_ + 2;
    const auto n = static_cast<double>(until - from);
    const auto likeness = [&](std::ptrdiff_t shift) {
        double a = 0, b = 0, ab = 0, aa = 0, bb = 0;
        for (std::size_t i = from; i < until; ++i) {
            const double x = beat.wave[static_cast<std::size_t>(static_cast<std::ptrdiff_t>(i) + shift)], y = mean_[i];
            a += x;
            b += y;
            ab += x * y;
            aa += x * x;
            bb += y * y;
        }
        const double both = (aa - a * a / n) * (bb - b * b / n);
        return both > 0 ? (ab - a * b / n) / std::sqrt(both) : 0;
    };
    std::ptrdiff_t best = 0;
    double most = -1;
    for (std::ptrdiff_t shift = -mostMoved; shift <= mostMoved; ++shift)
        if (const double like = likeness(shift); like > most) {
            most = like;
            best = shift;
        }
    if (most < leastQrsLikeness)
        return false;
    if (best > 0)
        std::shift_left(beat.wave.begin(), beat.wave.end(), best);
    else
        std::shift_right(beat.wave.begin(), beat.wave.end(), -best);
    beat.length = std::min(points, static_cast<std::size_t>(static_cast<std::ptrdiff_t>(beat.length) - std::abs(best)));
    return true;
}

void Repolarisation::findQrs()
{
    constexpr auto run = static_cast<std::size_t>(flatFor / step);
    const auto slope = [&](std::size_t i) { return std::abs(mean_[i + 1] - mean_[i - 1]); };
    std::size_t steepest = rPoint;
    for (std::size_t i = rPoint - 25; i < rPoint + 35; ++i)
        if (slope(i) > slope(steepest))
            steepest = i;
    const double flat = slope(steepest) * flatShare;
    // What is gentler belongs to the QRS while it comes back to the line (the slurred S wave of a block); what leaves it is ST.
    const double flatter = std::min(flat, std::max(slope(steepest) * flatterShare, 2 * step * gentle));
    std::size_t still = 0, i = steepest;
    while (i > rPoint - 45 && still < run)
        still = slope(--i) < flatter ? still + 1 : 0;
    onset_ = i + still;
    still = 0;
    i = steepest;
    while (i < rPoint + 60 && still < run) {
        ++i;
        const bool returns = std::abs(mean_[i + 1]) < std::abs(mean_[i - 1]);
        still = slope(i) < (returns ? flatter : flat) ? still + 1 : 0;
    }
    j_ = i - still;
    // A single mean may be a few points off: what is wide stays so until it is clearly not.
    const double now = static_cast<double>(j_ - onset_) * step;
    width_ += (now - width_) / (count_ == learnt ? 1 : meanOf);
    wide_ = width_ >= (wide_ ? narrowAgain : wideFrom);
}

void Repolarisation::findT(std::size_t length)
{
    qt_.reset();
    tPeak_ = 0;
    const auto from = j_ + static_cast<std::size_t>(0.08 / step);
    if (length < from + 10)
        return;
    const auto highest = [&](std::size_t first) {
        auto peak = first;
        for (std::size_t i = first; i < length; ++i)
            if (std::abs(mean_[i]) > std::abs(mean_[peak]))
                peak = i;
        return peak;
    };
    auto peak = highest(from);
    if (peak == from) { // a raised ST segment falls towards the T wave: that begins where it rises again
        auto foot = from;
        while (foot + 1 < length && std::abs(mean_[foot + 1]) <= std::abs(mean_[foot]))
            ++foot;
        peak = highest(foot);
    }
    tPeak_ = mean_[peak];
    if (std::abs(tPeak_) < leastT || peak + 3 > length)
        return;
    // Downhill, whichever way the T wave points; over 20 ms, so that noise has no slope.
    const double up = tPeak_ > 0 ? 1 : -1;
    const auto fall = [&](std::size_t i) { return up * (mean_[i - 2] - mean_[i + 2]); };
    const auto last = std::min(length - 2, peak + static_cast<std::size_t>(0.16 / step));
    std::size_t steepest = 0;
    for (std::size_t i = peak + 1; i < last; ++i)
        if (fall(i) > 0 && (steepest == 0 || fall(i) > fall(steepest)))
            steepest = i;
    if (steepest == 0)
        return;
    const double left = up * mean_[steepest] / (fall(steepest) / 4); // points until the tangent meets the line
    const double end = static_cast<double>(steepest) + left;
    if (left < 0 || end > static_cast<double>(length) + 0.06 / step)
        return;
    qt_ = (end - static_cast<double>(onset_)) * step;
}

void Repolarisation::measure(Cut& now)
{
    if (count_ >= learnt && !lay(now)) {
        if (++unlike_ >= mostUnlike)
            forget();
        return;
    }
    unlike_ = 0;
    double level = 0; // where the QRS now lies, its level before it lies as well
    for (std::size_t i = onset_ - levelPoints; i < onset_; ++i)
        level += now.wave[i] / static_cast<double>(levelPoints);
    for (std::size_t i = 0; i < now.length; ++i)
        now.wave[i] -= level;
    const double share = 1.0 / std::min(count_ + 1, meanOf);
    for (std::size_t i = 0; i < now.length; ++i)
        mean_[i] += (now.wave[i] - mean_[i]) * share;
    interval_ += (waiting_.interval - interval_) * share;
    newest_ = waiting_.r;
    if (++count_ < learnt)
        return;
    findQrs();
    findT(now.length);
    if (waiting_.interval < stShortest)
        return;
    const auto centre = j_ + static_cast<std::size_t>(stAt / step), half = static_cast<std::size_t>(stHalf / step);
    if (centre + half >= now.length)
        return;
    double sum = 0;
    for (std::size_t i = centre - half; i <= centre + half; ++i)
        sum += now.wave[i];
    levels_[nextLevel_++ % levels_.size()] = sum / static_cast<double>(2 * half + 1);
    levelCount_ = std::min(levelCount_ + 1, levels_.size());
}

void Repolarisation::beat(const RecentWave& wave, std::uint64_t r, double interval, bool own, bool good)
{
    Cut now;
    if (good && waiting_.fit && r > waiting_.r && cut(wave, r, own, now))
        measure(now);
    waiting_ = {r, interval, own && good && interval > 0};
}

std::optional<double> Repolarisation::st() const
{
    if (levelCount_ < levels_.size() || wide_)
        return std::nullopt;
    auto sorted = levels_;
    std::nth_element(sorted.begin(), sorted.begin() + 3, sorted.end());
    return sorted[3];
}

std::optional<double> Repolarisation::qt() const
{
    if (count_ < meanOf || interval_ < qtShortest || interval_ > longest || wide_)
        return std::nullopt;
    return qt_;
}

}
