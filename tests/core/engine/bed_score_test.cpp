// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/virtual_ward.h"
#include "tests/support/wl_test.h"

#include "core/engine/number_history.h"

using namespace wardlight;

class BedScoreTest : public QObject {
    Q_OBJECT
    static constexpr auto scenario = "title = \"Score\"\n[[bed]]\nname = \"01\"\nfamily = \"Roy\"\nage = 60\n"
                                     "waves = [\"II\", \"Pleth\", \"Resp\"]\nhr = 80\nspo2 = 98\nrr = 15\n[[bed]]\nname = \"02\"\nstate = \"empty\"\n";
    static engine::ScoreNow scoreOf(test::VirtualWard& ward)
    {
        ward.runUntil(ward.t() + 1.5);
        return ward.ward->bed({1})->snapshot()->score;
    }
private Q_SLOTS:
    void whatIsEnteredNarrowsTheScoreAndIsKeptWithItsAuthor()
    {
        test::VirtualWard ward(scenario);
        ward.runUntil(60);
        auto s = scoreOf(ward);
        QVERIFY(s.shown && !s.child);
        QVERIFY(s.parts[std::size_t(ScorePart::Consciousness)].missing && s.parts[std::size_t(ScorePart::Oxygen)].missing);
        const int open = s.most - s.least;
        QVERIFY(open >= 5);
        QCOMPARE(ward.command({1}, Role::Nurse, EnterConsciousness{Consciousness::Alert}).code, OutcomeCode::DoneNotRecorded);
        QCOMPARE(ward.command({1}, Role::Nurse, EnterOxygen{2, OxygenDevice::NasalCannula}).code, OutcomeCode::DoneNotRecorded);
        const auto later = scoreOf(ward);
        QCOMPARE(later.most - later.least, open - 5);
        QCOMPARE(later.least, s.least + 2);
        QCOMPARE(later.parts[std::size_t(ScorePart::Oxygen)].points, std::optional(2));
        QCOMPARE(later.parts[std::size_t(ScorePart::Oxygen)].by, std::string("R. Okafor"));
        QCOMPARE(later.consciousness, std::optional(Consciousness::Alert));
    }
    void aWrongEntryIsTakenBackWithinTenSecondsByWhoMadeIt()
    {
        test::VirtualWard ward(scenario);
        ward.runUntil(20);
        ward.command({1}, Role::Nurse, EnterOxygen{});
        ward.runUntil(22);
        ward.command({1}, Role::Nurse, EnterOxygen{15, OxygenDevice::ReservoirMask});
        QCOMPARE(ward.command({1}, Role::Nurse, UndoEntry{Observed::Oxygen}, "J. Lindqvist").code, OutcomeCode::Refused);
        QCOMPARE(ward.command({1}, Role::Nurse, UndoEntry{Observed::Oxygen}).code, OutcomeCode::DoneNotRecorded);
        QCOMPARE(ward.ward->bed({1})->record().oxygen->value.litres, 0.0); // what was entered before
        QCOMPARE(ward.command({1}, Role::Nurse, UndoEntry{Observed::Oxygen}).code, OutcomeCode::Refused); // once
        ward.command({1}, Role::Nurse, EnterConsciousness{Consciousness::Pain});
        ward.runUntil(40);
        QCOMPARE(ward.command({1}, Role::Nurse, UndoEntry{Observed::Consciousness}).code, OutcomeCode::Refused);
        QCOMPARE(ward.ward->bed({1})->record().consciousness->value, Consciousness::Pain);
    }
    void scaleTwoIsAPhysiciansDecisionIsScoredAndGoesWithThePatient()
    {
        test::VirtualWard ward(scenario);
        ward.runUntil(90);
        QCOMPARE(ward.command({1}, Role::Nurse, EnterSpo2Scale{2}).code, OutcomeCode::Refused);
        QCOMPARE(ward.command({1}, Role::Physician, EnterSpo2Scale{3}).code, OutcomeCode::Refused);
        QCOMPARE(scoreOf(ward).spo2Scale, 1);
        ward.command({1}, Role::Nurse, EnterOxygen{2, OxygenDevice::NasalCannula});
        QCOMPARE(scoreOf(ward).parts[std::size_t(ScorePart::Spo2)].points, std::optional(0)); // 98 % on scale 1
        QCOMPARE(ward.command({1}, Role::Physician, EnterSpo2Scale{2}, "Dr A. Ferrand").code, OutcomeCode::DoneNotRecorded);
        const auto s = scoreOf(ward);
        QCOMPARE(s.spo2Scale, 2);
        QCOMPARE(s.spo2ScaleBy, std::string("Dr A. Ferrand"));
        QCOMPARE(s.parts[std::size_t(ScorePart::Spo2)].points, std::optional(3)); // 97 % or more on oxygen, scale 2
        QCOMPARE(ward.command({1}, Role::Charge, EnterSpo2Scale{2}).code, OutcomeCode::AlreadyDone);
        const auto patient = *ward.ward->bed({1})->record().patient;
        QVERIFY(ward.command({1}, Role::Charge, Transfer{{2}, patient.identifier, patient.secondIdentifier, "room", {}}).code != OutcomeCode::Refused);
        QVERIFY(ward.ward->bed({2})->record().spo2Scale);
        QCOMPARE(ward.ward->bed({2})->record().spo2Scale->value, 2);
    }
    void howAWaveIsDrawnIsKeptInTheRecordAndGoesWithThePatient()
    {
        test::VirtualWard ward(scenario);
        ward.runUntil(5);
        QCOMPARE(ward.ward->bed({1})->snapshot()->channels[0].filter, std::string("0.5–40 Hz"));
        QCOMPARE(ward.command({1}, Role::Nurse, ChooseLane{{WaveLabel::EcgII, 50, 20.0, EcgBand::Diagnostic, true}}).code, OutcomeCode::DoneNotRecorded);
        QCOMPARE(ward.command({1}, Role::Nurse, ChooseLane{{WaveLabel::EcgII, 33, {}, EcgBand::Monitor, true}}).code, OutcomeCode::Refused);
        QCOMPARE(ward.command({1}, Role::Admin, ChooseLane{{WaveLabel::EcgII, 25, {}, EcgBand::Monitor, true}}).code, OutcomeCode::Refused);
        ward.runUntil(7);
        const auto shown = ward.ward->bed({1})->snapshot();
        QCOMPARE(shown->channels[0].filter, std::string("0.05–150 Hz"));
        QCOMPARE(shown->lanes.size(), std::size_t{1});
        for (const auto& event : ward.events)
            if (std::holds_alternative<LaneChosen>(event.body)) {
                const auto again = eventBodyFromText(eventKind(event.body), eventBodyText(event.body));
                QVERIFY(again && std::get<LaneChosen>(*again) == std::get<LaneChosen>(event.body));
            }
        const auto patient = *ward.ward->bed({1})->record().patient;
        ward.command({1}, Role::Charge, Transfer{{2}, patient.identifier, patient.secondIdentifier, "room", {}});
        QCOMPARE(ward.ward->bed({2})->record().lanes.size(), std::size_t{1});
        ward.runUntil(9);
        QCOMPARE(ward.ward->bed({1})->snapshot()->channels[0].filter, std::string("0.5–40 Hz")); // the next patient's as usual
    }
    void whoMayNotEnterIsRefusedAndNothingIsEnteredForAnEmptyBed()
    {
        test::VirtualWard ward(scenario);
        QCOMPARE(ward.command({1}, Role::Biomed, EnterOxygen{}).code, OutcomeCode::Refused);
        QCOMPARE(ward.command({2}, Role::Nurse, EnterOxygen{}).code, OutcomeCode::Refused);
        QCOMPARE(ward.command({1}, Role::Nurse, EnterOxygen{-1, OxygenDevice::None}).code, OutcomeCode::Refused);
        QCOMPARE(ward.command({1}, Role::Nurse, EnterOxygen{std::nan(""), OxygenDevice::None}).code, OutcomeCode::Refused);
        QVERIFY(!ward.ward->bed({1})->record().oxygen);
    }
    void anEntryCountsForFourHours()
    {
        test::VirtualWard ward(scenario);
        ward.command({1}, Role::Nurse, EnterConsciousness{Consciousness::Alert});
        ward.devicesStopped = true;
        ward.runUntil(4 * 3600 - 10, 30);
        QVERIFY(!scoreOf(ward).parts[std::size_t(ScorePart::Consciousness)].missing);
        ward.runUntil(4 * 3600 + 30, 30);
        const auto s = scoreOf(ward);
        QVERIFY(s.parts[std::size_t(ScorePart::Consciousness)].missing);
        QVERIFY(s.consciousness); // shown with its age all the same
    }
    void theNextPatientBeginsWithoutEntriesAndWithoutAPast()
    {
        test::VirtualWard ward(scenario);
        ward.runUntil(30);
        ward.command({1}, Role::Nurse, EnterConsciousness{Consciousness::Alert});
        const auto patient = ward.ward->bed({1})->record().patient;
        ward.command({1}, Role::Charge, Discharge{patient->identifier, patient->secondIdentifier, "home", true});
        ward.command({1}, Role::Nurse, Admit{*patient});
        const auto& bed = *ward.ward->bed({1});
        QVERIFY(!bed.record().consciousness);
        QVERIFY(bed.history().seconds(Instant::min(), Instant::max()).empty());
        QCOMPARE(bed.recentEvents().size(), std::size_t{1}); // the admission
    }
};

