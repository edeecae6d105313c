// SPDX-License-Identifier: GPL-3.0-or-later
// How long a press waits until another screen is drawn: every screen of the station over a ward of 64 beds with ten minutes of
// its life, opened for the first time and again. Target: 100 ms. Beside it what drawing the ward once costs in the same run.
//   QT_QPA_PLATFORM=offscreen bench_screens
#include "resources/embedded.h"
#include "tests/support/virtual_ward.h"
#include "core/door/local_door.h"
#include "ui/shell/shell_window.h"

#include <QApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <vector>

using namespace wardlight;
using shell::Screen;

namespace {

constexpr int again = 15;
constexpr double wardTime = 600; // s

double millisecondsOf(const std::function<void()>& work)
{
    const auto from = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - from).count();
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

}

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QTemporaryDir record;
    test::VirtualWard ward(std::string(embeddedResource("scenarios/calm64.toml")), record.path().toStdString());
    door::LocalDoor door(*ward.ward, app::wardSetup({"01"})->kinds, [&ward] { return ward.now(); });
    door.pick("R. Okafor", Role::Nurse);
    ward.runUntil(wardTime);
    shell::ShellSettings settings;
    settings.tokens = std::string(embeddedResource("tokens.toml"));
    shell::ShellWindow station(door, settings, kit::Words{});
    station.stopClock();
    station.resize(1920, 1080);
    station.show();
    const auto draw = [&] {
        QCoreApplication::sendPostedEvents();
        station.frame();
        station.repaint();
        QCoreApplication::processEvents();
    };
    draw();
    const auto view = door.view();
    const auto bed = view->beds.front()->id;
    struct Opened {
        const char* name;
        Screen screen;
    };
    constexpr Opened screens[] = {{"bed", Screen::Bed},       {"alarms", Screen::Alarms},   {"patients", Screen::Patients},
                                  {"settings", Screen::Settings}, {"handover", Screen::Handover}, {"ward", Screen::Ward}};
    std::printf("%zu beds, %zu alarms; a frame of the ward %.1f ms\n", view->beds.size(), view->alarms.size(), median([&] {
        std::vector<double> times;
        for (int i = 0; i < again; ++i)
            times.push_back(millisecondsOf(draw));
        return times;
    }()));
    for (const auto& [name, screen] : screens) {
        std::vector<double> times;
        for (int i = 0; i <= again; ++i) {
            station.go(screen == Screen::Ward ? Screen::Bed : Screen::Ward, screen == Screen::Ward ? bed : BedId{});
            draw();
            ward.runUntil(ward.t() + 1);
            draw();
            times.push_back(millisecondsOf([&] {
                station.go(screen, screen == Screen::Bed ? bed : BedId{});
                draw();
            }));
        }
        const double first = times.front();
        times.erase(times.begin());
        std::printf("%-9s first %6.1f ms, again: median %5.1f, worst of %d %5.1f (target 100)\n", name, first, median(times), again,
                    *std::max_element(times.begin(), times.end()));
    }
    return 0;
}
