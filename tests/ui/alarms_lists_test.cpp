// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of the alarms screen: what they hold, how they are pressed, and that nothing moves under a finger.
#include "tests/ui/alarms_station.h"

#include "core/door/silent.h"

#include <QAccessible>

using namespace wardlight;
using namespace wardlight::alarms_ui;
using test::AlarmsStation;

class AlarmsListsTest : public QObject {
    Q_OBJECT
    static QPoint middle(const QWidget* w) { return w->rect().center(); }

private Q_SLOTS:
    void everyOpenAlarmIsARowInTheOrderOfTheLine()
    {
        AlarmsStation s;
        const auto view = s.door.view();
        const auto rows = s.rows();
        QCOMPARE(rows.size(), view->alarms.size());
        for (std::size_t i = 0; i < rows.size(); ++i)
            QCOMPARE(rows[i].key, view->alarms[i].id.value);
    }

    void onePressOnItsButtonAcknowledgesThisAlarmAndNoOther()
    {
        AlarmsStation s;
        const auto alarm = test::alarmOf(*s.door.view(), AlarmKind::Spo2Low);
        const auto target = s.door.view()->alarms[3].id;
        auto* row = s.page->table().rowWidget(target.value);
        QVERIFY(row);
        QTest::mousePress(row->action(0), Qt::LeftButton, {}, middle(row->action(0))); // on touch-down
        QCOMPARE(s.sent<AcknowledgeAlarm>().size(), std::size_t{1});
        QCOMPARE(s.sent<AcknowledgeAlarm>().front().alarm, target);
        QTest::mouseRelease(row->action(0), Qt::LeftButton, {}, middle(row->action(0)));
        QCOMPARE(s.sent<AcknowledgeAlarm>().size(), std::size_t{1});
        QVERIFY(alarm);
    }

    void theKeyAOnARowAcknowledgesThatRow()
    {
        AlarmsStation s;
        const auto target = s.door.view()->alarms[2].id;
        auto* row = s.page->table().rowWidget(target.value);
        row->setFocus();
        QTest::keyClick(row, Qt::Key_A);
        QCOMPARE(s.sent<AcknowledgeAlarm>().size(), std::size_t{1});
        QCOMPARE(s.sent<AcknowledgeAlarm>().front().alarm, target);
    }

    void arrowsMoveFromRowToRow()
    {
        AlarmsStation s;
        s.page->table().focusFirst();
        const auto view = s.door.view();
        auto* first = s.page->table().rowWidget(view->alarms[0].id.value);
        QTest::keyClick(first, Qt::Key_Down);
        QVERIFY(s.page->table().rowWidget(view->alarms[1].id.value)->hasFocus());
        QTest::keyClick(s.page->table().rowWidget(view->alarms[1].id.value), Qt::Key_Up);
        QVERIFY(first->hasFocus());
        QTest::keyClick(first, Qt::Key_Return);
        QVERIFY(s.page->showsDetail());
        QCOMPARE(s.page->detail().alarm(), view->alarms[0].id);
    }

    void aPressWithin300MsOfAChangeAcknowledgesNothing()
    {
        AlarmsStation s;
        auto ward = test::silentWard();
        auto bed = *ward.beds[1];
        test::addAlarm(bed, AlarmKind::VentricularTachycardia, Priority::High, 1); // comes to the top: every row moves
        test::put(ward, bed);
        s.show(ward);
        const auto top = s.rows().front().key;
        auto* row = s.page->table().rowWidget(top);
        s.step(std::chrono::milliseconds(200));
        QTest::mousePress(row->action(0), Qt::LeftButton, {}, middle(row->action(0)));
        QVERIFY(s.sent<AcknowledgeAlarm>().empty());
        QVERIFY(s.window->header().told().contains(QStringLiteral("changed")));
        QTest::mouseRelease(row->action(0), Qt::LeftButton, {}, middle(row->action(0)));
        s.step(std::chrono::milliseconds(200));
        QTest::mousePress(row->action(0), Qt::LeftButton, {}, middle(row->action(0)));
        QCOMPARE(s.sent<AcknowledgeAlarm>().size(), std::size_t{1});
        QCOMPARE(s.sent<AcknowledgeAlarm>().front().alarm.value, top);
    }

