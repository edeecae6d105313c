// SPDX-License-Identifier: GPL-3.0-or-later
// What holds over all histories: resources/docs/alarms.md, "Always true".
#include "tests/core/alarms/rig.h"
#include "tests/support/wl_test.h"

#include <rapidcheck.h>

#include <cstdlib>
#include <map>
#include <new>
#include <set>

namespace {
thread_local std::size_t allocationsCounted = 0;
}
// Counts what is asked of the heap, for the steady state's promise.
void* operator new(std::size_t size)
{
    ++allocationsCounted;
    if (void* p = std::malloc(size ? size : 1))
        return p;
    throw std::bad_alloc();
}
void operator delete(void* p) noexcept { std::free(p); }
void operator delete(void* p, std::size_t) noexcept { std::free(p); }

using namespace wardlight;
using namespace wardlight::alarms;
using namespace wardlight::test;

namespace {

constexpr AlarmKind playedKinds[] = {AlarmKind::Asystole,     AlarmKind::Pause,     AlarmKind::ExtremeBradycardia,
                                     AlarmKind::PulseLost,    AlarmKind::NurseCall, AlarmKind::BedRailDown,
                                     AlarmKind::DeviceAlarm,  AlarmKind::Couplet,   AlarmKind::VentPressureHigh,
                                     AlarmKind::Spo2SensorOff, AlarmKind::DeviceFault};

/// One random input. what chooses it, a and b its details.
struct Act {
    std::uint8_t what = 0, a = 0, b = 0;
};

void showValue(const Act& act, std::ostream& os)
{
    os << '{' << int(act.what) << ',' << int(act.a) << ',' << int(act.b) << '}';
}

AlarmId someAlarm(const Rig& rig, std::uint8_t n)
{
    const auto& open = rig.machine.bed().open;
    if (open.empty() || n % 8 == 7)
        return {rig.ids.last.value - n % 4};
    return open[n % open.size()].id;
}

void play(Rig& rig, const Act& act)
{
    const auto kind = playedKinds[act.a % std::size(playedKinds)];
    const auto actor = person(act.b & 1 ? "okafor" : "lindqvist");
    switch (act.what % 22) {
    case 0:
    case 1:
    case 2: rig.isTrue(kind); break;
    case 3:
    case 4: rig.isOver(kind); break;
    case 5: rig.isUnknown(kind); break;
    case 6: rig.find(keyOf(AlarmKind::DeviceAlarm), FindingState::True, {}, {}, static_cast<Priority>(1 + act.b % 3)); break;
    case 7: rig.say(Parameter::HeartRate, 30 + act.b); break;
    case 8: rig.say(Parameter::Spo2, 70 + act.b % 31); break;
    case 9: rig.say(Parameter::HeartRate, 100, static_cast<Validity>(act.b % 9)); break;
    case 10:
    case 11:
    case 12: rig.pass(act.b % 4 == 3 ? act.b * 4.0 : act.b % 20); break;
    case 13:
    case 14: rig.ask(AcknowledgeAlarm{someAlarm(rig, act.a)}, actor); break;
    case 15: rig.ask(UndoAcknowledge{someAlarm(rig, act.a)}, actor); break;
    case 16:
        act.a & 1 ? rig.ask(PauseAudio{120s}, actor) : rig.ask(EndAudioPause{}, actor);
        break;
    case 17:
        act.a & 1 ? rig.ask(PauseAlarms{60s}, actor) : rig.ask(SwitchAlarms{(act.b & 1) != 0}, actor);
        break;
    case 18: rig.ask(SwitchKind{kind, (act.b & 1) != 0}, actor); break;
    case 19:
        act.a & 1 ? rig.ask(StartStandby{"test", (act.b & 1) != 0}, actor) : rig.ask(EndStandby{}, actor);
        break;
    case 20:
        rig.turn([&](Turn& t) {
            act.a & 1 ? rig.machine.sourceLost(monitor, OnlySource::Yes, LossTold::Here, t)
                      : rig.machine.sourceBack(monitor, t);
        });
        break;
    default:
        rig.ask(SetLimits{{.parameter = Parameter::HeartRate, .low = 40.0 + act.a % 30, .high = 100.0 + act.b % 60}}, actor);
        break;
    }
}

}

