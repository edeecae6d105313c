// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/patient.h"

#include "core/simulator/devices.h"
#include "core/simulator/truth_judge.h"
#include "core/simulator/wave_maker.h"

#include <algorithm>
#include <cmath>
#include <deque>

namespace wardlight::simulator {
namespace {

constexpr double tick = WaveMaker::tickSeconds;
constexpr double lookAhead = 0.40; // s: a beat is drawn before its P wave begins

TruthEntry said(double t, const std::string& bed, std::string_view what)
{
    TruthEntry entry;
    entry.t = t;
    entry.bed = bed;
    entry.what = what;
    return entry;
}

/// An empty or standby bed has no waves.
BedPlan livePlan(BedPlan plan)
{
    if (plan.state != BedState::Occupied)
        plan.waves.clear();
    return plan;
}

}

void SimulatedOutput::clear()
{
    for (auto& channel : samples)
        channel.clear();
    pieces.clear();
    values.clear();
    status.clear();
    truth.clear();
}

class SimulatedPatient::Body {
public:
    explicit Body(const BedPlan& plan)
        : plan_(plan)
        , live_(plan.state == BedState::Occupied)
        , heart_(plan_, Random(plan.seed).fork(1))
        , waves_(livePlan(plan_))
        , devices_(plan_, Random(plan.seed).fork(6))
        , judge_(plan.name)
        , now_(plan.base)
    {
        stepOn_.resize(plan_.steps.size());
    }

    [[nodiscard]] const BedPlan& plan() const { return plan_; }
    [[nodiscard]] const std::vector<WaveFormat>& channels() const { return waves_.channels(); }

    void advance(double t, SimulatedOutput& out)
    {
        if (!live_)
            return;
        out.samples.resize(channels().size());
        while (static_cast<double>(tick_ + 1) * tick <= t + 1e-9)
            oneTick(out);
    }

private:
    void oneTick(SimulatedOutput& out)
    {
        const auto t = static_cast<double>(tick_) * tick;
        lookAtSteps(t, out);
        planBeats(t);
        tellBeats(t, out);
        waves_.breathing().step(now_.rr, now_.apnea);
        const auto second = static_cast<std::int64_t>(std::floor(t + 1e-9));
        if (second != second_) {
            second_ = second;
            oneSecond(static_cast<double>(second), out);
        }
        judge(t, out);
        waves_.tick(status_, now_.etco2, out);
        ++tick_;
    }

    /// Starts and ends of steps are told; what they do to devices and waves takes hold.
    void lookAtSteps(double t, SimulatedOutput& out)
    {
        bool changed = tick_ == 0;
        for (std::size_t i = 0; i < plan_.steps.size(); ++i) {
            const auto& step = plan_.steps[i];
            const bool on = step.holds(t);
            if (on == static_cast<bool>(stepOn_[i]))
                continue;
            stepOn_[i] = on;
            changed = true;
            const auto tell = [&](std::string_view what, std::string_view kind) {
                auto entry = said(t, plan_.name, what);
                entry.kind = kind;
                entry.lead = what == "fault" ? step.lead : std::string();
                entry.phase = on ? "start" : "end";
                out.truth.push_back(std::move(entry));
            };
            if (step.artefact != Artefact::None)
                tell("artefact", artefactId(step.artefact));
            if (step.fault != Fault::None)
                tell("fault", faultId(step.fault));
        }
        while (span_ + 1 < heart_.spans().size() && t >= heart_.spans()[span_].end)
            ++span_;
        const auto rhythm = heart_.spans()[span_].condition.rhythm;
        if (tick_ == 0 || rhythm != rhythm_) {
            rhythm_ = rhythm;
            waves_.setRhythm(rhythm);
            auto entry = said(t, plan_.name, "rhythm");
            entry.rhythm = rhythmId(rhythm);
            out.truth.push_back(std::move(entry));
        }
        if (changed)
            takeHold(t);
        if (changed || tick_ % 3750 == 0) { // a battery's minutes
            auto status = status_;
            status.batteryMinutes = devices_.battery(t);
            if (tick_ == 0 || !status.sameAs(toldStatus_)) {
                status.t = t;
                status_ = toldStatus_ = status;
                out.status.push_back(status);
            }
        }
    }

