// SPDX-License-Identifier: GPL-3.0-or-later
// What the ward says, on the pipe's thread.
#include "core/door/wire/door.pb.h"
#include "core/door/wire/wire_door.h"

namespace wardlight::door::wire {
namespace {

constexpr std::size_t mostSamples = std::size_t{1} << 28U; // 512 MB in all rings: a thousand beds of a ward that is ours
constexpr std::size_t mostBlockSamples = 1U << 16U;

}

void WireDoor::received(const std::shared_ptr<Line>& line, std::span<const std::byte> bytes)
{
    std::vector<std::function<void()>> after;
    {
        const std::scoped_lock lock(lock_);
        if (line != line_ || line->closed)
            return;
        line->reader.feed(bytes);
        for (;;) {
            const auto frame = line->reader.next();
            if (frame && !*frame)
                break;
            pb::ToStation message;
            const bool good = frame && message.ParseFromArray((*frame)->data(), static_cast<int>((*frame)->size())) &&
                              take(*line, message, after);
            if (!good) {
                problem_ = problem_.empty() ? "the ward says what cannot be understood" : problem_;
                line->closed = true; // turn() closes it and tries again
                break;
            }
            heard_ = clock_().mono;
        }
    }
    for (const auto& call : after)
        call();
}

bool WireDoor::take(Line& line, const pb::ToStation& message, std::vector<std::function<void()>>& after)
{
    switch (message.what_case()) {
    case pb::ToStation::kWelcome: {
        const auto& welcome = message.welcome();
        if (welcome.major() != majorVersion || line.welcomed)
            return false;
        line.welcomed = true;
        line.sounds = welcome.sounds();
        if (welcome.clock() != identity_.clock || identity_.clock.empty())
            line.shift.ahead = clock_().mono.time_since_epoch() - Duration(std::max<std::int64_t>(0, welcome.mono()));
        paintedSent_ = {};
        voiceSent_ = 0;
        nextPing_ = {};
        problem_.clear();
        return true;
    }
    case pb::ToStation::kRefusal: problem_ = "refused: " + message.refusal().why().substr(0, 200); return false;
    case pb::ToStation::kBed: return line.welcomed && takeBed(line, message);
    case pb::ToStation::kWard: return line.welcomed && takeWard(line, message, after);
    case pb::ToStation::kWaves: return line.welcomed && takeWaves(line, message);
    case pb::ToStation::kOutcome: return takeOutcome(message, after);
    case pb::ToStation::kAnswer: return takeAnswer(line, message, after);
    case pb::ToStation::kPong:
    case pb::ToStation::WHAT_NOT_SET: return true; // of a newer ward
    }
    return true;
}

bool WireDoor::takeBed(Line& line, const pb::ToStation& message)
{
    const auto ring = [&](std::uint64_t number, std::size_t capacity) -> std::shared_ptr<const SampleRing> {
        auto& mine = line.rings[number];
        if (mine)
            return mine;
        line.samples += capacity;
        if (line.samples > mostSamples)
            return nullptr;
        mine = std::make_shared<SampleRing>(capacity);
        return mine;
    };
    auto bed = decodeBed(message.bed(), line.shift, ring);
    if (!bed || (line.beds.size() >= mostBeds && !line.beds.contains((*bed)->id)))
        return false;
    line.beds[(*bed)->id] = std::move(*bed);
    return true;
}

bool WireDoor::takeWaves(Line& line, const pb::ToStation& message)
{
    for (const auto& block : message.waves().blocks()) {
        const auto found = line.rings.find(block.ring());
        if (block.samples().size() % 2 != 0 || block.samples().size() / 2 > mostBlockSamples ||
            block.first() > std::uint64_t{1} << 60U)
            return false;
        if (found == line.rings.end())
            continue;
        samplesFrom(block.samples(), line.taken);
        found->second->write(block.first(), line.taken);
    }
    return true;
}

/// Ends a set of changes: what came before it becomes the view at once.
bool WireDoor::takeWard(Line& line, const pb::ToStation& message, std::vector<std::function<void()>>& after)
{
    auto ward = decodeWard(message.ward(), line.shift, [&](BedId id) {
        const auto found = line.beds.find(id);
        return found == line.beds.end() ? nullptr : found->second;
    });
    if (!ward)
        return false;
    (*ward)->version = ++version_;
    if ((*ward)->site)
        line.site = (*ward)->site;
    else
        (*ward)->site = line.site; // sent once as long as it does not change
    const bool first = lost_ || !hasState_;
    view_ = lastGood_ = std::move(*ward);
    lost_ = false;
    if (first) {
        hasState_ = true;
        for (auto& [id, pending] : pending_) { // asked on an earlier connection: a command is done once, however often it comes
            pending.again = true;
            pb::ToWard again;
            encode(pending.command, *again.mutable_command());
            sendLocked(again);
        }
        failQuestions("the connection was lost", after);
    }
    std::erase_if(line.rings, [&](const auto& entry) { // shown by no bed any more
        if (entry.second.use_count() > 1)
            return false;
        line.samples -= std::min(line.samples, entry.second->capacity());
        return true;
    });
    tellWatchers(first || message.ward().alarms_changed(), after);
    return true;
}

bool WireDoor::takeOutcome(const pb::ToStation& message, std::vector<std::function<void()>>& after)
{
    auto outcome = decodeOutcome(message.outcome());
    if (!outcome)
        return false;
    const auto found = pending_.find(outcome->commandId);
    if (found == pending_.end())
        return true;
    // What was asked twice because the first answer was lost is done, not "carried out before".
    if (found->second.again && outcome->code == OutcomeCode::AlreadyDone && outcome->who == lastGood_->user)
        outcome->code = OutcomeCode::Done;
    if (const auto* pick = std::get_if<PickUser>(&found->second.command.body); pick && outcome->code == OutcomeCode::Done && lastGood_->pickedWithoutPassword)
        user_ = pick->user; // said again after a reconnect; with PINs the name alone opens nothing
    auto done = found->second.done;
    if (outcome->code != OutcomeCode::Saving)
        pending_.erase(found);
    if (done)
        after.push_back([done = std::move(done), outcome = std::move(*outcome)] { done(outcome); });
    return true;
}

bool WireDoor::takeAnswer(Line& line, const pb::ToStation& message, std::vector<std::function<void()>>& after)
{
    auto answer = decodeAnswer(message.answer(), line.shift);
    if (!answer)
        return false;
    const auto found = questions_.find(message.answer().question());
    if (found == questions_.end())
        return true; // cancelled
    const auto handler = found->second;
    if (answer->last)
        questions_.erase(found);
    after.push_back([handler, answer = std::make_shared<Answer>(std::move(*answer))] {
        if (const auto alive = handler.lock())
            (*alive)(*answer);
    });
    return true;
}

}
