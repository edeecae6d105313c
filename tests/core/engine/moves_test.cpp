// SPDX-License-Identifier: GPL-3.0-or-later
// Patients between beds: what goes along, whose two entries are one, who comes back, who is expected.
#include "tests/support/bare_ward.h"
#include "tests/support/wl_test.h"

#include <QTemporaryDir>

#include <future>

using namespace wardlight;
using test::BareWard;
using namespace test::names;

namespace {

bool done(const Outcome& outcome) { return outcome.code != OutcomeCode::Refused && outcome.code != OutcomeCode::Unknown && outcome.code != OutcomeCode::AlreadyDone; }
LimitsSet heartRateTo(double high)
{
    LimitsSet set;
    set.parameter = Parameter::HeartRate;
    set.low = 50;
    set.high = high;
    return set;
}

/// Bed 1: Roy with own limits, score entries and a course at 70 /min, then silence. Bed 2: somebody, at 90 /min.
struct TwoEntries {
    explicit TwoEntries(const std::filesystem::path& store, bool secondHasName = false) : w(3, store)
    {
        w.attach(one, monitor);
        w.attach(two, other);
        (void)w.ward.command(one, Role::Nurse, Admit{BareWard::person("Roy", "7")});
        (void)w.ward.command(one, Role::Nurse, SetLimits{heartRateTo(140)}, "A");
        (void)w.ward.command(one, Role::Nurse, EnterConsciousness{Consciousness::Voice}, "B");
        w.run(60, {monitor}, 70);
        if (secondHasName)
            (void)w.ward.command(two, Role::Nurse, Admit{BareWard::person("Roi", "8")});
        (void)w.ward.command(two, Role::Nurse, EnterConsciousness{Consciousness::Alert});
        w.run(60, {other}, 90);
        first = w.record(one);
        second = w.record(two);
    }
    BareWard w;
    engine::BedRecord first, second;
};

constexpr MergeChoice allThere{Side::There, Side::There, Side::There};

}

class MovesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTransferTakesScoreEntriesAndPastNumbersAlong()
    {
        for (const bool recorded : {false, true}) {
            const QTemporaryDir folder;
            engine::BedRecord live;
            {
                BareWard w(2, recorded ? folder.path().toStdString() : std::string());
                w.attach(one, monitor);
                (void)w.ward.command(one, Role::Nurse, Admit{BareWard::person("Roy", "7")});
                (void)w.ward.command(one, Role::Nurse, EnterConsciousness{Consciousness::Voice}, "B");
                (void)w.ward.command(one, Role::Nurse, EnterOxygen{4, OxygenDevice::SimpleMask}, "C");
                w.run(600, {monitor}, 66);
                const auto before = w.record(one);
                QVERIFY(done(w.ward.command(one, Role::Charge, Transfer{two, "7", "born-7", "bed-change", {}})));
                w.run(5);
                QVERIFY(w.record(two).consciousness == before.consciousness && w.record(two).oxygen == before.oxygen);
                QCOMPARE(w.record(two).since, before.since);
                QCOMPARE(w.record(two).encounter, before.encounter);
                const auto bed = w.view(two);
                QCOMPARE(bed->since, before.since);
                QVERIFY(bed->score.consciousness == Consciousness::Voice);
                QCOMPARE(bed->score.parts[std::size_t(ScorePart::Oxygen)].value, std::optional<double>(4.0));
                QCOMPARE(bed->score.parts[std::size_t(ScorePart::Oxygen)].by, std::string("C"));
                std::size_t past = 0;
                for (const auto& second : w.ward.ward->bed(two)->history().seconds(Instant::min(), Instant::max()))
                    past += static_cast<std::size_t>(std::count_if(second.numbers.begin(), second.numbers.end(), [](const Numeric& n) {
                        return n.parameter == Parameter::HeartRate && isUsable(n.validity) && n.value == 66;
                    }));
                QVERIFY2(past >= 590, qPrintable(QString::number(past)));
                QVERIFY(w.ward.ward->bed(one)->history().seconds(Instant::min(), Instant::max()).size() < 10);
                if (!recorded) {
                    door::Answer answer;
                    const auto asked = w.door.ask(door::AskTrends{two, before.encounter, {Parameter::HeartRate}, before.since, w.ward.now().wall, 100},
                                                  [&](const door::Answer& a) { answer = a; });
                    w.run(1);
                    QVERIFY(!answer.trends.empty() && answer.trends.front().stretches.size() >= 9);
                }
                live = w.record(two);
            }
            if (recorded) {
                BareWard again(2, folder.path().toStdString(), 2'000'000, std::chrono::seconds(700));
                QVERIFY(again.record(two) == live);
            }
        }
    }

    void aMergeMakesTwoEntriesOneAndFreesTheOtherBed()
    {
        const QTemporaryDir folder;
        engine::BedRecord live;
        {
            TwoEntries e(folder.path().toStdString());
            auto& w = e.w;
            QVERIFY(e.second.patient->unidentified);
            QCOMPARE(w.ward.command(one, Role::Charge, Transfer{two, "7", "born-7", "x", {}}).code, OutcomeCode::Refused);
            QCOMPARE(w.ward.command(two, Role::Nurse, Merge{one, "7", "wrong", allThere}).code, OutcomeCode::Refused);
            QCOMPARE(w.ward.command(two, Role::Nurse, Merge{one, "", "", {}}).code, OutcomeCode::Refused); // the known name is kept
            QVERIFY(done(w.ward.command(two, Role::Nurse, Merge{one, "7", "born-7", allThere})));
            const auto& now = w.record(two);
            QVERIFY(!w.record(one).patient);
            QCOMPARE(now.patient->family, std::string("Roy"));
            QCOMPARE(now.encounter, e.second.encounter);
            QCOMPARE(now.since, e.first.since);
            QVERIFY(now.joined == std::vector<EncounterId>{e.first.encounter});
            QVERIFY(now.consciousness == e.first.consciousness);
            QCOMPARE(w.ward.ward->bed(two)->alarms().limits()[Parameter::HeartRate].high.value, 140.0);
            w.run(2, {other}, 90);
            QCOMPARE(w.view(two)->mergedFrom, std::optional<BedId>(one));
            QVERIFY(w.door.view()->left.empty()); // nobody has left
            // The course of both is one course.
            door::Answer answer;
            for (int i = 0; i < 3; ++i) { // what waits to be written is not read yet: the next question comes after it
                std::promise<door::Answer> answered; // of the standard library: the race finder sees what it orders
                const auto asked = w.door.ask(door::AskTrends{two, now.encounter, {Parameter::HeartRate}, now.since, w.ward.now().wall, 4},
                                              [&](const door::Answer& a) { answered.set_value(a); });
                auto given = answered.get_future();
                QVERIFY(given.wait_for(20s) == std::future_status::ready);
                answer = given.get();
            }
            QVERIFY(!answer.trends.empty() && !answer.trends.front().stretches.empty());
            QCOMPARE(answer.trends.front().stretches.front().mean, 70.0F);
            QCOMPARE(answer.trends.front().stretches.back().mean, 90.0F);
            live = now;
        }
        BareWard again(3, folder.path().toStdString(), 2'000'000, std::chrono::seconds(200));
        QVERIFY(again.record(two) == live);
        QCOMPARE(again.ward.ward->bed(two)->alarms().limits()[Parameter::HeartRate].high.value, 140.0);
    }

    void aBedThatDeliversVitalSignsIsNeverMergedAway()
    {
        TwoEntries e({});
        e.w.run(2, {monitor, other});
        const auto refused = e.w.ward.command(two, Role::Nurse, Merge{one, "7", "born-7", allThere});
        QCOMPARE(refused.code, OutcomeCode::Refused);
        QVERIFY(e.w.record(one) == e.first);
    }

    void aMergeTakenBackLeavesBothAsTheyWere()
    {
        const QTemporaryDir folder;
        std::vector<engine::BedRecord> live;
        {
            TwoEntries e(folder.path().toStdString());
            auto& w = e.w;
            (void)w.ward.command(two, Role::Nurse, SetLimits{heartRateTo(111)});
            QVERIFY(done(w.ward.command(two, Role::Nurse, Merge{one, "7", "born-7", allThere})));
            w.run(5, {other}, 90);
            QVERIFY(done(w.ward.command(two, Role::Nurse, UndoMerge{})));
            QVERIFY(w.record(two) == e.second);
            QVERIFY(w.record(one).patient == e.first.patient);
            QCOMPARE(w.record(one).encounter, e.first.encounter);
            QVERIFY(w.record(one).consciousness == e.first.consciousness && w.record(one).since == e.first.since);
            QCOMPARE(w.ward.ward->bed(one)->alarms().limits()[Parameter::HeartRate].high.value, 140.0);
            QCOMPARE(w.ward.ward->bed(two)->alarms().limits()[Parameter::HeartRate].high.value, 111.0);
            QCOMPARE(w.ward.command(two, Role::Nurse, UndoMerge{}).code, OutcomeCode::Refused);
            w.run(2, {monitor, other});
            QVERIFY(isUsable(w.ward.ward->bed(one)->numerics()[Parameter::HeartRate].validity)); // its devices are its own again
            live = {w.record(one), w.record(two)};
        }
        BareWard again(3, folder.path().toStdString(), 2'000'000, std::chrono::seconds(200));
        QVERIFY(again.record(one) == live[0] && again.record(two) == live[1]);
        QCOMPARE(again.ward.ward->bed(two)->alarms().limits()[Parameter::HeartRate].high.value, 111.0);
    }

    void aMergeIsFinalOnceTheOtherBedIsTakenOrTheNameIsAnother()
    {
        TwoEntries e({});
        auto& w = e.w;
        (void)w.ward.command(two, Role::Nurse, Merge{one, "7", "born-7", allThere});
        (void)w.ward.command(one, Role::Nurse, Admit{BareWard::person("Kim", "9")});
        QCOMPARE(w.ward.command(two, Role::Nurse, UndoMerge{}).code, OutcomeCode::Refused);
        (void)w.ward.command(two, Role::Nurse, Discharge{"7", "born-7", "home", true});
        w.run(40);
        (void)w.ward.command(two, Role::Nurse, Admit{BareWard::person("Lee", "10")});
        QCOMPARE(w.ward.command(two, Role::Nurse, UndoMerge{}).code, OutcomeCode::Refused);
    }

    void twoNamesNeedTwoPeople()
    {
        TwoEntries e({}, true);
        auto& w = e.w;
        const Merge wish{one, "7", "born-7", allThere};
        QCOMPARE(w.ward.command(two, Role::Nurse, wish).code, OutcomeCode::Refused);
        QVERIFY(done(w.ward.command(two, Role::Charge, wish, "M. Castellanos")));
        w.run(1, {other});
        QVERIFY(w.record(one).patient && w.record(two).patient->family == "Roi"); // it waits
        QCOMPARE(w.door.view()->merges.size(), std::size_t{1});
        QCOMPARE(w.door.view()->merges.front().by, std::string("M. Castellanos"));
        QCOMPARE(w.ward.command(two, Role::Charge, wish, "M. Castellanos").code, OutcomeCode::Refused);
        auto changed = wish;
        changed.kept.limits = Side::Here;
        QVERIFY(done(w.ward.command(two, Role::Charge, changed, "P. Adeyemi"))); // another question: it waits again
        QVERIFY(w.record(one).patient);
        QVERIFY(done(w.ward.command(two, Role::Charge, changed, "M. Castellanos")));
        QVERIFY(!w.record(one).patient);
        QCOMPARE(w.record(two).patient->family, std::string("Roy"));
        w.run(1, {other});
        QVERIFY(w.door.view()->merges.empty());
    }

    void whoWasDischargedComesBackToAFreeBedWithinADay()
    {
        const QTemporaryDir folder;
        BareWard w(3, folder.path().toStdString());
        w.attach(one, monitor);
        (void)w.ward.command(one, Role::Nurse, Admit{BareWard::person("Roy", "7")});
        (void)w.ward.command(one, Role::Nurse, SetLimits{heartRateTo(140)});
        w.run(30, {monitor}, 70);
        const auto before = w.record(one);
        (void)w.ward.command(one, Role::Nurse, Discharge{"7", "born-7", "home", true}, "J. Lindqvist");
        w.run(1);
        QCOMPARE(w.door.view()->left.size(), std::size_t{1});
        const auto left = w.door.view()->left.front();
        QVERIFY(left.patient.family == "Roy" && left.reason == "home" && left.by == "J. Lindqvist" && left.bed == one);
        QCOMPARE(w.ward.command(two, Role::Nurse, Readmit{left.encounter, "7", "no"}).code, OutcomeCode::Refused);
        QCOMPARE(w.ward.command(two, Role::Nurse, Readmit{{99}, "7", "born-7"}).code, OutcomeCode::Unknown);
        QVERIFY(done(w.ward.command(two, Role::Nurse, Readmit{left.encounter, "7", "born-7"})));
        w.run(1);
        QCOMPARE(w.record(two).encounter, before.encounter);
        QCOMPARE(w.record(two).since, before.since);
        QCOMPARE(w.ward.ward->bed(two)->alarms().limits()[Parameter::HeartRate].high.value, 120.0); // the profile's: looked at anew
        QVERIFY(w.door.view()->left.empty());
        QCOMPARE(w.ward.command(three, Role::Nurse, Readmit{left.encounter, "7", "born-7"}).code, OutcomeCode::AlreadyDone);
        (void)w.ward.command(two, Role::Nurse, Discharge{"7", "born-7", "home", true});
        w.run(1);
        QCOMPARE(w.door.view()->left.size(), std::size_t{1}); // once, however often
        w.ward.runUntil(w.ward.t() + 86'500, 60);
        QVERIFY(w.door.view()->left.empty());
        QCOMPARE(w.ward.command(two, Role::Nurse, Readmit{left.encounter, "7", "born-7"}).code, OutcomeCode::Unknown);
    }

    void whoComesBackToABedWhoseDeviceWasFasterIsWhoThatWas()
    {
        BareWard w(2);
        w.attach(one, monitor);
        w.attach(two, other);
        (void)w.ward.command(one, Role::Nurse, Admit{BareWard::person("Roy", "7")});
        w.run(10, {monitor}, 70);
        const auto before = w.record(one).encounter;
        (void)w.ward.command(one, Role::Nurse, Discharge{"7", "born-7", "home", true});
        w.run(10, {other}, 80);
        const auto unknown = w.record(two).encounter;
        QVERIFY(done(w.ward.command(two, Role::Nurse, Readmit{before, "7", "born-7"})));
        QCOMPARE(w.record(two).encounter, unknown);
        QVERIFY(w.record(two).joined == std::vector<EncounterId>{before});
        QCOMPARE(w.record(two).patient->family, std::string("Roy"));
        w.run(1, {other});
        QVERIFY(w.door.view()->left.empty());
    }

    void theListOfExpectedIsKeptAndShrinksByItself()
    {
        const QTemporaryDir folder;
        {
            BareWard w(2, folder.path().toStdString());
            const auto expect = [&](const std::string& family, const std::string& id, BedId bed) {
                return w.ward.command({}, Role::Nurse, ExpectPatient{{{}, BareWard::person(family, id), "ED, Dr Roy", w.ward.now().wall, bed}});
            };
            QCOMPARE(w.ward.command({}, Role::Nurse, ExpectPatient{}).code, OutcomeCode::Refused);
            QCOMPARE(w.ward.command({}, Role::Biomed, ExpectPatient{{{}, BareWard::person("X", "1"), {}, {}, {}}}).code, OutcomeCode::Refused);
            QVERIFY(done(expect("Vasquez", "70", two)) && done(expect("Chaudhry", "71", {})) && done(expect("Kim", "72", {})));
            w.run(1);
            auto all = w.door.view()->expected;
            QCOMPARE(all.size(), std::size_t{3});
            QVERIFY(all[0].patient.family == "Vasquez" && all[0].bed == two && all[0].from == "ED, Dr Roy");
            QVERIFY(done(w.ward.command({}, Role::Nurse, ExpectPatient{{all[1].id, all[1].patient, "theatre", {}, one}}))); // a bed is chosen
            QVERIFY(done(w.ward.command({}, Role::Nurse, WithdrawExpected{all[2].id})));
            QCOMPARE(w.ward.command({}, Role::Nurse, WithdrawExpected{all[2].id}).code, OutcomeCode::Unknown);
            (void)w.ward.command(two, Role::Nurse, Admit{BareWard::person("Vasquez", "70")});
            w.run(1);
        }
        BareWard again(2, folder.path().toStdString(), 2'000'000, std::chrono::seconds(10));
        again.run(1);
        const auto all = again.door.view()->expected;
        QCOMPARE(all.size(), std::size_t{1});
        QVERIFY(all[0].patient.family == "Chaudhry" && all[0].bed == one && all[0].from == "theatre");
    }
};

WL_TEST(MovesTest)
#include "moves_test.moc"
