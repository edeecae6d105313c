// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/disclosure_rows.h"

#include "ui/kit/button.h"
#include "ui/kit/font.h"
#include "ui/kit/lane_model.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace wardlight::kit {
namespace {

constexpr double rowHigh = 40, timesWide = 72, axisHigh = 26; // dp
constexpr double rowDragFrom = 8;

}

DisclosureRows::DisclosureRows(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Full disclosure"));
}

void DisclosureRows::setTheme(const Theme& theme)
{
    theme_ = theme;
    picture_ = {};
    update();
}

void DisclosureRows::setWords(const Words& words)
{
    words_ = words;
    setAccessibleName(tr("Full disclosure"));
    picture_ = {};
    update();
}

void DisclosureRows::clear()
{
    wave_ = {};
    alarms_.clear();
    first_ = 0;
    atEnd_ = true;
    picture_ = {};
    update();
}

void DisclosureRows::show(const HeldWave& wave, const std::vector<HeldAlarm>& alarms, Now now)
{
    const auto topBefore = rowStart(first_);
    const bool had = !wave_.isEmpty();
    wave_ = wave;
    alarms_ = alarms;
    now_ = now;
    // Rows begin at whole rows of the place's day.
    const auto wallOf = [&](Instant at) { return static_cast<double>((now.wall + std::chrono::duration_cast<std::chrono::microseconds>(at - now.mono)).microseconds) / 1e6 + words_.utcOffsetSeconds; };
    const double first = wallOf(wave_.start);
    origin_ = wave_.start - fromSeconds(first - std::floor(first / rowSeconds_) * rowSeconds_);
    std::vector<std::int16_t> there;
    there.reserve(wave_.samples.size() / 7 + 1);
    for (std::size_t i = 0; i < wave_.samples.size(); i += 7)
        if (wave_.samples[i] != missingSample)
            there.push_back(wave_.samples[i]);
    if (!there.empty()) { // the outermost of five hundred are left out: one spike must not flatten a page
        const auto cut = there.size() / 500;
        std::nth_element(there.begin(), there.begin() + static_cast<std::ptrdiff_t>(cut), there.end());
        low_ = there[cut];
        std::nth_element(there.begin(), there.end() - 1 - static_cast<std::ptrdiff_t>(cut), there.end());
        high_ = there[there.size() - 1 - cut];
        const double least = isEcg(wave_.format.label) ? 0.6 * wave_.format.gain : 10;
        if (high_ - low_ < least) {
            const double more = (least - (high_ - low_)) / 2;
            low_ -= more;
            high_ += more;
        }
    }
    if (atEnd_ || !had)
        scrollTo(rows());
    else // older pieces came before: what was in sight stays there
        scrollTo(static_cast<int>(std::lround(seconds(topBefore - origin_) / rowSeconds_)));
    picture_ = {};
    update();
}

void DisclosureRows::setRowLength(double length)
{
    if (length == rowSeconds_)
        return;
    rowSeconds_ = length;
    const auto keep = chosen_;
    const bool end = atEnd_;
    show(HeldWave(wave_), std::vector<HeldAlarm>(alarms_), now_);
    if (!end && keep != Instant{})
        choose(keep, chosenLength_);
}

int DisclosureRows::rows() const
{
    return wave_.isEmpty() ? 0 : std::max(1, static_cast<int>(std::ceil(seconds(wave_.end() - origin_) / rowSeconds_ - 1e-9)));
}

int DisclosureRows::rowsInSight() const { return std::max(1, static_cast<int>((height() - axisHigh) / rowHigh)); }

void DisclosureRows::scrollTo(int row)
{
    const int last = std::max(0, rows() - rowsInSight());
    const int now = std::clamp(row, 0, last);
    atEnd_ = now == last;
    if (now == first_)
        return;
    first_ = now;
    picture_ = {};
    update();
}

Instant DisclosureRows::rowStart(int row) const { return origin_ + fromSeconds(row * rowSeconds_); }

QRectF DisclosureRows::rowBox(int row) const { return {timesWide, (row - first_) * rowHigh, width() - timesWide - 8, rowHigh}; }

QRectF DisclosureRows::boxOf(Instant from, double length) const
{
    const int row = static_cast<int>(std::floor(seconds(from - origin_) / rowSeconds_));
    if (wave_.isEmpty() || row < first_ || row >= first_ + rowsInSight())
        return {};
    const auto box = rowBox(row);
    const double perSecond = box.width() / rowSeconds_;
    const double left = box.left() + seconds(from - rowStart(row)) * perSecond;
    return {left, box.top() + 1, std::min(length * perSecond, box.right() - left), rowHigh - 2};
}

