// SPDX-License-Identifier: GPL-3.0-or-later
// Fault 24: a station may have no more memory. It ends and is back within 10 s, with its beds, on the same record.
#include "tests/support/wl_test.h"

#include "tests/support/ward_process.h"

#include <QTemporaryDir>

#include <sys/resource.h>

using namespace wardlight;

class OutOfMemoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStationWithoutMemoryIsBackWithinTenSeconds()
    {
        const QTemporaryDir dir;
        const test::WardProcess station(WL_STATION, {QStringLiteral("--beds"), QStringLiteral("64"), QStringLiteral("--no-sound"),
                                                     QStringLiteral("--data"), dir.filePath(QStringLiteral("record"))});
        pid_t first = 0;
        QVERIFY(QTest::qWaitFor([&] { return (first = test::childOf(station.id())) > 0 && test::isAtWork(first); }, 20'000));
        const rlimit little{64 << 20U, 64 << 20U}; // less than it has: nothing more can be had
        QCOMPARE(::prlimit(first, RLIMIT_AS, &little, nullptr), 0);
        QCOMPARE(::prlimit(first, RLIMIT_DATA, &little, nullptr), 0);
        pid_t second = 0;
        QVERIFY2(QTest::qWaitFor([&] { return (second = test::childOf(station.id())) != first; }, 90'000), "it never needed more");
        QElapsedTimer away;
        away.start();
        QVERIFY(QTest::qWaitFor([&] { return (second = test::childOf(station.id())) > 0 && test::isAtWork(second); }, 20'000));
        qInfo("fault 24: at work again after %.1f s", static_cast<double>(away.elapsed()) / 1000);
        QVERIFY(away.elapsed() <= 10'000);
    }
};

WL_TEST(OutOfMemoryTest)
#include "fault_24_out_of_memory_test.moc"
