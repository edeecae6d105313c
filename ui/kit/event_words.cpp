// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/event_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace wardlight::kit {
namespace {

door::AlarmView viewOf(const AlarmEvent& e)
{
    door::AlarmView v;
    v.id = e.alarm;
    v.key = e.key;
    v.priority = e.demoted ? Priority::Low : e.priority;
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
    const Words& words;
    const Event& event;

    [[nodiscard]] QString who() const { return shown(event.actor.user); }
    QString operator()(const Admitted& e) const
    {
        return e.patient.unidentified ? QCoreApplication::translate("wardlight::kit", "Not identified: watched with the unit's adult limits")
                                      : QCoreApplication::translate("wardlight::kit", "Admitted");
    }
    QString operator()(const Identified& e) const
    {
        return QCoreApplication::translate("wardlight::kit", "Identified: %1", "a name").arg(patientName(e.patient, false));
    }
    QString operator()(const Merged&) const { return QCoreApplication::translate("wardlight::kit", "Two entries were merged: all of both is this patient's"); }
    QString operator()(const MergeUndone&) const { return QCoreApplication::translate("wardlight::kit", "A merge was taken back"); }
    QString operator()(const MergeProposed&) const { return QCoreApplication::translate("wardlight::kit", "A merge waits for a second person"); }
    QString operator()(const Transferred&) const { return QCoreApplication::translate("wardlight::kit", "Transferred to another bed"); }
    QString operator()(const Arrived& e) const
    {
        return e.from ? QCoreApplication::translate("wardlight::kit", "Arrived from another bed")
                      : QCoreApplication::translate("wardlight::kit", "In this bed again", "readmitted, or a merge was taken back");
    }
    QString operator()(const Discharged&) const { return QCoreApplication::translate("wardlight::kit", "Discharged"); }
    QString operator()(const StandbyStarted& e) const
    {
        return e.reason.empty() ? QCoreApplication::translate("wardlight::kit", "Standby")
                                : QCoreApplication::translate("wardlight::kit", "Standby: %1", "and the reason").arg(shown(e.reason));
    }
    QString operator()(const StandbyEnded&) const { return QCoreApplication::translate("wardlight::kit", "Standby ended"); }
    QString operator()(const DeviceBound& e) const { return QCoreApplication::translate("wardlight::kit", "%1 bound", "a device").arg(shown(e.name)); }
    QString operator()(const DeviceReleased&) const { return QCoreApplication::translate("wardlight::kit", "A device was released"); }
    QString operator()(const LimitsSet& e) const
    {
        const auto label = parameterLabel(e.parameter);
        if (e.reset)
            return QCoreApplication::translate("wardlight::kit", "%1 limits as the profile", "a number's limits were reset").arg(label);
        door::NumericView n;
        n.parameter = e.parameter;
        n.low = e.low;
        n.high = e.high;
        n.limitsOff = !e.low && !e.high;
        return QCoreApplication::translate("wardlight::kit", "%1 limits %2", "a number, its new limits").arg(label, limitsText(n, words));
    }
    QString operator()(const KindSwitched& e) const
    {
        door::AlarmView v;
        v.key.kind = e.kind;
        const auto name = words.alarm(v, TextLength::Short);
        return (e.on ? QCoreApplication::translate("wardlight::kit", "%1: on", "an alarm kind was switched on")
                     : QCoreApplication::translate("wardlight::kit", "%1: off", "an alarm kind was switched off"))
            .arg(name);
    }
    QString operator()(const OverlayChanged& e) const
    {
        switch (e.overlay) {
        case Overlay::AudioPaused:
            return e.on ? QCoreApplication::translate("wardlight::kit", "Sound paused %1", "and for how long").arg(countText(e.length))
                        : QCoreApplication::translate("wardlight::kit", "Sound on again");
        case Overlay::AudioOff:
            return e.on ? QCoreApplication::translate("wardlight::kit", "Sound off") : QCoreApplication::translate("wardlight::kit", "Sound on again");
        case Overlay::AlarmsPaused:
            return e.on ? QCoreApplication::translate("wardlight::kit", "Alarms paused %1", "and for how long").arg(countText(e.length))
                        : QCoreApplication::translate("wardlight::kit", "Alarms on again");
        case Overlay::AlarmsOff:
            return e.on ? QCoreApplication::translate("wardlight::kit", "Alarms off") : QCoreApplication::translate("wardlight::kit", "Alarms on again");
        }
        return {};
    }
    QString operator()(const EscalationChanged& e) const
    {
        const auto person = shown(e.person);
        switch (e.step) {
        case EscalationStep::Sent: return QCoreApplication::translate("wardlight::kit", "Called %1", "a person").arg(person);
        case EscalationStep::Accepted: return QCoreApplication::translate("wardlight::kit", "%1 accepted", "a person was called").arg(person);
        case EscalationStep::Rejected: return QCoreApplication::translate("wardlight::kit", "%1 cannot come", "a person was called").arg(person);
        case EscalationStep::Redirected: return QCoreApplication::translate("wardlight::kit", "Passed on to %1", "a person").arg(person);
        case EscalationStep::Exhausted: return QCoreApplication::translate("wardlight::kit", "Nobody answered the call");
        case EscalationStep::Delivered:
        case EscalationStep::TimedOut:
        case EscalationStep::Over: break;
        }
        return {};
    }
    QString operator()(const LinkChanged& e) const { return e.up ? QCoreApplication::translate("wardlight::kit", "A device is back") : QString(); }
    QString operator()(const Noted& e) const { return QCoreApplication::translate("wardlight::kit", "Note: %1", "what was written").arg(shown(e.text)); }
    QString operator()(const HandedOver& e) const { return QCoreApplication::translate("wardlight::kit", "Taken over by %1", "a nurse").arg(shown(e.to)); }
    QString operator()(const ConsciousnessEntered& e) const
    {
        return QCoreApplication::translate("wardlight::kit", "Consciousness: %1", "as entered").arg(consciousnessName(e.level));
    }
    QString operator()(const OxygenEntered& e) const
    {
        return e.litres <= 0 ? QCoreApplication::translate("wardlight::kit", "On air, no oxygen")
                             : QCoreApplication::translate("wardlight::kit", "Oxygen %1 L/min", "as entered").arg(words.number(e.litres, e.litres == static_cast<int>(e.litres) ? 0 : 1));
    }
    QString operator()(const Spo2ScaleEntered& e) const { return QCoreApplication::translate("wardlight::kit", "NEWS2: SpO₂ scale %1", "as decided").arg(e.scale); }
    QString operator()(const SystemNoted& e) const
    {
        return e.code == "printed" ? QCoreApplication::translate("wardlight::kit", "Printed", "waves or a list of this bed") : QString();
    }
    QString operator()(const EntryUndone& e) const
    {
        return e.what == Observed::Oxygen ? QCoreApplication::translate("wardlight::kit", "Oxygen: entry taken back")
                                          : QCoreApplication::translate("wardlight::kit", "Consciousness: entry taken back");
    }
    template <class Other>
    QString operator()(const Other&) const { return {}; }
};

EventRow rowOf(const Life& life, const Words& words)
{
    EventRow row{life.onset, words.alarm(viewOf(life.first), TextLength::Short), {}, true};
    if (life.ended)
        row.text += QStringLiteral(", ") + QCoreApplication::translate("wardlight::kit", "%1 s", "seconds").arg(std::chrono::duration_cast<std::chrono::seconds>(*life.ended - life.onset).count());
    if (life.acknowledged) {
        const auto after = std::chrono::duration_cast<std::chrono::seconds>(*life.acknowledged - life.onset).count();
        row.tag = after < 600 ? QCoreApplication::translate("wardlight::kit", "Ack %1 s", "answered after this many seconds").arg(after)
                              : shown(life.by);
    } else if (!life.ended)
        row.tag = QCoreApplication::translate("wardlight::kit", "now", "an alarm that goes on");
    return row;
}

}

std::vector<EventRow> eventRows(std::span<const Event> events, const Words& words)
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
            if (alarm->transition == AlarmTransition::Demoted || alarm->transition == AlarmTransition::Promoted)
                life.first.demoted = alarm->demoted; // as it was signalled last
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
            rows.push_back({event.at, std::move(text), shown(event.actor.user), false});
    }
    for (const auto& [id, life] : lives)
        if (life.begun)
            rows.push_back(rowOf(life, words));
    std::stable_sort(rows.begin(), rows.end(), [](const EventRow& a, const EventRow& b) { return a.at > b.at; });
    return rows;
}

}
