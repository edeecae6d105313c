// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ward/tile_painter.h"

#include "ui/kit/font.h"
#include "ui/kit/icon.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace wardlight::ward {
namespace {

using kit::face;
using kit::textWidth;
using kit::Theme;
using kit::Token;
using kit::Weight;

constexpr double radius = 8;

void say(QPainter& p, const QFont& font, const QColor& colour, const QRectF& box, Qt::Alignment flags, const QString& text)
{
    p.setFont(font);
    p.setPen(colour);
    p.drawText(box, static_cast<int>(flags.toInt()) | Qt::TextSingleLine | Qt::TextDontClip, text);
}

bool isLoud(const TileModel& tile) { return tile.frameForm == Form::Active && tile.frame >= Tone::Medium; }

void paintBlock(QPainter& p, const TileModel& tile, const TileLayout& layout, const Theme& theme)
{
    auto fill = theme[Token::Raised];
    auto ink = theme[Token::Text1];
    const bool high = isLoud(tile) && tile.frame == Tone::High;
    if (high) {
        fill = theme[Token::HighRing];
        ink = theme[Token::HighBlockText];
    }
    else if (isLoud(tile)) {
        fill = theme[Token::MediumFill];
        ink = theme[Token::MediumText];
    }
    const auto font = face(sizesOf(layout.tileClass).block, Weight::Bold, -1);
    auto box = layout.block;
    box.setWidth(std::max(box.width(), textWidth(font, tile.head.bed) + 20));
    QPainterPath shape;
    shape.addRoundedRect(box, radius, radius);
    p.fillPath(shape, fill);
    p.fillRect(QRectF(box.right() - radius, box.top(), radius, radius), fill); // only the lower right is round
    p.fillRect(QRectF(box.left(), box.bottom() - radius, radius, radius), fill);
    say(p, font, ink, box, Qt::AlignCenter, tile.head.bed);
    if (tile.head.mine)
        p.fillRect(QRectF(box.left() + 4, box.bottom() - 3, box.width() - 8, 3), theme[Token::Accent]);
}

double pillWidth(const Pill& pill, double size)
{
    const double text = pill.text.isEmpty() ? 0 : textWidth(face(size, Weight::SemiBold), pill.text) + 5;
    return size * 1.15 + text + (pill.framed ? (pill.text.isEmpty() ? 6 : 14) : 0);
}

void paintPill(QPainter& p, const Pill& pill, const QRectF& box, double size, const Theme& theme)
{
    const auto ink = theme[pill.framed ? Token::Text1 : Token::Text2];
    double x = box.left();
    if (pill.framed) {
        QPen pen(theme[Token::Text2], 1.5);
        if (pill.dashed)
            pen.setDashPattern({2.5, 2});
        p.setPen(pen);
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 6, 6);
        x += pill.text.isEmpty() ? 3 : 7;
    }
    const double icon = size * 1.15;
    kit::drawIcon(p, pill.icon, QRectF(x, box.center().y() - icon / 2, icon, icon), ink);
    say(p, face(size, Weight::SemiBold), ink, QRectF(x + icon + 5, box.top(), box.width(), box.height()), Qt::AlignVCenter,
        pill.text);
}

double scoreWidth(const HeadModel& head, const QString& text, double size)
{
    return textWidth(face(size, Weight::SemiBold), text) + 12 + (head.trend != 0 ? size * 1.15 + 4 : 0);
}

