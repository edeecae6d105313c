// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ward/tile_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace wardlight::ward {
namespace {

using door::AlarmView;
using door::BedView;
using door::NumericView;
using kit::Token;

const QString noValue = QStringLiteral("– –");

/// "F. D.": a character with whatever combines with it.
QString initials(const Patient& patient)
{
    QString all;
    for (const auto* name : {&patient.family, &patient.given}) {
        const auto text = kit::shown(*name).trimmed();
        if (!text.isEmpty())
            all += (all.isEmpty() ? QString() : QStringLiteral(" ")) + text.left(text.at(0).isHighSurrogate() && text.size() > 1 ? 2 : 1) + QLatin1Char('.');
    }
    return all;
}

bool hidesName(const BedView& bed, door::NameRule names)
{
    return bed.nameHidden || (names == door::NameRule::Hidden && !bed.patient.unidentified);
}

}

bool lowersAnother(const BedView& bed)
{
    const auto* shown = kit::loudestAlarm(bed);
    return std::any_of(bed.alarms.begin(), bed.alarms.end(), [&](const AlarmView& a) { return &a != shown && a.demoted; });
}

HeadModel TileWords::head(const BedView& bed) const
{
    HeadModel head;
    head.bed = kit::shown(bed.label);
    head.mine = bed.mine;
    if (bed.condition == door::BedCondition::Empty)
        return head;
    head.nameHidden = hidesName(bed, names_);
    const bool whole = names_ == door::NameRule::Shown && !bed.nameHidden;
    head.name = head.nameHidden ? QCoreApplication::translate("wardlight::ward", "Name hidden")
                : whole || bed.patient.unidentified ? kit::patientName(bed.patient, class_ == TileClass::XL)
                                                    : initials(bed.patient);
    if (bed.condition == door::BedCondition::Standby)
        return head;
    if (whole && class_ > TileClass::XS)
        head.ageAndSex = kit::ageAndSex(bed.patient);
    if (whole && class_ == TileClass::XL) {
        QStringList parts;
        if (!bed.patient.identifier.empty())
            parts << QCoreApplication::translate("wardlight::ward", "MRN %1").arg(kit::shown(bed.patient.identifier));
        if (bed.roster)
            for (const auto& person : *bed.roster)
                if (!person.byHandOnly) {
                    parts << kit::shown(person.person);
                    break;
                }
        for (const auto& device : bed.devices)
            parts << kit::shown(device.name);
        head.more = parts.join(QStringLiteral(" · "));
    }
    if (bed.profileUnset)
        head.pills.push_back({QLatin1String("bell-crossed"), QCoreApplication::translate("wardlight::ward", "No limits"), false, true});
    if (bed.alarmsPausedUntil && *bed.alarmsPausedUntil > now_)
        head.pills.push_back({QLatin1String("bell-off"), kit::countText(*bed.alarmsPausedUntil - now_), true, true});
    if (bed.audioPausedUntil && *bed.audioPausedUntil > now_)
        head.pills.push_back({QLatin1String("sound-off"), kit::countText(*bed.audioPausedUntil - now_), true, true});
    if (bed.audioOff)
        head.pills.push_back({QLatin1String("sound-off"), QCoreApplication::translate("wardlight::ward", "Off", "alarms are off"), false, true});
    if (lowersAnother(bed) && class_ > TileClass::XXS) // silence is visible, whatever the band shows; the smallest say it behind "+1"
        head.pills.push_back({QLatin1String("lowered"), QString(), false, true});
    if (bed.batteryMinutes) {
        const auto left = std::chrono::minutes(*bed.batteryMinutes);
        head.pills.push_back({QLatin1String("battery"),
                              class_ <= TileClass::XS ? QString()
                                                      : QCoreApplication::translate("wardlight::ward", "%1 min", "battery left").arg(left.count()),
                              false, false});
    }
    if (bed.alarmsOffSince)
        head.pills.push_back({QLatin1String("bell-crossed"), QCoreApplication::translate("wardlight::ward", "Off", "alarms are off"), false, true});
    if (!bed.nameHidden)
        score(bed, head);
    if (class_ == TileClass::XXS) { // room for marks, not for their words
        for (auto& pill : head.pills)
            pill.text.clear();
        head.trend = 0;
    }
    return head;
}

