// SPDX-License-Identifier: GPL-3.0-or-later
// What if: trying, replaying, looking at what would be missed, proposing.
#include "tests/ui/tried_limit.h"

#include <QTranslator>

#include <functional>
#include <limits>

using namespace wardlight;
using insight_ui::InsightTab;
using test::InsightStation;
using test::Tried;

class InsightWhatIfTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLimitIsTriedReplayedLookedAtAndProposed()
    {
        InsightStation s;
        auto site = test::spo2Site();
        auto& adult = site.profiles.front();
        adult.version.version = 12;
        adult.version.limits.push_back({Parameter::HeartRate, 50, 120, {}, false, false, {}});
        const auto heart = adult.version.limits[1];
        site.limitKinds.push_back({AlarmKind::HrHigh, Parameter::HeartRate, 0, Priority::Medium, std::chrono::seconds(3), std::chrono::seconds(10), false});
        auto& board = test::whatIfOver(s, std::move(site));
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
        answer.whatIf = test::whatIfAnswer();
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
        QTest::mouseClick(&board.foot().seen(), Qt::LeftButton);
        QVERIFY(!board.propose().isEnabled());
        QTest::mouseClick(&board.foot().seen(), Qt::LeftButton);
        QVERIFY(board.propose().isEnabled());
        board.delay().less()->click(); // another wish: the answer was to the one before
        QVERIFY(!board.propose().isEnabled());
        QCOMPARE(board.cards()[0]->figure().number, QStringLiteral("–"));
        board.delay().more()->click();
        QTest::mouseClick(&board.replay(), Qt::LeftButton);
        handler(answer);
        s.settle();
        board.foot().seen().click();
        board.foot().seen().click();
        QTest::mouseClick(&board.propose(), Qt::LeftButton);
        QVERIFY(s.door.commands.empty()); // without a reason it would be refused
        QCOMPARE(s.window->focusWidget(), board.reason().edit());
        board.reason().edit()->setText(QStringLiteral("short dips"));
        QTest::mouseClick(&board.propose(), Qt::LeftButton);
        s.settle();
        QCOMPARE(s.door.commands.size(), std::size_t(1));
        const auto& change = std::get<ProposeChange>(s.door.commands[0].body).change;
        QCOMPARE(change.profile->version, 13U);
        QCOMPARE(change.profile->limits[0].low, std::optional(88.0));
        QCOMPARE(change.profile->limits[0].veryLow, std::optional(80.0)); // what was not tried stays
        QCOMPARE(change.profile->limits[1], heart);
        QCOMPARE(change.reason, std::string("short dips"));
        QVERIFY(!s.page().holdsInput());
    }
    void theLaterOnesAreWalkedThroughAndLeftByHandByKeyAndByEscape()
    {
        InsightStation s;
        Tried t(s);
        auto& board = t.board;
        QCOMPARE(board.latest()[0]->title(), QStringLiteral("Bed 13, 16 Nov 11:06"));
        QCOMPARE(board.latest()[0]->strip().badge, QStringLiteral("+41 s"));
        QCOMPARE(board.latest()[2]->strip().badge, QStringLiteral("+36 s"));
        QVERIFY(board.latest()[0]->strip().later && board.latest()[0]->strip().later->seconds == door::whatIfBefore + 41.0);
        QCOMPARE(board.cards()[2]->figure().foot, QStringLiteral("median 13 s, longest 41 s"));
        QVERIFY(board.laterCard().all().text().contains(QStringLiteral("12")));
        QTest::mouseClick(&board.laterCard().all(), Qt::LeftButton);
        QVERIFY2(board.strip().title().startsWith(QStringLiteral("Later 1 of 12: Bed 13")), qPrintable(board.strip().title()));
        QVERIFY(!board.foot().previous().isEnabled());
        QVERIFY(board.foot().seen().isHidden()); // nothing is missed here
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(&board.foot().next(), Qt::Key_Space);
        QVERIFY(board.strip().title().startsWith(QStringLiteral("Later 12 of 12")));
        QTest::keyClick(&board.foot().previous(), Qt::Key_Space);
        QVERIFY(board.strip().title().startsWith(QStringLiteral("Later 11 of 12")));
        QTest::mouseClick(&board.foot().leave(), Qt::LeftButton);
        QVERIFY(board.strip().title().startsWith(QStringLiteral("Missed 1 of 2")));
        QCOMPARE(s.window->focusWidget(), &board.laterCard().all());
        QTest::keyClick(&board.laterCard().all(), Qt::Key_Space);
        QVERIFY(board.strip().title().startsWith(QStringLiteral("Later 1 of 12")));
        QVERIFY(s.page().back()); // Esc: one step
        QVERIFY(board.strip().title().startsWith(QStringLiteral("Missed 1 of 2")));
        auto more = test::whatIfAnswer();
        more.laterEventCount = 37;
        board.setAnswer(more, {});
        QCOMPARE(board.laterCard().all().text(), QStringLiteral("See the first 12"));
        QVERIFY(board.laterCard().title().contains(QStringLiteral("37")));
        more.laterEvents.clear();
        board.setAnswer(more, {});
        QVERIFY(board.laterCard().isHidden() && board.latest()[0]->isHidden());
    }
    void aLimitIsKeptForTheBedOfAMissedEventOnlyWhileItsPatientLiesThere()
    {
        InsightStation s;
        Tried t(s);
        auto& board = t.board;
        QVERIFY(board.foot().keep().isVisible());
        QCOMPARE(board.foot().keep().text(), QStringLiteral("Keep 90 for bed 12"));
        s.door.answerWith = OutcomeCode::Refused;
        QTest::mouseClick(&board.foot().keep(), Qt::LeftButton);
        s.settle();
        QVERIFY(!board.proposal() && board.foot().keep().isEnabled()); // refused: it is as open as before
        s.door.answerWith = OutcomeCode::Done;
        QTest::mouseClick(&board.foot().keep(), Qt::LeftButton);
        s.settle();
        const auto& sent = s.door.commands.back();
        QCOMPARE(sent.bed, BedId{12});
        const auto limits = std::get<SetLimits>(sent.body).limits;
        QVERIFY((limits == LimitsSet{.parameter = Parameter::Spo2, .low = 90, .high = {}}));
        QVERIFY(board.proposal()); // both missed events are of this patient: neither would happen
        QVERIFY(board.foot().about().contains(QStringLiteral("kept for bed 12")));
        // A delay that is tried is kept with the limit: a bed follows the profile's unless it has its own.
        board.delay().more()->click();
        board.setAnswer(test::whatIfAnswer(), {});
        QCOMPARE(board.foot().keep().text(), QStringLiteral("Keep 90 and 10 s for bed 12"));
        board.foot().keep().click();
        s.settle();
        QCOMPARE(std::get<SetLimits>(s.door.commands.back().body).limits.delay, std::chrono::milliseconds(10'000));
        board.setAnswer(test::whatIfAnswer(), {});
        auto ward = *s.door.view();
        auto bed = std::make_shared<door::BedView>(*ward.beds[11]);
        bed->encounter = {99}; // another patient
        ward.beds[11] = bed;
        s.door.show(ward);
        board.setWard(s.door.view(), s.door.now());
        QVERIFY(board.foot().keep().isHidden());
        bed = std::make_shared<door::BedView>(*bed);
        bed->encounter = {12};
        auto& own = bed->limitChanges.emplace_back();
        own.parameter = Parameter::Spo2;
        own.value = 87;
        ward.beds[11] = bed;
        s.door.show(ward);
        board.setWard(s.door.view(), s.door.now());
        QVERIFY(board.foot().keep().isHidden()); // it has limits of its own
    }
    void theProfileAndTheDaysAreChosenAndAnAnswerToOtherNumbersIsNeverShown()
    {
        InsightStation s;
        door::SiteView site;
        for (const auto group : {AgeGroup::Adult, AgeGroup::Child, AgeGroup::Neonate}) {
            door::ProfileNowView profile;
            profile.version.group = group;
            profile.version.version = 3; // the same for all: what is tried begins anew all the same
            if (group != AgeGroup::Neonate)
                profile.version.limits.push_back({Parameter::Spo2, group == AgeGroup::Adult ? 90 : 92, {}, {}, false, true, {}});
            site.profiles.push_back(profile);
        }
        test::addSpo2Kind(site);
        auto& board = test::whatIfOver(s, std::move(site));
        QVERIFY(board.groups().isVisible());
        QCOMPARE(board.groups().count(), 2); // a neonate has no limits yet
        QTest::mouseClick(board.groups().button(1), Qt::LeftButton);
        QCOMPARE(board.group(), AgeGroup::Child);
        QCOMPARE(board.wish().low, std::optional(92.0));
        QTest::mouseClick(board.periods().button(2), Qt::LeftButton);
        QCOMPARE(board.replay().text(), QStringLiteral("Replay 90 days"));
        door::AnswerHandler handler;
        std::optional<door::AskWhatIf> asked;
        s.door.onAsk = [&](const door::Query& query, const door::AnswerHandler& h) {
            if (const auto* what = std::get_if<door::AskWhatIf>(&query)) {
                asked = *what;
                handler = h;
            }
        };
        const auto figure = [&] { return board.cards()[0]->figure().number; };
        door::Answer answer;
        answer.last = true;
        answer.whatIf = test::whatIfAnswer();
        const std::vector<std::function<void()>> others{[&] { board.low().less()->click(); }, [&] { board.periods().button(0)->click(); },
                                                        [&] { board.groups().button(0)->click(); }};
        for (const auto& other : others) {
            board.low().less()->click();
            board.replay().click();
            other();
            QCOMPARE(board.replay().isEnabled(), board.group() == AgeGroup::Child); // back on the adult profile nothing is tried yet
            handler(answer); // to what was tried before
            s.settle();
            QCOMPARE(figure(), QStringLiteral("–"));
            QVERIFY(!board.proposal());
        }
        QVERIFY(asked && asked->group == AgeGroup::Child && asked->until - asked->from == std::chrono::hours(24 * 7));
        board.low().less()->click();
        board.replay().click();
        QCOMPARE(asked->group, AgeGroup::Adult);
        handler(answer);
        s.settle();
        QCOMPARE(figure(), QStringLiteral("412"));
    }
    void everyWordOfAReplayHasRoomInEveryLanguageThemeAndSize()
    {
        QStringList faults;
        for (const auto& [id, language] : {std::pair("en", QLocale(QLocale::English, QLocale::Canada)), std::pair("fr_CA", QLocale(QLocale::French, QLocale::Canada)),
                                           std::pair("es", QLocale(QLocale::Spanish, QLocale::Spain))}) {
            QTranslator translator;
            QVERIFY(translator.load(QStringLiteral(":/i18n/wardlight_%1.qm").arg(QLatin1String(id))));
            QCoreApplication::installTranslator(&translator);
            for (const auto theme : {kit::ThemeId::Dark, kit::ThemeId::Light, kit::ThemeId::Night, kit::ThemeId::Contrast})
                for (const auto size : {QSize(3840, 2160), QSize(1920, 1080), QSize(1280, 800), QSize(1200, 675)}) {
                    kit::Words words;
                    words.locale = language;
                    InsightStation s(size, words, theme);
                    door::SiteView site;
                    for (const auto group : {AgeGroup::Adult, AgeGroup::Child, AgeGroup::Neonate}) {
                        door::ProfileNowView profile;
                        profile.version.group = group;
                        for (const auto p : {Parameter::Spo2, Parameter::HeartRate, Parameter::RespirationRate, Parameter::NibpSystolic, Parameter::AbpSystolic,
                                             Parameter::EtCo2, Parameter::Temperature, Parameter::Glucose})
                            profile.version.limits.push_back({p, 90, 180, {}, false, true, {}});
                        site.profiles.push_back(profile);
                    }
                    test::addSpo2Kind(site);
                    s.door.onAsk = [](const door::Query& query, const door::AnswerHandler& h) {
                        if (const auto* kept = std::get_if<door::AskEvidence>(&query)) {
                            door::Answer waves;
                            waves.last = true;
                            waves.evidence = {test::pulseEvidence(kept->alarm, {12})};
                            h(waves);
                        }
                    };
                    auto& board = test::whatIfOver(s, std::move(site));
                    const auto where = QStringLiteral("%1 %2×%3: ").arg(QLatin1String(id)).arg(size.width()).arg(size.height());
                    const auto check = [&] {
                        s.settle();
                        for (auto* chart : board.findChildren<insight_ui::Chart*>())
                            for (const auto& text : chart->clippedTexts())
                                faults << where + text;
                        for (auto* sentence : board.findChildren<kit::Sentence*>())
                            if (sentence->isVisible() && sentence->heightForWidth(sentence->width()) > sentence->height() + 2)
                                faults << where + QStringLiteral("\"%1\" needs %2, has %3").arg(sentence->text()).arg(sentence->heightForWidth(sentence->width())).arg(sentence->height());
                        const auto buttons = board.findChildren<kit::Button*>();
                        for (auto* button : buttons) {
                            if (!button->isVisible())
                                continue;
                            if (button->width() != 44 && button->sizeHint().width() > button->width())
                                faults << where + QStringLiteral("\"%1\" needs %2, has %3").arg(button->text()).arg(button->sizeHint().width()).arg(button->width());
                            const QRect box(button->mapTo(&board, QPoint()), button->size());
                            if (!board.rect().contains(box))
                                faults << where + QStringLiteral("\"%1\" leaves the page").arg(button->text());
                            for (auto* other : buttons)
                                if (other < button && other->isVisible() && QRect(other->mapTo(&board, QPoint()), other->size()).intersects(box))
                                    faults << where + QStringLiteral("\"%1\" lies over \"%2\"").arg(button->text(), other->text());
                        }
                    };
                    check();
                    board.low().less()->click();
                    board.setReading(0.4);
                    check();
                    board.setReading({});
                    board.setAnswer(test::whatIfAnswer(), {});
                    check();
                    board.laterCard().all().click();
                    check();
                    board.foot().leave().click();
                    if (const auto folder = qEnvironmentVariable("WL_PICTURES"); !folder.isEmpty() && (theme == kit::ThemeId::Dark || theme == kit::ThemeId::Light))
                        s.window->grab().save(folder + QStringLiteral("/whatif-%1-%2-%3.png").arg(QLatin1String(id), QLatin1String(kit::themeIdName(theme).data())).arg(size.width()));
                }
            QCoreApplication::removeTranslator(&translator);
        }
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1 faults\n").arg(faults.size()) + faults.mid(0, 40).join(QLatin1Char('\n'))));
    }
    void tooManyTrueEventsMissedCannotBeProposed()
    {
        InsightStation s;
        auto& board = test::whatIfOver(s, test::spo2Site());
        board.low().less()->click();
        door::WhatIfAnswer answer;
        answer.missedCount = 50;
        answer.missed.resize(door::mostWhatIfEvents);
        board.setAnswer(answer, {});
        for (std::size_t i = 0; i < door::mostWhatIfEvents; ++i)
            board.foot().seen().click();
        QVERIFY(!board.proposal());
        answer.missedCount = 0;
        answer.missed.clear();
        board.setAnswer(answer, {});
        QVERIFY(board.proposal()); // nothing is missed: it may be proposed
    }
};

WL_TEST(InsightWhatIfTest)
#include "insight_whatif_test.moc"
