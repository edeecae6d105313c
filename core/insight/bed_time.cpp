// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/bed_time.h"

#include "core/alarms/alarm_kinds.h"

namespace wardlight::insight {
namespace {

/// Since `from`, if it was on: one stretch more.
void close(std::optional<WallTime>& from, WallTime at, Spans& spans)
{
    if (from)
        spans.emplace_back(*from, at);
    from.reset();
}

}

BedTimes::BedTimes(const std::vector<LoadPlace>& places, WallTime begin)
    : begin_(begin)
{
    for (const auto& place : places) {
        auto& bed = beds_[place.bed];
        for (const auto& device : place.devices)
            bed.known.insert(device.first);
        bed.occupied = place.encounter && place.since <= begin;
        bed.inPlaceSince = std::max(place.since, begin);
        bed.listed = true;
        count(bed, begin);
    }
}

const BedTimes::Bed* BedTimes::bed(BedId id) const
{
    const auto found = beds_.find(id);
    return found == beds_.end() ? nullptr : &found->second;
}

void BedTimes::count(Bed& bed, WallTime at) const
{
    // A bed of the unit without devices hears nothing; of one that is no longer in the unit nobody knows them all.
    const bool dark = bed.known.empty() ? bed.listed : std::includes(bed.down.begin(), bed.down.end(), bed.known.begin(), bed.known.end());
    const bool monitored = running_ && bed.occupied && !bed.standby && !dark;
    if (monitored && !bed.counting)
        bed.counting = at;
    else if (!monitored)
        close(bed.counting, at, bed.monitored);
}

void BedTimes::ofTheProgram(const SystemNoted& noted, WallTime at)
{
    if (noted.code == "stopped") {
        running_ = false;
        for (auto& [id, bed] : beds_)
            count(bed, at);
    } else if (noted.code == "started") {
        running_ = true;
        for (auto& [id, bed] : beds_) {
            bed.down.clear(); // every device is told anew
            close(bed.soundPaused, std::min(at, bed.soundPausedUntil.value_or(at)), bed.soundSilent); // a start ends both pauses
            close(bed.alarmsPaused, std::min(at, bed.alarmsPausedUntil.value_or(at)), bed.alarmsSilent);
            count(bed, at);
        }
    } else if (noted.code == "gap") { // nobody watched for so long before this
        const auto since = at + -std::chrono::microseconds(std::max<std::int64_t>(0, noted.number));
        for (auto& [id, bed] : beds_)
            if (bed.counting && *bed.counting < since) {
                close(bed.counting, since, bed.monitored);
                count(bed, at);
            }
    }
}

void BedTimes::overlay(Bed& bed, const OverlayChanged& change, WallTime at)
{
    const auto paused = [&](std::optional<WallTime>& from, std::optional<WallTime>& until, Spans& spans) {
        close(from, std::min(at, until.value_or(at)), spans);
        if (change.on) {
            from = at;
            until = at + std::chrono::duration_cast<std::chrono::microseconds>(change.length);
        }
    };
    const auto off = [&](std::optional<WallTime>& from, Spans& spans) {
        if (!change.on)
            close(from, at, spans);
        else if (!from)
            from = at;
    };
    switch (change.overlay) {
    case Overlay::AudioPaused: return paused(bed.soundPaused, bed.soundPausedUntil, bed.soundSilent);
    case Overlay::AudioOff: return off(bed.soundOff, bed.soundSilent);
    case Overlay::AlarmsPaused: return paused(bed.alarmsPaused, bed.alarmsPausedUntil, bed.alarmsSilent);
    case Overlay::AlarmsOff: return off(bed.alarmsOff, bed.alarmsSilent);
    }
}

void BedTimes::ofTheBed(Bed& bed, const Event& event)
{
    const bool wasSeen = std::exchange(bed.seen, true);
    if (std::holds_alternative<Admitted>(event.body) || std::holds_alternative<Arrived>(event.body)) {
        bed.occupied = true;
        bed.standby = false;
        bed.inPlaceSince = event.at;
    } else if (std::holds_alternative<Discharged>(event.body) || std::holds_alternative<Transferred>(event.body)) {
        if (!wasSeen && !bed.occupied) // who left lay there when the reading began
            bed.monitored.emplace_back(begin_, event.at);
        bed.occupied = false;
        bed.standby = false;
    } else if (event.encounter && !bed.occupied) {
        bed.occupied = true;
        if (!wasSeen && running_ && !bed.counting) {
            bed.inPlaceSince = begin_;
            count(bed, begin_);
        }
    }
    if (std::holds_alternative<StandbyStarted>(event.body))
        bed.standby = true;
    else if (std::holds_alternative<StandbyEnded>(event.body))
        bed.standby = false;
    else if (const auto* link = std::get_if<LinkChanged>(&event.body)) {
        bed.known.insert(link->device);
        if (link->up)
            bed.down.erase(link->device);
        else
            bed.down.insert(link->device);
    } else if (const auto* bound = std::get_if<DeviceBound>(&event.body)) {
        bed.known.insert(bound->device);
        bed.down.erase(bound->device);
        bed.inPlaceSince = event.at;
    } else if (const auto* released = std::get_if<DeviceReleased>(&event.body)) {
        bed.known.erase(released->device);
        bed.down.erase(released->device);
    } else if (const auto* alarm = std::get_if<AlarmEvent>(&event.body); alarm && alarm->key.source)
        bed.known.insert(alarm->key.source);
    else if (const auto* change = std::get_if<OverlayChanged>(&event.body))
        overlay(bed, *change, event.at);
    else if (const auto* merged = std::get_if<Merged>(&event.body)) {
        auto& other = beds_[merged->from];
        other.occupied = false;
        count(other, event.at);
    }
    count(bed, event.at);
}

void BedTimes::take(const Event& event)
{
    if (const auto* noted = std::get_if<SystemNoted>(&event.body); noted && !event.bed)
        ofTheProgram(*noted, event.at);
    else if (event.bed)
        ofTheBed(beds_[event.bed], event);
}

void BedTimes::finish(WallTime until)
{
    for (auto& [id, bed] : beds_) {
        close(bed.counting, until, bed.monitored);
        close(bed.soundPaused, std::min(until, bed.soundPausedUntil.value_or(until)), bed.soundSilent);
        close(bed.alarmsPaused, std::min(until, bed.alarmsPausedUntil.value_or(until)), bed.alarmsSilent);
        close(bed.soundOff, until, bed.soundSilent);
        close(bed.alarmsOff, until, bed.alarmsSilent);
        bed.monitored = joined(std::move(bed.monitored));
        bed.soundSilent = joined(std::move(bed.soundSilent));
        bed.alarmsSilent = joined(std::move(bed.alarmsSilent));
    }
}

bool BedTimes::isAudible(BedId id, AlarmKind kind, Priority priority, WallTime at) const
{
    const auto* b = bed(id);
    if (!b)
        return true;
    const bool alarmsSilent = b->alarmsOff || (b->alarmsPaused && at < *b->alarmsPausedUntil);
    if (b->soundOff || (alarmsSilent && !alarms::isNeverOff(kind)))
        return false;
    return priority != Priority::Low || !b->soundPaused || at >= *b->soundPausedUntil; // a new low one waits
}

}