void TileWords::score(const BedView& bed, HeadModel& head) const
{
    const auto& s = bed.score;
    if (!s.shown)
        return;
    head.trend = s.trend;
    head.scoreMayYield = s.child || s.least < 5;
    if (s.child) {
        head.score = QCoreApplication::translate("wardlight::ward", "PEWS %1 of 7", "parts known of a child's score").arg(s.partsKnown);
        head.scoreShort = QStringLiteral("P %1/7").arg(s.partsKnown);
        head.scoreForm = ScoreForm::Plain;
        return;
    }
    const auto range = s.least == s.most ? QString::number(s.least) : QStringLiteral("%1–%2").arg(s.least).arg(s.most);
    head.score = QStringLiteral("NEWS %1").arg(range);
    head.scoreShort = QStringLiteral("N %1").arg(range);
    // Loud is what is certain: a part that nobody has entered yet must not light up a whole ward.
    head.scoreForm = s.least >= 7                     ? ScoreForm::Inverted
                     : (s.least >= 5 || s.anyThree) ? ScoreForm::Outlined
                                                      : ScoreForm::Plain;
}

bool TileWords::isCurrent(const NumericView& numeric) const
{
    if (!isUsable(numeric.validity))
        return false;
    const auto& about = info(numeric.parameter);
    return about.course == Course::Episodic || seconds(now_ - numeric.measured) <= about.staleAfter;
}

QString TileWords::reason(const std::string& id) const
{
    if (id == "weak-pulse")
        return QCoreApplication::translate("wardlight::ward", "weak pulse");
    if (id == "noise")
        return QCoreApplication::translate("wardlight::ward", "noise");
    if (id == "motion")
        return QCoreApplication::translate("wardlight::ward", "movement");
    if (id.empty())
        return {};
    return QCoreApplication::translate("wardlight::ward", "uncertain");
}

NumberModel TileWords::number(const NumericView* numeric, Parameter parameter) const
{
    NumberModel cell;
    cell.label = kit::parameterLabel(parameter);
    if (!numeric) {
        cell.value = noValue;
        cell.grey = true;
        return cell;
    }
    cell.limit = kit::limitsText(*numeric, words_);
    if (isCurrent(*numeric)) {
        cell.value = words_.value(parameter, numeric->value);
        cell.grey = numeric->validity == Validity::Questionable;
        if (cell.grey)
            cell.below = reason(numeric->reason);
        return cell;
    }
    cell.grey = true;
    cell.value = numeric->validity == Validity::OutOfRange ? QStringLiteral("?") : noValue;
    const bool aged = isUsable(numeric->validity); // the feed stopped and nobody has said so yet
    const auto last = aged ? std::optional(numeric->value) : numeric->lastValue;
    const auto since = aged ? numeric->measured : numeric->lastMeasured;
    if (last && numeric->validity != Validity::OutOfRange)
        cell.below = QCoreApplication::translate("wardlight::ward", "last %1 · %2", "last value and its age")
                         .arg(words_.value(parameter, *last), kit::durationText(now_ - since));
    return cell;
}

QString TileWords::ago(Instant measured, bool spelled) const
{
    const auto age = kit::ageText(now_ - measured);
    return spelled ? QCoreApplication::translate("wardlight::ward", "%1 ago", "age of a measurement").arg(age) : age;
}

QString TileWords::pressureText(const BedView& bed, Parameter systolic, bool withMean, bool& grey) const
{
    const auto at = [&](int offset) { return bed.numeric(static_cast<Parameter>(static_cast<int>(systolic) + offset)); };
    const auto* sys = at(0);
    const auto* dia = at(1);
    const auto* mean = at(2);
    if (!sys || !dia || !isCurrent(*sys) || !isCurrent(*dia)) {
        grey = true;
        return noValue;
    }
    grey = sys->validity == Validity::Questionable || seconds(now_ - sys->measured) > info(systolic).staleAfter;
    auto text = QStringLiteral("%1/%2").arg(words_.value(systolic, sys->value), words_.value(systolic, dia->value));
    if (withMean && mean && isCurrent(*mean))
        text += QStringLiteral(" (%1)").arg(words_.value(systolic, mean->value));
    return text;
}

NumberModel TileWords::pressure(const BedView& bed) const
{
    NumberModel cell;
    cell.pressure = true;
    cell.colour = Token::WaveAbp;
    const auto* arterial = bed.numeric(Parameter::AbpSystolic);
    const auto* cuff = bed.numeric(Parameter::NibpSystolic);
    const auto which = arterial ? Parameter::AbpSystolic : Parameter::NibpSystolic;
    cell.label = kit::parameterLabel(which);
    cell.value = pressureText(bed, which, false, cell.grey);
    if (arterial) {
        if (const auto* mean = bed.numeric(Parameter::AbpMean); mean && isCurrent(*mean))
            cell.limit = QStringLiteral("(%1)").arg(words_.value(Parameter::AbpMean, mean->value));
    }
    else if (cuff && isCurrent(*cuff))
        cell.limit = ago(cuff->measured, true);
    return cell;
}

