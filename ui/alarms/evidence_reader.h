// SPDX-License-Identifier: GPL-3.0-or-later
// Fetches the waves around an alarm's onset, from the record once they are kept, from memory while the alarm is young; and the
// minute it was judged by, which only the record has.
#pragma once

#include "core/door/door.h"
#include "ui/kit/relay.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace wardlight::alarms_ui {

class EvidenceReader : public QObject {
    Q_OBJECT
public:
    EvidenceReader(door::Door& door, QObject* parent);
    ~EvidenceReader() override;

    /// onset: of this run; nothing for an alarm of an earlier one, which only the record knows.
    void open(BedId bed, AlarmId alarm, std::optional<Instant> onset);
    void stop();
    /// Asks again while more is to come. Call often.
    void refresh();
    /// The newest minute it was judged by: once, for each time it is asked.
    void askMinute();
    [[nodiscard]] bool isFromRecord() const { return kept_; }
    /// Nothing could be found, and nothing more is to come.
    [[nodiscard]] bool hasNothing() const { return nothing_; }

Q_SIGNALS:
    void changed(const wardlight::Evidence& evidence);
    void minute(const wardlight::Evidence& evidence); ///< without lanes: none was kept

private:
    void askKept();
    void askLive();
    void takeKept(const door::Answer& answer, std::uint64_t turn);
    void takeWave(std::uint32_t channel, const door::Answer& answer, std::uint64_t turn);

    door::Door& door_;
    std::shared_ptr<kit::Relay> relay_;
    std::vector<door::Subscription> asking_;
    door::Subscription askingMinute_;
    BedId bed_;
    AlarmId alarm_;
    std::optional<Instant> onset_;
    Instant askedAt_;
    std::map<std::uint32_t, EvidenceLane> lanes_;
    std::size_t waiting_ = 0;
    std::uint64_t turn_ = 0;
    bool kept_ = false, nothing_ = false, open_ = false, liveWhole_ = false, minuteCame_ = false;
    int keptTries_ = 0;
};

}
