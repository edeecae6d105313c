// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/embedded.h"
#include "tests/support/fake_door.h"
#include "tests/support/ward_scene.h"
#include "tests/support/wl_test.h"
#include "ui/ward/tile_painter.h"
#include "ui/ward/ward_canvas.h"

#include <QAccessible>
#include <QBackingStore>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QWindow>

#include <algorithm>
#include <memory>
#include <set>

using namespace wardlight;
using namespace wardlight::ward;

namespace {

kit::Theme themeOf(kit::ThemeId id) { return *kit::loadTheme(embeddedResource("tokens.toml"), id); }

/// A canvas in a window of its own, with a clock that only moves when told.
struct Screen {
    explicit Screen(door::WardView ward, QSize size = {1836, 958}, kit::ThemeId theme = kit::ThemeId::Dark)
        : commands((door.setNow(test::sceneNow()), door.show(ward), door), StationId{1})
        , canvas(door, commands, themeOf(theme), kit::Words{})
        , scene(std::move(ward))
    {
        canvas.resize(size);
        canvas.show();
        canvas.stopClock();
        QCoreApplication::processEvents();
        step(fromSeconds(0));
    }
    void step(Duration by)
    {
        door.advance(by);
        test::runWaves(scene, door.now());
        canvas.frame();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QImage window() const { return static_cast<QImage*>(canvas.backingStore()->paintDevice())->copy(); }
    void press(QPointF at) { QTest::mousePress(&canvas, Qt::LeftButton, {}, at.toPoint()); }
    void click(QPointF at) { QTest::mouseClick(&canvas, Qt::LeftButton, {}, at.toPoint()); }
    [[nodiscard]] QPointF ackOf(int i) const
    {
        const auto& layout = canvas.tileLayout(i);
        return canvas.tileRect(i).topLeft() + layout.acknowledge(acknowledgeWidth(canvas.tileModel(i).band, layout)).center();
    }
    [[nodiscard]] int acknowledges() const
    {
        int n = 0;
        for (const auto& c : door.commands)
            n += std::holds_alternative<AcknowledgeAlarm>(c.body) ? 1 : 0;
        return n;
    }

    test::FakeDoor door;
    kit::Commands commands;
    WardCanvas canvas;
    door::WardView scene;
};

std::size_t differingPixels(const QImage& a, const QImage& b)
{
    std::size_t n = a.size() == b.size() ? 0 : 1;
    for (int y = 0; y < a.height() && n == 0; ++y)
        for (int x = 0; x < a.width(); ++x)
            n += (a.pixel(x, y) & 0xFFFFFFU) != (b.pixel(x, y) & 0xFFFFFFU) ? 1U : 0U;
    return n;
}

int greyOf(QRgb c) { return qRound(0.2126 * qRed(c) + 0.7152 * qGreen(c) + 0.0722 * qBlue(c)); }

}

class WardCanvasTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatStandsInTheWindowEqualsARedraw()
    {
        Screen screen(test::floodWard(16));
        for (const double s : {0.033, 0.1, 0.41, 0.033, 1.7, 0.033, 4.2, 0.066, 0.033})
            screen.step(fromSeconds(s));
        const auto live = screen.window();
        screen.canvas.update(); // everything again
        QCoreApplication::processEvents();
        QCOMPARE(differingPixels(live, screen.window()), std::size_t{0});
        QCOMPARE(differingPixels(live, screen.canvas.grab().toImage()), std::size_t{0});
    }

    void theFrameRateDoesNotChangeThePicture()
    {
        Screen slow(test::floodWard(36));
        Screen fast(test::floodWard(36));
        for (int i = 0; i < 60; ++i)
            fast.step(std::chrono::milliseconds(50));
        slow.step(std::chrono::milliseconds(1300));
        slow.step(std::chrono::milliseconds(1700));
        QCOMPARE(differingPixels(slow.window(), fast.window()), std::size_t{0});
    }

