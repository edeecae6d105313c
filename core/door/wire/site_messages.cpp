// SPDX-License-Identifier: GPL-3.0-or-later
// What the site has set as a message, and back.
#include "core/door/wire/fields.h"

namespace wardlight::door::wire {
namespace {

void encodeSigned(const SignedView& who, pb::SignedState& out)
{
    out.set_by(who.by);
    out.set_first(who.first);
    out.set_at(number(who.at));
}

SignedView decodeSigned(const pb::SignedState& in, Check& check)
{
    return {check.text(in.by(), "signed.by"), check.text(in.first(), "signed.first"), wall(in.at())};
}

template <class Body>
Body bodyIn(const std::string& text, std::string_view kind, const char* field, Check& check)
{
    if (text.empty())
        return {};
    check.holds(text.size() <= longestBody, field);
    if (!check.good())
        return {};
    const auto body = eventBodyFromText(kind, text);
    const auto* is = body ? std::get_if<Body>(&*body) : nullptr;
    check.holds(is != nullptr, field);
    return is ? *is : Body{};
}

constexpr int mostOfSite = 1024;

}

void encode(const SiteView& site, pb::SiteState& out)
{
    for (const auto& s : site.settings) {
        auto& setting = *out.add_settings();
        setting.set_id(s.id);
        setting.set_value(s.value);
        encodeSigned(s.who, *setting.mutable_who());
    }
    for (const auto& p : site.profiles) {
        auto& profile = *out.add_profiles();
        profile.set_change(eventBodyText(ChangeProposed{{{}, {}, p.version, p.reason}}));
        encodeSigned(p.who, *profile.mutable_who());
        for (const auto& l : p.limitsBy) {
            auto& limit = *profile.add_limits_by();
            limit.set_parameter(std::string(info(l.parameter).id));
            encodeSigned(l.who, *limit.mutable_who());
        }
    }
    for (const auto& p : site.proposals) {
        auto& proposal = *out.add_proposals();
        proposal.set_change(eventBodyText(ChangeProposed{p.change}));
        encodeSigned(p.who, *proposal.mutable_who());
    }
    for (const auto& p : site.planned) {
        auto& plan = *out.add_planned();
        plan.set_change(eventBodyText(ChangeProposed{p.change}));
        encodeSigned(p.who, *plan.mutable_who());
    }
    if (!site.slots.empty()) {
        UnitArranged unit{{}, site.slots, 0};
        for (const auto& slot : site.slots)
            unit.lastBed = std::max(unit.lastBed, slot.bed.value);
        out.set_unit(eventBodyText(unit));
    }
    encodeSigned(site.unitBy, *out.mutable_unit_by());
    out.set_roster(eventBodyText(site.roster));
    encodeSigned(site.rosterBy, *out.mutable_roster_by());
    for (const auto& h : site.heard) {
        auto& heard = *out.add_heard();
        heard.set_priority(static_cast<std::uint32_t>(h.priority));
        heard.set_heard(h.heard);
        encodeSigned(h.who, *heard.mutable_who());
    }
    for (const auto& b : site.breakGlass) {
        auto& use = *out.add_break_glass();
        use.set_use(b.use);
        use.set_by(b.by);
        use.set_explained(b.explained);
        use.set_reviewed_by(b.reviewedBy);
        use.set_at(number(b.at));
        use.set_ended(number(b.endedAt));
        use.set_reviewed(number(b.reviewedAt));
    }
    for (const auto& k : site.limitKinds) {
        auto& kind = *out.add_limit_kinds();
        kind.set_kind(std::string(kindId(k.kind)));
        kind.set_parameter(std::string(info(k.parameter).id));
        kind.set_side(static_cast<std::uint32_t>(k.side));
        kind.set_priority(static_cast<std::uint32_t>(k.priority));
        kind.set_delay_ms(k.delay.count());
        kind.set_longest_delay_ms(k.longestDelay.count());
        kind.set_never_off(k.neverOff);
    }
    for (const auto kind : site.neverOff)
        out.add_never_off(std::string(kindId(kind)));
}

SiteView decode(const pb::SiteState& in, Check& check)
{
    SiteView site;
    check.count(in.settings_size(), "site.settings", mostOfSite);
    check.count(in.profiles_size(), "site.profiles", mostOfSite);
    check.count(in.proposals_size(), "site.proposals", mostOfSite);
    check.count(in.heard_size(), "site.heard", mostOfSite);
    check.count(in.limit_kinds_size(), "site.limit_kinds", mostOfSite);
    check.count(in.never_off_size(), "site.never_off", mostOfSite);
    if (!check.good())
        return site;
    for (const auto& s : in.settings())
        site.settings.push_back({check.text(s.id(), "setting.id"), check.text(s.value(), "setting.value"), decodeSigned(s.who(), check)});
    for (const auto& p : in.profiles()) {
        auto change = bodyIn<ChangeProposed>(p.change(), "change-proposed", "profile.change", check).change;
        check.holds(change.profile.has_value(), "profile.change");
        ProfileNowView profile{change.profile.value_or(ProfileVersion{}), change.reason, decodeSigned(p.who(), check), {}};
        check.count(p.limits_by_size(), "profile.limits_by", mostOfSite);
        if (!check.good())
            return site;
        for (const auto& l : p.limits_by())
            if (const auto parameter = parameterFromId(l.parameter()))
                profile.limitsBy.push_back({*parameter, decodeSigned(l.who(), check)});
        site.profiles.push_back(std::move(profile));
    }
    for (const auto& p : in.proposals())
        site.proposals.push_back({bodyIn<ChangeProposed>(p.change(), "change-proposed", "proposal.change", check).change,
                                  decodeSigned(p.who(), check)});
    check.count(in.planned_size(), "site.planned", mostOfSite);
    for (const auto& p : in.planned())
        site.planned.push_back({bodyIn<ChangeProposed>(p.change(), "change-proposed", "planned.change", check).change, decodeSigned(p.who(), check)});
    site.slots = bodyIn<UnitArranged>(in.unit(), "unit-arranged", "site.unit", check).slots;
    site.unitBy = decodeSigned(in.unit_by(), check);
    site.roster = bodyIn<RosterSet>(in.roster(), "roster-set", "site.roster", check);
    site.rosterBy = decodeSigned(in.roster_by(), check);
    for (const auto& h : in.heard())
        site.heard.push_back({priorityIn(h.priority()), h.heard(), decodeSigned(h.who(), check)});
    check.count(in.break_glass_size(), "site.break_glass", mostOfSite);
    for (const auto& b : in.break_glass())
        site.breakGlass.push_back({b.use(), check.text(b.by(), "break_glass.by"), check.text(b.explained(), "break_glass.explained"),
                                   check.text(b.reviewed_by(), "break_glass.reviewed_by"), wall(b.at()), wall(b.ended()), wall(b.reviewed())});
    constexpr std::int64_t longest = 86'400'000;
    for (const auto& k : in.limit_kinds()) {
        const auto kind = kindFromId(k.kind());
        const auto parameter = parameterFromId(k.parameter());
        if (kind && parameter) // of a newer ward: not shown
            site.limitKinds.push_back({*kind, *parameter, static_cast<int>(std::min(k.side(), 2U)),
                                       priorityIn(k.priority()),
                                       std::chrono::milliseconds(std::clamp<std::int64_t>(k.delay_ms(), 0, longest)),
                                       std::chrono::milliseconds(std::clamp<std::int64_t>(k.longest_delay_ms(), 0, longest)), k.never_off()});
    }
    for (const auto& id : in.never_off())
        if (const auto kind = kindFromId(id))
            site.neverOff.push_back(*kind);
    return site;
}

}
