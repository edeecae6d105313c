// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever bytes come: a value or an error, bounded memory, and the next connection works.
#include "tests/support/wired_ward.h"
#include "tests/support/wl_test.h"

#include "core/door/wire/door.pb.h"

#include <rapidcheck.h>

using namespace wardlight;
namespace pb = wardlight::wire;
namespace wired = wardlight::door::wire;
using test::VirtualWard;
using test::WiredWard;

namespace {

const char* const oneBed = "title = \"W\"\n[[bed]]\nname = \"01\"\nfamily = \"Roy\"\nwaves = [\"II\"]\nhr = 130\nspo2 = 84\n";

std::shared_ptr<const SampleRing> anyRing(std::uint64_t, std::size_t capacity) { return std::make_shared<SampleRing>(std::min<std::size_t>(capacity, 64)); }

}

class WireHostileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCommandSurvivesTheWire()
    {
        LimitsSet limits;
        limits.parameter = Parameter::HeartRate;
        limits.low = 45;
        limits.delay = 3000ms;
        Patient patient;
        patient.family = "Ito\xff\xfe"; // kept as received
        patient.identifier = "1";
        patient.secondIdentifier = "2";
        patient.ageYears = 44;
        patient.group = AgeGroup::Child;
        const std::vector<CommandBody> all = {
            AcknowledgeAlarm{{7}}, AcknowledgeBed{{{1}, {2}}}, UndoAcknowledge{{7}}, PauseAudio{60'000ms}, EndAudioPause{}, PauseAlarms{61'000ms},
            EndAlarmPause{}, SwitchAlarms{false}, SwitchKind{AlarmKind::Spo2Low, false}, SetLimits{limits}, Admit{patient},
            Transfer{{4}, "1", "2", "why", {{9}}}, Discharge{"1", "2", "home", true}, StartStandby{"x", true}, EndStandby{}, Escalate{{7}, "Dr A"},
            AnswerEscalation{{7}, EscalationStep::Redirected, "B"}, WriteNote{"text"}, PickUser{"C", "250318"},
            MarkAlarm{{7}, AlarmMark::False}, EnterConsciousness{Consciousness::Pain}, EnterOxygen{4, OxygenDevice::SimpleMask},
            UndoEntry{Observed::Oxygen}, CallHelp{}, HandOver{"R. Okafor", "J. Lindqvist"}, LeaveKiosk{}, ProposeChange{{"alarms.reminder", "120", {}, "why"}}, SignChange{"profile:adult"},
            WithdrawChange{"setting:x"}, ArrangeUnit{{"4 West", {{{1}, "01"}, {}, {{}, "07"}}, 9}},
            SetRoster{{"Night", {Duty::PrimaryNurse}, {{"N", Role::Nurse, Duty::PrimaryNurse, {"*"}}}}}, TestSound{Priority::High},
            ConfirmSound{Priority::Medium, true}, Identify{patient}, Merge{{4}, "1", "2", {Side::There, Side::Here, Side::There}}, UndoMerge{},
            Readmit{{12}, "1", "2"}, ExpectPatient{{{}, patient, "ED", {99}, {4}}}, WithdrawExpected{{5}},
            EnterSpo2Scale{2}, RecordPrint{"strip"}, ChooseLane{{WaveLabel::EcgII, 50, 20.0, EcgBand::St, true}},
            UseBreakGlass{BreakGlassStep::Explained, 41, "code"}, LockStation{}, ManagePeople{ManagePeople::What::Keep, "N", Role::Charge, "250318", "904226"}};
        QCOMPARE(all.size(), std::variant_size_v<CommandBody>);
        for (std::size_t i = 0; i < all.size(); ++i) {
            QCOMPARE(all[i].index(), i);
            pb::CommandMessage once, twice;
            wired::encode(Command{"id", {3}, {}, all[i]}, once);
            pb::CommandMessage arrived;
            QVERIFY(arrived.ParseFromString(once.SerializeAsString()));
            const auto back = wired::decodeCommand(arrived);
            QVERIFY(back.has_value());
            QVERIFY(back->id == "id" && back->bed == BedId{3} && back->body.index() == i);
            wired::encode(*back, twice);
            QCOMPARE(twice.SerializeAsString(), once.SerializeAsString());
        }
        pb::CommandMessage unknown;
        unknown.set_what(200);
        QVERIFY(!wired::decodeCommand(unknown));
    }
    void aMessageCutAnywhereIsAnErrorOrAValueAndNeverACrash()
    {
        VirtualWard ward(oneBed);
        ward.runUntil(40);
        door::LocalDoor local(*ward.ward, app::wardSetup({"01"})->kinds, [&] { return ward.now(); });
        pb::BedState bed;
        wired::encode(*local.view()->beds[0], [](const auto&) { return std::uint64_t{1}; }, bed);
        const auto whole = bed.SerializeAsString();
        QVERIFY(wired::decodeBed(bed, {}, anyRing).has_value());
        for (std::size_t length = 0; length < whole.size(); ++length) {
            pb::BedState cut;
            if (cut.ParseFromString(whole.substr(0, length)))
                (void)wired::decodeBed(cut, {}, anyRing);
            auto spoilt = whole;
            spoilt[length] = static_cast<char>(spoilt[length] ^ 0x55);
            if (cut.ParseFromString(spoilt))
                (void)wired::decodeBed(cut, {}, anyRing);
        }
    }
    void framesAreCutAnywhereAndTooLongOnesAreRefused()
    {
        QVERIFY(rc::check("any frames, any cuts", [](const std::vector<std::string>& texts, const std::vector<std::uint8_t>& cuts) {
            std::string stream;
            std::vector<std::string> sent;
            for (const auto& text : texts)
                if (!text.empty()) {
                    stream += wired::frameOf(text);
                    sent.push_back(text);
                }
            wired::FrameReader reader;
            std::vector<std::string> got;
            std::size_t at = 0;
            for (std::size_t i = 0; at < stream.size(); ++i) {
                const auto size = std::min<std::size_t>(cuts.empty() ? 3 : cuts[i % cuts.size()] % 16 + 1U, stream.size() - at);
                reader.feed(std::as_bytes(std::span(stream.data() + at, size)));
                at += size;
                for (;;) {
                    const auto frame = reader.next();
                    RC_ASSERT(frame.has_value());
                    if (!*frame)
                        break;
                    got.emplace_back(**frame);
                }
            }
            RC_ASSERT(got == sent);
        }));
        for (const auto length : {std::uint32_t{0}, std::uint32_t{wired::longestFrame + 1}, std::uint32_t{0xffffffff}}) {
            wired::FrameReader reader;
            reader.feed(std::as_bytes(std::span(&length, 1)));
            QVERIFY(!reader.next().has_value());
            reader.feed(std::as_bytes(std::span(&length, 1)));
            QVERIFY(!reader.next().has_value()); // lost for good
        }
    }
    void aWardThatTalksNonsenseIsLeftAndTheNextOneIsHeard()
    {
        VirtualWard ward(oneBed);
        WiredWard w(ward);
        w.runUntil(5);
        QVERIFY(w.door.isConnected());
        for (const auto& nonsense : {std::string("GET / HTTP/1.1\r\n\r\n"), std::string(64, '\xff'), wired::frameOf("\x0b\x0b"), wired::frameOf(std::string(1000, '\x7f'))}) {
            const auto old = w.wire;
            old->ends[1].arriving += nonsense;
            w.runUntil(ward.t() + 2);
            QVERIFY(w.wire != old);
            QVERIFY(w.door.isConnected());
        }
    }
    void aStationThatTalksNonsenseIsDroppedAndOthersAreNot()
    {
        VirtualWard ward(oneBed);
        WiredWard w(ward);
        w.runUntil(2);
        w.wire->ends[0].arriving += std::string("\xff\xff\xff\xff nonsense");
        w.settle();
        w.runUntil(4);
        QVERIFY(w.vanished >= 1);
        QVERIFY(w.door.isConnected()); // it came again, in order
    }
    void aPeerCannotMakeUsTakeMemory()
    {
        pb::BedState bed;
        bed.set_id(1);
        auto& wave = *bed.add_waves();
        wave.mutable_format()->set_rate_numerator(250);
        wave.mutable_format()->set_rate_denominator(1);
        wave.mutable_format()->set_gain(200);
        wave.set_ring(1);
        wave.set_capacity(0xffffffff);
        bool asked = false;
        QVERIFY(!wired::decodeBed(bed, {}, [&](std::uint64_t, std::size_t) { asked = true; return nullptr; }));
        QVERIFY(!asked);
        wave.set_capacity(1024);
        wave.mutable_format()->set_gain(0); // samples would be divided by it
        QVERIFY(!wired::decodeBed(bed, {}, anyRing));
        pb::WardState state;
        for (int i = 0; i < 2000; ++i)
            state.add_beds(1);
        QVERIFY(!wired::decodeWard(state, {}, [](BedId) { return std::make_shared<const door::BedView>(); }));
    }
};

WL_TEST(WireHostileTest)
#include "wire_hostile_test.moc"
