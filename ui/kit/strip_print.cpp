// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/strip_print.h"

#include "ui/kit/document_file.h"
#include "ui/kit/font.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QIODevice>
#include <QPageSize>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace wardlight::kit {
namespace {

// Ink on paper, not of the screen's theme: a print is read in grey and copied.
const QColor printInk(20, 20, 20), printSoft(90, 90, 90), printFine(236, 214, 214), printBold(214, 170, 170);
constexpr double headMm = 36, footMm = 16, edgeMm = 12, bandGap = 9;
constexpr double dotsPerMm = 20; // 508 a inch

QFont paperFont(double millimetres, double perMm, Weight weight = Weight::Regular)
{
    auto font = face(millimetres * perMm, weight);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(millimetres * perMm))));
    return font;
}

/// Scale of a lane: physical value ↔ mm above its middle.
struct LaneScale {
    double middle = 0, mmPerUnit = 1;
    double low = 0, high = 0; ///< of what is there; for the words at the left
    bool any = false;
};
LaneScale scaleOfLane(const EvidenceLane& lane, double high)
{
    LaneScale s;
    std::vector<double> there;
    for (const auto sample : lane.samples)
        if (sample != missingSample)
            there.push_back(lane.format.physical(sample));
    if (there.empty())
        return s;
    s.any = true;
    const auto [least, most] = std::minmax_element(there.begin(), there.end());
    s.low = *least;
    s.high = *most;
    if (isEcg(lane.format.label)) {
        const double perMillivolt = lane.format.unit == "uV" || lane.format.unit == "µV" ? 0.001 : lane.format.unit == "V" ? 1000 : 1;
        const auto half = there.begin() + static_cast<std::ptrdiff_t>(there.size() / 2);
        std::nth_element(there.begin(), half, there.end());
        s.middle = *half + 0.2 / perMillivolt; // the baseline in the middle, a little low: R waves are taller than S waves deep
        s.mmPerUnit = stripGain * perMillivolt;
        return s;
    }
    s.middle = (s.low + s.high) / 2;
    s.mmPerUnit = (high - 4) / std::max(s.high - s.low, 1e-9);
    return s;
}

void paintGrid(QPainter& p, double perMm, const QRectF& box)
{
    const auto lines = [&](double every, const QColor& colour, double wide) {
        p.setPen(QPen(colour, wide * perMm));
        for (int i = 0; i * every <= box.width() / perMm + 1e-6; ++i)
            p.drawLine(QPointF(box.left() + i * every * perMm, box.top()), QPointF(box.left() + i * every * perMm, box.bottom()));
        for (int i = 0; i * every <= box.height() / perMm + 1e-6; ++i)
            p.drawLine(QPointF(box.left(), box.top() + i * every * perMm), QPointF(box.right(), box.top() + i * every * perMm));
    };
    lines(1, printFine, 0.06);
    lines(5, printBold, 0.12);
}

void paintWave(QPainter& p, double perMm, const EvidenceLane& lane, const LaneScale& scale, double from, double length, const QRectF& box)
{
    const double rate = lane.format.rate.hertz();
    if (rate < 1 || !scale.any)
        return;
    QPainterPath path;
    bool down = false;
    const auto first = static_cast<std::int64_t>(std::floor((from - lane.offset) * rate)) - 1;
    const auto last = static_cast<std::int64_t>(std::ceil((from + length - lane.offset) * rate)) + 1;
    for (auto k = std::max<std::int64_t>(0, first); k < last && k < static_cast<std::int64_t>(lane.samples.size()); ++k) {
        const auto sample = lane.samples[static_cast<std::size_t>(k)];
        if (sample == missingSample) { // a gap stays a gap
            down = false;
            continue;
        }
        const QPointF at(box.left() + (lane.offset + static_cast<double>(k) / rate - from) * stripSpeed * perMm,
                         box.center().y() - (lane.format.physical(sample) - scale.middle) * scale.mmPerUnit * perMm);
        if (down)
            path.lineTo(at);
        else
            path.moveTo(at);
        down = true;
    }
    p.save();
    p.setClipRect(box);
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(printInk, 0.28 * perMm, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.drawPath(path);
    p.restore();
}

void paintMoments(QPainter& p, double perMm, const PrintedStrip& strip, double from, const QRectF& box)
{
    const auto x = [&](double at) { return box.left() + (at - from) * stripSpeed * perMm; };
    const auto inside = [&](double at) { return at >= from && at < from + stripBand; };
    const auto line = [&](const std::optional<double>& at, Qt::PenStyle style) {
        if (!at || !inside(*at))
            return;
        p.setPen(QPen(printInk, 0.35 * perMm, style));
        p.drawLine(QPointF(x(*at), box.top()), QPointF(x(*at), box.bottom()));
    };
    line(strip.began, Qt::DashLine);
    line(strip.raised, Qt::SolidLine);
}

}

