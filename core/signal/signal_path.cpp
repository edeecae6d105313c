// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/signal_path.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace wardlight::signal {
namespace {

constexpr double missingValue = std::numeric_limits<double>::quiet_NaN();
constexpr auto longestWait = 600ms;   // for a lead whose samples come later than the others'
constexpr double silentAfter = 2.5;   // s: links send at least once a second
constexpr double leadKept = 3;       // s, from a beat: two slow beats and what is before them

}

SignalPath::Lead::Lead(double rate)
    : quality(rate)
    , detector(rate)
    , fibrillation(rate)
    , recent(rate, leadKept)
{
}

SignalPath::SignalPath(RhythmRules rules, DeviceId source)
    : rules_(rules)
    , source_(source)
    , rhythm_(rules)
{
    for (auto& f : findings_)
        f.detail.reserve(15); // small-string size: never allocates later
}

void SignalPath::setExtremes(double tachycardia, double bradycardia)
{
    rules_.extremeTachycardia = tachycardia;
    rules_.extremeBradycardia = bradycardia;
    rhythm_.setExtremes(tachycardia, bradycardia);
}

void SignalPath::open(std::uint32_t channel, const WaveFormat& format, Instant origin)
{
    if (channel >= maxChannels || format.rate.hertz() < 1)
        return;
    auto c = std::make_unique<Channel>();
    c->format = format;
    c->origin = origin;
    const double rate = format.rate.hertz();
    if (isEcg(format.label)) {
        c->lead = std::make_unique<Lead>(rate);
        c->toMillivolt = format.unit == "uV" || format.unit == "µV" ? 0.001 : format.unit == "V" ? 1000 : 1;
    } else if (isPressure(format.label) || format.label == WaveLabel::Pleth) {
        c->pulse = std::make_unique<PulseWave>(rate);
    } else if (format.label == WaveLabel::Resp) {
        c->breaths = std::make_unique<Breaths>(rate, BreathSource::Effort);
    } else if (format.label == WaveLabel::Co2) {
        c->breaths = std::make_unique<Breaths>(rate, BreathSource::Co2);
    }
    if (leading_ == channel)
        leading_ = maxChannels;
    channels_[channel] = std::move(c);
    fusion_.forget(channel);
    repolarisation_.forget(channel);
    leave(channel);
}

void SignalPath::leave(std::size_t channel)
{
    askedCount_ -= asked_[channel] ? 1U : 0U;
    asked_[channel] = false;
}

void SignalPath::close(std::uint32_t channel)
{
    if (channel >= maxChannels)
        return;
    channels_[channel].reset();
    fusion_.forget(channel);
    repolarisation_.forget(channel);
    leave(channel);
    if (leading_ == channel) {
        leading_ = maxChannels;
        rhythm_.forget();
        heartRate_.forget();
    }
}

