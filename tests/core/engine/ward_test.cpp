// SPDX-License-Identifier: GPL-3.0-or-later
// The ward from admission to the record: people, restarts, links, its own faults.
#include "tests/support/virtual_ward.h"
#include "tests/support/wl_test.h"

#include <QTemporaryDir>

#include <thread>

using namespace wardlight;
using test::VirtualWard;

namespace {

const std::string quietBed = "title = \"t\"\nseed = 3\n[[bed]]\nname = \"01\"\nfamily = \"Roy\"\nmrn = "
                             "\"111\"\nborn = \"1950-01-02\"\n"
                             "hr = 70\nwaves = [\"II\", \"V\", \"Pleth\", \"Resp\"]\n";
const std::string emptyBed = "[[bed]]\nname = \"02\"\nstate = \"empty\"\n";
const std::string stops = "  [[bed.step]]\n  at = 20\n  rhythm = \"asystole\"\n";

Patient somebody()
{
    Patient p;
    p.family = "Ito";
    p.identifier = "222";
    p.secondIdentifier = "1960-05-06";
    return p;
}
bool has(const std::vector<std::pair<double, AlarmEvent>>& events, AlarmTransition transition)
{
    return std::any_of(events.begin(), events.end(),
                       [&](const auto& e) { return e.second.transition == transition; });
}

}

class WardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDeviceOfABedThatIsNeverHeardIsTold()
    {
        VirtualWard ward("title = \"t\"\n" + emptyBed);
        QCOMPARE(ward.command({1}, Role::Nurse, Admit{somebody()}).code, OutcomeCode::DoneNotRecorded);
        ward.ward->connect({1}, std::make_shared<engine::Intake>(DeviceId{1}, "Monitor", true));
        ward.runUntil(19);
        QVERIFY(ward.alarms(AlarmKind::LinkLost, {1}).empty());
        ward.runUntil(21);
        const auto told = ward.alarms(AlarmKind::LinkLost, {1});
        QVERIFY(!told.empty() && told.front().second.priority == Priority::High); // it is the only one
    }
    void anAsystoleThatGoesOnOverARestartIsNotEndedByTheFirstSecondsWithoutABeat()
    {
        const QTemporaryDir dir;
        const auto scenario = "title = \"Still\"\n[[bed]]\nname = \"01\"\nfamily = \"S\"\nwaves = [\"II\"]\nhr = 70\n"
                              "  [[bed.step]]\n  at = 0\n  rhythm = \"asystole\"\n";
        AlarmId before;
        {
            VirtualWard ward(scenario, dir.path().toStdString());
            ward.runUntil(12);
            const auto told = ward.alarms(AlarmKind::Asystole, {1});
            QVERIFY(!told.empty());
            before = told.front().second.alarm;
        }
        VirtualWard again(scenario, dir.path().toStdString(), 2'000'000);
        for (double t = 0.5; t < 12; t += 0.5) {
            again.runUntil(t);
            const auto& open = again.ward->bed({1})->alarms().bed().open;
            const auto still = std::find_if(open.begin(), open.end(), [&](const auto& a) { return a.id == before; });
            QVERIFY(still != open.end());
            QCOMPARE(still->phase, AlarmPhase::Active);
        }
    }
    void aPatientIsAdmittedMovedAndDischargedByTwoIdentifiers()
    {
        VirtualWard w(quietBed + emptyBed);
        QCOMPARE(w.command({2}, Role::Nurse, Admit{somebody()}).code, OutcomeCode::DoneNotRecorded);
        QVERIFY(w.ward->bed({2})->record().patient.has_value());
        QCOMPARE(w.command({2}, Role::Nurse, Admit{somebody()}).code, OutcomeCode::Refused);
        QCOMPARE(w.command({2}, Role::Nurse, Discharge{"222", "1999-09-09", "home", true}).code,
                 OutcomeCode::Refused);
        QVERIFY(w.ward->bed({2})->record().patient.has_value());
        QCOMPARE(w.command({2}, Role::Nurse, Transfer{{1}, "222", "1960-05-06", "room"}).code,
                 OutcomeCode::Refused); // taken
        const auto first = *w.ward->bed({1})->record().patient;
        QCOMPARE(
            w.command({1}, Role::Nurse, Discharge{first.identifier, first.secondIdentifier, "home", true})
                .code,
            OutcomeCode::DoneNotRecorded);
        QVERIFY(!w.ward->bed({1})->record().patient.has_value());
        const auto encounter = w.ward->bed({2})->record().encounter;
        QCOMPARE(w.command({2}, Role::Nurse, Transfer{{1}, "222", "wrong", "room"}).code,
                 OutcomeCode::Refused);
        QCOMPARE(w.command({2}, Role::Nurse, Transfer{{1}, "222", "1960-05-06", "room"}).code,
                 OutcomeCode::DoneNotRecorded);
        QCOMPARE(w.ward->bed({1})->record().patient->family, std::string("Ito"));
        QCOMPARE(w.ward->bed({1})->record().encounter.value, encounter.value);
        QVERIFY(!w.ward->bed({2})->record().patient.has_value());
    }
    void aRoleThatMayNotIsRefusedAndToldWhoMay()
    {
        VirtualWard w(quietBed + emptyBed);
        for (const auto role : {Role::Auditor, Role::Kiosk, Role::Biomed}) {
            const auto outcome = w.command({2}, role, Admit{somebody()});
            QCOMPARE(outcome.code, OutcomeCode::Refused);
            QVERIFY(outcome.who.find("nurse") != std::string::npos);
        }
        QVERIFY(!w.ward->bed({2})->record().patient.has_value());
    }
    void standbySilencesTheBedAndItsEndJudgesAnew()
    {
        VirtualWard w(quietBed + stops);
        w.runUntil(40);
        QCOMPARE(w.command({1}, Role::Nurse, StartStandby{"test", false}).code,
                 OutcomeCode::Refused); // a high alarm is active
        QCOMPARE(w.command({1}, Role::Nurse, StartStandby{"test", true}).code, OutcomeCode::DoneNotRecorded);
        QVERIFY(has(w.alarms(AlarmKind::Asystole, {1}), AlarmTransition::Ended));
        const auto before = w.alarms(AlarmKind::Asystole, {1}).size();
        w.runUntil(60);
        QCOMPARE(w.alarms(AlarmKind::Asystole, {1}).size(), before);
        w.command({1}, Role::Nurse, EndStandby{});
        w.runUntil(75);
        QVERIFY(w.alarms(AlarmKind::Asystole, {1}).size() > before);
    }
    void afterARestartTheSameInstanceIsToldWithinTenSeconds()
    {
        QTemporaryDir folder;
        AlarmId id;
        {
            VirtualWard w(quietBed + stops, folder.path().toStdString());
            w.runUntil(30);
            const auto seen = w.alarms(AlarmKind::Asystole, {1});
            QVERIFY(!seen.empty());
            id = seen.front().second.alarm;
        }
        VirtualWard again(quietBed + stops, folder.path().toStdString(), 2'000'000);
        QCOMPARE(again.ward->bed({1})->record().patient->family, std::string("Roy"));
        again.runUntil(10);
        const auto open = again.ward->bed({1})->alarms().bed().open;
        const auto found = std::find_if(open.begin(), open.end(), [&](const auto& i) { return i.id == id; });
        QVERIFY(found != open.end());
        QVERIFY(found->key.kind == AlarmKind::Asystole);
        QVERIFY(again.ward->snapshot()->sounding);
    }
    void theEvidenceOfTwentyFourSecondsIsKeptWithItsAlarm()
    {
        QTemporaryDir folder;
        AlarmId id;
        EncounterId encounter;
        {
            VirtualWard w(quietBed + stops, folder.path().toStdString());
            w.runUntil(90);
            id = w.alarms(AlarmKind::Asystole, {1}).at(0).second.alarm;
            encounter = w.ward->bed({1})->record().encounter;
        }
        const auto journal = store::Journal::open(folder.path().toStdString(), 0);
        QVERIFY(journal.has_value());
        const auto evidence = (*journal)->evidence(id);
        QVERIFY(evidence.has_value());
        QVERIFY(evidence->lanes.size() >= 4);
        for (const auto& lane : evidence->lanes) {
            const double length = static_cast<double>(lane.samples.size()) / lane.format.rate.hertz();
            QVERIFY2(length > 23 && length < 25, qPrintable(QString::number(length)));
        }
        const auto blocks = (*journal)->numerics(encounter, {}, {std::numeric_limits<std::int64_t>::max()});
        QVERIFY(blocks.has_value() && !blocks->empty());
        QVERIFY(!blocks->front().points.empty());
    }
    void aLostLinkIsToldWithinTenSecondsAndItsReturnEndsIt()
    {
        VirtualWard w(quietBed);
        w.runUntil(20);
        w.devicesStopped = true;
        w.runUntil(31);
        const auto lost = w.alarms(AlarmKind::LinkLost, {1});
        QVERIFY(!lost.empty());
        QVERIFY2(lost.front().first <= 30.2, qPrintable(QString::number(lost.front().first)));
        w.devicesStopped = false;
        w.runUntil(60);
        QVERIFY(has(w.alarms(AlarmKind::LinkLost, {1}), AlarmTransition::Ended) ||
                has(w.alarms(AlarmKind::LinkLost, {1}), AlarmTransition::Latched));
    }
    void aFrozenDisplayIsToldAndHealed()
    {
        VirtualWard w(quietBed);
        w.runUntil(5);
        QVERIFY(w.alarms(AlarmKind::DisplayFrozen, {}).empty());
        w.ward->painted(w.now().mono);
        w.runUntil(12);
        QVERIFY(has(w.alarms(AlarmKind::DisplayFrozen, {}), AlarmTransition::Onset));
        w.ward->painted(w.now().mono);
        w.runUntil(14);
        QVERIFY(w.ward->snapshot()->ward.open.empty() ||
                !has(w.alarms(AlarmKind::DisplayFrozen, {}), AlarmTransition::Reannounced));
        QVERIFY(has(w.alarms(AlarmKind::DisplayFrozen, {}), AlarmTransition::Ended) ||
                has(w.alarms(AlarmKind::DisplayFrozen, {}), AlarmTransition::Latched));
    }
    void aDeadVoiceIsToldAndHealed_data()
    {
        QTest::addColumn<int>("voice");
        QTest::newRow("no device") << static_cast<int>(engine::Voice::NoDevice);
        QTest::newRow("muted") << static_cast<int>(engine::Voice::Muted);
        QTest::newRow("stopped") << static_cast<int>(engine::Voice::Stopped);
    }
    void aDeadVoiceIsToldAndHealed()
    {
        QFETCH(int, voice);
        VirtualWard w(quietBed);
        w.ward->voiceSays(engine::Voice::Sounding);
        w.runUntil(2);
        QVERIFY(w.alarms(AlarmKind::AudioDeviceFailed, {}).empty());
        w.ward->voiceSays(static_cast<engine::Voice>(voice));
        w.runUntil(4);
        QVERIFY(has(w.alarms(AlarmKind::AudioDeviceFailed, {}), AlarmTransition::Onset));
        w.ward->voiceSays(engine::Voice::Sounding);
        w.runUntil(8);
        QVERIFY(has(w.alarms(AlarmKind::AudioDeviceFailed, {}), AlarmTransition::Ended) ||
                has(w.alarms(AlarmKind::AudioDeviceFailed, {}), AlarmTransition::Latched));
    }
    void aRepeatedCommandIsDoneOnce()
    {
        VirtualWard w(quietBed + emptyBed);
        std::vector<OutcomeCode> codes;
        for (int i = 0; i < 2; ++i) {
            (void)w.ward->post({"same", {2}, {"A", Role::Nurse, {1}}, Admit{somebody()}},
                               [&](const Outcome& o) { codes.push_back(o.code); });
            w.runUntil(w.t() + 0.2);
        }
        QCOMPARE(codes.back(), OutcomeCode::AlreadyDone);
    }
};

WL_TEST(WardTest)
#include "ward_test.moc"
