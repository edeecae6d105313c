// SPDX-License-Identifier: GPL-3.0-or-later
// Fault 20: the station is killed, its ward lives in wardlightd. The ward tells and escalates; a new screen shows the same.
#include "tests/support/wl_test.h"

#include "tests/support/heard_place.h"
#include "tests/support/ward_process.h"

#include <QFile>
#include <QTemporaryDir>

using namespace wardlight;
using test::alarmOf;
using test::waitForView;

class ScreenKilledTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWardTellsAndEscalatesAndANewScreenShowsTheSame()
    {
        const QTemporaryDir dir;
        const auto data = dir.filePath(QStringLiteral("ward"));
        QFile scenario(dir.filePath(QStringLiteral("stops.toml")));
        QVERIFY(scenario.open(QIODevice::WriteOnly));
        scenario.write("title = \"Killed\"\nseed = 5\n[[bed]]\nname = \"01\"\nfamily = \"Roy\"\nwaves = [\"II\", \"Pleth\"]\nhr = 70\n"
                       "  [[bed.step]]\n  at = 12\n  rhythm = \"asystole\"\n");
        scenario.close();
        test::WardProcess ward(WL_WARDLIGHTD, {QStringLiteral("--data"), data, QStringLiteral("--scenario"), scenario.fileName(), QStringLiteral("--no-sound")});
        QVERIFY(ward.started);
        app::LookIn observer(data.toStdString(), "observer", "R. Okafor", app::LookIn::As::CommandLine);
        QVERIFY2(observer.waitForState(20s), observer.door().problem().c_str());
        auto station = std::make_unique<test::WardProcess>(WL_STATION, QStringList{QStringLiteral("--ward"), QStringLiteral("local:") + data,
                                                                                  QStringLiteral("--no-sound"), QStringLiteral("--unsupervised")});
        QVERIFY(station->started);
        QVERIFY(waitForView(observer.door(), [](const auto& v) { return alarmOf(v, AlarmKind::Asystole) != nullptr; }, 60'000));
        QTest::qWait(2000); // the station paints; the ward has seen it
        QVERIFY(station->runs());
        QVERIFY(!alarmOf(*observer.door().view(), AlarmKind::DisplayFrozen));
        QElapsedTimer gone;
        gone.start();
        station->kill();
        QVERIFY(waitForView(observer.door(), [](const auto& v) { return alarmOf(v, AlarmKind::DisplayFrozen) != nullptr; }, 10'000));
        const auto told = gone.elapsed();
        QVERIFY(observer.door().view()->sounding);
        const auto view = observer.door().view();
        const auto* asystole = alarmOf(*view, AlarmKind::Asystole);
        QVERIFY(asystole && asystole->ladder);
        QCOMPARE(asystole->ladder->asked, std::string("R. Okafor"));
        QVERIFY(waitForView(observer.door(), [](const auto& v) { // a minute after its onset the next is asked, screen or not
            const auto* a = alarmOf(v, AlarmKind::Asystole);
            return a && a->ladder && a->ladder->asked == "J. Lindqvist";
        }, 70'000));
        app::LookIn fresh(data.toStdString(), "new screen", "M. Castellanos", app::LookIn::As::CommandLine);
        QVERIFY(fresh.waitForState(10s));
        const auto same = QTest::qWaitFor([&] {
            const auto a = observer.door().view(), b = fresh.door().view();
            if (a->alarms.size() != b->alarms.size())
                return false;
            for (std::size_t i = 0; i < a->alarms.size(); ++i)
                if (a->alarms[i].id != b->alarms[i].id || a->alarms[i].phase != b->alarms[i].phase)
                    return false;
            return a->sounding == b->sounding;
        }, 5000);
        QVERIFY(same);
        fresh.door().painted(fresh.door().now().mono); // it draws: the frozen display heals
        QVERIFY(waitForView(observer.door(), [](const auto& v) { return alarmOf(v, AlarmKind::DisplayFrozen) == nullptr; }, 5000));
        qInfo("fault 20: told %.1f s after the kill", static_cast<double>(told) / 1000);
    }
    void theWardGoesOnSoundingWithAVoiceOfItsOwn()
    {
        QVERIFY2(test::HeardPlace::possible(), "PulseAudio is not installed: packaging/install test");
        test::HeardPlace place;
        QVERIFY(place.open());
        const QTemporaryDir dir;
        const auto data = dir.filePath(QStringLiteral("ward"));
        const auto scenario = test::scenarioIn(dir.path(), "title = \"Killed\"\nseed = 5\n[[bed]]\nname = \"01\"\nfamily = \"Roy\"\n"
                                                           "waves = [\"II\", \"Pleth\"]\nhr = 70\n  [[bed.step]]\n  at = 8\n  rhythm = \"asystole\"\n");
        const test::WardProcess ward(WL_WARDLIGHTD, {QStringLiteral("--data"), data, QStringLiteral("--scenario"), scenario, QStringLiteral("--allow-null-sink")});
        app::LookIn observer(data.toStdString(), "observer", "R. Okafor", app::LookIn::As::CommandLine);
        QVERIFY2(observer.waitForState(20s), observer.door().problem().c_str());
        test::WardProcess station(WL_STATION, {QStringLiteral("--ward"), QStringLiteral("local:") + data, QStringLiteral("--allow-null-sink"),
                                               QStringLiteral("--unsupervised")});
        QVERIFY(waitForView(observer.door(), [](const auto& v) {
            return alarmOf(v, AlarmKind::Asystole) && v.sounding && v.voice == door::VoiceState::Sounding;
        }, 60'000));
        QTest::qWait(1000); // the station stands
        QVERIFY(station.runs());
        station.kill();
        place.listen();
        const auto pulse = place.waitForPulses(20, 20'000); // two bursts
        QVERIFY2(pulse, "nobody sounds");
        QCOMPARE(observer.door().view()->voice, door::VoiceState::Sounding);
        qInfo("fault 20: heard again %.1f s after the kill", *pulse);
    }
};

WL_TEST(ScreenKilledTest)
#include "fault_20_screen_killed_test.moc"
