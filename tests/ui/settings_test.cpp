// SPDX-License-Identifier: GPL-3.0-or-later
// Settings on the screen, over a real ward on the virtual clock.
#include "tests/support/either_door.h"
#include "tests/support/wl_test.h"

#include "resources/embedded.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/shell_window.h"

#include <QTest>

using namespace wardlight;
using namespace wardlight::settings_ui;

namespace {

constexpr auto settingsWard = R"(title = "Two beds"
[[bed]]
name = "01"
family = "Roy"
identifier = "4471"
waves = ["II", "Pleth"]
spo2 = 93
[[bed]]
name = "02"
state = "empty"
)";

/// Everything a finger, a mouse or keys do.
enum class Hand { Mouse, Touch, Keys };
QPointingDevice* finger()
{
    static auto* device = QTest::createTouchDevice();
    return device;
}
void press(Hand hand, QWidget* on)
{
    if (hand == Hand::Mouse)
        return QTest::mouseClick(on, Qt::LeftButton);
    if (hand == Hand::Touch) {
        QCoreApplication::processEvents(); // where a finger goes is where things are drawn
        auto* window = on->window()->windowHandle();
        const auto at = on->mapTo(on->window(), on->rect().center());
        QTest::touchEvent(window, finger()).press(0, at, window);
        QTest::touchEvent(window, finger()).release(0, at, window);
        QCoreApplication::processEvents();
        return;
    }
    on->setFocus();
    QTest::keyClick(on, Qt::Key_Space);
}

struct Station {
    explicit Station(QSize size = {1920, 1080}) : ward(settingsWard), door(ward, "M. Castellanos", Role::Charge, {{"M. Castellanos", Role::Charge}, {"P. Laurent", Role::Charge}, {"R. Okafor", Role::Nurse}})
    {
        ward.runUntil(60);
        door.settle();
        shell::ShellSettings settings;
        settings.tokens = std::string(embeddedResource("tokens.toml"));
        window = std::make_unique<shell::ShellWindow>(door, settings, kit::Words{});
        window->resize(size);
        window->show();
        window->stopClock();
        window->go(shell::Screen::Settings);
        run(0.3);
    }
    void run(double s)
    {
        const double until = ward.t() + s;
        while (ward.t() < until - 1e-9) {
            ward.runUntil(std::min(until, ward.t() + 0.1));
            door.settle();
            QCoreApplication::processEvents();
            window->frame();
        }
    }
    SettingsPage& page() { return *static_cast<SettingsPage*>(window->page(shell::Screen::Settings)); }
    std::shared_ptr<const door::SiteView> site() { return door.view()->site; }
    test::VirtualWard ward;
    test::EitherDoor door;
    std::unique_ptr<shell::ShellWindow> window;
};

int rowOf(ProfileTable* table, Parameter parameter, RowKind kind = RowKind::Limits)
{
    for (std::size_t i = 0; i < table->rows().size(); ++i)
        if (table->rows()[i] == ProfileRow{kind, parameter})
            return static_cast<int>(i);
    return -1;
}

}
Q_DECLARE_METATYPE(Hand)

class SettingsTest : public QObject {
    Q_OBJECT
    static void hands()
    {
        QTest::addColumn<Hand>("hand");
        QTest::newRow("mouse") << Hand::Mouse;
        QTest::newRow("touch") << Hand::Touch;
        QTest::newRow("keys") << Hand::Keys;
    }
private Q_SLOTS:
    void everySettingIsFoundByAWordOfIt()
    {
        Station station;
        auto& page = station.page();
        for (const auto& setting : settings()) {
            page.search()->edit()->setText(page.list()->row(setting.id)->findChild<kit::Sentence*>()->text());
            QVERIFY2(page.list()->row(setting.id)->isVisible(), setting.id.data());
        }
        page.search()->edit()->setText(QStringLiteral("reminder"));
        QCOMPARE(page.list()->shownRows(), 1);
        page.search()->edit()->setText(QStringLiteral("zebra"));
        QCOMPARE(page.list()->shownRows(), 0);
        QTest::keyClick(station.window.get(), Qt::Key_Escape);
        QVERIFY(page.search()->text().isEmpty());
        QCOMPARE(station.window->current(), shell::Screen::Settings);
    }

    void oneSettingIsChangedAndSaysByWhom_data() { hands(); }
    void oneSettingIsChangedAndSaysByWhom()
    {
        QFETCH(Hand, hand);
        Station station;
        auto* row = station.page().list()->row("station.return");
        QVERIFY(row->aboutText().contains(QStringLiteral("never changed")));
        press(hand, row->stepper()->up());
        station.run(0.3);
        QCOMPARE(station.site()->number("station.return"), 4);
        QVERIFY2(row->aboutText().contains(QStringLiteral("M. Castellanos")), qPrintable(row->aboutText()));
        auto* theme = station.page().list()->row("station.theme");
        press(hand, theme->choices()->button(1));
        station.run(0.3);
        QCOMPARE(station.site()->setting("station.theme"), std::string("light"));
    }

