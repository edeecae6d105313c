// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/commands.h"

#include "ui/kit/station_words.h"
#include "ui/kit/text.h"

#include <QUuid>

namespace wardlight::kit {
namespace {

/// "nurse,charge" as the words for those roles; a person's name as it is.
QString namesOf(const std::string& who)
{
    QStringList names;
    for (const auto& one : QString::fromStdString(who).split(u',', Qt::SkipEmptyParts)) {
        const auto role = roleFromId(one.toStdString());
        names << (role ? roleName(*role) : shown(one.toStdString()));
    }
    return names.join(QStringLiteral(", "));
}

}

Commands::Commands(door::Door& door, StationId station, QObject* parent)
    : QObject(parent)
    , door_(door)
    , station_(station)
    , session_(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , relay_(std::make_shared<Relay>(this))
{
}

Commands::~Commands() { relay_->letGo(); }

void Commands::acknowledge(BedId bed, AlarmId alarm)
{
    acknowledged_[alarm] = door_.now().mono;
    lastBed_ = bed;
    lastAlarm_ = alarm;
    send(bed, AcknowledgeAlarm{alarm});
}

void Commands::undoAcknowledge(BedId bed, AlarmId alarm)
{
    acknowledged_.erase(alarm);
    send(bed, UndoAcknowledge{alarm});
}

bool Commands::undoLast(Instant now)
{
    if (!lastAlarm_ || !canUndo(lastAlarm_, now))
        return false;
    undoAcknowledge(lastBed_, lastAlarm_);
    return true;
}

void Commands::pauseAudio(BedId bed)
{
    const auto view = door_.view();
    PauseAudio pause;
    if (view->site)
        pause.length = std::chrono::seconds(QString::fromStdString(view->site->setting("alarms.audio-pause")).toInt());
    send(bed, pause);
}
void Commands::endAudioPause(BedId bed) { send(bed, EndAudioPause{}); }

bool Commands::canUndo(AlarmId alarm, Instant now) const
{
    const auto found = acknowledged_.find(alarm);
    return found != acknowledged_.end() && now - found->second < undoFor;
}

void Commands::send(BedId bed, CommandBody body, std::function<void(const Outcome&)> answered)
{
    std::erase_if(acknowledged_, [&](const auto& a) { return door_.now().mono - a.second > std::chrono::minutes(1); });
    const auto view = door_.view();
    Command command;
    command.id = QStringLiteral("%1-%2-%3").arg(station_.value).arg(session_).arg(++count_).toStdString();
    command.bed = bed;
    command.actor = {view->user, view->role, station_};
    command.body = std::move(body);
    // The outcome comes on a thread of the door, perhaps after this screen is gone.
    door_.command(std::move(command), [this, relay = relay_, answered = std::move(answered)](const Outcome& outcome) {
        relay->post([this, outcome, answered] {
            if (answered)
                answered(outcome);
            else
                answer(outcome);
        });
    });
}

void Commands::answer(const Outcome& outcome)
{
    const auto who = namesOf(outcome.who);
    switch (outcome.code) {
    case OutcomeCode::Done:
    case OutcomeCode::Saving: return;
    case OutcomeCode::DoneNotRecorded:
        Q_EMIT answered(tr("Done, but not recorded. The disk cannot be written."));
        return;
    case OutcomeCode::AlreadyEnded: Q_EMIT answered(tr("The alarm had already ended.")); return;
    case OutcomeCode::AlreadyDone: Q_EMIT answered(tr("%1 was faster. Both are on record.").arg(who)); return;
    case OutcomeCode::Refused:
        Q_EMIT answered(who.isEmpty() ? tr("Not possible now.") : tr("Not allowed here. %1 can do this.").arg(who));
        return;
    case OutcomeCode::Unknown: Q_EMIT answered(tr("This bed or alarm no longer exists.")); return;
    }
}

void PressGuard::drawn(std::uint64_t place, std::uint64_t what, Instant now)
{
    const auto [at, fresh] = places_.try_emplace(place, Shown{what, now});
    if (!fresh && at->second.what != what)
        at->second = {what, now};
}

bool PressGuard::settled(std::uint64_t place, std::uint64_t what, Instant now) const
{
    const auto found = places_.find(place);
    return found != places_.end() && found->second.what == what && now - found->second.since >= settle;
}

}
