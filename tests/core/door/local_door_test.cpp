// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/virtual_ward.h"
#include "tests/support/wl_test.h"

#include "core/door/local_door.h"

using namespace wardlight;

class LocalDoorTest : public QObject {
    Q_OBJECT
    static constexpr auto scenario = "title = \"Door\"\n[[bed]]\nname = \"01\"\nfamily = \"Roy\"\nwaves = [\"II\", \"Pleth\"]\nhr = 130\nspo2 = 84\n[[bed]]\nname = \"02\"\nstate = \"empty\"\n";
private Q_SLOTS:
    void theViewShowsWhoLiesThereWithNumbersLimitsAndAlarmsInOrder()
    {
        test::VirtualWard ward(scenario);
        door::LocalDoor door(*ward.ward, app::wardSetup({"01"})->kinds, [&] { return ward.now(); });
        ward.runUntil(40);
        const auto view = door.view();
        QCOMPARE(view->beds.size(), std::size_t{2});
        const auto& bed = *view->beds[0];
        QCOMPARE(bed.patient.family, std::string("Roy"));
        QVERIFY(bed.demo && view->demo);
        QCOMPARE(bed.condition, door::BedCondition::Monitored);
        QCOMPARE(view->beds[1]->condition, door::BedCondition::Empty);
        const auto* heart = bed.numeric(Parameter::HeartRate);
        QVERIFY(heart && std::abs(heart->value - 130) <= 3);
        QCOMPARE(heart->high, std::optional(120.0));
        QVERIFY(bed.alarms.size() >= 2);
        for (std::size_t i = 1; i < bed.alarms.size(); ++i)
            QVERIFY(bed.alarms[i - 1].priority >= bed.alarms[i].priority);
        QVERIFY(view->sounding);
        for (const auto& a : bed.alarms) // a row never says "110 < 110"
            if (a.value && a.limit)
                QVERIFY(a.above ? *a.value > *a.limit : *a.value < *a.limit);
    }
    void whatADeviceSendsWithoutAPatientIsShownUnderNobody()
    {
        test::VirtualWard ward(scenario);
        door::LocalDoor door(*ward.ward, app::wardSetup({"01"})->kinds, [&] { return ward.now(); });
        ward.runUntil(20);
        const auto patient = ward.ward->bed({1})->record().patient;
        ward.command({1}, Role::Charge, Discharge{patient->identifier, patient->secondIdentifier, "home", true});
        ward.runUntil(30);
        const auto& bed = *door.view()->beds[0];
        QCOMPARE(bed.condition, door::BedCondition::Empty);
        QVERIFY(bed.waves.empty() && bed.numerics.empty() && bed.alarms.empty());
    }
    void aPauseAndAnAcknowledgeAreSeen()
    {
        test::VirtualWard ward(scenario);
        door::LocalDoor door(*ward.ward, app::wardSetup({"01"})->kinds, [&] { return ward.now(); });
        ward.runUntil(40);
        ward.command({1}, Role::Nurse, PauseAudio{});
        ward.runUntil(41);
        QVERIFY(door.view()->beds[0]->audioPausedUntil);
        QVERIFY(!door.view()->sounding);
        const auto alarm = door.view()->beds[0]->alarms.front().id;
        ward.command({1}, Role::Nurse, AcknowledgeAlarm{alarm}, "J. Lindqvist");
        ward.runUntil(42);
        bool seen = false;
        for (const auto& a : door.view()->beds[0]->alarms)
            seen = seen || (a.id == alarm && a.phase == AlarmPhase::Acknowledged && a.acknowledgedBy == "J. Lindqvist");
        QVERIFY(seen);
    }
    void theLastEndedAlarmSaysHowLongItLasted()
    {
        test::VirtualWard ward("title = \"Door\"\n[[bed]]\nname = \"01\"\nfamily = \"Roy\"\nwaves = [\"II\", \"Pleth\"]\nhr = 80\nspo2 = 84\n");
        door::LocalDoor door(*ward.ward, app::wardSetup({"01"})->kinds, [&] { return ward.now(); });
        ward.runUntil(60);
        const auto onsets = ward.alarms(AlarmKind::Spo2Low, {1});
        QVERIFY(!onsets.empty());
        LimitsSet limits;
        limits.parameter = Parameter::Spo2;
        limits.low = 80;
        ward.command({1}, Role::Charge, SetLimits{limits});
        ward.runUntil(61);
        const auto view = door.view();
        QVERIFY(view->lastEnded);
        QVERIFY(std::abs(seconds(view->lastEndedLength) - (60 - onsets.front().first)) < 1);
    }
    void whoIsPickedActsWithTheRoleOfThePickedPersonAndOfNobodyElse()
    {
        test::VirtualWard ward(scenario);
        door::LocalDoor door(*ward.ward, app::wardSetup({"01"})->kinds, [&] { return ward.now(); });
        door.setPeople({{"R. Okafor", Role::Nurse}, {"M. Castellanos", Role::Charge}});
        door.pick("R. Okafor", Role::Nurse);
        const auto pick = [&](const std::string& user) {
            Outcome told;
            const auto view = door.view();
            door.command({"p-" + user, {}, {view->user, view->role, {1}}, PickUser{user}}, [&](const Outcome& o) { told = o; });
            return told.code;
        };
        QCOMPARE(door.view()->people.size(), std::size_t{2});
        QCOMPARE(pick("M. Castellanos"), OutcomeCode::Done);
        QCOMPARE(door.view()->user, std::string("M. Castellanos"));
        QCOMPARE(door.view()->role, Role::Charge);
        QCOMPARE(pick("Somebody Else"), OutcomeCode::Refused);
        QCOMPARE(door.view()->user, std::string("M. Castellanos"));
    }
};

WL_TEST(LocalDoorTest)
#include "local_door_test.moc"
