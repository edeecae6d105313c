// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/list_print.h"

#include "ui/kit/font.h"
#include "ui/kit/text.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace wardlight::alarms_ui {
namespace {

constexpr int listDots = 96;           // an inch
constexpr int listEdge = 45, listFoot = 34, listRow = 34, listHeading = 30;

QString tagText(Tag tag)
{
    switch (tag) {
    case Tag::High: return QStringLiteral("!!!");
    case Tag::Medium: return QStringLiteral("!!");
    case Tag::Low: return QStringLiteral("!");
    case Tag::None: break;
    }
    return {};
}

}

bool printList(const PrintedList& list, QIODevice& device)
{
    QPdfWriter writer(&device);
    writer.setResolution(listDots);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins(QMarginsF());
    writer.setTitle(list.title);
    writer.setCreator(QStringLiteral("Wardlight"));
    QPainter p(&writer);
    if (!p.isActive())
        return false;
    const QRect area(listEdge, listEdge, writer.width() - 2 * listEdge, writer.height() - 2 * listEdge - listFoot);
    double least = 0, stretch = 0;
    for (const auto& column : list.columns) {
        least += column.least;
        stretch += column.stretch;
    }
    std::vector<int> lefts, wides;
    double x = area.left();
    for (const auto& column : list.columns) {
        const double wide = least > area.width() ? column.least * area.width() / least : column.least + (stretch > 0 ? (area.width() - least) * column.stretch / stretch : 0);
        lefts.push_back(static_cast<int>(x));
        wides.push_back(static_cast<int>(wide) - 6);
        x += wide;
    }
    int page = 1, y = area.top();
    const auto put = [&](const QRect& box, const QString& text, const QFont& font, bool right = false) {
        p.setFont(font);
        p.drawText(box, Qt::AlignVCenter | Qt::TextSingleLine | (right ? Qt::AlignRight : Qt::AlignLeft), kit::cutName(font, box.width(), text));
    };
    const auto fitted = [&](const QFont& font, int wide, const QStringList& texts) { return kit::fitting(font, wide, texts).value_or(texts.isEmpty() ? QString() : texts.last()); };
    const auto begin = [&] {
        y = area.top();
        put(QRect(area.left(), y, area.width(), 30), list.title, kit::face(20, kit::Weight::Bold));
        if (list.demo)
            put(QRect(area.left(), y, area.width(), 30), QCoreApplication::translate("wardlight::alarms", "Demo: simulated patients"), kit::face(14, kit::Weight::Bold), true);
        y += 36;
        for (std::size_t i = 0; i < list.columns.size(); ++i)
            put(QRect(lefts[i], y, wides[i], 22), list.columns[i].title, kit::face(11, kit::Weight::SemiBold), list.columns[i].right);
        y += 24;
        p.drawLine(area.left(), y, area.right(), y);
    };
    const auto end = [&] {
        const auto small = kit::face(11, kit::Weight::Regular);
        const QRect foot(area.left(), area.bottom() + 6, area.width(), 18);
        put(foot, list.unit + QStringLiteral(" · ") + list.when + QStringLiteral(" · ") + list.foot, small);
        put(foot, QCoreApplication::translate("wardlight::alarms", "Page %1", "of a print").arg(page), small, true);
        put(foot.translated(0, 16), QCoreApplication::translate("wardlight::alarms", "Not a medical device. For research, education and evaluation."), small);
    };
    begin();
    for (const auto& row : list.rows) {
        if (y + listRow > area.bottom()) {
            end();
            writer.newPage();
            ++page;
            begin();
        }
        if (row.heading) {
            put(QRect(area.left(), y, area.width(), listHeading), row.title + QStringLiteral("   ") + row.note, kit::face(12, kit::Weight::Bold));
            y += listHeading;
            continue;
        }
        for (std::size_t i = 0; i < row.cells.size() && i < lefts.size(); ++i) {
            const auto& cell = row.cells[i];
            const auto strong = kit::face(12, cell.strong ? kit::Weight::SemiBold : kit::Weight::Regular), small = kit::face(10.5, kit::Weight::Regular);
            const auto& second = cell.below.isEmpty() ? cell.beside : cell.below;
            const bool two = !second.isEmpty() && !second.first().isEmpty();
            const auto text = cell.tag != Tag::None && cell.texts.isEmpty() ? tagText(cell.tag) : fitted(strong, wides[i], cell.texts);
            put(QRect(lefts[i], y + (two ? 1 : 0), wides[i], two ? 18 : listRow), text, strong, list.columns[i].right);
            if (two)
                put(QRect(lefts[i], y + 17, wides[i], 15), fitted(small, wides[i], second), small, list.columns[i].right);
        }
        y += listRow;
        p.setPen(QPen(QColor(190, 190, 190), 0.5));
        p.drawLine(area.left(), y, area.right(), y);
        p.setPen(Qt::black);
    }
    end();
    return p.end();
}

}
