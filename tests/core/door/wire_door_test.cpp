// SPDX-License-Identifier: GPL-3.0-or-later
// The door over a wire: the same as the door beside the ward, and honest when the ward is gone.
#include "tests/support/wired_ward.h"
#include "tests/support/wl_test.h"

#include "core/door/wire/door.pb.h"

#include <QTemporaryDir>

using namespace wardlight;
using test::VirtualWard;
using test::WiredWard;

namespace {

const std::string busyWard = "title = \"Wire\"\n[[bed]]\nname = \"01\"\nfamily = \"Roy\"\nwaves = [\"II\", \"Pleth\"]\nhr = 130\nspo2 = 84\n"
                             "[[bed]]\nname = \"02\"\nfamily = \"Ito\"\nwaves = [\"II\"]\nhr = 70\n[[bed]]\nname = \"03\"\nstate = \"empty\"\n";

std::string bytesOf(const door::BedView& bed)
{
    ::wardlight::wire::BedState out;
    door::wire::encode(bed, [](const auto&) { return std::uint64_t{1}; }, out);
    return out.SerializeAsString();
}
std::string bytesOf(door::WardView ward)
{
    ward.version = 0;
    ::wardlight::wire::WardState out;
    door::wire::encode(ward, false, out);
    return out.SerializeAsString();
}

}

class WireDoorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theViewIsTheOneBesideTheWard_data()
    {
        QTest::addColumn<int>("piece");
        QTest::newRow("whole frames") << 0;
        QTest::newRow("cut into seven bytes") << 7;
    }
    void theViewIsTheOneBesideTheWard()
    {
        QFETCH(int, piece);
        VirtualWard ward(busyWard);
        WiredWard w(ward);
        w.wire->piece = static_cast<std::size_t>(piece);
        door::LocalDoor local(*ward.ward, app::wardSetup({"01"})->kinds, [&] { return ward.now(); });
        local.setPeople({{"R. Okafor", Role::Nurse}, {"M. Castellanos", Role::Charge}});
        local.pick("R. Okafor", Role::Nurse);
        for (const double t : {1.0, 30.0, 40.0}) {
            w.runUntil(t);
            const auto mine = w.door.view();
            const auto theirs = local.view();
            QCOMPARE(mine->beds.size(), std::size_t(3));
            for (std::size_t i = 0; i < 3; ++i)
                QCOMPARE(bytesOf(*mine->beds[i]), bytesOf(*theirs->beds[i]));
            QCOMPARE(mine->alarms.size(), theirs->alarms.size());
            for (std::size_t i = 0; i < mine->alarms.size(); ++i)
                QCOMPARE(mine->alarms[i].id, theirs->alarms[i].id); // the same order on every screen
            QCOMPARE(bytesOf(*mine), bytesOf(*theirs));
        }
        QVERIFY(w.door.view()->sounding);
    }
    void whatTheSiteHasSetArrivesAsItIsAndStaysBetweenChanges()
    {
        VirtualWard ward(busyWard);
        WiredWard w(ward);
        door::LocalDoor local(*ward.ward, app::wardSetup({"01"})->kinds, [&] { return ward.now(); });
        w.runUntil(1);
        QVERIFY(w.door.view()->site && *w.door.view()->site == *local.view()->site);
        QCOMPARE(w.command({}, ProposeChange{{"station.theme", "light", {}, {}}}).code, OutcomeCode::DoneNotRecorded);
        QCOMPARE(w.command({}, TestSound{Priority::High}).code, OutcomeCode::Done);
        QCOMPARE(w.command({}, ConfirmSound{Priority::High, true}).code, OutcomeCode::DoneNotRecorded);
        auto version = local.view()->site->profiles.front().version;
        ++version.version;
        version.limits[0].high = 118;
        (void)ward.command({}, Role::Charge, ProposeChange{{{}, {}, version, "why"}}, "M. Castellanos");
        (void)ward.command({}, Role::Charge, ArrangeUnit{{"4 West", {{{3}, "A"}, {}, {{1}, "B"}, {{2}, "C"}}, 0}}, "M. Castellanos");
        w.runUntil(ward.t() + 1);
        const auto mine = w.door.view();
        QVERIFY(*mine->site == *local.view()->site);
        QCOMPARE(mine->site->setting("station.theme"), std::string("light"));
        QCOMPARE(mine->site->proposals.size(), std::size_t{1});
        QCOMPARE(mine->soundTest.number, std::uint64_t{1});
        QCOMPARE(mine->places, (std::vector<std::uint32_t>{0, 2, 3}));
        QCOMPARE(mine->beds[0]->id, BedId{3});
        w.runUntil(ward.t() + 1);
        QCOMPARE(w.door.view()->site, mine->site); // not sent again
    }
    void aVoiceThatGoesWithItsStationIsToldUntilOneIsHeardAgain()
    {
        VirtualWard ward(busyWard);
        const auto told = [&] {
            const auto& open = ward.ward->snapshot()->ward.open;
            return std::any_of(open.begin(), open.end(), [](const auto& i) { return i.key.kind == AlarmKind::AudioDeviceFailed; });
        };
        auto first = std::make_unique<WiredWard>(ward);
        first->door.voice(door::VoiceState::Sounding, 100);
        first->runUntil(5);
        QVERIFY(!told());
        first->wire->broken = true; // killed
        first->away = true;
        first->runUntil(8);
        QVERIFY(told());
        first->away = false; // its voice is said again on the new connection
        first->runUntil(20);
        QVERIFY(!told());
    }
    void wavesArriveInRingsOfTheStation()
    {
        VirtualWard ward(busyWard);
        ward.runUntil(90);
        WiredWard w(ward); // looks in late: at least a minute of what was is sent
        w.runUntil(95);
        const auto theirs = ward.ward->snapshot()->beds[0]->channels[0].shown;
        const auto mine = w.door.view()->beds[0]->waves[0].samples;
        QVERIFY(mine != theirs);
        QCOMPARE(mine->end(), theirs->end());
        QCOMPARE(mine->capacity(), theirs->capacity());
        const auto minute = static_cast<std::size_t>(60 * w.door.view()->beds[0]->waves[0].format.rate.hertz());
        std::vector<std::int16_t> a(minute), b(minute);
        QVERIFY(theirs->read(theirs->end() - minute, a) && mine->read(mine->end() - minute, b));
        QVERIFY(a == b);
        QVERIFY(std::count(a.begin(), a.end(), missingSample) < static_cast<int>(minute / 10));
    }
    void aCommandIsAnsweredAndWhoActsIsWhoWasPicked()
    {
        const QTemporaryDir dir;
        VirtualWard ward(busyWard, dir.path().toStdString());
        WiredWard w(ward);
        w.runUntil(40);
        const auto alarm = w.door.view()->beds[0]->alarms.front().id;
        std::vector<OutcomeCode> codes;
        w.door.command({"ack-1", {1}, {"Forged", Role::System, {}}, AcknowledgeAlarm{alarm}}, [&](const Outcome& o) { codes.push_back(o.code); });
        for (int i = 0; i < 3000 && codes.size() < 2; ++i) { // the store's thread writes
            w.runUntil(ward.t() + 0.2);
            QTest::qWait(1);
        }
        QCOMPARE(codes, (std::vector{OutcomeCode::Saving, OutcomeCode::Done}));
        QCOMPARE(w.door.view()->beds[0]->alarms.back().acknowledgedBy + w.door.view()->beds[0]->alarms.front().acknowledgedBy, std::string("R. Okafor"));
        
        QCOMPARE(w.command({2}, Discharge{"a", "b", "c", true}).code, OutcomeCode::Refused); // by the engine, with its words
        QCOMPARE(w.command({}, PickUser{"Somebody Else"}).code, OutcomeCode::Refused);
        QCOMPARE(w.command({}, PickUser{"M. Castellanos"}).code, OutcomeCode::Done);
        QCOMPARE(w.door.view()->role, Role::Charge);
    }
    void whoWasPickedStaysPickedOverAReconnect()
    {
        VirtualWard ward(busyWard);
        WiredWard w(ward);
        w.runUntil(5);
        QCOMPARE(w.command({}, PickUser{"M. Castellanos"}).code, OutcomeCode::Done);
        w.wire->broken = true;
        w.runUntil(8);
        QVERIFY(w.door.isConnected());
        QCOMPARE(w.door.view()->user, std::string("M. Castellanos"));
    }
    void aWardThatIsGoneIsToldWithinFiveSecondsAndNothingIsShownAsCurrent_data()
    {
        QTest::addColumn<bool>("closes");
        QTest::newRow("its process died") << true;
        QTest::newRow("its process hangs") << false;
    }
    void aWardThatIsGoneIsToldWithinFiveSecondsAndNothingIsShownAsCurrent()
    {
        QFETCH(bool, closes);
        VirtualWard ward(busyWard);
        WiredWard w(ward);
        w.runUntil(40);
        const auto before = w.door.view();
        QVERIFY(before->alarms.size() > 1);
        int told = 0;
        const auto watch = w.door.updates([&](bool alarmsChanged) { told += alarmsChanged; });
        w.away = true;
        w.wire->held = !closes;
        w.wire->broken = closes;
        w.stationAlone(3500ms);
        QCOMPARE(w.door.view()->alarms.size(), before->alarms.size()); // a moment's interruption is nothing
        w.stationAlone(1500ms);
        const auto view = w.door.view();
        QCOMPARE(told, 1);
        QCOMPARE(view->alarms.size(), before->alarms.size() + 1);
        QCOMPARE(view->alarms.front().key.kind, AlarmKind::GatewayLost);
        QVERIFY(view->alarms.front().priority == Priority::High && view->alarms.front().technical);
        QCOMPARE(view->sounding, view->alarms.front().id);
        for (std::size_t i = 1; i < view->alarms.size(); ++i)
            QVERIFY(view->alarms[i].stale);
        for (std::size_t i = 0; i < 2; ++i) {
            const auto& bed = *view->beds[i];
            QCOMPARE(bed.patient.family, before->beds[i]->patient.family);
            QVERIFY(bed.linkLostSince.has_value());
            for (const auto& n : bed.numerics)
                QVERIFY(!isUsable(n.validity));
            for (const auto& wave : bed.waves)
                QVERIFY(!wave.present);
        }
        QVERIFY(bedIsStill(*view->beds[2]));
        OutcomeCode code{};
        std::string problem;
        w.door.command({"late", {1}, {}, WriteNote{"n"}}, [&](const Outcome& o) { code = o.code; });
        QCOMPARE(code, OutcomeCode::Refused); // aloud
        const auto question = w.door.ask(door::AskEvidence{{1}}, [&](const door::Answer& a) { problem = a.problem; });
        QVERIFY(!problem.empty());
        // It comes back: the full state, by itself.
        w.away = false;
        if (!closes)
            w.wire->held = false;
        w.stationAlone(1s);
        w.settle();
        w.runUntil(ward.t() + 2);
        QVERIFY(w.door.isConnected() && w.door.hasState());
        QCOMPARE(told, 2);
        QVERIFY(std::none_of(w.door.view()->alarms.begin(), w.door.view()->alarms.end(), [](const auto& a) { return a.key.kind == AlarmKind::GatewayLost; }));
        QVERIFY(isUsable(w.door.view()->beds[0]->numeric(Parameter::HeartRate)->validity));
        QVERIFY(w.door.view()->beds[0]->waves[0].samples->end() > 0);
        qInfo("told between 3.5 and 5.0 s after the last word");
    }
    void aCommandWhoseAnswerWasLostIsAskedAgainAndDoneOnce()
    {
        VirtualWard ward(busyWard);
        WiredWard w(ward);
        w.runUntil(10);
        std::vector<OutcomeCode> codes;
        w.door.command({"note-1", {1}, {}, WriteNote{"once"}}, [&](const Outcome& o) { codes.push_back(o.code); });
        w.wire->pump();                 // it arrives
        ward.runUntil(ward.t() + 0.2);  // and is done
        w.wire->broken = true;          // the answer is not heard
        w.runUntil(ward.t() + 2);
        QVERIFY(!codes.empty());
        QVERIFY(codes.back() == OutcomeCode::Done || codes.back() == OutcomeCode::DoneNotRecorded);
        QCOMPARE(std::count_if(ward.events.begin(), ward.events.end(), [](const Event& e) { return std::holds_alternative<Noted>(e.body); }), 1);
    }
    void questionsAreAnsweredInPiecesAndACancelledOneIsNot()
    {
        const QTemporaryDir dir;
        VirtualWard ward(busyWard, dir.path().toStdString());
        WiredWard w(ward);
        w.runUntil(30);
        for (int i = 0; i < 450; ++i)
            (void)ward.ward->post({"n" + std::to_string(i), {2}, {"R. Okafor", Role::Nurse, {1}}, WriteNote{"n"}}, {});
        std::size_t events = 0, pieces = 0;
        bool last = false;
        // The record is written behind the ward: ask until it holds them all.
        for (int i = 0; i < 200 && !(last && events >= 450); ++i) {
            w.runUntil(ward.t() + 0.2);
            events = pieces = 0;
            last = false;
            const auto question = w.door.ask(door::AskEvents{{2}, {0}, {INT64_MAX}, 5000}, [&](const door::Answer& a) {
                events += a.events.size();
                ++pieces;
                last = a.last;
            });
            for (int k = 0; k < 500 && !last; ++k) {
                w.settle();
                QTest::qWait(1);
            }
        }
        QVERIFY(events >= 450);
        QVERIFY(pieces >= 3);
        std::optional<EvidenceLane> lane;
        const auto now = w.door.now().mono;
        const auto wave = w.door.ask(door::AskWaves{{1}, 0, now - 10s, now}, [&](const door::Answer& a) { lane = a.wave; });
        w.runUntil(ward.t() + 1);
        QVERIFY(lane && lane->samples.size() > 1000);
        int called = 0;
        auto dropped = w.door.ask(door::AskWaves{{1}, 0, now - 10s, now}, [&](const door::Answer&) { ++called; });
        dropped.reset();
        w.runUntil(ward.t() + 1);
        QCOMPARE(called, 0);
    }
    void aStationWhoseClockIsAnotherSeesItsOwnInstants()
    {
        VirtualWard ward(busyWard);
        WiredWard w(ward, "another machine");
        w.clockAhead = 3600s;
        w.wire->broken = true; // connect anew under the other clock
        w.runUntil(40);
        const auto view = w.door.view();
        QVERIFY(std::chrono::abs(w.door.now().mono - view->now.mono) < 1s);
        const auto& n = *view->beds[0]->numeric(Parameter::HeartRate);
        QVERIFY(std::chrono::abs(w.door.now().mono - n.measured) < 5s);
    }
    void aStationThatVanishesIsNoticedAndOneThatLeavesIsNotMissed()
    {
        VirtualWard ward(busyWard);
        {
            WiredWard w(ward);
            w.runUntil(5);
            QCOMPARE(w.sessions(), std::size_t(1));
            w.wire->held = true; // nothing comes any more
            w.away = true;
            for (int i = 0; i < 60; ++i) {
                ward.runUntil(ward.t() + 0.1);
                w.settle();
            }
            QCOMPARE(w.sessions(), std::size_t(0));
            QCOMPARE(w.vanished, 1);
        }
    }
    void paintingAndVoiceReachTheWard()
    {
        VirtualWard ward(busyWard);
        WiredWard w(ward);
        w.runUntil(2);
        w.door.painted(w.door.now().mono);
        w.door.voice(door::VoiceState::Muted, 40);
        w.runUntil(4);
        QVERIFY(!ward.alarms(AlarmKind::AudioDeviceFailed, {}).empty());
        QVERIFY(ward.alarms(AlarmKind::DisplayFrozen, {}).empty());
        w.runUntil(12); // it paints no more
        QVERIFY(!ward.alarms(AlarmKind::DisplayFrozen, {}).empty());
        QCOMPARE(w.door.view()->voice, door::VoiceState::Muted);
    }
    void theStationsVoiceStandsInWhenTheWardsCannotBeHeardFrom()
    {
        VirtualWard ward(busyWard);
        WiredWard w(ward, "one machine", true);
        door::wire::StandInVoice voice(w.door);
        w.runUntil(40);
        QVERIFY(w.door.view()->sounding && w.door.wardSounds());
        QVERIFY(!voice.view()->sounding); // one voice at a time
        voice.voice(door::VoiceState::NoDevice, 0);
        w.runUntil(42);
        QVERIFY(ward.alarms(AlarmKind::AudioDeviceFailed, {}).empty()); // the ward's own counts
        w.away = true;
        w.wire->broken = true;
        w.stationAlone(6s);
        QVERIFY(voice.view()->sounding);
        QCOMPARE(voice.view()->sounding, w.door.view()->alarms.front().id);
    }
    void anotherMajorVersionIsRefusedInWords()
    {
        VirtualWard ward(busyWard);
        auto wire = std::make_shared<test::MemoryWire>();
        test::MemoryPipe station(wire, 1);
        std::string got;
        station.begin([&](std::span<const std::byte> b) { got.append(reinterpret_cast<const char*>(b.data()), b.size()); }, [] {});
        door::wire::WireSession session(std::make_unique<test::MemoryPipe>(wire, 0), [](const door::wire::Caller&) { return nullptr; },
                                        {"ward", "c", false}, [&] { return ward.now(); }, [] {});
        ::wardlight::wire::ToWard hello;
        hello.mutable_hello()->set_major(99);
        QVERIFY(station.send(door::wire::frameOf(hello.SerializeAsString())));
        wire->pump();
        ::wardlight::wire::ToStation answer;
        QVERIFY(answer.ParseFromString(got.substr(4)));
        QVERIFY(answer.has_refusal());
    }

private:
    static bool bedIsStill(const door::BedView& bed) { return bed.condition == door::BedCondition::Empty && bed.numerics.empty(); }
};

WL_TEST(WireDoorTest)
#include "wire_door_test.moc"
