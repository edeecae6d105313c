// SPDX-License-Identifier: GPL-3.0-or-later
// Renders bursts: the fundamental and harmonics 2 to 6, each 2 dB below the one before, under a trapezoid.
#include "core/speaker/burst.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace wardlight::speaker {
namespace {

using namespace std::chrono_literals;
using Milliseconds = std::chrono::milliseconds;

// x 100 ms; 3rd → 4th and 8th → 9th 2x + td; 5th → 6th 500 ms.
constexpr std::array<Milliseconds, 9> highGaps = {100ms, 100ms, 350ms, 100ms, 500ms, 100ms, 100ms, 350ms, 100ms};
constexpr std::array<Milliseconds, 2> mediumGaps = {200ms, 200ms};
constexpr std::array<Milliseconds, 1> lowGaps = {200ms};

// Equal temperament, A4 = 440 Hz.
constexpr double c4 = 261.626, d4 = 293.665, e4 = 329.628, f4 = 349.228, fs4 = 369.994, g4 = 391.995, a4 = 440.0,
                 b4 = 493.883, c5 = 523.251;

/// source: IEC 60601-1-8 Annex F, as taught at anaesthesia.med.usyd.edu.au.
std::array<double, 5> notes(AlarmCategory category)
{
    switch (category) {
    case AlarmCategory::General: return {c4, c4, c4, c4, c4};
    case AlarmCategory::Cardiac: return {c4, e4, g4, g4, c5};
    case AlarmCategory::Perfusion: return {c4, fs4, c4, c4, fs4};
    case AlarmCategory::Ventilation: return {c4, a4, f4, a4, f4};
    case AlarmCategory::Oxygen: return {c5, b4, a4, g4, f4};
    case AlarmCategory::Temperature: return {c4, d4, e4, f4, g4};
    case AlarmCategory::Drug: return {c5, d4, g4, c5, d4};
    case AlarmCategory::Power: return {c5, c4, c4, c5, c4};
    }
    return {c4, c4, c4, c4, c4};
}

constexpr int harmonics = 6;
constexpr double fallPerHarmonic = 0.794328; // -2 dB
constexpr double peak = 0.89;                // of full scale

std::size_t samplesIn(Milliseconds t) { return static_cast<std::size_t>(t.count()) * sampleRate / 1000; }

/// One period's worth of sum, unscaled. The odd phases keep the crest low without touching the spectrum.
double tone(double frequency, double t)
{
    double sum = 0;
    double level = 1;
    for (int h = 1; h <= harmonics; ++h) {
        const double phase = std::numbers::pi * (h - 1) * (h - 1) / harmonics;
        sum += level * std::sin(2 * std::numbers::pi * frequency * h * t + phase);
        level *= fallPerHarmonic;
    }
    return sum;
}

/// So that every note has the same peak.
double toneScale()
{
    static const double scale = [] {
        double most = 0;
        for (int i = 0; i < 4000; ++i)
            most = std::max(most, std::abs(tone(1, i / 4000.0)));
        return peak * 32767 / most;
    }();
    return scale;
}

void addPulse(std::vector<std::int16_t>& out, std::size_t at, const BurstShape& shape, double frequency)
{
    const auto ramp = samplesIn(shape.ramp);
    const auto whole = samplesIn(shape.length) + ramp; // half a ramp more on each side of the half-amplitude points
    for (std::size_t i = 0; i < whole; ++i) {
        const double edge = static_cast<double>(std::min(i, whole - i)) / static_cast<double>(ramp);
        const double value = tone(frequency, static_cast<double>(i) / sampleRate) * std::min(1.0, edge) * toneScale();
        out[at + i] = static_cast<std::int16_t>(std::lround(value));
    }
}

constexpr std::array<std::string_view, 8> categoryNames = {"general", "cardiac",     "perfusion", "ventilation",
                                                           "oxygen",  "temperature", "drug",      "power"};

}

BurstShape burstShape(Priority priority)
{
    switch (priority) {
    case Priority::High: return {150ms, 30ms, highGaps};
    case Priority::Medium: return {200ms, 40ms, mediumGaps};
    case Priority::Low: return {200ms, 40ms, lowGaps};
    }
    return {};
}

std::vector<double> melody(Priority priority, AlarmCategory category)
{
    if (priority == Priority::Low)
        return {e4, c4};
    const auto five = notes(category);
    std::vector<double> all(five.begin(), five.begin() + 3);
    if (priority == Priority::High) {
        all.assign(five.begin(), five.end());
        all.insert(all.end(), five.begin(), five.end());
    }
    return all;
}

std::vector<std::int16_t> renderBurst(Priority priority, AlarmCategory category)
{
    const auto shape = burstShape(priority);
    const auto tones = melody(priority, category);
    Milliseconds total = shape.ramp + shape.length * static_cast<int>(tones.size());
    for (const auto gap : shape.gaps)
        total += gap;
    std::vector<std::int16_t> out(samplesIn(total), 0);
    std::size_t at = 0;
    for (std::size_t i = 0; i < tones.size(); ++i) {
        addPulse(out, at, shape, tones[i]);
        if (i < shape.gaps.size())
            at += samplesIn(shape.length + shape.gaps[i]);
    }
    return out;
}

std::string_view categoryId(AlarmCategory category) { return categoryNames[static_cast<std::size_t>(category)]; }

}