    void takeHold(double t)
    {
        auto artefact = Artefact::None;
        double amount = 1;
        DeviceStatus status;
        status.clockOffset = plan_.clockOffset;
        status.batteryMinutes = status_.batteryMinutes;
        bool all = false;
        std::vector<std::string> off;
        for (const auto& step : plan_.steps) {
            if (!step.holds(t))
                continue;
            if (step.artefact != Artefact::None)
                artefact = step.artefact, amount = step.amount;
            switch (step.fault) {
            case Fault::LeadOff: off.push_back(step.lead); break;
            case Fault::LeadsOff: all = true; break;
            case Fault::ProbeOff: status.probeOff = true; break;
            case Fault::AbpOff: status.transducerOpen = true; break;
            case Fault::Link: status.linkUp = false; break;
            case Fault::Clock: status.clockOffset = step.number; break;
            case Fault::Battery:
            case Fault::None: break;
            }
        }
        for (const auto& channel : channels())
            if (isEcg(channel.label) && (all || std::find(off.begin(), off.end(), channel.name) != off.end()))
                status.leadsOff.push_back(channel.name);
        ecgSeen_ = waves_.seesEcg(status);
        waves_.artefacts().set(artefact, amount);
        moving_ = artefact == Artefact::Motion;
        waves_.circulation().setOpen(status.transducerOpen);
        status_ = status;
    }

    void planBeats(double t)
    {
        if (!coming_)
            coming_ = heart_.next(waves_.breathing().phase());
        while (coming_->at < t + lookAhead) {
            waves_.draw(*coming_);
            planned_.push_back(*coming_);
            coming_ = heart_.next(waves_.breathing().phase());
        }
    }

    void tellBeats(double t, SimulatedOutput& out)
    {
        while (!planned_.empty() && planned_.front().at <= t) {
            const auto event = planned_.front();
            planned_.pop_front();
            if (event.at < 0 || event.type == 'p')
                continue;
            auto entry = said(event.at, plan_.name, "beat");
            entry.type = event.type;
            entry.form = event.type == 'V' ? event.form : 0;
            entry.fromT = event.fromT;
            out.truth.push_back(std::move(entry));
            if (event.type == '^')
                continue;
            judge_.beat(event.at, event.type, out.truth);
            strokes_ += (waves_.circulation().stroke() - strokes_) * 0.3;
            pulses_[pulse_++ % pulses_.size()] = event.at;
        }
    }

    void oneSecond(double t, SimulatedOutput& out)
    {
        approach(t);
        waves_.circulation().setPressures(now_.sys, now_.dia, now_.cvp, now_.perfusion);
        waves_.setRepolarisation(now_.st, now_.qtc);
        // Twelve seconds of held breath cost nothing, then the store is used up.
        if (waves_.breathing().apneaSeconds() > 12)
            debt_ = std::min(45.0, debt_ + 0.45);
        else
            debt_ = std::max(0.0, debt_ - 1.5);
        Devices::Patient patient;
        patient.now = now_;
        patient.arterialSpo2 = std::max(30.0, now_.spo2 - debt_);
        patient.pulsatile = t - waves_.circulation().lastPulse() < 3;
        patient.pulse = pulseRate(t);
        patient.moving = moving_;
        patient.output =
            patient.pulsatile ? strokes_ * std::clamp(patient.pulse / plan_.base.hr, 0.3, 2.2) : 0.05;
        deviceValues_.clear();
        devices_.second(t, patient, status_, deviceValues_);
        if (status_.linkUp)
            out.values.insert(out.values.end(), deviceValues_.begin(), deviceValues_.end());
        if (static_cast<std::int64_t>(t) % 10 == 0)
            tellValues(t, patient, out);
    }

    void tellValues(double t, const Devices::Patient& patient, SimulatedOutput& out)
    {
        const auto tell = [&](Parameter parameter, double value) {
            auto entry = said(t, plan_.name, "value");
            entry.parameter = info(parameter).id;
            entry.value = value;
            out.truth.push_back(std::move(entry));
        };
        tell(Parameter::HeartRate, std::round(patient.pulse));
        tell(Parameter::Spo2, std::round(patient.arterialSpo2));
        tell(Parameter::RespirationRate, waves_.breathing().apneaSeconds() > 0 ? 0 : std::round(now_.rr));
        tell(Parameter::Temperature, std::round(now_.temperature * 10) / 10);
    }