    void theSitesSettingsAreSignedByTwo()
    {
        Station station;
        auto& page = station.page();
        page.go(Section::Alarms);
        auto* row = page.list()->row("alarms.clear-hold");
        QTest::mouseClick(row->stepper()->up(), Qt::LeftButton);
        auto* sign = page.list()->signPanel();
        QVERIFY(sign->isVisible());
        QVERIFY(page.holdsInput());
        QTest::mouseClick(sign->signButton(), Qt::LeftButton); // no reason yet
        station.run(0.3);
        QVERIFY(station.site()->proposals.empty());
        QTest::keyClicks(sign->reason()->edit(), QStringLiteral("chatter"));
        QTest::mouseClick(sign->signButton(), Qt::LeftButton);
        station.run(0.3);
        QCOMPARE(station.site()->proposals.size(), std::size_t{1});
        QCOMPARE(station.site()->number("alarms.clear-hold"), 2);
        QTest::mouseClick(sign->signButton(), Qt::LeftButton); // the same person
        station.run(0.3);
        QCOMPARE(station.site()->number("alarms.clear-hold"), 2);
        station.door.pick("P. Laurent");
        station.run(0.3);
        QTest::mouseClick(sign->signButton(), Qt::LeftButton);
        station.run(0.3);
        QCOMPARE(station.site()->number("alarms.clear-hold"), 3);
        QVERIFY(row->aboutText().contains(QStringLiteral("P. Laurent")) && row->aboutText().contains(QStringLiteral("M. Castellanos")));
    }

    void aLimitOfAProfileIsChanged_data() { hands(); }
    void aLimitOfAProfileIsChanged()
    {
        QFETCH(Hand, hand);
        Station station;
        auto& page = station.page();
        press(hand, page.sectionButton(Section::Profiles));
        auto* pane = page.profiles();
        QVERIFY(pane->isVisible());
        const int row = rowOf(pane->table(), Parameter::Spo2);
        QVERIFY(row >= 0);
        if (hand == Hand::Keys) {
            pane->table()->setFocus();
            while (pane->table()->current() != row)
                QTest::keyClick(pane->table(), Qt::Key_Down);
        } else
            QTest::mouseClick(pane->table(), Qt::LeftButton, {}, pane->table()->rowRect(row).center());
        press(hand, pane->stepper(Cell::Low)->up()); // 90 → 91
        press(hand, pane->stepper(Cell::Low)->up());
        station.run(0.3);
        QVERIFY(pane->hasDraft());
        auto* sign = pane->signPanel();
        QCOMPARE(sign->lines().size(), std::size_t{1});
        QCOMPARE(sign->lines()[0].before, QStringLiteral("90"));
        QVERIFY(sign->lines()[0].after.startsWith(QStringLiteral("92")));
        QVERIFY2(sign->quietText().contains(QStringLiteral("01")), qPrintable(sign->quietText()));
        sign->reason()->edit()->setText(QStringLiteral("earlier"));
        press(hand, sign->signButton());
        station.run(0.3);
        QVERIFY(!pane->hasDraft());
        QCOMPARE(station.door.view()->beds[0]->numeric(Parameter::Spo2)->low, std::optional<double>(90));
        station.door.pick("P. Laurent");
        station.run(0.3);
        press(hand, sign->signButton());
        station.run(0.5);
        QCOMPARE(station.door.view()->beds[0]->numeric(Parameter::Spo2)->low, std::optional<double>(92));
        QVERIFY(pane->headText().contains(QStringLiteral("v2")));
        QVERIFY(!sign->isVisible());
    }

    void theDraftSaysWhatItWouldHaveDone()
    {
        Station station;
        station.page().go(Section::Profiles);
        auto* pane = station.page().profiles();
        pane->table()->choose(rowOf(pane->table(), Parameter::Spo2));
        for (int i = 0; i < 5; ++i)
            QTest::mouseClick(pane->stepper(Cell::Low)->up(), Qt::LeftButton);
        station.run(1);
        QVERIFY2(pane->signPanel()->lines()[0].effect.contains(QStringLiteral("→")), qPrintable(pane->signPanel()->lines()[0].effect));
    }

