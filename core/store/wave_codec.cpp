// SPDX-License-Identifier: GPL-3.0-or-later
// The best of the fixed differences per group, as in Shorten (Robinson 1994) and FLAC (RFC 9639 §9.2.5), then Rice.
#include "core/store/wave_codec.h"

#include "core/base/sample_ring.h"
#include "core/store/byte_text.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdlib>

namespace wardlight::store {
namespace {

constexpr std::uint8_t waveCodec = 1;
constexpr std::size_t groupLength = 256;
constexpr unsigned orders = 4;
constexpr unsigned mostParameter = 15;
constexpr unsigned escapeOnes = 24;   // no difference of int16 up to order 3 needs so many at a sensible k
constexpr unsigned plainBits = 20;    // |third difference| ≤ 8 × 32768, zigzag < 2^20
constexpr std::size_t headLength = 1 + sizeof(std::uint32_t);
constexpr unsigned allMissingMark = (7U << 4U) | mostParameter; // 7 bits

class BitWriter {
public:
    explicit BitWriter(std::string& out) : out_(out) {}
    /// count ≤ 32
    void put(std::uint32_t value, unsigned count)
    {
        held_ = (held_ << count) | value;
        heldCount_ += count;
        while (heldCount_ >= 8) {
            heldCount_ -= 8;
            out_.push_back(static_cast<char>(static_cast<unsigned char>(held_ >> heldCount_)));
        }
    }
    void finish()
    {
        if (heldCount_ > 0)
            put(0, 8 - heldCount_);
    }

private:
    std::string& out_;
    std::uint64_t held_ = 0;
    unsigned heldCount_ = 0;
};

class BitReader {
public:
    explicit BitReader(std::string_view in) : in_(in), end_(in.size() * 8) {}
    [[nodiscard]] std::size_t left() const { return end_ - std::min(at_, end_); }
    /// Beyond the end come zeros, and ended() is true from then on. count ≤ 32
    std::uint32_t take(unsigned count)
    {
        const auto window = peek();
        at_ += count;
        return count == 0 ? 0 : static_cast<std::uint32_t>(window >> (64U - count));
    }
    /// Ones before the next zero, at most `most`; takes the zero, too, when it came.
    unsigned ones(unsigned most)
    {
        const auto run = std::min(static_cast<unsigned>(std::countl_one(peek())), most);
        at_ += run + (run < most ? 1U : 0U);
        return run;
    }
    unsigned zeros(unsigned most)
    {
        const auto run = std::min(static_cast<unsigned>(std::countl_zero(peek())), most);
        at_ += run;
        return run;
    }
    [[nodiscard]] bool ended() const { return at_ > end_; }

private:
    /// The next 57 bits at least, from the highest.
    [[nodiscard]] std::uint64_t peek() const
    {
        const auto byte = at_ / 8;
        std::uint64_t window = 0;
        if (byte + 8 <= in_.size()) {
            std::memcpy(&window, in_.data() + byte, 8);
            window = __builtin_bswap64(window);
        } else {
            for (std::size_t i = 0; i < 8; ++i)
                window = (window << 8U) | (byte + i < in_.size() ? static_cast<unsigned char>(in_[byte + i]) : 0U);
        }
        return window << (at_ % 8);
    }
    std::string_view in_;
    std::size_t end_, at_ = 0;
};

std::uint32_t zigzag(std::int32_t v) { return (static_cast<std::uint32_t>(v) << 1U) ^ static_cast<std::uint32_t>(v >> 31); }
std::int32_t unzigzag(std::uint32_t z) { return static_cast<std::int32_t>(z >> 1U) ^ -static_cast<std::int32_t>(z & 1U); }

/// The last three samples that were there, newest first.
struct Past {
    std::int32_t a = 0, b = 0, c = 0;
    void push(std::int32_t sample)
    {
        c = b;
        b = a;
        a = sample;
    }
    [[nodiscard]] std::int32_t guess(unsigned order) const
    {
        switch (order) {
        case 0: return 0;
        case 1: return a;
        case 2: return 2 * a - b;
        default: return 3 * (a - b) + c;
        }
    }
};

std::size_t riceBits(std::span<const std::uint32_t> values, unsigned k)
{
    std::size_t bits = 0;
    for (const auto v : values) {
        const auto ones = v >> k;
        bits += ones < escapeOnes ? ones + 1U + k : escapeOnes + plainBits;
    }
    return bits;
}

void putGamma(BitWriter& out, std::uint32_t value)
{
    const auto length = static_cast<unsigned>(std::bit_width(value));
    out.put(0, length - 1);
    out.put(value, length);
}

void putRuns(BitWriter& out, std::span<const std::int16_t> group)
{
    out.put(group.front() == missingSample ? 1 : 0, 1);
    for (std::size_t i = 0; i < group.size();) {
        std::size_t end = i;
        while (end < group.size() && (group[end] == missingSample) == (group[i] == missingSample))
            ++end;
        putGamma(out, static_cast<std::uint32_t>(end - i));
        i = end;
    }
}

void putGroup(BitWriter& out, std::span<const std::int16_t> group, Past& past)
{
    std::array<std::array<std::uint32_t, groupLength>, orders> coded;
    std::array<std::uint64_t, orders> sum{};
    std::size_t there = 0;
    Past run = past;
    for (const auto sample : group) {
        if (sample == missingSample)
            continue;
        for (unsigned order = 0; order < orders; ++order) {
            const auto z = zigzag(sample - run.guess(order));
            coded[order][there] = z;
            sum[order] += z;
        }
        run.push(sample);
        ++there;
    }
    if (there == 0) {
        out.put(allMissingMark, 7);
        return;
    }
    past = run;
    const auto order = static_cast<unsigned>(std::min_element(sum.begin(), sum.end()) - sum.begin());
    const std::span<const std::uint32_t> values(coded[order].data(), there);
    // The best parameter lies beside the logarithm of the mean; the neighbours are tried.
    const auto near = static_cast<unsigned>(std::bit_width(sum[order] / there));
    unsigned best = 0;
    std::size_t bestBits = SIZE_MAX;
    for (unsigned k = near > 1 ? near - 2 : 0; k <= std::min(near, mostParameter - 1); ++k)
        if (const auto bits = riceBits(values, k); bits < bestBits) {
            bestBits = bits;
            best = k;
        }
    if (bestBits == SIZE_MAX)
        best = mostParameter - 1;
    out.put(order + (there < group.size() ? orders : 0), 3);
    out.put(best, 4);
    if (there < group.size())
        putRuns(out, group);
    for (const auto v : values) {
        const auto ones = v >> best;
        if (ones >= escapeOnes) {
            out.put((1U << escapeOnes) - 1U, escapeOnes);
            out.put(v, plainBits);
        } else {
            out.put((2U << ones) - 2U, ones + 1);
            out.put(v & ((1U << best) - 1U), best);
        }
    }
}

/// Fills group with missing samples where they are, zero elsewhere. False: the runs do not fit.
bool takeRuns(BitReader& in, std::span<std::int16_t> group)
{
    bool missing = in.take(1) != 0;
    for (std::size_t i = 0; i < group.size();) {
        const auto zeros = in.zeros(9);
        const std::size_t length = zeros > 8 ? 0 : in.take(zeros + 1);
        if (length == 0 || length > group.size() - i)
            return false;
        std::fill_n(group.begin() + static_cast<std::ptrdiff_t>(i), length, missing ? missingSample : std::int16_t{0});
        missing = !missing;
        i += length;
    }
    return true;
}

/// False: no encoder writes this, or it ends early.
bool takeGroup(BitReader& in, std::span<std::int16_t> group, Past& past)
{
    const auto mark = in.take(7);
    const auto kind = mark >> 4U;
    const auto k = mark & mostParameter;
    if (mark == allMissingMark) {
        std::fill(group.begin(), group.end(), missingSample);
        return !in.ended();
    }
    if (k == mostParameter)
        return false;
    if (kind < orders)
        std::fill(group.begin(), group.end(), std::int16_t{0});
    else if (!takeRuns(in, group))
        return false;
    const auto order = kind % orders;
    for (auto& sample : group) {
        if (sample == missingSample)
            continue;
        const auto ones = in.ones(escapeOnes);
        const auto z = ones == escapeOnes ? in.take(plainBits) : (ones << k) | in.take(k);
        const auto value = past.guess(order) + unzigzag(z);
        if (value <= missingSample || value > INT16_MAX || in.ended())
            return false;
        sample = static_cast<std::int16_t>(value);
        past.push(value);
    }
    return true;
}

}

std::string encodeWave(std::span<const std::int16_t> samples)
{
    std::string out;
    out.reserve(headLength + samples.size() + 16);
    put(out, waveCodec);
    put(out, static_cast<std::uint32_t>(samples.size()));
    BitWriter bits(out);
    Past past;
    for (std::size_t i = 0; i < samples.size(); i += groupLength)
        putGroup(bits, samples.subspan(i, std::min(groupLength, samples.size() - i)), past);
    bits.finish();
    return out;
}

Result<std::vector<std::int16_t>> decodeWave(std::string_view bytes)
{
    const auto truncated = [] { return fail(ErrorCode::Truncated, "wave", "it ends early"); };
    const auto malformed = [] { return fail(ErrorCode::Malformed, "wave", "its code is broken"); };
    const auto codec = take<std::uint8_t>(bytes);
    if (codec && *codec != waveCodec)
        return fail(ErrorCode::Unsupported, "wave", "its codec is not known to this version");
    const auto count = take<std::uint32_t>(bytes);
    if (!codec || !count)
        return truncated();
    const std::size_t groups = (std::size_t{*count} + groupLength - 1) / groupLength;
    if (groups * 7 > bytes.size() * 8) // also bounds what is taken from memory
        return truncated();
    std::vector<std::int16_t> samples(*count);
    BitReader in(bytes);
    Past past;
    for (std::size_t i = 0; i < samples.size(); i += groupLength)
        if (!takeGroup(in, std::span(samples).subspan(i, std::min(groupLength, samples.size() - i)), past)) {
            if (in.ended())
                return truncated();
            return malformed();
        }
    const auto left = in.left();
    if (left >= 8 || in.take(static_cast<unsigned>(left)) != 0)
        return malformed();
    return samples;
}

}
