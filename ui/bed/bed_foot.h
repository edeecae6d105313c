// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done at a bed: the buttons along the foot.
#pragma once

#include "ui/kit/button.h"
#include "ui/kit/theme.h"

#include <QWidget>

#include <array>

namespace wardlight::bed {

enum class Act : std::uint8_t { Limits, Standby, Transfer, Devices, Disclosure, Strip, Note, Escalate, Count };

class BedFoot : public QWidget {
    Q_OBJECT
public:
    explicit BedFoot(QWidget* parent);
    void setTheme(const kit::Theme& theme);
    void setWords(bool standby);
    [[nodiscard]] kit::Button& button(Act act) { return *buttons_[static_cast<std::size_t>(act)]; }
    static constexpr int footHeight = 64; // dp

Q_SIGNALS:
    void pressed(wardlight::bed::Act act);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    kit::Theme theme_;
    std::array<kit::Button*, static_cast<std::size_t>(Act::Count)> buttons_{};
    QString hint_;
    QRect hintBox_;
};

}
