// SPDX-License-Identifier: GPL-3.0-or-later
// The cases that are got wrong: resources/docs/alarms.md, "Cases". C18 to C20 also in escalation_test.cpp.
#include "tests/support/wl_test.h" // first: moc 6.4 stumbles over <chrono> before Qt

#include "core/alarms/escalation.h"
#include "core/alarms/sound_due.h"
#include "tests/core/alarms/rig.h"

using namespace wardlight;
using namespace wardlight::alarms;
using namespace wardlight::test;

class AlarmCasesTest : public QObject {
    Q_OBJECT

    static void lose(Rig& rig, OnlySource only = OnlySource::Yes, LossTold told = LossTold::Here)
    {
        rig.turn([&](Turn& t) { rig.machine.sourceLost(monitor, only, told, t); });
    }
    static void comeBack(Rig& rig)
    {
        rig.turn([&](Turn& t) { rig.machine.sourceBack(monitor, t); });
    }

private Q_SLOTS:
    void c01_aLostLinkNeverSilencesAnActiveAsystole()
    {
        Rig rig;
        rig.isTrue(AlarmKind::Asystole);
        lose(rig);
        const auto* a = rig.open(AlarmKind::Asystole);
        QVERIFY(a && a->phase == AlarmPhase::Active && a->priority == Priority::High && a->stale);
        QVERIFY(rig.sounds(AlarmKind::Asystole));
        QVERIFY(rig.open(AlarmKind::LinkLost)->priority == Priority::High);
        rig.pass(3600);
        QVERIFY(rig.sounds(AlarmKind::Asystole));
        Rig two;
        lose(two, OnlySource::No);
        QVERIFY(two.open(AlarmKind::LinkLost)->priority == Priority::Medium);
    }

    void c02_linkBackAfter40sAndStillTrueVoidsTheAcknowledge()
    {
        Rig rig;
        rig.isTrue(AlarmKind::Asystole);
        rig.acknowledge(AlarmKind::Asystole);
        lose(rig);
        rig.pass(40);
        comeBack(rig);
        QVERIFY(!rig.open(AlarmKind::LinkLost));
        rig.isTrue(AlarmKind::Asystole);
        QVERIFY(rig.phase(AlarmKind::Asystole) == AlarmPhase::Active && !rig.open(AlarmKind::Asystole)->stale);
        QVERIFY(rig.steps(AlarmKind::Asystole).back().transition == AlarmTransition::SourceBack);
        QCOMPARE(rig.count(AlarmKind::Asystole, AlarmTransition::Onset), 1);
    }

    void c03_twoPeopleAcknowledgeAtOnceAndBothAreOnRecord()
    {
        Rig rig;
        rig.isTrue(AlarmKind::Asystole);
        QVERIFY(rig.acknowledge(AlarmKind::Asystole, person("okafor")).code == OutcomeCode::Done);
        rig.pass(0.1);
        const auto second = rig.acknowledge(AlarmKind::Asystole, person("lindqvist"));
        QVERIFY(second.code == OutcomeCode::AlreadyDone);
        QCOMPARE(second.who, std::string("okafor"));
        QCOMPARE(rig.count(AlarmKind::Asystole, AlarmTransition::Acknowledged), 1);
        QCOMPARE(rig.count(AlarmKind::Asystole, AlarmTransition::AcknowledgedToo), 1);
        QCOMPARE(rig.open(AlarmKind::Asystole)->acknowledgedBy.user, std::string("okafor"));
        QCOMPARE(rig.journal.back().actor.user, std::string("lindqvist"));
    }

