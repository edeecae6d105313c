// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/disclosure_reader.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace wardlight::kit {
namespace {

constexpr std::size_t mostEventsHeld = 2000;
constexpr auto followEvery = std::chrono::seconds(3);

}

DisclosureReader::DisclosureReader(door::Door& door, QObject* parent) : QObject(parent), door_(door), relay_(std::make_shared<Relay>(this)) {}

DisclosureReader::~DisclosureReader()
{
    relay_->letGo();
}

void DisclosureReader::open(BedId bed, std::uint32_t channel)
{
    stop();
    stopped_ = false;
    bed_ = bed;
    channel_ = channel;
    wave_ = {};
    alarms_.clear();
    events_.clear();
    pieces_ = 0;
    openedAt_ = followedAt_ = until_ = door_.now().mono;
    reading_ = true;
    askAlarms();
    askPiece();
}

void DisclosureReader::stop()
{
    ++turn_;
    stopped_ = reading_;
    reading_ = false;
    asking_.reset();
    askingTail_.reset();
    askingAlarms_.reset();
}

void DisclosureReader::askPiece()
{
    const auto piece = std::chrono::duration_cast<Duration>(held) / piecesWanted;
    const auto from = until_ - piece;
    asking_ = door_.ask(door::AskWaves{bed_, channel_, from, until_}, [this, from, turn = turn_, relay = relay_](const door::Answer& answer) {
        relay->post([this, answer, from, turn] { take(answer, from, turn, false); });
    });
}

void DisclosureReader::follow()
{
    const auto now = door_.now().mono;
    if (reading_ || stopped_ || wave_.isEmpty() || askingTail_ || now - followedAt_ < followEvery)
        return;
    followedAt_ = now;
    const auto from = wave_.end();
    askAlarms();
    askingTail_ = door_.ask(door::AskWaves{bed_, channel_, from, now}, [this, from, turn = turn_, relay = relay_](const door::Answer& answer) {
        relay->post([this, answer, from, turn] { take(answer, from, turn, true); });
    });
}

/// The places of samples are whole: what was read twice falls on itself.
void DisclosureReader::join(const EvidenceLane& lane, Instant from)
{
    const double rate = std::max(1.0, lane.format.rate.hertz());
    if (wave_.isEmpty()) {
        wave_.format = lane.format;
        wave_.start = from + fromSeconds(lane.offset);
        wave_.samples = lane.samples;
        return;
    }
    if (!(wave_.format == lane.format))
        return; // another source since: the older one is not joined to it
    const auto place = static_cast<std::int64_t>(std::llround(seconds(from + fromSeconds(lane.offset) - wave_.start) * rate));
    auto& all = wave_.samples;
    if (place < 0) {
        std::vector<std::int16_t> before(static_cast<std::size_t>(-place), missingSample);
        std::copy_n(lane.samples.begin(), std::min(lane.samples.size(), before.size()), before.begin());
        all.insert(all.begin(), before.begin(), before.end());
        wave_.start -= fromSeconds(static_cast<double>(-place) / rate);
        return;
    }
    const auto end = static_cast<std::size_t>(place) + lane.samples.size();
    if (end > all.size())
        all.resize(end, missingSample);
    for (std::size_t i = 0; i < lane.samples.size(); ++i)
        if (lane.samples[i] != missingSample)
            all[static_cast<std::size_t>(place) + i] = lane.samples[i];
    const auto most = static_cast<std::size_t>(seconds(Duration(held)) * rate);
    if (all.size() > most) { // what the ward no longer holds is not shown here alone
        const auto old = all.size() - most;
        all.erase(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(old));
        wave_.start += fromSeconds(static_cast<double>(old) / rate);
    }
}

void DisclosureReader::take(const door::Answer& answer, Instant from, std::uint64_t turn, bool tail)
{
    if (turn != turn_)
        return;
    const bool any = answer.wave && !answer.wave->samples.empty();
    if (any)
        join(*answer.wave, from);
    if (tail) {
        askingTail_.reset();
        Q_EMIT changed();
        return;
    }
    if (!answer.last)
        return;
    ++pieces_;
    until_ = from;
    if (!any || pieces_ >= piecesWanted) {
        reading_ = false;
        asking_.reset();
    } else
        askPiece();
    Q_EMIT changed();
}

void DisclosureReader::askAlarms()
{
    const auto now = door_.now();
    const auto from = now.wall + -std::chrono::microseconds(held + std::chrono::minutes(5));
    events_.clear();
    askingAlarms_ = door_.ask(door::AskEvents{bed_, from, now.wall + std::chrono::microseconds(std::chrono::seconds(1)), mostEventsHeld},
                              [this, turn = turn_, relay = relay_](const door::Answer& answer) { relay->post([this, answer, turn] { takeAlarms(answer, turn); }); });
}

void DisclosureReader::takeAlarms(const door::Answer& answer, std::uint64_t turn)
{
    if (turn != turn_)
        return;
    events_.insert(events_.end(), answer.events.begin(), answer.events.end());
    if (!answer.last)
        return;
    const auto now = door_.now();
    const auto instantOf = [&](WallTime at) { return now.mono + std::chrono::duration_cast<Duration>(at - now.wall); };
    std::map<AlarmId, HeldAlarm> all;
    for (const auto& event : events_) {
        const auto* alarm = std::get_if<AlarmEvent>(&event.body);
        if (!alarm)
            continue;
        auto [at, fresh] = all.try_emplace(alarm->alarm, HeldAlarm{alarm->alarm, instantOf(event.at), now.mono, alarm->priority});
        at->second.priority = std::max(at->second.priority, alarm->priority);
        if (alarm->transition == AlarmTransition::Ended || alarm->transition == AlarmTransition::Latched)
            at->second.until = std::min(at->second.until, instantOf(event.at));
    }
    alarms_.clear();
    for (const auto& [id, alarm] : all)
        alarms_.push_back(alarm);
    std::stable_sort(alarms_.begin(), alarms_.end(), [](const HeldAlarm& a, const HeldAlarm& b) { return a.priority < b.priority; }); // the loudest on top
    Q_EMIT changed();
}

}
