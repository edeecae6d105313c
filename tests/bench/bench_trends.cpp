// SPDX-License-Identifier: GPL-3.0-or-later
// How long the Bed screen's trends take to draw: 24 h of five numbers, 900 stretches each, with the alarms of a
// busy day on the axis. Target: drawn within 50 ms.
//   QT_QPA_PLATFORM=offscreen bench_trends
#include "resources/embedded.h"
#include "tests/support/fake_door.h"
#include "ui/bed/trend_panel.h"

#include <QApplication>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <functional>
#include <vector>

using namespace wardlight;

namespace {

constexpr int runs = 41;
constexpr std::int64_t dayLong = 86'400'000'000; // µs

std::vector<door::TrendLine> dayOf(int stretches)
{
    std::vector<door::TrendLine> lines;
    for (const auto p : {Parameter::HeartRate, Parameter::Spo2, Parameter::AbpSystolic, Parameter::RespirationRate, Parameter::Temperature}) {
        door::TrendLine line{p, {}};
        for (int i = 0; i < stretches; ++i) {
            const double t = static_cast<double>(i) / stretches;
            const auto mean = static_cast<float>(80 + 20 * std::sin(t * 19) + 7 * std::sin(t * 311) + 3 * std::sin(t * 2003));
            line.stretches.push_back({{static_cast<std::int64_t>(t * static_cast<double>(dayLong))}, mean - 3, mean + 3, mean});
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

double millisecondsOf(const std::function<void()>& work)
{
    const auto from = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - from).count();
}

}

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    test::FakeDoor door;
    bed::TrendPanel panel(door, nullptr);
    panel.resize(1428, 260);
    panel.setTheme(*kit::loadTheme(embeddedResource("tokens.toml"), kit::ThemeId::Dark));
    panel.setVisible(true);
    std::vector<bed::TrendMark> marks;
    for (int i = 0; i < 187; ++i) // audible alarms of a bed and day: Drew 2014
        marks.push_back({{dayLong / 187 * i}, static_cast<Priority>(1 + i % 3)});
    for (const int stretches : {900, 4000}) {
        const auto lines = dayOf(stretches);
        std::vector<double> times;
        for (int i = 0; i < runs; ++i)
            times.push_back(millisecondsOf([&] { panel.draw(lines, marks, {0}, {dayLong}); }));
        if (panel.rowCount() != 5) {
            std::fprintf(stderr, "only %zu rows are drawn\n", panel.rowCount());
            return 1;
        }
        std::sort(times.begin(), times.end());
        std::printf("trends 24 h x 5, %d stretches a line, 187 marks: median %.1f ms, worst of %d %.1f ms (target 50)\n", stretches,
                    times[times.size() / 2], runs, times.back());
    }
    return 0;
}