void paintScore(QPainter& p, const HeadModel& head, const QString& text, const QRectF& box, double size, const Theme& theme)
{
    auto ink = theme[Token::Text3];
    const auto inner = box.adjusted(0.75, 0.75, -0.75, -0.75);
    if (head.scoreForm == ScoreForm::Inverted) {
        p.setPen(Qt::NoPen);
        p.setBrush(theme[Token::Text1]);
        p.drawRoundedRect(box, 5, 5);
        ink = theme[Token::Canvas];
    }
    else if (head.scoreForm == ScoreForm::Outlined) {
        p.setPen(QPen(theme[Token::Text2], 1.5));
        p.setBrush(theme[Token::Raised]);
        p.drawRoundedRect(inner, 5, 5);
        ink = theme[Token::Text1];
    }
    const bool plain = head.scoreForm == ScoreForm::Plain;
    const auto font = face(size, plain ? Weight::Medium : Weight::SemiBold);
    const double arrow = head.trend != 0 ? size * 1.15 : 0;
    say(p, font, ink, box.adjusted(6, 0, -(plain ? 0 : 6) - (arrow > 0 ? arrow + 3 : 0), 0),
        plain ? Qt::AlignVCenter | Qt::AlignRight : Qt::AlignVCenter | Qt::AlignLeft, text);
    if (arrow > 0)
        kit::drawIcon(p, QLatin1String(head.trend > 0 ? "arrow-up" : "arrow-down"),
                      QRectF(box.right() - 5 - arrow, box.center().y() - arrow / 2, arrow, arrow), ink);
}

void paintHead(QPainter& p, const TileModel& tile, const TileLayout& layout, const Theme& theme)
{
    const auto& s = sizesOf(layout.tileClass);
    const auto& head = tile.head;
    const double small = s.age > 0 ? s.age : 13;
    const double boxHeight = std::min(layout.head.height() - 4, small * 1.35 + 2);
    const double top = (layout.head.height() - boxHeight) / 2;
    const auto blockFont = face(s.block, Weight::Bold, -1);
    const double left = std::max(layout.block.right(), textWidth(blockFont, head.bed) + 20) + 8;
    const auto nameFont = face(s.name, Weight::SemiBold);
    const auto ageFont = face(std::max(13.0, s.age), Weight::Regular);
    const double nameWish = textWidth(nameFont, head.name) + (head.nameHidden ? s.name * 1.15 + 6 : 0);

    // What gives way when it is tight: record number and nurse, age and sex, a low score, the score's long word, the name's end.
    const bool longScore = layout.tileClass > TileClass::XS;
    auto scoreText = longScore ? head.score : head.scoreShort;
    bool withScore = head.scoreForm != ScoreForm::None;
    bool withAge = !head.ageAndSex.isEmpty();
    auto about = head.more.isEmpty() ? head.ageAndSex : head.ageAndSex + QStringLiteral(" · ") + head.more;
    const double room = layout.width - 10 - left;
    const auto needed = [&] {
        double w = nameWish + (withAge ? textWidth(ageFont, about) + 8 : 0);
        for (const auto& pill : head.pills)
            w += pillWidth(pill, small) + 8;
        return w + (withScore ? scoreWidth(head, scoreText, small) + 8 : 0);
    };
    if (needed() > room)
        about = head.ageAndSex;
    if (needed() > room)
        withAge = false;
    if (needed() > room)
        scoreText = head.scoreShort;
    if (needed() > room && head.scoreMayYield)
        withScore = false;

    double right = layout.width - 10;
    if (withScore) {
        const double w = scoreWidth(head, scoreText, small);
        paintScore(p, head, scoreText, QRectF(right - w, top, w, boxHeight), small, theme);
        right -= w + 8;
    }
    for (auto pill = head.pills.rbegin(); pill != head.pills.rend(); ++pill) {
        const double w = pillWidth(*pill, small);
        paintPill(p, *pill, QRectF(right - w, top, w, boxHeight), small, theme);
        right -= w + 8;
    }
    double x = left;
    const bool quiet = head.nameHidden || tile.kind == TileKind::Standby || tile.kind == TileKind::Empty;
    const auto ink = theme[quiet ? Token::Text2 : Token::Text1];
    if (head.nameHidden) {
        const double icon = s.name * 1.15;
        kit::drawIcon(p, QLatin1String("eye-off"), QRectF(x, (layout.head.height() - icon) / 2, icon, icon), ink);
        x += icon + 6;
    }
    const auto name = kit::cutName(nameFont, right - x, head.name);
    say(p, nameFont, ink, QRectF(x, 0, right - x, layout.head.height()), Qt::AlignVCenter, name);
    if (withAge)
        say(p, ageFont, theme[theme.id == kit::ThemeId::Contrast ? Token::Text1 : Token::Text3],
            QRectF(x + textWidth(nameFont, name) + 8, 1, room, layout.head.height()), Qt::AlignVCenter, about);
}