/// Longest first; the full sentence is for the alarm screen: it has no numbers.
QStringList TileWords::bandTexts(const AlarmView& alarm) const
{
    const auto code = words_.alarm(alarm, kit::TextLength::Code);
    QStringList texts{words_.alarm(alarm, kit::TextLength::Short), code};
    if (class_ == TileClass::XXS && alarm.value) {
        // Smallest tiles: the value with its direction, and where even that is too wide the words; HR and SpO₂ stand above.
        const auto cut = code.lastIndexOf(alarm.above ? QLatin1String(" > ") : QLatin1String(" < "));
        const auto start = cut > 0 ? code.left(cut) + (alarm.above ? QStringLiteral(" ↑") : QStringLiteral(" ↓")) : code;
        static const QRegularExpression number(QStringLiteral("[ 0-9.,]+s?( [↑↓])?$"));
        texts << start << QString(start).remove(number);
    }
    return texts;
}

BandModel TileWords::band(const AlarmView& alarm, std::size_t others) const
{
    BandModel band;
    band.alarm = alarm.id;
    band.tone = kit::toneOf(alarm.priority);
    band.form = kit::formOf(alarm.phase);
    band.technical = alarm.technical;
    band.lowered = alarm.demoted;
    if (alarm.technical)
        band.icon = technicalIcon(alarm.key.kind);
    band.texts = bandTexts(alarm);
    if (alarm.demoted) { // where "suspected false" has no room the mark says it alone
        auto named = alarm;
        named.demoted = false;
        band.texts += bandTexts(named);
    }
    if (others > 0)
        band.more = QStringLiteral("+%1").arg(others);
    switch (band.form) {
    case Form::Acknowledged:
        band.by = QStringLiteral("%1 %2").arg(kit::shown(alarm.acknowledgedBy), words_.clock(alarm.acknowledgedAt)).trimmed();
        band.time = kit::durationText(now_ - alarm.onset);
        break;
    case Form::Latched:
        band.time = QCoreApplication::translate("wardlight::ward", "ended %1", "time of day").arg(words_.clockSeconds(alarm.endedAt));
        band.action = QCoreApplication::translate("wardlight::ward", "Clear", "a latched alarm");
        break;
    case Form::Active:
    case Form::Quiet:
        band.time = kit::durationText(now_ - alarm.onset);
        band.action = QCoreApplication::translate("wardlight::ward", "Ack", "acknowledge an alarm, as short as possible");
        break;
    }
    return band;
}

std::vector<FootItem> TileWords::footItems(const BedView& bed, TileClass c) const
{
    std::vector<FootItem> items;
    const bool wide = c >= TileClass::L;
    const auto* arterial = bed.numeric(Parameter::AbpSystolic);
    const auto* cuff = bed.numeric(Parameter::NibpSystolic);
    const auto pressure = [&](Parameter which, bool mean) {
        FootItem item;
        item.label = kit::parameterLabel(which);
        item.colour = wide ? Token::Text3 : Token::WaveAbp;
        item.value = pressureText(bed, which, mean, item.grey);
        const auto* sys = bed.numeric(which);
        if (info(which).course == Course::Episodic && sys && isCurrent(*sys) && c >= TileClass::S)
            item.age = ago(sys->measured, c >= TileClass::M);
        return item;
    };
    const auto plain = [&](Parameter which, Token colour) {
        const auto* numeric = bed.numeric(which);
        if (!numeric || numeric->validity == Validity::Absent)
            return;
        FootItem item;
        item.label = kit::parameterLabel(which);
        item.colour = colour;
        item.value = isCurrent(*numeric) ? words_.value(which, numeric->value) : noValue;
        const double age = seconds(now_ - numeric->measured);
        item.grey = !isCurrent(*numeric) || age > info(which).staleAfter;
        if (wide && info(which).course == Course::Episodic && isCurrent(*numeric))
            item.age = ago(numeric->measured, false);
        items.push_back(item);
    };
    if (c == TileClass::XXS) {
        plain(Parameter::RespirationRate, Token::WaveResp);
        return items;
    }
    if (!wide && (arterial || cuff))
        items.push_back(pressure(arterial ? Parameter::AbpSystolic : Parameter::NibpSystolic, c == TileClass::M));
    if (c != TileClass::XL)
        plain(Parameter::RespirationRate, Token::WaveResp);
    if (c >= TileClass::M)
        plain(Parameter::Temperature, Token::Text3);
    if (wide) {
        plain(Parameter::Glucose, Token::Text3);
        plain(Parameter::EtCo2, Token::WaveCo2);
        if (arterial && cuff)
            items.push_back(pressure(Parameter::NibpSystolic, false));
    }
    return items;
}

