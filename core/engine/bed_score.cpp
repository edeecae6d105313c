// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/bed_score.h"

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
}

void BedScore::forget()
{
    inputs_.forget();
    trend_.forget();
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
    return s;
}

}
