// SPDX-License-Identifier: GPL-3.0-or-later
// The words of Load. Those of answers and judgements are in answer_words.cpp.
#include "ui/insight/insight_words.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace wardlight::insight_ui {
namespace {

constexpr QChar thinSpace(0x202F);

QString rounded(double value, const kit::Words& words) { return words.number(value, value < 9.95 ? 1 : 0); }
QString grouped(int value, const kit::Words& words) { return words.locale.toString(value); }
double perBed(int count, double bedDays) { return bedDays > 0 ? count / bedDays : 0; }

QString hoursText(double hours)
{
    const auto whole = static_cast<int>(std::floor(hours));
    return whole < 72 ? InsightWords::tr("%1 h", "hours").arg(whole) : InsightWords::tr("%n days", "a length", whole / 24);
}

/// "12 min", then "5 h", then "3 days".
QString lengthText(double seconds)
{
    return seconds < 7200 ? InsightWords::tr("%1 min", "minutes").arg(qRound(seconds / 60)) : hoursText(seconds / 3600);
}

}

QString kindName(AlarmKind kind, const kit::Words& words)
{
    door::AlarmView alarm;
    alarm.key.kind = kind;
    return words.alarm(alarm, kit::TextLength::Short);
}

QString dayText(WallTime at, const kit::Words& words)
{
    const auto day = QDateTime::fromMSecsSinceEpoch(at.microseconds / 1000, Qt::OffsetFromUTC, words.utcOffsetSeconds).date();
    return words.locale.toString(day, QStringLiteral("d MMM"));
}

QString percentText(double part, double whole, const kit::Words& words)
{
    if (whole <= 0)
        return QStringLiteral("–");
    const double percent = 100 * part / whole;
    return words.number(percent, percent > 0 && percent < 10 ? 1 : 0) + thinSpace + QLatin1Char('%');
}

QString secondsText(double seconds)
{
    if (seconds < 120)
        return InsightWords::tr("%1 s", "seconds").arg(qRound(seconds));
    return InsightWords::tr("%1 min", "minutes").arg(qRound(seconds / 60));
}

QString causeText(const insight::Offender& o, const kit::Words& words)
{
    const bool aged = o.figure >= 1;
    switch (o.cause) {
    case insight::Cause::Unknown: return {};
    case insight::Cause::Electrode: {
        const auto lead = kit::shown(o.detail);
        if (lead.isEmpty())
            return aged ? InsightWords::tr("Electrode, up to %1", "likely cause; how long in place").arg(hoursText(o.figure)) : InsightWords::tr("Electrode", "likely cause");
        return aged ? InsightWords::tr("Electrode %1, up to %2", "likely cause; lead, how long in place").arg(lead, hoursText(o.figure))
                    : InsightWords::tr("Electrode %1", "likely cause; lead").arg(lead);
    }
    case insight::Cause::EcgNoise: return InsightWords::tr("ECG noise", "likely cause");
    case insight::Cause::Probe: return aged ? InsightWords::tr("Finger probe, up to %1", "likely cause; how long in place").arg(hoursText(o.figure)) : InsightWords::tr("Finger probe", "likely cause");
    case insight::Cause::OtherSensor: return InsightWords::tr("Sensor or cuff", "likely cause");
    case insight::Cause::Link: return InsightWords::tr("Link", "likely cause");
    case insight::Cause::Battery: return InsightWords::tr("Battery", "likely cause");
    case insight::Cause::OwnLimit: return InsightWords::tr("Own limit %1", "likely cause").arg(words.value(o.parameter, o.figure));
    case insight::Cause::Brief: return InsightWords::tr("Over within 15 s", "likely cause");
    case insight::Cause::JudgedTrue: return InsightWords::tr("Judged true", "likely cause");
    }
    return {};
}

