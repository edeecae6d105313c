// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/evidence_reader.h"

#include <algorithm>
#include <utility>

namespace wardlight::alarms_ui {
namespace {

constexpr auto askEvery = std::chrono::seconds(1);
constexpr auto keptAfter = evidenceAfter + std::chrono::seconds(2); // cut a second after its end, then written
constexpr auto memoryHolds = std::chrono::minutes(30);
constexpr int mostTries = 8; // of a record that is slow, or has none of it

}

EvidenceReader::EvidenceReader(door::Door& door, QObject* parent) : QObject(parent), door_(door), relay_(std::make_shared<kit::Relay>(this)) {}

EvidenceReader::~EvidenceReader() { relay_->letGo(); }

void EvidenceReader::open(BedId bed, AlarmId alarm, std::optional<Instant> onset)
{
    stop();
    bed_ = bed;
    alarm_ = alarm;
    onset_ = onset;
    open_ = true;
    askKept();
    if (onset_)
        askLive();
}

void EvidenceReader::stop()
{
    ++turn_;
    asking_.clear();
    askingMinute_.reset();
    lanes_.clear();
    waiting_ = 0;
    keptTries_ = 0;
    kept_ = nothing_ = open_ = liveWhole_ = false;
}

void EvidenceReader::refresh()
{
    const auto now = door_.now().mono;
    if (!open_ || kept_ || nothing_ || waiting_ > 0 || now - askedAt_ < askEvery)
        return;
    if (onset_ && !liveWhole_)
        askLive();
    else if (!onset_ || now - *onset_ > keptAfter)
        askKept();
}

void EvidenceReader::askKept()
{
    askedAt_ = door_.now().mono;
    ++waiting_;
    ++keptTries_;
    const auto turn = turn_;
    asking_.push_back(door_.ask(door::AskEvidence{alarm_}, [this, turn, relay = relay_](const door::Answer& answer) {
        relay->post([this, turn, answer] { takeKept(answer, turn); });
    }));
}

void EvidenceReader::askMinute()
{
    const auto turn = turn_;
    minuteCame_ = false;
    askingMinute_ = door_.ask(door::AskEvidence{alarm_, EvidencePart::Judged}, [this, turn, relay = relay_](const door::Answer& answer) {
        relay->post([this, turn, answer] {
            if (turn != turn_)
                return;
            if (!answer.evidence.empty() && !std::exchange(minuteCame_, true))
                Q_EMIT minute(answer.evidence.front());
            else if (answer.last && !minuteCame_)
                Q_EMIT minute({});
        });
    });
}

void EvidenceReader::takeKept(const door::Answer& answer, std::uint64_t turn)
{
    if (turn != turn_)
        return;
    if (waiting_ > 0)
        --waiting_;
    if (!answer.evidence.empty()) {
        kept_ = true;
        Q_EMIT changed(answer.evidence.front());
        return;
    }
    const bool mayCome = onset_ && door_.now().mono - *onset_ < keptAfter + askEvery * mostTries && keptTries_ < mostTries;
    if (!mayCome && lanes_.empty()) {
        nothing_ = waiting_ == 0;
        if (nothing_)
            Q_EMIT changed({});
    } else if (!mayCome)
        kept_ = liveWhole_; // memory is all there will be: nothing is recorded here
}

void EvidenceReader::askLive()
{
    const auto now = door_.now().mono;
    askedAt_ = now;
    const auto view = door_.view();
    const door::BedView* bed = nullptr;
    for (const auto& b : view->beds)
        if (b->id == bed_)
            bed = b.get();
    if (!bed || now - *onset_ > memoryHolds) {
        liveWhole_ = true;
        return;
    }
    liveWhole_ = now - *onset_ > evidenceAfter + askEvery;
    const auto from = *onset_ - evidenceBefore, until = std::min(*onset_ + evidenceAfter, now);
    const auto turn = turn_;
    for (std::uint32_t channel = 0; channel < bed->waves.size(); ++channel) {
        ++waiting_;
        asking_.push_back(door_.ask(door::AskWaves{bed_, channel, from, until}, [this, turn, channel, relay = relay_](const door::Answer& answer) {
            relay->post([this, turn, channel, answer] { takeWave(channel, answer, turn); });
        }));
    }
}

void EvidenceReader::takeWave(std::uint32_t channel, const door::Answer& answer, std::uint64_t turn)
{
    if (turn != turn_ || kept_)
        return;
    if (waiting_ > 0)
        --waiting_;
    if (answer.wave && !answer.wave->samples.empty())
        lanes_[channel] = *answer.wave;
    if (waiting_ > 0)
        return;
    asking_.clear();
    if (lanes_.empty())
        return;
    Evidence evidence;
    evidence.alarm = alarm_;
    evidence.bed = bed_;
    for (const auto& [at, lane] : lanes_)
        evidence.lanes.push_back(lane);
    Q_EMIT changed(evidence);
}

}
