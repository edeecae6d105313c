// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bed/event_words.h"

#include "ui/kit/lane_model.h"
#include "ui/bed/score_card.h"
#include "ui/kit/score_entry.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace wardlight::bed {
namespace {

door::AlarmView viewOf(const AlarmEvent& e)
{
    door::AlarmView v;
    v.id = e.alarm;
    v.key = e.key;
    v.priority = e.priority;
    v.phase = e.phase;
    v.demoted = e.demoted;
    v.value = e.value;
    v.limit = e.limit;
    v.above = e.above;
    v.detail = e.detail;
    return v;
}

/// The life of one alarm, gathered from its events.
struct Life {
    AlarmEvent first;
    WallTime onset;
    std::optional<WallTime> acknowledged, ended;
    std::string by;
    bool begun = false;
};

struct Teller {
    const kit::Words& words;
    const Event& event;

    [[nodiscard]] QString who() const { return kit::shown(event.actor.user); }
    QString operator()(const Admitted&) const { return QCoreApplication::translate("wardlight::bed", "Admitted"); }
    QString operator()(const Transferred&) const { return QCoreApplication::translate("wardlight::bed", "Transferred to another bed"); }
    QString operator()(const Arrived&) const { return QCoreApplication::translate("wardlight::bed", "Arrived from another bed"); }
    QString operator()(const Discharged&) const { return QCoreApplication::translate("wardlight::bed", "Discharged"); }
    QString operator()(const StandbyStarted& e) const
    {
        return e.reason.empty() ? QCoreApplication::translate("wardlight::bed", "Standby")
                                : QCoreApplication::translate("wardlight::bed", "Standby: %1", "and the reason").arg(kit::shown(e.reason));
    }
    QString operator()(const StandbyEnded&) const { return QCoreApplication::translate("wardlight::bed", "Standby ended"); }
    QString operator()(const DeviceBound& e) const { return QCoreApplication::translate("wardlight::bed", "%1 bound", "a device").arg(kit::shown(e.name)); }
    QString operator()(const DeviceReleased&) const { return QCoreApplication::translate("wardlight::bed", "A device was released"); }
    QString operator()(const LimitsSet& e) const
    {
        const auto label = kit::parameterLabel(e.parameter);
        if (e.reset)
            return QCoreApplication::translate("wardlight::bed", "%1 limits as the profile", "a number's limits were reset").arg(label);
        door::NumericView n;
        n.parameter = e.parameter;
        n.low = e.low;
        n.high = e.high;
        n.limitsOff = !e.low && !e.high;
        return QCoreApplication::translate("wardlight::bed", "%1 limits %2", "a number, its new limits").arg(label, kit::limitsText(n, words));
    }
    QString operator()(const KindSwitched& e) const
    {
        door::AlarmView v;
        v.key.kind = e.kind;
        const auto name = words.alarm(v, kit::TextLength::Short);
        return (e.on ? QCoreApplication::translate("wardlight::bed", "%1: on", "an alarm kind was switched on")
                     : QCoreApplication::translate("wardlight::bed", "%1: off", "an alarm kind was switched off"))
            .arg(name);
    }
    QString operator()(const OverlayChanged& e) const
    {
        switch (e.overlay) {
        case Overlay::AudioPaused:
            return e.on ? QCoreApplication::translate("wardlight::bed", "Sound paused %1", "and for how long").arg(kit::countText(e.length))
                        : QCoreApplication::translate("wardlight::bed", "Sound on again");
        case Overlay::AudioOff:
            return e.on ? QCoreApplication::translate("wardlight::bed", "Sound off") : QCoreApplication::translate("wardlight::bed", "Sound on again");
        case Overlay::AlarmsPaused:
            return e.on ? QCoreApplication::translate("wardlight::bed", "Alarms paused %1", "and for how long").arg(kit::countText(e.length))
                        : QCoreApplication::translate("wardlight::bed", "Alarms on again");
        case Overlay::AlarmsOff:
            return e.on ? QCoreApplication::translate("wardlight::bed", "Alarms off") : QCoreApplication::translate("wardlight::bed", "Alarms on again");
        }
        return {};
    }
    QString operator()(const EscalationChanged& e) const
    {
        const auto person = kit::shown(e.person);
        switch (e.step) {
        case EscalationStep::Sent: return QCoreApplication::translate("wardlight::bed", "Called %1", "a person").arg(person);
        case EscalationStep::Accepted: return QCoreApplication::translate("wardlight::bed", "%1 accepted", "a person was called").arg(person);
        case EscalationStep::Rejected: return QCoreApplication::translate("wardlight::bed", "%1 cannot come", "a person was called").arg(person);
        case EscalationStep::Redirected: return QCoreApplication::translate("wardlight::bed", "Passed on to %1", "a person").arg(person);
        case EscalationStep::Exhausted: return QCoreApplication::translate("wardlight::bed", "Nobody answered the call");
        case EscalationStep::Delivered:
        case EscalationStep::TimedOut:
        case EscalationStep::Over: break;
        }
        return {};
    }
    QString operator()(const LinkChanged& e) const { return e.up ? QCoreApplication::translate("wardlight::bed", "A device is back") : QString(); }
    QString operator()(const Noted& e) const { return QCoreApplication::translate("wardlight::bed", "Note: %1", "what was written").arg(kit::shown(e.text)); }
    QString operator()(const HandedOver& e) const { return QCoreApplication::translate("wardlight::bed", "Taken over by %1", "a nurse").arg(kit::shown(e.to)); }
    QString operator()(const ConsciousnessEntered& e) const
    {
        return QCoreApplication::translate("wardlight::bed", "Consciousness: %1", "as entered").arg(kit::consciousnessName(e.level));
    }
    QString operator()(const OxygenEntered& e) const
    {
        return e.litres <= 0 ? QCoreApplication::translate("wardlight::bed", "Oxygen stopped, air")
                             : QCoreApplication::translate("wardlight::bed", "Oxygen %1 L/min", "as entered").arg(words.number(e.litres, e.litres == static_cast<int>(e.litres) ? 0 : 1));
    }
    QString operator()(const EntryUndone& e) const
    {
        return e.what == Observed::Oxygen ? QCoreApplication::translate("wardlight::bed", "Oxygen: entry taken back")
                                          : QCoreApplication::translate("wardlight::bed", "Consciousness: entry taken back");
    }
    template <class Other>
    QString operator()(const Other&) const { return {}; }
};

EventRow rowOf(const Life& life, const kit::Words& words)
{
    EventRow row{life.onset, words.alarm(viewOf(life.first), kit::TextLength::Short), {}, true};
    if (life.ended)
        row.text += QStringLiteral(", ") + QCoreApplication::translate("wardlight::bed", "%1 s", "seconds").arg(std::chrono::duration_cast<std::chrono::seconds>(*life.ended - life.onset).count());
    if (life.acknowledged) {
        const auto after = std::chrono::duration_cast<std::chrono::seconds>(*life.acknowledged - life.onset).count();
        row.tag = after < 600 ? QCoreApplication::translate("wardlight::bed", "Ack %1 s", "answered after this many seconds").arg(after)
                              : kit::shown(life.by);
    } else if (!life.ended)
        row.tag = QCoreApplication::translate("wardlight::bed", "now", "an alarm that goes on");
    return row;
}

}

