// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wl_test.h"

#include "core/base/random.h"
#include "tests/ui/bed_rig.h"
#include "ui/bed/bed_foot.h"
#include "ui/kit/limits_popover.h"
#include "ui/bed/note_popover.h"
#include "ui/kit/score_entry.h"
#include "ui/bed/side_panel.h"
#include "ui/bed/trend_panel.h"

#include <QAccessible>
#include <QAbstractButton>
#include <QImage>
#include <QRegularExpression>

#include <set>

using namespace wardlight;
using bed::Act;

namespace {

QString valueOf(test::BedRig& rig, Parameter p)
{
    auto* button = rig.page->board().number(p);
    return button ? button->cell().value : QStringLiteral("(none)");
}

int countColour(const QImage& image, const QColor& colour)
{
    int n = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            n += image.pixelColor(x, y) == colour ? 1 : 0;
    return n;
}

}

class BedPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyWaveHasItsNumbersInTheSameRow()
    {
        test::BedRig rig(test::quietWard(16), 7);
        const auto& lanes = rig.page->board().lanes();
        QVERIFY(lanes.size() >= 4);
        const auto rowOf = [&](Parameter p) {
            for (std::size_t i = 0; i < lanes.size(); ++i)
                for (const auto& cell : lanes[i].cells)
                    if (cell.parameter == p)
                        return lanes[i].label;
            return WaveLabel::Other;
        };
        QCOMPARE(rowOf(Parameter::HeartRate), WaveLabel::EcgII);
        QCOMPARE(rowOf(Parameter::Spo2), WaveLabel::Pleth);
        QCOMPARE(rowOf(Parameter::AbpSystolic), WaveLabel::Abp);
        QCOMPARE(rowOf(Parameter::RespirationRate), WaveLabel::Resp);
        const auto bed = rig.bed(7);
        for (const auto& n : bed.numerics) { // each number is somewhere, once
            if (n.parameter == Parameter::AbpDiastolic || n.parameter == Parameter::AbpMean || n.parameter == Parameter::NibpDiastolic ||
                n.parameter == Parameter::NibpMean)
                continue; // shown with the systolic
            QVERIFY2(rig.page->board().number(n.parameter), info(n.parameter).id.data());
        }
    }

    void aValueOlderThanItsLimitIsNeverShownAsCurrentWheneverTheFeedStops()
    {
        Random random(20261122);
        for (int run = 0; run < 40; ++run) {
            const auto start = fromSeconds(random.between(0, 30));
            auto ward = test::quietWard(16);
            test::BedRig rig(ward, 1 + random.next() % 8);
            rig.door.advance(start);
            auto bed = rig.bed(rig.page->bed().value);
            for (auto& n : bed.numerics)
                if (info(n.parameter).course == Course::Continuous)
                    n.measured = rig.door.now().mono - fromSeconds(random.between(0, 4));
            rig.show(bed); // the last that is heard
            for (double t = 0; t < 14; t += random.between(0.05, 1.5)) {
                for (auto* button : rig.page->board().numbers()) {
                    const auto p = button->cell().parameter;
                    const auto* n = bed.numeric(p);
                    if (!n || info(p).course == Course::Episodic)
                        continue;
                    auto oldest = n->measured;
                    if (p == Parameter::AbpSystolic) // a pair is as old as its older half
                        oldest = std::min(oldest, bed.numeric(Parameter::AbpDiastolic)->measured);
                    const double age = seconds(rig.door.now().mono - oldest);
                    const bool number = button->cell().value.contains(QRegularExpression(QStringLiteral("[0-9]")));
                    if (age > info(p).staleAfter)
                        QVERIFY2(!number && button->cell().grey && !button->cell().reason.isEmpty(),
                                 qPrintable(QStringLiteral("%1 at %2 s: %3").arg(button->cell().label).arg(age).arg(button->cell().value)));
                    else
                        QVERIFY(number);
                }
                rig.pass(fromSeconds(random.between(0.05, 1.5)));
            }
        }
    }

    void anEpisodicValueKeepsItsAgeBesideIt()
    {
        test::BedRig rig(test::quietWard(16), 6);
        const auto& cell = rig.page->board().number(Parameter::NibpSystolic)->cell();
        QVERIFY(cell.value.contains(QLatin1Char('/')));
        QVERIFY(cell.age.contains(QStringLiteral("min")));
    }

    void theStatesOfABedSayWhatTheyAre()
    {
        auto ward = test::quietWard(16);
        test::BedRig rig(ward, 9);
        QCOMPARE(rig.page->board().veil(), QStringLiteral("Empty bed"));
        auto standby = test::sceneBed(10);
        standby.condition = door::BedCondition::Standby;
        standby.standbyReason = "CT scan";
        standby.standbyBy = "R. Okafor";
        test::put(rig.ward, standby);
        rig.door.show(rig.ward);
        rig.page->open(BedId{10}, {});
        QCOMPARE(rig.page->board().veil(), QStringLiteral("Standby"));
        QCOMPARE(rig.page->foot().button(Act::Standby).text(), QStringLiteral("End standby"));
        for (auto* button : rig.page->board().numbers())
            QVERIFY(!button->isVisible());
        auto connecting = test::sceneBed(11);
        connecting.condition = door::BedCondition::Connecting;
        connecting.connectingSince = rig.door.now().mono - 3s;
        connecting.numerics.clear();
        connecting.waves.clear();
        test::put(rig.ward, connecting);
        rig.door.show(rig.ward);
        rig.page->open(BedId{11}, {});
        QCOMPARE(rig.page->board().veil(), QStringLiteral("– –"));
        rig.page->open(BedId{6}, {});
        QVERIFY(rig.page->board().veil().isEmpty());
        auto lost = rig.bed(6);
        test::loseLink(lost, 42, false);
        rig.show(lost, true);
        QCOMPARE(valueOf(rig, Parameter::HeartRate), QStringLiteral("– –"));
        QVERIFY(rig.page->board().number(Parameter::HeartRate)->cell().reason.contains(QStringLiteral("0:42")));
        QVERIFY(rig.page->board().lanes().front().flat && rig.page->board().lanes().front().note.contains(QStringLiteral("0:42")));
    }

    void theNumberInAlarmWearsItsColours()
    {
        test::BedRig rig(test::floodWard(), 7);
        const auto& heart = rig.page->board().number(Parameter::HeartRate)->cell();
        QCOMPARE(heart.tone, kit::Tone::High);
        QCOMPARE(heart.form, kit::Form::Active);
        const auto theme = test::darkTheme();
        const auto red = theme[kit::Token::HighFill];
        const auto picture = rig.page->board().number(Parameter::HeartRate)->grab().toImage();
        QVERIFY(countColour(picture, red) > picture.width() * picture.height() / 3);
        QVERIFY(countColour(picture, theme[kit::Token::HighRing]) > 200);
        const auto quiet = rig.page->board().number(Parameter::RespirationRate)->grab().toImage();
        QCOMPARE(countColour(quiet, red), 0);
    }

    void oneQuietBedHasNoAlarmColourAnywhere()
    {
        test::BedRig rig(test::quietWard(16), 6);
        const auto theme = test::darkTheme();
        const auto picture = rig.page->grab().toImage();
        for (const auto token : {kit::Token::HighFill, kit::Token::MediumFill, kit::Token::LowLine, kit::Token::HighOffFill, kit::Token::MediumOffFill})
            QCOMPARE(countColour(picture, theme[token]), 0);
    }

    void onePressOnTheBandAcknowledgesThatAlarmAndNothingElse()
    {
        test::BedRig rig(test::floodWard(), 14);
        rig.pass(400ms);
        QTest::mousePress(&rig.page->band().action(), Qt::LeftButton);
        QCOMPARE(rig.door.commands.size(), std::size_t{1});
        QVERIFY(rig.last<AcknowledgeAlarm>());
        QCOMPARE(rig.last<AcknowledgeAlarm>()->alarm, rig.bed(14).alarms.front().id);
        QCOMPARE(rig.door.commands.front().bed, BedId{14});
    }

    void aPressWithin300MsOfAChangeAcknowledgesNothing()
    {
        test::BedRig rig(test::floodWard(), 14);
        rig.pass(400ms);
        auto bed = rig.bed(14);
        test::addAlarm(bed, AlarmKind::Asystole, Priority::High, 0, rig.door.now());
        rig.show(bed, true);
        rig.pass(100ms);
        QTest::mousePress(&rig.page->band().action(), Qt::LeftButton);
        QVERIFY(rig.door.commands.empty());
        QCOMPARE(rig.notices->size(), 1);
        rig.pass(300ms);
        QTest::mousePress(&rig.page->band().action(), Qt::LeftButton);
        QCOMPARE(rig.door.commands.size(), std::size_t{1});
    }

    void theBandStandsInItsPlaceWhetherThereIsAnAlarmOrNot()
    {
        test::BedRig rig(test::quietWard(16), 6);
        const auto band = rig.page->band().geometry();
        const auto board = rig.page->board().geometry();
        auto bed = rig.bed(6);
        test::addAlarm(bed, AlarmKind::VentricularTachycardia, Priority::High, 2);
        rig.show(bed, true);
        QCOMPARE(rig.page->band().geometry(), band);
        QCOMPARE(rig.page->board().geometry(), board);
        QCOMPARE(rig.page->band().tone(), kit::Tone::High);
    }

    void theKeysDoWhatTheTableOfKeysSays()
    {
        test::BedRig rig(test::floodWard(), 14);
        QTest::keyClick(rig.page.get(), Qt::Key_BracketRight);
        QCOMPARE(rig.page->bed(), BedId{15});
        QTest::keyClick(rig.page.get(), Qt::Key_BracketLeft);
        QTest::keyClick(rig.page.get(), Qt::Key_BracketLeft);
        QCOMPARE(rig.page->bed(), BedId{13});
        QTest::keyClick(rig.page.get(), Qt::Key_BracketRight);
        QTest::keyClick(rig.page.get(), Qt::Key_A);
        QCOMPARE(rig.door.commands.size(), std::size_t{1});
        QVERIFY(rig.last<AcknowledgeAlarm>());
        QTest::keyClick(rig.page.get(), Qt::Key_P);
        QVERIFY(rig.last<PauseAudio>());
        QCOMPARE(rig.door.commands.back().bed, BedId{14});
        QTest::keyClick(rig.page.get(), Qt::Key_E);
        QCOMPARE(rig.notices->size(), 1); // nobody is on the roster, and it says so
    }

    void theFirstBedFollowsTheLast()
    {
        test::BedRig rig(test::quietWard(16), 16);
        QTest::keyClick(rig.page.get(), Qt::Key_BracketRight);
        QCOMPARE(rig.page->bed(), BedId{1});
        QTest::keyClick(rig.page.get(), Qt::Key_BracketLeft);
        QCOMPARE(rig.page->bed(), BedId{16});
    }

    void lookingBackShowsTheNumbersOfThatMomentAndEndsByItself()
    {
        test::BedRig rig(test::quietWard(16), 6);
        const auto now = rig.door.now().mono;
        rig.door.onAsk = [&](const door::Query& query, const door::AnswerHandler& answer) {
            const auto* past = std::get_if<door::AskPast>(&query);
            if (!past)
                return;
            QVERIFY(now - past->from >= bed::BedPage::farthestBack);
            door::Answer a;
            for (int s = 310; s >= 0; --s)
                a.past.push_back({now - std::chrono::seconds(s), {{Parameter::HeartRate, 100.0 + s / 10, Validity::Ok, now - std::chrono::seconds(s), {}}}});
            a.last = true;
            answer(a);
        };
        const auto live = valueOf(rig, Parameter::HeartRate);
        QTest::keyClick(rig.page.get(), Qt::Key_Comma);
        QTest::keyClick(rig.page.get(), Qt::Key_Comma);
        rig.turn();
        QVERIFY(rig.page->looksBack());
        QCOMPARE(valueOf(rig, Parameter::HeartRate), QStringLiteral("101")); // ten seconds ago
        QVERIFY(rig.page->board().pastLabel().contains(QStringLiteral("0:10")));
        QCOMPARE(valueOf(rig, Parameter::Spo2), QStringLiteral("– –")); // not measured then: never the live one
        rig.pass(4900ms);
        QVERIFY(rig.page->looksBack());
        rig.pass(200ms);
        QVERIFY(!rig.page->looksBack());
        QVERIFY(rig.page->board().pastLabel().isEmpty());
        (void)live;
        for (int i = 0; i < 100; ++i)
            QTest::keyClick(rig.page.get(), Qt::Key_Comma);
        QVERIFY(rig.page->board().pastLabel().contains(QStringLiteral("5:00")));
        auto bed = rig.bed(6);
        test::addAlarm(bed, AlarmKind::HrHigh, Priority::Medium, 0, rig.door.now());
        rig.show(bed, true);
        QVERIFY(!rig.page->looksBack()); // any new alarm: live at once
    }

    void aDragOnAWaveLooksBackAndEscEndsIt()
    {
        test::BedRig rig(test::quietWard(16), 6);
        const QPoint from(300, rig.page->board().height() / 2);
        QTest::mousePress(&rig.page->board(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&rig.page->board(), from + QPoint(60, 0));
        QTest::mouseMove(&rig.page->board(), from + QPoint(200, 0));
        QVERIFY(rig.page->looksBack());
        rig.pass(8s);
        QVERIFY(rig.page->looksBack()); // held
        QTest::mouseRelease(&rig.page->board(), Qt::LeftButton, {}, from + QPoint(200, 0));
        QVERIFY(rig.page->back());
        QVERIFY(!rig.page->looksBack());
        QVERIFY(!rig.page->back()); // nothing left: the shell goes to the ward
    }

    void everyControlHasANameAndRoomForAFinger()
    {
        test::BedRig rig(test::floodWard(), 7, {1848, 970});
        int seen = 0;
        for (auto* button : rig.page->findChildren<QAbstractButton*>()) {
            if (!button->isVisible())
                continue;
            ++seen;
            auto* face = QAccessible::queryAccessibleInterface(button);
            QVERIFY(face);
            QVERIFY2(!face->text(QAccessible::Name).isEmpty(), qPrintable(button->text()));
            QVERIFY2(button->width() >= 44 && button->height() >= 44, qPrintable(face->text(QAccessible::Name)));
        }
        QVERIFY(seen > 20);
    }

    void everyControlCanBeReachedByTab()
    {
        test::BedRig rig(test::floodWard(), 7);
        rig.page->activateWindow();
        std::set<const QWidget*> reached;
        auto* at = rig.page->nextInFocusChain();
        for (int i = 0; i < 300 && at != rig.page.get(); ++i, at = at->nextInFocusChain())
            reached.insert(at);
        for (auto* button : rig.page->findChildren<QAbstractButton*>())
            if (button->isVisible())
                QVERIFY2(reached.contains(button) && button->focusPolicy() != Qt::NoFocus, qPrintable(button->accessibleName()));
    }

    void everythingFitsFromASmallWindowToAPortraitOne()
    {
        for (const auto size : {QSize(1208, 690), QSize(1008, 1810), QSize(960, 600), QSize(3768, 2050), QSize(320, 240)}) {
            test::BedRig rig(test::floodWard(), 7, size);
            for (auto* part : rig.page->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
                if (!part->isVisible() || part->isWindow() || part == rig.page->lead())
                    continue;
                QVERIFY2(part->width() > 0 && part->x() >= 0 && part->x() + part->width() <= size.width() + 1, part->metaObject()->className());
            }
            auto* heart = rig.page->board().number(Parameter::HeartRate);
            QVERIFY(heart && heart->isVisible());
            (void)rig.page->grab();
        }
    }
};

WL_TEST(BedPageTest)
#include "bed_page_test.moc"
