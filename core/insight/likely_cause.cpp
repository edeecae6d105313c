// SPDX-License-Identifier: GPL-3.0-or-later
// What alarms probably came from: the sensor that complained at the same time, the bed's own limit, how short they were.
#include "core/insight/load_fold.h"

#include "core/alarms/alarm_kinds.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace wardlight::insight {
namespace {

constexpr std::chrono::microseconds neighbour = std::chrono::minutes(2);
constexpr std::chrono::microseconds briefly = std::chrono::seconds(15); // a delay of 14 s spares half of them: Görges 2009
constexpr double mostly = 0.5;
constexpr int enoughJudged = 3;

/// Which sensor an alarm is of. None: of none that can be at fault.
enum class Sensor : std::uint8_t { None, Ecg, Probe };

Sensor sensorOf(const AlarmKey& key)
{
    switch (key.parameter) {
    case Parameter::HeartRate:
    case Parameter::St:
    case Parameter::Qtc:
    case Parameter::PvcRate:
    case Parameter::RespirationRate: return Sensor::Ecg; // of the chest's impedance, by the same electrodes
    case Parameter::Spo2:
    case Parameter::PulseRate:
    case Parameter::PerfusionIndex: return Sensor::Probe;
    default: break;
    }
    if (key.kind <= AlarmKind::HrLow)
        return Sensor::Ecg;
    if (key.kind == AlarmKind::Apnea || key.kind == AlarmKind::RrHigh || key.kind == AlarmKind::RrLow)
        return Sensor::Ecg;
    return key.kind >= AlarmKind::PrHigh && key.kind <= AlarmKind::PulseLost ? Sensor::Probe : Sensor::None;
}

/// What a technical alarm says by itself.
Cause byItself(AlarmKind kind)
{
    switch (kind) {
    case AlarmKind::EcgLeadOff:
    case AlarmKind::EcgLeadsOff: return Cause::Electrode;
    case AlarmKind::EcgNoise:
    case AlarmKind::RespNoise: return Cause::EcgNoise;
    case AlarmKind::Spo2SensorOff:
    case AlarmKind::Spo2LowPerfusion:
    case AlarmKind::PulseLost: return Cause::Probe;
    case AlarmKind::NibpFailed:
    case AlarmKind::TempProbeOff:
    case AlarmKind::Co2LineBlocked:
    case AlarmKind::TransducerDisconnected:
    case AlarmKind::AbpDisconnected:
    case AlarmKind::SensorExpired: return Cause::OtherSensor;
    case AlarmKind::LinkLost:
    case AlarmKind::LinkWeak:
    case AlarmKind::DataLate:
    case AlarmKind::GatewayLost: return Cause::Link;
    case AlarmKind::DeviceBatteryLow:
    case AlarmKind::DeviceBatteryCritical: return Cause::Battery;
    default: return Cause::Unknown;
    }
}

bool wasBrief(const Told& one)
{
    return one.ended && !one.acknowledged && one.reason == EndReason::Cleared && *one.ended - one.onset <= briefly;
}

}

std::vector<Cause> likelyCauses(std::span<const Told> told)
{
    std::vector<Cause> causes(told.size(), Cause::Unknown);
    // The newest complaint of a sensor at a bed, looked at from both sides.
    std::map<std::pair<BedId, Sensor>, WallTime> complaint;
    const auto look = [&](std::size_t i, bool forward) {
        const auto& one = told[i];
        const auto own = byItself(one.key.kind);
        if (own != Cause::Unknown) {
            causes[i] = own;
            if (own == Cause::Electrode || own == Cause::EcgNoise)
                complaint[{one.bed, Sensor::Ecg}] = one.onset;
            else if (own == Cause::Probe)
                complaint[{one.bed, Sensor::Probe}] = one.onset;
            return;
        }
        const auto sensor = sensorOf(one.key);
        const auto found = complaint.find({one.bed, sensor});
        if (sensor == Sensor::None || found == complaint.end())
            return;
        const auto apart = forward ? one.onset - found->second : found->second - one.onset;
        if (apart.count() >= 0 && apart <= neighbour)
            causes[i] = sensor == Sensor::Ecg ? Cause::EcgNoise : Cause::Probe;
    };
    for (std::size_t i = 0; i < told.size(); ++i)
        look(i, true);
    complaint.clear();
    for (std::size_t i = told.size(); i > 0; --i)
        look(i - 1, false);
    for (std::size_t i = 0; i < told.size(); ++i)
        if (causes[i] == Cause::Unknown)
            causes[i] = told[i].ownLimit ? Cause::OwnLimit : wasBrief(told[i]) ? Cause::Brief : Cause::Unknown;
    return causes;
}

std::vector<Offender> offendersOf(std::span<const Told> told, std::span<const Cause> causes, WallTime from, WallTime until)
{
    struct Sum {
        Offender offender;
        std::array<int, causeCount> causes{};
        std::map<std::string, int> details;
        WallTime inPlaceSince;
        std::optional<double> limit;
        int judgedTrue = 0;
    };
    std::map<std::tuple<BedId, AlarmKind, Parameter>, Sum> sums;
    for (std::size_t i = 0; i < told.size(); ++i) {
        const auto& one = told[i];
        if (one.onset < from || !one.bed)
            continue;
        auto& sum = sums[{one.bed, one.key.kind, one.key.parameter}];
        sum.offender.bed = one.bed;
        sum.offender.kind = one.key.kind;
        sum.offender.parameter = one.key.parameter;
        ++sum.offender.count;
        ++sum.causes[static_cast<std::size_t>(causes[i])];
        if (!one.detail.empty())
            ++sum.details[one.detail];
        if (one.mark && *one.mark != AlarmMark::CannotTell) {
            ++sum.offender.judged;
            sum.offender.judgedFalse += *one.mark == AlarmMark::False ? 1 : 0;
            sum.judgedTrue += *one.mark == AlarmMark::True ? 1 : 0;
        }
        sum.inPlaceSince = one.inPlaceSince;
        if (one.ownLimit)
            sum.limit = one.limit;
    }
    std::vector<Offender> all;
    for (auto& [key, sum] : sums) {
        auto& o = sum.offender;
        const auto most = std::max_element(sum.causes.begin() + 1, sum.causes.end());
        if (o.judged >= enoughJudged && sum.judgedTrue > mostly * o.judged)
            o.cause = Cause::JudgedTrue;
        else if (*most > mostly * o.count)
            o.cause = static_cast<Cause>(most - sum.causes.begin());
        if (o.cause == Cause::Electrode || o.cause == Cause::Probe)
            o.figure = std::floor(std::chrono::duration<double, std::ratio<3600>>(until - sum.inPlaceSince).count());
        else if (o.cause == Cause::OwnLimit)
            o.figure = sum.limit.value_or(0);
        const auto detail = std::max_element(sum.details.begin(), sum.details.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
        if (o.cause == Cause::Electrode && detail != sum.details.end())
            o.detail = detail->first;
        all.push_back(std::move(o));
    }
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.count > b.count; });
    if (all.size() > mostOffenders)
        all.resize(mostOffenders);
    return all;
}

}
