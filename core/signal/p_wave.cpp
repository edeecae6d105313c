// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/p_wave.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace wardlight::signal {
namespace {

constexpr double leastBump = 0.04;     // mV
constexpr double quietShare = 0.6;     // of the P wave: what the stretch before it may have at most
constexpr double leastLikeness = 0.55; // correlation of a beat's stretch with the mean
constexpr double shortest = 60.0 / 115;
constexpr int learning = 6;            // beats

/// From the mean of its first points to that of its last is a straight line: taken off.
template <std::size_t n>
void straighten(std::array<double, n>& s)
{
    constexpr std::size_t edge = 3;
    double first = 0, last = 0;
    for (std::size_t i = 0; i < edge; ++i) {
        first += s[i] / edge;
        last += s[n - 1 - i] / edge;
    }
    for (std::size_t i = 0; i < n; ++i)
        s[i] -= first + (last - first) * static_cast<double>(i) / (n - 1);
}

template <std::size_t n>
double bump(const std::array<double, n>& s)
{
    double most = 0;
    for (const double v : s)
        most = std::max(most, std::abs(v));
    return most;
}

template <std::size_t n>
double likeness(const std::array<double, n>& a, const std::array<double, n>& b)
{
    double ab = 0, aa = 0, bb = 0;
    for (std::size_t i = 0; i < n; ++i) {
        ab += a[i] * b[i];
        aa += a[i] * a[i];
        bb += b[i] * b[i];
    }
    return aa > 0 && bb > 0 ? ab / std::sqrt(aa * bb) : 0;
}

/// s after an R wave until its T wave is over, at this interval (Bazett, a QTc of 0.42 s less the 40 ms before R).
double tWaveUntil(double interval) { return 0.42 * std::sqrt(interval) - 0.04; }

/// The wave from `from` to `to` s before r, in evenly spaced points; false where it is not kept.
template <std::size_t n>
bool cut(const RecentWave& wave, std::uint64_t r, double from, double to, std::array<double, n>& out)
{
    const auto before = static_cast<std::uint64_t>(std::lround(from * wave.rate()));
    if (r < before || !wave.holds(r - before, r))
        return false;
    for (std::size_t i = 0; i < n; ++i) {
        const double at = from + (to - from) * static_cast<double>(i) / (n - 1);
        out[i] = wave.smooth(r - static_cast<std::uint64_t>(std::lround(at * wave.rate())));
    }
    return true;
}

}

void PWave::beat(const RecentWave& wave, std::uint64_t r, double interval, bool own)
{
    hits_ = static_cast<std::uint8_t>(hits_ << 1U);
    Stretch now;
    if (!own || interval < shortest || interval - earliest < tWaveUntil(interval) - 0.03 || !cut(wave, r, earliest, latest, now)) {
        if (own && interval < shortest)
            proven_ = false;
        return;
    }
    straighten(now);
    const double share = 1.0 / std::min(count_ + 1, 8);
    const bool like = count_ >= learning && bump(mean_) >= leastBump && likeness(now, mean_) >= leastLikeness;
    for (std::size_t i = 0; i < points; ++i)
        mean_[i] += (now[i] - mean_[i]) * share;
    ++count_;
    if (Stretch before; interval - quietFrom >= tWaveUntil(interval) && cut(wave, r, quietFrom, earliest, before)) {
        const double of = 1.0 / std::min(quietCount_ + 1, 8);
        for (std::size_t i = 0; i < points; ++i)
            quiet_[i] += (before[i] - before[points - 1] - quiet_[i]) * of;
        if (++quietCount_ >= learning)
            proven_ = *std::max_element(quiet_.begin(), quiet_.end()) - *std::min_element(quiet_.begin(), quiet_.end()) <= quietShare * bump(mean_);
    }
    hits_ = static_cast<std::uint8_t>(hits_ | (like ? 1U : 0U));
}

bool PWave::seen() const { return proven_ && std::popcount(hits_) >= 7; }

void PWave::forget()
{
    count_ = quietCount_ = 0;
    hits_ = 0;
    proven_ = false;
    mean_ = quiet_ = {};
}

}
