// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/form.h"

#include "ui/kit/button.h"
#include "ui/kit/icon.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace wardlight::kit {
namespace {

constexpr int fieldLabel = 24;  // dp
constexpr int fieldBox = 46;
constexpr int leastTarget = 44;
constexpr int tickEdge = 18;
constexpr int cardHeight = 56;
constexpr int holdHeight = 52;

QFont bodyFont() { return face(15, Weight::Regular); }
QFont strongFont() { return face(15, Weight::SemiBold); }
QFont smallFont() { return face(13.5, Weight::Regular); }

}

Sentence::Sentence(double pixels, Weight weight, Token colour, QWidget* parent) : QLabel(parent), colour_(colour)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFont(face(pixels, weight));
}

void Sentence::setTheme(const Theme& theme)
{
    auto colours = palette();
    colours.setColor(QPalette::WindowText, theme[colour_]);
    setPalette(colours);
}

Field::Field(const QString& label, QWidget* parent) : QWidget(parent), edit_(new QLineEdit(this))
{
    edit_->setFrame(false);
    edit_->setMaxLength(100);
    edit_->setFont(strongFont());
    setFixedHeight(fieldLabel + fieldBox);
    setFocusProxy(edit_);
    setLabel(label);
}

void Field::setLabel(const QString& label)
{
    label_ = label;
    edit_->setAccessibleName(label);
    update();
}

void Field::setTheme(const Theme& theme)
{
    theme_ = theme;
    auto colours = edit_->palette();
    colours.setColor(QPalette::Base, theme[Token::Inset]);
    colours.setColor(QPalette::Text, theme[Token::Text1]);
    colours.setColor(QPalette::PlaceholderText, theme[Token::Text3]);
    colours.setColor(QPalette::Highlight, theme[Token::Accent]);
    colours.setColor(QPalette::HighlightedText, theme[Token::Canvas]);
    edit_->setPalette(colours);
    update();
}

void Field::setVerdict(const QString& word)
{
    if (word == verdict_)
        return;
    verdict_ = word;
    placeEdit();
    update();
}

QSize Field::sizeHint() const { return {200, fieldLabel + fieldBox}; }

void Field::resizeEvent(QResizeEvent*) { placeEdit(); }

/// The verdict stands beside what was typed, never under it.
void Field::placeEdit()
{
    const int verdict = verdict_.isEmpty() ? 0 : static_cast<int>(textWidth(smallFont(), verdict_)) + 34;
    edit_->setGeometry(12, fieldLabel + 4, std::max(40, width() - 24 - verdict), fieldBox - 8);
}

void colourScrollBars(QWidget& of, const Theme& theme)
{
    const auto sheet = QStringLiteral("QScrollBar { background: transparent; margin: 0 } QScrollBar:vertical { width: 12px } QScrollBar:horizontal { height: 12px } "
                                      "QScrollBar::handle { background: %1; border-radius: 4px; margin: 2px } QScrollBar::handle:vertical { min-height: 44px } "
                                      "QScrollBar::handle:horizontal { min-width: 44px } QScrollBar::handle:hover { background: %2 } "
                                      "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0 } QScrollBar::add-page, QScrollBar::sub-page { background: transparent }")
                           .arg(theme[Token::LineField].name(), theme[Token::Text3].name());
    for (auto* bar : of.findChildren<QScrollBar*>())
        if (bar->styleSheet() != sheet)
            bar->setStyleSheet(sheet);
}

void Field::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(theme_[Token::Text2]);
    p.setFont(face(13, Weight::SemiBold));
    p.drawText(QRectF(0, 0, width(), fieldLabel), Qt::AlignVCenter, label_);
    p.setPen(QPen(theme_[edit_->hasFocus() ? Token::Accent : Token::LineField], edit_->hasFocus() ? 2 : 1));
    p.setBrush(theme_[Token::Inset]);
    p.drawRoundedRect(QRectF(0, fieldLabel, width(), fieldBox).adjusted(1, 1, -1, -1), 8, 8);
    if (!verdict_.isEmpty()) {
        const double wide = textWidth(smallFont(), verdict_);
        drawIcon(p, QLatin1String("check"), QRectF(width() - wide - 38, fieldLabel + fieldBox / 2.0 - 8, 16, 16), theme_[Token::Text1]);
        p.setPen(theme_[Token::Text1]);
        p.setFont(smallFont());
        p.drawText(QRectF(width() - wide - 16, fieldLabel, wide + 2, fieldBox), Qt::AlignVCenter, verdict_);
    }
}

