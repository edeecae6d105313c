// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wl_test.h" // first: moc 6.4 stumbles over <chrono> before Qt

#include "core/alarms/flood.h"
#include "core/alarms/sound_due.h"
#include "tests/core/alarms/rig.h"

using namespace wardlight;
using namespace wardlight::alarms;
using namespace wardlight::test;

class SoundDueTest : public QObject {
    Q_OBJECT
    static VoiceClaim claim(std::uint64_t id, Priority p, double onset)
    {
        return {{id}, p, AlarmCategory::General, instantAt(onset)};
    }

private Q_SLOTS:
    void theHighestPriorityThenTheNewestHasTheVoice()
    {
        Rig a;
        Rig b;
        b.ids.last = {100};
        const BedAlarms* beds[] = {&a.machine.bed(), &b.machine.bed()};
        QVERIFY(!soundDue(beds, *theKinds()));
        a.isTrue(AlarmKind::BedExit);
        b.now = a.now;
        b.pass(1);
        b.isTrue(AlarmKind::NurseCall);
        QVERIFY(soundDue(beds, *theKinds())->alarm == b.open(AlarmKind::NurseCall)->id);
        a.isTrue(AlarmKind::Asystole);
        const auto due = soundDue(beds, *theKinds());
        QVERIFY(due->alarm == a.open(AlarmKind::Asystole)->id);
        QVERIFY(due->category == AlarmCategory::Cardiac && due->priority == Priority::High);
        a.acknowledge(AlarmKind::Asystole);
        QVERIFY(soundDue(beds, *theKinds())->alarm == b.open(AlarmKind::NurseCall)->id);
    }

    void aBurstIsNeverCut()
    {
        VoiceMemory memory;
        QVERIFY(nextBurst(memory, claim(1, Priority::Medium, 0), instantAt(0)));
        QVERIFY(!nextBurst(memory, claim(2, Priority::High, 0.2), instantAt(0.9)));
        QVERIFY(!nextBurst(memory, claim(2, Priority::High, 0.2), instantAt(1.2)));
        QVERIFY(nextBurst(memory, claim(2, Priority::High, 0.2), instantAt(1.25)));
    }

    void aHigherOneStartsAtOnceInAGap()
    {
        VoiceMemory memory;
        QVERIFY(nextBurst(memory, claim(1, Priority::Low, 0), instantAt(0)));
        QVERIFY(nextBurst(memory, claim(2, Priority::Medium, 3), instantAt(3)));
        QVERIFY(nextBurst(memory, claim(3, Priority::High, 5), instantAt(5)));
        QVERIFY(!nextBurst(memory, claim(3, Priority::High, 5), instantAt(13.2)));
        QVERIFY(nextBurst(memory, claim(3, Priority::High, 5), instantAt(13.3)));
    }

    void aNewOnsetOfTheSamePriorityIsHeardAtOnce()
    {
        VoiceMemory memory;
        QVERIFY(nextBurst(memory, claim(1, Priority::Medium, 0), instantAt(0)));
        QVERIFY(!nextBurst(memory, claim(1, Priority::Medium, 0), instantAt(4)));
        QVERIFY(nextBurst(memory, claim(2, Priority::Medium, 4), instantAt(4)));
    }

    void burstsOfOnePriorityStayApartInAFlood()
    {
        VoiceMemory memory;
        std::vector<double> starts;
        for (int i = 0; i < 600; ++i) { // a new high alarm every tenth of a second
            const double t = i * 0.1;
            if (nextBurst(memory, claim(static_cast<std::uint64_t>(i + 1), Priority::High, t), instantAt(t)))
                starts.push_back(t);
        }
        QVERIFY(starts.size() >= 9);
        for (std::size_t i = 1; i < starts.size(); ++i)
            QVERIFY(starts[i] - starts[i - 1] >= 3.3 + 2.5 - 0.001);
    }

    void whatIsLeftOverWhenTheLoudestFallsSilentIsHeardSoon()
    {
        VoiceMemory memory;
        QVERIFY(nextBurst(memory, claim(2, Priority::High, 10), instantAt(10)));
        QVERIFY(!nextBurst(memory, claim(1, Priority::Medium, 9), instantAt(15.7)));
        QVERIFY(nextBurst(memory, claim(1, Priority::Medium, 9), instantAt(15.8)));
    }

