// SPDX-License-Identifier: GPL-3.0-or-later
// Fault 23: the process is stopped for 15 s and goes on. What comes late is late data, not a burst of new alarms; no
// value of before is shown as current.
#include "tests/support/virtual_ward.h"
#include "tests/support/wl_test.h"

using namespace wardlight;

class ProcessStoppedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fifteenSecondsOfSilenceMakeNoBurst()
    {
        test::VirtualWard ward("title = \"Stopped\"\n[[bed]]\nname = \"01\"\nfamily = \"S\"\nwaves = [\"II\", \"Pleth\", \"Resp\"]\nhr = 70\n");
        ward.runUntil(30);
        const auto before = ward.events.size();
        ward.devicesStopped = true; // nothing runs: one step after fifteen seconds, with the devices still silent
        ward.runUntil(45, 15);
        const auto& heart = ward.ward->bed({1})->numerics()[Parameter::HeartRate];
        QVERIFY(!isUsable(heart.validity));
        ward.devicesStopped = false;
        ward.runUntil(60);
        int physiological = 0;
        for (std::size_t i = before; i < ward.events.size(); ++i)
            if (const auto* a = std::get_if<AlarmEvent>(&ward.events[i].body); a && a->transition == AlarmTransition::Onset)
                physiological += a->key.kind == AlarmKind::LinkLost ? 0 : 1;
        qInfo("fault 23: %d alarms of old data announced as new", physiological);
        QCOMPARE(physiological, 0);
        QVERIFY(isUsable(ward.ward->bed({1})->numerics()[Parameter::HeartRate].validity));
    }
};

WL_TEST(ProcessStoppedTest)
#include "fault_23_process_stopped_test.moc"
