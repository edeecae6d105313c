// SPDX-License-Identifier: GPL-3.0-or-later
// What a peer says through the door: any bytes are frames, values or errors; never a crash, never much memory. The first
// byte chooses the reader.
#include "core/door/wire/door.pb.h"
#include "core/door/wire/frame.h"
#include "core/door/wire/messages.h"

#include <cstdint>
#include <cstdlib>
#include <map>

namespace {

using namespace wardlight;
using namespace wardlight::door::wire;

/// As the station takes it, bed by bed and ward by ward.
void takeAsStation(const ::wardlight::wire::ToStation& message, std::map<BedId, std::shared_ptr<const door::BedView>>& beds)
{
    const auto ring = [](std::uint64_t, std::size_t capacity) {
        if (capacity > mostSamplesOfARing)
            std::abort();
        return std::make_shared<const SampleRing>(64);
    };
    if (message.has_bed()) {
        if (auto bed = decodeBed(message.bed(), {}, ring))
            beds[(*bed)->id] = *bed;
    } else if (message.has_ward()) {
        (void)decodeWard(message.ward(), {}, [&](BedId id) { return beds.contains(id) ? beds[id] : nullptr; });
    } else if (message.has_outcome()) {
        (void)decodeOutcome(message.outcome());
    } else if (message.has_answer()) {
        (void)decodeAnswer(message.answer(), {});
    }
}

void takeAsWard(const ::wardlight::wire::ToWard& message)
{
    if (message.has_command()) {
        if (const auto command = decodeCommand(message.command())) {
            ::wardlight::wire::CommandMessage again;
            encode(*command, again); // what was understood can be said
        }
    } else if (message.has_ask()) {
        (void)decodeQuery(message.ask());
    }
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const bool station = (data[0] & 1U) != 0;
    const std::size_t piece = data[0] / 2U + 1U;
    FrameReader reader;
    std::map<BedId, std::shared_ptr<const door::BedView>> beds;
    for (std::size_t at = 1; at < size; at += piece) {
        reader.feed(std::as_bytes(std::span(data + at, std::min(piece, size - at))));
        for (;;) {
            const auto frame = reader.next();
            if (!frame)
                return 0;
            if (!*frame)
                break;
            ::wardlight::wire::ToStation toStation;
            ::wardlight::wire::ToWard toWard;
            if (station && toStation.ParseFromArray((*frame)->data(), static_cast<int>((*frame)->size())))
                takeAsStation(toStation, beds);
            else if (!station && toWard.ParseFromArray((*frame)->data(), static_cast<int>((*frame)->size())))
                takeAsWard(toWard);
        }
    }
    return 0;
}
