// SPDX-License-Identifier: GPL-3.0-or-later
// What is done at the bedside screen: its buttons, limits, signing in and out, leaving.
#include "ui/kiosk/kiosk_window.h"

#include "ui/kiosk/kiosk_button.h"
#include "ui/kiosk/kiosk_head.h"
#include "ui/kit/station_words.h"

namespace wardlight::kiosk {

void KioskWindow::press(KioskAct act)
{
    const auto now = door_.now();
    switch (act) {
    case KioskAct::Pause:
        if (bed_->audioPausedUntil && *bed_->audioPausedUntil > now.mono)
            commands_->endAudioPause(settings_.bed);
        else
            commands_->pauseAudio(settings_.bed);
        break;
    case KioskAct::Help:
        commands_->send(settings_.bed, CallHelp{}, [this](const Outcome& o) { tellOutcome(o, tr("Help is called. Acknowledge takes it back.")); });
        break;
    case KioskAct::Consciousness:
        entry_->begin(theme_, words_, Observed::Consciousness, *bed_, now, globalRect(&button(act)), roomForPopovers());
        break;
    case KioskAct::Oxygen: entry_->begin(theme_, words_, Observed::Oxygen, *bed_, now, globalRect(&button(act)), roomForPopovers()); break;
    case KioskAct::Limits: chooseLimits(); break;
    case KioskAct::SignIn:
        if (isSignedIn())
            signOut();
        else
            signIn();
        break;
    case KioskAct::Count: break;
    }
}

void KioskWindow::openLimits(Parameter parameter, const QWidget* at)
{
    if (const auto* numeric = bed_->numeric(parameter); numeric && numeric->hasLimits)
        limits_->begin(theme_, words_, *bed_, *numeric, globalRect(at), roomForPopovers());
}

void KioskWindow::chooseLimits()
{
    std::vector<kit::Choice> rows;
    auto parameters = std::make_shared<std::vector<Parameter>>();
    for (const auto& numeric : bed_->numerics)
        if (numeric.hasLimits) {
            rows.push_back({kit::parameterLabel(numeric.parameter), kit::limitsText(numeric, words_), false});
            parameters->push_back(numeric.parameter);
        }
    if (rows.empty()) {
        head_->tell(tr("No number here has limits."), door_.now().mono);
        return;
    }
    choose(tr("Limits of which number?"), std::move(rows), isSignedIn() ? QString() : tr("To change one, sign in first."), &button(KioskAct::Limits),
           [this, parameters](int index) { openLimits((*parameters)[static_cast<std::size_t>(index)], &button(KioskAct::Limits)); });
}

void KioskWindow::signIn()
{
    std::vector<kit::Choice> rows;
    auto people = std::make_shared<std::vector<std::string>>();
    for (const auto& person : view_->people) {
        rows.push_back({kit::shown(person.name), kit::roleName(person.role), false});
        people->push_back(person.name);
    }
    rows.push_back({tr("Leave the bedside screen"), tr("needs leave"), false});
    choose(tr("Who works here?"), std::move(rows), view_->pickedWithoutPassword ? tr("Nobody has a PIN here: a name is enough.") : QString(),
           &button(KioskAct::SignIn), [this, people](int index) {
               if (static_cast<std::size_t>(index) >= people->size())
                   leave();
               else
                   pickThen((*people)[static_cast<std::size_t>(index)], tr("Who works here?"), {});
           });
}

void KioskWindow::pickThen(const std::string& person, const QString& title, std::function<void()> then)
{
    if (view_->pickedWithoutPassword) {
        commands_->send({}, PickUser{person}, [then](const Outcome& picked) {
            if (then && picked.code != OutcomeCode::Refused && picked.code != OutcomeCode::Unknown)
                then();
        });
        return;
    }
    afterPin_ = std::move(then);
    kit::SignInPanel::Asking asking;
    asking.title = title;
    asking.chosen = person;
    pins_->begin(theme_, asking, view_->people, globalRect(&button(KioskAct::SignIn)), roomForPopovers());
}

void KioskWindow::signOut()
{
    for (QWidget* panel : {static_cast<QWidget*>(limits_), static_cast<QWidget*>(entry_), static_cast<QWidget*>(choices_), static_cast<QWidget*>(pins_)})
        panel->close();
    commands_->send({}, PickUser{bedsideUser(bed_->label)});
}

/// Who may leave is picked for this one command; whoever it is, the engine decides by role.
void KioskWindow::leave()
{
    std::vector<kit::Choice> rows;
    auto people = std::make_shared<std::vector<std::string>>();
    for (const auto& person : view_->people) {
        rows.push_back({kit::shown(person.name), kit::roleName(person.role), false});
        people->push_back(person.name);
    }
    choose(tr("Who leaves it?"), std::move(rows), tr("Monitoring goes on. It is kept who left."), &button(KioskAct::SignIn), [this, people](int index) {
        pickThen((*people)[static_cast<std::size_t>(index)], tr("Who leaves it?"), [this] {
            commands_->send(settings_.bed, LeaveKiosk{}, [this](const Outcome& o) {
                if (o.code == OutcomeCode::Refused || o.code == OutcomeCode::Unknown) {
                    tellOutcome(o, {});
                    signOut();
                    return;
                }
                if (std::exchange(left_, true))
                    return;
                Q_EMIT left();
                close();
            });
        });
    });
}

}