struct CellInk {
    QColor label, limit, value;
};

CellInk paintCellGround(QPainter& p, const NumberModel& n, const QRectF& box, const Theme& theme)
{
    const auto limit = theme[theme.id == kit::ThemeId::Contrast ? Token::Text1 : Token::Text3];
    CellInk ink{theme[n.colour], limit, theme[n.grey ? Token::Text3 : Token::Text1]};
    if (n.tone < Tone::Medium || n.form == Form::Quiet || n.form == Form::Latched)
        return ink;
    const bool high = n.tone == Tone::High;
    p.setBrush(Qt::NoBrush);
    if (n.form == Form::Acknowledged) {
        p.setPen(QPen(theme[high ? Token::HighLine : Token::MediumLine], 2));
        p.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6);
        return {theme[Token::Text1], theme[Token::Text1], theme[Token::Text1]};
    }
    p.setPen(Qt::NoPen);
    p.setBrush(theme[high ? Token::HighFill : Token::MediumFill]);
    p.drawRoundedRect(box, 6, 6);
    if (high) {
        const double ring = box.height() < 40 ? 2 : 3;
        p.setPen(QPen(theme[Token::HighRing], ring));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(box.adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2), 5, 5);
    }
    const auto text = theme[high ? Token::HighText : Token::MediumText];
    return {text, text, text};
}

void paintRowCell(QPainter& p, const NumberModel& n, const QRectF& box, const TileLayout& layout, const Theme& theme)
{
    const auto ink = paintCellGround(p, n, box, theme);
    const auto& s = sizesOf(layout.tileClass);
    if (layout.labelsAbove) {
        say(p, face(s.label, Weight::SemiBold), ink.label, QRectF(box.left() + 5, box.top() + 0.5, box.width(), s.label), Qt::AlignVCenter,
            n.label);
        say(p, face(layout.valueSize, Weight::SemiBold, -3), ink.value,
            QRectF(box.left(), box.top() + s.label + 1.5, box.width() - 6, box.height() - s.label - 1.5), Qt::AlignVCenter | Qt::AlignRight, n.value);
        return;
    }
    say(p, face(s.label, Weight::SemiBold), ink.label, box.adjusted(6, 0, 0, 0), Qt::AlignVCenter, n.label);
    say(p, face(layout.valueSize, Weight::SemiBold, -3), ink.value, box.adjusted(0, 0, -7, 0),
        Qt::AlignVCenter | Qt::AlignRight, n.value);
}

