// SPDX-License-Identifier: GPL-3.0-or-later
// Demotion on a whole ward: what artefacts raise is lowered and marked where the site wants it, what is true sounds red in time,
// and the record keeps who said what.
#include "tests/support/virtual_ward.h"
#include "tests/support/wl_test.h"

#include "core/alarms/sound_due.h"

#include <QTemporaryDir>

using namespace wardlight;
using test::VirtualWard;

namespace {

constexpr BedId theBed{1};
constexpr DeviceId strangeMonitor{77};

std::string wardWith(const std::string& steps, const std::string& waves = R"("II", "V", "Pleth")")
{
    return "title = \"t\"\nseed = 11\n[[bed]]\nname = \"01\"\nfamily = \"S\"\nage = 60\nhr = 76\nwaves = [" + waves + "]\n" + steps;
}
std::string step(double at, double length, const std::string& what)
{
    return "  [[bed.step]]\n  at = " + std::to_string(at) + "\n  for = " + std::to_string(length) + "\n  " + what + "\n";
}

/// Both signatures.
void setDemotion(VirtualWard& w, AlarmKind kind, const char* value = "on")
{
    const SiteChange change{std::string(demotionSetting(kind)), value, {}, "agreed in the unit"};
    (void)w.command({}, Role::Admin, ProposeChange{change}, "A. Admin");
    (void)w.command({}, Role::Admin, SignChange{subjectOf(change)}, "B. Admin");
}
void demoteAll(VirtualWard& w)
{
    for (const auto kind : judgedKinds)
        setDemotion(w, kind);
}

/// A monitor beside the simulated one that has alarms of its own and no waves.
struct DeviceWithAlarms {
    explicit DeviceWithAlarms(VirtualWard& w)
        : ward(w)
        , intake(std::make_shared<engine::Intake>(strangeMonitor, "Monitor X", true))
    {
        ward.ward->connect(theBed, intake);
    }
    void says(AlarmKind kind, FindingState state)
    {
        Finding f;
        f.key = {kind, strangeMonitor, Parameter::None};
        f.state = state;
        f.since = ward.now().mono;
        (void)intake->messages.post(engine::DeviceFound{f});
    }
    /// Seconds go by; it is heard in each, and says again what holds.
    void run(double length, std::optional<AlarmKind> holds = {})
    {
        for (double until = ward.t() + length; ward.t() < until - 1e-9;) {
            if (holds)
                says(*holds, FindingState::True);
            else
                (void)intake->messages.post(engine::DeviceSays{});
            ward.runUntil(std::min(until, ward.t() + 1));
        }
    }
    VirtualWard& ward;
    std::shared_ptr<engine::Intake> intake;
};

}

class DemotionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void movedElectrodesComeUpLoweredAndMarkedAndRedWhereNobodySwitchedItOn()
    {
        const auto story = wardWith(step(90, 25, "artefact = \"electrodes\"\n  amount = 4"));
        VirtualWard on(story), off(story);
        demoteAll(on);
        on.runUntil(130);
        off.runUntil(130);
        for (const auto kind : {AlarmKind::VentricularTachycardia, AlarmKind::ExtremeTachycardia}) {
            const auto before = off.alarms(kind, theBed);
            QVERIFY(!before.empty()); // there is something to be lowered
            for (const auto& [t, e] : before)
                QVERIFY(!e.demoted);
            const auto lives = on.alarms(kind, theBed);
            QCOMPARE(lives.front().second.transition, AlarmTransition::Onset);
            QVERIFY(lives.front().first <= before.front().first); // not a moment later
            for (std::size_t i = 0; i < lives.size(); ++i)
                if (lives[i].second.transition == AlarmTransition::Onset) {
                    QVERIFY(i + 1 < lives.size());
                    QCOMPARE(lives[i + 1].second.transition, AlarmTransition::Demoted);
                    QCOMPARE(lives[i + 1].first, lives[i].first); // in the same turn: nothing was red between
                    QCOMPARE(lives[i + 1].second.priority, Priority::High);
                }
        }
        for (const auto& e : off.events)
            if (const auto* j = std::get_if<AlarmJudged>(&e.body))
                QCOMPARE(j->judgement.outcome, JudgedOutcome::SwitchedOff); // a site sees what its switch would do
    }

    void whatIsTrueSoundsRedInItsTime_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("within"); // from the rhythm's beginning: definition and the time allowed after it
        QTest::newRow("asystole") << "rhythm = \"asystole\"" << static_cast<int>(AlarmKind::Asystole) << 6.5;
        QTest::newRow("fibrillation") << "rhythm = \"vf\"" << static_cast<int>(AlarmKind::VentricularFlutterFibrillation) << 14.0;
        QTest::newRow("ventricular tachycardia") << "rhythm = \"vt\"\n  hr = 172" << static_cast<int>(AlarmKind::VentricularTachycardia) << 13.0;
        QTest::newRow("extreme tachycardia") << "rhythm = \"svt\"\n  hr = 178" << static_cast<int>(AlarmKind::ExtremeTachycardia) << 17.0;
        QTest::newRow("extreme bradycardia") << "rhythm = \"block-3\"\n  hr = 30" << static_cast<int>(AlarmKind::ExtremeBradycardia) << 22.0;
    }
    void whatIsTrueSoundsRedInItsTime()
    {
        QFETCH(QString, what);
        QFETCH(int, kind);
        QFETCH(double, within);
        for (const char* waves : {R"("II", "V", "Pleth")", R"("II", "Pleth", "ABP")", R"("II")"}) {
            VirtualWard w(wardWith(step(100, 40, what.toStdString()), waves));
            demoteAll(w);
            w.runUntil(140);
            const auto lives = w.alarms(static_cast<AlarmKind>(kind), theBed);
            QVERIFY(!lives.empty());
            QVERIFY2(lives.front().first <= 100 + within, qPrintable(QString::number(lives.front().first)));
            QCOMPARE(lives.front().second.priority, Priority::High);
            for (const auto& [t, e] : lives)
                QVERIFY2(!e.demoted, qPrintable(QString::number(t)));
        }
    }

    void aDevicesOwnAlarmIsJudgedLikeOurs()
    {
        VirtualWard w(wardWith(""));
        setDemotion(w, AlarmKind::Asystole);
        DeviceWithAlarms device(w);
        device.run(80);
        device.run(5, AlarmKind::Asystole);
        const auto* i = w.ward->bed(theBed)->alarms().bed().find(AlarmKey{AlarmKind::Asystole, strangeMonitor, Parameter::None});
        QVERIFY(i && i->demoted);
        QVERIFY(i->judgement->probability < i->judgement->keptFrom);
        const auto& lanes = i->judgement->lanes;
        QCOMPARE(lanes.size(), std::size_t{3});
        for (const auto& lane : lanes) {
            QCOMPARE(lane.stance, Stance::Disagrees);
            QVERIFY(std::abs(lane.rate - 76) <= 3);
        }
        // Its time is 30 s, whatever its evidence says.
        device.run(26, AlarmKind::Asystole);
        i = w.ward->bed(theBed)->alarms().bed().find(AlarmKey{AlarmKind::Asystole, strangeMonitor, Parameter::None});
        QVERIFY(i && !i->demoted);
        QCOMPARE(i->judgement->outcome, JudgedOutcome::TimeOver);
    }

    void aDemotedAlarmThatComesTrueIsRedWithinSecondsOfIt()
    {
        VirtualWard w(wardWith(step(90, 60, "rhythm = \"asystole\"")));
        setDemotion(w, AlarmKind::Asystole);
        DeviceWithAlarms device(w);
        device.run(85);
        device.run(20, AlarmKind::Asystole); // false for five seconds, then true
        double promoted = 0, own = 0;
        for (const auto& [t, e] : w.alarms(AlarmKind::Asystole, theBed)) {
            if (e.transition == AlarmTransition::Promoted && promoted == 0)
                promoted = t;
            if (e.transition == AlarmTransition::Onset && e.key.source != strangeMonitor) {
                own = t;
                QVERIFY(!e.demoted);
            }
        }
        QVERIFY2(promoted > 90 && promoted <= 98, qPrintable(QString::number(promoted)));
        QVERIFY2(own > 90 && own <= 96.5, qPrintable(QString::number(own)));
    }

    void withoutAPulseWaveOrAMinuteOfWavesNothingIsLowered()
    {
        VirtualWard noPulse(wardWith("", R"("II", "V")"));
        demoteAll(noPulse);
        DeviceWithAlarms one(noPulse);
        one.run(80);
        one.run(5, AlarmKind::Asystole);
        VirtualWard tooShort(wardWith(""));
        demoteAll(tooShort);
        DeviceWithAlarms two(tooShort);
        two.run(40);
        two.run(5, AlarmKind::Asystole);
        VirtualWard noWaves(wardWith("", R"("Resp")"));
        demoteAll(noWaves);
        DeviceWithAlarms three(noWaves);
        three.run(80);
        three.run(5, AlarmKind::Asystole);
        const auto outcome = [](VirtualWard& w) -> std::optional<JudgedOutcome> {
            const auto* i = w.ward->bed(theBed)->alarms().bed().find(AlarmKey{AlarmKind::Asystole, strangeMonitor, Parameter::None});
            if (!i || i->demoted)
                return JudgedOutcome::Demoted;
            return i->judgement ? std::optional(i->judgement->outcome) : std::nullopt;
        };
        QCOMPARE(outcome(noPulse), JudgedOutcome::NoPulse);
        QCOMPARE(outcome(tooShort), JudgedOutcome::TooShort);
        QVERIFY(!outcome(noWaves)); // nobody was asked
    }

    void whenThePulseIsLostWithTheEcgItStaysRed()
    {
        VirtualWard w(wardWith(step(85, 20, "fault = \"probe-off\"") + step(86, 20, "artefact = \"electrodes\"\n  amount = 4")));
        demoteAll(w);
        DeviceWithAlarms device(w);
        device.run(92);
        device.run(5, AlarmKind::VentricularFlutterFibrillation);
        for (const auto& e : w.events)
            if (const auto* a = std::get_if<AlarmEvent>(&e.body))
                QVERIFY(!a->demoted);
    }

    void theRecordKeepsWhoSaidWhatAndTheMinuteThatDecided()
    {
        const QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "record";
        AlarmId alarm;
        {
            VirtualWard w(wardWith(""), path);
            setDemotion(w, AlarmKind::Asystole);
            DeviceWithAlarms device(w);
            device.run(80);
            device.run(10, AlarmKind::Asystole);
            alarm = w.ward->bed(theBed)->alarms().bed().open.back().id;
            QVERIFY(w.ward->bed(theBed)->alarms().bed().open.back().demoted);
        } // and it is killed
        {
            const auto journal = std::move(*store::Journal::open(path, 0));
            const auto all = *journal->events(theBed, {}, {INT64_MAX / 2}, 1000);
            const auto said = std::find_if(all.begin(), all.end(), [](const Event& e) { return std::holds_alternative<AlarmJudged>(e.body); });
            QVERIFY(said != all.end());
            const auto& judged = std::get<AlarmJudged>(said->body);
            QCOMPARE(judged.alarm, alarm);
            QCOMPARE(judged.kind, AlarmKind::Asystole);
            QCOMPARE(judged.judgement.outcome, JudgedOutcome::Demoted);
            QVERIFY(judged.judgement.probability > 0 && judged.judgement.probability < judged.judgement.keptFrom);
            QCOMPARE(judged.judgement.lanes.size(), std::size_t{3});
            const auto strip = journal->evidence(alarm, EvidencePart::Judged);
            QVERIFY(strip.has_value());
            QCOMPARE(strip->lanes.size(), std::size_t{3});
            for (const auto& lane : strip->lanes)
                QVERIFY(std::abs(static_cast<double>(lane.samples.size()) / lane.format.rate.hertz() - 60) < 0.1);
            QVERIFY(std::abs(static_cast<double>(said->at.microseconds - strip->start.microseconds) / 1e6 - 60) < 1);
        }
        // After the kill it sounds as it is, the same alarm, and is not lowered again.
        VirtualWard again(wardWith(""), path, 2'000'000, 12s);
        const auto* open = again.ward->bed(theBed)->alarms().bed().find(alarm);
        QVERIFY(open && !open->demoted);
        QCOMPARE(open->phase, AlarmPhase::Active);
        QCOMPARE(open->priority, Priority::High);
        DeviceWithAlarms device(again);
        device.run(70, AlarmKind::Asystole);
        QVERIFY(!again.ward->bed(theBed)->alarms().bed().find(alarm)->demoted);
    }

    void aFloodOfAlarmsIsJudgedBitByBitAndWithinTwoSeconds()
    {
        std::string story = "title = \"t\"\nseed = 11\n";
        for (int i = 0; i < 12; ++i)
            story += "[[bed]]\nname = \"" + std::to_string(10 + i) + "\"\nfamily = \"S\"\nhr = 76\nwaves = [\"II\", \"Pleth\"]\n";
        VirtualWard w(story);
        demoteAll(w);
        std::vector<std::shared_ptr<engine::Intake>> devices;
        for (std::uint64_t b = 1; b <= 12; ++b) {
            devices.push_back(std::make_shared<engine::Intake>(DeviceId{100 + b}, "Monitor", true));
            w.ward->connect({b}, devices.back());
        }
        w.runUntil(80);
        for (const auto& device : devices)
            (void)device->messages.post(engine::DeviceFound{{.key = {AlarmKind::Asystole, device->device, Parameter::None},
                                                             .state = FindingState::True, .since = w.now().mono, .value = {}, .limit = {}, .priority = {}, .detail = {}}});
        w.runUntil(82);
        std::map<Instant, int> turns;
        int lowered = 0;
        for (const auto& e : w.events) {
            turns[e.mono] += std::holds_alternative<AlarmJudged>(e.body) ? 1 : 0;
            const auto* a = std::get_if<AlarmEvent>(&e.body);
            lowered += a && a->transition == AlarmTransition::Demoted ? 1 : 0;
        }
        for (const auto& [at, count] : turns)
            QVERIFY(count <= engine::judgementsATurn);
        QCOMPARE(lowered, 12);
    }
};

WL_TEST(DemotionTest)
#include "demotion_test.moc"
