// SPDX-License-Identifier: GPL-3.0-or-later
// The wave that was kept with an event's alarm, under its number, and the way to everything around it.
#pragma once

#include "ui/kit/button.h"
#include "ui/kit/form.h"
#include "ui/kit/strip_view.h"

#include <QWidget>

namespace wardlight::insight_ui {

/// 12 s around the alarm, of the wave its number was measured on where there is such a one, else the pleth. What was not
/// kept is said in words. Its height is the same with and without a wave: nothing moves when it has come.
class EventWave : public QWidget {
    Q_OBJECT
public:
    explicit EventWave(QWidget* parent);
    void setTheme(const kit::Theme& theme);
    void setWords();
    void show(const Evidence& evidence, Parameter parameter);
    /// Why there is none, or that it is still looked for.
    void say(const QString& sentence);
    /// Why nothing is disclosed; empty: it is. The press stays: it says so.
    void setRefusal(const QString& sentence);

    [[nodiscard]] QString about() const { return about_->text(); }
    [[nodiscard]] kit::StripView& strip() { return *strip_; }
    [[nodiscard]] kit::Button& disclosure() { return *disclosure_; }
    static constexpr int high = 144; ///< dp

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    kit::Sentence* about_;
    kit::StripView* strip_;
    kit::Button* disclosure_;
};

}
