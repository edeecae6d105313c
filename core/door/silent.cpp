// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/silent.h"

#include <algorithm>

namespace wardlight::door {
namespace {

constexpr int usualVolume = 100; // percent of what the place is set to

std::optional<double> measuredNow(const BedView& bed, Parameter parameter)
{
    const auto* n = bed.numeric(parameter);
    return n && isUsable(n->validity) ? std::optional(n->value) : std::nullopt;
}

SilentEntry entryOf(SilentWhat what, const BedView& bed)
{
    SilentEntry e;
    e.what = what;
    e.bed = bed.id;
    return e;
}

void pressed(SilentEntry& e, const PressView& press)
{
    e.by = press.by;
    e.since = press.at;
}

void limits(const BedView& bed, std::vector<SilentEntry>& out)
{
    if (!bed.limitsUnset.empty()) {
        auto e = entryOf(SilentWhat::LimitsUnset, bed);
        e.parameters = bed.limitsUnset;
        e.end = SilentEnd::WhenEntered;
        e.remedy = SilentRemedy::EnterLimits;
        out.push_back(std::move(e));
    }
    for (const auto& change : bed.limitChanges) {
        if (!change.wider && change.delay.count() <= 0)
            continue;
        const auto what = !change.wider   ? SilentWhat::DelayLonger
                          : !change.value ? SilentWhat::LimitOff
                                          : SilentWhat::LimitWidened;
        auto e = entryOf(what, bed);
        e.parameter = change.parameter;
        e.high = change.high;
        e.value = change.value;
        e.unit = change.unit;
        e.delay = change.delay;
        e.measured = measuredNow(bed, change.parameter);
        pressed(e, change.press);
        e.remedy = SilentRemedy::UnitValue;
        out.push_back(std::move(e));
    }
}

void devices(const BedView& bed, std::vector<SilentEntry>& out)
{
    if (bed.devices.empty()) {
        auto e = entryOf(SilentWhat::NoDevice, bed);
        e.end = SilentEnd::WhenHeard;
        out.push_back(std::move(e));
    }
    for (const auto& device : bed.devices)
        if (device.lost || (!device.everHeard && bed.condition == BedCondition::Monitored)) {
            auto e = entryOf(SilentWhat::DeviceLost, bed);
            e.name = device.name;
            if (device.everHeard)
                e.lastHeard = device.heard;
            e.end = SilentEnd::WhenHeard;
            out.push_back(std::move(e));
        }
}

/// Empty where there is no roster at all: then nobody is missing from it.
void people(const BedView& bed, std::vector<SilentEntry>& out)
{
    if (!bed.roster)
        return;
    const auto asked = std::find_if(bed.roster->begin(), bed.roster->end(), [](const RosterPersonView& p) { return !p.byHandOnly; });
    if (asked == bed.roster->end()) {
        auto e = entryOf(SilentWhat::Nobody, bed);
        e.end = SilentEnd::WhenAssigned;
        out.push_back(std::move(e));
    } else if (nurseOf(*bed.roster).empty()) {
        auto e = entryOf(SilentWhat::NoNurse, bed);
        e.name = asked->person;
        e.end = SilentEnd::WhenAssigned;
        out.push_back(std::move(e));
    }
}

void overlays(const BedView& bed, std::vector<SilentEntry>& out)
{
    const auto wouldSound = static_cast<std::size_t>(std::count_if(bed.alarms.begin(), bed.alarms.end(), [](const AlarmView& a) {
        return a.phase == AlarmPhase::Active || (a.phase == AlarmPhase::Latched && a.priority == Priority::High);
    }));
    if (bed.alarmsOffSince) {
        auto e = entryOf(SilentWhat::AlarmsOff, bed);
        e.by = bed.alarmsOffBy.by;
        e.since = *bed.alarmsOffSince;
        e.remedy = SilentRemedy::AlarmsOn;
        out.push_back(std::move(e));
    }
    if (bed.alarmsPausedUntil) {
        auto e = entryOf(SilentWhat::AlarmsPaused, bed);
        pressed(e, bed.alarmsPausedBy);
        e.holds = bed.hiddenByPause;
        e.end = SilentEnd::At;
        e.until = bed.alarmsPausedUntil;
        e.remedy = SilentRemedy::EndAlarmPause;
        out.push_back(std::move(e));
    }
    if (bed.audioOff) {
        auto e = entryOf(SilentWhat::AudioOff, bed);
        pressed(e, bed.audioOffBy);
        e.holds = wouldSound;
        out.push_back(std::move(e));
    }
    if (bed.audioPausedUntil) {
        auto e = entryOf(SilentWhat::AudioPaused, bed);
        pressed(e, bed.audioPausedBy);
        e.holds = static_cast<std::size_t>(
            std::count_if(bed.alarms.begin(), bed.alarms.end(), [](const AlarmView& a) { return a.audioPaused; }));
        for (const auto& a : bed.alarms)
            if (a.audioPaused && !e.alarm) {
                e.alarm = a.id;
                e.kind = a.key.kind;
            }
        e.end = SilentEnd::At;
        e.until = bed.audioPausedUntil;
        e.remedy = SilentRemedy::SoundOn;
        out.push_back(std::move(e));
    }
    for (const auto& off : bed.kindsOff) {
        auto e = entryOf(SilentWhat::KindOff, bed);
        e.kind = off.kind;
        pressed(e, off.press);
        e.remedy = SilentRemedy::KindOn;
        out.push_back(std::move(e));
    }
}

void answered(const WardView& ward, const AlarmView& a, std::vector<SilentEntry>& out)
{
    if (a.phase != AlarmPhase::Acknowledged && !a.demoted)
        return;
    SilentEntry e;
    e.what = a.phase == AlarmPhase::Acknowledged ? SilentWhat::Acknowledged : SilentWhat::Lowered;
    e.bed = a.bed;
    e.alarm = a.id;
    e.kind = a.key.kind;
    if (a.phase == AlarmPhase::Acknowledged) {
        e.by = a.acknowledgedBy;
        e.since = a.acknowledgedAt;
        if (a.soundsAgainAt != Instant{}) {
            e.end = SilentEnd::At;
            e.until = a.soundsAgainAt;
        } else
            e.end = SilentEnd::WhenOver;
    } else {
        const auto* rule = ward.site ? ward.site->changed(demotionSetting(a.key.kind)) : nullptr;
        e.by = rule ? rule->who.by : std::string(); // whose rule it is
        e.since = a.demotedSince.microseconds != 0 ? a.demotedSince : a.onsetWall;
        e.end = SilentEnd::WhenOver;
        if (a.demotedUntil != Instant{}) {
            e.end = SilentEnd::At;
            e.until = a.demotedUntil;
        }
    }
    e.remedy = SilentRemedy::SeeAlarm;
    out.push_back(std::move(e));
}

void place(const WardView& ward, std::vector<SilentEntry>& out)
{
    const bool heard = ward.voice == VoiceState::Sounding || ward.voice == VoiceState::Low || ward.voice == VoiceState::Unknown;
    if (heard && ward.voice != VoiceState::Low && ward.volumePercent >= usualVolume)
        return;
    SilentEntry e;
    e.what = heard ? SilentWhat::LowVolume : SilentWhat::NoSound;
    e.value = heard ? std::optional<double>(ward.volumePercent) : std::nullopt;
    e.holds = static_cast<std::size_t>(
        std::count_if(ward.alarms.begin(), ward.alarms.end(), [](const AlarmView& a) { return a.phase == AlarmPhase::Active; }));
    e.end = heard ? SilentEnd::WhenChanged : SilentEnd::WhenFixed;
    out.push_back(std::move(e));
}

}

SilentGroup groupOf(SilentWhat what)
{
    switch (what) {
    case SilentWhat::NotWatched:
    case SilentWhat::LimitsUnset:
    case SilentWhat::AlarmsOff:
    case SilentWhat::AlarmsPaused:
    case SilentWhat::KindOff:
    case SilentWhat::LimitOff:
    case SilentWhat::Standby:
    case SilentWhat::NoDevice:
    case SilentWhat::DeviceLost: return SilentGroup::CannotSound;
    case SilentWhat::LimitWidened:
    case SilentWhat::DelayLonger: return SilentGroup::Wider;
    case SilentWhat::AudioOff:
    case SilentWhat::AudioPaused:
    case SilentWhat::Acknowledged:
    case SilentWhat::Lowered: return SilentGroup::Held;
    case SilentWhat::NoSound:
    case SilentWhat::LowVolume:
    case SilentWhat::Nobody:
    case SilentWhat::NoNurse: return SilentGroup::NotHeard;
    }
    return SilentGroup::NotHeard;
}

std::vector<SilentEntry> silentNow(const WardView& ward)
{
    std::vector<SilentEntry> all;
    for (const auto& a : ward.alarms)
        if (a.key.kind == AlarmKind::BedNotWatched && !a.bed) {
            SilentEntry e;
            e.what = SilentWhat::NotWatched;
            e.kind = a.key.kind;
            e.alarm = a.id;
            e.since = a.onsetWall;
            e.end = SilentEnd::WhenFixed;
            all.push_back(std::move(e));
        }
    for (const auto& bed : ward.beds) {
        if (bed->condition == BedCondition::Empty)
            continue;
        if (bed->condition == BedCondition::Standby) {
            auto e = entryOf(SilentWhat::Standby, *bed);
            e.by = bed->standbyBy;
            e.since = bed->standbySince;
            e.reason = bed->standbyReason;
            e.end = SilentEnd::OnReturn;
            e.remedy = SilentRemedy::EndStandby;
            all.push_back(std::move(e));
        } else {
            limits(*bed, all);
            overlays(*bed, all);
            devices(*bed, all);
        }
        for (const auto& a : bed->alarms)
            answered(ward, a, all);
        people(*bed, all);
    }
    for (const auto& a : ward.alarms)
        if (!a.bed)
            answered(ward, a, all);
    place(ward, all);
    std::stable_sort(all.begin(), all.end(), [](const SilentEntry& a, const SilentEntry& b) {
        return groupOf(a.what) != groupOf(b.what) ? groupOf(a.what) < groupOf(b.what) : a.what < b.what;
    });
    return all;
}

}
