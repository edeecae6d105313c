// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/handover_words.h"

#include "ui/kit/lane_model.h"
#include "ui/kit/score_entry.h"

#include <QCoreApplication>

#include <algorithm>

namespace wardlight::handover {
namespace {

constexpr std::size_t mostKinds = 3;
constexpr std::size_t mostNotes = 6;

QString valueOf(const door::HandoverCourse& c, double v, const kit::Words& words) { return words.value(c.parameter, v); }

QString hoursText(const door::HandoverSummary& s)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(s.until - s.from).count();
    return minutes >= 60 ? QCoreApplication::translate("wardlight::handover", "%1 h", "hours").arg((minutes + 30) / 60)
                         : QCoreApplication::translate("wardlight::handover", "%1 min", "minutes").arg(std::max<qint64>(0, minutes));
}

QString kindText(const door::HandoverKind& kind, const kit::Words& words)
{
    door::AlarmView alarm;
    alarm.key = {kind.kind, {}, kind.parameter};
    return words.alarm(alarm, kit::TextLength::Full);
}

void addCourses(QStringList& lines, const door::HandoverSummary& s, const kit::Words& words)
{
    QStringList way, span;
    for (const auto& c : s.courses) {
        const auto label = kit::parameterLabel(c.parameter);
        way << QStringLiteral("%1 %2 → %3").arg(label, valueOf(c, c.first, words), valueOf(c, c.last, words));
        span << QCoreApplication::translate("wardlight::handover", "%1 %2 to %3, median %4", "a number's least, greatest and median")
                    .arg(label, valueOf(c, c.low, words), valueOf(c, c.high, words), valueOf(c, c.median, words));
    }
    if (way.isEmpty()) {
        lines << QCoreApplication::translate("wardlight::handover", "No numbers are kept of these %1.", "hours").arg(hoursText(s));
        return;
    }
    lines << QCoreApplication::translate("wardlight::handover", "%1: %2", "hours: courses of numbers").arg(hoursText(s), way.join(QStringLiteral(", ")));
    lines << span.join(QStringLiteral("; "));
}

void addAlarms(QStringList& lines, const door::BedView& bed, const door::HandoverSummary& s, const kit::Words& words, Now now)
{
    if (s.alarms == 0)
        lines << QCoreApplication::translate("wardlight::handover", "No red or yellow alarms.");
    else {
        auto text = QCoreApplication::translate("wardlight::handover", "%n alarms, %1 answered, help sent for %2.", "red and yellow ones", s.alarms).arg(s.answered).arg(s.escalated);
        QStringList kinds;
        for (std::size_t i = 0; i < std::min(mostKinds, s.kinds.size()); ++i)
            kinds << QStringLiteral("%1 %2×").arg(kindText(s.kinds[i], words)).arg(s.kinds[i].times);
        lines << text + QLatin1Char(' ') + kinds.join(QStringLiteral(", "));
    }
    for (const auto& alarm : bed.alarms) {
        const auto said = words.alarm(alarm, kit::TextLength::Short) + QLatin1Char(' ') + kit::durationText(now.mono - alarm.onset);
        lines << (alarm.phase == AlarmPhase::Acknowledged
                      ? QCoreApplication::translate("wardlight::handover", "Now: %1, acknowledged by %2", "an open alarm").arg(said, kit::shown(alarm.acknowledgedBy))
                      : QCoreApplication::translate("wardlight::handover", "Now: %1, not answered", "an open alarm").arg(said));
    }
}

void addSettings(QStringList& lines, const door::BedView& bed, const door::HandoverSummary& s, const kit::Words& words)
{
    const auto side = [&](Parameter p, const std::optional<double>& v) {
        return v ? words.value(p, *v) : QCoreApplication::translate("wardlight::handover", "off", "a limit");
    };
    for (const auto& change : s.limits) {
        const auto p = change.limits.parameter;
        lines << (change.limits.reset
                      ? QCoreApplication::translate("wardlight::handover", "%1 limits back to the unit's at %2, %3", "number, time, who")
                            .arg(kit::parameterLabel(p), words.clock(change.at), kit::shown(change.by))
                      : QCoreApplication::translate("wardlight::handover", "%1 limits %2 to %3 at %4, %5", "number, low, high, time, who")
                            .arg(kit::parameterLabel(p), side(p, change.limits.low), side(p, change.limits.high), words.clock(change.at), kit::shown(change.by)));
    }
    if (bed.alarmsOffSince)
        lines << QCoreApplication::translate("wardlight::handover", "Alarms off since %1", "time").arg(words.clock(*bed.alarmsOffSince));
    if (!bed.limitsUnset.empty())
        lines << QCoreApplication::translate("wardlight::handover", "Limits that are not set: %n", "how many", static_cast<int>(bed.limitsUnset.size()));
    if (!bed.kindsOff.empty())
        lines << QCoreApplication::translate("wardlight::handover", "Kinds of alarm switched off: %n", "how many", static_cast<int>(bed.kindsOff.size()));
    if (bed.condition == door::BedCondition::Standby)
        lines << QCoreApplication::translate("wardlight::handover", "Standby since %1: %2", "time, reason").arg(words.clock(bed.standbySince), kit::shown(bed.standbyReason));
}

void addDevices(QStringList& lines, const door::BedView& bed, const kit::Words& words, Now now)
{
    for (const auto& device : bed.devices) {
        const auto name = kit::shown(device.name);
        if (device.lost)
            lines << QCoreApplication::translate("wardlight::handover", "%1: link lost", "a device").arg(name);
        else if (device.batteryMinutes)
            lines << QCoreApplication::translate("wardlight::handover", "%1: battery until %2", "a device, time").arg(name, words.clock(now.wall + std::chrono::minutes(*device.batteryMinutes)));
    }
}

}

