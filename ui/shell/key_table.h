// SPDX-License-Identifier: GPL-3.0-or-later
// The table of keys, opened with "?": a window of its own under the alarm line.
#pragma once

#include "ui/kit/theme.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace wardlight::shell {

struct KeyRow {
    QString keys, does;
};
/// Every key that does something, in the screen's language.
[[nodiscard]] std::vector<KeyRow> keyRows();

/// Closes with Esc, "?" again, or any press. Waves are painted straight into the ward's window, so it is none of that.
class KeyTable : public QWidget {
    Q_OBJECT
public:
    explicit KeyTable(QWidget* parent);
    /// room: where it may stand, in global dp; it is centred there and never starts above it.
    void open(const kit::Theme& theme, const QRect& room);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::vector<KeyRow> rows_;
    kit::Theme theme_;
    double keysWidth_ = 0;
};

}
