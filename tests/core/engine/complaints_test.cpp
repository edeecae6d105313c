// SPDX-License-Identifier: GPL-3.0-or-later
// What people complain of in monitors they have used, each as a sentence that is kept here, walked over every kind and
// every parameter. Elsewhere: "a clock step changes no timer" (tests/fault/fault_30), "the list never shifts under a finger"
// (tests/ui/alarms_lists_test).
#include "tests/support/hands_ward.h"
#include "tests/support/wl_test.h"

#include "core/alarms/limits.h"
#include "core/door/silent.h"

#include <QTemporaryDir>

#include <climits>

using namespace wardlight;
using test::Hands;

namespace {

/// Everything a device can find by itself: not the limits (numbers decide), not what the ward says of links and of itself,
/// not what the unit's profile has off.
std::vector<AlarmKind> foundKinds()
{
    const Hands adult(1);
    const auto& machine = adult.ward.ward->bed({1})->alarms();
    std::vector<AlarmKind> all;
    for (std::size_t k = 0; k < alarmKindCount; ++k) {
        const auto kind = static_cast<AlarmKind>(k);
        using enum AlarmKind;
        if (!alarms::isLimitKind(kind) && kind != LinkLost && kind != LimitsUnset && kind != AlarmsOffReminder && kind != SignalInStandby &&
            !machine.isOff(kind))
            all.push_back(kind);
    }
    return all;
}

std::string nameOf(AlarmKind kind) { return std::string(kindId(kind)); }
#define SAYS(condition, what) QVERIFY2(condition, qPrintable(QString::fromStdString(what)))

}

class ComplaintsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void alarmsComeBackAfterALinkWasLost_data()
    {
        QTest::addColumn<int>("priority");
        QTest::addColumn<bool>("acknowledged");
        for (const bool acknowledged : {false, true})
            for (const auto priority : {Priority::Low, Priority::Medium, Priority::High})
                QTest::addRow("%s%s", std::string(priorityId(priority)).c_str(), acknowledged ? ", acknowledged" : "")
                    << static_cast<int>(priority) << acknowledged;
    }
    void alarmsComeBackAfterALinkWasLost()
    {
        QFETCH(int, priority);
        QFETCH(bool, acknowledged);
        const auto kinds = foundKinds();
        Hands h(kinds.size());
        for (std::size_t i = 0; i < kinds.size(); ++i)
            h.find(i, kinds[i], FindingState::True, static_cast<Priority>(priority));
        h.run(310); // the longest delay is five minutes
        std::vector<AlarmId> ids;
        for (std::size_t i = 0; i < kinds.size(); ++i) {
            const auto* open = h.open(i, kinds[i]);
            SAYS(open && open->phase == AlarmPhase::Active, nameOf(kinds[i]) + " is not announced");
            ids.push_back(open->id);
            if (acknowledged)
                (void)h.ward.command({i + 1}, Role::Nurse, AcknowledgeAlarm{open->id});
        }
        h.silent = true;
        h.run(15);
        for (std::size_t i = 0; i < kinds.size(); ++i) {
            const auto* open = h.open(i, kinds[i]);
            if (alarms::supersedes(AlarmKind::LinkLost, kinds[i])) // a weak link that is lost
                continue;
            SAYS(open && open->id == ids[i] && open->stale, nameOf(kinds[i]) + " is forgotten with its link");
            SAYS(acknowledged || h.sounds(i, *open), nameOf(kinds[i]) + " is silenced by a lost link");
            SAYS(h.open(i, AlarmKind::LinkLost), nameOf(kinds[i]) + ": the lost link is not told");
        }
        h.run(30);
        h.silent = false;
        for (std::size_t i = 0; i < kinds.size(); ++i)
            h.find(i, kinds[i], FindingState::True, static_cast<Priority>(priority));
        h.run(2); // and no delay again, but for what the lost link itself stood for
        for (const bool stoodFor : {false, true}) {
            if (stoodFor)
                h.run(310);
            for (std::size_t i = 0; i < kinds.size(); ++i) {
                if (alarms::supersedes(AlarmKind::LinkLost, kinds[i]) != stoodFor)
                    continue;
                const auto* open = h.open(i, kinds[i]);
                SAYS(open && open->phase == AlarmPhase::Active && !open->stale && h.sounds(i, *open), nameOf(kinds[i]) + " does not come back");
            }
        }
    }
    void limitsAlarmAgainAfterALinkWasLost()
    {
        std::vector<alarms::LimitRule> rules;
        for (const auto& rule : alarms::limitRules())
            if (!alarms::isCuffKind(rule.kind))
                rules.push_back(rule);
        Hands h(rules.size());
        const auto beyond = [&](std::size_t i) -> std::optional<double> {
            const auto& limit = alarms::limitOf(h.ward.ward->bed({i + 1})->alarms().limits(), rules[i]);
            if (limit.state != alarms::LimitState::Set)
                return std::nullopt;
            const double step = info(rules[i].parameter).step;
            return rules[i].side == alarms::LimitSide::High ? limit.value + 3 * step : limit.value - 3 * step;
        };
        std::size_t tried = 0;
        for (std::size_t i = 0; i < rules.size(); ++i)
            if (const auto value = beyond(i)) {
                h.numbers[i] = {rules[i].parameter, *value, Validity::Ok, {}, {}};
                ++tried;
            }
        QVERIFY(tried >= 12);
        h.run(90);
        for (const auto& [i, n] : h.numbers) {
            const auto* open = h.open(i, rules[i].kind);
            SAYS(open && open->phase == AlarmPhase::Active, nameOf(rules[i].kind) + " is not announced");
            (void)h.ward.command({i + 1}, Role::Nurse, AcknowledgeAlarm{open->id});
        }
        h.silent = true;
        h.run(45);
        for (const auto& [i, n] : h.numbers)
            SAYS(h.open(i, rules[i].kind), nameOf(rules[i].kind) + " is forgotten with its link");
        h.silent = false;
        h.run(3);
        for (const auto& [i, n] : h.numbers) {
            const auto* open = h.open(i, rules[i].kind);
            // A number of one measurement is not lost with its link: its answer stands as long as it.
            const bool lasts = info(rules[i].parameter).course == Course::Episodic;
            SAYS(open && open->phase == (lasts ? AlarmPhase::Acknowledged : AlarmPhase::Active), nameOf(rules[i].kind) + " does not come back");
        }
    }

    void anOldValueNeverStays_data()
    {
        QTest::addColumn<int>("way");
        const char* ways[] = {"its device falls silent", "its device goes on without it", "its device says it is searching",
                              "its device's clock is a day ahead", "its patient leaves", "its bed is in standby"};
        for (int way = 0; way < 6; ++way)
            QTest::newRow(ways[way]) << way;
    }
    void anOldValueNeverStays()
    {
        QFETCH(int, way);
        const auto all = parameters();
        Hands h(all.size());
        const auto say = [&](Validity validity, Duration ahead) {
            for (std::size_t i = 0; i < all.size(); ++i) {
                const auto& row = all[i];
                const double middle = atStep(row.parameter, (row.shownLow + row.shownHigh) / 2);
                (void)h.devices[i]->messages.post(engine::DeviceSays{{{row.parameter, middle, validity, h.ward.now().mono + ahead, {}}}});
            }
        };
        say(Validity::Ok, way == 3 ? Duration(24h) : Duration(0));
        h.run(1.2);
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto view = h.door.view();
            const auto* number = view->beds[i]->numeric(all[i].parameter);
            SAYS(number && isUsable(number->validity), std::string(all[i].id) + " is not shown at all");
        }
        if (way == 0)
            h.silent = true;
        if (way == 2)
            say(Validity::Searching, Duration(0));
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto id = "id-" + std::to_string(i + 1);
            if (way == 4)
                (void)h.ward.command({i + 1}, Role::Charge, Discharge{id, id, "home", true});
            if (way == 5)
                (void)h.ward.command({i + 1}, Role::Nurse, StartStandby{"CT", true});
        }
        std::vector<double> limits;
        for (const auto& row : all)
            if (std::find(limits.begin(), limits.end(), row.staleAfter) == limits.end())
                limits.push_back(row.staleAfter);
        std::sort(limits.begin(), limits.end());
        const double began = h.ward.t() - 1.2;
        for (const double limit : limits) {
            if (began + limit + 2 > h.ward.t())
                h.run(began + limit + 2 - h.ward.t(), limit > 100 ? 4 : 0.5);
            const auto view = h.door.view();
            for (std::size_t i = 0; i < all.size(); ++i) {
                if (way < 2 || way == 3 ? all[i].staleAfter > limit : false)
                    continue; // it may still be current
                const auto* number = view->beds[i]->numeric(all[i].parameter);
                SAYS(!number || !isUsable(number->validity), std::string(all[i].id) + " stays after " + std::to_string(limit) + " s");
            }
        }
    }

    void aDeviceThatMeasuresNothingTakesNoOtherDevicesNumbersWithIt()
    {
        test::VirtualWard ward("title = \"Two\"\n[[bed]]\nname = \"01\"\nfamily = \"Roy\"\nwaves = [\"II\", \"Pleth\"]\nhr = 70\n");
        const auto button = std::make_shared<engine::Intake>(DeviceId{50}, "Call button", true);
        ward.ward->connect({1}, button);
        (void)button->messages.post(engine::DeviceSays{});
        ward.runUntil(40); // the button has been silent for long: it is lost, the monitor is not
        QVERIFY(!ward.alarms(AlarmKind::LinkLost, {1}).empty());
        QVERIFY(isUsable(ward.ward->bed({1})->numerics()[Parameter::HeartRate].validity));
        QVERIFY(isUsable(ward.ward->bed({1})->numerics()[Parameter::Spo2].validity));
    }

    void nothingWaitsForAnIdentityToBeRecordedAndAlarmed_data()
    {
        QTest::addColumn<int>("parameter");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("kind");
        QTest::newRow("a number") << static_cast<int>(Parameter::Spo2) << 70.0 << QStringLiteral("spo2-desat");
        QTest::newRow("a number of one measurement") << static_cast<int>(Parameter::NibpSystolic) << 60.0 << QStringLiteral("nibp-sys-low");
        QTest::newRow("a finding of the device") << 0 << 0.0 << QStringLiteral("asystole");
    }
    /// A monitor is switched on at a bed where nobody was admitted, and what it says is bad.
    void nothingWaitsForAnIdentityToBeRecordedAndAlarmed()
    {
        QFETCH(int, parameter);
        QFETCH(double, value);
        QFETCH(QString, kind);
        const QTemporaryDir folder;
        test::VirtualWard ward(Hands::emptyBeds(1), folder.path().toStdString());
        const auto monitor = std::make_shared<engine::Intake>(DeviceId{9}, "Monitor", true);
        ward.ward->connect({1}, monitor);
        const auto alarm = *kindFromId(kind.toStdString());
        for (int i = 0; i < 20; ++i) {
            if (parameter > 0)
                (void)monitor->messages.post(engine::DeviceSays{{{static_cast<Parameter>(parameter), value, Validity::Ok, ward.now().mono, {}}}});
            else
                (void)monitor->messages.post(engine::DeviceFound{{.key = {alarm, DeviceId{9}, {}}, .state = FindingState::True, .since = ward.now().mono,
                                                                  .value = {}, .limit = {}, .priority = {}, .detail = {}}});
            ward.runUntil(ward.t() + 1);
        }
        const auto heard = ward.alarms(alarm, {1});
        QVERIFY2(!heard.empty(), "nobody is told");
        const auto encounter = ward.ward->bed({1})->record().encounter;
        QVERIFY2(encounter, "it belongs to nobody");
        ward.ward.reset();
        const auto journal = *store::Journal::open(folder.path().toStdString(), 0);
        const auto blocks = *journal->numerics(encounter, {0}, {INT64_MAX});
        std::size_t kept = 0;
        for (const auto& block : blocks)
            for (const auto& point : block.points)
                kept += isUsable(point.validity) ? 1U : 0U;
        QVERIFY2(parameter == 0 || kept >= 10, qPrintable(QString::number(kept))); // of 20, in blocks of ten
    }

    void everyPauseHasAnEnd_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<qlonglong>("length");
        for (const int what : {0, 1})
            for (const long long length : {0LL, -1LL, 1LL, 59'999LL, 60'000LL, 120'000LL, 180'000LL, 300'000LL, 300'001LL, 86'400'000LL,
                                           9'223'372'036'854'775LL, LLONG_MAX, LLONG_MIN})
                QTest::addRow("%s of %lld ms", what == 0 ? "audio" : "alarms", length) << what << static_cast<qlonglong>(length);
    }
    void everyPauseHasAnEnd()
    {
        QFETCH(int, what);
        QFETCH(qlonglong, length);
        Hands h(1);
        h.find(0, AlarmKind::BedExit, FindingState::True);
        h.run(2);
        const auto* exit = h.open(0, AlarmKind::BedExit);
        QVERIFY(exit && h.sounds(0, *exit));
        const std::chrono::milliseconds asked(length);
        const auto answer = what == 0 ? h.ward.command({1}, Role::Nurse, PauseAudio{asked}) : h.ward.command({1}, Role::Nurse, PauseAlarms{asked});
        const auto until = what == 0 ? h.alarmsOf(0).audioPausedUntil : h.alarmsOf(0).alarmsPausedUntil;
        if (answer.code == OutcomeCode::Refused) {
            QVERIFY(!until);
            return;
        }
        QVERIFY(until && *until > h.ward.now().mono && *until - h.ward.now().mono <= 300s);
        QVERIFY(!h.sounds(0, *h.open(0, AlarmKind::BedExit)));
        h.ward.wallShift = -std::chrono::hours(2); // whatever the wall clock does
        h.run(301);
        QVERIFY(h.open(0, AlarmKind::BedExit) && h.sounds(0, *h.open(0, AlarmKind::BedExit)));
        QVERIFY(!h.alarmsOf(0).audioPausedUntil && !h.alarmsOf(0).alarmsPausedUntil);
    }

    void acknowledgingOneKindNeverSilencesAnother()
    {
        Hands h(1);
        for (const auto kind : foundKinds())
            h.find(0, kind, FindingState::True);
        h.run(310);
        const auto before = h.alarmsOf(0).open;
        QVERIFY(before.size() > 60); // lethal kinds stand for the lower ones of their chain
        for (const auto& target : before) {
            const auto phases = h.alarmsOf(0).open;
            const auto* now = h.open(0, target.key.kind);
            if (!now || now->phase != AlarmPhase::Active)
                continue;
            (void)h.ward.command({1}, Role::Nurse, AcknowledgeAlarm{now->id});
            for (const auto& other : phases) {
                if (other.id == target.id)
                    continue;
                const auto* after = h.open(0, other.key.kind);
                SAYS(after && after->id == other.id && after->phase == other.phase,
                     nameOf(other.key.kind) + " changed when " + nameOf(target.key.kind) + " was acknowledged");
                SAYS(h.sounds(0, *after) == (after->phase == AlarmPhase::Active), nameOf(other.key.kind) + " is silenced");
            }
        }
    }

    void aMutedOrWidenedAlarmIsVisibleWithoutAsking()
    {
        const auto who = std::string("R. Okafor");
        const auto shows = [&](Hands& h, door::SilentWhat what, auto&& matches) {
            const auto view = h.door.view();
            const auto entries = door::silentNow(*view);
            return std::any_of(entries.begin(), entries.end(), [&](const auto& e) { return e.what == what && e.bed == BedId{1} && e.by == who && matches(e); });
        };
        const auto any = [](const auto&) { return true; };
        // Every kind that may be switched off, and none of those that may not.
        Hands h(1);
        for (std::size_t k = 0; k < alarmKindCount; ++k) {
            const auto kind = static_cast<AlarmKind>(k);
            if (h.ward.ward->bed({1})->alarms().isOff(kind))
                continue; // by the unit's profile
            const auto answer = h.ward.command({1}, Role::Charge, SwitchKind{kind, false}, who);
            const bool off = answer.code != OutcomeCode::Refused;
            SAYS(!off || (*h.kinds)[kind].mayBeOff, nameOf(kind) + " could be switched off");
            h.run(0.6);
            SAYS(shows(h, door::SilentWhat::KindOff, [&](const auto& e) { return e.kind == kind; }) == off, nameOf(kind) + " is off unseen");
            if (off)
                (void)h.ward.command({1}, Role::Charge, SwitchKind{kind, true}, who);
        }
        // Every limit, each side wider by a step, off, and with a longer delay.
        for (const auto& rule : alarms::limitRules()) {
            if (rule.side == alarms::LimitSide::VeryLow)
                continue;
            const bool high = rule.side == alarms::LimitSide::High;
            const auto limit = alarms::limitOf(h.ward.ward->bed({1})->alarms().limits(), rule);
            if (limit.state != alarms::LimitState::Set)
                continue;
            const double step = info(rule.parameter).step;
            const auto change = [&](auto&& edit) {
                const auto now = h.ward.ward->bed({1})->alarms().limits()[rule.parameter];
                LimitsSet wish;
                wish.parameter = rule.parameter;
                if (now.low.state == alarms::LimitState::Set)
                    wish.low = now.low.value;
                if (now.high.state == alarms::LimitState::Set)
                    wish.high = now.high.value;
                edit(wish);
                const auto answer = h.ward.command({1}, Role::Charge, SetLimits{wish}, who);
                h.run(0.6);
                return answer.code != OutcomeCode::Refused;
            };
            const auto back = [&] {
                LimitsSet reset;
                reset.parameter = rule.parameter;
                reset.reset = true;
                (void)h.ward.command({1}, Role::Charge, SetLimits{reset}, who);
                h.run(0.6);
            };
            const auto ofThis = [&](const auto& e) { return e.parameter == rule.parameter && e.high == high; };
            if (change([&](LimitsSet& w) { (high ? w.high : w.low) = limit.value + (high ? step : -step); }))
                SAYS(shows(h, door::SilentWhat::LimitWidened, ofThis), nameOf(rule.kind) + " is wider unseen");
            back();
            if (change([&](LimitsSet& w) { (high ? w.high : w.low).reset(); }))
                SAYS(shows(h, door::SilentWhat::LimitOff, ofThis), nameOf(rule.kind) + " is off unseen");
            back();
            if (change([&](LimitsSet& w) { w.delay = 15s; }))
                SAYS(shows(h, door::SilentWhat::DelayLonger, [&](const auto& e) { return e.parameter == rule.parameter; }),
                     nameOf(rule.kind) + " is later unseen");
            back();
            SAYS(door::silentNow(*h.door.view()).empty() || !shows(h, door::SilentWhat::LimitWidened, any), nameOf(rule.kind) + " stays wider");
        }
        // The bed's own silences, and an answer.
        h.find(0, AlarmKind::BedExit, FindingState::True);
        h.run(1);
        (void)h.ward.command({1}, Role::Nurse, PauseAudio{}, who);
        h.run(0.6);
        QVERIFY(shows(h, door::SilentWhat::AudioPaused, any));
        QVERIFY(h.door.view()->beds[0]->audioPausedUntil);
        (void)h.ward.command({1}, Role::Nurse, EndAudioPause{}, who);
        (void)h.ward.command({1}, Role::Nurse, PauseAlarms{}, who);
        h.run(0.6);
        QVERIFY(shows(h, door::SilentWhat::AlarmsPaused, any));
        (void)h.ward.command({1}, Role::Nurse, EndAlarmPause{}, who);
        (void)h.ward.command({1}, Role::Nurse, AcknowledgeAlarm{h.open(0, AlarmKind::BedExit)->id}, who);
        h.run(0.6);
        QVERIFY(shows(h, door::SilentWhat::Acknowledged, [](const auto& e) { return e.kind == AlarmKind::BedExit; }));
        if (h.ward.command({1}, Role::Charge, SwitchAlarms{false}, who).code != OutcomeCode::Refused) {
            h.run(0.6);
            QVERIFY(shows(h, door::SilentWhat::AlarmsOff, any));
            (void)h.ward.command({1}, Role::Charge, SwitchAlarms{true}, who);
        }
        (void)h.ward.command({1}, Role::Nurse, StartStandby{"CT", true}, who);
        h.run(0.6);
        QVERIFY(shows(h, door::SilentWhat::Standby, any));
    }
};

WL_TEST(ComplaintsTest)
#include "complaints_test.moc"
