// SPDX-License-Identifier: GPL-3.0-or-later
// The tables a site may edit: kinds, words, profiles, the roster. Any text is a checked table or an error, never a crash, and never a
// table that lets a kind be silenced that may not be.
#include "core/alarms/alarm_kinds.h"
#include "core/alarms/profile.h"
#include "core/alarms/roster.h"
#include "core/vitals/alarm_words.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace wardlight;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (const auto kinds = alarms::kindTable(text))
        for (std::size_t k = 0; k < alarmKindCount; ++k)
            if (alarms::isNeverOff(static_cast<AlarmKind>(k)) && (*kinds)[static_cast<AlarmKind>(k)].mayBeOff)
                std::abort();
    if (const auto profile = alarms::profile("fuzz.toml", text))
        for (std::size_t k = 0; k < alarmKindCount; ++k)
            if (alarms::isNeverOff(static_cast<AlarmKind>(k)) && profile->kindsOff[k])
                std::abort();
    if (const auto roster = alarms::rosterTable("fuzz.toml", text))
        for (const auto& entry : alarms::rosterOf(*roster, "07"))
            if (entry.duty == Duty::CodeTeam && !entry.byHandOnly)
                std::abort();
    (void)alarmWords(text);
    return 0;
}
