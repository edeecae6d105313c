// SPDX-License-Identifier: GPL-3.0-or-later
// The table of one profile's limits.
#pragma once

#include "ui/kit/theme.h"
#include "ui/settings/profile_rows.h"

#include <QWidget>

#include <array>
#include <vector>

namespace wardlight::settings_ui {

/// The rows of one profile. Press or arrows choose a row.
class ProfileTable : public QWidget {
    Q_OBJECT
public:
    explicit ProfileTable(QWidget* parent);
    void setTheme(const kit::Theme& theme);
    /// after: the draft or proposal, equal to before when there is none.
    void show(const ProfileVersion& before, const ProfileVersion& after, const door::ProfileNowView& now, const door::SiteView& site, const kit::Words& words);
    [[nodiscard]] int current() const { return row_; }
    void choose(int row);
    [[nodiscard]] const std::vector<ProfileRow>& rows() const { return rows_; }
    [[nodiscard]] QRect rowRect(int row) const;
    static constexpr int rowHigh = 44, headHigh = 34;

Q_SIGNALS:
    void chosen(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Line {
        QString name, unit, marks, changed;
        std::array<QString, 3> was, is;
    };
    kit::Theme theme_;
    std::vector<ProfileRow> rows_;
    std::vector<Line> lines_;
    int row_ = 0;
};

}
