// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the alarms screen over a whole ward: Ack held opens the list of people; the history of this shift.
#include "tests/ui/alarms_station.h"

#include "core/door/shift.h"
#include "tests/support/either_door.h"

#include <QTemporaryDir>

using namespace wardlight;
using namespace wardlight::alarms_ui;

namespace {

struct RowsStation {
    RowsStation()
        : ward("title = \"Rows\"\nseed = 3\n[[bed]]\nname = \"01\"\nfamily = \"Roy\"\nhr = 134\nwaves = [\"II\"]\n[[bed]]\nname = \"02\"\nfamily = \"Ito\"\nhr = 136\nwaves = [\"II\"]\n",
               dir.path().toStdString())
        , door(ward, "R. Okafor", Role::Nurse)
    {
        ward.runUntil(40);
        door.settle();
        shell::ShellSettings settings;
        settings.tokens = std::string(embeddedResource("tokens.toml"));
        window = std::make_unique<shell::ShellWindow>(door, settings, test::siteWords(Language::English, QStringLiteral("en")));
        window->resize(1920, 1080);
        window->show();
        window->stopClock();
        window->go(shell::Screen::Alarms);
        page = static_cast<AlarmsPage*>(window->page(shell::Screen::Alarms));
        run(1);
    }
    void run(double s)
    {
        const double until = ward.t() + s;
        while (ward.t() < until - 1e-9) {
            ward.runUntil(std::min(until, ward.t() + 0.05));
            door.settle();
            QCoreApplication::processEvents();
            window->frame();
        }
    }
    /// The first row that waits for an answer; nothing when none does.
    TableRowWidget* waiting()
    {
        for (const auto& row : page->table().rows())
            for (const auto& action : row.actions)
                if (!row.heading && action.id == static_cast<int>(RowAct::Acknowledge))
                    return page->table().rowWidget(row.key);
        return nullptr;
    }
    [[nodiscard]] AlarmPhase phaseOf(AlarmId id) const
    {
        for (const auto& a : door.view()->alarms)
            if (a.id == id)
                return a.phase;
        return AlarmPhase::Idle;
    }
    template <class Body> [[nodiscard]] std::vector<Body> recorded() const
    {
        std::vector<Body> all;
        for (const auto& e : ward.events)
            if (const auto* body = std::get_if<Body>(&e.body))
                all.push_back(*body);
        return all;
    }
    QTemporaryDir dir;
    test::VirtualWard ward;
    test::EitherDoor door;
    std::unique_ptr<shell::ShellWindow> window;
    AlarmsPage* page = nullptr;
};

}

class AlarmsRowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ackOfARowActsWhenTouchedAndHeldForHalfASecondOpensTheList()
    {
        RowsStation s;
        auto* row = s.waiting();
        QVERIFY(row);
        const AlarmId alarm{row->row().key};
        auto* ack = row->action(0);
        QTest::mousePress(ack, Qt::LeftButton);
        s.run(0.2);
        QCOMPARE(s.phaseOf(alarm), AlarmPhase::Acknowledged); // before anything is held
        QVERIFY(!s.window->tellList().isVisible());
        s.run(0.5);
        auto& list = s.window->tellList();
        QVERIFY(list.isVisible());
        QVERIFY(!list.choices().empty());
        QTest::mouseRelease(ack, Qt::LeftButton); // letting go takes nothing back
        s.run(0.3);
        QCOMPARE(s.phaseOf(alarm), AlarmPhase::Acknowledged);
        const auto person = list.choices().front().text;
        QTest::mouseClick(&list, Qt::LeftButton, {}, list.rowRect(0).center());
        s.run(0.5);
        const auto calls = s.recorded<EscalationChanged>();
        QVERIFY(!calls.empty());
        QCOMPARE(calls.back().alarm, alarm);
        QCOMPARE(QString::fromStdString(calls.back().person), person);
    }
    void aShortPressOpensNoListAndNeitherDoesHoldingUndo()
    {
        RowsStation s;
        auto* row = s.waiting();
        QVERIFY(row);
        const AlarmId alarm{row->row().key};
        QTest::mousePress(row->action(0), Qt::LeftButton);
        s.run(0.2);
        QTest::mouseRelease(row->action(0), Qt::LeftButton);
        s.run(1);
        QVERIFY(!s.window->tellList().isVisible());
        QCOMPARE(s.phaseOf(alarm), AlarmPhase::Acknowledged);
        s.run(6.5); // the pointer is still: rows are in their order again
        row = s.page->table().rowWidget(alarm.value);
        QVERIFY(row);
        QTest::mousePress(row->action(0), Qt::LeftButton);
        s.run(1);
        QVERIFY(!s.window->tellList().isVisible());
        QTest::mouseRelease(row->action(0), Qt::LeftButton);
    }
    void shiftAOnARowAcknowledgesThatOneAndOpensTheList()
    {
        RowsStation s;
        auto* row = s.waiting();
        QVERIFY(row);
        const AlarmId alarm{row->row().key};
        row->setFocus();
        QTest::keyClick(row, Qt::Key_A, Qt::ShiftModifier);
        s.run(0.2);
        QCOMPARE(s.phaseOf(alarm), AlarmPhase::Acknowledged);
        QVERIFY(s.window->tellList().isVisible());
        QTest::keyClick(&s.window->tellList(), Qt::Key_Escape);
    }
    void theHistoryOfThisShiftBeginsWhereTheRosterSays()
    {
        RowsStation s;
        s.page->choose(AlarmsTab::History);
        s.run(0.3);
        QCOMPARE(s.page->range().button(1)->text(), QStringLiteral("This shift"));
        QCOMPARE(s.page->range().current(), 1);
        const auto begin = door::shiftBegin(s.door.view()->site->roster.shifts, s.door.now().wall, 0);
        QVERIFY(begin.has_value());
        QCOMPARE(s.page->historyFrom().microseconds, begin->microseconds);
        // A roster that does not say: eight hours.
        auto roster = s.door.view()->site->roster;
        roster.shifts.clear();
        (void)s.ward.command({}, Role::Charge, SetRoster{roster}, "M. Castellanos");
        s.run(0.5);
        QCOMPARE(s.page->range().button(1)->text(), QStringLiteral("8 h"));
        QCOMPARE(s.page->historyFrom().microseconds, s.door.now().wall.microseconds - 8 * 3'600'000'000LL);
        // Shifts that begin at no time, or twice, are refused and change nothing.
        for (const auto& wrong : {std::vector<int>{420, 420}, {1440}, {-1}, {600, 60}, {1, 2, 3, 4, 5, 6, 7}}) {
            roster.shifts = wrong;
            QCOMPARE(s.ward.command({}, Role::Charge, SetRoster{roster}, "M. Castellanos").code, OutcomeCode::Refused);
        }
    }
};

WL_TEST(AlarmsRowsTest)
#include "alarms_rows_test.moc"
