// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/text.h"

#include "core/base/safe_text.h"
#include "ui/kit/font.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace wardlight::kit {
namespace {

QDateTime localTime(WallTime at, int offset)
{
    return QDateTime::fromMSecsSinceEpoch(at.microseconds / 1000, Qt::OffsetFromUTC, offset);
}

/// "HR 134 > 120" for kinds that compare a number with a limit.
QString limitSentence(const door::AlarmView& alarm, const QLocale& locale)
{
    const auto parameter = alarm.key.parameter;
    if (parameter == Parameter::None || !alarm.value || !alarm.limit)
        return {};
    const auto& about = info(parameter);
    const auto number = [&](double v) { return locale.toString(v, 'f', about.decimals); };
    return QStringLiteral("%1 %2 %3 %4")
        .arg(parameterLabel(parameter), number(*alarm.value), alarm.above ? QStringLiteral(">") : QStringLiteral("<"),
             number(*alarm.limit));
}

}

AlarmText plainAlarmText(QLocale locale)
{
    return [locale](const door::AlarmView& alarm, TextLength length) {
        auto text = limitSentence(alarm, locale);
        if (text.isEmpty()) {
            text = shown(kindId(alarm.key.kind));
            text.replace(QLatin1Char('-'), QLatin1Char(' '));
            if (!text.isEmpty())
                text[0] = text[0].toUpper();
            if (alarm.value)
                text += QLatin1Char(' ') + locale.toString(*alarm.value, 'f', 0);
            else if (const auto detail = namedDetail(alarm.detail); !detail.empty())
                text += QStringLiteral(" · ") + shown(detail);
        }
        if (alarm.demoted)
            text += QStringLiteral(" ?");
        if (length == TextLength::Full || text.size() <= 28)
            return text; // a number is never cut: "HR 134 > 12" would be another alarm
        return text.left(27) + QStringLiteral("…");
    };
}

QString Words::number(double value, int decimals) const
{
    auto l = locale;
    l.setNumberOptions(QLocale::OmitGroupSeparator);
    return l.toString(value, 'f', decimals);
}

QString Words::value(Parameter parameter, double v) const
{
    return number(atStep(parameter, v), info(parameter).decimals);
}

QString Words::clock(WallTime at) const { return localTime(at, utcOffsetSeconds).toString(QStringLiteral("HH:mm")); }

QString Words::clockSeconds(WallTime at) const
{
    return localTime(at, utcOffsetSeconds).toString(QStringLiteral("HH:mm:ss"));
}

QString Words::date(WallTime at) const
{
    const auto day = localTime(at, utcOffsetSeconds).date();
    const auto pattern = locale.language() == QLocale::Spanish ? QStringLiteral("dddd d 'de' MMMM")
                                                               : QStringLiteral("dddd d MMMM");
    return locale.toString(day, pattern);
}

