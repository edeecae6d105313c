// SPDX-License-Identifier: GPL-3.0-or-later
// Presses, keys and the look back in time on the ward.
#include "ui/ward/tile_painter.h"
#include "ui/ward/ward_canvas.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace wardlight::ward {
namespace {

constexpr auto longestScrub = std::chrono::minutes(5);
constexpr auto scrubStep = std::chrono::seconds(2);
constexpr auto scrubHold = std::chrono::seconds(5);
constexpr double scrubDistance = 12; // dp sideways before a press becomes a drag

}

int WardCanvas::tileAt(QPointF point) const
{
    for (std::size_t i = 0; i < tiles_.size(); ++i)
        if (tiles_[i].rect.contains(point))
            return static_cast<int>(i);
    return -1;
}

TilePart WardCanvas::partAt(int index, QPointF inTile) const
{
    const auto& tile = tiles_[static_cast<std::size_t>(index)];
    if (tile.model.kind != TileKind::Live)
        return TilePart::Bed;
    if (tile.layout.tiny)
        return TilePart::Bed;
    if (tile.layout.foot.contains(inTile) && tile.model.band.form != Form::Quiet) {
        const double width = acknowledgeWidth(tile.model.band, tile.layout);
        return width > 0 && tile.layout.acknowledge(width).contains(inTile) ? TilePart::Acknowledge : TilePart::Evidence;
    }
    for (const auto& number : tile.layout.numbers)
        if (number.contains(inTile))
            return TilePart::Number;
    return TilePart::Bed;
}

void WardCanvas::acknowledge(int index, bool firm)
{
    const auto& tile = tiles_[static_cast<std::size_t>(index)];
    const auto& band = tile.model.band;
    const auto now = door_.now().mono;
    const auto what = band.alarm.value << 3U | static_cast<std::uint64_t>(band.form);
    if (!firm && !guard_.settled(tile.bed->id.value, what, now)) {
        Q_EMIT notice(tr("The list changed. Press again."));
        return;
    }
    if (!band.alarm)
        return;
    if (band.form == Form::Acknowledged) {
        if (commands_.canUndo(band.alarm, now))
            commands_.undoAcknowledge(tile.bed->id, band.alarm);
        return;
    }
    commands_.acknowledge(tile.bed->id, band.alarm);
    if (band.form == Form::Active)
        Q_EMIT notice(tr("Acknowledged · Undo on the same place for 5 s"));
}

void WardCanvas::press(int index, TilePart part, bool firm)
{
    const auto& tile = tiles_[static_cast<std::size_t>(index)];
    switch (part) {
    case TilePart::Acknowledge: acknowledge(index, firm); return;
    case TilePart::Evidence: Q_EMIT showEvidence(tile.bed->id.value, tile.model.band.alarm.value); return;
    case TilePart::Number: Q_EMIT openLimits(tile.bed->id.value); return;
    case TilePart::Bed:
        if (tile.model.kind == TileKind::Empty)
            Q_EMIT admit(tile.bed->id.value);
        else
            Q_EMIT openBed(tile.bed->id.value);
        return;
    case TilePart::Nothing: return;
    }
}

void WardCanvas::showCard(Instant now)
{
    const auto& bed = *tiles_[static_cast<std::size_t>(cardTile_)].bed;
    TileExtras extras;
    extras.names = names_;
    for (const auto& alarm : bed.alarms)
        if (commands_.canUndo(alarm.id, now))
            extras.canUndo = alarm.id;
    card_->show(bed, makeTile(bed, TileClass::M, words_, now, extras), theme_, flash_, now - jitterDelay);
}

void WardCanvas::openCard(int index)
{
    cardTile_ = index;
    showCard(door_.now().mono);
    // Beside the tile: to its right where there is room, else to its left, always inside the ward.
    const auto tile = tiles_[static_cast<std::size_t>(index)].rect;
    const double x = tile.right() + tileGap + TileCard::cardWidth <= width() ? tile.right() + tileGap
                                                                              : tile.left() - tileGap - TileCard::cardWidth;
    const QPointF at(std::clamp(x, 0.0, std::max(0.0, double(width() - TileCard::cardWidth))),
                     std::clamp(tile.top(), 0.0, std::max(0.0, double(height() - TileCard::cardHeight))));
    card_->move(mapToGlobal(at.toPoint()));
    card_->setAccessibleName(sentence(index));
    card_->setVisible(true);
}

