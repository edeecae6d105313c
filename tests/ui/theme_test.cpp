// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/embedded.h"
#include "tests/support/wl_test.h"
#include "ui/kit/font.h"
#include "ui/kit/icon.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QFile>

using namespace wardlight;
using namespace wardlight::kit;

class ThemeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyThemeHasEveryColour()
    {
        for (const auto id : {ThemeId::Dark, ThemeId::Light, ThemeId::Night, ThemeId::Contrast}) {
            const auto theme = loadTheme(embeddedResource("tokens.toml"), id);
            QVERIFY2(theme.has_value(), theme ? "" : theme.error().line().c_str());
        }
    }

    void aMissingOrWrongColourIsNamed()
    {
        std::string text(embeddedResource("tokens.toml"));
        const auto at = text.find("text-1 = \"#EEF3F8\"");
        auto wrong = text;
        wrong.replace(at, 18, "text-1 = \"#EEF3G8\"");
        const auto bad = loadTheme(wrong, ThemeId::Dark);
        QVERIFY(!bad);
        QVERIFY(bad.error().line().find("text-1") != std::string::npos);
        auto missing = text;
        missing.erase(at, 18);
        QVERIFY(!loadTheme(missing, ThemeId::Dark));
        auto unknown = text;
        unknown.replace(at, 18, "text-9 = \"#EEF3F8\"\ntext-1 = \"#EEF3F8\"");
        QVERIFY(!loadTheme(unknown, ThemeId::Dark));
    }

    void textIsReadableOnItsGroundInEveryTheme()
    {
        struct Pair {
            Token ink, ground;
            double least;
        };
        const std::vector<Pair> pairs{
            {Token::Text1, Token::Surface, 7},   {Token::Text1, Token::Raised, 7},       {Token::Text2, Token::Surface, 4.5},
            {Token::Text2, Token::Canvas, 4.5},  {Token::Text3, Token::Surface, 4.5},    {Token::Text3, Token::Canvas, 4.5},
            {Token::WaveEcg, Token::Surface, 4.5}, {Token::WavePleth, Token::Surface, 4.5}, {Token::WaveAbp, Token::Surface, 4.5},
            {Token::WaveResp, Token::Surface, 4.5}, {Token::WaveCo2, Token::Surface, 4.5}, {Token::WavePap, Token::Surface, 4.5},
            {Token::HighText, Token::HighFill, 4.5}, {Token::HighOffText, Token::HighOffFill, 7}, {Token::HighMarkText, Token::HighMarkFill, 4.5},
            {Token::HighBlockText, Token::HighRing, 4.5}, {Token::HighLine, Token::Surface, 3}, {Token::MediumText, Token::MediumFill, 7},
            {Token::MediumOffText, Token::MediumOffFill, 4.5}, {Token::MediumLine, Token::Surface, 3}, {Token::LowText, Token::LowFill, 4.5},
            {Token::LowLine, Token::Surface, 3}, {Token::LineField, Token::Surface, 3}, {Token::Accent, Token::Surface, 4.5},
            {Token::ButtonPrimaryText, Token::ButtonPrimary, 7}};
        for (const auto id : {ThemeId::Dark, ThemeId::Light, ThemeId::Night, ThemeId::Contrast}) {
            const auto theme = loadTheme(embeddedResource("tokens.toml"), id);
            for (const auto& p : pairs) {
                const double c = contrast((*theme)[p.ink], (*theme)[p.ground]);
                QVERIFY2(c >= p.least, qPrintable(QStringLiteral("%1: %2 on %3 is %4")
                                                      .arg(QString::fromStdString(std::string(themeIdName(id))),
                                                           QString::fromStdString(std::string(tokenId(p.ink))),
                                                           QString::fromStdString(std::string(tokenId(p.ground))))
                                                      .arg(c)));
            }
        }
    }

    void theFontIsOursAndItsDigitsAreOfOneWidth()
    {
        QVERIFY(loadFonts());
        for (const auto weight : {Weight::Regular, Weight::Medium, Weight::SemiBold, Weight::Bold}) {
            const auto f = face(50, weight);
            QCOMPARE(textWidth(f, QStringLiteral("111")), textWidth(f, QStringLiteral("888")));
        }
    }

    void everyIconCanBeDrawn()
    {
        for (const char* name : {"ward", "bed", "bell", "bell-off", "bell-crossed", "wave", "chart", "device", "people", "gear", "search",
                                 "sound", "sound-off", "link", "link-broken", "lock", "check", "arrow-up", "arrow-down", "battery", "clock",
                                 "plug", "eye-off", "pause", "moon", "warning", "rewind", "mark-shield", "mark-wave"})
            QVERIFY2(hasIcon(QLatin1String(name)), name);
        QVERIFY(!pathFromSvg("M 1"));
        QVERIFY(!pathFromSvg("1 2"));
        QVERIFY(!pathFromSvg("M1 2Q3 4"));
        const auto circle = pathFromSvg("M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0z");
        QVERIFY(circle);
        const auto box = circle->boundingRect();
        QVERIFY(std::abs(box.width() - 17) < 0.01 && std::abs(box.height() - 17) < 0.01 && std::abs(box.left() - 3.5) < 0.01);
    }

    void durationsReadAsPeopleSayThem()
    {
        using namespace std::chrono_literals;
        QCOMPARE(durationText(42s), QStringLiteral("0:42"));
        QCOMPARE(durationText(200s), QStringLiteral("3:20"));
        QCOMPARE(durationText(12min), QStringLiteral("12 min"));
        QCOMPARE(durationText(130min), QStringLiteral("2 h"));
        QCOMPARE(durationText(-5s), QStringLiteral("0:00"));
        QCOMPARE(ageText(200s), QStringLiteral("3 min"));
        QCOMPARE(countText(3725s), QStringLiteral("1:02:05"));
    }

    void namesAreShortenedAndMadeSafe()
    {
        Patient p;
        p.family = "Ferreira";
        p.given = "Delia";
        QCOMPARE(patientName(p, false), QStringLiteral("Ferreira D."));
        QCOMPARE(patientName(p, true), QStringLiteral("Ferreira Delia"));
        p.family = "Fer\nreira\xFF";
        p.given.clear();
        QVERIFY(!patientName(p, true).contains(QLatin1Char('\n')));
    }
};

WL_TEST(ThemeTest)
#include "theme_test.moc"
