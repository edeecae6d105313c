// SPDX-License-Identifier: GPL-3.0-or-later
// Who may unlock: PINs, their hashes, the waiting after wrong ones, and the file they are kept in.
#include "tests/support/wl_test.h"

#include "core/access/sign_in.h"
#include "core/base/safe_file.h"
#include "resources/embedded.h"

#include <QSemaphore>
#include <QTemporaryDir>

using namespace wardlight;
using namespace wardlight::access;

namespace {

constexpr auto right = "250318", other = "904226";

SignInAnswer ask(SignIn& signIn, const std::string& user, const std::string& pin, double at, const std::string& place = "4W-1")
{
    SignInAnswer told;
    signIn.check(user, pin, place, instantAt(at), [&](const SignInAnswer& answer) { told = answer; });
    return told;
}

std::vector<User> people()
{
    return {{"R. Okafor", Role::Nurse, *hashPin(right, PinCost::Least)},
            {"A. Castellanos", Role::Admin, *hashPin(other, PinCost::Least)},
            {"No Pin", Role::Charge, {}}};
}

}

class SignInTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPinIsSixToTwelveDigitsAndNoRow()
    {
        for (const auto* good : {"250318", "904226", "112358", "000001", "123450000000"})
            QCOMPARE(complaintAboutPin(good), std::string_view());
        QCOMPARE(complaintAboutPin("25031"), std::string_view("length"));
        QCOMPARE(complaintAboutPin("2503182503182"), std::string_view("length"));
        QCOMPARE(complaintAboutPin(""), std::string_view("length"));
        QCOMPARE(complaintAboutPin("25031a"), std::string_view("digits"));
        QCOMPARE(complaintAboutPin(std::string_view("2503\0 8", 7)), std::string_view("digits"));
        for (const auto* simple : {"000000", "123456", "987654", "890123", "7777777"})
            QCOMPARE(complaintAboutPin(simple), std::string_view("simple"));
    }
    void aHashIsArgon2idSaltedAndKnowsItsPinAlone()
    {
        const auto one = *hashPin(right, PinCost::Least), two = *hashPin(right, PinCost::Least);
        QVERIFY(one.starts_with("$argon2id$"));
        QVERIFY(one != two);
        QVERIFY(pinMatches(right, one) && pinMatches(right, two));
        QVERIFY(!pinMatches(other, one) && !pinMatches("", one) && !pinMatches("2503180", one));
        for (const auto* broken : {"", "$argon2id$", "250318", "$argon2id$v=19$m=8,t=1,p=1$AAAA$BBBB", "$2b$12$abcdefghijklmnopqrstuv"})
            QVERIFY(!pinMatches(right, broken));
        QVERIFY(!pinMatches(right, std::string(5000, '$')));
        QVERIFY(!pinMatches("904817", "")); // what is compared when there is no hash opens nothing
        QVERIFY(!hashPin("123456"));
    }
    void theUsualHashCosts19MiBAndTwoPasses()
    {
        const auto hash = *hashPin(right);
        QVERIFY2(hash.find("$m=19456,t=2,p=1$") != std::string::npos, hash.c_str());
        QVERIFY(pinMatches(right, hash));
    }
    void theRightPinOpensWithThePersonsRoleAndNothingElseDoes()
    {
        PinSignIn signIn(people(), {}, PinSignIn::Where::Here, PinCost::Least);
        QCOMPARE(ask(signIn, "R. Okafor", right, 0).allowed, true);
        QCOMPARE(ask(signIn, "R. Okafor", right, 0).role, Role::Nurse);
        QCOMPARE(ask(signIn, "A. Castellanos", other, 0).role, Role::Admin);
        for (const auto& [user, pin] : {std::pair("R. Okafor", other), {"R. Okafor", ""}, {"", ""}, {"No Pin", ""}, {"Nobody", right}}) {
            QCOMPARE(ask(signIn, user, pin, 0).allowed, false);
            QCOMPARE(ask(signIn, user, pin, 0).role, Role::Locked);
            QCOMPARE(ask(signIn, "R. Okafor", right, 0).allowed, true); // and the count of this place begins anew
        }
    }
    void wrongPinsWaitLongerAndLongerUpToAQuarterOfAnHour()
    {
        SignInDelay delay;
        double now = 100;
        const auto wait = [&] { return seconds(delay.nextAt("R. Okafor", "4W-1") - instantAt(now)); };
        for (int i = 0; i < SignInDelay::freeMisses - 1; ++i) {
            delay.missed("R. Okafor", "4W-1", instantAt(now));
            QVERIFY(wait() <= 0);
        }
        for (const double expected : {30., 60., 120., 240., 480., 900., 900., 900.}) {
            delay.missed("R. Okafor", "4W-1", instantAt(now));
            QCOMPARE(wait(), expected);
            now += expected;
            QVERIFY(wait() <= 0);
        }
        delay.signedIn("R. Okafor", "4W-1");
        delay.missed("R. Okafor", "4W-1", instantAt(now));
        QVERIFY(wait() <= 0);
    }
    void oneNameFromAllPlacesAndAllNamesAtOnePlaceWaitToo()
    {
        SignInDelay byName, byPlace;
        for (int i = 0; i < SignInDelay::freeMisses; ++i) {
            byName.missed("R. Okafor", "station " + std::to_string(i), instantAt(0));
            byPlace.missed("name " + std::to_string(i), "4W-1", instantAt(0));
        }
        QCOMPARE(byName.nextAt("R. Okafor", "a new place"), instantAt(30));
        QCOMPARE(byName.nextAt("J. Lindqvist", "a new place"), Instant{});
        QCOMPARE(byPlace.nextAt("J. Lindqvist", "4W-1"), instantAt(30));
        QCOMPARE(byPlace.nextAt("J. Lindqvist", "4W-2"), Instant{});
    }
    void whileWaitingEvenTheRightPinIsNotLookedAt()
    {
        PinSignIn signIn(people(), {}, PinSignIn::Where::Here, PinCost::Least);
        SignInAnswer last;
        for (int i = 0; i < SignInDelay::freeMisses; ++i)
            last = ask(signIn, "R. Okafor", other, 10);
        QCOMPARE(last.nextAt, instantAt(40));
        QVERIFY(!ask(signIn, "R. Okafor", right, 39.9).allowed);
        QVERIFY(ask(signIn, "R. Okafor", right, 40).allowed);
    }
    void anAnswerOfItsOwnThreadComes()
    {
        PinSignIn signIn(people());
        QSemaphore answered;
        bool allowed = false;
        signIn.check("R. Okafor", right, "4W-1", instantAt(0), [&](const SignInAnswer& answer) {
            allowed = answer.allowed;
            answered.release();
        });
        QVERIFY(answered.tryAcquire(1, 30'000));
        QVERIFY(allowed);
    }
    void peopleAreKeptInTheirFileAndTheLastAdministratorStays()
    {
        const QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.path().toStdString()) / "users.toml";
        {
            PinSignIn signIn(people(), file, PinSignIn::Where::Here, PinCost::Least);
            QVERIFY(signIn.keep("J. \"Jo\"\nLindqvist\\", Role::Nurse, "482915"));
            QVERIFY(!signIn.keep("X", Role::Nurse, ""));
            QVERIFY(!signIn.keep("X", Role::Nurse, "111111"));
            QVERIFY(!signIn.keep("X", Role::System, "482915") && !signIn.keep("X", Role::Kiosk, "482915") && !signIn.keep("", Role::Nurse, "482915"));
            QVERIFY(!signIn.remove("A. Castellanos"));
            QVERIFY(!signIn.keep("A. Castellanos", Role::Nurse, ""));
            QVERIFY(signIn.remove("No Pin"));
            QVERIFY(!signIn.changePin("R. Okafor", other, "771902"));
            QVERIFY(!signIn.changePin("R. Okafor", right, "7719"));
            QVERIFY(signIn.changePin("R. Okafor", right, "771902"));
        }
        const auto text = *readFile(file);
        QVERIFY(text.find("771902") == std::string::npos && text.find("482915") == std::string::npos);
        PinSignIn again(*readUsersFile(file), file, PinSignIn::Where::Here, PinCost::Least);
        QCOMPARE(again.people().size(), std::size_t{3});
        QVERIFY(ask(again, "R. Okafor", "771902", 0).allowed);
        QVERIFY(ask(again, "J. \"Jo\" Lindqvist\\", "482915", 0).allowed);
        QVERIFY((std::filesystem::status(file).permissions() & (std::filesystem::perms::group_all | std::filesystem::perms::others_all)) == std::filesystem::perms::none);
    }
    void aDamagedFileIsToldWithItsLine()
    {
        const QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.path().toStdString()) / "users.toml";
        QVERIFY(!readUsersFile(file));
        QVERIFY(replaceFile(file, "[[user]]\nname = \"R. Okafor\"\nrole = \"queen\"\n"));
        QVERIFY(readUsersFile(file).error().where.find(":3") != std::string::npos);
        QVERIFY(replaceFile(file, std::string(2U << 20U, '#')));
        QVERIFY(!readUsersFile(file));
    }
    void thePeopleOfTheDemoHaveTheDocumentedPin()
    {
        const auto users = *readUsers("users.toml", embeddedResource("users.toml"));
        QVERIFY(!users.empty());
        for (const auto& user : users)
            QVERIFY2(pinMatches("250318", user.pin), user.name.c_str());
        const auto readme = *readFile(WL_SOURCE_DIR "/README.md");
        QVERIFY(readme.find("250318") != std::string::npos);
    }
};

WL_TEST(SignInTest)
#include "sign_in_test.moc"
