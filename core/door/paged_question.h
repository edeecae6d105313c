// SPDX-License-Identifier: GPL-3.0-or-later
// A question that takes more than a turn of the store's thread: a page is read, the record's writer has its turn, the next page is read.
#pragma once

#include "core/door/door.h"
#include "core/engine/ward.h"

#include <memory>

namespace wardlight::door {

/// Rows read between two commits of the record; how long a page keeps the store's thread is printed by bench_insight.
inline constexpr std::size_t rowsOfPage = 2000;

/// The period of a question, within what may be asked: at most longestLoad, and with room for sums before and after it.
struct AskedPeriod {
    WallTime from, until;
};
[[nodiscard]] AskedPeriod boundedPeriod(WallTime from, WallTime until);

/// One question under way. After its first page was asked for only the store's thread touches it. It ends with an answer, with a
/// problem, or without a word when nobody holds the handler any more.
class PagedQuestion : public std::enable_shared_from_this<PagedQuestion> {
public:
    PagedQuestion(engine::Ward& ward, std::weak_ptr<AnswerHandler> answer);
    virtual ~PagedQuestion() = default;
    PagedQuestion(const PagedQuestion&) = delete;
    PagedQuestion& operator=(const PagedQuestion&) = delete;
    /// Asks for the next page.
    void next();

protected:
    /// Reads one page: the whole answer when it was the last, nothing when there is more.
    virtual Result<std::optional<Answer>> page(const store::Journal& journal) = 0;
    /// Of the whole work, 0 to 1.
    [[nodiscard]] virtual double progress(const store::Journal& journal) const = 0;

private:
    void turn(const store::Journal& journal);
    void end(Answer answer);

    engine::Ward& ward_;
    std::weak_ptr<AnswerHandler> answer_;
};

}
