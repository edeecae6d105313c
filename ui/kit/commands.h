// SPDX-License-Identifier: GPL-3.0-or-later
// What a person asks for on a screen, sent through the door; and the rule against the wrong press.
#pragma once

#include "core/door/door.h"
#include "ui/kit/relay.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <map>

namespace wardlight::kit {

/// Sends commands with unique ids, in the name of who is signed in. Lives on the screen's thread; outcomes come there.
class Commands : public QObject {
    Q_OBJECT
public:
    /// station: which place asks, part of every id.
    Commands(door::Door& door, StationId station, QObject* parent = nullptr);
    ~Commands() override;

    void acknowledge(BedId bed, AlarmId alarm);
    void undoAcknowledge(BedId bed, AlarmId alarm);
    void pauseAudio(BedId bed);  ///< bed none: every bed that sounds now
    void endAudioPause(BedId bed);

    /// Any other command. answered: on the screen's thread, perhaps twice (Saving, then Done); without it the person is
    /// told what went wrong by answered().
    void send(BedId bed, CommandBody body, std::function<void(const Outcome&)> answered = {});

    /// Says what an outcome means for the person, by answered(); nothing where it simply worked.
    void tell(const Outcome& outcome) { answer(outcome); }

    /// Takes back what was acknowledged here last, when that is less than 5 s ago; false: there is nothing.
    bool undoLast(Instant now);

    /// Acknowledged here less than 5 s ago, so "Undo" is offered.
    [[nodiscard]] bool canUndo(AlarmId alarm, Instant now) const;
    static constexpr auto undoFor = std::chrono::seconds(5);

Q_SIGNALS:
    /// What the person should be told: a whole sentence, or nothing when it simply worked.
    void answered(const QString& sentence);

private:
    void answer(const Outcome& outcome);

    door::Door& door_;
    StationId station_;
    QString session_;
    std::shared_ptr<Relay> relay_;
    std::uint64_t count_ = 0;
    std::map<AlarmId, Instant> acknowledged_;
    BedId lastBed_;
    AlarmId lastAlarm_; ///< of the last acknowledge
};

/// A press counts only where the same thing has been drawn for 300 ms.
class PressGuard {
public:
    static constexpr auto settle = std::chrono::milliseconds(300);

    /// Called with every drawing: what stands at this place now (an alarm's id and phase, as one number).
    void drawn(std::uint64_t place, std::uint64_t what, Instant now);
    /// Whether a press on that place may act.
    [[nodiscard]] bool settled(std::uint64_t place, std::uint64_t what, Instant now) const;

private:
    struct Shown {
        std::uint64_t what = 0;
        Instant since;
    };
    std::map<std::uint64_t, Shown> places_;
};

}
