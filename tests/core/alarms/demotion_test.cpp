// SPDX-License-Identifier: GPL-3.0-or-later
// What a judgement may do to an alarm: lower it for a while where the site says so, and never take it away.
#include "tests/core/alarms/rig.h"
#include "tests/support/wl_test.h"

#include "core/alarms/sound_due.h"

#include <rapidcheck.h>

using namespace wardlight;
using test::Rig;

namespace {

struct JudgedRig : Rig {
    explicit JudgedRig(bool on = true)
    {
        for (const auto kind : judgedKinds)
            settings.demotes.set(static_cast<std::size_t>(kind), on);
        machine.setSettings(settings);
    }
    AlarmId begin(AlarmKind kind)
    {
        isTrue(kind);
        const auto* i = open(kind);
        return i ? i->id : AlarmId{};
    }
    const alarms::AlarmInstance* open(AlarmKind kind) const { return machine.bed().find(test::keyOf(kind)); }
    bool say(AlarmId alarm, JudgedOutcome outcome)
    {
        bool told = false;
        Judgement j;
        j.borneOut = outcome == JudgedOutcome::Kept || outcome == JudgedOutcome::Unreadable;
        j.probability = j.borneOut ? 0.9 : 0.04;
        j.keptFrom = 0.18;
        j.outcome = outcome;
        j.lanes = {{WaveLabel::Pleth, Stance::Disagrees, 17, 74, 0.9}};
        turn([&](alarms::Turn& t) { told = machine.judged(alarm, j, t); });
        return told;
    }
    Priority heard(AlarmKind kind) const
    {
        const auto* i = open(kind);
        return i->demoted ? Priority::Low : i->priority;
    }
    int of(AlarmTransition what) const
    {
        return static_cast<int>(std::count_if(journal.begin(), journal.end(), [&](const Event& e) {
            const auto* a = std::get_if<AlarmEvent>(&e.body);
            return a && a->transition == what;
        }));
    }
    alarms::AlarmSettings settings;
};

}

class DemotionRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsDemotedAsDelivered()
    {
        for (const auto kind : judgedKinds) {
            JudgedRig r(false);
            QVERIFY(r.say(r.begin(kind), JudgedOutcome::Demoted)); // on record: what the switch would have done
            QCOMPARE(r.open(kind)->judgement->outcome, JudgedOutcome::SwitchedOff);
            QVERIFY(!r.open(kind)->demoted);
            QCOMPARE(r.heard(kind), Priority::High);
        }
        QVERIFY(alarms::AlarmSettings{}.demotes.none());
    }

    void onlyTheKindsThatCanBeJudgedAreEverDemoted()
    {
        for (std::size_t k = 0; k < alarmKindCount; ++k) {
            const auto kind = static_cast<AlarmKind>(k);
            JudgedRig r;
            r.settings.demotes.set();
            r.machine.setSettings(r.settings);
            r.isTrue(kind);
            r.pass(16);
            r.isTrue(kind);
            if (const auto* i = r.open(kind); i && !isJudged(kind)) {
                QVERIFY2(!r.say(i->id, JudgedOutcome::Demoted), kindId(kind).data());
                QVERIFY2(!r.open(kind)->demoted, kindId(kind).data());
            }
        }
    }

    void aDemotedAlarmStaysOpenAndShownAsLowWithWhatItWouldBe()
    {
        JudgedRig r;
        const auto id = r.begin(AlarmKind::Asystole);
        QVERIFY(r.say(id, JudgedOutcome::Demoted));
        const auto* i = r.open(AlarmKind::Asystole);
        QVERIFY(i && i->demoted);
        QCOMPARE(i->id, id);
        QCOMPARE(i->priority, Priority::High);
        QCOMPARE(i->judgement->atMost, std::chrono::milliseconds(30'000));
        QCOMPARE(i->judgement->probability, 0.04);
        QVERIFY(alarms::lights(r.machine.bed(), *i, *test::theKinds()));
        const std::vector<const alarms::BedAlarms*> all{&r.machine.bed()};
        QCOMPARE(alarms::soundDue(all, *test::theKinds())->priority, Priority::Low);
        QVERIFY(!r.say(id, JudgedOutcome::Demoted)); // the same again is no news
    }

    void aDemotedAlarmThatEndsIsInTheRecordWithItsEndAndDoesNotLatch()
    {
        JudgedRig r;
        (void)r.say(r.begin(AlarmKind::VentricularTachycardia), JudgedOutcome::Demoted);
        r.pass(3);
        r.isOver(AlarmKind::VentricularTachycardia);
        QVERIFY(!r.open(AlarmKind::VentricularTachycardia));
        QCOMPARE(r.of(AlarmTransition::Ended), 1);
        QCOMPARE(r.of(AlarmTransition::Latched), 0);
    }

    void anythingElseThatIsSaidPutsItBackUpAtOnce()
    {
        for (const auto outcome : {JudgedOutcome::Kept, JudgedOutcome::Unreadable, JudgedOutcome::TooShort, JudgedOutcome::NoPulse}) {
            JudgedRig r;
            const auto id = r.begin(AlarmKind::VentricularFlutterFibrillation);
            (void)r.say(id, JudgedOutcome::Demoted);
            (void)r.ask(AcknowledgeAlarm{id}); // of the lowered one: it does not cover the red one
            QVERIFY(r.say(id, outcome));
            const auto* i = r.open(AlarmKind::VentricularFlutterFibrillation);
            QVERIFY(!i->demoted);
            QCOMPARE(i->phase, AlarmPhase::Active);
            QCOMPARE(i->id, id);
            QCOMPARE(r.of(AlarmTransition::Promoted), 1);
        }
    }

    void itSoundsAsItIsWhenItsTimeIsOver()
    {
        for (const auto kind : judgedKinds) {
            JudgedRig r;
            const auto id = r.begin(kind);
            (void)r.say(id, JudgedOutcome::Demoted);
            const double limit = static_cast<double>(longestDemotion(kind).count()) / 1000;
            r.pass(limit - 0.5);
            QVERIFY(r.open(kind)->demoted);
            r.pass(0.75);
            QVERIFY(!r.open(kind)->demoted);
            QCOMPARE(r.open(kind)->judgement->outcome, JudgedOutcome::TimeOver);
            (void)r.say(id, JudgedOutcome::Demoted); // and stays up
            QVERIFY(!r.open(kind)->demoted);
        }
    }

    void flickeringGainsNoTime()
    {
        JudgedRig r;
        double lowered = 0;
        for (int i = 0; i < 12; ++i) { // 5 s true, 1 s not
            const auto id = r.begin(AlarmKind::Asystole);
            (void)r.say(id, JudgedOutcome::Demoted);
            for (int q = 0; q < 20; ++q) {
                const auto* a = r.open(AlarmKind::Asystole);
                lowered += a->demoted ? 0.25 : 0;
                r.pass(0.25);
            }
            if (r.open(AlarmKind::Asystole)->demoted)
                r.isOver(AlarmKind::Asystole);
            r.pass(1);
        }
        QVERIFY2(lowered <= 30.5, qPrintable(QString::number(lowered)));
        QVERIFY(!r.open(AlarmKind::Asystole)->demoted);
    }

    void whatIsJudgedTooLateStaysAsItIs()
    {
        JudgedRig r;
        const auto id = r.begin(AlarmKind::Asystole);
        r.pass(2.5);
        (void)r.say(id, JudgedOutcome::Demoted);
        QVERIFY(!r.open(AlarmKind::Asystole)->demoted);
    }

    void aRedOneThatNobodyHasSeenDoesNotComeBackLowered()
    {
        JudgedRig r;
        (void)r.begin(AlarmKind::Asystole);
        r.isOver(AlarmKind::Asystole);
        QCOMPARE(r.open(AlarmKind::Asystole)->phase, AlarmPhase::Latched);
        const auto again = r.begin(AlarmKind::Asystole);
        (void)r.say(again, JudgedOutcome::Demoted);
        QVERIFY(!r.open(AlarmKind::Asystole)->demoted);
    }

    void aLostSourceAndTheSwitchPutItBackUp()
    {
        JudgedRig lost;
        (void)lost.say(lost.begin(AlarmKind::Asystole), JudgedOutcome::Demoted);
        lost.isUnknown(AlarmKind::Asystole);
        QVERIFY(!lost.open(AlarmKind::Asystole)->demoted);
        QVERIFY(lost.open(AlarmKind::Asystole)->stale);
        QCOMPARE(lost.open(AlarmKind::Asystole)->judgement->outcome, JudgedOutcome::SourceLost);

        JudgedRig off;
        (void)off.say(off.begin(AlarmKind::Asystole), JudgedOutcome::Demoted);
        off.settings.demotes.reset();
        off.machine.setSettings(off.settings);
        off.pass(0.25);
        QVERIFY(!off.open(AlarmKind::Asystole)->demoted);
    }

    void nothingVanishesBehindADemotedOne()
    {
        JudgedRig r;
        (void)r.begin(AlarmKind::VentricularTachycardia);
        const auto id = r.begin(AlarmKind::VentricularFlutterFibrillation);
        (void)r.say(id, JudgedOutcome::Demoted);
        QVERIFY(r.open(AlarmKind::VentricularTachycardia));
        QCOMPARE(r.heard(AlarmKind::VentricularTachycardia), Priority::High);
        (void)r.say(id, JudgedOutcome::Kept); // now it is what it is, and takes the other's place as ever
        QVERIFY(!r.open(AlarmKind::VentricularTachycardia));
    }

    void aJudgedAlarmThatIsKeptTakesItsPlaceInTheChainAtOnceAndAnUnjudgedOneSoon()
    {
        JudgedRig r;
        r.isTrue(AlarmKind::VentricularRun);
        (void)r.say(r.begin(AlarmKind::VentricularTachycardia), JudgedOutcome::Kept);
        QVERIFY(!r.open(AlarmKind::VentricularRun));
        JudgedRig unjudged;
        unjudged.isTrue(AlarmKind::VentricularRun);
        (void)unjudged.begin(AlarmKind::VentricularTachycardia);
        unjudged.pass(2.5);
        QVERIFY(!unjudged.open(AlarmKind::VentricularRun));
    }

    void aPauseOfSoundDoesNotHoldWhatGoesBackUp()
    {
        JudgedRig r;
        (void)r.ask(PauseAudio{});
        const auto id = r.begin(AlarmKind::Asystole);
        (void)r.say(id, JudgedOutcome::Demoted);
        QVERIFY(!alarms::sounds(r.machine.bed(), *r.open(AlarmKind::Asystole), *test::theKinds())); // a new low waits
        (void)r.say(id, JudgedOutcome::Kept);
        QVERIFY(alarms::sounds(r.machine.bed(), *r.open(AlarmKind::Asystole), *test::theKinds()));
    }

    void afterARestartItSoundsAsItIs()
    {
        JudgedRig r;
        const auto id = r.begin(AlarmKind::Asystole);
        (void)r.say(id, JudgedOutcome::Demoted);
        JudgedRig next;
        next.now = r.now;
        for (const auto& e : r.journal)
            next.machine.fold(e);
        QVERIFY(next.open(AlarmKind::Asystole)->demoted); // by the record
        QCOMPARE(next.open(AlarmKind::Asystole)->judgement->probability, 0.04);
        next.turn([&](alarms::Turn& t) { next.machine.restart(5s, t); });
        QVERIFY(!next.open(AlarmKind::Asystole)->demoted);
        QCOMPARE(next.open(AlarmKind::Asystole)->phase, AlarmPhase::Active);
        QCOMPARE(next.open(AlarmKind::Asystole)->id, id);
        next.isTrue(AlarmKind::Asystole);
        (void)next.say(id, JudgedOutcome::Demoted);
        QVERIFY(!next.open(AlarmKind::Asystole)->demoted);
    }

    /// Over random histories: every onset ends once or is open, what is demoted is lit, nothing true stays demoted longer than its
    /// limit, the fold of the record is the state.
    void whateverHappensADemotionTakesNothingAway()
    {
        QVERIFY(rc::check("random lives of judged alarms", [] {
            JudgedRig r;
            std::array<double, judgedKinds.size()> loweredFor{};
            const auto steps = *rc::gen::container<std::vector<std::pair<int, int>>>(
                60, rc::gen::pair(rc::gen::inRange(0, 12), rc::gen::inRange(0, static_cast<int>(judgedKinds.size()))));
            for (const auto& [what, which] : steps) {
                const auto kind = judgedKinds[static_cast<std::size_t>(which)];
                const auto* i = r.open(kind);
                const auto id = i ? i->id : AlarmId{};
                if (what <= 2)
                    r.isTrue(kind);
                else if (what == 3)
                    r.isOver(kind);
                else if (what == 4)
                    r.isUnknown(kind);
                else if (what == 5 && id)
                    (void)r.ask(AcknowledgeAlarm{id});
                else if (what == 6)
                    (void)r.ask(PauseAudio{});
                else if (what == 7 && id)
                    (void)r.say(id, JudgedOutcome::Kept);
                else if (what >= 8 && what <= 10 && id)
                    (void)r.say(id, JudgedOutcome::Demoted);
                const double by = what == 11 ? 20 : 1;
                for (double t = 0; t < by; t += 0.25) {
                    r.pass(0.25);
                    for (std::size_t k = 0; k < judgedKinds.size(); ++k) {
                        const auto* a = r.open(judgedKinds[k]);
                        loweredFor[k] = a && a->demoted ? loweredFor[k] + 0.25 : 0;
                        RC_ASSERT(loweredFor[k] <= static_cast<double>(longestDemotion(judgedKinds[k]).count()) / 1000 + 0.5);
                        if (a && a->demoted)
                            RC_ASSERT(alarms::lights(r.machine.bed(), *a, *test::theKinds()) && a->phase != AlarmPhase::Latched);
                    }
                }
            }
            std::map<AlarmId, int> onsets, ends;
            alarms::BedAlarms folded;
            for (const auto& e : r.journal) {
                alarms::applyTo(folded, e);
                if (const auto* a = std::get_if<AlarmEvent>(&e.body)) {
                    onsets[a->alarm] += a->transition == AlarmTransition::Onset ? 1 : 0;
                    ends[a->alarm] += a->transition == AlarmTransition::Ended ? 1 : 0;
                }
            }
            RC_ASSERT(folded == r.machine.bed());
            for (const auto& [id, count] : onsets)
                RC_ASSERT(count == 1 && ends[id] + (r.machine.bed().find(id) ? 1 : 0) == 1);
        }));
    }
};

WL_TEST(DemotionRulesTest)
#include "demotion_test.moc"
