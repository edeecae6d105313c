// SPDX-License-Identifier: GPL-3.0-or-later
// The ward: one widget that paints every tile and every wave.
#pragma once

#include "core/door/door.h"
#include "ui/kit/commands.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/ward/fit.h"
#include "ui/ward/flash.h"
#include "ui/ward/tile_card.h"
#include "ui/ward/tile_layout.h"
#include "ui/ward/tile_model.h"
#include "ui/ward/ward_waves.h"

#include <QRegion>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <vector>

namespace wardlight::ward {

/// What of a tile is under a point.
enum class TilePart : std::uint8_t { Nothing, Bed, Acknowledge, Evidence, Number };

/// Shows door.view(). Lives on the screen's thread. Frames come at 30 a second; a change of alarms is painted at once.
/// Wishes it cannot fulfil itself leave by signals; acknowledge, undo and pauses go through Commands.
class WardCanvas : public QWidget {
    Q_OBJECT
public:
    WardCanvas(door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words,
               QWidget* parent = nullptr);
    ~WardCanvas() override;

    void setTheme(const kit::Theme& theme);
    void setWords(const kit::Words& words);
    /// Tiles that do not match are dimmed, those with an unacknowledged alarm never. Empty: all are shown.
    void setFind(const QString& text);
    void setOnlyMine(bool on);
    [[nodiscard]] bool onlyMine() const { return onlyMine_; }

    /// Touch mode: tiles whose band is under 44 dp high open a card with the same targets at full size.
    void setTouch(bool on) { touch_ = on; }
    /// Locked: no looking back, and a card that is open closes.
    void setLocked(bool on);
    /// What tiles show of names while nobody has locked the station: others may look at a ward's screen.
    void setNames(door::NameRule names);
    /// The numbers stand at the left of a tile.
    void setLeftHanded(bool on);
    [[nodiscard]] TileCard& card() const { return *card_; }

    /// Takes the newest view and paints what changed; alarms at once.
    void refresh(bool alarmsChanged);
    /// One turn of the frame timer; tests call it with their own clock behind the door.
    void frame();
    void stopClock() { timer_.stop(); } ///< for tests and pictures: frames come only by frame()

    // What stands on the screen, for tests, the screen reader and the shell.
    [[nodiscard]] int tileCount() const { return static_cast<int>(tiles_.size()); }
    [[nodiscard]] const Fit& fit() const { return fit_; }
    [[nodiscard]] QRectF tileRect(int index) const { return tiles_[static_cast<std::size_t>(index)].rect; }
    [[nodiscard]] const TileModel& tileModel(int index) const { return tiles_[static_cast<std::size_t>(index)].model; }
    [[nodiscard]] const TileLayout& tileLayout(int index) const { return tiles_[static_cast<std::size_t>(index)].layout; }
    [[nodiscard]] const door::BedView& bed(int index) const { return *tiles_[static_cast<std::size_t>(index)].bed; }
    [[nodiscard]] FlashPhase flash() const { return flash_; }
    [[nodiscard]] QString sentence(int index) const;
    [[nodiscard]] int focusedTile() const { return focused_; }
    void focusTile(int index);
    [[nodiscard]] int matchOfFind() const; ///< the only match or the first, −1: none
    [[nodiscard]] TilePart partAt(int index, QPointF inTile) const;
    [[nodiscard]] int tileAt(QPointF point) const;

    /// Samples are shown this much late, so that packets have arrived.
    static constexpr auto jitterDelay = std::chrono::milliseconds(250);

Q_SIGNALS:
    void openBed(quint64 bed);
    void showEvidence(quint64 bed, quint64 alarm);
    void openLimits(quint64 bed);
    void admit(quint64 bed);
    void notice(const QString& sentence); ///< for the line that tells a person something
    void findTyped(const QString& digit);  ///< a digit on the ward begins a search
    void acknowledgeFirst();              ///< A with no alarm on the focused tile: the first chip's

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Tile {
        std::shared_ptr<const door::BedView> bed;
        TileModel model;
        QRectF rect;
        TileLayout layout;
        std::vector<WaveStrip> strips;
        Instant expires = Instant::max(); ///< when a number of it grows too old to be shown as current
    };
    void takeView();
    void arrange();
    void layoutOf(Tile& tile);
    void remake(Tile& tile, Instant now, QRegion* changed);
    void setStrips(Tile& tile);
    [[nodiscard]] QRegion flashRegion() const;
    [[nodiscard]] QRect outer(const QRectF& box) const;
    [[nodiscard]] bool isDimmed(const door::BedView& bed) const;
    [[nodiscard]] bool matches(const door::BedView& bed) const;
    void paintStatic(QPainter& painter, const QRegion& region);
    void paintWaves(const QRegion& redrawn);
    void paintWaveCopies(QPainter& painter);
    void drawStrips(kit::PixelStrip origin, const QRegion& redrawn);
    void press(int index, TilePart part, bool firm);
    void acknowledge(int index, bool firm);
    void moveFocus(int columns, int rows);
    [[nodiscard]] Instant displayTime(int index, Instant now) const;
    void scrubTo(int tile, Duration back);
    void endScrub();
    void askPast(BedId bed, Instant now);
    void showPastNumbers(const Tile& tile, TileModel& model, Instant now) const;
    void openCard(int index);
    void showCard(Instant now);
    void updateTile(int index);

    door::Door& door_;
    kit::Commands& commands_;
    kit::Theme theme_;
    kit::Words words_;
    std::shared_ptr<const door::WardView> view_;
    std::shared_ptr<kit::Relay> relay_;
    door::Subscription updates_;
    QTimer timer_;

    std::vector<Tile> tiles_;
    Fit fit_;
    [[nodiscard]] int placeOf(int tile) const;
    std::vector<std::uint32_t> places_; ///< of each tile, with the blank slots of the floor plan
    bool leftHanded_ = false;
    door::NameRule names_ = door::NameRule::Shown;
    double ratio_ = 0;             ///< pixels a dp the tiles were laid out for
    FlashPhase flash_;
    std::int64_t second_ = -1;     ///< running times are made anew once a second
    QRegion staticAnnounced_, wavesAnnounced_;
    QImage own_;                   ///< where waves are kept when the window's pixels cannot be had

    QString find_;
    bool onlyMine_ = false;
    int focused_ = -1;
    bool walked_ = false;          ///< by keyboard to the focused tile: its ring is drawn
    bool locked_ = false;
    bool touch_ = false;
    TileCard* card_;
    int cardTile_ = -1;
    kit::PressGuard guard_;
    struct Press {
        int tile = -1;
        TilePart part = TilePart::Nothing;
        QPointF at;
        bool scrubbing = false;
        Duration scrubFrom{0};
    } press_;
    int scrubTile_ = -1;           ///< the tile that shows its past, −1: none
    Instant scrubShown_;           ///< what it shows
    Instant scrubEnd_;             ///< when it goes live again
    CourseReader courses_;         ///< of the largest tiles
    std::vector<door::PastSecond> past_; ///< that bed's numbers of the last minutes
    door::Subscription pastQuestion_;
    Instant pastAsked_;
};

/// Makes tiles visible to screen readers; called once.
void installWardAccessibility();

}
