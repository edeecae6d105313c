// SPDX-License-Identifier: GPL-3.0-or-later
// A moment of full disclosure on paper.
#include "ui/kit/disclosure_view.h"

#include "ui/kit/lane_model.h"

#include <cmath>

namespace wardlight::kit {
namespace {

constexpr double printedLength = 12; // s

}

PrintedStrip DisclosureView::printed() const
{
    PrintedStrip out;
    const auto* b = bed();
    const auto now = door_.now();
    if (!b)
        return out;
    const auto from = now.wall + std::chrono::duration_cast<std::chrono::microseconds>(stripFrom_ - now.mono);
    const auto until = from + std::chrono::microseconds(static_cast<std::int64_t>(printedLength * 1e6));
    out.title = tr("Strip, bed %1").arg(shown(b->label));
    QStringList who{b->nameHidden ? tr("Name hidden") : patientName(b->patient, true)};
    if (!b->nameHidden) {
        who << ageAndSex(b->patient);
        if (!b->patient.identifier.empty())
            who << tr("MRN %1").arg(shown(b->patient.identifier));
    }
    who.removeAll(QString());
    out.who = who.join(QStringLiteral(" · "));
    out.when = tr("%1, %2 to %3", "date, time, time").arg(words_.date(from), words_.clockSeconds(from), words_.clockSeconds(until));
    out.printed = tr("%1 · printed %2 %3", "unit; date and time").arg(shown(view_->unit), words_.date(now.wall), words_.clockSeconds(now.wall));
    if (!view_->user.empty())
        out.printed += QStringLiteral(" · ") + shown(view_->user);
    out.demo = b->demo || view_->demo;
    out.length = printedLength;
    out.startOfDay = std::fmod(static_cast<double>(from.microseconds) / 1e6 + words_.utcOffsetSeconds, 86400);
    for (const auto& [channel, lane] : lanes_) {
        out.lanes.push_back(lane);
        out.names << recordedLaneName(lane.format);
        out.notes << tr("as it came", "a wave without a filter");
    }
    out.beats = beats_;
    return out;
}

void DisclosureView::print()
{
    const auto* b = bed();
    if (!b || lanes_.empty()) {
        Q_EMIT notice(tr("There are no waves of this moment."));
        return;
    }
    const auto strip = printed();
    auto bytes = documentBytes([&](QIODevice& device) { return printStrip(strip, words_, device); });
    save_->begin(theme_, tr("Strip", "a printed piece of waves"), stripFileName(QStringLiteral("strip"), shown(b->label), door_.now().wall, words_), std::move(bytes),
                 QRect(print_->mapToGlobal(QPoint()), print_->size()), QRect(mapToGlobal(QPoint()), size()).adjusted(4, 4, -4, -4));
}

}