double paintStripBand(QPainter& p, double perMm, const PrintedStrip& strip, int band, double top, double laneHigh, const Words& words)
{
    const double from = band * stripBand;
    const double length = std::clamp(strip.length - from, 0.0, stripBand);
    double y = top + 5;
    bool firstEcg = true;
    const double begin = y;
    for (std::size_t i = 0; i < strip.lanes.size(); ++i) {
        const auto& lane = strip.lanes[i];
        const QRectF box(stripLeft * perMm, y * perMm, length * stripSpeed * perMm, laneHigh * perMm);
        paintGrid(p, perMm, box);
        const auto scale = scaleOfLane(lane, laneHigh);
        paintWave(p, perMm, lane, scale, from, length, box);
        const auto index = static_cast<qsizetype>(i);
        p.setPen(printInk);
        p.setFont(paperFont(3.4, perMm, Weight::SemiBold));
        p.drawText(QRectF(edgeMm * perMm, y * perMm, 22 * perMm, 5 * perMm), Qt::AlignLeft | Qt::AlignVCenter, index < strip.names.size() ? strip.names[index] : QString());
        QStringList below;
        if (isEcg(lane.format.label))
            below << QCoreApplication::translate("wardlight::kit", "%1 mm/mV", "gain").arg(words.number(stripGain, 0));
        else if (scale.any && !lane.format.unit.empty() && isPressure(lane.format.label))
            below << words.number(scale.low, 0) + QStringLiteral("–") + words.number(scale.high, 0) + QLatin1Char(' ') + shown(lane.format.unit);
        if (index < strip.notes.size() && !strip.notes[index].isEmpty())
            below << strip.notes[index];
        if (!scale.any)
            below << QCoreApplication::translate("wardlight::kit", "no signal");
        p.setPen(printSoft);
        p.setFont(paperFont(2.6, perMm));
        p.drawText(QRectF(edgeMm * perMm, (y + 5) * perMm, 23 * perMm, (laneHigh - 5) * perMm), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, below.join(QLatin1Char('\n')));
        if (isEcg(lane.format.label)) {
            if (firstEcg) {
                p.setFont(paperFont(2.8, perMm, Weight::SemiBold));
                p.setPen(printInk);
                for (const auto& beat : strip.beats)
                    if (beat.at >= from && beat.at < from + length)
                        p.drawText(QRectF((stripLeft + (beat.at - from) * stripSpeed - 3) * perMm, (y - 4) * perMm, 6 * perMm, 4 * perMm), Qt::AlignCenter, QString(QLatin1Char(beat.type)));
                p.setPen(QPen(printInk, 0.3 * perMm));
                for (const double pulse : strip.pulses)
                    if (pulse >= from && pulse < from + length)
                        p.drawLine(QPointF((stripLeft + (pulse - from) * stripSpeed) * perMm, y * perMm), QPointF((stripLeft + (pulse - from) * stripSpeed) * perMm, (y + 3) * perMm));
            }
            firstEcg = false;
            // 1 mV, 5 mm wide, left of the wave
            p.setPen(QPen(printInk, 0.28 * perMm));
            const double middle = y + laneHigh / 2, x = stripLeft - 7;
            const QPolygonF mark({QPointF(x * perMm, (middle + 5) * perMm), QPointF((x + 1) * perMm, (middle + 5) * perMm), QPointF((x + 1) * perMm, (middle - 5) * perMm),
                                  QPointF((x + 5) * perMm, (middle - 5) * perMm), QPointF((x + 5) * perMm, (middle + 5) * perMm), QPointF((x + 6) * perMm, (middle + 5) * perMm)});
            p.drawPolyline(mark);
        }
        y += laneHigh;
    }
    paintMoments(p, perMm, strip, from, QRectF(stripLeft * perMm, begin * perMm, length * stripSpeed * perMm, (y - begin) * perMm));
    p.setPen(printSoft);
    p.setFont(paperFont(2.6, perMm));
    for (int s = 0; s <= static_cast<int>(length); ++s) {
        const auto at = static_cast<std::int64_t>(std::floor(strip.startOfDay + from + s));
        const auto text = QStringLiteral("%1:%2:%3").arg(at / 3600 % 24, 2, 10, QLatin1Char('0')).arg(at / 60 % 60, 2, 10, QLatin1Char('0')).arg(at % 60, 2, 10, QLatin1Char('0'));
        if (s % 2 == 0)
            p.drawText(QRectF((stripLeft + s * stripSpeed - 12) * perMm, y * perMm, 24 * perMm, 4.5 * perMm), Qt::AlignCenter, text);
    }
    return y + 5 - top;
}

