// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/text_paper.h"

#include <QCoreApplication>
#include <QPdfWriter>

#include <algorithm>
#include <vector>

namespace wardlight::kit {
namespace {

constexpr int sheetEdge = 56, sheetFoot = 30, cellGap = 12; // dots; the edge is 15 mm
constexpr int wrapped = Qt::TextWordWrap | Qt::TextWrapAnywhere;

}

TextPaper::TextPaper(QPdfWriter& writer, QString foot, bool demo)
    : writer_(writer)
    , foot_(std::move(foot))
    , demo_(demo)
    , p_(&writer)
    , area_(sheetEdge, sheetEdge, writer.width() - 2 * sheetEdge, writer.height() - 2 * sheetEdge - sheetFoot)
    , y_(sheetEdge)
{
}

QRect TextPaper::room(const QFont& font, int width, const QString& text)
{
    p_.setFont(font);
    return p_.fontMetrics().boundingRect(QRect(0, 0, width, 100'000), wrapped, text);
}

void TextPaper::line(const QFont& font, const QString& text) { row(font, {text}); }

void TextPaper::row(const QFont& font, QStringList cells)
{
    while (cells.size() > 1 && cells.back().isEmpty())
        cells.removeLast();
    if (cells.isEmpty())
        return;
    std::vector<QRect> boxes;
    int high = 0, x = area_.left();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool last = i + 1 == cells.size();
        const int wide = last ? area_.right() - x : i == 0 ? area_.width() * 2 / 5 - cellGap : area_.width() / 6 - cellGap;
        high = std::max(high, room(font, wide, cells[i]).height());
        boxes.emplace_back(x, 0, wide, 0);
        x += wide + cellGap;
    }
    if (y_ + high > area_.bottom())
        nextPage();
    p_.setFont(font);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const auto& box = boxes[static_cast<std::size_t>(i)];
        p_.drawText(QRect(box.left(), y_, box.width(), high + 2), wrapped, cells[i]);
    }
    y_ += high + 4;
}

void TextPaper::rule()
{
    p_.drawLine(area_.left(), y_, area_.right(), y_);
    y_ += 8;
}

void TextPaper::keepTogether(int dots)
{
    if (y_ + dots > area_.bottom())
        nextPage();
}

void TextPaper::foot()
{
    p_.setFont(face(11, Weight::Regular));
    const QRect box(area_.left(), area_.bottom() + 4, area_.width(), sheetFoot);
    p_.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, foot_);
    p_.drawText(box, Qt::AlignRight | Qt::AlignVCenter, QCoreApplication::translate("wardlight::handover", "Page %1", "of a print").arg(page_));
    if (demo_) {
        p_.setFont(face(14, Weight::Bold));
        p_.drawText(QRect(area_.left(), 20, area_.width(), 24), Qt::AlignRight | Qt::AlignVCenter, QCoreApplication::translate("wardlight::handover", "Demo: simulated patients"));
    }
}

void TextPaper::nextPage()
{
    foot();
    writer_.newPage();
    ++page_;
    y_ = area_.top();
}

}
