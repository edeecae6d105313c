// SPDX-License-Identifier: GPL-3.0-or-later
// Fault 1: kill -9 at any moment. All that was acknowledged is there, once, and the store opens by itself.
#include "core/store/journal.h"
#include "core/base/random.h"
#include "tests/support/wl_test.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

using namespace wardlight;

class KillNineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasAcknowledgedSurvivesAnyKill()
    {
        const int kills = qEnvironmentVariableIntValue("WL_FAULT_KILLS") > 0 ? qEnvironmentVariableIntValue("WL_FAULT_KILLS") : 20;
        const QTemporaryDir dir;
        Random chance(1);
        std::uint64_t acknowledged = 0, lost = 0, doubled = 0;
        qint64 slowest = 0;
        for (int kill = 0; kill < kills; ++kill) {
            QProcess writer;
            writer.start(QStringLiteral(WL_STORE_WRITER), {dir.path(), QStringLiteral("100000000")});
            QVERIFY(writer.waitForStarted());
            const int acksWanted = 1 + static_cast<int>(chance.next() % 400);
            QByteArray said;
            while (said.count('\n') < acksWanted && writer.waitForReadyRead(20000))
                said += writer.readAllStandardOutput();
            writer.kill();
            QVERIFY(writer.waitForFinished());
            said += writer.readAllStandardOutput();
            const auto lines = said.left(said.lastIndexOf('\n')).split('\n');
            acknowledged = lines.last().mid(4).toULongLong();
            QVERIFY(acknowledged > 0);
            QElapsedTimer start;
            start.start();
            const auto journal = store::Journal::open(dir.path().toStdString(), 0);
            slowest = std::max(slowest, start.elapsed());
            QVERIFY2(journal.has_value(), journal ? "" : journal.error().line().c_str());
            std::uint64_t expected = 1;
            QVERIFY((*journal)->eachEvent([&](const Event& e) {
                doubled += e.id.value < expected ? 1 : 0;
                lost += e.id.value > expected ? e.id.value - expected : 0;
                expected = e.id.value + 1;
            }));
            lost += expected <= acknowledged ? acknowledged + 1 - expected : 0;
        }
        qInfo("fault 01: %llu acknowledged over %d kills, %llu lost, %llu doubled, slowest start %lld ms",
              static_cast<unsigned long long>(acknowledged), kills, static_cast<unsigned long long>(lost),
              static_cast<unsigned long long>(doubled), static_cast<long long>(slowest));
        QCOMPARE(lost, 0ULL);
        QCOMPARE(doubled, 0ULL);
        QVERIFY(store::verifyStore(dir.path().toStdString())->problems.empty());
    }
};

WL_TEST(KillNineTest)
#include "fault_01_kill9_store_test.moc"
