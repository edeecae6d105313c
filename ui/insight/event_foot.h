// SPDX-License-Identifier: GPL-3.0-or-later
// What stands under an event's strip: what was done about it, and the presses that answer it or lead to the next.
#pragma once

#include "ui/kit/button.h"
#include "ui/kit/form.h"

#include <QWidget>

#include <array>

namespace wardlight::insight_ui {

/// Buttons follow each other in rows, as the width allows; what is not wanted is hidden. Its height is that of the most it
/// may show, so that nothing moves under a finger.
class EventFoot : public QWidget {
    Q_OBJECT
public:
    explicit EventFoot(QWidget* parent);
    void setTheme(const kit::Theme& theme);
    void setWords();
    void setAbout(const QString& sentence);
    [[nodiscard]] int highFor(int width) const;

    [[nodiscard]] QString about() const { return about_->text(); }
    [[nodiscard]] kit::Button& previous() { return *previous_; }
    [[nodiscard]] kit::Button& next() { return *next_; }
    [[nodiscard]] kit::Button& keep() { return *keep_; } ///< the limit in force, at this bed
    [[nodiscard]] kit::Button& seen() { return *seen_; }
    [[nodiscard]] kit::Button& leave() { return *leave_; } ///< the list of the later ones
    void place();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] std::array<kit::Button*, 5> buttons() const { return {previous_, next_, keep_, seen_, leave_}; }
    static int wanted(const kit::Button& button);

    kit::Sentence* about_;
    kit::Button *previous_, *next_, *keep_, *seen_, *leave_;
};

}
