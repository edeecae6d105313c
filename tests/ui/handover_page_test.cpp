// SPDX-License-Identifier: GPL-3.0-or-later
// The handover over a whole ward: two presses and one a patient, a card that writes itself, a print.
#include "tests/support/wl_test.h"

#include "resources/embedded.h"
#include "tests/support/either_door.h"
#include "ui/handover/handover_page.h"
#include "ui/patients/patients_page.h"
#include "ui/shell/shell_window.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QSignalSpy>

using namespace wardlight;

class HandoverPageTest : public QObject {
    Q_OBJECT
    struct Station {
        test::VirtualWard ward{"title = \"Handover\"\n[[bed]]\nname = \"01\"\nfamily = \"Roy\"\nage = 60\nmrn = \"111\"\nwaves = [\"II\", \"Pleth\", \"Resp\"]\nhr = 140\nspo2 = 96\n"
                               "[[bed]]\nname = \"02\"\nfamily = \"Lee\"\nmrn = \"222\"\nwaves = [\"II\"]\nhr = 70\n[[bed]]\nname = \"03\"\nstate = \"empty\"\n"
                               "[[bed]]\nname = \"09\"\nfamily = \"Ode\"\nwaves = [\"II\"]\nhr = 70\n"};
        test::EitherDoor door;
        std::unique_ptr<shell::ShellWindow> window;

