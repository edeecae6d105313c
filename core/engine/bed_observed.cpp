// SPDX-License-Identifier: GPL-3.0-or-later
// What people see at the bed and enter: consciousness, oxygen, and the scale of a score.
#include "core/engine/bed.h"

namespace wardlight::engine {
namespace {

constexpr auto entryUndoFor = 11s; // ten on the screen, and one for the way

}

/// What a person saw: kept for the score. Taken back within 10 s by who entered it.
std::optional<Outcome> Bed::observe(const Command& command, alarms::Turn& turn)
{
    const auto entered = [&](Observed what, EventBody body) {
        lastEntry_[static_cast<std::size_t>(what)] = {turn.now.mono, command.actor.user, true};
        turn.events.push_back(std::move(body));
        return Outcome{command.id, OutcomeCode::Done, {}, {}};
    };
    if (const auto* wish = std::get_if<EnterConsciousness>(&command.body)) {
        if (wish->level > Consciousness::Unresponsive)
            return Outcome{command.id, OutcomeCode::Refused, {}, "there is no such level"};
        return entered(Observed::Consciousness, ConsciousnessEntered{wish->level});
    }
    if (const auto* wish = std::get_if<EnterOxygen>(&command.body)) {
        if (!(wish->litres >= 0 && wish->litres <= mostOxygen) || wish->device > OxygenDevice::HighFlow)
            return Outcome{command.id, OutcomeCode::Refused, {}, "there is no such flow"};
        return entered(Observed::Oxygen, OxygenEntered{wish->litres, wish->litres > 0 ? wish->device : OxygenDevice::None});
    }
    if (const auto* wish = std::get_if<EnterSpo2Scale>(&command.body)) {
        if (wish->scale != 1 && wish->scale != 2)
            return Outcome{command.id, OutcomeCode::Refused, {}, "there is no such scale"};
        if (wish->scale == (record_.spo2Scale ? record_.spo2Scale->value : 1))
            return Outcome{command.id, OutcomeCode::AlreadyDone, record_.spo2Scale ? record_.spo2Scale->by : std::string(), "it holds already"};
        turn.events.emplace_back(Spo2ScaleEntered{wish->scale});
        return Outcome{command.id, OutcomeCode::Done, {}, {}};
    }
    if (const auto* wish = std::get_if<ChooseLane>(&command.body)) {
        const auto& lane = wish->lane;
        const bool swept = lane.speed == 6.25 || lane.speed == 12.5 || lane.speed == 25 || lane.speed == 50;
        if (!swept || lane.label > WaveLabel::Other || lane.band > EcgBand::Surgery || (lane.gain && !(*lane.gain >= 1 && *lane.gain <= 100)))
            return Outcome{command.id, OutcomeCode::Refused, {}, "a wave cannot be drawn so"};
        turn.events.emplace_back(LaneChosen{lane});
        return Outcome{command.id, OutcomeCode::Done, {}, {}};
    }
    const auto* undo = std::get_if<UndoEntry>(&command.body);
    if (!undo || undo->what > Observed::Oxygen)
        return std::nullopt;
    auto& last = lastEntry_[static_cast<std::size_t>(undo->what)];
    if (!last.open || turn.now.mono - last.at > entryUndoFor)
        return Outcome{command.id, OutcomeCode::Refused, {}, "an entry can be taken back for 10 s"};
    if (last.by != command.actor.user)
        return Outcome{command.id, OutcomeCode::Refused, last.by, "only who entered it can take it back"};
    last.open = false;
    turn.events.emplace_back(EntryUndone{undo->what});
    return Outcome{command.id, OutcomeCode::Done, {}, {}};
}

}
