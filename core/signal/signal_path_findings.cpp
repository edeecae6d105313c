// SPDX-License-Identifier: GPL-3.0-or-later
// What the signals of a bed say: findings, numbers, and what the rhythm is called.
#include "core/signal/signal_path.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace wardlight::signal {
namespace {

constexpr double apnoeaAfter = 20; // s (10–40)
constexpr double pulseLostAfter = 10;
constexpr double pulseLearning = 2;    // s after the probe is on (again)
constexpr auto leadsOffAfter = 1s;
constexpr double repolarisationFor = 15;    // s: as long a measured ST or QT is believed
constexpr double stMore = 0.03, tMore = 1.3; // mV; times: what another lead must have to be shown instead
constexpr double slowestSinus = 30, fastestSinus = 115; // /min

}

void SignalPath::put(AlarmKind kind, FindingState state, Instant since, std::optional<double> value,
                     std::string_view detail)
{
    if (findingCount_ == findings_.size())
        return;
    auto& f = findings_[findingCount_++];
    f.key = {kind, source_, Parameter::None};
    f.state = state;
    f.since = since;
    f.value = value;
    f.limit.reset();
    f.priority.reset();
    f.detail.assign(detail.substr(0, 15));
}

void SignalPath::put(AlarmKind kind, Parameter parameter, const RepolarisationKinds::State& state)
{
    const auto* lead = parameter == Parameter::St && state.on ? channels_[state.lead].get() : nullptr;
    put(kind, !state.known ? FindingState::Unknown : state.on ? FindingState::True : FindingState::Over, state.since,
        state.on ? std::optional(state.value) : std::nullopt, lead ? std::string_view(lead->format.name) : std::string_view());
    auto& f = findings_[findingCount_ - 1];
    f.key.parameter = parameter;
    if (state.on)
        f.limit = state.limit;
}

bool SignalPath::tellsRepolarisation(const Channel& c) const
{
    return c.lead && stateOf(c) != LeadState::Off &&
           static_cast<double>(c.lead->detector.now() - c.lead->repolarisation.newest()) < repolarisationFor * c.format.rate.hertz();
}

void SignalPath::lookAtRepolarisation()
{
    if (newest_ - repolarisationAt_ < 1s)
        return;
    repolarisationAt_ = newest_;
    const auto told = [&](std::size_t i) { return channels_[i] && tellsRepolarisation(*channels_[i]); };
    bool wide = false; // one lead may see the middle of a broad complex only
    for (std::size_t i = 0; i < maxChannels; ++i)
        wide = wide || (told(i) && channels_[i]->lead->repolarisation.wide());
    const auto st = [&](std::size_t i) { return told(i) && !wide ? channels_[i]->lead->repolarisation.st() : std::nullopt; };
    const auto height = [&](std::size_t i) { return told(i) && !wide && channels_[i]->lead->repolarisation.qt() ? channels_[i]->lead->repolarisation.tHeight() : 0; };
    std::array<std::optional<double>, maxChannels> levels;
    // What is shown stays with its lead unless another says clearly more.
    double farthest = stLead_ < maxChannels && st(stLead_) ? std::abs(*st(stLead_)) + stMore : 0;
    double highest = qtLead_ < maxChannels ? height(qtLead_) * tMore : 0;
    if (farthest == 0)
        stLead_ = maxChannels;
    if (highest == 0)
        qtLead_ = maxChannels;
    for (std::size_t i = 0; i < maxChannels; ++i) {
        if (const auto& c = channels_[i]; c && c->lead && stateOf(*c) == LeadState::Off)
            c->lead->repolarisation.forget(); // an electrode that comes back may sit elsewhere
        levels[i] = st(i);
        if (levels[i] && (stLead_ == maxChannels || std::abs(*levels[i]) > farthest)) {
            farthest = std::abs(*levels[i]);
            stLead_ = i;
        }
        if (height(i) > highest) {
            highest = height(i);
            qtLead_ = i;
        }
    }
    std::optional<double> qtc;
    if (qtLead_ < maxChannels) {
        const auto& r = channels_[qtLead_]->lead->repolarisation;
        qtc = fridericia(*r.qt(), r.interval()) * 1000;
    }
    repolarisation_.look(newest_, levels, qtc);
}

