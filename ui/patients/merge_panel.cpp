// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/merge_panel.h"

#include "ui/patients/patient_rows.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QGridLayout>

#include <algorithm>

namespace wardlight::patients {
namespace {

enum What : std::size_t { Person, Limits, Scores };

struct MergeWords {
    Q_DECLARE_TR_FUNCTIONS(wardlight::patients::MergeWords)
};

QString personLine(const Patient& patient)
{
    QStringList parts;
    if (!patient.identifier.empty())
        parts << MergeWords::tr("MRN %1", "medical record number").arg(kit::shown(patient.identifier));
    if (!patient.secondIdentifier.empty())
        parts << kit::shown(patient.secondIdentifier);
    if (const auto age = kit::ageAndSex(patient); !age.isEmpty())
        parts << age;
    return parts.isEmpty() ? MergeWords::tr("no name, no identifiers") : parts.join(QStringLiteral(" · "));
}

QString limitsLine(const door::BedView& bed, const kit::Words& words)
{
    const auto own = ownLimits(bed, words);
    return own.isEmpty() ? groupName(bed.patient.group) + QStringLiteral(": ") + MergeWords::tr("the profile's limits") : own;
}

QString scoreLine(const door::BedView& bed, const kit::Words& words)
{
    QStringList parts;
    if (bed.score.consciousness)
        parts << kit::consciousnessName(*bed.score.consciousness);
    if (const auto& oxygen = bed.score.parts[static_cast<std::size_t>(ScorePart::Oxygen)]; oxygen.value)
        parts << (*oxygen.value <= 0 ? MergeWords::tr("air") : MergeWords::tr("oxygen %1 L/min").arg(words.number(*oxygen.value, 0)));
    return parts.isEmpty() ? MergeWords::tr("nothing entered") : parts.join(QStringLiteral(", "));
}

}

MergePanel::MergePanel(kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, const door::WardView& ward, BedId here, BedId there, QWidget* parent)
    : Panel(commands, theme, words, here, parent)
    , there_(there)
{
    const auto* view = ward.bed(here);
    label_ = view ? kit::shown(view->label) : QString();
    setTitle(label_, tr("Merge two entries"));
    if (!there_) {
        auto* title = sentence(15, kit::Weight::SemiBold);
        title->setText(tr("Which entry is the patient who lies in bed %1?").arg(label_));
        body()->addWidget(title);
        std::vector<BedChoice::Offer> offers;
        for (const auto& bed : ward.beds)
            if (bed->id != here && bed->condition != door::BedCondition::Empty)
                offers.push_back({bed->id, kit::shown(bed->label), bed->nameHidden ? tr("Name hidden") : kit::patientName(bed->patient, false)});
        beds_ = new BedChoice(std::move(offers), theme, this);
        connect(beds_, &BedChoice::chosen, this, [this](quint64 bed) { chooseOther({bed}); });
        body()->addWidget(beds_);
    }
    compared_ = new QWidget(this);
    auto* grid = new QGridLayout(compared_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    sides_ = sentence(15, kit::Weight::Bold);
    grid->addWidget(sides_, 0, 0, 1, 2);
    const std::array<QString, 3> titles{tr("Name and identifiers"), tr("Limits"), tr("Consciousness and oxygen")};
    for (std::size_t what = 0; what < cards_.size(); ++what) {
        auto* title = sentence(13, kit::Weight::SemiBold, kit::Token::Text2);
        title->setText(titles[what]);
        const int row = 1 + 2 * static_cast<int>(what);
        grid->addWidget(title, row, 0, 1, 2);
        auto* group = new QButtonGroup(this);
        for (std::size_t side = 0; side < 2; ++side) {
            auto* card = part<kit::ChoiceCard>();
            card->setMinimumHeight(60);
            group->addButton(card);
            card->setAutoExclusive(false);
            grid->addWidget(card, row + 1, static_cast<int>(side));
            cards_[what][side] = card;
        }
    }
    body()->addWidget(compared_);
    always_ = sentence(15, kit::Weight::Regular);
    always_->setText(tr("Numbers, alarms and notes of both are kept. It can be taken back until the patient is discharged, moved or identified anew."));
    body()->addWidget(always_);
    warning_ = sentence(15, kit::Weight::Bold);
    body()->addWidget(warning_);
    auto* fields = new QGridLayout;
    fields->setHorizontalSpacing(14);
    band_ = field(tr("1 · Wristband (scan or type)"));
    second_ = field(tr("2 · Birth date or second identifier"));
    fields->addWidget(band_, 0, 0);
    fields->addWidget(second_, 0, 1);
    body()->addLayout(fields);
    body()->addStretch(1);
    auto* cancel = button(kit::ButtonStyle::Raised, tr("Cancel"));
    hold_ = part<kit::HoldButton>();
    hold_->setText(tr("Hold to merge"));
    foot()->addStretch(1);
    foot()->addWidget(cancel);
    foot()->addWidget(hold_);
    connect(cancel, &QAbstractButton::clicked, this, &Panel::closed);
    connect(hold_, &kit::HoldButton::held, this, &MergePanel::merge);
    connect(band_->edit(), &QLineEdit::returnPressed, this, [this] { second_->edit()->setFocus(); });
    connect(second_->edit(), &QLineEdit::returnPressed, this, [this] { hold_->setFocus(); });
    if (beds_)
        setFocusProxy(beds_);
    else
        setFocusProxy(band_);
    show(ward);
}

void MergePanel::chooseOther(BedId there)
{
    there_ = there;
    fresh_ = true;
    if (beds_)
        beds_->choose(there);
}

void MergePanel::refresh(const door::WardView& ward, Instant now)
{
    Panel::refresh(ward, now);
    hold_->tick(now);
    show(ward);
}

void MergePanel::show(const door::WardView& ward)
{
    const auto* here = ward.bed(bed());
    const auto* there = there_ ? ward.bed(there_) : nullptr;
    compared_->setVisible(here && there);
    always_->setVisible(here && there);
    hold_->setEnabled(here && there);
    if (!here || !there) {
        warning_->setVisible(false);
        return;
    }
    const auto thereLabel = kit::shown(there->label);
    sides_->setText(tr("Keep: bed %1, where the patient lies, or bed %2, which is free afterwards").arg(label_, thereLabel));
    for (std::size_t side = 0; side < 2; ++side) {
        const auto& of = side == 0 ? *here : *there;
        const auto say = [&](std::size_t what, const QString& text, const QString& line) {
            cards_[what][side]->setText(text);
            cards_[what][side]->setDetail(line);
            cards_[what][side]->setAccessibleName(tr("Bed %1").arg(kit::shown(of.label)) + QStringLiteral(": ") + text + QStringLiteral(", ") + line);
        };
        say(Person, of.nameHidden ? tr("Name hidden") : kit::patientName(of.patient, true), of.nameHidden ? QString() : personLine(of.patient));
        say(Limits, tr("Bed %1").arg(kit::shown(of.label)), limitsLine(of, words_));
        say(Scores, tr("Bed %1").arg(kit::shown(of.label)), scoreLine(of, words_));
    }
    if (std::exchange(fresh_, false)) {
        const auto wish = std::find_if(ward.merges.begin(), ward.merges.end(), [&](const auto& m) { return m.bed == bed() && m.from == there_; });
        const auto propose = [&](std::size_t what, Side side) { cards_[what][side == Side::There ? 1 : 0]->setChecked(true); };
        if (wish != ward.merges.end()) { // what the first person chose is what is agreed to
            propose(Person, wish->person);
            propose(Limits, wish->limits);
            propose(Scores, wish->scores);
        } else {
            propose(Person, here->patient.unidentified ? Side::There : Side::Here);
            propose(Limits, here->limitChanges.empty() && !there->limitChanges.empty() ? Side::There : Side::Here);
            propose(Scores, here->score.consciousness ? Side::Here : Side::There);
        }
    }
    const bool speaks = there->condition == door::BedCondition::Monitored && !there->linkLostSince && !there->numerics.empty();
    const bool twoNames = !here->patient.unidentified && !there->patient.unidentified;
    warning_->setVisible(speaks || twoNames);
    warning_->setText(speaks ? tr("Bed %1 delivers vital signs: somebody lies there. While it does, it cannot be merged.").arg(thereLabel)
                             : tr("Both entries have a name: a second charge nurse must agree."));
    const auto& person = (kept(Person) == Side::There ? there : here)->patient;
    compare(band_, person.identifier);
    compare(second_, person.secondIdentifier);
    hold_->setText(tr("Hold to merge bed %1 into bed %2").arg(thereLabel, label_));
}

void MergePanel::merge()
{
    if (!there_ || !bothTyped(band_, second_))
        return;
    ask(Merge{there_, band_->text().toStdString(), second_->text().toStdString(), {kept(Person), kept(Limits), kept(Scores)}},
        tr("The entries are merged in bed %1, or wait for a second person.").arg(label_));
}

}
