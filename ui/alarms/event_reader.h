// SPDX-License-Identifier: GPL-3.0-or-later
// Reads events of the record in pieces, newest first, until all are there or nobody wants them any more.
#pragma once

#include "core/door/door.h"
#include "ui/kit/relay.h"

#include <QObject>

#include <memory>
#include <vector>

namespace wardlight::alarms_ui {

class EventReader : public QObject {
    Q_OBJECT
public:
    EventReader(door::Door& door, QObject* parent);
    ~EventReader() override;

    /// Cancels what is still being asked. bed none: all beds.
    void ask(BedId bed, WallTime from, WallTime until);
    void stop();
    [[nodiscard]] bool isReading() const { return reading_; }
    static constexpr std::size_t pieceOf = 2000;

Q_SIGNALS:
    /// Oldest first within a piece. problem: why it is not whole, in English for the log; empty otherwise.
    void piece(const std::vector<wardlight::Event>& events, bool last, const QString& problem);

private:
    void askPiece();
    void take(const door::Answer& answer, std::uint64_t turn);

    door::Door& door_;
    std::shared_ptr<kit::Relay> relay_;
    door::Subscription asking_;
    BedId bed_;
    WallTime from_, until_;
    std::uint64_t turn_ = 0; ///< an answer of an earlier question is not taken
    bool reading_ = false;
};

}
