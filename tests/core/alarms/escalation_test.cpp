// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wl_test.h" // first: moc 6.4 stumbles over <chrono> before Qt

#include "core/alarms/escalation.h"

#include <rapidcheck.h>

using namespace wardlight;
using namespace wardlight::alarms;

namespace {

struct Climb {
    Roster roster{{"okafor", false}, {"lindqvist", true}, {"haddad", false}};
    Ladder ladder;
    std::vector<EscalationChanged> told;

    void add(const std::vector<EscalationChanged>& steps, double t)
    {
        for (const auto& s : steps) {
            ladder = apply(ladder, s, instantAt(t));
            told.push_back(s);
        }
    }
    void begin(Priority p = Priority::High)
    {
        ladder.priority = p;
        add(escalationBegins({9}, p, roster), 0);
    }
    void tick(double t) { add(escalationTick(ladder, roster, instantAt(t)), t); }
    void answer(const char* who, EscalationStep step, double t, const char* to = "")
    {
        add(escalationAnswered(ladder, roster, who, step, to), t);
    }
};

}

class EscalationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstIsAskedAtOnceAndTheNextAfterTheTime()
    {
        Climb c;
        c.begin();
        QVERIFY(c.told.size() == 1 && c.told[0].person == "okafor" && c.told[0].step == EscalationStep::Sent);
        c.tick(59.9);
        QCOMPARE(c.told.size(), std::size_t(1));
        c.tick(60);
        QVERIFY(c.told[1].step == EscalationStep::TimedOut);
        QVERIFY(c.told[2].person == "haddad"); // lindqvist is offline
    }

    void mediumWaitsThreeMinutesAndLowIsNeverEscalated()
    {
        Climb c;
        c.begin(Priority::Medium);
        c.tick(179);
        QCOMPARE(c.told.size(), std::size_t(1));
        c.tick(180);
        QCOMPARE(c.told.size(), std::size_t(3));
        Climb low;
        low.begin(Priority::Low);
        low.tick(10'000);
        QVERIFY(low.told.empty());
    }

    void c18_aRejectionAsksTheNextAtOnceAndAnEmptyListIsUnanswered()
    {
        Climb c;
        c.begin();
        c.answer("okafor", EscalationStep::Rejected, 5);
        QVERIFY(c.ladder.person == "haddad" && c.ladder.since == instantAt(5));
        c.answer("haddad", EscalationStep::Rejected, 8);
        QVERIFY(c.ladder.state == LadderState::Exhausted);
        QVERIFY(c.told.back().step == EscalationStep::Exhausted);
        c.tick(1000);
        QVERIFY(c.told.back().step == EscalationStep::Exhausted);
    }

    void c18_anEmptyRosterIsUnansweredAtOnce()
    {
        Climb c;
        c.roster.clear();
        c.begin();
        QVERIFY(c.ladder.state == LadderState::Exhausted);
    }

    void c19_whoAcceptedIsAskedAgainAfterFiveMinutesThenTheNext()
    {
        Climb c;
        c.begin();
        c.answer("okafor", EscalationStep::Accepted, 10);
        QVERIFY(c.ladder.state == LadderState::Accepted);
        c.tick(309);
        QVERIFY(c.ladder.state == LadderState::Accepted);
        c.tick(310);
        QVERIFY(c.ladder.state == LadderState::Waiting && c.ladder.askedAgain && c.ladder.person == "okafor");
        c.tick(370);
        QVERIFY(c.ladder.person == "haddad");
    }

    void c20_theEndIsToldAndNoStepFollows()
    {
        Climb c;
        c.begin();
        c.add(escalationEnds(c.ladder), 20);
        QVERIFY(c.told.back().step == EscalationStep::Over && c.told.back().person == "okafor");
        const auto before = c.told.size();
        c.tick(10'000);
        c.answer("okafor", EscalationStep::Rejected, 10'001);
        c.answer("okafor", EscalationStep::Accepted, 10'002);
        c.add(escalationEnds(c.ladder), 10'003);
        QCOMPARE(c.told.size(), before);
    }

    void aRedirectAsksThatPersonAndSilenceGoesOn()
    {
        Climb c;
        c.begin();
        c.answer("okafor", EscalationStep::Redirected, 3, "ngo");
        QVERIFY(c.ladder.person == "ngo" && c.ladder.level == 0);
        c.tick(63);
        QVERIFY(c.ladder.person == "haddad");
    }

    void aYesCanBeTakenBackWhileTheAlarmLasts()
    {
        Climb c;
        c.begin();
        c.answer("okafor", EscalationStep::Accepted, 3);
        c.answer("okafor", EscalationStep::Rejected, 9);
        QVERIFY(c.ladder.person == "haddad" && c.ladder.state == LadderState::Waiting);
    }

    void aReceiptIsNoAnswer()
    {
        Climb c;
        c.begin();
        c.add({{.alarm = {9}, .step = EscalationStep::Delivered, .person = "okafor", .level = 0}}, 1);
        c.tick(60);
        QVERIFY(c.ladder.person == "haddad");
    }

    void anAnswerFromSomebodyWhoWasNotAskedRejectsNothing()
    {
        Climb c;
        c.begin();
        c.answer("haddad", EscalationStep::Rejected, 3);
        QVERIFY(c.ladder.person == "okafor");
    }

    void aRestartSendsTheReachedStepAgain()
    {
        Climb c;
        c.begin();
        c.tick(60);
        const auto again = escalationRestarts(c.ladder);
        QVERIFY(again.size() == 1 && again[0].person == "haddad" && again[0].step == EscalationStep::Sent);
    }

    void anyHistoryEndsAcceptedOrUnansweredOrGoesOn()
    {
        QVERIFY(rc::check("any answers", [](const std::vector<std::pair<std::uint8_t, std::uint8_t>>& inputs) {
            Climb c;
            c.begin();
            double t = 0;
            for (const auto& [what, wait] : inputs) {
                t += wait;
                const char* who = what & 1 ? "okafor" : "haddad";
                if (what % 4 == 0)
                    c.answer(who, EscalationStep::Accepted, t);
                else if (what % 4 == 1)
                    c.answer(who, EscalationStep::Rejected, t);
                else
                    c.tick(t);
            }
            // Left alone, an open ladder always reaches the last of the list: nobody is forgotten.
            for (int i = 0; i < 20; ++i) {
                t += 301;
                c.tick(t);
            }
            RC_ASSERT(c.ladder.state == LadderState::Exhausted);
        }));
    }
};

WL_TEST(EscalationTest)
#include "escalation_test.moc"
