// SPDX-License-Identifier: GPL-3.0-or-later
// Whose bed this is: the left part of the alarm line, with the way back and to the beds beside.
#pragma once

#include "core/door/view.h"
#include "ui/kit/button.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QWidget>

namespace wardlight::bed {

class BedTitle : public QWidget {
    Q_OBJECT
public:
    explicit BedTitle(QWidget* parent);

    void setTheme(const kit::Theme& theme);
    /// Labels of the buttons; called when the language changes.
    void setWords();
    void show(const door::BedView& bed, const kit::Words& words);
    [[nodiscard]] kit::Button& previous() { return *previous_; }
    [[nodiscard]] kit::Button& next() { return *next_; }
    [[nodiscard]] kit::Button& ward() { return *ward_; }
    /// What has room, for tests: label, name, details.
    [[nodiscard]] QString shownName() const;
    [[nodiscard]] QString shownDetails() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    [[nodiscard]] double nameRoom() const;
    kit::Theme theme_;
    kit::Button* ward_;
    kit::Button* previous_;
    kit::Button* next_;
    QString label_, name_;
    QStringList details_; ///< longest first
    bool hidden_ = false;
};

}
