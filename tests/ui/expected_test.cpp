// SPDX-License-Identifier: GPL-3.0-or-later
// An entry of the list of expected patients is changed and struck off, over a whole ward.
#include "tests/support/either_door.h"
#include "tests/support/wl_test.h"

#include "resources/embedded.h"
#include "ui/patients/arrival_panels.h"
#include "ui/patients/patients_page.h"
#include "ui/shell/shell_window.h"

using namespace wardlight;
using namespace wardlight::patients;

namespace {

struct ExpectDesk {
    ExpectDesk() : ward("title = \"Two\"\n[[bed]]\nname = \"01\"\nfamily = \"Roy\"\nwaves = [\"II\"]\n[[bed]]\nname = \"02\"\nstate = \"empty\"\n"), door(ward, "M. Castellanos", Role::Charge)
    {
        ward.runUntil(2);
        PatientExpected entry;
        entry.patient.family = "Marchetti";
        entry.patient.given = "Livia";
        entry.patient.identifier = "5512";
        entry.patient.secondIdentifier = "1985-04-01";
        entry.patient.ageYears = 9;
        entry.patient.group = AgeGroup::Neonate; // as somebody said who knew better than the age
        entry.patient.sex = Sex::Female;
        entry.from = "ED";
        entry.due = ward.now().wall + std::chrono::hours(2);
        entry.bed = {1}; // which is taken meanwhile
        (void)ward.command({}, Role::Charge, ExpectPatient{entry}, "M. Castellanos");
        door.settle();
        shell::ShellSettings settings;
        settings.tokens = std::string(embeddedResource("tokens.toml"));
        window = std::make_unique<shell::ShellWindow>(door, settings, kit::Words{});
        window->resize(1920, 1080);
        window->show();
        window->stopClock();
        window->go(shell::Screen::Patients);
        run(0.5);
    }
    void run(double s)
    {
        const double until = ward.t() + s;
        while (ward.t() < until - 1e-9) {
            ward.runUntil(std::min(until, ward.t() + 0.1));
            door.settle();
            QCoreApplication::processEvents();
            window->frame();
        }
    }
    PatientsPage& page() { return *static_cast<PatientsPage*>(window->page(shell::Screen::Patients)); }
    ExpectPanel* open()
    {
        if (page().table()->changes().empty())
            return nullptr;
        QTest::mouseClick(page().table()->changes().front(), Qt::LeftButton);
        run(0.2);
        return qobject_cast<ExpectPanel*>(page().panel());
    }
    test::VirtualWard ward;
    test::EitherDoor door;
    std::unique_ptr<shell::ShellWindow> window;
};

}

class ExpectedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEntryIsChangedAndWhatTheFormDoesNotAskForStays()
    {
        ExpectDesk desk;
        const auto before = desk.door.view()->expected.front();
        auto* panel = desk.open();
        QVERIFY(panel);
        QCOMPARE(panel->family()->text(), QStringLiteral("Marchetti"));
        QCOMPARE(panel->from()->text(), QStringLiteral("ED"));
        QVERIFY(!panel->time()->text().isEmpty() && !panel->holdsInput());
        panel->from()->edit()->setFocus();
        panel->from()->edit()->selectAll();
        QTest::keyClicks(panel->from()->edit(), QStringLiteral("Theatre 2"));
        QVERIFY(panel->holdsInput());
        QTest::mouseClick(panel->enterButton(), Qt::LeftButton);
        desk.run(1);
        QCOMPARE(desk.door.view()->expected.size(), std::size_t{1});
        const auto& after = desk.door.view()->expected.front();
        QCOMPARE(after.from, std::string("Theatre 2"));
        QCOMPARE(after.id, before.id);
        QVERIFY(after.patient == before.patient);
        QCOMPARE(after.due.microseconds, before.due.microseconds);
        QCOMPARE(after.bed, before.bed);
        QVERIFY(!desk.page().panel());
    }
    void anotherAgeChoosesItsGroupAndAnotherBedIsKept()
    {
        ExpectDesk desk;
        auto* panel = desk.open();
        QVERIFY(panel);
        panel->age()->edit()->setFocus();
        panel->age()->edit()->selectAll();
        QTest::keyClicks(panel->age()->edit(), QStringLiteral("41"));
        panel->beds()->choose({2});
        QTest::mouseClick(panel->enterButton(), Qt::LeftButton);
        desk.run(1);
        const auto& after = desk.door.view()->expected.front();
        QCOMPARE(after.patient.ageYears, std::optional<int>(41));
        QCOMPARE(after.patient.group, AgeGroup::Adult);
        QCOMPARE(after.bed, BedId{2});
    }
    void whoDoesNotComeIsStruckOffByHoldingForASecond()
    {
        ExpectDesk desk;
        auto* panel = desk.open();
        QVERIFY(panel && panel->strikeButton());
        QTest::mousePress(panel->strikeButton(), Qt::LeftButton);
        desk.run(0.5);
        QTest::mouseRelease(panel->strikeButton(), Qt::LeftButton);
        desk.run(0.5);
        QCOMPARE(desk.door.view()->expected.size(), std::size_t{1}); // too short
        QTest::mousePress(panel->strikeButton(), Qt::LeftButton);
        desk.run(1.3);
        desk.run(0.5);
        QVERIFY(desk.door.view()->expected.empty());
        QVERIFY(desk.page().table()->changes().empty());
    }
    void everyChangeHasANameAndRoomForAFinger()
    {
        ExpectDesk desk;
        QVERIFY(!desk.page().table()->changes().empty());
        for (auto* button : desk.page().table()->changes()) {
            QVERIFY(button->accessibleName().contains(QStringLiteral("Marchetti")));
            for (auto* other : desk.page().table()->actions())
                QVERIFY(!button->geometry().intersects(other->geometry()));
            QVERIFY(button->height() >= desk.page().table()->actions().front()->height());
        }
    }
};

WL_TEST(ExpectedTest)
#include "expected_test.moc"
