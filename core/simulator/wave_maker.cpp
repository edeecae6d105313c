// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/wave_maker.h"

#include <algorithm>
#include <cmath>

namespace wardlight::simulator {
namespace {

WaveFormat formatOf(const std::string& name, Rate ecgRate)
{
    WaveFormat format;
    format.name = name;
    format.label = name == "V" ? WaveLabel::EcgOther : waveLabelFromName(name);
    format.baseline = 0;
    switch (format.label) {
    case WaveLabel::Pleth: format.rate = {125, 1}, format.gain = 10000, format.unit = "NU"; break;
    case WaveLabel::Abp:
    case WaveLabel::Cvp: format.rate = {125, 1}, format.gain = 80, format.unit = "mmHg"; break;
    case WaveLabel::Resp: format.rate = {125, 2}, format.gain = 4000, format.unit = "Ohm"; break;
    case WaveLabel::Co2: format.rate = {125, 2}, format.gain = 200, format.unit = "mmHg"; break;
    default: format.rate = ecgRate, format.gain = 400, format.unit = "mV"; break;
    }
    return format;
}

std::int16_t asSample(double value, const WaveFormat& format)
{
    const auto v = value * format.gain;
    return static_cast<std::int16_t>(std::clamp(v < 0 ? v - 0.5 : v + 0.5, -32767.0, 32767.0));
}

}

WaveMaker::WaveMaker(const BedPlan& plan)
    : ecg_(plan, Random(plan.seed).fork(2))
    , circulation_(plan, Random(plan.seed).fork(3))
    , breathing_(Random(plan.seed).fork(4))
    , artefacts_(plan.ecgRate.hertz(), Random(plan.seed).fork(5))
{
    for (const auto& wave : plan.waves)
        channels_.push_back(formatOf(wave, plan.ecgRate));
    sent_.resize(channels_.size());
}

void WaveMaker::draw(const HeartEvent& event)
{
    ecg_.beat(event);
    circulation_.beat(event, breathing_.phase());
}

bool WaveMaker::seesEcg(const DeviceStatus& status) const
{
    return std::any_of(channels_.begin(), channels_.end(), [&](const WaveFormat& channel) {
        return isEcg(channel.label) && std::find(status.leadsOff.begin(), status.leadsOff.end(),
                                                 channel.name) == status.leadsOff.end();
    });
}

void WaveMaker::put(SimulatedOutput& out, std::size_t channel, double value, bool missing)
{
    out.samples[channel].push_back(missing ? missingSample : asSample(value, channels_[channel]));
}

void WaveMaker::tick(const DeviceStatus& status, double endTidal, SimulatedOutput& out)
{
    const auto breath = breathing_.phase();
    const bool ecgSeen = seesEcg(status);
    for (std::size_t c = 0; c < channels_.size(); ++c)
        begin_.at(c) = out.samples[c].size();
    const auto ecgSamples = static_cast<int>(std::lround(ecg_.rate() * tickSeconds));
    for (int k = 0; k < ecgSamples; ++k) {
        const auto views = ecg_.take();
        artefacts_.step(breath);
        for (std::size_t c = 0; c < channels_.size(); ++c)
            if (isEcg(channels_[c].label))
                putEcg(out, c, views, status);
    }
    for (int k = 0; k < 2; ++k) {
        const auto abp = circulation_.takeAbp(), pleth = circulation_.takePleth(),
                   cvp = circulation_.takeCvp(breath);
        for (std::size_t c = 0; c < channels_.size(); ++c) {
            if (channels_[c].label == WaveLabel::Abp)
                put(out, c, static_cast<double>(abp + 0.25F * artefacts_.noise()), false);
            else if (channels_[c].label == WaveLabel::Pleth)
                put(out, c, static_cast<double>(artefacts_.pleth(pleth)), status.probeOff);
            else if (channels_[c].label == WaveLabel::Cvp)
                put(out, c, static_cast<double>(cvp + 0.1F * artefacts_.noise()), false);
        }
    }
    for (std::size_t c = 0; c < channels_.size(); ++c) {
        if (channels_[c].label == WaveLabel::Resp)
            put(out, c, breathing_.impedance() + 0.012 * static_cast<double>(artefacts_.noise()), !ecgSeen);
        else if (channels_[c].label == WaveLabel::Co2)
            put(out, c, breathing_.co2(endTidal) + 0.15 * static_cast<double>(artefacts_.noise()), false);
    }
    for (std::size_t c = 0; c < channels_.size(); ++c)
        handOver(out, c, status.linkUp);
}

void WaveMaker::putEcg(SimulatedOutput& out, std::size_t channel, const Ecg::Views& v,
                       const DeviceStatus& status)
{
    float clean = v.v;
    switch (channels_[channel].label) {
    case WaveLabel::EcgI: clean = v.i; break;
    case WaveLabel::EcgII: clean = v.ii; break;
    case WaveLabel::EcgIII: clean = v.ii - v.i; break;
    case WaveLabel::EcgAvr: clean = -(v.i + v.ii) / 2; break;
    case WaveLabel::EcgAvl: clean = v.i - v.ii / 2; break;
    case WaveLabel::EcgAvf: clean = v.ii - v.i / 2; break;
    default: break;
    }
    const auto lead = static_cast<int>(channels_[channel].label);
    const auto value = static_cast<double>(artefacts_.ecg(clean, lead));
    const bool lost = std::find(status.leadsOff.begin(), status.leadsOff.end(), channels_[channel].name) !=
                      status.leadsOff.end();
    put(out, channel, value, lost);
}

// The tick's samples join the channel's last piece, start a new one, or are lost with the link.
void WaveMaker::handOver(SimulatedOutput& out, std::size_t c, bool linkUp)
{
    const auto count = out.samples[c].size() - begin_[c];
    const auto first = sent_[c];
    sent_[c] += count;
    if (!linkUp) {
        out.samples[c].resize(begin_[c]);
        return;
    }
    for (auto piece = out.pieces.rbegin(); piece != out.pieces.rend(); ++piece) {
        if (piece->channel != c)
            continue;
        if (piece->first + piece->count != first)
            break;
        piece->count += count;
        return;
    }
    out.pieces.push_back({static_cast<std::uint32_t>(c), first, begin_[c], count});
}

}
