// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/evidence_view.h"

#include "ui/alarms/ink.h"
#include "ui/alarms/sentences.h"
#include "ui/kit/icon.h"
#include "ui/kit/lane_model.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <utility>

namespace wardlight::alarms_ui {
namespace {

using kit::face;
using kit::Token;
using kit::Weight;

constexpr double reasonsAt = 250, reasonsLeast = 196;
constexpr double leastLane = 74; // dp: below it lanes that say nothing are left out

Token colourOf(WaveLabel label)
{
    if (isEcg(label))
        return Token::WaveEcg;
    switch (label) {
    case WaveLabel::Pleth: return Token::WavePleth;
    case WaveLabel::Abp: return Token::WaveAbp;
    case WaveLabel::Pap: return Token::WavePap;
    case WaveLabel::Resp: return Token::WaveResp;
    case WaveLabel::Co2: return Token::WaveCo2;
    default: return Token::WaveOther;
    }
}

double weightOf(WaveLabel label, bool firstEcg) { return firstEcg ? 222 : isEcg(label) ? 164 : label == WaveLabel::Abp ? 142 : 130; }

QLatin1String iconOf(door::Stance stance)
{
    switch (stance) {
    case door::Stance::Agrees: return QLatin1String("check");
    case door::Stance::Disagrees: return QLatin1String("cross");
    case door::Stance::Unreadable: return QLatin1String("warning");
    case door::Stance::NotAsked: break;
    }
    return {};
}

}

EvidenceView::EvidenceView(const kit::Theme& theme, const kit::Words& words, QWidget* parent) : QWidget(parent), theme_(theme), words_(words) {}

void EvidenceView::setTheme(const kit::Theme& theme)
{
    theme_ = theme;
    picture_ = {};
    update();
}

void EvidenceView::setWords(const kit::Words& words)
{
    words_ = words;
    picture_ = {};
    update();
}

void EvidenceView::showMinute(const Evidence& minute, const Judgement& judged, double onset)
{
    minute_ = Minute{minute, judged.lanes, onset};
    speak();
}

void EvidenceView::leaveMinute()
{
    if (!minute_)
        return;
    minute_.reset();
    speak();
}

const JudgedLane* EvidenceView::judgedIn(const std::vector<JudgedLane>& all, WaveLabel label)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const JudgedLane& j) { return j.label == label && j.stance != Stance::NotAsked; });
    return found == all.end() ? nullptr : &*found;
}

const JudgedLane* EvidenceView::judgedOtherwise(std::size_t lane) const
{
    const auto* found = judgedIn(judged_, evidence_.lanes[lane].format.label);
    return !found || found->stance == report_.lanes[lane].stance ? nullptr : found;
}

Stance EvidenceView::stanceOf(std::size_t lane) const
{
    if (minute_) {
        const auto* said = judgedIn(minute_->lanes, lanes()[lane].format.label);
        return said ? said->stance : Stance::NotAsked;
    }
    const auto* judged = judgedOtherwise(lane);
    return judged ? judged->stance : report_.lanes[lane].stance;
}

Statement EvidenceView::saidBy(std::size_t lane) const
{
    if (minute_) {
        const auto* said = judgedIn(minute_->lanes, lanes()[lane].format.label);
        return said ? judgedStatement(*said, words_) : Statement{QCoreApplication::translate("wardlight::alarms", "Not asked"), {}};
    }
    const auto* judged = judgedOtherwise(lane);
    return judged ? judgedStatement(*judged, words_) : statementOf(report_.lanes[lane], evidence_.lanes[lane].format.label, words_);
}

void EvidenceView::show(const Evidence& evidence, const door::WitnessReport& report)
{
    evidence_ = evidence;
    report_ = report;
    instead_.clear();
    if (!minute_)
        speak();
}

void EvidenceView::setJudged(const std::optional<Judgement>& judged)
{
    auto lanes = judged && isChecked(*judged) ? judged->lanes : std::vector<JudgedLane>{};
    if (lanes == judged_)
        return;
    judged_ = std::move(lanes);
    if (!minute_ && !evidence_.lanes.empty())
        speak();
}

/// What all lanes say, for the screen reader and the next picture.
void EvidenceView::speak()
{
    QString spoken = lanes().empty() ? instead_ : QString();
    for (std::size_t i = 0; i < lanes().size(); ++i) {
        const auto says = saidBy(i);
        spoken += kit::recordedLaneName(lanes()[i].format) + QStringLiteral(": ") + says.head + QStringLiteral(", ") + says.below + QStringLiteral(". ");
    }
    setAccessibleName(spoken);
    picture_ = {};
    update();
}

void EvidenceView::clear(const QString& sentence)
{
    if (evidence_.lanes.empty() && sentence == instead_)
        return;
    evidence_ = {};
    report_ = {};
    instead_ = sentence;
    if (!minute_) // which is looked at, and stays
        speak();
}

