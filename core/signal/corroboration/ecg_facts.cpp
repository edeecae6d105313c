// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/corroboration/ecg_facts.h"

#include "core/signal/biquad.h"
#include "core/signal/corroboration/typical.h"
#include "core/signal/fibrillation.h"
#include "core/signal/qrs_detector.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace wardlight::signal::corroboration {
namespace {

constexpr std::size_t shapePoints = 40; // −140 … +180 ms
constexpr int shapeBefore = 17;
using Shape = std::array<double, shapePoints>;

/// The lead in three bands: 1–30 Hz, above 25 Hz, 0.1–1 Hz.
struct Bands {
    std::vector<double> ecg, fine, slow;
};

double quantile(std::vector<double> all, double share)
{
    if (all.empty())
        return 0;
    const auto k = static_cast<std::size_t>(share * static_cast<double>(all.size() - 1));
    std::nth_element(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(k), all.end());
    return all[k];
}

std::vector<double> filtered(const std::vector<double>& wave, Biquad a, Biquad b)
{
    std::vector<double> out(wave.size());
    a.settle(wave.front());
    for (std::size_t i = 0; i < wave.size(); ++i)
        out[i] = static_cast<double>(b(a(wave[i])));
    return out;
}

double correlation(const Shape& a, const Shape& b)
{
    constexpr int count = static_cast<int>(shapePoints);
    double best = -1;
    for (int shift = -3; shift <= 3; ++shift) {
        double ab = 0, aa = 0, bb = 0;
        for (int i = std::max(0, shift); i < count + std::min(0, shift); ++i) {
            const double x = a[static_cast<std::size_t>(i)], y = b[static_cast<std::size_t>(i - shift)];
            ab += x * y;
            aa += x * x;
            bb += y * y;
        }
        if (aa > 0 && bb > 0)
            best = std::max(best, ab / std::sqrt(aa * bb));
    }
    return best;
}

Shape shapeAt(const std::vector<double>& band, double at, EcgBeat& beat)
{
    Shape s{};
    const int r = static_cast<int>(std::lround(at * stripRate));
    double mean = 0;
    for (std::size_t i = 0; i < shapePoints; ++i) {
        const int k = std::clamp(r - shapeBefore + static_cast<int>(i), 0, static_cast<int>(stripLength) - 1);
        s[i] = band[static_cast<std::size_t>(k)];
        mean += s[i] / static_cast<double>(shapePoints);
    }
    double low = 1e9, high = -1e9;
    for (auto& v : s) {
        v -= mean;
        low = std::min(low, v);
        high = std::max(high, v);
    }
    beat.height = high - low;
    double power = 0, moment = 0, square = 0;
    for (std::size_t i = 1; i < shapePoints; ++i) {
        const double slope = s[i] - s[i - 1];
        power += slope * slope;
        moment += slope * slope * static_cast<double>(i);
        square += slope * slope * static_cast<double>(i * i);
    }
    if (power > 0)
        beat.spread = std::sqrt(std::max(0.0, square / power - moment * moment / power / power)) / stripRate;
    return s;
}

void findBeats(const Strip& strip, EcgFacts& facts)
{
    QrsDetector detector(stripRate);
    const auto take = [&](double x) {
        if (detector.take(x))
            facts.beats.push_back({.at = static_cast<double>(detector.beat().at) / stripRate});
    };
    for (const double x : strip.wave)
        take(x);
    for (int i = 0; i < static_cast<int>(0.4 * stripRate); ++i) // what follows is not known yet: it is held
        take(strip.wave.back());
    std::erase_if(facts.beats, [&](const EcgBeat& b) {
        return b.at >= stripSeconds || strip.present(b.at - 0.1, b.at + 0.1) < 0.5;
    });
    std::sort(facts.beats.begin(), facts.beats.end(),
              [](const auto& a, const auto& b) { return a.at < b.at; });
    for (std::size_t i = 1; i < facts.beats.size(); ++i)
        facts.beats[i].interval = facts.beats[i].at - facts.beats[i - 1].at;
    for (const auto& b : facts.beats)
        facts.beatTimes.push_back(b.at);
}

void compareShapes(const std::vector<double>& band, EcgFacts& facts)
{
    std::vector<Shape> shapes;
    shapes.reserve(facts.beats.size());
    for (auto& b : facts.beats)
        shapes.push_back(shapeAt(band, b.at, b));
    for (std::size_t i = 1; i < shapes.size(); ++i)
        facts.beats[i].alike = correlation(shapes[i], shapes[i - 1]);
    // The patient's own: the usual beat that most others look like; then the mean of those.
    std::size_t usual = 0;
    while (usual < shapes.size() && facts.beats[usual].at < usualUntil)
        ++usual;
    const std::size_t pool = usual >= 8 ? usual : shapes.size();
    if (pool < 3)
        return;
    const auto best = mostTypical(
        pool, [&](std::size_t a, std::size_t b) { return correlation(shapes[a], shapes[b]) > 0.9; });
    Shape own{};
    std::size_t members = 0;
    for (std::size_t j = 0; j < pool; ++j)
        if (correlation(shapes[best], shapes[j]) > 0.9) {
            for (std::size_t i = 0; i < shapePoints; ++i)
                own[i] += shapes[j][i];
            ++members;
        }
    facts.ownShare = static_cast<double>(members) / static_cast<double>(pool);
    for (std::size_t i = 0; i < shapes.size(); ++i)
        facts.beats[i].like = correlation(shapes[i], own);
}

/// A second opinion on where beats are: by size of 3–25 Hz, judged against the sizes around.
void findSwings(const std::vector<double>& band, const Strip& strip, EcgFacts& facts)
{
    std::vector<double> size(band.size(), 0.0);
    constexpr std::size_t wide = 8;
    double sum = 0;
    for (std::size_t i = 0; i < band.size(); ++i) {
        sum += std::abs(band[i]);
        if (i >= wide)
            sum -= std::abs(band[i - wide]);
        size[i >= wide / 2 ? i - wide / 2 : 0] = static_cast<double>(sum / wide);
    }
    constexpr std::size_t block = 188; // 1.5 s
    std::vector<double> tops;
    for (std::size_t i = 0; i < size.size(); i += block)
        tops.push_back(
            *std::max_element(size.begin() + static_cast<std::ptrdiff_t>(i),
                              size.begin() + static_cast<std::ptrdiff_t>(std::min(i + block, size.size()))));
    const double overall = quantile(tops, 0.5);
    std::size_t last = 0;
    bool any = false;
    for (std::size_t i = 1; i + 1 < size.size(); ++i) {
        if (size[i] < size[i - 1] || size[i] <= size[i + 1] || strip.there[i] == 0)
            continue;
        const std::size_t at = i / block, from = at >= 2 ? at - 2 : 0, to = std::min(at + 3, tops.size());
        const double near = quantile({tops.begin() + static_cast<std::ptrdiff_t>(from),
                                      tops.begin() + static_cast<std::ptrdiff_t>(to)},
                                     0.5);
        if (size[i] < 0.4 * near || size[i] < 0.15 * overall || size[i] < 0.01)
            continue;
        if (any && i - last < static_cast<std::size_t>(0.24 * stripRate)) {
            if (size[i] > size[last]) {
                facts.swings.back() = static_cast<double>(i) / stripRate;
                last = i;
            }
            continue;
        }
        facts.swings.push_back(static_cast<double>(i) / stripRate);
        last = i;
        any = true;
    }
}

constexpr std::size_t windowLength = 375;            // 3 s
constexpr std::size_t halved = windowLength / 2 + 1; // every second sample, 62.5 Hz
using Halved = std::array<double, halved>;

constexpr std::size_t bins = 88;

/// Hann window and the turn of each frequency, computed once.
struct SpectrumTables {
    std::array<double, halved> window{};
    std::array<double, bins> turn{};
    SpectrumTables()
    {
        for (std::size_t i = 0; i < halved; ++i)
            window[i] = 0.5 - 0.5 * std::cos(2 * std::numbers::pi * static_cast<double>(i) / (halved - 1));
        for (std::size_t k = 0; k < bins; ++k)
            turn[k] = 2 * std::cos(2 * std::numbers::pi * (1.0 + static_cast<double>(k) / 3) * 2 / stripRate);
    }
};

/// Power at 1 … 30 Hz in steps of 1/3 Hz (Goertzel, all frequencies side by side).
void spectrum(const Halved& v, EcgWindow& out)
{
    static const SpectrumTables tables;
    constexpr std::size_t upTo7Hz = 18, upTo15Hz = 42;
    std::array<double, bins> power{}, s1{}, s2{};
    for (std::size_t i = 0; i < halved; ++i) {
        const double x = v[i] * tables.window[i];
        for (std::size_t k = 0; k < bins; ++k) {
            const double s0 = x + tables.turn[k] * s1[k] - s2[k];
            s2[k] = s1[k];
            s1[k] = s0;
        }
    }
    double total = 0;
    for (std::size_t k = 0; k < bins; ++k) {
        power[k] = s1[k] * s1[k] + s2[k] * s2[k] - tables.turn[k] * s1[k] * s2[k];
        total += power[k];
    }
    std::size_t strongest = 0;
    double low = 0, near = 0;
    for (std::size_t k = 0; k < bins; ++k) {
        low += k <= upTo7Hz ? power[k] : 0;
        if (k <= upTo15Hz && power[k] > power[strongest])
            strongest = k;
    }
    for (std::size_t k = strongest >= 2 ? strongest - 2 : 0; k <= std::min(bins - 1, strongest + 2); ++k)
        near += power[k];
    out.low = low / std::max(1e-12, total);
    out.purity = near / std::max(1e-12, total);
}

/// Highest autocorrelation at lags of 0.256 … 0.608 s.
void periodicity(const Halved& v, EcgWindow& out)
{
    for (std::size_t lag = 16; lag <= 38; ++lag) {
        double ab = 0, aa = 0, bb = 0;
        for (std::size_t i = lag; i < halved; ++i) {
            ab += static_cast<double>(v[i]) * v[i - lag];
            aa += static_cast<double>(v[i]) * v[i];
            bb += static_cast<double>(v[i - lag]) * v[i - lag];
        }
        const double r = ab / std::sqrt(std::max(1e-18, aa * bb));
        out.period = std::max(out.period, r);
    }
}

EcgWindow windowAt(double start, const Strip& strip, const Bands& bands)
{
    EcgWindow out{.start = start};
    const auto from = static_cast<std::size_t>(start * stripRate);
    std::array<double, windowLength> sizes{};
    double all = 0, high = 0, drift = 0;
    for (std::size_t i = 0; i < windowLength; ++i) {
        const double x = bands.ecg[from + i], f = bands.fine[from + i], s = bands.slow[from + i];
        all += x * x;
        high += f * f;
        drift += s * s;
        sizes[i] = std::abs(x);
    }
    out.size = std::sqrt(all / windowLength);
    out.readable = strip.present(start, start + 3) > 0.9 && out.size > 3e-4;
    if (!out.readable)
        return out;
    out.fine = high / all;
    out.drift = drift / all;
    auto sorted = sizes;
    constexpr auto nearTop = windowLength * 97 / 100; // a lone artefact must not set the scale
    std::nth_element(sorted.begin(), sorted.begin() + nearTop, sorted.end());
    const auto rest =
        std::count_if(sizes.begin(), sizes.end(), [&](double s) { return s < 0.2 * sorted[nearTop]; });
    out.resting = static_cast<double>(rest) / windowLength;
    Halved v{};
    for (std::size_t i = 0; i < halved; ++i)
        v[i] = bands.ecg[from + 2 * i];
    spectrum(v, out);
    periodicity(v, out);
    return out;
}

void lookThroughWindows(const Strip& strip, const Bands& bands, EcgFacts& facts)
{
    for (double start = usualUntil - 1; start + 3.02 < stripSeconds; start += 0.5)
        facts.windows.push_back(windowAt(start, strip, bands));
}

double longestFibrillation(const std::vector<double>& wave)
{
    Fibrillation detector(stripRate);
    double longest = 0;
    for (std::size_t i = 0; i < wave.size(); ++i) {
        detector.take(wave[i]);
        if (static_cast<double>(i) >= questionedFrom * stripRate)
            longest = std::max(longest, detector.lasting());
    }
    return longest;
}

/// Plateaus at the top and at the bottom of all there is in the questioned time, of the side that has fewer:
/// 64 ms and more without slope in the outer 15 % of it, which a saturated amplifier or a loose electrode
/// makes and no heart.
double plateaus(const std::vector<double>& wave)
{
    const auto from = static_cast<std::size_t>(usualUntil * stripRate);
    const auto [low, high] =
        std::minmax_element(wave.begin() + static_cast<std::ptrdiff_t>(from), wave.end());
    const double edge = 0.15 * (*high - *low), still = 0.01 * (*high - *low);
    if (!(edge > 0))
        return 0;
    std::size_t run = 0, top = 0, bottom = 0;
    int side = 0;
    for (std::size_t i = from; i < wave.size(); ++i) {
        const int now = std::abs(wave[i] - wave[i - 1]) > still ? 0
                        : wave[i] <= *low + edge                ? -1
                        : wave[i] >= *high - edge               ? 1
                                                                : 0;
        run = now != 0 && now == side ? run + 1 : now != 0 ? 1 : 0;
        side = now;
        top += run == 8 && now > 0 ? 1U : 0U;
        bottom += run == 8 && now < 0 ? 1U : 0U;
    }
    return static_cast<double>(std::min(top, bottom));
}

}

