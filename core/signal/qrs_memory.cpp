// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/qrs_memory.h"

#include <algorithm>
#include <cmath>

namespace wardlight::signal {
namespace {

constexpr double tailBin = 0.020;    // s
constexpr double tailFrom = 0.14;    // s after a beat: before, it is the beat itself
constexpr float tailAtFirst = 0.20F; // share of the height, before anything is known
constexpr float sameShape = 0.90F;
constexpr double mostGrowth = 3;     // one huge artefact must not deafen it for the next eight beats

double medianOfEight(std::array<double, 8> all)
{
    std::nth_element(all.begin(), all.begin() + 4, all.end());
    return (all[4] + *std::max_element(all.begin(), all.begin() + 4)) / 2;
}

}

void QrsMemory::begin(double height)
{
    *this = {};
    heights_.fill(height);
    slopes_.fill(height * 2);
    intervals_.fill(1.0);
    height_ = height;
    slope_ = height * 2;
    tail_.fill(tailAtFirst);
}

void QrsMemory::beat(const Deflection& peak, const QrsShape* shape)
{
    heights_[heightAt_] = std::min(peak.height, mostGrowth * height_);
    slopes_[heightAt_] = std::min(peak.slope, mostGrowth * slope_);
    heightAt_ = (heightAt_ + 1) % heights_.size();
    height_ = medianOfEight(heights_);
    slope_ = medianOfEight(slopes_);
    if (!shape)
        return;
    Known* best = nullptr;
    float likest = sameShape;
    int move = 0;
    for (auto& k : known_) {
        k.count *= 0.995; // fades over some 200 beats: a new rhythm, or another electrode, takes over
        int shift = 0;
        if (k.count <= 0)
            continue;
        if (const float like = likenessOf(*shape, k.shape, &shift); like > likest) {
            likest = like;
            best = &k;
            move = shift;
        }
    }
    if (!best) {
        best = &*std::min_element(known_.begin(), known_.end(), [](const Known& a, const Known& b) { return a.count < b.count; });
        *best = {*shape, 1};
        return;
    }
    blend(best->shape, *shape, move, static_cast<float>(std::max(0.08, 1 / (best->count + 1))));
    best->count += 1;
}

void QrsMemory::interval(double seconds)
{
    intervals_[intervalAt_] = seconds;
    intervalAt_ = (intervalAt_ + 1) % intervals_.size();
    usual_ = medianOfEight(intervals_);
}

double QrsMemory::irregular() const
{
    double change = 0;
    for (std::size_t i = 1; i < intervals_.size(); ++i)
        change += std::abs(intervals_[(intervalAt_ + i) % 8] - intervals_[(intervalAt_ + i - 1) % 8]);
    return change / (7 * std::max(0.1, usual_));
}

void QrsMemory::tailOf(const QrsFront& front, const Deflection& last, double interval)
{
    if (last.height <= 0)
        return;
    for (auto bin = static_cast<std::size_t>(tailFrom / tailBin); bin < tail_.size(); ++bin) {
        const double after = static_cast<double>(bin) * tailBin;
        if (after > interval - 0.14)
            break;
        const auto share = static_cast<float>(static_cast<double>(front.envelope(last.at + front.samples(after))) / last.height);
        tail_[bin] += 0.12F * (std::min(share, 1.0F) - tail_[bin]);
    }
}

double QrsMemory::tail(double since) const
{
    const auto middle = std::clamp(static_cast<int>(since / tailBin), 1, static_cast<int>(tail_.size()) - 2);
    float most = 0;
    for (int i = middle - 1; i <= middle + 1; ++i)
        most = std::max(most, tail_[static_cast<std::size_t>(i)]);
    return static_cast<double>(most);
}

bool QrsMemory::likest(const QrsShape& shape, double& likeness, double& own) const
{
    double most = 0, best = -2;
    const float mine = std::sqrt(energyOf(shape));
    for (const auto& k : known_) {
        if (k.count < 1.9)
            continue;
        const float ratio = mine / std::max(1e-6F, std::sqrt(energyOf(k.shape)));
        const auto fit = static_cast<double>(likenessOf(shape, k.shape) * 2 * ratio / (1 + ratio * ratio));
        best = std::max(best, fit);
        if (k.count > most) {
            most = k.count;
            own = fit;
        }
    }
    likeness = best;
    return most > 0;
}

void QrsMemory::expectLess(double share, double least)
{
    for (auto& h : heights_)
        h = std::max(least, h * share);
    for (auto& s : slopes_)
        s = std::max(2 * least, s * share);
    height_ = medianOfEight(heights_);
    slope_ = medianOfEight(slopes_);
}

}
