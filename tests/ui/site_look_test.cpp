// SPDX-License-Identifier: GPL-3.0-or-later
// What a site sets about its screens: names on the ward, customary wave colours, letters as keys.
#include "tests/support/either_door.h"
#include "tests/support/wl_test.h"

#include "resources/embedded.h"
#include "ui/alarms/alarms_page.h"
#include "ui/shell/shell_window.h"

#include <QAccessible>
#include <QTest>

using namespace wardlight;

namespace {

constexpr auto lookWard = R"(title = "Look"
[[bed]]
name = "01"
family = "Émile-Roy"
given = "Dinis"
age = 63
mrn = "48151623"
waves = ["II", "Pleth", "ABP", "Resp"]
hr = 134
)";

struct LookStation {
    LookStation() : ward(lookWard), door(ward, "M. Castellanos", Role::Charge, {{"M. Castellanos", Role::Charge}, {"P. Laurent", Role::Charge}})
    {
        ward.runUntil(40);
        door.settle();
        shell::ShellSettings settings;
        settings.tokens = std::string(embeddedResource("tokens.toml"));
        window = std::make_unique<shell::ShellWindow>(door, settings, kit::Words{});
        window->resize(1920, 1080);
        window->show();
        window->stopClock();
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
    void set(const std::string& setting, const std::string& value)
    {
        (void)ward.command({}, Role::Charge, ProposeChange{{setting, value, {}, "as agreed"}}, "M. Castellanos");
        (void)ward.command({}, Role::Charge, SignChange{"setting:" + setting}, "P. Laurent");
        run(0.6);
    }
    [[nodiscard]] const ward::HeadModel& head() { return window->ward().tileModel(0).head; }
    [[nodiscard]] QString spoken() { return window->ward().sentence(0); }
    test::VirtualWard ward;
    test::EitherDoor door;
    std::unique_ptr<shell::ShellWindow> window;
};

double hueGap(const QColor& a, const QColor& b)
{
    const double gap = std::abs(a.hsvHueF() - b.hsvHueF()) * 360;
    return std::min(gap, 360 - gap);
}

constexpr kit::Token waveTokens[] = {kit::Token::WaveEcg, kit::Token::WavePleth, kit::Token::WaveAbp, kit::Token::WaveResp,
                                     kit::Token::WaveCo2, kit::Token::WavePap, kit::Token::WaveOther};

}

class SiteLookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSiteHidesNamesOnItsWardAndABedThatIsOpenedShowsThem()
    {
        LookStation s;
        QVERIFY(s.head().name.contains(QStringLiteral("Émile-Roy")) && s.spoken().contains(QStringLiteral("Émile-Roy")));
        s.set("access.ward-names", "hidden");
        QVERIFY(s.head().nameHidden);
        QCOMPARE(s.head().name, QStringLiteral("Name hidden"));
        QVERIFY(s.head().ageAndSex.isEmpty() && !s.head().more.contains(QStringLiteral("48151623")));
        QVERIFY(!s.spoken().contains(QStringLiteral("Roy")));
        QCOMPARE(s.head().bed, QStringLiteral("01"));
        QVERIFY(!s.window->ward().tileModel(0).numbers.empty() && s.window->ward().tileModel(0).frame != ward::Tone::Quiet); // all else is as it was
        QVERIFY(!s.head().score.isEmpty());
        QVERIFY(!s.door.view()->beds[0]->nameHidden); // who opens the bed sees who lies there
        s.set("access.ward-names", "initials");
        QCOMPARE(s.head().name, QStringLiteral("É. D."));
        QVERIFY(!s.head().nameHidden && s.head().ageAndSex.isEmpty());
        QVERIFY(s.spoken().contains(QStringLiteral("É. D.")) && !s.spoken().contains(QStringLiteral("Roy")));
        s.set("access.ward-names", "shown");
        QVERIFY(s.head().name.contains(QStringLiteral("Émile-Roy")));
    }
    void aNameThatIsHiddenIsNotSaidAloudEither()
    {
        LookStation s;
        s.set("access.ward-names", "hidden");
        const auto view = s.door.view();
        QVERIFY(!view->alarms.empty());
        const auto said = shell::announcementOf(view->alarms.front(), *view, kit::Words{}, view->now.mono);
        QVERIFY2(!said.contains(QStringLiteral("Roy")) && said.contains(QStringLiteral("01")), qPrintable(said));
    }
    void whoIsNotIdentifiedIsSaidToBeThatAndNotHidden()
    {
        door::BedView bed;
        bed.label = "03";
        bed.condition = door::BedCondition::Monitored;
        bed.patient.unidentified = true;
        ward::TileExtras extras;
        extras.names = door::NameRule::Hidden;
        const auto tile = ward::makeTile(bed, ward::TileClass::M, kit::Words{}, Instant{}, extras);
        QCOMPARE(tile.head.name, QStringLiteral("Not identified"));
    }
    void customaryWaveColoursAreReadableAndPalerThanAnyAlarm()
    {
        const auto text = embeddedResource("tokens.toml");
        for (const auto id : {kit::ThemeId::Dark, kit::ThemeId::Light, kit::ThemeId::Night, kit::ThemeId::Contrast}) {
            const auto quiet = kit::loadTheme(text, id);
            const auto classic = kit::loadTheme(text, id, kit::WaveColours::Classic);
            QVERIFY2(classic, classic ? "" : classic.error().line().c_str());
            for (std::size_t i = 0; i < kit::tokenCount; ++i) {
                const auto token = static_cast<kit::Token>(i);
                if (std::find(std::begin(waveTokens), std::end(waveTokens), token) == std::end(waveTokens))
                    QCOMPARE((*classic)[token], (*quiet)[token]); // alarms and all else stay
            }
            for (const auto token : waveTokens) {
                const auto& wave = (*classic)[token];
                QVERIFY2(kit::contrast(wave, (*classic)[kit::Token::Surface]) >= 4.5, kit::tokenId(token).data());
                for (const auto alarm : {kit::Token::HighFill, kit::Token::MediumFill, kit::Token::LowLine})
                    QVERIFY2(hueGap(wave, (*classic)[alarm]) > 30 || wave.hsvSaturationF() < 0.55F * (*classic)[alarm].hsvSaturationF(),
                             qPrintable(QString::fromUtf8(kit::tokenId(token).data()) + QLatin1Char(' ') + wave.name()));
            }
        }
    }
    void aSiteChoosesThemForEveryScreenInEveryTheme()
    {
        LookStation s;
        const auto classic = [](kit::ThemeId id) { return *kit::loadTheme(embeddedResource("tokens.toml"), id, kit::WaveColours::Classic); };
        const auto sees = [&](const QColor& colour) {
            const auto image = s.window->ward().grab().toImage();
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (image.pixelColor(x, y) == colour)
                        return true;
            return false;
        };
        s.run(4);
        const auto quietAbp = (*kit::loadTheme(embeddedResource("tokens.toml"), kit::ThemeId::Dark))[kit::Token::WavePleth];
        QVERIFY(sees(quietAbp));
        s.set("unit.waves", "classic");
        s.run(4);
        QVERIFY(!sees(quietAbp));
        QVERIFY(sees(classic(kit::ThemeId::Dark)[kit::Token::WavePleth]));
        QVERIFY(s.window->setTheme(kit::ThemeId::Light));
        s.run(4);
        QVERIFY(sees(classic(kit::ThemeId::Light)[kit::Token::WavePleth]));
    }
    void lettersCanBeSwitchedOffAndAllElseStays()
    {
        LookStation s;
        auto* w = s.window.get();
        const auto waiting = [&] {
            s.run(0.3);
            return std::count_if(s.door.view()->alarms.begin(), s.door.view()->alarms.end(), [](const auto& a) { return a.phase == AlarmPhase::Active; });
        };
        const auto before = waiting();
        QVERIFY(before > 0);
        s.door.command({"letters", {}, {"M. Castellanos", Role::Charge, {1}}, ProposeChange{{"station.letters", "off", {}, {}}}}, {});
        s.run(0.6);
        for (const auto key : {Qt::Key_A, Qt::Key_N, Qt::Key_H, Qt::Key_P, Qt::Key_M, Qt::Key_E, Qt::Key_Comma, Qt::Key_Question, Qt::Key_7}) {
            QTest::keyClick(&w->ward(), key);
            QTest::keyClick(w, key);
        }
        QCOMPARE(waiting(), before);
        QCOMPARE(w->current(), shell::Screen::Ward);
        QVERIFY(!w->keyTable().isVisible() && w->header().findField()->text().isEmpty() && !w->ward().onlyMine());
        QTest::keyClick(w, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(w->current(), shell::Screen::Alarms);
        QTest::keyClick(w, Qt::Key_Escape);
        QCOMPARE(w->current(), shell::Screen::Ward);
        QTest::keyClick(w, Qt::Key_K, Qt::ControlModifier); // where one writes, letters are letters
        QTest::keyClicks(w->header().findField(), QStringLiteral("roy"));
        QCOMPARE(w->header().findField()->text(), QStringLiteral("roy"));
        QTest::keyClick(w, Qt::Key_F1);
        QVERIFY(w->keyTable().isVisible());
        w->keyTable().close();
        s.door.command({"letters-on", {}, {"M. Castellanos", Role::Charge, {1}}, ProposeChange{{"station.letters", "on", {}, {}}}}, {});
        s.run(0.6);
        QTest::keyClick(w, Qt::Key_A);
        QVERIFY(waiting() < before);
    }
};

WL_TEST(SiteLookTest)
#include "site_look_test.moc"