        explicit Station(const std::string& user = "R. Okafor", Role role = Role::Nurse)
            : door(ward, user, role, {{"R. Okafor", Role::Nurse}, {"J. Lindqvist", Role::Nurse}, {"M. Castellanos", Role::Charge}, {"Dr A. Ferrand", Role::Physician}})
        {
            ward.runUntil(150);
            door.settle();
            shell::ShellSettings settings;
            settings.tokens = std::string(embeddedResource("tokens.toml"));
            window = std::make_unique<shell::ShellWindow>(door, settings, kit::Words{});
            window->stopClock();
            window->show();
            run(0.5);
        }
        void run(double length)
        {
            const double until = ward.t() + length;
            while (ward.t() < until - 1e-6) {
                ward.runUntil(std::min(until, ward.t() + 0.25));
                door.settle();
                QCoreApplication::sendPostedEvents();
                window->frame();
            }
        }
        void press(QAbstractButton& button)
        {
            QTest::mouseClick(&button, Qt::LeftButton);
            run(1);
        }
        handover::HandoverPage& page() { return static_cast<handover::HandoverPage&>(*window->page(shell::Screen::Handover)); }
        std::string nurse(std::size_t bed) { return nurseOf(*door.view()->beds[bed]->roster); }
    };

private Q_SLOTS:
    void twoPressesAndOneForEachPatient()
    {
        Station s;
        s.press(*s.window->rail().button(shell::Screen::Patients));
        s.press(*static_cast<patients::PatientsPage*>(s.window->page(shell::Screen::Patients))->handoverButton());
        QCOMPARE(s.window->current(), shell::Screen::Handover);
        QCOMPARE(s.page().from(), std::string("R. Okafor"));
        QCOMPARE(s.page().to(), std::string("J. Lindqvist"));
        QCOMPARE(s.page().beds(), (std::vector<BedId>{{1}, {2}})); // the empty bed and the other nurse's are not hers
        QCOMPARE(s.page().current(), BedId{1});
        s.press(s.page().take());
        QCOMPARE(s.nurse(0), std::string("J. Lindqvist"));
        QCOMPARE(s.page().current(), BedId{2});
        QVERIFY(s.page().holdsInput()); // half a handover is not left by itself
        s.press(s.page().take());
        QCOMPARE(s.nurse(1), std::string("J. Lindqvist"));
        QVERIFY(s.page().isTaken(BedId{1}) && s.page().isTaken(BedId{2}));
        QCOMPARE(s.page().beds().size(), std::size_t(2)); // they stay on the list, ticked
        QVERIFY(!s.page().holdsInput());
    }
    void theKeyboardDoesTheSame()
    {
        Station s;
        QTest::keyClick(s.window.get(), Qt::Key_H);
        s.run(1);
        QTest::keyClick(&s.page().take(), Qt::Key_Space);
        s.run(1);
        QCOMPARE(s.nurse(0), std::string("J. Lindqvist"));
    }
    void whoHasNoBedTakesOverFromWhoHasTheMost()
    {
        Station s("M. Castellanos", Role::Charge);
        s.window->go(shell::Screen::Handover);
        s.run(1);
        QCOMPARE(s.page().from(), std::string("R. Okafor"));
        QCOMPARE(s.page().to(), std::string("M. Castellanos"));
    }
    void whoMayNotIsRefusedAndNothingIsTicked()
    {
        Station s("Dr A. Ferrand", Role::Physician);
        s.window->go(shell::Screen::Handover);
        s.run(1);
        s.press(s.page().take());
        QVERIFY(!s.page().isTaken(BedId{1}));
        QCOMPARE(s.nurse(0), std::string("R. Okafor"));
        QVERIFY(!s.window->header().told().isEmpty());
    }
    void theCardSaysCourseAlarmsNotesAndWhatIsOpen()
    {
        Station s;
        (void)s.ward.command({1}, Role::Nurse, WriteNote{"Dr Ferrand to review by 15:00"});
        (void)s.ward.command({1}, Role::Nurse, SetLimits{{Parameter::HeartRate, 45, 135, std::chrono::seconds(3), false}});
        s.window->go(shell::Screen::Handover);
        s.run(2);
        const auto lines = s.page().card().model().lines.join(QLatin1Char('\n'));
        QVERIFY2(lines.contains(QStringLiteral("HR 1")), qPrintable(lines)); // its course
        QVERIFY2(lines.contains(QStringLiteral("Now: ")), qPrintable(lines));
        QVERIFY2(lines.contains(QStringLiteral("Dr Ferrand to review by 15:00")), qPrintable(lines));
        QVERIFY2(lines.contains(QStringLiteral("45 to 135")), qPrintable(lines));
        QVERIFY2(s.page().card().model().about.contains(QStringLiteral("111")), "two ways to know who it is");
        if (const auto folder = qEnvironmentVariable("WL_PICTURES"); !folder.isEmpty())
            s.window->grab().save(folder + QStringLiteral("/handover.png"));
    }
    void thePrintHasEveryBedAndSaysWhatIsADemoAndWhatIsNotTakenOver()
    {
        Station s;
        s.window->go(shell::Screen::Handover);
        s.run(2);
        s.press(s.page().take());
        const auto print = s.page().printed();
        QVERIFY(print.demo);
        QCOMPARE(print.beds.size(), std::size_t(2));
        QVERIFY(!print.beds[0].taken.isEmpty());
        QVERIFY(print.beds[1].taken.isEmpty());
        QBuffer paper;
        QVERIFY(paper.open(QIODevice::WriteOnly));
        QVERIFY(handover::printHandover(print, paper));
        QVERIFY(paper.data().startsWith("%PDF") && paper.data().size() > 2000);
        QVERIFY(!paper.data().contains("Roy")); // neither title nor any other clear text of the file names a patient
    }
    void hostileNamesAndNotesOfAnyLengthArePrintedWhole()
    {
        handover::PrintedHandover print;
        print.from = QStringLiteral("X").repeated(100);
        handover::CardModel card;
        card.bed = QStringLiteral("07");
        card.name = QStringLiteral("Ünïcode\u202e").repeated(40);
        for (int i = 0; i < 300; ++i)
            card.lines << QStringLiteral("w").repeated(500);
        print.beds.push_back({card, {}});
        QBuffer paper;
        QVERIFY(paper.open(QIODevice::WriteOnly));
        QVERIFY(handover::printHandover(print, paper));
    }
};
WL_TEST(HandoverPageTest)
#include "handover_page_test.moc"