QString TileWords::standby(const BedView& bed) const
{
    const auto why = kit::shown(bed.standbyReason);
    if (class_ <= TileClass::XS)
        return why;
    return QCoreApplication::translate("wardlight::ward", "%1 since %2 · %3", "standby: reason, time, who")
        .arg(why.isEmpty() ? QCoreApplication::translate("wardlight::ward", "No reason given") : why, words_.clock(bed.standbySince),
             kit::shown(bed.standbyBy));
}

QString bedSentence(const BedView& bed, door::NameRule names)
{
    const auto name = hidesName(bed, names) ? QCoreApplication::translate("wardlight::ward", "name hidden") : names == door::NameRule::Initials && !bed.patient.unidentified ? initials(bed.patient) : bed.patient.unidentified ? kit::patientName(bed.patient, false) : kit::shown(bed.patient.family);
    return name.isEmpty() ? QCoreApplication::translate("wardlight::ward", "Bed %1.").arg(kit::shown(bed.label))
                                   : QCoreApplication::translate("wardlight::ward", "Bed %1, %2.").arg(kit::shown(bed.label), name);
}

QString alarmSentence(const door::AlarmView& alarm, const kit::Words& words, Instant now)
{
    const auto brief = words.alarm(alarm, kit::TextLength::Short);
    auto text = words.alarm(alarm, kit::TextLength::Full);
    if (text != brief)
        text += QLatin1Char(' ') + brief; // the sentence, then its numbers
    const auto time = kit::durationText(now - alarm.onset);
    const auto priority = alarm.demoted                        ? QCoreApplication::translate("wardlight::ward", "Low alarm, lowered as suspected false")
                          : alarm.priority == Priority::High   ? QCoreApplication::translate("wardlight::ward", "High alarm")
                          : alarm.priority == Priority::Medium ? QCoreApplication::translate("wardlight::ward", "Medium alarm")
                                                                : QCoreApplication::translate("wardlight::ward", "Low alarm");
    const auto state = alarm.phase == AlarmPhase::Acknowledged
                           ? QCoreApplication::translate("wardlight::ward", "acknowledged by %1").arg(kit::shown(alarm.acknowledgedBy))
                       : alarm.phase == AlarmPhase::Latched
                           ? QCoreApplication::translate("wardlight::ward", "over, not yet seen")
                           : QCoreApplication::translate("wardlight::ward", "not acknowledged");
    return QCoreApplication::translate("wardlight::ward", "%1, %2, %3, %4.", "priority, alarm, running time, state")
            .arg(priority, text, time, state);
}

QString tileSentence(const BedView& bed, const kit::Words& words, Instant now, door::NameRule names)
{
    auto sentence = bedSentence(bed, names);
    const auto add = [&](const QString& more) { sentence += QLatin1Char(' ') + more; };
    if (bed.condition == door::BedCondition::Empty)
        add(QCoreApplication::translate("wardlight::ward", "Empty bed."));
    if (bed.condition == door::BedCondition::Standby)
        add(QCoreApplication::translate("wardlight::ward", "Standby."));
    if (bed.condition == door::BedCondition::Connecting)
        add(QCoreApplication::translate("wardlight::ward", "Connecting."));
    if (const auto* alarm = kit::loudestAlarm(bed))
        add(alarmSentence(*alarm, words, now));
    if (lowersAnother(bed))
        add(QCoreApplication::translate("wardlight::ward", "Another alarm is lowered as suspected false."));
    const TileWords text(words, now, TileClass::L);
    for (const auto parameter : {Parameter::HeartRate, Parameter::Spo2}) {
        const auto* numeric = bed.numeric(parameter);
        if (!numeric)
            continue;
        const auto name2 = parameter == Parameter::HeartRate ? QCoreApplication::translate("wardlight::ward", "Heart rate")
                                                             : QStringLiteral("SpO₂");
        const auto cell = text.number(numeric, parameter);
        const auto value = text.isCurrent(*numeric) ? cell.value : QCoreApplication::translate("wardlight::ward", "no value");
        add(cell.below.isEmpty() ? QStringLiteral("%1 %2.").arg(name2, value)
                                 : QStringLiteral("%1 %2, %3.").arg(name2, value, cell.below));
    }
    if (bed.audioPausedUntil && *bed.audioPausedUntil > now)
        add(QCoreApplication::translate("wardlight::ward", "Sound paused, %1 left.").arg(kit::countText(*bed.audioPausedUntil - now)));
    if (bed.alarmsOffSince)
        add(QCoreApplication::translate("wardlight::ward", "Alarms off since %1.").arg(words.clock(*bed.alarmsOffSince)));
    if (bed.profileUnset)
        add(QCoreApplication::translate("wardlight::ward", "No limits are set."));
    return sentence;
}

}