    /// Each quantity goes to where the condition of this moment has it: at once, or within about `over` s.
    void approach(double t)
    {
        double over = 0;
        for (const auto& step : plan_.steps)
            if (step.holds(t) || (t >= step.at + step.length && t < step.at + step.length + 2 * step.over))
                over = step.over;
        const auto target = conditionAt(plan_, t);
        const auto part = over > 1 ? 1 - std::exp(-3 / over) : 1.0;
        const auto go = [part](double& from, double to) { from += (to - from) * part; };
        go(now_.rr, target.rr);
        go(now_.spo2, target.spo2);
        go(now_.sys, target.sys);
        go(now_.dia, target.dia);
        go(now_.temperature, target.temperature);
        go(now_.etco2, target.etco2);
        go(now_.cvp, target.cvp);
        go(now_.perfusion, target.perfusion);
        go(now_.st, target.st);
        if (target.qtc) {
            now_.qtc = now_.qtc.value_or(*target.qtc);
            go(*now_.qtc, *target.qtc);
        } else {
            now_.qtc.reset();
        }
        if (target.glucose) {
            now_.glucose = now_.glucose.value_or(*target.glucose);
            go(*now_.glucose, *target.glucose);
        }
        now_.infusion = target.infusion;
        now_.apnea = target.apnea;
    }

    [[nodiscard]] double pulseRate(double t) const
    {
        double newest = 0, oldest = 0;
        std::size_t count = 0;
        for (std::size_t i = 0; i < std::min(pulse_, pulses_.size()); ++i) {
            const auto at = pulses_[(pulse_ - 1 - i) % pulses_.size()];
            if (t - at > 8)
                break;
            newest = i == 0 ? at : newest;
            oldest = at;
            ++count;
        }
        if (count < 2)
            return t < 4 ? plan_.base.hr : 0;
        return 60 * static_cast<double>(count - 1) / (newest - oldest);
    }

    void judge(double t, SimulatedOutput& out)
    {
        TruthJudge::Moment m;
        m.fibrillation = rhythm_ == Rhythm::VentricularFibrillation;
        m.ecgSeen = ecgSeen_;
        m.leadsOff = !ecgSeen_ && !status_.leadsOff.empty();
        m.linkUp = status_.linkUp;
        m.probeOff = status_.probeOff;
        m.apneaSeconds = waves_.breathing().apneaSeconds();
        m.spo2 = std::round(devices_.shownSpo2());
        m.spo2Valid = devices_.spo2Valid();
        judge_.look(t, m, out.truth);
    }

    const BedPlan plan_;
    bool live_;
    Heart heart_;
    WaveMaker waves_;
    Devices devices_;
    TruthJudge judge_;
    Condition now_;
    std::vector<char> stepOn_;
    std::vector<SimulatedValue> deviceValues_;
    std::optional<HeartEvent> coming_; ///< found, not yet drawn: it may be minutes away
    std::deque<HeartEvent> planned_;   ///< drawn, not yet past
    std::uint64_t tick_ = 0;
    std::int64_t second_ = -1;
    std::size_t span_ = 0;
    Rhythm rhythm_ = Rhythm::Sinus;
    DeviceStatus status_, toldStatus_;
    bool ecgSeen_ = true, moving_ = false;
    double strokes_ = 1, debt_ = 0;
    std::array<double, 48> pulses_{};
    std::size_t pulse_ = 0;
};

SimulatedPatient::SimulatedPatient(const BedPlan& plan)
    : body_(std::make_unique<Body>(plan))
{
}
SimulatedPatient::~SimulatedPatient() = default;
SimulatedPatient::SimulatedPatient(SimulatedPatient&&) noexcept = default;
SimulatedPatient& SimulatedPatient::operator=(SimulatedPatient&&) noexcept = default;

const BedPlan& SimulatedPatient::plan() const
{
    return body_->plan();
}
const std::vector<WaveFormat>& SimulatedPatient::channels() const
{
    return body_->channels();
}
void SimulatedPatient::advance(double t, SimulatedOutput& out)
{
    body_->advance(t, out);
}

}
