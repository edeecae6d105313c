// SPDX-License-Identifier: GPL-3.0-or-later
// The first start as it is drawn: its steps at the left, the card at the right.
#include "ui/settings/first_start.h"

#include "ui/kit/icon.h"

#include <QPainter>

namespace wardlight::settings_ui {

namespace {

using kit::Token;
using kit::Weight;
constexpr int stepHigh = 58, firstStep = 104; // dp

}

void FirstStart::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.fillRect(rect(), theme_[Token::Canvas]);
    p.setPen(Qt::NoPen);
    p.setBrush(theme_[Token::Surface]);
    p.drawRoundedRect(QRectF(card()), 14, 14);
    kit::drawIcon(p, QLatin1String("mark-shield"), QRectF(42, 36, 36, 36), theme_[Token::Text1]);
    kit::drawIcon(p, QLatin1String("mark-wave"), QRectF(42, 36, 36, 36), theme_[Token::WaveEcg]);
    p.setPen(theme_[Token::Text1]);
    p.setFont(kit::face(22, Weight::Bold, -1));
    p.drawText(QRectF(90, 36, startColumn, 36), Qt::AlignVCenter, QStringLiteral("Wardlight"));
    for (int i = 0; i < static_cast<int>(Step::Count); ++i) {
        const auto step = static_cast<Step>(i);
        const bool here = step == step_, done = step < step_;
        const QRectF box(28, firstStep + i * (stepHigh + 4), startColumn - 40, stepHigh);
        if (here) {
            p.setPen(Qt::NoPen);
            p.setBrush(theme_[Token::Surface]);
            p.drawRoundedRect(box, 10, 10);
        }
        const QRectF circle(box.left() + 16, box.center().y() - 14, 28, 28);
        p.setPen(here || done ? QPen(Qt::NoPen) : QPen(theme_[Token::LineStrong], 2));
        p.setBrush(here ? QBrush(theme_[Token::Accent]) : done ? QBrush(theme_[Token::ButtonPrimary]) : QBrush(Qt::NoBrush));
        p.drawEllipse(circle.adjusted(1, 1, -1, -1));
        if (done)
            kit::drawIcon(p, QLatin1String("check"), circle.adjusted(6, 6, -6, -6), theme_[Token::ButtonPrimaryText]);
        else {
            p.setPen(theme_[here ? Token::Surface : Token::Text2]);
            p.setFont(kit::face(14, Weight::Bold));
            p.drawText(circle, Qt::AlignCenter, QString::number(i + 1));
        }
        const auto detail = stepDetail(step);
        const auto font = kit::face(16, here ? Weight::SemiBold : Weight::Regular);
        const double room = box.width() - 72;
        p.setPen(theme_[here || done ? Token::Text1 : Token::Text2]);
        p.setFont(font);
        p.drawText(QRectF(box.left() + 58, box.top() + (detail.isEmpty() ? 0 : 8), room, detail.isEmpty() ? stepHigh : 24), Qt::AlignVCenter, stepName(step));
        p.setPen(theme_[Token::Text2]);
        const auto small = kit::face(13, Weight::Regular);
        p.setFont(small);
        p.drawText(QRectF(box.left() + 58, box.top() + 30, room, 20), Qt::AlignVCenter, kit::cutName(small, room, detail));
    }
    p.setPen(theme_[Token::Text2]);
    p.setFont(kit::face(14, Weight::Regular));
    p.drawText(QRectF(42, height() - 86, startColumn - 60, 60), Qt::TextWordWrap, tr("Nothing is monitored yet. You can change all of this later in Settings."));
}

}