QString aboutPatient(const door::BedView& bed)
{
    if (bed.nameHidden)
        return QCoreApplication::translate("wardlight::handover", "Name hidden");
    QStringList parts{kit::ageAndSex(bed.patient)};
    if (!bed.patient.identifier.empty())
        parts << QCoreApplication::translate("wardlight::handover", "MRN %1", "medical record number").arg(kit::shown(bed.patient.identifier));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString scoreLine(const door::BedView& bed)
{
    if (!bed.score.shown)
        return {};
    if (bed.score.child)
        return QCoreApplication::translate("wardlight::handover", "PEWS %1 of 7", "parts known of a child's score").arg(bed.score.partsKnown);
    const auto text = QCoreApplication::translate("wardlight::handover", "NEWS %1", "early warning score").arg(kit::scoreText(bed.score));
    return bed.score.trend > 0 ? text + QStringLiteral(" ↗") : bed.score.trend < 0 ? text + QStringLiteral(" ↘") : text;
}

QStringList handoverLines(const door::BedView& bed, const door::HandoverSummary& summary, const kit::Words& words, Now now)
{
    QStringList lines;
    addCourses(lines, summary, words);
    addAlarms(lines, bed, summary, words, now);
    if (bed.score.shown && bed.score.before && bed.score.before != bed.score.most)
        lines << QCoreApplication::translate("wardlight::handover", "%1, was %2 at %3", "a score, before, time").arg(scoreLine(bed)).arg(*bed.score.before).arg(words.clock(bed.score.beforeAt));
    if (bed.score.consciousness)
        lines << QCoreApplication::translate("wardlight::handover", "Consciousness: %1", "as entered").arg(kit::consciousnessName(*bed.score.consciousness));
    if (const auto oxygen = kit::oxygenText(bed.score, words); !oxygen.isEmpty())
        lines << QCoreApplication::translate("wardlight::handover", "Oxygen: %1", "as entered").arg(oxygen);
    addSettings(lines, bed, summary, words);
    addDevices(lines, bed, words, now);
    const auto skip = summary.notes.size() > mostNotes ? summary.notes.size() - mostNotes : 0;
    if (skip > 0)
        lines << QCoreApplication::translate("wardlight::handover", "%n earlier notes are on the Bed screen.", "", static_cast<int>(skip));
    for (std::size_t i = skip; i < summary.notes.size(); ++i) {
        const auto& note = summary.notes[i];
        lines << QCoreApplication::translate("wardlight::handover", "Note %1, %2: %3", "time, who, text").arg(words.clock(note.at), kit::shown(note.by), kit::shown(note.text));
    }
    if (!summary.takenBy.empty())
        lines << QCoreApplication::translate("wardlight::handover", "Taken over by %1 from %2 at %3").arg(kit::shown(summary.takenBy), summary.takenFrom.empty() ? QStringLiteral("—") : kit::shown(summary.takenFrom), words.clock(summary.takenAt));
    return lines;
}

}
