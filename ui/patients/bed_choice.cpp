// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/bed_choice.h"

#include "ui/kit/text.h"

#include <QButtonGroup>

#include <algorithm>

namespace wardlight::patients {

BedChoice::BedChoice(std::vector<Offer> offers, const kit::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , offers_(std::move(offers))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    auto* group = new QButtonGroup(this);
    const bool lines = std::any_of(offers_.begin(), offers_.end(), [](const Offer& o) { return !o.line.isEmpty(); });
    const int inARow = lines ? 2 : 6;
    for (const auto& offer : offers_) {
        auto* card = new kit::ChoiceCard(this);
        card->setText(offer.label);
        card->setDetail(offer.line);
        card->setMinimumHeight(lines ? 56 : 44);
        card->setAccessibleName(tr("Bed %1").arg(offer.label) + (offer.line.isEmpty() ? QString() : QStringLiteral(", ") + offer.line));
        group->addButton(card);
        card->setAutoExclusive(false); // Tab leads to each of them; the group is exclusive
        const auto place = static_cast<int>(cards_.size());
        grid->addWidget(card, place / inARow, place % inARow);
        cards_.push_back(card);
        connect(card, &QAbstractButton::clicked, this, [this, bed = offer.bed] {
            choose(bed);
            Q_EMIT chosen(bed.value);
        });
    }
    if (!cards_.empty())
        setFocusProxy(cards_.front());
    BedChoice::setTheme(theme);
}

void BedChoice::setTheme(const kit::Theme& theme)
{
    for (auto* card : cards_)
        card->setTheme(theme);
}

void BedChoice::choose(BedId bed)
{
    for (std::size_t i = 0; i < offers_.size(); ++i)
        if (offers_[i].bed == bed) {
            chosen_ = bed;
            cards_[i]->setChecked(true);
        }
}

QString BedChoice::label() const
{
    const auto found = std::find_if(offers_.begin(), offers_.end(), [this](const Offer& o) { return chosen_ && o.bed == *chosen_; });
    return found == offers_.end() ? QString() : found->label;
}

std::vector<BedChoice::Offer> freeBeds(const door::WardView& ward)
{
    std::vector<BedChoice::Offer> all;
    for (const auto& bed : ward.beds)
        if (bed->condition == door::BedCondition::Empty)
            all.push_back({bed->id, kit::shown(bed->label), {}});
    return all;
}

}