double EvidenceView::lanesWidth() const { return std::max(100.0, width() - std::clamp(width() * 0.24, reasonsLeast, reasonsAt)); }

double EvidenceView::xOf(double at) const { return at / span() * lanesWidth(); }

std::vector<std::size_t> EvidenceView::lanesShown() const
{
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < lanes().size(); ++i)
        all.push_back(i);
    // What was not asked leaves first, the last of them before the others.
    while (static_cast<double>(all.size()) * leastLane > height() && all.size() > 1) {
        const auto quiet = std::find_if(all.rbegin(), all.rend(), [&](std::size_t i) { return stanceOf(i) == door::Stance::NotAsked; });
        if (quiet == all.rend())
            all.pop_back();
        else
            all.erase(std::next(quiet).base());
    }
    return all;
}

void EvidenceView::drawLane(QPainter& p, std::size_t index, const QRectF& box)
{
    const auto& lane = lanes()[index];
    const double rate = lane.format.rate.hertz();
    const bool ecg = isEcg(lane.format.label);
    if (ecg) { // one line a second, finer ones a fifth of it
        for (int i = 0; i <= static_cast<int>(span() * 5); ++i) {
            if (minute_ && i % 5 != 0) // a fifth of a second is too fine for a minute
                continue;
            auto fine = theme_[Token::Line];
            fine.setAlphaF(i % 5 == 0 ? 0.9F : 0.45F);
            p.fillRect(QRectF(std::round(xOf(i / 5.0)), box.top(), 1, box.height()), fine);
        }
    }
    if (rate < 1 || lane.samples.empty())
        return;
    std::vector<std::int16_t> there;
    there.reserve(lane.samples.size());
    for (const auto s : lane.samples)
        if (s != missingSample)
            there.push_back(s);
    if (there.empty())
        return;
    // The scale leaves out the outermost hundredth at either end: one spike must not flatten a lane.
    const auto cut = there.size() / 100;
    std::nth_element(there.begin(), there.begin() + static_cast<std::ptrdiff_t>(cut), there.end());
    double low = there[cut];
    std::nth_element(there.begin(), there.end() - 1 - static_cast<std::ptrdiff_t>(cut), there.end());
    double high = there[there.size() - 1 - cut];
    const double least = ecg ? 0.4 * lane.format.gain : 1e-9;
    const double middle = (low + high) / 2, span = std::max(high - low, least) * 1.16;
    const QRectF in = box.adjusted(0, ecg ? 20 : 14, 0, -6);
    const auto yOf = [&](std::int16_t s) { return std::clamp(in.center().y() - (s - middle) / span * in.height(), box.top() + 1, box.bottom() - 1); };
    QPainterPath path;
    bool down = false;
    double column = -1, top = 0, bottom = 0, last = 0;
    const auto flush = [&] { // a column of pixels: from its highest to its lowest, and on from its last
        if (column < 0)
            return;
        const double x = column + 0.5;
        if (!down)
            path.moveTo(x, top);
        path.lineTo(x, top);
        if (bottom - top > 0.5)
            path.lineTo(x, bottom);
        path.lineTo(x, last);
        down = true;
    };
    for (std::size_t k = 0; k < lane.samples.size(); ++k) {
        if (lane.samples[k] == missingSample) {
            flush();
            column = -1;
            down = false;
            continue;
        }
        const double x = xOf(lane.offset + static_cast<double>(k) / rate);
        const double y = yOf(lane.samples[k]);
        if (std::floor(x) != column) {
            flush();
            column = std::floor(x);
            top = bottom = last = y;
            continue;
        }
        top = std::min(top, y);
        bottom = std::max(bottom, y);
        last = y;
    }
    flush();
    p.setRenderHint(QPainter::Antialiasing);
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(theme_[colourOf(lane.format.label)], minute_ ? 1.2 : 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.drawPath(path);
}

/// Of an onset: where it began and where it was raised. Of a minute: from where on the figures are, and its onset if it is inside.
void EvidenceView::drawMarks(QPainter& p, const QRectF& box) const
{
    const QPen dashed(theme_[Token::Text1], 1.5, Qt::DashLine), solid(theme_[Token::Text1], 1.5);
    const auto mark = [&](const QPen& pen, double at) {
        p.setPen(pen);
        p.drawLine(QPointF(xOf(at), box.top() + 16), QPointF(xOf(at), box.bottom() - 3));
    };
    p.setRenderHint(QPainter::Antialiasing, false);
    if (minute_) {
        mark(dashed, minuteLength - judgedOver);
        if (minute_->onset > 0 && minute_->onset < minuteLength)
            mark(solid, minute_->onset);
        return;
    }
    if (report_.began < raisedAt - 0.05)
        mark(dashed, report_.began);
    mark(solid, raisedAt);
}

/// As they were classed when live; young evidence is looked at again.
void EvidenceView::drawBeats(Ink& ink, std::size_t lane, double from, double until, double top) const
{
    const auto small = face(12, Weight::SemiBold);
    double before = 0;
    const auto label = [&](double at, char type) {
        const double x = xOf(at);
        if (x > from && x < until && x - before > 11 && std::exchange(before, x) >= 0)
            ink.line(QRectF(x - 6, top + 2, 14, 16), QString(QLatin1Char(type)), small, type == 'V' ? Token::Text1 : Token::Text3, Qt::AlignHCenter);
    };
    if (!evidence_.beats.empty())
        for (const auto& b : evidence_.beats)
            label(b.at, b.type);
    else
        for (const auto& b : report_.lanes[lane].facts.beats)
            label(b.at, b.type);
}

void EvidenceView::draw()
{
    const double ratio = devicePixelRatioF();
    picture_ = QPixmap(QSize(static_cast<int>(width() * ratio), static_cast<int>(height() * ratio)));
    picture_.setDevicePixelRatio(ratio);
    QPainter p(&picture_);
    clipped_.clear();
    Ink ink(p, theme_, &clipped_);
    p.fillRect(rect(), theme_[Token::Surface]);
    p.fillRect(QRect(0, 0, width(), 1), theme_[Token::Line]);
    p.fillRect(QRect(0, height() - 1, width(), 1), theme_[Token::Line]);
    if (lanes().empty()) {
        ink.block(QRectF(24, height() / 2.0 - 30, width() - 48, 60), instead_, face(15, Weight::Regular), Token::Text2);
        return;
    }
    const auto shown = lanesShown();
    double weights = 0;
    std::optional<std::size_t> firstEcg;
    for (const auto i : shown)
        if (isEcg(lanes()[i].format.label) && !firstEcg)
            firstEcg = i;
    for (const auto i : shown)
        weights += weightOf(lanes()[i].format.label, firstEcg == i);
    double y = 0;
    const double reasons = lanesWidth();
    for (const auto i : shown) {
        const auto& lane = lanes()[i];
        const QRectF box(0, y, reasons, height() * weightOf(lane.format.label, firstEcg == i) / weights);
        p.save();
        p.setClipRect(box);
        drawLane(p, i, box);
        drawMarks(p, box);
        p.restore();
        const auto name = kit::recordedLaneName(lane.format);
        const double nameWidth = kit::textWidth(face(14, Weight::SemiBold), name);
        p.fillRect(QRectF(8, y + 3, nameWidth + 12, 19), theme_[Token::Surface]);
        ink.line(QRectF(14, y + 3, nameWidth + 2, 19), name, face(14, Weight::SemiBold), colourOf(lane.format.label));
        if (firstEcg == i && !minute_)
            drawBeats(ink, i, nameWidth + 24, reasons - 8, y);
        const auto stance = stanceOf(i);
        const auto says = saidBy(i);
        const double left = reasons + 14, room = width() - left - 10;
        const auto icon = iconOf(stance);
        const bool asked = stance != door::Stance::NotAsked;
        const double indent = icon.size() > 0 ? 25 : 0;
        const auto headFont = face(15, asked ? Weight::SemiBold : Weight::Regular);
        const bool wraps = kit::textWidth(headFont, says.head) > room - indent;
        const double headHeight = wraps ? 40 : 20;
        const int lines = says.below.isEmpty() ? 0 : static_cast<int>(says.below.count(QLatin1Char('\n'))) + 1;
        const double belowRoom = std::min(box.height() - headHeight - 4, lines * 18.0 + 18);
        const double top = y + std::max(2.0, (box.height() - headHeight - lines * 18) / 2);
        if (icon.size() > 0)
            kit::drawIcon(p, icon, QRectF(left, top + 1, 17, 17), theme_[Token::Text1]);
        if (wraps)
            ink.block(QRectF(left + indent, top, room - indent, headHeight), says.head, headFont, asked ? Token::Text1 : Token::Text2);
        else
            ink.line(QRectF(left + indent, top, room - indent, headHeight), says.head, headFont, asked ? Token::Text1 : Token::Text2);
        if (!says.below.isEmpty())
            ink.block(QRectF(left, top + headHeight + 1, room, belowRoom), says.below, face(13.5, Weight::Regular), Token::Text2);
        y += box.height();
        p.fillRect(QRectF(0, std::round(y) - 1, width(), 1), theme_[Token::Line]);
    }
    p.fillRect(QRectF(reasons, 0, 1, height()), theme_[Token::Line]);
}

void EvidenceView::paintEvent(QPaintEvent*)
{
    if (picture_.isNull())
        draw();
    QPainter p(this);
    p.drawPixmap(0, 0, picture_);
}

void EvidenceView::resizeEvent(QResizeEvent*) { picture_ = {}; }

}
