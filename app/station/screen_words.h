// SPDX-License-Identifier: GPL-3.0-or-later
// The alarm words and the place's clock as the screens take them.
#pragma once

#include "core/vitals/alarm_words.h"
#include "ui/kit/text.h"

namespace wardlight::app {

/// words must outlive what is returned. utcOffsetSeconds: of the place.
[[nodiscard]] kit::Words screenWords(const AlarmWords& words, Language language, int utcOffsetSeconds);

}
