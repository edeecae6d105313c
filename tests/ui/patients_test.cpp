// SPDX-License-Identifier: GPL-3.0-or-later
// Admitting, moving and discharging on the screen, over a real ward on the virtual clock.
#include "tests/support/either_door.h"
#include "tests/support/wl_test.h"

#include "resources/embedded.h"
#include "ui/patients/admit_panel.h"
#include "ui/patients/discharge_panel.h"
#include "ui/patients/patients_page.h"
#include "ui/patients/transfer_panel.h"
#include "ui/shell/shell_window.h"

using namespace wardlight;
using namespace wardlight::patients;

namespace {

constexpr auto threeBeds = R"(title = "Three beds"
[[bed]]
name = "01"
family = "Roy"
identifier = "4471"
second_identifier = "1950-03-02"
waves = ["II", "Pleth"]
[[bed]]
name = "02"
state = "empty"
[[bed]]
name = "03"
state = "empty"
)";

struct Desk {
    explicit Desk(Role role = Role::Charge, QSize size = {1920, 1080}) : ward(threeBeds), door(ward, "M. Castellanos", role)
    {
        for (double t = 0.5; t <= 5; t += 0.5) {
            ward.runUntil(t);
            door.settle();
        }
        shell::ShellSettings settings;
        settings.tokens = std::string(embeddedResource("tokens.toml"));
        window = std::make_unique<shell::ShellWindow>(door, settings, kit::Words{});
        window->resize(size);
        window->show();
        window->stopClock();
        run(0.1);
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
    template <class P> P& panel() { return *qobject_cast<P*>(page().panel()); }
    void typeInto(kit::Field* field, const char* text)
    {
        field->edit()->setFocus();
        QTest::keyClicks(field->edit(), QString::fromLatin1(text));
    }
    const door::BedView& bed(std::size_t i)
    {
        view = door.view();
        return *view->beds[i];
    }
    test::VirtualWard ward;
    test::EitherDoor door;
    std::unique_ptr<shell::ShellWindow> window;
    std::shared_ptr<const door::WardView> view;
};

}

class PatientsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aScannedPatientIsAdmittedWithThreePresses()
    {
        Desk desk;
        const auto tile = desk.window->ward().tileRect(1).center().toPoint();
        QTest::mouseClick(&desk.window->ward(), Qt::LeftButton, {}, tile); // 1: the empty tile
        QCOMPARE(desk.window->current(), shell::Screen::Patients);
        auto& form = desk.panel<AdmitPanel>();
        // The scanner types the band; name and birth date are typed: no press.
        desk.typeInto(form.band(), "4471 1290");
        desk.typeInto(form.second(), "1980-05-03");
        desk.typeInto(form.family(), "Bouchard-Levesque");
        desk.typeInto(form.given(), "Marie-Eve");
        desk.typeInto(form.age(), "46");
        QVERIFY(form.profile(AgeGroup::Adult)->isChecked());
        QTest::mouseClick(form.admitButton(), Qt::LeftButton); // 2
        desk.run(0.5);
        QCOMPARE(desk.bed(1).patient.family, std::string("Bouchard-Levesque"));
        QCOMPARE(desk.bed(1).patient.identifier, std::string("4471 1290"));
        QVERIFY(!desk.page().panel());
        QVERIFY(desk.window->header().told().contains(QStringLiteral("02")));
    }

    void theSameByKeyboardAlone()
    {
        Desk desk;
        QTest::keyClick(desk.window.get(), Qt::Key_7, Qt::ControlModifier);
        auto& table = *desk.page().table();
        while (table.chosenBed() != BedId{2})
            QTest::keyClick(&table, Qt::Key_Down);
        QTest::keyClick(&table, Qt::Key_Return);
        auto& form = desk.panel<AdmitPanel>();
        desk.typeInto(form.band(), "77");
        QTest::keyClick(form.band()->edit(), Qt::Key_Return); // as the scanner does
        QVERIFY(form.second()->edit()->hasFocus());
        QTest::keyClicks(form.second()->edit(), QStringLiteral("88"));
        QTest::keyClick(form.second()->edit(), Qt::Key_Return);
        QTest::keyClicks(form.family()->edit(), QStringLiteral("Kim"));
        form.admitButton()->setFocus();
        QTest::keyClick(form.admitButton(), Qt::Key_Space);
        desk.run(0.5);
        QCOMPARE(desk.bed(1).patient.family, std::string("Kim"));
    }

    void withoutTwoIdentifiersAndANameNothingIsAskedForAndNothingIsLost()
    {
        Desk desk;
        desk.window->go(shell::Screen::Patients, BedId{2});
        auto& form = desk.panel<AdmitPanel>();
        desk.typeInto(form.family(), "Kim");
        QTest::mouseClick(form.admitButton(), Qt::LeftButton);
        desk.run(0.3);
        QVERIFY(form.band()->edit()->hasFocus());
        QCOMPARE(desk.bed(1).condition, door::BedCondition::Empty);
        desk.typeInto(form.band(), "77");
        QTest::mouseClick(form.admitButton(), Qt::LeftButton);
        QVERIFY(form.second()->edit()->hasFocus());
        QCOMPARE(form.family()->text(), QStringLiteral("Kim"));
    }

    void aChildOfASiteWithoutLimitsIsAdmittedOnlyByWhoKnowsIt()
    {
        Desk desk;
        desk.window->go(shell::Screen::Patients, BedId{2});
        auto& form = desk.panel<AdmitPanel>();
        desk.typeInto(form.band(), "77");
        desk.typeInto(form.second(), "2020-05-03");
        desk.typeInto(form.family(), "Kim");
        desk.typeInto(form.age(), "6");
        QVERIFY(form.profile(AgeGroup::Child)->isChecked());
        QVERIFY(form.noLimitsKnown()->isVisible());
        QTest::mouseClick(form.admitButton(), Qt::LeftButton);
        desk.run(0.3);
        QCOMPARE(desk.bed(1).condition, door::BedCondition::Empty);
        form.noLimitsKnown()->setChecked(true);
        QTest::mouseClick(form.admitButton(), Qt::LeftButton);
        desk.run(0.3);
        QCOMPARE(desk.bed(1).patient.group, AgeGroup::Child);
        QVERIFY(desk.bed(1).profileUnset);
    }

    void whoMayNotIsToldWhoMayAndTheInputStays()
    {
        Desk desk(Role::Biomed);
        desk.window->go(shell::Screen::Patients, BedId{2});
        auto& form = desk.panel<AdmitPanel>();
        desk.typeInto(form.band(), "77");
        desk.typeInto(form.second(), "88");
        desk.typeInto(form.family(), "Kim");
        QTest::mouseClick(form.admitButton(), Qt::LeftButton);
        desk.run(0.3);
        QCOMPARE(desk.bed(1).condition, door::BedCondition::Empty);
        QCOMPARE(form.family()->text(), QStringLiteral("Kim"));
        QVERIFY(!desk.window->header().told().isEmpty());
    }

    void aDischargeNeedsTwoIdentifiersAndAHoldOfASecond()
    {
        Desk desk;
        desk.window->go(shell::Screen::Patients, BedId{1});
        QTest::mouseClick(desk.page().dischargeButton(), Qt::LeftButton);
        auto& form = desk.panel<DischargePanel>();
        const auto patient = desk.bed(0).patient;
        desk.typeInto(form.band(), patient.identifier.c_str());
        desk.typeInto(form.second(), "wrong");
        const auto hold = [&](double s) {
            QTest::mousePress(form.holdButton(), Qt::LeftButton);
            desk.run(s);
            if (desk.page().panel())
                QTest::mouseRelease(form.holdButton(), Qt::LeftButton);
            desk.run(0.3);
        };
        hold(1.3);
        QVERIFY2(!desk.bed(0).patient.family.empty(), "the second identifier is another's");
        form.second()->edit()->clear();
        desk.typeInto(form.second(), patient.secondIdentifier.c_str());
        hold(0.6);
        QVERIFY2(!desk.bed(0).patient.family.empty(), "let go before the second was over");
        hold(1.3);
        QCOMPARE(desk.bed(0).condition, door::BedCondition::Empty);
    }

    void aTransferNamesWhatIsLostAndEachLossIsTicked()
    {
        Desk desk;
        LimitsSet limits;
        limits.parameter = Parameter::HeartRate;
        limits.low = 40;
        limits.high = 150;
        desk.ward.command({1}, Role::Charge, SetLimits{limits});
        desk.run(0.5);
        desk.window->go(shell::Screen::Patients, BedId{1});
        QTest::mouseClick(desk.page().transferButton(), Qt::LeftButton);
        auto& form = desk.panel<TransferPanel>();
        QCOMPARE(form.beds().size(), std::size_t{2});
        QTest::mouseClick(form.beds()[1], Qt::LeftButton);
        desk.run(0.2);
        const auto patient = desk.bed(0).patient;
        desk.typeInto(form.band(), patient.identifier.c_str());
        desk.typeInto(form.second(), patient.secondIdentifier.c_str());
        bool named = false;
        for (const auto* tick : form.losses())
            named = named || (tick->text().contains(QStringLiteral("150")) && tick->text().contains(QStringLiteral("120")));
        QVERIFY(named);
        QTest::mouseClick(form.transferButton(), Qt::LeftButton);
        desk.run(0.3);
        QCOMPARE(desk.bed(2).condition, door::BedCondition::Empty);
        for (auto* tick : form.losses())
            tick->setChecked(true);
        QTest::mouseClick(form.transferButton(), Qt::LeftButton);
        desk.run(0.3);
        QCOMPARE(desk.bed(2).patient.family, patient.family);
        QCOMPARE(desk.bed(0).condition, door::BedCondition::Empty);
    }

    void escLeavesTheFormThenThePageAndWhatIsTypedKeepsThePage()
    {
        Desk desk;
        desk.window->go(shell::Screen::Patients, BedId{2});
        desk.typeInto(desk.panel<AdmitPanel>().band(), "77");
        desk.run(200); // longer than the return to the ward
        QCOMPARE(desk.window->current(), shell::Screen::Patients);
        QTest::keyClick(desk.window.get(), Qt::Key_Escape);
        QVERIFY(!desk.page().panel());
        QCOMPARE(desk.window->current(), shell::Screen::Patients);
        QTest::keyClick(desk.window.get(), Qt::Key_Escape);
        QCOMPARE(desk.window->current(), shell::Screen::Ward);
    }

    void everyControlIsNamedAndBigEnoughAndTheAlarmLineStays()
    {
        for (const QSize size : {QSize(1920, 1080), QSize(1280, 800), QSize(1080, 1920)}) {
            Desk desk(Role::Charge, size);
            for (const auto bed : {BedId{2}, BedId{1}}) {
                desk.window->go(shell::Screen::Patients, bed);
                if (bed == BedId{1})
                    QTest::mouseClick(desk.page().transferButton(), Qt::LeftButton);
                desk.run(0.2);
                QVERIFY(desk.window->alarmLine().isVisible());
                for (auto* control : desk.page().findChildren<QAbstractButton*>()) {
                    if (!control->isVisible())
                        continue;
                    QVERIFY2(!control->text().isEmpty() || !control->accessibleName().isEmpty(), control->metaObject()->className());
                    QVERIFY2(control->height() >= 44, qPrintable(control->text()));
                    QVERIFY2(control->width() >= 44, qPrintable(control->text()));
                }
            }
        }
    }
};

WL_TEST(PatientsTest)
#include "patients_test.moc"
