// SPDX-License-Identifier: GPL-3.0-or-later
// Which device alarms sound on: chosen in Settings, remembered, and told when it is gone.
#include "tests/support/either_door.h"
#include "tests/support/wl_test.h"

#include "resources/embedded.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/shell_window.h"

#include <QTemporaryDir>
#include <QTest>

using namespace wardlight;
using namespace wardlight::settings_ui;

namespace {

constexpr auto soundWard = "title = \"Sound\"\n[[bed]]\nname = \"01\"\nfamily = \"Roy\"\nwaves = [\"II\"]\n";
const std::vector<door::OutputView> twoDevices{{"alsa_output.pci", "Built-in audio"}, {"alsa_output.usb", "Desk speaker"}};

struct SoundStation {
    explicit SoundStation(const std::filesystem::path& store = {}, double startAt = 1'000'000, std::chrono::microseconds later = {})
        : ward(soundWard, store, startAt, later), door(ward, "M. Castellanos", Role::Charge)
    {
        ward.runUntil(2);
        door.settle();
        door.outputs(twoDevices);
        shell::ShellSettings settings;
        settings.tokens = std::string(embeddedResource("tokens.toml"));
        window = std::make_unique<shell::ShellWindow>(door, settings, kit::Words{});
        window->resize(1920, 1080);
        window->show();
        window->stopClock();
        window->go(shell::Screen::Settings);
        run(1);
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
    ChoiceRow* devices() { return static_cast<SettingsPage*>(window->page(shell::Screen::Settings))->list()->row("sound.output")->choices(); }
    bool toldGone()
    {
        for (const auto& a : door.view()->alarms)
            if (a.key.kind == AlarmKind::AudioOutputGone)
                return true;
        return false;
    }
    test::VirtualWard ward;
    test::EitherDoor door;
    std::unique_ptr<shell::ShellWindow> window;
};

}

class SoundOutputTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDevicesOfTheSoundServerAreOfferedTheSystemsOwnFirst()
    {
        SoundStation s;
        QCOMPARE(s.door.view()->outputs, twoDevices);
        QCOMPARE(s.devices()->count(), 3);
        QCOMPARE(s.devices()->button(0)->text(), QStringLiteral("the system's own"));
        QCOMPARE(s.devices()->button(1)->text(), QStringLiteral("Built-in audio"));
        QCOMPARE(s.devices()->current(), 0);
    }
    void theChosenOneIsRememberedOverARestart()
    {
        const QTemporaryDir folder;
        {
            SoundStation s(folder.path().toStdString());
            s.devices()->button(2)->click();
            s.run(1);
            QCOMPARE(s.door.view()->site->setting("sound.output"), std::string("alsa_output.usb"));
            QCOMPARE(s.devices()->current(), 2);
            QVERIFY(!s.toldGone());
        }
        SoundStation s(folder.path().toStdString(), 2'000'000, std::chrono::minutes(5));
        QCOMPARE(s.door.view()->site->setting("sound.output"), std::string("alsa_output.usb"));
        QCOMPARE(s.devices()->current(), 2);
    }
    void aChosenDeviceThatVanishesIsToldAndItsReturnEndsIt()
    {
        SoundStation s;
        s.devices()->button(2)->click();
        s.run(1);
        s.door.outputs({twoDevices[0]});
        s.run(1);
        QVERIFY(s.toldGone());
        QCOMPARE(s.devices()->count(), 3); // it stays in the list, and says so
        QCOMPARE(s.devices()->button(2)->text(), QStringLiteral("alsa_output.usb, gone"));
        QCOMPARE(s.devices()->current(), 2);
        s.door.outputs(twoDevices);
        s.run(1);
        QVERIFY(!s.toldGone());
        s.door.outputs({twoDevices[0]});
        s.run(1);
        QVERIFY(s.toldGone());
        s.devices()->button(0)->click(); // whatever the system has is never gone
        s.run(1);
        QVERIFY(!s.toldGone());
    }
    void theHeadersSoundOffersThemAsWellAndFollowsWhatComesAndGoes()
    {
        SoundStation s;
        s.window->openSound();
        s.run(1);
        auto* popover = &s.window->soundPopover();
        QVERIFY(popover && popover->isVisible() && popover->output()->isVisible());
        QCOMPARE(popover->output()->choices()->count(), 3);
        for (int i = 0; i < 3; ++i) { // no word is cut, none stands outside
            const auto* button = popover->output()->choices()->button(i);
            QVERIFY(button->width() >= button->sizeHint().width() && button->height() >= 44);
            QVERIFY(popover->rect().contains(QRect(button->mapTo(popover, QPoint()), button->size())));
        }
        popover->output()->choices()->button(2)->click();
        s.run(1);
        QCOMPARE(s.door.view()->site->setting("sound.output"), std::string("alsa_output.usb"));
        QCOMPARE(popover->output()->choices()->current(), 2);
        s.door.outputs({twoDevices[0]});
        s.run(1);
        QCOMPARE(popover->output()->choices()->button(2)->text(), QStringLiteral("alsa_output.usb, gone"));
        popover->output()->choices()->button(0)->click();
        s.run(1);
        QCOMPARE(popover->output()->choices()->count(), 2);
        QVERIFY2(!popover->output()->isVisible(), "one device is no choice");
    }
    void aNameThatIsNoneIsRefused()
    {
        SoundStation s;
        for (const auto& wrong : {std::string("a\nb"), std::string(201, 'x'), std::string("a\tb")})
            QCOMPARE(s.ward.command({}, Role::Charge, ProposeChange{{"sound.output", wrong, {}, {}}}, "M. Castellanos").code, OutcomeCode::Refused);
    }
};

WL_TEST(SoundOutputTest)
#include "sound_output_test.moc"
