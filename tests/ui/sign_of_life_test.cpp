// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever screen is open, the station is seen to draw; one that draws no more is told within six seconds, and heals.
#include "tests/support/wl_test.h"
#include "tests/ui/nurse_hands.h"

using namespace wardlight;
using namespace wardlight::test;

namespace {

bool toldFrozen(const door::Door& door)
{
    const auto view = door.view();
    return std::any_of(view->alarms.begin(), view->alarms.end(), [](const auto& a) { return a.key.kind == AlarmKind::DisplayFrozen && a.phase == AlarmPhase::Active; });
}

}

class SignOfLifeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noScreenThatIsOpenIsTakenForAFrozenOne_data()
    {
        QTest::addColumn<int>("screen");
        for (int i = 0; i < static_cast<int>(shell::Screen::Count); ++i)
            QTest::newRow(qPrintable(shell::screenName(static_cast<shell::Screen>(i)))) << i;
    }
    void noScreenThatIsOpenIsTakenForAFrozenOne()
    {
        QFETCH(int, screen);
        NurseStation s(Hand::Mouse);
        s.window->go(static_cast<shell::Screen>(screen), BedId{1});
        for (int second = 0; second < 12; ++second) {
            s.run(1);
            QVERIFY2(!toldFrozen(s.door), qPrintable(QStringLiteral("after %1 s").arg(second)));
        }
    }

    void aStationThatDrawsNoMoreIsToldAndHeals_data() { noScreenThatIsOpenIsTakenForAFrozenOne_data(); }
    void aStationThatDrawsNoMoreIsToldAndHeals()
    {
        QFETCH(int, screen);
        NurseStation s(Hand::Mouse);
        s.window->go(static_cast<shell::Screen>(screen), BedId{1});
        s.run(1);
        for (int i = 0; i < 60; ++i) { // the ward goes on, the screen does not
            s.ward.runUntil(s.ward.t() + 0.1);
            s.door.settle();
        }
        QVERIFY(toldFrozen(s.door));
        s.run(1);
        QVERIFY(!toldFrozen(s.door));
    }
};

WL_TEST(SignOfLifeTest)
#include "sign_of_life_test.moc"
