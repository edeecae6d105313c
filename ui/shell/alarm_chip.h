// SPDX-License-Identifier: GPL-3.0-or-later
// One alarm on the alarm line: what, where, how long, and its Ack.
#pragma once

#include "core/door/view.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/ward/flash.h"
#include "ui/ward/tile_model.h"

#include <QAbstractButton>

namespace wardlight::shell {

/// All a chip shows.
struct ChipModel {
    AlarmId alarm;
    BedId bed;
    ward::Tone tone = ward::Tone::Quiet;
    ward::Form form = ward::Form::Quiet;
    bool technical = false;
    QLatin1String icon;
    QString bedLabel, text, code, time, action;
    bool sounding = false, paused = false;
    bool over = false;       ///< ended while the pointer is on the line: its place is kept, empty
    QString sentence;        ///< for the screen reader
    friend bool operator==(const ChipModel&, const ChipModel&) = default;
};

[[nodiscard]] ChipModel makeChip(const door::AlarmView& alarm, const door::WardView& ward, const kit::Words& words, Instant now,
                                 bool canUndo);

class AlarmChip : public QAbstractButton {
    Q_OBJECT
public:
    explicit AlarmChip(QWidget* parent);
    void show(const ChipModel& model, const kit::Theme& theme, ward::FlashPhase flash, bool brief);
    [[nodiscard]] const ChipModel& model() const { return model_; }
    /// Width in dp with its short or its code text.
    [[nodiscard]] static double widthOf(const ChipModel& model, bool brief);
    [[nodiscard]] QRectF actionBox() const;
    /// A finger is on its Ack.
    [[nodiscard]] bool isHeld() const { return held_; }

Q_SIGNALS:
    void acknowledgePressed(); ///< on touch-down
    void textPressed();        ///< on release: why does it sound?

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    ChipModel model_;
    kit::Theme theme_;
    ward::FlashPhase flash_;
    bool brief_ = false;
    bool held_ = false;
};

}
