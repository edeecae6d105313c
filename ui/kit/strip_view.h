// SPDX-License-Identifier: GPL-3.0-or-later
// Some seconds of all waves of a bed as they were, standing still: ECG in millimetres, beats named.
#pragma once

#include "core/vitals/evidence.h"
#include "ui/kit/lane_strip.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace wardlight::kit {

class StripView : public QWidget {
    Q_OBJECT
public:
    explicit StripView(QWidget* parent);
    void setTheme(const Theme& theme);
    /// lanes: offset in s from the strip's start; what lies before 0 or beyond the width is not drawn. beats: of the first ECG.
    void show(std::vector<EvidenceLane> lanes, QStringList names, std::vector<EvidenceBeat> beats);
    /// This many seconds in the whole width instead of 25 mm/s; nothing: true millimetres.
    void setSpan(std::optional<double> seconds);
    /// s: a solid line, where an alarm was raised.
    void setMark(std::optional<double> at);
    /// A sentence instead of waves.
    void say(const QString& sentence);
    /// s that fit at 25 mm/s.
    [[nodiscard]] double length() const;
    [[nodiscard]] const std::vector<EvidenceLane>& lanes() const { return lanes_; }
    [[nodiscard]] const std::vector<EvidenceBeat>& beats() const { return beats_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double pixelsPerSecond() const;
    void paintLane(QPainter& painter, const EvidenceLane& lane, const QRectF& box) const;
    Theme theme_;
    std::vector<EvidenceLane> lanes_;
    QStringList names_;
    std::vector<EvidenceBeat> beats_;
    QString sentence_;
    std::optional<double> span_, mark_;
};

}
