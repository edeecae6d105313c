// SPDX-License-Identifier: GPL-3.0-or-later
// Fault 26: no file descriptors are left. The beds are watched and recorded all the same, nobody new can look in, and all
// of it heals when there are some again.
#include "tests/support/wl_test.h"

#include "tests/support/ward_process.h"

#include <QTemporaryDir>

#include <sys/resource.h>

using namespace wardlight;
using test::alarmOf;
using test::waitForView;

class DescriptorsOutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theBedsAreWatchedAndRecordedAndStationsComeBackWithTheDescriptors()
    {
        const QTemporaryDir dir;
        const auto data = dir.filePath(QStringLiteral("ward"));
        const auto scenario = test::scenarioIn(dir.path(), "title = \"None left\"\nseed = 5\n[[bed]]\nname = \"01\"\nfamily = \"Roy\"\n"
                                                           "waves = [\"II\", \"Pleth\"]\nhr = 70\n  [[bed.step]]\n  at = 10\n  rhythm = \"asystole\"\n");
        const test::WardProcess ward(WL_WARDLIGHTD, {QStringLiteral("--data"), data, QStringLiteral("--scenario"), scenario, QStringLiteral("--no-sound")});
        app::LookIn station(data.toStdString(), "station", "R. Okafor", app::LookIn::As::CommandLine);
        QVERIFY2(station.waitForState(20s), station.door().problem().c_str());
        rlimit before{};
        QCOMPARE(::prlimit(ward.id(), RLIMIT_NOFILE, nullptr, &before), 0);
        const rlimit none{4, before.rlim_max};
        QCOMPARE(::prlimit(ward.id(), RLIMIT_NOFILE, &none, nullptr), 0);
        QVERIFY(waitForView(station.door(), [](const auto& v) { return alarmOf(v, AlarmKind::Asystole) && v.sounding; }, 60'000));
        const auto answer = std::make_shared<std::atomic<int>>(-1);
        station.door().command({"without", BedId{1}, {}, WriteNote{"written without descriptors"}},
                               [answer](const Outcome& o) { answer->store(static_cast<int>(o.code)); });
        QVERIFY(QTest::qWaitFor([&] { return *answer == static_cast<int>(OutcomeCode::Done) || *answer == static_cast<int>(OutcomeCode::DoneNotRecorded); }, 10'000));
        const bool told = alarmOf(*station.door().view(), AlarmKind::StoreFailed) != nullptr;
        QVERIFY2(*answer == static_cast<int>(OutcomeCode::Done) || told, "not recorded, and nobody is told");
        app::LookIn late(data.toStdString(), "late", "M. Castellanos", app::LookIn::As::CommandLine);
        QVERIFY(!late.waitForState(2s));
        QVERIFY(!late.door().problem().empty()); // its screen says so
        QElapsedTimer back;
        back.start();
        QCOMPARE(::prlimit(ward.id(), RLIMIT_NOFILE, &before, nullptr), 0);
        QVERIFY2(late.waitForState(10s), late.door().problem().c_str());
        qInfo("fault 26: recorded without descriptors: %s; a station is back %.1f s after them",
              *answer == static_cast<int>(OutcomeCode::Done) ? "yes" : "no, told", static_cast<double>(back.elapsed()) / 1000);
        QVERIFY(alarmOf(*late.door().view(), AlarmKind::Asystole));
        QVERIFY(waitForView(late.door(), [](const auto& v) { return !alarmOf(v, AlarmKind::StoreFailed); }, 10'000));
    }
};

WL_TEST(DescriptorsOutTest)
#include "fault_26_descriptors_out_test.moc"
