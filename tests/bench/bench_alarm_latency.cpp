// SPDX-License-Identifier: GPL-3.0-or-later
// A device's finding until its tile is painted, in a live ward of 64 beds, beside the bare chain of a queued call and the
// repaint of an empty widget in the same run; then again while the record's thread is held for five seconds.
// The clock stops when the event that painted the tile is done, the window's flush included, and the platform has
// synchronised (on xcb a round trip to the X server; offscreen nothing). Fails when an alarm is not painted in 2 s.
#include "app/resources.h"
#include "app/station/demo_ward.h"
#include "app/station/screen_words.h"
#include "core/door/local_door.h"
#include "core/engine/ward_thread.h"
#include "resources/embedded.h"
#include "ui/shell/shell_window.h"

#include <QApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <condition_variable>
#include <cstdio>
#include <random>

using namespace wardlight;

namespace {

using Clock = std::chrono::steady_clock;

Now machineNow()
{
    return {Instant(std::chrono::duration_cast<Duration>(Clock::now().time_since_epoch())),
            {std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch()).count()}};
}

/// What the driver waits for and the screen's thread tells.
struct Watch {
    std::mutex lock;
    std::condition_variable seen;
    AlarmKey key;
    BedId bed;
    bool wantsAlarm = false, wantsBare = false;
    Clock::time_point at;
};

/// Looks at every event after it is done: was our tile painted in it, with the alarm on it?
class WatchedApplication : public QApplication {
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override
    {
        const bool paint = event->type() == QEvent::Paint;
        ++depth_;
        const bool taken = QApplication::notify(receiver, event);
        --depth_;
        if (paint && canvas && receiver == canvas)
            canvasPainted_ = true;
        if (paint && receiver == bare)
            barePainted_ = true;
        if (depth_ == 0 && (canvasPainted_ || barePainted_))
            look();
        return taken;
    }
    ward::WardCanvas* canvas = nullptr;
    QWidget* bare = nullptr;
    Watch watch;

private:
    void look()
    {
        const bool tile = std::exchange(canvasPainted_, false), empty = std::exchange(barePainted_, false);
        {
            const std::scoped_lock lock(watch.lock);
            if (!(empty && watch.wantsBare) && !(tile && watch.wantsAlarm && onTile()))
                return;
        }
        ++depth_; // what comes during the round trip is looked at later
        QGuiApplication::sync();
        --depth_;
        const std::scoped_lock lock(watch.lock);
        watch.at = Clock::now();
        watch.wantsAlarm = watch.wantsBare = false;
        watch.seen.notify_all();
    }
    [[nodiscard]] bool onTile() const
    {
        for (int i = 0; i < canvas->tileCount(); ++i)
            if (const auto& bed = canvas->bed(i); bed.id == watch.bed)
                return std::any_of(bed.alarms.begin(), bed.alarms.end(), [&](const auto& a) { return a.key == watch.key; });
        return false;
    }
    int depth_ = 0;
    bool canvasPainted_ = false, barePainted_ = false;
};

struct Times {
    std::vector<double> alarm, bare;
    int notPainted = 0;
};

void print(const char* what, std::vector<double> ms)
{
    if (ms.empty())
        return;
    std::sort(ms.begin(), ms.end());
    std::printf("%-34s n %3zu  median %6.1f ms  p99 %6.1f ms  max %6.1f ms\n", what, ms.size(), ms[ms.size() / 2],
                ms[(ms.size() * 99 + 99) / 100 - 1], ms.back());
}