QString changeText(const insight::LoadChange& c, const kit::Words& words)
{
    using What = insight::LoadChange::What;
    const auto day = dayText(c.at, words);
    const auto label = kit::parameterLabel(c.parameter);
    const auto value = [&](const std::optional<double>& v) { return v ? words.value(c.parameter, *v) : InsightWords::tr("off", "a limit"); };
    const auto delay = [&](const std::optional<double>& v) { return v ? words.number(*v, 0) : InsightWords::tr("usual", "a delay"); };
    QString text;
    switch (c.what) {
    case What::Version: return InsightWords::tr("%1: profile version %2", "day").arg(day).arg(c.version);
    case What::Low: text = InsightWords::tr("%1: %2 low limit %3 → %4", "day, parameter, before, after").arg(day, label, value(c.before), value(c.after)); break;
    case What::High: text = InsightWords::tr("%1: %2 high limit %3 → %4", "day, parameter, before, after").arg(day, label, value(c.before), value(c.after)); break;
    case What::Delay: text = InsightWords::tr("%1: %2 delay %3 → %4 s", "day, parameter, before, after").arg(day, label, delay(c.before), delay(c.after)); break;
    }
    return c.others > 0 ? InsightWords::tr("%1, and %n more", "a change and others with it", c.others).arg(text) : text;
}

QString periodText(const AlarmLoad& load, const kit::Words& words)
{
    const auto days = load.until - load.from;
    const auto from = days < std::chrono::hours(36) ? words.clock(load.from) : dayText(load.from, words);
    return InsightWords::tr("%1 to %2, %3 monitored bed-days", "period").arg(from, days < std::chrono::hours(36) ? words.clock(load.until) : dayText(load.until, words),
                                                                 rounded(load.bedDays, words));
}

std::vector<Figure> loadFigures(const AlarmLoad& load, const kit::Words& words)
{
    const auto& a = load.answering;
    std::vector<Figure> all;
    Figure perDay{InsightWords::tr("Alarms per bed and day"), rounded(load.perBedDay(), words), {}, InsightWords::tr("%1 alarms in all", "a number").arg(grouped(load.alarms.total(), words))};
    if (load.bedDays <= 0)
        perDay.number = QStringLiteral("–");
    if (load.loadBefore && load.loadAfter) {
        perDay.number = rounded(*load.loadAfter, words);
        perDay.side = *load.loadAfter <= *load.loadBefore ? InsightWords::tr("down from %1", "a load").arg(rounded(*load.loadBefore, words)) : InsightWords::tr("up from %1", "a load").arg(rounded(*load.loadBefore, words));
        perDay.foot = changeText(load.changes.back(), words);
    }
    all.push_back(perDay);
    all.push_back({InsightWords::tr("Time to acknowledge"), a.times.count > 0 ? secondsText(a.times.median) : QStringLiteral("–"), a.times.count > 0 ? InsightWords::tr("median") : QString(),
                   a.times.count > 0 ? InsightWords::tr("9 in 10 within %1", "a time").arg(secondsText(a.times.ninety)) : InsightWords::tr("Nothing was acknowledged")});
    all.push_back({InsightWords::tr("Unanswered after 2 min"), percentText(a.unanswered, a.asked, words), InsightWords::tr("%1 of %2", "numbers").arg(grouped(a.unanswered, words), grouped(a.asked, words)),
                   a.unanswered == 0     ? InsightWords::tr("Every red and yellow one was answered or over")
                   : a.unansweredHigh == 0 ? InsightWords::tr("All yellow. No red missed")
                                           : InsightWords::tr("%n of them red", "alarms", a.unansweredHigh)});
    const int judged = load.isTrue + load.isFalse;
    Figure verdict{InsightWords::tr("Judged false"), percentText(load.isFalse, judged, words), InsightWords::tr("of %1 judged", "a number").arg(grouped(judged, words)), {}};
    std::vector<std::pair<int, std::size_t>> causes;
    for (std::size_t c = 1; c < insight::causeCount; ++c)
        if (load.falseCauses[c] > 0)
            causes.emplace_back(load.falseCauses[c], c);
    std::stable_sort(causes.begin(), causes.end(), [](const auto& x, const auto& y) { return x.first > y.first; });
    QStringList named;
    for (std::size_t i = 0; i < std::min<std::size_t>(2, causes.size()); ++i) {
        insight::Offender of;
        of.cause = static_cast<insight::Cause>(causes[i].second);
        const auto name = of.cause == insight::Cause::OwnLimit ? InsightWords::tr("Own limit", "likely cause") : causeText(of, words);
        named << name + QLatin1Char(' ') + percentText(causes[i].first, load.isFalse, words);
    }
    verdict.foot = judged == 0 ? InsightWords::tr("Nobody has judged an alarm") : named.isEmpty() ? InsightWords::tr("No cause stands out") : named.join(QStringLiteral(", "));
    all.push_back(verdict);
    return all;
}

