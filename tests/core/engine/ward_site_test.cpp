// SPDX-License-Identifier: GPL-3.0-or-later
// What people set for the unit: who may, two signatures, what follows for beds, and that a restart keeps it.
#include "tests/support/virtual_ward.h"
#include "tests/support/wl_test.h"

#include "core/alarms/profile_version.h"
#include "core/vitals/setting.h"

#include <QTemporaryDir>

using namespace wardlight;

namespace {

constexpr auto twoBeds = R"(title = "Two beds"
[[bed]]
name = "01"
family = "Roy"
waves = ["II", "Pleth"]
[[bed]]
name = "02"
state = "empty"
)";

std::shared_ptr<const engine::WardSnapshot> seen(test::VirtualWard& ward)
{
    ward.runUntil(ward.t() + 0.5);
    return ward.ward->snapshot();
}

SiteChange profileWith(test::VirtualWard& ward, Parameter parameter, const std::function<void(ProfileLimits&)>& edit, AgeGroup group = AgeGroup::Adult)
{
    auto version = ward.ward->snapshot()->site->profiles.at(group).version;
    version.version += 1;
    for (auto& limits : version.limits)
        if (limits.parameter == parameter)
            edit(limits);
    return {{}, {}, version, "as agreed"};
}

Outcome saveProfile(test::VirtualWard& ward, const SiteChange& change)
{
    (void)ward.command({}, Role::Charge, ProposeChange{change}, "M. Castellanos");
    return ward.command({}, Role::Charge, SignChange{subjectOf(change)}, "P. Laurent");
}

bool inEffect(const Outcome& outcome)
{
    return outcome.code == OutcomeCode::Done || outcome.code == OutcomeCode::Saving || outcome.code == OutcomeCode::DoneNotRecorded;
}

const alarms::ParameterLimits& limitsOf(test::VirtualWard& ward, std::size_t bed, Parameter p)
{
    static std::shared_ptr<const engine::WardSnapshot> snapshot;
    snapshot = seen(ward);
    return snapshot->beds[bed]->limits[p];
}

}

class WardSiteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySettingHasAValueItMayHaveAndAPermissionSomebodyHas()
    {
        const auto permissions = app::wardSetup({"01"})->permissions;
        for (const auto& s : settings()) {
            QCOMPARE(settingInfo(s.id), &s);
            if (!s.fixed)
                QVERIFY2(checkedSetting(s.id, s.preset).has_value(), s.id.data());
            QVERIFY2(!permissions.whoMay(s.permission, true).empty(), s.id.data());
            if (s.type == SettingType::Text) { // a name from outside
                for (const auto& wrong : {std::string("a\nb"), std::string("\x01"), std::string("\x7f"), std::string(201, 'x')})
                    QVERIFY2(!checkedSetting(s.id, wrong), s.id.data());
                continue;
            }
            for (const auto* wrong : {"", "maybe", "-1", "99999999999999999999", "1e3", " 2", "on off"})
                QVERIFY2(!checkedSetting(s.id, wrong), s.id.data());
        }
        QVERIFY(!checkedSetting("alarms.everything-off", "on"));
        QCOMPARE(checkedSetting("alarms.undo", "5").error().code, ErrorCode::Refused);
    }

    void oneSignatureSetsAStationAndTheRecordKeepsIt()
    {
        const QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "record";
        {
            test::VirtualWard ward(twoBeds, path);
            ward.runUntil(1);
            QVERIFY(inEffect(ward.command({}, Role::Nurse, ProposeChange{{"station.theme", "light", {}, {}}})));
            QCOMPARE(seen(ward)->site->setting("station.theme", {1}), std::string("light"));
            QCOMPARE(ward.ward->snapshot()->site->setting("station.theme", {2}), std::string("dark"));
            QCOMPARE(ward.command({}, Role::Nurse, ProposeChange{{"station.theme", "pink", {}, {}}}).code, OutcomeCode::Refused);
            QCOMPARE(ward.command({}, Role::Locked, ProposeChange{{"station.theme", "dark", {}, {}}}).code, OutcomeCode::Refused);
        }
        test::VirtualWard again(twoBeds, path, 2'000'000);
        const auto& now = again.ward->snapshot()->site->settings.at({StationId{1}, "station.theme"});
        QCOMPARE(now.value, std::string("light"));
        QCOMPARE(now.who.by, std::string("R. Okafor"));
        QVERIFY(now.who.at.microseconds > 0);
    }

    void theSitesSettingsNeedTwoDifferentPeopleWhoMay()
    {
        test::VirtualWard ward(twoBeds);
        ward.runUntil(1);
        const SiteChange change{"alarms.clear-hold", "5", {}, "chatter at night"};
        const SignChange sign{subjectOf(change)};
        const auto refused = ward.command({}, Role::Nurse, ProposeChange{change});
        QCOMPARE(refused.code, OutcomeCode::Refused);
        QVERIFY(refused.who.find("charge") != std::string::npos);
        QCOMPARE(ward.command({}, Role::Charge, ProposeChange{{"alarms.clear-hold", "5", {}, {}}}, "M. Castellanos").code, OutcomeCode::Refused);
        QCOMPARE(ward.command({}, Role::Charge, ProposeChange{{"alarms.clear-hold", "11", {}, "x"}}, "M. Castellanos").code, OutcomeCode::Refused);
        QVERIFY(inEffect(ward.command({}, Role::Charge, ProposeChange{change}, "M. Castellanos")));
        QCOMPARE(seen(ward)->site->number("alarms.clear-hold"), 2);
        QCOMPARE(ward.command({}, Role::Charge, sign, "M. Castellanos").code, OutcomeCode::Refused);
        QCOMPARE(ward.command({}, Role::Nurse, sign, "R. Okafor").code, OutcomeCode::Refused);
        QVERIFY(inEffect(ward.command({}, Role::Admin, sign, "A. Admin")));
        const auto now = seen(ward)->site->settings.at({StationId{}, "alarms.clear-hold"});
        QCOMPARE(now.value, std::string("5"));
        QCOMPARE(now.who.by, std::string("A. Admin"));
        QCOMPARE(now.who.first, std::string("M. Castellanos"));
        QCOMPARE(ward.command({}, Role::Charge, sign, "P. Laurent").code, OutcomeCode::Unknown);
    }

    void aProposalOfAnotherIsNotOverwrittenAndCanBeWithdrawn()
    {
        test::VirtualWard ward(twoBeds);
        ward.runUntil(1);
        const SiteChange change{"alarms.reminder", "120", {}, "more often"};
        (void)ward.command({}, Role::Charge, ProposeChange{change}, "M. Castellanos");
        const auto second = ward.command({}, Role::Charge, ProposeChange{{"alarms.reminder", "60", {}, "much more"}}, "P. Laurent");
        QCOMPARE(second.code, OutcomeCode::AlreadyDone);
        QCOMPARE(second.who, std::string("M. Castellanos"));
        QVERIFY(inEffect(ward.command({}, Role::Charge, WithdrawChange{subjectOf(change)}, "P. Laurent")));
        QVERIFY(seen(ward)->site->proposals.empty());
    }

    void aNewVersionGoesToTheBedsAndThoseWithTheirOwnLimitsKeepThem()
    {
        const QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "record";
        {
            test::VirtualWard ward(twoBeds, path);
            ward.runUntil(1);
            LimitsSet own;
            own.parameter = Parameter::HeartRate;
            own.low = 45;
            own.high = 130;
            (void)ward.command({1}, Role::Nurse, SetLimits{own});
            auto change = profileWith(ward, Parameter::Spo2, [](ProfileLimits& l) {
                l.low = 88;
                l.delay = std::chrono::seconds(15);
            });
            for (auto& l : change.profile->limits)
                if (l.parameter == Parameter::HeartRate)
                    l.high = 125;
            QVERIFY(inEffect(saveProfile(ward, change)));
            QCOMPARE(limitsOf(ward, 0, Parameter::Spo2).low.value, 88.0);
            QCOMPARE(limitsOf(ward, 0, Parameter::HeartRate).high.value, 130.0);
            const auto& now = ward.ward->snapshot()->site->profiles.at(AgeGroup::Adult);
            QCOMPARE(now.version.version, 2U);
            QCOMPARE(now.limitsBy.size(), std::size_t{2});
            QCOMPARE(now.limitsBy.at(Parameter::Spo2).by, std::string("P. Laurent"));
            QCOMPARE(now.limitsBy.at(Parameter::Spo2).first, std::string("M. Castellanos"));
        }
        test::VirtualWard again(twoBeds, path, 2'000'000);
        QCOMPARE(limitsOf(again, 0, Parameter::Spo2).low.value, 88.0);
        QCOMPARE(*limitsOf(again, 0, Parameter::Spo2).delay, std::chrono::milliseconds(15'000));
        QCOMPARE(limitsOf(again, 0, Parameter::HeartRate).high.value, 130.0);
        QCOMPARE(again.ward->snapshot()->site->profiles.at(AgeGroup::Adult).version.version, 2U);
    }

    void anAlarmThatTheNewVersionDoesNotMakeEnds()
    {
        test::VirtualWard ward(R"(title = "Low"
[[bed]]
name = "01"
family = "Roy"
waves = ["II", "Pleth"]
spo2 = 89
)");
        ward.runUntil(40);
        const auto before = ward.alarms(AlarmKind::Spo2Low, {1});
        QVERIFY(!before.empty());
        QVERIFY(inEffect(saveProfile(ward, profileWith(ward, Parameter::Spo2, [](ProfileLimits& l) { l.low = 85; }))));
        const auto after = ward.alarms(AlarmKind::Spo2Low, {1});
        QCOMPARE(after.back().second.transition, AlarmTransition::Ended);
        QCOMPARE(after.back().second.reason, EndReason::LimitsChanged);
    }

    void noVersionTakesProtectionAway()
    {
        test::VirtualWard ward(twoBeds);
        ward.runUntil(1);
        const auto refused = [&](Parameter p, const std::function<void(ProfileLimits&)>& edit) {
            const auto outcome = ward.command({}, Role::Charge, ProposeChange{profileWith(ward, p, edit)}, "M. Castellanos");
            return outcome.code == OutcomeCode::Refused && !outcome.text.empty();
        };
        QVERIFY(refused(Parameter::Spo2, [](ProfileLimits& l) { l.veryLow.reset(); }));
        QVERIFY(refused(Parameter::Spo2, [](ProfileLimits& l) { l.veryLow = 95; }));
        QVERIFY(refused(Parameter::Glucose, [](ProfileLimits& l) { l.veryLow.reset(); }));
        QVERIFY(refused(Parameter::HeartRate, [](ProfileLimits& l) { l.low.reset(); }));
        QVERIFY(refused(Parameter::HeartRate, [](ProfileLimits& l) { l.low = 130; }));
        QVERIFY(refused(Parameter::HeartRate, [](ProfileLimits& l) { l.high = 9000; }));
        QVERIFY(refused(Parameter::HeartRate, [](ProfileLimits& l) { l.high = std::nan(""); }));
        QVERIFY(refused(Parameter::HeartRate, [](ProfileLimits& l) { l.high = 120.5; }));
        QVERIFY(refused(Parameter::HeartRate, [](ProfileLimits& l) { l.delay = std::chrono::seconds(11); }));
        QVERIFY(refused(Parameter::HeartRate, [](ProfileLimits&) {})); // nothing is changed
        auto old = profileWith(ward, Parameter::HeartRate, [](ProfileLimits& l) { l.high = 110; });
        old.profile->version = 1;
        QCOMPARE(ward.command({}, Role::Charge, ProposeChange{old}, "M. Castellanos").code, OutcomeCode::Refused);
        auto extreme = profileWith(ward, Parameter::HeartRate, [](ProfileLimits& l) { l.high = 110; });
        extreme.profile->extremeTachycardia.reset();
        QCOMPARE(ward.command({}, Role::Charge, ProposeChange{extreme}, "M. Castellanos").code, OutcomeCode::Refused);
    }

    void aChildsProfileStaysEmptyUntilTheSiteEntersIt()
    {
        test::VirtualWard ward(twoBeds);
        ward.runUntil(1);
        Patient child;
        child.family = "Kim";
        child.identifier = child.secondIdentifier = "7";
        child.group = AgeGroup::Child;
        (void)ward.command({2}, Role::Charge, Admit{child});
        QVERIFY(seen(ward)->beds[1]->profileUnset);
        const auto change = profileWith(ward, Parameter::Spo2, [](ProfileLimits& l) {
            l.low = 92;
            l.highOff = true;
            l.veryLow = 82;
        }, AgeGroup::Child);
        QVERIFY(inEffect(saveProfile(ward, change)));
        QVERIFY(!seen(ward)->beds[1]->profileUnset);
        QCOMPARE(limitsOf(ward, 1, Parameter::Spo2).low.value, 92.0);
        QCOMPARE(limitsOf(ward, 1, Parameter::HeartRate).low.state, alarms::LimitState::Unset);
    }

    void bedsAreAddedRenamedReorderedAndRemovedWhenEmptyAndARestartKeepsIt()
    {
        const QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "record";
        {
            test::VirtualWard ward(twoBeds, path);
            ward.runUntil(1);
            QCOMPARE(ward.command({}, Role::Nurse, ArrangeUnit{{"4 West", {{{1}, "01"}, {{2}, "02"}}, 0}}).code, OutcomeCode::Refused);
            UnitArranged plan{"4 West", {{{}, "03"}, {}, {{1}, "A1"}}, 0}; // 02 is empty and goes
            QVERIFY(inEffect(ward.command({}, Role::Charge, ArrangeUnit{plan})));
            const auto now = seen(ward);
            QCOMPARE(now->unit, std::string("4 West"));
            QCOMPARE(now->beds.size(), std::size_t{2});
            QCOMPARE(now->beds[0]->label, std::string("03"));
            QCOMPARE(now->beds[0]->id, BedId{3});
            QCOMPARE(now->beds[1]->label, std::string("A1"));
            QCOMPARE(now->places, (std::vector<std::uint32_t>{0, 2}));
            QCOMPARE(ward.command({2}, Role::Charge, WriteNote{"x"}).code, OutcomeCode::Unknown);
            Patient p;
            p.family = "Kim";
            p.identifier = p.secondIdentifier = "7";
            QVERIFY(inEffect(ward.command({3}, Role::Charge, Admit{p})));
            QCOMPARE(ward.command({}, Role::Charge, ArrangeUnit{{"4 West", {{{1}, "A1"}}, 0}}).code, OutcomeCode::Refused); // 03 is taken
            QCOMPARE(ward.command({}, Role::Charge, ArrangeUnit{{"4 West", {{{1}, "A1"}, {{3}, "A1"}}, 0}}).code, OutcomeCode::Refused);
            QCOMPARE(ward.command({}, Role::Charge, ArrangeUnit{{"", {{{1}, "A1"}, {{3}, "03"}}, 0}}).code, OutcomeCode::Refused);
            QCOMPARE(ward.command({}, Role::Charge, ArrangeUnit{{"4", {{{1}, "A1"}, {{3}, "03"}, {{77}, "9"}}, 0}}).code, OutcomeCode::Unknown);
        }
        test::VirtualWard again(twoBeds, path, 2'000'000);
        for (int i = 0; i < 20; ++i) // ids of the run before are carried out already
            (void)again.command({}, Role::Nurse, EndAudioPause{});
        const auto now = seen(again);
        QCOMPARE(now->beds.size(), std::size_t{2});
        QCOMPARE(now->beds[0]->patient->family, std::string("Kim"));
        QCOMPARE(now->beds[1]->label, std::string("A1"));
        QCOMPARE(now->places, (std::vector<std::uint32_t>{0, 2}));
        QVERIFY(inEffect(again.command({}, Role::Charge, ArrangeUnit{{"4 West", {{{1}, "A1"}, {{3}, "03"}, {{}, "02"}}, 0}})));
        QCOMPARE(seen(again)->beds.back()->id, BedId{4}); // an id is never given twice
    }

    void theRosterIsSetAndOpenAlarmsGoToTheNewPeople()
    {
        test::VirtualWard ward(twoBeds);
        ward.runUntil(1);
        RosterSet roster{"Night", {Duty::PrimaryNurse}, {{"N. Night", Role::Nurse, Duty::PrimaryNurse, {"01"}}}};
        QCOMPARE(ward.command({}, Role::Nurse, SetRoster{roster}).code, OutcomeCode::Refused);
        QVERIFY(inEffect(ward.command({}, Role::Charge, SetRoster{roster})));
        QCOMPARE(seen(ward)->rosterTitle, std::string("Night"));
        ward.devicesStopped = true; // the link is lost: medium, and somebody is asked
        ward.runUntil(ward.t() + 30);
        const auto asked = ward.ward->snapshot()->ladders;
        QVERIFY(!asked->empty());
        QCOMPARE(asked->begin()->second.ladder.person, std::string("N. Night"));
        roster.people[0].person = "D. Day";
        QVERIFY(inEffect(ward.command({}, Role::Charge, SetRoster{roster})));
        QCOMPARE(seen(ward)->ladders->begin()->second.ladder.person, std::string("D. Day"));
        for (auto wrong : {RosterSet{"x", {Duty::CodeTeam}, {}}, RosterSet{"x", {Duty::PrimaryNurse, Duty::PrimaryNurse}, {}},
                           RosterSet{"x", {}, {{"", Role::Nurse, Duty::PrimaryNurse, {"*"}}}},
                           RosterSet{"x", {}, {{"N", Role::Nurse, Duty::PrimaryNurse, {}}}}})
            QCOMPARE(ward.command({}, Role::Charge, SetRoster{wrong}).code, OutcomeCode::Refused);
    }

    void aSoundIsConfirmedOnlyAfterItWasPlayedAndAnAlarmIsNoTest()
    {
        test::VirtualWard ward(twoBeds);
        ward.runUntil(1);
        QCOMPARE(ward.command({}, Role::Nurse, ConfirmSound{Priority::High, true}).code, OutcomeCode::Refused);
        QCOMPARE(ward.command({}, Role::Physician, TestSound{Priority::High}).code, OutcomeCode::Refused);
        QVERIFY(inEffect(ward.command({}, Role::Nurse, TestSound{Priority::High})));
        QCOMPARE(seen(ward)->soundTest.number, std::uint64_t{1});
        QCOMPARE(ward.command({}, Role::Nurse, ConfirmSound{Priority::Low, true}).code, OutcomeCode::Refused);
        QVERIFY(inEffect(ward.command({}, Role::Nurse, ConfirmSound{Priority::High, true})));
        const auto heard = seen(ward)->site->heard.at({StationId{1}, Priority::High});
        QVERIFY(heard.heard);
        QCOMPARE(heard.who.by, std::string("R. Okafor"));
        ward.runUntil(ward.t() + 200);
        QCOMPARE(ward.command({}, Role::Nurse, ConfirmSound{Priority::High, false}).code, OutcomeCode::Refused);
        ward.devicesStopped = true;
        ward.runUntil(ward.t() + 30);
        QCOMPARE(ward.command({}, Role::Nurse, TestSound{Priority::High}).code, OutcomeCode::Refused);
    }

    void theVolumeStaysAboveTheSitesFloor()
    {
        test::VirtualWard ward(twoBeds);
        ward.runUntil(1);
        QCOMPARE(ward.command({}, Role::Nurse, ProposeChange{{"sound.volume", "30", {}, {}}}).code, OutcomeCode::Refused);
        QVERIFY(inEffect(ward.command({}, Role::Nurse, ProposeChange{{"sound.volume", "60", {}, {}}})));
        QCOMPARE(seen(ward)->site->number("sound.volume", {1}), 60);
    }
};

WL_TEST(WardSiteTest)
#include "ward_site_test.moc"