    void burstsRepeatAtTheIntervalOfTheirPriority()
    {
        for (const auto& [p, length, gap] : {std::tuple(Priority::High, 3.3, 5.0), std::tuple(Priority::Medium, 1.0, 15.0),
                                             std::tuple(Priority::Low, 0.6, 30.0)}) {
            VoiceMemory memory;
            std::vector<double> starts;
            for (double t = 0; t < 100; t += 0.05)
                if (nextBurst(memory, claim(1, p, 0), instantAt(t)))
                    starts.push_back(t);
            QVERIFY(starts.size() >= 3);
            for (std::size_t i = 1; i < starts.size(); ++i)
                QVERIFY(std::abs(starts[i] - starts[i - 1] - length - gap) < 0.11);
        }
    }

    void silenceDueStartsNothing()
    {
        VoiceMemory memory;
        QVERIFY(!nextBurst(memory, std::nullopt, instantAt(1)));
    }

    void aNewHighSoundsThroughAnAudioPauseAndANewLowWaits()
    {
        Rig rig;
        rig.isTrue(AlarmKind::NurseCall);
        rig.ask(PauseAudio{120s});
        QVERIFY(!rig.sounds(AlarmKind::NurseCall));
        rig.isTrue(AlarmKind::BedRailDown);
        QVERIFY(rig.open(AlarmKind::BedRailDown) && !rig.sounds(AlarmKind::BedRailDown));
        rig.isTrue(AlarmKind::HelpCalled);
        QVERIFY(rig.sounds(AlarmKind::HelpCalled));
        QVERIFY(!rig.sounds(AlarmKind::NurseCall)); // the paused ones stay paused
        rig.pass(119.5);
        QVERIFY(!rig.sounds(AlarmKind::NurseCall));
        rig.pass(0.5);
        QVERIFY(rig.sounds(AlarmKind::NurseCall) && rig.sounds(AlarmKind::BedRailDown));
    }

    void aStepUpSoundsThroughAnAudioPause()
    {
        Rig rig;
        rig.find(keyOf(AlarmKind::DeviceAlarm), FindingState::True);
        rig.ask(PauseAudio{120s});
        QVERIFY(!rig.sounds(AlarmKind::DeviceAlarm));
        rig.find(keyOf(AlarmKind::DeviceAlarm), FindingState::True, {}, {}, Priority::High);
        QVERIFY(rig.sounds(AlarmKind::DeviceAlarm));
    }

    void anAlarmPauseHidesOnlyWhatMayBeHidden()
    {
        Rig rig;
        rig.isTrue(AlarmKind::NurseCall);
        rig.isTrue(AlarmKind::Asystole);
        rig.ask(PauseAlarms{60s});
        QVERIFY(!rig.sounds(AlarmKind::NurseCall) && rig.sounds(AlarmKind::Asystole));
        QVERIFY(!lights(rig.machine.bed(), *rig.open(AlarmKind::NurseCall), *theKinds()));
        QVERIFY(lights(rig.machine.bed(), *rig.open(AlarmKind::Asystole), *theKinds()));
        rig.pass(60);
        QVERIFY(rig.sounds(AlarmKind::NurseCall));
    }

    void offIsRemindedOfEveryThreeMinutes()
    {
        Rig rig;
        rig.ask(SwitchAlarms{false});
        rig.pass(0.25);
        QVERIFY(rig.open(AlarmKind::AlarmsOffReminder));
        ReminderMemory memory;
        std::vector<double> at;
        for (double t = 0; t < 600; t += 0.5)
            if (reminderDue(memory, isReminded(rig.machine.bed()), instantAt(t)))
                at.push_back(t);
        QCOMPARE(at, (std::vector<double>{180, 360, 540}));
        rig.ask(SwitchAlarms{true});
        rig.pass(0.25);
        QVERIFY(!rig.open(AlarmKind::AlarmsOffReminder));
        QVERIFY(!reminderDue(memory, isReminded(rig.machine.bed()), instantAt(1000)));
    }

    void aFloodIsTenNewSoundsInTenMinutesUntilFewerThanFive()
    {
        Flood flood;
        for (int i = 0; i < 9; ++i)
            flood.audibleOnset(instantAt(i * 10));
        QVERIFY(!flood.isFlood(instantAt(90)));
        flood.audibleOnset(instantAt(100));
        QVERIFY(flood.isFlood(instantAt(100)));
        QVERIFY(flood.isFlood(instantAt(640))); // 5 left
        QVERIFY(!flood.isFlood(instantAt(650.5)));
    }
};

WL_TEST(SoundDueTest)
#include "sound_due_test.moc"