    void geometryIsTheSameBeforeDuringAndAfterAnAlarm()
    {
        Screen screen(test::quietWard(16));
        const auto shape = [&] {
            std::vector<QRectF> all;
            for (int i = 0; i < 16; ++i) {
                const auto& l = screen.canvas.tileLayout(i);
                all.push_back(screen.canvas.tileRect(i));
                all.push_back(l.head);
                all.push_back(l.foot);
                all.insert(all.end(), l.numbers.begin(), l.numbers.end());
                all.insert(all.end(), l.lanes.begin(), l.lanes.end());
            }
            return all;
        };
        const auto quiet = shape();
        auto ward = screen.scene;
        auto bed = *ward.beds[6];
        test::addAlarm(bed, AlarmKind::VentricularTachycardia, Priority::High, 1);
        test::put(ward, bed);
        for (const auto phase : {AlarmPhase::Active, AlarmPhase::Acknowledged, AlarmPhase::Latched}) {
            bed.alarms[0].phase = phase;
            test::put(ward, bed);
            screen.door.show(ward, true);
            screen.step(std::chrono::milliseconds(33));
            QCOMPARE(shape(), quiet);
        }
        bed.alarms.clear();
        test::loseLink(bed, 20, false);
        test::put(ward, bed);
        screen.door.show(ward, true);
        screen.step(std::chrono::milliseconds(33));
        QCOMPARE(shape(), quiet);
        screen.door.show(test::quietWard(16));
        screen.step(std::chrono::milliseconds(33));
        QCOMPARE(shape(), quiet);
    }

    void redFlashesTwiceASecondAndYellowSlowerAllInOnePhase()
    {
        Screen screen(test::floodWard(16));
        const auto at = [&](int tile) { // a point of the band without text
            const auto& l = screen.canvas.tileLayout(tile);
            const auto ack = l.acknowledge(acknowledgeWidth(screen.canvas.tileModel(tile).band, l));
            return (screen.canvas.tileRect(tile).topLeft() + QPointF(ack.left() - 4, l.foot.top() + 4)).toPoint();
        };
        int redOn = 0, redTurns = 0, yellowOn = 0, yellowTurns = 0;
        QRgb red = 0, yellow = 0;
        const auto theme = themeOf(kit::ThemeId::Dark);
        constexpr int frames = 300;
        for (int i = 0; i < frames; ++i) {
            screen.step(std::chrono::nanoseconds(33'333'333));
            const auto image = screen.window();
            const auto r = image.pixel(at(6)) | 0xFF000000U;
            const auto y = image.pixel(at(13)) | 0xFF000000U;
            QVERIFY(y == image.pixel(at(1)) || i == 0); // all tiles in phase
            redOn += r == theme[kit::Token::HighFill].rgb() ? 1 : 0;
            yellowOn += y == theme[kit::Token::MediumFill].rgb() ? 1 : 0;
            redTurns += i > 0 && r != red ? 1 : 0;
            yellowTurns += i > 0 && y != yellow ? 1 : 0;
            red = r;
            yellow = y;
        }
        const double redHertz = redTurns / 2.0 / 10;
        const double yellowHertz = yellowTurns / 2.0 / 10;
        QVERIFY2(redHertz >= 1.4 && redHertz <= 2.8, qPrintable(QString::number(redHertz)));
        QVERIFY2(yellowHertz >= 0.4 && yellowHertz <= 0.8, qPrintable(QString::number(yellowHertz)));
        QVERIFY(redOn >= frames * 0.45 && redOn <= frames * 0.55);
        QVERIFY(yellowOn >= frames * 0.40 && yellowOn <= frames * 0.60);
    }

    void onlyTheBandChangesBetweenThePhases()
    {
        Screen screen(test::floodWard(16));
        screen.door.setNow({instantAt(5000.01), test::sceneNow().wall});
        screen.canvas.frame();
        const auto on = screen.canvas.flash();
        const auto a = screen.canvas.grab().toImage();
        while (screen.canvas.flash().high == on.high) {
            screen.door.setNow({screen.door.now().mono + std::chrono::milliseconds(10), test::sceneNow().wall});
            screen.canvas.frame();
        }
        const auto b = screen.canvas.grab().toImage();
        const auto rect = screen.canvas.tileRect(6).toRect();
        const auto foot = screen.canvas.tileLayout(6).foot;
        const auto& lanes = screen.canvas.tileLayout(6).lanes;
        for (int y = 0; y < rect.height(); ++y)
            for (int x = 0; x < rect.width(); ++x) {
                const QPointF p(x, y);
                const bool moving = std::any_of(lanes.begin(), lanes.end(), [&](const auto& l) { return l.adjusted(-1, -1, 1, 1).contains(p); });
                if (!foot.contains(p) && !moving)
                    QCOMPARE(a.pixel(rect.left() + x, rect.top() + y), b.pixel(rect.left() + x, rect.top() + y));
            }
    }

