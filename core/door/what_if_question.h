// SPDX-License-Identifier: GPL-3.0-or-later
// The question what other limits would have done: events, then numbers, a page at a time.
#pragma once

#include "core/alarms/alarm_kinds.h"
#include "core/door/door.h"
#include "core/engine/ward.h"

#include <memory>

namespace wardlight::door {

/// Answers on the store's thread, page by page, until the handler is dropped.
void askWhatIf(engine::Ward& ward, const AskWhatIf& ask, std::shared_ptr<const alarms::KindTable> kinds, std::weak_ptr<AnswerHandler> answer);

}
