// SPDX-License-Identifier: GPL-3.0-or-later
// An alarm that its evidence does not bear out: lowered and marked where the site wants it, for a limited time, never ended.
#include "core/alarms/alarm_machine.h"

#include "core/alarms/alarm_end.h"

#include <algorithm>

namespace wardlight::alarms {
namespace {

constexpr auto sameSpell = 10s;    // an onset this soon after a demoted one goes on with its time
constexpr auto notAgainFor = 60s;  // after it had to go back up

}

Duration AlarmMachine::demotionLeft(const AlarmKey& key, Instant now) const
{
    const Duration whole = longestDemotion(key.kind);
    const auto spell = std::find_if(spells_.begin(), spells_.end(), [&](const Spell& s) { return s.key == key; });
    if (spell == spells_.end())
        return whole;
    if (now < spell->notBefore)
        return Duration(0);
    if (spell->over && now - *spell->over >= sameSpell)
        return whole;
    return std::max(Duration(0), whole - (now - spell->since));
}

bool AlarmMachine::judged(AlarmId alarm, Judgement judgement, Turn& turn)
{
    const auto* instance = bed_.find(alarm);
    if (!instance || !isJudged(instance->key.kind) || instance->phase == AlarmPhase::Latched)
        return false;
    const auto now = turn.now.mono;
    const auto key = instance->key;
    const bool was = instance->demoted;
    judgement.at = turn.now.wall;
    judgement.atMost = {};
    if (judgement.outcome == JudgedOutcome::Demoted) {
        const auto left = demotionLeft(key, now);
        const auto* track = findTrack(key);
        if (judgement.borneOut)
            judgement.outcome = JudgedOutcome::Kept;
        else if (!settings_.demotes[static_cast<std::size_t>(key.kind)])
            judgement.outcome = JudgedOutcome::SwitchedOff;
        else if (instance->stale)
            judgement.outcome = JudgedOutcome::SourceLost;
        else if (left <= Duration(0) || (!was && !(track && track->raw == Raw::True && track->judgeUntil && now <= *track->judgeUntil)))
            judgement.outcome = JudgedOutcome::TimeOver;
        else
            judgement.atMost = std::chrono::duration_cast<std::chrono::milliseconds>(left);
    }
    const bool lowers = judgement.outcome == JudgedOutcome::Demoted;
    const bool news = !instance->judgement || instance->judgement->outcome != judgement.outcome;
    if (news)
        emit(AlarmJudged{alarm, key.kind, std::move(judgement)}, turn);
    if (lowers && !was) {
        auto spell = std::find_if(spells_.begin(), spells_.end(), [&](const Spell& s) { return s.key == key; });
        if (spell == spells_.end())
            spell = spells_.insert(spells_.end(), {.key = key, .since = now, .over = {}});
        else if (spell->over && now - *spell->over >= sameSpell)
            spell->since = now;
        spell->over.reset();
        step(alarm, AlarmTransition::Demoted, bed_.find(alarm)->phase, turn);
    } else if (!lowers && was) {
        promote(alarm, turn);
    } else if (auto& track = trackOf(key); !lowers && track.holdsLower) {
        track.holdsLower = false;
        supersedeLower(key, turn);
    }
    return news;
}

void AlarmMachine::endDemotion(AlarmId alarm, JudgedOutcome why, Turn& turn)
{
    const auto* instance = bed_.find(alarm);
    if (!instance || !instance->demoted)
        return;
    auto judgement = instance->judgement.value_or(Judgement{});
    judgement.outcome = why;
    judgement.atMost = {};
    judgement.at = turn.now.wall;
    emit(AlarmJudged{alarm, instance->key.kind, std::move(judgement)}, turn);
    promote(alarm, turn);
}

/// Up again: it sounds as it is, through a pause and an acknowledge of the lowered one.
void AlarmMachine::promote(AlarmId alarm, Turn& turn)
{
    const auto key = bed_.find(alarm)->key;
    for (auto& spell : spells_)
        if (spell.key == key) {
            spell.over = turn.now.mono;
            spell.notBefore = turn.now.mono + notAgainFor;
        }
    step(alarm, AlarmTransition::Promoted, AlarmPhase::Active, turn);
    supersedeLower(key, turn);
}

void AlarmMachine::tickDemotions(Turn& turn)
{
    const auto now = turn.now.mono;
    for (std::size_t i = 0; i < bed_.open.size();) {
        const auto& instance = bed_.open[i];
        std::optional<JudgedOutcome> why;
        if (instance.demoted && !settings_.demotes[static_cast<std::size_t>(instance.key.kind)])
            why = JudgedOutcome::SwitchedOff;
        else if (instance.demoted && instance.stale)
            why = JudgedOutcome::SourceLost;
        else if (instance.demoted && demotionLeft(instance.key, now) <= Duration(0))
            why = JudgedOutcome::TimeOver;
        if (why)
            endDemotion(instance.id, *why, turn), i = 0; // what it took the place of is gone from the list
        else
            ++i;
    }
    for (auto& track : tracks_) {
        if (!track.holdsLower || !track.judgeUntil || now <= *track.judgeUntil)
            continue;
        track.holdsLower = false; // nobody judged it, or it is demoted and leaves the others alone
        if (const auto* instance = bed_.find(track.key); instance && !instance->demoted)
            supersedeLower(track.key, turn);
    }
    for (auto& spell : spells_)
        if (const auto* instance = bed_.find(spell.key); !spell.over && !(instance && instance->demoted))
            spell.over = now;
    std::erase_if(spells_, [&](const Spell& s) { return s.over && now - *s.over > sameSpell && now >= s.notBefore; });
}

}
