// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/alarms/rig.h"
#include "tests/support/wl_test.h"

#include "core/alarms/ladder_board.h"

#include <rapidcheck.h>

using namespace wardlight;
using namespace wardlight::alarms;
using namespace wardlight::test;

namespace {

const char* const threePeople =
    "title = \"t\"\norder = [\"primary-nurse\", \"charge-nurse\", \"physician-on-call\"]\n"
    "[[person]]\nname = \"okafor\"\nrole = \"nurse\"\n[[person.duty]]\nas = \"primary-nurse\"\nbeds = [\"01\"]\n"
    "[[person]]\nname = \"haddad\"\nrole = \"charge\"\n[[person.duty]]\nas = \"charge-nurse\"\nbeds = [\"*\"]\n"
    "[[person]]\nname = \"ferrand\"\nrole = \"physician\"\n[[person.duty]]\nas = \"physician-on-call\"\nbeds = [\"*\"]\n"
    "[[person]]\nname = \"ngo\"\nrole = \"nurse\"\n[[person.duty]]\nas = \"primary-nurse\"\nbeds = [\"02\"]\n"
    "[[person]]\nname = \"code\"\nrole = \"physician\"\n[[person.duty]]\nas = \"code-team\"\nbeds = [\"*\"]\n";

/// A board over one bed whose alarms a test writes by hand; what it says goes to a journal that can be folded again.
struct Board {
    LadderBoard board{*rosterTable("t", threePeople)};
    BedAlarms alarms;
    AlarmIds ids;
    std::vector<Event> journal;
    LadderBoard::Seen seen;
    double t = 0;
    std::shared_ptr<const KindTable> kinds = theKinds();

    Now now() const { return {instantAt(t), {static_cast<std::int64_t>(t * 1e6) + 1}}; }
    void keep(std::vector<EventBody>& bodies, const Actor& actor)
    {
        for (auto& b : bodies)
            journal.push_back({{journal.size() + 1}, {1}, {}, now().wall, now().wall, now().mono, actor, {}, std::move(b)});
        bodies.clear();
    }
    AlarmId begin(AlarmKind kind, Priority priority = Priority::High)
    {
        AlarmInstance i;
        i.id = ids.next();
        i.key.kind = kind;
        i.phase = AlarmPhase::Active;
        i.priority = priority;
        alarms.open.push_back(i);
        pass(0);
        return i.id;
    }
    AlarmInstance& open(AlarmId id) { return *std::find_if(alarms.open.begin(), alarms.open.end(), [&](auto& i) { return i.id == id; }); }
    void end(AlarmId id)
    {
        AlarmEvent e;
        e.alarm = id;
        e.transition = AlarmTransition::Ended;
        std::vector<EventBody> bodies{e};
        keep(bodies, {});
        std::erase_if(alarms.open, [&](const auto& i) { return i.id == id; });
        pass(0);
    }
    void pass(double seconds)
    {
        t += seconds;
        std::vector<EventBody> bodies;
        Turn turn{now(), ids, bodies};
        board.watch({1}, "01", alarms, *kinds, seen, turn);
        keep(bodies, {});
    }
    OutcomeCode say(const char* user, CommandBody body)
    {
        std::vector<EventBody> bodies;
        Turn turn{now(), ids, bodies};
        const Actor actor{user, Role::Nurse, {}};
        const auto outcome = board.command({"c", {1}, actor, std::move(body)}, "01", alarms, turn);
        keep(bodies, actor);
        return outcome.code;
    }
    int count(EscalationStep step, const std::string& person = {}) const
    {
        int n = 0;
        for (const auto& e : journal)
            if (const auto* s = std::get_if<EscalationChanged>(&e.body))
                n += s->step == step && (person.empty() || s->person == person);
        return n;
    }
    const Ladder& ladder(AlarmId id) const { return board.find(id)->ladder; }
};

}

class LadderBoardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aHighAlarmIsSentAtOnceAndClimbsToTheEndOfItsList()
    {
        Board b;
        const auto a = b.begin(AlarmKind::Asystole);
        QCOMPARE(b.ladder(a).person, std::string("okafor"));
        b.pass(60);
        QCOMPARE(b.ladder(a).person, std::string("haddad"));
        b.pass(60);
        QCOMPARE(b.ladder(a).person, std::string("ferrand"));
        QVERIFY(b.board.unanswered().empty());
        b.pass(60);
        QCOMPARE(b.board.unanswered(), std::vector{a});
        QCOMPARE(b.count(EscalationStep::Sent, "code"), 0); // never by itself
    }
    void aSitesPolicyAsksAnotherDutyFirstOfItsKindsAndClimbsOnFromThere()
    {
        Board b;
        b.board.setAskedFirst({{AlarmKind::News2High, Duty::ChargeNurse}, {AlarmKind::News2Red, Duty::SecondNurse}});
        QCOMPARE(b.ladder(b.begin(AlarmKind::Asystole)).person, std::string("okafor"));
        const auto score = b.begin(AlarmKind::News2High, Priority::Medium);
        const auto asked = b.ladder(score).person;
        QVERIFY(asked != "okafor" && !asked.empty());
        b.pass(180);
        QVERIFY(b.ladder(score).person != asked && b.ladder(score).person != "okafor");
        QCOMPARE(b.ladder(b.begin(AlarmKind::News2Red, Priority::Medium)).person, std::string("okafor")); // nobody has that duty
    }
    void lowDemotedAndAcknowledgedAlarmsClimbNothing()
    {
        Board b;
        b.begin(AlarmKind::PvcRateHigh, Priority::Low);
        const auto demoted = b.begin(AlarmKind::Asystole);
        b.open(demoted).demoted = true;
        b.pass(1);
        QCOMPARE(b.ladder(demoted).state, LadderState::Over);
        const auto answered = b.begin(AlarmKind::HrHigh, Priority::Medium);
        b.open(answered).phase = AlarmPhase::Acknowledged;
        b.pass(1);
        const auto before = b.journal.size();
        b.pass(1000);
        QCOMPARE(b.journal.size(), before);
    }
    void aLatchedHighIsUnseenAndGoesOnClimbing()
    {
        Board b;
        const auto a = b.begin(AlarmKind::Asystole);
        b.open(a).phase = AlarmPhase::Latched;
        b.pass(60);
        QCOMPARE(b.ladder(a).person, std::string("haddad"));
    }
    void whatIsAnnouncedAgainClimbsFromTheBottom()
    {
        Board b;
        const auto a = b.begin(AlarmKind::Asystole);
        b.pass(60);
        b.open(a).phase = AlarmPhase::Acknowledged;
        b.pass(1);
        QCOMPARE(b.ladder(a).state, LadderState::Over);
        b.open(a).phase = AlarmPhase::Active;
        b.pass(299);
        QCOMPARE(b.ladder(a).person, std::string("okafor"));
        QCOMPARE(b.board.find(a)->asked.size(), std::size_t(1));
    }
    void aStepUpShortensTheTimeThereIsToAnswer()
    {
        Board b;
        const auto a = b.begin(AlarmKind::LinkLost, Priority::Medium);
        b.pass(100);
        QCOMPARE(b.ladder(a).person, std::string("okafor"));
        b.open(a).priority = Priority::High;
        b.pass(0.25);
        QCOMPARE(b.ladder(a).person, std::string("haddad"));
    }
    void c18_theNextIsOfflineAndIsPassedOver()
    {
        Board b;
        b.board.setOffline("haddad", true);
        const auto a = b.begin(AlarmKind::Asystole);
        QCOMPARE(b.say("okafor", AnswerEscalation{a, EscalationStep::Rejected, {}}), OutcomeCode::Done);
        QCOMPARE(b.ladder(a).person, std::string("ferrand"));
        QCOMPARE(b.say("ferrand", AnswerEscalation{a, EscalationStep::Rejected, {}}), OutcomeCode::Done);
        QCOMPARE(b.board.unanswered(), std::vector{a});
    }
    void sendNowPassesOverThoseBetween()
    {
        Board b;
        const auto a = b.begin(AlarmKind::Asystole);
        QCOMPARE(b.say("x", Escalate{a, "ferrand"}), OutcomeCode::Done);
        QCOMPARE(b.say("x", Escalate{a, "ferrand"}), OutcomeCode::AlreadyDone);
        QCOMPARE(b.ladder(a).person, std::string("ferrand"));
        b.pass(60);
        QCOMPARE(b.board.unanswered(), std::vector{a});
        QCOMPARE(b.say("x", Escalate{a, "nobody"}), OutcomeCode::Unknown);
    }
    void callingTheCodeTeamIsBesideTheLadderWhichGoesOn()
    {
        Board b;
        const auto a = b.begin(AlarmKind::Asystole);
        QCOMPARE(b.say("x", Escalate{a, "code"}), OutcomeCode::Done);
        QCOMPARE(b.ladder(a).person, std::string("okafor"));
        b.pass(60);
        QCOMPARE(b.ladder(a).person, std::string("haddad"));
        QCOMPARE(b.count(EscalationStep::Sent, "code"), 1);
    }
    void anAcknowledgedAlarmCanBeToldToSomebody()
    {
        Board b;
        const auto a = b.begin(AlarmKind::HrHigh, Priority::Medium);
        b.open(a).phase = AlarmPhase::Acknowledged;
        b.pass(1);
        QCOMPARE(b.say("okafor", Escalate{a, "ngo"}), OutcomeCode::Done);
        b.pass(1000); // no further step follows from it
        QCOMPARE(b.ladder(a).state, LadderState::Over);
        QCOMPARE(b.say("ngo", AnswerEscalation{a, EscalationStep::Accepted, {}}), OutcomeCode::Done);
        QCOMPARE(b.board.find(a)->asked.back().state, AskState::Accepted);
        QCOMPARE(b.say("ngo", AnswerEscalation{a, EscalationStep::Accepted, {}}), OutcomeCode::AlreadyDone);
        b.end(a);
        QVERIFY(!b.board.find(a));
    }
    void whatThePersonsOwnScreenHasPaintedIsDelivered()
    {
        Board b;
        const auto a = b.begin(AlarmKind::Asystole);
        b.seen["haddad"] = instantAt(5);
        b.pass(10);
        QCOMPARE(b.count(EscalationStep::Delivered), 0);
        b.seen["okafor"] = instantAt(9);
        b.pass(1);
        b.pass(1);
        QCOMPARE(b.count(EscalationStep::Delivered, "okafor"), 1);
        QCOMPARE(b.board.find(a)->asked.front().state, AskState::Delivered);
        b.pass(48); // a receipt is not an answer
        QCOMPARE(b.ladder(a).person, std::string("haddad"));
    }
    void anAnswerToAnAlarmThatIsOverSaysSo()
    {
        Board b;
        const auto a = b.begin(AlarmKind::Asystole);
        b.end(a);
        QCOMPARE(b.count(EscalationStep::Over, "okafor"), 1);
        QCOMPARE(b.say("okafor", AnswerEscalation{a, EscalationStep::Accepted, {}}), OutcomeCode::AlreadyEnded);
        QCOMPARE(b.say("okafor", Escalate{{99}, "ngo"}), OutcomeCode::Unknown);
    }
    void theFoldOfTheJournalIsTheBoard()
    {
        QVERIFY(rc::check("any history", [](const std::vector<std::pair<std::uint8_t, std::uint8_t>>& inputs) {
            Board b;
            const char* const people[] = {"okafor", "haddad", "ferrand", "ngo", "code"};
            std::vector<AlarmId> ever;
            for (const auto& [what, arg] : inputs) {
                if (b.alarms.open.size() < 3 && what % 7 == 0)
                    ever.push_back(b.begin(AlarmKind::Asystole, arg % 3 == 0 ? Priority::Medium : Priority::High));
                if (ever.empty())
                    continue;
                const auto id = ever[arg % ever.size()];
                const bool isOpen = b.alarms.find(id) != nullptr;
                const auto* person = people[(what / 7) % 5];
                switch (what % 7) {
                case 1: b.pass(arg); break;
                case 2: if (isOpen) b.end(id); break;
                case 3: if (isOpen) b.open(id).phase = arg % 2 ? AlarmPhase::Acknowledged : AlarmPhase::Active; break;
                case 4: (void)b.say(person, Escalate{id, people[arg % 5]}); break;
                case 5: (void)b.say(person, AnswerEscalation{id, EscalationStep::Accepted, {}}); break;
                case 6: (void)b.say(person, AnswerEscalation{id, arg % 2 ? EscalationStep::Rejected : EscalationStep::Redirected, people[arg % 5]}); break;
                default: break;
                }
                b.pass(1);
            }
            LadderBoard again(*rosterTable("t", threePeople));
            for (const auto& e : b.journal)
                again.fold(e);
            for (const auto id : ever) {
                const auto* live = b.board.find(id);
                const auto* folded = again.find(id);
                RC_ASSERT((live == nullptr) == (folded == nullptr));
                if (!live)
                    continue;
                auto ladder = folded->ladder;
                ladder.priority = live->ladder.priority; // the alarm's, not the ladder's
                RC_ASSERT(ladder == live->ladder);
                RC_ASSERT(folded->asked == live->asked);
            }
        }));
    }
};

WL_TEST(LadderBoardTest)
#include "ladder_board_test.moc"
