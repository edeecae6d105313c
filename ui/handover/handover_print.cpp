// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/handover_print.h"

#include "ui/kit/text_paper.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QPageSize>
#include <QPdfWriter>

namespace wardlight::handover {

bool printHandover(const PrintedHandover& handover, QIODevice& device)
{
    QPdfWriter writer(&device);
    writer.setResolution(kit::paperDotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(QCoreApplication::translate("wardlight::handover", "Handover")); // no name of a patient outside of the pages
    writer.setCreator(QStringLiteral("Wardlight"));
    kit::TextPaper paper(writer, handover.unit + QStringLiteral("  ·  ") + handover.when, handover.demo);
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
