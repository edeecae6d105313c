// SPDX-License-Identifier: GPL-3.0-or-later
// The alarms screen over a real ward and its record, on the virtual clock.
#include "tests/ui/alarms_station.h"

#include "core/door/silent.h"
#include "tests/support/either_door.h"

#include <QTemporaryDir>

using namespace wardlight;
using namespace wardlight::alarms_ui;

namespace {

constexpr const char* wardOfTwo = R"(title = "Ward"
seed = 7
[[bed]]
name = "01"
family = "Ferreira"
given = "Dinis"
hr = 84
sys = 122
dia = 70
waves = ["II", "V", "Pleth", "ABP", "Resp"]
[[bed.step]]
at = 30
for = 60
rhythm = "vt"
hr = 172
perfusion = 0.6
[[bed]]
name = "02"
hr = 132
waves = ["II", "Pleth"]
)";

/// A station over a real ward; time is moved by hand, answers of the store's thread are waited for.
struct Real {
    Real()
        : ward(wardOfTwo, dir.path().toStdString())
        , door(ward, "R. Okafor", Role::Nurse)
    {
        door.voice(door::VoiceState::Sounding, 100);
        ward.runUntil(1);
        door.settle();
        shell::ShellSettings settings;
        settings.tokens = std::string(embeddedResource("tokens.toml"));
        window = std::make_unique<shell::ShellWindow>(door, settings, test::siteWords(Language::English, QStringLiteral("en")));
        window->resize(1920, 1080);
        window->show();
        window->stopClock();
        page = static_cast<AlarmsPage*>(window->page(shell::Screen::Alarms));
    }
    void run(double until)
    {
        while (ward.t() < until - 1e-9) {
            ward.runUntil(std::min(until, ward.t() + 0.1));
            door.settle();
            window->frame();
            QCoreApplication::processEvents();
        }
    }
    template <class Done>
    [[nodiscard]] bool wait(Done done)
    {
        return QTest::qWaitFor([&] {
            ward.runUntil(ward.t() + 0.1);
            door.settle();
            window->frame();
            return done();
        }, 10'000);
    }
    [[nodiscard]] AlarmId alarm(AlarmKind kind) const
    {
        for (const auto& a : door.view()->alarms)
            if (a.key.kind == kind)
                return a.id;
        return {};
    }
    QTemporaryDir dir;
    test::VirtualWard ward;
    test::EitherDoor door;
    std::unique_ptr<shell::ShellWindow> window;
    AlarmsPage* page = nullptr;
};

}

class AlarmsEndToEndTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTachycardiaIsSeenWithItsEvidenceToldAnsweredAndMarked()
    {
        Real r;
        r.run(34);
        const auto vt = r.alarm(AlarmKind::VentricularTachycardia);
        QVERIFY(vt);
        r.window->go(shell::Screen::Alarms, BedId{1}, vt);
        // Young: from memory, while the strip still grows.
        QVERIFY(r.wait([&] { return !r.page->detail().evidence().evidence().lanes.empty(); }));
        QVERIFY(r.page->detail().evidence().report().agree >= 2);
        QCOMPARE(r.page->detail().evidence().report().disagree, 0);
        // The ladder: the nurse who looks at it is asked, and accepts.
        QVERIFY(r.wait([&] { return r.page->detail().ladder().rows().size() >= 4; }));
        QTest::mouseClick(r.page->detail().ladder().send(1), Qt::LeftButton);
        QVERIFY(r.wait([&] { return r.page->detail().ladder().rows()[1].asked; }));
        // Answered with one press.
        r.run(r.ward.t() + 0.5);
        QTest::mousePress(r.page->detail().answer(), Qt::LeftButton);
        QTest::mouseRelease(r.page->detail().answer(), Qt::LeftButton);
        QVERIFY(r.wait([&] {
            const auto view = r.door.view();
            for (const auto& a : view->alarms)
                if (a.id == vt)
                    return a.phase == AlarmPhase::Acknowledged;
            return false;
        }));
        // Kept: with the beats as they were classed.
        r.run(50);
        QVERIFY(r.wait([&] { return !r.page->detail().evidence().evidence().beats.empty(); }));
        QCOMPARE(r.page->detail().texts().verdict, QStringLiteral("Likely true"));
        QTest::mouseClick(r.page->detail().mark(AlarmMark::True), Qt::LeftButton);
        QVERIFY(r.wait([&] {
            const auto& life = r.page->detail().texts().life;
            return std::any_of(life.begin(), life.end(), [](const auto& l) { return l.text == QStringLiteral("R. Okafor: True"); });
        }));
        // And all of it stands in the history.
        r.page->choose(AlarmsTab::History);
        QVERIFY(r.wait([&] {
            for (const auto& row : r.page->table().rows())
                if (row.key == vt.value)
                    return row.actions[0].chosen && row.cells[5].texts.front().startsWith(QStringLiteral("R. Okafor"));
            return false;
        }));
    }

    void acknowledgingOneKindNeverSilencesAnother()
    {
        Real r;
        r.run(40);
        r.window->go(shell::Screen::Alarms);
        r.run(40.5);
        const auto before = r.door.view()->alarms;
        QVERIFY(before.size() >= 2);
        const auto target = before.back().id;
        QTest::mousePress(r.page->table().rowWidget(target.value)->action(0), Qt::LeftButton);
        r.run(40.8);
        for (const auto& a : r.door.view()->alarms)
            for (const auto& b : before)
                if (a.id == b.id && a.id != target)
                    QCOMPARE(a.phase, b.phase);
    }

    void whatIsSilencedOnTheWardStandsInTheListAtOnceAndOnePressEndsIt()
    {
        Real r;
        r.run(20);
        QVERIFY(r.alarm(AlarmKind::HrHigh));
        r.ward.command({2}, Role::Nurse, PauseAudio{}, "J. Lindqvist");
        r.window->go(shell::Screen::Alarms);
        r.page->choose(AlarmsTab::Silent);
        r.run(20.6);
        const auto rows = r.page->table().rows();
        const auto row = std::find_if(rows.begin(), rows.end(), [](const auto& x) { return !x.heading; });
        QVERIFY(row != rows.end());
        QVERIFY(row->cells[3].texts.front().startsWith(QStringLiteral("J. Lindqvist")));
        QCOMPARE(row->cells[4].texts.front(), QStringLiteral("1")); // what the pause covers
        QCOMPARE(row->cells[5].texts.front().left(2), QStringLiteral("1:"));
        QTest::mouseClick(r.page->table().rowWidget(row->key)->action(0), Qt::LeftButton);
        r.run(21);
        QVERIFY(door::silentNow(*r.door.view()).empty());
        QVERIFY(std::none_of(r.page->table().rows().begin(), r.page->table().rows().end(), [](const auto& x) { return !x.heading && !x.gone; }));
    }
};

WL_TEST(AlarmsEndToEndTest)
#include "alarms_end_to_end_test.moc"
