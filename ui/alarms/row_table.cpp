// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/row_table.h"

#include "ui/alarms/tell.h"

#include "ui/kit/font.h"
#include "ui/kit/form.h"

#include <QCoreApplication>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace wardlight::alarms_ui {
namespace {

using kit::face;
using kit::Token;
using kit::Weight;

constexpr int headingHeight = 44;
constexpr double tableLeft = 20, tableRight = 12;
constexpr int barWidth = 12;
constexpr int pageButton = 44;
constexpr auto pointerHolds = std::chrono::seconds(5); // a pointer that has not moved for longer is not a finger

}

RowTable::RowTable(const kit::Theme& theme, int rowHeight, QWidget* parent)
    : QWidget(parent)
    , theme_(theme)
    , rowHeight_(rowHeight)
    , bar_(new QScrollBar(Qt::Vertical, this))
    , earlier_(new kit::Button({}, kit::ButtonStyle::Raised, this))
    , later_(new kit::Button({}, kit::ButtonStyle::Raised, this))
{
    setMouseTracking(true);
    kit::colourScrollBars(*this, theme);
    bar_->setSingleStep(rowHeight);
    earlier_->setText(QStringLiteral("↑"));
    later_->setText(QStringLiteral("↓"));
    connect(bar_, &QScrollBar::valueChanged, this, [this] { arrange(); });
    for (auto* button : {earlier_, later_}) {
        button->setTheme(theme);
        connect(button, &QAbstractButton::clicked, this, [this, button] {
            bar_->setValue(bar_->value() + (button == later_ ? 1 : -1) * std::max(rowHeight_, listHeight() - rowHeight_));
        });
    }
}

void RowTable::setTheme(const kit::Theme& theme)
{
    theme_ = theme;
    kit::colourScrollBars(*this, theme);
    earlier_->setTheme(theme);
    later_->setTheme(theme);
    arrange();
    update();
    for (auto* row : pool_)
        row->update();
}

void RowTable::setColumns(std::vector<TableColumn> columns, double actionsWidth, const QString& actionsTitle)
{
    actionsTitle_ = actionsTitle;
    rows_.clear();
    release();
    columns_ = std::move(columns);
    actionsWidth_ = actionsWidth;
    earlier_->setAccessibleName(QCoreApplication::translate("wardlight::alarms", "Up the list"));
    later_->setAccessibleName(QCoreApplication::translate("wardlight::alarms", "Down the list"));
    layColumns();
    arrange();
    update();
}

void RowTable::layColumns()
{
    std::vector<bool> kept(columns_.size(), true);
    const double room = width() - tableLeft - tableRight - barWidth - actionsWidth_;
    const auto least = [&] {
        double sum = 0;
        for (std::size_t i = 0; i < columns_.size(); ++i)
            sum += kept[i] ? columns_[i].least : 0;
        return sum;
    };
    while (least() > room) {
        std::optional<std::size_t> goes;
        for (std::size_t i = 0; i < columns_.size(); ++i)
            if (kept[i] && columns_[i].drops > 0 && (!goes || columns_[i].drops > columns_[*goes].drops))
                goes = i;
        if (!goes)
            break;
        kept[*goes] = false;
    }
    double stretch = 0;
    for (std::size_t i = 0; i < columns_.size(); ++i)
        stretch += kept[i] ? columns_[i].stretch : 0;
    const double spare = std::max(0.0, room - least());
    lefts_.assign(columns_.size(), 0);
    widths_.assign(columns_.size(), 0);
    double x = tableLeft;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        lefts_[i] = x;
        if (!kept[i])
            continue;
        widths_[i] = columns_[i].least + (stretch > 0 ? spare * columns_[i].stretch / stretch : 0);
        x += widths_[i];
    }
}

int RowTable::heightOf(const TableRow& row) const { return row.heading ? headingHeight : rowHeight_; }

int RowTable::listHeight() const { return std::max(0, height() - headHeight - (overflows_ ? pageButton + 8 : 0)); }

std::vector<TableRow> RowTable::held(std::vector<TableRow> wanted) const
{
    if (!pointerOn_ || now_ - pointerAt_ > pointerHolds)
        return wanted;
    std::vector<TableRow> list;
    for (const auto& old : rows_) {
        const auto now = std::find_if(wanted.begin(), wanted.end(), [&](const auto& w) { return w.key == old.key && w.heading == old.heading; });
        list.push_back(now != wanted.end() ? *now : old);
        if (now == wanted.end() && !old.heading) {
            list.back().gone = true;
            list.back().actions.clear();
        }
    }
    for (auto& w : wanted)
        if (std::none_of(list.begin(), list.end(), [&](const auto& l) { return l.key == w.key && l.heading == w.heading; }))
            list.push_back(std::move(w));
    return list;
}

