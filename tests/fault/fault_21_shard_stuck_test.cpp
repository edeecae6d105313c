// SPDX-License-Identifier: GPL-3.0-or-later
// Fault 21: the thread that watches the beds hangs. The screen says so by itself within 5 s, and has the voice.
#include "core/door/local_door.h"
#include "tests/support/virtual_ward.h"
#include "tests/support/wl_test.h"

using namespace wardlight;

class ShardStuckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWardThatDoesNotTurnIsToldByTheDoor()
    {
        test::VirtualWard ward("title = \"Stuck\"\n[[bed]]\nname = \"01\"\nfamily = \"S\"\nwaves = [\"II\"]\n");
        ward.runUntil(10);
        Duration ahead{0};
        door::LocalDoor door(*ward.ward, app::wardSetup({"01"})->kinds, [&] { return Now{ward.now().mono + ahead, ward.now().wall}; });
        QVERIFY(door.view()->alarms.empty());
        ahead = 4s;
        QVERIFY(door.view()->alarms.empty());
        ahead = 5s + 100ms;
        const auto view = door.view();
        QCOMPARE(view->alarms.size(), std::size_t{1});
        QCOMPARE(view->alarms.front().key.kind, AlarmKind::BedNotWatched);
        QCOMPARE(view->alarms.front().priority, Priority::High);
        QCOMPARE(view->sounding, view->alarms.front().id);
        ahead = {};
        ward.runUntil(12);
        QVERIFY(door.view()->alarms.empty());
        qInfo("fault 21: told after 5.0 s, heals by itself");
    }
};

WL_TEST(ShardStuckTest)
#include "fault_21_shard_stuck_test.moc"