    void redOutranksYellowWithoutColour()
    {
        for (const auto id : {kit::ThemeId::Dark, kit::ThemeId::Light, kit::ThemeId::Night, kit::ThemeId::Contrast}) {
            Screen screen(test::floodWard(16), {1836, 958}, id);
            const auto image = screen.canvas.grab().toImage();
            const auto frameOf = [&](int tile) { // middle of the left edge, inside the outer frame
                const auto r = screen.canvas.tileRect(tile);
                return greyOf(image.pixel(QPoint(qRound(r.left()) + 1, qRound(r.center().y()) - 20)));
            };
            const int red = frameOf(6);
            for (const int other : {0, 1, 3, 4, 10, 13, 15}) {
                const int grey = frameOf(other);
                QVERIFY2(id == kit::ThemeId::Light ? red < grey : red > grey,
                         qPrintable(QStringLiteral("tile %1: %2 against %3").arg(other).arg(grey).arg(red)));
            }
        }
    }

    void alarmColoursAreNowhereInAQuietWard()
    {
        for (const auto id : {kit::ThemeId::Dark, kit::ThemeId::Light, kit::ThemeId::Night, kit::ThemeId::Contrast}) {
            Screen screen(test::quietWard(16), {1836, 958}, id);
            const auto theme = themeOf(id);
            std::set<QRgb> alarm;
            for (const auto t : {kit::Token::HighFill, kit::Token::MediumFill, kit::Token::LowLine, kit::Token::HighLine, kit::Token::MediumLine})
                alarm.insert(theme[t].rgb());
            const auto image = screen.canvas.grab().toImage();
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    QVERIFY(!alarm.contains(image.pixel(x, y) | 0xFF000000U));
        }
    }

    void aPressWithin300MillisecondsOfAChangeAcknowledgesNothing()
    {
        Screen screen(test::quietWard(16));
        QSignalSpy told(&screen.canvas, &WardCanvas::notice);
        auto ward = screen.scene;
        auto bed = *ward.beds[1];
        test::addLimitAlarm(bed, AlarmKind::HrHigh, Priority::Medium, 0, Parameter::HeartRate, 134, 120);
        test::put(ward, bed);
        screen.door.show(ward, true);
        screen.step(std::chrono::milliseconds(200));
        const auto shownAt = screen.door.now().mono;
        screen.press(screen.ackOf(1));
        QCOMPARE(screen.acknowledges(), 0);
        QVERIFY(told.last().first().toString().contains(QStringLiteral("Press again")));
        while (screen.door.now().mono - shownAt < std::chrono::milliseconds(310))
            screen.step(std::chrono::milliseconds(33));
        screen.press(screen.ackOf(1));
        QCOMPARE(screen.acknowledges(), 1);
    }

    void oneKeyAcknowledgesExactlyOne()
    {
        Screen screen(test::floodWard(16));
        QSignalSpy first(&screen.canvas, &WardCanvas::acknowledgeFirst);
        screen.step(std::chrono::seconds(1));
        screen.canvas.focusTile(1);
        QTest::keyClick(&screen.canvas, Qt::Key_A);
        QCOMPARE(screen.acknowledges(), 1);
        QCOMPARE(first.count(), 0);
        screen.canvas.focusTile(0); // nothing here: the first chip's, also one
        QTest::keyClick(&screen.canvas, Qt::Key_A);
        QCOMPARE(screen.acknowledges(), 1);
        QCOMPARE(first.count(), 1);
    }

    void anAcknowledgeCanBeUndoneForFiveSeconds()
    {
        Screen screen(test::floodWard(16));
        screen.step(std::chrono::seconds(1));
        screen.press(screen.ackOf(1));
        QCOMPARE(screen.acknowledges(), 1);
        auto ward = screen.scene;
        auto bed = *ward.beds[1];
        bed.alarms[0].phase = AlarmPhase::Acknowledged;
        test::put(ward, bed);
        screen.door.show(ward, true);
        screen.step(std::chrono::milliseconds(33));
        screen.step(std::chrono::milliseconds(400));
        QCOMPARE(screen.canvas.tileModel(1).band.action, QStringLiteral("Undo"));
        screen.press(screen.ackOf(1));
        QVERIFY(std::holds_alternative<UndoAcknowledge>(screen.door.commands.back().body));
    }

    void everyCommandHasAnIdOfItsOwnAndTheActor()
    {
        Screen screen(test::floodWard(16));
        screen.step(std::chrono::seconds(1));
        screen.canvas.focusTile(4);
        QTest::keyClick(&screen.canvas, Qt::Key_P);
        QTest::keyClick(&screen.canvas, Qt::Key_P, Qt::ShiftModifier);
        std::set<std::string> ids;
        for (const auto& c : screen.door.commands) {
            ids.insert(c.id);
            QCOMPARE(c.actor.user, std::string("R. Okafor"));
            QCOMPARE(c.actor.role, Role::Nurse);
        }
        QCOMPARE(ids.size(), screen.door.commands.size());
        QVERIFY(std::holds_alternative<EndAudioPause>(screen.door.commands[0].body)); // bed 05 is paused: P ends it
        QVERIFY(std::holds_alternative<PauseAudio>(screen.door.commands[1].body));
        QVERIFY(!screen.door.commands[1].bed);
    }

