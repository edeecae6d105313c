// SPDX-License-Identifier: GPL-3.0-or-later
// Insight over invented months: what its panels say, where they stand, what it says when there is nothing to say.
#include "tests/ui/insight_station.h"

#include "app/station/screen_words.h"
#include "core/vitals/alarm_words.h"
#include "ui/insight/insight_print.h"
#include "ui/insight/insight_words.h"

#include <QAccessible>
#include <QBuffer>
#include <QCoreApplication>
#include <QSignalSpy>
#include <QTranslator>

#include <cmath>
#include <limits>

using namespace wardlight;
using insight_ui::InsightTab;
using insight_ui::Period;
using test::InsightStation;
using test::monthAnswer;
using test::monthEvents;
using test::plain;

class InsightPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFourCardsSayLoadTimeUnansweredAndFalse()
    {
        InsightStation s;
        const auto& load = *monthAnswer().load;
        const auto& cards = s.page().loadBoard().cards();
        QCOMPARE(cards[0]->figure().number, QString::number(qRound(*load.loadAfter)));
        QVERIFY(cards[0]->figure().side.contains(QString::number(qRound(*load.loadBefore))));
        QVERIFY2(plain(cards[0]->figure().foot).contains(QStringLiteral("delay 5 → 10 s")), qPrintable(cards[0]->figure().foot));
        QCOMPARE(cards[1]->figure().number, QStringLiteral("%1 s").arg(qRound(load.answering.times.median)));
        QVERIFY(plain(cards[2]->figure().number).endsWith(QStringLiteral(" %")));
        QVERIFY(cards[3]->figure().side.contains(QString::number(load.isTrue + load.isFalse)));
    }
    void oneMoreBedOverItsBudgetIsSaidInTheSingularInEveryLanguage()
    {
        auto load = *monthAnswer().load;
        QVERIFY(load.beds.size() > 3);
        for (const auto& [language, one, two] : {std::tuple("en", "1 more bed is over its own.", "2 more beds are over theirs."),
                                                 std::tuple("fr_CA", "1 autre lit dépasse le sien.", "2 autres lits dépassent le leur."),
                                                 std::tuple("es", "1 cama más supera el suyo.", "2 camas más superan el suyo.")}) {
            QTranslator translator;
            QVERIFY(translator.load(QStringLiteral(":/i18n/wardlight_%1.qm").arg(QLatin1String(language))));
            QCoreApplication::installTranslator(&translator);
            const auto said = [&](std::size_t over) {
                for (std::size_t i = 0; i < load.beds.size(); ++i)
                    load.beds[i].lastDay = i < over ? load.budget + 1 : 0;
                return plain(insight_ui::budgetSentence(load, kit::Words{}));
            };
            QVERIFY2(said(2).endsWith(QString::fromUtf8(one)), qPrintable(said(2)));
            QVERIFY2(said(3).endsWith(QString::fromUtf8(two)), qPrintable(said(3)));
            QCoreApplication::removeTranslator(&translator);
        }
    }
    void theBarsAreOneADayAndTheChangeStandsBetweenThem()
    {
        InsightStation s;
        const auto& days = s.page().loadBoard().days();
        QCOMPARE(days.bars().size(), monthAnswer().load->days.size());
        QCOMPARE(days.marks().size(), monthAnswer().load->changes.size());
        const auto& mark = days.marks().back();
        const auto at = static_cast<std::size_t>(mark.at);
        QVERIFY(days.bars()[at - 2].total() > 1.25 * days.bars()[at + 2].total()); // the longer delay told
        for (const auto& bar : days.bars())
            QVERIFY(bar.total() > 0 && bar.high < bar.medium);
    }
    void theWorstBedIsNamedWithItsLikelyCause()
    {
        InsightStation s;
        const auto foot = plain(s.page().loadBoard().heat().foot());
        QVERIFY2(foot.startsWith(QStringLiteral("Bed 04 is over its budget: ")), qPrintable(foot));
        QVERIFY2(foot.contains(QStringLiteral("120 allowed. Likely cause: Electrode LL")), qPrintable(foot));
        const auto& first = s.page().loadBoard().offenders().rows().front();
        QVERIFY2(first.name.startsWith(QStringLiteral("04 ")), qPrintable(first.name));
        QVERIFY(first.note.startsWith(QStringLiteral("Electrode LL")));
    }
    void everyChartIsATextAsWell()
    {
        InsightStation s;
        for (const auto tab : {InsightTab::Load, InsightTab::Response, InsightTab::Verdicts}) {
            s.page().choose(tab);
            s.settle();
            int charts = 0;
            for (auto* chart : s.page().findChildren<insight_ui::Chart*>()) {
                if (!chart->isVisible())
                    continue;
                ++charts;
                auto* accessible = QAccessible::queryAccessibleInterface(chart);
                QVERIFY(accessible && !accessible->text(QAccessible::Name).isEmpty());
                QVERIFY2(!accessible->text(QAccessible::Description).isEmpty(), qPrintable(chart->title()));
                QVERIFY(chart->focusPolicy() & Qt::TabFocus);
            }
            QVERIFY(charts >= 6);
        }
        s.page().choose(InsightTab::Load);
        QCOMPARE(s.page().loadBoard().days().lines().size(), static_cast<qsizetype>(monthAnswer().load->days.size() + monthAnswer().load->changes.size()));
    }
    void theTabsAreReachedByKeyboardAndHandoverIsTheSameScreenAsEverywhere()
    {
        InsightStation s;
        auto& tabs = s.page().tabs();
        QTest::keyClick(tabs.button(1), Qt::Key_Space);
        QCOMPARE(s.page().tab(), InsightTab::Response);
        QVERIFY(s.page().responseBoard().isVisible());
        QTest::keyClick(s.window.get(), Qt::Key_Escape);
        QCOMPARE(s.page().tab(), InsightTab::Load);
        QTest::keyClick(tabs.button(4), Qt::Key_Space);
        QCOMPARE(s.window->current(), shell::Screen::Handover);
        s.window->go(shell::Screen::Insight);
        QTest::keyClick(s.window.get(), Qt::Key_Escape);
        QCOMPARE(s.window->current(), shell::Screen::Ward);
    }
    void theRailAndItsKeyLeadHere()
    {
        InsightStation s;
        s.window->go(shell::Screen::Ward);
        QTest::mouseClick(s.window->rail().button(shell::Screen::Insight), Qt::LeftButton);
        QCOMPARE(s.window->current(), shell::Screen::Insight);
        QVERIFY(s.page().isVisible());
    }
    void aPeriodIsAskedFromMidnightOrFromTheShift()
    {
        InsightStation s;
        constexpr std::int64_t day = 86'400'000'000;
        QCOMPARE(s.lastAsked().from.microseconds % day, std::int64_t{0});
        QCOMPARE((s.lastAsked().until.microseconds - s.lastAsked().from.microseconds) / day, std::int64_t{29});
        QTest::keyClick(s.page().periods().button(1), Qt::Key_Space);
        QCOMPARE((s.lastAsked().until.microseconds - s.lastAsked().from.microseconds) / day, std::int64_t{6});
        s.page().choose(Period::Shift);
        QCOMPARE(s.lastAsked().until.microseconds - s.lastAsked().from.microseconds, day / 3); // nobody has said when shifts begin
    }
    void itIsAskedAnewWhileItIsShown()
    {
        InsightStation s;
        const auto asked = s.door.questions.size();
        s.door.advance(std::chrono::minutes(4));
        s.page().refresh(false);
        QCOMPARE(s.door.questions.size(), asked);
        s.door.advance(std::chrono::minutes(2));
        s.page().refresh(false);
        QCOMPARE(s.door.questions.size(), asked + 1);
    }
    void aLongQuestionSaysHowFarItIsAndKeepsWhatWasShown()
    {
        InsightStation s;
        s.answers = false;
        door::AnswerHandler handler;
        s.door.onAsk = [&](const door::Query&, const door::AnswerHandler& h) { handler = h; };
        s.page().choose(Period::Week);
        door::Answer piece;
        piece.progress = 0.4;
        handler(piece);
        s.settle();
        QVERIFY(s.page().readingText().isEmpty()); // under a second nothing is said
        QVERIFY(s.page().loadBoard().isVisible());
        s.door.advance(std::chrono::seconds(2));
        s.page().refresh(false);
        QCOMPARE(plain(s.page().readingText()), QStringLiteral("Reading 7 days: 40 %"));
        handler(test::loadAnswer({}, 7, monthEvents()));
        s.settle();
        QVERIFY(s.page().readingText().isEmpty());
        QCOMPARE(s.page().load()->days.size(), std::size_t(8));
    }
    void anAnswerToAnEarlierPeriodIsNotTaken()
    {
        InsightStation s;
        std::vector<door::AnswerHandler> handlers;
        s.door.onAsk = [&](const door::Query&, const door::AnswerHandler& h) { handlers.push_back(h); };
        s.page().choose(Period::Week);
        s.page().choose(Period::Shift);
        const auto before = s.page().load();
        handlers.at(0)(test::loadAnswer({}, 7, monthEvents()));
        s.settle();
        QVERIFY(s.page().load() == before);
    }
    void nothingToShowIsSaidInWordsWithWhatToDo_data()
    {
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("words");
        QTest::newRow("no record") << QString::fromUtf8(door::notKept.data()) << QStringLiteral("Nothing is recorded here");
        QTest::newRow("not allowed") << QString::fromUtf8(door::notAllowed.data()) << QStringLiteral("may not see");
        QTest::newRow("damaged") << QStringLiteral("corrupt: index.db event 17") << QStringLiteral("could not be read");
        QTest::newRow("no alarms") << QString() << QStringLiteral("No alarms recorded yet");
    }
    void nothingToShowIsSaidInWordsWithWhatToDo()
    {
        QFETCH(QString, problem);
        QFETCH(QString, words);
        InsightStation s;
        s.answer = {};
        s.answer.last = true;
        s.answer.problem = problem.toStdString();
        if (problem.isEmpty())
            s.answer.load.emplace();
        s.page().choose(Period::Month);
        s.settle();
        QVERIFY2(s.page().emptyText().contains(words), qPrintable(s.page().emptyText()));
        QVERIFY(!s.page().loadBoard().isVisible());
        QVERIFY(!s.page().pdfButton().isEnabled());
        QVERIFY(!s.page().emptyText().contains(QStringLiteral("index.db"))); // no error codes
    }
    void everyTextFits_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("language");
        QTest::addColumn<int>("theme");
        int theme = 0;
        for (const auto size : {QSize(1920, 1080), QSize(1280, 800), QSize(3840, 2160), QSize(1080, 1920), QSize(1200, 675)})
            for (int language = 0; language < 3; ++language)
                QTest::newRow(qPrintable(QStringLiteral("%1x%2-%3").arg(size.width()).arg(size.height()).arg(language))) << size << language << (theme++ % 4);
    }
    void everyTextFits()
    {
        QFETCH(QSize, size);
        QFETCH(int, language);
        QFETCH(int, theme);
        const char* names[] = {"en", "fr_CA", "es"};
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/wardlight_%1.qm").arg(QLatin1String(names[language]))));
        QCoreApplication::installTranslator(&translator);
        const auto table = alarmWords(embeddedResource("alarm_words.csv"));
        {
            InsightStation s(size, app::screenWords(*table, static_cast<Language>(language), 0), static_cast<kit::ThemeId>(theme));
            for (const auto tab : {InsightTab::Load, InsightTab::Response, InsightTab::Verdicts, InsightTab::WhatIf}) {
                s.page().choose(tab);
                s.settle();
                for (auto* chart : s.page().findChildren<insight_ui::Chart*>()) {
                    if (!chart->isVisible())
                        continue;
                    (void)chart->grab();
                    QVERIFY2(chart->clippedTexts().isEmpty(), qPrintable(chart->title() + QStringLiteral(": ") + chart->clippedTexts().join(QStringLiteral(" | "))));
                }
                if (const auto folder = qEnvironmentVariable("WL_PICTURES"); !folder.isEmpty())
                    s.window->grab().save(QStringLiteral("%1/insight-%2-%3.png").arg(folder, QString::fromUtf8(QTest::currentDataTag())).arg(static_cast<int>(tab)));
            }
            for (auto* button : s.page().findChildren<QAbstractButton*>())
                if (button->isVisible() && !qobject_cast<QAbstractButton*>(button->parentWidget()))
                    QVERIFY2(button->height() >= 44 && button->width() >= 44, qPrintable(button->text()));
        }
        QCoreApplication::removeTranslator(&translator);
    }
    void sixtyFourBedsAndHostileNamesAreShown()
    {
        InsightStation s;
        auto answer = monthAnswer();
        auto bed = answer.load->beds[0];
        answer.load->beds.clear();
        for (std::uint64_t i = 1; i <= 64; ++i) {
            bed.bed = {i};
            bed.label = i == 7 ? std::string(500, 'W') : i == 8 ? std::string("\xff\xfe\x1b[2J\u202e") : std::to_string(i);
            answer.load->beds.push_back(bed);
        }
        answer.load->offenders[0].label = std::string(500, 'W');
        answer.load->offenders[0].detail = std::string(500, 'W');
        answer.load->devices[0].name = std::string("\xff\xfe<b>") + std::string(500, 'W');
        s.answer = answer;
        s.page().choose(Period::Month);
        s.settle();
        QCOMPARE(s.page().load()->beds.size(), std::size_t(64));
        QBuffer paper;
        QVERIFY(paper.open(QIODevice::WriteOnly));
        QVERIFY(insight_ui::printLoad(s.page().printed(), paper));
    }
    void thePdfHasASectionForEachElementOfTheGoal()
    {
        InsightStation s;
        const auto print = s.page().printed();
        QStringList headings, text;
        for (const auto& section : print.sections) {
            headings << section.heading;
            for (const auto& row : section.rows)
                text << row.join(QLatin1Char(' '));
        }
        for (const auto* heading : {"Load", "By bed", "Response", "By shift", "True or false", "Limits and kinds changed at beds", "Profiles and settings changed",
                                    "Switched off", "Sounds checked by ear"})
            QVERIFY2(headings.contains(QLatin1String(heading)), heading);
        const auto all = text.join(QLatin1Char('\n'));
        QVERIFY2(all.contains(QStringLiteral("Bed 14, HR: 45 to 130")) && all.contains(QStringLiteral("R. Okafor")), "who changed which limit");
        QVERIFY(all.contains(QStringLiteral("Profile adult, version 12")));
        QVERIFY(all.contains(QStringLiteral("M. Castellanos and P. Laurent"))); // who signed
        QVERIFY(all.contains(QStringLiteral("alarms off")));
        QVERIFY(all.contains(QStringLiteral("red: heard")));
        QVERIFY(!all.contains(QStringLiteral("Patient"))); // figures name no patient
        QBuffer paper;
        QVERIFY(paper.open(QIODevice::WriteOnly));
        QVERIFY(insight_ui::printLoad(print, paper));
        QVERIFY(paper.data().startsWith("%PDF") && paper.data().size() > 10'000);
        if (const auto folder = qEnvironmentVariable("WL_PICTURES"); !folder.isEmpty()) {
            QFile file(folder + QStringLiteral("/insight.pdf"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(paper.data());
        }
    }
    void alarmColoursAreNotUsedForThePast()
    {
        InsightStation s;
        s.page().choose(InsightTab::Load);
        s.settle();
        const auto picture = s.page().grab().toImage().convertToFormat(QImage::Format_RGB32);
        const auto theme = *kit::loadTheme(embeddedResource("tokens.toml"), kit::ThemeId::Dark);
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                for (const auto live : {kit::Token::HighFill, kit::Token::MediumFill, kit::Token::LowLine})
                    QVERIFY((picture.pixel(x, y) & 0xffffffU) != (theme[live].rgb() & 0xffffffU));
    }
};

WL_TEST(InsightPageTest)
#include "insight_page_test.moc"