void DisclosureRows::choose(Instant from, double length)
{
    chosen_ = std::clamp(from, wave_.start, std::max(wave_.start, wave_.end() - fromSeconds(1)));
    chosenLength_ = length;
    const int row = static_cast<int>(std::floor(seconds(chosen_ - origin_) / rowSeconds_));
    if (row < first_ || row >= first_ + rowsInSight())
        scrollTo(row - rowsInSight() / 2);
    speak();
    update();
}

void DisclosureRows::speak()
{
    const auto wall = now_.wall + std::chrono::duration_cast<std::chrono::microseconds>(chosen_ - now_.mono);
    setAccessibleDescription(tr("At %1", "time of day").arg(words_.clockSeconds(wall)));
}

std::optional<Instant> DisclosureRows::momentAt(QPointF at) const
{
    const int row = first_ + static_cast<int>(at.y() / rowHigh);
    if (wave_.isEmpty() || row >= rows() || at.y() > height() - axisHigh)
        return std::nullopt;
    const auto box = rowBox(row);
    return rowStart(row) + fromSeconds(std::clamp((at.x() - box.left()) / box.width(), 0.0, 1.0) * rowSeconds_);
}

void DisclosureRows::drawRow(QPainter& p, int row, const QRectF& box) const
{
    const auto start = rowStart(row), end = rowStart(row + 1);
    const double perSecond = box.width() / rowSeconds_;
    // Where alarms lie over each other the highest tints alone: tints upon tints would hide the wave.
    std::vector<int> loudest(static_cast<std::size_t>(std::max(0.0, box.width())), -1);
    for (const auto& alarm : alarms_) {
        if (alarm.from >= end || alarm.until <= start || loudest.empty())
            continue;
        const auto last = loudest.size() - 1;
        const auto left = std::min(last, static_cast<std::size_t>(std::max(0.0, seconds(alarm.from - start)) * perSecond));
        const auto right = std::min(last, std::max(left + 1, static_cast<std::size_t>(std::min(rowSeconds_, seconds(alarm.until - start)) * perSecond)));
        for (auto x = left; x <= right; ++x)
            loudest[x] = std::max(loudest[x], static_cast<int>(alarm.priority));
    }
    for (std::size_t x = 0; x < loudest.size();) {
        auto to = x + 1;
        while (to < loudest.size() && loudest[to] == loudest[x])
            ++to;
        if (loudest[x] >= 0) {
            auto tint = theme_[loudest[x] == static_cast<int>(Priority::High) ? Token::HistoryHigh : loudest[x] == static_cast<int>(Priority::Medium) ? Token::HistoryMedium : Token::HistoryLow];
            tint.setAlphaF(0.38F);
            p.fillRect(QRectF(box.left() + static_cast<double>(x), box.top() + 2, static_cast<double>(to - x), box.height() - 4), tint);
        }
        x = to;
    }
    const double rate = std::max(1.0, wave_.format.rate.hertz());
    const double samplesPerPixel = rate / perSecond;
    const double firstSample = seconds(start - wave_.start) * rate;
    const double scale = (box.height() - 6) / std::max(1e-9, high_ - low_);
    const auto yOf = [&](double v) { return std::clamp(box.bottom() - 3 - (v - low_) * scale, box.top() + 1, box.bottom() - 1); };
    p.setPen(QPen(theme_[waveColour(wave_.format.label)], 1));
    double before = std::nan("");
    for (int x = 0; x < static_cast<int>(box.width()); ++x) {
        const auto from = static_cast<std::int64_t>(std::floor(firstSample + x * samplesPerPixel));
        const auto to = std::max(from + 1, static_cast<std::int64_t>(std::floor(firstSample + (x + 1) * samplesPerPixel)));
        std::int16_t least = INT16_MAX, most = INT16_MIN;
        for (auto k = std::max<std::int64_t>(0, from); k < to && k < static_cast<std::int64_t>(wave_.samples.size()); ++k) {
            const auto v = wave_.samples[static_cast<std::size_t>(k)];
            if (v == missingSample)
                continue;
            least = std::min(least, v);
            most = std::max(most, v);
        }
        if (most < least) {
            before = std::nan("");
            continue;
        }
        double top = yOf(most), bottom = yOf(least);
        if (!std::isnan(before)) { // a column joins the one before
            top = std::min(top, before);
            bottom = std::max(bottom, before);
        }
        before = (yOf(most) + yOf(least)) / 2;
        p.drawLine(QPointF(box.left() + x + 0.5, top), QPointF(box.left() + x + 0.5, std::max(bottom, top + 0.5)));
    }
}

