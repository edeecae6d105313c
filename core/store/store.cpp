// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/base/log.h"
#include "core/base/thread_name.h"

#include <sys/statvfs.h>

#include <algorithm>
#include <iterator>

namespace wardlight::store {
namespace {

constexpr std::size_t mostJobs = 65536;
constexpr std::size_t mostWaitingNumerics = 4096; // about ten minutes of 64 beds
constexpr std::size_t mostWaitingEvidence = 256;
constexpr auto retryAfter = 1s;
constexpr std::uint64_t leastFree = 64U << 20U;

template <class T>
void moveInto(std::vector<T>& all, std::vector<T>& more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}

Store::Store(std::unique_ptr<Journal> journal, std::function<void(const StoreHealth&)> told)
    : journal_(std::move(journal))
    , folder_(journal_->folder())
    , told_(std::move(told))
    , box_(mostJobs)
    , thread_([this] {
        nameThread("wl-store");
        run();
    })
{
}

Store::~Store() { stop(); }

void Store::stop()
{
    box_.close();
    if (thread_.joinable())
        thread_.join();
}

bool Store::keep(Batch&& batch, Answer answer)
{
    Job job{std::move(batch), std::move(answer), {}, 0};
    if (box_.post(std::move(job)))
        return true;
    batch = std::move(job.batch);
    return false;
}

bool Store::ask(std::function<void(const Journal&)> question)
{
    return box_.post(Job{{}, {}, std::move(question), 0});
}

bool Store::ping(std::uint64_t number, Now at)
{
    Job job{{}, {}, {}, number};
    job.batch.at = at;
    return box_.post(std::move(job));
}

StoreHealth Store::health() const
{
    const std::scoped_lock lock(healthLock_);
    return health_;
}

void Store::changed(StoreHealth now)
{
    {
        const std::scoped_lock lock(healthLock_);
        if (now == health_)
            return;
        health_ = now;
    }
    told_(now);
}

bool Store::lowOnSpace() const
{
    struct statvfs about {};
    if (::statvfs(folder_.c_str(), &about) != 0)
        return false;
    const auto free = static_cast<std::uint64_t>(about.f_bavail) * about.f_frsize;
    const auto whole = static_cast<std::uint64_t>(about.f_blocks) * about.f_frsize;
    return free < leastFree / 8 || (free < whole / 20 && free < leastFree);
}

bool Store::tryWrite()
{
    if (failed_) {
        if (auto opened = journal_->reopen(); !opened)
            return false;
    }
    auto written = journal_->write(waiting_);
    if (!written && written.error().where == "disk-full") {
        // Numbers give way to events, and the reserve to both.
        lostNumerics_ += waiting_.numerics.size();
        waiting_.numerics.clear();
        journal_->releaseReserve();
        if (journal_->reopen())
            written = journal_->write(waiting_);
    }
    if (!written) {
        auto now = health();
        if (now.writing)
            log::warn("wardlight.store", "not recording", {{"why", written.error().where}, {"what", written.error().text}});
        now.since = now.writing ? now_.wall : now.since;
        now.writing = false;
        now.why = written.error().where;
        now.waiting = waiting_.events.size();
        now.lostNumerics = lostNumerics_;
        failed_ = true;
        changed(now);
        return false;
    }
    failed_ = false;
    waiting_ = {};
    auto now = health();
    now.writing = true;
    now.why.clear();
    now.waiting = 0;
    now.lostNumerics = lostNumerics_;
    changed(now);
    return true;
}

void Store::run()
{
    Instant nextTry, nextSpace;
    bool dirty = false, spaceKnown = false;
    for (;;) {
        const bool closing = box_.closed();
        auto jobs = box_.waitAndDrain(closing ? Duration(50ms) : failed_ ? Duration(retryAfter) : Duration(500ms));
        const bool waited = jobs.empty(); // the whole wait went by
        std::uint64_t ping = 0;
        std::vector<std::function<void(const Journal&)>> questions;
        for (auto& job : jobs) {
            if (job.question) {
                questions.push_back(std::move(job.question));
                continue;
            }
            if (job.batch.at.mono > now_.mono)
                now_ = job.batch.at;
            ping = std::max(ping, job.ping);
            moveInto(waiting_.events, job.batch.events);
            moveInto(waiting_.numerics, job.batch.numerics);
            moveInto(waiting_.evidence, job.batch.evidence);
            moveInto(waiting_.commandIds, job.batch.commandIds);
            if (job.answer)
                answers_.push_back(std::move(job.answer));
        }
        const auto tooMany = [](auto& list, std::size_t most) {
            const auto over = list.size() > most ? list.size() - most : 0;
            list.erase(list.begin(), list.begin() + static_cast<std::ptrdiff_t>(over));
            return over;
        };
        lostNumerics_ += tooMany(waiting_.numerics, mostWaitingNumerics);
        tooMany(waiting_.evidence, mostWaitingEvidence);
        auto kept = failed_ ? Kept::NotRecorded : Kept::Durable; // who asks while nothing can be written is told at once
        if (!waiting_.empty() && (!failed_ || waited || now_.mono >= nextTry || closing)) {
            kept = tryWrite() ? Kept::Durable : Kept::NotRecorded;
            nextTry = now_.mono + retryAfter;
            dirty = dirty || kept == Kept::Durable;
        }
        for (const auto& answer : answers_)
            answer(kept);
        answers_.clear();
        for (const auto& question : questions) // after the commit: it sees what was handed in before it
            question(*journal_);
        if (!spaceKnown || waited || now_.mono >= nextSpace) {
            spaceKnown = true;
            nextSpace = now_.mono + 2s;
            auto state = health();
            state.diskLow = lowOnSpace();
            changed(state);
        }
        if (waited && dirty && !failed_) {
            journal_->checkpoint();
            dirty = false;
        }
        if (ping > 0)
            answered_ = ping;
        if (closing && waited)
            return;
    }
}

}
