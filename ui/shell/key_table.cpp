// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_table.h"

#include "ui/kit/font.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wardlight::shell {
namespace {

constexpr double rowPitch = 24;
constexpr double tableEdge = 20;
constexpr double titlePart = 40;

QFont keyFont() { return kit::face(14, kit::Weight::SemiBold); }
QFont doesFont() { return kit::face(14, kit::Weight::Regular); }

QString wayOut() { return QCoreApplication::translate("wardlight::shell", "Esc or a press closes this table."); }

}

std::vector<KeyRow> keyRows()
{
    const auto plain = [](const char* keys) { return QString::fromLatin1(keys); };
    return {
        {QCoreApplication::translate("wardlight::shell", "Arrows, Tab", "keys"),
         QCoreApplication::translate("wardlight::shell", "Move between the beds")},
        {plain("[  ]"), QCoreApplication::translate("wardlight::shell", "Previous, next bed")},
        {QCoreApplication::translate("wardlight::shell", "Enter, Esc", "keys"),
         QCoreApplication::translate("wardlight::shell", "Open, back")},
        {plain("A"), QCoreApplication::translate("wardlight::shell", "Acknowledge this bed's alarm, else the first")},
        {plain("Ctrl+Z"), QCoreApplication::translate("wardlight::shell", "Take the last acknowledge back, for 5 s")},
        {QCoreApplication::translate("wardlight::shell", "Space", "key"),
         QCoreApplication::translate("wardlight::shell", "Why does it sound?")},
        {plain("P"), QCoreApplication::translate("wardlight::shell", "Pause this bed's sound")},
        {plain("Shift+P"), QCoreApplication::translate("wardlight::shell", "Pause all sounds")},
        {QCoreApplication::translate("wardlight::shell", "Digits, F, Ctrl+K", "keys"),
         QCoreApplication::translate("wardlight::shell", "Find a bed or patient")},
        {plain(",  ."), QCoreApplication::translate("wardlight::shell", "Look back, forward")},
        {plain("M"), QCoreApplication::translate("wardlight::shell", "Only my patients")},
        {plain("N"), QCoreApplication::translate("wardlight::shell", "Night")},
        {plain("H"), QCoreApplication::translate("wardlight::shell", "Handover of my beds")},
        {QStringLiteral("Ctrl+1 … 7"), QCoreApplication::translate("wardlight::shell", "Screens")},
        {plain("Ctrl+U"), QCoreApplication::translate("wardlight::shell", "Who works here")},
        {plain("Shift+A"), QCoreApplication::translate("wardlight::shell", "Acknowledge and tell somebody")},
        {plain("E"), QCoreApplication::translate("wardlight::shell", "Ask somebody of the roster")},
        {plain("Ctrl+L"), QCoreApplication::translate("wardlight::shell", "Lock, unlock")},
        {plain("F1, ?"), QCoreApplication::translate("wardlight::shell", "This table")},
    };
}

KeyTable::KeyTable(QWidget* parent) : QWidget(parent, Qt::Popup)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void KeyTable::open(const kit::Theme& theme, const QRect& room)
{
    theme_ = theme;
    rows_ = keyRows();
    keysWidth_ = 0;
    double doesWidth = 0;
    QString spoken;
    for (const auto& row : rows_) {
        keysWidth_ = std::max(keysWidth_, kit::textWidth(keyFont(), row.keys));
        doesWidth = std::max(doesWidth, kit::textWidth(doesFont(), row.does));
        spoken += row.keys + QStringLiteral(": ") + row.does + QStringLiteral(". ");
    }
    keysWidth_ += 24;
    const double wide = std::max(keysWidth_ + doesWidth, kit::textWidth(kit::face(13, kit::Weight::Regular), wayOut()));
    setFixedSize(static_cast<int>(std::ceil(wide + 2 * tableEdge)),
                 static_cast<int>(titlePart + rowPitch * static_cast<double>(rows_.size() + 1) + tableEdge));
    setAccessibleName(QCoreApplication::translate("wardlight::shell", "Keys"));
    setAccessibleDescription(spoken + wayOut());
    move(room.left() + std::max(0, (room.width() - width()) / 2), room.top() + std::max(0, (room.height() - height()) / 2));
    show();
    setFocus();
}

void KeyTable::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.fillRect(rect(), theme_[kit::Token::Raised]);
    p.setPen(QPen(theme_[kit::Token::LineStrong], 2));
    p.drawRect(rect().adjusted(1, 1, -1, -1));
    p.setPen(theme_[kit::Token::Text1]);
    p.setFont(kit::face(18, kit::Weight::Bold));
    p.drawText(QRectF(tableEdge, 10, width(), 26), Qt::AlignVCenter, QCoreApplication::translate("wardlight::shell", "Keys"));
    double y = titlePart;
    for (const auto& row : rows_) {
        p.setPen(theme_[kit::Token::Text1]);
        p.setFont(keyFont());
        p.drawText(QRectF(tableEdge, y, keysWidth_, rowPitch), Qt::AlignVCenter, row.keys);
        p.setPen(theme_[kit::Token::Text2]);
        p.setFont(doesFont());
        p.drawText(QRectF(tableEdge + keysWidth_, y, width(), rowPitch), Qt::AlignVCenter, row.does);
        y += rowPitch;
    }
    p.setPen(theme_[kit::Token::Text3]);
    p.setFont(kit::face(13, kit::Weight::Regular));
    p.drawText(QRectF(tableEdge, y + 6, width(), rowPitch), Qt::AlignVCenter, wayOut());
}

void KeyTable::mousePressEvent(QMouseEvent*) { close(); }

void KeyTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Question || event->key() == Qt::Key_F1)
        close();
}

}
