// SPDX-License-Identifier: GPL-3.0-or-later
// People, PINs and the review of emergency accesses in Settings, over a whole ward.
#include "tests/support/wl_test.h"

#include "core/access/sign_in.h"
#include "core/door/local_door.h"
#include "resources/embedded.h"
#include "tests/support/virtual_ward.h"
#include "ui/settings/users_pane.h"

#include <QSignalSpy>
#include <QTest>

using namespace wardlight;
using namespace wardlight::settings_ui;

namespace {

constexpr auto adminPin = "904226", nursePin = "250318";

struct UsersRig {
    UsersRig()
    {
        using namespace access;
        door.setSignIn(std::make_shared<PinSignIn>(std::vector<User>{{"A. Admin", Role::Admin, *hashPin(adminPin, PinCost::Least)},
                                                                     {"R. Okafor", Role::Nurse, *hashPin(nursePin, PinCost::Least)},
                                                                     {"M. Castellanos", Role::Charge, *hashPin(nursePin, PinCost::Least)}},
                                                   std::filesystem::path{}, PinSignIn::Where::Here, PinCost::Least));
        ward.runUntil(1);
        QObject::connect(&pane, &Pane::notice, &pane, [this](const QString& sentence) { told << sentence; });
        QObject::connect(&commands, &kit::Commands::answered, &pane, [this](const QString& sentence) { told << sentence; });
        pane.resize(1200, 900);
        pane.show();
    }
    void turn()
    {
        ward.runUntil(ward.t() + 0.3);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        pane.refresh(*door.view(), door.now().mono);
    }
    bool signIn(const std::string& user, const std::string& pin)
    {
        OutcomeCode code{};
        door.command({"pick" + std::to_string(++count), {}, {}, PickUser{user, pin}}, [&](const Outcome& o) { code = o.code; });
        turn();
        return code == OutcomeCode::Done;
    }
    test::VirtualWard ward{"title = \"Users\"\n[[bed]]\nname = \"01\"\nfamily = \"Roy\"\nwaves = [\"II\"]\n"};
    door::LocalDoor door{*ward.ward, app::wardSetup({"01"})->kinds, [this] { return ward.now(); }};
    kit::Commands commands{door, StationId{1}};
    UsersPane pane{door, commands, *kit::loadTheme(embeddedResource("tokens.toml"), kit::ThemeId::Dark), kit::Words{}, nullptr};
    QStringList told;
    int count = 0;
};

}

class UsersPaneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAdministratorAddsAPersonWhoSignsInAndChangesTheirOwnPin()
    {
        UsersRig rig;
        QVERIFY(rig.signIn("A. Admin", adminPin));
        QCOMPARE(rig.pane.removeButtons().size(), std::size_t{3});
        QTest::keyClicks(rig.pane.name()->edit(), QStringLiteral("J. Lindqvist"));
        QTest::keyClicks(rig.pane.firstPin()->edit(), QStringLiteral("123456"));
        rig.pane.addButton()->click();
        rig.turn();
        QVERIFY(rig.told.back().contains(QStringLiteral("no simple row")));
        rig.pane.firstPin()->edit()->setText(QStringLiteral("482915"));
        rig.pane.addButton()->click();
        rig.turn();
        QCOMPARE(rig.pane.removeButtons().size(), std::size_t{4});
        QVERIFY(rig.pane.name()->text().isEmpty() && rig.pane.firstPin()->text().isEmpty());
        QVERIFY(rig.signIn("J. Lindqvist", "482915"));
        QCOMPARE(rig.door.view()->role, Role::Nurse);
        const auto change = [&](const char* before, const char* pin, const char* again) {
            rig.pane.oldPin()->edit()->setText(QLatin1String(before));
            rig.pane.newPin()->edit()->setText(QLatin1String(pin));
            rig.pane.newPinAgain()->edit()->setText(QLatin1String(again));
            rig.pane.changeButton()->click();
            rig.turn();
        };
        change("482915", "771902", "771903");
        QVERIFY(rig.signIn("J. Lindqvist", "482915"));
        change("111222", "771902", "771902");
        QVERIFY(rig.signIn("J. Lindqvist", "482915"));
        change("482915", "771902", "771902");
        QVERIFY(rig.pane.oldPin()->text().isEmpty() && rig.pane.newPin()->text().isEmpty());
        QVERIFY(!rig.signIn("J. Lindqvist", "482915"));
        QVERIFY(rig.signIn("J. Lindqvist", "771902"));
    }
    void nobodyElseMayAndNobodyTakesThemselvesAway()
    {
        UsersRig rig;
        QVERIFY(rig.signIn("R. Okafor", nursePin));
        rig.pane.removeButtons()[2]->click();
        rig.turn();
        QCOMPARE(rig.door.view()->people.size(), std::size_t{3});
        QVERIFY(rig.told.back().contains(QStringLiteral("Administrator")));
        QVERIFY(rig.signIn("A. Admin", adminPin));
        rig.pane.removeButtons()[0]->click(); // oneself, and the last administrator
        rig.turn();
        QCOMPARE(rig.door.view()->people.size(), std::size_t{3});
        rig.pane.removeButtons()[1]->click();
        rig.turn();
        QCOMPARE(rig.door.view()->people.size(), std::size_t{2});
        QVERIFY(!rig.signIn("R. Okafor", nursePin));
    }
    void anEmergencyAccessIsLookedAtByWhoMay()
    {
        UsersRig rig;
        rig.door.lock();
        rig.door.command({"glass", {}, {}, UseBreakGlass{}}, {});
        rig.turn();
        rig.door.command({"why", {}, {}, UseBreakGlass{BreakGlassStep::Explained, 0, "code blue"}}, {});
        rig.turn();
        QVERIFY(rig.signIn("R. Okafor", nursePin));
        rig.turn();
        QCOMPARE(rig.pane.reviewButtons().size(), std::size_t{1});
        rig.pane.reviewButtons().front()->click();
        rig.turn();
        QCOMPARE(rig.door.view()->site->breakGlass.front().reviewedBy, std::string());
        QVERIFY(rig.signIn("M. Castellanos", nursePin));
        rig.pane.reviewButtons().front()->click();
        rig.turn();
        rig.turn();
        QCOMPARE(rig.door.view()->site->breakGlass.front().reviewedBy, std::string("M. Castellanos"));
        QVERIFY(rig.pane.reviewButtons().empty());
    }
    void everyControlHasANameAndASizeForAFinger()
    {
        UsersRig rig;
        rig.turn();
        for (auto* control : rig.pane.findChildren<QAbstractButton*>())
            if (control->isVisible())
                QVERIFY2(control->height() >= 44 && !(control->accessibleName() + control->text()).isEmpty(), qPrintable(control->text()));
        for (auto* secret : {rig.pane.firstPin(), rig.pane.oldPin(), rig.pane.newPin(), rig.pane.newPinAgain()})
            QCOMPARE(secret->edit()->echoMode(), QLineEdit::Password);
    }
};

WL_TEST(UsersPaneTest)
#include "users_pane_test.moc"
