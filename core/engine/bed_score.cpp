// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/bed_score.h"

#include "core/scores/quick_scores.h"

#include <algorithm>
#include <utility>

namespace wardlight::engine {
namespace {

/// Entries are dated by the wall clock, because they outlive the program. One from the future has no age: the clock
/// was set back, and it does not count.
template <class T>
const Entered<T>* fresh(const std::optional<Entered<T>>& entry, Now now)
{
    if (!entry)
        return nullptr;
    const auto age = now.wall - entry->at;
    return age >= -1s && age <= scores::enteredFor ? &*entry : nullptr;
}

constexpr auto foretoldEvery = 15s;
constexpr auto overAfter = 120s;
constexpr auto togetherWithin = 5min; // pulse and pressure of a shock index
constexpr std::array<AlarmKind, 4> scoreKinds{AlarmKind::News2High, AlarmKind::News2Medium, AlarmKind::News2Red, AlarmKind::DeteriorationTrend};

std::optional<double> valueOf(const std::optional<scores::ScoreValue>& v) { return v ? std::optional(v->value) : std::nullopt; }

}

scores::News2Input BedScore::input(const BedRecord& record, Now now) const
{
    scores::News2Input in;
    in.ageYears = record.patient ? record.patient->ageYears : std::nullopt;
    in.respiration = valueOf(inputs_.respiration(now.mono));
    in.spo2 = valueOf(inputs_.spo2(now.mono));
    in.systolic = valueOf(inputs_.systolic(now.mono));
    in.pulse = valueOf(inputs_.pulse(now.mono));
    in.temperature = valueOf(inputs_.temperature(now.mono));
    if (const auto* entry = fresh(record.consciousness, now))
        in.consciousness = entry->value;
    if (const auto* entry = fresh(record.oxygen, now))
        in.oxygen = entry->value.litres > 0;
    in.scale2 = record.spo2Scale && record.spo2Scale->value == 2;
    return in;
}

void BedScore::take(const NumericSet& numbers, const BedRecord& record, Now now)
{
    inputs_.take(numbers, now.mono);
    const auto result = scores::news2(input(record, now));
    const bool whole = result.notApplicable == scores::NotApplicable::No && result.isWhole();
    trend_.take(now, whole ? std::optional(result.least) : std::nullopt);
    course_.take(inputs_, now.mono);
    if (!foretoldAt_ || now.mono - *foretoldAt_ >= foretoldEvery) {
        foretoldAt_ = now.mono;
        foretold_ = course_.course(input(record, now), now.mono);
    }
}

std::span<const Finding> BedScore::findings(const BedRecord& record, const ScoreAlarms& wanted, Now now)
{
    changed_.clear();
    const auto result = scores::news2(input(record, now));
    const bool applies = record.patient && record.patient->group == AgeGroup::Adult && result.notApplicable == scores::NotApplicable::No;
    const auto isWanted = [&](ScoreBand band) { return applies && wanted.from && band >= *wanted.from; };
    for (std::size_t i = 0; i < scoreKinds.size(); ++i) {
        bool wants = false, reached = false;
        switch (scoreKinds[i]) {
        case AlarmKind::News2High:
            wants = isWanted(ScoreBand::High);
            reached = result.band == ScoreBand::High;
            break;
        case AlarmKind::News2Medium:
            wants = isWanted(ScoreBand::Medium);
            reached = result.band >= ScoreBand::Medium;
            break;
        case AlarmKind::News2Red:
            wants = isWanted(ScoreBand::Medium);
            reached = result.redCertain;
            break;
        default:
            wants = applies && wanted.course;
            reached = foretold_.worse.has_value();
            break;
        }
        auto& told = told_[i];
        if (reached) {
            told.reached = now.mono;
            told.missing = result.missing;
        }
        const bool still = told.reached && now.mono - *told.reached < overAfter;
        bool judged = true;
        for (std::size_t part = 0; part < scorePartCount; ++part)
            judged = judged && (scoreKinds[i] == AlarmKind::DeteriorationTrend || !result.missing[part] || told.missing[part]);
        const auto state = !wants                                            ? FindingState::Over
                           : reached                                         ? FindingState::True
                           : !judged && told.state != FindingState::Over     ? FindingState::Unknown
                           : still && told.state == FindingState::True       ? FindingState::True
                                                                             : FindingState::Over;
        if (state == std::exchange(told.state, state))
            continue;
        Finding finding;
        finding.key.kind = scoreKinds[i];
        finding.state = state;
        finding.since = now.mono;
        if (scoreKinds[i] == AlarmKind::DeteriorationTrend)
            finding.value = foretold_.worse ? std::optional<double>(static_cast<double>(foretold_.worse->count())) : std::nullopt;
        else
            finding.value = result.least;
        changed_.push_back(std::move(finding));
    }
    return changed_;
}

void BedScore::forget()
{
    *this = {};
}

ScoreNow BedScore::score(const BedRecord& record, Now now) const
{
    ScoreNow s;
    if (!record.patient)
        return s;
    const auto in = input(record, now);
    const auto result = scores::news2(in);
    s.shown = result.notApplicable != scores::NotApplicable::Pregnancy;
    s.child = result.notApplicable == scores::NotApplicable::AgeUnder16 || record.patient->group != AgeGroup::Adult;
    s.partsKnown = s.child ? scores::pewsPartsKnown(in) : 7;
    s.least = result.least;
    s.most = result.most;
    s.anyThree = result.redCertain;
    s.band = result.band;
    if (record.spo2Scale) {
        s.spo2Scale = record.spo2Scale->value;
        s.spo2ScaleBy = record.spo2Scale->by;
        s.spo2ScaleAt = record.spo2Scale->at;
    }
    const auto measured = [&](ScorePart part, const std::optional<scores::ScoreValue>& v) {
        auto& row = s.parts[static_cast<std::size_t>(part)];
        if (!v)
            return;
        row.value = v->value;
        row.at = now.wall + -std::chrono::duration_cast<std::chrono::microseconds>(now.mono - v->measured);
    };
    measured(ScorePart::Respiration, inputs_.respiration(now.mono));
    measured(ScorePart::Spo2, inputs_.spo2(now.mono));
    measured(ScorePart::Systolic, inputs_.systolic(now.mono));
    measured(ScorePart::Pulse, inputs_.pulse(now.mono));
    measured(ScorePart::Temperature, inputs_.temperature(now.mono));
    if (record.consciousness) { // an old entry is shown with its age, but does not count
        auto& row = s.parts[static_cast<std::size_t>(ScorePart::Consciousness)];
        s.consciousness = record.consciousness->value;
        row.at = record.consciousness->at;
        row.by = record.consciousness->by;
    }
    if (record.oxygen) {
        auto& row = s.parts[static_cast<std::size_t>(ScorePart::Oxygen)];
        row.value = record.oxygen->value.litres;
        s.oxygenDevice = record.oxygen->value.device;
        row.at = record.oxygen->at;
        row.by = record.oxygen->by;
    }
    for (std::size_t i = 0; i < scorePartCount; ++i) {
        s.parts[i].points = result.parts[i];
        s.parts[i].missing = result.missing[i];
    }
    if (s.least == s.most && !s.child) {
        s.trend = trend_.direction(now.mono, s.least);
        if (const auto then = trend_.before(now.mono)) {
            s.before = then->total;
            s.beforeAt = then->wall;
        }
    }
    if (!s.child) {
        s.mews = scores::mews(in);
        s.qsofa = scores::qsofa(in);
        const auto pulse = inputs_.pulse(now.mono), pressure = inputs_.systolic(now.mono);
        if (pulse && pressure && std::max(pulse->measured, pressure->measured) - std::min(pulse->measured, pressure->measured) <= togetherWithin)
            s.shockIndex = scores::shockIndex(in);
        s.course = foretold_;
    }
    return s;
}

}
