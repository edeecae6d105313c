// SPDX-License-Identifier: GPL-3.0-or-later
// Says each new red and yellow alarm to a screen reader, at once and once. Values are never announced.
#pragma once

#include "core/door/view.h"
#include "ui/kit/text.h"

#include <QWidget>

#include <array>
#include <map>

namespace wardlight::shell {

/// An alert in the accessible tree: its name is what was said last.
class AlertWord : public QWidget {
    Q_OBJECT
public:
    explicit AlertWord(QWidget* parent);
    /// assertive: interrupts what is being read.
    void say(const QString& sentence);
};

/// On every screen, locked or not: it follows the view, not a tile. Several alarms of one moment have a word each, so that
/// none replaces another before it was read.
class Announcer {
public:
    explicit Announcer(QWidget* window);
    void follow(const door::WardView& ward, const kit::Words& words, Instant now);
    /// All that may name somebody goes.
    void forget();

private:
    struct Said {
        AlarmPhase phase = AlarmPhase::Active;
        Priority priority = Priority::Low;
    };
    std::array<AlertWord*, 8> words_{};
    std::size_t next_ = 0;
    std::map<AlarmId, Said> said_;
};

/// "Bed 07, Ferreira. High alarm, ventricular tachycardia 172, 0:12, not acknowledged."
[[nodiscard]] QString announcementOf(const door::AlarmView& alarm, const door::WardView& ward, const kit::Words& words, Instant now);

}
