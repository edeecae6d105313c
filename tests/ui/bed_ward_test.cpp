// SPDX-License-Identifier: GPL-3.0-or-later
// The Bed screen over a whole ward: simulated patients, the engine, either door.
#include "tests/support/wl_test.h"

#include "tests/support/either_door.h"
#include "tests/ui/bed_rig.h"
#include "ui/kit/big_button.h"
#include "ui/kit/disclosure_view.h"
#include "ui/kit/limits_popover.h"
#include "ui/kit/score_entry.h"
#include "ui/bed/side_panel.h"
#include "ui/bed/trend_panel.h"

#include <QTemporaryDir>

using namespace wardlight;

class BedWardTest : public QObject {
    Q_OBJECT
    static constexpr auto scenario = "title = \"Bed\"\n[[bed]]\nname = \"01\"\nfamily = \"Roy\"\nage = 60\n"
                                     "waves = [\"II\", \"Pleth\", \"Resp\"]\nhr = 80\nspo2 = 88\nrr = 15\n[[bed]]\nname = \"02\"\nstate = \"empty\"\n";
    /// A slow heart that falls under 50 for half a minute, every ten minutes.
    static inline const std::string dipping = [] {
        std::string text = "title = \"Bed\"\n[[bed]]\nname = \"01\"\nfamily = \"Roy\"\nage = 24\nwaves = [\"II\", \"Pleth\"]\nhr = 54\n";
        for (int at = 300; at < 4500; at += 600)
            text += "[[bed.step]]\nat = " + std::to_string(at) + "\nfor = 40\nover = 10\nhr = 45\n";
        return text;
    }();
    struct Whole {
        test::VirtualWard ward;
        test::EitherDoor door{ward, "R. Okafor", Role::Nurse};
        std::unique_ptr<kit::Commands> commands;
        std::unique_ptr<bed::BedPage> page;

