// SPDX-License-Identifier: GPL-3.0-or-later
// Fault 28: the program crashes at every start, of its own stored state. The fourth start is a safe one: live monitoring
// only, and it says so; a station that a person stops and starts tries its record again.
#include "tests/support/wl_test.h"

#include "tests/support/ward_process.h"

#include <QTemporaryDir>

using namespace wardlight;
using test::alarmOf;
using test::waitForView;

class CrashLoopTest : public QObject {
    Q_OBJECT
#ifdef WL_CRASH_ON_OPEN
private Q_SLOTS:
    void theFourthStartMonitorsWithoutItsStoredStateAndSaysSo()
    {
        const QTemporaryDir dir;
        const auto data = dir.filePath(QStringLiteral("ward"));
        const auto scenario = test::scenarioIn(dir.path(), "title = \"Loop\"\n[[bed]]\nname = \"01\"\nfamily = \"Roy\"\nwaves = [\"II\", \"Pleth\"]\nhr = 70\n");
        const QStringList words{QStringLiteral("--data"), data, QStringLiteral("--scenario"), scenario, QStringLiteral("--no-sound")};
        {
            test::WardProcess first(WL_WARDLIGHTD, words);
            app::LookIn observer(data.toStdString(), "observer", {}, app::LookIn::As::CommandLine);
            QVERIFY2(observer.waitForState(20s), observer.door().problem().c_str());
            QVERIFY(first.stop());
        }
        const QMap<QString, QString> badState{{QStringLiteral("LD_PRELOAD"), QStringLiteral(WL_CRASH_ON_OPEN)},
                                              {QStringLiteral("CRASH_ON_OPEN"), QStringLiteral("/index.db")}};
        for (int i = 0; i < 3; ++i) {
            test::WardProcess ward(WL_WARDLIGHTD, words, badState);
            QVERIFY2(ward.crashes(20'000), qPrintable(QString::number(i)));
        }
        {
            test::WardProcess ward(WL_WARDLIGHTD, words, badState);
            app::LookIn observer(data.toStdString(), "observer", {}, app::LookIn::As::CommandLine);
            QVERIFY2(observer.waitForState(20s), observer.door().problem().c_str());
            QVERIFY(waitForView(observer.door(), [](const auto& v) {
                const auto* failed = alarmOf(v, AlarmKind::StoreFailed);
                return v.notRecordingSince && v.notRecordingWhy == "safe-start" && failed && failed->detail == "safe-start" &&
                       !v.beds.front()->numerics.empty();
            }, 20'000));
            QVERIFY(ward.stop());
        }
        test::WardProcess again(WL_WARDLIGHTD, words);
        app::LookIn observer(data.toStdString(), "observer", {}, app::LookIn::As::CommandLine);
        QVERIFY(observer.waitForState(20s));
        QVERIFY(waitForView(observer.door(), [](const auto& v) { return !v.notRecordingSince; }, 20'000));
    }
#endif
};

WL_TEST(CrashLoopTest)
#include "fault_28_crash_loop_test.moc"
