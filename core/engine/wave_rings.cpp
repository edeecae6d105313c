// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/wave_rings.h"

#include <algorithm>
#include <cmath>

namespace wardlight::engine {
namespace {

constexpr double shownSeconds = 330;
constexpr double rawSeconds = 60;
constexpr double historySeconds = 1800;
constexpr std::size_t mostPerPacket = 4096;

std::size_t samplesIn(const WaveFormat& format, double seconds)
{
    return static_cast<std::size_t>(seconds * format.rate.hertz()) + 1;
}

}

WaveRings::WaveRings(const WaveFormat& format, Instant origin, std::string device)
    : format_(format)
    , origin_(origin)
    , device_(std::move(device))
    , raw_(std::make_shared<SampleRing>(samplesIn(format, rawSeconds)))
    , shown_(std::make_shared<SampleRing>(samplesIn(format, shownSeconds)))
    , filter_(format, signal::EcgBand::Monitor, signal::Mains::Hertz60)
    , filtered_(mostPerPacket)
    , history_(samplesIn(format, historySeconds))
{
}

std::string WaveRings::filterName() const
{
    if (!isEcg(format_.label))
        return {};
    switch (band_) {
    case EcgBand::Monitor: return "0.5–40 Hz";
    case EcgBand::St: return "0.05–40 Hz";
    case EcgBand::Diagnostic: return "0.05–150 Hz";
    case EcgBand::Surgery: return "1–20 Hz";
    }
    return {};
}

void WaveRings::setBand(EcgBand band)
{
    if (band == band_ || !isEcg(format_.label))
        return;
    band_ = band;
    filter_ = signal::DisplayFilter(format_, band, signal::Mains::Hertz60);
}

void WaveRings::take(std::uint64_t first, std::span<const std::int16_t> samples)
{
    if (first < next_) {
        const auto known = std::min<std::uint64_t>(next_ - first, samples.size());
        samples = samples.subspan(known);
        first += known;
    }
    if (samples.empty() || samples.size() > filtered_.size())
        return;
    raw_->write(first, samples);
    history_.append(first, samples);
    const std::span<std::int16_t> out(filtered_.data(), samples.size());
    filter_.run(samples, out);
    shown_->write(first, out);
    next_ = first + samples.size();
}

EvidenceLane WaveRings::cut(Instant from, Instant until) const
{
    const double rate = format_.rate.hertz();
    const double start = std::max(0.0, std::ceil(seconds(from - origin_) * rate));
    const double end = std::max(start, std::floor(seconds(until - origin_) * rate));
    EvidenceLane lane;
    lane.format = format_;
    lane.first = static_cast<std::uint64_t>(start);
    lane.offset = start / rate - seconds(from - origin_);
    lane.samples.resize(static_cast<std::size_t>(end - start));
    raw_->read(lane.first, lane.samples);
    return lane;
}

EvidenceLane WaveRings::recall(Instant from, Instant until) const
{
    const double rate = format_.rate.hertz();
    const auto oldest = static_cast<double>(history_.begin());
    const auto newest = static_cast<double>(history_.end());
    const double start = std::clamp(std::ceil(seconds(from - origin_) * rate), oldest, newest);
    const double end = std::clamp(std::floor(seconds(until - origin_) * rate), start, newest);
    EvidenceLane lane;
    lane.format = format_;
    lane.first = static_cast<std::uint64_t>(start);
    lane.offset = start / rate - seconds(from - origin_);
    lane.samples.resize(static_cast<std::size_t>(end - start));
    history_.read(lane.first, lane.samples);
    return lane;
}

}
