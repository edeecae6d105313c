// SPDX-License-Identifier: GPL-3.0-or-later
// The alarm screen's Acknowledge, in the alarm's colour.
#pragma once

#include "ui/alarms/row_table.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QString>

namespace wardlight::alarms_ui {

/// Acts on touch-down: connect to pressed(), not to clicked().
class AnswerButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit AnswerButton(QWidget* parent);
    /// live: filled in the alarm's colour, as only a live alarm may be; else quiet.
    void show(const kit::Theme& theme, const QString& text, QLatin1String icon, Tag tag, bool live);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    kit::Theme theme_;
    QLatin1String icon_;
    Tag tag_ = Tag::None;
    bool live_ = false;
};

}
