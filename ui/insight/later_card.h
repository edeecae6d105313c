// SPDX-License-Identifier: GPL-3.0-or-later
// How many true or long alarms would be announced later, and the way to all of them.
#pragma once

#include "ui/insight/chart.h"
#include "ui/kit/button.h"

namespace wardlight::insight_ui {

class LaterCard : public Chart {
    Q_OBJECT
public:
    explicit LaterCard(QWidget* parent);
    void setTheme(const kit::Theme& theme) override;
    void show(const QString& title, const QString& sentence, const QString& all);
    [[nodiscard]] kit::Button& all() { return *all_; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeAll();

    QString sentence_;
    kit::Button* all_;
};

}
