// SPDX-License-Identifier: GPL-3.0-or-later
// Faults 7 and 8: a sync or a write fails once, at each place in turn. Nothing acknowledged is lost.
#include "core/store/journal.h"
#include "tests/support/wl_test.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace wardlight;

class SyncFailsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFailedSyncOrWriteLosesNothing_data()
    {
        QTest::addColumn<QString>("order");
        QTest::addColumn<int>("most");
        QTest::newRow("sync") << "sync-fail" << 12;
        QTest::newRow("write") << "write-fail" << 30;
    }
    void aFailedSyncOrWriteLosesNothing()
    {
        QFETCH(QString, order);
        QFETCH(int, most);
        int newFiles = 0;
        for (int nth = 1; nth <= most; ++nth) {
            const QTemporaryDir dir;
            const auto folder = dir.filePath(QStringLiteral("store"));
            QFile control(dir.filePath(QStringLiteral("control")));
            QVERIFY(control.open(QIODevice::WriteOnly));
            control.write(QStringLiteral("%1 %2").arg(order).arg(nth).toUtf8());
            control.close();
            {
                auto journal = store::Journal::open(folder.toStdString(), 0); // the fault comes later
                QVERIFY(journal.has_value());
            }
            QProcess writer;
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(WL_IO_FAULT));
            environment.insert(QStringLiteral("IOF_DIR"), folder);
            environment.insert(QStringLiteral("IOF_CONTROL"), control.fileName());
            writer.setProcessEnvironment(environment);
            writer.start(QStringLiteral(WL_STORE_WRITER), {folder, QStringLiteral("60")});
            QVERIFY(writer.waitForFinished(60000));
            const auto acknowledged = static_cast<std::uint64_t>(writer.readAllStandardOutput().count('\n'));
            const auto journal = store::Journal::open(folder.toStdString(), 0);
            QVERIFY2(journal.has_value(), journal ? "" : journal.error().line().c_str());
            newFiles += (*journal)->opened().generations > 1 ? 1 : 0;
            std::uint64_t last = 0;
            const auto read = (*journal)->eachEvent([&](const Event& e) {
                QCOMPARE(e.id.value, last + 1);
                last = e.id.value;
            });
            QVERIFY2(read.has_value(), read ? "" : read.error().line().c_str());
            QVERIFY2(last >= acknowledged, qPrintable(QStringLiteral("%1 at call %2: %3 of %4").arg(order).arg(nth).arg(last).arg(acknowledged)));
        }
        qInfo("fault 07: %s failed at each of %d calls, 0 lost, %d went on in a new file", qPrintable(order), most, newFiles);
        if (order == QStringLiteral("sync-fail"))
            QVERIFY(newFiles > 0);
    }
};

WL_TEST(SyncFailsTest)
#include "fault_07_fsync_eio_test.moc"
