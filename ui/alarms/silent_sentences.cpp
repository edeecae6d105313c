// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/sentences.h"

#include <QCoreApplication>

namespace wardlight::alarms_ui {
namespace {

using door::SilentEnd;
using door::SilentRemedy;
using door::SilentWhat;

const door::AlarmView* alarmOf(const door::WardView& ward, AlarmId id)
{
    for (const auto& a : ward.alarms)
        if (a.id == id)
            return &a;
    return nullptr;
}

QString alarmWords(const door::SilentEntry& e, const door::WardView& ward, const kit::Words& words)
{
    if (const auto* a = alarmOf(ward, e.alarm))
        return words.alarm(*a, kit::TextLength::Short);
    door::AlarmView a;
    a.key.kind = e.kind;
    a.key.parameter = e.parameter;
    return words.alarm(a, kit::TextLength::Short);
}

QString withColon(const QString& what, const QString& more)
{
    return QCoreApplication::translate("wardlight::alarms", "%1: %2", "what is silent; more about it").arg(what, more);
}

QString sideWord(const door::SilentEntry& e)
{
    return (e.high ? QCoreApplication::translate("wardlight::alarms", "%1 high", "a limit: parameter")
                   : QCoreApplication::translate("wardlight::alarms", "%1 low", "a limit: parameter"))
        .arg(kit::parameterLabel(e.parameter));
}

QString parameterList(const std::vector<Parameter>& all, std::size_t atMost)
{
    QStringList names;
    for (const auto p : all)
        if (const auto name = kit::parameterLabel(p); !names.contains(name))
            names << name;
    const auto rest = names.size() - static_cast<qsizetype>(atMost);
    if (rest > 0)
        names = names.mid(0, static_cast<qsizetype>(atMost)) << QStringLiteral("+%1").arg(rest);
    return names.join(QStringLiteral(", "));
}

}

QString bedLabelOf(const door::WardView& ward, BedId bed)
{
    const auto* b = ward.bed(bed);
    return b ? kit::shown(b->label) : QStringLiteral("–");
}

QString roleWord(Role role)
{
    switch (role) {
    case Role::Nurse: return QCoreApplication::translate("wardlight::alarms", "nurse");
    case Role::Charge: return QCoreApplication::translate("wardlight::alarms", "charge nurse");
    case Role::Physician: return QCoreApplication::translate("wardlight::alarms", "physician");
    default: return {};
    }
}

QString groupTitle(door::SilentGroup group)
{
    switch (group) {
    case door::SilentGroup::CannotSound: return QCoreApplication::translate("wardlight::alarms", "Cannot sound");
    case door::SilentGroup::Wider: return QCoreApplication::translate("wardlight::alarms", "Wider than the unit’s limits");
    case door::SilentGroup::Held: return QCoreApplication::translate("wardlight::alarms", "Sound held");
    case door::SilentGroup::NotHeard: return QCoreApplication::translate("wardlight::alarms", "Might not be heard or answered");
    }
    return {};
}

QString groupNote(door::SilentGroup group)
{
    switch (group) {
    case door::SilentGroup::CannotSound:
        return QCoreApplication::translate("wardlight::alarms", "no limit, switched off, or nobody is measured");
    case door::SilentGroup::Wider: return QCoreApplication::translate("wardlight::alarms", "would sound earlier under the unit’s profile");
    case door::SilentGroup::Held:
        return QCoreApplication::translate("wardlight::alarms", "light stays on; anything new and red or yellow sounds");
    case door::SilentGroup::NotHeard: return QCoreApplication::translate("wardlight::alarms", "it sounds, but perhaps to nobody near");
    }
    return {};
}

QStringList silentTitle(const door::SilentEntry& e, const door::WardView& ward, const kit::Words& words)
{
    const auto value = [&](const std::optional<double>& v) { return v ? words.value(e.parameter, *v) : QString(); };
    switch (e.what) {
    case SilentWhat::NotWatched: return {QCoreApplication::translate("wardlight::alarms", "Nobody watches: the program hangs")};
    case SilentWhat::LimitsUnset:
        return {QCoreApplication::translate("wardlight::alarms", "No limits: %1", "list of parameters").arg(parameterList(e.parameters, 5)),
                QCoreApplication::translate("wardlight::alarms", "No limits: %1", "list of parameters").arg(parameterList(e.parameters, 2)),
                QCoreApplication::translate("wardlight::alarms", "No limits")};
    case SilentWhat::AlarmsOff: return {QCoreApplication::translate("wardlight::alarms", "Alarms off")};
    case SilentWhat::AlarmsPaused: return {QCoreApplication::translate("wardlight::alarms", "Alarms paused")};
    case SilentWhat::KindOff:
        return {QCoreApplication::translate("wardlight::alarms", "Switched off: %1", "an alarm").arg(alarmWords(e, ward, words)), alarmWords(e, ward, words)};
    case SilentWhat::LimitOff:
        return {QCoreApplication::translate("wardlight::alarms", "%1 off, unit %2", "a limit: HR high; its value").arg(sideWord(e), value(e.unit))};
    case SilentWhat::Standby: {
        const auto word = QCoreApplication::translate("wardlight::alarms", "Standby");
        return e.reason.empty() ? QStringList{word} : QStringList{withColon(word, kit::shown(e.reason)), word};
    }
    case SilentWhat::LimitWidened:
        return {QCoreApplication::translate("wardlight::alarms", "%1 %2, unit %3", "a limit: HR high; its value; the unit's")
                    .arg(sideWord(e), value(e.value), value(e.unit))};
    case SilentWhat::DelayLonger:
        return {QCoreApplication::translate("wardlight::alarms", "%1 told %2 s later", "parameter; seconds")
                    .arg(kit::parameterLabel(e.parameter))
                    .arg(e.delay.count() / 1000)};
    case SilentWhat::AudioOff: return {QCoreApplication::translate("wardlight::alarms", "Sound off")};
    case SilentWhat::AudioPaused: {
        const auto word = QCoreApplication::translate("wardlight::alarms", "Sound paused");
        return e.alarm ? QStringList{withColon(word, alarmWords(e, ward, words)), word} : QStringList{word};
    }
    case SilentWhat::Acknowledged:
        return {QCoreApplication::translate("wardlight::alarms", "Acknowledged: %1", "an alarm").arg(alarmWords(e, ward, words)), alarmWords(e, ward, words)};
    case SilentWhat::Lowered:
        return {QCoreApplication::translate("wardlight::alarms", "Lowered: %1", "an alarm").arg(alarmWords(e, ward, words)), alarmWords(e, ward, words)};
    case SilentWhat::NoSound: return {QCoreApplication::translate("wardlight::alarms", "This station cannot be heard")};
    case SilentWhat::LowVolume:
        return {QCoreApplication::translate("wardlight::alarms", "Volume %1 % of the usual", "percent").arg(static_cast<int>(e.value.value_or(0)))};
    case SilentWhat::Nobody: return {QCoreApplication::translate("wardlight::alarms", "Nobody is on the roster")};
    case SilentWhat::NoNurse: return {QCoreApplication::translate("wardlight::alarms", "No nurse assigned")};
    case SilentWhat::NoDevice: return {QCoreApplication::translate("wardlight::alarms", "No device")};
    case SilentWhat::DeviceLost:
        return {QCoreApplication::translate("wardlight::alarms", "No data: %1", "a device").arg(kit::shown(e.name)), QCoreApplication::translate("wardlight::alarms", "Device lost")};
    }
    return {};
}

QStringList silentBelow(const door::SilentEntry& e, const door::WardView& ward, const kit::Words& words)
{
    const auto* a = e.alarm ? alarmOf(ward, e.alarm) : nullptr;
    const auto running = a ? kit::durationText(ward.now.mono - a->onset) : QString();
    switch (e.what) {
    case SilentWhat::LimitsUnset:
    case SilentWhat::AlarmsOff:
        return {QCoreApplication::translate("wardlight::alarms", "on: asystole, VF, VT, apnoea, leads off"), QString()};
    case SilentWhat::AlarmsPaused: {
        const auto n = static_cast<int>(e.holds);
        return {QCoreApplication::translate("wardlight::alarms", "light and sound; %n alarms hidden", "", n), QString()};
    }
    case SilentWhat::LimitOff:
    case SilentWhat::LimitWidened:
    case SilentWhat::DelayLonger:
        return e.measured ? QStringList{QCoreApplication::translate("wardlight::alarms", "now %1", "a value").arg(words.value(e.parameter, *e.measured))}
                          : QStringList{};
    case SilentWhat::Standby:
    case SilentWhat::NoDevice: return {QCoreApplication::translate("wardlight::alarms", "nothing is measured"), QString()};
    case SilentWhat::DeviceLost:
        return {e.lastHeard ? QCoreApplication::translate("wardlight::alarms", "last heard %1 ago", "a duration").arg(kit::durationText(ward.now.mono - *e.lastHeard))
                            : QCoreApplication::translate("wardlight::alarms", "never heard"),
                QString()};
    case SilentWhat::NoNurse: return {QCoreApplication::translate("wardlight::alarms", "%1 is asked first", "a person").arg(kit::shown(e.name)), QString()};
    case SilentWhat::AudioPaused: {
        const auto more = static_cast<int>(e.holds) - 1;
        if (a && more > 0)
            return {QCoreApplication::translate("wardlight::alarms", "still flashing, %1", "running time").arg(running) + QStringLiteral(", +%1").arg(more), running};
        return a ? QStringList{QCoreApplication::translate("wardlight::alarms", "still flashing, %1", "running time").arg(running), running} : QStringList{};
    }
    case SilentWhat::Acknowledged:
        return a ? QStringList{QCoreApplication::translate("wardlight::alarms", "still true, %1", "running time").arg(running), running} : QStringList{};
    case SilentWhat::Lowered:
        if (a && a->judgement)
            return judgedBrief(*a->judgement, false) << QString();
        return {QCoreApplication::translate("wardlight::alarms", "its signals disagree"), QString()};
    case SilentWhat::NoSound: return {QCoreApplication::translate("wardlight::alarms", "No speaker answers. Look at the screen."), QString()};
    case SilentWhat::NotWatched:
    case SilentWhat::KindOff:
    case SilentWhat::AudioOff:
    case SilentWhat::LowVolume:
    case SilentWhat::Nobody: return {};
    }
    return {};
}

QLatin1String silentIcon(SilentWhat what)
{
    switch (what) {
    case SilentWhat::LimitsUnset:
    case SilentWhat::AlarmsOff:
    case SilentWhat::AlarmsPaused:
    case SilentWhat::KindOff:
    case SilentWhat::LimitOff: return QLatin1String("bell-off");
    case SilentWhat::Standby: return QLatin1String("pause");
    case SilentWhat::LimitWidened:
    case SilentWhat::DelayLonger: return QLatin1String("limits");
    case SilentWhat::AudioOff:
    case SilentWhat::AudioPaused:
    case SilentWhat::NoSound: return QLatin1String("sound-off");
    case SilentWhat::LowVolume: return QLatin1String("sound");
    case SilentWhat::Acknowledged: return QLatin1String("check");
    case SilentWhat::Lowered:
    case SilentWhat::NoDevice:
    case SilentWhat::DeviceLost:
    case SilentWhat::NotWatched: return QLatin1String("warning");
    case SilentWhat::NoNurse:
    case SilentWhat::Nobody: return QLatin1String("people");
    }
    return QLatin1String("bell-off");
}

QString silentBy(const door::SilentEntry& e, const kit::Words& words)
{
    auto who = kit::shown(e.by);
    if (e.what == SilentWhat::Lowered)
        who = who.isEmpty() ? QCoreApplication::translate("wardlight::alarms", "site rule")
                            : QCoreApplication::translate("wardlight::alarms", "site rule (%1)", "who set it").arg(who);
    if (e.since.microseconds == 0)
        return who;
    return who.isEmpty() ? words.clock(e.since) : who + QStringLiteral(", ") + words.clock(e.since);
}

QString silentEnd(const door::SilentEntry& e, Instant now)
{
    switch (e.end) {
    case SilentEnd::At: return e.until ? kit::countText(*e.until - now) : QString();
    case SilentEnd::WhenEntered: return QCoreApplication::translate("wardlight::alarms", "When entered", "sounds again");
    case SilentEnd::WhenChanged: return QCoreApplication::translate("wardlight::alarms", "Until changed", "silent");
    case SilentEnd::OnReturn: return QCoreApplication::translate("wardlight::alarms", "On return", "sounds again");
    case SilentEnd::WhenOver: return QCoreApplication::translate("wardlight::alarms", "Until it is over", "silent");
    case SilentEnd::WhenHeard: return QCoreApplication::translate("wardlight::alarms", "When it is heard", "a device; sounds again");
    case SilentEnd::WhenAssigned: return QCoreApplication::translate("wardlight::alarms", "When assigned", "a nurse");
    case SilentEnd::WhenFixed: return QCoreApplication::translate("wardlight::alarms", "When fixed", "sounds again");
    }
    return {};
}

QString remedyWord(SilentRemedy remedy)
{
    switch (remedy) {
    case SilentRemedy::EnterLimits: return QCoreApplication::translate("wardlight::alarms", "Enter limits");
    case SilentRemedy::AlarmsOn:
    case SilentRemedy::KindOn: return QCoreApplication::translate("wardlight::alarms", "Switch on");
    case SilentRemedy::UnitValue: return QCoreApplication::translate("wardlight::alarms", "Unit value");
    case SilentRemedy::EndStandby: return QCoreApplication::translate("wardlight::alarms", "End standby");
    case SilentRemedy::EndAlarmPause: return QCoreApplication::translate("wardlight::alarms", "End pause");
    case SilentRemedy::SoundOn: return QCoreApplication::translate("wardlight::alarms", "Sound on", "button");
    case SilentRemedy::SeeAlarm: return QCoreApplication::translate("wardlight::alarms", "See alarm");
    case SilentRemedy::None: break;
    }
    return {};
}

}
