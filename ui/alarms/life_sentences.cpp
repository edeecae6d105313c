// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/sentences.h"

#include <QCoreApplication>

namespace wardlight::alarms_ui {
namespace {

QString alarmStep(const AlarmEvent& e, const QString& who)
{
    switch (e.transition) {
    case AlarmTransition::Onset: return QCoreApplication::translate("wardlight::alarms", "raised", "life of an alarm");
    case AlarmTransition::Acknowledged: return QCoreApplication::translate("wardlight::alarms", "%1 acknowledged").arg(who);
    case AlarmTransition::AcknowledgedToo: return QCoreApplication::translate("wardlight::alarms", "%1 acknowledged, too").arg(who);
    case AlarmTransition::Undone: return QCoreApplication::translate("wardlight::alarms", "%1 took it back").arg(who);
    case AlarmTransition::Reannounced: return QCoreApplication::translate("wardlight::alarms", "still true, sounds again");
    case AlarmTransition::Worsened: return QCoreApplication::translate("wardlight::alarms", "worse, sounds again");
    case AlarmTransition::PriorityRaised: return QCoreApplication::translate("wardlight::alarms", "priority raised");
    case AlarmTransition::PriorityLowered: return QCoreApplication::translate("wardlight::alarms", "priority lowered");
    case AlarmTransition::SourceLost: return QCoreApplication::translate("wardlight::alarms", "its source was lost");
    case AlarmTransition::SourceBack: return QCoreApplication::translate("wardlight::alarms", "its source came back");
    case AlarmTransition::Latched: return QCoreApplication::translate("wardlight::alarms", "over, not yet seen");
    case AlarmTransition::Moved: return QCoreApplication::translate("wardlight::alarms", "moved with its patient");
    case AlarmTransition::Restored: return QCoreApplication::translate("wardlight::alarms", "announced again after a restart");
    case AlarmTransition::Demoted: return {}; // its judgement says it
    case AlarmTransition::Promoted: return QCoreApplication::translate("wardlight::alarms", "back to what it was, sounds");
    case AlarmTransition::Ended: break;
    }
    switch (e.reason) {
    case EndReason::Released: return QCoreApplication::translate("wardlight::alarms", "cleared by %1").arg(who);
    case EndReason::Superseded: return QCoreApplication::translate("wardlight::alarms", "a graver alarm took its place");
    case EndReason::Recurred: return QCoreApplication::translate("wardlight::alarms", "true again: a new alarm");
    case EndReason::LimitsChanged: return QCoreApplication::translate("wardlight::alarms", "limits changed by %1").arg(who);
    case EndReason::AlarmOff: return QCoreApplication::translate("wardlight::alarms", "switched off by %1").arg(who);
    case EndReason::Standby: return QCoreApplication::translate("wardlight::alarms", "ended by standby");
    case EndReason::Discharged: return QCoreApplication::translate("wardlight::alarms", "ended by the discharge");
    case EndReason::DeviceReleased: return QCoreApplication::translate("wardlight::alarms", "its device was released");
    case EndReason::None:
    case EndReason::Cleared: break;
    }
    return QCoreApplication::translate("wardlight::alarms", "ended by itself");
}

QString askedStep(const EscalationChanged& e)
{
    const auto who = kit::shown(e.person);
    switch (e.step) {
    case EscalationStep::Sent: return QCoreApplication::translate("wardlight::alarms", "sent to %1").arg(who);
    case EscalationStep::Delivered: return QCoreApplication::translate("wardlight::alarms", "delivered to %1").arg(who);
    case EscalationStep::Accepted: return QCoreApplication::translate("wardlight::alarms", "%1 accepted").arg(who);
    case EscalationStep::Rejected: return QCoreApplication::translate("wardlight::alarms", "%1 rejected").arg(who);
    case EscalationStep::Redirected: return QCoreApplication::translate("wardlight::alarms", "%1 passed it on").arg(who);
    case EscalationStep::TimedOut: return QCoreApplication::translate("wardlight::alarms", "no answer from %1").arg(who);
    case EscalationStep::Exhausted: return QCoreApplication::translate("wardlight::alarms", "nobody is left to be asked");
    case EscalationStep::Over: return {};
    }
    return {};
}

}

QString lifeSentence(const Event& event, const kit::Words&)
{
    const auto who = event.actor.user.empty() ? QCoreApplication::translate("wardlight::alarms", "the program") : kit::shown(event.actor.user);
    if (const auto* alarm = std::get_if<AlarmEvent>(&event.body))
        return alarmStep(*alarm, who);
    if (const auto* judged = std::get_if<AlarmJudged>(&event.body))
        return judgedStep(judged->judgement);
    if (const auto* asked = std::get_if<EscalationChanged>(&event.body))
        return askedStep(*asked);
    if (const auto* marked = std::get_if<AlarmMarked>(&event.body))
        return QCoreApplication::translate("wardlight::alarms", "%1: %2", "who; true, false or cannot tell").arg(who, markWord(marked->mark));
    return {};
}

QString markWord(AlarmMark mark)
{
    switch (mark) {
    case AlarmMark::True: return QCoreApplication::translate("wardlight::alarms", "True", "was the alarm right?");
    case AlarmMark::False: return QCoreApplication::translate("wardlight::alarms", "False", "was the alarm right?");
    case AlarmMark::CannotTell: return QCoreApplication::translate("wardlight::alarms", "Cannot tell", "was the alarm right?");
    }
    return {};
}

QString clockTenths(WallTime at, const kit::Words& words)
{
    return words.clockSeconds(at) + QLatin1Char('.') + QString::number(at.microseconds / 100'000 % 10);
}

QString secondsWord(Duration length)
{
    const auto s = std::chrono::duration_cast<std::chrono::seconds>(length).count();
    if (s < 120)
        return QCoreApplication::translate("wardlight::alarms", "%1 s", "a length of time, seconds").arg(std::max<std::int64_t>(0, s));
    return kit::durationText(length);
}

}
