// SPDX-License-Identifier: GPL-3.0-or-later
// What a nurse does at the handover beside taking over: choosing whose beds and to whom, and the paper.
#include "ui/handover/handover_page.h"

#include <algorithm>

namespace wardlight::handover {
namespace {

std::string nurseHaving(const door::BedView& bed) { return bed.roster ? nurseOf(*bed.roster) : std::string(); }
bool hasPatient(const door::BedView& bed) { return bed.condition != door::BedCondition::Empty; }

}

void HandoverPage::chooseNurse(bool giver)
{
    const auto view = door_.view();
    std::vector<std::string> people;
    const auto add = [&](const std::string& person) {
        if (!person.empty() && std::find(people.begin(), people.end(), person) == people.end())
            people.push_back(person);
    };
    if (giver)
        for (const auto& bed : view->beds) {
            if (hasPatient(*bed))
                add(nurseHaving(*bed));
        }
    else
        for (const auto& person : view->people)
            if ((person.role == Role::Nurse || person.role == Role::Charge) && person.name != from_)
                add(person.name);
    std::vector<kit::Choice> rows;
    for (const auto& person : people) {
        const auto beds = std::count_if(view->beds.begin(), view->beds.end(), [&](const auto& b) { return hasPatient(*b) && nurseHaving(*b) == person; });
        rows.push_back({kit::shown(person), tr("%n beds", "of a nurse", static_cast<int>(beds)), person == (giver ? from_ : to_)});
    }
    if (rows.empty()) {
        Q_EMIT notice(tr("Nobody can be chosen here."));
        return;
    }
    auto* at = giver ? fromButton_ : toButton_;
    chosen_ = [this, giver, people](int index) {
        auto& one = giver ? from_ : to_;
        one = people[static_cast<std::size_t>(index)];
        if (giver) {
            taken_.clear();
            if (to_ == from_)
                to_.clear();
        }
        collect();
        showAll();
    };
    choices_->setChoices(giver ? tr("Whose beds?") : tr("Who takes over?"), std::move(rows));
    choices_->openAt(theme(), globalRect(at), popoverArea());
}

PrintedHandover HandoverPage::printed() const
{
    const auto view = door_.view();
    PrintedHandover print;
    print.unit = kit::shown(view->unit);
    print.from = kit::shown(from_);
    print.to = kit::shown(to_);
    const auto now = door_.now().wall;
    print.when = words().date(now) + QLatin1Char(' ') + words().clock(now);
    print.demo = view->demo;
    for (const auto bed : beds_) {
        const auto taken = taken_.find(bed);
        print.beds.push_back({cardOf(bed), taken == taken_.end() ? QString() : tr("Taken over at %1").arg(words().clock(taken->second))});
    }
    return print;
}

/// The file's name has no name of a patient in it; where it goes, the person says.
void HandoverPage::savePdf()
{
    const auto handover = printed();
    auto bytes = kit::documentBytes([&](QIODevice& device) { return printHandover(handover, device); });
    save_->begin(theme(), tr("Handover"), kit::stripFileName(QStringLiteral("handover"), {}, door_.now().wall, words()), std::move(bytes), globalRect(pdf_), popoverArea());
}

}
