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

QString limitText(const kit::Words& words, Parameter parameter, const std::optional<double>& value, bool off, const QString& notSet, const QString& offWord)
{
    return value ? words.value(parameter, *value) : off ? offWord : notSet;
}

}

AdmitPanel::AdmitPanel(kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, const door::WardView& ward, BedId bed, QWidget* parent)
    : Panel(commands, theme, words, bed, parent)
    , profiles_(ward.profiles)
{
    const auto* view = ward.bed(bed);
    label_ = view ? kit::shown(view->label) : QString();
    setTitle(label_, tr("Admit to bed %1").arg(label_));

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
    grid->addWidget(family_, 1, 0);
    grid->addWidget(given_, 1, 1);
    grid->addWidget(age_, 2, 0);
    body()->addLayout(grid);

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
    body()->addLayout(choices(tr("Sex"), {tr("Unknown"), tr("Female"), tr("Male"), tr("Other")}, 4, sexes_));
    body()->addLayout(choices(tr("Pacemaker"), {tr("Unknown"), tr("No"), tr("Yes")}, 3, paced_));
    body()->addLayout(choices(tr("Profile"), {groupName(AgeGroup::Adult), groupName(AgeGroup::Child), groupName(AgeGroup::Neonate)}, 2, cards_));
    sexes_[0]->setChecked(true);
    paced_[0]->setChecked(true);
    cards_[0]->setChecked(true);

    limitsTitle_ = sentence(15, kit::Weight::Bold);
    limits_ = sentence(14, kit::Weight::Regular);
    known_ = part<kit::Tick>();
    known_->setText(tr("I know that this bed has no limits until they are entered"));
    body()->addWidget(limitsTitle_);
    body()->addWidget(limits_);
    std::size_t most = 0;
    for (const auto& p : profiles_)
        most = std::max(most, p.limits.size());
    auto* table = new QGridLayout;
    table->setVerticalSpacing(6);
    table->setColumnStretch(3, 1);
    for (std::size_t i = 0; i < most; ++i) {
        limitRows_.push_back({sentence(15, kit::Weight::SemiBold), sentence(15, kit::Weight::Regular), sentence(15, kit::Weight::Regular)});
        for (std::size_t c = 0; c < 3; ++c) {
            auto* cell = limitRows_.back()[c];
            cell->setWordWrap(false);
            cell->setMinimumWidth(110);
            if (c > 0)
                cell->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table->addWidget(cell, static_cast<int>(i), static_cast<int>(c));
        }
    }
    body()->addLayout(table);
    body()->addWidget(known_);
    body()->addStretch(1);

    auto* cancel = button(kit::ButtonStyle::Raised, tr("Cancel"));
    admit_ = button(kit::ButtonStyle::Inverted, tr("Admit to bed %1").arg(label_));
    foot()->addStretch(1);
    foot()->addWidget(cancel);
    foot()->addWidget(admit_);
    connect(cancel, &QAbstractButton::clicked, this, &Panel::closed);
    connect(admit_, &QAbstractButton::clicked, this, &AdmitPanel::admit);
    for (auto* card : cards_) {
        connect(card, &QAbstractButton::clicked, this, [this] { chosenByHand_ = true; });
        connect(card, &QAbstractButton::toggled, this, &AdmitPanel::showProfile);
    }
    connect(age_->edit(), &QLineEdit::textChanged, this, [this](const QString& text) {
        if (!chosenByHand_ && !text.isEmpty())
            cards_[static_cast<std::size_t>(text.toInt() < childUnder ? AgeGroup::Child : AgeGroup::Adult)]->setChecked(true);
    });
    // A scanner types and ends with Enter: on to the next thing that is asked for.
    for (const auto& [from, to] : {std::pair{band_, second_}, {second_, family_}, {family_, given_}, {given_, age_}})
        connect(from->edit(), &QLineEdit::returnPressed, to->edit(), [edit = to->edit()] { edit->setFocus(); });
    connect(age_->edit(), &QLineEdit::returnPressed, this, [this] { admit_->setFocus(); });
    setFocusProxy(band_);
    showProfile();
}

AgeGroup AdmitPanel::group() const
{
    for (const auto g : {AgeGroup::Child, AgeGroup::Neonate})
        if (cards_[static_cast<std::size_t>(g)]->isChecked())
            return g;
    return AgeGroup::Adult;
}

const door::ProfileView* AdmitPanel::profileView() const
{
    const auto found = std::find_if(profiles_.begin(), profiles_.end(), [this](const auto& p) { return p.group == group(); });
    return found == profiles_.end() ? nullptr : &*found;
}

void AdmitPanel::showProfile()
{
    for (const auto g : {AgeGroup::Adult, AgeGroup::Child, AgeGroup::Neonate}) {
        const auto found = std::find_if(profiles_.begin(), profiles_.end(), [g](const auto& p) { return p.group == g; });
        cards_[static_cast<std::size_t>(g)]->setDetail(found == profiles_.end() || found->unset ? tr("limits not set") : tr("limits set"));
    }
    const auto* profile = profileView();
    const bool unset = !profile || profile->unset;
    known_->setVisible(unset);
    limitsTitle_->setText(unset ? tr("This site has not set limits for this profile") : tr("Sounds outside these limits"));
    limits_->setVisible(unset);
    limits_->setText(tr("Numbers are shown, but nothing sounds when they leave a range. Asystole, VF, VT, apnoea, pulse lost, leads off, "
                        "probe off and link lost sound all the same."));
    for (std::size_t i = 0; i < limitRows_.size(); ++i) {
        const bool used = !unset && i < profile->limits.size();
        for (auto* cell : limitRows_[i])
            cell->setVisible(used);
        if (!used)
            continue;
        const auto& l = profile->limits[i];
        limitRows_[i][0]->setText(kit::parameterLabel(l.parameter));
        limitRows_[i][1]->setText(limitText(words_, l.parameter, l.low, l.lowOff, tr("not set"), tr("off")));
        limitRows_[i][2]->setText(limitText(words_, l.parameter, l.high, l.highOff, tr("not set"), tr("off")));
    }
}

bool AdmitPanel::holdsInput() const
{
    const std::array<kit::Field*, 5> fields{band_, second_, family_, given_, age_};
    return std::any_of(fields.begin(), fields.end(), [](const kit::Field* f) { return !f->text().isEmpty(); });
}

void AdmitPanel::refresh(const door::WardView& ward, Instant now)
{
    Panel::refresh(ward, now);
    // Somebody else was faster: the input stays, the press says it.
    if (const auto* view = ward.bed(bed()); view && view->condition != door::BedCondition::Empty)
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
    if (known_->isVisibleTo(this) && !known_->isChecked()) {
        Q_EMIT notice(tr("This profile has no limits. Tick that you know, or choose another."));
        known_->setFocus();
        return;
    }
    ask(Admit{patient}, tr("Admitted to bed %1.").arg(label_));
}

}
