// SPDX-License-Identifier: GPL-3.0-or-later
// The line at the top: where this is, find, can it be heard, is all connected, who, and what time it is.
#pragma once

#include "core/door/view.h"
#include "ui/kit/button.h"
#include "ui/kit/text.h"

#include <QLineEdit>
#include <QWidget>

namespace wardlight::shell {

class HeaderBar : public QWidget {
    Q_OBJECT
public:
    HeaderBar(const kit::Theme& theme, const kit::Words& words, QWidget* parent);

    void setTheme(const kit::Theme& theme);
    void setWords(const kit::Words& words);
    /// Touch mode: every button and field is at least 44 dp.
    void setTouch(bool on);
    void show(const door::WardView& ward, const Now& now);
    /// Where the list of people opens, in global dp: under the user's name, or under the header where that is hidden.
    [[nodiscard]] QRect userAnchor() const;
    [[nodiscard]] QRect soundAnchor() const;
    [[nodiscard]] QRect lockAnchor() const;
    /// Locked: the find field and what is one's own go; the words say what goes on; Lock becomes Unlock.
    void setLocked(bool on);
    [[nodiscard]] kit::Button* lockButton() const { return lock_; }
    /// A sentence for the person at the screen, shown for 5 s beside the find field.
    void tell(const QString& sentence, Instant now);
    void beginFind(const QString& typed);
    /// Only my patients are bright on the ward: the button's state.
    void setMine(bool on);
    [[nodiscard]] kit::Button* mineButton() const { return mine_; }
    [[nodiscard]] kit::Button* userButton() const { return user_; }
    [[nodiscard]] QLineEdit* findField() const { return find_; }
    [[nodiscard]] const QString& told() const { return told_; }
    /// Right end of the unit's name and what stands beside it, in dp.
    [[nodiscard]] double wordsEnd() const { return wordsEnd_; }
    static constexpr int barHeight = 56;

Q_SIGNALS:
    void findChanged(const QString& text);
    void findEntered();
    void minePressed();
    void lockPressed();
    void soundPressed();
    void connectionPressed();
    void userPressed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();

    kit::Theme theme_;
    kit::Words words_;
    QLineEdit* find_;
    kit::Button* mine_;
    bool mineOn_ = false;
    kit::Button* sound_;
    kit::Button* connection_;
    kit::Button* user_;
    kit::Button* lock_;
    QString unit_, beds_, clock_, date_, told_;
    Instant toldAt_;
    double wordsEnd_ = 0;
    bool demo_ = false;
    bool bedsShown_ = true;
    bool touch_ = false;
    bool locked_ = false;
};

}