    void whatMayNeverBeOffHasNoOffAndTypedNonsenseIsToldAndForgotten()
    {
        Station station;
        station.page().go(Section::Profiles);
        auto* pane = station.page().profiles();
        pane->table()->choose(rowOf(pane->table(), Parameter::Spo2, RowKind::VeryLow));
        QVERIFY(!pane->stepper(Cell::Low)->off()->isVisible());
        auto* edit = pane->stepper(Cell::Low)->edit();
        for (const auto* nonsense : {"", "abc", "-5", "1e99", "nan", "101"}) {
            edit->setFocus();
            edit->selectAll();
            QTest::keyClicks(edit, QString::fromLatin1(nonsense));
            if (*nonsense == 0)
                edit->clear();
            QTest::keyClick(edit, Qt::Key_Return);
            QVERIFY2(!pane->hasDraft(), nonsense);
        }
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("82"));
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(pane->hasDraft());
        // Leaving does not lose it.
        station.page().go(Section::Roster);
        QCOMPARE(station.page().section(), Section::Profiles);
        QTest::mouseClick(pane->signPanel()->discardButton(), Qt::LeftButton);
        QVERIFY(!pane->hasDraft());
    }

    void aChildsProfileIsNotSetAndSaysSo()
    {
        Station station;
        station.page().go(Section::Profiles);
        auto* pane = station.page().profiles();
        QVERIFY(pane->groups()->button(1)->text().contains(QStringLiteral("not set")));
        QTest::mouseClick(pane->groups()->button(1), Qt::LeftButton);
        pane->table()->choose(rowOf(pane->table(), Parameter::HeartRate));
        QCOMPARE(pane->stepper(Cell::Low)->value(), QStringLiteral("not set"));
    }

    void eachSoundIsPlayedAndConfirmedByEar_data() { hands(); }
    void eachSoundIsPlayedAndConfirmedByEar()
    {
        QFETCH(Hand, hand);
        Station station;
        station.page().go(Section::Sound);
        auto* hear = station.page().hear();
        QVERIFY(hear->isVisible());
        QVERIFY(hear->summary().contains(QStringLiteral("Nobody")));
        for (const auto p : {Priority::High, Priority::Medium, Priority::Low}) {
            QVERIFY(!hear->heardButton(p)->isVisible());
            press(hand, hear->playButton(p));
            station.run(0.3);
            QCOMPARE(station.door.view()->soundTest.priority, p);
            press(hand, hear->heardButton(p));
            station.run(0.3);
            QVERIFY2(hear->lastText(p).contains(QStringLiteral("M. Castellanos")), qPrintable(hear->lastText(p)));
        }
        QVERIFY(station.site()->allHeard());
        QVERIFY(hear->summary().contains(QStringLiteral("Last heard test")));
        press(hand, hear->playButton(Priority::High));
        station.run(0.3);
        press(hand, hear->notHeardButton(Priority::High));
        station.run(0.3);
        QVERIFY(!station.site()->allHeard());
    }

    void theVolumeCannotBeMadeSilent_data() { hands(); }
    void theVolumeCannotBeMadeSilent()
    {
        QFETCH(Hand, hand);
        Station station;
        station.page().go(Section::Sound);
        auto* hear = station.page().hear();
        for (int i = 0; i < 30; ++i) {
            press(hand, hear->quieterButton());
            station.run(0.1);
        }
        QCOMPARE(station.site()->number("sound.volume"), 40);
        QTest::mouseClick(hear->volume(), Qt::LeftButton, {}, QPoint(1, 18)); // dragged to nothing
        station.run(0.2);
        QCOMPARE(station.site()->number("sound.volume"), 40);
        press(hand, hear->louderButton());
        station.run(0.2);
        QCOMPARE(station.site()->number("sound.volume"), 45);
    }

    void theHeadersChipOpensTheSameAndSaysThatNobodyHasConfirmed()
    {
        Station station;
        station.door.voice(door::VoiceState::Sounding, 100);
        station.window->go(shell::Screen::Ward);
        station.run(0.5);
        station.window->openSound();
        QVERIFY(station.window->soundPopover().isVisible());
        QTest::mouseClick(station.window->soundPopover().hear()->playButton(Priority::Low), Qt::LeftButton);
        station.run(0.3);
        QCOMPARE(station.door.view()->soundTest.priority, Priority::Low);
        QTest::keyClick(&station.window->soundPopover(), Qt::Key_Escape);
        QVERIFY(!station.window->soundPopover().isVisible());
    }

    void bedsAreMovedAddedAndRemovedAndTheWardFollows()
    {
        Station station;
        station.page().go(Section::Unit);
        auto* unit = station.page().unit();
        QTest::mouseClick(unit->addButton(), Qt::LeftButton);
        QTest::mouseClick(unit->blankButton(), Qt::LeftButton);
        QCOMPARE(unit->plan().size(), std::size_t{4});
        QVERIFY(unit->holdsInput());
        unit->board()->choose(0);
        QTest::mouseClick(unit->removeButton(), Qt::LeftButton); // somebody lies there
        QCOMPARE(unit->plan().size(), std::size_t{4});
        unit->board()->choose(2);
        QTest::mouseClick(unit->earlierButton(), Qt::LeftButton);
        QTest::mouseClick(unit->earlierButton(), Qt::LeftButton);
        QCOMPARE(unit->plan()[0].label, std::string("03"));
        // Drag is the same as the buttons.
        const auto from = unit->board()->slotRect(0).center(), to = unit->board()->slotRect(1).center();
        QTest::mousePress(unit->board(), Qt::LeftButton, {}, from);
        QTest::mouseMove(unit->board(), to);
        QTest::mouseRelease(unit->board(), Qt::LeftButton, {}, to);
        QCOMPARE(unit->plan()[1].label, std::string("03"));
        unit->board()->setFocus();
        QTest::keyClick(unit->board(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(unit->plan()[0].label, std::string("03"));
        unit->unitField()->edit()->setFocus();
        unit->unitField()->edit()->selectAll();
        QTest::keyClicks(unit->unitField()->edit(), QStringLiteral("4 West"));
        QTest::mouseClick(unit->saveButton(), Qt::LeftButton);
        station.run(0.5);
        const auto view = station.door.view();
        QCOMPARE(view->unit, std::string("4 West"));
        QCOMPARE(view->beds.size(), std::size_t{3});
        QCOMPARE(view->beds[0]->label, std::string("03"));
        QVERIFY(!unit->holdsInput());
        station.window->go(shell::Screen::Ward);
        station.run(0.3);
        QCOMPARE(station.window->ward().tileCount(), 3);
    }

    void theRosterIsChangedAndAGapIsNamed()
    {
        Station station;
        station.page().go(Section::Roster);
        auto* roster = station.page().roster();
        const auto before = roster->people().size();
        QVERIFY(before > 0);
        QTest::mouseClick(roster->addButton(), Qt::LeftButton);
        roster->personField()->edit()->selectAll();
        QTest::keyClicks(roster->personField()->edit(), QStringLiteral("N. Night"));
        roster->bedsField()->edit()->setFocus();
        roster->bedsField()->edit()->selectAll();
        QTest::keyClicks(roster->bedsField()->edit(), QStringLiteral("01, 05-08"));
        QCOMPARE(roster->draft().people.back().beds, (std::vector<std::string>{"01", "05-08"}));
        QTest::mouseClick(roster->saveButton(), Qt::LeftButton);
        station.run(0.5);
        QCOMPARE(station.site()->roster.people.size(), before + 1);
        QCOMPARE(bedsWithoutAnybody({"", {Duty::PrimaryNurse}, {{"A", Role::Nurse, Duty::PrimaryNurse, {"01-03"}}}}, {"01", "04"}), QStringList{QStringLiteral("04")});
    }

    void whoMayNotIsToldWhoMay()
    {
        Station station;
        station.door.pick("R. Okafor");
        station.run(0.3);
        station.page().go(Section::Unit);
        QTest::mouseClick(station.page().unit()->addButton(), Qt::LeftButton);
        QTest::mouseClick(station.page().unit()->saveButton(), Qt::LeftButton);
        station.run(0.3);
        QVERIFY2(station.window->header().told().contains(QStringLiteral("Charge nurse")), qPrintable(station.window->header().told()));
        QCOMPARE(station.door.view()->beds.size(), std::size_t{2});
        QVERIFY(station.page().unit()->holdsInput()); // nothing typed is lost
    }

    void everyControlIsNamedAndBigEnoughAndTheAlarmLineStays()
    {
        for (const QSize size : {QSize(1920, 1080), QSize(1280, 800), QSize(1080, 1920)}) {
            Station station(size);
            for (int s = 0; s < static_cast<int>(Section::Count); ++s) {
                station.page().go(static_cast<Section>(s));
                station.run(0.2);
                QVERIFY(station.window->alarmLine().isVisible());
                for (auto* control : station.page().findChildren<QAbstractButton*>()) {
                    if (!control->isVisible())
                        continue;
                    QVERIFY2(!control->text().isEmpty() || !control->accessibleName().isEmpty(), control->metaObject()->className());
                    QVERIFY2(control->height() >= 44 && control->width() >= 44, qPrintable(QStringLiteral("%1 %2x%3").arg(control->text()).arg(control->width()).arg(control->height())));
                }
            }
        }
    }
};

WL_TEST(SettingsTest)
#include "settings_test.moc"