std::vector<DayBar> dayBars(const AlarmLoad& load, const kit::Words& words)
{
    std::vector<DayBar> bars;
    for (const auto& day : load.days)
        bars.push_back({dayText(day.from, words), perBed(day.alarms.low, day.bedDays), perBed(day.alarms.medium, day.bedDays), perBed(day.alarms.high, day.bedDays),
                        day.bedDays > 0});
    return bars;
}

std::vector<DayMark> dayMarks(const AlarmLoad& load, const kit::Words& words)
{
    std::vector<DayMark> marks;
    for (const auto& change : load.changes)
        for (std::size_t d = 0; d < load.days.size(); ++d) {
            const auto end = d + 1 < load.days.size() ? load.days[d + 1].from : load.until;
            if (change.at < load.days[d].from || change.at >= end)
                continue;
            const double share = std::chrono::duration<double>(change.at - load.days[d].from).count() / std::chrono::duration<double>(end - load.days[d].from).count();
            marks.push_back({static_cast<double>(d) + share, changeText(change, words)});
        }
    return marks;
}

QStringList dayLines(const AlarmLoad& load, const kit::Words& words)
{
    QStringList lines;
    for (const auto& bar : dayBars(load, words))
        lines << InsightWords::tr("%1: %2 a bed, %3 red, %4 yellow, %5 low", "a day's alarms")
                     .arg(bar.label, rounded(bar.total(), words), rounded(bar.high, words), rounded(bar.medium, words), rounded(bar.low, words));
    for (const auto& change : load.changes)
        lines << changeText(change, words);
    return lines;
}

std::vector<HeatRow> heatRows(const AlarmLoad& load)
{
    std::vector<HeatRow> rows;
    for (const auto& bed : load.beds)
        if (!bed.label.empty())
            rows.push_back({kit::shown(bed.label), {bed.hours.begin(), bed.hours.end()}});
    return rows;
}

QStringList heatHours(const AlarmLoad& load, const kit::Words& words)
{
    QStringList hours;
    for (std::size_t h = 0; h < insight::heatHours; ++h)
        hours << (h + 1 == insight::heatHours ? InsightWords::tr("now", "the hour that runs")
                  : h % 6 == 0                ? words.clock(load.hoursFrom + std::chrono::hours(h))
                                              : QString());
    return hours;
}

QStringList heatLines(const AlarmLoad& load, const kit::Words& words)
{
    QStringList lines;
    for (const auto& bed : load.beds) {
        if (bed.label.empty())
            continue;
        const auto most = std::max_element(bed.hours.begin(), bed.hours.end());
        lines << (bed.lastDay == 0 ? InsightWords::tr("Bed %1: none").arg(kit::shown(bed.label))
                                   : InsightWords::tr("Bed %1: %2 in 24 h, most of them from %3: %4", "label, number, clock, number")
                                         .arg(kit::shown(bed.label))
                                         .arg(bed.lastDay)
                                         .arg(words.clock(load.hoursFrom + std::chrono::hours(most - bed.hours.begin())))
                                         .arg(*most));
    }
    return lines;
}

QString budgetSentence(const AlarmLoad& load, const kit::Words& words)
{
    const insight::LoadBed* worst = nullptr;
    int over = 0;
    for (const auto& bed : load.beds)
        if (bed.lastDay > load.budget && !bed.label.empty()) {
            ++over;
            if (!worst || bed.lastDay > worst->lastDay)
                worst = &bed;
        }
    if (!worst)
        return InsightWords::tr("No bed is over its budget of %1 alarms in 24 h.").arg(load.budget);
    auto text = InsightWords::tr("Bed %1 is over its budget: %2 alarms, %3 allowed.", "label, number, number").arg(kit::shown(worst->label)).arg(worst->lastDay).arg(load.budget);
    for (const auto& o : load.offenders)
        if (o.bed == worst->bed) {
            if (const auto cause = causeText(o, words); !cause.isEmpty() && o.cause != insight::Cause::JudgedTrue)
                text += QLatin1Char(' ') + InsightWords::tr("Likely cause: %1.").arg(cause);
            break;
        }
    if (over > 1)
        text += QLatin1Char(' ') + InsightWords::tr("%n more beds are over theirs.", "beds over their budget", over - 1);
    return text;
}

