// SPDX-License-Identifier: GPL-3.0-or-later
// Text that has to fit: written whole, or reported.
#pragma once

#include "ui/kit/font.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QPainter>
#include <QString>
#include <QStringList>

namespace wardlight::alarms_ui {

/// Writes with tokens and roles. What does not fit its box is written all the same and added to `clipped`, so that a test
/// of all languages and sizes finds it.
class Ink {
public:
    Ink(QPainter& painter, const kit::Theme& theme, QStringList* clipped) : p_(painter), theme_(theme), clipped_(clipped) {}

    /// One line, centred vertically. Returns the width written.
    double line(const QRectF& box, const QString& text, const QFont& font, kit::Token ink, Qt::Alignment align = Qt::AlignLeft)
    {
        return line(box, text, font, theme_[ink], align);
    }
    double line(const QRectF& box, const QString& text, const QFont& font, const QColor& ink, Qt::Alignment align = Qt::AlignLeft)
    {
        const double width = kit::textWidth(font, text);
        report(width > box.width() + 0.5, text);
        p_.setFont(font);
        p_.setPen(ink);
        p_.drawText(box, static_cast<int>(align | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, text);
        return width;
    }
    /// The first of the choices that fits, longest first.
    double choice(const QRectF& box, const QStringList& choices, const QFont& font, kit::Token ink, Qt::Alignment align = Qt::AlignLeft)
    {
        const auto fits = kit::fitting(font, box.width() + 0.5, choices);
        return line(box, fits ? *fits : choices.isEmpty() ? QString() : choices.back(), font, ink, align);
    }
    /// Names of people only: may end in "…".
    double name(const QRectF& box, const QString& text, const QFont& font, kit::Token ink)
    {
        return line(box, kit::cutName(font, box.width(), text), font, ink);
    }
    /// Several lines, from the top. Returns the height written.
    double block(const QRectF& box, const QString& text, const QFont& font, kit::Token ink)
    {
        p_.setFont(font);
        p_.setPen(theme_[ink]);
        QRectF used;
        const int flags = static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap;
        const auto needed = p_.boundingRect(QRectF(box.left(), box.top(), box.width(), 4000), flags, text);
        report(needed.height() > box.height() + 1 || needed.width() > box.width() + 1, text);
        p_.drawText(box, flags, text, &used);
        return needed.height();
    }

private:
    void report(bool isClipped, const QString& text)
    {
        if (isClipped && clipped_ && !clipped_->contains(text))
            clipped_->append(text);
    }
    QPainter& p_;
    const kit::Theme& theme_;
    QStringList* clipped_;
};

}
