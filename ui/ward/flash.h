// SPDX-License-Identifier: GPL-3.0-or-later
// One flash phase for the whole screen: the kit's.
#pragma once

#include "ui/kit/flash.h"

namespace wardlight::ward {

using kit::FlashPhase;
using kit::flashAt;

}
