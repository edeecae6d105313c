// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/popover.h"

#include "ui/kit/button.h"
#include "ui/kit/font.h"
#include "ui/kit/icon.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wardlight::kit {
namespace {

constexpr int popoverGap = 6;
constexpr int choiceRow = 44; // dp: a gloved finger
constexpr int choiceEdge = 16;
constexpr int choiceTitle = 44;
constexpr int choiceFoot = 40;
constexpr int leastChoice = 260;

QFont choiceFont() { return face(15, Weight::SemiBold); }
QFont choiceDetail() { return face(14, Weight::Regular); }
QFont choiceFootFont() { return face(13, Weight::Regular); }

}

Popover::Popover(QWidget* parent) : QWidget(parent, Qt::Popup)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
}

void Popover::openAt(const Theme& theme, const QRect& anchor, const QRect& area)
{
    theme_ = theme;
    int x = std::clamp(anchor.left(), area.left(), std::max(area.left(), area.right() - width() + 1));
    int y = anchor.bottom() + popoverGap;
    if (y + height() > area.bottom() + 1)
        y = anchor.top() - popoverGap - height();
    if (y < area.top()) { // beside it
        y = std::clamp(anchor.top(), area.top(), std::max(area.top(), area.bottom() - height() + 1));
        x = anchor.right() + popoverGap + width() <= area.right() ? anchor.right() + popoverGap : anchor.left() - popoverGap - width();
        x = std::clamp(x, area.left(), std::max(area.left(), area.right() - width() + 1));
    }
    move(x, y);
    show();
    setFocus();
}

void Popover::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.fillRect(rect(), theme_[Token::Raised]);
    p.setPen(QPen(theme_[Token::LineStrong], 2));
    p.drawRect(rect().adjusted(1, 1, -1, -1));
}

void Popover::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    Q_EMIT closed();
}

void Popover::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void Popover::mousePressEvent(QMouseEvent* event)
{
    if (!rect().contains(event->pos()))
        close();
}

ChoiceList::ChoiceList(QWidget* parent) : Popover(parent)
{
    setMouseTracking(true);
}

void ChoiceList::setChoices(const QString& title, std::vector<Choice> choices, const QString& foot)
{
    title_ = title;
    foot_ = foot;
    choices_ = std::move(choices);
    const auto current = std::find_if(choices_.begin(), choices_.end(), [](const Choice& c) { return c.current; });
    row_ = current == choices_.end() ? 0 : static_cast<int>(current - choices_.begin());
    double wide = std::max(textWidth(face(16, Weight::Bold), title_), textWidth(choiceFootFont(), foot_));
    QString spoken;
    for (const auto& c : choices_) {
        wide = std::max(wide, textWidth(choiceFont(), c.text) + textWidth(choiceDetail(), c.detail) + 60);
        spoken += c.text + QStringLiteral(", ") + c.detail + QStringLiteral(". ");
    }
    setFixedSize(std::max(leastChoice, static_cast<int>(std::ceil(wide)) + 2 * choiceEdge),
                 choiceTitle + choiceRow * static_cast<int>(choices_.size()) + (foot_.isEmpty() ? 8 : choiceFoot));
    setAccessibleName(title_);
    setAccessibleDescription(spoken + foot_);
    update();
}

QRect ChoiceList::rowRect(int index) const { return {4, choiceTitle + index * choiceRow, width() - 8, choiceRow}; }

int ChoiceList::rowAt(QPoint at) const
{
    for (int i = 0; i < static_cast<int>(choices_.size()); ++i)
        if (rowRect(i).contains(at))
            return i;
    return -1;
}

void ChoiceList::choose(int index)
{
    close();
    Q_EMIT chosen(index);
}

void ChoiceList::paintEvent(QPaintEvent* event)
{
    Popover::paintEvent(event);
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(theme()[Token::Text1]);
    p.setFont(face(16, Weight::Bold));
    p.drawText(QRectF(choiceEdge, 0, width(), choiceTitle), Qt::AlignVCenter, title_);
    for (int i = 0; i < static_cast<int>(choices_.size()); ++i) {
        const auto& c = choices_[static_cast<std::size_t>(i)];
        const QRectF box = rowRect(i);
        if (i == row_) {
            p.setPen(Qt::NoPen);
            p.setBrush(theme()[Token::Inset]);
            p.drawRoundedRect(box, 8, 8);
            drawFocusRing(p, box, theme(), 8);
        }
        if (c.current)
            drawIcon(p, QLatin1String("check"), QRectF(choiceEdge, box.center().y() - 8, 16, 16), theme()[Token::Text1]);
        p.setPen(theme()[Token::Text1]);
        p.setFont(choiceFont());
        const double x = choiceEdge + 26;
        p.drawText(QRectF(x, box.top(), box.width(), box.height()), Qt::AlignVCenter, c.text);
        p.setPen(theme()[Token::Text2]);
        p.setFont(choiceDetail());
        p.drawText(QRectF(x + textWidth(choiceFont(), c.text) + 10, box.top(), box.width(), box.height()), Qt::AlignVCenter, c.detail);
    }
    if (!foot_.isEmpty()) {
        p.setPen(theme()[Token::Text2]);
        p.setFont(choiceFootFont());
        p.drawText(QRectF(choiceEdge, height() - choiceFoot, width(), choiceFoot - 4), Qt::AlignVCenter, foot_);
    }
}

void ChoiceList::mousePressEvent(QMouseEvent* event)
{
    pressed_ = rowAt(event->pos());
    Popover::mousePressEvent(event);
}

void ChoiceList::mouseReleaseEvent(QMouseEvent* event)
{
    const int row = rowAt(event->pos());
    if (row >= 0 && row == std::exchange(pressed_, -1))
        choose(row);
}

void ChoiceList::mouseMoveEvent(QMouseEvent* event)
{
    if (const int row = rowAt(event->pos()); row >= 0 && row != row_) {
        row_ = row;
        update();
    }
}

void ChoiceList::keyPressEvent(QKeyEvent* event)
{
    const int count = static_cast<int>(choices_.size());
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Tab: row_ = count > 0 ? (row_ + 1) % count : 0; break;
    case Qt::Key_Up:
    case Qt::Key_Backtab: row_ = count > 0 ? (row_ + count - 1) % count : 0; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (row_ < count)
            choose(row_);
        return;
    default: Popover::keyPressEvent(event); return;
    }
    update();
}

}
