// SPDX-License-Identifier: GPL-3.0-or-later
// The station as a process: what crashes comes back, what hangs is ended, what is told to stop stops.
#include "tests/support/wl_test.h"

#include "app/station/supervisor.h"
#include "core/store/journal.h"
#include "tests/support/ward_process.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <string>

using namespace wardlight;

class StationProcessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aKilledStationIsBackWithinTenSecondsOnTheSameRecord()
    {
        const QTemporaryDir folder;
        const auto data = folder.filePath(QStringLiteral("record"));
        QProcess station;
        auto surroundings = QProcessEnvironment::systemEnvironment();
        surroundings.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        station.setProcessEnvironment(surroundings);
        station.start(QStringLiteral(WL_STATION), {QStringLiteral("--no-sound"), QStringLiteral("--beds"), QStringLiteral("2"),
                                                   QStringLiteral("--data"), data});
        QVERIFY(station.waitForStarted());
        pid_t first = 0;
        const auto written = [&] { return QFileInfo(data + QStringLiteral("/index.db-wal")).size() > 0; };
        QVERIFY(QTest::qWaitFor([&] { return (first = test::childOf(static_cast<pid_t>(station.processId()))) > 0 && test::isAtWork(first) && written(); }, 20'000));
        QElapsedTimer away;
        away.start();
        QCOMPARE(::kill(first, SIGKILL), 0);
        pid_t second = 0;
        QVERIFY(QTest::qWaitFor([&] { return (second = test::childOf(static_cast<pid_t>(station.processId()))) > 0 && second != first; }, 10'000));
        const auto back = away.elapsed();
        QVERIFY(QTest::qWaitFor([&] { return test::isAtWork(second); }, 10'000));
        const auto ready = away.elapsed();
        station.terminate();
        QVERIFY(station.waitForFinished(10'000));
        QCOMPARE(station.exitStatus(), QProcess::NormalExit);
        QCOMPARE(station.exitCode(), 0);
        auto journal = store::Journal::open(data.toStdString(), 0);
        QVERIFY(journal);
        int starts = 0;
        QVERIFY((*journal)->eachEvent([&](const Event& e) {
            if (const auto* noted = std::get_if<SystemNoted>(&e.body))
                starts += noted->code == "started" ? 1 : 0;
        }));
        QCOMPARE(starts, 2);
        QVERIFY(ready < 10'000);
        qInfo("killed; another process after %lld ms, at work after %lld ms", static_cast<long long>(back), static_cast<long long>(ready));
    }

    void aThreadThatDoesNotTurnForTenLooksHangs()
    {
        app::StuckWatch watch;
        Instant now{};
        for (int i = 0; i < 100; ++i) {
            now += 1s;
            QVERIFY(!watch.look(now, now)); // it turns
        }
        const auto last = now;
        for (int i = 1; i < app::StuckWatch::hangsAfter; ++i) {
            now += 1s;
            QVERIFY(!watch.look(last, now));
        }
        now += 1s;
        QVERIFY(watch.look(last, now));
    }
    void aProcessThatWasStoppedForAnHourDoesNotHang()
    {
        app::StuckWatch watch;
        Instant now{};
        (void)watch.look(now, now);
        const auto last = now;
        for (int i = 0; i < 8; ++i) {
            now += 1s;
            QVERIFY(!watch.look(last, now));
        }
        now += 3600s; // SIGSTOP, CONT: both threads were away
        QVERIFY(!watch.look(last, now));
        now += 1s;
        QVERIFY(!watch.look(last, now));
    }
};

WL_TEST(StationProcessTest)
#include "station_process_test.moc"
