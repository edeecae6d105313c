// SPDX-License-Identifier: GPL-3.0-or-later
// Fault 51: wardlightd is killed, stopped and started again under the eyes of stations. The screen tells it and sounds
// within 5 s, heals by itself, and nothing that was answered "done" is lost or done twice.
#include "tests/support/wl_test.h"

#include "core/store/journal.h"
#include "tests/support/heard_place.h"
#include "tests/support/ward_process.h"

#include <QTemporaryDir>

#include <map>
#include <mutex>
#include <set>

using namespace wardlight;
using test::alarmOf;
using test::waitForView;

class GatewayKilledTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theScreenTellsItAndSoundsWithinFiveSecondsAndHealsByItself()
    {
        QVERIFY2(test::HeardPlace::possible(), "PulseAudio is not installed: packaging/install test");
        test::HeardPlace place;
        QVERIFY(place.open());
        const QTemporaryDir dir;
        const auto data = dir.filePath(QStringLiteral("ward"));
        const auto scenario = test::scenarioIn(dir.path(), "title = \"Killed\"\nseed = 5\n[[bed]]\nname = \"01\"\nfamily = \"Roy\"\n"
                                                           "waves = [\"II\", \"Pleth\"]\nhr = 70\n");
        const QStringList words{QStringLiteral("--data"), data, QStringLiteral("--scenario"), scenario, QStringLiteral("--allow-null-sink")};
        auto ward = std::make_unique<test::WardProcess>(WL_WARDLIGHTD, words);
        app::LookIn observer(data.toStdString(), "observer", "R. Okafor", app::LookIn::As::CommandLine);
        QVERIFY2(observer.waitForState(20s), observer.door().problem().c_str());
        const test::WardProcess station(WL_STATION, {QStringLiteral("--ward"), QStringLiteral("local:") + data,
                                                     QStringLiteral("--allow-null-sink"), QStringLiteral("--unsupervised")});
        QVERIFY(waitForView(observer.door(), [](const auto& v) {
            const auto* heart = v.beds.front()->numeric(Parameter::HeartRate);
            return heart && isUsable(heart->validity) && v.voice == door::VoiceState::Sounding && v.alarms.empty() && !v.sounding;
        }, 30'000));
        QTest::qWait(1500); // the station stands as well
        QVERIFY(station.runs());
        QElapsedTimer gone;
        gone.start();
        ward->kill();
        place.listen();
        const auto listening = static_cast<double>(gone.elapsed()) / 1000;
        QVERIFY(waitForView(observer.door(), [](const auto& v) { return alarmOf(v, AlarmKind::GatewayLost) && v.sounding; }, 10'000));
        const auto told = static_cast<double>(gone.elapsed()) / 1000;
        QVERIFY2(told <= 5, qPrintable(QString::number(told)));
        QCOMPARE(observer.door().view()->beds.front()->patient.family, std::string("Roy")); // who lies there is not forgotten
        const auto pulse = place.waitForPulses(10, 15'000);
        QVERIFY2(pulse, "the station does not sound");
        const auto heard = *pulse + listening;
        QVERIFY2(heard <= 5, qPrintable(QString::number(heard)));
        ward = std::make_unique<test::WardProcess>(WL_WARDLIGHTD, words);
        QVERIFY(waitForView(observer.door(), [](const auto& v) {
            const auto* heart = v.beds.front()->numeric(Parameter::HeartRate);
            return !alarmOf(v, AlarmKind::GatewayLost) && heart && isUsable(heart->validity);
        }, 30'000));
        qInfo("fault 51: told %.1f s, heard %.1f s after the kill", told, heard);
    }
    void whatWasAnsweredIsInTheRecordOnceAfterKillsAndStopsUnderSixtyFourBeds()
    {
        const QTemporaryDir dir;
        const auto data = dir.filePath(QStringLiteral("ward"));
        const QStringList words{QStringLiteral("--data"), data, QStringLiteral("--beds"), QStringLiteral("64"), QStringLiteral("--no-sound")};
        std::mutex lock;
        std::set<std::string> done;
        int refused = 0;
        {
            auto ward = std::make_unique<test::WardProcess>(WL_WARDLIGHTD, words);
            app::LookIn nurse(data.toStdString(), "nurse", "R. Okafor", app::LookIn::As::CommandLine);
            QVERIFY2(nurse.waitForState(30s), nurse.door().problem().c_str());
            std::uint64_t number = 0;
            const auto write = [&] {
                ++number;
                const auto id = "note-" + std::to_string(number);
                nurse.door().command({id, BedId{1 + number % 64}, {}, WriteNote{id}}, [&, id](const Outcome& outcome) {
                    const std::scoped_lock hold(lock);
                    if (outcome.code == OutcomeCode::Done || outcome.code == OutcomeCode::AlreadyDone)
                        done.insert(id);
                    else if (outcome.code == OutcomeCode::Refused)
                        ++refused;
                });
            };
            const auto sizeOfDone = [&] { const std::scoped_lock hold(lock); return done.size(); };
            const auto answered = [&](std::size_t more) {
                const auto wanted = sizeOfDone() + more;
                return QTest::qWaitFor([&] { write(); return sizeOfDone() >= wanted; }, 40'000);
            };
            for (const bool killed : {true, false, true, true}) {
                QVERIFY2(answered(100), qPrintable(QString::fromStdString(nurse.door().problem())));
                if (killed) {
                    ward->kill();
                    ward = std::make_unique<test::WardProcess>(WL_WARDLIGHTD, words);
                    continue;
                }
                ::kill(ward->id(), SIGSTOP);
                QVERIFY(waitForView(nurse.door(), [](const auto& v) { return alarmOf(v, AlarmKind::GatewayLost) != nullptr; }, 10'000));
                ::kill(ward->id(), SIGCONT);
            }
            QVERIFY(answered(100));
        }
        std::map<std::string, int> kept;
        auto journal = store::Journal::open(data.toStdString(), 0);
        QVERIFY(journal);
        QVERIFY((*journal)->eachEvent([&](const Event& e) {
            if (std::holds_alternative<Noted>(e.body))
                ++kept[e.commandId];
        }));
        int lost = 0, doubled = 0;
        for (const auto& id : done)
            lost += kept.contains(id) ? 0 : 1;
        for (const auto& [id, times] : kept)
            doubled += times > 1 ? 1 : 0;
        qInfo("fault 51: %zu answered, %d lost, %d doubled, %d refused while it was away", done.size(), lost, doubled, refused);
        QCOMPARE(lost, 0);
        QCOMPARE(doubled, 0);
    }
};

WL_TEST(GatewayKilledTest)
#include "fault_51_gateway_killed_test.moc"
