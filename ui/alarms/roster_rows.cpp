// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/list_rows.h"
#include "ui/alarms/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <utility>

namespace wardlight::alarms_ui {
namespace {

/// "01–08, 17–24": labels that follow each other in the unit's order are one range.
QStringList rangesOf(const door::WardView& ward, const std::vector<BedId>& beds)
{
    QStringList ranges;
    std::size_t i = 0;
    const auto& all = ward.beds;
    while (i < all.size()) {
        const auto has = [&](std::size_t k) { return k < all.size() && std::find(beds.begin(), beds.end(), all[k]->id) != beds.end(); };
        if (!has(i)) {
            ++i;
            continue;
        }
        auto end = i;
        while (has(end + 1))
            ++end;
        const auto from = kit::shown(all[i]->label), to = kit::shown(all[end]->label);
        ranges << (end == i ? from : end == i + 1 ? from + QStringLiteral(", ") + to : from + QStringLiteral("–") + to);
        i = end + 1;
    }
    return ranges;
}

bool isAskedBySilence(const door::RosterPersonView& p) { return !p.byHandOnly; }

}

int rosterGaps(const door::WardView& ward)
{
    return static_cast<int>(std::count_if(ward.beds.begin(), ward.beds.end(), [](const auto& bed) {
        return bed->condition != door::BedCondition::Empty && bed->roster && std::none_of(bed->roster->begin(), bed->roster->end(), isAskedBySilence);
    }));
}

std::vector<TableRow> rosterRows(const door::WardView& ward, const kit::Words&)
{
    struct OnDutyNow {
        Duty duty = Duty::None;
        bool byHand = false;
        std::vector<BedId> beds;
        int open = 0;
    };
    std::vector<std::pair<std::string, OnDutyNow>> people; // as they are asked: by duty, then as met
    std::vector<BedId> nobody;
    for (const auto& bed : ward.beds) {
        if (!bed->roster || bed->condition == door::BedCondition::Empty)
            continue;
        if (std::none_of(bed->roster->begin(), bed->roster->end(), isAskedBySilence))
            nobody.push_back(bed->id);
        for (const auto& p : *bed->roster) {
            auto found = std::find_if(people.begin(), people.end(), [&](const auto& e) { return e.first == p.person && e.second.duty == p.duty; });
            if (found == people.end()) {
                people.push_back({p.person, {p.duty, p.byHandOnly, {}, 0}});
                found = people.end() - 1;
            }
            found->second.beds.push_back(bed->id);
        }
    }
    for (auto& [person, on] : people)
        for (const auto& alarm : ward.alarms)
            for (const auto& step : alarm.ladder ? alarm.ladder->steps : std::vector<door::LadderStepView>{})
                if (step.person == person && step.duty == on.duty &&
                    (step.state == door::AskedState::Sent || step.state == door::AskedState::Delivered || step.state == door::AskedState::Accepted))
                    ++on.open;
    std::stable_sort(people.begin(), people.end(), [](const auto& a, const auto& b) { return a.second.duty < b.second.duty; });
    std::vector<TableRow> rows;
    const auto add = [&](const QString& name, const QString& duty, const std::vector<BedId>& beds, const QString& open) {
        TableRow row;
        row.key = rows.size() + 1;
        TableCell who;
        who.texts = {name};
        who.name = who.strong = true;
        TableCell as, where, count;
        as.texts = {duty};
        const auto ranges = rangesOf(ward, beds);
        const bool everywhere = beds.size() == static_cast<std::size_t>(std::count_if(
                                                   ward.beds.begin(), ward.beds.end(), [](const auto& b) { return b->condition != door::BedCondition::Empty; }));
        where.texts = everywhere ? QStringList{QCoreApplication::translate("wardlight::alarms", "all beds")}
                                 : QStringList{ranges.join(QStringLiteral(", ")), QCoreApplication::translate("wardlight::alarms", "%n beds", "", static_cast<int>(beds.size()))};
        where.ink = kit::Token::Text2;
        count.texts = {open};
        count.ink = kit::Token::Text2;
        row.cells = {who, as, where, count};
        row.spoken = name + QStringLiteral(", ") + duty + QStringLiteral(", ") + where.texts.front();
        rows.push_back(std::move(row));
    };
    if (!nobody.empty())
        add(QCoreApplication::translate("wardlight::alarms", "Nobody"), {}, nobody, {});
    for (const auto& [person, on] : people)
        add(kit::shown(person), kit::dutyName(on.duty), on.beds,
            on.open > 0 ? QCoreApplication::translate("wardlight::alarms", "%n open", "alarms somebody was asked about", on.open)
                        : QCoreApplication::translate("wardlight::alarms", "free", "nobody is waiting for them"));
    return rows;
}

}
