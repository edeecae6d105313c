// SPDX-License-Identifier: GPL-3.0-or-later
// What the shape of one beat tells by itself does not depend on the lead's gain, its polarity or its zero.
#include "tests/support/wl_test.h"

#include "core/signal/beat_look.h"

#include <array>
#include <cmath>

using namespace wardlight;
using signal::BeatLook;
using signal::lookOf;
using signal::QrsShape;

namespace {

/// A triangle of this width (s) and height (mV), a T wave (half a sine of 160 … 340 ms), a line that moves on by `drift` with it.
struct DrawnShape {
    double height = 1, width = 0.08, t = 0.2, zero = 0, drift = 0;
    [[nodiscard]] double at(double s) const
    {
        const double qrs = std::max(0.0, 1 - std::abs(s) / (width / 2)) * height;
        const double wave = s > 0.16 && s < 0.34 ? t * std::sin(3.14159265 * (s - 0.16) / 0.18) : 0;
        return zero + qrs + wave + (s > 0 ? drift : 0);
    }
    [[nodiscard]] QrsShape shape() const
    {
        QrsShape out;
        double mean = 0;
        constexpr double step = (QrsShape::before + QrsShape::after) / (QrsShape::points - 1);
        constexpr double wideStep = (QrsShape::wideBefore + QrsShape::wideAfter) / (QrsShape::widePoints - 1);
        for (std::size_t i = 0; i < out.wave.size(); ++i)
            mean += at((static_cast<double>(i) - QrsShape::margin) * step - QrsShape::before) / static_cast<double>(out.wave.size());
        for (std::size_t i = 0; i < out.wave.size(); ++i)
            out.wave[i] = static_cast<float>(at((static_cast<double>(i) - QrsShape::margin) * step - QrsShape::before) - mean);
        for (std::size_t i = 0; i < out.wide.size(); ++i)
            out.wide[i] = static_cast<float>(at(static_cast<double>(i) * wideStep - QrsShape::wideBefore));
        out.amplitude = static_cast<float>(std::abs(height));
        return out;
    }
    [[nodiscard]] BeatLook look() const { return lookOf(shape()); }
};

std::array<double, 7> sharesOf(const BeatLook& look) { return {look.area, look.spread, look.onset, look.turn, look.drift, look.ahead, look.noise}; }

bool areClose(const BeatLook& a, const BeatLook& b)
{
    const auto first = sharesOf(a), second = sharesOf(b);
    for (std::size_t i = 0; i < first.size(); ++i)
        if (std::abs(first[i] - second[i]) > 1e-4)
            return false;
    return true;
}

class BeatLookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWideBeatTakesLongerThanANarrowOne()
    {
        const auto narrow = DrawnShape{}.look(), wide = DrawnShape{.width = 0.16}.look();
        QVERIFY(wide.spread > 1.5 * narrow.spread);
        QVERIFY(wide.area > 1.5 * narrow.area);
        QVERIFY2(std::abs(narrow.area - 0.04) < 0.005, "a triangle is half a rectangle");
    }
    void theGainThePolarityAndTheZeroOfALeadDoNotMatter()
    {
        const auto one = DrawnShape{.width = 0.14, .t = -0.3}.look();
        QVERIFY(areClose(one, DrawnShape{.height = 3, .width = 0.14, .t = -0.9}.look()));
        QVERIFY(areClose(one, DrawnShape{.width = 0.14, .t = -0.3, .zero = 5}.look()));
        const auto turned = DrawnShape{.height = -1, .width = 0.14, .t = 0.3}.look();
        QVERIFY(areClose(one, turned));
        QVERIFY(std::abs(one.top + turned.top) < 1e-4);
    }
    void aTWaveAgainstItsQrsIsTold()
    {
        QVERIFY(DrawnShape{.t = -0.3}.look().turn < -0.1);
        QVERIFY(DrawnShape{.t = 0.3}.look().turn > 0.1);
    }
    void aLineThatDoesNotComeBackIsTold()
    {
        QVERIFY(DrawnShape{.t = 0}.look().drift < 0.01);
        QVERIFY(std::abs(DrawnShape{.t = 0, .drift = 0.4}.look().drift - 0.4) < 0.01);
    }
    void aFlatShapeHasFiniteFigures()
    {
        const auto flat = lookOf(QrsShape{});
        for (const double share : sharesOf(flat))
            QVERIFY(std::isfinite(share));
        QCOMPARE(flat.spread, 0.0);
    }
};

}

WL_TEST(BeatLookTest)
#include "beat_look_test.moc"
