// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/embedded.h"
#include "tests/support/fake_door.h"
#include "tests/support/ward_scene.h"
#include "tests/support/wl_test.h"
#include "ui/kit/font.h"
#include "ui/shell/shell_window.h"
#include "ui/shell/summary.h"
#include "ui/ward/tile_painter.h"

#include <QAccessible>
#include <QTranslator>

#include <algorithm>

using namespace wardlight;
using namespace wardlight::shell;

namespace {

struct Station {
    explicit Station(const door::WardView& ward, QSize size = {1920, 1080}, bool touch = false,
                     kit::ThemeId theme = kit::ThemeId::Dark)
    {
        door.setNow(test::sceneNow());
        door.show(ward);
        ShellSettings settings;
        settings.tokens = std::string(embeddedResource("tokens.toml"));
        settings.touch = touch;
        settings.theme = theme;
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
        for (int i = 1; i < static_cast<int>(shell::Screen::Count); ++i) {
            station.window->go(static_cast<shell::Screen>(i));
            station.step(std::chrono::milliseconds(60));
            QVERIFY(station.window->alarmLine().isVisible());
            QVERIFY(station.window->alarmLine().chip(0)->isVisible());
            QTest::keyClick(station.window.get(), Qt::Key_Escape);
            QCOMPARE(station.window->current(), shell::Screen::Ward);
        }
        station.window->go(shell::Screen::Review);
        for (int i = 0; i < 19; ++i)
            station.step(std::chrono::seconds(10));
        QCOMPARE(station.window->current(), shell::Screen::Ward); // after 3 min without a touch
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

    void inTouchModeEveryTargetIsAtLeast44DpOnEveryScreen()
    {
        for (const auto& size : {QSize(1920, 1080), QSize(1280, 800), QSize(1080, 1920)})
            for (const int beds : {16, 64}) {
                Station station(test::floodWard(beds), size, true);
                const auto large = [](const QSizeF& s) { return s.width() >= 44 && s.height() >= 44; };
                for (auto* widget : station.window->findChildren<QWidget*>()) {
                    if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                        continue;
                    QVERIFY2(large(widget->size()), qPrintable(widget->accessibleName() + QString::fromLatin1(widget->metaObject()->className())));
                }
                auto& line = station.window->alarmLine();
                for (int i = 0; i < static_cast<int>(line.shownChips().size()); ++i)
                    QVERIFY(line.chip(i)->model().action.isEmpty() || large(line.chip(i)->actionBox().size()));
                auto& canvas = station.window->ward();
                for (int i = 0; i < canvas.tileCount(); ++i) {
                    QVERIFY(large(canvas.tileRect(i).size())); // a tile with a smaller band opens the card
                    const auto& layout = canvas.tileLayout(i);
                    const double ack = ward::acknowledgeWidth(canvas.tileModel(i).band, layout);
                    if (layout.foot.height() < 44)
                        continue;
                    QVERIFY(ack <= 0 || large(layout.acknowledge(ack).size()));
                    for (const auto& number : layout.numbers)
                        QVERIFY(large(number.size()));
                }
            }
    }

    void whoWorksHereIsPickedFromAListByMouseAndByKeyboard()
    {
        auto ward = test::quietWard(16);
        ward.people = {{"R. Okafor", Role::Nurse}, {"M. Castellanos", Role::Charge}, {"Dr A. Ferrand", Role::Physician}};
        ward.user = "R. Okafor";
        Station station(ward);
        QTest::mouseClick(station.window->header().userButton(), Qt::LeftButton);
        auto& list = station.window->userList();
        QVERIFY(list.isVisible());
        QVERIFY(list.choices().front().current);
        QVERIFY2(list.pos().y() >= station.window->ward().mapToGlobal(QPoint(0, 0)).y(), "never over the alarm line");
        QTest::mouseClick(&list, Qt::LeftButton, {}, list.rowRect(1).center());
        QVERIFY(!list.isVisible());
        QCOMPARE(std::get<PickUser>(station.door.commands.back().body).user, std::string("M. Castellanos"));

        QTest::keyClick(station.window.get(), Qt::Key_U, Qt::ControlModifier);
        QVERIFY(list.isVisible());
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(std::get<PickUser>(station.door.commands.back().body).user, std::string("Dr A. Ferrand"));

        const auto before = station.door.commands.size();
        QTest::keyClick(station.window.get(), Qt::Key_U, Qt::ControlModifier);
        QTest::keyClick(&list, Qt::Key_Escape);
        QVERIFY(!list.isVisible());
        QCOMPARE(station.door.commands.size(), before);
        QVERIFY(list.rowRect(0).height() >= 44);
    }

    void theTableOfKeysOpensUnderTheAlarmLineAndHasAWayOut()
    {
        Station station(test::floodWard(16), {1280, 800});
        auto& table = station.window->keyTable();
        for (const auto key : {Qt::Key_Escape, Qt::Key_Question}) {
            QTest::keyClick(&station.window->ward(), Qt::Key_Question);
            QVERIFY(table.isVisible());
            const auto below = station.window->mapToGlobal(station.window->ward().pos());
            QVERIFY(table.y() >= below.y());
            QVERIFY(table.geometry().bottom() <= below.y() + station.window->ward().height());
            QTest::keyClick(&table, key);
            QVERIFY(!table.isVisible());
        }
        QTest::keyClick(&station.window->ward(), Qt::Key_Question);
        QTest::mousePress(&table, Qt::LeftButton, {}, QPoint(-30, -30));
        QVERIFY(!table.isVisible());
        QVERIFY(station.door.commands.empty());
        QCOMPARE(station.window->current(), shell::Screen::Ward);
    }

    void bracketsMoveFromBedToBed()
    {
        Station station(test::quietWard(16));
        auto& canvas = station.window->ward();
        canvas.focusTile(4);
        QTest::keyClick(&canvas, Qt::Key_BracketRight);
        QCOMPARE(canvas.focusedTile(), 5);
        QTest::keyClick(&canvas, Qt::Key_BracketLeft);
        QTest::keyClick(&canvas, Qt::Key_BracketLeft);
        QCOMPARE(canvas.focusedTile(), 3);
        canvas.focusTile(15);
        QTest::keyClick(&canvas, Qt::Key_BracketRight);
        QCOMPARE(canvas.focusedTile(), 15);
    }

    void controlZTakesBackTheLastAcknowledgeForFiveSeconds()
    {
        Station station(test::floodWard(16));
        auto& canvas = station.window->ward();
        QTest::keyClick(&canvas, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(station.door.commands.empty());
        QVERIFY(station.window->header().told().startsWith(QStringLiteral("Nothing to undo")));
        station.step(std::chrono::seconds(1));
        canvas.focusTile(6);
        QTest::keyClick(&canvas, Qt::Key_A);
        QCOMPARE(station.acknowledges(), 1);
        const auto alarm = std::get<AcknowledgeAlarm>(station.door.commands.back().body).alarm;
        station.step(std::chrono::seconds(4));
        QTest::keyClick(&canvas, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(station.door.commands.size(), std::size_t{2});
        QCOMPARE(std::get<UndoAcknowledge>(station.door.commands.back().body).alarm, alarm);
        QCOMPARE(station.door.commands.back().bed, BedId{7});
        QTest::keyClick(&canvas, Qt::Key_Z, Qt::ControlModifier); // once
        QCOMPARE(station.door.commands.size(), std::size_t{2});
        QTest::keyClick(&canvas, Qt::Key_A);
        station.step(std::chrono::milliseconds(5100));
        QTest::keyClick(&canvas, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(station.door.commands.size(), std::size_t{3});
    }

    void nothingInTheHeaderOverlapsInAnyLanguageAtAnyWidth()
    {
        for (const auto* language : {"en", "fr_CA", "es"}) {
            QTranslator translator;
            QVERIFY(translator.load(QStringLiteral(":/i18n/wardlight_%1.qm").arg(QLatin1String(language))));
            QCoreApplication::installTranslator(&translator);
            for (const bool alarm : {false, true})
                for (const bool touch : {false, true}) {
                    auto ward = test::floodWard(16);
                    ward.unit = "Cuidados intermedios";
                    ward.demo = true;
                    if (alarm)
                        ward.voice = door::VoiceState::NoDevice;
                    Station station(ward, {1920, 1080}, touch);
                    for (int width = 360; width <= 1920; width += 40) {
                        station.window->resize(width, 900);
                        station.step(std::chrono::milliseconds(50));
                        const auto& header = station.window->header();
                        std::vector<QRect> boxes{QRect(0, 0, qCeil(header.wordsEnd()), 56)};
                        for (const auto* child : header.findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
                            if (child->isVisible())
                                boxes.push_back(child->geometry());
                        for (std::size_t i = 0; i < boxes.size(); ++i)
                            for (std::size_t j = i + 1; j < boxes.size(); ++j)
                                QVERIFY2(!boxes[i].intersects(boxes[j]),
                                         qPrintable(QStringLiteral("%1 px, %2: %3 and %4").arg(width).arg(QLatin1String(language)).arg(i).arg(j)));
                    }
                }
            QCoreApplication::removeTranslator(&translator);
        }
    }

    void lockingAsksTheDoorAgainUntilItIsLockedAndStaysLockedMeanwhile()
    {
        Station station(test::floodWard(16));
        QTest::keyClick(&station.window->ward(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(station.window->isLocked());
        QCOMPARE(station.door.commands.size(), std::size_t{1});
        QVERIFY(std::holds_alternative<LockStation>(station.door.commands.front().body));
        station.door.advance(std::chrono::milliseconds(2100)); // the gateway was away
        station.window->frame();
        QVERIFY(station.window->isLocked());
        QCOMPARE(station.door.commands.size(), std::size_t{2});
    }
    void whatALockedStationDoesIsDecidedForEveryWishAndKey()
    {
        int wishes = 0, keys = 0;
        for (int w = 0; w < static_cast<int>(Wish::Count); ++w)
            wishes += allowedLocked(static_cast<Wish>(w));
        QCOMPARE(wishes, 4); // answer, pause, unlock, walk
        for (const auto with : {Qt::KeyboardModifiers{}, Qt::KeyboardModifiers{Qt::ShiftModifier}, Qt::KeyboardModifiers{Qt::ControlModifier}, Qt::KeyboardModifiers{Qt::AltModifier},
                                Qt::KeyboardModifiers{Qt::MetaModifier}, Qt::ControlModifier | Qt::ShiftModifier, Qt::ControlModifier | Qt::AltModifier})
            for (int key = 0x20; key <= 0x7e; ++key)
                keys += keyAllowedLocked(key, with);
        // Space [ ] P A plain; Space [ ] P with Shift (it pauses all); Ctrl+L and Ctrl+Z.
        QCOMPARE(keys, 5 + 4 + 3);
        for (const auto key : {Qt::Key_N, Qt::Key_M, Qt::Key_F, Qt::Key_E, Qt::Key_H, Qt::Key_Question, Qt::Key_Comma, Qt::Key_Period, Qt::Key_7})
            QVERIFY(!keyAllowedLocked(key, {}) && !keyAllowedLocked(key, Qt::ShiftModifier) && !keyAllowedLocked(key, Qt::ControlModifier));
        QVERIFY(!keyAllowedLocked(Qt::Key_A, Qt::ShiftModifier)); // the list of whom to tell
    }

    void tellingSomebodyWithoutARosterSaysThatNobodyIsOnIt()
    {
        Station station(test::floodWard(16));
        QTest::keyClick(&station.window->ward(), Qt::Key_E);
        QVERIFY(station.window->header().told().contains(QStringLiteral("Nobody is on the roster")));
        QVERIFY(station.door.commands.empty());
    }

    void alarmFillsAreInNoPixelOfAQuietStation()
    {
        for (const auto id : {kit::ThemeId::Dark, kit::ThemeId::Light, kit::ThemeId::Night, kit::ThemeId::Contrast}) {
            auto ward = test::quietWard(16);
            ward.voice = door::VoiceState::NoDevice; // trouble of the station itself is no alarm of a bed
            ward.notRecordingSince = ward.now.wall;
            ward.demo = true;
            Station station(ward, {1920, 1080}, false, id);
            const auto theme = *kit::loadTheme(embeddedResource("tokens.toml"), id);
            for (const auto screen : {shell::Screen::Ward, shell::Screen::Alarms}) {
                station.window->go(screen);
                const auto image = station.window->grab().toImage().convertToFormat(QImage::Format_RGB32);
                for (const auto t : {kit::Token::HighFill, kit::Token::MediumFill, kit::Token::LowFill}) {
                    if (theme[t] == theme[kit::Token::Surface] || theme[t] == theme[kit::Token::Canvas])
                        continue; // no fill of its own in this theme
                    const auto fill = theme[t].rgb();
                    for (int y = 0; y < image.height(); ++y) {
                        const auto* row = reinterpret_cast<const QRgb*>(image.constScanLine(y));
                        const auto* found = std::find(row, row + image.width(), fill);
                        QVERIFY2(found == row + image.width(),
                                 qPrintable(QStringLiteral("%1 at %2, %3").arg(theme[t].name()).arg(found - row).arg(y)));
                    }
                }
            }
        }
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
