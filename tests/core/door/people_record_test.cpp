// SPDX-License-Identifier: GPL-3.0-or-later
// Who signs in and who may: on record, and wrong PINs are counted over a restart.
#include "tests/support/virtual_ward.h"
#include "tests/support/wl_test.h"

#include "core/door/local_door.h"

#include <QTemporaryDir>

#include <filesystem>
#include <optional>
#include <thread>

using namespace wardlight;
using access::PinSignIn;

namespace {

constexpr auto rightPin = "250318", wrongPin = "904226", adminPin = "482915";
constexpr auto peoplesWard = "title = \"People\"\n[[bed]]\nname = \"01\"\nfamily = \"Roy\"\nwaves = [\"II\"]\n";

std::shared_ptr<PinSignIn> somePeople()
{
    using namespace access;
    return std::make_shared<PinSignIn>(std::vector<User>{{"A. Admin", Role::Admin, *hashPin(adminPin, PinCost::Least)},
                                                         {"R. Okafor", Role::Nurse, *hashPin(rightPin, PinCost::Least)}},
                                       std::filesystem::path{}, PinSignIn::Where::Here, PinCost::Least);
}

/// One run of a station: its ward, its people, its door.
struct Run {
    explicit Run(const std::filesystem::path& store, double startAt = 1'000'000, std::chrono::microseconds later = {})
        : ward(peoplesWard, store, startAt, later)
    {
        door::rememberWrongPins(*signIn, *ward.ward, ward.now());
        door.setStation("4W-1");
        door.setSignIn(signIn);
        door.lock();
        ward.runUntil(1);
    }
    Outcome command(CommandBody body, std::string id = {})
    {
        std::optional<Outcome> told;
        door.command({id.empty() ? "p" + std::to_string(++count) : id, {}, {}, std::move(body)}, [&](const Outcome& o) {
            if (o.code != OutcomeCode::Saving)
                told = o;
        });
        ward.runUntil(ward.t() + 0.1); // what the door says to the record is taken
        while (!told) { // the disk takes its time; the ward's clock stands still for it, so nothing here depends on how long
            ward.turn();
            std::this_thread::yield();
        }
        return *told;
    }
    bool opens(const std::string& user, const char* typed) { return command(PickUser{user, typed}).code == OutcomeCode::Done; }
    template <class Body> std::vector<std::pair<Body, Actor>> all() const
    {
        std::vector<std::pair<Body, Actor>> found;
        for (const auto& e : ward.events)
            if (const auto* body = std::get_if<Body>(&e.body))
                found.emplace_back(*body, e.actor);
        return found;
    }
    test::VirtualWard ward;
    std::shared_ptr<PinSignIn> signIn = somePeople();
    door::LocalDoor door{*ward.ward, app::wardSetup({"01"})->kinds, [this] { return ward.now(); }};
    int count = 0;
};

std::filesystem::path pathOf(const QTemporaryDir& folder) { return folder.path().toStdString(); }

}

class PeopleRecordTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wrongPinsAreCountedOverARestart()
    {
        const QTemporaryDir folder;
        {
            Run first(pathOf(folder));
            for (int i = 0; i < access::SignInDelay::freeMisses - 1; ++i)
                QVERIFY(!first.opens("R. Okafor", wrongPin));
            QVERIFY(!first.door.view()->signInWaits);
        }
        Run second(pathOf(folder), 2'000'000, std::chrono::minutes(2));
        QVERIFY(!second.opens("R. Okafor", wrongPin)); // the fifth
        QVERIFY(second.door.view()->signInWaits);
        QVERIFY(!second.opens("R. Okafor", rightPin));
        QVERIFY(!second.opens("A. Admin", adminPin)); // the place waits, too
        second.ward.runUntil(second.ward.t() + 31);
        QVERIFY(second.opens("R. Okafor", rightPin));
    }
    void aRestartDoesNotCutAWaitShort()
    {
        const QTemporaryDir folder;
        {
            Run first(pathOf(folder));
            for (int i = 0; i < access::SignInDelay::freeMisses; ++i)
                QVERIFY(!first.opens("R. Okafor", wrongPin));
            QVERIFY(!first.opens("R. Okafor", rightPin));
        }
        {
            Run second(pathOf(folder), 2'000'000, std::chrono::seconds(10));
            QVERIFY(!second.opens("R. Okafor", rightPin)); // it began anew with the start: the safe side
            second.ward.runUntil(35);
            QVERIFY(second.opens("R. Okafor", rightPin));
        }
        Run third(pathOf(folder), 3'000'000, std::chrono::minutes(2)); // the right one began the count anew
        for (int i = 0; i < access::SignInDelay::freeMisses - 1; ++i)
            QVERIFY(!third.opens("R. Okafor", wrongPin));
        QVERIFY(third.opens("R. Okafor", rightPin));
    }
    void whoComesBackTheNextDayDoesNotWaitButTheCountGoesOn()
    {
        const QTemporaryDir folder;
        {
            Run first(pathOf(folder));
            for (int i = 0; i < access::SignInDelay::freeMisses; ++i)
                QVERIFY(!first.opens("R. Okafor", wrongPin));
        }
        {
            Run next(pathOf(folder), 2'000'000, std::chrono::hours(24));
            QVERIFY(!next.opens("R. Okafor", wrongPin)); // looked at, and the sixth
            next.ward.runUntil(next.ward.t() + 31);
            QVERIFY(!next.opens("R. Okafor", rightPin)); // a minute by now
            next.ward.runUntil(next.ward.t() + 31);
            QVERIFY(next.opens("R. Okafor", rightPin));
        }
    }
    void aWallClockThatWasSetBackShortensNothing()
    {
        const QTemporaryDir folder;
        {
            Run first(pathOf(folder));
            for (int i = 0; i < access::SignInDelay::freeMisses; ++i)
                QVERIFY(!first.opens("R. Okafor", wrongPin));
        }
        Run second(pathOf(folder), 2'000'000, -std::chrono::hours(24 * 365));
        QVERIFY(!second.opens("R. Okafor", rightPin));
    }
    void signingInIsOnRecordWithThePersonAndTheStationAndNeverWhatWasTyped()
    {
        Run run({});
        QVERIFY(!run.opens("250318", wrongPin)); // a PIN typed as a name
        QVERIFY(!run.opens("R. Okafor", wrongPin));
        QVERIFY(run.opens("R. Okafor", rightPin));
        const auto tries = run.all<SignInTried>();
        QCOMPARE(tries.size(), std::size_t{3});
        QCOMPARE(tries[0].first, (SignInTried{{}, "4W-1", false}));
        QCOMPARE(tries[1].first, (SignInTried{"R. Okafor", "4W-1", false}));
        QCOMPARE(tries[1].second.user, std::string()); // nobody knows who it was
        QCOMPARE(tries[2].first, (SignInTried{"R. Okafor", "4W-1", true}));
        QCOMPARE(tries[2].second.user, std::string("R. Okafor"));
        for (const auto& e : run.ward.events)
            QVERIFY(eventBodyText(e.body).find(rightPin) == std::string::npos && eventBodyText(e.body).find(wrongPin) == std::string::npos);
    }
    void whatComesTooEarlyIsNotWritten()
    {
        Run run({});
        for (int i = 0; i < 200; ++i)
            QVERIFY(!run.opens("R. Okafor", wrongPin));
        QVERIFY2(run.all<SignInTried>().size() > 4 && run.all<SignInTried>().size() < 10, "a record is not filled by pressing");
    }
    void anOwnPinIsNotGuessedFasterByChangingItThanBySigningIn()
    {
        const QTemporaryDir folder;
        Run run(pathOf(folder));
        QVERIFY(run.opens("R. Okafor", rightPin));
        const auto change = [&](const std::string& before) {
            return run.command(ManagePeople{ManagePeople::What::OwnPin, {}, Role::Nurse, "771904", before}).code;
        };
        for (int i = 0; i < access::SignInDelay::freeMisses; ++i)
            QCOMPARE(change(wrongPin), OutcomeCode::Refused);
        QCOMPARE(change(rightPin), OutcomeCode::Refused); // too early: not looked at
        const auto tries = run.all<SignInTried>();
        QCOMPARE(std::count(tries.begin(), tries.end(), std::pair(SignInTried{"R. Okafor", "4W-1", false}, Actor{{}, Role::System, tries.back().second.station})),
                 access::SignInDelay::freeMisses);
        run.ward.runUntil(run.ward.t() + 31);
        QCOMPARE(change(rightPin), OutcomeCode::Done);
        QVERIFY(run.opens("R. Okafor", "771904"));
    }
    void addingChangingAndRemovingPeopleIsOnRecordWithWhoDidIt()
    {
        const QTemporaryDir folder;
        Run run(pathOf(folder));
        using What = ManagePeople::What;
        QVERIFY(run.opens("A. Admin", adminPin));
        QCOMPARE(run.command(ManagePeople{What::Keep, "J. Lindqvist", Role::Charge, "771902", {}}, "add").code, OutcomeCode::Done);
        QCOMPARE(run.command(ManagePeople{What::Keep, "R. Okafor", Role::Nurse, "771903", {}}).code, OutcomeCode::Done);
        QCOMPARE(run.command(ManagePeople{What::Keep, "X", Role::Nurse, "1234", {}}).code, OutcomeCode::Refused);
        QVERIFY(run.opens("R. Okafor", "771903"));
        QCOMPARE(run.command(ManagePeople{What::Remove, "J. Lindqvist", Role::Nurse, {}, {}}).code, OutcomeCode::Refused);
        QCOMPARE(run.command(ManagePeople{What::OwnPin, {}, Role::Nurse, "771904", "771903"}).code, OutcomeCode::Done);
        QVERIFY(run.opens("A. Admin", adminPin));
        QCOMPARE(run.command(ManagePeople{What::Remove, "J. Lindqvist", Role::Nurse, {}, {}}).code, OutcomeCode::Done);
        const auto changes = run.all<PeopleChanged>();
        QCOMPARE(changes.size(), std::size_t{4});
        QCOMPARE(changes[0].first, (PeopleChanged{PeopleStep::Added, "J. Lindqvist", Role::Charge}));
        QCOMPARE(changes[1].first.step, PeopleStep::PinGiven);
        QCOMPARE(changes[2].first.step, PeopleStep::OwnPin);
        QCOMPARE(changes[2].first.person, std::string("R. Okafor"));
        QCOMPARE(changes[2].second.user, std::string("R. Okafor"));
        QCOMPARE(changes[3].first.step, PeopleStep::Removed);
        for (const auto& [body, actor] : {changes[0], changes[1], changes[3]})
            QVERIFY(actor.user == "A. Admin" && actor.role == Role::Admin);
        for (const auto& e : run.ward.events)
            for (const auto* secret : {"771902", "771903", "771904", "argon2"})
                QVERIFY(eventBodyText(e.body).find(secret) == std::string::npos);
    }
};

WL_TEST(PeopleRecordTest)
#include "people_record_test.moc"
