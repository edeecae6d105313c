// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a station may say it is: a name opens nothing where people have PINs.
#include "tests/support/wired_ward.h"
#include "tests/support/wl_test.h"

using namespace wardlight;
using access::PinSignIn;
using test::VirtualWard;
using test::WiredWard;

namespace {

constexpr auto nursesPin = "250318";
constexpr auto namedWard = "title = \"Named\"\n[[bed]]\nname = \"01\"\nfamily = \"Roy\"\nwaves = [\"II\"]\nhr = 134\n";

std::shared_ptr<PinSignIn> peopleWith(const std::string& hash)
{
    using namespace access;
    return std::make_shared<PinSignIn>(std::vector<User>{{"R. Okafor", Role::Nurse, hash}, {"M. Castellanos", Role::Charge, hash}}, std::filesystem::path{},
                                       PinSignIn::Where::Here, PinCost::Least);
}
std::shared_ptr<PinSignIn> peopleWithPins() { return peopleWith(*access::hashPin(nursesPin, access::PinCost::Least)); }

}

class WirePeopleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStationThatNamesAPersonIsNobodyUntilTheirPinIsTyped()
    {
        VirtualWard ward(namedWard);
        WiredWard w(ward, "one machine", false, peopleWithPins());
        w.runUntil(40);
        auto view = w.door.view();
        QVERIFY(view->locked && view->user.empty());
        QCOMPARE(view->role, Role::Locked);
        QVERIFY(!view->alarms.empty()); // it watches all the same
        QVERIFY(view->beds[0]->nameHidden);
        QCOMPARE(w.command({1}, AcknowledgeAlarm{view->alarms.front().id}).code, OutcomeCode::Refused);
        QCOMPARE(w.command({1}, WriteNote{"forged"}).code, OutcomeCode::Refused);
        QCOMPARE(w.command({}, PickUser{"R. Okafor", "904226"}).code, OutcomeCode::Refused);
        QCOMPARE(w.command({}, PickUser{"R. Okafor", nursesPin}).code, OutcomeCode::Done);
        w.runUntil(ward.t() + 0.5);
        view = w.door.view();
        QVERIFY(!view->locked && view->user == "R. Okafor" && view->role == Role::Nurse);
        QVERIFY(!view->beds[0]->nameHidden);
        const auto code = w.command({1}, AcknowledgeAlarm{view->alarms.front().id}).code;
        QVERIFY(code == OutcomeCode::Done || code == OutcomeCode::DoneNotRecorded);
    }
    void aNewConnectionIsNobodyAgain()
    {
        VirtualWard ward(namedWard);
        WiredWard w(ward, "one machine", false, peopleWithPins());
        w.runUntil(5);
        QCOMPARE(w.command({}, PickUser{"R. Okafor", nursesPin}).code, OutcomeCode::Done);
        w.wire->broken = true;
        w.runUntil(8);
        QVERIFY(w.door.isConnected());
        QVERIFY(w.door.view()->locked);
    }
    void aBedsideScreenIsItselfWithoutAPinAndAfterSomebodyHadSignedInThere()
    {
        VirtualWard ward(namedWard);
        WiredWard w(ward, "one machine", false, peopleWithPins(), bedsideUser("01"));
        w.runUntil(5);
        QCOMPARE(w.door.view()->role, Role::Kiosk);
        QCOMPARE(w.command({}, PickUser{"M. Castellanos", nursesPin}).code, OutcomeCode::Done);
        w.wire->broken = true;
        w.runUntil(8);
        QVERIFY(w.door.isConnected());
        QCOMPARE(w.door.view()->user, bedsideUser("01"));
        QCOMPARE(w.door.view()->role, Role::Kiosk);
    }
    void whereNobodyHasAPinANameIsEnough()
    {
        VirtualWard ward(namedWard);
        WiredWard w(ward, "one machine", false, peopleWith({}));
        w.runUntil(2);
        QCOMPARE(w.door.view()->user, std::string("R. Okafor"));
    }
    void theCommandLineActsInItsAccountsName()
    {
        VirtualWard ward(namedWard);
        door::LocalDoor door(*ward.ward, app::wardSetup({"01"})->kinds, [&] { return ward.now(); });
        door.setSignIn(peopleWithPins());
        door.commandLine("wardlight", {});
        ward.runUntil(40);
        OutcomeCode code{};
        door.command({"cl", {1}, {"Forged", Role::Admin, {}}, WriteNote{"checked"}}, [&](const Outcome& o) { code = o.code; });
        const auto actor = door.view()->user;
        QCOMPARE(actor, std::string("command line, wardlight"));
        door.commandLine("root", "R. Okafor");
        QCOMPARE(door.view()->user, std::string("command line, root, for R. Okafor"));
        QVERIFY(commandLineUser(std::string(5000, 'x'), std::string(5000, 'y')).size() < 200);
    }
};

WL_TEST(WirePeopleTest)
#include "wire_people_test.moc"