namespace rc {
template <>
struct Arbitrary<Act> {
    static Gen<Act> arbitrary()
    {
        return gen::map(gen::tuple(gen::arbitrary<std::uint8_t>(), gen::arbitrary<std::uint8_t>(),
                                   gen::arbitrary<std::uint8_t>()),
                        [](const std::tuple<std::uint8_t, std::uint8_t, std::uint8_t>& t) {
                            return Act{std::get<0>(t), std::get<1>(t), std::get<2>(t)};
                        });
    }
};
}

namespace {

auto histories()
{
    return rc::gen::resize(120, rc::gen::arbitrary<std::vector<Act>>());
}

}

class AlarmAlwaysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noActiveHighIsWithoutLightAndUnlessPausedWithoutSound()
    {
        QVERIFY(rc::check("light and sound", [] {
            Rig rig;
            for (const auto& act : *histories()) {
                play(rig, act);
                const auto& bed = rig.machine.bed();
                for (const auto& i : bed.open) {
                    if (i.phase != AlarmPhase::Active || i.priority != Priority::High)
                        continue;
                    const bool never = isNeverOff(i.key.kind);
                    RC_ASSERT(lights(bed, i, *theKinds()) || (!never && bed.alarmsPausedUntil));
                    if (lights(bed, i, *theKinds()))
                        RC_ASSERT(sounds(bed, i, *theKinds()) || (bed.audioPausedUntil && i.quiet));
                }
            }
        }));
    }

    void acknowledgingOneAlarmNeverSilencesAnother()
    {
        QVERIFY(rc::check("acknowledging X changes only X", [](std::uint8_t which) {
            Rig rig;
            for (const auto& act : *histories())
                play(rig, act);
            const auto id = someAlarm(rig, which);
            const auto before = rig.machine.bed().open;
            rig.ask(AcknowledgeAlarm{id});
            for (const auto& i : before)
                if (i.id != id)
                    RC_ASSERT(rig.machine.bed().find(i.id) && *rig.machine.bed().find(i.id) == i);
            for (const auto& i : rig.machine.bed().open)
                RC_ASSERT(std::any_of(before.begin(), before.end(), [&](const auto& b) { return b.id == i.id; }));
        }));
    }

    void everyAnnouncedOnsetHasExactlyOneEnd()
    {
        QVERIFY(rc::check("one end", [] {
            Rig rig;
            for (const auto& act : *histories())
                play(rig, act);
            rig.ask(Discharge{.identifier = {}, .secondIdentifier = {}, .reason = {}, .confirmed = true});
            std::map<std::uint64_t, int> onsets, ends;
            for (const auto& e : rig.journal)
                if (const auto* a = std::get_if<AlarmEvent>(&e.body)) {
                    const auto id = a->alarm.value;
                    if (a->transition == AlarmTransition::Onset)
                        ++onsets[id];
                    RC_ASSERT(onsets[id] == 1 && ends[id] == 0); // nothing before its onset or after its end
                    if (a->transition == AlarmTransition::Ended) {
                        ++ends[id];
                        RC_ASSERT(a->reason != EndReason::None);
                    }
                }
            for (const auto& [id, count] : onsets)
                RC_ASSERT(ends[id] == 1);
        }));
    }

    void atMostOneInstanceIsOpenPerKey()
    {
        QVERIFY(rc::check("one per key", [] {
            Rig rig;
            for (const auto& act : *histories()) {
                play(rig, act);
                std::set<AlarmKey> keys;
                for (const auto& i : rig.machine.bed().open)
                    RC_ASSERT(keys.insert(i.key).second);
            }
        }));
    }

    void replayingTheJournalGivesTheSameState()
    {
        QVERIFY(rc::check("the fold is the state", [] {
            Rig rig;
            for (const auto& act : *histories())
                play(rig, act);
            BedAlarms folded;
            for (const auto& e : rig.journal) {
                // through the text that is stored
                auto copy = e;
                copy.body = eventBodyFromText(eventKind(e.body), eventBodyText(e.body)).value();
                applyTo(folded, copy);
            }
            RC_ASSERT(folded == rig.machine.bed());
        }));
    }

    void noHistoryLosesAHigh()
    {
        // Whatever happened: a high condition that is true is announced, unless its bed is in standby, its kind may be
        // off and is, or a higher kind of its chain stands in its place.
        QVERIFY(rc::check("no high is lost", [] {
            Rig rig;
            for (const auto& act : *histories())
                play(rig, act);
            for (const auto kind : {AlarmKind::Asystole, AlarmKind::PulseLost, AlarmKind::ExtremeBradycardia}) {
                rig.isTrue(kind);
                if (rig.machine.bed().standby)
                    continue;
                const bool covered = kind == AlarmKind::ExtremeBradycardia && rig.open(AlarmKind::Asystole);
                RC_ASSERT(covered || rig.phase(kind) == AlarmPhase::Active || rig.phase(kind) == AlarmPhase::Acknowledged);
            }
        }));
    }

    void aRestartLosesNothingThatWasOpen()
    {
        QVERIFY(rc::check("restart", [](bool shortly) {
            Rig rig;
            for (const auto& act : *histories())
                play(rig, act);
            auto next = rig.killed(shortly ? 3 : 300);
            next.pass(10.25);
            for (const auto& i : rig.machine.bed().open) {
                const auto* now = next.machine.bed().find(i.id);
                RC_ASSERT(now);
                // What the machine judges by itself is true again at once and keeps a short-lived acknowledge.
                const bool own = i.key.kind == AlarmKind::AlarmsOffReminder;
                const bool kept = own && shortly && i.phase == AlarmPhase::Acknowledged;
                RC_ASSERT(kept || now->phase == (i.phase == AlarmPhase::Latched ? AlarmPhase::Latched : AlarmPhase::Active));
                RC_ASSERT(now->highest >= i.highest);
            }
            RC_ASSERT(!next.machine.bed().audioPausedUntil && !next.machine.bed().alarmsPausedUntil);
            RC_ASSERT(next.machine.bed().standby == rig.machine.bed().standby);
            RC_ASSERT(next.machine.bed().alarmsOff == rig.machine.bed().alarmsOff);
        }));
    }

    void noKindThatMayNotBeOffIsSilencedByAnySwitch()
    {
        for (std::size_t k = 0; k < alarmKindCount; ++k) {
            const auto kind = static_cast<AlarmKind>(k);
            if (!isNeverOff(kind))
                continue;
            Rig rig;
            QVERIFY(rig.ask(SwitchKind{kind, false}).code == OutcomeCode::Refused);
            rig.ask(SwitchAlarms{false});
            rig.ask(PauseAlarms{300s});
            Event forged; // a journal that says otherwise changes nothing either
            forged.body = KindSwitched{.kind = kind, .on = false};
            rig.machine.fold(forged);
            QVERIFY(rig.machine.bed().switchedOff.none());
            rig.find(keyOf(kind), FindingState::True);
            rig.pass(15);
            const auto* instance = rig.open(kind);
            QVERIFY2(instance && rig.sounds(kind) && lights(rig.machine.bed(), *instance, *theKinds()), kindId(kind).data());
        }
    }

    void commandsAreIdempotentById()
    {
        QVERIFY(rc::check("twice is once", [](const Act& last) {
            Rig rig;
            for (const auto& act : *histories())
                play(rig, act);
            Act command = last;
            command.what = static_cast<std::uint8_t>(13 + last.what % 7);
            play(rig, command);
            const auto id = "c" + std::to_string(rig.commands);
            const auto before = rig.journal.size();
            rig.ask(AcknowledgeAlarm{someAlarm(rig, last.a)}, person("okafor"), id);
            RC_ASSERT(rig.journal.size() == before);
        }));
    }

    void nothingIsAllocatedWhileNothingChanges()
    {
        Rig rig;
        for (const auto p : {Parameter::HeartRate, Parameter::Spo2, Parameter::RespirationRate, Parameter::AbpSystolic})
            rig.say(p, 100);
        rig.isTrue(AlarmKind::Asystole);
        rig.pass(5);
        std::vector<EventBody> events;
        events.reserve(16);
        Turn turn{rig.now, rig.ids, events};
        Finding same;
        same.key = keyOf(AlarmKind::Asystole);
        same.state = FindingState::True;
        const auto before = allocationsCounted;
        for (int i = 0; i < 1000; ++i) {
            turn.now.mono += 1ms;
            rig.machine.numbers(rig.numbers, turn);
            rig.machine.take(same, turn);
            rig.machine.tick(turn);
        }
        QCOMPARE(allocationsCounted - before, std::size_t(0));
        QVERIFY(events.empty());
    }
};

WL_TEST(AlarmAlwaysTest)
#include "alarm_always_test.moc"
