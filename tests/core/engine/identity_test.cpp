// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody waits for an identity: what opens an encounter by itself, what does not, and who it was in the end.
#include "tests/support/bare_ward.h"
#include "tests/support/wl_test.h"

#include <QTemporaryDir>

using namespace wardlight;
using test::BareWard;
using namespace test::names;

namespace {

Discharge home(const std::string& id) { return {id, id.empty() ? "" : "born-" + id, "home", true}; }

}

class IdentityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstVitalSignOpensAnEncounterAtOnceAndItIsInIt_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("a number") << 0;
        QTest::newRow("a wave that moves") << 1;
        QTest::newRow("a finding of the patient") << 2;
        QTest::newRow("a call for help") << 3;
    }
    void theFirstVitalSignOpensAnEncounterAtOnceAndItIsInIt()
    {
        QFETCH(int, what);
        BareWard w(2);
        const auto device = w.attach(one, monitor);
        w.run(5);
        QVERIFY(!w.record(one).patient);
        std::vector<std::int16_t> wave(25);
        for (std::size_t i = 0; i < wave.size(); ++i)
            wave[i] = static_cast<std::int16_t>(i % 7);
        if (what == 0)
            w.say(monitor, Parameter::Temperature, 36.6);
        if (what == 1) {
            WaveFormat format;
            format.label = WaveLabel::Pleth;
            format.rate = {125, 1};
            (void)device->messages.post(engine::ChannelOpened{0, format, w.ward.now().mono});
            QVERIFY(device->waves.push(0, 0, wave));
        }
        if (what >= 2)
            (void)device->messages.post(engine::DeviceFound{{.key = {what == 2 ? AlarmKind::VentDisconnected : AlarmKind::HelpCalled, monitor, {}},
                                                             .state = FindingState::True, .since = w.ward.now().mono, .value = {}, .limit = {},
                                                             .priority = {}, .detail = {}}});
        w.ward.runUntil(w.ward.t() + 0.1, 0.1);
        QVERIFY(w.record(one).patient && w.record(one).patient->unidentified);
        QVERIFY(w.record(one).encounter);
        QCOMPARE(w.record(one).profile, std::string("adult"));
        QVERIFY(!w.record(two).patient);
        if (what == 0)
            QVERIFY(isUsable(w.ward.ward->bed(one)->numerics()[Parameter::Temperature].validity));
        if (what >= 2)
            QCOMPARE(w.ward.ward->bed(one)->alarms().bed().open.size(), std::size_t{1});
        w.run(1);
        QVERIFY(w.view(one)->condition != door::BedCondition::Empty);
        QVERIFY(w.view(one)->patient.unidentified && !w.view(one)->profileUnset);
        QCOMPARE(w.count<Admitted>(one), std::size_t{1});
    }

    void aDeviceThatOnlySpeaksOfItselfOpensNothing()
    {
        BareWard w(1);
        const auto device = w.attach(one, monitor);
        WaveFormat format;
        format.label = WaveLabel::EcgII;
        format.rate = {250, 1};
        (void)device->messages.post(engine::ChannelOpened{0, format, w.ward.now().mono});
        std::uint64_t sample = 0;
        for (int i = 0; i < 60; ++i) {
            w.say(monitor, Parameter::HeartRate, 0, Validity::LeadOff);
            w.say(monitor, Parameter::Spo2, 80, Validity::Searching);
            w.say(monitor, Parameter::Temperature, 3); // not plausible: a probe on the wall
            (void)device->messages.post(engine::LinkState{true});
            (void)device->messages.post(engine::BatteryLeft{4});
            (void)device->messages.post(engine::DeviceClock{std::chrono::hours(3)});
            for (const auto kind : {AlarmKind::EcgLeadsOff, AlarmKind::DeviceFault, AlarmKind::RoomTemperatureOut, AlarmKind::BedBrakeOff})
                (void)device->messages.post(engine::DeviceFound{{.key = {kind, monitor, {}}, .state = FindingState::True, .since = w.ward.now().mono,
                                                                 .value = {}, .limit = {}, .priority = {}, .detail = {}}});
            const std::vector<std::int16_t> nothing(125, missingSample), flat(125, 7);
            QVERIFY(device->waves.push(0, sample, nothing) && device->waves.push(0, sample + 125, flat));
            sample += 250;
            w.run(1);
        }
        QVERIFY(!w.record(one).patient);
        QCOMPARE(w.view(one)->condition, door::BedCondition::Empty);
        QVERIFY(w.ward.ward->bed(one)->alarms().bed().open.empty());
    }

    void identifyingKeepsTheEncounterItsNumbersAndItsAlarms()
    {
        const QTemporaryDir folder;
        BareWard w(1, folder.path().toStdString());
        w.attach(one, monitor);
        w.run(30, {monitor}, 150);
        const auto encounter = w.record(one).encounter;
        const auto since = w.record(one).since;
        const auto open = w.ward.ward->bed(one)->alarms().bed().open;
        QVERIFY(!open.empty());
        auto wrong = BareWard::person("Roy", "7");
        wrong.secondIdentifier.clear();
        QCOMPARE(w.ward.command(one, Role::Nurse, Identify{wrong}).code, OutcomeCode::Refused);
        QVERIFY(w.record(one).patient->unidentified);
        QVERIFY(w.ward.command(one, Role::Nurse, Identify{BareWard::person("Roy", "7")}, "J. Lindqvist").code != OutcomeCode::Refused);
        QCOMPARE(w.record(one).encounter, encounter);
        QCOMPARE(w.record(one).since, since);
        QCOMPARE(w.record(one).patient->family, std::string("Roy"));
        QVERIFY(w.ward.ward->bed(one)->alarms().bed().open == open);
        QCOMPARE(w.ward.ward->bed(one)->history().seconds(Instant::min(), Instant::max()).size() > 25, true);
        const auto told = std::find_if(w.ward.events.begin(), w.ward.events.end(), [](const Event& e) { return std::holds_alternative<Identified>(e.body); });
        QVERIFY(told != w.ward.events.end());
        QCOMPARE(told->actor.user, std::string("J. Lindqvist"));
        QVERIFY(told->encounter == encounter && told->at == w.ward.now().wall);
        QCOMPARE(w.ward.command(one, Role::Nurse, Identify{BareWard::person("Kim", "8")}).code, OutcomeCode::Refused); // once
        // The same is folded from the record.
        const auto live = w.record(one);
        w.ward.ward.reset();
        BareWard again(1, folder.path().toStdString(), 2'000'000, std::chrono::seconds(40));
        QVERIFY(again.record(one) == live);
    }

    void aChildThatIsIdentifiedHasItsOwnProfileFromThereOn()
    {
        BareWard w(1);
        w.attach(one, monitor);
        w.run(30, {monitor}, 150);
        QVERIFY(!w.ward.alarms(AlarmKind::HrHigh, one).empty());
        auto child = BareWard::person("Kim", "9");
        child.ageYears = 6;
        child.group = AgeGroup::Child;
        (void)w.ward.command(one, Role::Nurse, Identify{child});
        w.run(2, {monitor}, 150);
        QVERIFY(w.view(one)->profileUnset);
        QCOMPARE(w.ward.alarms(AlarmKind::HrHigh, one).back().second.reason, EndReason::LimitsChanged);
        QVERIFY(!w.ward.alarms(AlarmKind::LimitsUnset, one).empty()); // told, not silently gone
    }

    void anAdmissionThatComesAfterTheDeviceSaysWhoItIs()
    {
        BareWard w(1);
        w.attach(one, monitor);
        w.run(5, {monitor});
        const auto encounter = w.record(one).encounter;
        QVERIFY(w.ward.command(one, Role::Nurse, Admit{BareWard::person("Roy", "7")}).code != OutcomeCode::Refused);
        QCOMPARE(w.record(one).encounter, encounter);
        QVERIFY(!w.record(one).patient->unidentified);
        QCOMPARE(w.ward.command(one, Role::Nurse, Admit{BareWard::person("Kim", "8")}).code, OutcomeCode::Refused);
    }

    void somebodyUnknownIsAdmittedByHandWithoutAnyIdentifier()
    {
        BareWard w(1);
        Patient unknown;
        unknown.unidentified = true;
        QVERIFY(w.ward.command(one, Role::Nurse, Admit{unknown}).code != OutcomeCode::Refused);
        QVERIFY(w.record(one).patient->unidentified);
        w.attach(one, monitor);
        w.run(20, {monitor}, 150);
        QVERIFY(!w.ward.alarms(AlarmKind::HrHigh, one).empty());
        QVERIFY(w.ward.command(one, Role::Nurse, home("")).code != OutcomeCode::Refused); // there is nothing to compare
        QVERIFY(!w.record(one).patient);
    }

    void afterADischargeAnAttachedDeviceOpensNothingForHours()
    {
        BareWard w(1);
        w.attach(one, monitor);
        w.run(5, {monitor});
        (void)w.ward.command(one, Role::Nurse, Identify{BareWard::person("Roy", "7")});
        (void)w.ward.command(one, Role::Nurse, home("7"));
        QCOMPARE(w.count<DeviceReleased>(one), std::size_t{1});
        w.run(7200, {monitor});
        QVERIFY(!w.record(one).patient);
        QVERIFY(w.view(one)->releasedSpeak); // and that is no secret
        QVERIFY(!isUsable(w.ward.ward->bed(one)->numerics()[Parameter::HeartRate].validity));
        w.run(20); // electrodes fall off for a moment: the same patient still
        w.run(20, {monitor});
        QVERIFY(!w.record(one).patient);
        w.run(31); // long enough for another patient
        QVERIFY(!w.view(one)->releasedSpeak);
        w.run(2, {monitor}, 70);
        QVERIFY(w.record(one).patient && w.record(one).patient->unidentified);
        QVERIFY(w.record(one).released.empty());
        QCOMPARE(w.count<DeviceBound>(one), std::size_t{1});
        QVERIFY(isUsable(w.ward.ward->bed(one)->numerics()[Parameter::HeartRate].validity));
    }

    void aPersonWhoAdmitsTakesTheBedsDevicesAtOnce()
    {
        BareWard w(1);
        w.attach(one, monitor);
        w.run(5, {monitor});
        (void)w.ward.command(one, Role::Nurse, home(""));
        w.run(3, {monitor});
        QVERIFY(!w.record(one).patient);
        (void)w.ward.command(one, Role::Nurse, Admit{BareWard::person("Roy", "7")});
        w.run(2, {monitor}, 150);
        QVERIFY(isUsable(w.ward.ward->bed(one)->numerics()[Parameter::HeartRate].validity));
    }

    void anotherDeviceOpensAtOnceAndTheReleasedOneStaysNobodys()
    {
        BareWard w(1);
        w.attach(one, monitor);
        w.attach(one, patch);
        w.run(5, {monitor});
        (void)w.ward.command(one, Role::Nurse, home(""));
        w.say(patch, Parameter::RespirationRate, 15);
        w.run(1, {monitor}, 44);
        QVERIFY(w.record(one).patient); // the patch was never heard before: it is nobody's past
        QVERIFY(w.record(one).released.contains(monitor));
        QVERIFY(!isUsable(w.ward.ward->bed(one)->numerics()[Parameter::HeartRate].validity));
        QVERIFY(isUsable(w.ward.ward->bed(one)->numerics()[Parameter::RespirationRate].validity));
        w.run(31, {});
        w.run(2, {monitor}, 90);
        QVERIFY(isUsable(w.ward.ward->bed(one)->numerics()[Parameter::HeartRate].validity));
    }

    void theBedAPatientHasLeftOpensNothingWhileItsDeviceIsStillAttached()
    {
        BareWard w(2);
        w.attach(one, monitor);
        w.attach(two, other);
        (void)w.ward.command(one, Role::Nurse, Admit{BareWard::person("Roy", "7")});
        w.run(5, {monitor});
        QVERIFY(w.ward.command(one, Role::Charge, Transfer{two, "7", "born-7", "bed-change", {}}).code != OutcomeCode::Refused);
        w.run(100, {monitor});
        QVERIFY(!w.record(one).patient);
        QCOMPARE(w.record(two).patient->family, std::string("Roy"));
        w.run(2, {other}, 70);
        QVERIFY(isUsable(w.ward.ward->bed(two)->numerics()[Parameter::HeartRate].validity));
    }

    void standbyOfSomebodyUnknownIsStandby()
    {
        BareWard w(1);
        w.attach(one, monitor);
        w.run(5, {monitor});
        const auto encounter = w.record(one).encounter;
        (void)w.ward.command(one, Role::Nurse, StartStandby{"CT", true});
        w.run(100, {monitor}, 150);
        QCOMPARE(w.record(one).encounter, encounter);
        QVERIFY(w.ward.alarms(AlarmKind::HrHigh, one).empty());
        QVERIFY(!w.ward.alarms(AlarmKind::SignalInStandby, one).empty());
    }

    void aRestartKeepsWhoIsNotIdentifiedAndForgetsAReleaseOnlyWhenNobodyWatchedForLong_data()
    {
        QTest::addColumn<int>("away");
        QTest::addColumn<bool>("opens");
        QTest::newRow("ten seconds") << 10 << false;
        QTest::newRow("an hour") << 3600 << true;
        QTest::newRow("the clock went back") << -500 << true;
    }
    void aRestartKeepsWhoIsNotIdentifiedAndForgetsAReleaseOnlyWhenNobodyWatchedForLong()
    {
        QFETCH(int, away);
        QFETCH(bool, opens);
        const QTemporaryDir folder;
        EncounterId encounter;
        {
            BareWard w(2, folder.path().toStdString());
            w.attach(one, monitor);
            w.attach(two, other);
            w.run(60, {monitor, other});
            encounter = w.record(two).encounter;
            (void)w.ward.command(one, Role::Nurse, home(""));
            w.run(60, {monitor, other});
        }
        BareWard w(2, folder.path().toStdString(), 2'000'000, std::chrono::seconds(120 + away));
        QVERIFY(w.record(two).patient && w.record(two).patient->unidentified);
        QCOMPARE(w.record(two).encounter, encounter);
        QVERIFY(w.record(one).released.contains(monitor));
        w.attach(one, monitor);
        w.attach(two, other);
        w.run(20, {monitor, other});
        QCOMPARE(w.record(two).encounter, encounter);
        QCOMPARE(w.record(one).patient.has_value(), opens);
        if (opens)
            QVERIFY(w.record(one).encounter > encounter);
    }

    void theLastSecondsOfWhoHasLeftAreTheirs()
    {
        const QTemporaryDir folder;
        EncounterId encounter;
        {
            BareWard w(1, folder.path().toStdString());
            w.attach(one, monitor);
            w.run(25, {monitor}, 77);
            encounter = w.record(one).encounter;
            (void)w.ward.command(one, Role::Nurse, home(""));
            w.run(1);
        }
        const auto journal = *store::Journal::open(folder.path().toStdString(), 0);
        std::size_t points = 0;
        const auto blocks = journal->numerics(encounter, {0}, {INT64_MAX});
        for (const auto& block : *blocks)
            points += block.points.size();
        QVERIFY2(points >= 24, qPrintable(QString::number(points)));
    }
};

WL_TEST(IdentityTest)
#include "identity_test.moc"
