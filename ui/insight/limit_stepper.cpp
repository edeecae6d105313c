// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/limit_stepper.h"

#include "ui/kit/font.h"

#include <QPainter>

namespace wardlight::insight_ui {

using kit::Token;
using kit::Weight;

namespace {

constexpr int stepEdge = 10, stepSize = 44, stepTop = 38; // dp

}

LimitStepper::LimitStepper(QWidget* parent)
    : QWidget(parent)
    , less_(new kit::Button({}, kit::ButtonStyle::Raised, this))
    , more_(new kit::Button({}, kit::ButtonStyle::Raised, this))
{
    less_->setText(QStringLiteral("−"));
    more_->setText(QStringLiteral("+"));
    connect(less_, &QAbstractButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(more_, &QAbstractButton::clicked, this, [this] { Q_EMIT stepped(1); });
}

void LimitStepper::setTheme(const kit::Theme& theme)
{
    theme_ = theme;
    less_->setTheme(theme);
    more_->setTheme(theme);
    update();
}

void LimitStepper::show(const QString& name, const QString& now, const QString& wished, bool changed, bool canLess, bool canMore)
{
    name_ = name;
    now_ = now;
    wished_ = wished;
    changed_ = changed;
    less_->setEnabled(canLess);
    more_->setEnabled(canMore);
    less_->setAccessibleName(tr("%1 less, is %2", "a limit, its value").arg(name, wished));
    more_->setAccessibleName(tr("%1 more, is %2", "a limit, its value").arg(name, wished));
    setAccessibleName(name);
    setAccessibleDescription(wished + QStringLiteral(", ") + now);
    update();
}

void LimitStepper::resizeEvent(QResizeEvent*)
{
    less_->setGeometry(stepEdge, stepTop, stepSize, stepSize);
    more_->setGeometry(width() - stepEdge - stepSize, stepTop, stepSize, stepSize);
}

void LimitStepper::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(Qt::NoPen);
    p.setBrush(theme_[Token::Raised]);
    p.drawRoundedRect(QRectF(rect()), 8, 8);
    const QRectF head(stepEdge, 8, width() - 2 * stepEdge, 24);
    p.setFont(kit::face(13, Weight::Regular));
    p.setPen(theme_[Token::Text2]);
    p.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, name_);
    p.drawText(head, Qt::AlignRight | Qt::AlignVCenter, now_);
    p.setFont(kit::face(24, changed_ ? Weight::Bold : Weight::Regular));
    p.setPen(theme_[changed_ ? Token::Text1 : Token::Text2]);
    p.drawText(QRectF(stepEdge + stepSize, stepTop, width() - 2 * (stepEdge + stepSize), stepSize), Qt::AlignCenter, wished_);
}

}
