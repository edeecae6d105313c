// SPDX-License-Identifier: GPL-3.0-or-later
// One screen of the shell beside the ward.
#pragma once

#include "core/door/door.h"
#include "ui/kit/commands.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QWidget>

namespace wardlight::kit {

/// What every screen but Ward is to the shell. The shell owns it, makes it when it is opened first, and keeps the alarm
/// line above it. Everything it shows comes from the door; it reads no clock and no file.
class Page : public QWidget {
    Q_OBJECT
public:
    Page(door::Door& door, Commands& commands, const Theme& theme, const Words& words, QWidget* parent);

    virtual void setTheme(const Theme& theme);
    /// The language changed: make the texts anew.
    virtual void setWords(const Words& words);
    /// Fingers and gloves: what is pressed is at least 44 dp. Now and when the setting changes.
    virtual void setTouch(bool on) { static_cast<void>(on); }
    /// While it is shown: on every change of the view and 20 times a second.
    virtual void refresh(bool alarmsChanged) = 0;
    /// Shows this subject. Bed and alarm none: the page's own first view.
    virtual void open(BedId bed, AlarmId alarm) = 0;
    /// Title and tabs for the left part of the alarm line; nothing: chips have the whole line. Owned by the page until
    /// the shell gives it its place.
    [[nodiscard]] virtual QWidget* lead() { return nullptr; }
    /// Esc: one step back inside the page. False: there is none, the shell returns to the ward.
    virtual bool back() { return false; }
    /// There is unsaved input: the shell does not leave by itself.
    [[nodiscard]] virtual bool holdsInput() const { return false; }

Q_SIGNALS:
    void openBed(quint64 bed);
    void openAlarm(quint64 bed, quint64 alarm);
    void openAdmit(quint64 bed);
    void openHandover();
    /// Of an alarm that was just acknowledged here: whom to tell? where: beside what was pressed, on the screen.
    void tellWanted(quint64 bed, quint64 alarm, QRect where);
    void leave(); ///< to the ward
    void notice(const QString& sentence);

protected:
    [[nodiscard]] const Theme& theme() const { return theme_; }
    [[nodiscard]] const Words& words() const { return words_; }
    door::Door& door_;
    Commands& commands_;

private:
    Theme theme_;
    Words words_;
};

}
