// SPDX-License-Identifier: GPL-3.0-or-later
// A panel of the side: a ground, a heading, a word at its right.
#pragma once

#include "ui/kit/font.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QPainter>
#include <QWidget>

namespace wardlight::bed {

class Card : public QWidget {
    Q_OBJECT
public:
    explicit Card(QWidget* parent);
    virtual void setTheme(const kit::Theme& theme);
    static constexpr double edge = 16;   ///< dp
    static constexpr double head = 38;   ///< dp: of the heading

protected:
    [[nodiscard]] const kit::Theme& theme() const { return theme_; }
    /// Ground, heading and the word at the right; the word yields.
    void paintCard(QPainter& painter, const QString& heading, const QString& word) const;
    /// Text in this colour; right: at the right end of the box. What does not fit is cut with "…" only when `cut`.
    static void say(QPainter& painter, const QFont& font, const QColor& ink, const QRectF& box, const QString& text,
                    bool right = false, bool cut = false);

private:
    kit::Theme theme_;
};

}
