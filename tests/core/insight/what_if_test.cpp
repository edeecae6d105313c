// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wl_test.h"

#include "core/alarms/profile_version.h"
#include "core/insight/what_if.h"
#include "resources/embedded.h"

using namespace wardlight;
using namespace wardlight::insight;

namespace {

constexpr BedId bedOne{1}, bedTwo{2};
constexpr EncounterId stayOne{1}, stayTwo{2};

/// A ward's record, written by hand: seconds from its start.
struct Written {
    alarms::KindTable kinds = *alarms::kindTable(embeddedResource("alarm_kinds.csv"));
    std::shared_ptr<const alarms::Profile> adult = std::make_shared<const alarms::Profile>(*alarms::profile("adult", embeddedResource("profiles/adult.toml")));
    std::vector<Event> events;
    std::vector<store::NumericBlock> blocks;

    static WallTime at(double s) { return {static_cast<std::int64_t>((1e6 + s) * 1e6)}; }
    void happens(double s, BedId bed, EncounterId encounter, EventBody body)
    {
        Event e;
        e.id = EventId{events.size() + 1};
        e.bed = bed;
        e.encounter = encounter;
        e.at = e.recorded = at(s);
        e.body = std::move(body);
        events.push_back(std::move(e));
    }
    void admits(double s, BedId bed, EncounterId encounter, AgeGroup group = AgeGroup::Adult)
    {
        Patient p;
        p.group = group;
        happens(s, bed, encounter, Admitted{p, std::string(ageGroupId(group))});
    }
    void alarm(double s, AlarmId id, BedId bed, EncounterId encounter, AlarmKind kind, AlarmTransition transition)
    {
        AlarmEvent e;
        e.alarm = id;
        e.key = {kind, {}, Parameter::Spo2};
        e.transition = transition;
        e.phase = transition == AlarmTransition::Ended ? AlarmPhase::Idle : AlarmPhase::Active;
        happens(s, bed, encounter, e);
    }
    /// One number a second from `from` until `until`.
    void numbers(BedId bed, EncounterId encounter, Parameter parameter, int from, int until, float value)
    {
        for (int s = from; s < until; s += 10) {
            store::NumericBlock block{encounter, bed, at(s), {}};
            for (int i = 0; i < 10 && s + i < until; ++i)
                block.points.push_back({static_cast<std::uint16_t>(i), parameter, Validity::Ok, value});
            blocks.push_back(std::move(block));
        }
    }
    /// 97 %, with falls to `value` of `length` s every 600 s.
    void falls(BedId bed, EncounterId encounter, float value, int length, int count)
    {
        for (int i = 0; i < count; ++i) {
            numbers(bed, encounter, Parameter::Spo2, 600 * i, 600 * i + 100, 97);
            numbers(bed, encounter, Parameter::Spo2, 600 * i + 100, 600 * i + 100 + length, value);
            numbers(bed, encounter, Parameter::Spo2, 600 * i + 100 + length, 600 * (i + 1), 97);
        }
    }
    [[nodiscard]] WhatIf asked(const Proposal& proposal, double until = 1e6) const
    {
        WhatIfReplay replay({{AgeGroup::Adult, adult}, {AgeGroup::Child, adult}}, proposal, kinds, at(-1), at(until));
        for (const auto& e : events)
            replay.take(e);
        for (const auto encounter : replay.encounters())
            for (const auto& block : blocks)
                if (block.encounter == encounter)
                    replay.take(block);
        return replay.answer();
    }
};

Proposal spo2(std::optional<double> low, std::optional<int> delay = {})
{
    Proposal p;
    if (low)
        p.limits[Parameter::Spo2].low = {alarms::LimitState::Set, *low};
    if (delay)
        p.limits[Parameter::Spo2].delay = std::chrono::seconds(*delay);
    return p;
}

const KindChange& row(const WhatIf& answer, AlarmKind kind)
{
    for (const auto& k : answer.kinds)
        if (k.kind == kind)
            return k;
    qFatal("no such row");
}

}

class WhatIfTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLowerLimitRemovesTheShallowFallsAndKeepsTheDeepOnes()
    {
        Written w;
        w.admits(-1, bedOne, stayOne);
        w.admits(-1, bedTwo, stayTwo);
        w.falls(bedOne, stayOne, 88, 40, 5);
        w.falls(bedTwo, stayTwo, 84, 40, 3);
        const auto answer = w.asked(spo2(87));
        QCOMPARE(answer.patients, std::size_t{2});
        QCOMPARE(row(answer, AlarmKind::Spo2Low).now, 8);
        QCOMPARE(row(answer, AlarmKind::Spo2Low).then, 3);
        QCOMPARE(row(answer, AlarmKind::Spo2Low).removed, 5);
        QCOMPARE(row(answer, AlarmKind::Spo2Low).added, 0);
        QCOMPARE(answer.beds.size(), std::size_t{2});
        QCOMPARE(answer.beds[0].bed, bedOne);
        QCOMPARE(answer.beds[0].now, 5);
        QCOMPARE(answer.beds[0].then, 0);
        QVERIFY(answer.missed.empty() && answer.longMissed.empty());
    }
    void anAlarmMarkedTrueThatWouldNotSoundIsATrueEventMissed()
    {
        Written w;
        w.admits(-1, bedOne, stayOne);
        w.falls(bedOne, stayOne, 88, 40, 3);
        w.alarm(110, AlarmId{7}, bedOne, stayOne, AlarmKind::Spo2Low, AlarmTransition::Onset);
        w.alarm(142, AlarmId{7}, bedOne, stayOne, AlarmKind::Spo2Low, AlarmTransition::Ended);
        w.alarm(710, AlarmId{8}, bedOne, stayOne, AlarmKind::Spo2Low, AlarmTransition::Onset);
        w.alarm(742, AlarmId{8}, bedOne, stayOne, AlarmKind::Spo2Low, AlarmTransition::Ended);
        w.happens(3000, bedOne, stayOne, AlarmMarked{AlarmId{7}, AlarmMark::False});
        w.happens(3001, bedOne, stayOne, AlarmMarked{AlarmId{8}, AlarmMark::CannotTell});
        w.happens(3002, bedOne, stayOne, AlarmMarked{AlarmId{8}, AlarmMark::True}); // the newest counts
        const auto answer = w.asked(spo2(87));
        QCOMPARE(answer.markedTrue, 1);
        QCOMPARE(answer.missed.size(), std::size_t{1});
        QCOMPARE(answer.missed[0].recorded, AlarmId{8});
        QCOMPARE(answer.missed[0].now.farthest, 88.0);
        QCOMPARE(answer.missed[0].now.from, Written::at(710));
        QCOMPARE(row(answer, AlarmKind::Spo2Low).onRecord, 2);
    }
    void aLongOneThatNobodyJudgedIsNamedBesideThem()
    {
        Written w;
        w.admits(-1, bedOne, stayOne);
        w.falls(bedOne, stayOne, 88, 90, 2);
        const auto answer = w.asked(spo2(87));
        QVERIFY(answer.missed.empty());
        QCOMPARE(answer.longMissed.size(), std::size_t{2});
    }
    void aLongerDelayIsCountedAsLaterAndRemovesTheShort()
    {
        Written w;
        w.admits(-1, bedOne, stayOne);
        w.falls(bedOne, stayOne, 85, 40, 2);
        w.numbers(bedOne, stayOne, Parameter::Spo2, 1200, 1212, 85);
        w.numbers(bedOne, stayOne, Parameter::Spo2, 1212, 1300, 97);
        const auto delay = w.kinds[AlarmKind::Spo2Low].delay;
        const auto answer = w.asked(spo2({}, 15));
        QCOMPARE(row(answer, AlarmKind::Spo2Low).now, 3);
        QCOMPARE(row(answer, AlarmKind::Spo2Low).then, 2);
        QCOMPARE(row(answer, AlarmKind::Spo2Low).later, delay + laterThan < std::chrono::seconds(15) ? 2 : 0);
    }
    void theLatestComeFirstAndTheLongestDelayIsTold()
    {
        Written w;
        w.admits(-1, bedOne, stayOne);
        w.admits(-1, bedTwo, stayTwo);
        const auto slowFall = [&](BedId bed, EncounterId stay, int shallow, int length) { // 88 for a while, then 80
            w.numbers(bed, stay, Parameter::Spo2, 0, 100, 97);
            w.numbers(bed, stay, Parameter::Spo2, 100, 100 + shallow, 88);
            w.numbers(bed, stay, Parameter::Spo2, 100 + shallow, 100 + length, 80);
            w.numbers(bed, stay, Parameter::Spo2, 100 + length, 300, 97);
        };
        slowFall(bedOne, stayOne, 20, 50);
        slowFall(bedTwo, stayTwo, 40, 120);
        const auto answer = w.asked(spo2(85));
        QCOMPARE(answer.later.size(), std::size_t{2});
        QCOMPARE(answer.later[0].now.bed, bedTwo);
        QCOMPARE(answer.longestLater, std::chrono::seconds(40));
        QVERIFY(isTrueOrLong(answer.later[0]));
        QVERIFY(!isTrueOrLong(answer.later[1])); // short, and nobody said that it was one
        auto judged = answer.later[0];
        judged.mark = AlarmMark::False; // however long
        QVERIFY(!isTrueOrLong(judged));
        judged = answer.later[1];
        judged.mark = AlarmMark::True;
        QVERIFY(isTrueOrLong(judged));
    }
    void whoAcknowledgedItIsToldUnlessItWasTakenBack()
    {
        Written w;
        w.admits(-1, bedOne, stayOne);
        w.falls(bedOne, stayOne, 88, 90, 3);
        for (int i = 0; i < 3; ++i) {
            const AlarmId id{7 + static_cast<std::uint64_t>(i)};
            w.alarm(600 * i + 110, id, bedOne, stayOne, AlarmKind::Spo2Low, AlarmTransition::Onset);
            if (i > 0) {
                w.alarm(600 * i + 120, id, bedOne, stayOne, AlarmKind::Spo2Low, AlarmTransition::Acknowledged);
                w.events.back().actor.user = "M. Castellanos";
            }
            if (i > 1)
                w.alarm(600 * i + 122, id, bedOne, stayOne, AlarmKind::Spo2Low, AlarmTransition::Undone);
            w.alarm(600 * i + 192, id, bedOne, stayOne, AlarmKind::Spo2Low, AlarmTransition::Ended);
        }
        const auto answer = w.asked(spo2(87));
        QCOMPARE(answer.longMissed.size(), std::size_t{3});
        QVERIFY(!answer.longMissed[0].answered);
        QVERIFY(answer.longMissed[1].answered && answer.longMissed[1].answered->at == Written::at(720));
        QCOMPARE(answer.longMissed[1].answered->by, std::string("M. Castellanos"));
        QVERIFY(!answer.longMissed[2].answered);
    }
    void whatWasSetAtABedStaysBeforeTheProfile()
    {
        Written w;
        w.admits(-1, bedOne, stayOne);
        w.happens(0, bedOne, stayOne, LimitsSet{Parameter::Spo2, 92.0, {}, {}, false});
        w.falls(bedOne, stayOne, 91, 40, 4);
        const auto answer = w.asked(spo2(85));
        QCOMPARE(row(answer, AlarmKind::Spo2Low).now, 4);
        QCOMPARE(row(answer, AlarmKind::Spo2Low).then, 4);
    }
    void aProfilesLaterVersionIsInForceFromThere()
    {
        Written w;
        w.admits(-1, bedOne, stayOne);
        w.falls(bedOne, stayOne, 91, 40, 4);
        auto version = alarms::profileVersion(*w.adult, 2);
        for (auto& limits : version.limits)
            if (limits.parameter == Parameter::Spo2)
                limits.low = 92;
        ChangeMade made;
        made.change.profile = version;
        w.happens(1100, {}, {}, made);
        const auto answer = w.asked(spo2(90));
        QCOMPARE(row(answer, AlarmKind::Spo2Low).now, 2);
        QCOMPARE(row(answer, AlarmKind::Spo2Low).then, 0);
        ChangeMade later = made; // signed now, in force much later: made once more then
        later.change.from = Written::at(9000);
        w.events.back().body = later;
        QCOMPARE(row(w.asked(spo2(90)), AlarmKind::Spo2Low).now, 0);
    }
    void nothingIsJudgedInStandbyNorAfterDischargeNorOfAnotherAgeGroup()
    {
        Written w;
        w.admits(-1, bedOne, stayOne);
        w.admits(-1, bedTwo, stayTwo, AgeGroup::Child);
        w.falls(bedOne, stayOne, 85, 40, 4);
        w.falls(bedTwo, stayTwo, 85, 40, 4);
        w.happens(50, bedOne, stayOne, StandbyStarted{"bath"});
        w.happens(500, bedOne, stayOne, StandbyEnded{});
        w.happens(1290, bedOne, stayOne, Discharged{"home"});
        const auto answer = w.asked(spo2(80));
        QCOMPARE(answer.patients, std::size_t{1});
        QCOMPARE(row(answer, AlarmKind::Spo2Low).now, 1); // the second of four
    }
    void aTransferTakesTheNumbersToTheOtherBed()
    {
        Written w;
        w.admits(-1, bedOne, stayOne);
        w.happens(600, bedOne, stayOne, Transferred{bedTwo, "room"});
        Patient p;
        w.happens(600, bedTwo, stayOne, Arrived{bedOne, p, "adult"});
        w.falls(bedOne, stayOne, 85, 40, 2);
        const auto answer = w.asked(spo2(80));
        QCOMPARE(answer.beds.size(), std::size_t{2});
        QCOMPARE(answer.all().now, 2);
    }
    void aKindThatWasOffMakesNone()
    {
        Written w;
        w.admits(-1, bedOne, stayOne);
        w.happens(0, bedOne, stayOne, KindSwitched{AlarmKind::Spo2Low, false});
        w.falls(bedOne, stayOne, 88, 40, 3);
        QCOMPARE(w.asked(spo2(80)).all().now, 0);
    }
    void gapsAreCountedAsMissing()
    {
        Written w;
        w.admits(-1, bedOne, stayOne);
        w.numbers(bedOne, stayOne, Parameter::Spo2, 0, 100, 97);
        w.numbers(bedOne, stayOne, Parameter::Spo2, 160, 200, 97);
        const auto answer = w.asked(spo2(80));
        QCOMPARE(answer.values, std::size_t{140});
        QCOMPARE(answer.missing, std::chrono::seconds(61));
        QCOMPARE(answer.monitored, std::chrono::seconds(99 + 39));
    }
    void theSameLimitsChangeNothing()
    {
        Written w;
        w.admits(-1, bedOne, stayOne);
        w.falls(bedOne, stayOne, 72, 80, 6); // desaturation too
        const auto answer = w.asked(spo2(90));
        QVERIFY(answer.all().now == 12 && answer.all().then == 12 && answer.later.empty() && answer.added.empty() && answer.missed.empty());
    }
    void anEmptyRecordHasNothingToSay()
    {
        const auto answer = Written{}.asked(spo2(88));
        QVERIFY(answer.patients == 0 && answer.values == 0 && answer.all().now == 0);
    }
};

WL_TEST(WhatIfTest)
#include "what_if_test.moc"