void WardCanvas::mousePressEvent(QMouseEvent* event)
{
    press_ = {};
    if (event->button() != Qt::LeftButton)
        return;
    if (std::exchange(walked_, false))
        updateTile(focused_);
    press_.tile = tileAt(event->position());
    if (press_.tile < 0)
        return;
    const auto& tile = tiles_[static_cast<std::size_t>(press_.tile)];
    press_.at = event->position();
    press_.part = partAt(press_.tile, event->position() - tile.rect.topLeft());
    press_.scrubFrom = scrubTile_ == press_.tile ? door_.now().mono - scrubShown_ : jitterDelay;
    focusTile(press_.tile);
    if ((tile.layout.tiny || (touch_ && tile.layout.foot.height() < 44)) && tile.model.kind == TileKind::Live) {
        openCard(std::exchange(press_.tile, -1));
        return;
    }
    // An acknowledge counts on touch-down: what was under the finger is what is meant.
    if (press_.part == TilePart::Acknowledge) {
        acknowledge(press_.tile, false);
        press_.tile = -1;
    }
}

void WardCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (press_.tile < 0 || !(event->buttons() & Qt::LeftButton))
        return;
    const double moved = event->position().x() - press_.at.x();
    if (!press_.scrubbing && std::abs(moved) < scrubDistance)
        return;
    const auto& tile = tiles_[static_cast<std::size_t>(press_.tile)];
    if (press_.part != TilePart::Bed || tile.model.kind != TileKind::Live)
        return;
    press_.scrubbing = true;
    // One tile's width is 30 s; further out it goes faster, up to five minutes.
    const double share = moved / tile.rect.width();
    const double back = 30 * share * (1 + std::abs(share));
    scrubTo(press_.tile, press_.scrubFrom + fromSeconds(back));
}

void WardCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (press_.tile < 0 || event->button() != Qt::LeftButton)
        return;
    const auto done = std::exchange(press_, {});
    if (done.scrubbing || tileAt(event->position()) != done.tile)
        return;
    const auto& tile = tiles_[static_cast<std::size_t>(done.tile)];
    if (partAt(done.tile, event->position() - tile.rect.topLeft()) == done.part)
        press(done.tile, done.part, false);
}

void WardCanvas::setLocked(bool on)
{
    if (std::exchange(locked_, on) == on)
        return;
    press_ = {};
    endScrub();
    card_->close();
}

void WardCanvas::scrubTo(int index, Duration back)
{
    if (locked_)
        return;
    const auto now = door_.now().mono;
    const int before = std::exchange(scrubTile_, index);
    scrubShown_ = now - std::clamp<Duration>(back, jitterDelay, longestScrub);
    scrubEnd_ = now + scrubHold;
    if (before != index)
        past_.clear();
    if (index >= 0 && index < tileCount() && (before != index || now - pastAsked_ > std::chrono::seconds(2)))
        askPast(tiles_[static_cast<std::size_t>(index)].bed->id, now);
    for (const int changed : {before, index})
        if (changed >= 0 && changed < tileCount()) {
            auto& tile = tiles_[static_cast<std::size_t>(changed)];
            remake(tile, now, nullptr);
            for (auto& strip : tile.strips)
                strip.aim(displayTime(changed, now));
            updateTile(changed);
        }
}

void WardCanvas::askPast(BedId bed, Instant now)
{
    pastAsked_ = now;
    pastQuestion_ = door_.ask(door::AskPast{bed, now - longestScrub - std::chrono::seconds(10), now}, [this, relay = relay_, bed](const door::Answer& answer) {
        relay->post([this, answer, bed] {
            if (scrubTile_ < 0 || scrubTile_ >= tileCount() || tiles_[static_cast<std::size_t>(scrubTile_)].bed->id != bed)
                return;
            past_ = answer.past;
            auto& tile = tiles_[static_cast<std::size_t>(scrubTile_)];
            remake(tile, door_.now().mono, nullptr);
            updateTile(scrubTile_);
        });
    });
}

/// The numbers of the second that the waves show; the live ones stay beside how long ago it was. While the answer is under
/// way there are none: never a live number beside an old wave.
void WardCanvas::showPastNumbers(const Tile& tile, TileModel& model, Instant now) const
{
    QStringList live;
    for (const auto& number : model.numbers)
        if (live.size() < 2)
            live << number.value;
    model.head.pills.insert(model.head.pills.begin(),
                            {QLatin1String("rewind"), tr("%1 ago · now %2", "how long, heart rate and saturation").arg(kit::durationText(now - scrubShown_), live.join(QLatin1Char(' '))), false, true});
    auto then = *tile.bed;
    then.alarms.clear();
    for (auto& n : then.numerics) {
        n.validity = Validity::Absent;
        n.lastValue.reset();
    }
    for (const auto& second : past_) {
        if (second.at > scrubShown_ || scrubShown_ - second.at >= std::chrono::seconds(2))
            continue;
        for (auto& n : then.numerics)
            for (const auto& measured : second.numbers)
                if (measured.parameter == n.parameter) {
                    n.value = measured.value;
                    n.validity = measured.validity;
                    n.measured = measured.measured;
                }
    }
    const auto past = makeTile(then, fit_.tileClass, words_, scrubShown_);
    model.numbers = past.numbers;
    if (model.band.form == Form::Quiet)
        model.band.items = past.band.items;
}