Instant SignalPath::timeOf(const Channel& c, std::uint64_t sample) const
{
    const auto rate = c.format.rate;
    // A hostile index may be anything: what lies more than a century ahead is a century ahead.
    constexpr std::int64_t century = 3'200'000'000;
    const auto index = static_cast<std::int64_t>(std::min<std::uint64_t>(sample, 1ULL << 48U));
    const auto ticks = index * std::min<std::int64_t>(rate.denominator, 1 << 14);
    const auto whole = std::min(ticks / rate.numerator, century);
    const auto rest = ticks % rate.numerator;
    return c.origin + std::chrono::seconds(whole) + Duration(rest * 1'000'000'000 / rate.numerator);
}

void SignalPath::take(std::uint32_t channel, std::uint64_t first, std::span<const std::int16_t> samples)
{
    if (channel >= maxChannels || !channels_[channel])
        return;
    auto& c = *channels_[channel];
    if (first < c.next) { // what is known already
        const auto known = std::min<std::uint64_t>(c.next - first, samples.size());
        samples = samples.subspan(known);
        first += known;
    }
    // A gap counts as missing samples, but a day's gap must not take a day.
    const auto gap = std::min<std::uint64_t>(first - c.next, static_cast<std::uint64_t>(12 * c.format.rate.hertz()));
    const double scale = c.toMillivolt / c.format.gain;
    const auto one = [&](std::uint64_t at, double value) {
        if (c.lead)
            takeLead(channel, at, value);
        else if (c.pulse)
            c.pulse->take(value, timeOf(c, at));
        else if (c.breaths)
            c.breaths->take(value, timeOf(c, at));
    };
    if (c.lead && first - c.next > gap)
        c.lead->detector.relearn();
    for (std::uint64_t i = first - gap; i < first; ++i)
        one(i, missingValue);
    for (std::size_t i = 0; i < samples.size(); ++i)
        one(first + i, samples[i] == missingSample ? missingValue : (samples[i] - c.format.baseline) * scale);
    c.next = first + samples.size();
    if (!samples.empty())
        newest_ = std::max(newest_, timeOf(c, c.next - 1));
    if (c.lead)
        fuse();
}

void SignalPath::takeLead(std::size_t index, std::uint64_t at, double value)
{
    auto& c = *channels_[index];
    auto& lead = *c.lead;
    const double raw = value;
    value = lead.blanker(value);
    lead.quality.take(raw, value);
    lead.fibrillation.take(value);
    lead.recent.take(value);
    if (lead.blanker.pulse() && leading_ == index && pacedPossible_ && lead.quality.state() == LeadState::Good)
        if (const auto when = timeOf(c, at - std::min<std::uint64_t>(at, PacerBlanker::delay)); pacing_.pulse(when))
            rhythm_.pulse(when, pacing_.leads());
    const bool beat = lead.detector.take(value);
    if (beat || lead.detector.judgement())
        judged(index, at, beat);
}

void SignalPath::judged(std::size_t index, std::uint64_t at, bool beat)
{
    auto& c = *channels_[index];
    auto& lead = *c.lead;
    // The detector's count is its own; what a long gap skipped lies between it and the channel's.
    const auto when = [&](std::uint64_t r) {
        const auto sample = at + 1 - (lead.detector.now() - r);
        return timeOf(c, sample - std::min<std::uint64_t>(sample, PacerBlanker::delay));
    };
    BeatOpinion opinion;
    if (beat) {
        const auto& found = lead.detector.beat();
        const double interval = lead.hasLast ? static_cast<double>(found.at - lead.lastR) / c.format.rate.hertz() : 0;
        lead.lastR = found.at;
        lead.hasLast = true;
        opinion.type = lead.classifier.classify(found, interval);
        opinion.ventricular = lead.classifier.lastOdds();
        opinion.shape = lead.classifier.lastShape();
        lead.pWave.beat(lead.recent, found.at, interval, opinion.type == 'N');
        lead.repolarisation.beat(lead.recent, found.at, interval, opinion.type == 'N' && !pacing_.leads(), lead.quality.state() == LeadState::Good);
        if (askedCount_ < 2 && leading_ == index)
            emit(when(found.at), opinion.type, opinion.shape, opinion.ventricular);
    }
    if (const auto* const judgement = lead.detector.judgement(); judgement && askedCount_ > 1) {
        opinion.at = when(judgement->at);
        opinion.odds = judgement->odds;
        opinion.beat = beat && lead.detector.beat().at == judgement->at;
        fusion_.hear(index, opinion);
    }
}

void SignalPath::fuse()
{
    if (askedCount_ < 2)
        return;
    const auto until = decidedUntil();
    while (const auto beat = fusion_.next(until, asked_, leading_))
        emit(beat->at, beat->type, beat->shape, beat->ventricular);
}

void SignalPath::emit(Instant at, char type, int shape, double ventricular)
{
    if (anyBeat_ && at < lastBeat_ + 200ms) // one lead took over from several, or the other way round
        return;
    anyBeat_ = true;
    lastBeat_ = at;
    if (pacing_.beat(at)) {
        type = '/';
        ventricular = -3;
    }
    heartRate_.beat(at, type);
    rhythm_.beat(at, type, shape, ventricular);
    if (beatCount_ < beats_.size())
        beats_[beatCount_++] = {at, type};
}

std::span<const Beat> SignalPath::beats()
{
    std::copy(beats_.begin(), beats_.begin() + static_cast<std::ptrdiff_t>(beatCount_), given_.begin());
    const auto n = beatCount_;
    beatCount_ = 0;
    return {given_.data(), n};
}

bool SignalPath::silent(const Channel& c) const
{
    const auto end = c.next > 0 ? timeOf(c, c.next - 1) : c.origin;
    return seconds(newest_ - end) > silentAfter;
}

Instant SignalPath::decidedUntil(const Channel& c) const
{
    const auto behind = c.lead->detector.now() - c.lead->detector.decidedUntil();
    return timeOf(c, c.next - std::min(c.next, behind));
}

Instant SignalPath::decidedUntil() const
{
    if (askedCount_ < 2)
        return leading_ != maxChannels ? decidedUntil(*channels_[leading_]) : newest_;
    Instant first = Instant::max(), last = Instant::min();
    for (std::size_t i = 0; i < maxChannels; ++i)
        if (asked_[i] && channels_[i]) {
            const auto known = decidedUntil(*channels_[i]);
            first = std::min(first, known);
            last = std::max(last, known);
        }
    return std::max(first, last - longestWait);
}

LeadState SignalPath::stateOf(const Channel& c) const { return silent(c) ? LeadState::Off : c.lead->quality.state(); }

bool SignalPath::pumps() const
{
    return std::any_of(channels_.begin(), channels_.end(), [&](const auto& c) {
        return c && c->pulse && (c->format.label == WaveLabel::Pleth || c->format.label == WaveLabel::Abp) && !silent(*c) &&
               c->pulse->steady(newest_);
    });
}

RateFacts SignalPath::rateFacts() const
{
    RateFacts f;
    const auto until = decidedUntil();
    f.heart = heartRate_.rate(until);
    f.heartBefore = heartRate_.rateOver(8);
    const auto last = heartRate_.lastBeat();
    f.quiet = last ? seconds(until - *last) : 0;
    f.leadsPoor = leading_ != maxChannels;
    f.fewestPulses = std::numeric_limits<int>::max();
    double sum = 0;
    for (const auto& c : channels_) {
        if (!c || silent(*c))
            continue;
        if (c->lead && stateOf(*c) != LeadState::Off)
            f.leadsPoor = f.leadsPoor && stateOf(*c) == LeadState::Noisy;
        if (!c->pulse || c->pulse->missing() || (c->format.label != WaveLabel::Pleth && c->format.label != WaveLabel::Abp))
            continue;
        ++f.pulseWaves;
        const auto reading = c->pulse->reading(newest_);
        if (!reading || !c->pulse->steady(newest_))
            continue;
        ++f.believedWaves;
        sum += reading->rate;
        f.fewestPulses = std::min(f.fewestPulses, last ? c->pulse->pulsesSince(*last) : 0);
    }
    f.pulse = f.believedWaves > 0 ? sum / f.believedWaves : 0;
    return f;
}

Rhythm::Wave SignalPath::wave() const
{
    const auto& leader = *channels_[leading_];
    const bool clean = stateOf(leader) != LeadState::Noisy;
    const auto& leads = leader.lead->fibrillation;
    Rhythm::Wave w;
    w.fibrillating = clean ? leads.lasting() : 0;
    w.fibrillationBegins = clean && leads.beginning();
    w.pulsesGoOn = pulsesRefuteStandstill(rateFacts());
    bool othersDo = true, othersBegin = true;
    for (const auto& c : channels_) {
        if (!c || !c->lead || stateOf(*c) != LeadState::Good)
            continue;
        const auto& theirs = c->lead->fibrillation;
        w.fibrillationHolds = w.fibrillationHolds || theirs.holds();
        w.fibrillationClear = w.fibrillationClear || theirs.holdsClearly();
        if (theirs.repeating() > w.repeating) { // a pacemaker's pulses may hide it in the others
            w.repeating = theirs.repeating();
            w.repeatsPerMinute = theirs.repeatsPerMinute();
        }
        othersDo = othersDo && (c.get() == &leader || theirs.since() <= 1);
        othersBegin = othersBegin && (c.get() == &leader || theirs.since() <= 1 || theirs.beginning());
    }
    if (rhythm_[AlarmKind::VentricularFlutterFibrillation].on)
        return w;
    // A heart that fibrillates does so in every lead, and does not pump. These only keep a fibrillation from being
    // announced; what has been announced is ended by something organised alone (compressions make pulses as well).
    const bool pumping = pumps();
    if (!othersDo || pumping)
        w.fibrillating = 0;
    if (!othersBegin || pumping)
        w.fibrillationBegins = false;
    // Motion repeats itself as well: a fast wave is believed without its beats only where pacing pulses may hide them.
    const auto pulses = pacingPulses();
    const bool paced = !pulses.empty() && newest_ - pulses.back() < 10s;
    if ((pumping || !paced) && !rhythm_[AlarmKind::VentricularTachycardia].on)
        w.repeating = 0;
    return w;
}

void SignalPath::chooseLeading()
{
    std::size_t best = maxChannels;
    double most = 0.02;
    askedCount_ = 0;
    for (std::size_t i = 0; i < maxChannels; ++i) {
        asked_[i] = false;
        if (!channels_[i] || !channels_[i]->lead)
            continue;
        const auto& quality = channels_[i]->lead->quality;
        if (stateOf(*channels_[i]) == LeadState::Off)
            continue;
        asked_[i] = true;
        ++askedCount_;
        // The lead in charge is kept unless another is clearly better; a flat lead still leads when it is the only one.
        const double worth = quality.worth() + 0.03 + (i == leading_ ? 0.25 : 0);
        if (worth > most) {
            most = worth;
            best = i;
        }
    }
    if (best == leading_)
        return;
    if (best != maxChannels && leading_ != maxChannels && newest_ - lastChosen_ < 3s &&
        stateOf(*channels_[leading_]) != LeadState::Off)
        return;
    lastChosen_ = newest_;
    leading_ = best;
    if (best == maxChannels) {
        rhythm_.forget();
        heartRate_.forget();
    }
}

const SignalPath::Channel* SignalPath::first(WaveLabel label) const
{
    for (const auto& c : channels_)
        if (c && c->format.label == label)
            return c.get();
    return nullptr;
}

bool SignalPath::poor(std::uint32_t channel) const
{
    const auto* c = channel < maxChannels ? channels_[channel].get() : nullptr;
    if (!c)
        return false;
    if (c->lead)
        return c->lead->quality.state() == LeadState::Noisy;
    return c->pulse && c->format.label == WaveLabel::Pleth && c->pulse->strength() < 0.35;
}

bool SignalPath::off(std::uint32_t channel) const
{
    const auto* c = channel < maxChannels ? channels_[channel].get() : nullptr;
    if (!c)
        return true;
    if (c->lead)
        return stateOf(*c) == LeadState::Off;
    return silent(*c) || (c->pulse ? c->pulse->missing() : c->breaths && c->breaths->missing());
}

}
