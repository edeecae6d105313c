// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wl_test.h"
#include "ui/kit/wave_painter.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <rapidcheck.h>

#include <cmath>
#include <vector>

using namespace wardlight;
using namespace wardlight::kit;

namespace {

struct Picture {
    int width, height;
    std::vector<std::uint32_t> pixels;
    Picture(int w, int h) : width(w), height(h), pixels(static_cast<std::size_t>(w * h), 0xFF000000U) {}
    [[nodiscard]] PixelStrip strip() { return {pixels.data(), width}; }
};

StripLook plainLook(float pen = 1.5F)
{
    StripLook look;
    look.line = {255, 255, 255};
    look.background = {0, 0, 0};
    look.dot = {255, 0, 0};
    look.pen = pen;
    return look;
}

StripScale scaleOf(int width, int height, double perSample, double start = 0)
{
    StripScale s;
    s.width = width;
    s.height = height;
    s.start = start;
    s.perSample = perSample;
    s.zeroRow = static_cast<float>(height) / 2;
    s.rowsPerStep = static_cast<float>(height) / 2400;
    return s;
}

/// Something with the slopes of an ECG, with gaps when asked for.
std::vector<std::int16_t> trace(std::size_t count, int seed, bool gaps)
{
    std::vector<std::int16_t> out(count);
    for (std::size_t i = 0; i < count; ++i) {
        const double t = static_cast<double>(i) / 250 + seed;
        const double phase = t - std::floor(t);
        const double spike = std::exp(-std::pow((phase - 0.3) / 0.012, 2)) * 1000 - std::exp(-std::pow((phase - 0.34) / 0.012, 2)) * 300;
        out[i] = static_cast<std::int16_t>(spike + 150 * std::exp(-std::pow((phase - 0.6) / 0.05, 2)) + 40 * std::sin(t * 2));
        if (gaps && (i / 37 + static_cast<std::size_t>(seed)) % 11 == 3U)
            out[i] = missingSample;
    }
    return out;
}

void draw(StripPainter& painter, const std::vector<std::int16_t>& samples, const std::vector<std::size_t>& batches, Picture& picture)
{
    painter.restart(0, picture.strip());
    std::size_t at = 0;
    std::size_t turn = 0;
    while (at < samples.size()) {
        const auto want = batches.empty() ? samples.size() : std::max<std::size_t>(1, batches[turn++ % batches.size()]);
        const auto count = std::min(want, samples.size() - at);
        painter.advance(std::span(samples).subspan(at, count), picture.strip());
        at += count;
    }
}

std::size_t differing(const Picture& a, const Picture& b)
{
    std::size_t n = 0;
    for (std::size_t i = 0; i < a.pixels.size(); ++i)
        n += a.pixels[i] != b.pixels[i] ? 1U : 0U;
    return n;
}

double levelOf(std::uint32_t pixel) { return std::pow((pixel & 0xFFU) / 255.0, 2.2); } // back to linear coverage

/// Coverage of a round-ended stroke through the points, 16 × 16 samples a pixel.
std::vector<double> truth(const std::vector<QPointF>& points, double pen, int width, int height)
{
    constexpr int fine = 16;
    std::vector<double> cover(static_cast<std::size_t>(width * height), 0);
    std::vector<char> hit(static_cast<std::size_t>(width * height * fine * fine), 0);
    for (std::size_t k = 0; k + 1 < points.size(); ++k) {
        const auto a = points[k];
        const auto b = points[k + 1];
        const int x0 = std::max(0, static_cast<int>((std::min(a.x(), b.x()) - pen) * fine));
        const int x1 = std::min(width * fine - 1, static_cast<int>((std::max(a.x(), b.x()) + pen) * fine));
        const int y0 = std::max(0, static_cast<int>((std::min(a.y(), b.y()) - pen) * fine));
        const int y1 = std::min(height * fine - 1, static_cast<int>((std::max(a.y(), b.y()) + pen) * fine));
        const double dx = b.x() - a.x();
        const double dy = b.y() - a.y();
        const double l2 = dx * dx + dy * dy;
        for (int y = y0; y <= y1; ++y)
            for (int x = x0; x <= x1; ++x) {
                const double px = (x + 0.5) / fine - a.x();
                const double py = (y + 0.5) / fine - a.y();
                const double t = l2 > 0 ? std::clamp((px * dx + py * dy) / l2, 0.0, 1.0) : 0;
                if (std::hypot(px - t * dx, py - t * dy) <= pen / 2)
                    hit[static_cast<std::size_t>(y * width * fine + x)] = 1;
            }
    }
    for (int y = 0; y < height * fine; ++y)
        for (int x = 0; x < width * fine; ++x)
            cover[static_cast<std::size_t>(y / fine * width + x / fine)] += hit[static_cast<std::size_t>(y * width * fine + x)] / 256.0;
    return cover;
}

double meanError(const std::vector<double>& truth, const std::vector<double>& shown)
{
    double sum = 0;
    int touched = 0;
    for (std::size_t i = 0; i < truth.size(); ++i)
        if (truth[i] > 0 || shown[i] > 0.002) {
            sum += std::abs(truth[i] - shown[i]);
            ++touched;
        }
    return sum / std::max(1, touched);
}

double inkOf(const std::vector<double>& cover)
{
    double sum = 0;
    for (const double c : cover)
        sum += c;
    return sum;
}

}

class WavePainterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anyBatchingGivesTheSamePicture()
    {
        QVERIFY(rc::check("any batching", [](std::vector<std::uint8_t> sizes, std::uint8_t seed, bool gaps) {
            const int width = 60 + seed % 120;
            const auto pace = *rc::gen::elementOf(std::vector<double>{0.18, 0.36, 0.72, 1.9, 7.3, 25, 0.02, 0.1});
            const auto count = static_cast<std::size_t>(std::min(20000.0, 3.3 * width / pace));
            const auto samples = trace(count, seed, gaps);
            const auto scale = scaleOf(width, 39, pace, seed * 13.7);
            std::vector<std::size_t> batches;
            for (const auto s : sizes)
                batches.push_back(s % 60 + 1U);
            StripPainter once;
            StripPainter often;
            for (auto* p : {&once, &often}) {
                p->setLook(plainLook());
                p->setScale(scale);
            }
            Picture a(width, 39);
            Picture b(width, 39);
            draw(once, samples, {}, a);
            draw(often, samples, batches, b);
            RC_ASSERT(differing(a, b) == 0U);
        }));
    }

    void aRedrawGivesTheSamePicture()
    {
        QVERIFY(rc::check("full redraw", [](std::uint8_t seed, bool gaps, std::uint16_t cut) {
            const int width = 60 + seed % 120;
            const auto pace = *rc::gen::elementOf(std::vector<double>{0.18, 0.36, 0.9, 2.7, 19, 0.02, 0.11});
            const auto count = static_cast<std::size_t>(std::min(30000.0, (2.2 + cut % 100 / 50.0) * width / pace));
            const auto samples = trace(count, seed, gaps);
            StripPainter live;
            live.setLook(plainLook(2.6F));
            live.setScale(scaleOf(width, 39, pace, seed * 31.3));
            Picture a(width, 39);
            draw(live, samples, {16, 17, 17}, a);
            auto again = live;
            Picture b(width, 39);
            const auto from = again.redrawFrom(samples.size());
            again.restart(from, b.strip());
            again.advance(std::span(samples).subspan(from), b.strip());
            RC_ASSERT(differing(a, b) == 0U);
        }));
    }

    void whatDoesNotFitRunsAlongTheEdgeInTheDotsColour()
    {
        // 60 px: fits, too high, fits, too low, fits; ten samples of each at one a pixel.
        std::vector<std::int16_t> samples;
        for (const int value : {0, 5000, 0, -5000, 0})
            samples.insert(samples.end(), 10, static_cast<std::int16_t>(value));
        for (const double pace : {1.0, 0.1}) { // one by one, and many to a pixel
            std::vector<std::int16_t> all;
            for (const auto s : samples)
                all.insert(all.end(), static_cast<std::size_t>(1 / pace), s);
            StripPainter painter;
            painter.setLook(plainLook());
            painter.setScale(scaleOf(80, 39, pace));
            Picture picture(80, 39);
            draw(painter, all, {7}, picture);
            const auto at = [&](int x, int y) { return picture.pixels[static_cast<std::size_t>(y * 80 + x)]; };
            constexpr std::uint32_t dot = 0xFFFF0000U;
            QCOMPARE(at(15, 0), dot);
            QCOMPARE(at(15, 1), dot);
            QCOMPARE(at(35, 38), dot);
            QVERIFY(at(5, 0) != dot && at(5, 38) != dot && at(25, 0) != dot && at(25, 38) != dot);
            QVERIFY(at(15, 38) != dot && at(35, 0) != dot);
        }
    }

    void onlyTheAnnouncedColumnsChange()
    {
        const auto samples = trace(3000, 5, true);
        StripPainter painter;
        painter.setLook(plainLook());
        painter.setScale(scaleOf(168, 39, 0.36));
        Picture picture(168, 39);
        painter.restart(0, picture.strip());
        for (std::size_t at = 0; at + 16 <= samples.size(); at += 16) {
            const auto before = picture;
            const auto columns = painter.touchedBy(at + 16);
            painter.advance(std::span(samples).subspan(at, 16), picture.strip());
            for (int y = 0; y < 39; ++y)
                for (int x = 0; x < 168; ++x)
                    if (x < columns.first || x >= columns.last)
                        QCOMPARE(picture.pixels[static_cast<std::size_t>(y * 168 + x)], before.pixels[static_cast<std::size_t>(y * 168 + x)]);
        }
    }

    void aGapIsNeverBridged()
    {
        std::vector<std::int16_t> samples(100, 0);
        for (std::size_t i = 40; i < 60; ++i)
            samples[i] = missingSample;
        StripPainter painter;
        auto look = plainLook();
        look.dotRadius = 0;
        painter.setLook(look);
        painter.setScale(scaleOf(220, 40, 2));
        Picture picture(220, 40);
        draw(painter, samples, {7}, picture);
        for (int x = 82; x < 117; ++x)
            for (int y = 0; y < 40; ++y)
                QCOMPARE(picture.pixels[static_cast<std::size_t>(y * 220 + x)], 0xFF000000U);
        QVERIFY(picture.pixels[20 * 220 + 60] != 0xFF000000U);
        QVERIFY(picture.pixels[20 * 220 + 130] != 0xFF000000U);
    }

    void aSpikeOfOneSampleSurvivesTheReduction()
    {
        std::vector<std::int16_t> samples(4000, 0);
        samples[2013] = 1000;
        StripPainter painter;
        auto look = plainLook();
        look.dotRadius = 0;
        painter.setLook(look);
        painter.setScale(scaleOf(120, 40, 0.02));
        Picture picture(120, 40);
        draw(painter, samples, {16}, picture);
        bool high = false;
        for (int y = 0; y < 8; ++y)
            for (int x = 38; x < 43; ++x)
                high = high || (picture.pixels[static_cast<std::size_t>(y * 120 + x)] & 0xFFU) > 100;
        QVERIFY(high);
    }

    void theLineIsCloserToTheTruthThanQPaintersByHalf()
    {
        for (const double pen : {1.5, 2.6}) {
            constexpr int width = 168;
            constexpr int height = 39;
            const auto samples = trace(450, 0, false);
            StripPainter painter;
            auto look = plainLook(static_cast<float>(pen));
            look.dotRadius = 0;
            look.gap = 0;
            painter.setLook(look);
            const auto scale = scaleOf(width, height, 0.36);
            painter.setScale(scale);
            Picture picture(width, height);
            draw(painter, samples, {}, picture);
            std::vector<QPointF> points;
            for (std::size_t i = 0; i < samples.size(); ++i)
                points.emplace_back(static_cast<double>(i) * scale.perSample,
                                    std::clamp(double{scale.zeroRow} - samples[i] * double{scale.rowsPerStep}, pen / 2, height - pen / 2));
            QImage image(width, height, QImage::Format_RGB32);
            image.fill(Qt::black);
            QPainter qt(&image);
            qt.setRenderHint(QPainter::Antialiasing);
            qt.setPen(QPen(Qt::white, pen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            qt.drawPolyline(points.data(), static_cast<int>(points.size()));
            qt.end();
            const auto right = truth(points, pen, width, height);
            std::vector<double> ours, theirs;
            for (int y = 0; y < height; ++y)
                for (int x = 0; x < width; ++x) {
                    ours.push_back(levelOf(picture.pixels[static_cast<std::size_t>(y * width + x)]));
                    theirs.push_back((image.pixel(x, y) & 0xFFU) / 255.0);
                }
            const double our = meanError(right, ours);
            const double their = meanError(right, theirs);
            qInfo("pen %.1f: mean error ours %.4f, QPainter %.4f; ink ours %.3f, QPainter %.3f of the truth", pen, our, their,
                  inkOf(ours) / inkOf(right), inkOf(theirs) / inkOf(right));
            QVERIFY2(our <= their / 2, qPrintable(QStringLiteral("%1 against %2").arg(our).arg(their)));
        }
    }

    void aLineWeighsTheSameOnEverySlope()
    {
        double least = 9;
        double most = 0;
        for (int degrees = -88; degrees <= 88; degrees += 4) {
            constexpr int width = 80;
            constexpr int height = 400;
            StripPainter painter;
            auto look = plainLook(1.8F);
            look.dotRadius = 0;
            look.gap = 0;
            painter.setLook(look);
            const double angle = degrees * 3.14159265 / 180;
            const double run = std::min(60.0, 300 / std::max(0.01, std::abs(std::tan(angle))));
            auto scale = scaleOf(width, height, run, 10.3);
            const double rise = run * std::tan(angle);
            scale.rowsPerStep = static_cast<float>(rise / 1000);
            scale.zeroRow = static_cast<float>(height / 2.0 + rise / 2 + 0.37);
            painter.setScale(scale);
            Picture picture(width, height);
            draw(painter, {0, 1000}, {}, picture);
            double ink = 0;
            for (const auto pixel : picture.pixels)
                ink += levelOf(pixel);
            const double length = std::hypot(run, rise);
            const double share = ink / (length * 1.8 + 3.14159265 * 0.81);
            least = std::min(least, share);
            most = std::max(most, share);
        }
        qInfo("ink between %.3f and %.3f of the truth", least, most);
        QVERIFY(least > 0.97 && most < 1.03);
    }
};

WL_TEST(WavePainterTest)
#include "wave_painter_test.moc"
