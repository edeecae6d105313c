// SPDX-License-Identifier: GPL-3.0-or-later
// A profile signed for the next shift: not before, at its moment, over a restart, withdrawn, or overtaken.
#include "tests/support/virtual_ward.h"
#include "tests/support/wl_test.h"

#include <QTemporaryDir>

using namespace wardlight;

namespace {

constexpr auto plannedWard = "title = \"Planned\"\n[[bed]]\nname = \"01\"\nfamily = \"Roy\"\nage = 50\nwaves = [\"II\"]\nhr = 70\n";

struct PlannedUnit {
    explicit PlannedUnit(const std::filesystem::path& store = {}, double startAt = 1'000'000, std::chrono::microseconds later = {})
        : ward(plannedWard, store, startAt, later)
    {
        ward.runUntil(1);
    }
    [[nodiscard]] double highOf(Parameter p) const
    {
        for (const auto& l : adult().limits)
            if (l.parameter == p)
                return l.high.value_or(0);
        return 0;
    }
    [[nodiscard]] const ProfileVersion& adult() const { return ward.ward->site().profiles.at(AgeGroup::Adult).version; }
    [[nodiscard]] SiteChange wish(double high, Duration in) const
    {
        SiteChange change;
        change.reason = "as agreed";
        change.profile = adult();
        change.profile->version += 1;
        for (auto& l : change.profile->limits)
            if (l.parameter == Parameter::HeartRate)
                l.high = high;
        if (in > Duration(0))
            change.from = ward.now().wall + std::chrono::duration_cast<std::chrono::microseconds>(in);
        return change;
    }
    OutcomeCode propose(const SiteChange& change) { return ward.command({}, Role::Charge, ProposeChange{change}, "M. Castellanos").code; }
    OutcomeCode sign() { return ward.command({}, Role::Charge, SignChange{"profile:adult"}, "P. Laurent").code; }
    static bool done(OutcomeCode code) { return code == OutcomeCode::Done || code == OutcomeCode::DoneNotRecorded || code == OutcomeCode::Saving; }
    test::VirtualWard ward;
};

}

class PlannedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsSignedForTheNextShiftCountsFromThenOnAndNotBefore()
    {
        PlannedUnit unit;
        const double before = unit.highOf(Parameter::HeartRate);
        QVERIFY(before != 141);
        QVERIFY(PlannedUnit::done(unit.propose(unit.wish(141, 60s))));
        QVERIFY(PlannedUnit::done(unit.sign()));
        QCOMPARE(unit.highOf(Parameter::HeartRate), before);
        QCOMPARE(unit.ward.ward->site().planned.size(), std::size_t{1});
        QVERIFY(unit.ward.ward->site().proposals.empty());
        unit.ward.runUntil(55);
        QCOMPARE(unit.highOf(Parameter::HeartRate), before);
        QCOMPARE(unit.ward.ward->bed({1})->snapshot()->limits[Parameter::HeartRate].high.value, before);
        unit.ward.runUntil(63);
        QCOMPARE(unit.highOf(Parameter::HeartRate), 141.);
        QCOMPARE(unit.ward.ward->bed({1})->snapshot()->limits[Parameter::HeartRate].high.value, 141.);
        QVERIFY(unit.ward.ward->site().planned.empty());
        const auto& who = unit.ward.ward->site().profiles.at(AgeGroup::Adult).who;
        QCOMPARE(who.by, std::string("P. Laurent"));
        QCOMPARE(who.first, std::string("M. Castellanos"));
    }
    void aRestartKeepsItAlsoOneThatSleepsThroughItsMoment()
    {
        const QTemporaryDir folder;
        const std::filesystem::path store = folder.path().toStdString();
        {
            PlannedUnit unit(store);
            (void)unit.propose(unit.wish(142, 600s));
            (void)unit.sign();
            unit.ward.runUntil(3);
        }
        {
            PlannedUnit unit(store, 2'000'000, 60s);
            QCOMPARE(unit.ward.ward->site().planned.size(), std::size_t{1});
            QVERIFY(unit.highOf(Parameter::HeartRate) != 142);
        }
        PlannedUnit unit(store, 3'000'000, 3600s);
        unit.ward.runUntil(2);
        QCOMPARE(unit.highOf(Parameter::HeartRate), 142.);
    }
    void aSecondSignatureAfterTheMomentPutsItInForceAtOnce()
    {
        PlannedUnit unit;
        (void)unit.propose(unit.wish(143, 10s));
        unit.ward.runUntil(30);
        QVERIFY(unit.highOf(Parameter::HeartRate) != 143); // one signature is none
        QVERIFY(PlannedUnit::done(unit.sign()));
        QCOMPARE(unit.highOf(Parameter::HeartRate), 143.);
    }
    void whatIsPlannedCanBeWithdrawnAndNothingElseIsSignedBesideIt()
    {
        PlannedUnit unit;
        const double before = unit.highOf(Parameter::HeartRate);
        (void)unit.propose(unit.wish(144, 60s));
        (void)unit.sign();
        QCOMPARE(unit.propose(unit.wish(150, Duration(0))), OutcomeCode::AlreadyDone);
        QVERIFY(PlannedUnit::done(unit.ward.command({}, Role::Charge, WithdrawChange{"profile:adult"}, "R. Roy").code));
        unit.ward.runUntil(70);
        QCOMPARE(unit.highOf(Parameter::HeartRate), before);
        QVERIFY(PlannedUnit::done(unit.propose(unit.wish(150, Duration(0)))));
    }
    void nothingIsPlannedForNextWeek()
    {
        PlannedUnit unit;
        QCOMPARE(unit.propose(unit.wish(145, std::chrono::hours(24 * 7))), OutcomeCode::Refused);
    }
};

WL_TEST(PlannedTest)
#include "planned_test.moc"
