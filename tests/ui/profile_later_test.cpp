// SPDX-License-Identifier: GPL-3.0-or-later
// A profile's version signed for the next shift, and one on paper, on the screen over a whole ward.
#include "tests/support/either_door.h"
#include "tests/support/wl_test.h"

#include "core/door/shift.h"
#include "resources/embedded.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/shell_window.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace wardlight;
using namespace wardlight::settings_ui;

namespace {

struct LaterStation {
    explicit LaterStation(QSize size = {1920, 1080})
        : ward("title = \"Later\"\n[[bed]]\nname = \"01\"\nfamily = \"Roy\"\nage = 50\nwaves = [\"II\", \"Pleth\"]\n")
        , door(ward, "M. Castellanos", Role::Charge, {{"M. Castellanos", Role::Charge}, {"P. Laurent", Role::Charge}})
    {
        ward.runUntil(2);
        // The next shift begins in a minute: nobody waits half a day for it.
        const auto minute = static_cast<int>(ward.now().wall.microseconds / 60'000'000 % 1440);
        RosterSet roster{"Day", {Duty::PrimaryNurse}, {{"R. Okafor", Role::Nurse, Duty::PrimaryNurse, {"*"}}}, {(minute + 1) % 1440}};
        (void)ward.command({}, Role::Charge, SetRoster{roster}, "M. Castellanos");
        door.settle();
        shell::ShellSettings settings;
        settings.tokens = std::string(embeddedResource("tokens.toml"));
        window = std::make_unique<shell::ShellWindow>(door, settings, kit::Words{});
        window->resize(size);
        window->show();
        window->stopClock();
        window->go(shell::Screen::Settings);
        run(0.5);
        static_cast<SettingsPage*>(window->page(shell::Screen::Settings))->go(Section::Profiles);
        run(0.3);
    }
    void run(double s)
    {
        const double until = ward.t() + s;
        while (ward.t() < until - 1e-9) {
            ward.runUntil(std::min(until, ward.t() + 0.2));
            door.settle();
            QCoreApplication::processEvents();
            window->frame();
        }
    }
    ProfilePane* pane() { return static_cast<SettingsPage*>(window->page(shell::Screen::Settings))->profiles(); }
    [[nodiscard]] std::uint32_t version() const
    {
        for (const auto& p : door.view()->site->profiles)
            if (p.version.group == AgeGroup::Adult)
                return p.version.version;
        return 0;
    }
    /// A draft with its reason.
    void draft()
    {
        QTest::mouseClick(pane()->stepper(Cell::Low)->up(), Qt::LeftButton);
        run(0.3);
        QTest::keyClicks(pane()->signPanel()->reason()->edit(), QStringLiteral("as agreed"));
    }
    test::VirtualWard ward;
    test::EitherDoor door;
    std::unique_ptr<shell::ShellWindow> window;
};

}

class ProfileLaterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whichVersionIsInForceIsSaidOnOneLineBesideNoButtonInEveryLanguageAndSize()
    {
        for (const auto& language : {QStringLiteral("en"), QStringLiteral("fr_CA"), QStringLiteral("es")}) {
            QTranslator translator;
            QVERIFY(translator.load(QStringLiteral(":/i18n/wardlight_%1.qm").arg(language)));
            QCoreApplication::installTranslator(&translator);
            for (const auto opened : {QSize(1920, 1080), QSize(1280, 800), QSize(1200, 675)}) {
                LaterStation s(opened);
                for (const auto size : {opened, QSize(1477, 831), QSize(1280, 800), QSize(1200, 675), QSize(1080, 1920)}) {
                    s.window->resize(size);
                    s.run(0.3);
                    int seen = 0;
                    for (auto* sentence : s.pane()->findChildren<kit::Sentence*>()) {
                        if (!sentence->isVisible() || !sentence->text().contains(QStringLiteral("v1")))
                            continue;
                        ++seen;
                        const QRect box(sentence->mapTo(s.pane(), QPoint()), sentence->size());
                        QVERIFY2(sentence->sizeHint().width() <= box.width() && box.height() < 30, qPrintable(language + QStringLiteral(": ") + sentence->text()));
                        for (auto* button : s.pane()->findChildren<kit::Button*>())
                            for (auto* other : s.pane()->findChildren<kit::Button*>())
                                QVERIFY2(!button->isVisible() || !other->isVisible() || other == button ||
                                             !QRect(other->mapTo(s.pane(), QPoint()), other->size()).intersects(QRect(button->mapTo(s.pane(), QPoint()), button->size())),
                                         qPrintable(QStringLiteral("%1 %2: %3 over %4").arg(language).arg(size.width()).arg(button->text(), other->text())));
                        for (auto* button : s.pane()->findChildren<QAbstractButton*>())
                            QVERIFY2(!button->isVisible() || !box.intersects(QRect(button->mapTo(s.pane(), QPoint()), button->size())),
                                     qPrintable(QStringLiteral("%1 %2: over %3").arg(language).arg(size.width()).arg(button->text())));
                    }
                    QCOMPARE(seen, 1);
                }
            }
            QCoreApplication::removeTranslator(&translator);
        }
    }
    void aVersionSignedForTheNextShiftIsInForceFromThenOn()
    {
        LaterStation s;
        auto* sign = s.pane()->signPanel();
        s.draft();
        s.run(0.3);
        QVERIFY(sign->from()->isVisible());
        QCOMPARE(sign->from()->current(), 0); // now, unless somebody says otherwise
        sign->from()->button(1)->click();
        QCOMPARE(sign->from()->current(), 1);
        sign->signButton()->click();
        s.run(0.5);
        s.door.pick("P. Laurent");
        s.run(0.5);
        sign->signButton()->click();
        s.run(0.5);
        QCOMPARE(s.door.view()->site->planned.size(), std::size_t{1});
        QCOMPARE(s.version(), 1U);
        QVERIFY(sign->isVisible() && !sign->signButton()->isVisible() && sign->discardButton()->isVisible());
        s.run(62);
        QCOMPARE(s.version(), 2U);
        QVERIFY(s.door.view()->site->planned.empty());
        QVERIFY(!sign->isVisible());
    }
    void whatIsPlannedIsWithdrawnWithOnePress()
    {
        LaterStation s;
        auto* sign = s.pane()->signPanel();
        s.draft();
        s.run(0.3);
        sign->from()->button(1)->click();
        sign->signButton()->click();
        s.run(0.5);
        s.door.pick("P. Laurent");
        s.run(0.5);
        sign->signButton()->click();
        s.run(0.5);
        QCOMPARE(s.door.view()->site->planned.size(), std::size_t{1});
        sign->discardButton()->click();
        s.run(0.5);
        QVERIFY(s.door.view()->site->planned.empty());
        s.run(62);
        QCOMPARE(s.version(), 1U);
    }
    void aProfileIsPrintedAfterTheRecordWasAsked()
    {
        LaterStation s;
        const QTemporaryDir folder;
        s.pane()->save().setFolders({{QStringLiteral("Here"), folder.path()}});
        QTest::mouseClick(s.pane()->printButton(), Qt::LeftButton);
        s.run(0.3);
        QVERIFY(s.pane()->save().isVisible());
        QVERIFY(QDir(folder.path()).isEmpty()); // nothing before Save
        s.pane()->save().save().click();
        s.run(0.5);
        QFile file(folder.filePath(QStringLiteral("profile-adult-v1.pdf")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
        const bool recorded = std::any_of(s.ward.events.begin(), s.ward.events.end(), [](const Event& e) {
            const auto* noted = std::get_if<SystemNoted>(&e.body);
            return noted && noted->code == "printed" && noted->text == "profile";
        });
        QVERIFY(recorded);
    }
};

WL_TEST(ProfileLaterTest)
#include "profile_later_test.moc"
