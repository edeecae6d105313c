// SPDX-License-Identifier: GPL-3.0-or-later
// Insight over invented months: what its panels say, where they stand, what it says when there is nothing to say.
#include "tests/support/wl_test.h"

#include "app/station/screen_words.h"
#include "core/vitals/alarm_words.h"
#include "resources/embedded.h"
#include "tests/support/fake_door.h"
#include "tests/support/load_scene.h"
#include "tests/support/ward_scene.h"
#include "ui/insight/insight_page.h"
#include "ui/insight/insight_print.h"
#include "ui/shell/shell_window.h"

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

namespace {

const std::vector<Event>& monthEvents()
{
    static const auto events = test::loadEvents({});
    return events;
}
/// The whole month once; it is the same for every test.
const door::Answer& monthAnswer()
{
    static const auto answer = test::loadAnswer({}, 30, monthEvents());
    return answer;
}

struct InsightStation {
    test::FakeDoor door;
    door::Answer answer = monthAnswer();
    bool answers = true;
    std::unique_ptr<shell::ShellWindow> window;

    explicit InsightStation(QSize size = {1920, 1080}, kit::Words words = {}, kit::ThemeId theme = kit::ThemeId::Dark)
    {
        auto ward = test::quietWard(16);
        ward.user = "M. Castellanos";
        ward.role = Role::Charge;
        door.setNow(test::sceneNow());
        door.show(ward);
        door.onAsk = [this](const door::Query& query, const door::AnswerHandler& handler) {
            if (std::holds_alternative<door::AskLoad>(query) && answers)
                handler(answer);
        };
        shell::ShellSettings settings;
        settings.tokens = std::string(embeddedResource("tokens.toml"));
        settings.theme = theme;
        window = std::make_unique<shell::ShellWindow>(door, settings, std::move(words));
        window->stopClock();
        window->resize(size);
        window->show();
        window->go(shell::Screen::Insight);
        settle();
    }
    void settle()
    {
        QCoreApplication::sendPostedEvents();
        window->frame();
        QCoreApplication::sendPostedEvents();
        (void)window->grab();
    }
    insight_ui::InsightPage& page() { return static_cast<insight_ui::InsightPage&>(*window->page(shell::Screen::Insight)); }
    door::AskLoad lastAsked() { return std::get<door::AskLoad>(door.questions.back()); }
};

/// "9\u202f%" and the like, with usual spaces.
QString plain(QString text) { return text.replace(QChar(0x202F), QLatin1Char(' ')).replace(QChar(0x00A0), QLatin1Char(' ')); }

}

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
    void aLimitIsTriedReplayedLookedAtAndProposed()
    {
        InsightStation s;
        auto site = std::make_shared<door::SiteView>();
        door::ProfileNowView adult;
        adult.version.version = 12;
        adult.version.limits.push_back({Parameter::Spo2, 90, {}, 80, false, true, {}});
        adult.version.limits.push_back({Parameter::HeartRate, 50, 120, {}, false, false, {}});
        site->profiles.push_back(adult);
        site->limitKinds.push_back({AlarmKind::Spo2Low, Parameter::Spo2, 1, Priority::Medium, std::chrono::seconds(10), std::chrono::seconds(15), false});
        site->limitKinds.push_back({AlarmKind::HrHigh, Parameter::HeartRate, 0, Priority::Medium, std::chrono::seconds(3), std::chrono::seconds(10), false});
        auto ward = *s.door.view();
        ward.site = site;
        s.door.show(ward);
        s.page().choose(InsightTab::WhatIf);
        s.settle();
        auto& board = s.page().whatIfBoard();
        QCOMPARE(board.parameters().count(), 2);
        QVERIFY(!board.replay().isEnabled()); // nothing is tried yet
        QTest::keyClick(board.low().less(), Qt::Key_Space);
        QTest::keyClick(board.low().less(), Qt::Key_Space);
        QCOMPARE(board.wish().low, std::optional(88.0));
        for (int i = 0; i < 9; ++i)
            board.delay().more()->click();
        QCOMPARE(*board.wish().delay, std::chrono::milliseconds(15'000)); // no longer than allowed
        QVERIFY(s.page().holdsInput());
        door::AnswerHandler handler;
        std::optional<door::AskWhatIf> asked;
        s.door.onAsk = [&](const door::Query& query, const door::AnswerHandler& h) {
            if (const auto* what = std::get_if<door::AskWhatIf>(&query)) {
                asked = *what;
                handler = h;
            }
        };
        QTest::mouseClick(&board.replay(), Qt::LeftButton);
        QVERIFY(asked && asked->wish.low == 88.0 && asked->wish.delay == std::chrono::seconds(15));
        QVERIFY(!board.replay().isEnabled());
        door::Answer answer;
        answer.last = true;
        auto& a = answer.whatIf.emplace();
        a.now = 896;
        a.then = 484;
        a.removed = 412;
        a.later = 37;
        a.medianLater = 13;
        a.markedTrue = 118;
        a.missedCount = 2;
        a.patients = 71;
        a.values = 38e6;
        a.missingShare = 0.04;
        a.beds = {{{13}, "13", 243, 80}, {{2}, "02", 151, 54}, {{6}, "06", 96, 71}};
        for (int i = 0; i < 2; ++i) {
            door::WhatIfEvent e{{12}, "12", AlarmKind::Spo2Low, test::sceneNow().wall, 94, 89, {}, {7}, true, {}};
            for (int t = 0; t < door::whatIfBefore + door::whatIfAfter; ++t)
                e.strip.push_back(t % 50 == 3 ? std::numeric_limits<float>::quiet_NaN() : static_cast<float>(92 - 3 * std::sin(t / 50.0)));
            a.missed.push_back(e);
        }
        handler(answer);
        s.settle();
        QCOMPARE(board.cards()[0]->figure().number, QStringLiteral("412"));
        QCOMPARE(board.cards()[3]->figure().number, QStringLiteral("2"));
        QCOMPARE(board.beds().rows().front().value, QStringLiteral("243 → 80"));
        QVERIFY(!board.propose().isEnabled()); // two events were missed, and nobody looked
        if (const auto folder = qEnvironmentVariable("WL_PICTURES"); !folder.isEmpty())
            s.window->grab().save(folder + QStringLiteral("/insight-whatif.png"));
        for (auto* chart : board.findChildren<insight_ui::Chart*>())
            QVERIFY2(chart->clippedTexts().isEmpty(), qPrintable(chart->clippedTexts().join(QStringLiteral(" | "))));
        QTest::mouseClick(&board.seen(), Qt::LeftButton);
        QVERIFY(!board.propose().isEnabled());
        QTest::mouseClick(&board.seen(), Qt::LeftButton);
        QVERIFY(board.propose().isEnabled());
        board.delay().less()->click(); // another wish: the answer was to the one before
        QVERIFY(!board.propose().isEnabled());
        QCOMPARE(board.cards()[0]->figure().number, QStringLiteral("–"));
        board.delay().more()->click();
        QTest::mouseClick(&board.replay(), Qt::LeftButton);
        handler(answer);
        s.settle();
        board.seen().click();
        board.seen().click();
        board.reason().edit()->setText(QStringLiteral("short dips"));
        QTest::mouseClick(&board.propose(), Qt::LeftButton);
        s.settle();
        QCOMPARE(s.door.commands.size(), std::size_t(1));
        const auto& change = std::get<ProposeChange>(s.door.commands[0].body).change;
        QCOMPARE(change.profile->version, 13U);
        QCOMPARE(change.profile->limits[0].low, std::optional(88.0));
        QCOMPARE(change.profile->limits[0].veryLow, std::optional(80.0)); // what was not tried stays
        QCOMPARE(change.profile->limits[1], adult.version.limits[1]);
        QCOMPARE(change.reason, std::string("short dips"));
        QVERIFY(!s.page().holdsInput());
    }
    void tooManyTrueEventsMissedCannotBeProposed()
    {
        InsightStation s;
        auto site = std::make_shared<door::SiteView>();
        door::ProfileNowView adult;
        adult.version.limits.push_back({Parameter::Spo2, 90, {}, 80, false, true, {}});
        site->profiles.push_back(adult);
        site->limitKinds.push_back({AlarmKind::Spo2Low, Parameter::Spo2, 1, Priority::Medium, std::chrono::seconds(10), std::chrono::seconds(15), false});
        auto ward = *s.door.view();
        ward.site = site;
        s.door.show(ward);
        s.page().choose(InsightTab::WhatIf);
        auto& board = s.page().whatIfBoard();
        board.low().less()->click();
        door::WhatIfAnswer answer;
        answer.missedCount = 50;
        answer.missed.resize(door::mostWhatIfEvents);
        board.setAnswer(answer, {});
        for (std::size_t i = 0; i < door::mostWhatIfEvents; ++i)
            board.seen().click();
        QVERIFY(!board.proposal());
        answer.missedCount = 0;
        answer.missed.clear();
        board.setAnswer(answer, {});
        QVERIFY(board.proposal()); // nothing is missed: it may be proposed
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
