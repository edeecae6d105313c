// SPDX-License-Identifier: GPL-3.0-or-later
// The flood and the states of a tile as people see them who see no red, no green, no blue, or no colour at all: what is drawn
// is converted pixel by pixel, and red, yellow, cyan and nothing are still told apart by how bright what is.
#include "resources/embedded.h"
#include "tests/support/fake_door.h"
#include "tests/support/ward_scene.h"
#include "tests/support/wl_test.h"
#include "ui/shell/shell_window.h"

#include <QDir>
#include <QTemporaryDir>
#include <QImage>

#include <array>
#include <cmath>

using namespace wardlight;

namespace {

/// Machado, Oliveira, Fernandes 2009, "A physiologically-based model for simulation of color vision deficiency", IEEE TVCG
/// 15(6):1291, severity 1.0, on linear RGB. Grey is the luminance of ITU-R BT.709.
struct Vision {
    const char* name;
    std::array<double, 9> m;
};
constexpr Vision visions[] = {
    {"protanopia", {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998}},
    {"deuteranopia", {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881}},
    {"tritanopia", {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900}},
    {"grey", {0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722}},
};

double linearOf(int channel)
{
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}
int channelOf(double linear)
{
    const double l = std::clamp(linear, 0.0, 1.0);
    return qRound(255 * (l <= 0.0031308 ? 12.92 * l : 1.055 * std::pow(l, 1 / 2.4) - 0.055));
}

QImage seenBy(const Vision& vision, const QImage& picture)
{
    QImage seen = picture.convertToFormat(QImage::Format_RGB32);
    std::map<QRgb, QRgb> known;
    for (int y = 0; y < seen.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(seen.scanLine(y));
        for (int x = 0; x < seen.width(); ++x) {
            const auto [at, fresh] = known.try_emplace(line[x], 0);
            if (fresh) {
                const double r = linearOf(qRed(line[x])), g = linearOf(qGreen(line[x])), b = linearOf(qBlue(line[x]));
                const auto& m = vision.m;
                at->second = qRgb(channelOf(m[0] * r + m[1] * g + m[2] * b), channelOf(m[3] * r + m[4] * g + m[5] * b), channelOf(m[6] * r + m[7] * g + m[8] * b));
            }
            line[x] = at->second;
        }
    }
    return seen;
}

double luminanceAt(const QImage& picture, QPointF at)
{
    const auto c = picture.pixel(std::clamp(qRound(at.x()), 0, picture.width() - 1), std::clamp(qRound(at.y()), 0, picture.height() - 1));
    return 0.2126 * linearOf(qRed(c)) + 0.7152 * linearOf(qGreen(c)) + 0.0722 * linearOf(qBlue(c));
}
double contrastOf(double a, double b) { return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05); }

/// How bright the parts of a tile are that carry its alarm: brightest and darkest of the frame, head, band.
using Look = std::array<double, 4>;
Look lookOf(const QImage& picture, QRectF tile)
{
    double brightest = 0, darkest = 1;
    for (double x = 0.5; x < 6; ++x) {
        const double l = luminanceAt(picture, {tile.left() + x, tile.center().y()});
        brightest = std::max(brightest, l);
        darkest = std::min(darkest, l);
    }
    return {brightest, darkest, luminanceAt(picture, {tile.left() + 10, tile.top() + 10}), luminanceAt(picture, {tile.center().x() + 30, tile.bottom() - 10})};
}
/// How many strokes stand at the band's left end: the marks ! !! !!! are counted by their own darkness or light.
int strokesIn(const QImage& picture, QRectF tile)
{
    const double y0 = tile.bottom() - 32, y1 = tile.bottom() - 14;
    const double fill = luminanceAt(picture, {tile.center().x() + 30, tile.bottom() - 10});
    int strokes = 0;
    bool inside = false;
    for (double x = tile.left() + 6; x < tile.left() + 23; ++x) {
        bool ink = false;
        for (double y = y0; y < y1; ++y)
            ink = ink || contrastOf(luminanceAt(picture, {x, y}), fill) > 2.5;
        strokes += ink && !inside;
        inside = ink;
    }
    return strokes;
}
/// Best contrast among the parts.
double told(const Look& a, const Look& b)
{
    double best = 1;
    for (std::size_t i = 0; i < a.size(); ++i)
        best = std::max(best, contrastOf(a[i], b[i]));
    return best;
}