void RowTable::setRows(std::vector<TableRow> rows, Instant now)
{
    now_ = now;
    auto list = held(std::move(rows));
    if (list == rows_) {
        for (std::size_t i = 0; i < inUse_; ++i)
            guard_.drawn(pool_[i]->place(), pool_[i]->row().key << 8U ^ pool_[i]->row().state, now_);
        return;
    }
    const bool wasEmpty = rows_.empty();
    rows_ = std::move(list);
    arrange();
    if (wasEmpty != rows_.empty())
        update();
}

void RowTable::setEmptyText(const QString& text)
{
    if (text == empty_)
        return;
    empty_ = text;
    update();
}

void RowTable::arrange()
{
    int total = 0;
    for (const auto& row : rows_)
        total += heightOf(row);
    const bool overflows = overflows_ = total > height() - headHeight;
    const int room = listHeight();
    bar_->blockSignals(true);
    bar_->setRange(0, std::max(0, total - room));
    bar_->setPageStep(room);
    bar_->blockSignals(false);
    bar_->setVisible(overflows);
    bar_->setGeometry(width() - barWidth, headHeight, barWidth, room);
    int y = headHeight - bar_->value();
    inUse_ = 0;
    for (const auto& row : rows_) {
        const int h = heightOf(row);
        if (y + h > headHeight && y < headHeight + room) {
            if (inUse_ == pool_.size())
                pool_.push_back(new TableRowWidget(*this));
            auto* widget = pool_[inUse_++];
            widget->setGeometry(0, y, width() - (overflows ? barWidth : 0), h);
            widget->setMask(QRegion(QRect(0, std::max(0, headHeight - y), widget->width(), std::min(h, headHeight + room - y) - std::max(0, headHeight - y))));
            widget->setPlace(static_cast<quint64>(y + 100'000));
            widget->show(row, lefts_, widths_);
            guard_.drawn(widget->place(), row.key << 8U ^ row.state, now_);
        }
        y += h;
    }
    for (std::size_t i = inUse_; i < pool_.size(); ++i)
        pool_[i]->setVisible(false);
    for (auto* button : {earlier_, later_}) {
        button->setVisible(overflows);
        button->setGeometry(width() - barWidth - (button == earlier_ ? 2 : 1) * (pageButton + 8), height() - pageButton - 4, pageButton, pageButton);
        button->raise();
    }
    earlier_->setEnabled(bar_->value() > 0);
    later_->setEnabled(bar_->value() < bar_->maximum());
    if (overflows)
        bar_->raise();
}

TableRowWidget* RowTable::rowWidget(quint64 key) const
{
    for (std::size_t i = 0; i < inUse_; ++i)
        if (pool_[i]->row().key == key && !pool_[i]->row().heading)
            return pool_[i];
    return nullptr;
}

void RowTable::setFlash(kit::FlashPhase flash)
{
    if (flash == flash_)
        return;
    flash_ = flash;
    for (std::size_t i = 0; i < inUse_; ++i)
        for (const auto& cell : pool_[i]->row().cells)
            if (cell.live) {
                pool_[i]->update();
                break;
            }
}

QStringList RowTable::clippedTexts() const
{
    auto all = clippedHere_;
    for (std::size_t i = 0; i < inUse_; ++i)
        all += pool_[i]->clipped();
    return all;
}

void RowTable::scrollBy(int rows) { bar_->setValue(bar_->value() + rows * rowHeight_); }

void RowTable::focusFirst()
{
    for (std::size_t i = 0; i < inUse_; ++i)
        if (!pool_[i]->row().heading) {
            pool_[i]->setFocus();
            return;
        }
}

bool RowTable::settled(const TableRowWidget& row) const
{
    return guard_.settled(row.place(), row.row().key << 8U ^ row.row().state, now_);
}

void RowTable::pressRow(TableRowWidget& row)
{
    if (row.row().heading || row.row().gone)
        return;
    if (!settled(row)) {
        Q_EMIT notice(QCoreApplication::translate("wardlight::alarms", "The list changed. Press again."));
        return;
    }
    Q_EMIT opened(row.row().key);
}

bool RowTable::pressAction(TableRowWidget& row, int action)
{
    if (row.row().gone)
        return false;
    if (!settled(row)) {
        Q_EMIT notice(QCoreApplication::translate("wardlight::alarms", "The list changed. Press again."));
        return false;
    }
    Q_EMIT acted(row.row().key, action);
    return true;
}

/// The finger is on the list: what it holds does not move away under it.
void RowTable::beginHold(TableRowWidget& row, kit::Button* button, int action)
{
    pointerOn_ = true;
    pointerAt_ = heldSince_ = now_;
    heldButton_ = button;
    heldKey_ = row.row().key;
    heldAction_ = action;
}

void RowTable::turn(Instant now)
{
    now_ = now;
    if (!heldButton_)
        return;
    auto* row = rowWidget(heldKey_);
    if (!row || !heldButton_->isDown() || !heldButton_->isVisible() || heldButton_->parentWidget() != row) {
        heldButton_ = nullptr;
        return;
    }
    if (now_ - heldSince_ < tellAfter)
        return;
    heldButton_->setDown(false); // the list takes over: letting go presses nothing
    heldButton_ = nullptr;
    tellHeld(*row, heldAction_);
}

void RowTable::tellHeld(TableRowWidget& row, int action)
{
    Q_EMIT actionHeld(row.row().key, action, QRect(row.mapToGlobal(QPoint()), row.size()));
}

void RowTable::step(TableRowWidget& from, int by)
{
    const auto at = static_cast<std::ptrdiff_t>(std::find(pool_.begin(), pool_.end(), &from) - pool_.begin());
    auto next = at + by;
    while (next >= 0 && next < static_cast<std::ptrdiff_t>(inUse_) && pool_[static_cast<std::size_t>(next)]->row().heading)
        next += by;
    const auto whole = [&](const QWidget& w) { return w.y() >= headHeight && w.geometry().bottom() < headHeight + listHeight(); };
    if (next >= 0 && next < static_cast<std::ptrdiff_t>(inUse_) && whole(*pool_[static_cast<std::size_t>(next)])) {
        pool_[static_cast<std::size_t>(next)]->setFocus();
        return;
    }
    scrollBy(by);
    if (next >= 0 && next < static_cast<std::ptrdiff_t>(inUse_))
        pool_[static_cast<std::size_t>(next)]->setFocus();
}

void RowTable::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.fillRect(rect(), theme_[Token::Canvas]);
    clippedHere_.clear();
    p.setFont(face(13, Weight::Regular));
    p.setPen(theme_[Token::Text3]);
    for (std::size_t i = 0; i < columns_.size() && i < widths_.size(); ++i) {
        if (widths_[i] <= 0 || columns_[i].title.isEmpty())
            continue;
        const auto align = columns_[i].right ? Qt::AlignRight : Qt::AlignLeft;
        const double room = widths_[i] - (columns_[i].right ? 28 : 8);
        if (kit::textWidth(p.font(), columns_[i].title) > room)
            clippedHere_ << columns_[i].title;
        p.drawText(QRectF(lefts_[i], 0, room, headHeight - 4), static_cast<int>(align | Qt::AlignVCenter) | Qt::TextDontClip, columns_[i].title);
    }
    if (!actionsTitle_.isEmpty()) {
        const double left = width() - 12 - actionsWidth_ - 12;
        if (kit::textWidth(p.font(), actionsTitle_) > actionsWidth_ + 8)
            clippedHere_ << actionsTitle_;
        p.drawText(QRectF(left, 0, actionsWidth_, headHeight - 4), Qt::AlignVCenter | Qt::TextDontClip, actionsTitle_);
    }
    p.fillRect(QRect(0, headHeight - 1, width(), 1), theme_[Token::Line]);
    if (rows_.empty() && !empty_.isEmpty()) {
        p.setFont(face(16, Weight::SemiBold));
        p.setPen(theme_[Token::Text2]);
        p.drawText(QRectF(0, headHeight, width(), listHeight() * 0.7), Qt::AlignCenter | Qt::TextWordWrap, empty_);
    }
}

void RowTable::resizeEvent(QResizeEvent*)
{
    layColumns();
    arrange();
}

void RowTable::wheelEvent(QWheelEvent* event)
{
    bar_->setValue(bar_->value() - event->angleDelta().y());
    event->accept();
}

bool RowTable::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::MouseMove:
        pointerOn_ = true;
        pointerAt_ = now_;
        break;
    case QEvent::Leave: pointerOn_ = false; break;
    default: break;
    }
    return QWidget::event(event);
}

}