    void aPressGoesWhereItPoints()
    {
        Screen screen(test::floodWard(16));
        screen.step(std::chrono::seconds(1));
        QSignalSpy bed(&screen.canvas, &WardCanvas::openBed);
        QSignalSpy limits(&screen.canvas, &WardCanvas::openLimits);
        QSignalSpy evidence(&screen.canvas, &WardCanvas::showEvidence);
        QSignalSpy admit(&screen.canvas, &WardCanvas::admit);
        const auto of = [&](int tile, QRectF part) { return screen.canvas.tileRect(tile).topLeft() + part.center(); };
        screen.click(of(1, screen.canvas.tileLayout(1).lanes[0]));
        screen.click(of(1, screen.canvas.tileLayout(1).numbers[1]));
        screen.click(screen.canvas.tileRect(1).topLeft() + screen.canvas.tileLayout(1).foot.topLeft() + QPointF(40, 20));
        screen.click(screen.canvas.tileRect(8).center());
        QCOMPARE(bed.count(), 1);
        QCOMPARE(limits.count(), 1);
        QCOMPARE(evidence.count(), 1);
        QCOMPARE(admit.count(), 1);
        QCOMPARE(screen.acknowledges(), 0);
    }

    void findDimsWhatDoesNotMatchButNeverAnAlarm()
    {
        Screen screen(test::floodWard(16));
        screen.canvas.setFind(QStringLiteral("singh"));
        QVERIFY(!screen.canvas.tileModel(9).dimmed);
        QVERIFY(screen.canvas.tileModel(0).dimmed);
        for (const int alarming : {1, 3, 4, 6, 10, 13, 15})
            QVERIFY(!screen.canvas.tileModel(alarming).dimmed);
        QCOMPARE(screen.canvas.matchOfFind(), 9);
        screen.canvas.setFind({});
        screen.canvas.setOnlyMine(true);
        QVERIFY(!screen.canvas.tileModel(0).dimmed);
        QVERIFY(screen.canvas.tileModel(2).dimmed);
    }

    void aLookBackEndsByItselfAndAtAnyAlarm()
    {
        Screen screen(test::quietWard(16));
        screen.canvas.focusTile(2);
        const auto isBack = [&] { return !screen.canvas.tileModel(2).head.pills.empty(); };
        QTest::keyClick(&screen.canvas, Qt::Key_Comma);
        QVERIFY(isBack());
        for (int i = 0; i < 52; ++i)
            screen.step(std::chrono::milliseconds(100));
        QVERIFY(!isBack());
        QTest::keyClick(&screen.canvas, Qt::Key_Comma);
        auto ward = screen.scene;
        auto bed = *ward.beds[1];
        test::addAlarm(bed, AlarmKind::HelpCalled, Priority::High, 0);
        test::put(ward, bed);
        screen.door.show(ward, true);
        QCoreApplication::processEvents();
        QVERIFY(!isBack());
    }

    void everyTileSpeaks()
    {
        Screen screen(test::floodWard(16));
        auto* list = QAccessible::queryAccessibleInterface(&screen.canvas);
        QVERIFY(list);
        QCOMPARE(list->childCount(), 16);
        for (int i = 0; i < 16; ++i) {
            auto* tile = list->child(i);
            QVERIFY(tile && tile->isValid());
            QVERIFY(tile->text(QAccessible::Name).startsWith(QStringLiteral("Bed %1").arg(i + 1, 2, 10, QLatin1Char('0'))));
            QCOMPARE(tile->role(), QAccessible::ListItem);
            QVERIFY(!tile->rect().isEmpty());
        }
        QVERIFY(list->child(6)->text(QAccessible::Name).contains(QStringLiteral("High alarm")));
    }

