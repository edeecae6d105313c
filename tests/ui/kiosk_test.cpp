// SPDX-License-Identifier: GPL-3.0-or-later
// The bedside screen: its sizes, what may be done there, and that there is no way out without leave.
#include "tests/support/wl_test.h"

#include "resources/embedded.h"
#include "tests/support/fake_door.h"
#include "tests/support/either_door.h"
#include "tests/support/ward_scene.h"
#include "ui/kiosk/kiosk_band.h"
#include "ui/kiosk/kiosk_button.h"
#include "ui/kiosk/kiosk_head.h"
#include "ui/kiosk/kiosk_waves.h"
#include "ui/kiosk/kiosk_window.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <cmath>

using namespace wardlight;
using kiosk::KioskAct;

class KioskTest : public QObject {
    Q_OBJECT

    static kiosk::KioskSettings settings(BedId bed)
    {
        return {std::string(embeddedResource("tokens.toml")), kit::ThemeId::Dark, bed, StationId{1}, {}};
    }
    /// Bed 14 of a ward the test composes; works as its bedside screen.
    struct Rig {
        test::FakeDoor door;
        door::WardView ward;
        std::unique_ptr<kiosk::KioskWindow> window;

        explicit Rig(door::WardView view, std::uint64_t bed = 14, QSize size = {1280, 800})
            : ward(std::move(view))
        {
            ward.user = bedsideUser(ward.beds[bed - 1]->label);
            ward.role = Role::Kiosk;
            door.setNow(test::sceneNow());
            door.show(ward);
            window = std::make_unique<kiosk::KioskWindow>(door, settings(BedId{bed}), kit::Words{});
            window->stopClock();
            window->resize(size);
            window->show();
            turn(std::chrono::seconds(1));
        }
        void turn(Duration by = Duration(0))
        {
            door.advance(by);
            QCoreApplication::sendPostedEvents();
            window->frame();
        }
    };
    static door::WardView wardWithAlarm()
    {
        auto ward = test::quietWard(16);
        auto bed = *ward.beds[13];
        test::addLimitAlarm(bed, AlarmKind::HrHigh, Priority::Medium, 8, Parameter::HeartRate, 134, 120);
        test::put(ward, bed);
        return ward;
    }
    /// A whole ward, and the bedside screen of its first bed.
    struct Whole {
        test::VirtualWard ward{"title = \"Kiosk\"\n[[bed]]\nname = \"01\"\nfamily = \"Roy\"\nage = 60\nwaves = [\"II\", \"Pleth\", \"Resp\"]\nhr = 80\n"
                               "[[bed]]\nname = \"02\"\nfamily = \"Lee\"\nwaves = [\"II\"]\nhr = 70\n"};
        test::EitherDoor door{ward, bedsideUser("01"), Role::Kiosk, {{"R. Okafor", Role::Nurse}, {"M. Castellanos", Role::Charge}}};
        std::unique_ptr<kiosk::KioskWindow> window;

