// SPDX-License-Identifier: GPL-3.0-or-later
// Beds and the ward as messages.
#include "core/door/alarm_order.h"
#include "core/door/wire/fields.h"

namespace wardlight::door::wire {
namespace {

constexpr int mostWaves = 16;

void encodeNumeric(const NumericView& n, pb::NumericState& out)
{
    out.set_parameter(std::string(info(n.parameter).id));
    out.set_value(n.value);
    out.set_validity(static_cast<std::uint32_t>(n.validity));
    out.set_measured(number(n.measured));
    if (n.low)
        out.set_low(*n.low);
    if (n.high)
        out.set_high(*n.high);
    out.set_limits_unset(n.limitsUnset);
    out.set_limits_off(n.limitsOff);
    out.set_reason(n.reason);
    if (n.lastValue)
        out.set_last_value(*n.lastValue);
    out.set_last_measured(number(n.lastMeasured));
    out.set_has_limits(n.hasLimits);
    if (n.profileLow)
        out.set_profile_low(*n.profileLow);
    if (n.profileHigh)
        out.set_profile_high(*n.profileHigh);
    out.set_delay_ms(n.delay.count());
    out.set_profile_delay_ms(n.profileDelay.count());
    out.set_longest_delay_ms(n.longestDelay.count());
    out.set_device(n.device);
}

std::optional<double> finite(bool has, double value, Check& check, const char* field)
{
    check.holds(!has || std::isfinite(value), field);
    return has && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

NumericView decodeNumeric(const pb::NumericState& in, Parameter parameter, ClockShift shift, Check& check)
{
    NumericView n;
    n.parameter = parameter;
    n.value = in.value();
    n.validity = check.choice(in.validity(), Validity::NotEntered, "numeric.validity");
    check.holds(!isUsable(n.validity) || std::isfinite(n.value), "numeric.value");
    n.measured = instant(in.measured(), shift);
    n.low = finite(in.has_low(), in.low(), check, "numeric.low");
    n.high = finite(in.has_high(), in.high(), check, "numeric.high");
    n.limitsUnset = in.limits_unset();
    n.limitsOff = in.limits_off();
    n.reason = check.text(in.reason(), "numeric.reason");
    n.lastValue = finite(in.has_last_value(), in.last_value(), check, "numeric.last_value");
    n.lastMeasured = instant(in.last_measured(), shift);
    const auto day = [](std::int64_t ms) { return std::chrono::milliseconds(std::clamp<std::int64_t>(ms, 0, 86'400'000)); };
    n.hasLimits = in.has_limits();
    n.profileLow = finite(in.has_profile_low(), in.profile_low(), check, "numeric.profile_low");
    n.profileHigh = finite(in.has_profile_high(), in.profile_high(), check, "numeric.profile_high");
    n.delay = day(in.delay_ms());
    n.profileDelay = day(in.profile_delay_ms());
    n.longestDelay = day(in.longest_delay_ms());
    n.device = check.text(in.device(), "numeric.device");
    return n;
}

}

void encode(const BedView& bed, const RingNumber& ring, pb::BedState& out)
{
    out.set_id(bed.id.value);
    out.set_label(bed.label);
    out.set_encounter(bed.encounter.value);
    out.set_condition(static_cast<std::uint32_t>(bed.condition));
    encode(bed.patient, *out.mutable_patient());
    out.set_name_hidden(bed.nameHidden);
    out.set_mine(bed.mine);
    out.set_profile_unset(bed.profileUnset);
    out.set_standby_reason(bed.standbyReason);
    out.set_standby_by(bed.standbyBy);
    out.set_standby_since(number(bed.standbySince));
    for (const auto& w : bed.waves) {
        auto& wave = *out.add_waves();
        encode(w.format, *wave.mutable_format());
        wave.set_ring(w.samples ? ring(w.samples) : 0);
        wave.set_capacity(w.samples ? static_cast<std::uint32_t>(w.samples->capacity()) : 0);
        wave.set_origin(number(w.origin));
        wave.set_present(w.present);
        wave.set_poor(w.poor);
        wave.set_device(w.device);
        wave.set_filter(w.filter);
    }
    for (const auto& n : bed.numerics)
        encodeNumeric(n, *out.add_numerics());
    for (const auto& a : bed.alarms)
        encode(a, *out.add_alarms());
    if (bed.audioPausedUntil)
        out.set_audio_paused_until(number(*bed.audioPausedUntil));
    out.set_audio_off(bed.audioOff);
    if (bed.alarmsPausedUntil)
        out.set_alarms_paused_until(number(*bed.alarmsPausedUntil));
    if (bed.alarmsOffSince)
        out.set_alarms_off_since(number(*bed.alarmsOffSince));
    if (bed.linkLostSince)
        out.set_link_lost_since(number(*bed.linkLostSince));
    out.set_connecting_since(number(bed.connectingSince));
    if (bed.batteryMinutes)
        out.set_battery_minutes(*bed.batteryMinutes);
    encodeDetails(bed, out);
    encodeSettings(bed, out);
    out.set_demo(bed.demo);
    out.set_version(bed.version);
}

Result<std::shared_ptr<const BedView>> decodeBed(const pb::BedState& in, ClockShift shift, const RingFor& ring)
{
    Check check;
    auto bed = std::make_shared<BedView>();
    bed->id = {in.id()};
    check.holds(in.id() > 0, "bed.id");
    bed->label = check.text(in.label(), "bed.label");
    bed->encounter = {in.encounter()};
    bed->condition = check.choice(in.condition(), BedCondition::Standby, "bed.condition");
    bed->patient = decode(in.patient(), check);
    bed->nameHidden = in.name_hidden();
    bed->mine = in.mine();
    bed->profileUnset = in.profile_unset();
    bed->standbyReason = check.text(in.standby_reason(), "bed.standby_reason");
    bed->standbyBy = check.text(in.standby_by(), "bed.standby_by");
    bed->standbySince = wall(in.standby_since());
    check.count(in.waves_size(), "bed.waves", mostWaves);
    check.count(in.numerics_size(), "bed.numerics", static_cast<int>(Parameter::Count));
    check.count(in.alarms_size(), "bed.alarms");
    for (const auto& w : in.waves()) {
        check.holds(w.capacity() <= mostSamplesOfARing, "wave.capacity");
        if (!check.good())
            return check.error();
        WaveView wave;
        wave.format = decode(w.format(), check);
        wave.samples = w.ring() > 0 ? ring(w.ring(), w.capacity()) : std::make_shared<const SampleRing>(1);
        check.holds(wave.samples != nullptr, "wave.ring");
        wave.origin = instant(w.origin(), shift);
        wave.present = w.present();
        wave.poor = w.poor();
        wave.device = check.text(w.device(), "wave.device");
        wave.filter = check.text(w.filter(), "wave.filter");
        bed->waves.push_back(std::move(wave));
    }
    for (const auto& n : in.numerics()) // what a newer ward measures and this reader does not know is left out
        if (const auto parameter = parameterFromId(n.parameter()); parameter && *parameter != Parameter::None)
            bed->numerics.push_back(decodeNumeric(n, *parameter, shift, check));
    for (const auto& a : in.alarms())
        bed->alarms.push_back(decode(a, shift, check));
    if (in.has_audio_paused_until())
        bed->audioPausedUntil = instant(in.audio_paused_until(), shift);
    bed->audioOff = in.audio_off();
    if (in.has_alarms_paused_until())
        bed->alarmsPausedUntil = instant(in.alarms_paused_until(), shift);
    if (in.has_alarms_off_since())
        bed->alarmsOffSince = wall(in.alarms_off_since());
    if (in.has_link_lost_since())
        bed->linkLostSince = instant(in.link_lost_since(), shift);
    bed->connectingSince = instant(in.connecting_since(), shift);
    if (in.has_battery_minutes())
        bed->batteryMinutes = in.battery_minutes();
    decodeDetails(in, *bed, shift, check);
    decodeSettings(in, *bed, check);
    bed->demo = in.demo();
    bed->version = in.version();
    if (!check.good())
        return check.error();
    return bed;
}

void encode(const WardView& ward, bool alarmsChanged, pb::WardState& out)
{
    out.set_unit(ward.unit);
    for (const auto& bed : ward.beds)
        out.add_beds(bed->id.value);
    for (const auto& a : ward.alarms)
        if (!a.bed)
            encode(a, *out.add_alarms());
    out.set_sounding(ward.sounding.value);
    if (ward.lastEnded)
        encode(*ward.lastEnded, *out.mutable_last_ended());
    out.set_last_ended_wall(number(ward.lastEndedAt));
    out.set_last_ended_length(ward.lastEndedLength.count());
    out.set_user(ward.user);
    out.set_role(std::string(roleId(ward.role)));
    out.set_picked_without_password(ward.pickedWithoutPassword);
    for (const auto& p : ward.people) {
        auto& person = *out.add_people();
        person.set_name(p.name);
        person.set_role(std::string(roleId(p.role)));
    }
    for (const auto& g : ward.gateways) {
        auto& gateway = *out.add_gateways();
        gateway.set_id(g.id.value);
        gateway.set_name(g.name);
        gateway.set_beds(static_cast<std::uint32_t>(g.beds));
        if (g.lostSince)
            gateway.set_lost_since(number(*g.lostSince));
    }
    encodeProfiles(ward, out);
    out.set_voice(static_cast<std::uint32_t>(ward.voice));
    out.set_volume(ward.volumePercent);
    for (const auto& o : ward.outputs) {
        auto& output = *out.add_outputs();
        output.set_name(o.name);
        output.set_description(o.description);
    }
    if (ward.notRecordingSince)
        out.set_not_recording_since(number(*ward.notRecordingSince));
    out.set_not_recording_why(ward.notRecordingWhy);
    out.set_demo(ward.demo);
    out.set_mono(number(ward.now.mono));
    out.set_wall(number(ward.now.wall));
    out.set_version(ward.version);
    out.set_alarms_changed(alarmsChanged);
    for (const auto place : ward.places)
        out.add_places(place);
    out.set_sound_test(ward.soundTest.number);
    out.set_sound_test_priority(static_cast<std::uint32_t>(ward.soundTest.priority));
    encodeCensus(ward, out);
    out.set_locked(ward.locked);
    out.set_station(ward.station);
    if (ward.signInWaits)
        out.set_sign_in_waits(number(*ward.signInWaits));
    if (ward.breakGlassSince)
        out.set_break_glass_since(number(*ward.breakGlassSince));
    out.set_break_glass_explained(ward.breakGlassExplained);
    if (ward.site)
        encode(*ward.site, *out.mutable_site());
}

Result<std::shared_ptr<WardView>> decodeWard(const pb::WardState& in, ClockShift shift, const BedFor& beds)
{
    Check check;
    auto ward = std::make_shared<WardView>();
    ward->unit = check.text(in.unit(), "ward.unit");
    check.count(in.beds_size(), "ward.beds", static_cast<int>(mostBeds));
    check.count(in.alarms_size(), "ward.alarms");
    check.count(in.people_size(), "ward.people");
    check.count(in.gateways_size(), "ward.gateways");
    check.count(in.outputs_size(), "ward.outputs", mostOutputs);
    check.count(in.places_size(), "ward.places", static_cast<int>(mostBeds));
    if (!check.good())
        return check.error();
    for (const auto id : in.beds()) {
        auto bed = beds({id});
        if (!bed)
            return fail(ErrorCode::NotFound, "ward.beds", "names a bed that was not sent");
        ward->alarms.insert(ward->alarms.end(), bed->alarms.begin(), bed->alarms.end());
        ward->beds.push_back(std::move(bed));
    }
    for (const auto& a : in.alarms())
        ward->alarms.push_back(decode(a, shift, check));
    sortAlarms(ward->alarms);
    ward->sounding = {in.sounding()};
    if (in.has_last_ended())
        ward->lastEnded = decode(in.last_ended(), shift, check);
    ward->lastEndedAt = wall(in.last_ended_wall());
    ward->lastEndedLength = Duration(in.last_ended_length());
    ward->places.assign(in.places().begin(), in.places().end());
    const bool ascending = std::adjacent_find(ward->places.begin(), ward->places.end(), std::greater_equal<>()) == ward->places.end();
    check.holds(ward->places.empty() || (ward->places.size() == ward->beds.size() && ascending && ward->places.back() < mostBeds), "ward.places");
    ward->soundTest = {in.sound_test(), priorityIn(in.sound_test_priority())};
    if (in.has_site())
        ward->site = std::make_shared<const SiteView>(decode(in.site(), check));
    ward->user = check.text(in.user(), "ward.user");
    ward->role = roleFromId(in.role()).value_or(Role::Locked);
    ward->pickedWithoutPassword = in.picked_without_password();
    for (const auto& p : in.people())
        ward->people.push_back({check.text(p.name(), "person.name"), roleFromId(p.role()).value_or(Role::Locked)});
    for (const auto& g : in.gateways())
        ward->gateways.push_back({{g.id()}, check.text(g.name(), "gateway.name"), g.beds(),
                                  g.has_lost_since() ? std::optional(instant(g.lost_since(), shift)) : std::nullopt});
    decodeCensus(in, *ward, check);
    decodeProfiles(in, *ward, check);
    ward->voice = check.choice(in.voice(), VoiceState::Stopped, "ward.voice");
    ward->volumePercent = in.volume();
    for (const auto& o : in.outputs())
        ward->outputs.push_back({check.text(o.name(), "output.name"), check.text(o.description(), "output.description")});
    if (in.has_not_recording_since())
        ward->notRecordingSince = wall(in.not_recording_since());
    ward->notRecordingWhy = check.text(in.not_recording_why(), "ward.not_recording_why");
    ward->demo = in.demo();
    ward->locked = in.locked();
    ward->station = check.text(in.station(), "ward.station");
    if (in.has_sign_in_waits())
        ward->signInWaits = instant(in.sign_in_waits(), shift);
    if (in.has_break_glass_since())
        ward->breakGlassSince = instant(in.break_glass_since(), shift);
    ward->breakGlassExplained = in.break_glass_explained();
    ward->now = {instant(in.mono(), shift), wall(in.wall())};
    ward->version = in.version();
    if (!check.good())
        return check.error();
    return ward;
}

}