    void aStoppedFeedIsSeenOnTheScreenWithinFiveSecondsWhateverTheFrameRate()
    {
        for (const int milliseconds : {33, 170, 410}) {
            Screen screen(test::quietWard(16)); // no view comes any more: only the clock goes on
            bool fresh = true;
            for (int age = 0; age < 7000; age += milliseconds) {
                for (int i = 0; i < 16; ++i) {
                    const auto& numerics = screen.canvas.bed(i).numerics;
                    for (std::size_t n = 0; n < 2; ++n) {
                        const auto parameter = n == 0 ? Parameter::HeartRate : Parameter::Spo2;
                        const auto numeric = std::find_if(numerics.begin(), numerics.end(),
                                                          [&](const auto& v) { return v.parameter == parameter; });
                        if (numeric == numerics.end())
                            continue; // an empty bed
                        const bool old = screen.door.now().mono - numeric->measured > std::chrono::seconds(5);
                        QVERIFY(!old || screen.canvas.tileModel(i).numbers[n].grey);
                        fresh = fresh && !old;
                    }
                }
                screen.step(std::chrono::milliseconds(milliseconds));
            }
            QVERIFY(!fresh);
        }
    }

    void theScreenReportsThatItIsAlive()
    {
        Screen screen(test::quietWard(4));
        screen.door.paints.clear();
        for (int i = 0; i < 30; ++i)
            screen.step(std::chrono::milliseconds(33));
        QVERIFY(screen.door.paints.size() >= 30);
    }

    void everyNumberOfBedsIsShownOnEveryScreenWithWhatIsNeverShed()
    {
        for (const auto& size : {QSize(1280, 800), QSize(1920, 1080), QSize(1080, 1920), QSize(2560, 1440), QSize(3840, 2160)})
            for (int beds = 1; beds <= 64; ++beds) {
                auto ward = test::quietWard(beds);
                auto loud = test::sceneBed(1);
                test::addLimitAlarm(loud, AlarmKind::HrHigh, Priority::Medium, 8, Parameter::HeartRate, 134, 120);
                loud.score.shown = true;
                loud.score.least = loud.score.most = 6;
                test::put(ward, loud);
                Screen screen(ward, {size.width() - 72, size.height() - 110});
                QCOMPARE(screen.canvas.tileCount(), beds);
                const QRectF all(0, 0, size.width() - 72, size.height() - 110);
                for (int i = 0; i < beds; ++i) {
                    QVERIFY(all.contains(screen.canvas.tileRect(i)));
                    const auto& tile = screen.canvas.tileModel(i);
                    QVERIFY(!tile.head.bed.isEmpty());
                    if (tile.kind != TileKind::Live)
                        continue;
                    QVERIFY(!tile.head.name.isEmpty());
                    QVERIFY(tile.numbers.size() >= 2 && !tile.numbers[0].value.isEmpty() && !tile.numbers[1].value.isEmpty());
                }
                QCOMPARE(screen.canvas.tileModel(0).band.form, Form::Active);
                QVERIFY(!screen.canvas.tileModel(0).head.score.isEmpty());
            }
    }

    void lookingBackShowsTheNumbersOfThatMomentAndKeepsTheLiveOnesBeside()
    {
        Screen screen(test::quietWard(16));
        screen.door.onAsk = [&](const door::Query& query, const door::AnswerHandler& answer) {
            const auto* past = std::get_if<door::AskPast>(&query);
            if (!past)
                return;
            door::Answer a;
            a.last = true;
            for (auto at = past->from; at <= past->until; at += std::chrono::seconds(1)) {
                Numeric heart;
                heart.parameter = Parameter::HeartRate;
                heart.value = 141;
                heart.validity = Validity::Ok;
                heart.measured = at;
                a.past.push_back({at, {heart}});
            }
            answer(a);
        };
        const auto live = screen.canvas.tileModel(0).numbers.at(0).value;
        screen.canvas.setFocus();
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(&screen.canvas, Qt::Key_Comma);
        QCoreApplication::processEvents();
        const auto& tile = screen.canvas.tileModel(screen.canvas.focusedTile());
        QCOMPARE(tile.numbers.at(0).value, QStringLiteral("141"));
        QVERIFY2(!tile.numbers.at(1).value.contains(QRegularExpression(QStringLiteral("[0-9]"))), "nothing is known of it then: no live number beside an old wave");
        QVERIFY(tile.head.pills.front().text.contains(live));
        screen.step(std::chrono::milliseconds(5100));
        // Live again: what was measured 5 s ago is not current any more, and the past is gone.
        QVERIFY(screen.canvas.tileModel(0).numbers.at(0).value != QStringLiteral("141"));
        for (const auto& pill : screen.canvas.tileModel(0).head.pills)
            QVERIFY(!pill.text.contains(live));
    }
};

WL_TEST(WardCanvasTest)
#include "ward_canvas_test.moc"