    void theListNeverShiftsUnderAFinger()
    {
        AlarmsStation s;
        const auto before = s.rows();
        QEvent enter(QEvent::Enter);
        QCoreApplication::sendEvent(&s.page->table(), &enter);
        auto ward = test::silentWard();
        auto bed = *ward.beds[1];
        test::addAlarm(bed, AlarmKind::VentricularTachycardia, Priority::High, 1);
        test::put(ward, bed);
        auto other = *ward.beds[13];
        other.alarms.clear(); // one that was in the middle ended
        test::put(ward, other);
        s.show(ward);
        const auto held = s.rows();
        for (std::size_t i = 0; i < before.size(); ++i)
            QCOMPARE(held[i].key, before[i].key);
        QCOMPARE(held.size(), before.size() + 1);
        QVERIFY(std::any_of(held.begin(), held.end(), [](const auto& r) { return r.gone && r.actions.empty(); }));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(&s.page->table(), &leave);
        s.step(std::chrono::milliseconds(50));
        QCOMPARE(s.rows().front().key, s.door.view()->alarms.front().id.value);
        const auto after = s.rows();
        QVERIFY(std::none_of(after.begin(), after.end(), [](const auto& r) { return r.gone; }));
    }

    void silentNowHoldsWhateverDoesNotSoundWithoutBeingAsked()
    {
        AlarmsStation s;
        const auto all = door::silentNow(*s.door.view());
        QVERIFY(all.size() >= 9);
        QVERIFY(s.page->tabs().button(static_cast<int>(AlarmsTab::Silent))->text().contains(QString::number(all.size()))); // on every tab
        s.choose(AlarmsTab::Silent);
        QCOMPARE(s.rows().size(), all.size());
        for (const auto& row : s.rows()) {
            QVERIFY(!row.cells[2].texts.value(0).isEmpty());
            QVERIFY(!row.cells[4].texts.value(0).isEmpty()); // a figure, "?" or "–"
        }
    }

    void everySilenceEndsByOnePress_data()
    {
        QTest::addColumn<QString>("bed");
        QTest::addColumn<int>("command");
        QTest::newRow("alarms off") << QStringLiteral("12") << static_cast<int>(CommandBody(SwitchAlarms{}).index());
        QTest::newRow("standby") << QStringLiteral("10") << static_cast<int>(CommandBody(EndStandby{}).index());
        QTest::newRow("a limit widened") << QStringLiteral("06") << static_cast<int>(CommandBody(SetLimits{}).index());
        QTest::newRow("a kind off") << QStringLiteral("15") << static_cast<int>(CommandBody(SwitchKind{}).index());
        QTest::newRow("sound paused") << QStringLiteral("05") << static_cast<int>(CommandBody(EndAudioPause{}).index());
    }
    void everySilenceEndsByOnePress()
    {
        QFETCH(QString, bed);
        QFETCH(int, command);
        AlarmsStation s;
        s.choose(AlarmsTab::Silent);
        for (const auto& row : s.rows())
            if (row.cells[0].texts.front() == bed && !row.actions.empty()) {
                auto* widget = s.page->table().rowWidget(row.key);
                QVERIFY(widget);
                QTest::mouseClick(widget->action(0), Qt::LeftButton);
                break;
            }
        QCOMPARE(s.door.commands.size(), std::size_t{1});
        QCOMPARE(static_cast<int>(s.door.commands.back().body.index()), command);
    }

    void theHistoryIsReadInPiecesAndGivenUpWithTheScreen()
    {
        AlarmsStation s;
        s.events.clear();
        for (std::uint64_t k = 0; k < 4500; ++k) { // more than two pieces
            Event e;
            e.id = {k + 1};
            e.bed = {1};
            e.at = {test::sceneNow().wall.microseconds - static_cast<std::int64_t>(4500 - k) * 1'000'000};
            AlarmEvent a;
            a.alarm = {k + 1};
            a.key.kind = AlarmKind::HrHigh;
            e.body = a;
            s.events.push_back(e);
        }
        s.door.asked = 0;
        s.choose(AlarmsTab::History);
        for (int i = 0; i < 6; ++i)
            s.step(std::chrono::milliseconds(10));
        QVERIFY(s.door.asked >= 3);
        QVERIFY(s.page->footText().contains(QStringLiteral("4500")));
        QVERIFY(s.page->table().findChildren<TableRowWidget*>().size() < 60); // only what is in sight is a widget
        s.window->go(shell::Screen::Ward);
        const auto asked = s.door.asked;
        s.step(std::chrono::seconds(10));
        QCOMPARE(s.door.asked, asked);
    }

    void theHistorySaysWhoAnsweredInHowManySeconds()
    {
        AlarmsStation s;
        s.choose(AlarmsTab::History);
        const auto rows = s.rows();
        QCOMPARE(rows.size(), std::size_t{8});
        QCOMPARE(rows[0].cells[5].texts.front(), QStringLiteral("R. Okafor"));
        QCOMPARE(rows[0].cells[6].texts.front(), QStringLiteral("11 s"));
        QVERIFY(rows[0].actions[0].chosen); // True
        QVERIFY(!rows[0].actions[1].chosen);
        QVERIFY(s.page->footText().contains(QStringLiteral("median answer 22 s")));
    }

