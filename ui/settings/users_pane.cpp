// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/users_pane.h"

#include "core/vitals/pin.h"
#include "ui/kit/station_words.h"
#include "ui/settings/setting_words.h"

#include <algorithm>
#include <array>

namespace wardlight::settings_ui {
namespace {

constexpr std::array<Role, 6> offeredRoles{Role::Nurse, Role::Charge, Role::Physician, Role::Biomed, Role::Auditor, Role::Admin};
constexpr int formWide = 560; // dp

void emptyBox(QVBoxLayout* box)
{
    while (auto* item = box->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

}

UsersPane::UsersPane(door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, QWidget* parent)
    : Pane(door, commands, theme, words, parent)
{
    auto* inside = new QWidget;
    auto* body = new QVBoxLayout(inside);
    body->setContentsMargins(24, 16, 24, 24);
    body->setSpacing(10);
    const auto heading = [&](const QString& text) {
        auto* line = sentence(18, kit::Weight::Bold);
        line->setText(text);
        body->addSpacing(8);
        body->addWidget(line);
    };
    heading(tr("Who may sign in here"));
    noPins_ = sentence(14, kit::Weight::Regular, kit::Token::Text2);
    noPins_->setText(tr("Nobody has a PIN here: people are picked from a list."));
    body->addWidget(noPins_);
    peopleBox_ = new QVBoxLayout;
    peopleBox_->setSpacing(4);
    body->addLayout(peopleBox_);

    heading(tr("Add somebody"));
    const auto put = [&](QWidget* part) {
        part->setMaximumWidth(formWide);
        body->addWidget(part);
        return part;
    };
    name_ = field(tr("Name, as others know it"));
    put(name_);
    roles_ = keep(new ChoiceRow(this));
    QStringList names;
    for (const auto role : offeredRoles)
        names << roleWord(role);
    roles_->setChoices(tr("Role"), names);
    roles_->setChosen(0);
    connect(roles_, &ChoiceRow::chosen, this, [this](int index) { roles_->setChosen(index); });
    body->addWidget(roles_);
    firstPin_ = pinField(tr("First PIN, 6 to 12 digits: the person changes it"));
    put(firstPin_);
    add_ = button(kit::ButtonStyle::Inverted, tr("Add"), tr("Add this person"));
    add_->setMinimumHeight(44);
    body->addWidget(add_, 0, Qt::AlignLeft);
    connect(add_, &QAbstractButton::clicked, this, &UsersPane::add);

    heading(tr("My PIN"));
    oldPin_ = pinField(tr("PIN until now"));
    newPin_ = pinField(tr("New PIN, 6 to 12 digits"));
    newPinAgain_ = pinField(tr("The new PIN again"));
    for (auto* part : {oldPin_, newPin_, newPinAgain_})
        put(part);
    change_ = button(kit::ButtonStyle::Inverted, tr("Change my PIN"));
    change_->setMinimumHeight(44);
    body->addWidget(change_, 0, Qt::AlignLeft);
    connect(change_, &QAbstractButton::clicked, this, &UsersPane::changePin);
    pinTold_ = sentence(14, kit::Weight::SemiBold);
    body->addWidget(pinTold_);

    heading(tr("Emergency access, newest first"));
    glassBox_ = new QVBoxLayout;
    glassBox_->setSpacing(4);
    body->addLayout(glassBox_);
    body->addStretch(1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(plainScroll(inside, this));
}

kit::Field* UsersPane::pinField(const QString& label)
{
    auto* made = field(label);
    made->edit()->setEchoMode(QLineEdit::Password);
    made->edit()->setMaxLength(static_cast<int>(longestPin));
    made->edit()->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    return made;
}

bool UsersPane::holdsInput() const
{
    return !name_->text().isEmpty() || !firstPin_->text().isEmpty() || !newPin_->text().isEmpty();
}

void UsersPane::refresh(const door::WardView& ward, Instant)
{
    noPins_->setVisible(ward.pickedWithoutPassword);
    const bool same = filled_ && people_.size() == ward.people.size() &&
                      std::equal(people_.begin(), people_.end(), ward.people.begin(), [](const auto& a, const auto& b) { return a.name == b.name && a.role == b.role; });
    if (!same)
        showPeople(ward);
    if (!filled_ || site_ != ward.site)
        showEmergencies(ward);
    filled_ = true;
}

void UsersPane::showPeople(const door::WardView& ward)
{
    people_ = ward.people;
    emptyBox(peopleBox_);
    removes_.clear();
    for (const auto& person : people_) {
        auto* row = new QWidget;
        auto* across = new QHBoxLayout(row);
        across->setContentsMargins(0, 0, 0, 0);
        auto* who = sentence(15, kit::Weight::SemiBold);
        who->setText(tr("%1, %2", "name, role").arg(kit::shown(person.name), roleWord(person.role)));
        across->addWidget(who, 1);
        auto* remove = button(kit::ButtonStyle::Raised, tr("Remove"), tr("Remove %1").arg(kit::shown(person.name)));
        remove->setMinimumHeight(44);
        connect(remove, &QAbstractButton::clicked, this,
                [this, name = person.name] { ask(ManagePeople{ManagePeople::What::Remove, name, Role::Nurse, {}, {}}, tr("%1 can sign in no more.").arg(kit::shown(name))); });
        across->addWidget(remove);
        row->setMaximumWidth(formWide);
        removes_.push_back(remove);
        peopleBox_->addWidget(row);
    }
}

void UsersPane::showEmergencies(const door::WardView& ward)
{
    site_ = ward.site;
    emptyBox(glassBox_);
    reviews_.clear();
    if (!site_ || site_->breakGlass.empty()) {
        auto* none = sentence(14, kit::Weight::Regular, kit::Token::Text2);
        none->setText(tr("It was never used."));
        glassBox_->addWidget(none);
        return;
    }
    for (const auto& use : site_->breakGlass) {
        auto* row = new QWidget;
        auto* across = new QHBoxLayout(row);
        across->setContentsMargins(0, 0, 0, 0);
        auto* what = sentence(14, kit::Weight::Regular);
        const auto when = words_.date(use.at) + QLatin1Char(' ') + words_.clock(use.at);
        const auto until = use.endedAt.microseconds != 0 ? words_.clock(use.endedAt) : tr("now");
        what->setText(tr("%1 to %2, %3: %4", "when, until, station, reason").arg(when, until, kit::shown(use.by), use.explained.empty() ? tr("no reason given") : kit::shown(use.explained)));
        across->addWidget(what, 1);
        if (use.reviewedBy.empty()) {
            auto* seen = button(kit::ButtonStyle::Raised, tr("Looked at"), tr("Looked at: emergency access of %1").arg(when));
            seen->setMinimumHeight(44);
            connect(seen, &QAbstractButton::clicked, this, [this, number = use.use] { ask(UseBreakGlass{BreakGlassStep::Reviewed, number, {}}); });
            across->addWidget(seen);
            reviews_.push_back(seen);
        } else {
            auto* by = sentence(14, kit::Weight::SemiBold, kit::Token::Text2);
            by->setText(tr("looked at by %1").arg(kit::shown(use.reviewedBy)));
            across->addWidget(by);
        }
        glassBox_->addWidget(row);
    }
}

void UsersPane::add()
{
    const auto name = name_->text().toStdString();
    const auto pin = firstPin_->text().toStdString();
    if (name.empty()) {
        Q_EMIT notice(tr("A name is needed."));
        return;
    }
    if (!complaintAboutPin(pin).empty()) {
        Q_EMIT notice(tr("A PIN has 6 to 12 digits and is no simple row."));
        return;
    }
    ask(ManagePeople{ManagePeople::What::Keep, name, offeredRoles[static_cast<std::size_t>(std::max(0, roles_->current()))], pin, {}}, tr("%1 can sign in.").arg(kit::shown(name)),
        [this] {
            name_->edit()->clear();
            firstPin_->edit()->clear();
        });
}

void UsersPane::changePin()
{
    const auto pin = newPin_->text().toStdString();
    if (!complaintAboutPin(pin).empty() || newPin_->text() != newPinAgain_->text()) {
        pinTold_->setText(complaintAboutPin(pin).empty() ? tr("The two new PINs differ.") : tr("A PIN has 6 to 12 digits and is no simple row."));
        return;
    }
    const ManagePeople wish{ManagePeople::What::OwnPin, {}, Role::Nurse, pin, oldPin_->text().toStdString()};
    for (auto* part : {oldPin_, newPin_, newPinAgain_})
        part->edit()->clear();
    commands_.send({}, wish, [this](const Outcome& o) { pinTold_->setText(o.code == OutcomeCode::Done ? tr("Your PIN is changed.") : tr("Not changed: the PIN until now was wrong.")); });
}

}