        explicit Whole(double until, const std::filesystem::path& store = {}, const std::string& beds = scenario)
            : ward(beds, store)
        {
            ward.runUntil(until);
            door.settle();
            commands = std::make_unique<kit::Commands>(door, StationId{1});
            page = std::make_unique<bed::BedPage>(door, *commands, test::darkTheme(), kit::Words{}, nullptr);
            page->resize(1848, 970);
            page->open(BedId{1}, {});
            page->show();
            page->stopClock();
            run(0.5);
        }
        void run(double length)
        {
            const double until = ward.t() + length;
            while (ward.t() < until - 1e-6) {
                ward.runUntil(std::min(until, ward.t() + 0.1));
                door.settle();
                QCoreApplication::sendPostedEvents();
                page->refresh(true);
                page->frame();
            }
        }
    };
private Q_SLOTS:
    void wavesMoveAndNumbersAreThePatients()
    {
        Whole w(30);
        const auto before = w.page->board().strip(0).shownTo();
        w.run(2);
        const auto moved = w.page->board().strip(0).shownTo() - before;
        const double rate = w.door.view()->beds[0]->waves[0].format.rate.hertz();
        QVERIFY(std::abs(static_cast<double>(moved) - 2 * rate) < 0.3 * rate);
        const auto heart = w.page->board().number(Parameter::HeartRate)->cell().value.toInt();
        QVERIFY(std::abs(heart - 80) <= 4);
    }
    void aFeedThatStopsIsSeenInFiveSecondsAndItsWaveGoesOnEmpty()
    {
        Whole w(30);
        w.ward.devicesStopped = true;
        w.run(7);
        QVERIFY(!w.page->board().number(Parameter::HeartRate)->cell().value.contains(QRegularExpression(QStringLiteral("[0-9]"))));
    }
    void enteringOxygenChangesTheScoreAndCanBeTakenBack()
    {
        Whole w(90);
        auto& score = w.page->side().score();
        const auto open = score.model().total;
        QVERIFY(open.contains(QStringLiteral("–"))); // consciousness and oxygen are not known
        score.consciousness().click();
        w.page->entry().level(Consciousness::Alert)->click();
        w.run(2);
        w.page->entry().close();
        score.oxygen().click();
        w.page->entry().flow(2)->click();
        w.run(2);
        QVERIFY(static_cast<kit::BigButton*>(w.page->entry().flow(2))->isChosen());
        const auto whole = score.model().total;
        QVERIFY2(!whole.contains(QStringLiteral("–")) || whole != open, qPrintable(whole));
        QCOMPARE(score.model().rows[std::size_t(ScorePart::Oxygen)].value, QStringLiteral("2 L"));
        QVERIFY(w.page->entry().undo().isVisible());
        w.page->entry().undo().click();
        w.run(2);
        QVERIFY(score.model().rows[std::size_t(ScorePart::Oxygen)].missing);
    }
    void aLimitSavedHereEndsTheAlarmItMade()
    {
        Whole w(60);
        QVERIFY(w.page->band().alarm()); // SpO2 88 < 90
        w.page->board().number(Parameter::Spo2)->click();
        w.run(0.5);
        auto& limits = w.page->limits();
        QVERIFY(limits.effect() && !limits.effect()->bins.empty());
        for (int i = 0; i < 10; ++i)
            limits.part(kit::LimitsPopover::Part::LowDown).click();
        w.run(2); // one question a turn
        QCOMPARE(limits.effect()->now, 1);
        QCOMPARE(limits.effect()->then, 0);
        limits.part(kit::LimitsPopover::Part::Save).click();
        w.run(2);
        QCOMPARE(w.page->board().number(Parameter::Spo2)->cell().limit, QStringLiteral("≥ 80"));
        QVERIFY(!w.page->band().alarm());
        bool told = false;
        for (const auto& row : w.page->side().events().rows())
            told = told || row.text.contains(QStringLiteral("≥ 80"));
        QVERIFY(told);
    }
    void limitsThatFitThePatientAreOfferedAndNothingChangesUntilTheyAreSaved()
    {
        const QTemporaryDir folder;
        Whole w(4500, folder.path().toStdString(), dipping);
        w.page->board().number(Parameter::HeartRate)->click();
        auto& limits = w.page->limits();
        const auto answered = [&] { // by the record's own thread
            for (int i = 0; i < 3000 && !limits.effect(); ++i)
                w.run(0.1);
            w.run(0.5);
        };
        answered();
        auto& suggested = limits.part(kit::LimitsPopover::Part::Suggested);
        QVERIFY2(suggested.isVisible(), qPrintable(QStringLiteral("%1 alarms").arg(limits.effect() ? limits.effect()->now : -1)));
        QVERIFY(suggested.geometry().right() < limits.part(kit::LimitsPopover::Part::Cancel).x());
        QVERIFY(!limits.changed());
        suggested.click();
        for (int i = 0; i < 3000 && limits.effect()->then == limits.effect()->now; ++i)
            w.run(0.1);
        QVERIFY(limits.changed() && *limits.wish().low < 50 && *limits.wish().low >= 40);
        QVERIFY(limits.effect()->now >= 5 && limits.effect()->then <= 1);
        QCOMPARE(limits.effect()->missed, 0);
        const auto low = *limits.wish().low;
        QCOMPARE(*w.door.view()->beds[0]->numeric(Parameter::HeartRate)->low, 50.0); // not yet
        limits.part(kit::LimitsPopover::Part::Save).click();
        w.run(2);
        QCOMPARE(*w.door.view()->beds[0]->numeric(Parameter::HeartRate)->low, low);
    }
    void heldWavesAreReadWholeWithTheirAlarmsAndTheStripOfAMoment()
    {
        Whole w(200);
        w.page->openDisclosure();
        w.run(3);
        auto& view = w.page->disclosure();
        QVERIFY(!view.reader().isReading());
        const auto& wave = view.reader().wave();
        QVERIFY2(static_cast<double>(wave.samples.size()) > 195 * wave.format.rate.hertz(), qPrintable(QString::number(wave.samples.size())));
        QVERIFY(std::count(wave.samples.begin(), wave.samples.end(), missingSample) < 100);
        QVERIFY(!view.reader().alarms().empty()); // SpO2 88 < 90
        QVERIFY(view.note().contains(QStringLiteral("Waves from")));
        QVERIFY(view.strip().lanes().size() == 3);
        QVERIFY(view.strip().beats().size() >= 4);
        QTest::keyClick(&view.rows(), Qt::Key_Up);
        w.run(1);
        QVERIFY(view.strip().beats().size() >= 4);
        const auto strip = view.printed();
        QCOMPARE(strip.length, 12.0);
        QVERIFY(strip.demo);
        const auto before = wave.end();
        w.run(8); // what comes is joined to it
        QVERIFY(seconds(view.reader().wave().end() - before) > 4);
        if (const auto folder = qEnvironmentVariable("WL_PICTURES"); !folder.isEmpty())
            w.page->grab().save(folder + QStringLiteral("/disclosure.png"));
    }
    void howAWaveIsDrawnIsTheSameAtEveryStation()
    {
        Whole w(10);
        Q_EMIT w.page->board().lanePressed(0);
        auto& list = w.page->choices();
        QTest::mouseClick(&list, Qt::LeftButton, {}, list.rowRect(3).center()); // 50 mm/s
        w.run(2);
        QCOMPARE(w.page->board().lanes()[0].setting.speed, 50.0);
        kit::Commands others(w.door, StationId{2});
        bed::BedPage other(w.door, others, test::darkTheme(), kit::Words{}, nullptr);
        other.resize(1848, 970);
        other.open(BedId{1}, {});
        QCOMPARE(other.board().lanes()[0].setting.speed, 50.0);
    }
    void aNurseDoesNotDecideTheScale()
    {
        Whole w(10);
        w.page->side().score().scale().click();
        auto& list = w.page->choices();
        QTest::mouseClick(&list, Qt::LeftButton, {}, list.rowRect(1).center());
        w.run(1);
        QCOMPARE(w.door.view()->beds[0]->score.spo2Scale, 1);
    }
    void lookingBackAndTrendsComeFromMemoryWhereNothingIsRecorded()
    {
        Whole w(180);
        w.run(1);
        QVERIFY(!w.page->trends().lines().empty());
        QVERIFY(!w.page->trends().lines().front().stretches.empty());
        QVERIFY(w.page->trends().note().contains(QStringLiteral("this run only")));
        QTest::keyClick(w.page.get(), Qt::Key_Comma);
        for (int i = 0; i < 10; ++i) {
            w.ward.runUntil(w.ward.t() + 0.1);
            w.door.settle();
        }
        QCoreApplication::sendPostedEvents();
        QVERIFY(w.page->looksBack());
        QVERIFY2(w.page->board().number(Parameter::HeartRate), "a heart rate");
        QVERIFY2(w.page->board().number(Parameter::HeartRate)->cell().value.contains(QRegularExpression(QStringLiteral("[0-9]"))), qPrintable(w.page->board().number(Parameter::HeartRate)->cell().value));
    }
};

WL_TEST(BedWardTest)
#include "bed_ward_test.moc"