    void c04_desaturationSoundsAtOnceOverAnAcknowledgedLowSaturation()
    {
        Rig rig;
        rig.say(Parameter::Spo2, 86);
        rig.pass(10);
        QVERIFY(rig.open(AlarmKind::Spo2Low));
        rig.acknowledge(AlarmKind::Spo2Low);
        rig.say(Parameter::Spo2, 79);
        QVERIFY(rig.sounds(AlarmKind::Spo2Desat) && rig.open(AlarmKind::Spo2Desat)->priority == Priority::High);
        QVERIFY(!rig.open(AlarmKind::Spo2Low));
        QVERIFY(rig.endOf(AlarmKind::Spo2Low) == EndReason::Superseded);
        QCOMPARE(rig.machine.bed().open.size(), std::size_t(1));
        // Above the lower limit of the two again: the higher one is over, the lower one is told again.
        rig.say(Parameter::Spo2, 85);
        rig.pass(2.25);
        QVERIFY(rig.phase(AlarmKind::Spo2Desat) == AlarmPhase::Latched && rig.open(AlarmKind::Spo2Low));
    }

    void c05_asystoleIsUntouchedByOtherAcknowledgesAndByAudioPause()
    {
        Rig rig;
        rig.say(Parameter::HeartRate, 150);
        rig.pass(3);
        rig.acknowledge(AlarmKind::HrHigh);
        rig.ask(PauseAudio{120s});
        rig.isTrue(AlarmKind::Asystole);
        QVERIFY(rig.phase(AlarmKind::Asystole) == AlarmPhase::Active && rig.sounds(AlarmKind::Asystole));
    }

    void c06_anAcknowledgeThatComesTooLateNeverTouchesTheSuccessor()
    {
        Rig rig;
        rig.isTrue(AlarmKind::NurseCall);
        const auto first = rig.open(AlarmKind::NurseCall)->id;
        rig.isOver(AlarmKind::NurseCall);
        rig.isTrue(AlarmKind::NurseCall);
        QVERIFY(rig.ask(AcknowledgeAlarm{first}).code == OutcomeCode::AlreadyEnded);
        QVERIFY(rig.phase(AlarmKind::NurseCall) == AlarmPhase::Active);
        QVERIFY(rig.ask(AcknowledgeAlarm{{999}}).code == OutcomeCode::Unknown);
    }

    void c07_aFlappingConditionIsNotToldOrIsOneInstance()
    {
        Rig rig;
        for (int i = 0; i < 30; ++i) {
            rig.say(Parameter::HeartRate, i % 2 ? 100 : 130);
            rig.pass(1);
        }
        QCOMPARE(rig.count(AlarmKind::HrHigh, AlarmTransition::Onset), 0);
        QCOMPARE(rig.machine.suppressedByDelay(), std::uint64_t(15));
        rig.say(Parameter::HeartRate, 130);
        rig.pass(3);
        for (int i = 0; i < 30; ++i) {
            rig.say(Parameter::HeartRate, i % 2 ? 130 : 100);
            rig.pass(1);
        }
        QCOMPARE(rig.count(AlarmKind::HrHigh, AlarmTransition::Onset), 1);
        QCOMPARE(rig.count(AlarmKind::HrHigh, AlarmTransition::Ended), 0);
    }

    void c08_aDelayThatLosesItsSourceStartsAnew()
    {
        Rig rig;
        rig.say(Parameter::RespirationRate, 40);
        rig.pass(13);
        rig.say(Parameter::RespirationRate, 40, Validity::LinkLost);
        lose(rig);
        rig.pass(5);
        QVERIFY(rig.steps(AlarmKind::RrHigh).empty());
        QVERIFY(rig.open(AlarmKind::LinkLost));
        rig.say(Parameter::RespirationRate, 40);
        rig.pass(13.75);
        QVERIFY(!rig.open(AlarmKind::RrHigh));
        rig.pass(0.25);
        QVERIFY(rig.open(AlarmKind::RrHigh));
    }

