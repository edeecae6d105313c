// SPDX-License-Identifier: GPL-3.0-or-later
// The early-warning score with each part, its points and its age, and the two buttons to enter what is seen.
#pragma once

#include "core/door/view.h"
#include "ui/bed/card.h"
#include "ui/kit/button.h"

#include <array>
#include <vector>

namespace wardlight::bed {

struct ScoreRow {
    QString name, value, age;
    std::optional<int> points;
    bool missing = false;
    friend bool operator==(const ScoreRow&, const ScoreRow&) = default;
};
/// What the card says; made of the view alone, so that it can be tested without a screen.
struct ScoreModel {
    bool shown = false, child = false;
    QString total, since, advice, scale;
    QString course; ///< where it goes, if it goes on so; empty: nowhere
    QString others; ///< other scores of the same numbers
    int trend = 0;
    std::vector<ScoreRow> rows;
    friend bool operator==(const ScoreModel&, const ScoreModel&) = default;
};
[[nodiscard]] ScoreModel scoreModel(const door::ScoreView& score, const kit::Words& words, WallTime now);
[[nodiscard]] QString scorePartName(ScorePart part);

/// The words "scale 1 · 14:31" as a target of 44 dp; the card draws them.
class ScaleButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit ScaleButton(QWidget* parent) : QAbstractButton(parent) { setFocusPolicy(Qt::StrongFocus); }
    void setTheme(const kit::Theme& theme) { theme_ = theme; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    kit::Theme theme_;
};

class ScoreCard : public Card {
    Q_OBJECT
public:
    explicit ScoreCard(QWidget* parent);
    void setTheme(const kit::Theme& theme) override;
    void setWords();
    void show(const door::BedView& bed, const kit::Words& words, WallTime now);
    [[nodiscard]] const ScoreModel& model() const { return model_; }
    [[nodiscard]] kit::Button& consciousness() { return *consciousness_; }
    [[nodiscard]] kit::Button& oxygen() { return *oxygen_; }
    /// Over "scale 1": which SpO2 scale holds for this patient.
    [[nodiscard]] QAbstractButton& scale() { return *scale_; }
    /// Rows shrink to this before the card gives up its list.
    [[nodiscard]] int wantedHeight() const;
    [[nodiscard]] int leastHeight() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitWords();
    [[nodiscard]] double courseHigh() const;
    void paintRow(QPainter& painter, const ScoreRow& row, const QRectF& box) const;
    ScoreModel model_;
    kit::Button* consciousness_;
    kit::Button* oxygen_;
    ScaleButton* scale_;
};

}
