// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader is told by itself: each new red and yellow alarm, once, whatever screen is shown; never a value.
#include "resources/embedded.h"
#include "tests/support/fake_door.h"
#include "tests/support/ward_scene.h"
#include "tests/support/wl_test.h"
#include "ui/shell/shell_window.h"

#include <QAccessible>

using namespace wardlight;

/// Qt 6.4 drops every event while no reader runs, and only its platform part can be told that one does. These are the names of
/// what libQt6Gui exports for its own plugins; the headers of it are not needed for three calls.
class QPlatformAccessibility {
public:
    void setActive(bool active);
};
class QPlatformIntegration {
public:
    QPlatformAccessibility* accessibility() const;
};
class QGuiApplicationPrivate {
public:
    static QPlatformIntegration* platform_integration;
};

namespace {

void readerRuns(bool on) { QGuiApplicationPrivate::platform_integration->accessibility()->setActive(on); }

QStringList heardAlerts, changedNames;

/// As a reader's bridge hears it: Qt gives events to whoever is installed, when accessibility is on.
void hear(QAccessibleEvent* event)
{
    auto* at = event->accessibleInterface();
    const auto text = at ? at->text(QAccessible::Name) : QString();
    if (event->type() == QAccessible::Alert) {
        heardAlerts << text;
        if (at && at->role() != QAccessible::AlertMessage)
            heardAlerts << QStringLiteral("not an alert");
    } else if (event->type() == QAccessible::NameChanged || event->type() == QAccessible::ValueChanged)
        changedNames << text;
}

struct Reader {
    Reader()
    {
        readerRuns(true);
        if (!QAccessible::isActive())
            qFatal("accessibility cannot be switched on here");
        before = QAccessible::installUpdateHandler(hear);
        door.setNow(test::sceneNow());
        ward = test::quietWard(9);
        door.show(ward);
        shell::ShellSettings settings;
        settings.tokens = std::string(embeddedResource("tokens.toml"));
        kit::Words words;
        words.alarm = [](const door::AlarmView& a, kit::TextLength) { return a.key.kind == AlarmKind::VentricularTachycardia ? QStringLiteral("ventricular tachycardia 172") : QStringLiteral("HR 134 > 120"); };
        window = std::make_unique<shell::ShellWindow>(door, settings, words);
        window->stopClock();
        window->show();
        window->frame();
        heardAlerts.clear();
        changedNames.clear();
    }
    ~Reader()
    {
        QAccessible::installUpdateHandler(before);
        readerRuns(false);
    }
    void turn(bool alarmsChanged = true)
    {
        door.show(ward, alarmsChanged);
        for (int i = 0; i < 5; ++i) {
            door.advance(std::chrono::milliseconds(50));
            window->frame();
        }
    }
    door::AlarmView& raise(std::size_t bed, AlarmKind kind, Priority priority)
    {
        auto changed = *ward.beds[bed];
        auto& alarm = test::addAlarm(changed, kind, priority, 2, door.now());
        last = alarm.id;
        test::put(ward, changed);
        for (auto& a : ward.alarms)
            if (a.id == last)
                return a;
        return ward.alarms.front();
    }
    void setPhase(AlarmId id, AlarmPhase phase, std::optional<Priority> priority = {})
    {
        for (auto& a : ward.alarms)
            if (a.id == id) {
                a.phase = phase;
                a.priority = priority.value_or(a.priority);
            }
    }
    QAccessible::UpdateHandler before = nullptr;
    test::FakeDoor door;
    door::WardView ward;
    std::unique_ptr<shell::ShellWindow> window;
    AlarmId last;
};

}

class AnnounceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachNewRedAndYellowAlarmIsAnnouncedOnceWithItsSentence()
    {
        Reader r;
        r.raise(6, AlarmKind::VentricularTachycardia, Priority::High);
        r.turn();
        QCOMPARE(heardAlerts.size(), 1);
        const auto said = heardAlerts.front();
        const auto name = QString::fromStdString(r.ward.beds[6]->patient.family);
        QVERIFY2(said.startsWith(QStringLiteral("Bed 07, ") + name), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("High alarm, ventricular tachycardia 172, 0:02, not acknowledged.")), qPrintable(said));
        QVERIFY(!said.contains(QStringLiteral("SpO"))); // the alarm, not the bed's numbers
        r.turn();
        r.turn(false);
        QCOMPARE(heardAlerts.size(), 1);
        r.raise(1, AlarmKind::HrHigh, Priority::Medium);
        r.turn();
        QCOMPARE(heardAlerts.size(), 2);
        QVERIFY(heardAlerts.back().contains(QStringLiteral("Medium alarm, HR 134 > 120")));
    }
    void severalOfOneMomentAreEachSaidAndNoneReplacesAnother()
    {
        Reader r;
        for (std::size_t bed = 0; bed < 5; ++bed)
            r.raise(bed, AlarmKind::VentricularTachycardia, Priority::High);
        r.raise(4, AlarmKind::HrHigh, Priority::Medium); // two of one bed
        r.turn();
        QCOMPARE(heardAlerts.size(), 6);
        QStringList all = heardAlerts;
        all.removeDuplicates();
        QCOMPARE(all.size(), 6);
    }
    void lowOnesAnswersEndsAndValuesAreNotAnnounced()
    {
        Reader r;
        r.raise(2, AlarmKind::HrHigh, Priority::Low);
        r.raise(3, AlarmKind::HrHigh, Priority::Medium);
        const auto id = r.last;
        r.turn();
        QCOMPARE(heardAlerts.size(), 1);
        heardAlerts.clear();
        changedNames.clear();
        for (int i = 0; i < 20; ++i) {
            auto bed = *r.ward.beds[0];
            test::setValue(bed, Parameter::HeartRate, 70 + i);
            ++bed.version;
            test::put(r.ward, bed);
            r.turn(false);
        }
        r.setPhase(id, AlarmPhase::Acknowledged);
        r.turn();
        QVERIFY2(heardAlerts.isEmpty(), qPrintable(heardAlerts.join(QLatin1Char('\n'))));
        for (const auto& name : changedNames)
            QVERIFY2(!name.contains(QStringLiteral("Heart rate")), qPrintable(name));
    }
    void whatSoundsAgainOrGetsWorseIsAnnouncedAgain()
    {
        Reader r;
        r.raise(3, AlarmKind::HrHigh, Priority::Medium);
        const auto id = r.last;
        r.turn();
        r.setPhase(id, AlarmPhase::Acknowledged);
        r.turn();
        r.setPhase(id, AlarmPhase::Active);
        r.turn();
        QCOMPARE(heardAlerts.size(), 2);
        r.setPhase(id, AlarmPhase::Active, Priority::High);
        r.turn();
        QCOMPARE(heardAlerts.size(), 3);
        r.setPhase(id, AlarmPhase::Active, Priority::Medium); // better is no news
        r.turn();
        QCOMPARE(heardAlerts.size(), 3);
    }
    void theyAreAnnouncedOnEveryScreenAndOnALockedOneWithoutNames()
    {
        Reader r;
        std::size_t bed = 0;
        for (const auto screen : {shell::Screen::Alarms, shell::Screen::Patients, shell::Screen::Settings}) {
            r.window->go(screen);
            r.turn();
            heardAlerts.clear();
            r.raise(bed++, AlarmKind::VentricularTachycardia, Priority::High);
            r.turn();
            QCOMPARE(heardAlerts.size(), 1);
        }
        r.ward.locked = true; // the door hides names, too
        auto hidden = *r.ward.beds[bed];
        hidden.patient = {};
        hidden.nameHidden = true;
        test::put(r.ward, hidden);
        r.turn();
        heardAlerts.clear();
        r.raise(bed, AlarmKind::VentricularTachycardia, Priority::High);
        r.turn();
        QCOMPARE(heardAlerts.size(), 1);
        QVERIFY2(heardAlerts.front().contains(QStringLiteral("name hidden")), qPrintable(heardAlerts.front()));
    }
};

WL_TEST(AnnounceTest)
#include "announce_test.moc"
