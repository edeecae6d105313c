// SPDX-License-Identifier: GPL-3.0-or-later
// One bed's card: who, a line of the heart rate, what there is to say.
#pragma once

#include "core/door/handover.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QStringList>
#include <QWidget>

namespace wardlight::handover {

struct CardModel {
    QString bed, name, about, score;
    QStringList lines;
    std::vector<door::TrendStretch> course; ///< drawn above the sentences
    friend bool operator==(const CardModel& a, const CardModel& b)
    {
        return a.bed == b.bed && a.name == b.name && a.about == b.about && a.score == b.score && a.lines == b.lines && a.course.size() == b.course.size();
    }
};

class HandoverCard : public QWidget {
    Q_OBJECT
public:
    explicit HandoverCard(QWidget* parent);
    void setTheme(const kit::Theme& theme);
    void show(const CardModel& model);
    [[nodiscard]] const CardModel& model() const { return model_; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    CardModel model_;
    kit::Theme theme_;
};

}
