// SPDX-License-Identifier: GPL-3.0-or-later
// Silent now: whatever holds a sound back is on one list, with who, since when and until when.
#include "tests/support/wl_test.h"

#include "core/door/local_door.h"
#include "core/door/silent.h"
#include "tests/support/virtual_ward.h"

using namespace wardlight;
using namespace wardlight::door;

namespace {

constexpr const char* scenarioOfThree = R"(title = "Silent"
[[bed]]
name = "1"
hr = 80
waves = ["II", "Pleth"]
[[bed]]
name = "2"
hr = 80
waves = ["II", "Pleth"]
[[bed.step]]
at = 20
for = 400
hr = 132
[[bed]]
name = "3"
profile = "child"
waves = ["II"]
)";

struct Seen {
    explicit Seen(const std::string& scenario = scenarioOfThree)
        : ward(scenario)
        , door(*ward.ward, app::wardSetup({"1"})->kinds, [this] { return ward.now(); })
    {
        door.pick("R. Okafor", Role::Nurse);
        door.voice(VoiceState::Sounding, 100);
    }
    [[nodiscard]] std::vector<SilentEntry> list(BedId bed = {}) const
    {
        auto all = silentNow(*door.view());
        if (bed)
            std::erase_if(all, [&](const auto& e) { return e.bed != bed; });
        return all;
    }
    /// The only entry of this kind in this bed; a default one with an unset bed when there is none or more.
    [[nodiscard]] SilentEntry only(BedId bed, SilentWhat what) const
    {
        auto all = list(bed);
        std::erase_if(all, [&](const auto& e) { return e.what != what; });
        return all.size() == 1 ? all.front() : SilentEntry{};
    }
    test::VirtualWard ward;
    LocalDoor door;
};

}

class SilentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aQuietBedWithTheUnitsLimitsIsNotOnTheList()
    {
        Seen s;
        s.ward.runUntil(15);
        QCOMPARE(s.list({1}).size(), std::size_t{0});
    }

    void aChildWithoutLimitsCannotSoundAndTheListSaysWhichNumbers()
    {
        Seen s;
        s.ward.runUntil(5);
        const auto e = s.only({3}, SilentWhat::LimitsUnset);
        QCOMPARE(e.bed, BedId{3});
        QVERIFY(std::find(e.parameters.begin(), e.parameters.end(), Parameter::HeartRate) != e.parameters.end());
        QCOMPARE(groupOf(e.what), SilentGroup::CannotSound);
        QCOMPARE(e.remedy, SilentRemedy::EnterLimits);
    }

    void anAudioPauseSaysWhoUntilWhenAndWhatItHolds()
    {
        Seen s;
        s.ward.runUntil(60);
        QVERIFY(!s.ward.alarms(AlarmKind::HrHigh, {2}).empty() || !s.ward.alarms(AlarmKind::ExtremeTachycardia, {2}).empty());
        const auto pressed = s.ward.now();
        s.ward.command({2}, Role::Nurse, PauseAudio{}, "J. Lindqvist");
        s.ward.runUntil(61);
        const auto e = s.only({2}, SilentWhat::AudioPaused);
        QCOMPARE(e.by, std::string("J. Lindqvist"));
        QCOMPARE(e.since, pressed.wall);
        QVERIFY(e.until.has_value());
        QCOMPARE(*e.until, pressed.mono + 120s);
        QVERIFY(e.holds >= 1);
        QVERIFY(e.alarm);
        s.ward.runUntil(182);
        QCOMPARE(s.only({2}, SilentWhat::AudioPaused).bed, BedId{});
    }

    void anAlarmPauseHidesAlarmsAndTheListStillCountsThem()
    {
        Seen s;
        s.ward.runUntil(30);
        s.ward.command({2}, Role::Nurse, PauseAlarms{});
        s.ward.runUntil(31);
        const auto e = s.only({2}, SilentWhat::AlarmsPaused);
        QCOMPARE(e.by, std::string("R. Okafor"));
        QVERIFY(e.until.has_value());
        std::size_t open = 0;
        for (const auto& i : s.ward.ward->bed({2})->alarms().bed().open)
            open += s.ward.ward->bed({2})->alarms().kinds()[i.key.kind].mayBeOff ? 1U : 0U;
        QCOMPARE(e.holds, open);
    }

    void everySilenceWithoutAPersonsActHasAnEndOrSaysWhatEndsIt()
    {
        Seen s;
        s.ward.runUntil(40);
        s.ward.command({1}, Role::Nurse, PauseAudio{});
        s.ward.command({2}, Role::Nurse, PauseAlarms{});
        for (const auto& i : std::vector(s.ward.ward->bed({2})->alarms().bed().open))
            s.ward.command({2}, Role::Nurse, AcknowledgeAlarm{i.id});
        s.ward.runUntil(41);
        for (const auto& e : s.list()) {
            QCOMPARE(e.until.has_value(), e.end == SilentEnd::At);
            const bool pause = e.what == SilentWhat::AudioPaused || e.what == SilentWhat::AlarmsPaused;
            QVERIFY(!pause || e.until > s.ward.now().mono);
        }
    }

    void anAcknowledgedAlarmSaysByWhomAndWhenItSoundsAgain()
    {
        Seen s;
        s.ward.runUntil(60);
        const auto open = s.ward.ward->bed({2})->alarms().bed().open;
        QVERIFY(!open.empty());
        const auto loud = *std::max_element(open.begin(), open.end(), [](const auto& a, const auto& b) { return a.priority < b.priority; });
        s.ward.command({2}, Role::Nurse, AcknowledgeAlarm{loud.id});
        s.ward.runUntil(61);
        const auto e = s.only({2}, SilentWhat::Acknowledged);
        QCOMPARE(e.alarm, loud.id);
        QCOMPARE(e.by, std::string("R. Okafor"));
        QVERIFY(e.until.has_value());
    }

    void aWidenedLimitStandsBesideTheUnitsAndANarrowedOneIsNoSilence()
    {
        Seen s;
        s.ward.runUntil(5);
        s.ward.command({1}, Role::Physician, SetLimits{{Parameter::HeartRate, 50, 130, {}, false}}, "Dr A. Ferrand");
        s.ward.runUntil(6);
        auto e = s.only({1}, SilentWhat::LimitWidened);
        QCOMPARE(e.parameter, Parameter::HeartRate);
        QVERIFY(e.high);
        QCOMPARE(*e.value, 130.0);
        QCOMPARE(*e.unit, 120.0);
        QCOMPARE(e.by, std::string("Dr A. Ferrand"));
        s.ward.command({1}, Role::Nurse, SetLimits{{Parameter::HeartRate, 55, 110, {}, false}});
        s.ward.runUntil(7);
        QCOMPARE(s.list({1}).size(), std::size_t{0});
        QCOMPARE(s.door.view()->beds[0]->limitChanges.size(), std::size_t{2});
        s.ward.command({1}, Role::Nurse, SetLimits{{Parameter::HeartRate, 50, std::nullopt, {}, false}});
        s.ward.runUntil(8);
        e = s.only({1}, SilentWhat::LimitOff);
        QVERIFY(!e.value);
        QCOMPARE(groupOf(e.what), SilentGroup::CannotSound);
        s.ward.command({1}, Role::Nurse, SetLimits{{Parameter::HeartRate, 50, 120, 8s, false}});
        s.ward.runUntil(9);
        e = s.only({1}, SilentWhat::DelayLonger);
        QVERIFY(e.delay > 0ms);
        s.ward.command({1}, Role::Nurse, SetLimits{{Parameter::HeartRate, {}, {}, {}, true}});
        s.ward.runUntil(10);
        QCOMPARE(s.list({1}).size(), std::size_t{0});
    }

    void aKindSwitchedOffAndAlarmsOffAreListedWithTheirActor()
    {
        Seen s;
        s.ward.runUntil(5);
        s.ward.command({1}, Role::Physician, SwitchKind{AlarmKind::PvcRateHigh, false}, "Dr A. Ferrand");
        s.ward.command({2}, Role::Physician, SwitchAlarms{false}, "Dr A. Ferrand");
        s.ward.runUntil(6);
        const auto kind = s.only({1}, SilentWhat::KindOff);
        QCOMPARE(kind.kind, AlarmKind::PvcRateHigh);
        QCOMPARE(kind.by, std::string("Dr A. Ferrand"));
        const auto off = s.only({2}, SilentWhat::AlarmsOff);
        QCOMPARE(off.by, std::string("Dr A. Ferrand"));
        QVERIFY(off.since.microseconds > 0);
        s.ward.command({1}, Role::Physician, SwitchKind{AlarmKind::PvcRateHigh, true});
        s.ward.runUntil(7);
        QCOMPARE(s.list({1}).size(), std::size_t{0});
    }

    void standbyIsListedWithItsReasonAndItsPerson()
    {
        Seen s;
        s.ward.runUntil(5);
        s.ward.command({1}, Role::Nurse, StartStandby{"CT scan"});
        s.ward.runUntil(6);
        const auto e = s.only({1}, SilentWhat::Standby);
        QCOMPARE(e.reason, std::string("CT scan"));
        QCOMPARE(e.by, std::string("R. Okafor"));
        QCOMPARE(e.end, SilentEnd::OnReturn);
    }

    void aPlaceThatCannotBeHeardStandsOnTheListToo()
    {
        Seen s;
        s.ward.runUntil(5);
        s.door.voice(VoiceState::NoDevice, 100);
        auto all = s.list();
        QCOMPARE(all.back().what, SilentWhat::NoSound);
        s.door.voice(VoiceState::Low, 40);
        all = s.list();
        QCOMPARE(all.back().what, SilentWhat::LowVolume);
        QCOMPARE(*all.back().value, 40.0);
    }

    void aDeviceThatIsNotHeardAnyMoreStandsOnTheListWithItsNameAndLeavesItWhenItIsBack()
    {
        Seen s(R"(title = "Silent"
[[bed]]
name = "1"
hr = 80
waves = ["II", "Pleth"]
[[bed.step]]
at = 20
for = 40
fault = "link"
)");
        s.ward.runUntil(15);
        QCOMPARE(s.list({1}).size(), std::size_t{0});
        s.ward.runUntil(40);
        const auto e = s.only({1}, SilentWhat::DeviceLost);
        QCOMPARE(e.bed, BedId{1});
        QVERIFY(!e.name.empty() && e.lastHeard);
        QVERIFY(s.ward.now().mono - *e.lastHeard >= 15s);
        QCOMPARE(groupOf(e.what), SilentGroup::CannotSound);
        QCOMPARE(e.end, SilentEnd::WhenHeard);
        s.ward.runUntil(80);
        QCOMPARE(s.only({1}, SilentWhat::DeviceLost).bed, BedId{});
    }

    void aBedWithoutANurseSaysWhoIsAskedInsteadAndOneWithoutAnybodySaysThat()
    {
        WardView ward;
        ward.voice = VoiceState::Sounding;
        ward.volumePercent = 100;
        const auto bed = std::make_shared<BedView>();
        bed->id = {7};
        bed->condition = BedCondition::Monitored;
        bed->devices.push_back({{1}, "Monitor", true, false, {}, {}});
        ward.beds.push_back(bed);
        QVERIFY2(silentNow(ward).empty(), "a ward without a roster misses nobody on it");
        bed->roster = std::make_shared<const RosterView>(RosterView{{"K. Boyd", Duty::PrimaryNurse, Role::Nurse, false}});
        QVERIFY(silentNow(ward).empty());
        bed->roster = std::make_shared<const RosterView>(RosterView{{"M. Castellanos", Duty::ChargeNurse, Role::Charge, false}});
        auto all = silentNow(ward);
        QCOMPARE(all.size(), std::size_t{1});
        QCOMPARE(all[0].what, SilentWhat::NoNurse);
        QCOMPARE(all[0].name, std::string("M. Castellanos"));
        bed->roster = std::make_shared<const RosterView>(RosterView{{"Code team", Duty::CodeTeam, Role::Physician, true}});
        all = silentNow(ward);
        QCOMPARE(all.size(), std::size_t{1});
        QCOMPARE(all[0].what, SilentWhat::Nobody);
        bed->devices.clear();
        all = silentNow(ward);
        QCOMPARE(all[0].what, SilentWhat::NoDevice);
    }

    void theListGoesByDanger()
    {
        Seen s;
        s.ward.runUntil(60);
        s.ward.command({1}, Role::Nurse, SetLimits{{Parameter::HeartRate, 50, 130, {}, false}});
        s.ward.command({2}, Role::Nurse, PauseAudio{});
        s.door.voice(VoiceState::Muted, 100);
        s.ward.runUntil(61);
        const auto all = s.list();
        QVERIFY(all.size() >= 4);
        for (std::size_t i = 1; i < all.size(); ++i)
            QVERIFY(groupOf(all[i - 1].what) <= groupOf(all[i].what));
        QCOMPARE(groupOf(all.front().what), SilentGroup::CannotSound);
        QCOMPARE(groupOf(all.back().what), SilentGroup::NotHeard);
    }
};

WL_TEST(SilentTest)
#include "silent_test.moc"