void SignalPath::advance()
{
    chooseLeading();
    lookAtRepolarisation();
    std::size_t leads = 0, usable = 0, noisy = 0;
    const Channel* offLead = nullptr;
    for (const auto& c : channels_) {
        if (!c || !c->lead)
            continue;
        ++leads;
        const auto state = stateOf(*c);
        usable += state != LeadState::Off ? 1 : 0;
        noisy += state == LeadState::Noisy ? 1 : 0;
        if (state == LeadState::Off && !offLead)
            offLead = c.get();
    }
    const bool readable = leading_ != maxChannels;
    if (readable) {
        const auto& c = *channels_[leading_];
        const bool noise = c.lead->quality.state() == LeadState::Noisy;
        rhythm_.advance(decidedUntil(), !noise || heartRate_.lastBeat().has_value(), wave());
    } else {
        rhythm_.advance(newest_, false, {});
    }

    findingCount_ = 0;
    for (const auto kind : Rhythm::kinds) {
        const auto& state = rhythm_[kind];
        put(kind, !readable && leads > 0 ? FindingState::Unknown : state.on ? FindingState::True
            : leads > 0 && !rhythm_.settled(kind) ? FindingState::Unknown : FindingState::Over,
            state.since, state.on ? state.value : std::nullopt, state.on ? state.how : std::string_view());
    }
    if (leads > 0) {
        put(AlarmKind::StHigh, Parameter::St, repolarisation_.stHigh());
        put(AlarmKind::StLow, Parameter::St, repolarisation_.stLow());
        put(AlarmKind::QtcHigh, Parameter::Qtc, repolarisation_.qtcHigh());
        put(AlarmKind::QtcChange, Parameter::Qtc, repolarisation_.qtcChange());
        if (usable == 0 && !noLead_)
            noLeadSince_ = newest_;
        noLead_ = usable == 0;
        put(AlarmKind::EcgLeadsOff, noLead_ && newest_ - noLeadSince_ >= leadsOffAfter ? FindingState::True : FindingState::Over,
            noLeadSince_);
        put(AlarmKind::EcgLeadOff, offLead && usable > 0 ? FindingState::True : FindingState::Over, newest_, std::nullopt,
            offLead ? std::string_view(offLead->format.name) : std::string_view());
        put(AlarmKind::EcgNoise, noisy == usable && usable > 0 ? FindingState::True : FindingState::Over, newest_);
    }
    if (const auto* pleth = first(WaveLabel::Pleth)) {
        const auto& p = *pleth->pulse;
        const bool probeOff = p.missing() || silent(*pleth);
        put(AlarmKind::Spo2SensorOff, probeOff ? FindingState::True : FindingState::Over, newest_);
        const auto last = p.lastPulse();
        // A probe that comes back is given the time to learn before its pulses can be missed.
        const bool lost = last && seconds(newest_ - *last) > pulseLostAfter &&
                          seconds(newest_ - p.presentSince()) > pulseLostAfter + pulseLearning;
        put(AlarmKind::PulseLost, probeOff ? FindingState::Unknown : lost ? FindingState::True : FindingState::Over, newest_);
        put(AlarmKind::Spo2LowPerfusion, !probeOff && p.strength() < 0.25 ? FindingState::True : FindingState::Over, newest_);
    }
    if (const auto* abp = first(WaveLabel::Abp)) {
        const auto& p = *abp->pulse;
        const auto level = p.level();
        const auto last = p.lastPulse();
        const bool open = level && *level < 10 && (!last || seconds(newest_ - *last) > 5);
        put(AlarmKind::AbpDisconnected, !level ? FindingState::Unknown : open ? FindingState::True : FindingState::Over, newest_, level);
        put(AlarmKind::TransducerDisconnected, p.missing() ? FindingState::True : FindingState::Over, newest_);
    }
    const auto* resp = first(WaveLabel::Resp);
    const auto* co2 = first(WaveLabel::Co2);
    if (resp || co2) { // a breath on either is a breath
        double without = std::numeric_limits<double>::max();
        bool judged = false;
        for (const auto* c : {resp, co2})
            if (c && !c->breaths->missing()) {
                judged = true;
                without = std::min(without, c->breaths->apnoea(newest_));
            }
        put(AlarmKind::Apnea, !judged ? FindingState::Unknown : without >= apnoeaAfter ? FindingState::True : FindingState::Over,
            newest_, judged && without >= apnoeaAfter ? std::optional(std::floor(without)) : std::nullopt);
    }
}

