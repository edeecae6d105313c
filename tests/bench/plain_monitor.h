// SPDX-License-Identifier: GPL-3.0-or-later
// The monitor that others are measured against: it believes one lead, knows no patient, and tells everything each time.
#pragma once

#include "core/vitals/alarm.h"
#include "tests/bench/pan_tompkins.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <span>
#include <vector>

namespace wardlight::bench {

/// Alarms by kind that the simplest rules make of one ECG lead. Beats: Pan & Tompkins 1985. A beat is "ventricular" by its
/// width alone (its slopes last 90 ms or longer). No quality, no second lead, no template, no pacing, no memory:
/// - rates: mean of the last four intervals against 50–120 /min, 3 s long; extreme beyond 40 and 140
/// - asystole: 4 s without a beat; ventricular tachycardia: five wide beats in a row at 100 /min or faster
/// - every ventricular beat that comes early; irregular: each time eight intervals vary by more than 15 %, told again as
///   soon as it was not so for a moment
/// These are the textbook rules of such monitors (Drew et al., PLoS One 2014;9:e110274, table 4 and discussion), made
/// plainer than any that is sold; they show what each protection is worth, not what a competitor does.
inline std::map<AlarmKind, int> plainAlarms(std::span<const std::int16_t> lead, double rate)
{
    std::map<AlarmKind, int> told;
    std::vector<double> beats;
    for (const auto sample : panTompkins(lead, rate))
        beats.push_back(static_cast<double>(sample) / rate);
    const auto widthAt = [&](double t) { // ms that the slope stays above a fifth of its greatest, around the beat
        const auto middle = static_cast<std::ptrdiff_t>(t * rate), reach = static_cast<std::ptrdiff_t>(0.12 * rate);
        const auto begin = std::max<std::ptrdiff_t>(1, middle - reach), end = std::min<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(lead.size()) - 1, middle + reach);
        double most = 0;
        for (auto i = begin; i < end; ++i)
            most = std::max(most, std::abs(static_cast<double>(lead[static_cast<std::size_t>(i)] - lead[static_cast<std::size_t>(i - 1)])));
        std::ptrdiff_t first = end, last = begin;
        for (auto i = begin; i < end; ++i)
            if (std::abs(static_cast<double>(lead[static_cast<std::size_t>(i)] - lead[static_cast<std::size_t>(i - 1)])) > most / 5) {
                first = std::min(first, i);
                last = std::max(last, i);
            }
        return last > first ? static_cast<double>(last - first) / rate * 1000 : 0.0;
    };
    constexpr double wideMs = 90, early = 0.85, uneven = 0.15, longPause = 4;
    std::map<AlarmKind, double> since; // conditions that are true
    std::map<AlarmKind, bool> on;
    const auto condition = [&](AlarmKind kind, bool isTrue, double now, double delay) {
        if (!isTrue) {
            since.erase(kind);
            on[kind] = false;
            return;
        }
        since.try_emplace(kind, now);
        if (!on[kind] && now - since[kind] >= delay) {
            on[kind] = true;
            ++told[kind];
        }
    };
    int wides = 0;
    for (std::size_t i = 1; i < beats.size(); ++i) {
        const double now = beats[i], interval = now - beats[i - 1];
        told[AlarmKind::Asystole] += interval >= longPause ? 1 : 0;
        const bool wide = widthAt(now) >= wideMs;
        wides = wide && interval <= 0.6 ? wides + 1 : wide ? 1 : 0;
        told[AlarmKind::VentricularTachycardia] += wides == 5 ? 1 : 0;
        if (i < 9)
            continue;
        double four = 0, eight = 0, squares = 0;
        for (std::size_t k = i - 3; k <= i; ++k)
            four += (beats[k] - beats[k - 1]) / 4;
        for (std::size_t k = i - 7; k <= i; ++k)
            eight += (beats[k] - beats[k - 1]) / 8;
        for (std::size_t k = i - 7; k <= i; ++k)
            squares += std::pow(beats[k] - beats[k - 1] - eight, 2) / 8;
        told[AlarmKind::PvcRateHigh] += wide && interval < early * eight ? 1 : 0;
        condition(AlarmKind::HrHigh, 60 / four > 120, now, 3);
        condition(AlarmKind::HrLow, 60 / four < 50, now, 3);
        condition(AlarmKind::ExtremeTachycardia, 60 / four > 140, now, 0);
        condition(AlarmKind::ExtremeBradycardia, 60 / four < 40, now, 0);
        condition(AlarmKind::AtrialFibrillation, std::sqrt(squares) / eight > uneven, now, 0);
    }
    std::erase_if(told, [](const auto& k) { return k.second == 0; });
    return told;
}

}
