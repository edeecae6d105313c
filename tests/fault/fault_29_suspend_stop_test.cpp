// SPDX-License-Identifier: GPL-3.0-or-later
// Fault 29: a stop on purpose takes at most 2 s and stands in the record with the gap it left; the machine's sleep is time
// that has passed, so nothing measured before it is current on waking.
#include "tests/support/wl_test.h"

#include "app/machine.h"
#include "core/store/journal.h"
#include "tests/support/ward_process.h"

#include <QTemporaryDir>

#include <fstream>

using namespace wardlight;

class SuspendStopTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStopTakesTwoSecondsAtMostAndTheGapStandsInTheRecord()
    {
        const QTemporaryDir dir;
        const auto data = dir.filePath(QStringLiteral("ward"));
        const QStringList words{QStringLiteral("--data"), data, QStringLiteral("--beds"), QStringLiteral("64"), QStringLiteral("--no-sound")};
        std::optional<qint64> took;
        for (int run = 0; run < 2; ++run) {
            test::WardProcess ward(WL_WARDLIGHTD, words);
            app::LookIn station(data.toStdString(), "station", "R. Okafor", app::LookIn::As::CommandLine);
            QVERIFY2(station.waitForState(20s), station.door().problem().c_str());
            took = ward.stop();
            QVERIFY(took);
            QVERIFY2(*took <= 2000, qPrintable(QString::number(*took)));
        }
        std::vector<SystemNoted> noted;
        auto journal = store::Journal::open(data.toStdString(), 0);
        QVERIFY(journal);
        QVERIFY((*journal)->eachEvent([&](const Event& e) {
            if (const auto* n = std::get_if<SystemNoted>(&e.body))
                noted.push_back(*n);
        }));
        std::vector<std::string> codes;
        for (const auto& n : noted)
            codes.push_back(n.code);
        QCOMPARE(codes, (std::vector<std::string>{"started", "stopped", "started", "gap", "stopped"}));
        QVERIFY(noted[3].number > 0 && noted[3].number < 60'000'000); // µs
        qInfo("fault 29: stopped after %.2f s, gap of %.2f s", static_cast<double>(*took) / 1000, static_cast<double>(noted[3].number) / 1e6);
    }
    void theClockOfDurationsGoesOnWhileTheMachineSleeps()
    {
        double uptime = 0; // counts the sleep as well
        std::ifstream("/proc/uptime") >> uptime;
        QVERIFY(std::abs(seconds(app::machineNow().mono.time_since_epoch()) - uptime) < 1);
    }
};

WL_TEST(SuspendStopTest)
#include "fault_29_suspend_stop_test.moc"
