// SPDX-License-Identifier: GPL-3.0-or-later
// The side of the Bed screen: score, devices, today.
#pragma once

#include "core/door/door.h"
#include "ui/bed/device_card.h"
#include "ui/bed/event_card.h"
#include "ui/bed/score_card.h"
#include "ui/kit/relay.h"

#include <memory>

namespace wardlight::bed {

class SidePanel : public QWidget {
    Q_OBJECT
public:
    SidePanel(door::Door& door, QWidget* parent);
    ~SidePanel() override;

    void setTheme(const kit::Theme& theme);
    void setWords(const kit::Words& words);
    void show(const door::BedView& bed, Now now);
    /// Asks for the day's events anew: another bed, a change of alarms, an act.
    void askEvents(BedId bed, Now now);
    /// The day's events, oldest first, as last read.
    [[nodiscard]] const std::vector<Event>& today() const { return today_; }
    [[nodiscard]] ScoreCard& score() { return *score_; }
    [[nodiscard]] DeviceCard& devices() { return *devices_; }
    [[nodiscard]] EventCard& events() { return *events_; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void takeEvents(const door::Answer& answer);

    door::Door& door_;
    kit::Theme theme_;
    kit::Words words_;
    ScoreCard* score_;
    DeviceCard* devices_;
    EventCard* events_;
    std::shared_ptr<kit::Relay> relay_;
    door::Subscription question_;
    BedId bed_;
    Instant askedAt_;
    bool underWay_ = false, again_ = false;
    std::uint64_t asked_ = 0; ///< which question the answer belongs to
    std::vector<Event> today_;
    bool fromMemory_ = false;
    QString problem_;
};

}
