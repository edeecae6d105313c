// SPDX-License-Identifier: GPL-3.0-or-later
// The lanes of a bed: every wave in motion with its numbers in the same row.
#pragma once

#include "core/door/view.h"
#include "ui/kit/lane_model.h"
#include "ui/kit/lane_strip.h"
#include "ui/kit/number_button.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QRegion>
#include <QWidget>

#include <optional>
#include <vector>

class QAbstractButton;

namespace wardlight::bed {

/// Given lanes and a display time, paints; tells presses and drags. Makes no decision about time or limits.
class LaneBoard : public QWidget {
    Q_OBJECT
public:
    explicit LaneBoard(QWidget* parent);

    void setTheme(const kit::Theme& theme);
    /// What stands in the lanes; bed: whose waves. The waves move by draw().
    void show(std::shared_ptr<const door::BedView> bed, std::vector<kit::Lane> lanes);
    /// A sentence in the place of lanes: standby, empty, connecting. Empty: none.
    void setVeil(const QString& title, const QString& below);
    /// Looking back: a label and how far of five minutes; nothing: live. now: the live numbers that stay in the corner.
    void setPast(const QString& label, double share, const QString& now);
    /// Brings the waves to this display time.
    void draw(Instant display);

    [[nodiscard]] const std::vector<kit::Lane>& lanes() const { return lanes_; }
    [[nodiscard]] const std::vector<kit::NumberButton*>& numbers() const { return numbers_; }
    [[nodiscard]] kit::NumberButton* number(Parameter parameter) const;
    [[nodiscard]] const kit::LaneStrip& strip(std::size_t lane) const { return strips_[lane].strip; }
    [[nodiscard]] QRectF laneRect(std::size_t lane) const { return strips_[lane].row; }
    [[nodiscard]] const QString& veil() const { return veil_; }
    [[nodiscard]] const QString& pastLabel() const { return past_; }
    [[nodiscard]] const kit::ScreenScale& scale() const { return scale_; }
    [[nodiscard]] double wantedHeight() const;   ///< dp, of what stands in it
    [[nodiscard]] std::size_t mostLanes() const; ///< that a board of this height has room for
    static constexpr int numberColumn = 250;     ///< dp

Q_SIGNALS:
    void numberPressed(int parameter);
    void lanePressed(int lane);
    void dragged(double pixels);     ///< since the press, positive to the right: back in time; 0 dp when it begins
    void dropped();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    struct Row {
        kit::LaneStrip strip;
        QRectF row, wave;
        QAbstractButton* title = nullptr;
    };
    void arrange();
    void setStrips();
    void showNumbers();
    void paintRow(QPainter& painter, const Row& row, const kit::Lane& lane, const QRegion& region) const;
    void paintPast(QPainter& painter) const;
    [[nodiscard]] double columnWidth() const;

    kit::Theme theme_;
    std::shared_ptr<const door::BedView> bed_;
    std::vector<kit::Lane> lanes_;
    std::vector<Row> strips_;
    std::vector<kit::NumberButton*> numbers_;
    QString veil_, veilBelow_, past_, pastNow_;
    double pastShare_ = 0;
    kit::ScreenScale scale_;
    std::optional<QPointF> pressedAt_;
    bool dragging_ = false;
    Instant lastMark_;                  ///< the newest pacing pulse drawn
};

}
