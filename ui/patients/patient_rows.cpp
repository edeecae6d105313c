// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/patient_rows.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>

namespace wardlight::patients {
namespace {

struct PatientRows {
    Q_DECLARE_TR_FUNCTIONS(wardlight::patients::PatientRows)
};

QString profileWords(const door::BedView& bed)
{
    auto text = groupName(bed.patient.group);
    if (bed.profileUnset)
        return text + QStringLiteral(" · ") + PatientRows::tr("not set");
    if (bed.alarmsOffSince)
        return text + QStringLiteral(", ") + PatientRows::tr("alarms off");
    if (const auto changes = bed.limitChanges.size(); changes > 0)
        return text + QStringLiteral(", ") + PatientRows::tr("%n limits changed", "", static_cast<int>(changes));
    return text;
}

QString nurseOf(const door::BedView& bed)
{
    if (!bed.roster)
        return {};
    const auto first = std::find_if(bed.roster->begin(), bed.roster->end(), [](const auto& p) { return !p.byHandOnly; });
    return first == bed.roster->end() ? QString() : kit::shown(first->person);
}

}

QString groupName(AgeGroup group)
{
    switch (group) {
    case AgeGroup::Adult: return PatientRows::tr("Adult");
    case AgeGroup::Child: return PatientRows::tr("Child");
    case AgeGroup::Neonate: return PatientRows::tr("Neonate");
    }
    return {};
}

QString dischargeReason(const std::string& id)
{
    if (id == "home")
        return PatientRows::tr("Home");
    if (id == "other-unit")
        return PatientRows::tr("Another unit");
    if (id == "other-hospital")
        return PatientRows::tr("Another hospital");
    if (id == "died")
        return PatientRows::tr("Died");
    return kit::shown(id);
}

Section unitSection(const door::WardView& ward, const std::vector<Event>& events, const kit::Words& words)
{
    std::map<EncounterId, WallTime> began;
    for (const auto& event : events)
        if (std::holds_alternative<Admitted>(event.body))
            began.emplace(event.encounter, event.at);
    Section section;
    section.title = PatientRows::tr("In the unit");
    QStringList free;
    for (const auto& bed : ward.beds) {
        Row row;
        row.bed = bed->id;
        row.label = kit::shown(bed->label);
        if (bed->condition == door::BedCondition::Empty) {
            free << row.label;
            row.free = true;
            row.name = PatientRows::tr("Free");
            section.rows.push_back(std::move(row));
            continue;
        }
        row.name = bed->nameHidden ? PatientRows::tr("Name hidden") : kit::patientName(bed->patient, false);
        row.about = kit::ageAndSex(bed->patient);
        row.identifier = bed->nameHidden ? QString() : kit::shown(bed->patient.identifier);
        row.profile = profileWords(*bed);
        row.profileLoud = bed->profileUnset || bed->alarmsOffSince;
        row.nurse = nurseOf(*bed);
        row.nobody = row.nurse.isEmpty();
        if (row.nobody)
            row.nurse = PatientRows::tr("nobody");
        if (bed->condition == door::BedCondition::Standby)
            row.since = PatientRows::tr("Standby") + QLatin1Char(' ') + words.clock(bed->standbySince);
        else if (const auto since = began.find(bed->encounter); since != began.end())
            row.since = words.clock(since->second);
        section.rows.push_back(std::move(row));
    }
    section.about = PatientRows::tr("%1 of %2 beds").arg(section.rows.size() - static_cast<std::size_t>(free.size())).arg(section.rows.size());
    if (!free.isEmpty())
        section.about += QStringLiteral(", ") + PatientRows::tr("free: %1").arg(free.mid(0, 8).join(QStringLiteral(", ")) + (free.size() > 8 ? QStringLiteral(" …") : QString()));
    return section;
}

Section leftSection(const std::vector<Event>& events, const door::WardView& ward, const kit::Words& words)
{
    Section section;
    section.title = PatientRows::tr("Discharged");
    section.about = PatientRows::tr("last 24 h");
    std::map<EncounterId, Patient> who;
    for (const auto& event : events) {
        if (const auto* admitted = std::get_if<Admitted>(&event.body))
            who[event.encounter] = admitted->patient;
        else if (const auto* arrived = std::get_if<Arrived>(&event.body))
            who[event.encounter] = arrived->patient;
        const auto* discharged = std::get_if<Discharged>(&event.body);
        if (!discharged)
            continue;
        Row row;
        const auto bed = std::find_if(ward.beds.begin(), ward.beds.end(), [&](const auto& b) { return b->id == event.bed; });
        row.label = bed == ward.beds.end() ? QStringLiteral("–") : kit::shown((*bed)->label);
        if (const auto known = who.find(event.encounter); known != who.end()) {
            row.name = kit::patientName(known->second, false);
            row.about = kit::ageAndSex(known->second);
            row.identifier = kit::shown(known->second.identifier);
        } else
            row.name = PatientRows::tr("Admitted earlier");
        row.profile = dischargeReason(discharged->reason);
        row.nurse = kit::shown(event.actor.user);
        row.since = words.clock(event.at);
        section.rows.insert(section.rows.begin(), std::move(row));
    }
    return section;
}

}