bool printStrip(const PrintedStrip& strip, const Words& words, QIODevice& device)
{
    QPdfWriter writer(&device);
    writer.setResolution(static_cast<int>(std::lround(dotsPerMm * 25.4)));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(QCoreApplication::translate("wardlight::kit", "Strip", "a printed piece of waves")); // no name of a patient outside of the page
    writer.setCreator(QStringLiteral("Wardlight"));
    QPainter p(&writer);
    if (!p.isActive())
        return false;
    const double perMm = writer.resolution() / 25.4;
    const int bands = std::max(1, static_cast<int>(std::ceil(strip.length / stripBand - 1e-9)));
    const auto lanes = static_cast<double>(std::max<std::size_t>(1, strip.lanes.size()));
    const double room = paperHigh - headMm - footMm;
    // Whole squares of 5 mm a lane; a page takes as many bands as fit.
    const double laneHigh = std::clamp(std::floor((room / std::min(bands, 2) - 12 - bandGap) / lanes / 5) * 5, 13.0, 35.0);
    int page = 1;
    const auto text = [&](double x, double y, double wide, double high, const QFont& font, const QColor& ink, const QString& words_, int flags) {
        p.setFont(font);
        p.setPen(ink);
        p.drawText(QRectF(x * perMm, y * perMm, wide * perMm, high * perMm), flags | Qt::TextSingleLine, cutName(font, wide * perMm, words_));
    };
    const auto head = [&] {
        const double wide = paperWide - 2 * edgeMm;
        text(edgeMm, 10, wide * 0.7, 8, paperFont(6, perMm, Weight::Bold), printInk, strip.title, Qt::AlignLeft | Qt::AlignVCenter);
        if (strip.demo)
            text(edgeMm, 10, wide, 8, paperFont(4, perMm, Weight::Bold), printInk, QCoreApplication::translate("wardlight::kit", "Demo: simulated patients"), Qt::AlignRight | Qt::AlignVCenter);
        text(edgeMm, 18, wide, 5.5, paperFont(4, perMm, Weight::SemiBold), printInk, strip.who, Qt::AlignLeft | Qt::AlignVCenter);
        text(edgeMm, 23.5, wide, 5.5, paperFont(3.8, perMm), printInk, QStringList{strip.alarm, strip.when}.filter(QRegularExpression(QStringLiteral("."))).join(QStringLiteral(" · ")), Qt::AlignLeft | Qt::AlignVCenter);
        text(edgeMm, 29, wide, 5.5, paperFont(3.4, perMm), printSoft, QStringList{QCoreApplication::translate("wardlight::kit", "%1 mm/s", "sweep").arg(words.number(stripSpeed, 0)), strip.numbers}.filter(QRegularExpression(QStringLiteral("."))).join(QStringLiteral(" · ")), Qt::AlignLeft | Qt::AlignVCenter);
        const double foot = paperHigh - footMm + 4;
        text(edgeMm, foot, wide * 0.8, 4, paperFont(2.8, perMm), printSoft, strip.printed, Qt::AlignLeft | Qt::AlignVCenter);
        text(edgeMm, foot + 4, wide, 4, paperFont(2.8, perMm), printSoft, QCoreApplication::translate("wardlight::kit", "Not a medical device. For research, education and evaluation."), Qt::AlignLeft | Qt::AlignVCenter);
        text(edgeMm, foot, wide, 4, paperFont(2.8, perMm), printSoft, QCoreApplication::translate("wardlight::kit", "Page %1", "of a print").arg(page), Qt::AlignRight | Qt::AlignVCenter);
    };
    head();
    double top = headMm;
    for (int band = 0; band < bands; ++band) {
        const double high = laneHigh * lanes + 10;
        if (band > 0 && top + high > paperHigh - footMm) {
            writer.newPage();
            ++page;
            head();
            top = headMm;
        }
        top += paintStripBand(p, perMm, strip, band, top, laneHigh, words) + bandGap / 2;
    }
    return p.end();
}

QString stripFileName(const QString& kind, const QString& bedLabel, WallTime at, const Words& words)
{
    const auto place = QDateTime::fromSecsSinceEpoch(at.microseconds / 1'000'000, Qt::OffsetFromUTC, words.utcOffsetSeconds);
    QString bed;
    for (const auto c : bedLabel)
        if (c.isLetterOrNumber() && bed.size() < 12)
            bed += c;
    return safeFileName(QStringLiteral("wardlight-%1%2-%3.pdf").arg(kind, bed.isEmpty() ? QString() : QLatin1Char('-') + bed, place.toString(QStringLiteral("yyyyMMdd-HHmmss"))),
                        QStringLiteral(".pdf"), QStringLiteral("wardlight.pdf"));
}

}
