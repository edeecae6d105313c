// SPDX-License-Identifier: GPL-3.0-or-later
// What others see of a bed.
#include "core/engine/bed.h"

#include <algorithm>

namespace wardlight::engine {

std::shared_ptr<const BedSnapshot> Bed::snapshot()
{
    auto s = std::make_shared<BedSnapshot>();
    s->id = id_;
    s->label = label_;
    s->encounter = record_.encounter;
    s->patient = record_.patient;
    s->profile = record_.profile;
    s->lanes = record_.lanes;
    s->since = record_.since;
    s->joined = record_.joined;
    s->merged = record_.merged;
    s->standbyReason = record_.standbyReason;
    s->standbyBy = record_.standbyBy;
    s->standbySince = record_.standbySince;
    s->limits = alarms_.limits();
    s->alarms = alarms_.bed();
    for (auto& open : s->alarms.open) // the row shows what is measured now, the event what decided it
        if (const auto value = alarms_.currentValue(open.key); value && open.phase != AlarmPhase::Latched)
            open.value = value;
    s->numerics = numerics_;
    s->lastUsable = lastUsable_;
    s->connectingSince = started_;
    const auto profile = record_.patient ? profileOf(record_.patient->group) : nullptr;
    s->unitProfile = profile;
    s->score = score_.score(record_, now_);
    if (watched()) {
        s->rhythm = signals_.rhythmLabel();
        const auto pulses = signals_.pacingPulses();
        s->pacingPulses.assign(pulses.begin(), pulses.end());
    }
    s->profileUnset = record_.patient && (!profile || profile->limits == alarms::LimitSet{});
    std::optional<Instant> newestHeard;
    bool allLost = true;
    bool anyDevice = false;
    for (const auto& device : devices_) {
        if (!counts(device)) {
            s->releasedSpeak = s->releasedSpeak || (device.vitalAt && now_.mono - *device.vitalAt < 10s);
            if (!record_.patient)
                s->devices.push_back({device.intake->device, device.intake->name, device.everHeard, device.lost, device.heard, device.batteryMinutes});
            continue;
        }
        anyDevice = true;
        s->everHeard = s->everHeard || device.everHeard;
        s->demo = s->demo || device.intake->demo;
        allLost = allLost && device.lost;
        s->devices.push_back({device.intake->device, device.intake->name, device.everHeard, device.lost, device.heard, device.batteryMinutes});
        if (device.lost)
            newestHeard = newestHeard ? std::max(*newestHeard, device.heard) : device.heard;
        if (device.batteryMinutes)
            s->batteryMinutes = std::min(s->batteryMinutes.value_or(1'000'000), *device.batteryMinutes);
    }
    if (anyDevice && allLost)
        s->linkLostSince = newestHeard;
    for (std::size_t i = 0; i < waveCount_; ++i) {
        if (!waves_[i])
            continue;
        const auto channel = static_cast<std::uint32_t>(i);
        s->channels.push_back({waves_[i]->format(), waves_[i]->shown(), waves_[i]->origin(), signals_.off(channel) || allLost,
                               signals_.poor(channel), waves_[i]->device(), waves_[i]->filterName()});
    }
    s->version = ++version_;
    return s;
}

/// What a wave is shown through, as was chosen for this patient.
void Bed::chooseBands()
{
    for (const auto& wave : waves_) {
        if (!wave)
            continue;
        auto band = EcgBand::Monitor;
        for (const auto& lane : record_.lanes)
            if (lane.label == wave->format().label)
                band = lane.band;
        wave->setBand(band);
    }
}

}
