// SPDX-License-Identifier: GPL-3.0-or-later
// What the station does by itself: connect, ping, notice silence; and the Door.
#include "core/door/wire/wire_door.h"

#include "core/door/wire/door.pb.h"

namespace wardlight::door::wire {
namespace {

constexpr auto tryAgainAfter = 500ms;
constexpr auto pingEvery = 1s;
constexpr auto paintedEvery = 500ms; // the ward judges in seconds; a message for each frame would only cost

}

WireDoor::WireDoor(Connect connect, WireIdentity identity, std::string user, std::function<Now()> clock)
    : connect_(std::move(connect))
    , identity_(std::move(identity))
    , clock_(std::move(clock))
    , user_(std::move(user))
    , problem_("not connected yet")
    , view_(std::make_shared<const WardView>())
    , lastGood_(view_)
    , heard_(clock_().mono)
    , nextTry_(heard_)
{
}

WireDoor::~WireDoor()
{
    std::shared_ptr<Line> line;
    {
        const std::scoped_lock lock(lock_);
        line.swap(line_);
    }
    if (!line)
        return;
    pb::ToWard message;
    message.mutable_goodbye();
    (void)line->pipe->send(frameOf(message.SerializeAsString()));
    line->pipe->close();
}

void WireDoor::turn()
{
    const auto now = clock_();
    std::vector<std::function<void()>> after;
    std::shared_ptr<Line> old;
    bool tryNow = false;
    {
        const std::scoped_lock lock(lock_);
        if (line_ && (line_->closed || now.mono - heard_ > lostAfter)) {
            old.swap(line_);
            problem_ = old->closed ? "the ward closed the connection" : "the ward is silent";
        }
        if (!lost_ && now.mono - heard_ > lostAfter)
            lose(now, after);
        tryNow = !line_ && now.mono >= nextTry_;
        if (tryNow)
            nextTry_ = now.mono + tryAgainAfter;
        if (line_ && line_->welcomed) {
            if (now.mono >= nextPing_) {
                nextPing_ = now.mono + pingEvery;
                pb::ToWard message;
                message.mutable_ping()->set_number(++lastPing_);
                sendLocked(message);
            }
            if (const auto painted = paintedAt_.load(); painted != paintedSent_ && now.mono >= nextPainted_) {
                paintedSent_ = painted;
                nextPainted_ = now.mono + paintedEvery;
                pb::ToWard message;
                message.mutable_painted()->set_at((painted - line_->shift.ahead).time_since_epoch().count());
                sendLocked(message);
            }
            if (const auto said = voiceSaid_.load(); said != voiceSent_) {
                voiceSent_ = said;
                pb::ToWard message;
                message.mutable_voice()->set_state(static_cast<std::uint32_t>((said >> 32U) - 1));
                message.mutable_voice()->set_volume(static_cast<std::int32_t>(said & 0xffffffffU));
                sendLocked(message);
            }
            if (outputs_ && !outputsSent_) {
                outputsSent_ = true;
                pb::ToWard message;
                auto& said = *message.mutable_outputs();
                for (const auto& o : *outputs_) {
                    auto& output = *said.add_outputs();
                    output.set_name(o.name);
                    output.set_description(o.description);
                }
                sendLocked(message);
            }
            for (auto it = questions_.begin(); it != questions_.end();) {
                if (!it->second.expired()) {
                    ++it;
                    continue;
                }
                pb::ToWard message; // whoever asked has dropped the handle
                message.mutable_cancel()->set_question(it->first);
                sendLocked(message);
                it = questions_.erase(it);
            }
        }
    }
    if (old)
        old->pipe->close();
    for (const auto& call : after)
        call();
    if (tryNow)
        connect(now);
}

void WireDoor::connect(Now now)
{
    auto pipe = connect_();
    if (!pipe) {
        const std::scoped_lock lock(lock_);
        problem_ = "nobody answers";
        return;
    }
    auto line = std::make_shared<Line>();
    line->pipe = std::move(pipe);
    {
        const std::scoped_lock lock(lock_);
        line_ = line;
        outputsSent_ = false;
        hasState_ = false;
        if (lost_)
            heard_ = now.mono; // it gets its four seconds to say something; the loss stays told until it does
        pb::ToWard message;
        auto& hello = *message.mutable_hello();
        hello.set_major(majorVersion);
        hello.set_minor(minorVersion);
        hello.set_program(identity_.program);
        hello.set_clock(identity_.clock);
        hello.set_user(user_);
        hello.set_command_line(identity_.commandLine);
        sendLocked(message);
    }
    line->pipe->begin([this, line](std::span<const std::byte> bytes) { received(line, bytes); },
                      [this, line] {
                          const std::scoped_lock lock(lock_);
                          line->closed = true;
                      });
}

/// From here on the view says so. The state is kept: who lies where and what was wrong is not forgotten.
void WireDoor::lose(Now now, std::vector<std::function<void()>>& after)
{
    lost_ = true;
    hasState_ = false;
    view_ = lostView(*lastGood_, heard_, now.wall, now);
    for (auto& [id, pending] : pending_)
        after.push_back([id = id, done = std::move(pending.done)] {
            if (done)
                done({id, OutcomeCode::Refused, {}, "the gateway was lost before it answered: look whether it was done"});
        });
    pending_.clear();
    failQuestions("the gateway was lost", after);
    tellWatchers(true, after);
}

void WireDoor::failQuestions(const char* why, std::vector<std::function<void()>>& after)
{
    for (const auto& [number, question] : questions_)
        after.push_back([question = question, why] {
            const auto handler = question.lock();
            if (!handler)
                return;
            Answer answer;
            answer.last = true;
            answer.problem = why;
            (*handler)(answer);
        });
    questions_.clear();
}

void WireDoor::tellWatchers(bool alarmsChanged, std::vector<std::function<void()>>& after)
{
    std::erase_if(watchers_, [](const auto& w) { return w.expired(); });
    for (const auto& watcher : watchers_)
        after.push_back([watcher, alarmsChanged] {
            if (const auto alive = watcher.lock())
                (*alive)(alarmsChanged);
        });
}

void WireDoor::sendLocked(const pb::ToWard& message)
{
    if (line_ && !line_->pipe->send(frameOf(message.SerializeAsString())))
        line_->closed = true;
}

// ---- the Door ----------------------------------------------------------------------------------------------------

bool WireDoor::isConnected() const
{
    const std::scoped_lock lock(lock_);
    return !lost_ && line_ && line_->welcomed && !line_->closed;
}

bool WireDoor::wardSounds() const
{
    const std::scoped_lock lock(lock_);
    return !lost_ && line_ && line_->sounds;
}

bool WireDoor::hasState() const
{
    const std::scoped_lock lock(lock_);
    return hasState_ && !lost_;
}

std::string WireDoor::problem() const
{
    const std::scoped_lock lock(lock_);
    return problem_;
}

std::shared_ptr<const WardView> WireDoor::view() const
{
    const std::scoped_lock lock(lock_);
    return view_;
}

Subscription WireDoor::updates(std::function<void(bool)> changed)
{
    auto token = std::make_shared<Watcher>(std::move(changed));
    const std::scoped_lock lock(lock_);
    watchers_.push_back(token);
    return token;
}

void WireDoor::command(Command command, OutcomeHandler done)
{
    const char* refusal = nullptr;
    {
        const std::scoped_lock lock(lock_);
        if (std::holds_alternative<LockStation>(command.body))
            user_.clear(); // nobody, also after a reconnect
        if (lost_ || !hasState_) {
            refusal = "the gateway is not connected";
        } else if (pending_.contains(command.id)) {
            refusal = "this command is on its way";
        } else {
            pb::ToWard message;
            encode(command, *message.mutable_command());
            sendLocked(message);
            pending_[command.id] = {command, done, false};
        }
    }
    if (refusal && done)
        done({command.id, OutcomeCode::Refused, {}, refusal});
}

Subscription WireDoor::ask(Query query, AnswerHandler answer)
{
    auto wanted = std::make_shared<AnswerHandler>(std::move(answer));
    {
        const std::scoped_lock lock(lock_);
        if (!lost_ && hasState_ && line_) {
            pb::ToWard message;
            encode(query, ++lastQuestion_, line_->shift, *message.mutable_ask());
            questions_[lastQuestion_] = wanted;
            sendLocked(message);
            return wanted;
        }
    }
    Answer none;
    none.last = true;
    none.problem = "the gateway is not connected";
    (*wanted)(none);
    return wanted;
}

void WireDoor::painted(Instant at) { paintedAt_ = at; }

void WireDoor::voice(VoiceState state, int volumePercent)
{
    voiceSaid_ = (static_cast<std::uint64_t>(state) + 1) << 32U | static_cast<std::uint32_t>(volumePercent);
}

void WireDoor::outputs(std::vector<OutputView> outputs)
{
    const std::scoped_lock lock(lock_);
    outputs_ = std::move(outputs);
    outputsSent_ = false;
}

// ---- the station's voice -----------------------------------------------------------------------------------------

std::shared_ptr<const WardView> StandInVoice::view() const
{
    auto view = door_.view();
    if (!view->sounding || !door_.wardSounds())
        return view;
    const bool heard = view->voice == VoiceState::Sounding || view->voice == VoiceState::Low || view->voice == VoiceState::Unknown;
    if (!heard)
        return view; // its voice says itself that it cannot be heard
    auto silent = std::make_shared<WardView>(*view);
    silent->sounding = {};
    return silent;
}

void StandInVoice::voice(VoiceState state, int volumePercent)
{
    if (!door_.wardSounds()) // else the ward knows its own voice, which is the one that counts
        door_.voice(state, volumePercent);
}

/// Where the ward sounds itself, its own devices are the ones to choose from.
void StandInVoice::outputs(std::vector<OutputView> outputs)
{
    if (!door_.wardSounds())
        door_.outputs(std::move(outputs));
}

}
