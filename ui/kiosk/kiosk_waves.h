// SPDX-License-Identifier: GPL-3.0-or-later
// Three waves of one bed in motion, as big as the screen allows.
#pragma once

#include "ui/kiosk/kiosk_layout.h"
#include "ui/kit/lane_model.h"
#include "ui/kit/lane_strip.h"
#include "ui/kit/theme.h"

#include <QWidget>

#include <array>
#include <memory>
#include <vector>

namespace wardlight::kiosk {

class KioskWaves : public QWidget {
    Q_OBJECT
public:
    explicit KioskWaves(QWidget* parent);
    void setTheme(const kit::Theme& theme);
    /// Its own geometry is layout.lanes.
    void place(const KioskLayout& layout);
    /// The first three of these that have a wave are drawn.
    void show(std::shared_ptr<const door::BedView> bed, const std::vector<kit::Lane>& lanes);
    /// A sentence in the place of waves: standby, nobody here, connecting. Empty: none.
    void setVeil(const QString& title, const QString& below);
    [[nodiscard]] const QString& veil() const { return veil_; }
    void draw(Instant display);
    [[nodiscard]] const kit::LaneStrip& strip(std::size_t lane) const { return rows_[lane].strip; }
    [[nodiscard]] const std::vector<kit::Lane>& lanes() const { return lanes_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void setStrips();
    struct Row {
        kit::LaneStrip strip;
        QRectF box, wave;
    };
    kit::Theme theme_;
    std::shared_ptr<const door::BedView> bed_;
    std::vector<kit::Lane> lanes_;
    std::array<Row, 3> rows_;
    QString veil_, below_;
    double scale_ = 1;
};

}
