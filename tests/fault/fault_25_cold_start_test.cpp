// SPDX-License-Identifier: GPL-3.0-or-later
// Fault 25: power is back and nobody is there. The ward alarms within 10 s of its start, without anybody signing in.
#include "tests/support/wl_test.h"

#include "tests/support/ward_process.h"

#include <QFile>
#include <QTemporaryDir>

using namespace wardlight;
using test::alarmOf;
using test::waitForView;

class ColdStartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theAlarmThatWasOpenIsToldAgainWithinTenSecondsUnderItsOwnId()
    {
        const QTemporaryDir dir;
        const auto data = dir.filePath(QStringLiteral("ward"));
        QFile scenario(dir.filePath(QStringLiteral("stops.toml")));
        QVERIFY(scenario.open(QIODevice::WriteOnly));
        scenario.write("title = \"Cold\"\nseed = 5\n[[bed]]\nname = \"01\"\nfamily = \"Roy\"\nwaves = [\"II\", \"Pleth\"]\nhr = 70\n"
                       "  [[bed.step]]\n  at = 0\n  rhythm = \"asystole\"\n");
        scenario.close();
        const QStringList words{QStringLiteral("--data"), data, QStringLiteral("--scenario"), scenario.fileName(), QStringLiteral("--no-sound")};
        AlarmId before;
        {
            test::WardProcess ward(WL_WARDLIGHTD, words);
            app::LookIn observer(data.toStdString(), "observer", "R. Okafor", app::LookIn::As::CommandLine);
            QVERIFY2(observer.waitForState(20s), observer.door().problem().c_str());
            QVERIFY(waitForView(observer.door(), [](const auto& v) { return alarmOf(v, AlarmKind::Asystole) != nullptr; }, 60'000));
            before = alarmOf(*observer.door().view(), AlarmKind::Asystole)->id;
            QTest::qWait(1000); // its onset is durable
            ward.kill();
        }
        test::WardProcess again(WL_WARDLIGHTD, words);
        app::LookIn observer(data.toStdString(), "observer", "R. Okafor", app::LookIn::As::CommandLine);
        QVERIFY(observer.waitForState(10s));
        QVERIFY(waitForView(observer.door(), [&](const auto& v) {
            const auto* a = alarmOf(v, AlarmKind::Asystole);
            return a && a->id == before && a->phase == AlarmPhase::Active && v.sounding;
        }, 10'000));
        const auto took = again.clock.elapsed();
        QVERIFY2(took <= 10'000, qPrintable(QString::number(took)));
        const auto view = observer.door().view();
        QCOMPARE(view->beds.front()->patient.family, std::string("Roy"));
        QVERIFY(alarmOf(*view, AlarmKind::Asystole)->ladder); // and it is escalated
        qInfo("fault 25: told %.2f s after the start", static_cast<double>(took) / 1000);
    }
};

WL_TEST(ColdStartTest)
#include "fault_25_cold_start_test.moc"
