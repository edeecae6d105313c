// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bed/event_card.h"

#include <algorithm>

namespace wardlight::bed {
namespace {

constexpr double eventRowHeight = 32; // dp
constexpr double clockWidth = 46;

}

void EventCard::show(std::vector<kit::EventRow> rows, const kit::Words& words, const QString& problem)
{
    rows_ = std::move(rows);
    words_ = words;
    problem_ = problem;
    QStringList spoken;
    for (std::size_t i = 0; i < std::min<std::size_t>(rows_.size(), 12); ++i)
        spoken << words.clock(rows_[i].at) + QLatin1Char(' ') + rows_[i].text + QLatin1Char(' ') + rows_[i].tag;
    setAccessibleName(tr("Today"));
    setAccessibleDescription(spoken.join(QStringLiteral(". ")));
    update();
}

void EventCard::paintEvent(QPaintEvent*)
{
    using kit::face;
    using kit::textWidth;
    using kit::Token;
    using kit::Weight;
    QPainter p(this);
    const auto alarms = static_cast<int>(std::count_if(rows_.begin(), rows_.end(), [](const kit::EventRow& r) { return r.alarm; }));
    paintCard(p, tr("Today"), tr("%n alarm(s)", "of this bed today", alarms));
    const double inner = width() - 2 * edge;
    double y = head - 4;
    double end = height() - 6;
    if (!problem_.isEmpty()) {
        end -= 20;
        say(p, face(13, Weight::Regular), theme()[Token::Text3], QRectF(edge, end, inner, 20), problem_, false, true);
    }
    if (rows_.empty())
        say(p, face(14, Weight::Regular), theme()[Token::Text3], QRectF(edge, y, inner, eventRowHeight), tr("Nothing yet."));
    const auto plain = face(14, Weight::Regular);
    const auto small = face(12.5, Weight::SemiBold);
    for (const auto& row : rows_) {
        if (y + eventRowHeight > end)
            break;
        const QRectF line(edge, y, inner, eventRowHeight);
        say(p, face(13.5, Weight::Regular), theme()[Token::Text3], line, words_.clock(row.at));
        const auto tagText = row.tag.isEmpty() ? QString() : kit::cutName(small, inner * 0.4, row.tag);
        const double tag = tagText.isEmpty() ? 0 : textWidth(small, tagText) + 16;
        say(p, plain, theme()[Token::Text1], line.adjusted(clockWidth, 0, -tag - (tag > 0 ? 8 : 0), 0), row.text, false, true);
        if (tag > 0) {
            const QRectF box(line.right() - tag, y + 5, tag, eventRowHeight - 10);
            p.setPen(Qt::NoPen);
            p.setBrush(theme()[Token::Raised]);
            p.drawRoundedRect(box, 5, 5);
            p.setPen(theme()[Token::Text2]);
            p.setFont(small);
            p.drawText(box, Qt::AlignCenter, tagText);
        }
        y += eventRowHeight;
    }
}

}
