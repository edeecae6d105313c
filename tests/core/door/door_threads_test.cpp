// SPDX-License-Identifier: GPL-3.0-or-later
// The real threads together: links, ward, store, a screen that reads waves and views, a nurse who presses.
#include "tests/support/wl_test.h"

#include "app/resources.h"
#include "core/door/local_door.h"
#include "core/engine/ward_thread.h"
#include "core/links/simulated/simulated_device.h"
#include "core/simulator/scenario.h"

#include <QSemaphore>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace wardlight;

class DoorThreadsTest : public QObject {
    Q_OBJECT
    static Now machineNow()
    {
        return {Instant(std::chrono::duration_cast<Duration>(std::chrono::steady_clock::now().time_since_epoch())), {1}};
    }
private Q_SLOTS:
    void everythingRunsTogetherAndEveryCommandIsAnswered()
    {
        const QTemporaryDir dir;
        const auto scenario = *simulator::parseScenario(
            "threads.toml", "title = \"T\"\n[[bed]]\nname = \"1\"\nwaves = [\"II\", \"Pleth\"]\n[[bed]]\nname = \"2\"\nwaves = [\"II\", \"ABP\"]\n");
        const auto start = machineNow();
        auto setup = *app::wardSetup({"1", "2"});
        const auto kinds = setup.kinds;
        engine::Ward ward(std::move(setup), *store::Journal::open(dir.path().toStdString(), 0), [] { return machineNow().mono; }, start);
        std::vector<std::unique_ptr<links::TimedDevice>> devices;
        for (std::uint64_t id = 1; id <= 2; ++id) {
            auto intake = std::make_shared<engine::Intake>(DeviceId{id}, "m", true);
            ward.connect({id}, intake);
            devices.push_back(std::make_unique<links::SimulatedDevice>(scenario.beds[id - 1], intake, start.mono));
        }
        QSemaphore published, answered;
        std::atomic<int> durable{0}, samples{0};
        constexpr int commands = 40;
        {
            door::LocalDoor door(ward, kinds, machineNow);
            door.pick("R. Okafor", Role::Nurse);
            const auto watch = door.updates([&](bool) { published.release(); });
            const engine::WardThread wardThread(ward, machineNow);
            const links::LinkThread linkThread(std::move(devices), machineNow);
            std::jthread screen([&](const std::stop_token& stop) {
                std::vector<std::int16_t> wave(500);
                while (!stop.stop_requested()) {
                    const auto view = door.view();
                    for (const auto& bed : view->beds)
                        for (const auto& w : bed->waves) {
                            const auto end = w.samples->end();
                            w.samples->read(end > wave.size() ? end - wave.size() : 0, wave);
                            samples += static_cast<int>(end > 0);
                        }
                    door.painted(machineNow().mono);
                    std::this_thread::yield();
                }
            });
            for (std::uint64_t id = 1; id <= 2; ++id) {
                Patient p;
                p.family = "Test";
                p.identifier = p.secondIdentifier = "p" + std::to_string(id);
                door.command({"admit" + std::to_string(id), {id}, {"R. Okafor", Role::Nurse, {1}}, Admit{p}}, {});
            }
            for (int i = 0; i < commands; ++i)
                door.command({"note" + std::to_string(i), {1}, {"R. Okafor", Role::Nurse, {1}}, WriteNote{"n"}}, [&](const Outcome& o) {
                    if (o.code != OutcomeCode::Saving) {
                        durable += o.code == OutcomeCode::Done ? 1 : 0;
                        answered.release();
                    }
                });
            QVERIFY(answered.tryAcquire(commands, 60000));
            for (int i = 0; i < 400 && samples == 0; ++i) // a channel is seen with the next second's snapshot
                QVERIFY(published.tryAcquire(1, 60000));
            QSemaphore told;
            const auto question = door.ask(door::AskEvents{{1}, {0}, {INT64_MAX}, 1000}, [&](const door::Answer& a) {
                if (a.events.size() >= commands)
                    told.release();
            });
            QVERIFY(told.tryAcquire(1, 60000));
        }
        QCOMPARE(durable.load(), commands);
        QVERIFY(samples > 0);
    }
};

WL_TEST(DoorThreadsTest)
#include "door_threads_test.moc"