    void filtersLeaveOnlyWhatMatches()
    {
        AlarmsStation s;
        s.choose(AlarmsTab::History);
        QTest::mouseClick(s.page->priorities().button(1), Qt::LeftButton); // !!!
        QCOMPARE(s.rows().size(), std::size_t{2});
        QTest::mouseClick(s.page->priorities().button(0), Qt::LeftButton);
        QTest::mouseClick(s.page->answers().button(2), Qt::LeftButton); // nobody
        QCOMPARE(s.rows().size(), std::size_t{2});
        QTest::mouseClick(s.page->answers().button(1), Qt::LeftButton); // over 60 s
        QCOMPARE(s.rows().size(), std::size_t{1});
        QTest::mouseClick(s.page->answers().button(0), Qt::LeftButton);
        QTest::mouseClick(s.page->marks().button(1), Qt::LeftButton); // unmarked
        QCOMPARE(s.rows().size(), std::size_t{2});
        QTest::mouseClick(s.page->marks().button(0), Qt::LeftButton);
        s.page->search().setText(QStringLiteral("07"));
        QCOMPARE(s.rows().size(), std::size_t{2});
    }

    void onePressMarksAPastAlarm()
    {
        AlarmsStation s;
        s.choose(AlarmsTab::History);
        auto* row = s.page->table().rowWidget(s.rows()[3].key); // unmarked
        QVERIFY(row);
        QTest::mouseClick(row->action(1), Qt::LeftButton);
        const auto marks = s.sent<MarkAlarm>();
        QCOMPARE(marks.size(), std::size_t{1});
        QCOMPARE(marks.front().alarm.value, s.rows()[3].key);
        QCOMPARE(marks.front().mark, AlarmMark::False);
        QCOMPARE(s.door.commands.back().bed, BedId{6});
    }

    void thePastWearsNoLiveColour()
    {
        for (const auto id : {kit::ThemeId::Dark, kit::ThemeId::Light, kit::ThemeId::Night, kit::ThemeId::Contrast}) {
            auto ward = test::quietWard(16);
            AlarmsStation s(ward, {1920, 1080}, false, id);
            s.choose(AlarmsTab::History);
            QVERIFY(!s.rows().empty());
            const auto theme = *kit::loadTheme(embeddedResource("tokens.toml"), id);
            const auto image = s.window->grab().toImage().convertToFormat(QImage::Format_RGB32);
            for (const auto t : {kit::Token::HighFill, kit::Token::MediumFill, kit::Token::LowFill}) {
                if (theme[t] == theme[kit::Token::Surface] || theme[t] == theme[kit::Token::Canvas])
                    continue;
                for (int y = 0; y < image.height(); ++y) {
                    const auto* row = reinterpret_cast<const QRgb*>(image.constScanLine(y));
                    const auto* found = std::find(row, row + image.width(), theme[t].rgb());
                    QVERIFY2(found == row + image.width(),
                             qPrintable(QStringLiteral("%1 %2 at %3, %4").arg(QLatin1String(kit::themeIdName(id).data()), theme[t].name()).arg(found - row).arg(y)));
                }
            }
        }
    }

    void theRosterNamesWhoIsAskedForWhichBedsAndWhereNobodyIs()
    {
        AlarmsStation s;
        s.choose(AlarmsTab::Roster);
        const auto rows = s.rows();
        QVERIFY(rows.size() >= 6);
        QCOMPARE(rows[0].cells[0].texts.front(), QStringLiteral("Nobody"));
        QCOMPARE(rows[0].cells[2].texts.front(), QStringLiteral("13"));
        QCOMPARE(rows[1].cells[0].texts.front(), QStringLiteral("R. Okafor"));
        QCOMPARE(rows[1].cells[2].texts.front(), QStringLiteral("01–08"));
    }

    void everyControlHasANameAndInTouchModeEnoughRoom()
    {
        AlarmsStation s(test::silentWard(), {1280, 800}, true);
        for (const auto tab : {AlarmsTab::Active, AlarmsTab::History, AlarmsTab::Silent, AlarmsTab::Roster}) {
            s.choose(tab);
            for (auto* widget : s.page->findChildren<QWidget*>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                    continue;
                auto* interface = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
                if (!qobject_cast<TableRowWidget*>(widget)) // rows may be half out of sight
                    QVERIFY2(widget->width() >= 44 && widget->height() >= 44, qPrintable(widget->accessibleName()));
            }
        }
    }
};

WL_TEST(AlarmsListsTest)
#include "alarms_lists_test.moc"
