// SPDX-License-Identifier: GPL-3.0-or-later
// An alarm that nobody answers, through the ward and its door: who is asked, who is next, and after a restart.
#include "tests/support/virtual_ward.h"
#include "tests/support/wl_test.h"

#include "core/door/local_door.h"

#include <QTemporaryDir>

using namespace wardlight;
using test::VirtualWard;

namespace {

const std::string stopping = "title = \"t\"\nseed = 3\n[[bed]]\nname = \"01\"\nfamily = \"Roy\"\nmrn = \"111\"\nborn = \"1950-01-02\"\n"
                             "hr = 70\nwaves = [\"II\", \"V\", \"Pleth\", \"Resp\"]\n  [[bed.step]]\n  at = 20\n  rhythm = \"asystole\"\n";
const std::string secondBed = "[[bed]]\nname = \"12\"\nstate = \"empty\"\n";

struct Told {
    double t;
    EscalationChanged step;
    BedId bed;
};
std::vector<Told> told(const VirtualWard& w)
{
    std::vector<Told> all;
    for (const auto& e : w.events)
        if (const auto* step = std::get_if<EscalationChanged>(&e.body))
            all.push_back({seconds(e.mono - instantAt(1'000'000)), *step, e.bed});
    return all;
}
AlarmId asystole(const VirtualWard& w)
{
    const auto seen = w.alarms(AlarmKind::Asystole, {1});
    return seen.empty() ? AlarmId{} : seen.front().second.alarm;
}
/// Of this alarm alone: a heart that stands still breaks limits beside.
std::vector<Told> toldOf(const VirtualWard& w, AlarmId alarm)
{
    auto all = told(w);
    std::erase_if(all, [&](const Told& x) { return x.step.alarm != alarm; });
    return all;
}
std::optional<door::AlarmView> shown(const door::Door& door, AlarmId alarm)
{
    for (const auto& a : door.view()->alarms)
        if (a.id == alarm)
            return a;
    return std::nullopt;
}
struct Seen {
    explicit Seen(VirtualWard& w)
        : door(*w.ward, app::wardSetup({"01"})->kinds, [&w] { return w.now(); })
    {
    }
    door::LocalDoor door;
};

}

class WardEscalationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anUnansweredHighAlarmClimbsEveryMinuteAndIsThenTold()
    {
        VirtualWard w(stopping);
        Seen screen(w);
        w.runUntil(300);
        const auto id = asystole(w);
        const auto steps = toldOf(w, id);
        const double began = w.alarms(AlarmKind::Asystole, {1}).front().first;
        QStringList sent;
        for (const auto& s : steps)
            if (s.step.step == EscalationStep::Sent) {
                sent << QString::fromStdString(s.step.person);
                const double due = began + 60.0 * static_cast<double>(sent.size() - 1);
                QVERIFY2(s.t >= due - 1e-9 && s.t - due <= 0.6 * static_cast<double>(sent.size()), qPrintable(QString::number(s.t - due)));
            }
        QCOMPARE(sent, QStringList({QStringLiteral("R. Okafor"), QStringLiteral("J. Lindqvist"), QStringLiteral("M. Castellanos"),
                                    QStringLiteral("Dr A. Ferrand")}));
        QVERIFY(steps.back().step.step == EscalationStep::Exhausted);
        const auto unanswered = w.alarms(AlarmKind::AlarmUnanswered, {});
        QCOMPARE(unanswered.size(), std::size_t(1));
        QVERIFY(unanswered.front().second.priority == Priority::High);
        QCOMPARE(unanswered.front().second.detail, std::string("01"));
        QVERIFY(unanswered.front().first - (began + 240) <= 2.5);
        QCOMPARE(shown(screen.door, id)->ladder->state, door::LadderView::State::Exhausted);
    }
    void theDoorShowsWhoIsAskedAndWhenTheNextIs()
    {
        VirtualWard w(stopping);
        Seen screen(w);
        screen.door.pick("R. Okafor", Role::Nurse);
        w.runUntil(30);
        const auto id = asystole(w);
        auto view = shown(screen.door, id);
        QVERIFY(view && view->ladder);
        QCOMPARE(view->ladder->asked, std::string("R. Okafor"));
        QCOMPARE(view->ladder->roster, std::string("Demo ward, day"));
        QCOMPARE(view->ladder->steps.size(), std::size_t(5));
        const auto& steps = view->ladder->steps;
        QVERIFY(steps[0].state == door::AskedState::Sent && steps[0].sentAt.microseconds != 0 && !steps[0].dueAt);
        QVERIFY(steps[1].state == door::AskedState::Waiting && steps[1].dueAt == view->ladder->nextAt);
        QCOMPARE(*steps[3].dueAt - *steps[1].dueAt, Duration(120s));
        QVERIFY(steps[4].byHandOnly && steps[4].duty == Duty::CodeTeam && !steps[4].dueAt);
        screen.door.painted(w.now().mono); // her own screen has drawn it
        w.runUntil(31);
        QCOMPARE(shown(screen.door, id)->ladder->steps[0].state, door::AskedState::Delivered);
        QCOMPARE(w.command({1}, Role::Nurse, AnswerEscalation{id, EscalationStep::Accepted, {}}).code, OutcomeCode::DoneNotRecorded);
        view = shown(screen.door, id);
        QCOMPARE(view->ladder->state, door::LadderView::State::Accepted);
        QCOMPARE(view->phase, AlarmPhase::Active); // accepting is not acknowledging
        QVERIFY(!view->ladder->steps[1].dueAt);
    }
    void c18_aRejectionAsksTheNextAtOnceAndTheLastOneIsTold()
    {
        VirtualWard w(stopping);
        w.runUntil(30);
        const auto id = asystole(w);
        const auto say = [&](const char* who, EscalationStep answer, const char* to = "") {
            return w.command({1}, Role::Nurse, AnswerEscalation{id, answer, to}, who).code;
        };
        QCOMPARE(say("R. Okafor", EscalationStep::Rejected), OutcomeCode::DoneNotRecorded);
        QCOMPARE(toldOf(w, id).back().step.person, std::string("J. Lindqvist"));
        QCOMPARE(say("R. Okafor", EscalationStep::Rejected), OutcomeCode::Refused); // not asked of her any more
        QCOMPARE(say("J. Lindqvist", EscalationStep::Redirected, "M. Castellanos"), OutcomeCode::DoneNotRecorded);
        QCOMPARE(toldOf(w, id).back().step.person, std::string("M. Castellanos"));
        QCOMPARE(say("M. Castellanos", EscalationStep::Rejected), OutcomeCode::DoneNotRecorded);
        // She was asked in Lindqvist's place, which is below her own: the list goes on with it.
        QCOMPARE(say("M. Castellanos", EscalationStep::Rejected), OutcomeCode::DoneNotRecorded);
        QCOMPARE(say("Dr A. Ferrand", EscalationStep::Rejected), OutcomeCode::DoneNotRecorded);
        w.runUntil(w.t() + 1);
        QVERIFY(!w.alarms(AlarmKind::AlarmUnanswered, {}).empty());
        QCOMPARE(say("Dr A. Ferrand", EscalationStep::Accepted), OutcomeCode::DoneNotRecorded); // whoever takes it on helps
        w.runUntil(w.t() + 1);
        QVERIFY(w.alarms(AlarmKind::AlarmUnanswered, {}).back().second.transition == AlarmTransition::Ended);
    }
    void c19_whoAcceptedIsAskedAgainAfterFiveMinutesAndThenTheNext()
    {
        VirtualWard w(stopping);
        w.runUntil(30);
        const auto id = asystole(w);
        w.command({1}, Role::Nurse, AnswerEscalation{id, EscalationStep::Accepted, {}});
        w.runUntil(329);
        QVERIFY(toldOf(w, id).back().step.step == EscalationStep::Accepted);
        w.runUntil(331);
        QVERIFY(toldOf(w, id).back().step.step == EscalationStep::Sent && toldOf(w, id).back().step.person == "R. Okafor");
        w.runUntil(392);
        QVERIFY(toldOf(w, id).back().step.person == "J. Lindqvist");
    }
    void c20_anAcknowledgeEndsItAndNoStepFollows()
    {
        VirtualWard w(stopping);
        w.runUntil(30);
        const auto id = asystole(w);
        w.command({1}, Role::Nurse, AcknowledgeAlarm{id});
        w.runUntil(31);
        QVERIFY(toldOf(w, id).back().step.step == EscalationStep::Over);
        QCOMPARE(toldOf(w, id).back().step.person, std::string("R. Okafor"));
        const auto before = toldOf(w, id).size();
        w.runUntil(300);
        QCOMPARE(toldOf(w, id).size(), before);
        w.runUntil(340); // announced again after 300 s: a new round from the bottom
        QVERIFY(toldOf(w, id).size() > before && toldOf(w, id)[before].step.person == "R. Okafor");
    }
    void anAcknowledgedUnansweredRowBeginsAnewForTheNextAlarm()
    {
        VirtualWard w("title = \"t\"\nseed = 3\n[[bed]]\nname = \"01\"\nwaves = [\"II\", \"Pleth\"]\nhr = 70\n  [[bed.step]]\n  at = 20\n  rhythm = \"asystole\"\n"
                      "[[bed]]\nname = \"02\"\nwaves = [\"II\", \"Pleth\"]\nhr = 70\n  [[bed.step]]\n  at = 100\n  rhythm = \"asystole\"\n");
        w.runUntil(280);
        const auto first = w.alarms(AlarmKind::AlarmUnanswered, {});
        QCOMPARE(first.size(), std::size_t(1));
        QCOMPARE(w.command({}, Role::Nurse, AcknowledgeAlarm{first.front().second.alarm}).code, OutcomeCode::DoneNotRecorded);
        w.runUntil(360);
        const auto& open = w.ward->snapshot()->ward.open;
        const auto row = std::find_if(open.begin(), open.end(), [](const auto& i) { return i.key.kind == AlarmKind::AlarmUnanswered; });
        QVERIFY(row != open.end() && row->phase == AlarmPhase::Active);
        QVERIFY2(row->detail == "01-02", row->detail.c_str());
    }
    void aTransferAsksTheNewPeople()
    {
        VirtualWard w(stopping + secondBed);
        w.runUntil(30);
        const auto id = asystole(w);
        QCOMPARE(toldOf(w, id).back().step.person, std::string("R. Okafor"));
        const auto patient = *w.ward->bed({1})->record().patient;
        QCOMPARE(w.command({1}, Role::Nurse, Transfer{{2}, patient.identifier, patient.secondIdentifier, "room"}).code,
                 OutcomeCode::DoneNotRecorded);
        w.runUntil(31);
        const auto steps = toldOf(w, id);
        QVERIFY(steps.size() >= 3);
        QVERIFY(steps[steps.size() - 2].step.step == EscalationStep::Over && steps[steps.size() - 2].step.person == "R. Okafor");
        QCOMPARE(steps.back().step.person, std::string("J. Lindqvist"));
        QCOMPARE(steps.back().bed.value, std::uint64_t(2));
    }
    void aRestartSendsTheStepThatWasReachedAgain()
    {
        const QTemporaryDir folder;
        AlarmId id;
        {
            VirtualWard w(stopping, folder.path().toStdString());
            w.runUntil(30);
            id = asystole(w);
            w.runUntil(100); // the second nurse is asked
            QCOMPARE(toldOf(w, id).back().step.person, std::string("J. Lindqvist"));
        }
        VirtualWard again(stopping, folder.path().toStdString(), 2'000'000);
        Seen screen(again);
        again.devicesStopped = true; // nothing comes that could end it
        again.runUntil(1);
        const auto view = shown(screen.door, id);
        QVERIFY(view && view->ladder);
        QCOMPARE(view->ladder->asked, std::string("J. Lindqvist"));
        QCOMPARE(view->ladder->steps[0].state, door::AskedState::TimedOut); // what was before is remembered
        QVERIFY(*view->ladder->nextAt - again.now().mono > 55s);            // and her time begins anew
        again.runUntil(70);
        QCOMPARE(shown(screen.door, id)->ladder->asked, std::string("M. Castellanos"));
    }
    void anAlarmOfTheWardItselfSurvivesARestartWithOneEnd()
    {
        const QTemporaryDir folder;
        {
            VirtualWard w(stopping, folder.path().toStdString());
            w.ward->voiceSays(engine::Voice::NoDevice);
            w.runUntil(5);
            QVERIFY(!w.alarms(AlarmKind::AudioDeviceFailed, {}).empty());
        }
        VirtualWard again(stopping, folder.path().toStdString(), 2'000'000);
        again.ward->voiceSays(engine::Voice::Sounding);
        again.runUntil(2);
        QCOMPARE(again.alarms(AlarmKind::AudioDeviceFailed, {}).size(), std::size_t(1)); // its end, under its old id
        QVERIFY(again.alarms(AlarmKind::AudioDeviceFailed, {}).front().second.transition == AlarmTransition::Ended);
        QVERIFY(again.ward->snapshot()->ward.open.empty());
    }
    void whoMayNotIsRefused()
    {
        VirtualWard w(stopping);
        w.runUntil(30);
        const auto id = asystole(w);
        QCOMPARE(w.command({1}, Role::Biomed, Escalate{id, "M. Castellanos"}).code, OutcomeCode::Refused);
        QCOMPARE(w.command({1}, Role::Locked, Escalate{id, "Code team"}).code, OutcomeCode::DoneNotRecorded); // help is always allowed
        QCOMPARE(w.command({1}, Role::Kiosk, AnswerEscalation{id, EscalationStep::Accepted, {}}).code, OutcomeCode::Refused);
        QCOMPARE(w.command({9}, Role::Nurse, Escalate{id, "Code team"}).code, OutcomeCode::Unknown);
    }
};

WL_TEST(WardEscalationTest)
#include "ward_escalation_test.moc"
