// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scores/news2.h"

#include "core/vitals/parameter.h"

#include <algorithm>

namespace wardlight::scores {
namespace {

constexpr int youngestAge = 16;

std::size_t at(ScorePart part) { return static_cast<std::size_t>(part); }

/// The value as shown, or nothing when it cannot be.
std::optional<double> scored(const std::optional<double>& value, Parameter parameter)
{
    if (!value || !isPlausible(parameter, *value))
        return std::nullopt;
    return atStep(parameter, *value);
}

int respirationPoints(double v) { return v <= 8 ? 3 : v <= 11 ? 1 : v <= 20 ? 0 : v <= 24 ? 2 : 3; }
int systolicPoints(double v) { return v <= 90 ? 3 : v <= 100 ? 2 : v <= 110 ? 1 : v <= 219 ? 0 : 3; }
int pulsePoints(double v) { return v <= 40 ? 3 : v <= 50 ? 1 : v <= 90 ? 0 : v <= 110 ? 1 : v <= 130 ? 2 : 3; }
int consciousnessPoints(Consciousness v) { return v == Consciousness::Alert ? 0 : 3; }
/// At its step of 0.1; half a step of slack for what binary fractions make of it.
int temperaturePoints(double v) { return v < 35.05 ? 3 : v < 36.05 ? 1 : v < 38.05 ? 0 : v < 39.05 ? 1 : 2; }

int spo2Points(double v, bool scale2, bool oxygen)
{
    if (!scale2)
        return v <= 91 ? 3 : v <= 93 ? 2 : v <= 95 ? 1 : 0;
    if (v <= 83)
        return 3;
    if (v <= 85)
        return 2;
    if (v <= 87)
        return 1;
    if (v <= 92 || !oxygen)
        return 0;
    return v <= 94 ? 1 : v <= 96 ? 2 : 3;
}

/// SpO2 and oxygen move together: every pair that is possible.
template <class Take>
void eachPair(const std::optional<double>& spo2, const std::optional<bool>& oxygen, bool scale2, Take take)
{
    for (const bool on : {false, true}) {
        if (oxygen && *oxygen != on)
            continue;
        if (spo2) {
            take(spo2Points(*spo2, scale2, on), on ? 2 : 0);
            continue;
        }
        for (int v = 1; v <= 100; ++v)
            take(spo2Points(v, scale2, on), on ? 2 : 0);
    }
}

}

ScoreBand news2Band(int total, bool anyThree)
{
    return total >= 7 ? ScoreBand::High : total >= 5 ? ScoreBand::Medium : anyThree ? ScoreBand::LowMedium : ScoreBand::Low;
}

News2 news2(const News2Input& input)
{
    News2 out;
    if (input.ageYears && *input.ageYears < youngestAge) {
        out.notApplicable = NotApplicable::AgeUnder16;
        return out;
    }
    if (input.pregnant) {
        out.notApplicable = NotApplicable::Pregnancy;
        return out;
    }
    int known = 0;
    int open = 0; // points that missing parts of their own may add
    bool red = false;
    const auto part = [&](ScorePart which, std::optional<int> points) {
        out.parts[at(which)] = points;
        out.missing[at(which)] = !points;
        known += points.value_or(0);
        open += points ? 0 : 3;
        red = red || points == 3;
    };
    const auto points = [](const std::optional<double>& v, int (*rule)(double)) {
        return v ? std::optional(rule(*v)) : std::nullopt;
    };
    part(ScorePart::Respiration, points(scored(input.respiration, Parameter::RespirationRate), respirationPoints));
    part(ScorePart::Systolic, points(scored(input.systolic, Parameter::NibpSystolic), systolicPoints));
    part(ScorePart::Pulse, points(scored(input.pulse, Parameter::PulseRate), pulsePoints));
    part(ScorePart::Temperature, points(scored(input.temperature, Parameter::Temperature), temperaturePoints));
    part(ScorePart::Consciousness,
         input.consciousness ? std::optional(consciousnessPoints(*input.consciousness)) : std::nullopt);

    const auto spo2 = scored(input.spo2, Parameter::Spo2);
    int leastPair = 5;
    int mostPair = 0;
    bool alwaysRed = true;
    int firstSpo2 = -1;
    bool oneSpo2 = true;
    ScoreBand lowest = ScoreBand::High;
    eachPair(spo2, input.oxygen, input.scale2, [&](int saturation, int oxygen) {
        leastPair = std::min(leastPair, saturation + oxygen);
        mostPair = std::max(mostPair, saturation + oxygen);
        alwaysRed = alwaysRed && saturation == 3;
        oneSpo2 = oneSpo2 && (firstSpo2 < 0 || firstSpo2 == saturation);
        firstSpo2 = saturation;
        lowest = std::min(lowest, news2Band(known + saturation + oxygen, red || saturation == 3));
    });
    out.missing[at(ScorePart::Spo2)] = !spo2;
    out.missing[at(ScorePart::Oxygen)] = !input.oxygen;
    if (spo2 && oneSpo2)
        out.parts[at(ScorePart::Spo2)] = firstSpo2;
    if (input.oxygen)
        out.parts[at(ScorePart::Oxygen)] = *input.oxygen ? 2 : 0;
    out.least = known + leastPair;
    out.most = known + open + mostPair;
    out.redCertain = red || alwaysRed;
    out.band = lowest;
    return out;
}

int pewsPartsKnown(const News2Input& input)
{
    // Respiratory distress and capillary refill are seen, not measured: they are entered nowhere yet.
    return (input.respiration ? 1 : 0) + (input.spo2 ? 1 : 0) + (input.oxygen ? 1 : 0) + (input.pulse ? 1 : 0) +
           (input.systolic ? 1 : 0);
}

}
