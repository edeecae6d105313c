// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs Load, Response, True or false: which panels, and what they are told.
#pragma once

#include "ui/insight/board.h"
#include "ui/insight/insight_words.h"

#include <array>

namespace wardlight::insight_ui {

/// A tab of panels that show one load.
class FigureBoard : public Board {
    Q_OBJECT
public:
    explicit FigureBoard(QWidget* parent) : Board(parent) {}
    virtual void show(const AlarmLoad& load, const kit::Words& words) = 0;
    void setTheme(const kit::Theme& theme);
    [[nodiscard]] std::vector<Chart*> charts() const;
    [[nodiscard]] const std::array<FigureCard*, 4>& cards() const { return cards_; }

protected:
    void addCards();
    void setFigures(const std::vector<Figure>& figures);

private:
    std::array<FigureCard*, 4> cards_{};
};

class LoadBoard : public FigureBoard {
    Q_OBJECT
public:
    explicit LoadBoard(QWidget* parent);
    void show(const AlarmLoad& load, const kit::Words& words) override;
    [[nodiscard]] DayBars& days() { return *days_; }
    [[nodiscard]] HeatMap& heat() { return *heat_; }
    [[nodiscard]] RankRows& offenders() { return *offenders_; }
    [[nodiscard]] RankRows& health() { return *health_; }

private:
    DayBars* days_;
    HeatMap* heat_;
    RankRows *offenders_, *kinds_, *health_, *devices_;
};

class ResponseBoard : public FigureBoard {
    Q_OBJECT
public:
    explicit ResponseBoard(QWidget* parent);
    void show(const AlarmLoad& load, const kit::Words& words) override;
    [[nodiscard]] RankRows& answers() { return *answers_; }
    [[nodiscard]] RankRows& before() { return *before_; }
    [[nodiscard]] RankRows& shifts() { return *shifts_; }

private:
    RankRows *answers_, *before_, *shifts_;
};

class VerdictBoard : public FigureBoard {
    Q_OBJECT
public:
    explicit VerdictBoard(QWidget* parent);
    void show(const AlarmLoad& load, const kit::Words& words) override;
    [[nodiscard]] RankRows& kinds() { return *kinds_; }
    [[nodiscard]] RankRows& causes() { return *causes_; }

private:
    RankRows *kinds_, *causes_;
};

}
