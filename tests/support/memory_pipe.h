// SPDX-License-Identifier: GPL-3.0-or-later
// Two ends of a pipe: any thread may send; what one sends arrives at the other when the test says so, cut as the test likes.
#pragma once

#include "core/base/pipe.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <string>

namespace wardlight::test {

/// What lies between two ends. Breaking it closes both; holding it lets nothing through.
struct MemoryWire {
    struct End {
        Pipe::Received received;
        std::function<void()> closed;
        std::string arriving;
        bool begun = false, gone = false;
    };
    End ends[2];
    std::atomic<bool> broken{false};
    bool held = false;
    std::mutex lock; ///< what is arriving: answers come from the record's thread
    std::size_t piece = 0; ///< bytes delivered at a time; 0: all
    std::size_t carried = 0;

    [[nodiscard]] std::string take(End& end)
    {
        const std::scoped_lock hold(lock);
        const auto size = piece > 0 ? std::min(piece, end.arriving.size()) : end.arriving.size();
        auto bytes = end.arriving.substr(0, size);
        end.arriving.erase(0, size);
        return bytes;
    }

    /// Delivers until nothing is on its way. True when anything arrived.
    bool pump()
    {
        bool any = false;
        for (bool again = true; again;) {
            again = false;
            for (auto& end : ends) {
                if (held || !end.begun || end.gone)
                    continue;
                if (broken) {
                    end.gone = true;
                    if (const auto closed = std::exchange(end.closed, {}))
                        closed();
                    continue;
                }
                const auto bytes = take(end);
                if (bytes.empty())
                    continue;
                carried += bytes.size();
                end.received(std::as_bytes(std::span(bytes)));
                again = any = true;
            }
        }
        return any;
    }
};

class MemoryPipe final : public Pipe {
public:
    MemoryPipe(std::shared_ptr<MemoryWire> wire, int end)
        : wire_(std::move(wire))
        , end_(end)
    {
    }
    ~MemoryPipe() override { close(); }
    void begin(Received received, std::function<void()> closed) override
    {
        auto& mine = wire_->ends[end_];
        mine.received = std::move(received);
        mine.closed = std::move(closed);
        mine.begun = true;
    }
    [[nodiscard]] bool send(std::string bytes) override
    {
        if (wire_->broken || closed_)
            return false;
        const std::scoped_lock hold(wire_->lock);
        wire_->ends[1 - end_].arriving += bytes;
        return true;
    }
    [[nodiscard]] std::size_t waiting() const override
    {
        const std::scoped_lock hold(wire_->lock);
        return wire_->ends[1 - end_].arriving.size();
    }
    void close() override
    {
        if (closed_.exchange(true))
            return;
        auto& mine = wire_->ends[end_];
        mine.gone = true;
        mine.received = {};
        mine.closed = {};
        closing();
    }

private:
    void closing()
    {
        if (wire_->ends[1 - end_].gone)
            return;
        wire_->pump(); // the last words
        wire_->broken = true;
    }
    std::shared_ptr<MemoryWire> wire_;
    int end_;
    std::atomic<bool> closed_{false};
};

}
