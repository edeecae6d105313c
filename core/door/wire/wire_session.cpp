// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/wire/wire_session.h"

#include "core/base/log.h"
#include "core/door/wire/door.pb.h"

#include <algorithm>

namespace wardlight::door::wire {
namespace {

constexpr auto peerSilentFor = 5s;
constexpr std::size_t tooMuchWaiting = 4U << 20U;  // waves give way; what they miss shows as a gap
constexpr std::size_t mostQuestions = 64;
constexpr std::size_t eventsAPiece = 200;
constexpr std::size_t pointsAPiece = 4000;
constexpr std::uint64_t longestBlock = 8192;
constexpr double secondsOnConnect = 60; // a screen's width and more; what is older is asked for

void append(std::string& out, const pb::ToStation& message) { out += frameOf(message.SerializeAsString()); }

/// An answer in pieces of bounded size, the last one marked.
std::string answerFrames(const Answer& answer, std::uint64_t question)
{
    std::string out;
    Answer piece;
    const auto flush = [&](bool last) {
        piece.last = last && answer.last;
        piece.fromMemory = answer.fromMemory;
        piece.problem = last ? answer.problem : std::string();
        pb::ToStation message;
        encode(piece, question, *message.mutable_answer());
        append(out, message);
        piece = {};
    };
    for (const auto& event : answer.events) {
        piece.events.push_back(event);
        if (piece.events.size() == eventsAPiece)
            flush(false);
    }
    for (const auto& point : answer.trend) {
        piece.trend.push_back(point);
        if (piece.trend.size() == pointsAPiece)
            flush(false);
    }
    for (const auto& evidence : answer.evidence) {
        piece.evidence.push_back(evidence);
        flush(false);
    }
    constexpr std::size_t secondsAPiece = 120;
    for (const auto& second : answer.past) {
        piece.past.push_back(second);
        if (piece.past.size() == secondsAPiece)
            flush(false);
    }
    piece.wave = answer.wave;
    piece.trends = answer.trends; // thinned: at most 4000 stretches a line
    piece.limitEffect = answer.limitEffect;
    piece.load = answer.load;
    piece.whatIf = answer.whatIf;
    piece.progress = answer.progress;
    flush(true);
    return out;
}

}

WireSession::WireSession(std::unique_ptr<Pipe> pipe, MakeDoor makeDoor, WireIdentity identity, std::function<Now()> clock,
                         std::function<void()> wake)
    : pipe_(std::move(pipe))
    , makeDoor_(std::move(makeDoor))
    , identity_(std::move(identity))
    , clock_(std::move(clock))
    , wake_(std::move(wake))
    , heard_(clock_().mono)
{
    pipe_->begin([this](std::span<const std::byte> bytes) { received(bytes); }, [this] {
        drop();
        wake_();
    });
}

WireSession::~WireSession() { pipe_->close(); }

// ---- what the station says, on its pipe's thread ----------------------------------------------------------------

void WireSession::received(std::span<const std::byte> bytes)
{
    reader_.feed(bytes);
    while (!broken_) {
        const auto frame = reader_.next();
        if (!frame)
            return drop();
        if (!*frame)
            return;
        pb::ToWard message;
        if (!message.ParseFromArray((*frame)->data(), static_cast<int>((*frame)->size())))
            return drop();
        heard_ = clock_().mono;
        take(message);
    }
}

void WireSession::take(const pb::ToWard& message)
{
    const auto door = [&] {
        const std::scoped_lock lock(lock_);
        return door_;
    }();
    if (message.what_case() == pb::ToWard::kHello)
        return door ? drop() : greet(message.hello());
    if (!door)
        return drop(); // a hello comes first
    switch (message.what_case()) {
    case pb::ToWard::kCommand: {
        auto command = decodeCommand(message.command());
        if (!command)
            return drop();
        const auto view = door->view();
        command->actor = {view->user, view->user.empty() ? Role::Locked : view->role, {1}};
        const std::weak_ptr<Pipe> pipe = pipe_;
        return door->command(std::move(*command), [pipe](const Outcome& outcome) {
            pb::ToStation answer;
            encode(outcome, *answer.mutable_outcome());
            if (const auto open = pipe.lock())
                (void)open->send(frameOf(answer.SerializeAsString()));
        });
    }
    case pb::ToWard::kAsk: return takeAsk(message.ask());
    case pb::ToWard::kCancel: {
        const std::scoped_lock lock(lock_);
        questions_.erase(message.cancel().question());
        return;
    }
    case pb::ToWard::kPainted: // a screen cannot have painted in the future
        return door->painted(std::min(Instant(Duration(message.painted().at())), clock_().mono));
    case pb::ToWard::kVoice:
        if (message.voice().state() > static_cast<std::uint32_t>(VoiceState::Stopped))
            return drop();
        voice_ = static_cast<int>(message.voice().state());
        return door->voice(static_cast<VoiceState>(message.voice().state()), std::clamp(message.voice().volume(), 0, 1000));
    case pb::ToWard::kOutputs: {
        std::vector<OutputView> outputs;
        for (const auto& o : message.outputs().outputs()) {
            if (outputs.size() == 64 || o.name().size() > 256 || o.description().size() > 256)
                return drop();
            outputs.push_back({o.name(), o.description()});
        }
        return door->outputs(std::move(outputs));
    }
    case pb::ToWard::kPing: ping_ = message.ping().number(); return;
    case pb::ToWard::kGoodbye:
        goodbye_ = true;
        return drop();
    case pb::ToWard::kHello:
    case pb::ToWard::WHAT_NOT_SET: return; // of a newer station
    }
}

void WireSession::greet(const pb::Hello& hello)
{
    pb::ToStation answer;
    if (hello.major() != majorVersion) {
        answer.mutable_refusal()->set_why("this ward speaks version " + std::to_string(majorVersion));
        send(answer);
        return; // silence ends it; closing at once could lose the answer
    }
    auto door = makeDoor_({hello.user(), hello.command_line() ? pipe_->account() : std::string()});
    auto& welcome = *answer.mutable_welcome();
    welcome.set_major(majorVersion);
    welcome.set_minor(minorVersion);
    welcome.set_program(identity_.program);
    welcome.set_clock(identity_.clock);
    welcome.set_sounds(identity_.sounds);
    const auto now = clock_();
    welcome.set_mono(now.mono.time_since_epoch().count());
    welcome.set_wall(now.wall.microseconds);
    send(answer);
    auto watch = door->updates([from = fromDoor_, wake = wake_](bool alarmsChanged) {
        if (!alarmsChanged)
            return;
        from->alarmsChanged = true;
        wake();
    });
    {
        const std::scoped_lock lock(lock_);
        door_ = std::move(door);
        updates_ = std::move(watch);
    }
    wake_();
}

void WireSession::takeAsk(const pb::Ask& ask)
{
    const auto query = decodeQuery(ask);
    const auto question = ask.question();
    const std::weak_ptr<Pipe> pipe = pipe_;
    const auto refuse = [&](const char* why) {
        Answer answer;
        answer.last = true;
        answer.problem = why;
        (void)pipe_->send(answerFrames(answer, question));
    };
    if (!query)
        return refuse("this question is not understood here");
    std::shared_ptr<Door> door;
    {
        const std::scoped_lock lock(lock_, fromDoor_->lock);
        for (const auto done : fromDoor_->answered)
            questions_.erase(done);
        fromDoor_->answered.clear();
        door = door_;
        if (questions_.size() >= mostQuestions || questions_.contains(question))
            door = nullptr;
    }
    if (!door)
        return refuse("too many questions are waiting");
    auto asked = door->ask(*query, [from = fromDoor_, pipe, question](const Answer& answer) {
        const auto open = pipe.lock();
        if (!open)
            return;
        (void)open->send(answerFrames(answer, question));
        const std::scoped_lock lock(from->lock);
        if (answer.last)
            from->answered.push_back(question);
    });
    const std::scoped_lock lock(lock_);
    questions_[question] = std::move(asked);
}

std::optional<VoiceState> WireSession::voice() const
{
    const int said = voice_;
    return said < 0 ? std::nullopt : std::optional(static_cast<VoiceState>(said));
}

void WireSession::leaveVoice(VoiceState now)
{
    const auto door = [&] {
        const std::scoped_lock lock(lock_);
        return door_;
    }();
    if (door)
        door->voice(now, 0);
}

void WireSession::send(const pb::ToStation& message)
{
    if (!pipe_->send(frameOf(message.SerializeAsString())))
        drop();
}

// ---- what is new, once a turn ------------------------------------------------------------------------------------

bool WireSession::turn()
{
    if (broken_)
        return false;
    const auto now = clock_();
    if (now.mono - heard_.load() > peerSilentFor)
        return false;
    const bool greeted = [&] {
        const std::scoped_lock lock(lock_);
        return door_ != nullptr;
    }();
    if (!greeted)
        return true;
    std::string out;
    sendView(out);
    sendWaves(out);
    if (const auto number = ping_.exchange(0); number != 0) {
        pb::ToStation message;
        message.mutable_pong()->set_number(number);
        message.mutable_pong()->set_mono(now.mono.time_since_epoch().count());
        append(out, message);
    }
    return out.empty() || pipe_->send(std::move(out));
}

void WireSession::sendView(std::string& out)
{
    const bool alarmsChanged = fromDoor_->alarmsChanged.exchange(false);
    const auto view = door_->view();
    if (view == sentView_)
        return;
    for (auto& [key, ring] : rings_)
        ring.inView = false;
    const auto numberOf = [&](const std::shared_ptr<const SampleRing>& ring) {
        auto& sent = rings_[ring.get()];
        if (!sent.ring) {
            sent.ring = ring;
            sent.number = ++lastRing_;
        }
        sent.inView = true;
        return sent.number;
    };
    for (const auto& bed : view->beds) {
        auto& sent = sentBeds_[bed->id];
        for (const auto& wave : bed->waves)
            if (wave.samples) {
                auto& ring = rings_[wave.samples.get()];
                const bool isNew = !ring.ring;
                (void)numberOf(wave.samples);
                if (isNew) {
                    const auto back = static_cast<std::uint64_t>(secondsOnConnect * wave.format.rate.hertz());
                    const auto end = wave.samples->end();
                    ring.next = std::max(wave.samples->begin(), end > back ? end - back : 0);
                }
            }
        if (sent == bed)
            continue;
        sent = bed;
        pb::ToStation message;
        encode(*bed, numberOf, *message.mutable_bed());
        append(out, message);
    }
    pb::ToStation message;
    encode(*view, alarmsChanged, *message.mutable_ward());
    if (sentView_ && sentView_->site == view->site)
        message.mutable_ward()->clear_site();
    append(out, message);
    std::erase_if(rings_, [](const auto& entry) { return !entry.second.inView; });
    sentView_ = view;
}

void WireSession::sendWaves(std::string& out)
{
    if (pipe_->waiting() > tooMuchWaiting)
        return;
    pb::ToStation message;
    auto& waves = *message.mutable_waves();
    std::size_t bytes = 0;
    const auto flush = [&] {
        append(out, message);
        waves.Clear();
        bytes = 0;
    };
    for (auto& [key, sent] : rings_) {
        const auto end = sent.ring->end();
        sent.next = std::max(sent.next, sent.ring->begin());
        while (sent.next < end) {
            samples_.resize(std::min(end - sent.next, longestBlock));
            (void)sent.ring->read(sent.next, samples_); // what was lapped comes as missing
            auto& block = *waves.add_blocks();
            block.set_ring(sent.number);
            block.set_first(sent.next);
            block.set_samples(sampleBytes(samples_));
            sent.next += samples_.size();
            bytes += samples_.size() * 2;
            if (bytes > (1U << 20U))
                flush();
        }
    }
    if (bytes > 0)
        flush();
}

// ---- all of them -------------------------------------------------------------------------------------------------

WireServer::WireServer(WireSession::MakeDoor makeDoor, WireIdentity identity, std::function<Now()> clock, std::function<void()> wake)
    : makeDoor_(std::move(makeDoor))
    , identity_(std::move(identity))
    , clock_(std::move(clock))
    , wake_(std::move(wake))
{
}

void WireServer::accept(std::unique_ptr<Pipe> pipe)
{
    auto session = std::make_shared<WireSession>(std::move(pipe), makeDoor_, identity_, clock_, wake_);
    const std::scoped_lock lock(lock_);
    sessions_.push_back(std::move(session));
}

void WireServer::turn(const std::function<void(bool)>& gone)
{
    const auto all = [&] {
        const std::scoped_lock lock(lock_);
        return sessions_;
    }();
    for (const auto& session : all) {
        if (session->turn())
            continue;
        auto voice = VoiceState::Stopped; // unless another station is heard
        {
            const std::scoped_lock lock(lock_);
            std::erase(sessions_, session);
            for (const auto& other : sessions_)
                if (const auto said = other->voice(); said && (*said == VoiceState::Sounding || *said == VoiceState::Low))
                    voice = *said;
        }
        if (session->voice())
            session->leaveVoice(voice);
        if (gone)
            gone(!session->saidGoodbye());
        log::info("wardlight.door", session->saidGoodbye() ? "a station left" : "a station is gone");
    }
}

std::size_t WireServer::sessions() const
{
    const std::scoped_lock lock(lock_);
    return sessions_.size();
}

void WireServer::closeAll()
{
    std::vector<std::shared_ptr<WireSession>> all;
    const std::scoped_lock lock(lock_);
    sessions_.swap(all);
}

}
