// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/devices.h"

#include <algorithm>
#include <cmath>

namespace wardlight::simulator {
namespace {
// Blood needs about 6 s to the finger, averaging adds 7: a step is two thirds there after 13 s.
constexpr double oximeterAveraging = 7;
constexpr double cuffTakes = 25; // s
}

Devices::Devices(const BedPlan& plan, Random chance)
    : plan_(plan)
    , chance_(chance)
    , shown_(plan.base.spo2)
    , nextCuff_(plan.nibpEvery > 0 ? std::max(5.0, plan.nibpEvery * 60 - plan.nibpAge) : 0)
{
    transit_.fill(plan.base.spo2);
}

std::optional<double> Devices::battery(double t) const
{
    auto left = plan_.battery;
    if (left)
        left = *left - t / 60;
    for (const auto& step : plan_.steps)
        if (step.fault == Fault::Battery && step.holds(t))
            left = step.number - (t - step.at) / 60;
    if (left)
        left = std::max(0.0, std::floor(*left));
    return left;
}

void Devices::oximeter(double t, const Patient& patient, const DeviceStatus& status,
                       std::vector<SimulatedValue>& values)
{
    auto& slot = transit_[second_++ % transit_.size()];
    const auto arrived = slot;
    slot = patient.arterialSpo2;
    shown_ += (arrived - shown_) * (1 - std::exp(-1 / oximeterAveraging));
    auto validity = Validity::Ok;
    if (status.probeOff)
        validity = Validity::LeadOff;
    else if (!patient.pulsatile)
        validity = Validity::Searching;
    else if (patient.moving || patient.now.perfusion < 0.3)
        validity = Validity::Questionable;
    spo2Valid_ = validity == Validity::Ok;
    values.push_back({Parameter::Spo2, std::clamp(std::round(shown_), 1.0, 100.0), validity, t});
    values.push_back({Parameter::PulseRate, std::round(patient.pulse), validity, t});
    const auto index = patient.now.perfusion * std::clamp(patient.output, 0.05, 1.3);
    values.push_back(
        {Parameter::PerfusionIndex, std::clamp(std::round(index * 10) / 10, 0.1, 20.0), validity, t});
}

void Devices::cuff(double t, const Patient& patient, std::vector<SimulatedValue>& values)
{
    const auto put = [&](double sys, double dia, Validity validity, double at) {
        values.push_back({Parameter::NibpSystolic, std::round(sys), validity, at});
        values.push_back({Parameter::NibpDiastolic, std::round(dia), validity, at});
        values.push_back({Parameter::NibpMean, std::round((sys + 2 * dia) / 3), validity, at});
    };
    if (!begun_)
        put(plan_.base.sys, plan_.base.dia, Validity::Ok, -plan_.nibpAge);
    if (t < nextCuff_)
        return;
    nextCuff_ += plan_.nibpEvery * 60;
    if (!patient.pulsatile || patient.moving) { // the cuff gives up
        put(0, 0, Validity::Searching, t);
        return;
    }
    const auto factor = std::clamp(patient.output, 0.3, 1.1);
    const auto sys = patient.now.sys * factor + chance_.between(-3, 3);
    put(sys, std::min(sys - 8, patient.now.dia * factor + chance_.between(-2, 2)), Validity::Ok,
        t - cuffTakes / 2);
}

void Devices::second(double t, const Patient& patient, const DeviceStatus& status,
                     std::vector<SimulatedValue>& values)
{
    if (std::find(plan_.waves.begin(), plan_.waves.end(), "Pleth") != plan_.waves.end())
        oximeter(t, patient, status, values);
    if (plan_.nibpEvery > 0)
        cuff(t, patient, values);
    const auto whole = static_cast<std::int64_t>(std::llround(t));
    if (whole % 10 == 0 || !begun_)
        values.push_back(
            {Parameter::Temperature, std::round(patient.now.temperature * 10) / 10, Validity::Ok, t});
    if (patient.now.glucose && (whole % 300 == 0 || !begun_)) // a sensor under the skin speaks every 5 min
        values.push_back({Parameter::Glucose, std::round(*patient.now.glucose), Validity::Ok, t});
    if (patient.now.infusion && (whole % 10 == 0 || !begun_))
        values.push_back({Parameter::InfusionRate, *patient.now.infusion, Validity::Ok, t});
    begun_ = true;
}

}
