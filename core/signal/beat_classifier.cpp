// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/beat_classifier.h"

#include "core/signal/beat_look.h"

#include <algorithm>
#include <cmath>

namespace wardlight::signal {
namespace {

constexpr double supraventricularEarly = 0.85; // of the usual interval: earlier is premature, after a beat that is not
constexpr double irregularFrom = 0.38;         // share of differing intervals: nothing is premature where nothing is in time
constexpr double regularityShare = 1.0 / 40;   // of one beat in that share
constexpr double runShare = 0.7, fastRun = 0.545, unlike = 0.85, clearlyWider = 1.2, wide = 0.09; // s, 110 /min
constexpr double anyRun = 0.45, muchWider = 1.7, muchWide = 0.12, doubt = -4; // s; log-odds
constexpr float familyLikeness = 0.88F;
constexpr float leastAmplitude = 0.05F;        // mV
constexpr double shortest = 0.01;              // s: of what is divided by
constexpr double fading = 0.9967;              // a beat: counts fade over some 300, so that a new rhythm becomes the patient's own

/// What the shape of the beat tells, beside the patient's own and its family's.
void compare(const QrsShape& beat, const QrsShape& family, const QrsShape& own, BeatTraits& t)
{
    const auto look = lookOf(beat), families = lookOf(family), owns = lookOf(own);
    const auto ratio = [](double a, double b) { return std::log(std::max(shortest, a) / std::max(shortest, b)); };
    t.area = look.area;
    t.areaBeside = ratio(look.area, owns.area);
    t.spread = look.spread;
    t.spreadBeside = ratio(look.spread, owns.spread);
    t.familySpread = ratio(families.spread, owns.spread);
    t.onset = look.onset;
    t.along = look.top * (owns.top > 0 ? 1 : -1);
    t.turn = look.turn;
    t.turnBeside = look.turn - owns.turn;
    t.familyTurn = families.turn - owns.turn;
    t.drift = look.drift;
    t.ahead = look.ahead;
    t.aheadBeside = look.ahead - owns.ahead;
    t.noise = look.noise;
    t.noiseBeside = look.noise - owns.noise;
}

}

std::size_t BeatClassifier::place(const QrsShape& beat)
{
    std::size_t best = known_.size();
    float likest = familyLikeness;
    int move = 0;
    for (std::size_t i = 0; i < known_.size(); ++i) {
        if (known_[i].count <= 0)
            continue;
        const float ratio = beat.amplitude / std::max(1e-6F, known_[i].shape.amplitude);
        if (ratio < 0.5F || ratio > 2.0F)
            continue;
        int shift = 0;
        if (const float like = likenessOf(beat, known_[i].shape, &shift); like > likest) {
            likest = like;
            best = i;
            move = shift;
        }
    }
    for (auto& k : known_)
        k.count *= fading;
    if (best == known_.size()) { // a new shape takes the place of the rarest
        best = 0;
        for (std::size_t i = 1; i < known_.size(); ++i)
            if (known_[i].count < known_[best].count)
                best = i;
        known_[best] = Known{.shape = beat, .count = 1};
        return best;
    }
    auto& known = known_[best];
    blend(known.shape, beat, move, static_cast<float>(std::max(0.08, 1 / (known.count + 1))));
    known.count += 1;
    return best;
}

std::size_t BeatClassifier::own() const
{
    // The most seen shape; of two frequent ones the clearly narrower, for in bigeminy and in tachycardia the wide one is
    // not the patient's own. A wide one that follows itself below 100 /min is: a bundle branch block that has come.
    std::size_t most = 0;
    for (std::size_t i = 1; i < known_.size(); ++i)
        if (known_[i].count > known_[most].count)
            most = i;
    if (known_[most].following > 0.6 && known_[most].interval > 0.6)
        return most;
    for (std::size_t i = 0; i < known_.size(); ++i)
        if (i != most && known_[i].count > 0.35 * known_[most].count && known_[i].count > 4 &&
            known_[i].shape.width < 0.72F * known_[most].shape.width)
            most = i;
    return most;
}

void BeatClassifier::remember(double interval, char type)
{
    // Prematurity is measured by the patient's own beats: in a run or in bigeminy the ectopic ones set no scale.
    if (interval <= 0 || interval > 3 || type == 'V' || lastType_ == 'V')
        return;
    intervals_[intervalCount_ % intervals_.size()] = interval;
    if (++intervalCount_ == 2 * intervals_.size())
        intervalCount_ = intervals_.size();
    const auto n = std::min(intervalCount_, intervals_.size());
    if (n < 3)
        return;
    auto sorted = intervals_;
    std::sort(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(n));
    usual_ = sorted[n / 2];
    double change = 0;
    for (std::size_t i = 0; i < n; ++i)
        change += std::abs(intervals_[i] - usual_);
    irregular_ = change / (static_cast<double>(n) * std::max(0.1, usual_));
}

void BeatClassifier::watchRegularity(double interval, char type)
{
    if (type != 'V' && lastType_ != 'V' && typeBefore_ != 'V' && interval > 0 && lastInterval_ > 0)
        differing_ += regularityShare * ((std::abs(interval - lastInterval_) > 0.1 * lastInterval_ ? 1 : 0) - differing_);
    typeBefore_ = lastType_;
    lastInterval_ = interval;
}

char BeatClassifier::classify(const Qrs& beat, double interval)
{
    const double early = interval > 0 ? std::min(interval / usual_, 4.0) : 1;
    if (lastShape_ >= 0 && interval > 0) {
        auto& before = known_[static_cast<std::size_t>(lastShape_)];
        before.pause += std::max(0.15, 1 / std::max(1.0, before.count)) * (early - before.pause);
    }
    lastWidth_ = 0;
    lastOdds_ = -1;
    lastTraits_ = {};
    if (!beat.shaped || beat.shape.amplitude < leastAmplitude) {
        lastShape_ = -1;
        lastEarly_ = early;
        remember(interval, 'Q');
        watchRegularity(interval, 'Q');
        lastType_ = 'Q';
        return 'Q';
    }
    lastWidth_ = static_cast<double>(beat.shape.width);
    const auto at = place(beat.shape);
    auto& known = known_[at];
    const int shapeBefore = lastShape_;
    lastShape_ = static_cast<int>(at);
    const double share = std::max(0.15, 1 / known.count);
    known.prematurity += share * (early - known.prematurity);
    known.following += share * ((shapeBefore == lastShape_ ? 1 : 0) - known.following);
    known.interval += share * (interval - known.interval);
    const auto ours = own();
    if (at != ours && interval > 0 && interval < fastRun) // what is only seen fast does not become the patient's own
        known.count = std::min(known.count, 0.9 * std::max(1.0, known_[ours].count));
    const auto& base = known_[ours].shape;
    const auto beside = [](float a, float b) { return static_cast<double>(a / std::max(0.02F, b)); };
    double all = 0;
    for (const auto& k : known_)
        all += k.count;
    auto& t = lastTraits_;
    t.likeOwn = static_cast<double>(likenessOf(beat.shape, base));
    t.size = std::log(beside(std::max(beat.shape.amplitude, 0.02F), base.amplitude));
    t.width = lastWidth_;
    t.wider = beside(beat.shape.width, base.width);
    t.familyWidth = static_cast<double>(known.shape.width);
    t.familyWider = beside(known.shape.width, base.width);
    t.early = early;
    t.before = lastEarly_;
    t.interval = interval > 0 ? interval : 0.8;
    t.familyEarly = known.prematurity;
    t.familyPause = known.pause;
    t.familyRow = known.following;
    t.familyShare = known.count / std::max(1.0, all);
    t.familyCount = std::log1p(known.count);
    t.otherP = static_cast<double>(apart(beat.shape, base, Stretch::Before));
    t.otherT = static_cast<double>(apart(beat.shape, base, Stretch::Behind));
    t.rough = static_cast<double>(beat.shape.rough);
    t.swift = static_cast<double>(beat.shape.swift);
    t.certain = beat.odds;
    t.irregular = irregular_;
    t.own = at == ours;
    t.afterVentricular = lastType_ == 'V';
    compare(beat.shape, known.shape, base, t);
    t.at = beat.at;
    lastOdds_ = ventricularEvidence(t);
    // A long tachycardia has no intervals but its own to be early against, and is rare in what the evidence was learnt
    // from: in a fast run of another and wider shape, width and shape decide.
    if (!t.own && known.following > runShare && t.interval < fastRun && known.interval < 1.1 * fastRun &&
        t.likeOwn < unlike && t.familyWider > clearlyWider && t.familyWidth > wide)
        lastOdds_ = std::max(lastOdds_, 1.0);
    // Nor is anything early in a slow rhythm of the ventricles but its first beat. Beats of another and much wider shape that
    // follow each other are ventricular at any rate; slow ones where the evidence only doubts.
    if (!t.own && known.following > anyRun && (t.interval < fastRun || lastOdds_ > doubt) && t.likeOwn < unlike &&
        t.familyWider > muchWider && t.familyWidth > muchWide)
        lastOdds_ = std::max(lastOdds_, 0.5);
    const bool premature = early < supraventricularEarly && lastEarly_ > supraventricularEarly && differing_ < irregularFrom;
    const char type = lastOdds_ > 0 ? 'V' : premature ? 'S' : 'N';
    remember(interval, type);
    watchRegularity(interval, type);
    lastEarly_ = early;
    lastType_ = type;
    return type;
}

}