    void c09_aLostGatewayIsOneHighAlarmAndPatientAlarmsKeepTheirRows()
    {
        Rig ward("");
        std::vector<Rig> beds(32);
        beds[4].isTrue(AlarmKind::Asystole);
        ward.turn([&](Turn& t) {
            Finding f;
            f.key = keyOf(AlarmKind::GatewayLost, {1});
            f.state = FindingState::True;
            f.detail = "beds 01-32";
            ward.machine.take(f, t);
        });
        for (auto& bed : beds)
            lose(bed, OnlySource::Yes, LossTold::ByGateway);
        QCOMPARE(ward.machine.bed().open.size(), std::size_t(1));
        QVERIFY(ward.open(AlarmKind::GatewayLost)->priority == Priority::High);
        QCOMPARE(ward.open(AlarmKind::GatewayLost)->detail, std::string("beds 01-32"));
        for (std::size_t i = 0; i < beds.size(); ++i)
            QCOMPARE(beds[i].machine.bed().open.size(), i == 4 ? std::size_t(1) : std::size_t(0));
        QVERIFY(beds[4].sounds(AlarmKind::Asystole) && beds[4].open(AlarmKind::Asystole)->stale);
    }

    void c10_standbyAsksWhenAHighIsActiveAndResumesWithNormalDelays()
    {
        Rig rig;
        rig.isTrue(AlarmKind::Asystole);
        QVERIFY(rig.ask(StartStandby{"imaging", false}).code == OutcomeCode::Refused);
        QVERIFY(rig.open(AlarmKind::Asystole) && !rig.machine.bed().standby);
        QVERIFY(rig.ask(StartStandby{"imaging", true}).code == OutcomeCode::Done);
        QVERIFY(rig.endOf(AlarmKind::Asystole) == EndReason::Standby);
        rig.say(Parameter::RespirationRate, 40);
        rig.pass(30);
        QVERIFY(rig.machine.bed().open.empty());
        QVERIFY(rig.ask(EndStandby{}).code == OutcomeCode::Done);
        rig.pass(0.25);
        QVERIFY(rig.open(AlarmKind::Asystole)); // still true, delay 0
        rig.pass(13);
        QVERIFY(!rig.open(AlarmKind::RrHigh));
        rig.pass(1);
        QVERIFY(rig.open(AlarmKind::RrHigh));
    }

    void c11_dataInStandbyForAMinuteIsTold()
    {
        Rig rig;
        rig.ask(StartStandby{"shower"});
        for (int i = 0; i < 60; ++i) {
            rig.say(Parameter::HeartRate, 200);
            rig.pass(1);
        }
        QVERIFY(!rig.open(AlarmKind::SignalInStandby));
        rig.pass(10.5); // and its own 10 s
        const auto* told = rig.open(AlarmKind::SignalInStandby);
        QVERIFY(told && told->priority == Priority::Low);
        QCOMPARE(rig.machine.bed().open.size(), std::size_t(1));
        rig.ask(EndStandby{});
        QVERIFY(!rig.open(AlarmKind::SignalInStandby));
    }

    void c12_aKilledProgramGoesOnWithTheSameInstance()
    {
        Rig rig;
        rig.isTrue(AlarmKind::Asystole);
        rig.ask(PauseAudio{120s});
        const auto id = rig.open(AlarmKind::Asystole)->id;
        auto next = rig.killed(4);
        QVERIFY(next.open(AlarmKind::Asystole)->id == id);
        QVERIFY(next.sounds(AlarmKind::Asystole)); // before any new data; a restart ends both pauses
        QCOMPARE(next.count(AlarmKind::Asystole, AlarmTransition::Restored), 1);
        QVERIFY(!next.machine.bed().audioPausedUntil);
        next.isTrue(AlarmKind::Asystole);
        QCOMPARE(next.count(AlarmKind::Asystole, AlarmTransition::Onset), 1);
    }

