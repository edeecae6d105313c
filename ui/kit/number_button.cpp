// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/number_button.h"

#include "ui/kit/button.h"
#include "ui/kit/font.h"
#include "ui/kit/text.h"

#include <QPainter>

#include <algorithm>

namespace wardlight::kit {
namespace {


constexpr double cellEdge = 12;
constexpr double labelLine = 20;
constexpr double reasonLine = 15;

/// dp at scale 1
double wantedSize(CellSize size) { return size == CellSize::Large ? 92 : size == CellSize::Medium ? 50 : 34; }

}

NumberButton::NumberButton(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void NumberButton::setScale(double scale)
{
    if (scale_ == scale)
        return;
    scale_ = scale;
    update();
}

void NumberButton::show(const NumberCell& cell, const Theme& theme)
{
    const bool same = cell == cell_ && theme.id == theme_.id && theme.colours == theme_.colours;
    if (same)
        return;
    cell_ = cell;
    theme_ = theme;
    setAccessibleName(cellSentence(cell));
    setToolTip(cell.source.isEmpty() ? QString() : cell.source);
    update();
}

/// Where the label, an age and the limits have no room in one line.
bool NumberButton::limitBelow() const
{
    const auto plain = face(13 * scale_, Weight::Regular);
    const double age = cell_.age.isEmpty() ? 0 : textWidth(plain, cell_.age) + 8;
    return !cell_.limit.isEmpty() &&
           textWidth(face(14 * scale_, Weight::SemiBold), cell_.label) + 4 + age + textWidth(plain, cell_.limit) > width() - 2 * cellEdge * scale_;
}

double NumberButton::valueSize() const
{
    const double room = width() - 2 * cellEdge * scale_ + 4;
    const double reason = cell_.reason.isEmpty() && !limitBelow() ? 0 : reasonLine * scale_;
    double size = std::min(wantedSize(cell_.size) * scale_, (height() - labelLine * scale_ - reason - 14) / 0.86); // the slash is taller than digits
    if (cell_.grey)
        size *= 0.8;
    QFont font = face(size, Weight::SemiBold, -3);
    if (const double w = textWidth(font, cell_.value); w > room)
        size *= room / w;
    return std::max(13.0, size);
}

void NumberButton::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF all(rect());
    QColor label = theme_[cell_.colour];
    QColor small = theme_[theme_.id == ThemeId::Contrast ? Token::Text1 : Token::Text3];
    QColor value = theme_[cell_.grey ? Token::Text3 : Token::Text1];
    const bool lit = cell_.tone >= Tone::Medium && cell_.form != Form::Quiet && cell_.form != Form::Latched;
    const bool high = cell_.tone == Tone::High;
    if (lit && cell_.form == Form::Acknowledged) {
        p.setPen(QPen(theme_[high ? Token::HighLine : Token::MediumLine], 2));
        p.drawRoundedRect(all.adjusted(3, 3, -3, -3), 6, 6);
        label = small = value = theme_[Token::Text1];
    } else if (lit) {
        p.setPen(Qt::NoPen);
        p.setBrush(theme_[high ? Token::HighFill : Token::MediumFill]);
        p.drawRoundedRect(all.adjusted(2, 2, -2, -2), 6, 6);
        if (high) {
            p.setPen(QPen(theme_[Token::HighRing], 3));
            p.setBrush(Qt::NoBrush);
            p.drawRoundedRect(all.adjusted(3.5, 3.5, -3.5, -3.5), 5, 5);
        }
        label = small = value = theme_[high ? Token::HighText : Token::MediumText];
    }
    const QRectF in = all.adjusted(cellEdge * scale_, 6, -cellEdge * scale_, -6);
    const auto bold = face(14 * scale_, Weight::SemiBold);
    const auto plain = face(13 * scale_, Weight::Regular);
    const auto say = [&](const QFont& font, const QColor& colour, const QRectF& box, int flags, const QString& text) {
        p.setFont(font);
        p.setPen(colour);
        p.drawText(box, flags | Qt::TextDontClip, text);
    };
    const QRectF head(in.left(), in.top(), in.width(), labelLine * scale_);
    say(bold, label, head, Qt::AlignVCenter, cell_.label);
    double used = textWidth(bold, cell_.label) + 4;
    const double limitWide = textWidth(plain, cell_.limit);
    if (!cell_.age.isEmpty()) { // before the unit and the limits: a number without its age looks new
        say(plain, small, head.adjusted(used, 0, 0, 0), Qt::AlignVCenter, cell_.age);
        used += textWidth(plain, cell_.age) + 8;
    }
    if (used + textWidth(plain, cell_.unit) + 8 + limitWide <= in.width()) {
        say(plain, small, head.adjusted(used, 0, 0, 0), Qt::AlignVCenter, cell_.unit);
        used += textWidth(plain, cell_.unit) + 8;
    }
    if (!limitBelow())
        say(plain, small, head, Qt::AlignVCenter | Qt::AlignRight, cell_.limit);
    const double size = valueSize();
    const QRectF below(in.left(), in.top() + labelLine * scale_, in.width(), in.height() - labelLine * scale_);
    const auto digits = face(size, cell_.grey ? Weight::Medium : Weight::SemiBold, -3);
    say(digits, value, below.adjusted(0, 0, size * 0.03, size * 0.16), Qt::AlignBottom | Qt::AlignRight, cell_.value);
    const QRectF second(in.left(), below.top() - 1, in.width(), reasonLine * scale_);
    const auto reason = fitting(plain, in.width(), {cell_.reason, cell_.reasonShort}).value_or(QString());
    if (!reason.isEmpty())
        say(plain, small, second, Qt::AlignVCenter, reason);
    if (limitBelow() && textWidth(plain, reason) + 6 + limitWide <= in.width())
        say(plain, small, second, Qt::AlignVCenter | Qt::AlignRight, cell_.limit);
    // Beside the digits stand mean or pulse, as far as there is room.
    const double room = in.width() - textWidth(digits, cell_.value) - 8;
    double y = in.bottom();
    auto lines = cell_.aside.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const double top = below.top() + (cell_.reason.isEmpty() ? -2 : reasonLine * scale_ - 2);
    while (!lines.isEmpty()) {
        QStringList parts{lines.takeLast()};
        if (const auto space = parts.front().lastIndexOf(QLatin1Char(' ')); space > 0 && textWidth(plain, parts.front()) > room)
            parts = {parts.front().left(space), parts.front().mid(space + 1)}; // "mean" over "71"
        if (y - 16 * scale_ * static_cast<double>(parts.size()) < top ||
            std::any_of(parts.begin(), parts.end(), [&](const QString& part) { return textWidth(plain, part) > room; }))
            continue;
        while (!parts.isEmpty()) {
            say(plain, small, QRectF(in.left(), y - 16 * scale_, room, 16 * scale_), Qt::AlignVCenter | Qt::AlignLeft, parts.takeLast());
            y -= 16 * scale_;
        }
    }
    if (hasFocus())
        drawFocusRing(p, all.adjusted(2, 2, -2, -2), theme_, 6);
}

}
