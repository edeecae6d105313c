// SPDX-License-Identifier: GPL-3.0-or-later
// Admitting, moving and discharging on the screen, over a real ward on the virtual clock.
#include "tests/support/either_door.h"
#include "tests/support/wl_test.h"

#include "resources/embedded.h"
#include "ui/patients/admit_panel.h"
#include "ui/patients/arrival_panels.h"
#include "ui/patients/discharge_panel.h"
#include "ui/patients/merge_panel.h"
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
    /// A monitor at this bed; it says a heart rate each time it is asked to.
    void attach(BedId bed)
    {
        monitor = std::make_shared<engine::Intake>(DeviceId{90 + bed.value}, "Monitor", true);
        ward.ward->connect(bed, monitor);
    }
    void speak(double s)
    {
        for (double until = ward.t() + s; ward.t() < until - 1e-9;) {
            (void)monitor->messages.post(engine::DeviceSays{{{Parameter::HeartRate, 80, Validity::Ok, ward.now().mono, {}}}});
            run(1);
        }
    }
    const Row* row(RowKind kind)
    {
        for (const auto& section : page().table()->sections())
            for (const auto& r : section.rows)
                if (r.kind == kind)
                    return &r;
        return nullptr;
    }
    kit::Button* action(const QString& text)
    {
        for (auto* one : page().table()->actions())
            if (one->text() == text)
                return one;
        return nullptr;
    }
    void hold(kit::HoldButton* button)
    {
        QTest::mousePress(button, Qt::LeftButton);
        run(1.3);
        if (page().panel())
            QTest::mouseRelease(button, Qt::LeftButton);
        run(0.3);
    }
    std::shared_ptr<engine::Intake> monitor;
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

    void whoeverLiesThereWithoutANameIsShownAsNotIdentifiedAndNamedInTheSameEncounter()
    {
        Desk desk;
        desk.attach({2});
        desk.speak(3);
        QVERIFY(desk.bed(1).patient.unidentified);
        const auto encounter = desk.bed(1).encounter;
        desk.window->go(shell::Screen::Patients, {});
        desk.run(0.2);
        QCOMPARE(desk.page().table()->sections().front().rows[1].name, QStringLiteral("Not identified"));
        QVERIFY(desk.page().tab(0)->text().contains(QStringLiteral("2")));
        const auto at = desk.page().table()->rowRect({2}).center();
        QTest::mouseClick(desk.page().table(), Qt::LeftButton, {}, at);
        auto& form = desk.panel<AdmitPanel>();
        QVERIFY(form.title().contains(QStringLiteral("Who")));
        desk.typeInto(form.band(), "77");
        desk.typeInto(form.second(), "88");
        desk.typeInto(form.family(), "Kim");
        QTest::mouseClick(form.admitButton(), Qt::LeftButton);
        desk.run(0.5);
        QCOMPARE(desk.bed(1).patient.family, std::string("Kim"));
        QCOMPARE(desk.bed(1).encounter, encounter);
    }

    void somebodyWhoseNameIsNotKnownIsAdmittedWithTwoPresses()
    {
        Desk desk;
        desk.window->go(shell::Screen::Patients, BedId{2}); // 1: the empty tile
        QTest::mouseClick(desk.panel<AdmitPanel>().unknownButton(), Qt::LeftButton);
        desk.run(0.5);
        QVERIFY(desk.bed(1).patient.unidentified);
        desk.window->go(shell::Screen::Patients, BedId{2});
        QTest::mouseClick(desk.page().dischargeButton(), Qt::LeftButton);
        auto& form = desk.panel<DischargePanel>();
        QVERIFY(!form.band()->isVisible()); // there is nothing to compare
        desk.hold(form.holdButton());
        QCOMPARE(desk.bed(1).condition, door::BedCondition::Empty);
    }

    void anExpectedPatientIsListedGetsABedAndIsComparedByTheBand()
    {
        Desk desk;
        desk.window->go(shell::Screen::Patients, {});
        QTest::mouseClick(desk.page().expectButton(), Qt::LeftButton);
        auto& expect = desk.panel<ExpectPanel>();
        desk.typeInto(expect.family(), "Bouchard-Levesque");
        desk.typeInto(expect.given(), "Marie-Eve");
        desk.typeInto(expect.identifier(), "4471 1290");
        desk.typeInto(expect.second(), "2020-05-03");
        desk.typeInto(expect.age(), "6");
        desk.typeInto(expect.from(), "ED, Dr Roy");
        desk.typeInto(expect.time(), "16:00");
        QTest::mouseClick(expect.enterButton(), Qt::LeftButton);
        desk.run(0.5);
        const auto* row = desk.row(RowKind::Expected);
        QVERIFY(row && row->name == QStringLiteral("Bouchard-Levesque M.") && row->nurse.contains(QStringLiteral("ED, Dr Roy")));
        QCOMPARE(row->label, QStringLiteral("–"));
        QVERIFY(desk.page().tab(1)->text().contains(QStringLiteral("1")));
        QTest::mouseClick(desk.action(QStringLiteral("Choose bed")), Qt::LeftButton);
        QTest::mouseClick(desk.panel<ChooseBedPanel>().beds()->cards()[1], Qt::LeftButton);
        desk.run(0.5);
        auto& form = desk.panel<AdmitPanel>();
        QCOMPARE(form.bed(), BedId{3});
        QVERIFY(form.knownName()->isVisible() && form.knownName()->text().contains(QStringLiteral("Marie-Eve")));
        QVERIFY(form.profile(AgeGroup::Child)->isChecked());
        desk.typeInto(form.band(), "9999"); // somebody else's band: the name is not taken for theirs
        QVERIFY(!form.knownName()->isVisible() && form.family()->isVisible());
        form.band()->edit()->clear();
        desk.typeInto(form.band(), "4471 1290");
        QVERIFY(form.knownName()->isVisible());
        desk.typeInto(form.second(), "2020-05-03");
        form.noLimitsKnown()->setChecked(true);
        QTest::mouseClick(form.admitButton(), Qt::LeftButton);
        desk.run(0.5);
        QCOMPARE(desk.bed(2).patient.given, std::string("Marie-Eve"));
        QCOMPARE(desk.bed(2).patient.group, AgeGroup::Child);
        QVERIFY(!desk.row(RowKind::Expected));
    }

    void limitsEnteredForAChildAreSetWithTheAdmission()
    {
        Desk desk;
        desk.window->go(shell::Screen::Patients, BedId{2});
        auto& form = desk.panel<AdmitPanel>();
        desk.typeInto(form.band(), "77");
        desk.typeInto(form.second(), "88");
        desk.typeInto(form.family(), "Kim");
        desk.typeInto(form.age(), "6");
        form.noLimitsKnown()->setChecked(true);
        QVERIFY(form.limits()->unset());
        QTest::mouseClick(form.limits()->enterButton(), Qt::LeftButton);
        desk.typeInto(form.limits()->low(0), "70");
        desk.typeInto(form.limits()->high(0), "13o");
        QTest::mouseClick(form.admitButton(), Qt::LeftButton);
        desk.run(0.3);
        QCOMPARE(desk.bed(1).condition, door::BedCondition::Empty);
        form.limits()->high(0)->edit()->clear();
        desk.typeInto(form.limits()->high(0), "130");
        QTest::mouseClick(form.admitButton(), Qt::LeftButton);
        desk.run(0.5);
        QCOMPARE(desk.bed(1).limitChanges.size(), std::size_t{2});
        QCOMPARE(ownLimits(desk.bed(1), kit::Words{}), QStringLiteral("HR 70–130"));
    }

    void whoWasDischargedIsReadmittedFromTheList()
    {
        Desk desk;
        const auto patient = desk.bed(0).patient;
        const auto encounter = desk.bed(0).encounter;
        (void)desk.ward.command({1}, Role::Charge, Discharge{patient.identifier, patient.secondIdentifier, "home", true});
        desk.run(0.5);
        desk.window->go(shell::Screen::Patients, {});
        desk.run(0.2);
        QTest::mouseClick(desk.action(QStringLiteral("Readmit")), Qt::LeftButton);
        auto& form = desk.panel<ReadmitPanel>();
        desk.typeInto(form.band(), patient.identifier.c_str());
        desk.typeInto(form.second(), patient.secondIdentifier.c_str());
        QTest::mouseClick(form.beds()->cards()[1], Qt::LeftButton);
        QTest::mouseClick(form.readmitButton(), Qt::LeftButton);
        desk.run(0.5);
        QCOMPARE(desk.bed(1).patient.family, patient.family);
        QCOMPARE(desk.bed(1).encounter, encounter);
        QVERIFY(!desk.row(RowKind::Left));
    }

    void twoEntriesAreComparedMergedByAHoldAndParted()
    {
        Desk desk;
        const auto patient = desk.bed(0).patient;
        desk.attach({2});
        desk.speak(2);
        desk.window->go(shell::Screen::Patients, {});
        desk.run(0.2);
        QTest::mouseClick(desk.action(QStringLiteral("Compare")), Qt::LeftButton);
        {
            auto& form = desk.panel<MergePanel>();
            QTest::mouseClick(form.beds()->cards()[0], Qt::LeftButton);
            desk.run(0.2);
            QVERIFY(form.card(0, Side::There)->isChecked()); // the name that is known
            QVERIFY(form.warning()->isVisible());            // bed 01 delivers vital signs
            desk.typeInto(form.band(), patient.identifier.c_str());
            desk.typeInto(form.second(), patient.secondIdentifier.c_str());
            desk.hold(form.holdButton());
            QVERIFY(!desk.bed(0).patient.family.empty()); // refused
        }
        desk.ward.devicesStopped = true;
        desk.speak(15);
        auto& form = desk.panel<MergePanel>();
        QVERIFY(!form.warning()->isVisible());
        desk.hold(form.holdButton());
        QCOMPARE(desk.bed(0).condition, door::BedCondition::Empty);
        QCOMPARE(desk.bed(1).patient.family, patient.family);
        QVERIFY(!desk.page().panel());
        desk.run(0.2);
        QVERIFY(desk.page().undoMergeButton()->isVisible());
        QTest::mouseClick(desk.page().undoMergeButton(), Qt::LeftButton);
        desk.run(0.5);
        QCOMPARE(desk.bed(0).patient.family, patient.family);
        QVERIFY(desk.bed(1).patient.unidentified);
    }

    void aTransferTakesFourPresses()
    {
        Desk desk;
        const auto patient = desk.bed(0).patient;
        desk.window->go(shell::Screen::Patients, BedId{1});
        int presses = 0;
        const auto press = [&](QWidget* what) {
            QTest::mouseClick(what, Qt::LeftButton, {}, QPoint(20, what->height() / 2));
            desk.run(0.2);
            ++presses;
        };
        press(desk.page().transferButton());
        auto& form = desk.panel<TransferPanel>();
        desk.typeInto(form.band(), patient.identifier.c_str()); // the scanner types
        desk.typeInto(form.second(), patient.secondIdentifier.c_str());
        press(form.beds()[0]);
        for (auto* loss : form.losses())
            press(loss); // its monitor stays behind
        press(form.transferButton());
        desk.run(0.3);
        QCOMPARE(desk.bed(1).patient.family, patient.family);
        QVERIFY2(presses <= 4, qPrintable(QString::number(presses)));
    }

    void aTransferToABedWhoseDeviceWasFasterLeadsToTheMerge()
    {
        Desk desk;
        desk.attach({2});
        desk.speak(2);
        desk.window->go(shell::Screen::Patients, BedId{1});
        QTest::mouseClick(desk.page().transferButton(), Qt::LeftButton);
        QTest::mouseClick(desk.panel<TransferPanel>().beds()[0], Qt::LeftButton);
        QCOMPARE(desk.panel<MergePanel>().bed(), BedId{2});
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
            desk.attach({2});
            desk.speak(2);
            (void)desk.ward.command({}, Role::Nurse, ExpectPatient{{{}, desk.bed(0).patient, "ED", {}, {}}});
            for (const int form : {0, 1, 2, 3, 4, 5}) {
                desk.window->go(shell::Screen::Patients, form == 0 ? BedId{3} : form == 5 ? BedId{2} : BedId{1});
                desk.run(0.2);
                if (form == 0)
                    QTest::mouseClick(desk.panel<AdmitPanel>().profile(AgeGroup::Child), Qt::LeftButton);
                if (form == 1)
                    QTest::mouseClick(desk.page().transferButton(), Qt::LeftButton);
                if (form == 2)
                    QTest::mouseClick(desk.page().expectButton(), Qt::LeftButton);
                if (form == 3)
                    QTest::mouseClick(desk.action(QStringLiteral("Compare")), Qt::LeftButton);
                if (form == 4)
                    QTest::mouseClick(desk.action(QStringLiteral("Choose bed")), Qt::LeftButton);
                if (form == 5)
                    QTest::mouseClick(desk.page().identifyButton(), Qt::LeftButton);
                desk.run(0.2);
                QVERIFY(desk.page().panel());
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
//PICBEGIN
    void zzPictures()
    {
        const auto folder = qEnvironmentVariable("WL_PICS");
        if (folder.isEmpty())
            return;
        Desk desk;
        desk.attach({3});
        desk.speak(2);
        auto p = desk.bed(0).patient;
        p.family = "Chaudhry"; p.given = "Zara"; p.identifier = "4471 1266"; p.ageYears = 71; p.sex = Sex::Male;
        (void)desk.ward.command({}, Role::Nurse, ExpectPatient{{{}, p, "theatre", desk.ward.now().wall, {}}});
        p.family = "Bouchard-L\xc3\xa9vesque"; p.given = "Marie-\xc3\x88ve"; p.identifier = "4471 1290"; p.secondIdentifier = "2020-05-03"; p.ageYears = 6; p.sex = Sex::Female; p.group = AgeGroup::Child;
        (void)desk.ward.command({}, Role::Nurse, ExpectPatient{{{}, p, "ED, Dr Roy", desk.ward.now().wall, {2}}});
        LimitsSet set; set.parameter = Parameter::HeartRate; set.low = 50; set.high = 130;
        (void)desk.ward.command({1}, Role::Nurse, SetLimits{set});
        desk.run(0.5);
        const auto shot = [&](const char* name) { desk.run(0.2); desk.window->grab().save(folder + QLatin1Char('/') + QLatin1String(name)); };
        desk.window->go(shell::Screen::Patients, {});
        shot("list.png");
        QTest::mouseClick(desk.action(QStringLiteral("Admit")), Qt::LeftButton);
        auto& form = desk.panel<AdmitPanel>();
        desk.typeInto(form.band(), "4471 1290");
        desk.typeInto(form.second(), "2020-05-03");
        shot("admit.png");
        QTest::mouseClick(form.limits()->enterButton(), Qt::LeftButton);
        shot("admit_limits.png");
        desk.page().back();
        QTest::mouseClick(desk.action(QStringLiteral("Compare")), Qt::LeftButton);
        QTest::mouseClick(desk.panel<MergePanel>().beds()->cards()[0], Qt::LeftButton);
        shot("merge.png");
        desk.page().back();
        QTest::mouseClick(desk.page().expectButton(), Qt::LeftButton);
        shot("expect.png");
        desk.page().back();
        desk.window->resize(1280, 800);
        desk.window->go(shell::Screen::Patients, BedId{2});
        shot("small.png");
        desk.window->go(shell::Screen::Ward, {});
        shot("ward.png");
    }
//PICEND
};

WL_TEST(PatientsTest)
#include "patients_test.moc"
