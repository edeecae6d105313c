// SPDX-License-Identifier: GPL-3.0-or-later
// A panel for one value, or a list to choose from, beside what was pressed.
#pragma once

#include "ui/kit/theme.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

namespace wardlight::kit {

/// A window of its own, because waves are painted straight into the ward's window. Esc or a press beside it closes it, and
/// the focus returns to where it was. It stands inside `area`, so never over the alarm line.
class Popover : public QWidget {
    Q_OBJECT
public:
    explicit Popover(QWidget* parent);

    /// anchor: what was pressed; area: where it may stand. Both in global dp. Below the anchor if there is room, else above,
    /// else beside it.
    void openAt(const Theme& theme, const QRect& anchor, const QRect& area);

Q_SIGNALS:
    void closed();

protected:
    [[nodiscard]] const Theme& theme() const { return theme_; }
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    Theme theme_;
};

/// One row of a ChoiceList: what it is, more about it, whether it is the one in force.
struct Choice {
    QString text, detail;
    bool current = false;
};

/// A list of which one is picked: by a press, or arrows and Enter. Rows are 44 dp high.
class ChoiceList : public Popover {
    Q_OBJECT
public:
    explicit ChoiceList(QWidget* parent);
    /// foot: a sentence under the list, as "No password is asked for yet."
    void setChoices(const QString& title, std::vector<Choice> choices, const QString& foot = {});
    [[nodiscard]] const std::vector<Choice>& choices() const { return choices_; }
    [[nodiscard]] QRect rowRect(int index) const;

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int rowAt(QPoint at) const;
    void choose(int index);
    QString title_, foot_;
    std::vector<Choice> choices_;
    int row_ = 0;
    int pressed_ = -1;
};

}
