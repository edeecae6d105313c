// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/load_boards.h"

namespace wardlight::insight_ui {
namespace {

constexpr std::size_t shownKinds = 7, shownDevices = 4, shownJudged = 12;

}

void FigureBoard::addCards()
{
    std::vector<std::pair<QWidget*, int>> cells;
    for (auto& card : cards_) {
        card = new FigureCard(this);
        cells.emplace_back(card, 1);
    }
    addRow(std::move(cells), FigureCard::highFor, 0);
}

void FigureBoard::setFigures(const std::vector<Figure>& figures)
{
    for (std::size_t i = 0; i < cards_.size() && i < figures.size(); ++i)
        cards_[i]->setFigure(figures[i]);
}

std::vector<Chart*> FigureBoard::charts() const
{
    const auto found = findChildren<Chart*>();
    return {found.begin(), found.end()};
}

void FigureBoard::setTheme(const kit::Theme& theme)
{
    for (auto* chart : charts())
        chart->setTheme(theme);
}

LoadBoard::LoadBoard(QWidget* parent)
    : FigureBoard(parent)
{
    addCards();
    days_ = new DayBars(this);
    heat_ = new HeatMap(this);
    offenders_ = new RankRows(this);
    kinds_ = new RankRows(this);
    health_ = new RankRows(this);
    devices_ = new RankRows(this);
    addRow({{days_, 1}}, [](int) { return 230; }, 3);
    addRow({{heat_, 1}, {offenders_, 1}}, [this](int) { return std::max(300, offenders_->wanted()); }, 4);
    addSide(health_, [this](int) { return health_->wanted(); }, 1);
    addSide(kinds_, [this](int) { return kinds_->wanted(); }, 1);
    addSide(devices_, [this](int) { return devices_->wanted(); }, 0);
}

void LoadBoard::show(const AlarmLoad& load, const kit::Words& words)
{
    setFigures(loadFigures(load, words));
    days_->setTitle(tr("Alarms per bed and day"));
    days_->show(dayBars(load, words), dayMarks(load, words), {tr("! low"), tr("!! yellow"), tr("!!! red")}, dayLines(load, words));
    heat_->setTitle(tr("Where and when"), tr("alarms by bed and hour, last 24 h"));
    heat_->show(heatRows(load), insight_ui::heatHours(load, words), budgetSentence(load, words), heatLines(load, words));
    offenders_->setTitle(tr("Most frequent"), tr("last 24 h · share judged false · likely cause"));
    offenders_->show(offenderRows(load, words), {{}, tr("judged false"), {}});
    health_->setTitle(tr("Alarm system"), periodText(load, words));
    health_->show(healthRows(load, words), {});
    kinds_->setTitle(tr("By kind"), tr("alarms per bed and day · share of all"));
    kinds_->show(kindRows(load, words, shownKinds), {});
    devices_->setTitle(tr("By device"), tr("alarms · share of all"));
    devices_->show(deviceRows(load, words, shownDevices), {});
    place();
}

ResponseBoard::ResponseBoard(QWidget* parent)
    : FigureBoard(parent)
{
    addCards();
    answers_ = new RankRows(this);
    before_ = new RankRows(this);
    shifts_ = new RankRows(this);
    addRow({{answers_, 1}, {before_, 1}}, [this](int) { return std::max(answers_->wanted(), before_->wanted()); }, 1);
    addRow({{shifts_, 1}}, [this](int) { return shifts_->wanted(); }, 1);
}

void ResponseBoard::show(const AlarmLoad& load, const kit::Words& words)
{
    setFigures(responseFigures(load, words));
    answers_->setTitle(tr("How red and yellow alarms ended"), tr("alarms · share"));
    answers_->show(answerRows(load, words), {});
    before_->setTitle(tr("After how many alarms"), tr("median · 90 % · in the unit, two hours before"));
    before_->show(beforeRows(load, words), {tr("median"), tr("90 % within"), {}},
                  tr("Answers slow where alarms pile up: that is what a budget is for."));
    shifts_->setTitle(tr("By shift"), tr("median · 90 % · load and unanswered"));
    shifts_->show(shiftRows(load, words), {tr("median"), tr("90 % within"), {}});
    place();
}

VerdictBoard::VerdictBoard(QWidget* parent)
    : FigureBoard(parent)
{
    addCards();
    kinds_ = new RankRows(this);
    causes_ = new RankRows(this);
    addRow({{kinds_, 1}, {causes_, 1}}, [this](int) { return std::max(kinds_->wanted(), causes_->wanted()); }, 1);
}

void VerdictBoard::show(const AlarmLoad& load, const kit::Words& words)
{
    setFigures(verdictFigures(load, words));
    kinds_->setTitle(tr("Share judged false, by kind"));
    kinds_->show(falseKindRows(load, words, shownJudged), {});
    causes_->setTitle(tr("Likely causes of the false ones"), tr("alarms · share"));
    causes_->show(falseCauseRows(load, words), {});
    place();
}

}