    void c13_aStepOfTheWallClockMovesNoTimer()
    {
        Rig rig;
        rig.say(Parameter::RespirationRate, 40);
        rig.pass(7);
        rig.now.wall = {rig.now.wall.microseconds - 7'200'000'000};
        rig.pass(6.75);
        QVERIFY(!rig.open(AlarmKind::RrHigh));
        rig.now.wall = {rig.now.wall.microseconds + 14'400'000'000};
        rig.pass(0.25);
        QVERIFY(rig.open(AlarmKind::RrHigh));
        rig.ask(PauseAudio{60s});
        rig.now.wall = {rig.now.wall.microseconds - 7'200'000'000};
        rig.pass(59.75);
        QVERIFY(rig.machine.bed().audioPausedUntil);
        rig.pass(0.25);
        QVERIFY(!rig.machine.bed().audioPausedUntil);
        Rig ward("");
        ward.isTrue(AlarmKind::ClockStepped);
        QVERIFY(ward.open(AlarmKind::ClockStepped));
    }

    void c14_aDeviceClockThatIsYearsWrongOrdersNothing()
    {
        Rig rig;
        Finding old;
        old.key = keyOf(AlarmKind::NurseCall);
        old.state = FindingState::True;
        old.since = instantAt(-300'000'000);
        rig.turn([&](Turn& t) { rig.machine.take(old, t); });
        QVERIFY(rig.open(AlarmKind::NurseCall)->onset == rig.now.mono);
        QVERIFY(rig.open(AlarmKind::NurseCall)->onsetWall == rig.now.wall);
        rig.pass(1);
        rig.isTrue(AlarmKind::BedExit);
        QVERIFY(rig.open(AlarmKind::BedExit)->onset > rig.open(AlarmKind::NurseCall)->onset);
    }

    void c15_aValueExactlyAtTheLimitDoesNotAlarm()
    {
        Rig rig;
        rig.say(Parameter::HeartRate, 120);
        rig.say(Parameter::Spo2, 90);
        rig.say(Parameter::RespirationRate, 8);
        rig.pass(60);
        QVERIFY(rig.machine.bed().open.empty());
        rig.say(Parameter::HeartRate, 120.4);
        rig.pass(60);
        QVERIFY(rig.machine.bed().open.empty());
        rig.say(Parameter::HeartRate, 121);
        rig.pass(3);
        QVERIFY(rig.open(AlarmKind::HrHigh));
    }

    void c16_unsetLimitsGiveNoAlarmAndAreTold()
    {
        Rig rig("child");
        rig.say(Parameter::HeartRate, 300);
        rig.say(Parameter::Spo2, 40);
        rig.pass(30);
        QCOMPARE(rig.machine.bed().open.size(), std::size_t(1));
        QVERIFY(rig.open(AlarmKind::LimitsUnset)->priority == Priority::Low);
        rig.isTrue(AlarmKind::Asystole);
        QVERIFY(rig.sounds(AlarmKind::Asystole));
        const auto swapped = rig.ask(SetLimits{{.parameter = Parameter::HeartRate, .low = 150.0, .high = 150.0}});
        QVERIFY(swapped.code == OutcomeCode::Refused);
        QVERIFY(rig.ask(SetLimits{{.parameter = Parameter::HeartRate, .low = 75.0, .high = 160.0}}).code == OutcomeCode::Done);
        rig.say(Parameter::HeartRate, 300);
        rig.pass(3);
        QVERIFY(rig.open(AlarmKind::HrHigh)); // its own limits count from here
    }

    void c17_sixtyFourAlarmsAreOrderedByPriorityThenNewest()
    {
        std::vector<Rig> beds(64);
        AlarmIds ids;
        std::vector<const BedAlarms*> all;
        std::vector<VoiceClaim> claims;
        const AlarmKind kinds[] = {AlarmKind::NurseCall, AlarmKind::HelpCalled, AlarmKind::BedRailDown};
        for (std::size_t i = 0; i < beds.size(); ++i) {
            beds[i].ids = ids;
            beds[i].pass(0.15 * static_cast<double>(i));
            beds[i].isTrue(kinds[i % 3]);
            ids = beds[i].ids;
            all.push_back(&beds[i].machine.bed());
            const auto& instance = beds[i].machine.bed().open.front();
            claims.push_back({instance.id, instance.priority, AlarmCategory::General, instance.onset});
        }
        std::sort(claims.begin(), claims.end(), goesBefore);
        for (std::size_t i = 1; i < claims.size(); ++i)
            QVERIFY(claims[i - 1].priority > claims[i].priority
                    || (claims[i - 1].priority == claims[i].priority && claims[i - 1].onset > claims[i].onset));
        QVERIFY(soundDue(all, *theKinds())->alarm == claims.front().alarm);
    }

    void c18_anUnansweredAlarmIsHighOnTheWard()
    {
        Rig ward("");
        Ladder ladder;
        for (const auto& s : escalationBegins({3}, Priority::High, {}))
            ladder = apply(ladder, s, ward.now.mono);
        QVERIFY(ladder.state == LadderState::Exhausted);
        ward.isTrue(AlarmKind::AlarmUnanswered);
        QVERIFY(ward.sounds(AlarmKind::AlarmUnanswered));
        QVERIFY(ward.ask(SwitchKind{AlarmKind::AlarmUnanswered, false}).code == OutcomeCode::Refused);
    }

    void c21_endsByATransferAreAcceptedByName()
    {
        Rig rig;
        rig.say(Parameter::HeartRate, 150);
        rig.isTrue(AlarmKind::Asystole);
        rig.isOver(AlarmKind::Asystole);
        rig.acknowledge(AlarmKind::Asystole);
        rig.pass(3);
        QVERIFY(rig.open(AlarmKind::HrHigh));
        const auto id = rig.open(AlarmKind::HrHigh)->id;
        rig.isTrue(AlarmKind::NurseCall);
        const auto there = theProfile("child")->limits;
        const auto ends = rig.machine.endsByTransfer(there);
        QVERIFY(ends.size() == 1 && ends[0].id == id);
        const Command c{.id = "t1", .bed = {1}, .actor = person("okafor"), .body = Transfer{{2}, {}, {}, {}}};
        std::vector<AlarmInstance> moved;
        Outcome outcome;
        rig.turn([&](Turn& t) { outcome = rig.machine.depart(c, there, {}, t, moved); });
        QVERIFY(outcome.code == OutcomeCode::Refused && rig.last.empty());
        const AlarmId accepted[] = {id};
        rig.turn([&](Turn& t) { outcome = rig.machine.depart(c, there, accepted, t, moved); }, c.actor);
        QVERIFY(outcome.code == OutcomeCode::Done);
        QVERIFY(rig.endOf(AlarmKind::HrHigh) == EndReason::LimitsChanged);
        QVERIFY(moved.size() == 1 && moved[0].key.kind == AlarmKind::NurseCall);
        QVERIFY(rig.machine.bed().open.empty());
    }

    void c22_aCuffAlarmLastsUntilTheNextReadingOrAPerson()
    {
        Rig rig;
        rig.say(Parameter::NibpSystolic, 180);
        QVERIFY(rig.open(AlarmKind::NibpSysHigh));
        rig.pass(7200);
        rig.numbers[Parameter::NibpSystolic].validity = Validity::Stale;
        rig.turn([&](Turn& t) { rig.machine.numbers(rig.numbers, t); });
        rig.pass(60);
        QVERIFY(rig.sounds(AlarmKind::NibpSysHigh) && !rig.open(AlarmKind::NibpSysHigh)->stale);
        auto other = rig;
        rig.acknowledge(AlarmKind::NibpSysHigh);
        QVERIFY(!rig.open(AlarmKind::NibpSysHigh));
        rig.numbers[Parameter::NibpSystolic].validity = Validity::Ok; // the same reading said once more
        rig.turn([&](Turn& t) { rig.machine.numbers(rig.numbers, t); });
        QVERIFY(!rig.open(AlarmKind::NibpSysHigh));
        rig.pass(1);
        rig.say(Parameter::NibpSystolic, 181);
        QVERIFY(rig.open(AlarmKind::NibpSysHigh));
        other.say(Parameter::NibpSystolic, 120);
        QVERIFY(!other.open(AlarmKind::NibpSysHigh));
    }
};

WL_TEST(AlarmCasesTest)
#include "alarm_cases_test.moc"