EcgFacts lookAtEcg(const Strip& strip)
{
    EcgFacts facts;
    facts.plateaus = plateaus(strip.wave);
    facts.present = strip.present(usualUntil, stripSeconds);
    const Bands bands{
        .ecg = filtered(strip.wave, Biquad::highPass(1, stripRate), Biquad::lowPass(30, stripRate)),
        .fine = filtered(strip.wave, Biquad::highPass(25, stripRate), Biquad::highPass(25, stripRate)),
        .slow = filtered(strip.wave, Biquad::lowPass(1, stripRate), Biquad::highPass(0.1, stripRate))};
    findBeats(strip, facts);
    compareShapes(bands.ecg, facts);
    findSwings(filtered(strip.wave, Biquad::highPass(3, stripRate), Biquad::lowPass(25, stripRate)), strip,
               facts);
    lookThroughWindows(strip, bands, facts);
    facts.fibrillating = longestFibrillation(strip.wave);
    return facts;
}

double agreement(std::span<const double> a, std::span<const double> b, double from, double to)
{
    const auto within = [&](double t) { return t >= from && t <= to; };
    std::size_t countA = 0, countB = 0, matched = 0;
    for (const double t : b)
        countB += within(t) ? 1U : 0U;
    for (const double t : a) {
        if (!within(t))
            continue;
        ++countA;
        matched +=
            std::any_of(b.begin(), b.end(), [&](double u) { return within(u) && std::abs(t - u) < 0.15; })
                ? 1U
                : 0U;
    }
    const std::size_t all = countA + countB - std::min(matched, countA + countB);
    return countA + countB == 0
               ? 0
               : static_cast<double>(matched) / static_cast<double>(std::max<std::size_t>(1, all));
}

}
