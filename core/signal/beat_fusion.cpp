// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/beat_fusion.h"

#include <algorithm>
#include <cmath>

namespace wardlight::signal {
namespace {

constexpr auto shortestInterval = 200ms;
constexpr double mostSure = 5;        // log-odds of one lead: none may outvote all others
constexpr double silenceShare = 0.7;  // of its usual sureness a silent lead speaks against a beat with
constexpr double clearlyThere = 2;    // log-odds
constexpr double overdueAfter = 1.5;  // usual intervals
constexpr double overdueOdds = -1.5;

}

void BeatFusion::hear(std::size_t lead, const BeatOpinion& opinion)
{
    auto& l = leads_[lead];
    if (l.count == l.said.size()) { // nobody asked: the oldest is past
        std::copy(l.said.begin() + 1, l.said.end(), l.said.begin());
        --l.count;
    }
    auto at = l.count++;
    for (; at > 0 && l.said[at - 1].at > opinion.at; --at)
        l.said[at] = l.said[at - 1];
    l.said[at] = opinion;
}

void BeatFusion::drop(Instant until)
{
    for (auto& l : leads_) {
        std::size_t old = 0;
        while (old < l.count && l.said[old].at <= until)
            ++old;
        std::copy(l.said.begin() + static_cast<std::ptrdiff_t>(old), l.said.begin() + static_cast<std::ptrdiff_t>(l.count),
                  l.said.begin());
        l.count -= old;
    }
}

BeatOpinion BeatFusion::weigh(Instant from, const Leads& leads, std::size_t leading)
{
    BeatOpinion all{.at = from};
    std::array<const BeatOpinion*, maxLeads> spoke{};
    const BeatOpinion* surest = nullptr;
    double pro = 0, contra = 0, pros = 0, contras = 0, ventricular = 0;
    bool any = false;
    for (std::size_t i = 0; i < maxLeads; ++i) {
        if (!leads[i])
            continue;
        const auto& l = leads_[i];
        const BeatOpinion* mine = nullptr;
        for (std::size_t k = 0; k < l.count && l.said[k].at <= from + oneBeat; ++k)
            if (!mine || l.said[k].odds > mine->odds)
                mine = &l.said[k];
        spoke[i] = mine;
        const double odds = mine ? std::clamp(mine->odds, -mostSure, mostSure) : -silenceShare * std::max(0.0, l.sure);
        (odds > 0 ? pro : contra) += odds;
        (odds > 0 ? pros : contras) += 1;
        if (!mine)
            continue;
        if (!surest || mine->odds > surest->odds)
            surest = mine;
        if (mine->beat) {
            any = true;
            ventricular += std::clamp(mine->ventricular, -mostSure, mostSure);
        }
    }
    all.odds = (pros > 0 ? pro / std::sqrt(pros) : 0) + (contras > 0 ? contra / std::sqrt(contras) : 0);
    if (const auto* const own = leading < maxLeads && spoke[leading] && spoke[leading]->beat ? spoke[leading] : surest) {
        all.at = own->at;
        all.type = own->type;
        all.shape = own == surest && (leading >= maxLeads || own != spoke[leading]) ? -1 : own->shape;
    }
    all.ventricular = ventricular;
    if (any)
        all.type = ventricular > 0 ? 'V' : all.type == 'V' ? 'N' : all.type;
    all.beat = all.odds > 0;
    if (all.beat || (surest && surest->odds > clearlyThere)) // a lead that fell silent must not keep its word for ever
        for (std::size_t i = 0; i < maxLeads; ++i)
            if (leads[i])
                leads_[i].sure += 0.05 * ((spoke[i] ? std::clamp(spoke[i]->odds, -mostSure, mostSure) : 0.0) - leads_[i].sure);
    return all;
}

std::optional<BeatOpinion> BeatFusion::accept(const BeatOpinion& beat)
{
    if (haveLast_)
        if (const double interval = seconds(beat.at - last_); interval > 0 && interval < 3) {
            intervals_[intervalCount_++ % intervals_.size()] = interval;
            if (intervalCount_ == 2 * intervals_.size())
                intervalCount_ = intervals_.size();
            auto sorted = intervals_;
            const auto n = std::min(intervalCount_, intervals_.size());
            std::sort(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(n));
            usual_ = sorted[n / 2];
        }
    last_ = beat.at;
    haveLast_ = true;
    haveCandidate_ = false;
    return beat;
}

std::optional<BeatOpinion> BeatFusion::next(Instant until, const Leads& leads, std::size_t leading)
{
    for (;;) {
        const BeatOpinion* oldest = nullptr;
        for (std::size_t i = 0; i < maxLeads; ++i)
            if (leads[i] && leads_[i].count > 0 && (!oldest || leads_[i].said[0].at < oldest->at))
                oldest = &leads_[i].said[0];
        if (haveCandidate_ && haveLast_ && seconds(until - last_) > overdueAfter * usual_ && candidate_.odds > overdueOdds)
            return accept(candidate_);
        if (!oldest || oldest->at + oneBeat > until)
            return std::nullopt;
        const auto from = oldest->at;
        const auto all = weigh(from, leads, leading);
        drop(from + oneBeat);
        if (haveLast_ && all.at < last_ + shortestInterval)
            continue;
        if (all.beat)
            return accept(all);
        if (!haveLast_ || seconds(all.at - last_) > 0.36)
            if (!haveCandidate_ || all.odds > candidate_.odds) {
                candidate_ = all;
                haveCandidate_ = true;
            }
    }
}

}
