// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence that is asked: which lanes bear an alarm out, by figures measured on them.
#include "tests/support/wl_test.h"

#include "core/door/witness.h"
#include "core/store/journal.h"
#include "tests/support/virtual_ward.h"

#include <QTemporaryDir>

#include <cmath>

using namespace wardlight;
using door::Stance;
using door::Verdict;
using door::WitnessReason;

namespace {

std::string bedThat(const std::string& step, const std::string& more = {})
{
    return "title = \"w\"\nseed = 7\n[[bed]]\nname = \"1\"\nhr = 84\nrr = 16\nspo2 = 97\nsys = 122\ndia = 70\n"
           "waves = [\"II\", \"V\", \"Pleth\", \"ABP\", \"Resp\"]\n" + more + "[[bed.step]]\nat = 30\n" + step;
}

struct Case {
    Case(const std::string& scenario, AlarmKind kind, double until, double seenAfter = 13, std::optional<double> limit = {})
        : ward(scenario)
    {
        ward.runUntil(until);
        for (const auto& [t, alarm] : ward.alarms(kind, {1}))
            if (alarm.transition == AlarmTransition::Onset && raised == 0) {
                raised = t;
                delay = seconds(alarm.delay);
            }
        if (raised == 0)
            return;
        ward.runUntil(std::max(ward.t(), raised + 0.1));
        const auto at = ward.now().mono - fromSeconds(ward.t() - raised);
        for (std::uint32_t channel = 0; channel < 16; ++channel)
            if (auto lane = ward.ward->bed({1})->recall(channel, at - evidenceBefore, at + fromSeconds(seenAfter)))
                evidence.lanes.push_back(std::move(*lane));
        report = door::witnesses(evidence, {kind, limit, 12, 12 - delay});
    }
    [[nodiscard]] const door::Witness& of(WaveLabel label) const
    {
        static const door::Witness none;
        for (std::size_t i = 0; i < evidence.lanes.size(); ++i)
            if (evidence.lanes[i].format.label == label)
                return report.lanes[i];
        return none;
    }
    test::VirtualWard ward;
    Evidence evidence;
    door::WitnessReport report;
    double raised = 0, delay = 0;
};

}

class WitnessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTrueTachycardiaIsBorneOutByBothLeadsPressureAndPleth()
    {
        const Case c(bedThat("for = 40\nover = 3\nrhythm = \"vt\"\nhr = 172\nsys = 74\ndia = 52\nperfusion = 0.6\n"),
                     AlarmKind::VentricularTachycardia, 60);
        QVERIFY(c.raised > 0);
        QCOMPARE(c.of(WaveLabel::EcgII).stance, Stance::Agrees);
        QCOMPARE(c.of(WaveLabel::EcgII).reason, WitnessReason::WideBeats);
        QVERIFY(c.of(WaveLabel::EcgII).first >= 5);
        QVERIFY(std::abs(c.of(WaveLabel::EcgII).second - 172) < 10);
        QCOMPARE(c.of(WaveLabel::EcgV1).stance == Stance::Agrees || c.of(WaveLabel::EcgOther).stance == Stance::Agrees ||
                     c.of(WaveLabel::EcgV5).stance == Stance::Agrees, true);
        QCOMPARE(c.of(WaveLabel::Abp).stance, Stance::Agrees);
        QVERIFY(c.of(WaveLabel::Abp).first > 40 && c.of(WaveLabel::Abp).second < c.of(WaveLabel::Abp).first);
        QCOMPARE(c.report.verdict, Verdict::LikelyTrue);
        QCOMPARE(c.report.disagree, 0);
        QVERIFY(c.report.agree >= 3);
        QVERIFY(c.report.began < 12 && c.report.began > 4);
        const auto& ecg = c.of(WaveLabel::EcgII).facts;
        QVERIFY(*ecg.after.width > *ecg.before.width);
    }

    void theRespirationOfATachycardiaIsNotAsked()
    {
        const Case c(bedThat("for = 40\nrhythm = \"vt\"\nhr = 172\nperfusion = 0.6\n"), AlarmKind::VentricularTachycardia, 60);
        QCOMPARE(c.of(WaveLabel::Resp).stance, Stance::NotAsked);
    }

    void anAsystoleIsSeenOnEveryLane()
    {
        const Case c(bedThat("for = 40\nrhythm = \"asystole\"\n"), AlarmKind::Asystole, 60);
        QVERIFY(c.raised > 0);
        QCOMPARE(c.of(WaveLabel::EcgII).reason, WitnessReason::NoBeat);
        QVERIFY(c.of(WaveLabel::EcgII).first >= 4);
        QCOMPARE(c.of(WaveLabel::Pleth).reason, WitnessReason::NoPulse);
        QCOMPARE(c.report.verdict, Verdict::LikelyTrue);
        QVERIFY(std::abs((12 - c.report.began) - 4.2) < 1); // the last beat, 4 s before it was told
    }

    void anAsystoleWithAPulseInTwoLanesIsLikelyFalse()
    {
        // What a dying electrode looks like: the lead goes still, pressure and pleth beat on.
        Case c(bedThat("for = 40\nrhythm = \"asystole\"\n"), AlarmKind::Asystole, 60);
        const Case quiet(bedThat("for = 40\nhr = 130\n"), AlarmKind::HrHigh, 60);
        QVERIFY(c.raised > 0 && quiet.raised > 0);
        for (std::size_t i = 0; i < c.evidence.lanes.size(); ++i)
            if (!isEcg(c.evidence.lanes[i].format.label))
                c.evidence.lanes[i] = quiet.evidence.lanes[i];
        std::erase_if(c.evidence.lanes, [&](const auto& l) { return isEcg(l.format.label) && l.format.label != WaveLabel::EcgII; });
        const auto report = door::witnesses(c.evidence, {AlarmKind::Asystole, {}, 12, 12});
        QCOMPARE(report.verdict, Verdict::LikelyFalse);
        QCOMPARE(report.agree, 1);
        QCOMPARE(report.disagree, 2);
        QCOMPARE(report.lanes[1].reason, WitnessReason::PulseGoesOn);
        QVERIFY(std::abs(report.lanes[1].first - 130) < 15 || report.lanes[1].first > 60);
    }

    void aFastHeartIsCountedByEveryWitnessItself()
    {
        const Case c(bedThat("for = 60\nhr = 134\n"), AlarmKind::HrHigh, 60, 13, 120);
        QVERIFY(c.raised > 0);
        for (const auto label : {WaveLabel::EcgII, WaveLabel::Pleth, WaveLabel::Abp}) {
            QCOMPARE(c.of(label).stance, Stance::Agrees);
            QVERIFY(std::abs(c.of(label).first - 134) < 6);
        }
    }

    void lowOxygenWithAGoodPulseHasOneWitnessOnly()
    {
        const Case c(bedThat("for = 80\nspo2 = 85\n"), AlarmKind::Spo2Low, 90);
        QVERIFY(c.raised > 0);
        QCOMPARE(c.of(WaveLabel::Pleth).reason, WitnessReason::PulseGood);
        QCOMPARE(c.report.verdict, Verdict::OneWitness);
        QCOMPARE(c.report.agree, 1);
    }

    void aLaneWithoutSamplesCannotBeRead()
    {
        Case c(bedThat("for = 40\nrhythm = \"asystole\"\n"), AlarmKind::Asystole, 60);
        for (auto& lane : c.evidence.lanes)
            if (lane.format.label == WaveLabel::Pleth)
                std::fill(lane.samples.begin(), lane.samples.end(), missingSample);
        const auto report = door::witnesses(c.evidence, {AlarmKind::Asystole, {}, 12, 12});
        for (std::size_t i = 0; i < report.lanes.size(); ++i)
            if (c.evidence.lanes[i].format.label == WaveLabel::Pleth) {
                QCOMPARE(report.lanes[i].stance, Stance::Unreadable);
                QCOMPARE(report.lanes[i].reason, WitnessReason::LeadOff);
                QCOMPARE(report.lanes[i].first, 100.0);
            }
        QCOMPARE(report.unreadable, 1);
    }

    void aYoungAlarmIsJudgedByWhatThereIs()
    {
        const Case c(bedThat("for = 40\nrhythm = \"asystole\"\n"), AlarmKind::Asystole, 35.2, 0.1);
        QVERIFY(c.raised > 0);
        QCOMPARE(c.of(WaveLabel::EcgII).stance, Stance::Agrees);
        QVERIFY(c.of(WaveLabel::EcgII).openEnded);
    }

    void equipmentHasNoWitnesses()
    {
        Case c(bedThat("for = 40\nrhythm = \"asystole\"\n"), AlarmKind::Asystole, 60);
        const auto report = door::witnesses(c.evidence, {AlarmKind::DeviceBatteryLow, {}, 12, 12});
        QCOMPARE(report.verdict, Verdict::None);
        for (const auto& w : report.lanes)
            QCOMPARE(w.stance, Stance::NotAsked);
    }

    void emptyAndHostileEvidenceIsJudgedWithoutAWord()
    {
        for (int k = 0; k < static_cast<int>(AlarmKind::Count); ++k) {
            Evidence e;
            QCOMPARE(door::witnesses(e, {static_cast<AlarmKind>(k), {}, 12, 12}).verdict, Verdict::None);
            e.lanes.push_back({{WaveLabel::EcgII, "II", {0, 1}, 200, 0, "mV"}, 0, 0, {1, 2, 3}});
            e.lanes.push_back({{WaveLabel::Pleth, "P", {125, 1}, 1e-300, 0, ""}, 0, 1e9, {1, missingSample, 3}});
            e.lanes.push_back({{WaveLabel::EcgV5, "V5", {250, 1}, 200, 0, "mV"}, 0, -4, std::vector<std::int16_t>(6000, missingSample)});
            e.lanes.push_back({{WaveLabel::Resp, "R", {25, 1}, 200, 0, ""}, 0, 0, std::vector<std::int16_t>(600, 7)});
            const auto report = door::witnesses(e, {static_cast<AlarmKind>(k), {}, 12, 12});
            QCOMPARE(report.lanes.size(), e.lanes.size());
        }
    }

    void theEvidenceKeptCarriesTheBeatsAsTheyWereClassed()
    {
        const QTemporaryDir dir;
        AlarmId alarm;
        {
            test::VirtualWard w(bedThat("for = 40\nrhythm = \"vt\"\nhr = 172\nperfusion = 0.6\n"), dir.path().toStdString());
            w.runUntil(60);
            const auto all = w.alarms(AlarmKind::VentricularTachycardia, {1});
            QVERIFY(!all.empty());
            alarm = all.front().second.alarm;
        }
        const auto kept = (*store::Journal::open(dir.path().toStdString(), 0))->evidence(alarm);
        QVERIFY(kept.has_value());
        QVERIFY(kept->beats.size() > 30);
        const auto wide = std::count_if(kept->beats.begin(), kept->beats.end(), [](const auto& b) { return b.type == 'V'; });
        QVERIFY(wide >= 20);
        for (const auto& b : kept->beats)
            QVERIFY(b.at > 0 && b.at < 24);
        QCOMPARE(kept->beats.front().type, 'N');
    }
};

WL_TEST(WitnessTest)
#include "witness_test.moc"
