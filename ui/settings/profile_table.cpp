// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/profile_table.h"

#include "ui/kit/button.h"
#include "ui/kit/font.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace wardlight::settings_ui {

using kit::Token;
using kit::Weight;

ProfileTable::ProfileTable(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Limits of the profile"));
}

void ProfileTable::setTheme(const kit::Theme& theme)
{
    theme_ = theme;
    update();
}

void ProfileTable::show(const ProfileVersion& before, const ProfileVersion& after, const door::ProfileNowView& now, const door::SiteView& site, const kit::Words& words)
{
    rows_ = rowsOf(after);
    lines_.clear();
    for (const auto& row : rows_) {
        Line line{rowName(row), rowUnit(row), priorityMarks(row, site), rowChanged(row, now, site, words), {}, {}};
        bool differs = false;
        for (const auto cell : {Cell::Low, Cell::High, Cell::Delay}) {
            const auto at = static_cast<std::size_t>(cell);
            line.was[at] = cellText(before, row, cell, site, words);
            line.is[at] = cellText(after, row, cell, site, words);
            differs = differs || line.was[at] != line.is[at];
        }
        if (differs)
            line.changed = tr("Draft");
        lines_.push_back(std::move(line));
    }
    row_ = std::clamp(row_, 0, std::max(0, static_cast<int>(rows_.size()) - 1));
    setFixedHeight(headHigh + rowHigh * static_cast<int>(rows_.size()));
    if (!lines_.empty()) {
        const auto& l = lines_[static_cast<std::size_t>(row_)];
        setAccessibleDescription(tr("%1, low %2, high %3, delay %4").arg(l.name, l.is[0], l.is[1], l.is[2]));
    }
    update();
}

QRect ProfileTable::rowRect(int row) const { return {0, headHigh + row * rowHigh, width(), rowHigh}; }

void ProfileTable::choose(int row)
{
    if (rows_.empty())
        return;
    row_ = std::clamp(row, 0, static_cast<int>(rows_.size()) - 1);
    update();
    Q_EMIT chosen(row_);
}

void ProfileTable::mousePressEvent(QMouseEvent* event)
{
    const int row = (static_cast<int>(event->position().y()) - headHigh) / rowHigh;
    if (event->position().y() >= headHigh && row < static_cast<int>(rows_.size()))
        choose(row);
}

void ProfileTable::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up: choose(row_ - 1); return;
    case Qt::Key_Down: choose(row_ + 1); return;
    case Qt::Key_Home: choose(0); return;
    case Qt::Key_End: choose(static_cast<int>(rows_.size()) - 1); return;
    default: QWidget::keyPressEvent(event);
    }
}

void ProfileTable::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const double w = width();
    const bool wide = w > 620;
    // Right edges of the three numbers; then priority and who.
    const double named = wide ? 0.30 : 0.40;
    const double right[3] = {w * (wide ? 0.44 : 0.60), w * (wide ? 0.58 : 0.78), w * (wide ? 0.69 : 0.985)};
    const double marks = w * 0.72, changed = w * 0.77;
    const auto small = kit::face(13, Weight::Regular), plain = kit::face(14.5, Weight::Regular), bold = kit::face(14.5, Weight::SemiBold);
    const auto write = [&](const QFont& font, Token colour, const QRectF& box, int align, const QString& text) {
        p.setFont(font);
        p.setPen(theme_[colour]);
        p.drawText(box, align | Qt::AlignVCenter, text);
    };
    write(small, Token::Text3, {20, 0, 200, headHigh}, Qt::AlignLeft, tr("Limit"));
    const QString heads[3] = {tr("Low", "a limit"), tr("High", "a limit"), tr("Delay")};
    for (int i = 0; i < 3; ++i)
        write(small, Token::Text3, {right[i] - 140, 0, 140, headHigh}, Qt::AlignRight, heads[i]);
    if (wide)
        write(small, Token::Text3, {changed, 0, w - changed, headHigh}, Qt::AlignLeft, tr("Last changed"));
    p.fillRect(QRectF(0, headHigh - 1, w, 1), theme_[Token::Line]);
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        const auto& l = lines_[i];
        const QRectF box = rowRect(static_cast<int>(i));
        const bool differs = l.was != l.is;
        const bool mine = static_cast<int>(i) == row_;
        if (mine || differs)
            p.fillRect(box, theme_[mine ? Token::Raised : Token::Inset]);
        if (differs)
            p.fillRect(QRectF(0, box.top(), 3, box.height()), theme_[Token::Accent]);
        const double room = right[0] - kit::textWidth(bold, l.is[0].isEmpty() ? QStringLiteral("–") : l.is[0]) - 12 - 20; // up to the first number
        const auto unitWide = kit::textWidth(plain, l.unit);
        double size = 14.5;
        while (size > 12 && kit::textWidth(kit::face(size, Weight::SemiBold), l.name) > room - unitWide - 8)
            size -= 0.5;
        const auto font = kit::face(size, Weight::SemiBold);
        const auto name = kit::cutName(font, room - unitWide - 8, l.name);
        write(font, Token::Text1, {20, box.top(), room, box.height()}, Qt::AlignLeft, name);
        write(plain, Token::Text3, {20 + kit::textWidth(font, name) + 6, box.top(), unitWide + 4, box.height()}, Qt::AlignLeft, l.unit);
        for (std::size_t c = 0; c < 3; ++c) {
            const bool other = l.was[c] != l.is[c];
            const auto text = l.is[c].isEmpty() ? QStringLiteral("–") : l.is[c];
            const QRectF cell(right[c] - 140, box.top(), 140, box.height());
            const double textWide = kit::textWidth(bold, text);
            const bool soft = l.is[c].isEmpty() || !text.contains(QRegularExpression(QStringLiteral("[0-9]")));
            write(soft && !other ? plain : bold, soft && !other ? Token::Text3 : Token::Text1, cell, Qt::AlignRight, text);
            if (!other)
                continue;
            p.fillRect(QRectF(right[c] - textWide, box.center().y() + 11, textWide, 2), theme_[Token::Accent]);
            const auto was = l.was[c] + QStringLiteral(" →");
            const double between = right[c] - (c == 0 ? w * named : right[c - 1]) - textWide - 14;
            if (wide && kit::textWidth(plain, was) < between)
                write(plain, Token::Text3, cell.adjusted(-40, 0, -textWide - 6, 0), Qt::AlignRight, was);
        }
        if (wide) {
            write(bold, Token::Text1, {marks, box.top(), changed - marks, box.height()}, Qt::AlignLeft, l.marks);
            write(small, Token::Text2, {changed, box.top(), w - changed - 8, box.height()}, Qt::AlignLeft, kit::cutName(small, w - changed - 8, l.changed));
        }
        p.fillRect(QRectF(0, box.bottom() - 1, w, 1), theme_[Token::Line]);
        if (mine && hasFocus())
            kit::drawFocusRing(p, box, theme_, 2);
    }
}

}
