// SPDX-License-Identifier: GPL-3.0-or-later
// How many alarms of the last eight hours a silence has held back.
#pragma once

#include "core/door/door.h"
#include "core/door/silent.h"
#include "ui/kit/relay.h"

#include <QObject>
#include <QString>

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <tuple>

namespace wardlight::alarms_ui {

/// Of a limit set wider than the unit's: the eight hours replayed with the unit's value, what it would have announced more.
/// Of a sound that is held or an alarm that was answered: the open ones it covers. Of what cannot be known (a kind that was
/// off was not judged): "?"; of what holds nothing back: "–".
class HeldReader : public QObject {
    Q_OBJECT
public:
    HeldReader(door::Door& door, QObject* parent);
    ~HeldReader() override;

    /// Asks for what is not known, or older than a minute; one question at a time.
    void refresh(const door::WardView& ward, const std::vector<door::SilentEntry>& entries);
    [[nodiscard]] QString textOf(const door::SilentEntry& entry) const;

private:
    using Key = std::tuple<BedId, Parameter, bool>;
    struct Known {
        std::optional<int> held;
        Instant at;
    };
    [[nodiscard]] static Key keyOf(const door::SilentEntry& entry) { return {entry.bed, entry.parameter, entry.high}; }
    door::Door& door_;
    std::shared_ptr<kit::Relay> relay_;
    std::map<Key, Known> known_;
    door::Subscription asking_;
    std::uint64_t turn_ = 0;
};

}