void paintColumnCell(QPainter& p, NumberModel n, const QRectF& box, const TileLayout& layout, const Theme& theme)
{
    const auto ink = paintCellGround(p, n, box, theme);
    const auto& s = sizesOf(layout.tileClass);
    const auto labelFont = face(s.label, Weight::SemiBold);
    const auto limitFont = face(std::max(12.0, s.limit), Weight::Regular);
    if (n.tone >= Tone::Medium && n.grey && !n.below.isEmpty())
        n.limit = std::exchange(n.below, QString()); // a lit cell has no room for a third line
    const bool ringed = n.tone == Tone::High && n.form == Form::Active;
    const QRectF inner = ringed ? box.adjusted(8, 4, -10, -6) : box.adjusted(8, 3, -10, -2);
    double size = n.pressure ? layout.pressureSize : layout.valueSize;
    const double below = n.below.isEmpty() ? 0 : 14;
    if (n.grey)
        size *= 0.7;
    size = std::min(size, (inner.height() - s.label - below) / 0.84);
    // Digits have no descenders: 0.86 of the size holds them.
    const double block = s.label + size * 0.86 + below;
    const double top = inner.top() + std::max(0.0, (inner.height() - block) / 2);
    say(p, labelFont, ink.label, QRectF(inner.left(), top, inner.width(), s.label), Qt::AlignVCenter, n.label);
    double labelEnd = textWidth(labelFont, n.label) + 4;
    if (n.trend != 0) {
        kit::drawIcon(p, QLatin1String(n.trend > 0 ? "arrow-up" : "arrow-down"), QRectF(inner.left() + labelEnd + 2, top, s.label, s.label), ink.limit);
        labelEnd += s.label + 4;
    }
    if (textWidth(limitFont, n.limit) <= inner.width() - labelEnd)
        say(p, limitFont, ink.limit, QRectF(inner.left(), top, inner.width(), s.label), Qt::AlignVCenter | Qt::AlignRight, n.limit);
    say(p, face(size, n.grey ? Weight::Medium : Weight::SemiBold, -3), ink.value,
        QRectF(inner.left(), top + s.label, inner.width() + size * 0.03, size * 0.9), Qt::AlignVCenter | Qt::AlignRight, n.value);
    if (below > 0)
        say(p, face(13, Weight::Regular), ink.limit, QRectF(inner.left(), top + block - below, inner.width(), below),
            Qt::AlignVCenter | Qt::AlignRight, n.below);
}

void paintLaneGround(QPainter& p, const TileModel& tile, const TileLayout& layout, const Theme& theme)
{
    for (std::size_t i = 0; i < tile.lanes.size() && i < layout.lanes.size(); ++i) {
        if (!tile.lanes[i].flat)
            continue;
        const auto& box = layout.lanes[i];
        QPen pen(theme[Token::Text3], 1.5, Qt::CustomDashLine, Qt::RoundCap);
        pen.setDashPattern({1, 4});
        p.setPen(pen);
        p.drawLine(QPointF(box.left() + 2, box.center().y()), QPointF(box.right() - 2, box.center().y()));
    }
}

void paintVeil(QPainter& p, const TileModel& tile, const TileLayout& layout, const Theme& theme)
{
    const auto& s = sizesOf(layout.tileClass);
    const auto font = face(s.name, Weight::SemiBold);
    const double line = s.name * 1.35;
    const double small = std::max(13.0, s.age);
    const double height = line + (tile.veilBelow.isEmpty() ? 0 : small * 1.35 + 4);
    const double y = layout.head.bottom() + (layout.height - layout.head.bottom() - height) / 2;
    const double wide = textWidth(font, tile.veil);
    double x = (layout.width - wide) / 2;
    if (tile.kind == TileKind::Standby) {
        x += s.name * 0.75;
        kit::drawIcon(p, QLatin1String("pause"), QRectF(x - s.name * 1.5, y + line / 2 - s.name * 0.58, s.name * 1.15, s.name * 1.15),
                      theme[Token::Text2]);
    }
    say(p, font, theme[Token::Text2], QRectF(x, y, wide + 2, line), Qt::AlignVCenter, tile.veil);
    say(p, face(small, Weight::Regular), theme[Token::Text3], QRectF(6, y + line + 4, layout.width - 12, small * 1.35),
        Qt::AlignCenter, kit::cutName(face(small, Weight::Regular), layout.width - 16, tile.veilBelow));
}

