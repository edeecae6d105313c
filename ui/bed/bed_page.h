// SPDX-License-Identifier: GPL-3.0-or-later
// The Bed screen: one patient's waves, numbers, score, devices, day and trends, and what can be done.
#pragma once

#include "ui/bed/bed_band.h"
#include "ui/bed/bed_title.h"
#include "ui/bed/lane_board.h"
#include "ui/kit/page.h"
#include "ui/kit/popover.h"
#include "ui/kit/relay.h"
#include "ui/kit/save_popover.h"
#include "ui/kit/strip_print.h"

#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

namespace wardlight::kit {
class DisclosureView;
class LimitsPopover;
class NotePopover;
class ScoreEntry;
}

namespace wardlight::bed {

class BedFoot;
class DevicePanel;
class SidePanel;
class TrendPanel;

/// Shows one bed of door.view(). Frames come at 30 a second while it is shown; alarms are shown at once by refresh(true).
class BedPage : public kit::Page {
    Q_OBJECT
public:
    BedPage(door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, QWidget* parent);
    ~BedPage() override;

    void setTheme(const kit::Theme& theme) override;
    void setWords(const kit::Words& words) override;
    void refresh(bool alarmsChanged) override;
    void open(BedId bed, AlarmId alarm) override;
    [[nodiscard]] QWidget* lead() override { return title_; }
    bool back() override;
    [[nodiscard]] bool holdsInput() const override;

    /// One turn of the frame timer; tests call it with their own clock behind the door.
    void frame();
    void stopClock() { timer_.stop(); }

    [[nodiscard]] BedId bed() const { return bed_; }
    [[nodiscard]] LaneBoard& board() { return *board_; }
    [[nodiscard]] BedBand& band() { return *band_; }
    [[nodiscard]] BedTitle& title() { return *title_; }
    [[nodiscard]] SidePanel& side() { return *side_; }
    [[nodiscard]] TrendPanel& trends() { return *trends_; }
    [[nodiscard]] BedFoot& foot() { return *foot_; }
    [[nodiscard]] kit::LimitsPopover& limits() { return *limits_; }
    [[nodiscard]] kit::ScoreEntry& entry() { return *entry_; }
    [[nodiscard]] kit::NotePopover& note() { return *note_; }
    [[nodiscard]] kit::ChoiceList& choices() { return *choices_; }
    [[nodiscard]] kit::SavePopover& save() { return *save_; }
    [[nodiscard]] DevicePanel& devicePanel() { return *devices_; }
    [[nodiscard]] kit::DisclosureView& disclosure() { return *disclosure_; }
    /// What a print would show now: the last 12 s, or those looked back to.
    [[nodiscard]] kit::PrintedStrip strip();
    /// The held waves from this moment on; nothing: the newest.
    void openDisclosure(std::optional<WallTime> at = std::nullopt);
    [[nodiscard]] bool looksBack() const { return back_ > Duration(0); }

    /// Samples are shown this much late, so that packets have arrived.
    static constexpr auto jitterDelay = std::chrono::milliseconds(250);
    static constexpr auto farthestBack = std::chrono::minutes(5);
    static constexpr auto liveAfter = std::chrono::seconds(5); ///< let go, and it goes live again

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void connectParts();
    void place();
    void showBed();
    void showLanes();
    void step(int by);
    void lookBack(Duration back);
    void live();
    void askPast();
    void showPast(Instant now);
    [[nodiscard]] const kit::ShownPast* shownPast();
    void openLimits(Parameter parameter, const QRect& anchor);
    void chooseLimits();
    [[nodiscard]] static QString sideOf(Parameter parameter);
    void chooseLane(int lane);
    void sendLane(const LaneChoice& lane);
    void chooseScale();
    void chooseStandby();
    void startStandby(const QString& reason);
    void escalate();
    void connectStrip();
    void openStrip();
    void openDevices();
    void connectDisclosure();
    void closeDisclosure();
    void choose(const QString& title, std::vector<kit::Choice> choices, const QString& foot, const QWidget* at,
                std::function<void(int)> chosen);
    [[nodiscard]] QRect globalRect(const QWidget* widget) const;
    [[nodiscard]] QRect popoverArea() const;
    void tellOutcome(const Outcome& outcome, const QString& done);

    std::shared_ptr<const door::WardView> view_;
    std::shared_ptr<const door::BedView> shown_;
    BedId bed_;
    QTimer timer_;
    std::shared_ptr<kit::Relay> relay_;
    BedTitle* title_;
    BedBand* band_;
    LaneBoard* board_;
    TrendPanel* trends_;
    SidePanel* side_;
    BedFoot* foot_;
    kit::LimitsPopover* limits_;
    kit::ScoreEntry* entry_;
    kit::NotePopover* note_;
    kit::ChoiceList* choices_;
    kit::SavePopover* save_;
    DevicePanel* devices_;
    kit::DisclosureView* disclosure_;
    std::function<void(int)> chosen_;
    kit::LaneSettings settings_;
    AlarmId newest_;
    std::vector<std::pair<AlarmId, AlarmPhase>> lives_; ///< as last seen: the day is asked for anew when they change
    std::int64_t second_ = -1;
    double placedFor_ = 0;                 ///< height of the lanes that the parts were placed for
    Instant expires_ = Instant::max();     ///< when a number grows too old to be shown as current

    Duration back_{0};                      ///< how far it looks back; 0: live
    Duration dragFrom_{0};
    Instant liveAt_ = Instant::max();       ///< when it goes live again by itself
    Instant pastAsked_;
    std::vector<door::PastSecond> past_;
    door::Subscription pastQuestion_;
    std::optional<kit::ShownPast> pastShown_;
};

}
