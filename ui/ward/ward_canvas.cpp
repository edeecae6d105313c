// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ward/ward_canvas.h"

#include "ui/kit/lane_model.h"

#include <QAccessible>

#include <algorithm>
#include <cmath>

namespace wardlight::ward {
namespace {

constexpr int frameMilliseconds = 33;
constexpr std::size_t mostBlanks = 128;

kit::Rgb rgb(const QColor& c)
{
    return {static_cast<std::uint8_t>(c.red()), static_cast<std::uint8_t>(c.green()), static_cast<std::uint8_t>(c.blue())};
}

/// Towards the background: a dimmed tile's wave.
QColor faded(const QColor& c, const QColor& ground, double share)
{
    const auto mix = [&](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return {mix(c.red(), ground.red()), mix(c.green(), ground.green()), mix(c.blue(), ground.blue())};
}

bool hasActiveAlarm(const door::BedView& bed)
{
    return std::any_of(bed.alarms.begin(), bed.alarms.end(), [](const auto& a) { return a.phase != AlarmPhase::Acknowledged; });
}

}

WardCanvas::WardCanvas(door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, QWidget* parent)
    : QWidget(parent)
    , door_(door)
    , commands_(commands)
    , theme_(theme)
    , words_(words)
    , relay_(std::make_shared<kit::Relay>(this))
    , timer_(this)
    , card_(new TileCard(this))
    , courses_(door, this, [this](BedId bed) {
        for (auto& tile : tiles_)
            if (tile.bed->id == bed) {
                QRegion changed;
                remake(tile, door_.now().mono, &changed);
                staticAnnounced_ += changed;
                update(changed);
            }
    })
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Ward"));
    installWardAccessibility();
    timer_.setTimerType(Qt::PreciseTimer);
    timer_.setInterval(frameMilliseconds);
    connect(&timer_, &QTimer::timeout, this, &WardCanvas::frame);
    connect(card_, &TileCard::acknowledgePressed, this, [this] { acknowledge(cardTile_, false); });
    connect(card_, &TileCard::bedPressed, this, [this] { press(cardTile_, TilePart::Bed, true); });
    connect(card_, &TileCard::evidencePressed, this, [this] { press(cardTile_, TilePart::Evidence, true); });
    connect(card_, &TileCard::numberPressed, this, [this] { press(cardTile_, TilePart::Number, true); });
    updates_ = door_.updates([this, relay = relay_](bool alarmsChanged) {
        // Values wait for the frame; only alarms are worth a wake-up.
        if (alarmsChanged)
            relay->post([this] { refresh(true); });
    });
    takeView();
}

WardCanvas::~WardCanvas()
{
    relay_->letGo();
    updates_.reset();
}

void WardCanvas::setTheme(const kit::Theme& theme)
{
    theme_ = theme;
    for (auto& tile : tiles_)
        setStrips(tile);
    update();
}

void WardCanvas::setWords(const kit::Words& words)
{
    words_ = words;
    courses_.forget();
    const auto now = door_.now().mono;
    for (auto& tile : tiles_)
        remake(tile, now, nullptr);
    update();
}

void WardCanvas::setFind(const QString& text)
{
    find_ = text.trimmed();
    const auto now = door_.now().mono;
    for (auto& tile : tiles_)
        remake(tile, now, nullptr);
    update();
}

void WardCanvas::setNames(door::NameRule names)
{
    if (std::exchange(names_, names) != names)
        setFind(find_);
}

void WardCanvas::setOnlyMine(bool on)
{
    onlyMine_ = on;
    setFind(find_);
}

bool WardCanvas::matches(const door::BedView& bed) const
{
    if (find_.isEmpty())
        return true;
    const auto has = [&](const std::string& text) { return QString::fromStdString(text).contains(find_, Qt::CaseInsensitive); };
    return has(bed.label) || (!bed.nameHidden && (has(bed.patient.family) || has(bed.patient.given) || has(bed.patient.identifier)));
}

bool WardCanvas::isDimmed(const door::BedView& bed) const
{
    if (hasActiveAlarm(bed))
        return false;
    return !matches(bed) || (onlyMine_ && !bed.mine);
}

int WardCanvas::matchOfFind() const
{
    for (std::size_t i = 0; i < tiles_.size() && !find_.isEmpty(); ++i)
        if (matches(*tiles_[i].bed))
            return static_cast<int>(i);
    return -1;
}

void WardCanvas::takeView()
{
    view_ = door_.view();
    const auto now = door_.now().mono;
    const bool same = tiles_.size() == view_->beds.size() && view_->places == places_ &&
                      std::equal(tiles_.begin(), tiles_.end(), view_->beds.begin(),
                                 [](const Tile& t, const auto& b) { return t.bed->id == b->id; });
    if (!same) {
        tiles_.clear();
        places_ = view_->places;
        card_->close();
        for (const auto& bed : view_->beds) {
            tiles_.emplace_back();
            tiles_.back().bed = bed;
        }
        endScrub();
        arrange();
        update();
        return;
    }
    QRegion changed;
    for (std::size_t i = 0; i < tiles_.size(); ++i) {
        auto& tile = tiles_[i];
        const auto& bed = view_->beds[i];
        if (tile.bed == bed)
            continue;
        tile.bed = bed;
        remake(tile, now, &changed);
    }
    staticAnnounced_ += changed;
    update(changed);
}

int WardCanvas::placeOf(int tile) const
{
    const auto at = static_cast<std::size_t>(tile);
    return places_.size() == tiles_.size() && places_.back() < 4 * tiles_.size() + mostBlanks ? static_cast<int>(places_[at]) : tile;
}

void WardCanvas::setLeftHanded(bool on)
{
    if (std::exchange(leftHanded_, on) == on)
        return;
    arrange();
    update();
}

void WardCanvas::arrange()
{
    const double ratio = ratio_ = devicePixelRatioF();
    const auto down = [&](double v) { return std::floor(v * ratio) / ratio; };
    // The floor plan may have blank slots: they take room like a bed.
    fit_ = fitTiles(tiles_.empty() ? 0 : placeOf(tileCount() - 1) + 1, width() - 2 * tileGap, height() - 2 * tileGap);
    fit_.tileWidth = down(fit_.tileWidth);
    fit_.tileHeight = down(fit_.tileHeight);
    const auto now = door_.now().mono;
    for (std::size_t i = 0; i < tiles_.size(); ++i) {
        const auto place = placeOf(static_cast<int>(i));
        const auto column = place % fit_.columns;
        const auto row = place / fit_.columns;
        tiles_[i].rect = {tileGap + column * (fit_.tileWidth + tileGap), tileGap + row * (fit_.tileHeight + tileGap),
                          fit_.tileWidth, fit_.tileHeight};
        layoutOf(tiles_[i]);
        remake(tiles_[i], now, nullptr);
    }
}

void WardCanvas::layoutOf(Tile& tile)
{
    const auto lanes = static_cast<int>(tile.model.lanes.size());
    tile.layout = layoutTile(fit_.tileClass, fit_.tileWidth, fit_.tileHeight, std::max(1, lanes), leftHanded_);
}

void WardCanvas::remake(Tile& tile, Instant now, QRegion* changed)
{
    const auto index = static_cast<int>(&tile - tiles_.data());
    TileExtras extras;
    extras.names = names_;
    for (const auto& alarm : tile.bed->alarms)
        if (commands_.canUndo(alarm.id, now))
            extras.canUndo = alarm.id;
    if (fit_.tileClass == TileClass::XL)
        extras.course = courses_.of(*tile.bed);
    auto model = makeTile(*tile.bed, fit_.tileClass, words_, now, extras);
    model.dimmed = isDimmed(*tile.bed);
    if (index == scrubTile_)
        showPastNumbers(tile, model, now);
    tile.expires = Instant::max();
    for (const auto& n : tile.bed->numerics)
        if (isUsable(n.validity) && info(n.parameter).course == Course::Continuous)
            if (const auto until = n.measured + fromSeconds(info(n.parameter).staleAfter); until >= now)
                tile.expires = std::min(tile.expires, until);
    const auto what = model.band.alarm.value << 3U | static_cast<std::uint64_t>(model.band.form);
    guard_.drawn(tile.bed->id.value, what, now);
    const auto before = std::exchange(tile.model, std::move(model));
    const auto& after = tile.model;
    if (tile.model.lanes.size() != tile.layout.lanes.size())
        layoutOf(tile);
    setStrips(tile);
    if (!changed)
        return;
    const auto dirty = [&](const QRectF& part) { *changed += outer(part.translated(tile.rect.topLeft())); };
    if (before.kind != after.kind || before.frame != after.frame || before.frameForm != after.frameForm ||
        before.dimmed != after.dimmed || before.lanes != after.lanes || before.numbers.size() != after.numbers.size() ||
        before.veil != after.veil || before.veilBelow != after.veilBelow || before.head.tone != after.head.tone) {
        *changed += outer(tile.rect);
        return;
    }
    if (before.head != after.head)
        dirty(tile.layout.head);
    for (std::size_t i = 0; i < after.numbers.size() && i < tile.layout.numbers.size(); ++i)
        if (before.numbers[i] != after.numbers[i])
            dirty(tile.layout.numbers[i]);
    if (before.band != after.band)
        dirty(tile.layout.foot);
}

void WardCanvas::setStrips(Tile& tile)
{
    const double ratio = devicePixelRatioF();
    const auto& sizes = sizesOf(fit_.tileClass);
    const auto& lanes = tile.model.lanes;
    tile.strips.resize(std::min(lanes.size(), tile.layout.lanes.size()));
    for (std::size_t i = 0; i < tile.strips.size(); ++i) {
        if (lanes[i].wave < 0 || lanes[i].flat || tile.model.kind != TileKind::Live) {
            tile.strips[i] = {};
            continue;
        }
        const auto& wave = tile.bed->waves[static_cast<std::size_t>(lanes[i].wave)];
        const auto lane = tile.layout.lanes[i].translated(tile.rect.topLeft());
        const QRect box(QPoint(qFloor(lane.left() * ratio), qFloor(lane.top() * ratio)),
                        QPoint(qFloor(lane.left() * ratio) + qFloor(lane.width() * ratio) - 1,
                               qFloor(lane.top() * ratio) + qFloor(lane.height() * ratio) - 1));
        const auto ground = theme_[kit::Token::Surface];
        auto line = theme_[kit::waveColour(wave.format.label)];
        auto dot = theme_[kit::Token::Text1];
        if (tile.model.dimmed) {
            line = faded(line, ground, 0.4);
            dot = faded(dot, ground, 0.4);
        }
        double speed = sizes.speed;
        if (wave.format.label == WaveLabel::Resp || wave.format.label == WaveLabel::Co2)
            speed /= 4; // breathing is slow: 6.25 mm/s beside 25
        tile.strips[i].set(wave, box, {rgb(line), rgb(ground), rgb(dot), sizes.pen, speed}, ratio);
    }
}

QRect WardCanvas::outer(const QRectF& box) const { return box.toAlignedRect(); }

Instant WardCanvas::displayTime(int index, Instant now) const { return index == scrubTile_ ? scrubShown_ : now - jitterDelay; }

void WardCanvas::refresh(bool alarmsChanged)
{
    takeView();
    if (!alarmsChanged)
        return;
    if (scrubTile_ >= 0)
        endScrub();
    if (!staticAnnounced_.isEmpty() && isVisible())
        repaint(staticAnnounced_);
}

QRegion WardCanvas::flashRegion() const
{
    QRegion region;
    for (const auto& tile : tiles_) {
        const bool active = tile.model.frameForm == Form::Active && tile.model.frame >= Tone::Medium;
        const bool latchedHigh = tile.model.frameForm == Form::Latched && tile.model.frame == Tone::High;
        if (active || latchedHigh)
            region += outer(tile.layout.foot.translated(tile.rect.topLeft()));
    }
    return region;
}

void WardCanvas::frame()
{
    const auto now = door_.now().mono;
    if (door_.view() != view_)
        takeView();
    if (ratio_ > 0 && ratio_ != devicePixelRatioF()) { // moved to a monitor of another scale
        arrange();
        update();
    }
    const auto second = std::chrono::floor<std::chrono::seconds>(now.time_since_epoch()).count();
    if (scrubTile_ >= 0 && now >= scrubEnd_)
        endScrub();
    const bool ticked = std::exchange(second_, second) != second;
    if (fit_.tileClass == TileClass::XL)
        courses_.read(view_->beds, door_.now(), words_);
    QRegion changed;
    for (auto& tile : tiles_)
        if (ticked || now > tile.expires)
            remake(tile, now, &changed);
    staticAnnounced_ += changed;
    if (const auto flash = flashAt(now); flash != flash_) {
        flash_ = flash;
        staticAnnounced_ += flashRegion();
    }
    // All cursors of a column of tiles stand at the same place: one narrow rectangle for each column, not one a strip.
    const double ratio = devicePixelRatioF();
    std::vector<QRect> columns(static_cast<std::size_t>(std::max(1, fit_.columns)));
    for (std::size_t i = 0; i < tiles_.size(); ++i)
        for (auto& strip : tiles_[i].strips) {
            const auto touched = strip.aim(displayTime(static_cast<int>(i), now));
            if (!touched.isEmpty())
                columns[static_cast<std::size_t>(placeOf(static_cast<int>(i))) % columns.size()] |= touched;
        }
    for (const auto& device : columns)
        if (!device.isEmpty())
            wavesAnnounced_ += QRect(QPoint(qFloor(device.left() / ratio), qFloor(device.top() / ratio)),
                                     QPoint(qCeil((device.right() + 1) / ratio) - 1, qCeil((device.bottom() + 1) / ratio) - 1));
    if (card_->isVisible())
        showCard(now);
    const auto all = staticAnnounced_ + wavesAnnounced_;
    if (all.isEmpty())
        door_.painted(now); // nothing to paint is a sign of life, too
    else
        update(all);
}

void WardCanvas::resizeEvent(QResizeEvent*)
{
    arrange();
    update();
}

void WardCanvas::showEvent(QShowEvent*)
{
    arrange();
    frame();
    timer_.start();
}

void WardCanvas::hideEvent(QHideEvent*) { timer_.stop(); }

void WardCanvas::updateTile(int index)
{
    if (index < 0 || index >= tileCount())
        return;
    const auto box = outer(tiles_[static_cast<std::size_t>(index)].rect);
    staticAnnounced_ += box;
    update(box);
}

}
