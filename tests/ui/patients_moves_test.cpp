// SPDX-License-Identifier: GPL-3.0-or-later
// Transfer, discharge, readmission and merge on the screen.
#include "tests/support/wl_test.h"
#include "tests/ui/patients_desk.h"

using namespace wardlight;
using namespace wardlight::patients;
using test::Desk;

class PatientsMovesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
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
};

WL_TEST(PatientsMovesTest)
#include "patients_moves_test.moc"
