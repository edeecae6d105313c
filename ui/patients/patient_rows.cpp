// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/patient_rows.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include <algorithm>

namespace wardlight::patients {
namespace {

struct PatientRows {
    Q_DECLARE_TR_FUNCTIONS(wardlight::patients::PatientRows)
};

QString profileWords(const door::BedView& bed, const kit::Words& words)
{
    auto text = groupName(bed.patient.group);
    if (bed.profileUnset)
        return text + QStringLiteral(" · ") + PatientRows::tr("not set");
    if (bed.alarmsOffSince)
        return text + QStringLiteral(", ") + PatientRows::tr("alarms off");
    if (const auto own = ownLimits(bed, words); !own.isEmpty())
        return text + QStringLiteral(", ") + own;
    return text;
}

/// A bed whose devices say nothing now: who is entered there may lie somewhere else.
bool isSilent(const door::BedView& bed) { return bed.condition != door::BedCondition::Monitored || bed.linkLostSince; }

void takePatient(Row& row, const Patient& patient)
{
    row.name = kit::patientName(patient, false);
    row.about = kit::ageAndSex(patient);
    row.identifier = kit::shown(patient.identifier);
}

}

QString nurseOfBed(const door::BedView& bed)
{
    if (!bed.roster)
        return {};
    const auto first = std::find_if(bed.roster->begin(), bed.roster->end(), [](const auto& p) { return !p.byHandOnly; });
    return first == bed.roster->end() ? QString() : kit::shown(first->person);
}

QString ownLimits(const door::BedView& bed, const kit::Words& words)
{
    struct Own {
        Parameter parameter = Parameter::None;
        std::optional<double> low, high;
        bool off = false;
    };
    std::vector<Own> all;
    for (const auto& change : bed.limitChanges) {
        if (change.delay.count() > 0)
            continue;
        auto own = std::find_if(all.begin(), all.end(), [&](const auto& o) { return o.parameter == change.parameter; });
        if (own == all.end())
            own = all.insert(all.end(), {change.parameter, {}, {}, false});
        (change.high ? own->high : own->low) = change.value;
        own->off = own->off || !change.value;
    }
    if (all.empty())
        return {};
    if (all.size() > 2)
        return PatientRows::tr("%n limits changed", "", static_cast<int>(all.size()));
    QStringList parts;
    for (const auto& own : all) {
        const auto value = [&](double v) { return words.value(own.parameter, v); };
        const auto range = own.off ? PatientRows::tr("off") : own.low && own.high ? value(*own.low) + QStringLiteral("–") + value(*own.high)
                                                                                 : value(own.low ? *own.low : own.high.value_or(0));
        parts << kit::parameterLabel(own.parameter) + QLatin1Char(' ') + range;
    }
    return parts.join(QStringLiteral(", "));
}

QString dayText(WallTime at, WallTime now, const kit::Words& words)
{
    if (at.microseconds == 0)
        return {};
    const auto day = [&](WallTime t) {
        return QDateTime::fromMSecsSinceEpoch(t.microseconds / 1000, Qt::OffsetFromUTC, words.utcOffsetSeconds);
    };
    if (day(at).date() == day(now).date())
        return PatientRows::tr("Today %1", "and the time").arg(words.clock(at));
    return words.locale.toString(day(at).date(), PatientRows::tr("ddd d MMM", "format of a day: Thu 19 Nov"));
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

Section unitSection(const door::WardView& ward, const kit::Words& words)
{
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
            if (bed->releasedSpeak)
                row.about = PatientRows::tr("a released device still sends");
            section.rows.push_back(std::move(row));
            continue;
        }
        takePatient(row, bed->patient);
        if (bed->nameHidden) {
            row.name = PatientRows::tr("Name hidden");
            row.identifier.clear();
        }
        if (bed->patient.unidentified)
            row.about = PatientRows::tr("the unit's adult limits", "of somebody not identified");
        row.profile = profileWords(*bed, words);
        row.profileLoud = bed->profileUnset || bed->alarmsOffSince;
        row.nurse = nurseOfBed(*bed);
        row.nobody = row.nurse.isEmpty();
        if (row.nobody)
            row.nurse = PatientRows::tr("nobody");
        row.since = bed->condition == door::BedCondition::Standby ? PatientRows::tr("Standby") + QLatin1Char(' ') + words.clock(bed->standbySince)
                                                                  : dayText(bed->since, ward.now.wall, words);
        section.rows.push_back(std::move(row));
    }
    section.about = PatientRows::tr("%1 of %2 beds").arg(section.rows.size() - static_cast<std::size_t>(free.size())).arg(section.rows.size());
    if (!free.isEmpty())
        section.about += QStringLiteral(", ") + PatientRows::tr("free: %1").arg(free.mid(0, 8).join(QStringLiteral(", ")) + (free.size() > 8 ? QStringLiteral(" …") : QString()));
    return section;
}

