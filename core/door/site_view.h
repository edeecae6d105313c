// SPDX-License-Identifier: GPL-3.0-or-later
// What the site has set, as a screen sees it.
#pragma once

#include "core/vitals/setting.h"
#include "core/vitals/site.h"
#include "core/base/time.h"

#include <algorithm>
#include <string>
#include <vector>

namespace wardlight::door {

/// by: who put it in force (the last to sign); first: who signed before; both as received. Empty by: as delivered.
struct SignedView {
    std::string by, first;
    WallTime at;
    friend bool operator==(const SignedView&, const SignedView&) = default;
};
/// A setting somebody has changed; the others have their preset (core/vitals/setting.h).
struct SettingView {
    std::string id, value;
    SignedView who;
    friend bool operator==(const SettingView&, const SettingView&) = default;
};
struct LimitByView {
    Parameter parameter = Parameter::None;
    SignedView who;
    friend bool operator==(const LimitByView&, const LimitByView&) = default;
};
struct ProfileNowView {
    ProfileVersion version;
    std::string reason;
    SignedView who;
    std::vector<LimitByView> limitsBy;
    friend bool operator==(const ProfileNowView&, const ProfileNowView&) = default;
};
/// Waits for a second signature. who.by: who signed first.
struct ProposalView {
    SiteChange change;
    SignedView who;
    friend bool operator==(const ProposalView&, const ProposalView&) = default;
};
struct HeardView {
    Priority priority = Priority::Low;
    bool heard = false;
    SignedView who;
    friend bool operator==(const HeardView&, const HeardView&) = default;
};
/// One emergency access, for its review. Empty explained, reviewedBy: not yet; times of 0: not yet.
struct BreakGlassView {
    std::uint64_t use = 0;
    std::string by, explained, reviewedBy;
    WallTime at, endedAt, reviewedAt;
    friend bool operator==(const BreakGlassView&, const BreakGlassView&) = default;
};
/// What a limit's kind does when nothing else is set. side as alarms::LimitSide: 0 high, 1 low, 2 very low.
struct LimitKindView {
    AlarmKind kind = AlarmKind::Count;
    Parameter parameter = Parameter::None;
    int side = 0;
    Priority priority = Priority::Low;
    std::chrono::milliseconds delay{0}, longestDelay{0};
    bool neverOff = false;
    friend bool operator==(const LimitKindView&, const LimitKindView&) = default;
};

/// Of this station and of its site. The same object as long as nothing of it changes.
struct SiteView {
    std::vector<SettingView> settings;
    std::vector<ProfileNowView> profiles;   ///< by age group
    std::vector<ProposalView> proposals;
    std::vector<ProposalView> planned;      ///< signed, and in force from change.from on
    std::vector<UnitSlot> slots;            ///< the floor plan; empty while nobody has arranged it
    SignedView unitBy;
    RosterSet roster;
    SignedView rosterBy;
    std::vector<HeardView> heard;           ///< of this station's sounds; absent: nobody has said
    std::vector<BreakGlassView> breakGlass; ///< newest first; at most 50
    std::vector<LimitKindView> limitKinds;
    std::vector<AlarmKind> neverOff;        ///< kinds that nobody can switch off
    friend bool operator==(const SiteView&, const SiteView&) = default;

    [[nodiscard]] const SettingView* changed(std::string_view id) const
    {
        const auto found = std::find_if(settings.begin(), settings.end(), [&](const auto& s) { return s.id == id; });
        return found == settings.end() ? nullptr : &*found;
    }
    [[nodiscard]] std::string setting(std::string_view id) const
    {
        if (const auto* s = changed(id))
            return s->value;
        const auto* known = settingInfo(id);
        return known ? std::string(known->preset) : std::string();
    }
    [[nodiscard]] int number(std::string_view id) const { return settingNumber(id, setting(id)); }
    [[nodiscard]] const ProposalView* proposal(std::string_view subject) const
    {
        const auto found = std::find_if(proposals.begin(), proposals.end(), [&](const auto& p) { return subjectOf(p.change) == subject; });
        return found == proposals.end() ? nullptr : &*found;
    }
    [[nodiscard]] const ProposalView* plan(std::string_view subject) const
    {
        const auto found = std::find_if(planned.begin(), planned.end(), [&](const auto& p) { return subjectOf(p.change) == subject; });
        return found == planned.end() ? nullptr : &*found;
    }
    /// Each of the three priorities was heard here.
    [[nodiscard]] bool allHeard() const
    {
        return std::count_if(heard.begin(), heard.end(), [](const auto& h) { return h.heard; }) == 3;
    }
};

/// A test sound that was asked for: a higher number is another one.
struct SoundTestView {
    std::uint64_t number = 0;
    Priority priority = Priority::Low;
};

}
