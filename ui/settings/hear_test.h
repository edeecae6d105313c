// SPDX-License-Identifier: GPL-3.0-or-later
// Can you hear it? Each of the three sounds is played and confirmed by ear; the volume with its lowest mark.
#pragma once

#include "ui/settings/pane.h"

#include <array>

namespace wardlight::settings_ui {

/// The volume as a line from 0 to 100 with the lowest allowed marked: it cannot be set below. Drag, arrows, or the buttons.
class VolumeSlider : public QWidget {
    Q_OBJECT
public:
    explicit VolumeSlider(QWidget* parent);
    void setTheme(const kit::Theme& theme);
    void show(int percent, int lowest);
    [[nodiscard]] int percent() const { return percent_; }
    [[nodiscard]] int lowest() const { return lowest_; }

Q_SIGNALS:
    void wished(int percent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void slideTo(double x);
    void wish(int percent);
    [[nodiscard]] double xOf(int percent) const;
    kit::Theme theme_;
    int percent_ = 100, lowest_ = 40;
    bool sliding_ = false;
};

class HearTest : public Pane {
    Q_OBJECT
public:
    HearTest(door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, QWidget* parent);
    void refresh(const door::WardView& ward, Instant now) override;
    void setTheme(const kit::Theme& theme) override;

    [[nodiscard]] kit::Button* playButton(Priority p) const { return rowOf(p).play; }
    [[nodiscard]] kit::Button* heardButton(Priority p) const { return rowOf(p).heard; }
    [[nodiscard]] kit::Button* notHeardButton(Priority p) const { return rowOf(p).not_; }
    [[nodiscard]] VolumeSlider* volume() const { return volume_; }
    [[nodiscard]] kit::Button* quieterButton() const { return quieter_; }
    [[nodiscard]] kit::Button* louderButton() const { return louder_; }
    [[nodiscard]] QString lastText(Priority p) const { return rowOf(p).last->text(); }
    [[nodiscard]] QString summary() const { return summary_->text(); }

Q_SIGNALS:
    void changed(); ///< somebody said whether they heard one

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row {
        kit::Sentence *name, *last;
        kit::Button *play, *heard, *not_;
        bool asked = false; ///< played here, and nobody has said yet
    };
    Row& rowOf(Priority p) { return rows_[static_cast<std::size_t>(p) - 1]; }
    [[nodiscard]] const Row& rowOf(Priority p) const { return rows_[static_cast<std::size_t>(p) - 1]; }
    void play(Priority p);
    void say(Priority p, bool heard);
    void setVolume(int percent);

    std::array<Row, 3> rows_{}; ///< low, medium, high
    VolumeSlider* volume_;
    kit::Button *quieter_, *louder_;
    kit::Sentence *percent_, *summary_;
};

/// "Last heard test 07:02 by R. Okafor", or what is missing.
[[nodiscard]] QString heardSummary(const door::SiteView& site, const kit::Words& words);

}
