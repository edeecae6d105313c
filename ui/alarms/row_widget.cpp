// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a table: what it shows and how it is pressed.
#include "ui/alarms/ink.h"
#include "ui/alarms/row_table.h"
#include "ui/kit/icon.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <array>

namespace wardlight::alarms_ui {
namespace {

using kit::face;
using kit::Token;
using kit::Weight;

constexpr double rowIcon = 20;
constexpr double barRoom = 60, barLength = 52;
constexpr int actionHeight = 44, actionGap = 6;

struct TagLook {
    QString marks;
    Token history, fill, offFill, text, offText, line;
};
TagLook lookOf(Tag tag)
{
    switch (tag) {
    case Tag::High:
        return {QStringLiteral("!!!"), Token::HistoryHigh, Token::HighFill, Token::HighOffFill, Token::HighText, Token::HighOffText, Token::HighRing};
    case Tag::Medium:
        return {QStringLiteral("!!"), Token::HistoryMedium, Token::MediumFill, Token::MediumOffFill, Token::MediumText, Token::MediumOffText, Token::MediumLine};
    case Tag::Low:
    case Tag::None: break;
    }
    return {QStringLiteral("!"), Token::HistoryLow, Token::LowFill, Token::LowFill, Token::LowText, Token::LowText, Token::LowLine};
}

void paintTag(QPainter& p, const kit::Theme& theme, const QRectF& at, const TableCell& cell, kit::FlashPhase flash)
{
    const auto look = lookOf(cell.tag);
    const bool on = cell.tag == Tag::High ? flash.high : cell.tag == Tag::Medium ? flash.medium : true;
    const QRectF box(at.left(), at.center().y() - 11, 30, 22);
    const Token outline = cell.tag == Tag::High ? Token::HighLine : look.line;
    QPen pen(theme[cell.live ? look.line : cell.open ? outline : look.history], 1.5);
    p.setPen(cell.live && cell.tag == Tag::Medium ? Qt::NoPen : pen);
    p.setBrush(cell.live ? QBrush(theme[on ? look.fill : look.offFill]) : Qt::NoBrush);
    p.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 5, 5);
    p.setPen(cell.live ? theme[on ? look.text : look.offText] : theme[Token::Text1]);
    p.setFont(face(13, Weight::Bold));
    p.drawText(box, Qt::AlignCenter, look.marks);
}

}

TableRowWidget::TableRowWidget(RowTable& table) : QAbstractButton(&table), table_(table)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(this, &QAbstractButton::pressed, this, [this] { pressedKey_ = row_.key; });
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (pressedKey_ == row_.key)
            table_.pressRow(*this);
    });
}

void TableRowWidget::show(const TableRow& row, const std::vector<double>& lefts, const std::vector<double>& widths)
{
    const bool same = row == row_ && lefts == lefts_ && widths == widths_ && isVisible();
    if (!same) {
        row_ = row;
        lefts_ = lefts;
        widths_ = widths;
        setFocusPolicy(row.heading ? Qt::NoFocus : Qt::StrongFocus);
        setAccessibleName(row.heading ? row.title + QStringLiteral(", ") + row.note : row.spoken);
        update();
    }
    placeButtons();
    setVisible(true);
}

void TableRowWidget::placeButtons()
{
    while (buttons_.size() < row_.actions.size()) {
        auto* button = new kit::Button({}, kit::ButtonStyle::Raised, this);
        const auto index = buttons_.size();
        buttons_.push_back(button);
        connect(button, &QAbstractButton::pressed, this, [this, index] {
            pressedKey_ = row_.key;
            if (index >= row_.actions.size() || !row_.actions[index].atOnce)
                return;
            const int action = row_.actions[index].id; // the press may change what stands here
            if (table_.pressAction(*this, action))
                table_.beginHold(*this, buttons_[index], action);
        });
        connect(button, &QAbstractButton::clicked, this, [this, index] {
            if (pressedKey_ == row_.key && index < row_.actions.size() && !row_.actions[index].atOnce)
                (void)table_.pressAction(*this, row_.actions[index].id);
        });
    }
    const double room = table_.actionsWidth_;
    const auto count = row_.actions.size();
    const double each = count > 0 ? (room - actionGap * static_cast<double>(count - 1)) / static_cast<double>(count) : 0;
    double x = width() - 12 - room - (table_.bar_->isVisible() ? 0 : 12);
    clipped_.clear();
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        auto* button = buttons_[i];
        if (i >= count || row_.heading) {
            button->setVisible(false);
            continue;
        }
        const auto& action = row_.actions[i];
        button->setTheme(table_.theme_);
        button->setStyle(action.chosen ? kit::ButtonStyle::Inverted : kit::ButtonStyle::Raised);
        button->setIconName(action.icon);
        button->setText(action.text);
        button->setAccessibleName(action.name.isEmpty() ? action.text : action.name);
        const double wide = count == 1 ? each : std::min(each, std::max(44.0, static_cast<double>(button->sizeHint().width())));
        if (!action.text.isEmpty() && button->sizeHint().width() > wide + 1)
            clipped_ << action.text;
        button->setGeometry(static_cast<int>(x), (height() - actionHeight) / 2, static_cast<int>(wide), std::min(actionHeight, height() - 2));
        button->setVisible(true);
        x += wide + actionGap;
    }
}

