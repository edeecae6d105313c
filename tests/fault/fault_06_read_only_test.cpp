// SPDX-License-Identifier: GPL-3.0-or-later
// Faults 4 and 6 for the files that exist now: the medium turns read-only or full while the ward runs. It is told,
// commands answer "done, not recorded", and what happened meanwhile is written when the medium is back.
#include "core/store/journal.h"
#include "tests/support/wl_test.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace wardlight;

class ReadOnlyTest : public QObject {
    Q_OBJECT
    QByteArray said_;
    /// Reads on until this line came.
    bool until(QProcess& process, const QByteArray& line)
    {
        while (!said_.contains(line)) {
            if (!process.waitForReadyRead(20000))
                return false;
            said_ += process.readAllStandardOutput();
        }
        return true;
    }
    static bool order(const QString& control, const QByteArray& text)
    {
        QFile file(control);
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text) == text.size();
    }
private Q_SLOTS:
    void aMediumThatRefusesIsToldAndCaughtUpOnReturn_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::newRow("read-only") << QByteArray("read-only");
        QTest::newRow("full") << QByteArray("full");
    }
    void aMediumThatRefusesIsToldAndCaughtUpOnReturn()
    {
        QFETCH(QByteArray, fault);
        said_.clear();
        const QTemporaryDir dir;
        const auto folder = dir.filePath(QStringLiteral("store"));
        const auto control = dir.filePath(QStringLiteral("control"));
        QProcess actor;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(WL_IO_FAULT));
        environment.insert(QStringLiteral("IOF_DIR"), folder);
        environment.insert(QStringLiteral("IOF_CONTROL"), control);
        actor.setProcessEnvironment(environment);
        actor.start(QStringLiteral(WL_STORE_ACTOR), {folder});
        QVERIFY(until(actor, "durable 20\n"));
        QVERIFY(order(control, fault));
        QVERIFY(until(actor, "unrecorded "));
        QVERIFY(said_.contains("told ") && !said_.contains("told ok\nunrecorded"));
        QVERIFY(order(control, ""));
        QVERIFY(until(actor, "told ok\n"));
        const auto back = said_.indexOf("told ok\n");
        while (said_.indexOf("durable ", back) < 0)
            QVERIFY(until(actor, "durable ") && actor.waitForReadyRead(20000) && (said_ += actor.readAllStandardOutput(), true));
        actor.write("end\n");
        actor.closeWriteChannel();
        QVERIFY(actor.waitForFinished(20000));
        said_ += actor.readAllStandardOutput();
        const auto unrecorded = said_.count("unrecorded ");
        std::uint64_t last = 0;
        const auto journal = store::Journal::open(folder.toStdString(), 0);
        QVERIFY(journal.has_value());
        QVERIFY((*journal)->eachEvent([&](const Event& e) {
            QCOMPARE(e.id.value, last + 1);
            last = e.id.value;
        }));
        const auto promised = static_cast<std::uint64_t>(said_.count("durable ") + unrecorded);
        qInfo("fault 06: %s: %lld answered \"not recorded\", %llu of %llu in the record afterwards", fault.constData(),
              static_cast<long long>(unrecorded), static_cast<unsigned long long>(last), static_cast<unsigned long long>(promised));
        QVERIFY(last >= promised);
    }
};

WL_TEST(ReadOnlyTest)
#include "fault_06_read_only_test.moc"
