// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/strip_view.h"

#include "ui/kit/font.h"
#include "ui/kit/lane_model.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace wardlight::kit {
namespace {

constexpr double stripMmPerSecond = 25, stripMmPerMillivolt = 10;
constexpr double beatsHigh = 18; // dp
constexpr double leastStripLane = 54;

}

StripView::StripView(QWidget* parent) : QWidget(parent) {}

void StripView::setTheme(const Theme& theme)
{
    theme_ = theme;
    update();
}

void StripView::show(std::vector<EvidenceLane> lanes, QStringList names, std::vector<EvidenceBeat> beats)
{
    lanes_ = std::move(lanes);
    names_ = std::move(names);
    beats_ = std::move(beats);
    sentence_.clear();
    update();
}

void StripView::say(const QString& sentence)
{
    lanes_.clear();
    beats_.clear();
    sentence_ = sentence;
    setAccessibleDescription(sentence);
    update();
}

void StripView::setSpan(std::optional<double> seconds)
{
    span_ = seconds;
    update();
}

void StripView::setMark(std::optional<double> at)
{
    mark_ = at;
    update();
}

double StripView::pixelsPerSecond() const
{
    const auto scale = screenScaleOf(*this);
    return span_ ? width() / *span_ : stripMmPerSecond * scale.pixelsPerMm / scale.ratio;
}

double StripView::length() const { return std::max(1.0, width() / pixelsPerSecond()); }

void StripView::paintLane(QPainter& p, const EvidenceLane& lane, const QRectF& box) const
{
    const auto scale = screenScaleOf(*this);
    const double mm = scale.pixelsPerMm / scale.ratio, second = pixelsPerSecond(), square = second / 5;
    const bool ecg = isEcg(lane.format.label);
    if (ecg) {
        p.setRenderHint(QPainter::Antialiasing, false);
        for (int i = 0; i * square < box.width(); ++i) { // every 0.2 s, stronger every second
            auto line = theme_[Token::Line];
            line.setAlphaF(i % 5 == 0 ? 1.0F : 0.5F);
            p.fillRect(QRectF(std::round(box.left() + i * square), box.top(), 1, box.height()), line);
        }
        p.setRenderHint(QPainter::Antialiasing);
    }
    const double rate = lane.format.rate.hertz();
    if (rate < 1)
        return;
    const auto first = static_cast<std::int64_t>(std::max(0.0, std::floor(-lane.offset * rate)));
    const auto last = std::min<std::int64_t>(static_cast<std::int64_t>(lane.samples.size()), static_cast<std::int64_t>(std::ceil((box.width() / second - lane.offset) * rate)) + 1);
    std::vector<double> there;
    for (auto k = first; k < last; ++k)
        if (lane.samples[static_cast<std::size_t>(k)] != missingSample)
            there.push_back(lane.format.physical(lane.samples[static_cast<std::size_t>(k)]));
    if (there.empty())
        return;
    const auto [least, most] = std::minmax_element(there.begin(), there.end());
    const double span = *most - *least;
    double middle = (*least + *most) / 2, rows = (box.height() - 10) / std::max(span, 1e-9);
    if (ecg && !span_ && lane.format.unit == "mV")
        rows = std::min(stripMmPerMillivolt * mm, rows); // true unless it would be cut off
    QPainterPath path;
    bool down = false;
    for (auto k = first; k < last; ++k) {
        const auto sample = lane.samples[static_cast<std::size_t>(k)];
        if (sample == missingSample) {
            down = false;
            continue;
        }
        const QPointF at(box.left() + (lane.offset + static_cast<double>(k) / rate) * second, box.center().y() - (lane.format.physical(sample) - middle) * rows);
        if (down)
            path.lineTo(at);
        else
            path.moveTo(at);
        down = true;
    }
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(theme_[waveColour(lane.format.label)], 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.drawPath(path);
}

void StripView::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.fillRect(rect(), theme_[Token::Surface]);
    if (lanes_.empty()) {
        p.setPen(theme_[Token::Text2]);
        p.setFont(face(15, Weight::Regular));
        p.drawText(rect().adjusted(16, 0, -16, 0), Qt::AlignCenter | Qt::TextWordWrap, sentence_);
        return;
    }
    double weights = 0;
    bool firstEcg = true;
    std::vector<double> weight;
    const auto fit = std::max<std::size_t>(1, static_cast<std::size_t>(height() / leastStripLane));
    for (const auto& lane : lanes_) {
        if (weight.size() == fit)
            break;
        weight.push_back(isEcg(lane.format.label) && std::exchange(firstEcg, false) ? 1.8 : 1);
        weights += weight.back();
    }
    double y = 0;
    firstEcg = true;
    const double second = pixelsPerSecond();
    for (std::size_t i = 0; i < weight.size(); ++i) {
        const auto& lane = lanes_[i];
        const double high = height() * weight[i] / weights;
        const bool named = isEcg(lane.format.label) && std::exchange(firstEcg, false);
        const QRectF box(0, y + (named ? beatsHigh : 0), width(), high - (named ? beatsHigh : 0));
        p.save();
        p.setClipRect(box);
        paintLane(p, lane, box);
        p.restore();
        const auto small = face(12.5, Weight::SemiBold);
        if (named) {
            p.setFont(small);
            double before = -20;
            for (const auto& beat : beats_) {
                const double x = beat.at * second;
                if (x < 4 || x > width() - 4 || x - before < 11)
                    continue;
                before = x;
                p.setPen(theme_[beat.type == 'V' ? Token::Text1 : Token::Text3]);
                p.drawText(QRectF(x - 8, y, 16, beatsHigh), Qt::AlignCenter, QString(QLatin1Char(beat.type)));
            }
        }
        const auto name = static_cast<qsizetype>(i) < names_.size() ? names_[static_cast<qsizetype>(i)] : QString();
        const auto bold = face(14, Weight::SemiBold);
        p.fillRect(QRectF(6, box.top() + 2, textWidth(bold, name) + 8, 20), theme_[Token::Surface]);
        p.setFont(bold);
        p.setPen(theme_[waveColour(lane.format.label)]);
        p.drawText(QRectF(10, box.top() + 2, width(), 20), Qt::AlignLeft | Qt::AlignVCenter, name);
        y += high;
        p.fillRect(QRectF(0, std::round(y) - 1, width(), 1), theme_[Token::Line]);
    }
    if (mark_)
        p.fillRect(QRectF(std::round(*mark_ * second), beatsHigh, 2, height() - beatsHigh), theme_[Token::Text1]);
}

}