void TableRowWidget::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const auto& theme = table_.theme_;
    QStringList clipped;
    Ink ink(p, theme, &clipped);
    if (row_.heading) {
        p.fillRect(rect(), theme[Token::Canvas]);
        const auto bold = face(15.5, Weight::SemiBold);
        const double w = ink.line(QRectF(20, 12, width() - 40, height() - 12), row_.title, bold, Token::Text1);
        ink.choice(QRectF(20 + w + 12, 12, width() - 52 - w, height() - 12), {row_.note, QString()}, face(14, Weight::Regular), Token::Text2);
        clipped_ = clipped;
        return;
    }
    p.fillRect(rect(), theme[row_.selected || isDown() ? Token::Raised : Token::Surface]);
    p.fillRect(QRect(0, height() - 1, width(), 1), theme[Token::Line]);
    if (row_.selected)
        p.fillRect(QRect(0, 0, 3, height()), theme[Token::Accent]);
    for (std::size_t i = 0; i < row_.cells.size() && i < widths_.size(); ++i) {
        const auto& cell = row_.cells[i];
        if (widths_[i] <= 0)
            continue;
        const bool right = table_.columns_[i].right;
        QRectF box(lefts_[i], 0, widths_[i] - (right ? 28 : 8), height());
        if (cell.tag != Tag::None) {
            paintTag(p, theme, box, cell, table_.flash_);
            continue;
        }
        if (cell.icon.size() > 0) {
            kit::drawIcon(p, cell.icon, QRectF(box.left(), (height() - rowIcon) / 2, rowIcon, rowIcon), theme[Token::Text2]);
            box.setLeft(box.left() + rowIcon + 14);
        }
        const auto align = right ? Qt::AlignRight : Qt::AlignLeft;
        if (cell.bar) {
            const QRectF track(box.right() - 56 - barLength, height() / 2.0 - 3, barLength, 6);
            p.setPen(Qt::NoPen);
            p.setBrush(theme[Token::Raised]);
            p.drawRoundedRect(track, 3, 3);
            p.setBrush(theme[Token::Text2]);
            p.drawRoundedRect(QRectF(track.left(), track.top(), track.width() * std::clamp(*cell.bar, 0.0, 1.0), 6), 3, 3);
            box.setLeft(track.right() + 4);
        }
        const auto inkOf = row_.gone ? Token::Text3 : cell.ink;
        const auto top = face(cell.large ? 19 : 15, cell.large ? Weight::Bold : cell.strong ? Weight::SemiBold : Weight::Regular);
        const bool two = !cell.below.isEmpty();
        const QRectF upper = two ? QRectF(box.left(), height() / 2.0 - 22, box.width(), 22) : box;
        if (cell.name && !cell.texts.isEmpty())
            ink.name(upper, cell.texts.front(), top, inkOf);
        else {
            const double used = ink.choice(upper, cell.texts, top, inkOf, align);
            auto besides = cell.beside;
            besides << QString();
            if (!cell.beside.isEmpty())
                ink.choice(upper.adjusted(used + 8, 0, 0, 0), besides, face(14, Weight::Regular), row_.gone ? Token::Text3 : Token::Text2);
        }
        if (two)
            ink.choice(QRectF(box.left(), height() / 2.0, box.width(), 20), cell.below, face(13, Weight::Regular),
                       row_.gone ? Token::Text3 : Token::Text2, align);
    }
    if (row_.gone)
        ink.line(QRectF(width() - 120, 0, 100, height()), QCoreApplication::translate("wardlight::alarms", "over"), face(15, Weight::Medium), Token::Text3);
    if (hasFocus())
        kit::drawFocusRing(p, QRectF(rect()).adjusted(2, 1, -2, -1), theme, 6);
    for (const auto& text : clipped)
        if (!clipped_.contains(text))
            clipped_ << text;
}

void TableRowWidget::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down: table_.step(*this, 1); return;
    case Qt::Key_Up: table_.step(*this, -1); return;
    case Qt::Key_PageDown: table_.scrollBy(6); return;
    case Qt::Key_PageUp: table_.scrollBy(-6); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: table_.pressRow(*this); return;
    case Qt::Key_A:
        for (const auto& action : row_.actions)
            if (action.atOnce && (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::ShiftModifier)) {
                const int id = action.id;
                if (table_.pressAction(*this, id) && event->modifiers() == Qt::ShiftModifier)
                    table_.tellHeld(*this, id);
                return;
            }
        event->ignore();
        return;
    default: event->ignore(); // Space and letters are the shell's
    }
}

}
