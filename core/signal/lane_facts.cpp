// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/lane_facts.h"

#include "core/base/time.h"
#include "core/signal/beat_classifier.h"
#include "core/signal/breaths.h"
#include "core/signal/fibrillation.h"
#include "core/signal/lead_quality.h"
#include "core/signal/pacer_blanker.h"
#include "core/signal/pulse_wave.h"
#include "core/signal/qrs_detector.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace wardlight::signal {
namespace {

constexpr double absentValue = std::numeric_limits<double>::quiet_NaN();
constexpr double heightWindow = 1.5; // s: holds a beat at 40 /min
constexpr double undecided = 0.5;    // s: how far the detector is behind
constexpr double looksBack = 8;      // s before the split that may belong to the alarm

double medianOf(std::vector<double> all)
{
    const auto middle = all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2);
    std::nth_element(all.begin(), middle, all.end());
    return *middle;
}

/// Values in the lane's unit (ECG: mV), with NaN where there is no sample.
std::vector<double> valuesOf(const EvidenceLane& lane)
{
    double scale = 1;
    if (isEcg(lane.format.label))
        scale = lane.format.unit == "uV" || lane.format.unit == "µV" ? 0.001 : lane.format.unit == "V" ? 1000 : 1;
    std::vector<double> values;
    values.reserve(lane.samples.size());
    for (const auto s : lane.samples)
        values.push_back(s == missingSample ? absentValue : lane.format.physical(s) * scale);
    return values;
}

void readEcg(const std::vector<double>& values, double rate, double offset, double split, LaneFacts& facts)
{
    LeadQuality quality(rate);
    PacerBlanker blanker;
    QrsDetector detector(rate);
    BeatClassifier classifier;
    Fibrillation fibrillation(rate);
    std::uint64_t last = 0;
    int judged[2] = {0, 0}, bad[2] = {0, 0};
    const auto perSecond = static_cast<std::size_t>(std::max(1.0, rate));
    const auto found = [&] {
        const auto& beat = detector.beat();
        const double interval = last > 0 ? static_cast<double>(beat.at - last) / rate : 0;
        last = beat.at;
        const char type = classifier.classify(beat, interval);
        const auto at = static_cast<double>(beat.at - std::min<std::uint64_t>(beat.at, PacerBlanker::delay)) / rate + offset;
        if (beat.at < values.size())
            facts.beats.push_back({at, type, classifier.lastWidth()});
    };
    for (std::size_t i = 0; i < values.size(); ++i) {
        quality.take(values[i]);
        const double v = blanker(values[i]);
        fibrillation.take(v);
        facts.fibrillating = std::max(facts.fibrillating, fibrillation.lasting());
        if (detector.take(v))
            found();
        if ((i + 1) % perSecond == 0) {
            const auto side = static_cast<double>(i) / rate + offset > split ? 1 : 0;
            ++judged[side];
            bad[side] += quality.state() == LeadState::Noisy || quality.state() == LeadState::Off ? 1 : 0;
        }
    }
    for (auto i = static_cast<int>(undecided * rate); i > 0; --i) // the last beats are judged by what follows them
        if (detector.take(absentValue))
            found();
    facts.before.noisy = judged[0] > 0 ? static_cast<double>(bad[0]) / judged[0] : 0;
    facts.after.noisy = judged[1] > 0 ? static_cast<double>(bad[1]) / judged[1] : 0;
}

void readPulses(const std::vector<double>& values, double rate, double offset, LaneFacts& facts)
{
    PulseWave pulses(rate);
    std::optional<Instant> last;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto at = instantAt(static_cast<double>(i) / rate + offset + 1); // + 1: never the epoch
        pulses.take(values[i], at);
        if (pulses.lastPulse() != last) {
            last = pulses.lastPulse();
            facts.beats.push_back({seconds(last->time_since_epoch()) - 1, '.', 0});
        }
    }
}

void readBreaths(const std::vector<double>& values, double rate, double offset, BreathSource source, LaneFacts& facts)
{
    Breaths breaths(rate, source);
    std::optional<Instant> last;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto at = instantAt(static_cast<double>(i) / rate + offset + 1);
        breaths.take(values[i], at);
        if (breaths.lastBreath() != last) {
            last = breaths.lastBreath();
            facts.beats.push_back({seconds(last->time_since_epoch()) - 1, '.', 0});
        }
    }
}

