// SPDX-License-Identifier: GPL-3.0-or-later
// What the alarm screen writes: its head, three columns of facts, and the life of the alarm.
#include "ui/alarms/alarm_detail.h"

#include "ui/alarms/list_rows.h"
#include "ui/alarms/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace wardlight::alarms_ui {
namespace {

constexpr std::size_t pastShown = 3;

QString factLine(const QString& label, const QString& value) { return label + QLatin1Char('\t') + value; }

QString profileName(const std::string& id)
{
    if (id == "adult")
        return QCoreApplication::translate("wardlight::alarms", "Adult", "alarm profile");
    if (id == "child")
        return QCoreApplication::translate("wardlight::alarms", "Child", "alarm profile");
    if (id == "neonate")
        return QCoreApplication::translate("wardlight::alarms", "Newborn", "alarm profile");
    return kit::shown(id);
}

/// ", v12": the version in force at that moment; "before v12" for one that was older. Empty where the ward does not say.
QString profileVersion(const door::WardView& ward, const std::string& profile, WallTime at)
{
    if (!ward.site)
        return {};
    for (const auto& now : ward.site->profiles)
        if (ageGroupId(now.version.group) == profile)
            return at < now.who.at ? QCoreApplication::translate("wardlight::alarms", ", before v%1", "version of a profile").arg(now.version.version)
                                   : QCoreApplication::translate("wardlight::alarms", ", v%1", "version of a profile").arg(now.version.version);
    return {};
}

/// "HR 172", "SpO₂ 97 weak pulse", "ABP 71/53 (59)".
QString nowValue(const door::BedView& bed, Parameter parameter, const kit::Words& words)
{
    const auto* n = bed.numeric(parameter);
    if (!n)
        return {};
    return isUsable(n->validity) ? words.value(parameter, n->value) : QStringLiteral("– –");
}

}

void AlarmDetail::makeTexts(const door::WardView& ward, const Now& now)
{
    DetailTexts t;
    const door::AlarmView about = live_ ? *live_ : past_ ? past_->alarm : door::AlarmView{};
    if (!about.id) {
        t.title = QCoreApplication::translate("wardlight::alarms", "This alarm is no longer known here.");
        if (t != texts_) {
            texts_ = std::move(t);
            update();
        }
        return;
    }
    const auto* bed = ward.bed(bed_);
    t.bed = bed ? kit::shown(bed->label) : QString();
    t.title = words_.alarm(about, kit::TextLength::Full);
    t.tag = tagOf(about.priority);
    t.live = isLive_ && about.phase == AlarmPhase::Active;
    QStringList who;
    const auto brief = words_.alarm(about, kit::TextLength::Short);
    const auto ages = bed && !bed->nameHidden && bed->condition != door::BedCondition::Empty ? kit::ageAndSex(bed->patient) : QString();
    if (brief != t.title)
        who << brief;
    if (bed && bed->condition != door::BedCondition::Empty) {
        who << (bed->nameHidden ? QCoreApplication::translate("wardlight::alarms", "Name hidden") : kit::patientName(bed->patient, true));
        if (!ages.isEmpty())
            who << ages;
    }
    const auto clock = words_.clockSeconds(about.onsetWall);
    if (isLive_)
        who << QCoreApplication::translate("wardlight::alarms", "since %1 (%2)", "time of day, running time").arg(clock, kit::durationText(now.mono - about.onset));
    else if (past_ && past_->ended)
        who << QCoreApplication::translate("wardlight::alarms", "%1, lasted %2", "time of day, length").arg(clock, secondsWord(*past_->ended - about.onsetWall));
    else
        who << clock;
    if (isLive_ && ward.sounding == about.id)
        who << QCoreApplication::translate("wardlight::alarms", "sounding");
    else if (isLive_ && about.audioPaused)
        who << QCoreApplication::translate("wardlight::alarms", "sound paused");
    t.who = who.join(QStringLiteral(" · "));
    for (const auto& yields : {ages, brief}) // when it began stays
        if (who.removeOne(yields))
            t.whoShorter << who.join(QStringLiteral(" · "));

    const auto& report = evidence_->report();
    evidence_->setJudged(about.judgement);
    if (!evidence_->evidence().lanes.empty()) {
        const auto* judged = about.judgement && isChecked(*about.judgement) ? &*about.judgement : nullptr;
        t.verdict = judged ? judgedWord(*judged) : verdictWord(report.verdict);
        t.verdictCount = judged ? judgedCount(*judged) : verdictCount(report);
        const double before = EvidenceView::raisedAt - report.began;
        t.legend = before > 0.05 ? QCoreApplication::translate("wardlight::alarms", "Dashed: began · solid: alarm raised, %1 s later").arg(words_.number(before, 1))
                                 : QCoreApplication::translate("wardlight::alarms", "Solid: alarm raised");
        if (!fetch_->isFromRecord())
            t.legend += QStringLiteral(" · ") + QCoreApplication::translate("wardlight::alarms", "live");
    }
    const auto shown = std::exchange(texts_, std::move(t));
    makeColumns(ward, about, now);
    makeLife(about);
    if (texts_ != shown)
        update();
}

