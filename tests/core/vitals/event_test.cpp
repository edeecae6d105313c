// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wl_test.h"

#include "core/vitals/event.h"

#include <rapidcheck.h>

using namespace wardlight;

class EventTest : public QObject {
    Q_OBJECT
    static std::vector<EventBody> oneOfEach()
    {
        Patient p{"Roy", "Anna", "4131", "1969-10-17", Sex::Female, 57, AgeGroup::Child, Paced::Yes};
        AlarmEvent a;
        a.alarm = {UINT64_MAX >> 1U};
        a.key = {AlarmKind::Spo2Low, {3}, Parameter::Spo2};
        a.transition = AlarmTransition::Worsened;
        a.phase = AlarmPhase::Latched;
        a.priority = Priority::High;
        a.stale = a.demoted = a.above = true;
        a.value = 84.5;
        a.limit = 90;
        a.delay = std::chrono::seconds(10);
        a.reason = EndReason::Recurred;
        a.detail = "LL";
        ProfileVersion version{AgeGroup::Neonate, 7, {{Parameter::Spo2, 88.0, std::nullopt, 80.0, false, true, std::chrono::seconds(15)},
                                                      {Parameter::Temperature, 35.5, 38.5, std::nullopt, false, false, std::nullopt}}, 180.0, std::nullopt};
        Patient unknown;
        unknown.unidentified = true;
        const ScoreEntries entries{Entered<Consciousness>{Consciousness::Voice, {11}, "R. Okafor"},
                                   Entered<OxygenEntered>{{4, OxygenDevice::SimpleMask}, {12}, "J. Lindqvist"}, Entered<int>{2, {13}, "Dr A. Ferrand"}};
        const EntryBefore here{unknown, "adult", {5}, {}, {}, {}};
        const EntryBefore there{p, "child", {6}, entries, {LimitsSet{Parameter::Spo2, 85.0, std::nullopt, std::chrono::seconds(9), false}}, {{1}, {2}}};
        return {Admitted{p, "child"}, Transferred{{4}, "ward"}, Arrived{{3}, p, "child", {7}, entries, {{8}}}, Discharged{"home"}, StandbyStarted{"CT"},
                StandbyEnded{}, DeviceBound{{9}, "Monitor"}, DeviceReleased{{9}},
                LimitsSet{Parameter::HeartRate, 50.0, std::nullopt, std::chrono::seconds(3), true}, KindSwitched{AlarmKind::Bigeminy, false},
                OverlayChanged{Overlay::AlarmsOff, false, std::chrono::seconds(120)}, a,
                EscalationChanged{{7}, EscalationStep::Redirected, "J. Lindqvist", 2}, LinkChanged{{9}, false}, Noted{"note"},
                SystemNoted{"clock-stepped", -3'600'000'000, "text"}, AlarmMarked{{7}, AlarmMark::False},
                ConsciousnessEntered{Consciousness::Pain}, OxygenEntered{2.5, OxygenDevice::VenturiMask},
                EntryUndone{Observed::Oxygen}, HandedOver{"R. Okafor", "J. Lindqvist"}, ChangeProposed{{"alarms.reminder", "120", {}, "quieter nights"}},
                ChangeMade{{{}, {}, version, "as the unit's sheet"}, "R. Okafor"}, ChangeWithdrawn{"profile:adult"},
                UnitArranged{"4 West", {{{1}, "01"}, {{}, {}}, {{3}, "02 A"}}, 3},
                RosterSet{"Night", {Duty::PrimaryNurse, Duty::ChargeNurse}, {{"R. Okafor", Role::Nurse, Duty::PrimaryNurse, {"01-08", "12"}}}},
                SoundHeard{Priority::High, true}, Identified{p, "child"}, Merged{{3}, {12}, {Side::There, Side::Here, Side::There}, {here, there}},
                MergeUndone{{3}}, MergeProposed{{3}, {Side::Here, Side::There, Side::Here}}, PatientExpected{{5}, p, "ED", {17}, {9}},
                ExpectedGone{{5}}, Spo2ScaleEntered{2}, LaneChosen{{WaveLabel::EcgII, 50, 20.0, EcgBand::St, true}},
                BreakGlassUsed{BreakGlassStep::Explained, 41, "code team"}, SignInTried{"R. Okafor", "4W-1", false},
                PeopleChanged{PeopleStep::Removed, "J. Lindqvist", Role::Charge},
                AlarmJudged{{7}, AlarmKind::Asystole, {false, 0.04, 0.18, JudgedOutcome::Demoted, std::chrono::seconds(30), {19},
                                                       {{WaveLabel::Pleth, Stance::Disagrees, 17, 74, 0.9}, {WaveLabel::EcgII, Stance::Unreadable, 0, 0, 8}}}}};
    }
private Q_SLOTS:
    void everyEventComesBackFromItsText()
    {
        const auto all = oneOfEach();
        QCOMPARE(all.size(), std::variant_size_v<EventBody>);
        for (std::size_t i = 0; i < all.size(); ++i) {
            QCOMPARE(all[i].index(), i);
            const auto back = eventBodyFromText(eventKind(all[i]), eventBodyText(all[i]));
            QVERIFY2(back.has_value(), eventKind(all[i]).data());
            QVERIFY2(*back == all[i], eventKind(all[i]).data());
        }
    }
    void anyTruncationAndAnyBytesGiveAnErrorOrAnEvent()
    {
        for (const auto& body : oneOfEach()) {
            const auto text = eventBodyText(body);
            for (std::size_t cut = 0; cut < text.size(); ++cut)
                QVERIFY(!eventBodyFromText(eventKind(body), std::string_view(text).substr(0, cut)));
        }
        QVERIFY(rc::check("any bytes", [](const std::string& bytes) {
            for (const auto& body : oneOfEach())
                (void)eventBodyFromText(eventKind(body), bytes);
        }));
    }
    void whatANewerProgramWroteIsNamed()
    {
        QCOMPARE(eventBodyFromText("teleported", "{}").error().code, ErrorCode::Unsupported);
        QVERIFY(!eventBodyFromText("alarm", R"({"kind":"asystole","priority":9})"));
        QVERIFY(!eventBodyFromText("alarm", R"({"kind":"new-kind","priority":1})"));
        const std::string judged = R"({"kind":"asystole","lanes":[],"kept-from":0.2,)";
        QVERIFY(eventBodyFromText("alarm-judged", judged + R"("outcome":"kept","probability":0.5})"));
        for (const auto* wrong : {R"("outcome":"deleted","probability":0.5})", R"("outcome":"kept","probability":1.5})", R"("outcome":"kept"})"})
            QVERIFY(!eventBodyFromText("alarm-judged", judged + wrong));
    }
};

WL_TEST(EventTest)
#include "event_test.moc"
