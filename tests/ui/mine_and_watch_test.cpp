// SPDX-License-Identifier: GPL-3.0-or-later
// My patients and Watch next, on the whole window.
#include "tests/support/wl_test.h"

#include "resources/embedded.h"
#include "tests/support/fake_door.h"
#include "tests/support/ward_scene.h"
#include "ui/shell/shell_window.h"

#include <QCoreApplication>

using namespace wardlight;

class MineAndWatchTest : public QObject {
    Q_OBJECT
    struct Rig {
        test::FakeDoor door;
        std::unique_ptr<shell::ShellWindow> window;
        explicit Rig(door::WardView ward, QSize size = {1920, 1080})
        {
            door.setNow(test::sceneNow());
            door.show(std::move(ward));
            shell::ShellSettings settings;
            settings.tokens = std::string(embeddedResource("tokens.toml"));
            window = std::make_unique<shell::ShellWindow>(door, settings, kit::Words{});
            window->stopClock();
            window->resize(size);
            window->show();
            turn();
        }
        void turn()
        {
            door.advance(std::chrono::milliseconds(500));
            QCoreApplication::sendPostedEvents();
            window->frame();
        }
    };
private Q_SLOTS:
    void theButtonAndTheKeyDoTheSame()
    {
        Rig rig(test::quietWard(16));
        QVERIFY(rig.window->header().mineButton()->isVisible());
        QTest::mouseClick(rig.window->header().mineButton(), Qt::LeftButton);
        QVERIFY(rig.window->ward().onlyMine());
        QVERIFY(rig.window->header().mineButton()->isChecked());
        QTest::keyClick(&rig.window->ward(), Qt::Key_M);
        rig.turn();
        QVERIFY(!rig.window->ward().onlyMine());
        QVERIFY(!rig.window->header().mineButton()->isChecked());
    }
    void theButtonIsThereOnASmallTouchScreen()
    {
        Rig rig(test::quietWard(16), {1280, 800});
        QVERIFY(rig.window->header().mineButton()->isVisible());
        QVERIFY(rig.window->header().mineButton()->width() >= 44 && rig.window->header().mineButton()->height() >= 44);
    }
    void twoBedsAreNamedAndAPressOpensTheBed()
    {
        auto ward = test::quietWard(16);
        auto bed = *ward.beds[5];
        bed.score.shown = true;
        bed.score.least = bed.score.most = 6;
        bed.score.trend = 1;
        test::put(ward, bed);
        auto tired = *ward.beds[12];
        tired.batteryMinutes = 38;
        test::put(ward, tired);
        Rig rig(ward);
        auto& line = rig.window->alarmLine();
        QVERIFY(line.watchButton(0)->isVisible() && line.watchButton(1)->isVisible());
        const QStringList said{line.watchButton(0)->text(), line.watchButton(1)->text()};
        QVERIFY2(said.filter(QStringLiteral("06 NEWS 6 rising")).size() == 1, qPrintable(said.join(u'|')));
        QVERIFY2(said.filter(QStringLiteral("13 battery until 15:10")).size() == 1, qPrintable(said.join(u'|')));
        QVERIFY(line.watchButton(0)->geometry().right() <= line.width() && !line.watchButton(0)->geometry().intersects(line.watchButton(1)->geometry()));
        QTest::mouseClick(line.watchButton(said[0].contains(QStringLiteral("06")) ? 0 : 1), Qt::LeftButton);
        QCOMPARE(rig.window->current(), shell::Screen::Bed);
    }
    void aLineFullOfAlarmsHasNoRoomForIt()
    {
        auto ward = test::floodWard(16);
        auto bed = *ward.beds[5];
        bed.score.shown = true;
        bed.score.least = bed.score.most = 9;
        test::put(ward, bed);
        Rig rig(ward, {1280, 800});
        auto& line = rig.window->alarmLine();
        for (int i = 0; i < static_cast<int>(line.shownChips().size()); ++i)
            for (std::size_t k = 0; k < 2; ++k)
                QVERIFY(!line.watchButton(k)->isVisible() || !line.watchButton(k)->geometry().intersects(line.chip(i)->geometry()));
    }
};
WL_TEST(MineAndWatchTest)
#include "mine_and_watch_test.moc"
