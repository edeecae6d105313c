// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons with an icon and words, drawn from tokens.
#pragma once

#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QLatin1String>

namespace wardlight::kit {

enum class ButtonStyle : std::uint8_t { Plain, Raised, Outlined, Dashed, Inverted, Rail };

/// A button of the shell. Its text is its accessible name unless another is set.
class Button : public QAbstractButton {
    Q_OBJECT
public:
    Button(QLatin1String icon, ButtonStyle style, QWidget* parent);

    void setTheme(const Theme& theme);
    void setStyle(ButtonStyle style);
    [[nodiscard]] ButtonStyle style() const { return style_; }
    void setIconName(QLatin1String icon);
    /// Bold words in front of the text ("R. Okafor" before "Nurse").
    void setLead(const QString& lead);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme theme_;
    QLatin1String icon_;
    ButtonStyle style_;
    QString lead_;
};

/// The ring of the keyboard focus: 2 px text-1 (4 in high contrast) inside the widget's edge.
void drawFocusRing(QPainter& painter, const QRectF& box, const Theme& theme, double radius);

}