        Whole()
        {
            ward.runUntil(20);
            door.settle();
            window = std::make_unique<kiosk::KioskWindow>(door, settings(BedId{1}), kit::Words{});
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
        void choose(int row)
        {
            QTest::mouseClick(&window->choices(), Qt::LeftButton, {}, window->choices().rowRect(row).center());
            run(0.5);
        }
    };

private Q_SLOTS:
    void whatIsPressedIsTwentyMillimetresOnEveryBedsideScreen_data()
    {
        QTest::addColumn<QSize>("screen");
        QTest::addColumn<double>("inches");
        QTest::newRow("10.1 inch, 1280x800") << QSize(1280, 800) << 10.1;
        QTest::newRow("10.1 inch upright") << QSize(800, 1280) << 10.1;
        QTest::newRow("10.1 inch, 1920x1200") << QSize(1920, 1200) << 10.1;
        QTest::newRow("15.6 inch, 1920x1080") << QSize(1920, 1080) << 15.6;
        QTest::newRow("15.6 inch upright") << QSize(1080, 1920) << 15.6;
        QTest::newRow("15.6 inch, 1366x768") << QSize(1366, 768) << 15.6;
    }
    void whatIsPressedIsTwentyMillimetresOnEveryBedsideScreen()
    {
        QFETCH(QSize, screen);
        QFETCH(double, inches);
        const double perMm = std::hypot(screen.width(), screen.height()) / (inches * 25.4);
        const auto l = kiosk::kioskLayout(screen, perMm);
        for (const auto& box : l.buttons) {
            QVERIFY2(box.width() / perMm >= 20 && box.height() / perMm >= 20, qPrintable(QString::number(box.height() / perMm)));
            QVERIFY(QRectF(QPointF(), screen).contains(box));
        }
        QVERIFY(l.acknowledge.width() / perMm >= 20 && l.acknowledge.height() / perMm >= 20);
        std::vector<QRectF> parts{l.head, l.band};
        parts.insert(parts.end(), l.buttons.begin(), l.buttons.end());
        parts.insert(parts.end(), l.waves.begin(), l.waves.end());
        parts.insert(parts.end(), l.numbers.begin(), l.numbers.end());
        for (std::size_t i = 0; i < parts.size(); ++i)
            for (std::size_t k = 0; k < i; ++k)
                QVERIFY2(!parts[i].intersects(parts[k]), qPrintable(QStringLiteral("%1 lies over %2").arg(i).arg(k)));
        for (const auto& wave : l.waves)
            QVERIFY2(wave.height() > 50, "a wave has room left");
    }
    void oneAcknowledgeIsOnePressAndThisBedsOnly()
    {
        auto ward = wardWithAlarm();
        auto other = *ward.beds[6];
        test::addAlarm(other, AlarmKind::VentricularTachycardia, Priority::High, 12);
        test::put(ward, other);
        Rig rig(ward);
        QVERIFY(rig.window->band().action().isVisible());
        QTest::mousePress(&rig.window->band().action(), Qt::LeftButton);
        QCOMPARE(rig.door.commands.size(), std::size_t(1));
        QVERIFY(std::holds_alternative<AcknowledgeAlarm>(rig.door.commands[0].body));
        QCOMPARE(rig.door.commands[0].bed, BedId{14});
        QCOMPARE(rig.door.commands[0].actor.role, Role::Kiosk);
        // The other bed is told of, by number and without a name.
        QCOMPARE(rig.window->head().others().size(), std::size_t(1));
        QCOMPARE(rig.window->head().others()[0].bed, QStringLiteral("07"));
        QVERIFY(!rig.window->head().accessibleName().contains(QString::fromStdString(other.patient.family)));
    }
    void aPressOnWhatJustChangedAcknowledgesNothing()
    {
        Rig rig(test::quietWard(16));
        auto bed = *rig.ward.beds[13];
        test::addAlarm(bed, AlarmKind::Asystole, Priority::High, 0);
        test::put(rig.ward, bed);
        rig.door.show(rig.ward, true);
        rig.turn(std::chrono::milliseconds(100));
        QTest::mousePress(&rig.window->band().action(), Qt::LeftButton);
        QVERIFY(rig.door.commands.empty());
        QVERIFY(!rig.window->head().told().isEmpty());
    }
    void nothingMovesWhenAnAlarmBegins()
    {
        Rig rig(test::quietWard(16));
        std::vector<QRect> before;
        for (auto* child : rig.window->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
            before.push_back(child->geometry());
        rig.door.show(wardWithAlarm(), true);
        rig.turn(std::chrono::seconds(1));
        std::vector<QRect> after;
        for (auto* child : rig.window->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
            after.push_back(child->geometry());
        QCOMPARE(after, before);
    }
    void noKeyAndNoClosingLeadsOut()
    {
        Rig rig(test::quietWard(16));
        QSignalSpy left(rig.window.get(), &kiosk::KioskWindow::left);
        for (const auto key : {Qt::Key_Escape, Qt::Key_F4, Qt::Key_Q, Qt::Key_W, Qt::Key_Tab, Qt::Key_F11, Qt::Key_Home, Qt::Key_Menu, Qt::Key_Meta})
            for (const auto with : {Qt::NoModifier, Qt::AltModifier, Qt::ControlModifier, Qt::MetaModifier})
                QTest::keyClick(rig.window.get(), key, with);
        QVERIFY(!rig.window->close());
        rig.turn();
        QVERIFY(rig.window->isVisible());
        QVERIFY(!rig.window->isLeft());
        QCOMPARE(left.count(), 0);
        QVERIFY(rig.door.commands.empty());
    }
    void onlyWhoMayLeaveCanLeaveAndItIsKeptWho()
    {
        Whole w;
        QSignalSpy left(w.window.get(), &kiosk::KioskWindow::left);
        const auto leaveAs = [&](int person) {
            w.window->button(KioskAct::SignIn).click();
            w.choose(2); // Leave the bedside screen
            w.choose(person);
            w.run(1);
        };
        leaveAs(0); // a nurse
        QCOMPARE(left.count(), 0);
        QVERIFY(!w.window->close());
        QCOMPARE(w.door.view()->role, Role::Kiosk);
        leaveAs(1); // the charge nurse
        QCOMPARE(left.count(), 1);
        QVERIFY(!w.window->isVisible());
        const auto kept = std::find_if(w.ward.events.begin(), w.ward.events.end(), [](const Event& e) {
            const auto* note = std::get_if<SystemNoted>(&e.body);
            return note && note->code == "kiosk-left";
        });
        QVERIFY(kept != w.ward.events.end());
        QCOMPARE(kept->actor.user, std::string("M. Castellanos"));
    }
    void whoSignedInIsSignedOutAfterThreeMinutesWithoutAPress()
    {
        Whole w;
        w.window->button(KioskAct::SignIn).click();
        w.choose(0);
        QCOMPARE(w.door.view()->role, Role::Nurse);
        w.run(170);
        QCOMPARE(w.door.view()->role, Role::Nurse);
        w.run(20);
        QCOMPARE(w.door.view()->role, Role::Kiosk);
        QCOMPARE(w.door.view()->user, std::string("Bedside 01"));
    }
    void aBedsideScreenCannotActForAnotherBed()
    {
        Whole w;
        const auto answer = w.ward.command(BedId{2}, Role::Kiosk, PauseAudio{}, "Bedside 01");
        QCOMPARE(answer.code, OutcomeCode::Refused);
        QCOMPARE(w.ward.command({}, Role::Kiosk, PauseAudio{}, "Bedside 01").code, OutcomeCode::Refused);
        QVERIFY(w.ward.command(BedId{1}, Role::Kiosk, PauseAudio{}, "Bedside 01").code != OutcomeCode::Refused);
    }
    void limitsAreRefusedUntilSomebodySignsInAndItIsSaidWhoMay()
    {
        Whole w;
        kit::Commands commands(w.door, StationId{1});
        QSignalSpy said(&commands, &kit::Commands::answered);
        commands.send(BedId{1}, SetLimits{{Parameter::HeartRate, 40, 120, std::chrono::seconds(3), false}});
        w.run(0.5);
        QCOMPARE(said.count(), 1);
        QVERIFY2(said[0][0].toString().contains(QStringLiteral("Nurse")), qPrintable(said[0][0].toString()));
    }
    void helpCalledIsRedUntilSomebodyAnswers()
    {
        Whole w;
        w.window->button(KioskAct::Help).click();
        w.run(1);
        const auto help = [&]() -> const door::AlarmView* {
            for (const auto& a : w.door.view()->beds[0]->alarms)
                if (a.key.kind == AlarmKind::HelpCalled)
                    return &a;
            return nullptr;
        };
        QVERIFY(help());
        QCOMPARE(help()->priority, Priority::High);
        w.run(60);
        QVERIFY(help());
        QCOMPARE(help()->phase, AlarmPhase::Active);
        QVERIFY(w.window->button(KioskAct::Help).text().contains(QStringLiteral("called")));
        QVERIFY(w.ward.command(BedId{1}, Role::Nurse, AcknowledgeAlarm{help()->id}).code <= OutcomeCode::Saving);
        w.run(10);
        QVERIFY(!help()); // answered, and over
    }
    void numbersThatNothingMeasuresKeepTheirPlace()
    {
        Whole w;
        QVERIFY(w.window->number(3).isVisible());
        QVERIFY(!w.window->number(3).cell().value.contains(QRegularExpression(QStringLiteral("[0-9]"))));
        QVERIFY(w.window->number(0).cell().value.toInt() > 70);
    }
};
WL_TEST(KioskTest)
#include "kiosk_test.moc"
