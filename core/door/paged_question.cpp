// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/paged_question.h"

#include <algorithm>

namespace wardlight::door {

AskedPeriod boundedPeriod(WallTime from, WallTime until)
{
    constexpr WallTime farthest{std::int64_t{1} << 60U}; // leaves room for sums
    const auto end = std::clamp(until, WallTime{0}, farthest);
    const WallTime oldest{std::max<std::int64_t>(0, (end + -std::chrono::microseconds(longestLoad)).microseconds)};
    return {std::clamp(from, oldest, end), end};
}

PagedQuestion::PagedQuestion(engine::Ward& ward, std::weak_ptr<AnswerHandler> answer)
    : ward_(ward)
    , answer_(std::move(answer))
{
}

void PagedQuestion::next()
{
    const bool taken = ward_.ask([self = shared_from_this()](const store::Journal& journal) { self->turn(journal); });
    if (taken)
        return;
    Answer refused;
    refused.problem = ward_.recording() ? std::string("too many questions are waiting") : std::string(notKept);
    end(std::move(refused));
}

void PagedQuestion::turn(const store::Journal& journal)
{
    if (answer_.expired()) // cancelled
        return;
    auto read = page(journal);
    if (!read) {
        Answer failed;
        failed.problem = read.error().line();
        return end(std::move(failed));
    }
    if (*read)
        return end(std::move(**read));
    if (const auto handler = answer_.lock()) {
        Answer piece;
        piece.progress = std::clamp(progress(journal), 0.0, 1.0);
        (*handler)(piece);
    }
    next();
}

void PagedQuestion::end(Answer answer)
{
    answer.last = true;
    answer.progress = 1;
    if (const auto handler = answer_.lock())
        (*handler)(answer);
}

}
