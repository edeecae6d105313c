// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/beat_fusion.h"

#include <algorithm>
#include <cmath>

namespace wardlight::signal {
namespace {

constexpr auto shortestInterval = 200ms;
constexpr auto behindTheT = 360ms;    // what is found later on must not be the T wave of the beat before
constexpr double mostSure = 5;        // log-odds of one lead: none may outvote all others
constexpr double silenceShare = 0.7;  // of its usual sureness a silent lead speaks against a beat with
constexpr double clearlyThere = 2;    // log-odds
constexpr double overdueAfter = 1.5;  // usual intervals
constexpr double enoughLater = -1.5;  // log-odds of what was doubted, when something else speaks for it

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

BeatFusion::Weighed BeatFusion::weigh(Instant from, const Leads& leads, std::size_t leading)
{
    Weighed weighed{.all = {.at = from}};
    weighed.shapes.fill(-1);
    auto& all = weighed.all;
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
            weighed.shapes[i] = mine->shape;
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
    return weighed;
}

bool BeatFusion::Weighed::isLike(const Weighed& other) const
{
    for (std::size_t i = 0; i < maxLeads; ++i)
        if (shapes[i] >= 0 && shapes[i] == other.shapes[i])
            return true;
    return false;
}

void BeatFusion::learn(Instant beat)
{
    if (haveLast_)
        if (const double interval = seconds(beat - last_); interval > 0 && interval < 3) {
            intervals_[intervalCount_++ % intervals_.size()] = interval;
            if (intervalCount_ == 2 * intervals_.size())
                intervalCount_ = intervals_.size();
            auto sorted = intervals_;
            const auto n = std::min(intervalCount_, intervals_.size());
            std::sort(sorted.begin(), sorted.begin() + static_cast<std::ptrdiff_t>(n));
            usual_ = sorted[n / 2];
        }
    last_ = beat;
    haveLast_ = true;
}

void BeatFusion::doubt(const Weighed& one)
{
    if (haveLast_ && one.all.at - last_ <= behindTheT)
        return;
    if (doubtedCount_ == doubted_.size()) { // the least likely makes room
        const auto least = std::min_element(doubted_.begin(), doubted_.end(), [](const auto& a, const auto& b) { return a.all.odds < b.all.odds; });
        if (least->all.odds >= one.all.odds)
            return;
        std::copy(least + 1, doubted_.end(), least);
        --doubtedCount_;
    }
    doubted_[doubtedCount_++] = one;
}

BeatOpinion BeatFusion::tell(const Weighed& found)
{
    std::array<BeatOpinion, 5> beats;
    std::size_t count = 0;
    const auto room = [&](Instant at) { return std::chrono::abs(at - found.all.at) > behindTheT && (count == 0 || at - beats[count - 1].at > behindTheT); };
    bool told = false;
    for (std::size_t i = 0; i < doubtedCount_; ++i) {
        const auto& d = doubted_[i];
        if (!told && d.all.at >= found.all.at) {
            beats[count++] = found.all;
            told = true;
        }
        if (d.all.odds > enoughLater && d.isLike(found) && room(d.all.at))
            beats[count++] = d.all;
    }
    if (!told)
        beats[count++] = found.all;
    doubtedCount_ = 0;
    foundCount_ = count;
    std::reverse_copy(beats.begin(), beats.begin() + static_cast<std::ptrdiff_t>(count), found_.begin());
    for (std::size_t i = 0; i < count; ++i)
        learn(beats[i].at);
    return found_[--foundCount_];
}

std::optional<BeatOpinion> BeatFusion::next(Instant until, const Leads& leads, std::size_t leading)
{
    if (foundCount_ > 0)
        return found_[--foundCount_];
    for (;;) {
        const BeatOpinion* oldest = nullptr;
        for (std::size_t i = 0; i < maxLeads; ++i)
            if (leads[i] && leads_[i].count > 0 && (!oldest || leads_[i].said[0].at < oldest->at))
                oldest = &leads_[i].said[0];
        if (doubtedCount_ > 0 && haveLast_ && seconds(until - last_) > overdueAfter * usual_) {
            const auto likeliest = std::max_element(doubted_.begin(), doubted_.begin() + static_cast<std::ptrdiff_t>(doubtedCount_),
                                                    [](const auto& a, const auto& b) { return a.all.odds < b.all.odds; });
            if (likeliest->all.odds > enoughLater)
                return tell(*likeliest);
        }
        if (!oldest || oldest->at + oneBeat > until)
            return std::nullopt;
        const auto from = oldest->at;
        const auto weighed = weigh(from, leads, leading);
        drop(from + oneBeat);
        if (haveLast_ && weighed.all.at < last_ + shortestInterval)
            continue;
        if (weighed.all.beat)
            return tell(weighed);
        doubt(weighed);
    }
}

}
