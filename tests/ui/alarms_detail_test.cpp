// SPDX-License-Identifier: GPL-3.0-or-later
// One alarm: its evidence, its ladder, its answers.
#include "tests/ui/alarms_station.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace wardlight;
using namespace wardlight::alarms_ui;
using test::AlarmsStation;

namespace {

struct Opened : AlarmsStation {
    explicit Opened(QSize size = {1920, 1080}, bool touch = false) : AlarmsStation(test::silentWard(), size, touch)
    {
        alarm = test::alarmOf(*door.view(), AlarmKind::VentricularTachycardia);
        openAlarm(alarm, BedId{7});
    }
    AlarmId alarm;
};

}

class AlarmsDetailTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onePressOnTheLineShowsWhyItSounds()
    {
        AlarmsStation s;
        s.evidenceOf = test::alarmOf(*s.door.view(), AlarmKind::VentricularTachycardia);
        s.window->go(shell::Screen::Ward);
        auto* chip = s.window->alarmLine().chip(0);
        QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(100, 20));
        QCOMPARE(s.window->current(), shell::Screen::Alarms);
        QVERIFY(s.page->showsDetail());
        QCOMPARE(s.page->detail().alarm(), s.evidenceOf);
    }

    void theVerdictOnlyCountsTheWitnesses()
    {
        Opened s;
        const auto& texts = s.page->detail().texts();
        QCOMPARE(texts.verdict, QStringLiteral("Likely true"));
        QCOMPARE(texts.verdictCount, QStringLiteral("4 of 4 signals agree"));
        QCOMPARE(s.page->detail().evidence().report().agree, 4);
        QVERIFY(texts.live);
        QVERIFY(texts.legend.contains(QStringLiteral("1.")));
    }

    void aJudgedAlarmsLanesBearTheMarksItsVerdictCounts()
    {
        Opened s;
        auto& lanes = s.page->detail().evidence();
        const auto agreeing = [&] {
            int n = 0;
            for (std::size_t i = 0; i < lanes.evidence().lanes.size(); ++i)
                n += lanes.stanceOf(i) == Stance::Agrees;
            return n;
        };
        QCOMPARE(agreeing(), 4);
        auto ward = *s.door.view();
        auto bed = *std::find_if(ward.beds.begin(), ward.beds.end(), [&](const auto& b) { return std::any_of(b->alarms.begin(), b->alarms.end(), [&](const auto& a) { return a.id == s.evidenceOf; }); });
        auto judged = *bed;
        for (auto& a : judged.alarms)
            if (a.id == s.evidenceOf) {
                auto& j = a.judgement.emplace();
                j.outcome = JudgedOutcome::Kept;
                j.probability = 0.7;
                std::size_t n = 0;
                for (const auto& lane : lanes.evidence().lanes)
                    if (lanes.stanceOf(static_cast<std::size_t>(&lane - lanes.evidence().lanes.data())) == Stance::Agrees)
                        j.lanes.push_back({lane.format.label, n++ == 0 ? Stance::Agrees : n == 2 ? Stance::Unreadable : Stance::Disagrees, 20, 95, 0.7});
            }
        test::put(ward, judged);
        s.door.show(ward, true);
        s.step(fromSeconds(1));
        QCOMPARE(s.page->detail().texts().verdictCount, QStringLiteral("1 of 4 signals agree"));
        QCOMPARE(agreeing(), 1);
        QVERIFY2(lanes.accessibleName().contains(QStringLiteral("in the 14 s before it was judged")) || lanes.accessibleDescription().contains(QStringLiteral("in the 14 s before it was judged")), qPrintable(lanes.accessibleDescription()));
        QVERIFY(lanes.grab().size().isValid());
        QCOMPARE(lanes.clippedTexts(), QStringList());
    }

    void onlyWhatIsLikelierThanNotIsCalledLikely()
    {
        Opened s(QSize(1920, 1080));
        for (const auto& [probability, borneOut, word] : {std::tuple(0.72, true, "Likely true, 72 %"), {0.38, true, "May be true, 38 %"}, {0.04, false, "Likely false, 4 %"}}) {
            auto ward = *s.door.view();
            auto bed = **std::find_if(ward.beds.begin(), ward.beds.end(), [&](const auto& b) { return std::any_of(b->alarms.begin(), b->alarms.end(), [&](const auto& a) { return a.id == s.evidenceOf; }); });
            for (auto& a : bed.alarms)
                if (a.id == s.evidenceOf) {
                    auto& j = a.judgement.emplace();
                    j.outcome = borneOut ? JudgedOutcome::Kept : JudgedOutcome::SwitchedOff;
                    j.borneOut = borneOut;
                    j.probability = probability;
                    j.lanes.push_back({WaveLabel::EcgII, borneOut ? Stance::Agrees : Stance::Disagrees, 20, 95, 0.7});
                }
            test::put(ward, bed);
            s.door.show(ward, true);
            s.step(fromSeconds(1));
            QCOMPARE(QString(s.page->detail().texts().verdict).replace(QChar(0xa0), QLatin1Char(' ')), QLatin1String(word));
        }
    }

    void aTachycardiaThatItsBeatsAloneDidNotProveSaysWhatDid_data()
    {
        QTest::addColumn<QByteArray>("how");
        QTest::addColumn<QString>("rule");
        QTest::newRow("its beats") << QByteArray() << QStringLiteral("≥ 5 ventricular beats, rate > 100");
        QTest::newRow("the minute before it") << QByteArray::fromStdString(std::string(toldByMinute)) << QStringLiteral("abrupt run > 100, borne out by its waves");
        QTest::newRow("its wave") << QByteArray::fromStdString(std::string(toldByWave)) << QStringLiteral("fast wave without rest, few beats");
    }
    void aTachycardiaThatItsBeatsAloneDidNotProveSaysWhatDid()
    {
        QFETCH(const QByteArray, how);
        QFETCH(const QString, rule);
        Opened s(QSize(1280, 800));
        auto ward = *s.door.view();
        auto bed = *ward.beds.front();
        auto& alarm = test::addAlarm(bed, AlarmKind::VentricularTachycardia, Priority::High, 5);
        alarm.detail = how.toStdString();
        const auto id = alarm.id;
        test::put(ward, bed);
        s.door.show(ward, true);
        s.openAlarm(id, bed.id);
        s.step(fromSeconds(1));
        const auto said = s.page->detail().texts().rule.join(QLatin1Char('|'));
        QVERIFY2(said.contains(rule), qPrintable(said));
        QCOMPARE(s.page->detail().texts().title, QStringLiteral("Ventricular tachycardia"));
        s.page->detail().grab();
        QCOMPARE(s.page->detail().clippedTexts(), QStringList());
    }

    void whenItBeganIsSaidOnTheSmallestScreenAndARuleIsNeverAnIdentifier()
    {
        Opened s(QSize(1280, 800));
        s.page->detail().grab();
        const auto& texts = s.page->detail().texts();
        QVERIFY(!texts.whoShorter.isEmpty());
        for (const auto& shorter : texts.whoShorter) {
            QVERIFY(shorter.size() < texts.who.size());
            QVERIFY2(shorter.contains(QStringLiteral("since ")), qPrintable(shorter));
        }
        auto ward = *s.door.view();
        auto bed = *ward.beds.front();
        auto& alarm = test::addAlarm(bed, AlarmKind::SignalInStandby, Priority::Low, 5);
        const auto id = alarm.id;
        test::put(ward, bed);
        s.door.show(ward, true);
        s.openAlarm(id, bed.id);
        s.step(fromSeconds(1));
        QVERIFY2(!s.page->detail().texts().rule.join(QLatin1Char(' ')).contains(QString::fromStdString(std::string(kindId(AlarmKind::SignalInStandby)))), qPrintable(s.page->detail().texts().rule.join(QLatin1Char('|'))));
    }

    void theLanesCarryTheMarksOfBeginningAndAlarm()
    {
        Opened s;
        auto& lanes = s.page->detail().evidence();
        QVERIFY(lanes.report().began > 9 && lanes.report().began < 12);
        QVERIFY(lanes.xOf(lanes.report().began) < lanes.xOf(EvidenceView::raisedAt));
        const auto picture = lanes.grab().toImage();
        const auto theme = *kit::loadTheme(embeddedResource("tokens.toml"), kit::ThemeId::Dark);
        int solid = 0;
        const int x = static_cast<int>(lanes.xOf(EvidenceView::raisedAt));
        for (int y = 0; y < picture.height(); ++y)
            for (int dx = -2; dx <= 2; ++dx)
                if (picture.pixelColor(x + dx, y) == theme[kit::Token::Text1]) {
                    ++solid;
                    break;
                }
        QVERIFY(solid > picture.height() / 2);
    }

    void theKeyAAnswersTheAlarmThatIsShownNotTheFirst()
    {
        AlarmsStation s;
        const auto other = test::alarmOf(*s.door.view(), AlarmKind::RrHigh);
        QVERIFY(other != s.door.view()->alarms.front().id);
        s.openAlarm(other, BedId{5});
        QTest::keyClick(s.page, Qt::Key_A);
        QCOMPARE(s.sent<AcknowledgeAlarm>().size(), std::size_t{1});
        QCOMPARE(s.sent<AcknowledgeAlarm>().front().alarm, other);
    }

    void acknowledgeActsWhenItIsTouchedButNotWithin300MsOfAChange()
    {
        Opened s;
        auto* answer = s.page->detail().answer();
        QTest::mousePress(answer, Qt::LeftButton);
        QCOMPARE(s.sent<AcknowledgeAlarm>().size(), std::size_t{1});
        QTest::mouseRelease(answer, Qt::LeftButton);
        s.openAlarm(test::alarmOf(*s.door.view(), AlarmKind::RrHigh), BedId{5});
        s.openAlarm(s.alarm, BedId{7});
        auto ward = test::silentWard();
        auto bed = *ward.beds[6];
        for (auto& a : bed.alarms)
            if (a.id == s.alarm)
                a.phase = AlarmPhase::Latched; // now the same button would clear it
        test::put(ward, bed);
        s.show(ward);
        s.step(std::chrono::milliseconds(100));
        QTest::mousePress(answer, Qt::LeftButton);
        QCOMPARE(s.sent<AcknowledgeAlarm>().size(), std::size_t{1});
        QTest::mouseRelease(answer, Qt::LeftButton);
        s.step(std::chrono::milliseconds(350));
        QTest::mousePress(answer, Qt::LeftButton);
        QCOMPARE(s.sent<AcknowledgeAlarm>().size(), std::size_t{2});
    }

    void theLadderSaysWhoWasToldAndWhoIsNext()
    {
        Opened s;
        const auto rows = s.page->detail().ladder().rows();
        QCOMPARE(rows.size(), std::size_t{5});
        QVERIFY(rows[0].current);
        QCOMPARE(rows[0].countdown, QStringLiteral("0:49")); // 50 s, less what the test let pass
        QVERIFY(rows[0].state.contains(QStringLiteral("delivered")));
        QVERIFY(rows[1].state.contains(QStringLiteral("next in")));
        QVERIFY(rows[4].byHand && !rows[4].canSend);
    }

    void sendNowAsksThisPersonInTwoPressesFromTheWard()
    {
        Opened s; // the first press opened it
        QTest::mouseClick(s.page->detail().ladder().send(2), Qt::LeftButton);
        const auto sent = s.sent<Escalate>();
        QCOMPARE(sent.size(), std::size_t{1});
        QCOMPARE(sent.front().person, std::string("M. Castellanos"));
        QCOMPARE(sent.front().alarm, s.alarm);
    }

    void callCodeWantsToBeHeldForASecond()
    {
        Opened s;
        auto* code = s.page->detail().ladder().callCode();
        QTest::mousePress(code, Qt::LeftButton);
        s.step(std::chrono::milliseconds(900));
        QTest::mouseRelease(code, Qt::LeftButton);
        s.step(std::chrono::milliseconds(500));
        QVERIFY(s.sent<Escalate>().empty());
        QTest::mousePress(code, Qt::LeftButton);
        s.step(std::chrono::milliseconds(50)); // the screen's next look: the second is counted from there
        s.step(std::chrono::milliseconds(450));
        s.step(std::chrono::milliseconds(500));
        QCOMPARE(s.sent<Escalate>().size(), std::size_t{0});
        s.step(std::chrono::milliseconds(50));
        QTest::mouseRelease(code, Qt::LeftButton);
        QCOMPARE(s.sent<Escalate>().size(), std::size_t{1});
        QCOMPARE(s.sent<Escalate>().front().person, std::string("Code team"));
        code->setFocus();
        QTest::keyPress(code, Qt::Key_Return);
        s.step(std::chrono::milliseconds(50));
        s.step(std::chrono::milliseconds(1000));
        QTest::keyRelease(code, Qt::Key_Return);
        QCOMPARE(s.sent<Escalate>().size(), std::size_t{2});
    }

    void whoIsAskedAcceptsOrRejectsWithOnePressAndPassesOnWithTwo()
    {
        Opened s;
        auto& ladder = s.page->detail().ladder();
        QVERIFY(ladder.accept()->isVisible());
        QTest::mouseClick(ladder.accept(), Qt::LeftButton);
        QTest::mouseClick(ladder.reject(), Qt::LeftButton);
        QTest::mouseClick(ladder.redirect(), Qt::LeftButton);
        auto& list = s.page->detail().redirectList();
        QVERIFY(list.isVisible());
        QCOMPARE(list.choices().size(), std::size_t{3}); // not to oneself, not to the code team
        QTest::mouseClick(&list, Qt::LeftButton, {}, list.rowRect(1).center());
        const auto answers = s.sent<AnswerEscalation>();
        QCOMPARE(answers.size(), std::size_t{3});
        QCOMPARE(answers[0].answer, EscalationStep::Accepted);
        QCOMPARE(answers[1].answer, EscalationStep::Rejected);
        QCOMPARE(answers[2].answer, EscalationStep::Redirected);
        QCOMPARE(answers[2].redirectTo, std::string("M. Castellanos"));
    }

    void whoIsNotAskedHasNothingToAccept()
    {
        auto ward = test::silentWard();
        ward.user = "M. Castellanos";
        AlarmsStation s(ward);
        s.openAlarm(test::alarmOf(ward, AlarmKind::VentricularTachycardia), BedId{7});
        QVERIFY(!s.page->detail().ladder().accept()->isVisible());
    }

    void afterwardsOnePressSaysWhetherItWasRight()
    {
        Opened s;
        QTest::mouseClick(s.page->detail().mark(AlarmMark::True), Qt::LeftButton);
        const auto marks = s.sent<MarkAlarm>();
        QCOMPARE(marks.size(), std::size_t{1});
        QCOMPARE(marks.front().alarm, s.alarm);
        QCOMPARE(marks.front().mark, AlarmMark::True);
    }

    void aPastAlarmTellsItsLifeToATenthOfASecond()
    {
        AlarmsStation s;
        s.choose(AlarmsTab::History);
        const auto vt = s.rows()[5].key;
        QTest::mouseClick(s.page->table().rowWidget(vt), Qt::LeftButton, {}, QPoint(400, 30));
        s.step(std::chrono::milliseconds(400));
        QVERIFY(!s.page->showsDetail()); // beside the list first
        QCOMPARE(s.page->panel().alarm().value, vt);
        QTest::mouseClick(s.page->table().rowWidget(vt), Qt::LeftButton, {}, QPoint(400, 30));
        s.step(std::chrono::milliseconds(50));
        QVERIFY(s.page->showsDetail());
        const auto& life = s.page->detail().texts().life;
        QVERIFY(life.size() >= 4);
        QCOMPARE(life.front().text, QStringLiteral("raised"));
        QVERIFY(life.front().time.contains(QLatin1Char('.')));
        QVERIFY(life[1].text.contains(QStringLiteral("R. Okafor acknowledged")));
        QVERIFY(life.back().text.contains(QStringLiteral("True")));
        QVERIFY(!s.page->detail().texts().live);
        QVERIFY(!s.page->detail().answer()->isEnabled());
        QVERIFY(s.page->back()); // to the history it came from
        QCOMPARE(s.page->tab(), AlarmsTab::History);
        QVERIFY(!s.page->back());
    }

    void besideTheHistoryStandTheAlarmsLifeItsMarksTheAnswersAndTheRoster()
    {
        AlarmsStation s;
        s.choose(AlarmsTab::History);
        auto& panel = s.page->panel();
        QVERIFY(panel.isVisible() && !panel.alarm());
        const auto vt = s.rows()[5].key;
        QTest::mouseClick(s.page->table().rowWidget(vt), Qt::LeftButton, {}, QPoint(400, 30));
        s.step(std::chrono::milliseconds(400));
        const auto rows = s.rows();
        QVERIFY(std::any_of(rows.begin(), rows.end(), [&](const auto& row) { return row.key == vt && row.selected; }));
        QVERIFY(panel.lines().size() >= 3);
        QVERIFY(panel.lines().join(QLatin1Char(' ')).contains(QStringLiteral("R. Okafor acknowledged")));
        QCOMPARE(panel.figures().size(), std::size_t{4});
        QVERIFY(panel.clippedTexts().isEmpty());
        const auto before = s.sent<MarkAlarm>().size();
        QTest::mouseClick(panel.mark(AlarmMark::False), Qt::LeftButton);
        QCOMPARE(s.sent<MarkAlarm>().size(), before + 1);
        QCOMPARE(s.sent<MarkAlarm>().back().alarm.value, vt);
        QTest::mouseClick(panel.disclosureButton(), Qt::LeftButton);
        QVERIFY(s.page->disclosure().isVisible());
        QVERIFY(s.page->back());
        QVERIFY(!s.page->disclosure().isVisible());
        QVERIFY(!s.page->showsDetail());
    }

    void whoCameToTheBedSinceIsNotShownUnderAnothersAlarm()
    {
        AlarmsStation s;
        s.choose(AlarmsTab::History);
        QTest::mouseClick(s.page->table().rowWidget(s.rows()[5].key), Qt::LeftButton, {}, QPoint(400, 30));
        s.step(std::chrono::milliseconds(400));
        auto ward = *s.door.view();
        for (const auto& b : std::vector(ward.beds.begin(), ward.beds.end())) {
            auto another = *b;
            another.since = s.door.now().wall;
            test::put(ward, another);
        }
        s.door.show(ward, true);
        s.step(fromSeconds(1));
        QSignalSpy notices(s.page, &alarms_ui::AlarmsPage::notice);
        QTest::mouseClick(s.page->panel().disclosureButton(), Qt::LeftButton);
        QVERIFY(!s.page->disclosure().isVisible());
        QCOMPARE(notices.size(), 1);
        QVERIFY2(notices[0][0].toString().contains(QStringLiteral("not in bed")), qPrintable(notices[0][0].toString()));
    }

    void aDayIsChosenAndOnlyItsAlarmsAreListed()
    {
        AlarmsStation s;
        s.choose(AlarmsTab::History);
        const auto today = s.rows().size();
        QVERIFY(today > 0);
        s.page->range().button(4)->click();
        QVERIFY(s.page->days().isVisible());
        QTest::mouseClick(&s.page->days(), Qt::LeftButton, {}, s.page->days().rowRect(3).center());
        s.step(std::chrono::milliseconds(50));
        QVERIFY(s.rows().empty()); // three days ago there was nothing
        s.page->range().button(4)->click();
        QTest::mouseClick(&s.page->days(), Qt::LeftButton, {}, s.page->days().rowRect(0).center());
        s.step(std::chrono::milliseconds(50));
        QVERIFY(s.rows().size() >= today);
    }

    void aListIsPrintedWholeInEveryTab()
    {
        AlarmsStation s;
        for (const auto tab : {AlarmsTab::Active, AlarmsTab::History, AlarmsTab::Silent, AlarmsTab::Roster}) {
            s.choose(tab);
            const auto list = s.page->printed();
            QCOMPARE(list.rows.size(), s.page->table().rows().size());
            QVERIFY(!list.columns.empty() && !list.title.isEmpty());
            const auto pdf = kit::documentBytes([&](QIODevice& device) { return printList(list, device); });
            QVERIFY(pdf.startsWith("%PDF") && pdf.trimmed().endsWith("%%EOF"));
        }
        s.choose(AlarmsTab::Silent);
        s.page->printButton().click();
        QVERIFY(s.page->save().isVisible());
        s.page->save().cancel().click();
        QVERIFY(!s.page->save().isVisible());
    }

    void theStripOfAnAlarmIsTwelveSecondsAroundItsOnset()
    {
        Opened s;
        const auto strip = s.page->detail().printed();
        QVERIFY(!strip.lanes.empty());
        QCOMPARE(strip.length, 12.0);
        QCOMPARE(strip.raised, std::optional(6.0));
        QVERIFY(!strip.alarm.isEmpty());
        QVERIFY(std::all_of(strip.lanes.begin(), strip.lanes.end(), [](const auto& lane) { return lane.offset <= 0; }));
        const auto pdf = kit::documentBytes([&](QIODevice& device) { return kit::printStrip(strip, {}, device); });
        QVERIFY(pdf.startsWith("%PDF") && pdf.trimmed().endsWith("%%EOF"));
    }

    void anAlarmWithoutWavesSaysSo()
    {
        AlarmsStation s;
        s.evidenceOf = AlarmId{1};
        s.choose(AlarmsTab::History);
        for (int i = 0; i < 2; ++i) {
            QTest::mouseClick(s.page->table().rowWidget(s.rows()[6].key), Qt::LeftButton, {}, QPoint(400, 30));
            s.step(std::chrono::milliseconds(400));
        }
        QVERIFY(s.page->detail().evidence().accessibleName().contains(QStringLiteral("No waves")));
        QVERIFY(s.page->detail().texts().verdict.isEmpty());
    }

    void everyControlOfTheDetailHasANameAndRoomForAFinger()
    {
        for (const auto& size : {QSize(1920, 1080), QSize(1280, 800), QSize(1080, 1920)}) {
            Opened s(size, true);
            for (auto* widget : s.page->detail().findChildren<QAbstractButton*>()) {
                if (!widget->isVisible())
                    continue;
                auto* interface = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
                QVERIFY2(widget->width() >= 44 && widget->height() >= 44, qPrintable(widget->text()));
            }
        }
    }

    void escapeGoesBackToTheListAndThenToTheWard()
    {
        Opened s;
        QTest::keyClick(s.page, Qt::Key_Escape);
        QVERIFY(!s.page->showsDetail());
        QCOMPARE(s.window->current(), shell::Screen::Alarms);
        QTest::keyClick(s.page, Qt::Key_Escape);
        QCOMPARE(s.window->current(), shell::Screen::Ward);
    }
};

WL_TEST(AlarmsDetailTest)
#include "alarms_detail_test.moc"
