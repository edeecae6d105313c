// SPDX-License-Identifier: GPL-3.0-or-later
// Fault 69: a monitor is unplugged, the window lands on a smaller one, in a tiny window or at another scale, and back.
#include "resources/embedded.h"
#include "tests/support/fake_door.h"
#include "tests/support/ward_scene.h"
#include "tests/support/wl_test.h"
#include "ui/shell/shell_window.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QScreen>
#include <QWindow>

using namespace wardlight;
using namespace wardlight::shell;

namespace {

/// Two monitors, the second at 150 %: must be said before the application starts.
const bool twoMonitors = [] {
    const auto name = QDir::tempPath() + QStringLiteral("/wardlight-monitors-%1.json").arg(QCoreApplication::applicationPid());
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(R"({"screens":[
        {"name":"first","x":0,"y":0,"width":1920,"height":1080,"logicalDpi":96,"logicalBaseDpi":96,"dpr":1},
        {"name":"second","x":1920,"y":0,"width":1920,"height":1200,"logicalDpi":96,"logicalBaseDpi":96,"dpr":1.5}]})");
    file.close();
    qputenv("QT_QPA_PLATFORM", QByteArrayLiteral("offscreen:configfile=") + name.toUtf8());
    return true;
}();

/// 64 beds: every fifth with a high alarm, every fourth of the others with a medium one.
door::WardView alarmingWard()
{
    auto ward = test::quietWard(64);
    for (int n = 1; n <= 64; ++n) {
        auto bed = *ward.beds[static_cast<std::size_t>(n - 1)];
        if (n % 5 == 0)
            test::addAlarm(bed, AlarmKind::Asystole, Priority::High, n);
        else if (n % 4 == 0)
            test::addAlarm(bed, AlarmKind::HelpCalled, Priority::Medium, n);
        test::put(ward, bed);
    }
    return ward;
}

struct Station {
    Station()
    {
        door.setNow(test::sceneNow());
        door.show(alarmingWard());
        ShellSettings settings;
        settings.tokens = std::string(embeddedResource("tokens.toml"));
        theme = *kit::loadTheme(settings.tokens, kit::ThemeId::Dark);
        window = std::make_unique<ShellWindow>(door, settings, kit::Words{});
        window->show();
        window->stopClock();
        become({1920, 1080});
    }
    void become(QSize size)
    {
        window->resize(size);
        QCoreApplication::processEvents();
        window->frame();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QImage picture() const { return window->grab().toImage().convertToFormat(QImage::Format_RGB32); }

    test::FakeDoor door;
    kit::Theme theme;
    std::unique_ptr<ShellWindow> window;
};

/// All beds stand inside the ward and the window, apart from one another.
QString whatDoesNotFit(const Station& station)
{
    auto& canvas = station.window->ward();
    if (canvas.tileCount() != 64)
        return QStringLiteral("beds are missing");
    if (!station.window->rect().contains(canvas.geometry()) || !canvas.isVisible())
        return QStringLiteral("the ward reaches out of the window");
    const QRectF all(canvas.rect());
    for (int i = 0; i < 64; ++i) {
        if (!all.contains(canvas.tileRect(i)) || canvas.tileRect(i).width() < 8 || canvas.tileRect(i).height() < 8)
            return QStringLiteral("bed %1 has no room").arg(i + 1);
        for (int k = 0; k < i; ++k)
            if (canvas.tileRect(i).intersects(canvas.tileRect(k)))
                return QStringLiteral("beds %1 and %2 overlap").arg(i + 1).arg(k + 1);
    }
    return {};
}

/// Every high alarm is seen on its tile, and the line shows or counts every alarm.
QString whatIsHidden(const Station& station)
{
    auto& canvas = station.window->ward();
    auto& line = station.window->alarmLine();
    const auto image = station.picture();
    const double ratio = image.width() / static_cast<double>(station.window->width());
    const auto loud = station.theme[canvas.flash().high ? kit::Token::HighFill : kit::Token::HighOffFill].rgb();
    for (int i = 0; i < 64; ++i) {
        const auto rect = canvas.tileRect(i).translated(canvas.pos());
        int pixels = 0;
        for (int y = qCeil(rect.top() * ratio); y < qFloor(rect.bottom() * ratio); ++y)
            for (int x = qCeil(rect.left() * ratio); x < qFloor(rect.right() * ratio); ++x)
                pixels += image.pixel(x, y) == loud ? 1 : 0;
        const bool high = (i + 1) % 5 == 0;
        const double share = pixels / (rect.width() * ratio * rect.height() * ratio);
        if (high ? share < 0.08 : pixels > 0)
            return QStringLiteral("bed %1: %2 of its tile is red").arg(i + 1).arg(share);
    }
    const auto shown = static_cast<int>(line.shownChips().size());
    const auto alarms = static_cast<int>(station.door.view()->alarms.size());
    if (shown + line.hiddenCount() != alarms)
        return QStringLiteral("the line counts %1 of %2").arg(shown + line.hiddenCount()).arg(alarms);
    if (!station.window->rect().contains(line.geometry()))
        return QStringLiteral("the alarm line reaches out of the window");
    for (int i = 0; i < shown; ++i)
        if (!line.chip(i)->isVisible() || !line.rect().contains(line.chip(i)->geometry()))
            return QStringLiteral("chip %1 is cut").arg(i);
    if (line.hiddenCount() > 0 && (!line.more()->isVisible() || !line.rect().contains(line.more()->geometry()) ||
                                   line.more()->text() != QStringLiteral("+%1").arg(line.hiddenCount())))
        return QStringLiteral("the rest of the alarms is not counted");
    return {};
}

}

