// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/button.h"

#include "ui/kit/font.h"
#include "ui/kit/icon.h"

#include <QPainter>

namespace wardlight::kit {
namespace {

constexpr double iconEdge = 18;
constexpr double buttonSpace = 8;

}

Button::Button(QLatin1String icon, ButtonStyle style, QWidget* parent)
    : QAbstractButton(parent)
    , icon_(icon)
    , style_(style)
{
    setFocusPolicy(Qt::StrongFocus);
}

void Button::setTheme(const Theme& theme)
{
    theme_ = theme;
    update();
}

void Button::setStyle(ButtonStyle style)
{
    if (style_ == style)
        return;
    style_ = style;
    updateGeometry();
    update();
}

void Button::setIconName(QLatin1String icon)
{
    icon_ = icon;
    update();
}

void Button::setLead(const QString& lead)
{
    if (lead_ == lead)
        return;
    lead_ = lead;
    updateGeometry();
    update();
}

QSize Button::sizeHint() const
{
    if (style_ == ButtonStyle::Rail)
        return {60, 60};
    double width = 24 + textWidth(face(14, Weight::SemiBold), text());
    if (icon_.size() > 0)
        width += iconEdge + (text().isEmpty() ? 0 : buttonSpace);
    if (!lead_.isEmpty())
        width += textWidth(face(14, Weight::SemiBold), lead_) + buttonSpace;
    return {static_cast<int>(std::ceil(width)), 36};
}

void Button::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        p.setOpacity(0.45); // there, and not to be pressed now
    const QRectF box = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    const bool on = isChecked() || isDown();
    QColor ink = theme_[Token::Text2];
    p.setPen(Qt::NoPen);
    p.setBrush(Qt::NoBrush);
    switch (style_) {
    case ButtonStyle::Plain: break;
    case ButtonStyle::Raised:
        p.setPen(QPen(theme_[Token::LineStrong], 1));
        p.setBrush(theme_[isDown() ? Token::Inset : Token::Raised]);
        ink = theme_[Token::Text1];
        break;
    case ButtonStyle::Outlined:
        p.setPen(QPen(theme_[Token::LineField], 1.5));
        ink = theme_[Token::Text1];
        break;
    case ButtonStyle::Dashed:
        p.setPen(QPen(theme_[Token::Text2], 1.5, Qt::DashLine));
        ink = theme_[Token::Text1];
        break;
    case ButtonStyle::Inverted:
        p.setBrush(theme_[Token::ButtonPrimary]);
        ink = theme_[Token::ButtonPrimaryText];
        break;
    case ButtonStyle::Rail:
        if (on)
            p.setBrush(theme_[Token::Raised]);
        ink = theme_[on ? Token::Text1 : Token::Text3];
        if (on && theme_.id == ThemeId::Contrast)
            p.setPen(QPen(theme_[Token::Text1], 2));
        break;
    }
    p.drawRoundedRect(box, 8, 8);
    if (style_ == ButtonStyle::Rail) {
        const auto small = face(12, Weight::Regular);
        const bool worded = textWidth(small, text()) <= width() + 6;
        drawIcon(p, icon_, QRectF((width() - 22) / 2.0, worded ? 9 : (height() - 22) / 2.0, 22, 22), ink);
        p.setPen(ink);
        p.setFont(small);
        if (worded)
            p.drawText(QRectF(-8, 35, width() + 16, 16), Qt::AlignCenter, text());
    }
    else {
        double content = textWidth(face(14, Weight::SemiBold), text()) + (icon_.size() > 0 ? iconEdge + (text().isEmpty() ? 0 : buttonSpace) : 0);
        if (!lead_.isEmpty())
            content += textWidth(face(14, Weight::SemiBold), lead_) + buttonSpace;
        double x = std::max(12.0, (width() - content) / 2); // a wide one has its words in the middle
        if (width() < content + 24 && text().isEmpty())
            x = (width() - content) / 2;
        if (icon_.size() > 0) {
            drawIcon(p, icon_, QRectF(x, (height() - iconEdge) / 2, iconEdge, iconEdge), ink);
            x += iconEdge + buttonSpace;
        }
        const auto bold = face(14, Weight::SemiBold);
        if (!lead_.isEmpty()) {
            p.setFont(bold);
            p.setPen(theme_[Token::Text1]);
            p.drawText(QRectF(x, 0, width(), height()), Qt::AlignVCenter, lead_);
            x += textWidth(bold, lead_) + buttonSpace;
        }
        p.setFont(style_ == ButtonStyle::Plain ? face(14, Weight::Regular) : bold);
        p.setPen(lead_.isEmpty() ? ink : theme_[Token::Text3]);
        p.drawText(QRectF(x, 0, width() - x + 12, height()), Qt::AlignVCenter, text());
    }
    if (hasFocus())
        drawFocusRing(p, QRectF(rect()), theme_, 8);
}

void drawFocusRing(QPainter& p, const QRectF& box, const Theme& theme, double radius)
{
    const double thick = theme.id == ThemeId::Contrast ? 4 : 2;
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(theme[Token::Text1], thick));
    const double in = thick / 2;
    p.drawRoundedRect(box.adjusted(in, in, -in, -in), radius, radius);
    p.restore();
}

}
