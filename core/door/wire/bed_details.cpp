// SPDX-License-Identifier: GPL-3.0-or-later
// A bed's score with its parts, and its devices.
#include "core/door/wire/fields.h"

namespace wardlight::door::wire {

void encodeDetails(const BedView& bed, pb::BedState& out)
{
    out.set_since(number(bed.since));
    for (const auto id : bed.joined)
        out.add_joined(id.value);
    if (bed.mergedFrom)
        out.set_merged_from(bed.mergedFrom->value);
    out.set_released_speak(bed.releasedSpeak);
    const auto& s = bed.score;
    auto& score = *out.mutable_score();
    score.set_shown(s.shown);
    score.set_least(s.least);
    score.set_most(s.most);
    score.set_any_three(s.anyThree);
    score.set_trend(s.trend);
    score.set_parts_known(s.partsKnown);
    score.set_child(s.child);
    score.set_band(static_cast<std::uint32_t>(s.band));
    for (const auto& p : s.parts) {
        auto& part = *score.add_parts();
        if (p.points)
            part.set_points(*p.points);
        part.set_missing(p.missing);
        if (p.value)
            part.set_value(*p.value);
        part.set_at(number(p.at));
        part.set_by(p.by);
    }
    if (s.consciousness)
        score.set_consciousness(static_cast<std::uint32_t>(*s.consciousness));
    score.set_oxygen_device(static_cast<std::uint32_t>(s.oxygenDevice));
    if (s.before)
        score.set_before(*s.before);
    score.set_before_at(number(s.beforeAt));
    score.set_spo2_scale(s.spo2Scale);
    score.set_spo2_scale_by(s.spo2ScaleBy);
    score.set_spo2_scale_at(number(s.spo2ScaleAt));
    if (s.worseInMinutes)
        score.set_worse_in_minutes(*s.worseInMinutes);
    score.set_worse_band(static_cast<std::uint32_t>(s.worseBand));
    for (const auto& m : s.moving) {
        auto& moving = *score.add_moving();
        moving.set_part(static_cast<std::uint32_t>(m.part));
        moving.set_from(m.from);
        moving.set_now(m.now);
        moving.set_per_hour(m.perHour);
        moving.set_minutes(m.minutes);
    }
    if (s.mews)
        score.set_mews(*s.mews);
    if (s.qsofa)
        score.set_qsofa(*s.qsofa);
    if (s.shockIndex)
        score.set_shock_index(*s.shockIndex);
    out.set_rhythm(static_cast<std::uint32_t>(bed.rhythm));
    for (const auto& l : bed.lanes) {
        auto& lane = *out.add_lanes();
        lane.set_label(static_cast<std::uint32_t>(l.label));
        lane.set_speed(l.speed);
        if (l.gain)
            lane.set_gain(*l.gain);
        lane.set_band(static_cast<std::uint32_t>(l.band));
        lane.set_shown(l.shown);
    }
    for (const auto pulse : bed.pacingPulses)
        out.add_pacing_pulses(number(pulse));
    for (const auto& d : bed.devices) {
        auto& device = *out.add_devices();
        device.set_id(d.id.value);
        device.set_name(d.name);
        device.set_ever_heard(d.everHeard);
        device.set_lost(d.lost);
        device.set_heard(number(d.heard));
        if (d.batteryMinutes)
            device.set_battery_minutes(*d.batteryMinutes);
    }
}

void decodeDetails(const pb::BedState& in, BedView& bed, ClockShift shift, Check& check)
{
    const auto& score = in.score();
    auto& s = bed.score;
    s.shown = score.shown();
    s.least = score.least();
    s.most = score.most();
    s.anyThree = score.any_three();
    s.trend = score.trend();
    s.partsKnown = score.parts_known();
    s.child = score.child();
    s.band = check.choice(score.band(), ScoreBand::High, "score.band");
    check.count(score.parts_size(), "score.parts", static_cast<int>(scorePartCount));
    check.count(in.devices_size(), "bed.devices");
    check.count(in.joined_size(), "bed.joined");
    if (!check.good())
        return;
    bed.since = wall(in.since());
    for (const auto id : in.joined())
        bed.joined.push_back({id});
    if (in.has_merged_from())
        bed.mergedFrom = BedId{in.merged_from()};
    bed.releasedSpeak = in.released_speak();
    for (int i = 0; i < score.parts_size(); ++i) {
        const auto& p = score.parts(i);
        auto& part = s.parts[static_cast<std::size_t>(i)];
        part.points = p.has_points() ? std::optional<int>(p.points()) : std::nullopt;
        part.missing = p.missing();
        check.holds(!p.has_value() || std::isfinite(p.value()), "score.value");
        part.value = p.has_value() ? std::optional(p.value()) : std::nullopt;
        part.at = wall(p.at());
        part.by = check.text(p.by(), "score.by");
    }
    if (score.has_consciousness())
        s.consciousness = check.choice(score.consciousness(), Consciousness::Unresponsive, "score.consciousness");
    s.oxygenDevice = check.choice(score.oxygen_device(), OxygenDevice::HighFlow, "score.oxygen_device");
    s.before = score.has_before() ? std::optional<int>(score.before()) : std::nullopt;
    s.beforeAt = wall(score.before_at());
    s.spo2Scale = score.spo2_scale();
    s.spo2ScaleBy = check.text(score.spo2_scale_by(), "score.spo2_scale_by");
    s.spo2ScaleAt = wall(score.spo2_scale_at());
    s.worseInMinutes = score.has_worse_in_minutes() ? std::optional<int>(score.worse_in_minutes()) : std::nullopt;
    s.worseBand = check.choice(score.worse_band(), ScoreBand::High, "score.worse_band");
    check.count(score.moving_size(), "score.moving", static_cast<int>(scorePartCount));
    for (const auto& m : score.moving()) {
        check.holds(std::isfinite(m.from()) && std::isfinite(m.now()) && std::isfinite(m.per_hour()), "score.moving");
        s.moving.push_back({check.choice(m.part(), ScorePart::Temperature, "score.moving.part"), m.from(), m.now(), m.per_hour(), m.minutes()});
    }
    s.mews = score.has_mews() ? std::optional<int>(score.mews()) : std::nullopt;
    s.qsofa = score.has_qsofa() ? std::optional<int>(score.qsofa()) : std::nullopt;
    check.holds(!score.has_shock_index() || std::isfinite(score.shock_index()), "score.shock_index");
    s.shockIndex = score.has_shock_index() ? std::optional(score.shock_index()) : std::nullopt;
    bed.rhythm = check.choice(in.rhythm(), RhythmLabel::Irregular, "bed.rhythm");
    check.count(in.pacing_pulses_size(), "bed.pacing_pulses", 64);
    check.count(in.lanes_size(), "bed.lanes", 64);
    for (const auto& l : in.lanes()) {
        check.holds(l.speed() >= 1 && l.speed() <= 100 && (!l.has_gain() || (l.gain() >= 1 && l.gain() <= 100)), "lane");
        bed.lanes.push_back({check.choice(l.label(), WaveLabel::Other, "lane.label"), l.speed(), l.has_gain() ? std::optional(l.gain()) : std::nullopt,
                             check.choice(l.band(), EcgBand::Surgery, "lane.band"), l.shown()});
    }
    for (const auto pulse : in.pacing_pulses())
        bed.pacingPulses.push_back(instant(pulse, shift));
    for (const auto& d : in.devices())
        bed.devices.push_back({{d.id()}, check.text(d.name(), "device.name"), d.ever_heard(), d.lost(), instant(d.heard(), shift),
                               d.has_battery_minutes() ? std::optional<int>(d.battery_minutes()) : std::nullopt});
}

}