void paintParts(QPainter& p, const TileModel& tile, const TileLayout& layout, const Theme& theme, FlashPhase flash)
{
    paintBlock(p, tile, layout, theme);
    paintHead(p, tile, layout, theme);
    if (tile.kind == TileKind::Live) {
        for (std::size_t i = 0; i < tile.numbers.size() && i < layout.numbers.size(); ++i) {
            if (sizesOf(layout.tileClass).numberColumn > 0)
                paintColumnCell(p, tile.numbers[i], layout.numbers[i], layout, theme);
            else
                paintRowCell(p, tile.numbers[i], layout.numbers[i], layout, theme);
        }
        paintLaneGround(p, tile, layout, theme);
        paintBand(p, tile.band, layout, theme, flash);
    }
    else
        paintVeil(p, tile, layout, theme);
}

/// All a tile of a tiny window has room for: whose it is, and how loud.
void paintTiny(QPainter& p, const TileModel& tile, const TileLayout& layout, const Theme& theme, FlashPhase flash)
{
    const QRectF box(0, 0, layout.width, layout.height);
    const auto& band = tile.band;
    auto ink = theme[tile.kind == TileKind::Live ? Token::Text1 : Token::Text3];
    if (tile.kind == TileKind::Live && band.tone != Tone::Quiet && band.form != Form::Quiet) {
        const auto c = kit::alarmInk(theme, band.tone, band.form, kit::flashIsOn(band.tone, flash));
        if (c.filled) {
            p.fillRect(box, c.fill);
            ink = c.text;
        }
        if (band.technical && band.form == Form::Active)
            kit::drawHatch(p, box, c.hatch);
    }
    double size = std::clamp(layout.height * 0.6, 5.0, 18.0);
    const double wide = textWidth(face(size, Weight::Bold), tile.head.bed);
    if (wide > layout.width - 8)
        size = std::max(5.0, size * (layout.width - 8) / wide);
    say(p, face(size, Weight::Bold), ink, box, Qt::AlignCenter, tile.head.bed);
}

}

void paintFrame(QPainter& p, const QRectF& box, Tone tone, Form form, bool small, const Theme& theme)
{
    const auto stroke = [&](double inset, double width, const QColor& colour, double corner, bool dashed = false) {
        QPen pen(colour, width);
        if (dashed)
            pen.setDashPattern({3, 2});
        p.setPen(pen);
        const double in = inset + width / 2;
        p.drawRoundedRect(box.adjusted(in, in, -in, -in), corner, corner);
    };
    p.setBrush(Qt::NoBrush);
    const auto line = theme[tone == Tone::High ? Token::HighLine : tone == Tone::Medium ? Token::MediumLine : Token::LowLine];
    if (tone == Tone::Quiet || form == Form::Quiet)
        stroke(0, 1, theme[Token::Line], radius);
    else if (form == Form::Latched)
        stroke(0, 2, line, radius, true);
    else if (form == Form::Acknowledged || tone == Tone::Low)
        stroke(0, 2, line, radius);
    else if (tone == Tone::Medium)
        stroke(0, 3, line, radius);
    else {
        const double ring = small ? 2 : 3;
        stroke(ring, box.height() < 90 ? 2 : 3, theme[Token::HighFill], radius - ring);
        stroke(0, ring, theme[Token::HighRing], radius);
    }
}

void paintTile(QPainter& p, const TileModel& tile, const TileLayout& layout, const Theme& theme, FlashPhase flash)
{
    const QRectF all(0, 0, layout.width, layout.height);
    p.setRenderHint(QPainter::Antialiasing);
    p.fillRect(all, theme[Token::Canvas]);
    QPainterPath shape;
    shape.addRoundedRect(all, radius, radius);
    p.fillPath(shape, theme[Token::Surface]);
    if (tile.dimmed)
        p.setOpacity(0.4);
    p.save();
    p.setClipPath(shape, Qt::IntersectClip);
    if (layout.tiny)
        paintTiny(p, tile, layout, theme, flash);
    else
        paintParts(p, tile, layout, theme, flash);
    p.restore();
    paintFrame(p, all, tile.frame, tile.frameForm, layout.tileClass <= TileClass::XS, theme);
    p.setOpacity(1);
}

}