void AlarmDetail::makeColumns(const door::WardView& ward, const door::AlarmView& a, const Now& now)
{
    const auto* bed = ward.bed(bed_);
    auto& rule = texts_.rule;
    rule.clear();
    const auto limit = past_ && past_->alarm.limit ? past_->alarm.limit : a.limit;
    if (limit && a.key.parameter != Parameter::None)
        rule << factLine(QCoreApplication::translate("wardlight::alarms", "Limit"),
                         QStringLiteral("%1 %2 %3").arg(kit::parameterLabel(a.key.parameter), a.above ? QStringLiteral(">") : QStringLiteral("<"),
                                                        words_.value(a.key.parameter, *limit)));
    else if (const auto words = ruleOf(a.key.kind, past_ ? past_->alarm.detail : a.detail); !words.isEmpty())
        rule << factLine(QCoreApplication::translate("wardlight::alarms", "Rule"), words);
    else
        rule << factLine(QCoreApplication::translate("wardlight::alarms", "Rule"), words_.alarm(a, kit::TextLength::Short)); // a technical one has no other rule
    const auto& judged = a.judgement ? a.judgement : past_ ? past_->alarm.judgement : a.judgement;
    if (judged)
        rule << factLine(QCoreApplication::translate("wardlight::alarms", "Judged"), judgedStep(*judged));
    if (past_)
        rule << factLine(QCoreApplication::translate("wardlight::alarms", "Delay"),
                         past_->delay.count() > 0 ? QCoreApplication::translate("wardlight::alarms", "%1 s", "a length of time, seconds")
                                                        .arg(words_.number(seconds(past_->delay), past_->delay.count() % 1000 == 0 ? 0 : 1))
                                                  : QCoreApplication::translate("wardlight::alarms", "none", "no delay"));
    if (live_)
        rule << factLine(QCoreApplication::translate("wardlight::alarms", "Stays until seen"),
                         live_->latches && !live_->demoted ? QCoreApplication::translate("wardlight::alarms", "yes") : QCoreApplication::translate("wardlight::alarms", "no"));
    if (bed && !bed->profile.empty())
        rule << factLine(QCoreApplication::translate("wardlight::alarms", "Profile"), profileName(bed->profile) + profileVersion(ward, bed->profile, a.onsetWall));
    const auto itself = bed ? std::find_if(bed->devices.begin(), bed->devices.end(), [&](const auto& d) { return d.id == a.key.source; }) : decltype(bed->devices.begin()){};
    const bool waves = bed && !bed->waves.empty() && !bed->waves.front().device.empty();
    // What we find ourselves has the bed's first device as its source.
    if (waves && itself != bed->devices.end() && itself != bed->devices.begin() && itself->name != bed->waves.front().device)
        rule << factLine(QCoreApplication::translate("wardlight::alarms", "Source"),
                         QCoreApplication::translate("wardlight::alarms", "the device itself, %1", "a device's own alarm").arg(kit::shown(itself->name)));
    else if (waves && !a.technical)
        rule << factLine(QCoreApplication::translate("wardlight::alarms", "Source"),
                         QCoreApplication::translate("wardlight::alarms", "Wardlight, from %1", "a device").arg(kit::shown(bed->waves.front().device)));

    if (judged)
        rule << judgedLanes(*judged, words_); // the least: the lanes above say it with their waves

    auto& past = texts_.past;
    past.clear();
    int day = 0;
    std::size_t listed = 0;
    const auto since = now.wall + -std::chrono::microseconds(std::chrono::hours(24));
    for (const auto& other : history_.alarms()) {
        if (other.alarm.onsetWall < since)
            continue;
        ++day;
        if (other.alarm.id == alarm_ || other.alarm.key.kind != a.key.kind || listed == pastShown)
            continue;
        ++listed;
        past << factLine(words_.alarm(other.alarm, kit::TextLength::Short),
                         words_.clock(other.alarm.onsetWall) + (other.mark ? QStringLiteral(" · ") + markWord(*other.mark) : QString()));
    }
    if (listed == 0)
        past << factLine(QString(), QCoreApplication::translate("wardlight::alarms", "not before in 24 h"));
    past << factLine(QString(), QCoreApplication::translate("wardlight::alarms", "%n alarms of this bed in 24 h", "", day));

    auto& values = texts_.now;
    values.clear();
    if (!bed || bed->condition == door::BedCondition::Empty)
        return;
    for (const auto p : {Parameter::HeartRate, Parameter::Spo2, Parameter::RespirationRate, Parameter::Temperature})
        if (const auto text = nowValue(*bed, p, words_); !text.isEmpty())
            values << factLine(kit::parameterLabel(p), text);
    const auto sys = nowValue(*bed, Parameter::AbpSystolic, words_), cuff = nowValue(*bed, Parameter::NibpSystolic, words_);
    if (!sys.isEmpty())
        values << factLine(kit::parameterLabel(Parameter::AbpSystolic),
                           QStringLiteral("%1/%2 (%3)").arg(sys, nowValue(*bed, Parameter::AbpDiastolic, words_), nowValue(*bed, Parameter::AbpMean, words_)));
    else if (!cuff.isEmpty())
        values << factLine(kit::parameterLabel(Parameter::NibpSystolic),
                           QStringLiteral("%1/%2").arg(cuff, nowValue(*bed, Parameter::NibpDiastolic, words_)));
    if (bed->score.shown && !bed->score.child)
        values << factLine(QStringLiteral("NEWS"), bed->score.least == bed->score.most ? QString::number(bed->score.least)
                                                                                      : QStringLiteral("%1–%2").arg(bed->score.least).arg(bed->score.most));
}

void AlarmDetail::makeLife(const door::AlarmView& about)
{
    auto& life = texts_.life;
    life.clear();
    const double before = evidence_->evidence().lanes.empty() ? 0 : EvidenceView::raisedAt - evidence_->report().began;
    if (before > 0.05)
        life.push_back({clockTenths(about.onsetWall + -std::chrono::microseconds(static_cast<std::int64_t>(before * 1e6)), words_),
                        QCoreApplication::translate("wardlight::alarms", "began")});
    const auto events = history_.lifeOf(alarm_);
    for (const auto& event : events)
        if (const auto text = lifeSentence(event, words_); !text.isEmpty())
            life.push_back({clockTenths(event.at, words_), text});
    if (events.empty()) { // nothing is recorded here: what the alarm itself knows
        life.push_back({clockTenths(about.onsetWall, words_), QCoreApplication::translate("wardlight::alarms", "raised", "life of an alarm")});
        if (about.phase == AlarmPhase::Acknowledged)
            life.push_back({clockTenths(about.acknowledgedAt, words_),
                            QCoreApplication::translate("wardlight::alarms", "%1 acknowledged").arg(kit::shown(about.acknowledgedBy))});
    }
}

}
