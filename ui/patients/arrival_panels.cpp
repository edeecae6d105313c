// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/arrival_panels.h"

#include "ui/patients/patient_rows.h"

#include <QIntValidator>
#include <QTime>

#include <algorithm>

namespace wardlight::patients {
namespace {

constexpr int adultFrom = 16; // years
constexpr std::int64_t microsecondsADay = 86'400'000'000;

}

ExpectPanel::ExpectPanel(kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, const door::WardView& ward, const door::ExpectedView* entry, QWidget* parent)
    : Panel(commands, theme, words, {}, parent)
    , now_(ward.now.wall)
{
    if (entry)
        entry_ = *entry;
    setTitle({}, entry_ ? tr("Expected: %1", "a patient").arg(kit::patientName(entry_->patient, false)) : tr("Expect a patient"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(10);
    family_ = field(tr("Family name"));
    given_ = field(tr("Given name"));
    identifier_ = field(tr("MRN"));
    second_ = field(tr("Birth date or second identifier"));
    age_ = field(tr("Age in years"));
    age_->edit()->setValidator(new QIntValidator(0, 130, age_));
    from_ = field(tr("From where"));
    time_ = field(tr("When (hh:mm)"));
    const std::array<kit::Field*, 7> fields{family_, given_, identifier_, second_, age_, from_, time_};
    for (std::size_t i = 0; i < fields.size(); ++i) {
        grid->addWidget(fields[i], static_cast<int>(i / 2), static_cast<int>(i % 2));
        if (i + 1 < fields.size())
            connect(fields[i]->edit(), &QLineEdit::returnPressed, fields[i + 1]->edit(), [next = fields[i + 1]->edit()] { next->setFocus(); });
    }
    body()->addLayout(grid);
    auto* title = sentence(13, kit::Weight::SemiBold, kit::Token::Text2);
    title->setText(tr("Bed, if one is wished for"));
    body()->addWidget(title);
    beds_ = new BedChoice(freeBeds(ward), theme, this);
    body()->addWidget(beds_);
    body()->addStretch(1);
    auto* cancel = button(kit::ButtonStyle::Raised, tr("Cancel"));
    enter_ = button(kit::ButtonStyle::Inverted, entry_ ? tr("Save changes") : tr("Enter into the list"));
    if (entry_) {
        strike_ = part<kit::HoldButton>();
        strike_->setText(tr("Hold: not coming"));
        foot()->addWidget(strike_);
        connect(strike_, &kit::HoldButton::held, this, [this] { ask(WithdrawExpected{entry_->id}, tr("Struck off the list of expected patients.")); });
        fill();
    }
    for (auto* part : fields)
        connect(part->edit(), &QLineEdit::textEdited, this, [this] { changed_ = true; });
    foot()->addStretch(1);
    foot()->addWidget(cancel);
    foot()->addWidget(enter_);
    connect(cancel, &QAbstractButton::clicked, this, &Panel::closed);
    connect(enter_, &QAbstractButton::clicked, this, &ExpectPanel::enter);
    connect(time_->edit(), &QLineEdit::returnPressed, this, [this] { enter_->setFocus(); });
    setFocusProxy(family_);
}

void ExpectPanel::refresh(const door::WardView& ward, Instant now)
{
    Panel::refresh(ward, now);
    now_ = ward.now.wall;
    if (strike_)
        strike_->tick(now);
}

void ExpectPanel::fill()
{
    const auto put = [](kit::Field* part, const std::string& text) { part->edit()->setText(kit::shown(text)); };
    put(family_, entry_->patient.family);
    put(given_, entry_->patient.given);
    put(identifier_, entry_->patient.identifier);
    put(second_, entry_->patient.secondIdentifier);
    put(from_, entry_->from);
    if (entry_->patient.ageYears)
        age_->edit()->setText(QString::number(*entry_->patient.ageYears));
    if (entry_->due.microseconds != 0)
        time_->edit()->setText(words_.clock(entry_->due));
    timeWas_ = time_->text();
    if (entry_->bed)
        beds_->choose(entry_->bed);
}

bool ExpectPanel::holdsInput() const
{
    if (entry_)
        return changed_;
    return !family_->text().isEmpty() || !given_->text().isEmpty() || !identifier_->text().isEmpty() || !from_->text().isEmpty();
}

void ExpectPanel::enter()
{
    PatientExpected wish;
    if (entry_) { // what this form does not ask for stays
        wish.id = entry_->id;
        wish.patient = entry_->patient;
        wish.bed = entry_->bed;
    }
    wish.patient.family = family_->text().toStdString();
    wish.patient.given = given_->text().toStdString();
    wish.patient.identifier = identifier_->text().toStdString();
    wish.patient.secondIdentifier = second_->text().toStdString();
    wish.from = from_->text().toStdString();
    const auto ageBefore = wish.patient.ageYears;
    wish.patient.ageYears.reset();
    if (!age_->text().isEmpty())
        wish.patient.ageYears = age_->text().toInt();
    if (wish.patient.ageYears && wish.patient.ageYears != ageBefore) {
        wish.patient.group = *wish.patient.ageYears < adultFrom ? AgeGroup::Child : AgeGroup::Adult;
    }
    if (wish.patient.family.empty() && wish.patient.identifier.empty()) {
        Q_EMIT notice(tr("A name or an MRN is needed."));
        family_->setFocus();
        return;
    }
    if (entry_ && time_->text() == timeWas_) {
        wish.due = entry_->due;
    } else if (!time_->text().isEmpty()) {
        const auto at = QTime::fromString(time_->text(), QStringLiteral("h:mm"));
        if (!at.isValid()) {
            Q_EMIT notice(tr("Type the time as 16:00."));
            time_->setFocus();
            return;
        }
        // Of today in the place's time; more than an hour ago means tomorrow.
        const std::int64_t offset = static_cast<std::int64_t>(words_.utcOffsetSeconds) * 1'000'000;
        const std::int64_t local = now_.microseconds + offset;
        std::int64_t due = local - local % microsecondsADay + static_cast<std::int64_t>(at.msecsSinceStartOfDay()) * 1000;
        if (due < local - 3'600'000'000)
            due += microsecondsADay;
        wish.due = {due - offset};
    }
    if (beds_->bed())
        wish.bed = *beds_->bed();
    ask(ExpectPatient{wish}, entry_ ? tr("The entry is changed.") : tr("Entered into the list of expected patients."));
}

ChooseBedPanel::ChooseBedPanel(kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, const door::WardView& ward,
                               const door::ExpectedView& expected, QWidget* parent)
    : Panel(commands, theme, words, {}, parent)
    , expected_(expected)
{
    setTitle({}, tr("A bed for %1").arg(kit::patientName(expected.patient, false)));
    auto offers = freeBeds(ward);
    auto* title = sentence(15, kit::Weight::Regular);
    title->setText(offers.empty() ? tr("No bed is free.") : tr("Choose a free bed. The admission follows."));
    body()->addWidget(title);
    beds_ = new BedChoice(std::move(offers), theme, this);
    body()->addWidget(beds_);
    body()->addStretch(1);
    auto* cancel = button(kit::ButtonStyle::Raised, tr("Cancel"));
    strike_ = part<kit::HoldButton>();
    strike_->setText(tr("Hold: not coming"));
    foot()->addWidget(strike_);
    foot()->addStretch(1);
    foot()->addWidget(cancel);
    connect(cancel, &QAbstractButton::clicked, this, &Panel::closed);
    connect(strike_, &kit::HoldButton::held, this, [this] { ask(WithdrawExpected{expected_.id}, tr("Struck off the list of expected patients.")); });
    connect(beds_, &BedChoice::chosen, this, [this](quint64 bed) {
        PatientExpected wish{expected_.id, expected_.patient, expected_.from, expected_.due, {bed}};
        commands_.send({}, ExpectPatient{wish}); // others see which bed is meant
        Q_EMIT bedChosen(bed);
    });
    setFocusProxy(beds_);
}

void ChooseBedPanel::refresh(const door::WardView& ward, Instant now)
{
    Panel::refresh(ward, now);
    strike_->tick(now);
}

ReadmitPanel::ReadmitPanel(kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, const door::WardView& ward,
                           const door::LeftView& left, QWidget* parent)
    : Panel(commands, theme, words, {}, parent)
    , left_(left)
{
    setTitle({}, tr("Readmit %1").arg(kit::patientName(left.patient, false)));
    auto* about = sentence(15, kit::Weight::Regular);
    about->setText(tr("The stay goes on: numbers, alarms and notes of before belong to it. The limits are the profile's again."));
    body()->addWidget(about);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    band_ = field(tr("1 · Wristband (scan or type)"));
    second_ = field(tr("2 · Birth date or second identifier"));
    grid->addWidget(band_, 0, 0);
    grid->addWidget(second_, 0, 1);
    body()->addLayout(grid);
    auto* title = sentence(13, kit::Weight::SemiBold, kit::Token::Text2);
    title->setText(tr("To bed"));
    body()->addWidget(title);
    auto offers = freeBeds(ward);
    for (const auto& bed : ward.beds)
        if (bed->condition != door::BedCondition::Empty && bed->patient.unidentified)
            offers.push_back({bed->id, kit::shown(bed->label), tr("not identified: it is this patient")});
    beds_ = new BedChoice(std::move(offers), theme, this);
    beds_->choose(left.bed);
    body()->addWidget(beds_);
    body()->addStretch(1);
    auto* cancel = button(kit::ButtonStyle::Raised, tr("Cancel"));
    readmit_ = button(kit::ButtonStyle::Inverted, tr("Readmit"));
    foot()->addStretch(1);
    foot()->addWidget(cancel);
    foot()->addWidget(readmit_);
    connect(cancel, &QAbstractButton::clicked, this, &Panel::closed);
    connect(readmit_, &QAbstractButton::clicked, this, &ReadmitPanel::readmit);
    connect(band_->edit(), &QLineEdit::returnPressed, this, [this] { second_->edit()->setFocus(); });
    connect(second_->edit(), &QLineEdit::returnPressed, this, [this] { readmit_->setFocus(); });
    setFocusProxy(band_);
}

void ReadmitPanel::refresh(const door::WardView& ward, Instant now)
{
    Panel::refresh(ward, now);
    compare(band_, left_.patient.identifier);
    compare(second_, left_.patient.secondIdentifier);
}

void ReadmitPanel::readmit()
{
    if (!bothTyped(band_, second_))
        return;
    if (!beds_->bed()) {
        Q_EMIT notice(tr("Choose a bed."));
        return;
    }
    askFor(*beds_->bed(), Readmit{left_.encounter, band_->text().toStdString(), second_->text().toStdString()},
           tr("Readmitted to bed %1.").arg(beds_->label()));
}

}
