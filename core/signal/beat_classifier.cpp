// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/beat_classifier.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace wardlight::signal {
namespace {

constexpr double sameBelow = 0.85; // as like the patient's own beat as this: it is one

double similarity(const std::array<double, BeatClassifier::points>& a,
                  const std::array<double, BeatClassifier::points>& b)
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

bool BeatClassifier::ready(std::uint64_t r) const
{
    return static_cast<double>(index_ - r) > after * rate_ + 4;
}

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
        known_[best] =
            Known{.shape = beat.shape, .count = 1, .width = beat.width, .amplitude = beat.amplitude};
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
    // The most seen shape; of two frequent ones the clearly narrower, for in bigeminy and in tachycardia the
    // wide one is not the patient's own. A wide one that follows itself below 100 /min is: a bundle branch
    // block that has come.
    std::size_t most = 0;
    for (std::size_t i = 1; i < known_.size(); ++i)
        if (known_[i].count > known_[most].count)
            most = i;
    if (known_[most].following > 0.6 && known_[most].interval > 0.6)
        return most;
    for (std::size_t i = 0; i < known_.size(); ++i)
        if (i != most && known_[i].count > 0.35 * known_[most].count && known_[i].count > 4 &&
            known_[i].width < 0.72 * known_[most].width)
            most = i;
    return most;
}

double BeatClassifier::usualInterval() const
{
    if (intervalCount_ < 3)
        return 0.8;
    auto sorted = intervals_;
    const auto n = std::min(intervalCount_, sorted.size());
    std::sort(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(n));
    return sorted[n / 2];
}

char BeatClassifier::classify(std::uint64_t r, double interval)
{
    const double early = interval / usualInterval();
    const char type = judge(r, interval, early);
    // Prematurity is measured by the patient's own beats: in a run or in bigeminy the ectopic ones set no
    // scale.
    if (type != 'V' && lastType_ != 'V') {
        intervals_[intervalCount_ % intervals_.size()] = interval;
        if (++intervalCount_ == 2 * intervals_.size())
            intervalCount_ = intervals_.size();
    }
    lastType_ = type;
    return type;
}

char BeatClassifier::judge(std::uint64_t r, double interval, double early)
{
    Taken beat;
    lastWidth_ = 0;
    if (!takeShape(r, beat)) {
        lastShape_ = -1;
        return 'Q';
    }
    lastWidth_ = beat.width;
    const auto at = place(beat);
    const int shapeBefore = std::exchange(lastShape_, static_cast<int>(at));
    auto& known = known_[at];
    const double share = std::max(0.15, 1 / known.count);
    known.prematurity += share * (early - known.prematurity);
    known.following += share * ((shapeBefore == lastShape_ ? 1 : 0) - known.following);
    known.interval += share * (interval - known.interval);
    const auto ours = own();
    if (at == ours)
        return early < 0.72 && intervalCount_ > 4 ? 'S' : 'N';
    const auto& base = known_[ours];
    const double like = similarity(beat.shape, base.shape);
    const double wider =
        known.width / std::max(0.02, base.width); // of the shape, not of the one beat: noise widens
    const bool premature = early < 0.90;
    // A run above 110 /min has no intervals but its own to be early against: width and shape must do.
    const bool inRun = lastType_ == 'V' || known.following > 0.4;
    bool ventricular = false;
    if (inRun && interval < 0.545 && known.interval < 0.6 && like < sameBelow && wider > 1.2 &&
        known.width > 0.09) {
        ventricular = true;
    } else if (known.count >= 3) {    // a shape with a past
        if (known.prematurity < 0.88) // its beats usually come early
            ventricular = like < 0.92 && (premature ? like < 0.8 || wider > 1.2 : like < 0.8 && wider > 1.15);
        else // usually in time: conducted another way (bundle branch block), unless it is much wider and
             // never late
            ventricular = like < sameBelow && wider > 1.55 && beat.width > 1.2 * base.width &&
                          known.width > 0.09 && known.prematurity < 1.03;
    } else if (premature &&
               like < sameBelow) { // new: early, neither spread over the whole window nor small, as noise is
        ventricular =
            (wider > 0.8 || like < 0.5) && beat.amplitude > (beat.width < 0.20 ? 0.4 : 1.5) * base.amplitude;
    }
    if (ventricular)
        return 'V';
    return early < 0.72 && intervalCount_ > 4 ? 'S' : 'N';
}

}
