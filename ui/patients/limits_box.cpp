// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/limits_box.h"

#include <algorithm>

namespace wardlight::patients {
namespace {

constexpr std::array limitParameters{Parameter::HeartRate, Parameter::Spo2, Parameter::RespirationRate, Parameter::NibpSystolic, Parameter::Temperature};

QString nameAndUnit(Parameter parameter)
{
    return kit::parameterLabel(parameter) + QLatin1Char(' ') + kit::shown(info(parameter).unitShown);
}

std::optional<double> numberOf(const kit::Words& words, const kit::Field* field, bool& good)
{
    if (field->text().isEmpty())
        return std::nullopt;
    bool local = false, plain = false;
    const double value = words.locale.toDouble(field->text(), &local);
    const double other = QLocale::c().toDouble(field->text(), &plain);
    good = good && (local || plain);
    return local ? value : other;
}

}

LimitsBox::LimitsBox(const kit::Words& words, const QString& bedLabel, QWidget* parent)
    : QWidget(parent)
    , words_(words)
    , box_(new Box(this))
    , enter_(new kit::Button(QLatin1String("limits"), kit::ButtonStyle::Raised, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(box_);
    const auto sentence = [this](double pixels, kit::Weight weight, kit::Token colour = kit::Token::Text1) {
        auto* made = new kit::Sentence(pixels, weight, colour, box_);
        made->setMinimumWidth(40);
        return made;
    };
    title_ = sentence(15, kit::Weight::Bold);
    about_ = sentence(14, kit::Weight::Regular, kit::Token::Text2);
    about_->setText(tr("Numbers are shown, but nothing sounds when they leave a range. Bed %1 shows “No limits” and stands in Silent now until they are entered.").arg(bedLabel));
    sounds_ = sentence(13.5, kit::Weight::Regular, kit::Token::Text2);
    sounds_->setText(tr("Sounds all the same: asystole, VF, VT, apnoea, pulse lost, leads off, probe off, link lost."));
    signatures_ = sentence(13, kit::Weight::Regular, kit::Token::Text2);
    signatures_->setText(tr("The unit's profile: two signatures"));
    enter_->setText(tr("Enter limits for this patient"));
    enter_->setMinimumHeight(44);
    auto* inside = new QVBoxLayout(box_);
    inside->setContentsMargins(16, 14, 16, 14);
    inside->setSpacing(10);
    inside->addWidget(title_);
    inside->addWidget(about_);
    grid_ = new QGridLayout;
    grid_->setHorizontalSpacing(12);
    grid_->setVerticalSpacing(8);
    const std::array<QString, 3> heads{tr("Limit"), tr("Low"), tr("High")};
    for (std::size_t c = 0; c < heads.size(); ++c) {
        heads_[c] = sentence(13, kit::Weight::Regular, kit::Token::Text2);
        heads_[c]->setText(heads[c]);
        grid_->addWidget(heads_[c], 0, static_cast<int>(c));
    }
    for (std::size_t i = 0; i < limitParameters.size(); ++i) {
        const auto p = limitParameters[i];
        const int row = static_cast<int>(i) + 1;
        rows_.push_back({sentence(14.5, kit::Weight::SemiBold), sentence(14.5, kit::Weight::SemiBold), sentence(14.5, kit::Weight::SemiBold)});
        parameters_.push_back(p);
        rows_.back()[0]->setText(nameAndUnit(p));
        fields_.push_back({new kit::Field(tr("%1 low").arg(nameAndUnit(p)), box_), new kit::Field(tr("%1 high").arg(nameAndUnit(p)), box_)});
        for (int c = 0; c < 3; ++c) {
            auto* cell = rows_.back()[static_cast<std::size_t>(c)];
            cell->setWordWrap(false);
            cell->setMinimumWidth(c == 0 ? 130 : 72);
            if (c > 0)
                cell->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            grid_->addWidget(cell, row, c);
        }
        for (int c = 0; c < 2; ++c) {
            fields_.back()[static_cast<std::size_t>(c)]->setMinimumWidth(150);
            grid_->addWidget(fields_.back()[static_cast<std::size_t>(c)], row, 1 + c);
        }
    }
    for (std::size_t c = 1; c < heads_.size(); ++c)
        heads_[c]->setAlignment(Qt::AlignRight);
    auto* beside = new QHBoxLayout; // not in the grid, where its height would pull the rows apart
    beside->setSpacing(16);
    beside->addLayout(grid_);
    beside->addWidget(sounds_, 1, Qt::AlignTop);
    inside->addLayout(beside);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(12);
    foot->addWidget(enter_);
    foot->addWidget(signatures_, 1);
    inside->addLayout(foot);
    connect(enter_, &QAbstractButton::clicked, this, [this] {
        entering_ = !entering_;
        place();
        if (entering_)
            fields_.front()[0]->edit()->setFocus();
    });
    show(nullptr);
}

void LimitsBox::setTheme(const kit::Theme& theme)
{
    box_->setTheme(theme);
    enter_->setTheme(theme);
    for (auto* s : {title_, about_, sounds_, signatures_, heads_[0], heads_[1], heads_[2]})
        s->setTheme(theme);
    for (const auto& row : rows_)
        for (auto* cell : row)
            cell->setTheme(theme);
    for (const auto& pair : fields_)
        for (auto* field : pair)
            field->setTheme(theme);
}

void LimitsBox::show(const door::ProfileView* profile)
{
    unset_ = !profile || profile->unset;
    entering_ = entering_ && unset_;
    title_->setText(unset_ ? tr("This site has not set limits for this profile") : tr("Sounds outside these limits"));
    for (std::size_t i = 0; i < parameters_.size(); ++i) {
        const door::ProfileView::Limit* limit = nullptr;
        if (profile)
            for (const auto& l : profile->limits)
                if (l.parameter == parameters_[i])
                    limit = &l;
        const auto text = [&](const std::optional<double>& value, bool off) {
            return value ? words_.value(parameters_[i], *value) : off ? tr("off") : tr("not set");
        };
        rows_[i][1]->setText(limit ? text(limit->low, limit->lowOff) : tr("not set"));
        rows_[i][2]->setText(limit ? text(limit->high, limit->highOff) : tr("not set"));
    }
    place();
}

void LimitsBox::place()
{
    box_->setLoud(unset_);
    about_->setVisible(unset_);
    sounds_->setVisible(unset_ && !entering_);
    for (std::size_t c = 0; c < heads_.size(); ++c)
        heads_[c]->setVisible(!entering_);
    enter_->setVisible(unset_);
    signatures_->setVisible(unset_);
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        rows_[i][1]->setVisible(!entering_);
        rows_[i][2]->setVisible(!entering_);
        for (auto* field : fields_[i])
            field->setVisible(entering_);
    }
}

std::vector<LimitsSet> LimitsBox::entered(kit::Field*& wrong) const
{
    wrong = nullptr;
    std::vector<LimitsSet> all;
    if (!entering_)
        return all;
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        LimitsSet set;
        set.parameter = parameters_[i];
        bool goodLow = true, goodHigh = true;
        set.low = numberOf(words_, fields_[i][0], goodLow);
        set.high = numberOf(words_, fields_[i][1], goodHigh);
        const bool plausible = (!set.low || isPlausible(set.parameter, *set.low)) && (!set.high || isPlausible(set.parameter, *set.high)) &&
                               !(set.low && set.high && *set.low >= *set.high);
        if (!wrong && (!goodLow || !goodHigh || !plausible))
            wrong = !goodLow || (goodHigh && set.low) ? fields_[i][0] : fields_[i][1];
        if (set.low || set.high)
            all.push_back(set);
    }
    return all;
}

}
