// SPDX-License-Identifier: GPL-3.0-or-later
// The nurse of a bed changes: who is asked first from then on, whose beds they are, and after a restart.
#include "tests/support/virtual_ward.h"
#include "tests/support/wl_test.h"

#include "core/door/local_door.h"

#include <QTemporaryDir>

using namespace wardlight;
using test::VirtualWard;

namespace {

const std::string handedWard = "title = \"t\"\nseed = 3\n[[bed]]\nname = \"01\"\nfamily = \"Roy\"\nhr = 70\nwaves = [\"II\"]\n  [[bed.step]]\n  at = 60\n"
                               "  rhythm = \"asystole\"\n[[bed]]\nname = \"02\"\nfamily = \"Lee\"\nhr = 70\nwaves = [\"II\"]\n[[bed]]\nname = \"03\"\nstate = \"empty\"\n";

std::string nurse(const door::Door& door, std::size_t bed)
{
    const auto view = door.view();
    return view->beds[bed]->roster ? nurseOf(*view->beds[bed]->roster) : std::string();
}

struct Handed {
    explicit Handed(const std::filesystem::path& store = {}, double at = 1'000'000)
        : ward(handedWard, store, at)
        , door(*ward.ward, app::wardSetup({"01"})->kinds, [this] { return ward.now(); })
    {
        door.pick("J. Lindqvist", Role::Nurse);
    }
    VirtualWard ward;
    door::LocalDoor door;
};

}

class HandoverTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theReceivingNurseHasTheBedAndIsAskedFirst()
    {
        Handed w;
        w.ward.runUntil(10);
        QCOMPARE(nurse(w.door, 0), std::string("R. Okafor"));
        QVERIFY(!w.door.view()->beds[0]->mine);
        QVERIFY(w.ward.command({1}, Role::Nurse, HandOver{"R. Okafor", "J. Lindqvist"}, "J. Lindqvist").code != OutcomeCode::Refused);
        w.ward.runUntil(20);
        QCOMPARE(nurse(w.door, 0), std::string("J. Lindqvist"));
        QVERIFY(w.door.view()->beds[0]->mine);
        QCOMPARE(nurse(w.door, 1), std::string("R. Okafor")); // one bed at a time
        QVERIFY(!w.door.view()->beds[1]->mine);
        const auto handed = std::find_if(w.ward.events.begin(), w.ward.events.end(), [](const Event& e) { return std::holds_alternative<HandedOver>(e.body); });
        QVERIFY(handed != w.ward.events.end());
        QCOMPARE(std::get<HandedOver>(handed->body), (HandedOver{"R. Okafor", "J. Lindqvist"}));
        QCOMPARE(handed->actor.user, std::string("J. Lindqvist"));
        w.ward.runUntil(75); // the heart stands still at 60
        std::string first;
        for (const auto& e : w.ward.events)
            if (const auto* step = std::get_if<EscalationChanged>(&e.body); step && e.bed == BedId{1} && first.empty())
                first = step->person;
        QCOMPARE(first, std::string("J. Lindqvist"));
    }
    void whoDoesNotHaveTheBedCannotGiveItAway()
    {
        Handed w;
        w.ward.runUntil(5);
        const auto answer = w.ward.command({1}, Role::Nurse, HandOver{"M. Castellanos", "J. Lindqvist"});
        QCOMPARE(answer.code, OutcomeCode::Refused);
        QCOMPARE(answer.who, std::string("R. Okafor"));
        QCOMPARE(w.ward.command({1}, Role::Nurse, HandOver{"R. Okafor", ""}).code, OutcomeCode::Refused);
        QCOMPARE(w.ward.command({1}, Role::Nurse, HandOver{"R. Okafor", std::string(101, 'x')}).code, OutcomeCode::Refused);
        QCOMPARE(w.ward.command({3}, Role::Nurse, HandOver{"R. Okafor", "J. Lindqvist"}).code, OutcomeCode::Refused); // nobody lies there
        QCOMPARE(w.ward.command({1}, Role::Physician, HandOver{"R. Okafor", "J. Lindqvist"}).code, OutcomeCode::Refused);
    }
    void handingOverTwiceIsDoneOnce()
    {
        Handed w;
        w.ward.runUntil(5);
        (void)w.ward.command({1}, Role::Nurse, HandOver{"R. Okafor", "J. Lindqvist"});
        QCOMPARE(w.ward.command({1}, Role::Nurse, HandOver{"R. Okafor", "J. Lindqvist"}).code, OutcomeCode::AlreadyDone);
        QCOMPARE(std::count_if(w.ward.events.begin(), w.ward.events.end(), [](const Event& e) { return std::holds_alternative<HandedOver>(e.body); }), 1);
    }
    void somebodyNotOnTheRosterMayTakeABedAndTheOthersKeepTheirPlaces()
    {
        Handed w;
        w.ward.runUntil(5);
        const auto before = w.door.view()->beds[0]->roster->size();
        (void)w.ward.command({1}, Role::Nurse, HandOver{"R. Okafor", "T. Beaumont"});
        w.ward.runUntil(6);
        const auto roster = *w.door.view()->beds[0]->roster;
        QCOMPARE(roster.size(), before);
        QCOMPARE(roster[0].person, std::string("T. Beaumont"));
        QCOMPARE(roster[1].person, std::string("J. Lindqvist"));
    }
    void aRestartKeepsWhoHasTheBed()
    {
        const QTemporaryDir folder;
        {
            Handed w(folder.path().toStdString());
            w.ward.runUntil(5);
            (void)w.ward.command({2}, Role::Nurse, HandOver{"R. Okafor", "J. Lindqvist"});
            w.ward.runUntil(8);
        }
        Handed again(folder.path().toStdString(), 1'000'100);
        again.ward.runUntil(2);
        QCOMPARE(nurse(again.door, 1), std::string("J. Lindqvist"));
        QCOMPARE(nurse(again.door, 0), std::string("R. Okafor"));
    }
};
WL_TEST(HandoverTest)
#include "handover_test.moc"