std::vector<RankRow> offenderRows(const AlarmLoad& load, const kit::Words& words)
{
    std::vector<RankRow> rows;
    const double most = load.offenders.empty() ? 1 : load.offenders.front().count;
    for (const auto& o : load.offenders)
        rows.push_back({kit::shown(o.label) + QLatin1Char(' ') + kindName(o.kind, words), o.count / most, grouped(o.count, words),
                        o.judged > 0 ? percentText(o.judgedFalse, o.judged, words) : QString(), causeText(o, words)});
    return rows;
}

std::vector<RankRow> kindRows(const AlarmLoad& load, const kit::Words& words, std::size_t atMost)
{
    std::vector<RankRow> rows;
    for (std::size_t i = 0; i < std::min(atMost, load.kinds.size()); ++i) {
        const auto& k = load.kinds[i];
        rows.push_back({kindName(k.kind, words), static_cast<double>(k.alarms.total()) / load.kinds.front().alarms.total(), rounded(perBed(k.alarms.total(), load.bedDays), words),
                        percentText(k.alarms.total(), load.alarms.total(), words), {}});
    }
    return rows;
}

std::vector<RankRow> deviceRows(const AlarmLoad& load, const kit::Words& words, std::size_t atMost)
{
    std::vector<RankRow> rows;
    for (std::size_t i = 0; i < std::min(atMost, load.devices.size()); ++i) {
        const auto& d = load.devices[i];
        const auto name = !d.device        ? InsightWords::tr("Worked out from waves and numbers", "instead of a device")
                          : d.name.empty() ? InsightWords::tr("A device that is no longer bound")
                                           : kit::shown(d.name);
        rows.push_back({name, static_cast<double>(d.alarms.total()) / load.devices.front().alarms.total(), grouped(d.alarms.total(), words),
                        percentText(d.alarms.total(), load.alarms.total(), words), {}});
    }
    return rows;
}

std::vector<RankRow> healthRows(const AlarmLoad& load, const kit::Words& words)
{
    double sound = 0, alarms = 0;
    for (const auto& bed : load.beds) {
        sound += bed.soundOffMinutes;
        alarms += bed.alarmsOffMinutes;
    }
    const auto& f = load.flooding;
    std::vector<RankRow> rows;
    rows.push_back({InsightWords::tr("Floods"), -1, grouped(f.floods, words), {}, InsightWords::tr("%1 of the time, wanted under 1 %", "floods").arg(percentText(f.seconds, f.watched, words))});
    if (f.floods > 0)
        rows.push_back({InsightWords::tr("Longest flood"), -1, lengthText(f.longest), {}, dayText(f.longestFrom, words) + QLatin1Char(' ') + words.clock(f.longestFrom)});
    rows.push_back({InsightWords::tr("Chattering"), -1, grouped(load.chatters, words), {}, InsightWords::tr("%n alarms, 3 or more a minute", "chattering", load.chattering)});
    QStringList standing;
    for (std::size_t i = 0; i < std::min<std::size_t>(2, load.standing.size()); ++i)
        standing << kit::shown(load.standing[i].label) + QLatin1Char(' ') + kindName(load.standing[i].kind, words);
    rows.push_back({InsightWords::tr("Standing over 24 h"), -1, grouped(static_cast<int>(load.standing.size()), words), {}, standing.join(QStringLiteral(", "))});
    rows.push_back({InsightWords::tr("Top ten"), -1, percentText(load.topTenShare, 1, words), {}, InsightWords::tr("of all alarms, by bed and kind", "top ten")});
    rows.push_back({InsightWords::tr("Sound off or paused"), -1, InsightWords::tr("%1 min", "minutes").arg(grouped(qRound(sound), words)), {}, {}});
    rows.push_back({InsightWords::tr("Alarms off or paused"), -1, InsightWords::tr("%1 min", "minutes").arg(grouped(qRound(alarms), words)), {}, {}});
    if (load.demoted > 0)
        rows.push_back({InsightWords::tr("Suspected false"), -1, grouped(load.demoted, words), {}, InsightWords::tr("shown as low, kept with their evidence", "suspected false")});
    return rows;
}

}