std::vector<EventRow> eventRows(std::span<const Event> events, const kit::Words& words)
{
    std::vector<EventRow> rows;
    std::map<AlarmId, Life> lives;
    for (const auto& event : events) {
        if (const auto* alarm = std::get_if<AlarmEvent>(&event.body)) {
            auto& life = lives[alarm->alarm];
            if (!life.begun && (alarm->transition == AlarmTransition::Onset || alarm->transition == AlarmTransition::Moved ||
                                alarm->transition == AlarmTransition::Restored)) {
                life.begun = true;
                life.first = *alarm;
                life.onset = event.at;
            }
            if (alarm->transition == AlarmTransition::Acknowledged && !life.acknowledged) {
                life.acknowledged = event.at;
                life.by = event.actor.user;
            }
            if (alarm->transition == AlarmTransition::Undone)
                life.acknowledged.reset();
            if (alarm->transition == AlarmTransition::Ended || alarm->transition == AlarmTransition::Latched)
                life.ended = life.ended.value_or(event.at);
            continue;
        }
        auto text = std::visit(Teller{words, event}, event.body);
        if (!text.isEmpty())
            rows.push_back({event.at, std::move(text), kit::shown(event.actor.user), false});
    }
    for (const auto& [id, life] : lives)
        if (life.begun)
            rows.push_back(rowOf(life, words));
    std::stable_sort(rows.begin(), rows.end(), [](const EventRow& a, const EventRow& b) { return a.at > b.at; });
    return rows;
}

}
