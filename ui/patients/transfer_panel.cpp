// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/transfer_panel.h"

#include <QButtonGroup>
#include <QCoreApplication>

#include <algorithm>

namespace wardlight::patients {
namespace {

constexpr int bedsInARow = 6;

struct ChangesOfMove {
    Q_DECLARE_TR_FUNCTIONS(wardlight::patients::ChangesOfMove)
};

QString firstPerson(const door::BedView& bed)
{
    if (bed.roster)
        for (const auto& person : *bed.roster)
            if (!person.byHandOnly)
                return kit::shown(person.person);
    return ChangesOfMove::tr("nobody");
}

/// Whether this alarm's value lies inside the profile's own limit, so that it ends when the patient's own one goes.
bool endsByProfile(const door::AlarmView& alarm, const door::LimitChangeView& change)
{
    return alarm.key.parameter == change.parameter && alarm.above == change.high && alarm.value &&
           (!change.unit || (change.high ? *alarm.value <= *change.unit : *alarm.value >= *change.unit));
}

}

std::vector<Change> changesOfMove(const door::BedView& from, const door::BedView& to, const kit::Words& words)
{
    std::vector<Change> changes;
    for (const auto& c : from.limitChanges) {
        const auto value = [&](const std::optional<double>& v) { return v ? words.value(c.parameter, *v) : ChangesOfMove::tr("off"); };
        if (c.delay.count() > 0)
            continue;
        changes.push_back({(c.high ? ChangesOfMove::tr("%1 high limit %2 goes back to %3") : ChangesOfMove::tr("%1 low limit %2 goes back to %3"))
                               .arg(kit::parameterLabel(c.parameter), value(c.value), value(c.unit)),
                           true, {}});
        for (const auto& alarm : from.alarms)
            if (endsByProfile(alarm, c))
                changes.push_back({ChangesOfMove::tr("The alarm %1 ends by it").arg(words.alarm(alarm, kit::TextLength::Short)), true, alarm.id});
    }
    for (const auto& off : from.kindsOff) {
        door::AlarmView alarm;
        alarm.key.kind = off.kind;
        changes.push_back({ChangesOfMove::tr("%1 was switched off here and is on again").arg(words.alarm(alarm, kit::TextLength::Short)), false, {}});
    }
    if (from.audioPausedUntil)
        changes.push_back({ChangesOfMove::tr("The sound pause stays behind: open alarms sound in the new bed"), false, {}});
    for (const auto& wave : from.waves)
        if (!wave.device.empty()) {
            changes.push_back({ChangesOfMove::tr("%1 stays with bed %2; the new bed's devices watch from there").arg(kit::shown(wave.device), kit::shown(from.label)), true, {}});
            break;
        }
    if (const auto before = firstPerson(from), after = firstPerson(to); before != after)
        changes.push_back({ChangesOfMove::tr("%1 is asked first, not %2").arg(after, before), after == ChangesOfMove::tr("nobody"), {}});
    return changes;
}

TransferPanel::TransferPanel(kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, const door::WardView& ward, BedId bed, QWidget* parent)
    : Panel(commands, theme, words, bed, parent)
{
    const auto* view = ward.bed(bed);
    label_ = view ? kit::shown(view->label) : QString();
    setTitle(label_, view ? tr("Transfer %1").arg(kit::patientName(view->patient, false)) : QString());
    auto* title = sentence(13, kit::Weight::SemiBold, kit::Token::Text2);
    title->setText(tr("To bed"));
    body()->addWidget(title);
    bedGrid_ = new QGridLayout;
    bedGrid_->setSpacing(8);
    auto* group = new QButtonGroup(this);
    for (const auto& other : ward.beds) {
        const bool unknown = other->condition != door::BedCondition::Empty && other->patient.unidentified && other->id != bed;
        if (other->condition != door::BedCondition::Empty && !unknown)
            continue;
        auto* card = part<kit::ChoiceCard>();
        card->setText(kit::shown(other->label));
        card->setMinimumHeight(44);
        card->setAccessibleName(tr("Bed %1").arg(card->text()));
        group->addButton(card);
        const auto place = static_cast<int>(free_.size());
        bedGrid_->addWidget(card, place / bedsInARow, place % bedsInARow);
        free_.emplace_back(other->id, card->text());
        cards_.push_back(card);
        if (unknown)
            card->setDetail(tr("merge"));
        connect(card, &QAbstractButton::clicked, this, [this, id = other->id, unknown] {
            if (unknown)
                Q_EMIT mergeWanted(id.value);
            else
                chooseBed(id);
        });
    }
    body()->addLayout(bedGrid_);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    band_ = field(tr("1 · Wristband (scan or type)"));
    second_ = field(tr("2 · Birth date or second identifier"));
    grid->addWidget(band_, 0, 0);
    grid->addWidget(second_, 0, 1);
    body()->addLayout(grid);
    QWidget* before = second_->edit();
    for (auto* card : cards_) { // the group is exclusive; Tab leads to each of them, chosen or not
        card->setAutoExclusive(false);
        setTabOrder(before, card);
        before = card;
    }
    before_ = sentence(15, kit::Weight::Bold);
    before_->setText(free_.empty() ? tr("No bed is free.") : tr("Choose a bed to see what protection changes."));
    body()->addWidget(before_);
    list_ = new QVBoxLayout;
    list_->setSpacing(2);
    body()->addLayout(list_);
    body()->addStretch(1);
    auto* cancel = button(kit::ButtonStyle::Raised, tr("Cancel"));
    move_ = button(kit::ButtonStyle::Inverted, tr("Transfer"));
    foot()->addStretch(1);
    foot()->addWidget(cancel);
    foot()->addWidget(move_);
    connect(cancel, &QAbstractButton::clicked, this, &Panel::closed);
    connect(move_, &QAbstractButton::clicked, this, &TransferPanel::transfer);
    connect(band_->edit(), &QLineEdit::returnPressed, this, [this] { second_->edit()->setFocus(); });
    connect(second_->edit(), &QLineEdit::returnPressed, this, [this] { move_->setFocus(); });
    unknown_ = view && view->patient.unidentified; // there is nothing to compare
    band_->setVisible(!unknown_);
    second_->setVisible(!unknown_);
    setFocusProxy(band_);
}

void TransferPanel::chooseBed(BedId to)
{
    to_ = to;
    for (std::size_t i = 0; i < free_.size(); ++i)
        if (free_[i].first == to) {
            cards_[i]->setChecked(true);
            toLabel_ = free_[i].second;
        }
    move_->setText(tr("Transfer to bed %1").arg(toLabel_));
    changes_.clear();
    changes_.push_back({QString(), false, AlarmId{}}); // differs from any: shown with the next view
}

void TransferPanel::refresh(const door::WardView& ward, Instant now)
{
    Panel::refresh(ward, now);
    if (const auto* view = ward.bed(bed())) {
        compare(band_, view->patient.identifier);
        compare(second_, view->patient.secondIdentifier);
    }
    if (to_)
        showChanges(ward);
}

void TransferPanel::showChanges(const door::WardView& ward)
{
    const auto* from = ward.bed(bed());
    const auto* to = ward.bed(*to_);
    if (!from || !to)
        return;
    auto changes = changesOfMove(*from, *to, words_);
    if (changes == changes_)
        return; // ticks stay
    changes_ = std::move(changes);
    for (auto* widget : shown_)
        widget->deleteLater();
    shown_.clear();
    ticks_.clear();
    tickAlarms_.clear();
    before_->setText(changes_.empty() ? tr("Protection stays as it is.") : tr("What protection changes"));
    for (const auto& change : changes_) {
        if (change.loss) {
            auto* tick = new kit::Tick(this);
            tick->setTheme(theme_);
            tick->setText(change.what);
            ticks_.push_back(tick);
            tickAlarms_.push_back(change.alarm);
            shown_.push_back(tick);
        } else {
            auto* line = new kit::Sentence(15, kit::Weight::Regular, kit::Token::Text1, this);
            line->setTheme(theme_);
            line->setText(change.what);
            shown_.push_back(line);
        }
        list_->addWidget(shown_.back());
    }
}

void TransferPanel::transfer()
{
    if (!to_) {
        Q_EMIT notice(tr("Choose a bed."));
        return;
    }
    if (!unknown_ && !bothTyped(band_, second_))
        return;
    Transfer wish{*to_, band_->text().toStdString(), second_->text().toStdString(), "bed-change", {}};
    for (std::size_t i = 0; i < ticks_.size(); ++i) {
        if (!ticks_[i]->isChecked()) {
            Q_EMIT notice(tr("Tick each loss, so that somebody has read it."));
            ticks_[i]->setFocus();
            return;
        }
        if (tickAlarms_[i])
            wish.acceptedEnds.push_back(*tickAlarms_[i]);
    }
    ask(std::move(wish), tr("Bed %1 is now bed %2.").arg(label_, toLabel_));
}

}
