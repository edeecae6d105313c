// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/roster_pane.h"

#include "core/base/number_text.h"
#include "ui/settings/setting_words.h"

#include <QButtonGroup>
#include <QTime>

#include <algorithm>

namespace wardlight::settings_ui {
namespace {

using kit::Token;
using kit::Weight;
constexpr std::array<Duty, 5> allDuties{Duty::PrimaryNurse, Duty::SecondNurse, Duty::ChargeNurse, Duty::PhysicianOnCall, Duty::CodeTeam};

Role roleFor(Duty duty)
{
    switch (duty) {
    case Duty::ChargeNurse: return Role::Charge;
    case Duty::PhysicianOnCall:
    case Duty::CodeTeam: return Role::Physician;
    case Duty::None:
    case Duty::PrimaryNurse:
    case Duty::SecondNurse: return Role::Nurse;
    }
    return Role::Nurse;
}

bool covers(const std::string& pattern, const std::string& label)
{
    if (pattern == "*" || pattern == label)
        return true;
    const auto dash = pattern.find('-');
    if (dash == std::string::npos)
        return false;
    const auto first = parseNumber<int>(std::string_view(pattern).substr(0, dash)), last = parseNumber<int>(std::string_view(pattern).substr(dash + 1));
    const auto number = parseNumber<int>(label);
    return first && last && number && *first <= *number && *number <= *last;
}

QString bedsShown(const RosterDuty& duty)
{
    QStringList all;
    for (const auto& bed : duty.beds)
        all << kit::shown(bed);
    return all.join(QStringLiteral(", "));
}

QString shiftsShown(const std::vector<int>& shifts)
{
    QStringList all;
    for (const int minute : shifts)
        all << QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
    return all.join(QStringLiteral(", "));
}

/// Nothing: it does not say times of a day. No text is no shifts.
std::optional<std::vector<int>> shiftsFrom(const QString& text)
{
    std::vector<int> shifts;
    for (const auto& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto time = QTime::fromString(part.trimmed(), QStringLiteral("h:mm"));
        if (!time.isValid() || (!shifts.empty() && time.msecsSinceStartOfDay() / 60'000 <= shifts.back()) || shifts.size() == mostShifts)
            return std::nullopt;
        shifts.push_back(time.msecsSinceStartOfDay() / 60'000);
    }
    return shifts;
}

}

QStringList bedsWithoutAnybody(const RosterSet& roster, const std::vector<std::string>& labels)
{
    QStringList gaps;
    for (const auto& label : labels) {
        const bool asked = std::any_of(roster.people.begin(), roster.people.end(), [&](const RosterDuty& p) {
            return std::find(roster.order.begin(), roster.order.end(), p.duty) != roster.order.end() &&
                   std::any_of(p.beds.begin(), p.beds.end(), [&](const auto& b) { return covers(b, label); });
        });
        if (!asked)
            gaps << kit::shown(label);
    }
    return gaps;
}

RosterPane::RosterPane(door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, QWidget* parent)
    : Pane(door, commands, theme, words, parent)
{
    auto* inside = new QWidget;
    auto* body = new QVBoxLayout(inside);
    body->setContentsMargins(20, 14, 20, 12);
    body->setSpacing(10);
    title_ = sentence(22, Weight::Bold);
    title_->setText(tr("Roster"));
    who_ = sentence(13.5, Weight::Regular, Token::Text2);
    order_ = sentence(14, Weight::Regular, Token::Text2);
    gaps_ = sentence(15, Weight::Bold);
    name_ = field(tr("Title of the roster"));
    name_->setMaximumWidth(420);
    name_->edit()->setMaxLength(60);
    shifts_ = field(tr("Shifts begin at: times between commas"));
    shifts_->setMaximumWidth(420);
    shifts_->edit()->setMaxLength(60);
    for (auto* w : std::initializer_list<QWidget*>{title_, who_, name_, shifts_, order_, gaps_})
        body->addWidget(w);
    list_ = new QVBoxLayout;
    list_->setSpacing(6);
    body->addLayout(list_);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(8);
    earlier_ = button(kit::ButtonStyle::Raised, tr("Asked earlier"));
    later_ = button(kit::ButtonStyle::Raised, tr("Asked later"));
    add_ = button(kit::ButtonStyle::Raised, tr("Add a duty"));
    remove_ = button(kit::ButtonStyle::Raised, tr("Remove"), tr("Remove the chosen duty"));
    for (auto* b : {earlier_, later_, add_, remove_})
        acts->addWidget(b);
    acts->addStretch(1);
    body->addLayout(acts);
    duty_ = keep(new ChoiceRow(this));
    QStringList words_of;
    for (const auto duty : allDuties)
        words_of << dutyWord(duty);
    duty_->setChoices(tr("Duty"), words_of);
    person_ = field(tr("Person"));
    beds_ = field(tr("Beds: labels or ranges between commas, * for all"));
    auto* two = new QHBoxLayout;
    two->setSpacing(14);
    two->addWidget(person_, 1);
    two->addWidget(beds_, 1);
    auto* duties = new QHBoxLayout;
    duties->addWidget(duty_);
    duties->addStretch(1);
    body->addLayout(duties);
    body->addLayout(two);
    body->addStretch(1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(20, 8, 20, 14);
    discard_ = button(kit::ButtonStyle::Raised, tr("Discard changes"));
    save_ = button(kit::ButtonStyle::Inverted, tr("Save roster"));
    discard_->setMinimumHeight(48);
    save_->setMinimumHeight(48);
    foot->addWidget(discard_);
    foot->addStretch(1);
    foot->addWidget(save_);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(plainScroll(inside, this), 1);
    all->addLayout(foot);

    const auto mine = [this]() -> RosterDuty* {
        return chosen_ >= 0 && static_cast<std::size_t>(chosen_) < draft_.people.size() ? &draft_.people[static_cast<std::size_t>(chosen_)] : nullptr;
    };
    connect(person_->edit(), &QLineEdit::textEdited, this, [this, mine](const QString& text) {
        if (auto* duty = mine()) {
            duty->person = text.trimmed().toStdString();
            edited();
        }
    });
    connect(beds_->edit(), &QLineEdit::textEdited, this, [this, mine](const QString& text) {
        if (auto* duty = mine()) {
            duty->beds.clear();
            for (const auto& bed : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
                if (!bed.trimmed().isEmpty())
                    duty->beds.push_back(bed.trimmed().toStdString());
            edited();
        }
    });
    connect(name_->edit(), &QLineEdit::textEdited, this, [this](const QString& text) {
        draft_.title = text.trimmed().toStdString();
        edited();
    });
    connect(shifts_->edit(), &QLineEdit::textEdited, this, [this] { edited(); });
    connect(duty_, &ChoiceRow::chosen, this, [this, mine](int index) {
        if (auto* duty = mine()) {
            duty->duty = allDuties[static_cast<std::size_t>(index)];
            duty->role = roleFor(duty->duty);
            edited();
        }
    });
    connect(add_, &QAbstractButton::clicked, this, [this] {
        const auto view = door_.view();
        draft_.people.push_back({view->user, roleFor(Duty::PrimaryNurse), Duty::PrimaryNurse, {"*"}});
        edited();
        choose(static_cast<int>(draft_.people.size()) - 1);
        person_->setFocus();
    });
    connect(remove_, &QAbstractButton::clicked, this, [this, mine] {
        if (!mine())
            return;
        draft_.people.erase(draft_.people.begin() + chosen_);
        chosen_ = std::min(chosen_, static_cast<int>(draft_.people.size()) - 1);
        edited();
    });
    // Order is asked by duty: a step moves the chosen person's duty among the duties.
    const auto shift = [this, mine](int by) {
        const auto* duty = mine();
        if (!duty)
            return;
        auto& order = draft_.order;
        const auto at = std::find(order.begin(), order.end(), duty->duty);
        const auto place = at - order.begin() + by;
        if (at == order.end() || place < 0 || place >= static_cast<std::ptrdiff_t>(order.size())) {
            Q_EMIT notice(duty->duty == Duty::CodeTeam ? tr("The code team is called by hand only.") : tr("This duty cannot move further."));
            return;
        }
        std::iter_swap(at, order.begin() + place);
        edited();
    };
    connect(earlier_, &QAbstractButton::clicked, this, [shift] { shift(-1); });
    connect(later_, &QAbstractButton::clicked, this, [shift] { shift(1); });
    connect(discard_, &QAbstractButton::clicked, this, [this] {
        changed_ = false;
        site_.reset();
        chosen_ = -1;
    });
    connect(save_, &QAbstractButton::clicked, this, [this] {
        auto roster = draft_;
        const auto shifts = shiftsFrom(shifts_->text());
        if (!shifts) {
            Q_EMIT notice(tr("Type when shifts begin as 07:00, 19:00: at most six times, rising."));
            shifts_->setFocus();
            return;
        }
        roster.shifts = *shifts;
        for (const auto duty : allDuties) // a duty somebody has and nobody put in the order is asked last, the code team by hand
            if (duty != Duty::CodeTeam && std::find(roster.order.begin(), roster.order.end(), duty) == roster.order.end() &&
                std::any_of(roster.people.begin(), roster.people.end(), [&](const auto& p) { return p.duty == duty; }))
                roster.order.push_back(duty);
        ask(SetRoster{std::move(roster)}, tr("Saved. Open alarms go to these people."), [this] {
            changed_ = false;
            site_.reset();
        });
    });
}

void RosterPane::choose(int index)
{
    chosen_ = index;
    showOne();
}

void RosterPane::edited()
{
    changed_ = true;
    save_->setEnabled(true);
    discard_->setEnabled(true);
    showAll();
}

void RosterPane::showAll()
{
    while (cards_.size() > draft_.people.size()) {
        delete cards_.back();
        cards_.pop_back();
    }
    while (cards_.size() < draft_.people.size()) {
        auto* card = keep(new kit::ChoiceCard(this));
        const int index = static_cast<int>(cards_.size());
        connect(card, &QAbstractButton::clicked, this, [this, index] { choose(index); });
        list_->addWidget(card);
        cards_.push_back(card);
    }
    for (std::size_t i = 0; i < cards_.size(); ++i) {
        const auto& p = draft_.people[i];
        cards_[i]->setText(p.person.empty() ? tr("Nobody yet") : kit::shown(p.person));
        cards_[i]->setDetail(tr("%1 · beds %2", "a duty, its beds").arg(dutyWord(p.duty), bedsShown(p)));
        cards_[i]->setMinimumHeight(56);
    }
    QStringList order;
    for (const auto duty : draft_.order)
        order << dutyWord(duty);
    order_->setText(tr("Asked in this order: %1", "duties").arg(order.join(QStringLiteral(" → "))));
    const auto gaps = bedsWithoutAnybody(draft_, labels_);
    gaps_->setText(gaps.isEmpty() ? QString() : tr("Nobody is asked about: %1", "beds").arg(gaps.join(QStringLiteral(", "))));
    gaps_->setVisible(!gaps.isEmpty());
    showOne();
}

void RosterPane::showOne()
{
    const bool any = chosen_ >= 0 && static_cast<std::size_t>(chosen_) < draft_.people.size();
    for (std::size_t i = 0; i < cards_.size(); ++i)
        if (cards_[i]->isChecked() != (static_cast<int>(i) == chosen_) && static_cast<int>(i) == chosen_)
            cards_[i]->setChecked(true);
    for (auto* w : std::initializer_list<QWidget*>{duty_, person_, beds_, remove_, earlier_, later_})
        w->setEnabled(any);
    if (!any)
        return;
    const auto& p = draft_.people[static_cast<std::size_t>(chosen_)];
    duty_->setChosen(static_cast<int>(std::find(allDuties.begin(), allDuties.end(), p.duty) - allDuties.begin()));
    if (!person_->edit()->hasFocus())
        person_->edit()->setText(kit::shown(p.person));
    if (!beds_->edit()->hasFocus())
        beds_->edit()->setText(bedsShown(p));
}

bool RosterPane::back()
{
    if (!changed_)
        return false;
    Q_EMIT notice(tr("There are changes: save or discard them."));
    return true;
}

void RosterPane::refresh(const door::WardView& ward, Instant)
{
    save_->setEnabled(changed_);
    discard_->setEnabled(changed_);
    if (changed_ || !ward.site || ward.site == site_)
        return;
    site_ = ward.site;
    draft_ = site_->roster;
    labels_.clear();
    for (const auto& bed : ward.beds)
        labels_.push_back(bed->label);
    name_->edit()->setText(kit::shown(draft_.title));
    shifts_->edit()->setText(shiftsShown(draft_.shifts));
    who_->setText(tr("Last change: %1", "who, when").arg(whoText(site_->rosterBy, words_)));
    if (chosen_ < 0 && !draft_.people.empty())
        chosen_ = 0;
    showAll();
}

}
