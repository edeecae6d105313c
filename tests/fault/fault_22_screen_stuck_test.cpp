// SPDX-License-Identifier: GPL-3.0-or-later
// Fault 22: the screen hangs for some seconds. Alarms and journal go on in time; the frozen screen is itself an alarm.
#include "tests/support/virtual_ward.h"
#include "tests/support/wl_test.h"

using namespace wardlight;

class ScreenStuckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFrozenScreenIsAnAlarmAndHoldsUpNothing()
    {
        const std::string scenario = "title = \"Frozen\"\n[[bed]]\nname = \"01\"\nfamily = \"F\"\nwaves = [\"II\", \"Pleth\"]\nhr = 70\n  [[bed.step]]\n  at = 20\n  hr = 130\n";
        const auto onsetWith = [&](bool frozen, bool* told, bool* healed) {
            test::VirtualWard ward(scenario);
            while (ward.t() < 60) {
                const bool paints = !frozen || ward.t() < 18 || ward.t() > 40;
                if (paints)
                    ward.ward->painted(ward.now().mono);
                ward.runUntil(ward.t() + 0.1);
                const auto& open = ward.ward->snapshot()->ward.open;
                const bool isTold = std::any_of(open.begin(), open.end(), [](const auto& i) { return i.key.kind == AlarmKind::DisplayFrozen; });
                *told = *told || (isTold && ward.t() < 24);
                *healed = ward.t() > 45 && std::none_of(open.begin(), open.end(), [](const auto& i) {
                    return i.key.kind == AlarmKind::DisplayFrozen && i.phase == AlarmPhase::Active && !(i.endedWall.microseconds > 0);
                });
            }
            const auto found = ward.alarms(AlarmKind::HrHigh, {1});
            return found.empty() ? -1.0 : found.front().first;
        };
        bool told = false, healed = false, noneTold = false, ignored = false;
        const double with = onsetWith(true, &told, &healed);
        const double without = onsetWith(false, &noneTold, &ignored);
        QVERIFY(with > 0);
        QCOMPARE(with, without);
        QVERIFY(told);
        QVERIFY(!noneTold);
        QVERIFY(healed);
        qInfo("fault 22: onset %.1f s with the screen frozen, %.1f s without", with, without);
    }
};

WL_TEST(ScreenStuckTest)
#include "fault_22_screen_stuck_test.moc"
