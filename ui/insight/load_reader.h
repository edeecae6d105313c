// SPDX-License-Identifier: GPL-3.0-or-later
// A question to the record: one at a time, with how far it is.
#pragma once

#include "core/door/door.h"
#include "ui/kit/relay.h"

#include <QObject>

#include <memory>

namespace wardlight::insight_ui {

class LoadReader : public QObject {
    Q_OBJECT
public:
    LoadReader(door::Door& door, QObject* parent);
    ~LoadReader() override;

    /// What was asked before is not answered any more.
    void ask(door::Query query);
    void stop();
    [[nodiscard]] bool isReading() const { return reading_; }
    [[nodiscard]] double progress() const { return progress_; }

Q_SIGNALS:
    /// The whole answer: what came in pieces is put together.
    void answered(const wardlight::door::Answer& answer);

private:
    void take(const door::Answer& piece, std::uint64_t turn);
    door::Door& door_;
    std::shared_ptr<kit::Relay> relay_;
    door::Subscription asking_;
    door::Answer whole_;
    std::uint64_t turn_ = 0; ///< an answer of an earlier question is not taken
    double progress_ = 0;
    bool reading_ = false;
};

}
