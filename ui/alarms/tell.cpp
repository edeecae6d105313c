// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/tell.h"

#include "ui/alarms/sentences.h"

#include <QCoreApplication>

namespace wardlight::alarms_ui {
namespace {

int openOf(const door::WardView& ward, const std::string& person)
{
    int open = 0;
    for (const auto& alarm : ward.alarms)
        for (const auto& step : alarm.ladder ? alarm.ladder->steps : std::vector<door::LadderStepView>{})
            if (step.person == person && (step.state == door::AskedState::Sent || step.state == door::AskedState::Delivered ||
                                          step.state == door::AskedState::Accepted)) {
                ++open;
                break;
            }
    return open;
}

}

TellChoices tellChoices(const door::WardView& ward, BedId bed, const std::string& except)
{
    TellChoices all;
    const auto* at = ward.bed(bed);
    for (const auto& p : at && at->roster ? *at->roster : door::RosterView{}) {
        if (p.byHandOnly || p.person == except)
            continue;
        const int open = openOf(ward, p.person);
        const auto busy = open > 0 ? QCoreApplication::translate("wardlight::alarms", "%n open", "alarms somebody was asked about", open)
                                   : QCoreApplication::translate("wardlight::alarms", "free", "nobody is waiting for them");
        all.choices.push_back({kit::shown(p.person), kit::dutyName(p.duty) + QStringLiteral(" · ") + busy, false});
        all.people.push_back(p.person);
    }
    return all;
}

}
