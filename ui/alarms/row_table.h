// SPDX-License-Identifier: GPL-3.0-or-later
// A table of rows that can be pressed: only those in sight are widgets, and none moves under a finger.
#pragma once

#include "ui/kit/button.h"
#include "ui/kit/commands.h"
#include "ui/kit/flash.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QPointer>
#include <QLatin1String>
#include <QScrollBar>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

namespace wardlight::alarms_ui {

/// The tag of a priority. A live one wears the alarm's colour and flashes, a past one an outline in the history tint.
enum class Tag : std::uint8_t { None, Low, Medium, High };

struct TableCell {
    QStringList texts;                      ///< longest first; the first that fits is shown
    QStringList below;                      ///< a second line, the same way
    QStringList beside;                     ///< after the text, the same way; left out where none fits
    QLatin1String icon;
    kit::Token ink = kit::Token::Text1;
    bool strong = false;
    bool name = false;                      ///< of a person: may be cut
    bool large = false;                     ///< a bed's number, a running time
    std::optional<double> bar;              ///< 0 … 1, before the text
    Tag tag = Tag::None;
    bool live = false;                      ///< the tag's alarm sounds: filled, flashing
    bool open = false;                      ///< it is true still, or unseen: outlined in its own colour
    friend bool operator==(const TableCell&, const TableCell&) = default;
};
struct TableAction {
    int id = 0;
    QString text;
    QLatin1String icon;
    QString name;                           ///< for the screen reader
    bool atOnce = false;                    ///< acts on touch-down
    bool chosen = false;
    friend bool operator==(const TableAction&, const TableAction&) = default;
};
struct TableRow {
    quint64 key = 0;                        ///< what it is about
    quint64 state = 0;                      ///< changes when a press on it would mean something else
    bool heading = false;
    QString title, note;                    ///< of a heading
    std::vector<TableCell> cells;
    std::vector<TableAction> actions;
    bool selected = false;
    bool gone = false;                      ///< over while a finger is on the list: its place is kept
    QString spoken;                         ///< for the screen reader
    friend bool operator==(const TableRow&, const TableRow&) = default;
};
struct TableColumn {
    QString title;
    double least = 60;                      ///< dp
    double stretch = 0;
    bool right = false;
    int drops = 0;                          ///< leaves when it gets narrow, the highest first; 0: never
};

class TableRowWidget;

class RowTable : public QWidget {
    Q_OBJECT
public:
    RowTable(const kit::Theme& theme, int rowHeight, QWidget* parent);

    void setTheme(const kit::Theme& theme);
    /// actionsWidth: room for the buttons at the right of each row.
    void setColumns(std::vector<TableColumn> columns, double actionsWidth, const QString& actionsTitle = {});
    /// Shows these; cheap when nothing differs. While a pointer is on the list rows keep their places.
    void setRows(std::vector<TableRow> rows, Instant now);
    /// Time passes, though the rows are the same: a press is judged by it.
    void turn(Instant now);
    /// Another list, or one a person filtered: rows need not keep their places until the pointer moves again.
    void release() { pointerOn_ = false; }
    void setEmptyText(const QString& text);
    [[nodiscard]] const std::vector<TableRow>& rows() const { return rows_; }
    /// The widget of a row, if it is in sight.
    [[nodiscard]] TableRowWidget* rowWidget(quint64 key) const;
    void setFlash(kit::FlashPhase flash);
    /// Texts that did not fit since the last change of rows or size: none, if all is well.
    [[nodiscard]] QStringList clippedTexts() const;
    void scrollBy(int rows);
    void focusFirst();

Q_SIGNALS:
    void opened(quint64 key);               ///< the row itself was pressed
    void acted(quint64 key, int action);
    /// An action that acted when it was touched is still held half a second later, or Shift+A. where: its row, on the screen.
    void actionHeld(quint64 key, int action, QRect where);
    void notice(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool event(QEvent* event) override;

private:
    friend class TableRowWidget;
    void arrange();
    void pressRow(TableRowWidget& row);
    bool pressAction(TableRowWidget& row, int action); ///< false: nothing was done
    void beginHold(TableRowWidget& row, kit::Button* button, int action);
    void tellHeld(TableRowWidget& row, int action);
    void step(TableRowWidget& from, int by);
    [[nodiscard]] bool settled(const TableRowWidget& row) const;
    [[nodiscard]] std::vector<TableRow> held(std::vector<TableRow> wanted) const;
    [[nodiscard]] int heightOf(const TableRow& row) const;
    [[nodiscard]] int listHeight() const;
    void layColumns();

    kit::Theme theme_;
    int rowHeight_;
    std::vector<TableColumn> columns_;
    std::vector<double> lefts_, widths_;    ///< of the columns; 0 wide: dropped
    double actionsWidth_ = 0;
    QString actionsTitle_;
    bool overflows_ = false;
    std::vector<TableRow> rows_;
    std::vector<TableRowWidget*> pool_;
    std::size_t inUse_ = 0;
    QScrollBar* bar_;
    kit::Button* earlier_;
    kit::Button* later_;
    kit::FlashPhase flash_;
    kit::PressGuard guard_;
    Instant now_, pointerAt_, heldSince_;
    QPointer<kit::Button> heldButton_; ///< nothing: none is held
    quint64 heldKey_ = 0;
    int heldAction_ = 0;
    bool pointerOn_ = false;
    QString empty_;
    mutable QStringList clippedHere_;
    static constexpr int headHeight = 26;
};

/// One row in sight.
class TableRowWidget : public QAbstractButton {
    Q_OBJECT
public:
    explicit TableRowWidget(RowTable& table);
    void show(const TableRow& row, const std::vector<double>& lefts, const std::vector<double>& widths);
    [[nodiscard]] const TableRow& row() const { return row_; }
    [[nodiscard]] kit::Button* action(std::size_t index) const { return buttons_[index]; }
    [[nodiscard]] std::size_t actionCount() const { return row_.actions.size(); }
    [[nodiscard]] const QStringList& clipped() const { return clipped_; }
    [[nodiscard]] quint64 place() const { return place_; }
    void setPlace(quint64 place) { place_ = place; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void placeButtons();
    RowTable& table_;
    TableRow row_;
    std::vector<kit::Button*> buttons_;
    std::vector<double> lefts_, widths_;
    QStringList clipped_;
    quint64 place_ = 0;
    quint64 pressedKey_ = 0;
};

}
