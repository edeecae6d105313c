// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does at the Bed screen: limits, the scale of a score, standby, calling for help.
#include "ui/bed/bed_foot.h"
#include "ui/bed/bed_page.h"
#include "ui/kit/limits_popover.h"
#include "ui/bed/side_panel.h"

#include <QCoreApplication>

#include <algorithm>

namespace wardlight::bed {
QRect BedPage::globalRect(const QWidget* widget) const
{
    return widget ? QRect(widget->mapToGlobal(QPoint(0, 0)), widget->size()) : popoverArea();
}

QRect BedPage::popoverArea() const { return QRect(mapToGlobal(QPoint(0, 0)), size()).adjusted(4, 4, -4, -4); }

void BedPage::choose(const QString& title, std::vector<kit::Choice> choices, const QString& foot, const QWidget* at,
                     std::function<void(int)> chosen)
{
    chosen_ = std::move(chosen);
    choices_->setChoices(title, std::move(choices), foot);
    choices_->openAt(theme(), globalRect(at), popoverArea());
}

void BedPage::tellOutcome(const Outcome& outcome, const QString& done)
{
    switch (outcome.code) {
    case OutcomeCode::Saving: break; // in effect; the second answer says whether it is kept
    case OutcomeCode::Done:
        if (!done.isEmpty())
            Q_EMIT notice(done);
        break;
    case OutcomeCode::DoneNotRecorded: Q_EMIT notice(tr("Done, but not recorded. The disk cannot be written.")); break;
    case OutcomeCode::AlreadyEnded: Q_EMIT notice(tr("The alarm had already ended.")); break;
    case OutcomeCode::AlreadyDone: Q_EMIT notice(tr("This was done before.")); break;
    case OutcomeCode::Refused:
        Q_EMIT notice(outcome.who.empty() ? tr("Not possible now.") : tr("Not allowed here. %1 can do this.").arg(kit::shown(outcome.who)));
        break;
    case OutcomeCode::Unknown: Q_EMIT notice(tr("This bed or alarm no longer exists.")); break;
    }
    side_->askEvents(bed_, door_.now());
    refresh(false);
}

void BedPage::openLimits(Parameter parameter, const QRect& anchor)
{
    const auto* numeric = shown_ ? shown_->numeric(parameter) : nullptr;
    if (!numeric || !numeric->hasLimits) {
        Q_EMIT notice(tr("%1 has no limits.", "a number").arg(kit::parameterLabel(parameter)));
        return;
    }
    live();
    limits_->begin(theme(), words(), *shown_, *numeric, anchor, popoverArea());
}

void BedPage::chooseLimits()
{
    if (!shown_)
        return;
    std::vector<kit::Choice> choices;
    std::vector<Parameter> parameters;
    for (const auto& n : shown_->numerics)
        if (n.hasLimits) {
            choices.push_back({kit::parameterLabel(n.parameter) + sideOf(n.parameter), kit::limitsText(n, words()), false});
            parameters.push_back(n.parameter);
        }
    if (choices.empty()) {
        Q_EMIT notice(tr("Nothing is measured here that has limits."));
        return;
    }
    const auto* at = &foot_->button(Act::Limits);
    choose(tr("Limits"), std::move(choices), {}, at, [this, parameters, at](int index) {
        openLimits(parameters[static_cast<std::size_t>(index)], globalRect(at));
    });
}

QString BedPage::sideOf(Parameter parameter)
{
    using enum Parameter;
    switch (parameter) {
    case NibpSystolic:
    case AbpSystolic:
    case PapSystolic: return QLatin1Char(' ') + tr("systolic");
    case NibpDiastolic:
    case AbpDiastolic:
    case PapDiastolic: return QLatin1Char(' ') + tr("diastolic");
    case NibpMean:
    case AbpMean:
    case PapMean: return QLatin1Char(' ') + tr("mean", "pressure");
    default: return {};
    }
}

/// Scale 2 only after a clinician's decision; the engine knows who may say so.
void BedPage::chooseScale()
{
    if (!shown_)
        return;
    const auto& score = shown_->score;
    const auto by = score.spo2ScaleBy.empty() ? QString()
                                              : tr("Decided by %1, %2", "who chose the scale; when").arg(kit::shown(score.spo2ScaleBy), words().clock(score.spo2ScaleAt));
    choose(tr("SpO₂ scale of NEWS2"),
           {{tr("Scale 1: the usual one"), score.spo2Scale == 1 ? by : QString(), score.spo2Scale == 1},
            {tr("Scale 2: target 88–92 %"), score.spo2Scale == 2 ? by : tr("hypercapnic failure, a clinician's decision"), score.spo2Scale == 2}},
           tr("Who decides is recorded with the time."), &side_->score().scale(), [this](int index) {
               commands_.send(bed_, EnterSpo2Scale{index + 1}, [this](const Outcome& o) { tellOutcome(o, tr("Scale recorded.")); });
           });
}

void BedPage::chooseStandby()
{
    if (!shown_)
        return;
    if (shown_->condition == door::BedCondition::Standby) {
        commands_.send(bed_, EndStandby{}, [this](const Outcome& o) { tellOutcome(o, tr("Monitoring again.")); });
        return;
    }
    if (shown_->condition == door::BedCondition::Empty) {
        Q_EMIT notice(tr("Nobody lies in this bed."));
        return;
    }
    const std::vector<QString> reasons{tr("Imaging"), tr("Operating theatre"), tr("Procedure"), tr("Out of bed, washing"), tr("Transport"), tr("Device change")};
    std::vector<kit::Choice> choices;
    for (const auto& reason : reasons)
        choices.push_back({reason, {}, false});
    choose(tr("Standby: why?"), std::move(choices), tr("No alarm sounds for this bed until standby ends."), &foot_->button(Act::Standby),
           [this, reasons](int index) { startStandby(reasons[static_cast<std::size_t>(index)]); });
}

void BedPage::startStandby(const QString& reason)
{
    const auto send = [this, reason](bool confirmed) {
        commands_.send(bed_, StartStandby{reason.toStdString(), confirmed}, [this](const Outcome& o) { tellOutcome(o, tr("Standby.")); });
    };
    const door::AlarmView* high = nullptr;
    for (const auto& alarm : shown_->alarms)
        if (alarm.priority == Priority::High && alarm.phase == AlarmPhase::Active)
            high = &alarm;
    if (!high) {
        send(false);
        return;
    }
    choose(tr("%1 is active", "an alarm").arg(words().alarm(*high, kit::TextLength::Short)),
           {{tr("Keep monitoring"), {}, true}, {tr("Start standby, end the alarm"), {}, false}}, tr("Standby ends every alarm of this bed."),
           &foot_->button(Act::Standby), [send](int index) {
               if (index == 1)
                   send(true);
           });
}

void BedPage::escalate()
{
    const auto* alarm = shown_ ? kit::loudestAlarm(*shown_) : nullptr;
    if (!alarm) {
        Q_EMIT notice(tr("There is no alarm on this bed to call somebody for."));
        return;
    }
    if (!shown_->roster || shown_->roster->empty()) {
        Q_EMIT notice(tr("Nobody is on this bed's roster. Call by telephone."));
        return;
    }
    const auto ask = [this, id = alarm->id](const std::string& person) {
        commands_.send(bed_, Escalate{id, person},
                       [this, person](const Outcome& o) { tellOutcome(o, tr("%1 is asked.", "a person").arg(kit::shown(person))); });
    };
    const auto roster = *shown_->roster;
    std::vector<kit::Choice> choices;
    for (const auto& one : roster)
        choices.push_back({kit::shown(one.person), kit::dutyName(one.duty), alarm->ladder && alarm->ladder->asked == one.person});
    const auto next = alarm->ladder && alarm->ladder->nextAt ? tr("Without an answer the next is asked in %1.", "time left")
                                                                  .arg(kit::countText(*alarm->ladder->nextAt - door_.now().mono))
                                                            : QString();
    const auto* at = &foot_->button(Act::Escalate);
    choose(tr("Call for %1", "an alarm").arg(words().alarm(*alarm, kit::TextLength::Short)), std::move(choices), next, at,
           [this, roster, ask, at](int index) {
               const auto& one = roster[static_cast<std::size_t>(index)];
               if (!one.byHandOnly) {
                   ask(one.person);
                   return;
               }
               choose(tr("Call %1?", "the code team").arg(kit::shown(one.person)), {{tr("Do not call"), {}, true}, {tr("Call now"), {}, false}}, {}, at,
                      [ask, person = one.person](int sure) {
                          if (sure == 1)
                              ask(person);
                      });
           });
}

}
