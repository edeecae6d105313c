// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/admit_panel.h"

#include "ui/patients/patient_rows.h"

#include <QButtonGroup>
#include <QIntValidator>

#include <algorithm>

namespace wardlight::patients {
namespace {

constexpr int childUnder = 16; // years: adult profiles and NEWS2 begin here
constexpr int oldest = 130;

}

AdmitPanel::AdmitPanel(kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, const door::WardView& ward, BedId bed,
                       const door::ExpectedView* expected, QWidget* parent)
    : Panel(commands, theme, words, bed, parent)
    , profiles_(ward.profiles)
    , expected_(ward.expected)
{
    const auto* view = ward.bed(bed);
    label_ = view ? kit::shown(view->label) : QString();
    identify_ = view && view->condition != door::BedCondition::Empty && view->patient.unidentified;
    setTitle(label_, identify_ ? tr("Who lies in bed %1?").arg(label_) : tr("Admit to bed %1").arg(label_));

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(10);
    band_ = field(tr("1 · Wristband (scan or type)"));
    second_ = field(tr("2 · Birth date or second identifier"));
    family_ = field(tr("Family name"));
    given_ = field(tr("Given name"));
    age_ = field(tr("Age in years"));
    age_->edit()->setValidator(new QIntValidator(0, oldest, age_));
    grid->addWidget(band_, 0, 0);
    grid->addWidget(second_, 0, 1);
    body()->addLayout(grid);
    names_ = new QWidget(this);
    auto* names = new QGridLayout(names_);
    names->setContentsMargins(0, 0, 0, 0);
    names->setHorizontalSpacing(14);
    names->setVerticalSpacing(10);
    names->addWidget(family_, 0, 0);
    names->addWidget(given_, 0, 1);
    names->addWidget(age_, 1, 0);
    body()->addWidget(names_);
    card_ = part<Box>();
    auto* inCard = new QGridLayout(card_);
    inCard->setContentsMargins(16, 12, 16, 12);
    inCard->setColumnStretch(0, 1);
    name_ = sentence(19, kit::Weight::Bold);
    about_ = sentence(14, kit::Weight::Regular, kit::Token::Text2);
    confirmed_ = sentence(14, kit::Weight::SemiBold);
    inCard->addWidget(name_, 0, 0);
    inCard->addWidget(about_, 1, 0);
    inCard->addWidget(confirmed_, 0, 1, 2, 1, Qt::AlignVCenter);
    body()->addWidget(card_);

    const auto choices = [&](const QString& title, const QStringList& texts, int columns, auto& into) {
        auto* name = sentence(13, kit::Weight::SemiBold, kit::Token::Text2);
        name->setText(title);
        auto* row = new QGridLayout;
        row->setSpacing(8);
        auto* group = new QButtonGroup(this);
        for (std::size_t i = 0; i < into.size(); ++i) {
            into[i] = part<kit::ChoiceCard>();
            into[i]->setText(texts[static_cast<int>(i)]);
            into[i]->setMinimumHeight(44);
            into[i]->setAccessibleName(title + QStringLiteral(": ") + texts[static_cast<int>(i)]);
            group->addButton(into[i]);
            row->addWidget(into[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
        }
        auto* column = new QVBoxLayout;
        column->setSpacing(4);
        column->addWidget(name);
        column->addLayout(row);
        return column;
    };
    const auto heading = [&](const QString& text) {
        auto* made = sentence(13, kit::Weight::SemiBold, kit::Token::Text2);
        made->setText(text);
        return made;
    };
    sex_ = new QWidget(this);
    auto* inSex = choices(tr("Sex"), {tr("Unknown"), tr("Female"), tr("Male"), tr("Other")}, 4, sexes_);
    inSex->setContentsMargins(0, 0, 0, 0);
    sex_->setLayout(inSex);
    body()->addWidget(sex_);
    body()->addLayout(choices(tr("Pacemaker"), {tr("Unknown"), tr("No"), tr("Yes")}, 3, paced_));
    body()->addLayout(choices(tr("Profile"), {groupName(AgeGroup::Adult), groupName(AgeGroup::Child), groupName(AgeGroup::Neonate)}, 2, cards_));
    sexes_[0]->setChecked(true);
    paced_[0]->setChecked(true);
    cards_[0]->setChecked(true);

    for (auto* card : cards_)
        card->setMinimumHeight(56);

    limits_ = new LimitsBox(words, label_, this);
    limits_->setTheme(theme);
    body()->addWidget(limits_);
    auto* who = new QGridLayout;
    who->setHorizontalSpacing(14);
    who->setVerticalSpacing(4);
    who->setColumnStretch(0, 1);
    who->setColumnStretch(1, 1);
    nurse_ = sentence(15, kit::Weight::Regular);
    score_ = sentence(15, kit::Weight::Regular);
    who->addWidget(heading(tr("Nurse")), 0, 0);
    who->addWidget(heading(tr("Score")), 0, 1);
    who->addWidget(nurse_, 1, 0);
    who->addWidget(score_, 1, 1);
    body()->addLayout(who);
    noLimits_ = part<kit::Tick>();
    noLimits_->setText(tr("I know that this bed has no limits until they are entered"));
    body()->addWidget(noLimits_);
    body()->addStretch(1);

    devices_ = sentence(14, kit::Weight::Regular, kit::Token::Text2);
    foot()->addWidget(devices_, 1);
    auto* cancel = button(kit::ButtonStyle::Raised, tr("Cancel"));
    unknown_ = button(kit::ButtonStyle::Raised, tr("Name not known"));
    unknown_->setVisible(!identify_);
    admit_ = button(kit::ButtonStyle::Inverted, identify_ ? tr("Identify bed %1").arg(label_) : tr("Admit to bed %1").arg(label_));
    foot()->addWidget(unknown_);
    foot()->addWidget(cancel);
    foot()->addWidget(admit_);
    connect(cancel, &QAbstractButton::clicked, this, &Panel::closed);
    connect(admit_, &QAbstractButton::clicked, this, &AdmitPanel::admit);
    connect(unknown_, &QAbstractButton::clicked, this, &AdmitPanel::admitUnknown);
    connect(band_->edit(), &QLineEdit::textChanged, this, &AdmitPanel::showKnown);
    connect(second_->edit(), &QLineEdit::textChanged, this, &AdmitPanel::showKnown);
    for (auto* card : cards_) {
        connect(card, &QAbstractButton::clicked, this, [this] { chosenByHand_ = true; });
        connect(card, &QAbstractButton::toggled, this, &AdmitPanel::showProfile);
    }
    connect(age_->edit(), &QLineEdit::textChanged, this, [this](const QString& text) {
        if (!chosenByHand_ && !text.isEmpty())
            cards_[static_cast<std::size_t>(text.toInt() < childUnder ? AgeGroup::Child : AgeGroup::Adult)]->setChecked(true);
        showProfile();
    });
    // A scanner types and ends with Enter: on to the next thing that is asked for.
    for (const auto& [from, to] : {std::pair{band_, second_}, {second_, family_}, {family_, given_}, {given_, age_}})
        connect(from->edit(), &QLineEdit::returnPressed, to->edit(), [edit = to->edit()] { edit->setFocus(); });
    connect(age_->edit(), &QLineEdit::returnPressed, this, [this] { admit_->setFocus(); });
    setFocusProxy(band_);
    if (expected)
        take(*expected);
    showKnown();
    showProfile();
}

std::optional<int> AdmitPanel::years() const { return age_->text().isEmpty() ? std::nullopt : std::optional(age_->text().toInt()); }

/// What the list of expected patients knows is filled in; the identifiers are compared at the bed all the same.
void AdmitPanel::take(const door::ExpectedView& expected)
{
    known_ = expected;
    family_->edit()->setText(QString::fromStdString(expected.patient.family));
    given_->edit()->setText(QString::fromStdString(expected.patient.given));
    if (expected.patient.ageYears)
        age_->edit()->setText(QString::number(*expected.patient.ageYears));
    for (std::size_t i = 0; i < sexes_.size(); ++i)
        if (i == static_cast<std::size_t>(expected.patient.sex))
            sexes_[i]->setChecked(true);
}

void AdmitPanel::showKnown()
{
    const auto band = band_->text().toStdString();
    if (!band.empty() && (!known_ || known_->patient.identifier != band)) {
        const auto found = std::find_if(expected_.begin(), expected_.end(), [&](const auto& e) { return e.patient.identifier == band; });
        if (found != expected_.end())
            take(*found);
        else if (known_ && !known_->patient.identifier.empty())
            known_.reset(); // this is somebody else's band: the name is typed
    }
    card_->setVisible(known_.has_value());
    names_->setVisible(!known_);
    sex_->setVisible(!known_ || known_->patient.sex == Sex::Unknown); // else it stands in the card
    if (!known_) {
        band_->setVerdict({});
        second_->setVerdict({});
        return;
    }
    compare(band_, known_->patient.identifier);
    compare(second_, known_->patient.secondIdentifier);
    const auto& p = known_->patient;
    name_->setText(p.family.empty() || p.given.empty() ? kit::patientName(p, true) : tr("%1, %2", "family name, given name").arg(kit::shown(p.family), kit::shown(p.given)));
    QStringList about;
    if (const auto age = kit::ageAndSex(p); !age.isEmpty())
        about << age;
    if (!known_->from.empty())
        about << tr("from %1", "a place or person").arg(kit::shown(known_->from));
    about_->setText(about.join(QStringLiteral(" · ")));
    const bool same = !band.empty() && band == p.identifier;
    confirmed_->setText(same ? tr("✓ Name confirmed") : tr("Scan the band"));
}

AgeGroup AdmitPanel::group() const
{
    for (const auto g : {AgeGroup::Child, AgeGroup::Neonate})
        if (cards_[static_cast<std::size_t>(g)]->isChecked())
            return g;
    return AgeGroup::Adult;
}

const door::ProfileView* AdmitPanel::profileView(AgeGroup group) const
{
    const auto found = std::find_if(profiles_.begin(), profiles_.end(), [group](const auto& p) { return p.group == group; });
    return found == profiles_.end() ? nullptr : &*found;
}

void AdmitPanel::showProfile()
{
    const auto age = years();
    for (const auto g : {AgeGroup::Adult, AgeGroup::Child, AgeGroup::Neonate}) {
        const auto* profile = profileView(g);
        const bool adult = g == AgeGroup::Adult;
        const bool fits = age && (adult ? *age >= childUnder : g == AgeGroup::Child ? *age < childUnder : *age == 0);
        const auto range = adult ? tr("from 16 years") : g == AgeGroup::Child ? tr("under 16 years") : tr("newborn");
        const bool outOfQuestion = g == AgeGroup::Neonate && age && *age > 0 && !cards_[static_cast<std::size_t>(g)]->isChecked();
        cards_[static_cast<std::size_t>(g)]->setVisible(!outOfQuestion);
        cards_[static_cast<std::size_t>(g)]->setDetail(!age ? range : fits ? tr("fits age %1").arg(*age) : tr("%1, not for age %2", "from 16 years, not for age 6").arg(range).arg(*age),
                                                       !profile || profile->unset ? tr("not set") : QString());
    }
    limits_->show(profileView(group()));
    noLimits_->setVisible(limits_->unset());
    score_->setText(group() == AgeGroup::Adult && !(age && *age < childUnder) ? tr("NEWS2") : tr("PEWS, no total until all 7 parts"));
}

bool AdmitPanel::holdsInput() const
{
    const std::array<kit::Field*, 5> fields{band_, second_, family_, given_, age_};
    return std::any_of(fields.begin(), fields.end(), [](const kit::Field* f) { return !f->text().isEmpty(); });
}

void AdmitPanel::refresh(const door::WardView& ward, Instant now)
{
    Panel::refresh(ward, now);
    const auto* view = ward.bed(bed());
    if (!view)
        return;
    expected_ = ward.expected;
    const auto nurse = nurseOfBed(*view);
    const auto others = std::count_if(ward.beds.begin(), ward.beds.end(), [&](const auto& b) {
        return b->id != bed() && b->condition != door::BedCondition::Empty && nurseOfBed(*b) == nurse;
    });
    nurse_->setText(nurse.isEmpty() ? tr("nobody") : tr("%1 · %n patient(s) with this one", "a nurse", static_cast<int>(others) + 1).arg(nurse));
    QStringList devices;
    for (const auto& device : view->devices)
        devices << kit::shown(device.name);
    devices_->setText(devices.isEmpty() ? tr("No device bound yet.") : devices.join(QStringLiteral(", ")));
    // Its device was faster: it is asked who it is. Somebody else was faster: the input stays, the press says it.
    if (view->condition != door::BedCondition::Empty && !view->patient.unidentified)
        setTitle(label_, tr("Bed %1 was taken meanwhile").arg(label_));
}

void AdmitPanel::admit()
{
    Patient patient;
    patient.identifier = band_->text().toStdString();
    patient.secondIdentifier = second_->text().toStdString();
    patient.family = family_->text().toStdString();
    patient.given = given_->text().toStdString();
    if (!age_->text().isEmpty())
        patient.ageYears = age_->text().toInt();
    static constexpr std::array sexOf{Sex::Unknown, Sex::Female, Sex::Male, Sex::Other};
    for (std::size_t i = 0; i < sexes_.size(); ++i)
        if (sexes_[i]->isChecked())
            patient.sex = sexOf[i];
    patient.paced = paced_[2]->isChecked() ? Paced::Yes : paced_[1]->isChecked() ? Paced::No : Paced::Unknown;
    patient.group = group();
    const auto missing = [&](kit::Field* field, const QString& text) {
        Q_EMIT notice(text);
        field->setFocus();
    };
    if (patient.identifier.empty())
        return missing(band_, tr("Scan or type the wristband."));
    if (patient.secondIdentifier.empty())
        return missing(second_, tr("Ask for the birth date, or type a second identifier."));
    if (patient.family.empty() && patient.given.empty())
        return missing(family_, tr("Type the name. For an unknown patient type Unknown."));
    kit::Field* wrong = nullptr;
    const auto limits = limits_->entered(wrong);
    if (wrong)
        return missing(wrong, tr("This limit is not a number that can be."));
    if (noLimits_->isVisibleTo(this) && !noLimits_->isChecked()) {
        Q_EMIT notice(tr("This profile has no limits. Tick that you know, or choose another."));
        noLimits_->setFocus();
        return;
    }
    // Limits follow only when the bed is this patient's.
    const auto then = [&commands = commands_, bed = bed(), limits] {
        for (const auto& set : limits)
            commands.send(bed, SetLimits{set});
    };
    if (identify_)
        askFor(bed(), Identify{patient}, tr("Bed %1 is identified.").arg(label_), then);
    else
        askFor(bed(), Admit{patient}, tr("Admitted to bed %1.").arg(label_), then);
}

void AdmitPanel::admitUnknown()
{
    Patient patient;
    patient.unidentified = true;
    ask(Admit{patient}, tr("Bed %1 is watched. Say later who it is.").arg(label_));
}

}
