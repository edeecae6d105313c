// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bed/lane_board.h"

#include "ui/kit/button.h"
#include "ui/kit/font.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wardlight::bed {
namespace {

using kit::face;
using kit::textWidth;
using kit::Token;
using kit::Weight;

constexpr double titleHeight = 22;  // of the words; the button is as high as a finger
constexpr int titleTarget = 44;
constexpr double leastLane = 74;    // dp
constexpr double dragFrom = 12;     // dp: less is a press

QColor faint(const QColor& c, const QColor& ground, double share)
{
    const auto mix = [&](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return {mix(c.red(), ground.red()), mix(c.green(), ground.green()), mix(c.blue(), ground.blue())};
}

/// The words over a wave; a press chooses sweep and gain.
class LaneTitle : public QAbstractButton {
public:
    explicit LaneTitle(QWidget* parent) : QAbstractButton(parent) { setFocusPolicy(Qt::StrongFocus); }
    void show(const kit::Lane& lane, const kit::Theme& theme)
    {
        theme_ = theme;
        colour_ = theme[lane.colour];
        note_ = lane.note;
        setText(lane.name);
        setAccessibleName(lane.name + QStringLiteral(", ") + lane.note);
        update();
    }
    [[nodiscard]] int wantedWidth() const
    {
        return static_cast<int>(std::ceil(textWidth(face(14, Weight::SemiBold), text()) + textWidth(face(13, Weight::Regular), note_))) + 30;
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter p(this);
        const auto bold = face(14, Weight::SemiBold);
        p.setFont(bold);
        p.setPen(colour_);
        p.drawText(QRectF(12, 4, width(), titleHeight), Qt::AlignVCenter, text());
        p.setFont(face(13, Weight::Regular));
        p.setPen(theme_[theme_.id == kit::ThemeId::Contrast ? Token::Text1 : Token::Text3]);
        p.drawText(QRectF(18 + textWidth(bold, text()), 4, width(), titleHeight), Qt::AlignVCenter, note_);
        if (hasFocus())
            kit::drawFocusRing(p, QRectF(4, 2, width() - 6, titleHeight + 4), theme_, 6);
    }

private:
    kit::Theme theme_;
    QColor colour_;
    QString note_;
};

}

LaneBoard::LaneBoard(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Waves and numbers"));
}

void LaneBoard::setTheme(const kit::Theme& theme)
{
    theme_ = theme;
    arrange();
    showNumbers();
    update();
}

kit::NumberButton* LaneBoard::number(Parameter parameter) const
{
    for (auto* button : numbers_)
        if (button->cell().parameter == parameter)
            return button;
    return nullptr;
}

std::size_t LaneBoard::mostLanes() const { return static_cast<std::size_t>(std::clamp((height() - 60) / leastLane, 1.0, 8.0)); }

double LaneBoard::wantedHeight() const
{
    double all = 0;
    for (const auto& lane : lanes_)
        all += lane.share;
    return lanes_.empty() ? 600 : all;
}

double LaneBoard::columnWidth() const { return std::min<double>(numberColumn, width() * 0.36); }

void LaneBoard::show(std::shared_ptr<const door::BedView> bed, std::vector<kit::Lane> lanes)
{
    const auto shape = [](const std::vector<kit::Lane>& all) {
        std::vector<std::pair<double, std::size_t>> s;
        for (const auto& lane : all)
            s.emplace_back(lane.share, lane.cells.size());
        return s;
    };
    const bool same = shape(lanes) == shape(lanes_) && bed_ && bed_->id == bed->id && scale_ == kit::screenScaleOf(*this);
    const bool sameLanes = same && lanes == lanes_;
    bed_ = std::move(bed);
    lanes_ = std::move(lanes);
    if (!same)
        arrange();
    else
        setStrips();
    if (!sameLanes)
        showNumbers();
}

void LaneBoard::setVeil(const QString& title, const QString& below)
{
    if (veil_ == title && veilBelow_ == below)
        return;
    veil_ = title;
    veilBelow_ = below;
    for (auto* button : numbers_)
        button->setVisible(veil_.isEmpty());
    for (const auto& row : strips_)
        if (row.title)
            row.title->setVisible(veil_.isEmpty());
    update();
}

void LaneBoard::setPast(const QString& label, double share, const QString& now)
{
    if (past_ == label && pastNow_ == now && pastShare_ == share)
        return;
    past_ = label;
    pastShare_ = share;
    pastNow_ = now;
    update();
}

void LaneBoard::arrange()
{
    scale_ = kit::screenScaleOf(*this);
    while (strips_.size() < lanes_.size())
        strips_.push_back({{}, {}, {}, nullptr});
    while (strips_.size() > lanes_.size()) {
        if (strips_.back().title)
            strips_.back().title->deleteLater();
        strips_.pop_back();
    }
    std::size_t cells = 0;
    for (const auto& lane : lanes_)
        cells += lane.cells.size();
    while (numbers_.size() < cells) {
        auto* button = new kit::NumberButton(this);
        numbers_.push_back(button);
        connect(button, &QAbstractButton::clicked, this, [this, button] { Q_EMIT numberPressed(static_cast<int>(button->cell().parameter)); });
    }
    while (numbers_.size() > cells) {
        numbers_.back()->deleteLater();
        numbers_.back()->hide();
        numbers_.pop_back();
    }
    const double all = wantedHeight();
    const double numbersWide = columnWidth();
    double y = 0;
    std::size_t next = 0;
    for (std::size_t i = 0; i < lanes_.size(); ++i) {
        const auto& lane = lanes_[i];
        auto& row = strips_[i];
        const double end = i + 1 == lanes_.size() ? height() : std::round(y + height() * lane.share / std::max(1.0, all));
        row.row = QRectF(0, y, width(), end - y);
        const bool wave = lane.wave >= 0;
        row.wave = wave ? QRectF(0, y + 16, width() - numbersWide, end - y - 22) : QRectF();
        if (wave && !row.title) {
            row.title = new LaneTitle(this);
            connect(row.title, &QAbstractButton::clicked, this, [this, i] { Q_EMIT lanePressed(static_cast<int>(i)); });
        }
        if (row.title)
            row.title->setVisible(wave && veil_.isEmpty());
        const double from = wave ? width() - numbersWide + 1 : 0;
        const double share = lane.cells.empty() ? 0 : (width() - from) / static_cast<double>(wave ? lane.cells.size() : std::max<std::size_t>(lane.cells.size(), 5));
        for (std::size_t c = 0; c < lane.cells.size(); ++c) {
            auto* button = numbers_[next++];
            button->setGeometry(QRectF(from + static_cast<double>(c) * share, y, share, end - y - 1).toAlignedRect());
            button->setVisible(veil_.isEmpty());
        }
        y = end;
    }
    setStrips();
    showNumbers();
    update();
}

void LaneBoard::setStrips()
{
    const double ratio = scale_.ratio;
    const bool light = theme_.isLight();
    for (std::size_t i = 0; i < lanes_.size(); ++i) {
        auto& row = strips_[i];
        const auto& lane = lanes_[i];
        if (lane.wave < 0 || lane.flat || !bed_ || static_cast<std::size_t>(lane.wave) >= bed_->waves.size()) {
            if (!row.strip.isEmpty()) {
                row.strip.clear();
                update(row.row.toAlignedRect());
            }
            continue;
        }
        const kit::LaneStrip::Look look{theme_[lane.colour], theme_[Token::Surface], theme_[Token::Text1],
                                   faint(theme_[Token::Line], theme_[Token::Surface], 0.45), theme_[Token::Line], light};
        row.strip.set(bed_->waves[static_cast<std::size_t>(lane.wave)], lane.setting,
                      QSize(static_cast<int>(row.wave.width() * ratio), static_cast<int>(row.wave.height() * ratio)), look, scale_);
        if (isEcg(lane.label)) {
            const bool more = !bed_->pacingPulses.empty() && bed_->pacingPulses.back() != lastMark_;
            row.strip.setMarks(bed_->pacingPulses);
            if (more)
                update(row.wave.toAlignedRect());
        }
    }
    if (bed_ && !bed_->pacingPulses.empty())
        lastMark_ = bed_->pacingPulses.back();
}

void LaneBoard::showNumbers()
{
    std::size_t next = 0;
    for (std::size_t i = 0; i < lanes_.size() && i < strips_.size(); ++i) {
        const auto& lane = lanes_[i];
        if (auto* title = static_cast<LaneTitle*>(strips_[i].title); title && lane.wave >= 0) {
            title->show(lane, theme_);
            title->setGeometry(0, static_cast<int>(strips_[i].row.top()), std::min(title->wantedWidth(), static_cast<int>(strips_[i].wave.width())), titleTarget);
        }
        for (const auto& cell : lane.cells)
            if (next < numbers_.size())
                numbers_[next++]->show(cell, theme_);
    }
}

void LaneBoard::draw(Instant display)
{
    if (!veil_.isEmpty())
        return;
    const double ratio = scale_.ratio;
    for (auto& row : strips_) {
        const auto changed = row.strip.advance(display);
        if (!changed.isEmpty())
            update(QRectF(row.wave.left() + changed.left() / ratio, row.wave.top(), changed.width() / ratio, row.wave.height())
                       .toAlignedRect()
                       .adjusted(-1, 0, 1, 0));
    }
}

void LaneBoard::paintRow(QPainter& p, const Row& row, const kit::Lane& lane, const QRegion& region) const
{
    p.setPen(theme_[Token::Line]);
    p.drawLine(QPointF(row.row.left(), row.row.bottom() - 0.5), QPointF(row.row.right(), row.row.bottom() - 0.5));
    if (lane.wave < 0)
        return;
    p.drawLine(QPointF(row.wave.right() + 0.5, row.row.top()), QPointF(row.wave.right() + 0.5, row.row.bottom()));
    if (lane.flat) {
        QPen pen(theme_[Token::Text3], 1.5, Qt::CustomDashLine, Qt::RoundCap);
        pen.setDashPattern({1, 4});
        p.setPen(pen);
        p.drawLine(QPointF(row.wave.left() + 4, row.wave.center().y()), QPointF(row.wave.right() - 4, row.wave.center().y()));
        return;
    }
    const double ratio = scale_.ratio;
    const auto wanted = region.boundingRect() & row.wave.toAlignedRect();
    if (wanted.isEmpty())
        return;
    const QRect clip(QPoint(static_cast<int>(std::floor((wanted.left() - row.wave.left()) * ratio)), 0),
                     QPoint(static_cast<int>(std::ceil((wanted.right() + 1 - row.wave.left()) * ratio)), static_cast<int>(row.wave.height() * ratio) - 1));
    row.strip.paint(p, row.wave.topLeft(), clip & QRect(0, 0, static_cast<int>(row.wave.width() * ratio), static_cast<int>(row.wave.height() * ratio)));
    if (const auto mv = row.strip.millivoltHeight(); mv && *mv / ratio < row.wave.height() - 4) {
        const double high = *mv / ratio;
        const double bottom = row.wave.center().y() + high / 2;
        const double x = row.wave.right() - 10;
        p.setPen(QPen(theme_[Token::Text2], 2));
        p.drawLine(QPointF(x, bottom), QPointF(x, bottom - high));
        p.setFont(face(12, Weight::Regular));
        const double above = bottom - high - 17; // beside the bar it would stand in the trace
        p.drawText(QRectF(x - 44, above > row.wave.top() ? above : bottom + 2, 50, 16), Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("1 mV"));
    }
}

void LaneBoard::paintPast(QPainter& p) const
{
    const double wide = width() - columnWidth();
    const QRectF rail(16, 30, wide - 32, 4);
    p.fillRect(rail, theme_[Token::LineStrong]);
    const double x = rail.right() - pastShare_ * rail.width();
    p.setBrush(theme_[Token::Accent]);
    p.setPen(Qt::NoPen);
    p.fillRect(QRectF(x, rail.top(), rail.right() - x, 4), theme_[Token::Accent]);
    p.drawEllipse(QPointF(x, rail.center().y()), 8, 8);
    const auto bold = face(14, Weight::SemiBold);
    const double w = textWidth(bold, past_) + 18;
    const QRectF tag(std::clamp(x - w / 2, 8.0, std::max(8.0, wide - w - 8)), rail.bottom() + 10, w, 24);
    p.drawRoundedRect(tag, 6, 6);
    p.setFont(bold);
    p.setPen(theme_[Token::Canvas]);
    p.drawText(tag, Qt::AlignCenter, past_);
    const auto small = face(14, Weight::SemiBold);
    const double nowWide = textWidth(small, pastNow_) + 20;
    const QRectF corner(wide - nowWide - 8, height() - 36, nowWide, 28);
    p.setBrush(theme_[Token::Raised]);
    p.drawRoundedRect(corner, 6, 6);
    p.setFont(small);
    p.setPen(theme_[Token::Text1]);
    p.drawText(corner, Qt::AlignCenter, pastNow_);
}

void LaneBoard::paintEvent(QPaintEvent* event)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    for (const auto& part : event->region())
        p.fillRect(part, theme_[Token::Surface]);
    if (!veil_.isEmpty()) {
        p.setPen(theme_[Token::Text2]);
        p.setFont(face(24, Weight::Bold, -2.5));
        p.drawText(QRectF(0, height() / 2.0 - 40, width(), 32), Qt::AlignCenter, veil_);
        p.setPen(theme_[Token::Text3]);
        p.setFont(face(15, Weight::Regular));
        p.drawText(QRectF(16, height() / 2.0, width() - 32, 24), Qt::AlignCenter, veilBelow_);
        return;
    }
    for (std::size_t i = 0; i < lanes_.size() && i < strips_.size(); ++i)
        if (event->region().intersects(strips_[i].row.toAlignedRect()))
            paintRow(p, strips_[i], lanes_[i], event->region());
    if (!past_.isEmpty())
        paintPast(p);
}

void LaneBoard::resizeEvent(QResizeEvent*) { arrange(); }

void LaneBoard::mousePressEvent(QMouseEvent* event)
{
    if (event->position().x() < width() - columnWidth() && veil_.isEmpty())
        pressedAt_ = event->position();
}

void LaneBoard::mouseMoveEvent(QMouseEvent* event)
{
    if (!pressedAt_)
        return;
    const double moved = event->position().x() - pressedAt_->x();
    if (!dragging_ && std::abs(moved) < dragFrom)
        return;
    if (!dragging_) {
        dragging_ = true;
        Q_EMIT dragged(0);
    }
    Q_EMIT dragged(moved);
}

void LaneBoard::mouseReleaseEvent(QMouseEvent*)
{
    pressedAt_.reset();
    if (std::exchange(dragging_, false))
        Q_EMIT dropped();
}

}
