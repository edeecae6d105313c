// SPDX-License-Identifier: GPL-3.0-or-later
// The only way into an actor: a bounded queue of messages that says when it is full.
#pragma once

#include "core/base/time.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace wardlight {

/// Many senders, one receiver. post() never waits: a full box refuses, and the sender says so aloud.
/// The lock is held for a few lines and never while calling out.
template <class T>
class Mailbox {
public:
    explicit Mailbox(std::size_t bound)
        : bound_(bound)
    {
    }

    /// False when full or closed; the message is then untouched.
    [[nodiscard]] bool post(T&& message)
    {
        {
            const std::scoped_lock lock(mutex_);
            if (closed_ || queue_.size() >= bound_)
                return false;
            queue_.push_back(std::move(message));
        }
        arrived_.notify_one();
        return true;
    }

    /// Takes all that is there, at once.
    [[nodiscard]] std::vector<T> drain()
    {
        const std::scoped_lock lock(mutex_);
        std::vector<T> all(std::make_move_iterator(queue_.begin()), std::make_move_iterator(queue_.end()));
        queue_.clear();
        return all;
    }

    /// Waits until something is there, the box is closed, or the time is up; then takes all.
    [[nodiscard]] std::vector<T> waitAndDrain(Duration atMost)
    {
        std::unique_lock lock(mutex_);
        arrived_.wait_for(lock, atMost, [this] { return closed_ || !queue_.empty(); });
        std::vector<T> all(std::make_move_iterator(queue_.begin()), std::make_move_iterator(queue_.end()));
        queue_.clear();
        return all;
    }

    void close()
    {
        {
            const std::scoped_lock lock(mutex_);
            closed_ = true;
        }
        arrived_.notify_all();
    }
    [[nodiscard]] bool closed() const
    {
        const std::scoped_lock lock(mutex_);
        return closed_;
    }
    [[nodiscard]] std::size_t size() const
    {
        const std::scoped_lock lock(mutex_);
        return queue_.size();
    }

private:
    const std::size_t bound_;
    mutable std::mutex mutex_;
    std::condition_variable arrived_;
    std::deque<T> queue_;
    bool closed_ = false;
};

}