Section expectedSection(const door::WardView& ward, const kit::Words& words)
{
    Section section;
    section.title = PatientRows::tr("Expected");
    section.about = ward.expected.empty() ? PatientRows::tr("nobody") : PatientRows::tr("entered by hand");
    section.columns = false;
    for (const auto& e : ward.expected) {
        Row row;
        row.kind = RowKind::Expected;
        row.expected = e.id;
        const auto* bed = ward.bed(e.bed);
        const bool free = bed && bed->condition == door::BedCondition::Empty;
        row.label = bed ? kit::shown(bed->label) : QStringLiteral("–");
        takePatient(row, e.patient);
        row.profile = groupName(e.patient.group);
        row.nurse = e.from.empty() ? QString() : PatientRows::tr("from %1", "a place or person").arg(kit::shown(e.from));
        row.since = dayText(e.due, ward.now.wall, words);
        if (row.since == PatientRows::tr("Today %1", "and the time").arg(words.clock(e.due)))
            row.since = words.clock(e.due); // there is little room, and today is what is meant
        row.action = free ? PatientRows::tr("Admit") : PatientRows::tr("Choose bed");
        row.change = PatientRows::tr("Change", "an entry");
        section.rows.push_back(std::move(row));
    }
    return section;
}

Section leftSection(const door::WardView& ward, const kit::Words& words)
{
    Section section;
    section.title = PatientRows::tr("Discharged");
    section.about = PatientRows::tr("last 24 h; devices are free again");
    section.columns = false;
    for (const auto& left : ward.left) {
        Row row;
        row.kind = RowKind::Left;
        row.encounter = left.encounter;
        const auto* bed = ward.bed(left.bed);
        row.label = bed ? kit::shown(bed->label) : QStringLiteral("–");
        takePatient(row, left.patient);
        row.profile = dischargeReason(left.reason);
        row.nurse = kit::shown(left.by);
        row.since = dayText(left.at, ward.now.wall, words);
        row.action = left.patient.unidentified ? QString() : PatientRows::tr("Readmit");
        section.rows.push_back(std::move(row));
    }
    return section;
}

Section mergeSection(const door::WardView& ward, const kit::Words&)
{
    Section section;
    section.title = PatientRows::tr("Merge");
    section.about = PatientRows::tr("entries that may be one patient");
    section.columns = false;
    const auto add = [&](const door::BedView& here, const door::BedView* there, const QString& why) {
        Row row;
        row.kind = RowKind::Merge;
        row.bed = here.id;
        row.other = there ? there->id : BedId{};
        row.label = kit::shown(here.label);
        takePatient(row, here.patient);
        row.profile = there ? PatientRows::tr("and bed %1").arg(kit::shown(there->label)) : QString();
        row.nurse = why;
        row.action = PatientRows::tr("Compare");
        section.rows.push_back(std::move(row));
    };
    const auto waits = [&](BedId bed) { return std::find_if(ward.merges.begin(), ward.merges.end(), [&](const auto& m) { return m.bed == bed; }); };
    const bool anyIdentified = std::any_of(ward.beds.begin(), ward.beds.end(), [](const auto& b) {
        return b->condition != door::BedCondition::Empty && !b->patient.unidentified;
    });
    for (const auto& bed : ward.beds) {
        if (bed->condition == door::BedCondition::Empty)
            continue;
        if (const auto wish = waits(bed->id); wish != ward.merges.end()) {
            if (const auto* there = ward.bed(wish->from))
                add(*bed, there, PatientRows::tr("waits for a second person, %1 asked").arg(kit::shown(wish->by)));
            continue;
        }
        if (bed->patient.unidentified) {
            if (anyIdentified)
                add(*bed, nullptr, PatientRows::tr("not identified"));
            continue;
        }
        for (const auto& other : ward.beds) // the one that speaks is where the patient lies; both silent: the first
            if (other->id != bed->id && other->condition != door::BedCondition::Empty && !bed->patient.identifier.empty() &&
                other->patient.identifier == bed->patient.identifier && (isSilent(*bed) < isSilent(*other) || (isSilent(*bed) == isSilent(*other) && bed->id < other->id)))
                add(*bed, other.get(), PatientRows::tr("the same MRN twice"));
    }
    if (section.rows.empty())
        section.about = PatientRows::tr("no entry looks like another's");
    return section;
}

}
