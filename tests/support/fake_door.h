// SPDX-License-Identifier: GPL-3.0-or-later
// A door a test holds the other side of: any ward, a clock that moves when told, commands kept in a list.
#pragma once

#include "core/door/door.h"

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace wardlight::test {

class FakeDoor : public door::Door {
public:
    FakeDoor() : view_(std::make_shared<door::WardView>()) {}

    [[nodiscard]] std::shared_ptr<const door::WardView> view() const override { return view_; }
    [[nodiscard]] door::Subscription updates(std::function<void(bool)> changed) override
    {
        const auto id = ++nextHandler_;
        handlers_[id] = std::move(changed);
        return {nullptr, [this, id](void*) { handlers_.erase(id); }};
    }
    void command(Command command, OutcomeHandler done) override
    {
        commands.push_back(command);
        Outcome outcome;
        outcome.commandId = command.id;
        outcome.code = answerWith;
        if (onCommand)
            onCommand(commands.back());
        done(outcome);
    }
    [[nodiscard]] door::Subscription ask(door::Query query, door::AnswerHandler answer) override
    {
        ++asked;
        questions.push_back(query);
        if (onAsk)
            onAsk(query, answer);
        return std::make_shared<int>(0);
    }
    void painted(Instant at) override { paints.push_back(at); }
    void voice(door::VoiceState, int) override {}
    [[nodiscard]] Now now() const override { return now_; }

    /// Makes this the newest view and tells everyone.
    void show(door::WardView ward, bool alarmsChanged = false)
    {
        ward.now = now_;
        ward.version = view_->version + 1;
        view_ = std::make_shared<door::WardView>(std::move(ward));
        for (const auto& [id, handler] : std::map(handlers_))
            handler(alarmsChanged);
    }
    void setNow(Now now) { now_ = now; }
    void advance(Duration by)
    {
        now_.mono += by;
        now_.wall = now_.wall + std::chrono::duration_cast<std::chrono::microseconds>(by);
    }

    std::vector<Command> commands;
    std::vector<Instant> paints;
    OutcomeCode answerWith = OutcomeCode::Done;
    std::function<void(const Command&)> onCommand;
    std::vector<door::Query> questions;
    std::function<void(const door::Query&, const door::AnswerHandler&)> onAsk; ///< nothing: questions stay unanswered
    int asked = 0;

private:
    std::shared_ptr<const door::WardView> view_;
    Now now_;
    std::map<int, std::function<void(bool)>> handlers_;
    int nextHandler_ = 0;
};

}
