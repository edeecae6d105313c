// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/embedded.h"
#include "tests/support/fake_door.h"
#include "tests/support/ward_scene.h"
#include "tests/support/wl_test.h"
#include "ui/kit/font.h"
#include "ui/shell/shell_window.h"
#include "ui/shell/summary.h"

#include <QAccessible>

using namespace wardlight;
using namespace wardlight::shell;

namespace {

struct Station {
    explicit Station(const door::WardView& ward, QSize size = {1920, 1080})
    {
        door.setNow(test::sceneNow());
        door.show(ward);
        ShellSettings settings;
        settings.tokens = std::string(embeddedResource("tokens.toml"));
        window = std::make_unique<ShellWindow>(door, settings, kit::Words{});
        window->resize(size);
        window->show();
        window->stopClock();
        step(fromSeconds(0));
    }
    void step(Duration by)
    {
        door.advance(by);
        window->frame();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] int acknowledges() const
    {
        int n = 0;
        for (const auto& c : door.commands)
            n += std::holds_alternative<AcknowledgeAlarm>(c.body) ? 1 : 0;
        return n;
    }
    void pressAck(int chip)
    {
        auto* c = window->alarmLine().chip(chip);
        QTest::mousePress(c, Qt::LeftButton, {}, c->actionBox().center().toPoint());
    }
    test::FakeDoor door;
    std::unique_ptr<ShellWindow> window;
};

}

class ShellTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLineShowsPriorityFirstAndTheRestAsANumber()
    {
        Station station(test::floodWard(16));
        const auto chips = station.window->alarmLine().shownChips();
        QVERIFY(chips.size() >= 3);
        QCOMPARE(chips[0].bedLabel, QStringLiteral("07"));
        QVERIFY(chips[0].sounding);
        for (std::size_t i = 1; i < chips.size(); ++i)
            QVERIFY(chips[i].tone <= chips[i - 1].tone);
        QCOMPARE(static_cast<int>(chips.size()) + station.window->alarmLine().hiddenCount(), 8);
    }

    void theNumberOfTheRestHasRoomForItsTextWhateverItIs()
    {
        for (const int count : {9, 40, 100, 160, 512})
            for (const int width : {800, 1280, 1920}) {
                auto ward = test::quietWard(64);
                for (int i = 0; i < count; ++i) {
                    auto bed = *ward.beds[static_cast<std::size_t>(i % 64)];
                    test::addAlarm(bed, AlarmKind::Asystole, Priority::High, i);
                    test::put(ward, bed);
                }
                Station station(ward, {width, 800});
                auto& line = station.window->alarmLine();
                const auto shown = static_cast<int>(line.shownChips().size());
                QVERIFY(shown > 0);
                QCOMPARE(shown + line.hiddenCount(), count);
                auto* more = line.more();
                QVERIFY(more->isVisible());
                QCOMPARE(more->text(), QStringLiteral("+%1").arg(count - shown));
                const auto font = kit::face(14, kit::Weight::SemiBold);
                QVERIFY(more->width() >= kit::textWidth(font, more->text()) + 24); // 12 on either side
                QVERIFY(more->x() > line.chip(shown - 1)->geometry().right());
                QVERIFY(more->geometry().right() < line.pauseAll()->x());
                QVERIFY(line.rect().contains(line.pauseAll()->geometry()));
            }
    }

    void noRedIsHiddenWhileAYellowIsShown()
    {
        for (const int width : {800, 1080, 1280, 1920}) {
            auto ward = test::floodWard(36);
            for (const int n : {20, 21, 22, 23, 24, 25}) {
                auto bed = *ward.beds[static_cast<std::size_t>(n - 1)];
                test::addAlarm(bed, AlarmKind::Asystole, Priority::High, n);
                test::put(ward, bed);
            }
            Station station(ward, {width, 800});
            int hiddenRed = 8;
            bool yellow = false;
            for (const auto& c : station.window->alarmLine().shownChips()) {
                hiddenRed -= c.tone == ward::Tone::High ? 1 : 0;
                yellow = yellow || c.tone < ward::Tone::High;
            }
            QVERIFY(hiddenRed == 0 || !yellow);
        }
    }

    void oneChipPressAcknowledgesOneAlarm()
    {
        Station station(test::floodWard(16));
        station.step(std::chrono::milliseconds(400));
        station.pressAck(0);
        QCOMPARE(station.acknowledges(), 1);
        QCOMPARE(std::get<AcknowledgeAlarm>(station.door.commands.back().body).alarm, station.window->alarmLine().chip(0)->model().alarm);
    }

    void aChipThatJustChangedCannotBePressedByMistake()
    {
        auto ward = test::floodWard(16);
        Station station(ward);
        station.step(std::chrono::seconds(1));
        auto bed = *ward.beds[2];
        test::addAlarm(bed, AlarmKind::Asystole, Priority::High, -1);
        test::put(ward, bed);
        station.door.show(ward, true);
        station.step(std::chrono::milliseconds(10));
        QCOMPARE(station.window->alarmLine().chip(0)->model().bedLabel, QStringLiteral("03"));
        station.step(std::chrono::milliseconds(200));
        station.pressAck(0);
        QCOMPARE(station.acknowledges(), 0);
        QVERIFY(station.window->header().told().contains(QStringLiteral("Press again")));
        station.step(std::chrono::milliseconds(200));
        station.pressAck(0);
        QCOMPARE(station.acknowledges(), 1);
    }

    void theQuietLineTellsTheLastAlarm()
    {
        auto ward = test::quietWard(16);
        door::AlarmView last;
        last.bed = BedId{11};
        last.key = {AlarmKind::Spo2Low, {}, Parameter::Spo2};
        last.value = 88;
        last.limit = 90;
        ward.lastEnded = last;
        ward.lastEndedLength = fromSeconds(34);
        ward.lastEndedAt = WallTime{ward.now.wall.microseconds - 12 * 60'000'000LL};
        QCOMPARE(lastAlarm(ward, kit::Words{}), QStringLiteral("Last: bed 11, SpO₂ 88 < 90 for 34 s, 12 min ago"));
    }

    void theHeaderSaysWhenItCannotBeHeardOrSeen()
    {
        auto ward = test::quietWard(16);
        const auto now = test::sceneNow().mono;
        QCOMPARE(soundChip(ward, now).text, QStringLiteral("Sound on"));
        QCOMPARE(connectionChip(ward, now).text, QStringLiteral("All beds connected"));
        for (const auto state : {door::VoiceState::NoDevice, door::VoiceState::Muted, door::VoiceState::NullSink,
                                 door::VoiceState::Suspended, door::VoiceState::ServerGone, door::VoiceState::Stopped}) {
            ward.voice = state;
            QCOMPARE(soundChip(ward, now).style, kit::ButtonStyle::Inverted);
            QCOMPARE(standingSentences(ward, kit::Words{}).size(), 1);
        }
        ward.voice = door::VoiceState::Unknown;
        QCOMPARE(soundChip(ward, now).style, kit::ButtonStyle::Outlined);
        auto bed = *ward.beds[10];
        test::loseLink(bed, 42, true);
        test::put(ward, bed);
        QCOMPARE(connectionChip(ward, now).text, QStringLiteral("Bed 11: 1 device lost 0:42"));
    }

    void troubleStandsUnderTheLineUntilItIsFixed()
    {
        auto ward = test::floodWard(16);
        ward.notRecordingSince = WallTime{ward.now.wall.microseconds - 30 * 60'000'000LL};
        ward.notRecordingWhy = "disk-full";
        Station station(ward);
        QCOMPARE(station.window->standing().sentences().size(), 1);
        QVERIFY(station.window->standing().sentences().front().startsWith(QStringLiteral("Not recording since 14:02.")));
        const int top = station.window->ward().y();
        ward.notRecordingSince.reset();
        station.door.show(ward);
        station.step(std::chrono::milliseconds(60));
        QVERIFY(station.window->standing().sentences().isEmpty());
        QCOMPARE(station.window->ward().y(), top - StandingLine::rowHeight);
    }

    void everyScreenKeepsTheAlarmLineAndLeadsBack()
    {
        Station station(test::floodWard(16));
        for (int i = 1; i < static_cast<int>(Screen::Count); ++i) {
            station.window->go(static_cast<Screen>(i));
            station.step(std::chrono::milliseconds(60));
            QVERIFY(station.window->alarmLine().isVisible());
            QVERIFY(station.window->alarmLine().chip(0)->isVisible());
            QTest::keyClick(station.window.get(), Qt::Key_Escape);
            QCOMPARE(station.window->current(), Screen::Ward);
        }
        station.window->go(Screen::Review);
        for (int i = 0; i < 19; ++i)
            station.step(std::chrono::seconds(10));
        QCOMPARE(station.window->current(), Screen::Ward); // after 3 min without a touch
    }

    void digitsFindABedAndEnterGoesThere()
    {
        Station station(test::quietWard(16));
        QTest::keyClick(&station.window->ward(), Qt::Key_1);
        QCOMPARE(station.window->header().findField()->text(), QStringLiteral("1"));
        station.window->header().findField()->setText(QStringLiteral("14"));
        QVERIFY(station.window->ward().tileModel(0).dimmed);
        Q_EMIT station.window->header().findEntered();
        QCOMPARE(station.window->ward().focusedTile(), 13);
    }

    void inTouchModeASmallTileOpensACardWithTargetsForGloves()
    {
        Station station(test::floodWard(64));
        auto& canvas = station.window->ward();
        canvas.setTouch(true);
        station.step(std::chrono::seconds(1));
        const auto band = canvas.tileRect(13).topLeft() + canvas.tileLayout(13).foot.center();
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, band.toPoint());
        QCOMPARE(station.acknowledges(), 0);
        QVERIFY(canvas.card().isVisible());
        QCOMPARE(canvas.card().model().head.bed, QStringLiteral("14"));
        const auto target = canvas.card().acknowledgeBox();
        QVERIFY(target.width() >= 44 && target.height() >= 44);
        for (const auto& number : canvas.card().tileLayout().numbers)
            QVERIFY(number.width() >= 44 && number.height() >= 44);
        QTest::mousePress(&canvas.card(), Qt::LeftButton, {}, target.center().toPoint());
        QCOMPARE(station.acknowledges(), 1);
        QTest::mousePress(&canvas.card(), Qt::LeftButton, {}, QPoint(-30, -30));
        QVERIFY(!canvas.card().isVisible());
    }

    void nightIsOneKeyAndBack()
    {
        Station station(test::quietWard(4));
        const auto day = station.window->grab().toImage().pixel(1000, 70);
        QTest::keyClick(station.window.get(), Qt::Key_N);
        const auto night = station.window->grab().toImage().pixel(1000, 70);
        QVERIFY(day != night);
        QTest::keyClick(station.window.get(), Qt::Key_N);
        QCOMPARE(station.window->grab().toImage().pixel(1000, 70), day);
    }

    void everyControlHasANameAndIsBigEnough()
    {
        Station station(test::floodWard(16));
        for (auto* button : station.window->findChildren<QAbstractButton*>()) {
            if (!button->isVisible())
                continue;
            auto* interface = QAccessible::queryAccessibleInterface(button);
            QVERIFY(interface && !interface->text(QAccessible::Name).isEmpty());
            QVERIFY(button->width() >= 36 && button->height() >= 36);
        }
        for (int i = 0; i < static_cast<int>(station.window->alarmLine().shownChips().size()); ++i)
            QVERIFY(station.window->alarmLine().chip(i)->actionBox().width() >= 44 || station.window->alarmLine().chip(i)->model().action.isEmpty());
    }
};

WL_TEST(ShellTest)
#include "shell_test.moc"
