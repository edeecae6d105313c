// SPDX-License-Identifier: GPL-3.0-or-later
// Every live alarm side by side, always there, never covered.
#pragma once

#include "core/door/view.h"
#include "ui/kit/button.h"
#include "ui/kit/commands.h"
#include "ui/shell/alarm_chip.h"

#include <QWidget>

#include <array>
#include <vector>

namespace wardlight::shell {

/// Chips in the view's order; what has no room is "+3". While a pointer is on the line no chip moves: an ended one
/// leaves its place empty, a new one comes to the end.
class AlarmLine : public QWidget {
    Q_OBJECT
public:
    AlarmLine(kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, QWidget* parent);

    void setTheme(const kit::Theme& theme);
    void setWords(const kit::Words& words);
    /// Shows this view as it is now; cheap when nothing differs.
    void show(const door::WardView& ward, Instant now);
    /// Locked: nothing but alarms and their answers.
    void setLocked(bool on);
    /// Title and tabs of the screen below, at the left; chips then take up to 60 % from the right. Nothing: the whole line.
    void setLead(QWidget* lead);
    /// Acknowledges the first chip that can be, and only that.
    void acknowledgeFirst();
    void evidenceOfFirst();
    [[nodiscard]] std::vector<ChipModel> shownChips() const;
    [[nodiscard]] AlarmChip* chip(int index) const { return chips_[static_cast<std::size_t>(index)]; }
    [[nodiscard]] int hiddenCount() const { return hidden_; }
    [[nodiscard]] kit::Button* more() const { return more_; }
    [[nodiscard]] kit::Button* pauseAll() const { return pauseAll_; }
    [[nodiscard]] kit::Button* watchButton(std::size_t index) const { return watchButtons_[index]; }
    static constexpr int lineHeight = 54;

Q_SIGNALS:
    void notice(const QString& sentence);
    void showEvidence(quint64 bed, quint64 alarm);
    void showAll();
    void openBed(quint64 bed);
    /// Ack was held: whom to tell. anchor: in global dp.
    void tellWanted(quint64 bed, quint64 alarm, QRect anchor);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void arrange();
    void placeWatch();
    bool acknowledge(int index, bool firm); ///< false: nothing was acknowledged
    void watchHold();
    [[nodiscard]] std::vector<ChipModel> ordered(const std::vector<ChipModel>& wanted) const;

    kit::Commands& commands_;
    kit::Theme theme_;
    kit::Words words_;
    std::vector<ChipModel> models_;      ///< all, in the line's order
    std::vector<AlarmChip*> chips_;      ///< children; the first shown_ are in use
    QWidget* lead_ = nullptr;
    int shown_ = 0;
    int hidden_ = 0;
    bool brief_ = false;
    kit::Button* more_;
    kit::Button* pauseAll_;
    ward::FlashPhase flash_;
    kit::PressGuard guard_;
    Instant now_;
    int heldChip_ = -1;                  ///< its Ack acted and the finger is still on it
    AlarmId heldAlarm_;
    Instant heldSince_;
    QString quiet_;
    /// Who will need somebody next: a press opens that bed.
    struct Watched {
        BedId bed;
        QString text;
        friend bool operator==(const Watched&, const Watched&) = default;
    };
    bool locked_ = false;
    std::vector<Watched> watch_;
    std::array<kit::Button*, 2> watchButtons_{};
    double watchLeft_ = 0; ///< where "Watch next" begins; 0: no room
    int occupied_ = 0;
};

}
