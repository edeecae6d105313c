// SPDX-License-Identifier: GPL-3.0-or-later
// What a place says of itself: can it be heard, and as what somebody works there.
#pragma once

#include "core/door/view.h"
#include "ui/kit/button.h"

#include <QString>

namespace wardlight::kit {

/// A word with its icon; outlined when it is not as it should be.
struct Chip {
    QLatin1String icon;
    QString text;
    ButtonStyle style = ButtonStyle::Plain;
};
[[nodiscard]] Chip soundChip(const door::WardView& ward, Instant now);
[[nodiscard]] QString roleName(Role role);

}