void WardCanvas::endScrub()
{
    past_.clear();
    pastQuestion_.reset();
    const int before = std::exchange(scrubTile_, -1);
    if (before < 0 || before >= tileCount())
        return;
    auto& tile = tiles_[static_cast<std::size_t>(before)];
    const auto now = door_.now().mono;
    remake(tile, now, nullptr);
    for (auto& strip : tile.strips)
        strip.aim(displayTime(before, now));
    updateTile(before);
}

void WardCanvas::focusTile(int index)
{
    if (index < 0 || index >= tileCount() || index == focused_)
        return;
    updateTile(std::exchange(focused_, index));
    updateTile(index);
}

void WardCanvas::moveFocus(int columns, int rows)
{
    if (tiles_.empty())
        return;
    int next = focused_ < 0 ? 0 : focused_ + columns;
    if (focused_ >= 0 && rows != 0) { // the nearest bed at or beyond the place above or below
        const int wanted = placeOf(focused_) + rows * fit_.columns;
        next = rows > 0 ? tileCount() - 1 : 0;
        for (int i = 0; i < tileCount(); ++i)
            if (std::abs(placeOf(i) - wanted) < std::abs(placeOf(next) - wanted))
                next = i;
    }
    walked_ = true;
    focusTile(std::clamp(next, 0, tileCount() - 1));
}

void WardCanvas::keyPressEvent(QKeyEvent* event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const bool onTile = focused_ >= 0 && focused_ < tileCount();
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left: moveFocus(-1, 0); return;
    case Qt::Key_Right: moveFocus(1, 0); return;
    case Qt::Key_Up: moveFocus(0, -1); return;
    case Qt::Key_Down: moveFocus(0, 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const int match = matchOfFind(); match >= 0)
            press(match, TilePart::Bed, true);
        else if (onTile)
            press(focused_, TilePart::Bed, true);
        return;
    case Qt::Key_BracketLeft: moveFocus(-1, 0); return;
    case Qt::Key_BracketRight: moveFocus(1, 0); return;
    case Qt::Key_A: {
        if (shift) { // the shell's
            event->ignore();
            return;
        }
        // The focused tile's own alarm, or the first chip's: exactly one either way.
        const auto* band = onTile ? &tiles_[static_cast<std::size_t>(focused_)].model.band : nullptr;
        if (band && (band->form == Form::Active || band->form == Form::Latched))
            acknowledge(focused_, true);
        else
            Q_EMIT acknowledgeFirst();
        return;
    }
    case Qt::Key_Space:
        if (onTile && tiles_[static_cast<std::size_t>(focused_)].model.band.alarm)
            press(focused_, TilePart::Evidence, true);
        return;
    case Qt::Key_P: {
        if (shift) {
            commands_.pauseAudio({});
            return;
        }
        if (!onTile)
            return;
        const auto& bed = *tiles_[static_cast<std::size_t>(focused_)].bed;
        if (bed.audioPausedUntil && *bed.audioPausedUntil > door_.now().mono)
            commands_.endAudioPause(bed.id);
        else
            commands_.pauseAudio(bed.id);
        return;
    }
    case Qt::Key_M: setOnlyMine(!onlyMine_); return;
    case Qt::Key_Comma:
    case Qt::Key_Period:
        if (onTile) {
            const auto back = scrubTile_ == focused_ ? door_.now().mono - scrubShown_ : Duration(jitterDelay);
            scrubTo(focused_, event->key() == Qt::Key_Comma ? back + scrubStep : back - scrubStep);
        }
        return;
    default: break;
    }
    if (const auto text = event->text(); text.size() == 1 && text.at(0).isDigit()) {
        Q_EMIT findTyped(text);
        return;
    }
    event->ignore();
}

bool WardCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        // Tab walks the tiles and leaves the canvas after the last.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Tab && focused_ + 1 < tileCount()) {
            moveFocus(1, 0);
            return true;
        }
        if (key->key() == Qt::Key_Backtab && focused_ > 0) {
            moveFocus(-1, 0);
            return true;
        }
    }
    return QWidget::event(event);
}

void WardCanvas::focusInEvent(QFocusEvent* event)
{
    // A ring on a tile nobody walked to would be one more white frame on the ward: it comes with the keyboard.
    walked_ = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (focused_ < 0)
        focused_ = tiles_.empty() ? -1 : 0;
    updateTile(focused_);
}

void WardCanvas::focusOutEvent(QFocusEvent*) { updateTile(focused_); }

}
