// SPDX-License-Identifier: GPL-3.0-or-later
// One measured number with its time and what it is worth.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/vitals/parameter.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace wardlight {

/// Why a value is, or is not, to be believed. A value that is not Ok or Questionable is never shown as a number.
enum class Validity : std::uint8_t {
    Absent,        ///< never measured, or its source is gone for good
    Ok,
    Questionable,  ///< shown grey with the reason ("weak pulse")
    Searching,     ///< the source is looking for it
    LeadOff,       ///< electrode, probe or transducer off
    Stale,         ///< older than its parameter allows
    OutOfRange,    ///< outside what is plausible
    LinkLost,      ///< its device is silent
    NotEntered,
};
inline constexpr bool isUsable(Validity v) { return v == Validity::Ok || v == Validity::Questionable; }
[[nodiscard]] std::string_view validityId(Validity v);

/// value     in the parameter's canonical unit; meaningless unless isUsable(validity)
/// measured  when the patient had it, by our clock
struct Numeric {
    Parameter parameter = Parameter::None;
    double value = 0;
    Validity validity = Validity::Absent;
    Instant measured;
    DeviceId source;

    friend bool operator==(const Numeric&, const Numeric&) = default;
};

/// The newest numeric of every parameter of one bed.
class NumericSet {
public:
    [[nodiscard]] const Numeric& operator[](Parameter p) const { return all_[static_cast<std::size_t>(p)]; }
    Numeric& operator[](Parameter p) { return all_[static_cast<std::size_t>(p)]; }
    [[nodiscard]] const auto& all() const { return all_; }
    auto& all() { return all_; }
    friend bool operator==(const NumericSet&, const NumericSet&) = default;

private:
    std::array<Numeric, static_cast<std::size_t>(Parameter::Count)> all_{};
};

}
