// SPDX-License-Identifier: GPL-3.0-or-later
// Emergency access, on record: begun, explained, ended, reviewed.
#include "core/engine/ward.h"

#include <algorithm>

namespace wardlight::engine {
namespace {

constexpr std::size_t longestExplanation = 200;

/// use 0: the last one of this station.
const BreakGlassUse* findUse(const Site& site, std::uint64_t use, StationId station)
{
    const auto found = std::find_if(site.breakGlass.rbegin(), site.breakGlass.rend(),
                                    [&](const auto& u) { return use == 0 ? u.station == station : u.use == use; });
    return found == site.breakGlass.rend() ? nullptr : &*found;
}

}

/// It never refuses to begin: what is asked for waits for nobody.
Outcome Ward::decideSite(const UseBreakGlass& wish, const Command& command, std::vector<EventBody>& bodies, Now)
{
    const auto answer = [](OutcomeCode code, const char* why = "", std::string who = {}) { return Outcome{{}, code, std::move(who), why}; };
    if (wish.step == BreakGlassStep::Started) {
        bodies.emplace_back(BreakGlassUsed{});
        return answer(OutcomeCode::Done);
    }
    const auto* use = findUse(*site_, wish.use, command.actor.station);
    if (!use)
        return answer(OutcomeCode::Unknown, "there was no emergency access");
    auto text = wish.text;
    text.resize(std::min(text.size(), longestExplanation));
    switch (wish.step) {
    case BreakGlassStep::Started: break;
    case BreakGlassStep::Explained:
        if (text.empty())
            return answer(OutcomeCode::Refused, "a reason is kept with it");
        break;
    case BreakGlassStep::Ended:
        if (use->endedAt.microseconds != 0)
            return answer(OutcomeCode::AlreadyDone, "it has ended");
        break;
    case BreakGlassStep::Reviewed:
        if (!use->reviewedBy.empty())
            return answer(OutcomeCode::AlreadyDone, "it was reviewed", use->reviewedBy);
        break;
    }
    bodies.emplace_back(BreakGlassUsed{wish.step, use->use, std::move(text)});
    return answer(OutcomeCode::Done);
}

}
