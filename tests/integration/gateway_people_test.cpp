// SPDX-License-Identifier: GPL-3.0-or-later
// A wardlightd and who may act at it: a station by PIN, the machine's own command line by its account.
#include "tests/support/wl_test.h"

#include "tests/support/ward_process.h"

#include <QTemporaryDir>

using namespace wardlight;

namespace {

/// Exit code and standard output of one word.
std::pair<int, QString> ctl(const QString& data, QStringList words)
{
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(WL_CTL), QStringList{QStringLiteral("--data"), data} + words);
    if (!program.waitForFinished(30'000))
        return {-1, {}};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput())};
}

Outcome said(door::Door& door, CommandBody body)
{
    static int count = 0;
    const auto told = std::make_shared<std::optional<Outcome>>();
    door.command({"gp-" + std::to_string(++count), {1}, {}, std::move(body)}, [told](const Outcome& o) {
        if (o.code != OutcomeCode::Saving)
            *told = o;
    });
    (void)QTest::qWaitFor([&] { return told->has_value(); }, 20'000);
    return told->value_or(Outcome{{}, OutcomeCode::Unknown, {}, {}});
}

}

class GatewayPeopleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStationNeedsAPinAndTheCommandLineIsRecordedAsItself()
    {
        const QTemporaryDir dir;
        const auto data = dir.filePath(QStringLiteral("ward"));
        const auto scenario = test::scenarioIn(dir.path(), "title = \"People\"\nseed = 5\n[[bed]]\nname = \"01\"\nfamily = \"Roy\"\nwaves = [\"II\"]\nhr = 134\n");
        test::WardProcess ward(WL_WARDLIGHTD, {QStringLiteral("--data"), data, QStringLiteral("--scenario"), scenario, QStringLiteral("--no-sound")});
        app::LookIn station(data.toStdString(), "station", "R. Okafor");
        QVERIFY2(station.waitForState(20s), station.door().problem().c_str());
        auto& door = station.door();
        QVERIFY(door.view()->locked);
        QCOMPARE(said(door, WriteNote{"forged"}).code, OutcomeCode::Refused);
        QCOMPARE(said(door, PickUser{"R. Okafor", "904226"}).code, OutcomeCode::Refused);
        QCOMPARE(said(door, PickUser{"R. Okafor", "250318"}).code, OutcomeCode::Done); // of the demo's people
        QVERIFY(test::waitForView(door, [](const auto& v) { return !v.locked && v.user == "R. Okafor"; }, 5000));
        QVERIFY(test::waitForView(door, [](const auto& v) { return test::alarmOf(v, AlarmKind::HrHigh) != nullptr; }, 60'000));

        const auto status = ctl(data, {QStringLiteral("status")});
        QCOMPARE(status.first, 0);
        QVERIFY(status.second.contains(QStringLiteral("ready")));
        QCOMPARE(ctl(data, {QStringLiteral("ack"), QStringLiteral("--next")}).first, 0);
        const auto journal = ctl(data, {QStringLiteral("journal"), QStringLiteral("--actions")});
        QCOMPARE(journal.first, 0);
        QVERIFY2(journal.second.contains(QStringLiteral(" alarm command line, ")), qPrintable(journal.second));
        QVERIFY(journal.second.contains(QStringLiteral(" sign-in R. Okafor ")));
        QVERIFY(!journal.second.contains(QStringLiteral("forged")));
        QVERIFY(ward.stop());
    }
};

WL_TEST(GatewayPeopleTest)
#include "gateway_people_test.moc"
