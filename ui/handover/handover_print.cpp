// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/handover_print.h"

#include "ui/kit/font.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace wardlight::handover {
namespace {

constexpr int dotsPerInch = 96;
constexpr int paperEdge = 56;  // dots, 15 mm
constexpr int paperFoot = 30;

class Paper {
public:
    Paper(QPdfWriter& writer, const PrintedHandover& handover)
        : writer_(writer)
        , handover_(handover)
        , p_(&writer)
        , area_(paperEdge, paperEdge, writer.width() - 2 * paperEdge, writer.height() - 2 * paperEdge - paperFoot)
    {
    }
    [[nodiscard]] bool isOpen() const { return p_.isActive(); }
    void line(const QFont& font, const QString& text)
    {
        p_.setFont(font);
        const int flags = Qt::TextWordWrap | Qt::TextWrapAnywhere;
        const auto room = p_.fontMetrics().boundingRect(QRect(0, 0, area_.width(), 100'000), flags, text);
        if (y_ + room.height() > area_.bottom())
            nextPage();
        p_.setFont(font);
        p_.drawText(QRect(area_.left(), y_, area_.width(), room.height() + 2), flags, text);
        y_ += room.height() + 4;
    }
    void gap(int dots) { y_ += dots; }
    void rule()
    {
        p_.drawLine(area_.left(), y_, area_.right(), y_);
        y_ += 8;
    }
    /// A bed begins where at least this much of a page is left.
    void keepTogether(int dots)
    {
        if (y_ + dots > area_.bottom())
            nextPage();
    }
    void foot()
    {
        p_.setFont(kit::face(11, kit::Weight::Regular));
        const QRect box(area_.left(), area_.bottom() + 4, area_.width(), paperFoot);
        p_.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, handover_.unit + QStringLiteral("  ·  ") + handover_.when);
        p_.drawText(box, Qt::AlignRight | Qt::AlignVCenter, QCoreApplication::translate("wardlight::handover", "Page %1", "of a print").arg(page_));
        if (handover_.demo) {
            p_.setFont(kit::face(14, kit::Weight::Bold));
            p_.drawText(QRect(area_.left(), 20, area_.width(), 24), Qt::AlignRight | Qt::AlignVCenter, QCoreApplication::translate("wardlight::handover", "Demo: simulated patients"));
        }
    }

private:
    void nextPage()
    {
        foot();
        writer_.newPage();
        ++page_;
        y_ = area_.top();
    }
    QPdfWriter& writer_;
    const PrintedHandover& handover_;
    QPainter p_;
    QRect area_;
    int y_ = paperEdge;
    int page_ = 1;
};

}

bool printHandover(const PrintedHandover& handover, QIODevice& device)
{
    QPdfWriter writer(&device);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(QCoreApplication::translate("wardlight::handover", "Handover")); // no name of a patient outside of the pages
    writer.setCreator(QStringLiteral("Wardlight"));
    Paper paper(writer, handover);
    if (!paper.isOpen())
        return false;
    paper.line(kit::face(24, kit::Weight::Bold), QCoreApplication::translate("wardlight::handover", "Handover"));
    paper.line(kit::face(14, kit::Weight::Regular), QCoreApplication::translate("wardlight::handover", "%1 to %2", "a handover: from whom, to whom").arg(handover.from, handover.to));
    paper.line(kit::face(14, kit::Weight::Regular), handover.unit + QStringLiteral(", ") + handover.when);
    paper.gap(10);
    for (const auto& bed : handover.beds) {
        paper.keepTogether(120);
        paper.rule();
        paper.line(kit::face(16, kit::Weight::Bold), QCoreApplication::translate("wardlight::handover", "Bed %1, %2", "label and name").arg(bed.card.bed, bed.card.name));
        QStringList about{bed.card.about, bed.card.score, bed.taken.isEmpty() ? QCoreApplication::translate("wardlight::handover", "Not taken over yet") : bed.taken};
        about.removeAll(QString());
        paper.line(kit::face(12, kit::Weight::SemiBold), about.join(QStringLiteral("  ·  ")));
        for (const auto& line : bed.card.lines)
            paper.line(kit::face(12, kit::Weight::Regular), line);
        paper.gap(10);
    }
    paper.rule();
    paper.line(kit::face(12, kit::Weight::Regular), QCoreApplication::translate("wardlight::handover", "Not a medical device. For research, education and evaluation."));
    paper.foot();
    return true;
}

}
