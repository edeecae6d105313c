// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/discharge_panel.h"

#include <QButtonGroup>
#include <QGridLayout>

#include <algorithm>

namespace wardlight::patients {
namespace {

/// The record keeps the reason in one language: ids, translated where they are shown.
constexpr std::array<const char*, 4> reasonIds{"home", "other-unit", "other-hospital", "died"};

}

DischargePanel::DischargePanel(kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, const door::WardView& ward, BedId bed, QWidget* parent)
    : Panel(commands, theme, words, bed, parent)
{
    const auto* view = ward.bed(bed);
    label_ = view ? kit::shown(view->label) : QString();
    setTitle(label_, view ? tr("Discharge %1").arg(kit::patientName(view->patient, false)) : QString());
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    band_ = field(tr("1 · Wristband (scan or type)"));
    second_ = field(tr("2 · Birth date or second identifier"));
    grid->addWidget(band_, 0, 0);
    grid->addWidget(second_, 0, 1);
    body()->addLayout(grid);
    auto* title = sentence(13, kit::Weight::SemiBold, kit::Token::Text2);
    title->setText(tr("Where to"));
    body()->addWidget(title);
    const std::array<QString, 4> words4{tr("Home"), tr("Another unit"), tr("Another hospital"), tr("Died")};
    auto* choices = new QGridLayout;
    choices->setSpacing(8);
    auto* group = new QButtonGroup(this);
    for (std::size_t i = 0; i < reasons_.size(); ++i) {
        reasons_[i] = part<kit::ChoiceCard>();
        reasons_[i]->setText(words4[i]);
        reasons_[i]->setMinimumHeight(44);
        group->addButton(reasons_[i]);
        choices->addWidget(reasons_[i], static_cast<int>(i / 2), static_cast<int>(i % 2));
    }
    reasons_[0]->setChecked(true);
    body()->addLayout(choices);
    ends_ = sentence(15, kit::Weight::Regular);
    known_ = part<kit::Tick>();
    known_->setText(tr("I know that these alarms end"));
    body()->addWidget(ends_);
    body()->addWidget(known_);
    body()->addStretch(1);
    auto* cancel = button(kit::ButtonStyle::Raised, tr("Cancel"));
    hold_ = part<kit::HoldButton>();
    hold_->setText(tr("Hold to discharge bed %1").arg(label_));
    foot()->addStretch(1);
    foot()->addWidget(cancel);
    foot()->addWidget(hold_);
    connect(cancel, &QAbstractButton::clicked, this, &Panel::closed);
    connect(hold_, &kit::HoldButton::held, this, &DischargePanel::discharge);
    connect(band_->edit(), &QLineEdit::returnPressed, this, [this] { second_->edit()->setFocus(); });
    connect(second_->edit(), &QLineEdit::returnPressed, this, [this] { hold_->setFocus(); });
    unknown_ = view && view->patient.unidentified; // there is nothing to compare
    band_->setVisible(!unknown_);
    second_->setVisible(!unknown_);
    setFocusProxy(band_);
}

bool DischargePanel::holdsInput() const { return !band_->text().isEmpty() || !second_->text().isEmpty(); }

void DischargePanel::refresh(const door::WardView& ward, Instant now)
{
    Panel::refresh(ward, now);
    hold_->tick(now);
    const auto* view = ward.bed(bed());
    if (!view)
        return;
    compare(band_, view->patient.identifier);
    compare(second_, view->patient.secondIdentifier);
    QStringList lines;
    highNow_ = false;
    for (const auto& alarm : view->alarms) {
        highNow_ = highNow_ || (alarm.priority == Priority::High && alarm.phase == AlarmPhase::Active);
        lines << QStringLiteral("· ") + words_.alarm(alarm, kit::TextLength::Short);
    }
    ends_->setText(lines.isEmpty() ? tr("No alarm is open. The bed's devices are free again afterwards.")
                                   : tr("These alarms end with it:") + QLatin1Char('\n') + lines.join(QLatin1Char('\n')));
    known_->setVisible(highNow_);
}

void DischargePanel::discharge()
{
    if (!unknown_ && !bothTyped(band_, second_))
        return;
    if (highNow_ && !known_->isChecked()) {
        Q_EMIT notice(tr("A red alarm is active. Tick that you know that it ends."));
        known_->setFocus();
        return;
    }
    std::size_t reason = 0;
    for (std::size_t i = 0; i < reasons_.size(); ++i)
        if (reasons_[i]->isChecked())
            reason = i;
    ask(Discharge{band_->text().toStdString(), second_->text().toStdString(), reasonIds[reason], highNow_},
        tr("Bed %1 is free.").arg(label_));
}

}