void SignalPath::numerics(NumericSet& into) const
{
    const auto set = [&](Parameter p, std::optional<double> value, Validity otherwise, Validity when = Validity::Ok) {
        auto& n = into[p];
        n.parameter = p;
        n.source = source_;
        if (!value) {
            n.validity = otherwise;
            return;
        }
        n.value = atStep(p, *value);
        n.validity = isPlausible(p, n.value) ? when : Validity::OutOfRange;
        n.measured = newest_;
    };
    bool anyLead = false;
    for (const auto& c : channels_)
        anyLead = anyLead || (c && c->lead);
    if (anyLead) {
        const bool on = leading_ != maxChannels;
        const bool noise = on && channels_[leading_]->lead->quality.state() == LeadState::Noisy;
        const bool fibrillating = rhythm_[AlarmKind::VentricularFlutterFibrillation].on;
        // Where the pulse knows better, there is no heart rate: the pulse rate speaks, and its limits alarm.
        const bool pulseSpeaks = on && !rhythm_[AlarmKind::Asystole].on && rateSource(rateFacts()) == RateSource::Pulse;
        set(Parameter::HeartRate, on && !fibrillating && !pulseSpeaks ? heartRate_.rate(decidedUntil()) : std::nullopt,
            on ? Validity::Searching : Validity::LeadOff, noise ? Validity::Questionable : Validity::Ok);
        set(Parameter::PvcRate, on ? std::optional<double>(rhythm_.pvcPerMinute(newest_)) : std::nullopt, Validity::LeadOff);
    }
    // Those that cannot be told here (a block, a flat T wave) are not asked for in vain.
    if (const auto& st = into[Parameter::St]; stLead_ < maxChannels && channels_[stLead_] && channels_[stLead_]->lead->repolarisation.st())
        set(Parameter::St, channels_[stLead_]->lead->repolarisation.st(), Validity::Searching);
    else if (st.validity != Validity::Absent && st.source == source_)
        set(Parameter::St, std::nullopt, leading_ != maxChannels ? Validity::Searching : Validity::LeadOff);
    if (const auto& qtc = into[Parameter::Qtc]; qtLead_ < maxChannels && channels_[qtLead_] && channels_[qtLead_]->lead->repolarisation.qt()) {
        const auto& r = channels_[qtLead_]->lead->repolarisation;
        set(Parameter::Qtc, fridericia(*r.qt(), r.interval()) * 1000, Validity::Searching);
    } else if (qtc.validity != Validity::Absent && qtc.source == source_) {
        set(Parameter::Qtc, std::nullopt, leading_ != maxChannels ? Validity::Searching : Validity::LeadOff);
    }
    const auto* pleth = first(WaveLabel::Pleth);
    const auto* abp = first(WaveLabel::Abp);
    if (pleth) {
        const auto r = pleth->pulse->reading(newest_);
        set(Parameter::PulseRate, r ? std::optional(r->rate) : std::nullopt,
            pleth->pulse->missing() ? Validity::LeadOff : Validity::Searching,
            pleth->pulse->strength() < 0.35 ? Validity::Questionable : Validity::Ok);
    }
    const auto pressure = [&](const Channel* c, Parameter sys, Parameter dia, Parameter mean) {
        if (!c)
            return;
        const auto r = c->pulse->reading(newest_);
        const auto otherwise = c->pulse->missing() ? Validity::LeadOff : Validity::Searching;
        set(sys, r ? std::optional(r->systolic) : std::nullopt, otherwise);
        set(dia, r ? std::optional(r->diastolic) : std::nullopt, otherwise);
        set(mean, r ? std::optional(r->mean) : c->pulse->level(), otherwise);
    };
    pressure(abp, Parameter::AbpSystolic, Parameter::AbpDiastolic, Parameter::AbpMean);
    pressure(first(WaveLabel::Pap), Parameter::PapSystolic, Parameter::PapDiastolic, Parameter::PapMean);
    if (abp && !pleth) {
        const auto r = abp->pulse->reading(newest_);
        set(Parameter::PulseRate, r ? std::optional(r->rate) : std::nullopt, Validity::Searching);
    }
    if (const auto* cvp = first(WaveLabel::Cvp))
        set(Parameter::CvpMean, cvp->pulse->level(), Validity::LeadOff);
    if (const auto* icp = first(WaveLabel::Icp))
        set(Parameter::IcpMean, icp->pulse->level(), Validity::LeadOff);
    const auto* resp = first(WaveLabel::Resp);
    const auto* co2 = first(WaveLabel::Co2);
    if (resp || co2) {
        const auto* breathing = co2 && !co2->breaths->missing() ? co2 : resp ? resp : co2;
        set(Parameter::RespirationRate, breathing->breaths->rate(newest_),
            breathing->breaths->missing() ? Validity::LeadOff : Validity::Searching);
    }
    if (co2) {
        const auto otherwise = co2->breaths->missing() ? Validity::LeadOff : Validity::Searching;
        set(Parameter::EtCo2, co2->breaths->endTidal(), otherwise);
        set(Parameter::FiCo2, co2->breaths->inspired(), otherwise);
    }
}

RhythmLabel SignalPath::rhythmLabel() const
{
    if (leading_ == maxChannels || stateOf(*channels_[leading_]) == LeadState::Off)
        return RhythmLabel::None;
    const bool clean = stateOf(*channels_[leading_]) == LeadState::Good;
    for (const auto kind : {AlarmKind::Asystole, AlarmKind::VentricularFlutterFibrillation})
        if (rhythm_[kind].on)
            return RhythmLabel::None;
    const auto rate = heartRate_.rate(newest_);
    if (!rate)
        return RhythmLabel::None;
    if (rhythm_[AlarmKind::VentricularTachycardia].on)
        return RhythmLabel::VentricularTachycardia;
    if (clean && pacing_.leads() && newest_ - pacing_.newest() < 3s)
        return RhythmLabel::Paced;
    if (rhythm_[AlarmKind::AtrialFibrillation].on)
        return RhythmLabel::AtrialFibrillation;
    if (rhythm_[AlarmKind::IrregularRhythm].on)
        return RhythmLabel::Irregular;
    for (const auto kind : {AlarmKind::VentricularRhythm, AlarmKind::VentricularBradycardia, AlarmKind::VentricularRun, AlarmKind::Svt, AlarmKind::Pause})
        if (rhythm_[kind].on)
            return RhythmLabel::None;
    const bool sinus = clean && *rate >= slowestSinus && *rate <= fastestSinus && channels_[leading_]->lead->pWave.seen();
    return sinus ? RhythmLabel::Sinus : RhythmLabel::None;
}

}
