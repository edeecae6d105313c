// SPDX-License-Identifier: GPL-3.0-or-later
// A part of a ward that is spread over several monitors: some of its beds, all of its alarms.
#pragma once

#include "core/door/door.h"

#include <mutex>
#include <utility>

namespace wardlight::ward {

/// index: counted from the left, 0 to count − 1. count 1: the whole ward.
struct PartOf {
    int index = 0, count = 1;
    friend bool operator==(PartOf, PartOf) = default;
};

/// The beds of a part, [first, end): contiguous, in the unit's order, each bed in exactly one part, none more than one larger
/// than another.
[[nodiscard]] std::pair<std::size_t, std::size_t> bedsOfPart(std::size_t beds, PartOf part);

/// The same door, with a view of these beds only. The door must outlive it.
class WardPart final : public door::Door {
public:
    explicit WardPart(door::Door& door) : door_(door) {}
    void setPart(PartOf part);
    [[nodiscard]] PartOf part() const { return part_; }

    [[nodiscard]] std::shared_ptr<const door::WardView> view() const override;
    [[nodiscard]] door::Subscription updates(std::function<void(bool alarmsChanged)> changed) override { return door_.updates(std::move(changed)); }
    void command(Command command, OutcomeHandler done) override { door_.command(std::move(command), std::move(done)); }
    [[nodiscard]] door::Subscription ask(door::Query query, door::AnswerHandler answer) override { return door_.ask(std::move(query), std::move(answer)); }
    void painted(Instant at) override { door_.painted(at); }
    void voice(door::VoiceState state, int volumePercent) override { door_.voice(state, volumePercent); }
    [[nodiscard]] Now now() const override { return door_.now(); }

private:
    door::Door& door_;
    PartOf part_;
    mutable std::mutex lock_; ///< what follows; held for one copy
    mutable std::shared_ptr<const door::WardView> madeOf_, made_;
};

}
