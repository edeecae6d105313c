// SPDX-License-Identifier: GPL-3.0-or-later
// The unit's name, its beds and their order on the floor plan, with blank slots.
#pragma once

#include "ui/settings/pane.h"

#include <optional>

namespace wardlight::settings_ui {

/// The slots in rows, as many a row as fit. A slot is dragged to its place, or moved by the buttons or Alt+arrows.
class SlotBoard : public QWidget {
    Q_OBJECT
public:
    explicit SlotBoard(QWidget* parent);
    void setTheme(const kit::Theme& theme);
    /// taken: labels of beds somebody lies in; they cannot be removed.
    void show(const std::vector<UnitSlot>& slots, const std::vector<BedId>& taken);
    [[nodiscard]] int current() const { return slot_; }
    void choose(int slot);
    [[nodiscard]] QRect slotRect(int slot) const;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

Q_SIGNALS:
    void chosen(int slot);
    void moved(int from, int to);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int columns(int width) const;
    [[nodiscard]] int slotAt(QPoint at) const;
    kit::Theme theme_;
    std::vector<UnitSlot> slots_;
    std::vector<BedId> taken_;
    int slot_ = 0, dragged_ = -1, over_ = -1;
};

class UnitPane : public Pane {
    Q_OBJECT
public:
    UnitPane(door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, QWidget* parent);
    void refresh(const door::WardView& ward, Instant now) override;
    [[nodiscard]] bool holdsInput() const override { return changed_; }
    bool back();

    [[nodiscard]] SlotBoard* board() const { return board_; }
    [[nodiscard]] kit::Field* unitField() const { return unit_; }
    [[nodiscard]] kit::Field* labelField() const { return label_; }
    [[nodiscard]] kit::Button* addButton() const { return add_; }
    [[nodiscard]] kit::Button* blankButton() const { return blank_; }
    [[nodiscard]] kit::Button* removeButton() const { return remove_; }
    [[nodiscard]] kit::Button* earlierButton() const { return earlier_; }
    [[nodiscard]] kit::Button* laterButton() const { return later_; }
    [[nodiscard]] kit::Button* saveButton() const { return save_; }
    [[nodiscard]] const std::vector<UnitSlot>& plan() const { return slots_; }

private:
    void load(const door::WardView& ward);
    void move(int from, int to);
    void edited(bool shape = true); ///< shape: the slots themselves, not what is being typed
    void showAll();

    std::vector<UnitSlot> slots_;
    std::vector<BedId> taken_;
    bool changed_ = false, loading_ = false;
    std::shared_ptr<const door::SiteView> site_;
    std::size_t bedCount_ = 0;
    kit::Sentence *title_, *who_, *advice_;
    kit::Field *unit_, *label_;
    SlotBoard* board_;
    kit::Button *add_, *blank_, *remove_, *earlier_, *later_, *discard_, *save_;
};

}