Tick::Tick(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    auto policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Tick::setTheme(const Theme& theme)
{
    theme_ = theme;
    update();
}

QSize Tick::sizeHint() const { return {320, heightForWidth(width() > 100 ? width() : 320)}; }

int Tick::heightForWidth(int width) const
{
    const QFontMetricsF metrics(bodyFont());
    const auto box = metrics.boundingRect(QRectF(0, 0, width - tickEdge - 20, 1000), Qt::TextWordWrap, text());
    return std::max(leastTarget, static_cast<int>(std::ceil(box.height())) + 12);
}

void Tick::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF box(2, (height() - tickEdge) / 2.0, tickEdge, tickEdge);
    p.setPen(QPen(theme_[Token::LineField], 1.5));
    p.setBrush(theme_[isChecked() ? Token::ButtonPrimary : Token::Inset]);
    p.drawRoundedRect(box, 4, 4);
    if (isChecked())
        drawIcon(p, QLatin1String("check"), box.adjusted(2, 2, -2, -2), theme_[Token::ButtonPrimaryText]);
    p.setPen(theme_[Token::Text1]);
    p.setFont(bodyFont());
    p.drawText(QRectF(tickEdge + 12, 0, width() - tickEdge - 14, height()), Qt::AlignVCenter | Qt::TextWordWrap, text());
    if (hasFocus())
        drawFocusRing(p, QRectF(rect()), theme_, 6);
}

ChoiceCard::ChoiceCard(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
}

void ChoiceCard::setTheme(const Theme& theme)
{
    theme_ = theme;
    update();
}

void ChoiceCard::setDetail(const QString& line, const QString& right)
{
    line_ = line;
    right_ = right;
    setAccessibleDescription(line + QLatin1Char(' ') + right);
    updateGeometry();
    update();
}

QSize ChoiceCard::sizeHint() const
{
    const double wide = std::max(textWidth(strongFont(), text()) + (right_.isEmpty() ? 0 : textWidth(smallFont(), right_) + 16),
                                 textWidth(smallFont(), line_));
    return {static_cast<int>(std::ceil(wide)) + 60, line_.isEmpty() ? leastTarget : cardHeight};
}

void ChoiceCard::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(theme_[isChecked() ? Token::Text1 : Token::LineField], isChecked() ? 2 : 1));
    p.setBrush(theme_[Token::Surface]);
    p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    const QPointF centre(24, height() / 2.0);
    p.setPen(QPen(theme_[isChecked() ? Token::Text1 : Token::LineField], isChecked() ? 6 : 1.5));
    p.setBrush(theme_[Token::Surface]);
    p.drawEllipse(centre, isChecked() ? 7 : 9, isChecked() ? 7 : 9);
    const double half = line_.isEmpty() ? height() : height() / 2.0 + 2;
    p.setPen(theme_[Token::Text1]);
    p.setFont(strongFont());
    p.drawText(QRectF(46, line_.isEmpty() ? 0 : 4, width() - 56, half - 4), Qt::AlignVCenter, text());
    p.setPen(theme_[Token::Text2]);
    p.setFont(smallFont());
    if (!line_.isEmpty())
        p.drawText(QRectF(46, half - 2, width() - 56, height() - half - 2), Qt::AlignVCenter, line_);
    if (!right_.isEmpty())
        p.drawText(QRectF(0, 4, width() - 14, half - 4), Qt::AlignVCenter | Qt::AlignRight, right_);
    if (hasFocus())
        drawFocusRing(p, QRectF(rect()), theme_, 8);
}

HoldButton::HoldButton(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QAbstractButton::pressed, this, &HoldButton::begin);
}

/// A new hold, even when the last one ended since the owner told the time.
void HoldButton::begin()
{
    since_.reset();
    fired_ = false;
    share_ = 0;
}

void HoldButton::setTheme(const Theme& theme)
{
    theme_ = theme;
    update();
}

void HoldButton::tick(Instant now)
{
    if (!isDown()) {
        if (since_ || fired_) {
            begin();
            update();
        }
        return;
    }
    if (!since_)
        since_ = now;
    share_ = std::clamp(seconds(now - *since_) / seconds(holdFor), 0.0, 1.0);
    update();
    if (share_ >= 1 && !fired_) {
        fired_ = true; // once, however long it is held on
        Q_EMIT held();
    }
}

QSize HoldButton::sizeHint() const { return {static_cast<int>(std::ceil(textWidth(strongFont(), text()))) + 48, holdHeight}; }

void HoldButton::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    p.setPen(QPen(theme_[isEnabled() ? Token::Text1 : Token::LineField], 2));
    p.setBrush(theme_[Token::Raised]);
    p.drawRoundedRect(box, 8, 8);
    if (share_ > 0) {
        p.save();
        p.setClipRect(QRectF(box.left(), box.top(), box.width() * share_, box.height()));
        p.setPen(Qt::NoPen);
        p.setBrush(theme_[Token::AccentFill]);
        p.drawRoundedRect(box, 8, 8);
        p.restore();
    }
    p.setPen(theme_[isEnabled() ? Token::Text1 : Token::Text3]);
    p.setFont(strongFont());
    p.drawText(box, Qt::AlignCenter, text());
    if (hasFocus())
        drawFocusRing(p, QRectF(rect()), theme_, 8);
}

void HoldButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!event->isAutoRepeat()) {
            begin();
            setDown(true);
        }
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void HoldButton::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!event->isAutoRepeat())
            setDown(false);
        return;
    }
    QAbstractButton::keyReleaseEvent(event);
}

}
