// SPDX-License-Identifier: GPL-3.0-or-later
// A panel with a heading and something drawn under it, which also is a text.
#pragma once

#include "ui/kit/font.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QPainter>
#include <QStringList>
#include <QWidget>

namespace wardlight::insight_ui {

class Chart : public QWidget {
    Q_OBJECT
public:
    explicit Chart(QWidget* parent);
    virtual void setTheme(const kit::Theme& theme);
    /// Heading, and a few words at its right.
    void setTitle(const QString& title, const QString& side = {});
    [[nodiscard]] const QString& title() const { return title_; }
    /// What it shows, as lines: the screen reader's table.
    [[nodiscard]] const QStringList& lines() const { return lines_; }
    /// What did not fit when it was last painted.
    [[nodiscard]] const QStringList& clippedTexts() const { return clipped_; }
    static constexpr double edge = 20; ///< dp
    static constexpr double head = 44; ///< dp: of the heading

protected:
    [[nodiscard]] const kit::Theme& theme() const { return theme_; }
    void setLines(QStringList lines);
    /// Ground, heading, focus ring; forgets what was clipped.
    void paintPanel(QPainter& painter);
    enum class At : std::uint8_t { Left, Right, Middle };
    /// One line in its box; what does not fit ends in "…" and is remembered.
    void say(QPainter& painter, const QFont& font, kit::Token ink, const QRectF& box, const QString& text, At at = At::Left);
    /// Wrapped into its box, from the top.
    void sayWrapped(QPainter& painter, const QFont& font, kit::Token ink, const QRectF& box, const QString& text);

private:
    kit::Theme theme_;
    QString title_, side_;
    QStringList lines_, clipped_;
};

}