struct StateStation {
    explicit StateStation(kit::ThemeId theme, door::WardView ward)
    {
        door.setNow(test::sceneNow());
        door.show(std::move(ward));
        shell::ShellSettings settings;
        settings.tokens = std::string(embeddedResource("tokens.toml"));
        settings.theme = theme;
        kit::Words words;
        words.alarm = [](const door::AlarmView&, kit::TextLength) { return QStringLiteral("HR 134 > 120"); };
        window = std::make_unique<shell::ShellWindow>(door, settings, words);
        window->stopClock();
        window->resize(1920, 1080);
        window->show();
        window->frame();
    }
    QImage picture()
    {
        window->frame();
        return window->grab().toImage();
    }
    [[nodiscard]] QRectF tile(int i) const { return window->ward().tileRect(i).translated(window->ward().pos()); }
    test::FakeDoor door;
    std::unique_ptr<shell::ShellWindow> window;
};

enum State { High, Medium, Low, HighAnswered, MediumAnswered, Quiet, Latched, StateCount };
constexpr const char* stateNames[] = {"red", "yellow", "cyan", "red answered", "yellow answered", "nothing", "red over"};

door::WardView states()
{
    auto ward = test::quietWard(9);
    const auto make = [&](State state, AlarmKind kind, Priority priority, AlarmPhase phase) {
        auto bed = *ward.beds[static_cast<std::size_t>(state)];
        test::addAlarm(bed, kind, priority, 8).phase = phase;
        test::put(ward, bed);
    };
    make(High, AlarmKind::Asystole, Priority::High, AlarmPhase::Active);
    make(Medium, AlarmKind::HrHigh, Priority::Medium, AlarmPhase::Active);
    make(Low, AlarmKind::HrHigh, Priority::Low, AlarmPhase::Active);
    make(HighAnswered, AlarmKind::Asystole, Priority::High, AlarmPhase::Acknowledged);
    make(MediumAnswered, AlarmKind::HrHigh, Priority::Medium, AlarmPhase::Acknowledged);
    make(Latched, AlarmKind::Asystole, Priority::High, AlarmPhase::Latched);
    return ward;
}

}

class ColourVisionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theModelsLeaveWhiteBlackAndGreyAsTheyAre()
    {
        QImage greys(3, 1, QImage::Format_RGB32);
        greys.setPixel(0, 0, qRgb(0, 0, 0));
        greys.setPixel(1, 0, qRgb(128, 128, 128));
        greys.setPixel(2, 0, qRgb(255, 255, 255));
        for (const auto& vision : visions) {
            const auto seen = seenBy(vision, greys);
            for (int x = 0; x < 3; ++x)
                QVERIFY2(std::abs(qRed(seen.pixel(x, 0)) - qRed(greys.pixel(x, 0))) <= 1 && std::abs(qBlue(seen.pixel(x, 0)) - qBlue(greys.pixel(x, 0))) <= 1, vision.name);
        }
        QImage red(1, 1, QImage::Format_RGB32);
        red.setPixel(0, 0, qRgb(255, 0, 0));
        QVERIFY(qRed(seenBy(visions[0], red).pixel(0, 0)) < 120); // red is dark without its cones
    }

    void redYellowCyanAndNothingAreToldApartWithoutHueInBothPhasesOfTheFlash_data()
    {
        QTest::addColumn<int>("theme");
        for (const auto id : {kit::ThemeId::Dark, kit::ThemeId::Light, kit::ThemeId::Night, kit::ThemeId::Contrast})
            QTest::newRow(std::string(kit::themeIdName(id)).c_str()) << static_cast<int>(id);
    }
    void redYellowCyanAndNothingAreToldApartWithoutHueInBothPhasesOfTheFlash()
    {
        QFETCH(int, theme);
        StateStation station(static_cast<kit::ThemeId>(theme), states());
        double least = 21;
        QString leastWhere;
        for (int phase = 0; phase < 4; ++phase) {
            const auto picture = station.picture();
            for (const auto& vision : visions) {
                const auto seen = seenBy(vision, picture);
                std::array<Look, StateCount> looks;
                for (int s = 0; s < StateCount; ++s)
                    looks[static_cast<std::size_t>(s)] = lookOf(seen, station.tile(s));
                // Active ones and nothing from each other; an answered one from the active one and from nothing.
                for (const auto& [a, b] : {std::pair(High, Medium), {High, Low}, {High, Quiet}, {Medium, Low}, {Medium, Quiet}, {Low, Quiet}, {High, HighAnswered}, {Medium, MediumAnswered},
                                           {HighAnswered, Quiet}, {MediumAnswered, Quiet}, {High, Latched}, {Latched, Quiet}}) {
                    const double c = told(looks[a], looks[b]);
                    const auto where = QStringLiteral("%1 phase %2: %3 and %4: %5").arg(QLatin1String(vision.name)).arg(phase).arg(QLatin1String(stateNames[a]), QLatin1String(stateNames[b])).arg(c, 0, 'f', 2);
                    if (c < least) {
                        least = c;
                        leastWhere = where;
                    }
                    // Where no part is brighter, their marks differ in number: fills that look alike stand beside other strokes.
                    const int marksA = strokesIn(seen, station.tile(a)), marksB = strokesIn(seen, station.tile(b));
                    QVERIFY2(c >= 1.5 || marksA != marksB, qPrintable(where + QStringLiteral(", marks %1 and %2").arg(marksA).arg(marksB)));
                }
            }
            station.door.advance(std::chrono::milliseconds(250));
        }
        qInfo("least told apart: %s", qPrintable(leastWhere));
    }

    void theRedFrameIsTheLoudestOfAllForEveryEye()
    {
        for (const auto theme : {kit::ThemeId::Dark, kit::ThemeId::Light, kit::ThemeId::Night, kit::ThemeId::Contrast}) {
            StateStation station(theme, states());
            const auto picture = station.picture();
            const double surface = luminanceAt(picture, station.tile(Quiet).center() + QPointF(0, 40));
            for (const auto& vision : visions) {
                const auto seen = seenBy(vision, picture);
                const auto loudness = [&](State s) {
                    const auto look = lookOf(seen, station.tile(s));
                    return std::max(contrastOf(look[0], surface), contrastOf(look[1], surface));
                };
                for (const auto other : {Medium, Low, HighAnswered, MediumAnswered, Quiet, Latched})
                    QVERIFY2(loudness(High) >= loudness(other), vision.name);
            }
        }
    }

    /// For the eye: WL_PICTURES names a folder where they stay.
    void theFloodIsWrittenForWhoLooks()
    {
        const QTemporaryDir passing;
        const auto folder = qEnvironmentVariable("WL_PICTURES", passing.path());
        QVERIFY(QDir().mkpath(folder));
        for (const auto theme : {kit::ThemeId::Dark, kit::ThemeId::Light}) {
            StateStation station(theme, test::floodWard(16));
            const auto picture = station.picture();
            for (const auto& vision : visions)
                QVERIFY(seenBy(vision, picture).save(QStringLiteral("%1/flood-%2-%3.png").arg(folder, QString::fromStdString(std::string(kit::themeIdName(theme))), QLatin1String(vision.name))));
        }
    }
};

WL_TEST(ColourVisionTest)
#include "colour_vision_test.moc"
