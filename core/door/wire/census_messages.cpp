// SPDX-License-Identifier: GPL-3.0-or-later
// Who is expected, who has left and which merges wait, as messages.
#include "core/door/wire/fields.h"

namespace wardlight::door::wire {

std::uint32_t keptBits(const MergeChoice& kept)
{
    return (kept.person == Side::There ? 1U : 0U) | (kept.limits == Side::There ? 2U : 0U) | (kept.scores == Side::There ? 4U : 0U);
}

MergeChoice keptFrom(std::uint32_t bits)
{
    const auto side = [bits](std::uint32_t bit) { return (bits & bit) != 0 ? Side::There : Side::Here; };
    return {side(1), side(2), side(4)};
}

void encodeCensus(const WardView& ward, pb::WardState& out)
{
    for (const auto& e : ward.expected) {
        auto& expected = *out.add_expected();
        expected.set_id(e.id.value);
        encode(e.patient, *expected.mutable_patient());
        expected.set_from(e.from);
        expected.set_due(number(e.due));
        expected.set_bed(e.bed.value);
    }
    for (const auto& l : ward.left) {
        auto& left = *out.add_left();
        left.set_encounter(l.encounter.value);
        encode(l.patient, *left.mutable_patient());
        left.set_bed(l.bed.value);
        left.set_reason(l.reason);
        left.set_by(l.by);
        left.set_at(number(l.at));
    }
    for (const auto& m : ward.merges) {
        auto& wish = *out.add_merge_wishes();
        wish.set_bed(m.bed.value);
        wish.set_from(m.from.value);
        wish.set_kept(keptBits({m.person, m.limits, m.scores}));
        wish.set_by(m.by);
        wish.set_at(number(m.at));
    }
}

void decodeCensus(const pb::WardState& in, WardView& ward, Check& check)
{
    check.count(in.expected_size(), "ward.expected");
    check.count(in.left_size(), "ward.left");
    check.count(in.merge_wishes_size(), "ward.merge_wishes");
    if (!check.good())
        return;
    for (const auto& e : in.expected())
        ward.expected.push_back({{e.id()}, decode(e.patient(), check), check.text(e.from(), "expected.from"), wall(e.due()), {e.bed()}});
    for (const auto& l : in.left())
        ward.left.push_back({{l.encounter()}, decode(l.patient(), check), {l.bed()}, check.text(l.reason(), "left.reason"),
                             check.text(l.by(), "left.by"), wall(l.at())});
    for (const auto& m : in.merge_wishes()) {
        const auto kept = keptFrom(m.kept());
        ward.merges.push_back({{m.bed()}, {m.from()}, kept.person, kept.limits, kept.scores, check.text(m.by(), "merge.by"), wall(m.at())});
    }
}

}
