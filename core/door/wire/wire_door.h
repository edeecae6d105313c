// SPDX-License-Identifier: GPL-3.0-or-later
// The door to a ward in another process: the same view, waves and answers through a pipe.
#pragma once

#include "core/base/pipe.h"
#include "core/door/door.h"
#include "core/door/wire/frame.h"
#include "core/door/wire/wire_session.h"

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <vector>

namespace wardlight::door::wire {

/// Connects by itself and again; after a loss the full state comes first. When nothing has come for 4 s the view says
/// `gateway-lost` by itself and shows nothing as current: identities and open alarms stay, numbers and waves are gone.
/// Commands that were sent and not answered are sent again on reconnect, by their id; once the gateway counts as lost, they
/// are refused aloud. Handlers are called on the pipe's thread and on the one that calls turn().
class WireDoor final : public Door {
public:
    static constexpr auto lostAfter = std::chrono::seconds(4);

    /// Nothing when nobody is there.
    using Connect = std::function<std::unique_ptr<Pipe>()>;
    /// user: who is named at the ward's end, now and after each reconnect. Where people have PINs it is nobody until one is typed,
    /// after a reconnect again; a bedside screen is itself.
    WireDoor(Connect connect, WireIdentity identity, std::string user, std::function<Now()> clock);
    ~WireDoor() override;

    /// Every 100 ms or so, by one thread: connects, pings, notices silence.
    void turn();
    [[nodiscard]] bool isConnected() const;
    /// Why there is no connection, in English; empty while there is one.
    [[nodiscard]] std::string problem() const;
    /// The ward has a voice of its own and can be heard from: a station beside it need not sound as well.
    [[nodiscard]] bool wardSounds() const;
    /// A whole state has come on this connection.
    [[nodiscard]] bool hasState() const;

    [[nodiscard]] std::shared_ptr<const WardView> view() const override;
    [[nodiscard]] Subscription updates(std::function<void(bool alarmsChanged)> changed) override;
    void command(Command command, OutcomeHandler done) override;
    [[nodiscard]] Subscription ask(Query query, AnswerHandler answer) override;
    void painted(Instant at) override;
    void voice(VoiceState state, int volumePercent) override;
    void outputs(std::vector<OutputView> outputs) override;
    [[nodiscard]] Now now() const override { return clock_(); }

private:
    using Watcher = std::function<void(bool)>;
    struct Pending {
        Command command;
        OutcomeHandler done;
        bool again = false; ///< sent on an earlier connection as well
    };
    struct Line { ///< one connection; handlers of an old one find that it is not line_ any more
        std::shared_ptr<Pipe> pipe;
        FrameReader reader;
        ClockShift shift;
        bool welcomed = false, closed = false, sounds = false;
        std::map<BedId, std::shared_ptr<const BedView>> beds;
        std::map<std::uint64_t, std::shared_ptr<SampleRing>> rings;
        std::size_t samples = 0; ///< in all rings
        std::shared_ptr<const SiteView> site;
        std::vector<std::int16_t> taken; ///< a block's, on their way into a ring
    };
    void connect(Now now);
    void received(const std::shared_ptr<Line>& line, std::span<const std::byte> bytes);
    /// False: not our protocol. after: handlers to be called without the lock.
    bool take(Line& line, const pb::ToStation& message, std::vector<std::function<void()>>& after);
    bool takeBed(Line& line, const pb::ToStation& message);
    bool takeWaves(Line& line, const pb::ToStation& message);
    bool takeWard(Line& line, const pb::ToStation& message, std::vector<std::function<void()>>& after);
    bool takeOutcome(const pb::ToStation& message, std::vector<std::function<void()>>& after);
    bool takeAnswer(Line& line, const pb::ToStation& message, std::vector<std::function<void()>>& after);
    void tellWatchers(bool alarmsChanged, std::vector<std::function<void()>>& after);
    void lose(Now now, std::vector<std::function<void()>>& after);
    void sendLocked(const pb::ToWard& message);
    void failQuestions(const char* why, std::vector<std::function<void()>>& after);

    Connect connect_;
    WireIdentity identity_;
    std::function<Now()> clock_;
    std::atomic<Instant> paintedAt_{Instant{}};
    std::atomic<std::uint64_t> voiceSaid_{0}; ///< state + 1 and volume; 0: nothing said yet

    mutable std::mutex lock_; ///< all that follows; never held while calling out
    std::string user_, problem_;
    std::optional<std::vector<OutputView>> outputs_; ///< as said last; nothing: there is no voice here
    bool outputsSent_ = false;
    std::shared_ptr<Line> line_;
    std::shared_ptr<const WardView> view_, lastGood_;
    bool lost_ = false, hasState_ = false;
    Instant heard_, nextTry_, nextPing_, paintedSent_, nextPainted_;
    std::uint64_t lastPing_ = 0, lastQuestion_ = 0, voiceSent_ = 0, version_ = 0;
    std::map<std::string, Pending> pending_;
    std::map<std::uint64_t, std::weak_ptr<AnswerHandler>> questions_;
    std::vector<std::weak_ptr<Watcher>> watchers_;
};

/// The station's voice beside a ward that has its own: silent while that one can be heard from, and the one voice of the
/// place once the ward is lost or has none. Forwards everything else.
class StandInVoice final : public Door {
public:
    explicit StandInVoice(WireDoor& door)
        : door_(door)
    {
    }
    [[nodiscard]] std::shared_ptr<const WardView> view() const override;
    [[nodiscard]] Subscription updates(std::function<void(bool alarmsChanged)> changed) override { return door_.updates(std::move(changed)); }
    void command(Command command, OutcomeHandler done) override { door_.command(std::move(command), std::move(done)); }
    [[nodiscard]] Subscription ask(Query query, AnswerHandler answer) override { return door_.ask(std::move(query), std::move(answer)); }
    void painted(Instant at) override { door_.painted(at); }
    void voice(VoiceState state, int volumePercent) override;
    void outputs(std::vector<OutputView> outputs) override;
    [[nodiscard]] Now now() const override { return door_.now(); }

private:
    WireDoor& door_;
};

/// The view of a ward that is not heard any more: nothing is current, nothing that was wrong is forgotten.
[[nodiscard]] std::shared_ptr<const WardView> lostView(const WardView& last, Instant heard, WallTime wall, Now now);

}