/// Swing, top and bottom within windows, their medians.
void readSwing(const std::vector<double>& values, double rate, double offset, double from, double until, LaneSide& side)
{
    std::vector<double> heights, tops, bottoms;
    const auto first = static_cast<std::size_t>(std::max(0.0, (from - offset) * rate));
    const auto end = std::min(values.size(), static_cast<std::size_t>(std::max(0.0, (until - offset) * rate)));
    const auto window = static_cast<std::size_t>(heightWindow * rate);
    std::size_t there = 0;
    for (std::size_t i = first; i < end; ++i)
        there += std::isnan(values[i]) ? 0U : 1U;
    side.length = static_cast<double>(there) / rate;
    side.missing = end > first ? 1 - static_cast<double>(there) / static_cast<double>(end - first) : 1;
    if (window < 2)
        return;
    for (std::size_t at = first; at + window <= end; at += window / 2) {
        double low = std::numeric_limits<double>::max(), high = std::numeric_limits<double>::lowest();
        for (std::size_t i = at; i < at + window; ++i)
            if (!std::isnan(values[i])) {
                low = std::min(low, values[i]);
                high = std::max(high, values[i]);
            }
        if (high < low)
            continue;
        heights.push_back(high - low);
        tops.push_back(high);
        bottoms.push_back(low);
    }
    if (heights.empty())
        return;
    side.height = medianOf(heights);
    side.top = medianOf(tops);
    side.bottom = medianOf(bottoms);
}

void readRates(const std::vector<LaneBeat>& beats, double from, double until, LaneSide& side)
{
    std::vector<double> at, widths;
    for (const auto& b : beats)
        if (b.at >= from && b.at <= until) {
            at.push_back(b.at);
            if (b.width > 0)
                widths.push_back(b.width);
        }
    if (!widths.empty())
        side.width = medianOf(widths);
    if (at.size() < 3)
        return;
    const double mean = (at.back() - at.front()) / static_cast<double>(at.size() - 1);
    if (mean <= 0)
        return;
    side.rate = 60 / mean;
    double change = 0;
    for (std::size_t i = 2; i < at.size(); ++i)
        change += std::abs((at[i] - at[i - 1]) - (at[i - 1] - at[i - 2]));
    side.irregular = change / static_cast<double>(at.size() - 2) / mean;
}

void readGap(double start, double split, LaneFacts& facts)
{
    double before = start;
    const auto take = [&](double from, double to, bool open) {
        if (to > split - looksBack && to - from > facts.longestGap) {
            facts.longestGap = to - from;
            facts.gapFrom = from;
            facts.gapOpen = open;
        }
    };
    bool first = true;
    for (const auto& b : facts.beats) {
        take(before, b.at, first);
        before = b.at;
        first = false;
    }
    take(before, facts.end, true);
}

void readRun(double split, LaneFacts& facts)
{
    int row = 0;
    double from = 0;
    for (const auto& b : facts.beats) {
        if (b.type != 'V') {
            row = 0;
            continue;
        }
        if (row++ == 0)
            from = b.at;
        if (b.at > split - looksBack && row > facts.run) {
            facts.run = row;
            facts.runFrom = from;
        }
    }
}

}

LaneFacts measureLane(const EvidenceLane& lane, double split)
{
    LaneFacts facts;
    const double rate = lane.format.rate.hertz();
    facts.end = lane.offset + static_cast<double>(lane.samples.size()) / std::max(1.0, rate);
    if (!(rate >= 1) || lane.samples.empty())
        return facts;
    const auto values = valuesOf(lane);
    const auto label = lane.format.label;
    if (isEcg(label))
        readEcg(values, rate, lane.offset, split, facts);
    else if (isPressure(label) || label == WaveLabel::Pleth)
        readPulses(values, rate, lane.offset, facts);
    else if (label == WaveLabel::Resp || label == WaveLabel::Co2)
        readBreaths(values, rate, lane.offset, label == WaveLabel::Co2 ? BreathSource::Co2 : BreathSource::Effort, facts);
    readGap(lane.offset, split, facts);
    readRun(split, facts);
    readSwing(values, rate, lane.offset, lane.offset, split, facts.before);
    readSwing(values, rate, lane.offset, split, facts.end, facts.after);
    readRates(facts.beats, lane.offset, split, facts.before);
    readRates(facts.beats, split, facts.end, facts.after);
    return facts;
}

}
