// SPDX-License-Identifier: GPL-3.0-or-later
// The events of a replay, one after the other: looked at, accepted or kept; and those that would be announced later.
#include "ui/insight/insight_words.h"
#include "ui/insight/what_if_board.h"
#include "ui/kit/disclosure_view.h"

#include <algorithm>
#include <utility>

namespace wardlight::insight_ui {
namespace {

constexpr int above = 0; // as LimitKindView::side

}

void WhatIfBoard::connectEvents()
{
    connect(&foot_->previous(), &QAbstractButton::clicked, this, [this] { walk(-1); });
    connect(&foot_->next(), &QAbstractButton::clicked, this, [this] { walk(1); });
    connect(&foot_->seen(), &QAbstractButton::clicked, this, [this] {
        settled_[shownEvent_] = Settled::Seen;
        answerMiss(shownEvent_);
    });
    connect(&foot_->keep(), &QAbstractButton::clicked, this, [this] {
        if (const auto* event = shown())
            if (const auto limits = keepOf(*event))
                Q_EMIT keeping(event->bed.value, *limits);
    });
    connect(&foot_->leave(), &QAbstractButton::clicked, this, [this] { closeLater(); });
    connect(&wave_->disclosure(), &QAbstractButton::clicked, this, &WhatIfBoard::disclose);
    connect(&laterCard_->all(), &QAbstractButton::clicked, this, &WhatIfBoard::openLater);
}

/// Events judged true that would not be announced any more: each is answered before anything is proposed.
std::size_t WhatIfBoard::toLookAt() const { return answer_ ? answer_->missed.size() : 0; }

bool WhatIfBoard::isTooMuch() const { return answer_ && answer_->missedCount > static_cast<int>(toLookAt()); }

const std::vector<door::WhatIfEvent>* WhatIfBoard::listed() const
{
    if (!answer_)
        return nullptr;
    return later_ ? &answer_->laterEvents : answer_->missed.empty() ? &answer_->longMissed : &answer_->missed;
}

std::size_t WhatIfBoard::at() const { return later_ ? shownLater_ : shownEvent_; }

const door::WhatIfEvent* WhatIfBoard::shown() const
{
    const auto* list = listed();
    return list && at() < list->size() ? &(*list)[at()] : nullptr;
}

void WhatIfBoard::walk(int by)
{
    const auto* list = listed();
    if (!list || list->empty())
        return;
    auto& shown = later_ ? shownLater_ : shownEvent_;
    shown = static_cast<std::size_t>(std::clamp(static_cast<int>(shown) + by, 0, static_cast<int>(list->size()) - 1));
    showAll();
}

/// On to the next that is not answered yet.
void WhatIfBoard::answerMiss(std::size_t at)
{
    for (std::size_t i = 1; i < toLookAt(); ++i)
        if (const auto next = (at + i) % toLookAt(); !settled_.contains(next)) {
            shownEvent_ = next;
            break;
        }
    showAll();
}

void WhatIfBoard::openLater()
{
    later_ = true;
    shownLater_ = 0;
    showAll();
    foot_->leave().setFocus(Qt::OtherFocusReason);
    Q_EMIT lookAt(strip_);
}

bool WhatIfBoard::closeLater()
{
    if (!later_)
        return false;
    later_ = false;
    showAll();
    laterCard_->all().setFocus(Qt::OtherFocusReason);
    Q_EMIT lookAt(laterCard_);
    return true;
}

std::optional<LimitsSet> WhatIfBoard::keepOf(const door::WhatIfEvent& event) const
{
    const auto* now = inForce();
    const auto* bed = ward_ ? ward_->bed(event.bed) : nullptr;
    if (!now || !bed || !event.encounter || bed->encounter != event.encounter)
        return std::nullopt;
    if (std::any_of(bed->limitChanges.begin(), bed->limitChanges.end(), [&](const auto& own) { return own.parameter == wish_.parameter; }))
        return std::nullopt;
    LimitsSet limits{.parameter = wish_.parameter, .low = now->low, .high = now->high};
    if (wish_.delay.value_or(usualDelay()) != now->delay.value_or(usualDelay())) { // a bed follows the profile's delay unless it has its own
        limits.delay = now->delay.value_or(usualDelay());
        if (limits.delay.count() == 0) // which is how "the profile's" is said
            return std::nullopt;
    }
    return limits;
}

void WhatIfBoard::kept(BedId bed, const LimitsSet& limits)
{
    for (std::size_t i = 0; i < toLookAt(); ++i)
        if (const auto& event = answer_->missed[i]; event.bed == bed && keepOf(event) == limits)
            settled_[i] = Settled::Kept;
    if (toLookAt() > 0 && settled_.contains(shownEvent_))
        answerMiss(shownEvent_);
}

bool WhatIfBoard::isAbove(const door::WhatIfEvent& event) const
{
    const auto* high = kindOf(above);
    return high && high->kind == event.kind;
}

QString WhatIfBoard::whereText(const door::WhatIfEvent& event) const
{
    return tr("Bed %1, %2 %3", "label, day, clock").arg(kit::shown(event.label), dayText(event.from, words_), words_.clock(event.from));
}

QString WhatIfBoard::keepText(const door::WhatIfEvent& event) const
{
    const auto limits = keepOf(event);
    const auto value = limits ? (isAbove(event) ? limits->high : limits->low) : std::nullopt;
    if (!value)
        return {};
    const auto text = words_.value(wish_.parameter, *value), label = kit::shown(event.label);
    return limits->delay.count() == 0 ? tr("Keep %1 for bed %2", "a limit, a bed").arg(text, label)
                                      : tr("Keep %1 and %2 s for bed %3", "a limit, its delay, a bed").arg(text, words_.number(static_cast<double>(limits->delay.count()) / 1000, 0), label);
}

QString WhatIfBoard::doneText(const door::WhatIfEvent& event) const
{
    QStringList done{event.judgedTrue ? tr("judged true") : tr("judged by nobody")};
    if (!event.recorded)
        done << tr("no alarm on record");
    else if (!event.answeredAt)
        done << tr("nobody acknowledged it");
    else if (const auto by = kit::shown(event.answeredBy); by.isEmpty())
        done << tr("acknowledged %1", "a clock").arg(words_.clockSeconds(*event.answeredAt));
    else
        done << tr("acknowledged %1 by %2", "a clock, a person").arg(words_.clockSeconds(*event.answeredAt), by);
    return done.join(QStringLiteral(" · "));
}

Strip WhatIfBoard::stripOf(const door::WhatIfEvent& event) const
{
    Strip strip;
    strip.values = event.strip;
    strip.high = isAbove(event);
    strip.announced = {static_cast<double>(door::whatIfBefore), tr("sounded %1", "a clock").arg(words_.clockSeconds(event.from))};
    if (event.later)
        strip.later = StripTime{door::whatIfBefore + *event.later,
                                tr("would sound %1", "a clock").arg(words_.clockSeconds(event.from + std::chrono::microseconds(static_cast<std::int64_t>(*event.later * 1e6))))};
    const auto line = [&](const std::optional<double>& v, const QString& pattern) {
        return v ? std::optional(StripLimit{*v, pattern.arg(words_.value(wish_.parameter, *v))}) : std::nullopt;
    };
    const auto* now = inForce();
    const auto was = now ? (strip.high ? now->high : now->low) : std::nullopt, is = strip.high ? wish_.high : wish_.low;
    strip.now = line(was, tr("%1 now", "a limit"));
    strip.then = was == is ? std::nullopt : line(is, tr("%1 proposed", "a limit"));
    constexpr std::int64_t minute = 60'000'000;
    const auto from = event.from.microseconds - door::whatIfBefore * std::int64_t{1'000'000};
    for (auto clock = (from + minute - 1) / minute * minute; clock - from < static_cast<std::int64_t>(event.strip.size()) * 1'000'000; clock += minute)
        strip.times.push_back({static_cast<double>(clock - from) / 1e6, words_.clock(WallTime{clock})});
    return strip;
}

void WhatIfBoard::showEvent()
{
    const auto* event = shown();
    foot_->setVisible(event != nullptr);
    wave_->setVisible(event != nullptr);
    showWave();
    if (!event) {
        strip_->setTitle(tr("What would be missed"));
        strip_->show({}, {!answer_ ? tr("Try other numbers, then replay.") : tr("Nothing that lasted a minute, and nothing that was judged true, would be missed.")});
        return;
    }
    const auto where = whereText(*event);
    const auto count = listed()->size();
    const auto title = later_                  ? tr("Later %1 of %2: %3", "number, number, bed and time").arg(at() + 1).arg(count).arg(where)
                       : answer_->missed.empty() ? tr("Unjudged %1 of %2: %3", "number, number, bed and time").arg(at() + 1).arg(count).arg(where)
                                                 : tr("Missed %1 of %2: %3", "number, number, bed and time").arg(at() + 1).arg(count).arg(where);
    strip_->setTitle(title, tr("%1 %2 for %3", "parameter, farthest value, length").arg(kit::parameterLabel(wish_.parameter), words_.value(wish_.parameter, event->farthest), secondsText(event->seconds)));
    auto strip = stripOf(*event);
    QStringList text{where, strip.announced.text};
    if (strip.later)
        text << strip.later->text;
    strip_->show(std::move(strip), text << doneText(*event));
    showFoot();
}

/// Asked for once for each event that is looked at.
void WhatIfBoard::showWave()
{
    const auto* event = shown();
    const auto wanted = event ? event->recorded : AlarmId{};
    if (event && !wanted)
        wave_->say(tr("No alarm is on record: no waves were kept."));
    if (std::exchange(waveOf_, wanted) == wanted || !wanted)
        return;
    wave_->say(tr("Looking for its waves."));
    Q_EMIT waveWanted(wanted.value);
}

void WhatIfBoard::setEvidence(AlarmId alarm, const Evidence& evidence)
{
    if (alarm == waveOf_ && shown())
        wave_->show(evidence, wish_.parameter);
}

QString WhatIfBoard::refusalOf(const door::WhatIfEvent& event) const
{
    return kit::DisclosureView::refusal(ward_ ? ward_->bed(event.bed) : nullptr, event.label, event.encounter, event.from, now_);
}

void WhatIfBoard::disclose()
{
    const auto* event = shown();
    if (!event)
        return;
    if (const auto why = refusalOf(*event); !why.isEmpty())
        Q_EMIT notice(why);
    else
        Q_EMIT disclosing(event->bed.value, (event->from + -kit::disclosedBefore).microseconds);
}

void WhatIfBoard::showFoot()
{
    const auto* event = shown();
    if (!event)
        return;
    const bool missed = !later_ && !answer_->missed.empty();
    const bool open = missed && !isTooMuch() && !settled_.contains(shownEvent_);
    const auto keep = missed ? keepText(*event) : QString();
    const bool many = listed()->size() > 1;
    auto about = doneText(*event);
    if (const auto settled = settled_.find(shownEvent_); missed && settled != settled_.end())
        about += QStringLiteral(" · ") + (settled->second == Settled::Seen ? tr("seen, the miss is accepted") : tr("kept for bed %1").arg(kit::shown(event->label)));
    foot_->setAbout(about);
    foot_->previous().setVisible(many);
    foot_->previous().setEnabled(at() > 0);
    foot_->next().setVisible(many);
    foot_->next().setEnabled(at() + 1 < listed()->size());
    foot_->keep().setVisible(!keep.isEmpty() && !isTooMuch());
    if (!keep.isEmpty())
        foot_->keep().setText(keep);
    foot_->keep().setEnabled(open);
    foot_->seen().setVisible(missed && !isTooMuch());
    foot_->seen().setEnabled(open);
    foot_->leave().setVisible(later_);
    wave_->setRefusal(refusalOf(*event));
    foot_->place();
}

void WhatIfBoard::showLatest()
{
    const auto* later = answer_ ? &answer_->laterEvents : nullptr;
    for (std::size_t i = 0; i < latest_.size(); ++i) {
        const bool there = later && i < later->size();
        latest_[i]->setVisible(there);
        if (!there)
            continue;
        const auto& event = (*later)[i];
        auto strip = stripOf(event);
        const QStringList text{strip.announced.text, strip.later ? strip.later->text : QString(), doneText(event)};
        strip.badge = QLatin1Char('+') + secondsText(event.later.value_or(0));
        strip.announced.text = tr("now", "where an alarm is announced");
        if (strip.later)
            strip.later->text = tr("then", "where an alarm would be announced");
        for (auto* limit : {&strip.now, &strip.then})
            if (*limit)
                (*limit)->text.clear();
        strip.times.clear();
        latest_[i]->setTitle(whereText(event));
        latest_[i]->show(std::move(strip), text);
    }
    laterCard_->setVisible(later && !later->empty());
    if (!later || later->empty())
        return;
    const int count = std::max(answer_->laterEventCount, static_cast<int>(later->size()));
    laterCard_->show(tr("Latest of %n", "alarms that come later", count), tr("%n that were judged true or lasted a minute would come later. All still sound.", "alarms", count),
                     count > static_cast<int>(later->size()) ? tr("See the first %1", "a number").arg(later->size()) : tr("See all %n", "alarms", count));
    laterCard_->all().setEnabled(!later_);
}

}
