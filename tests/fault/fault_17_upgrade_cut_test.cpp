// SPDX-License-Identifier: GPL-3.0-or-later
// Fault 17 for the first schema: cut while the store is made. It is there whole or not at all, never between.
#include "core/store/journal.h"
#include "tests/support/power_cut.h"
#include "tests/support/wl_test.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace wardlight;

class UpgradeCutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStoreCutWhileItIsMadeOpensEmptyOrWhole()
    {
        const QTemporaryDir dir;
        const auto folder = dir.filePath(QStringLiteral("store"));
        const auto trace = dir.filePath(QStringLiteral("trace"));
        QProcess writer;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(WL_IO_FAULT));
        environment.insert(QStringLiteral("IOF_DIR"), folder);
        environment.insert(QStringLiteral("IOF_TRACE"), trace);
        writer.setProcessEnvironment(environment);
        writer.start(QStringLiteral(WL_STORE_WRITER), {folder, QStringLiteral("1")});
        QVERIFY(writer.waitForFinished(60000));
        const auto calls = test::readTrace(trace.toStdString());
        int empty = 0, whole = 0;
        for (std::size_t cut = 0; cut <= calls.size(); ++cut)
            for (std::uint64_t seed = 1; seed <= 3; ++seed) {
                const auto disk = dir.filePath(QStringLiteral("disk")).toStdString();
                test::buildImage(calls, cut, seed, disk);
                const auto journal = store::Journal::open(disk, 0);
                QVERIFY2(journal.has_value(), journal ? "" : journal.error().line().c_str());
                (((*journal)->opened().lastEvent.value == 0) ? empty : whole) += 1;
            }
        qInfo("fault 17: %zu calls cut three ways: %d empty, %d whole, 0 between", calls.size(), empty, whole);
        QVERIFY(empty > 0 && whole > 0);
    }
};

WL_TEST(UpgradeCutTest)
#include "fault_17_upgrade_cut_test.moc"
