// SPDX-License-Identifier: GPL-3.0-or-later
// A locked station: what its door still shows, takes and answers, and how it is opened.
#include "tests/support/every_command.h"
#include "tests/support/virtual_ward.h"
#include "tests/support/wl_test.h"

#include "core/door/local_door.h"

#include <algorithm>
#include <set>

using namespace wardlight;
using access::PinSignIn;

namespace {

constexpr auto pin = "250318";
constexpr auto nameless = "unidentified, station 4W-1", emergency = "emergency access, station 4W-1";

struct LockedPlace {
    LockedPlace()
    {
        using namespace access;
        signIn = std::make_shared<PinSignIn>(std::vector<User>{{"R. Okafor", Role::Nurse, *hashPin(pin, PinCost::Least)},
                                                               {"M. Castellanos", Role::Charge, *hashPin(pin, PinCost::Least)}},
                                             std::filesystem::path{}, PinSignIn::Where::Here, PinCost::Least);
        door.setStation("4W-1");
        door.setSignIn(signIn);
        (void)door.pickKnown("R. Okafor");
        ward.runUntil(40);
    }
    OutcomeCode command(CommandBody body, BedId bed = {1}, std::string* who = nullptr)
    {
        Outcome told;
        door.command({"l" + std::to_string(++count), bed, {"R. Okafor", Role::Charge, {1}}, std::move(body)}, [&](const Outcome& o) { told = o; });
        ward.runUntil(ward.t() + 0.1);
        if (who)
            *who = told.who;
        return told.code;
    }
    bool done(CommandBody body, BedId bed = {1})
    {
        const auto code = command(std::move(body), bed);
        return code == OutcomeCode::Done || code == OutcomeCode::DoneNotRecorded;
    }
    void set(const std::string& setting, const std::string& value)
    {
        (void)ward.command({}, Role::Charge, ProposeChange{{setting, value, {}, "as agreed"}}, "M. Castellanos");
        (void)ward.command({}, Role::Charge, SignChange{"setting:" + setting}, "P. Laurent");
    }
    [[nodiscard]] std::vector<BreakGlassUsed> glass(std::vector<std::string>* by = nullptr) const
    {
        std::vector<BreakGlassUsed> all;
        for (const auto& e : ward.events)
            if (const auto* used = std::get_if<BreakGlassUsed>(&e.body)) {
                all.push_back(*used);
                if (by)
                    by->push_back(e.actor.user);
            }
        return all;
    }

    test::VirtualWard ward{"title = \"Lock\"\nseed = 5\n[[bed]]\nname = \"01\"\nfamily = \"Ferreira\"\ngiven = \"Dinis\"\nage = 63\nmrn = \"48151623\"\nborn = \"1963-04-02\"\n"
                           "waves = [\"II\", \"Pleth\"]\nhr = 134\n[[bed]]\nname = \"02\"\nfamily = \"Émile\"\nwaves = [\"II\"]\n"};
    door::LocalDoor door{*ward.ward, app::wardSetup({"01"})->kinds, [this] { return ward.now(); }};
    std::shared_ptr<PinSignIn> signIn;
    int count = 0;
};

/// Every text of a bed's view that could name somebody.
std::string peopleIn(const door::BedView& bed)
{
    std::string all = bed.patient.family + "|" + bed.patient.given + "|" + bed.patient.identifier + "|" + bed.patient.secondIdentifier;
    if (bed.patient.ageYears)
        all += "|" + std::to_string(*bed.patient.ageYears);
    if (bed.roster)
        for (const auto& p : *bed.roster)
            all += "|" + p.person;
    for (const auto& a : bed.alarms)
        if (a.ladder)
            all += "|ladder";
    return all;
}

}

class LockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLockedStationGoesOnShowingWavesNumbersAndAlarms()
    {
        LockedPlace place;
        const auto before = place.door.view();
        QVERIFY(!before->alarms.empty() && !before->locked);
        QVERIFY(place.done(LockStation{}, {}));
        const auto view = place.door.view();
        QVERIFY(view->locked);
        QCOMPARE(view->user, std::string());
        QCOMPARE(view->role, Role::Locked);
        QCOMPARE(view->station, std::string("4W-1"));
        QCOMPARE(view->alarms.size(), before->alarms.size());
        QCOMPARE(view->sounding, before->sounding);
        for (std::size_t i = 0; i < before->beds.size(); ++i) {
            QCOMPARE(view->beds[i]->waves.size(), before->beds[i]->waves.size());
            QCOMPARE(view->beds[i]->numerics.size(), before->beds[i]->numerics.size());
            QVERIFY(!view->beds[i]->waves.empty());
        }
    }
    void namesAreShownAsTheSiteHasThem()
    {
        LockedPlace place;
        QCOMPARE(place.door.view()->beds[0]->patient.family, std::string("Ferreira"));
        place.door.lock();
        QVERIFY(place.door.view()->beds[0]->nameHidden);
        QCOMPARE(peopleIn(*place.door.view()->beds[0]), std::string("|||"));
        place.set("access.locked-names", "initials");
        place.ward.runUntil(place.ward.t() + 1);
        QCOMPARE(peopleIn(*place.door.view()->beds[0]), std::string("F.|D.||"));
        QVERIFY(!place.door.view()->beds[0]->nameHidden);
        QCOMPARE(place.door.view()->beds[1]->patient.family, std::string("É."));
        place.set("access.locked-names", "shown");
        place.ward.runUntil(place.ward.t() + 1);
        QCOMPARE(peopleIn(*place.door.view()->beds[0]), std::string("Ferreira|Dinis||"));
        QVERIFY(place.command(PickUser{"R. Okafor", pin}) == OutcomeCode::Done);
        QCOMPARE(place.door.view()->beds[0]->patient.identifier, std::string("48151623"));
    }
    /// The one decision: the column "locked" of resources/permissions.csv, for each command there is.
    void everyCommandIsRefusedButThoseOfTheLockedColumn()
    {
        const auto permissions = app::wardSetup({"01"})->permissions;
        std::set<std::size_t> allowed;
        for (const auto& body : test::everyCommand()) {
            LockedPlace place;
            place.door.lock();
            const auto events = place.ward.events.size();
            const auto code = place.command(body);
            const bool locked = permissions.may(permissionFor(body), Role::Locked);
            if (!locked || std::holds_alternative<PickUser>(body)) {
                QVERIFY2(code == OutcomeCode::Refused, qPrintable(QString::number(body.index())));
                for (std::size_t i = events; i < place.ward.events.size(); ++i)
                    QVERIFY2(place.ward.events[i].actor.role == Role::System, qPrintable(QString::number(body.index())));
                QVERIFY(place.door.view()->locked);
            } else
                allowed.insert(body.index());
        }
        const std::set<std::size_t> expected{CommandBody(Escalate{}).index(), CommandBody(CallHelp{}).index(), CommandBody(UseBreakGlass{}).index(), CommandBody(LockStation{}).index()};
        QCOMPARE(allowed, expected);
    }
    void alarmsAreAnsweredWhereTheSiteAllowsItInTheStationsName()
    {
        LockedPlace place;
        place.door.lock();
        const auto alarm = place.door.view()->alarms.front();
        QCOMPARE(place.command(AcknowledgeAlarm{alarm.id}), OutcomeCode::Refused);
        QCOMPARE(place.command(PauseAudio{}), OutcomeCode::Refused);
        place.set("access.locked-acknowledge", "on");
        QVERIFY(place.done(AcknowledgeAlarm{alarm.id}));
        QCOMPARE(place.command(PauseAudio{}), OutcomeCode::Refused); // one switch each
        QCOMPARE(place.door.view()->alarms.front().acknowledgedBy, std::string(nameless));
        QVERIFY(place.done(UndoAcknowledge{alarm.id}));
        place.set("access.locked-audio-pause", "on");
        QVERIFY(place.done(PauseAudio{}));
        QVERIFY(place.done(CallHelp{})); // calling for help is always allowed
        for (const auto& e : place.ward.events)
            if (e.actor.role == Role::Locked)
                QCOMPARE(e.actor.user, std::string(nameless));
    }
    void nothingIsAnsweredOfTheRecordOrThePast()
    {
        LockedPlace place;
        place.door.lock();
        const auto wall = place.ward.now().wall;
        const auto mono = place.ward.now().mono;
        const std::vector<door::Query> queries{door::AskEvents{{1}, {}, wall}, door::AskEvidence{place.door.view()->alarms.front().id},
                                               door::AskNumerics{{1}, Parameter::HeartRate, {}, wall}, door::AskWaves{{1}, 0, mono - 10s, mono},
                                               door::AskTrends{{1}, {1}, {Parameter::HeartRate}, {}, wall}, door::AskPast{{1}, mono - 10s, mono},
                                               door::AskLimitEffect{{1}, {1}, {}, wall}, door::AskLoad{{}, wall}, door::AskWhatIf{AgeGroup::Adult, {}, {}, wall}};
        QCOMPARE(queries.size(), std::variant_size_v<door::Query>);
        int answered = 0;
        for (const auto& query : queries) {
            std::string problem = "none yet";
            const auto question = place.door.ask(query, [&](const door::Answer& a) { problem = a.problem; });
            place.ward.runUntil(place.ward.t() + 0.2);
            if (problem != "this station is locked") {
                ++answered;
                QVERIFY(std::holds_alternative<door::AskTrends>(query)); // the curves of a large tile
            }
        }
        QCOMPARE(answered, 1);
    }
    void onlyAPinOpensItAndWrongOnesAreToldHowLongToWait()
    {
        LockedPlace place;
        place.door.lock();
        for (int i = 0; i < access::SignInDelay::freeMisses; ++i) {
            QVERIFY(!place.door.view()->signInWaits);
            QCOMPARE(place.command(PickUser{"R. Okafor", "904226"}), OutcomeCode::Refused);
        }
        QVERIFY(place.door.view()->signInWaits);
        QCOMPARE(place.command(PickUser{"R. Okafor", pin}), OutcomeCode::Refused);
        QVERIFY(place.door.view()->locked);
        place.set("access.locked-acknowledge", "on");
        QVERIFY(place.done(AcknowledgeAlarm{place.door.view()->alarms.front().id})); // waiting delays nothing else
        place.ward.runUntil(place.ward.t() + 31);
        QCOMPARE(place.command(PickUser{"M. Castellanos", pin}), OutcomeCode::Done);
        QVERIFY(!place.door.view()->locked && !place.door.view()->signInWaits);
        QCOMPARE(place.door.view()->role, Role::Charge);
    }
    void anUnlockedStationChangesItsPersonByPinOnly()
    {
        LockedPlace place;
        QCOMPARE(place.command(PickUser{"M. Castellanos"}), OutcomeCode::Refused);
        QCOMPARE(place.door.view()->user, std::string("R. Okafor"));
        QCOMPARE(place.command(PickUser{bedsideUser("01")}), OutcomeCode::Refused); // a station is no bedside screen
        QCOMPARE(place.command(PickUser{"M. Castellanos", pin}), OutcomeCode::Done);
        QCOMPARE(place.door.view()->user, std::string("M. Castellanos"));
    }
    void aBedsideScreenReturnsToItselfWithoutAPin()
    {
        LockedPlace place;
        QVERIFY(place.door.pickKnown(bedsideUser("01")));
        QCOMPARE(place.command(PickUser{"M. Castellanos", pin}), OutcomeCode::Done);
        QCOMPARE(place.command(PickUser{bedsideUser("02")}), OutcomeCode::Refused);
        QCOMPARE(place.command(PickUser{bedsideUser("01")}), OutcomeCode::Done);
        QCOMPARE(place.door.view()->role, Role::Kiosk);
    }
    void emergencyAccessOpensAtOnceAndIsOnRecordWithItsReasonAndItsReview()
    {
        LockedPlace place;
        place.door.lock();
        QVERIFY(place.done(UseBreakGlass{}, {}));
        auto view = place.door.view();
        QVERIFY(!view->locked && view->breakGlassSince && !view->breakGlassExplained);
        QCOMPARE(view->user, std::string(emergency));
        QVERIFY(place.done(AcknowledgeAlarm{view->alarms.front().id}));
        QCOMPARE(place.door.view()->alarms.front().acknowledgedBy, std::string(emergency));
        QCOMPARE(place.command(UseBreakGlass{BreakGlassStep::Explained}, {}), OutcomeCode::Refused); // an empty reason is none
        QVERIFY(place.done(UseBreakGlass{BreakGlassStep::Explained, 0, "no nurse with a PIN"}, {}));
        QVERIFY(place.door.view()->breakGlassExplained);
        QCOMPARE(place.command(UseBreakGlass{BreakGlassStep::Reviewed}, {}), OutcomeCode::Refused); // not by who used it
        QCOMPARE(place.command(PickUser{"M. Castellanos", pin}, {}), OutcomeCode::Done);
        place.ward.runUntil(place.ward.t() + 0.2);
        view = place.door.view();
        QVERIFY(!view->breakGlassSince);
        QCOMPARE(view->site->breakGlass.size(), std::size_t{1});
        const auto& use = view->site->breakGlass.front();
        QCOMPARE(use.by, std::string(emergency));
        QCOMPARE(use.explained, std::string("no nurse with a PIN"));
        QVERIFY(use.endedAt.microseconds > use.at.microseconds && use.reviewedBy.empty());
        Outcome told;
        place.door.command({"review", {}, {"M. Castellanos", Role::Charge, {1}}, UseBreakGlass{BreakGlassStep::Reviewed, use.use, {}}}, [&](const Outcome& o) { told = o; });
        place.ward.runUntil(place.ward.t() + 0.5);
        QCOMPARE(place.door.view()->site->breakGlass.front().reviewedBy, std::string("M. Castellanos"));
        std::vector<std::string> by;
        const auto events = place.glass(&by);
        QCOMPARE(events.size(), std::size_t{4});
        QCOMPARE(events[0].step, BreakGlassStep::Started);
        QCOMPARE(by[0], std::string(emergency));
    }
    void emergencyAccessNeedsALockedStationAndEndsWithinTheHour()
    {
        LockedPlace place;
        QCOMPARE(place.command(UseBreakGlass{}, {}), OutcomeCode::Refused);
        QVERIFY(!place.door.view()->breakGlassSince);
        place.door.lock();
        QVERIFY(place.done(UseBreakGlass{}, {}));
        place.ward.devicesStopped = true;
        place.ward.runUntil(place.ward.t() + 3601, 5);
        QCOMPARE(place.command(WriteNote{"late"}), OutcomeCode::Refused);
        QVERIFY(place.door.view()->locked);
        place.ward.runUntil(place.ward.t() + 0.2);
        QCOMPARE(place.glass().back().step, BreakGlassStep::Ended);
    }
};

WL_TEST(LockTest)
#include "lock_test.moc"
