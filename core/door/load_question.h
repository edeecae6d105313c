// SPDX-License-Identifier: GPL-3.0-or-later
// The question for some days' alarms: the record is read a page at a time, so that its writer is never kept from writing.
#pragma once

#include "core/door/door.h"
#include "core/engine/ward.h"

#include <memory>

namespace wardlight::door {

/// Answers on the store's thread, page by page, until the handler is dropped.
void askLoad(engine::Ward& ward, const AskLoad& ask, std::weak_ptr<AnswerHandler> answer);
/// What a question is about besides its period: beds, shifts and budget as the ward has them now.
[[nodiscard]] insight::LoadAsk loadAsk(const AskLoad& ask, const engine::WardSnapshot& ward);
/// Whether a report names this event: who changed what alarms, and who heard the sounds.
[[nodiscard]] bool isReported(const EventBody& body);

}
