// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of text on pages of paper: wrapped, a page more where one is needed, a foot on each.
#pragma once

#include "ui/kit/font.h"

#include <QPainter>
#include <QRect>
#include <QString>
#include <QStringList>

class QPdfWriter;

namespace wardlight::kit {

inline constexpr int paperDotsPerInch = 96;

class TextPaper {
public:
    /// foot: at the left of every page's foot; its number is at the right. demo: marked at the top of every page.
    TextPaper(QPdfWriter& writer, QString foot, bool demo);
    [[nodiscard]] bool isOpen() const { return p_.isActive(); }
    void line(const QFont& font, const QString& text);
    /// Cells beside each other, the first one two fifths wide; empty ones at the end leave their room to the one before.
    void row(const QFont& font, QStringList cells);
    void gap(int dots) { y_ += dots; }
    void rule();
    /// What follows begins where at least this much of a page is left.
    void keepTogether(int dots);
    /// Of the last page; those before have theirs.
    void foot();

private:
    [[nodiscard]] QRect room(const QFont& font, int width, const QString& text);
    void nextPage();
    QPdfWriter& writer_;
    QString foot_;
    bool demo_;
    QPainter p_;
    QRect area_;
    int y_;
    int page_ = 1;
};

}
