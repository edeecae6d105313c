// SPDX-License-Identifier: GPL-3.0-or-later
// What if, one event: who answered it, its waves, and the way to all waves around it.
#include "tests/ui/tried_limit.h"

using namespace wardlight;
using test::InsightStation;
using test::Tried;

class InsightEventTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoAnsweredAMissedAlarmIsSaidUnderItsStrip()
    {
        InsightStation s;
        Tried t(s);
        QCOMPARE(t.board.foot().about(), QStringLiteral("judged true · acknowledged 11:06:21 by J. Lindqvist"));
        t.board.foot().next().click();
        QCOMPARE(t.board.foot().about(), QStringLiteral("judged true · nobody acknowledged it"));
    }
    void theWaveKeptWithAMissedAlarmStandsUnderItsNumberOrItIsSaidThatNoneWas()
    {
        InsightStation s;
        std::vector<std::pair<door::AskEvidence, door::AnswerHandler>> asked;
        s.door.onAsk = [&](const door::Query& query, const door::AnswerHandler& h) {
            if (const auto* kept = std::get_if<door::AskEvidence>(&query))
                asked.emplace_back(*kept, h);
        };
        Tried t(s);
        auto& wave = t.board.wave();
        QVERIFY(wave.isVisible());
        QCOMPARE(asked.size(), std::size_t{1});
        QVERIFY(asked[0].first.alarm == AlarmId{7} && asked[0].first.part == EvidencePart::Onset);
        QVERIFY(wave.strip().isHidden());
        QCOMPARE(wave.about(), QStringLiteral("Looking for its waves."));
        door::Answer answer;
        answer.last = true;
        answer.evidence = {test::pulseEvidence({7}, {12})};
        asked[0].second(answer);
        s.settle();
        QCOMPARE(wave.about(), QStringLiteral("Pleth, 12 s at the alarm"));
        QVERIFY(wave.strip().isVisible());
        QCOMPARE(wave.strip().lanes().size(), std::size_t{1});
        QCOMPARE(wave.strip().lanes()[0].format.label, WaveLabel::Pleth); // of what was kept, the one that SpO2 is measured on
        QCOMPARE(wave.strip().lanes()[0].offset, -6.0);                    // 12 s before the alarm was kept, 6 are shown
        const auto replay = [&](door::WhatIfAnswer next) {
            t.board.setAnswer({}, {});
            t.board.setAnswer(next, {});
            s.settle();
        };
        auto other = test::whatIfAnswer();
        other.missed[0].recorded = {8};
        replay(other);
        QCOMPARE(asked.back().first.alarm, AlarmId{8});
        asked[0].second(answer); // what was asked before is not taken for it
        s.settle();
        QCOMPARE(wave.about(), QStringLiteral("Looking for its waves."));
        answer.evidence[0].lanes.pop_back(); // its ECG is there
        asked.back().second(answer);
        s.settle();
        QCOMPARE(wave.about(), QStringLiteral("No pleth was kept of this alarm."));
        replay(other);
        answer.evidence.clear();
        asked.back().second(answer);
        s.settle();
        QCOMPARE(wave.about(), QStringLiteral("No waves were kept of this alarm."));
        QVERIFY(wave.strip().isHidden());
        other.missed[0].recorded = {};
        const auto before = asked.size();
        replay(other);
        QCOMPARE(asked.size(), before); // there is nothing to ask for
        QCOMPARE(wave.about(), QStringLiteral("No alarm is on record: no waves were kept."));
    }
    void fullDisclosureOpensHalfAMinuteBeforeAMissedEventAndElseSaysWhyNot()
    {
        InsightStation s;
        Tried t(s);
        std::vector<door::AskWaves> asked;
        s.door.onAsk = [&](const door::Query& query, const door::AnswerHandler& h) {
            if (const auto* waves = std::get_if<door::AskWaves>(&query)) {
                asked.push_back(*waves);
                door::Answer a;
                a.last = true;
                a.wave.emplace();
                a.wave->format = s.door.view()->beds[11]->waves[waves->channel].format;
                a.wave->samples.resize(static_cast<std::size_t>(seconds(waves->until - waves->from) * a.wave->format.rate.hertz()), 0);
                h(a);
            }
        };
        QStringList said;
        QObject::connect(&s.page(), &kit::Page::notice, &s.page(), [&](const QString& sentence) { said << sentence; });
        auto& press = t.board.wave().disclosure();
        auto& disclosure = s.page().disclosure();
        QTest::mouseClick(&press, Qt::LeftButton);
        QVERIFY(!disclosure.isVisible());
        QVERIFY2(said.size() == 1 && said[0].contains(QStringLiteral("half an hour")), qPrintable(said.join(QLatin1Char('|')))); // it is days ago
        QCOMPARE(press.accessibleDescription(), said[0]);
        auto answer = test::whatIfAnswer();
        answer.missed[0].from = s.door.now().wall + -std::chrono::microseconds(std::chrono::minutes(10));
        t.board.setAnswer(answer, {});
        s.settle();
        QVERIFY(press.accessibleDescription().isEmpty());
        for (const bool byKey : {false, true}) {
            if (byKey)
                QTest::keyClick(&press, Qt::Key_Space);
            else
                QTest::mouseClick(&press, Qt::LeftButton);
            for (int i = 0; i < 20; ++i) // piece by piece, the newest first
                s.settle();
            QVERIFY(disclosure.isVisible());
            QCOMPARE(disclosure.geometry(), s.page().rect());
            QVERIFY(!asked.empty() && asked.back().bed == BedId{12});
            const auto at = s.door.now().mono - std::chrono::minutes(10) - std::chrono::seconds(30);
            QVERIFY(std::abs(seconds(disclosure.rows().chosen() - at)) < 0.5);
            if (byKey)
                QVERIFY(s.page().back()); // Esc: one step, the event is still there
            else
                QTest::mouseClick(&disclosure.backButton(), Qt::LeftButton);
            QVERIFY(!disclosure.isVisible());
            QCOMPARE(s.window->focusWidget(), &press);
            QVERIFY(t.board.strip().title().startsWith(QStringLiteral("Missed 1 of 2")));
        }
        auto ward = *s.door.view();
        auto bed = std::make_shared<door::BedView>(*ward.beds[11]);
        bed->encounter = {99}; // another patient: their waves are not this event's
        ward.beds[11] = bed;
        s.door.show(ward);
        t.board.setWard(s.door.view(), s.door.now());
        QTest::keyClick(&press, Qt::Key_Space);
        QVERIFY(!disclosure.isVisible());
        QVERIFY2(said.size() == 2 && said[1].contains(QStringLiteral("not in bed 12 any more")), qPrintable(said.join(QLatin1Char('|'))));
    }
};

WL_TEST(InsightEventTest)
#include "insight_event_test.moc"
