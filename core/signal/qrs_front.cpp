// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/qrs_front.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace wardlight::signal {
namespace {

constexpr double envelopeWindow = 0.080;  // s
constexpr double dominanceWindow = 0.090; // s: peaks closer than this are one
constexpr double fastestInner = 250;      // Hz
constexpr double historyLength = 4;       // s
constexpr double bandDelaySeconds = 0.022, waveDelaySeconds = 0.007; // of the filters around 10 Hz

}

QrsFront::QrsFront(double rate)
    : divisor_(std::max(1, static_cast<int>(std::ceil(rate / fastestInner - 1e-9))))
    , rate_(rate / divisor_)
    , low_(Biquad::lowPass(16, rate_))
    , high_(Biquad::highPass(5, rate_))
    , waveLow_(Biquad::lowPass(30, rate_))
    , waveHigh_(Biquad::firstOrderHighPass(0.5, rate_))
    , window_(std::max<std::uint64_t>(2, static_cast<std::uint64_t>(envelopeWindow * rate_)))
    , dominance_(std::max<std::uint64_t>(2, static_cast<std::uint64_t>(dominanceWindow * rate_)))
    , bandDelay_(static_cast<std::uint64_t>(bandDelaySeconds * rate_))
    , waveDelay_(static_cast<std::uint64_t>(waveDelaySeconds * rate_))
{
    const auto length = std::bit_ceil(std::max<std::size_t>(64, static_cast<std::size_t>(historyLength * rate_)));
    mask_ = length - 1;
    ring_.resize(length);
}

bool QrsFront::take(double x)
{
    if (first_) { // as if this value had been there for ever
        first_ = false;
        low_.settle(x);
        high_.settle(x);
        waveLow_.settle(0);
        waveHigh_.settle(x);
    }
    sum_ += x;
    if (++summed_ < divisor_)
        return false;
    step(sum_ / divisor_);
    sum_ = 0;
    summed_ = 0;
    return true;
}

void QrsFront::step(double x)
{
    const double band = high_(low_(x));
    const double slope = std::abs(band - beforeLastBand_) * rate_ / 2; // mV/s
    beforeLastBand_ = lastBand_;
    lastBand_ = band;
    auto& slot = ring_[index_ & mask_];
    envelopeSum_ += static_cast<double>(static_cast<float>(slope)) - static_cast<double>(ring_[(index_ - window_) & mask_].magnitude);
    slot.magnitude = static_cast<float>(slope);
    const double envelope = std::max(0.0, envelopeSum_) / static_cast<double>(window_);
    slot.band = static_cast<float>(band);
    slot.envelope = static_cast<float>(envelope);
    slot.wave = static_cast<float>(waveLow_(waveHigh_(x)));
    ++index_;
    follow(envelope);
}

void QrsFront::follow(double envelope)
{
    peaked_ = false;
    if (rising_) {
        if (envelope > top_) {
            top_ = envelope;
            topAt_ = index_ - 1;
        } else if (index_ - 1 - topAt_ >= dominance_) {
            rising_ = false;
            peak_ = measured(topAt_, top_);
            peaked_ = true;
        }
    } else if (envelope > lastEnvelope_ && envelope > 1e-9) {
        rising_ = true;
        top_ = envelope;
        topAt_ = index_ - 1;
    }
    lastEnvelope_ = envelope;
}

Deflection QrsFront::measured(std::uint64_t at, double height) const
{
    // The envelope's peak lies about half its window behind the steepest part of the QRS.
    const auto back = samples(0.16);
    Deflection found{.at = at, .r = at, .height = height};
    float largest = -1, steepest = 0;
    for (auto i = at > back ? at - back : 0; i <= at; ++i) {
        if (const float size = std::abs(ring_[i & mask_].band); size > largest) {
            largest = size;
            found.r = i;
        }
        steepest = std::max(steepest, ring_[i & mask_].magnitude);
    }
    found.slope = static_cast<double>(steepest);
    found.r = found.r > bandDelay_ ? found.r - bandDelay_ : 0;
    return found;
}

bool QrsFront::shape(std::uint64_t r, QrsShape& out) const
{
    constexpr int last = QrsShape::points + 2 * QrsShape::margin - 1;
    const double step = (QrsShape::before + QrsShape::after) * rate_ / (QrsShape::points - 1);
    const double start = static_cast<double>(r + waveDelay_) - QrsShape::before * rate_ - QrsShape::margin * step;
    if (start < 0 || start + last * step + 1 >= static_cast<double>(index_) ||
        static_cast<double>(index_) - start > static_cast<double>(mask_))
        return false;
    float low = 1e9F, high = -1e9F, steepest = 0, way = 0;
    for (int i = 0; i <= last; ++i) {
        const double at = start + step * i;
        const auto left = static_cast<std::uint64_t>(at);
        const auto part = static_cast<float>(at - static_cast<double>(left));
        const float v = ring_[left & mask_].wave * (1 - part) + ring_[(left + 1) & mask_].wave * part;
        out.wave[static_cast<std::size_t>(i)] = v;
        if (i >= QrsShape::margin && i < QrsShape::margin + QrsShape::points) {
            low = std::min(low, v);
            high = std::max(high, v);
            if (i > QrsShape::margin) {
                const float rise = std::abs(v - out.wave[static_cast<std::size_t>(i - 1)]);
                steepest = std::max(steepest, rise);
                way += rise;
            }
        }
    }
    out.amplitude = high - low;
    const float size = std::max(out.amplitude, 1e-6F);
    out.rough = way / (2 * size);
    out.swift = std::log(std::max(steepest, 1e-9F) / size * static_cast<float>(rate_ / step));
    int first = QrsShape::margin + QrsShape::points, final = 0;
    for (int i = QrsShape::margin + 1; i < QrsShape::margin + QrsShape::points; ++i)
        if (std::abs(out.wave[static_cast<std::size_t>(i)] - out.wave[static_cast<std::size_t>(i - 1)]) > 0.22F * steepest) {
            first = std::min(first, i);
            final = i;
        }
    out.width = static_cast<float>((final - first + 1) * step / rate_);
    return true;
}

void QrsFront::widen(std::uint64_t r, QrsShape& out) const
{
    const double step = (QrsShape::wideBefore + QrsShape::wideAfter) * rate_ / (QrsShape::widePoints - 1);
    const double start = static_cast<double>(r + waveDelay_) - QrsShape::wideBefore * rate_;
    const auto newest = static_cast<double>(index_) - 1;
    const double oldest = std::max(0.0, newest - static_cast<double>(mask_));
    for (int i = 0; i < QrsShape::widePoints; ++i)
        out.wide[static_cast<std::size_t>(i)] =
            ring_[static_cast<std::uint64_t>(std::clamp(start + step * i, oldest, newest)) & mask_].wave;
}

}
