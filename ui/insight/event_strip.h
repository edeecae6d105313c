// SPDX-License-Identifier: GPL-3.0-or-later
// Three minutes of a number around an alarm, with the limit that announced it and the one that would not, or later.
#pragma once

#include "ui/insight/chart.h"

#include <optional>
#include <vector>

namespace wardlight::insight_ui {

struct StripLimit {
    double value = 0;
    QString text; ///< "90 now"; empty: the line says it alone
};

/// A word at this many seconds of the strip.
struct StripTime {
    double seconds = 0;
    QString text;
};

struct Strip {
    std::vector<float> values;        ///< one a second, NaN where there is none
    StripTime announced;              ///< a line, and its word
    std::optional<StripTime> later;   ///< where the proposed limits announce it; past the strip's end an arrow says so
    std::optional<StripLimit> now, then;
    std::vector<StripTime> times;     ///< under it, left to right
    bool high = false;                ///< the alarm is for values above its limit: that side is shaded
    QString badge;                    ///< at the heading's right: "+41 s"
};

class EventStrip : public Chart {
    Q_OBJECT
public:
    explicit EventStrip(QWidget* parent);
    /// text: what it shows.
    void show(Strip strip, QStringList text);
    /// Room at the bottom for what stands on it, dp.
    void setFoot(int high);
    [[nodiscard]] const Strip& strip() const { return strip_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintTimes(QPainter& painter, const QRectF& area);

    Strip strip_;
    int foot_ = 0;
};

}
