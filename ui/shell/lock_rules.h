// SPDX-License-Identifier: GPL-3.0-or-later
// What a locked station still does when it is asked. Commands are the engine's (the column "locked" of permissions.csv);
// keys and presses are decided here and nowhere else.
#pragma once

#include "ui/shell/rail.h"

#include <Qt>

#include <cstdint>

namespace wardlight::shell {

/// What somebody wants to be opened or changed by a press.
enum class Wish : std::uint8_t {
    Acknowledge,   ///< and its undo; the engine says whether the site allows it
    PauseSound,
    Unlock,
    MoveFocus,     ///< between tiles and chips
    OpenScreen,    ///< any but Ward
    OpenBed, OpenEvidence, OpenLimits, OpenAdmit,
    OpenList,      ///< of people, of keys, the sound's panel
    Find, LookBack, OnlyMine, ChangeColours, TestSound,
    Count
};
[[nodiscard]] bool allowedLocked(Wish wish);

/// Whether a key reaches the ward and the alarm line while the station is locked.
[[nodiscard]] bool keyAllowedLocked(int key, Qt::KeyboardModifiers with);

}
