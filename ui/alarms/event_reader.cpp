// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/event_reader.h"

#include "ui/kit/text.h"

namespace wardlight::alarms_ui {

EventReader::EventReader(door::Door& door, QObject* parent) : QObject(parent), door_(door), relay_(std::make_shared<kit::Relay>(this)) {}

EventReader::~EventReader() { relay_->letGo(); }

void EventReader::ask(BedId bed, WallTime from, WallTime until)
{
    bed_ = bed;
    from_ = from;
    until_ = until;
    reading_ = true;
    askPiece();
}

void EventReader::stop()
{
    ++turn_;
    reading_ = false;
    asking_.reset();
}

void EventReader::askPiece()
{
    const auto turn = ++turn_;
    asking_ = door_.ask(door::AskEvents{bed_, from_, until_, pieceOf}, [this, turn, relay = relay_](const door::Answer& answer) {
        relay->post([this, turn, answer] { take(answer, turn); });
    });
}

void EventReader::take(const door::Answer& answer, std::uint64_t turn)
{
    if (turn != turn_)
        return;
    const bool whole = answer.last && answer.events.size() < pieceOf;
    // The next piece ends where this one began; events of that very moment come twice and are told apart by their ids.
    const auto oldest = answer.events.empty() ? from_ : answer.events.front().at;
    const bool more = answer.last && !whole && oldest > from_ && answer.problem.empty();
    reading_ = more || !answer.last;
    Q_EMIT piece(answer.events, !reading_, kit::shown(answer.problem));
    if (!more || turn != turn_)
        return;
    until_ = oldest < until_ ? oldest : WallTime{until_.microseconds - 1};
    askPiece();
}

}
