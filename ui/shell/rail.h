// SPDX-License-Identifier: GPL-3.0-or-later
// The way between screens: a column at the left, or a bar at the bottom of narrow windows.
#pragma once

#include "ui/kit/button.h"

#include <QWidget>

#include <array>

namespace wardlight::shell {

enum class Screen : std::uint8_t { Ward, Bed, Alarms, Review, Insight, Fleet, Patients, Settings, Handover, Count };
/// Screens with a word on the rail: the first ones. The others are led to from a screen or by a key.
inline constexpr std::size_t railScreens = static_cast<std::size_t>(Screen::Handover);
[[nodiscard]] QString screenName(Screen screen);

class Rail : public QWidget {
    Q_OBJECT
public:
    Rail(const kit::Theme& theme, QWidget* parent);
    void setTheme(const kit::Theme& theme);
    void setWords();
    void setCurrent(Screen screen);
    void setNight(bool on);
    void setHorizontal(bool on);
    [[nodiscard]] kit::Button* button(Screen screen) const { return screens_[static_cast<std::size_t>(screen)]; }
    static constexpr int railWidth = 72;
    static constexpr int barHeight = 64;

Q_SIGNALS:
    void chosen(wardlight::shell::Screen screen);
    void nightPressed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();

    kit::Theme theme_;
    std::array<kit::Button*, railScreens> screens_{};
    kit::Button* night_;
    bool horizontal_ = false;
};

}
