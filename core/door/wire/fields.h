// SPDX-License-Identifier: GPL-3.0-or-later
// One field at a time between messages and vitals: bounds are checked here, so that no reader can forget them.
#pragma once

#include "core/base/time.h"
#include "core/door/wire/door.pb.h"
#include "core/door/wire/messages.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

namespace wardlight::door::wire {

inline constexpr std::size_t longestText = 4096;
inline constexpr int mostRepeated = 4096;
inline constexpr int mostOutputs = 64;

/// Collects the first thing that is wrong with a message; what follows may be read on without harm.
class Check {
public:
    template <class E>
    [[nodiscard]] E choice(std::uint32_t value, E last, const char* field)
    {
        if (value <= static_cast<std::uint32_t>(last))
            return static_cast<E>(value);
        complain(field);
        return E{};
    }
    [[nodiscard]] std::string text(const std::string& value, const char* field)
    {
        if (value.size() <= longestText)
            return value;
        complain(field);
        return {};
    }
    void count(int size, const char* field, int most = mostRepeated)
    {
        if (size > most)
            complain(field);
    }
    void holds(bool isTrue, const char* field)
    {
        if (!isTrue)
            complain(field);
    }
    void complain(const char* field)
    {
        if (wrong_.empty())
            wrong_ = field;
    }
    [[nodiscard]] bool good() const { return wrong_.empty(); }
    [[nodiscard]] tl::unexpected<Error> error() const { return fail(ErrorCode::OutOfRange, wrong_, "is not what the protocol allows"); }

private:
    std::string wrong_;
};

[[nodiscard]] inline std::int64_t number(Instant t) { return t.time_since_epoch().count(); }
[[nodiscard]] inline std::int64_t number(WallTime t) { return t.microseconds; }
/// Never overflows, whatever the peer sends; the epoch stays the epoch ("never").
[[nodiscard]] inline Instant instant(std::int64_t ns, ClockShift shift)
{
    if (ns == 0)
        return {};
    std::int64_t sum = 0;
    if (__builtin_add_overflow(ns, static_cast<std::int64_t>(shift.ahead.count()), &sum))
        sum = ns > 0 ? INT64_MAX : INT64_MIN;
    constexpr std::int64_t century = std::int64_t{100} * 365 * 86400 * 1'000'000'000; // leaves room for sums
    return Instant(Duration(std::clamp(sum, -century / 2, century / 2)));
}
[[nodiscard]] inline WallTime wall(std::int64_t us) { return {us}; }

/// What a merge takes from the other bed, as bits: 1 person, 2 limits, 4 scores.
[[nodiscard]] std::uint32_t keptBits(const MergeChoice& kept);
[[nodiscard]] MergeChoice keptFrom(std::uint32_t bits);
void encodeCensus(const WardView& ward, pb::WardState& out);
void decodeCensus(const pb::WardState& in, WardView& ward, Check& check);
void encode(const WaveFormat& format, pb::FormatMessage& out);
[[nodiscard]] WaveFormat decode(const pb::FormatMessage& in, Check& check);
void encode(const Patient& patient, pb::PersonMessage& out);
[[nodiscard]] Patient decode(const pb::PersonMessage& in, Check& check);
/// What persons set in a bed, and who is asked about it: bed_settings.cpp.
void encodeSettings(const BedView& bed, pb::BedState& out);
void decodeSettings(const pb::BedState& in, BedView& bed, Check& check);
/// Its score with parts, and its devices: bed_details.cpp.
void encodeDetails(const BedView& bed, pb::BedState& out);
void decodeDetails(const pb::BedState& in, BedView& bed, ClockShift shift, Check& check);
void encodeProfiles(const WardView& ward, pb::WardState& out);
void decodeProfiles(const pb::WardState& in, WardView& ward, Check& check);
/// What the site has set: site_messages.cpp.
void encode(const SiteView& site, pb::SiteState& out);
[[nodiscard]] SiteView decode(const pb::SiteState& in, Check& check);
/// Alarms of some days: load_messages.cpp.
void encode(const insight::AlarmLoad& load, pb::AlarmLoadMessage& out);
[[nodiscard]] insight::AlarmLoad decode(const pb::AlarmLoadMessage& in, Check& check);
/// What other limits would have done: what_if_messages.cpp.
void encode(const AskWhatIf& ask, pb::Ask& out);
[[nodiscard]] Result<Query> decodeWhatIf(const pb::Ask& in);
void encode(const WhatIfAnswer& answer, pb::WhatIfMessage& out);
[[nodiscard]] WhatIfAnswer decode(const pb::WhatIfMessage& in, Check& check);
/// 0 is of a peer that says none.
[[nodiscard]] inline Priority priorityIn(std::uint32_t value) { return static_cast<Priority>(std::clamp<std::uint32_t>(value, 1, 3)); }
inline constexpr std::size_t longestBody = 256U << 10U; ///< of an event's text
void encode(const AlarmView& alarm, pb::AlarmState& out);
[[nodiscard]] AlarmView decode(const pb::AlarmState& in, ClockShift shift, Check& check);

}
