// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of the alarm machine beyond the numbered cases: what moves, waits, is grouped, and whom a press covers.
#include "tests/support/wl_test.h" // first: moc 6.4 stumbles over <chrono> before Qt

#include "core/alarms/escalation.h"
#include "core/alarms/sound_due.h"
#include "tests/core/alarms/rig.h"

using namespace wardlight;
using namespace wardlight::alarms;
using namespace wardlight::test;

class AlarmRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMovedAlarmKeepsItsOnsetAndIsToldToTheNewPeople()
    {
        Rig from;
        from.isTrue(AlarmKind::NurseCall);
        from.acknowledge(AlarmKind::NurseCall);
        const auto began = from.open(AlarmKind::NurseCall)->onsetWall;
        from.pass(600 - 1);
        std::vector<AlarmInstance> moved;
        const Command c{.id = "t", .bed = {1}, .actor = person("okafor"), .body = Transfer{{2}, {}, {}, {}}};
        from.turn([&](Turn& t) { (void)from.machine.depart(c, theProfile()->limits, {}, t, moved); }, c.actor);
        Rig to;
        to.now = from.now;
        to.ids = from.ids;
        to.turn([&](Turn& t) { to.machine.arrive(moved, t); });
        QVERIFY(to.sounds(AlarmKind::NurseCall));
        QVERIFY(to.open(AlarmKind::NurseCall)->onsetWall == began);
        BedAlarms folded;
        for (auto e : to.journal) {
            e.body = eventBodyFromText(eventKind(e.body), eventBodyText(e.body)).value();
            applyTo(folded, e);
        }
        QVERIFY(folded == to.machine.bed());
        to.isOver(AlarmKind::NurseCall);
        QVERIFY(!to.open(AlarmKind::NurseCall));
    }

    void anAdmissionEndsNoTechnicalAlarmOfItsBed()
    {
        Rig rig("");
        rig.isTrue(AlarmKind::DeviceBatteryCritical);
        rig.pass(1);
        Event admitted;
        admitted.mono = rig.now.mono;
        admitted.body = Admitted{.patient = {}, .profile = "adult"};
        rig.machine.fold(admitted);
        QVERIFY(rig.sounds(AlarmKind::DeviceBatteryCritical));
        rig.isOver(AlarmKind::DeviceBatteryCritical);
        QVERIFY(rig.endOf(AlarmKind::DeviceBatteryCritical) == EndReason::Cleared);
    }

    void aPauseIsReplacedByAsystole()
    {
        Rig rig;
        rig.find(keyOf(AlarmKind::Pause), FindingState::True, 3.0);
        QVERIFY(rig.open(AlarmKind::Pause));
        rig.pass(1);
        rig.find(keyOf(AlarmKind::Asystole), FindingState::True, 4.0);
        QVERIFY(rig.endOf(AlarmKind::Pause) == EndReason::Superseded && rig.sounds(AlarmKind::Asystole));
    }

    void aLowerKindWaitsWhileTheHigherOfItsChainIsPresent()
    {
        Rig rig;
        rig.isTrue(AlarmKind::Asystole);
        rig.acknowledge(AlarmKind::Asystole);
        rig.isTrue(AlarmKind::ExtremeBradycardia);
        rig.isTrue(AlarmKind::Pause);
        rig.pass(30);
        QVERIFY(!rig.open(AlarmKind::ExtremeBradycardia) && !rig.open(AlarmKind::Pause));
        rig.isOver(AlarmKind::Asystole);
        rig.pass(0.25);
        QVERIFY(rig.sounds(AlarmKind::ExtremeBradycardia)); // still true: it has its turn now
        QVERIFY(!rig.open(AlarmKind::Pause));
    }

    void aChainOfDevicesHoldsWithinOneDeviceOnly()
    {
        Rig rig;
        rig.find(keyOf(AlarmKind::DeviceBatteryCritical, {1}), FindingState::True);
        rig.find(keyOf(AlarmKind::DeviceBatteryLow, {1}), FindingState::True);
        rig.find(keyOf(AlarmKind::DeviceBatteryLow, {2}), FindingState::True);
        rig.pass(11);
        QCOMPARE(rig.count(AlarmKind::DeviceBatteryLow, AlarmTransition::Onset), 1);
        QVERIFY(rig.open(AlarmKind::DeviceBatteryLow)->key.source == DeviceId{2});
    }

    void ectopyIsToldAtMostEveryHalfMinute()
    {
        Rig rig;
        for (int i = 0; i < 60; ++i) {
            rig.isTrue(AlarmKind::Couplet);
            rig.isOver(AlarmKind::Couplet);
            rig.pass(1);
        }
        QCOMPARE(rig.count(AlarmKind::Couplet, AlarmTransition::Onset), 2);
    }

    void theWardItselfAlarmsWithoutAPatient()
    {
        Rig ward("");
        for (const auto kind : {AlarmKind::StoreFailed, AlarmKind::AudioDeviceFailed, AlarmKind::DisplayFrozen,
                                AlarmKind::BedNotWatched, AlarmKind::GatewayLost}) {
            ward.isTrue(kind);
            QVERIFY(ward.sounds(kind));
        }
        QVERIFY(ward.ask(SwitchAlarms{false}).code == OutcomeCode::Done);
        QVERIFY(ward.sounds(AlarmKind::StoreFailed));
        ward.isOver(AlarmKind::StoreFailed);
        QVERIFY(!ward.open(AlarmKind::StoreFailed));
        QVERIFY(!ward.open(AlarmKind::LimitsUnset));
    }

    void acommandIsDoneOnceHoweverOftenItArrives()
    {
        Rig rig;
        rig.isTrue(AlarmKind::NurseCall);
        const auto id = rig.open(AlarmKind::NurseCall)->id;
        QVERIFY(rig.ask(AcknowledgeAlarm{id}, person("okafor"), "same").code == OutcomeCode::Done);
        rig.ask(UndoAcknowledge{id});
        const auto before = rig.journal.size();
        QVERIFY(rig.ask(AcknowledgeAlarm{id}, person("okafor"), "same").code == OutcomeCode::Done);
        QCOMPARE(rig.journal.size(), before);
        QVERIFY(rig.phase(AlarmKind::NurseCall) == AlarmPhase::Active);
    }

    void oneBedsPressCoversWhatItListedAndNothingLater()
    {
        Rig rig;
        rig.isTrue(AlarmKind::NurseCall);
        rig.isTrue(AlarmKind::BedExit);
        const AcknowledgeBed press{{rig.open(AlarmKind::NurseCall)->id, rig.open(AlarmKind::BedExit)->id}};
        rig.isTrue(AlarmKind::HelpCalled);
        QVERIFY(rig.ask(press).code == OutcomeCode::Done);
        QVERIFY(rig.phase(AlarmKind::NurseCall) == AlarmPhase::Acknowledged);
        QVERIFY(rig.phase(AlarmKind::HelpCalled) == AlarmPhase::Active);
    }

    void news2WaitsUntilTheSiteSwitchesItOn()
    {
        Rig rig;
        rig.isTrue(AlarmKind::News2High);
        QVERIFY(!rig.open(AlarmKind::News2High));
        QVERIFY(rig.ask(SwitchKind{AlarmKind::News2High, true}).code == OutcomeCode::Done);
        rig.pass(0.25);
        QVERIFY(rig.open(AlarmKind::News2High));
    }
};

WL_TEST(AlarmRulesTest)
#include "alarm_rules_test.moc"