class NumberHistoryTest : public QObject {
    Q_OBJECT
    static NumericSet heart(double v, Instant at, Validity validity = Validity::Ok)
    {
        NumericSet set;
        set[Parameter::HeartRate] = {Parameter::HeartRate, v, validity, at, {}};
        return set;
    }
    static Now at(int s) { return {instantAt(s), {std::int64_t{s} * 1'000'000}}; }
private Q_SLOTS:
    void halfAnHourIsKeptBySecondsAndNotMore()
    {
        engine::NumberHistory history;
        for (int s = 0; s < 4000; ++s)
            history.take(heart(60 + s % 50, at(s).mono, s == 3990 ? Validity::LeadOff : Validity::Ok), at(s));
        const auto all = history.seconds(Instant::min(), Instant::max());
        QCOMPARE(all.size(), engine::NumberHistory::secondsKept);
        QCOMPARE(all.back().now.mono, instantAt(3999));
        QCOMPARE(all.back().numbers.at(0).value, 60.0 + 3999 % 50);
        const auto three = history.seconds(instantAt(3989), instantAt(3991));
        QCOMPARE(three.size(), std::size_t{3});
        QCOMPARE(three[1].numbers.at(0).validity, Validity::LeadOff);
    }
    void aDayIsKeptByMinutesWithLeastGreatestAndMean()
    {
        engine::NumberHistory history;
        for (int s = 0; s < 90'000; ++s)
            history.take(heart(s % 2 == 0 ? 60 : 80, at(s).mono), at(s));
        const auto minutes = history.minutes(Parameter::HeartRate, WallTime{0}, WallTime{INT64_MAX});
        QVERIFY(minutes.size() >= engine::NumberHistory::minutesKept && minutes.size() <= engine::NumberHistory::minutesKept + 1);
        QCOMPARE(minutes.front().low, 60.0F);
        QCOMPARE(minutes.front().high, 80.0F);
        QVERIFY(std::abs(minutes.front().mean - 70) < 1);
        QVERIFY(history.minutes(Parameter::Spo2, WallTime{0}, WallTime{INT64_MAX}).empty());
        for (std::size_t i = 1; i < minutes.size(); ++i)
            QVERIFY(minutes[i - 1].at < minutes[i].at);
    }
};

WL_TEST(BedScoreTest)
WL_TEST(NumberHistoryTest)
#include "bed_score_test.moc"
