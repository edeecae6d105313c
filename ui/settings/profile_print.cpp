// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/profile_print.h"

#include "ui/kit/font.h"
#include "ui/kit/text.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace wardlight::settings_ui {
namespace {

struct ProfilePaper {
    Q_DECLARE_TR_FUNCTIONS(wardlight::settings_ui::ProfilePaper)
};

constexpr int profileDots = 96; // an inch
constexpr int profileEdge = 56, profileFoot = 40, profileRow = 24;
constexpr std::array<double, 7> columnEnds{0, 0.32, 0.44, 0.54, 0.64, 0.76, 1}; ///< of the width: name, unit, low, high, delay, changed
constexpr std::size_t profileColumns = columnEnds.size() - 1;

}

bool printProfile(const PrintedProfile& profile, QIODevice& device)
{
    QPdfWriter writer(&device);
    writer.setResolution(profileDots);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(ProfilePaper::tr("Profile %1, version %2").arg(profile.name).arg(profile.version));
    writer.setCreator(QStringLiteral("Wardlight"));
    QPainter p(&writer);
    if (!p.isActive())
        return false;
    const QRect area(profileEdge, profileEdge, writer.width() - 2 * profileEdge, writer.height() - 2 * profileEdge - profileFoot);
    const auto plain = kit::face(11.5, kit::Weight::Regular), bold = kit::face(11.5, kit::Weight::SemiBold);
    int y = area.top(), page = 1;
    const auto put = [&](int left, int wide, const QString& text, const QFont& font, bool right = false) {
        p.setFont(font);
        p.drawText(QRect(left, y, wide, profileRow), Qt::AlignVCenter | Qt::TextSingleLine | (right ? Qt::AlignRight : Qt::AlignLeft), kit::cutName(font, wide, text));
    };
    const auto line = [&](const std::array<QString, profileColumns>& texts, const QFont& first, const QFont& rest) {
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const int left = area.left() + static_cast<int>(columnEnds[i] * area.width()), end = area.left() + static_cast<int>(columnEnds[i + 1] * area.width());
            put(left, end - left - 8, texts[i], i == 0 ? first : rest);
        }
        y += profileRow;
        p.setPen(QPen(QColor(190, 190, 190), 0.5));
        p.drawLine(area.left(), y, area.right(), y);
        p.setPen(Qt::black);
    };
    const auto begin = [&] {
        y = area.top();
        put(area.left(), area.width(), ProfilePaper::tr("Profile %1, version %2").arg(profile.name).arg(profile.version), kit::face(18, kit::Weight::Bold));
        if (profile.demo)
            put(area.left(), area.width(), ProfilePaper::tr("Demo: simulated patients"), kit::face(13, kit::Weight::Bold), true);
        y += 30;
        put(area.left(), area.width(), ProfilePaper::tr("%1 · in force: %2", "a unit; who and when").arg(profile.unit, profile.who), plain);
        y += profileRow;
        if (!profile.reason.isEmpty()) {
            put(area.left(), area.width(), ProfilePaper::tr("Reason: %1").arg(profile.reason), plain);
            y += profileRow;
        }
        line({ProfilePaper::tr("Alarm limit"), ProfilePaper::tr("Unit", "of a number"), ProfilePaper::tr("Low", "a limit"), ProfilePaper::tr("High", "a limit"),
              ProfilePaper::tr("Delay"), ProfilePaper::tr("Last change")},
             bold, bold);
    };
    const auto end = [&] {
        const auto small = kit::face(10, kit::Weight::Regular);
        y = area.bottom() + 4;
        put(area.left(), area.width(), ProfilePaper::tr("Printed %1", "when").arg(profile.when), small);
        put(area.left(), area.width(), ProfilePaper::tr("Page %1", "of a print").arg(page), small, true);
        y += 16;
        put(area.left(), area.width(), ProfilePaper::tr("Not a medical device. For research, education and evaluation."), small);
    };
    begin();
    for (const auto& row : profile.rows) {
        if (y + profileRow > area.bottom()) {
            end();
            writer.newPage();
            ++page;
            begin();
        }
        line({row.name + (row.priority.isEmpty() ? QString() : QStringLiteral("  ") + row.priority), row.unit, row.cells[0], row.cells[1], row.cells[2], row.changed}, bold, plain);
    }
    end();
    return p.end();
}

}
