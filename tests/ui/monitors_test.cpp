// SPDX-License-Identifier: GPL-3.0-or-later
// A station with two monitors (tests/ui/two_monitors.json): the ward spread over them, a screen on each, and one that goes.
#include "tests/support/wl_test.h"

#include "resources/embedded.h"
#include "tests/support/ward_scene.h"
#include "tests/support/fake_door.h"
#include "ui/shell/monitors.h"

#include <QScreen>
#include <QTest>

#include <set>

using namespace wardlight;
using shell::MonitorUse;

namespace {

shell::ShellSettings tokensOnly()
{
    shell::ShellSettings settings;
    settings.tokens = std::string(embeddedResource("tokens.toml"));
    return settings;
}

struct TwoMonitors {
    explicit TwoMonitors(int beds = 16)
    {
        door.setNow(test::sceneNow());
        door.show(test::floodWard(beds));
        monitors = std::make_unique<shell::Monitors>(door, tokensOnly(), kit::Words{});
        monitors->first().stopClock();
        monitors->show();
    }
    void use(MonitorUse use)
    {
        monitors->setUse(use);
        step();
    }
    void step()
    {
        for (int i = 0; i < 3; ++i) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            door.advance(std::chrono::milliseconds(350));
            for (auto* w : monitors->windows()) {
                w->stopClock();
                w->frame();
            }
        }
    }
    [[nodiscard]] static std::vector<std::string> labels(shell::ShellWindow& window)
    {
        std::vector<std::string> all;
        for (int i = 0; i < window.ward().tileCount(); ++i)
            all.push_back(window.ward().bed(i).label);
        return all;
    }
    test::FakeDoor door;
    std::unique_ptr<shell::Monitors> monitors;
};

}

class MonitorsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(shell::monitorsInOrder().size() >= 2, "started by ctest this test has the two monitors of two_monitors.json"); }
    void aSpreadWardHasEachBedOnceInContiguousRangesOfLikeSize()
    {
        for (std::size_t beds = 0; beds <= 64; ++beds)
            for (int count = 1; count <= 6; ++count) {
                std::size_t next = 0, least = SIZE_MAX, most = 0;
                for (int i = 0; i < count; ++i) {
                    const auto [first, end] = ward::bedsOfPart(beds, {i, count});
                    QCOMPARE(first, next);
                    next = end;
                    least = std::min(least, end - first);
                    most = std::max(most, end - first);
                }
                QCOMPARE(next, beds);
                QVERIFY(most - least <= 1);
            }
        QCOMPARE(ward::bedsOfPart(7, {9, 2}).second, std::size_t{7}); // whatever is asked for
        QCOMPARE(ward::bedsOfPart(7, {-1, 0}), (std::pair<std::size_t, std::size_t>(0, 7)));
    }
    void aPartKeepsTheBlankSlotsInsideItAndAllAlarms()
    {
        test::FakeDoor door;
        auto view = test::floodWard(16);
        for (std::uint32_t i = 0; i < 16; ++i) // one blank before the part, two inside it
            view.places.push_back(i + (i >= 2 ? 1 : 0) + (i >= 10 ? 2 : 0));
        QVERIFY(view.alarms.size() > 4);
        door.show(view);
        ward::WardPart part(door);
        QCOMPARE(part.view().get(), door.view().get()); // the whole ward costs nothing
        part.setPart({1, 2});
        QCOMPARE(part.view()->beds.size(), std::size_t{8});
        QCOMPARE(part.view()->beds.front(), door.view()->beds[8]);
        QCOMPARE(part.view()->places, (std::vector<std::uint32_t>{0, 1, 4, 5, 6, 7, 8, 9}));
        QCOMPARE(part.view()->alarms.size(), door.view()->alarms.size());
        QCOMPARE(part.view().get(), part.view().get()); // made once for each view
    }
    void theWardIsSpreadFromTheLeftAndTheAlarmLineIsOnBoth()
    {
        TwoMonitors s;
        QCOMPARE(s.monitors->windows().size(), std::size_t{1});
        QCOMPARE(s.monitors->first().ward().tileCount(), 16);
        s.use(MonitorUse::Span);
        const auto windows = s.monitors->windows();
        QCOMPARE(windows.size(), std::size_t{2});
        const auto screens = shell::monitorsInOrder();
        std::vector<std::string> read;
        for (auto* screen : screens)
            for (auto* w : windows)
                if (w->screen() == screen) {
                    QCOMPARE(w->geometry(), screen->geometry());
                    for (const auto& label : TwoMonitors::labels(*w))
                        read.push_back(label);
                }
        std::vector<std::string> all;
        for (const auto& bed : s.door.view()->beds)
            all.push_back(bed->label);
        QCOMPARE(read, all);
        for (auto* w : windows) {
            QVERIFY(w->alarmLine().isVisible());
            QCOMPARE(w->alarmLine().geometry().top(), shell::HeaderBar::barHeight);
            QVERIFY(!w->alarmLine().findChildren<shell::AlarmChip*>().isEmpty());
        }
        // An alarm of a bed of the other monitor is answered here.
        QTest::keyClick(windows[1], Qt::Key_A);
        QVERIFY(std::any_of(s.door.commands.begin(), s.door.commands.end(), [](const auto& c) { return std::holds_alternative<AcknowledgeAlarm>(c.body); }));
    }
    void oneWindowsKeysAreNotEatenByTheOther()
    {
        TwoMonitors s;
        s.use(MonitorUse::Each);
        const auto windows = s.monitors->windows();
        QCOMPARE(windows.size(), std::size_t{2});
        for (auto* w : windows)
            QCOMPARE(w->ward().tileCount(), 16); // each is a whole station
        QTest::keyClick(windows[1], Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(windows[1]->current(), shell::Screen::Alarms);
        QCOMPARE(windows[0]->current(), shell::Screen::Ward);
        QVERIFY(windows[1]->alarmLine().isVisible());
    }
    void aLockedStationIsLockedOnAllItsMonitors()
    {
        TwoMonitors s;
        s.use(MonitorUse::Each);
        auto view = *s.door.view();
        view.locked = true;
        s.door.show(view, true);
        s.step();
        for (auto* w : s.monitors->windows())
            QVERIFY(w->isLocked());
    }
    void goingBackToOneMonitorShowsEveryBedThere()
    {
        TwoMonitors s;
        s.use(MonitorUse::Span);
        QVERIFY(s.monitors->first().ward().tileCount() < 16);
        s.use(MonitorUse::One);
        QCOMPARE(s.monitors->windows().size(), std::size_t{1});
        QCOMPARE(s.monitors->first().ward().tileCount(), 16);
    }
    void theSettingDoesIt()
    {
        TwoMonitors s;
        auto view = *s.door.view();
        auto site = std::make_shared<door::SiteView>();
        site->settings.push_back({"station.monitors", "span", {"M. Castellanos", {}, {1}}});
        view.site = site;
        s.door.show(view);
        s.step();
        QCOMPARE(s.monitors->use(), MonitorUse::Span);
        QCOMPARE(s.monitors->windows().size(), std::size_t{2});
    }
};

WL_TEST(MonitorsTest)
#include "monitors_test.moc"
