// SPDX-License-Identifier: GPL-3.0-or-later
// Fault 10: the disk answers seconds late. Onsets are shown and sound as without it; a person is told "saving".
#include "tests/support/virtual_ward.h"
#include "tests/support/wl_test.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTemporaryDir>

using namespace wardlight;

class SlowDiskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anOnsetDoesNotWaitForTheDiskAndAPersonIsToldSaving()
    {
        const QTemporaryDir dir;
        test::VirtualWard ward("title = \"Slow\"\n[[bed]]\nname = \"01\"\nfamily = \"S\"\nwaves = [\"II\", \"Pleth\"]\nhr = 70\n  [[bed.step]]\n  at = 20\n  hr = 150\n",
                               dir.path().toStdString());
        ward.runUntil(15);
        QSemaphore release, held;
        QVERIFY(ward.ward->ask([&](const store::Journal&) { // the store's thread hangs as on a sync that does not return
            held.release();
            release.acquire();
        }));
        QVERIFY(held.tryAcquire(1, 10000));
        double longest = 0;
        for (double t = 15; t < 40; t += 0.1) {
            QElapsedTimer step;
            step.start();
            ward.runUntil(t);
            longest = std::max(longest, static_cast<double>(step.nsecsElapsed()) / 1e6);
        }
        const auto snapshot = ward.ward->snapshot();
        const auto& open = snapshot->beds[0]->alarms.open;
        QVERIFY(!open.empty());
        QVERIFY(snapshot->sounding);
        const auto answers = std::make_shared<std::vector<OutcomeCode>>();
        QVERIFY(ward.ward->post({"ack", {1}, {"R. Okafor", Role::Nurse, {1}}, AcknowledgeAlarm{open.front().id}},
                                [answers](const Outcome& o) { answers->push_back(o.code); }));
        ward.runUntil(40.2);
        QCOMPARE(*answers, std::vector{OutcomeCode::Saving});
        QCOMPARE(ward.ward->snapshot()->beds[0]->alarms.open.front().phase, AlarmPhase::Acknowledged);
        release.release();
        for (int i = 0; i < 2000 && answers->size() < 2; ++i) {
            ward.runUntil(ward.t() + 0.1);
            QTest::qWait(1);
        }
        QCOMPARE(answers->back(), OutcomeCode::Done);
        qInfo("fault 10: longest turn of the ward with the disk hung %.1f ms", longest);
    }
};

WL_TEST(SlowDiskTest)
#include "fault_10_slow_disk_test.moc"