void DisclosureRows::draw()
{
    const double ratio = devicePixelRatioF();
    picture_ = QPixmap(QSize(static_cast<int>(width() * ratio), static_cast<int>(height() * ratio)));
    picture_.setDevicePixelRatio(ratio);
    QPainter p(&picture_);
    p.fillRect(rect(), theme_[Token::Surface]);
    const auto plain = face(13, Weight::Regular);
    const int inSight = std::min(rowsInSight(), rows() - first_);
    for (int i = 0; i < inSight; ++i) {
        const int row = first_ + i;
        const auto box = rowBox(row);
        p.setFont(plain);
        p.setPen(theme_[Token::Text3]);
        const auto wall = now_.wall + std::chrono::duration_cast<std::chrono::microseconds>(rowStart(row) - now_.mono) + std::chrono::microseconds(1000);
        p.drawText(QRectF(0, box.top(), timesWide - 12, box.height()), Qt::AlignRight | Qt::AlignVCenter, rowSeconds_ < 60 ? words_.clockSeconds(wall) : words_.clock(wall));
        drawRow(p, row, box);
    }
    p.setPen(theme_[Token::Text3]);
    p.setFont(face(12, Weight::Regular));
    const auto box = rowBox(first_);
    const double top = inSight * rowHigh;
    for (int i = 0; i <= 4; ++i) {
        const double s = rowSeconds_ * i / 4;
        const auto text = rowSeconds_ <= 60 ? tr("%1 s", "seconds").arg(words_.number(s, s == std::floor(s) ? 0 : 1)) : tr("%1 min", "minutes").arg(words_.number(s / 60, std::fmod(s, 60) == 0 ? 0 : 2));
        const double x = box.left() + box.width() * i / 4;
        p.drawText(QRectF(std::clamp(x - 40, timesWide - 4, width() - 84.0), top, 80, axisHigh), static_cast<int>((i == 0 ? Qt::AlignLeft : i == 4 ? Qt::AlignRight : Qt::AlignHCenter) | Qt::AlignVCenter), text);
    }
}

void DisclosureRows::paintEvent(QPaintEvent*)
{
    if (picture_.isNull())
        draw();
    QPainter p(this);
    p.drawPixmap(0, 0, picture_);
    if (const auto box = boxOf(chosen_, chosenLength_); !box.isEmpty()) {
        p.setPen(QPen(theme_[Token::Text1], 2));
        p.setBrush(Qt::NoBrush);
        p.drawRect(box);
    }
    if (hasFocus())
        drawFocusRing(p, QRectF(rect()).adjusted(1, 1, -1, -1), theme_, 6);
}

void DisclosureRows::resizeEvent(QResizeEvent*)
{
    picture_ = {};
    scrollTo(atEnd_ ? rows() : first_);
}

void DisclosureRows::wheelEvent(QWheelEvent* event) { scrollTo(first_ - event->angleDelta().y() / 40); }

void DisclosureRows::mousePressEvent(QMouseEvent* event)
{
    down_ = event->position();
    downFirst_ = first_;
    dragged_ = false;
}

void DisclosureRows::mouseMoveEvent(QMouseEvent* event)
{
    if (!down_)
        return;
    const double moved = event->position().y() - down_->y();
    dragged_ = dragged_ || std::abs(moved) > rowDragFrom;
    if (dragged_)
        scrollTo(downFirst_ - static_cast<int>(std::lround(moved / rowHigh)));
}

void DisclosureRows::mouseReleaseEvent(QMouseEvent* event)
{
    if (!std::exchange(down_, std::nullopt) || dragged_)
        return;
    if (const auto at = momentAt(event->position()))
        Q_EMIT pressedAt(*at);
}

void DisclosureRows::keyPressEvent(QKeyEvent* event)
{
    const auto move = [&](double by) { Q_EMIT pressedAt(chosen_ + fromSeconds(by)); };
    switch (event->key()) {
    case Qt::Key_Left: move(-1); return;
    case Qt::Key_Right: move(1); return;
    case Qt::Key_Up: move(-rowSeconds_); return;
    case Qt::Key_Down: move(rowSeconds_); return;
    case Qt::Key_PageUp: move(-rowSeconds_ * rowsInSight()); return;
    case Qt::Key_PageDown: move(rowSeconds_ * rowsInSight()); return;
    case Qt::Key_Home: Q_EMIT pressedAt(wave_.start); return;
    case Qt::Key_End: Q_EMIT pressedAt(wave_.end()); return;
    default: QWidget::keyPressEvent(event);
    }
}

}
