// SPDX-License-Identifier: GPL-3.0-or-later
// What others see of the ward, and what they ask.
#include "core/engine/ward.h"

#include <algorithm>

namespace wardlight::engine {
namespace {

constexpr int wavesATurn = 2;           // half an hour of one wave takes some milliseconds; alarms do not wait for more
constexpr auto longestRecall = 31min;

}

/// One a turn: half a million points may be copied, and alarms do not wait for more.
void Ward::answerBeds()
{
    if (bedQuestionsTaken_.empty() && bedQuestions_.size() > 0)
        for (auto& question : bedQuestions_.drain())
            bedQuestionsTaken_.push_back(std::move(question));
    if (bedQuestionsTaken_.empty())
        return;
    const auto question = std::move(bedQuestionsTaken_.front());
    bedQuestionsTaken_.pop_front();
    question.answer(bed(question.bed));
}

void Ward::publish(Now now, bool alarmsChanged)
{
    auto s = std::make_shared<WardSnapshot>();
    s->unit = setup_.unit;
    s->site = site_;
    s->census = census_;
    s->profiles = setup_.profiles;
    s->soundTest = soundTest_;
    const auto order = bedOrder();
    for (std::size_t place = 0; place < order.size(); ++place) {
        if (!order[place])
            continue;
        const auto i = order[place].value - 1;
        if (!bedSnapshots_[i] || alarmsChanged)
            bedSnapshots_[i] = beds_[i]->snapshot();
        s->beds.push_back(bedSnapshots_[i]);
        s->places.push_back(static_cast<std::uint32_t>(place));
    }
    s->ward = wardAlarms_.bed();
    for (auto& open : s->ward.open) // the row names the beds it is about now
        if (auto detail = wardAlarms_.currentDetail(open.key))
            open.detail = std::move(*detail);
    s->ladders = ladders_.shown(setup_.bedLabels);
    s->rosterTitle = setup_.roster.title;
    if (!roster_)
        roster_ = std::make_shared<const alarms::RosterTable>(setup_.roster);
    s->roster = roster_;
    s->nurses = ladders_.nurses();
    std::vector<const alarms::BedAlarms*> all{&wardAlarms_.bed()};
    for (const auto& at : beds_)
        all.push_back(&at->alarms().bed());
    if (const auto claim = alarms::soundDue(all, *setup_.kinds))
        s->sounding = claim->alarm;
    s->lastEnded = lastEnded_;
    for (const auto& [id, gateway] : gateways_)
        s->gateways.push_back({id, gateway.name, gateway.beds.size(), gateway.lostSince});
    if (store_)
        s->record = store_->health();
    else if (!setup_.recordRefused.empty())
        s->record = {false, false, started_, setup_.recordRefused == safeStart ? std::string(safeStart) : "refused", 0, 0};
    s->now = now;
    s->version = ++version_;
    std::vector<std::shared_ptr<Watcher>> watchers;
    {
        const std::scoped_lock lock(publishLock_);
        snapshot_ = std::move(s);
        std::erase_if(watchers_, [](const auto& w) { return w.expired(); });
        for (const auto& w : watchers_)
            if (auto alive = w.lock())
                watchers.push_back(std::move(alive));
    }
    for (const auto& watcher : watchers)
        (*watcher)(alarmsChanged);
}

std::shared_ptr<const WardSnapshot> Ward::snapshot() const
{
    const std::scoped_lock lock(publishLock_);
    return snapshot_;
}

std::shared_ptr<void> Ward::watch(Watcher watcher)
{
    auto token = std::make_shared<Watcher>(std::move(watcher));
    const std::scoped_lock lock(publishLock_);
    watchers_.push_back(token);
    return token;
}

bool Ward::ask(std::function<void(const store::Journal&)> question) { return store_ && store_->ask(std::move(question)); }

bool Ward::askWave(BedId at, std::uint32_t channel, Instant from, Instant until, WaveHandler answer)
{
    return waveQuestions_.post({at, channel, from, until, std::move(answer)});
}

void Ward::answerWaves(Now now)
{
    if (waveQuestionsTaken_.empty() && waveQuestions_.size() > 0)
        for (auto& question : waveQuestions_.drain())
            waveQuestionsTaken_.push_back(std::move(question));
    for (int i = 0; i < wavesATurn && !waveQuestionsTaken_.empty(); ++i) {
        const auto question = std::move(waveQuestionsTaken_.front());
        waveQuestionsTaken_.pop_front();
        const auto* at = bed(question.bed);
        const auto from = std::clamp(question.from, now.mono - longestRecall, now.mono);
        question.answer(at ? at->recall(question.channel, from, std::clamp(question.until, from, now.mono)) : std::nullopt);
    }
}

}