/// Waits for the screen's thread to tell; negative: it did not within 2 s.
double waited(Watch& watch, Clock::time_point began)
{
    std::unique_lock lock(watch.lock);
    if (!watch.seen.wait_for(lock, 2s, [&] { return !watch.wantsAlarm && !watch.wantsBare; })) {
        watch.wantsAlarm = watch.wantsBare = false;
        return -1;
    }
    return std::chrono::duration<double, std::milli>(watch.at - began).count();
}

}

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication application(argc, argv);
    app::Options options;
    options.beds = 64;
    const auto demo = app::readDemoWard(options);
    const auto words = alarmWords(embeddedResource("alarm_words.csv"));
    std::vector<std::string> labels;
    if (demo)
        for (const auto& bed : demo->beds)
            labels.push_back(bed.label);
    auto setup = app::wardSetup(labels);
    const QTemporaryDir folder;
    auto journal = store::Journal::open(folder.path().toStdString());
    if (!demo || !words || !setup || !journal || labels.size() != 64) {
        std::fprintf(stderr, "bench_alarm_latency: the ward cannot be made\n");
        return 2;
    }
    const auto kinds = setup->kinds;
    const auto start = machineNow();
    engine::Ward ward(std::move(*setup), std::move(*journal), [] { return machineNow().mono; }, start);
    auto devices = app::open(*demo, ward, start.mono);
    std::vector<std::shared_ptr<engine::Intake>> buttons; // a call button at each bed
    for (std::uint64_t bed = 1; bed <= labels.size(); ++bed) {
        buttons.push_back(std::make_shared<engine::Intake>(DeviceId{1000 + bed}, "Call button", true));
        ward.connect(BedId{bed}, buttons.back());
    }
    door::LocalDoor door(ward, kinds, machineNow);
    door.pick("R. Okafor", Role::Nurse);
    ward.step(start);
    shell::ShellSettings settings;
    settings.tokens = std::string(embeddedResource("tokens.toml"));
    shell::ShellWindow window(door, settings, app::screenWords(*words, Language::English, 0));
    window.resize(1920, 1080);
    QWidget bare;
    bare.resize(200, 100);
    application.canvas = &window.ward();
    application.bare = &bare;
    const engine::WardThread wardThread(ward, machineNow);
    const links::LinkThread linkThread(std::move(devices), machineNow);
    bare.show();
    window.show();

    Times calm, held;
    auto& watch = application.watch;
    std::jthread driver([&] {
        std::mt19937 random(20261122);
        std::uint64_t number = 0;
        const auto measure = [&](Times& times, int alarms, int longestPause) {
            std::uniform_int_distribution<int> pause(0, longestPause);
            for (int i = 0; i < alarms; ++i) {
                std::this_thread::sleep_for(std::chrono::milliseconds(pause(random)));
                const auto bed = number % buttons.size();
                Finding finding;
                finding.key = {AlarmKind::HelpCalled, DeviceId{2000 + ++number}, Parameter::None};
                finding.state = FindingState::True;
                finding.since = machineNow().mono;
                {
                    const std::scoped_lock lock(watch.lock);
                    watch.key = finding.key;
                    watch.bed = BedId{bed + 1};
                    watch.wantsAlarm = true;
                }
                auto began = Clock::now();
                const bool sent = buttons[bed]->messages.post(engine::DeviceFound{finding});
                if (const auto ms = waited(watch, began); sent && ms >= 0)
                    times.alarm.push_back(ms);
                else
                    ++times.notPainted;
                std::this_thread::sleep_for(std::chrono::milliseconds(pause(random)));
                {
                    const std::scoped_lock lock(watch.lock);
                    watch.wantsBare = true;
                }
                began = Clock::now();
                QMetaObject::invokeMethod(&bare, [&bare] { bare.repaint(); }, Qt::QueuedConnection);
                if (const auto ms = waited(watch, began); ms >= 0)
                    times.bare.push_back(ms);
            }
        };
        std::this_thread::sleep_for(3s);
        measure(calm, 100, 300);
        std::atomic<bool> let{false}, done{false};
        if (ward.ask([&](const store::Journal&) {
                const auto until = Clock::now() + 5s;
                while (Clock::now() < until && !let)
                    std::this_thread::sleep_for(5ms);
                done = true;
            })) {
            measure(held, 20, 100);
            std::printf("the record's thread was %s to the last of these alarms\n", done ? "NOT held" : "held");
            while (!done)
                std::this_thread::sleep_for(5ms);
        }
        QMetaObject::invokeMethod(&application, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
    });
    QApplication::exec();
    driver.join();
    std::printf("platform %s; the clock stops after the flush and QGuiApplication::sync()\n", qPrintable(QGuiApplication::platformName()));
    print("finding to painted tile", calm.alarm);
    print("bare chain", calm.bare);
    print("record held: finding to tile", held.alarm);
    print("record held: bare chain", held.bare);
    const int lost = calm.notPainted + held.notPainted;
    if (lost > 0 || calm.alarm.size() != 100 || held.alarm.size() != 20) {
        std::printf("NOT PAINTED: %d\n", lost);
        return 1;
    }
    return 0;
}
