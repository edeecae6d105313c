// SPDX-License-Identifier: GPL-3.0-or-later
// Admitting, identifying and expecting on the screen.
#include "tests/support/wl_test.h"
#include "tests/ui/patients_desk.h"

using namespace wardlight;
using namespace wardlight::patients;
using test::Desk;

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
};

WL_TEST(PatientsTest)
#include "patients_test.moc"
