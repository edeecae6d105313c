// SPDX-License-Identifier: GPL-3.0-or-later
// Some days' alarms, asked through the door of a ward that goes on writing.
#include "tests/support/settled_record.h"
#include "tests/support/wl_test.h"

#include "core/door/load_question.h"
#include "core/door/local_door.h"
#include "tests/support/load_scene.h"

#include <QTemporaryDir>

#include <condition_variable>
#include <mutex>

using namespace wardlight;

namespace {

constexpr auto twoBeds = "title = \"Load\"\n[[bed]]\nname = \"01\"\nfamily = \"Roy\"\nage = 60\nwaves = [\"II\", \"Pleth\"]\nhr = 80\nspo2 = 97\n"
                         "[[bed]]\nname = \"02\"\nfamily = \"Diaz\"\nage = 60\nwaves = [\"II\", \"Pleth\"]\nhr = 80\nspo2 = 88\n";

/// All pieces of an answer; the ward turns meanwhile, and the store answers on its own thread.
std::vector<door::Answer> answersOf(test::VirtualWard& ward, door::Door& door, door::Query query)
{
    std::mutex lock;
    std::condition_variable come;
    std::vector<door::Answer> answers;
    bool last = false;
    test::settleRecord(ward);
    const auto handle = door.ask(std::move(query), [&](const door::Answer& a) {
        const std::scoped_lock l(lock);
        answers.push_back(a);
        last = a.last;
        come.notify_one();
    });
    for (;;) { // however long the disk takes: only the test's own time limit ends it
        ward.turn();
        std::unique_lock l(lock);
        if (come.wait_for(l, std::chrono::milliseconds(20), [&] { return last; }))
            return answers;
    }
}

void writeScene(const std::filesystem::path& folder, const test::LoadScene& scene)
{
    auto journal = *store::Journal::open(folder, 0);
    store::Batch batch;
    batch.events = test::loadEvents(scene);
    QVERIFY(journal->write(batch));
}

}

class LoadQuestionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMonthsAlarmsComeInPiecesWithHowFarTheyAre()
    {
        const QTemporaryDir folder;
        test::LoadScene scene;
        scene.beds = 2;
        scene.perBedDay = 60;
        writeScene(folder.path().toStdString(), scene);
        test::VirtualWard ward(twoBeds, folder.path().toStdString());
        door::LocalDoor door(*ward.ward, app::wardSetup({"01", "02"})->kinds, [&] { return ward.now(); });
        ward.runUntil(60);
        const auto until = ward.now().wall;
        const auto answers = answersOf(ward, door, door::AskLoad{until + -std::chrono::hours(24 * 30), until, 0});
        QVERIFY(answers.size() > 3);
        double before = 0;
        for (const auto& a : answers) {
            QVERIFY(a.progress >= before);
            before = a.progress;
            QCOMPARE(a.load.has_value(), a.last);
        }
        QCOMPARE(before, 1.0);
        const auto& load = *answers.back().load;
        QCOMPARE(answers.back().problem, std::string());
        QVERIFY(load.alarms.total() > 2500);
        QVERIFY(load.bedDays > 59 && load.bedDays <= 60);
        QCOMPARE(load.budget, 120);
        QCOMPARE(load.beds[1].label, std::string("02"));
        QCOMPARE(load.changes.size(), std::size_t(1)); // the first one was before the month
        QCOMPARE(load.changes.back().what, insight::LoadChange::What::Delay);
        QVERIFY(load.loadBefore && load.loadAfter && *load.loadAfter < *load.loadBefore);
        QVERIFY(!answers.back().events.empty()); // what a report names
        for (const auto& event : answers.back().events)
            QVERIFY(door::isReported(event.body));
    }
    void theLiveWardsAlarmsAreInItAtOnce()
    {
        const QTemporaryDir folder;
        test::VirtualWard ward(twoBeds, folder.path().toStdString());
        door::LocalDoor door(*ward.ward, app::wardSetup({"01", "02"})->kinds, [&] { return ward.now(); });
        ward.runUntil(60); // bed 02: 88 %
        const auto until = ward.now().wall;
        const auto load = answersOf(ward, door, door::AskLoad{until + -std::chrono::hours(8), until, 0}).back().load;
        QVERIFY(load);
        int low = 0;
        for (const auto& kind : load->kinds)
            low += kind.kind == AlarmKind::Spo2Low ? kind.alarms.total() : 0;
        QCOMPARE(low, 1);
        QVERIFY(std::abs(load->bedDays * 86'400 - 120) < 15); // two beds for a minute
    }
    void whereNothingIsRecordedItSaysSo()
    {
        test::VirtualWard ward(twoBeds);
        door::LocalDoor door(*ward.ward, app::wardSetup({"01", "02"})->kinds, [&] { return ward.now(); });
        ward.runUntil(1);
        const auto answers = answersOf(ward, door, door::AskLoad{{0}, ward.now().wall, 0});
        QCOMPARE(answers.size(), std::size_t(1));
        QCOMPARE(answers[0].problem, std::string(door::notKept));
        QVERIFY(!answers[0].load);
    }
    void whomItIsNotAllowedIsToldSo()
    {
        const QTemporaryDir folder;
        test::VirtualWard ward(twoBeds, folder.path().toStdString());
        door::LocalDoor door(*ward.ward, app::wardSetup({"01", "02"})->kinds, [&] { return ward.now(); });
        for (const auto role : {Role::Nurse, Role::Charge, Role::Physician, Role::Biomed, Role::Admin, Role::Auditor}) {
            door.pick("somebody", role);
            QCOMPARE(answersOf(ward, door, door::AskLoad{{0}, ward.now().wall, 0}).back().problem, std::string());
        }
        door.pick("Bedside 01", Role::Kiosk);
        QCOMPARE(answersOf(ward, door, door::AskLoad{{0}, ward.now().wall, 0}).back().problem, std::string(door::notAllowed));
        door.lock();
        QVERIFY(!answersOf(ward, door, door::AskLoad{{0}, ward.now().wall, 0}).back().load);
    }
    void aQuestionThatIsDroppedIsNotReadOn()
    {
        const QTemporaryDir folder;
        test::LoadScene scene;
        scene.beds = 2;
        writeScene(folder.path().toStdString(), scene);
        test::VirtualWard ward(twoBeds, folder.path().toStdString());
        door::LocalDoor door(*ward.ward, app::wardSetup({"01", "02"})->kinds, [&] { return ward.now(); });
        ward.runUntil(1);
        std::mutex lock;
        std::condition_variable come;
        int pieces = 0;
        const auto until = ward.now().wall;
        auto handle = door.ask(door::AskLoad{until + -std::chrono::hours(24 * 30), until, 0}, [&](const door::Answer& a) {
            const std::scoped_lock l(lock);
            QVERIFY(!a.last);
            ++pieces;
            come.notify_one();
        });
        {
            std::unique_lock l(lock);
            come.wait(l, [&] { return pieces > 0; });
        }
        handle.reset();
        const auto next = answersOf(ward, door, door::AskLoad{until + -std::chrono::hours(1), until, 0}); // the store is free for others
        QVERIFY(next.back().last);
    }
    void otherLimitsAreReplayedOnWhatWasRecorded()
    {
        const QTemporaryDir folder;
        test::VirtualWard ward(twoBeds, folder.path().toStdString());
        door::LocalDoor door(*ward.ward, app::wardSetup({"01", "02"})->kinds, [&] { return ward.now(); });
        door.pick("M. Castellanos", Role::Charge);
        ward.runUntil(240); // bed 02: 88 % all the time
        const auto until = ward.now().wall;
        door::AskWhatIf ask{AgeGroup::Adult, {}, until + -std::chrono::hours(24), until};
        ask.wish.parameter = Parameter::Spo2;
        ask.wish.low = 85;
        const auto answers = answersOf(ward, door, ask);
        QCOMPARE(answers.back().problem, std::string());
        QVERIFY(answers.back().whatIf && answers.size() > 2);
        const auto& a = *answers.back().whatIf;
        QCOMPARE(a.now, 1);
        QCOMPARE(a.then, 0);
        QCOMPARE(a.removed, 1);
        QCOMPARE(a.patients, 2);
        QCOMPARE(a.longMissedCount, 1); // over a minute, judged by nobody
        QCOMPARE(a.longMissed.at(0).label, std::string("02"));
        QCOMPARE(a.longMissed.at(0).kind, AlarmKind::Spo2Low);
        QCOMPARE(a.longMissed.at(0).strip.size(), std::size_t(door::whatIfBefore + door::whatIfAfter));
        QVERIFY(a.longMissed.at(0).strip.at(door::whatIfBefore) < 90.0F); // what announced it
        ask.wish.low = 90; // as it is
        const auto same = *answersOf(ward, door, ask).back().whatIf;
        QCOMPARE(same.now, same.then);
        QCOMPARE(same.removed, 0);
        for (const auto role : {Role::Nurse, Role::Auditor, Role::Admin}) {
            door.pick("somebody", role);
            QCOMPARE(answersOf(ward, door, ask).back().problem, std::string(door::notAllowed));
        }
    }
    void whatWouldBeAnnouncedLaterComesWithItsStripAndWhoAnswered()
    {
        const QTemporaryDir folder;
        // 88 % for 40 s, then 80 %: a limit of 85 would wait.
        test::VirtualWard ward("title = \"Later\"\n[[bed]]\nname = \"01\"\nfamily = \"Roy\"\nage = 60\nwaves = [\"II\", \"Pleth\"]\nhr = 80\nspo2 = 97\n"
                               "[[bed.step]]\nat = 60\nfor = 40\nover = 2\nspo2 = 88\n[[bed.step]]\nat = 100\nfor = 90\nover = 2\nspo2 = 80\n",
                               folder.path().toStdString());
        door::LocalDoor door(*ward.ward, app::wardSetup({"01"})->kinds, [&] { return ward.now(); });
        door.pick("M. Castellanos", Role::Charge);
        ward.runUntil(110);
        const auto view = door.view();
        const auto alarm = std::find_if(view->alarms.begin(), view->alarms.end(), [](const auto& a) { return a.key.kind == AlarmKind::Spo2Low; });
        QVERIFY(alarm != view->alarms.end());
        ward.command({1}, Role::Nurse, AcknowledgeAlarm{alarm->id}, "J. Lindqvist");
        ward.runUntil(300);
        const auto until = ward.now().wall;
        door::AskWhatIf ask{AgeGroup::Adult, {}, until + -std::chrono::hours(1), until};
        ask.wish.parameter = Parameter::Spo2;
        ask.wish.low = 85;
        const auto a = *answersOf(ward, door, ask).back().whatIf;
        QCOMPARE(a.later, 1);
        QCOMPARE(a.laterEventCount, 1);
        const auto& e = a.laterEvents.at(0);
        QCOMPARE(e.encounter, door.view()->bed({1})->encounter);
        QVERIFY(e.later && *e.later > 10 && std::abs(*e.later - a.longestLater) < 1);
        QCOMPARE(e.strip.size(), std::size_t(door::whatIfBefore + door::whatIfAfter));
        QVERIFY(e.strip.at(door::whatIfBefore) < 90.0F && e.strip.at(door::whatIfBefore) > 85.0F);
        QVERIFY(e.strip.at(static_cast<std::size_t>(door::whatIfBefore + *e.later)) < 85.0F);
        QCOMPARE(e.answeredBy, std::string("J. Lindqvist"));
        QVERIFY(e.answeredAt && *e.answeredAt > e.from);
    }
    void hostileWishesAreAnswered()
    {
        const QTemporaryDir folder;
        test::VirtualWard ward(twoBeds, folder.path().toStdString());
        door::LocalDoor door(*ward.ward, app::wardSetup({"01", "02"})->kinds, [&] { return ward.now(); });
        door.pick("M. Castellanos", Role::Charge);
        ward.runUntil(5);
        for (const auto parameter : {Parameter::None, Parameter::InfusionRate, Parameter::Spo2}) {
            door::AskWhatIf ask{AgeGroup::Neonate, {}, {INT64_MIN}, {INT64_MAX}};
            ask.wish.parameter = parameter;
            ask.wish.low = 1e300;
            ask.wish.high = -1e300;
            ask.wish.delay = std::chrono::milliseconds(-5);
            QVERIFY(answersOf(ward, door, ask).back().last);
        }
    }
    void hostilePeriodsAreAnsweredWithNothing()
    {
        const QTemporaryDir folder;
        test::VirtualWard ward(twoBeds, folder.path().toStdString());
        door::LocalDoor door(*ward.ward, app::wardSetup({"01", "02"})->kinds, [&] { return ward.now(); });
        ward.runUntil(1);
        const auto now = ward.now().wall;
        for (const auto& ask : {door::AskLoad{{0}, {0}, 0}, door::AskLoad{now, {now.microseconds - 1}, 0}, door::AskLoad{{INT64_MIN}, {INT64_MAX}, INT32_MAX},
                                door::AskLoad{{INT64_MAX}, {INT64_MIN}, INT32_MIN}, door::AskLoad{{INT64_MIN}, now, 86'400}}) {
            const auto answers = answersOf(ward, door, ask);
            QVERIFY(!answers.empty());
            QVERIFY(answers.back().last);
            if (answers.back().load)
                QVERIFY(answers.back().load->days.size() <= 102);
        }
    }
};

WL_TEST(LoadQuestionTest)
#include "load_question_test.moc"
