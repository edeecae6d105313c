// SPDX-License-Identifier: GPL-3.0-or-later
// Three minutes of a number around an alarm, with the limit that announced it and the one that would not.
#pragma once

#include "ui/insight/chart.h"

#include <optional>
#include <vector>

namespace wardlight::insight_ui {

struct StripLimit {
    double value = 0;
    QString text; ///< "90 now"
};

/// A word under the strip, at this many seconds of it.
struct StripTime {
    double seconds = 0;
    QString text;
};

class EventStrip : public Chart {
    Q_OBJECT
public:
    explicit EventStrip(QWidget* parent);
    /// values: one a second, NaN where there is none; onset: which of them the alarm was announced at. text: what it shows.
    void show(std::vector<float> values, std::size_t onset, const QString& sounded, std::optional<StripLimit> now, std::optional<StripLimit> then, QStringList text);
    /// times: under it, left to right; high: the alarm is for values above its limit: that side is shaded.
    void setAxis(std::vector<StripTime> times, bool high);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<float> values_;
    std::size_t onset_ = 0;
    QString sounded_;
    std::optional<StripLimit> now_, then_;
    std::vector<StripTime> times_;
    bool high_ = false;
};

}
