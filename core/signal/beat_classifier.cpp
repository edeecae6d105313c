// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/beat_classifier.h"

#include <algorithm>
#include <cmath>

namespace wardlight::signal {
namespace {

double similarity(const std::array<double, BeatClassifier::points>& a, const std::array<double, BeatClassifier::points>& b)
{
    // Best normalised correlation over shifts of ±3 points (±25 ms): the R wave is not always placed alike.
    constexpr int n = static_cast<int>(BeatClassifier::points);
    double best = -1;
    for (int shift = -3; shift <= 3; ++shift) {
        double ab = 0, aa = 0, bb = 0;
        for (int i = std::max(0, shift); i < std::min(n, n + shift); ++i) {
            const double x = a[static_cast<std::size_t>(i)];
            const double y = b[static_cast<std::size_t>(i - shift)];
            ab += x * y;
            aa += x * x;
            bb += y * y;
        }
        if (aa > 0 && bb > 0)
            best = std::max(best, ab / std::sqrt(aa * bb));
    }
    return best;
}

}

BeatClassifier::BeatClassifier(double rate)
    : rate_(rate)
    , high_(Biquad::firstOrderHighPass(0.5, rate))
    , low_(Biquad::lowPass(30, rate))
    , ring_(std::max<std::size_t>(128, static_cast<std::size_t>(rate * 4)), 0.0)
{
}

void BeatClassifier::take(double x)
{
    if (std::isnan(x))
        x = last_;
    if (index_ == 0) {
        high_.settle(x);
        low_.settle(0);
    }
    last_ = x;
    ring_[index_++ % ring_.size()] = low_(high_(x));
}

bool BeatClassifier::ready(std::uint64_t r) const { return static_cast<double>(index_ - r) > after * rate_ + 4; }

void BeatClassifier::forget()
{
    known_ = {};
    intervalCount_ = 0;
    lastShape_ = -1;
}

bool BeatClassifier::takeShape(std::uint64_t r, Taken& out) const
{
    const double start = static_cast<double>(r) - before * rate_;
    if (start < 1 || !ready(r) || index_ - r > ring_.size() / 2)
        return false;
    const double step = (before + after) * rate_ / (points - 1);
    double mean = 0;
    for (std::size_t i = 0; i < points; ++i) {
        const double at = start + step * static_cast<double>(i);
        const auto left = static_cast<std::uint64_t>(at);
        const double part = at - static_cast<double>(left);
        out.shape[i] = ring_[left % ring_.size()] * (1 - part) + ring_[(left + 1) % ring_.size()] * part;
        mean += out.shape[i] / points;
    }
    double low = 1e9, high = -1e9, steepest = 0;
    for (auto& v : out.shape) {
        v -= mean;
        low = std::min(low, v);
        high = std::max(high, v);
    }
    for (std::size_t i = 1; i < points; ++i)
        steepest = std::max(steepest, std::abs(out.shape[i] - out.shape[i - 1]));
    out.amplitude = high - low;
    if (out.amplitude < 0.05)
        return false;
    // Width: from the first to the last step that is steeper than a fifth of the steepest, around the R wave.
    std::size_t first = points, final = 0;
    for (std::size_t i = 1; i < points; ++i)
        if (std::abs(out.shape[i] - out.shape[i - 1]) > 0.22 * steepest) {
            first = std::min(first, i);
            final = i;
        }
    out.width = (static_cast<double>(final) - static_cast<double>(first) + 1) * step / rate_;
    return true;
}

std::size_t BeatClassifier::place(const Taken& beat)
{
    std::size_t best = known_.size();
    double likest = 0.88;
    for (std::size_t i = 0; i < known_.size(); ++i) {
        if (known_[i].count <= 0)
            continue;
        const double ratio = beat.amplitude / std::max(1e-6, known_[i].amplitude);
        const double like = ratio > 0.5 && ratio < 2.0 ? similarity(beat.shape, known_[i].shape) : -1;
        if (like > likest) {
            likest = like;
            best = i;
        }
    }
    if (best == known_.size()) { // a new shape takes the place of the rarest
        best = 0;
        for (std::size_t i = 1; i < known_.size(); ++i)
            if (known_[i].count < known_[best].count)
                best = i;
        known_[best] = Known{.shape = beat.shape, .count = 1, .width = beat.width, .amplitude = beat.amplitude};
        return best;
    }
    auto& known = known_[best];
    const double share = std::max(0.08, 1 / (known.count + 1));
    for (std::size_t i = 0; i < points; ++i)
        known.shape[i] += share * (beat.shape[i] - known.shape[i]);
    known.width += share * (beat.width - known.width);
    known.amplitude += share * (beat.amplitude - known.amplitude);
    for (auto& k : known_) // counts fade over some 300 beats, so that a new rhythm becomes the patient's own
        k.count *= 0.9967;
    known.count += 1;
    return best;
}

std::size_t BeatClassifier::own() const
{
    // The most seen shape that is not clearly the wider one of two frequent shapes (bigeminy).
    std::size_t most = 0;
    for (std::size_t i = 1; i < known_.size(); ++i)
        if (known_[i].count > known_[most].count)
            most = i;
    for (std::size_t i = 0; i < known_.size(); ++i)
        if (i != most && known_[i].count > 0.35 * known_[most].count && known_[i].count > 4 &&
            known_[i].width < 0.72 * known_[most].width)
            most = i;
    return most;
}

char BeatClassifier::classify(std::uint64_t r, double interval)
{
    double usual = 0.8;
    if (intervalCount_ >= 3) {
        auto sorted = intervals_;
        const auto n = std::min(intervalCount_, sorted.size());
        std::sort(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(n));
        usual = sorted[n / 2];
    }
    const double early = usual > 0 ? interval / usual : 1;
    intervals_[intervalCount_ % intervals_.size()] = interval;
    if (++intervalCount_ == 2 * intervals_.size())
        intervalCount_ = intervals_.size();

    Taken beat;
    if (!takeShape(r, beat)) {
        lastShape_ = -1;
        return 'Q';
    }
    const auto at = place(beat);
    lastShape_ = static_cast<int>(at);
    auto& known = known_[at];
    known.prematurity += std::max(0.15, 1 / known.count) * (early - known.prematurity);
    const auto ours = own();
    if (at == ours) {
        known.ventricular = false;
        return early < 0.72 && intervalCount_ > 4 ? 'S' : 'N';
    }
    const auto& base = known_[ours];
    const double wider = beat.width / std::max(0.02, base.width);
    const double like = similarity(beat.shape, base.shape);
    const bool premature = early < 0.88;
    bool ventricular = false;
    if (beat.width > 0.075 && wider > 1.35 && like < 0.85)
        ventricular = premature || known.prematurity < 0.92 || wider > 1.7;
    else if (like < 0.55 && beat.width > 0.06 && wider > 1.1)
        ventricular = premature || beat.amplitude > 1.6 * base.amplitude;
    else if (like < 0.75 && premature && wider > 1.15)
        ventricular = true;
    if (known.count > 3) { // a frequent shape keeps what most of its beats were
        if (known.ventricular && (like < 0.85 || wider > 1.2))
            ventricular = true;
    }
    known.ventricular = ventricular;
    if (ventricular)
        return 'V';
    return early < 0.72 && intervalCount_ > 4 ? 'S' : 'N';
}

}
