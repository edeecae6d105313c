// SPDX-License-Identifier: GPL-3.0-or-later
// A small tile at a size gloves can press: opens beside it in touch mode, with the same targets.
#pragma once

#include "ui/kit/theme.h"
#include "ui/ward/flash.h"
#include "ui/ward/tile_layout.h"
#include "ui/ward/tile_model.h"
#include "ui/ward/ward_waves.h"

#include <QImage>
#include <QWidget>

namespace wardlight::ward {

/// A window of its own, because waves are painted straight into the ward's window: nothing may lie over them there.
/// Closes with Esc, a press beside it, or after a press that acted.
class TileCard : public QWidget {
    Q_OBJECT
public:
    static constexpr int cardWidth = 480;
    static constexpr int cardHeight = 320;

    explicit TileCard(QWidget* parent);
    /// What it shows now; called once a frame while it is open.
    void show(const door::BedView& bed, TileModel model, const kit::Theme& theme, FlashPhase flash, Instant display);
    [[nodiscard]] const TileLayout& tileLayout() const { return layout_; }
    [[nodiscard]] const TileModel& model() const { return model_; }
    [[nodiscard]] QRectF acknowledgeBox() const;

Q_SIGNALS:
    void acknowledgePressed(); ///< on touch-down
    void bedPressed();
    void evidencePressed();
    void numberPressed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    TileModel model_;
    TileLayout layout_;
    kit::Theme theme_;
    FlashPhase flash_;
    std::vector<WaveStrip> strips_;
    QImage waves_;
    bool pressed_ = false;
};

}