class Fault69ScreenGoneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allBedsFitAgainAndNoAlarmIsHiddenInEveryWindow()
    {
        Station station;
        const auto first = station.picture();
        for (const auto& size : {QSize(1920, 1080), QSize(1280, 800), QSize(800, 480), QSize(400, 300), QSize(1080, 1920),
                                 QSize(320, 240), QSize(1920, 1080)}) {
            station.become(size);
            QCOMPARE(station.window->size(), size);
            const auto where = QStringLiteral("%1x%2: ").arg(size.width()).arg(size.height());
            const auto missing = whatDoesNotFit(station);
            QVERIFY2(missing.isEmpty(), qPrintable(where + missing));
            const auto hidden = whatIsHidden(station);
            QVERIFY2(hidden.isEmpty(), qPrintable(where + hidden));
        }
        QCOMPARE(station.picture(), first);
    }

    void theLineHasAtLeastOneAlarmInATinyWindow()
    {
        Station station;
        station.become({400, 300});
        QVERIFY(!station.window->alarmLine().shownChips().empty());
        QCOMPARE(station.window->alarmLine().shownChips().front().tone, ward::Tone::High);
    }

    void aMonitorOfAnotherScaleTakesTheWindowAndGivesItBack()
    {
        QVERIFY(twoMonitors);
        const auto screens = QGuiApplication::screens();
        QCOMPARE(screens.size(), 2);
        Station station;
        const auto first = station.picture();
        station.window->windowHandle()->setScreen(screens[1]);
        station.become({1280, 800});
        QCOMPARE(station.window->devicePixelRatioF(), 1.5);
        auto missing = whatDoesNotFit(station) + whatIsHidden(station);
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
        QCOMPARE(station.picture().width(), 1920);
        station.window->windowHandle()->setScreen(screens[0]); // the same size in dp, another scale
        station.become({1280, 800});
        QCOMPARE(station.window->devicePixelRatioF(), 1.0);
        missing = whatDoesNotFit(station) + whatIsHidden(station);
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
        station.become({1920, 1080});
        QCOMPARE(station.picture(), first);
    }

    void aPressOnATinyTileShowsItAtFullSizeAndAcknowledgesNothing()
    {
        Station station;
        station.become({400, 300});
        auto& canvas = station.window->ward();
        QVERIFY(canvas.tileLayout(4).tiny);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, canvas.tileRect(4).center().toPoint());
        QVERIFY(canvas.card().isVisible());
        QCOMPARE(canvas.card().model().head.bed, QStringLiteral("05"));
        QVERIFY(station.door.commands.empty());
    }
};

WL_TEST(Fault69ScreenGoneTest)
#include "fault_69_screen_gone_test.moc"
