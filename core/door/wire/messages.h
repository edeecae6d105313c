// SPDX-License-Identifier: GPL-3.0-or-later
// Views, commands, questions and answers as messages of door.proto, and back. Pure; whatever comes is a value or an error.
#pragma once

#include "core/base/result.h"
#include "core/door/door.h"

#include <functional>

namespace wardlight::wire { // of door.proto
class AlarmState;
class AnswerMessage;
class Ask;
class BedState;
class CommandMessage;
class OutcomeMessage;
class WardState;
}

namespace wardlight::door::wire {

namespace pb = ::wardlight::wire;

inline constexpr std::uint32_t majorVersion = 1; ///< a peer of another major version is refused
inline constexpr std::uint32_t minorVersion = 0; ///< grows with fields that an older peer may ignore
inline constexpr std::size_t mostBeds = 1024;
inline constexpr std::size_t mostSamplesOfARing = 1U << 20U;

/// How the ward's instants become the reader's: both clocks may be the same, or differ by a constant.
struct ClockShift {
    Duration ahead{0}; ///< ours minus the ward's
};

/// A wave's ring by a number that stays while the ring is the same.
using RingNumber = std::function<std::uint64_t(const std::shared_ptr<const SampleRing>&)>;
/// The reader's own ring for a number; made with this capacity when it is new.
using RingFor = std::function<std::shared_ptr<const SampleRing>(std::uint64_t number, std::size_t capacity)>;

void encode(const BedView& bed, const RingNumber& ring, pb::BedState& out);
/// Errors: Malformed, OutOfRange naming the field.
[[nodiscard]] Result<std::shared_ptr<const BedView>> decodeBed(const pb::BedState& in, ClockShift shift, const RingFor& ring);
/// Without the beds: their ids in order, and the alarms of no bed.
void encode(const WardView& ward, bool alarmsChanged, pb::WardState& out);
/// beds: those received so far. Errors also: NotFound for a bed that was never sent.
using BedFor = std::function<std::shared_ptr<const BedView>(BedId)>;
[[nodiscard]] Result<std::shared_ptr<WardView>> decodeWard(const pb::WardState& in, ClockShift shift, const BedFor& beds);

/// The actor is not sent: who acts is what the ward knows of this station.
void encode(const Command& command, pb::CommandMessage& out);
[[nodiscard]] Result<Command> decodeCommand(const pb::CommandMessage& in);
void encode(const Outcome& outcome, pb::OutcomeMessage& out);
[[nodiscard]] Result<Outcome> decodeOutcome(const pb::OutcomeMessage& in);
/// Instants of a question are the asker's: shift brings them to the ward's before they are sent.
void encode(const Query& query, std::uint64_t question, ClockShift shift, pb::Ask& out);
[[nodiscard]] Result<Query> decodeQuery(const pb::Ask& in);
void encode(const Answer& answer, std::uint64_t question, pb::AnswerMessage& out);
[[nodiscard]] Result<Answer> decodeAnswer(const pb::AnswerMessage& in, ClockShift shift);

/// Samples as bytes, little-endian, and back.
[[nodiscard]] std::string sampleBytes(std::span<const std::int16_t> samples);
void samplesFrom(std::string_view bytes, std::vector<std::int16_t>& samples);

}
