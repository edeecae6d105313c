// SPDX-License-Identifier: GPL-3.0-or-later
// Trends of an hour, eight, a day or the stay, with the bed's alarms on the axis.
#pragma once

#include "core/door/door.h"
#include "ui/kit/button.h"
#include "ui/kit/relay.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QWidget>

#include <array>
#include <memory>
#include <vector>

class QCustomPlot;

namespace wardlight::bed {

enum class TrendRange : std::uint8_t { Hour, Shift, Day, Stay, Count };

/// An alarm's onset on the time axis.
struct TrendMark {
    WallTime at;
    Priority priority = Priority::Low;
};

class TrendPanel : public QWidget {
    Q_OBJECT
public:
    TrendPanel(door::Door& door, QWidget* parent);
    ~TrendPanel() override;

    void setTheme(const kit::Theme& theme);
    void setWords(const kit::Words& words);
    /// Whose trends; asks anew when it is another bed, another patient, or the last answer has become old.
    void show(const door::BedView& bed, Now now);
    void setRange(TrendRange range, Now now);
    [[nodiscard]] TrendRange range() const { return range_; }
    [[nodiscard]] kit::Button& button(TrendRange range) { return *buttons_[static_cast<std::size_t>(range)]; }
    /// Draws these lines now: what an answer does; for benches as well.
    void draw(const std::vector<door::TrendLine>& lines, const std::vector<TrendMark>& marks, WallTime from, WallTime until);
    [[nodiscard]] const std::vector<door::TrendLine>& lines() const { return lines_; }
    [[nodiscard]] const QString& note() const { return note_; }
    [[nodiscard]] std::size_t rowCount() const { return rows_; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void ask(Now now);
    void arrange();
    void replot();
    [[nodiscard]] std::vector<Parameter> wanted(const door::BedView& bed) const;
    [[nodiscard]] std::chrono::microseconds length(Now now) const;
    [[nodiscard]] std::size_t rowsThatFit() const;

    door::Door& door_;
    kit::Theme theme_;
    kit::Words words_;
    std::shared_ptr<kit::Relay> relay_;
    door::Subscription trendQuestion_, eventQuestion_;
    std::uint64_t asked_ = 0;
    QCustomPlot* plot_;
    std::array<kit::Button*, static_cast<std::size_t>(TrendRange::Count)> buttons_{};
    TrendRange range_ = TrendRange::Shift;
    BedId bed_;
    EncounterId encounter_;
    std::vector<Parameter> parameters_;
    std::vector<door::TrendLine> lines_;
    std::vector<TrendMark> marks_;
    std::vector<QString> ranges_;
    WallTime from_, until_;
    WallTime stayFrom_;              ///< when the encounter began
    bool stayKnown_ = false;         ///< the view says so; else the oldest event known of it
    Instant askedAt_;
    QString note_;
    std::size_t rows_ = 0;
};

}
