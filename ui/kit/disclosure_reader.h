// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what a ward still holds of one bed's wave: piece by piece from the newest back, so that it can be watched and stopped.
#pragma once

#include "core/door/door.h"
#include "ui/kit/relay.h"

#include <QObject>

#include <memory>
#include <vector>

namespace wardlight::kit {

/// What was held of one channel; sample k was taken at start + k / rate, missing ones between.
struct HeldWave {
    WaveFormat format;
    Instant start;
    std::vector<std::int16_t> samples;
    [[nodiscard]] Instant end() const { return start + fromSeconds(static_cast<double>(samples.size()) / std::max(1.0, format.rate.hertz())); }
    [[nodiscard]] bool isEmpty() const { return samples.empty(); }
};
/// An alarm's time, for tints.
struct HeldAlarm {
    AlarmId id;
    Instant from, until;
    Priority priority = Priority::Low;
    friend bool operator==(const HeldAlarm&, const HeldAlarm&) = default;
};

class DisclosureReader : public QObject {
    Q_OBJECT
public:
    DisclosureReader(door::Door& door, QObject* parent);
    ~DisclosureReader() override;

    /// The whole half hour of this channel (place in BedView::waves), newest piece first.
    void open(BedId bed, std::uint32_t channel);
    /// What came since the last piece; nothing while it reads.
    void follow();
    /// What was read stays.
    void stop();
    [[nodiscard]] bool isReading() const { return reading_; }
    [[nodiscard]] bool wasStopped() const { return stopped_; }
    /// Pieces that came, of how many.
    [[nodiscard]] int pieces() const { return pieces_; }
    static constexpr int piecesWanted = 6;
    static constexpr auto held = std::chrono::minutes(30);
    [[nodiscard]] const HeldWave& wave() const { return wave_; }
    [[nodiscard]] const std::vector<HeldAlarm>& alarms() const { return alarms_; }
    /// When the newest piece was asked for.
    [[nodiscard]] Instant askedAt() const { return openedAt_; }

Q_SIGNALS:
    void changed();

private:
    void askPiece();
    void askAlarms();
    void take(const door::Answer& answer, Instant from, std::uint64_t turn, bool tail);
    void takeAlarms(const door::Answer& answer, std::uint64_t turn);
    void join(const EvidenceLane& lane, Instant from);

    door::Door& door_;
    std::shared_ptr<Relay> relay_;
    door::Subscription asking_, askingTail_, askingAlarms_;
    BedId bed_;
    std::uint32_t channel_ = 0;
    std::uint64_t turn_ = 0;
    Instant openedAt_, followedAt_;
    Instant until_;              ///< of the next piece, going back
    int pieces_ = 0;
    bool reading_ = false, stopped_ = false;
    HeldWave wave_;
    std::vector<HeldAlarm> alarms_;
    std::vector<Event> events_;
};

}