QString countText(Duration length)
{
    const auto s = std::max<std::int64_t>(0, std::chrono::duration_cast<std::chrono::seconds>(length).count());
    const auto two = [](std::int64_t n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    if (s >= 3600)
        return QStringLiteral("%1:%2:%3").arg(s / 3600).arg(two(s / 60 % 60), two(s % 60));
    return QStringLiteral("%1:%2").arg(s / 60).arg(two(s % 60));
}

QString ageText(Duration age)
{
    const auto s = std::max<std::int64_t>(0, std::chrono::duration_cast<std::chrono::seconds>(age).count());
    return s < 60 || s >= 600 ? durationText(age)
                              : QCoreApplication::translate("wardlight::kit", "%1 min", "a length of time, minutes").arg(s / 60);
}

QString durationText(Duration length)
{
    const auto s = std::max<std::int64_t>(0, std::chrono::duration_cast<std::chrono::seconds>(length).count());
    if (s < 600)
        return countText(length);
    if (s < 3600)
        return QCoreApplication::translate("wardlight::kit", "%1 min", "a length of time, minutes").arg(s / 60);
    return QCoreApplication::translate("wardlight::kit", "%1 h", "a length of time, hours").arg(s / 3600);
}

QString parameterLabel(Parameter parameter)
{
    switch (parameter) {
    case Parameter::HeartRate: return QCoreApplication::translate("wardlight::kit", "HR", "label: heart rate");
    case Parameter::PulseRate: return QCoreApplication::translate("wardlight::kit", "PR", "label: pulse rate");
    case Parameter::RespirationRate: return QCoreApplication::translate("wardlight::kit", "RR", "label: respiration rate");
    case Parameter::NibpSystolic:
    case Parameter::NibpDiastolic:
    case Parameter::NibpMean: return QCoreApplication::translate("wardlight::kit", "NIBP", "label: cuff pressure");
    case Parameter::AbpSystolic:
    case Parameter::AbpDiastolic:
    case Parameter::AbpMean: return QCoreApplication::translate("wardlight::kit", "ABP", "label: arterial pressure");
    case Parameter::Glucose: return QCoreApplication::translate("wardlight::kit", "Glu", "label: glucose");
    case Parameter::PvcRate: return QCoreApplication::translate("wardlight::kit", "PVC", "label: premature ventricular complexes per minute");
    default: return shown(info(parameter).label);
    }
}

QString shown(std::string_view text) { return QString::fromStdString(safeText(text)); }

QString patientName(const Patient& patient, bool full)
{
    if (patient.unidentified)
        return QCoreApplication::translate("wardlight::kit", "Not identified", "in place of a patient's name");
    const bool nobody = patient.family.empty() && patient.given.empty() && patient.identifier.empty();
    if (!nobody && isBlank(patient.family) && isBlank(patient.given)) // a name of nothing visible must not look like no patient
        return (QCoreApplication::translate("wardlight::kit", "(no name)") + QLatin1Char(' ') +
                QString::fromStdString(safeText(patient.identifier, 40))).trimmed();
    auto name = QString::fromStdString(safeText(patient.family, 60)).trimmed();
    const auto given = QString::fromStdString(safeText(patient.given, 60)).trimmed();
    if (!given.isEmpty()) {
        if (full)
            name += QLatin1Char(' ') + given;
        else {
            // The first character with whatever combines with it.
            const int first = given.at(0).isHighSurrogate() && given.size() > 1 ? 2 : 1;
            name += QLatin1Char(' ') + given.left(first) + QLatin1Char('.');
        }
    }
    name = name.trimmed();
    // A name written from right to left keeps its order to itself: the words around it stay where they are.
    const bool turns = std::any_of(name.cbegin(), name.cend(), [](QChar c) {
        const auto d = c.direction();
        return d == QChar::DirR || d == QChar::DirAL || d == QChar::DirAN || c.isSurrogate();
    });
    return turns ? QChar(0x2068) + name + QChar(0x2069) : name;
}

QString ageAndSex(const Patient& patient)
{
    QString sex;
    if (patient.sex == Sex::Female)
        sex = QCoreApplication::translate("wardlight::kit", "F", "sex: female");
    else if (patient.sex == Sex::Male)
        sex = QCoreApplication::translate("wardlight::kit", "M", "sex: male");
    if (!patient.ageYears)
        return sex;
    constexpr int childUnder = 16; // years
    return (*patient.ageYears < childUnder ? QCoreApplication::translate("wardlight::kit", "%1 y %2", "age and sex of a child")
                                           : QCoreApplication::translate("wardlight::kit", "%1 %2", "age and sex"))
        .arg(*patient.ageYears)
        .arg(sex)
        .trimmed();
}

QString dutyName(Duty duty)
{
    switch (duty) {
    case Duty::PrimaryNurse: return QCoreApplication::translate("wardlight::kit", "primary nurse");
    case Duty::SecondNurse: return QCoreApplication::translate("wardlight::kit", "second nurse");
    case Duty::ChargeNurse: return QCoreApplication::translate("wardlight::kit", "charge nurse");
    case Duty::PhysicianOnCall: return QCoreApplication::translate("wardlight::kit", "physician on call");
    case Duty::CodeTeam: return QCoreApplication::translate("wardlight::kit", "called by hand only");
    case Duty::None: break;
    }
    return {};
}

QString limitsText(const door::NumericView& numeric, const Words& words)
{
    if (numeric.limitsUnset)
        return QCoreApplication::translate("wardlight::kit", "not set", "limits of a number");
    if (numeric.limitsOff)
        return QCoreApplication::translate("wardlight::kit", "off", "limits of a number");
    const auto value = [&](double v) { return words.number(v, info(numeric.parameter).decimals); };
    if (numeric.low && numeric.high)
        return QStringLiteral("%1–%2").arg(value(*numeric.low), value(*numeric.high));
    if (numeric.low)
        return QStringLiteral("≥ %1").arg(value(*numeric.low));
    if (numeric.high)
        return QStringLiteral("≤ %1").arg(value(*numeric.high));
    return {};
}

QString consciousnessName(Consciousness level)
{
    switch (level) {
    case Consciousness::Alert: return QCoreApplication::translate("wardlight::kit", "Alert", "consciousness");
    case Consciousness::Confused: return QCoreApplication::translate("wardlight::kit", "Confused", "consciousness: new confusion");
    case Consciousness::Voice: return QCoreApplication::translate("wardlight::kit", "Voice", "consciousness: responds to voice");
    case Consciousness::Pain: return QCoreApplication::translate("wardlight::kit", "Pain", "consciousness: responds to pain");
    case Consciousness::Unresponsive: return QCoreApplication::translate("wardlight::kit", "No response", "consciousness");
    }
    return {};
}

std::optional<QString> fitting(const QFont& f, double width, const QStringList& choices)
{
    for (const auto& choice : choices)
        if (textWidth(f, choice) <= width)
            return choice;
    return std::nullopt;
}

QString cutName(const QFont& f, double width, const QString& name)
{
    return QFontMetricsF(f).elidedText(name, Qt::ElideRight, width);
}

}
