// SPDX-License-Identifier: GPL-3.0-or-later
// Fault 63 at the bedside: no key leads away, nobody else's patient can be read, leaving it takes a name and a PIN.
#include "tests/support/wl_test.h"
#include "tests/ui/locked_station.h"
#include "ui/kiosk/kiosk_button.h"
#include "ui/kiosk/kiosk_window.h"

using namespace wardlight;
using namespace wardlight::test;

class Fault63LockedBedsideTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theBedsideScreenIsNotLeftByAnyKeyAndAPersonNeedsTheirPin()
    {
        NurseStation s(Hand::Mouse);
        s.door.setSignIn(people());
        QVERIFY(s.door.wardsEnd().pickKnown(bedsideUser("01")));
        kiosk::KioskWindow bedside(s.door, {std::string(embeddedResource("tokens.toml")), kit::ThemeId::Dark, BedId{1}, StationId{2}, {}}, kit::Words{});
        bedside.stopClock();
        bedside.show();
        s.window.reset(); // a bedside screen has no other
        const auto turn = [&](double length) {
            s.ward.runUntil(s.ward.t() + length);
            s.door.settle();
            QCoreApplication::sendPostedEvents();
            bedside.frame();
        };
        turn(0.3);
        const auto acts = [&](std::size_t since) {
            int count = 0;
            for (std::size_t i = since; i < s.ward.events.size(); ++i)
                count += s.ward.events[i].actor.role != Role::System && s.ward.events[i].actor.role != Role::Kiosk;
            return count;
        };
        const auto events = s.ward.events.size();
        QStringList leaks;
        for (const auto key : everyKey()) {
            strike(&bedside, key);
            bedside.frame();
            if (!bedside.isVisible() || bedside.isLeft() || s.door.view()->role != Role::Kiosk)
                leaks << QKeySequence(key).toString();
        }
        leaks << leaksIn(everyText()).filter(QRegularExpression(QStringLiteral("\\b(Lee|Ode|Kim|222)\\b"))); // other beds' people
        QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(QLatin1Char('\n'))));
        QCOMPARE(acts(events), 0);
        QVERIFY(!bedside.close());
        bedside.button(kiosk::KioskAct::SignIn).click();
        turn(0.2);
        QTest::mouseClick(&bedside.choices(), Qt::LeftButton, {}, bedside.choices().rowRect(static_cast<int>(bedside.choices().choices().size()) - 1).center()); // leave it
        turn(0.2);
        QTest::mouseClick(&bedside.choices(), Qt::LeftButton, {}, bedside.choices().rowRect(2).center()); // as the charge nurse
        turn(0.2);
        auto& panel = bedside.signInPanel();
        QVERIFY(panel.isVisible());
        const auto enter = [&](const char* digits) {
            for (const char* d = digits; *d; ++d)
                QTest::keyClick(&panel, static_cast<Qt::Key>(Qt::Key_0 + (*d - '0')));
            QTest::keyClick(&panel, Qt::Key_Return);
            turn(0.3);
            QCoreApplication::sendPostedEvents();
            turn(0.3);
        };
        enter(wrongPin);
        QVERIFY(!bedside.isLeft());
        QCOMPARE(s.door.view()->role, Role::Kiosk);
        enter(pin);
        QVERIFY(bedside.isLeft());
    }
};

WL_TEST(Fault63LockedBedsideTest)
#include "fault_63_locked_bedside_test.moc"
