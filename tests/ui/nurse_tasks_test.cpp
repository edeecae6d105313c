// SPDX-License-Identifier: GPL-3.0-or-later
// Twenty tasks of a nurse on a whole station, by mouse, finger and keys, each within its presses.
// Budgets: the table of flows of the design; scans, typed text and PIN digits count apart, so do moves of the focus.
#include "tests/support/wl_test.h"

#include "tests/ui/nurse_hands.h"
#include "ui/bed/bed_page.h"
#include "ui/bed/lane_board.h"
#include "ui/handover/handover_page.h"
#include "ui/kit/number_button.h"

#include <fstream>
#include <map>

using namespace wardlight;
using test::Hand;
using test::NurseStation;
using Screen = shell::Screen;

namespace {

struct Task {
    const char* name;
    int budget;
    std::function<void(NurseStation&)> start;   ///< where the nurse stands
    std::function<bool(NurseStation&)> act;
    std::function<bool(NurseStation&)> done;
    const char* user = "R. Okafor";
};

template <class Body>
bool happened(const NurseStation& s, BedId bed)
{
    return std::any_of(s.ward.events.begin(), s.ward.events.end(), [&](const Event& e) { return e.bed == bed && std::holds_alternative<Body>(e.body); });
}
bool asked(const NurseStation& s, EscalationStep step, const std::string& person)
{
    return std::any_of(s.ward.events.begin(), s.ward.events.end(), [&](const Event& e) {
        const auto* change = std::get_if<EscalationChanged>(&e.body);
        return change && change->step == step && (person.empty() || change->person == person);
    });
}
bool isAcknowledged(NurseStation& s)
{
    s.view = s.door.view();
    return std::any_of(s.view->alarms.begin(), s.view->alarms.end(), [](const auto& a) { return a.phase == AlarmPhase::Acknowledged; });
}
void onBed(NurseStation& s, std::uint64_t bed)
{
    s.window->go(Screen::Bed, BedId{bed});
    s.run(0.7);
}
void onAlarm(NurseStation& s)
{
    const auto* alarm = s.alarm(0);
    s.window->go(Screen::Alarms, BedId{1}, alarm ? alarm->id : AlarmId{});
    s.run(0.7);
}
const auto stay = [](NurseStation&) {};
bool keys(const NurseStation& s) { return s.hand == Hand::Keys; }

std::vector<Task> tasks()
{
    return {
        {"acknowledge one alarm", 1, stay, [](NurseStation& s) { return keys(s) ? s.key(Qt::Key_A) : s.chip(true); }, isAcknowledged},
        {"acknowledge and tell somebody", 2, stay, [](NurseStation& s) { return (keys(s) ? s.key(Qt::Key_A, Qt::ShiftModifier) : s.chip(true, 0.8)) && s.row(0); },
         [](NurseStation& s) { return isAcknowledged(s) && asked(s, EscalationStep::Sent, "J. Lindqvist"); }},
        {"see why it sounds", 1, stay, [](NurseStation& s) { return keys(s) ? s.key(Qt::Key_Space) : s.chip(false); },
         [](NurseStation& s) { return s.window->current() == Screen::Alarms; }},
        {"escalate to somebody of the roster", 2, [](NurseStation& s) { onBed(s, 1); },
         [](NurseStation& s) { return s.press(QStringLiteral("Escalate")) && s.row(1); },
         [](NurseStation& s) { return asked(s, EscalationStep::Sent, "J. Lindqvist"); }},
        {"accept an escalation", 1, onAlarm, [](NurseStation& s) { return s.press(QStringLiteral("Accept")); },
         [](NurseStation& s) { return asked(s, EscalationStep::Accepted, "R. Okafor"); }},
        {"pass an escalation on", 2, onAlarm, [](NurseStation& s) { return s.press(QStringLiteral("Pass on")) && s.row(0); },
         [](NurseStation& s) { return asked(s, EscalationStep::Redirected, ""); }},
        {"call the code team", 2, onAlarm, [](NurseStation& s) { return s.press(QStringLiteral("Call code"), 1.3); },
         [](NurseStation& s) { return asked(s, EscalationStep::Sent, "Code team"); }},
        {"pause one bed's sound", 1, [](NurseStation& s) { onBed(s, 1); }, [](NurseStation& s) { return s.press(QStringLiteral("Pause sound")); },
         [](NurseStation& s) { return s.bed(0).audioPausedUntil.has_value(); }},
        {"pause every sound", 1, stay, [](NurseStation& s) { return keys(s) ? s.key(Qt::Key_P, Qt::ShiftModifier) : s.press(QStringLiteral("Pause all")); },
         [](NurseStation& s) { return s.bed(0).audioPausedUntil.has_value(); }},
        {"open a bed", 1, stay, [](NurseStation& s) { return s.tile(1); }, [](NurseStation& s) { return s.window->current() == Screen::Bed; }},
        {"change a limit", 3, [](NurseStation& s) { onBed(s, 2); },
         [](NurseStation& s) { return s.press(QStringLiteral("HR ")) && s.press(QStringLiteral("High.*(up|higher|\\+)|Raise.*high")) && s.press(QStringLiteral("Save")); },
         [](NurseStation& s) { return happened<LimitsSet>(s, BedId{2}); }},
        {"admit a patient", 3, stay,
         [](NurseStation& s) {
             return s.tile(2) && s.type(QStringLiteral("band|MRN|record"), QStringLiteral("4471")) && s.type(QStringLiteral("irth|second"), QStringLiteral("1980-05-03")) &&
                    s.type(QStringLiteral("amily"), QStringLiteral("Bouchard")) && s.press(QStringLiteral("Admit to"));
         },
         [](NurseStation& s) { return s.bed(2).patient.family == "Bouchard"; }},
        {"transfer a patient, two losses read and ticked", 5, [](NurseStation& s) { s.window->go(Screen::Patients, BedId{2}); s.run(0.7); },
         [](NurseStation& s) {
             return s.press(QStringLiteral("Transfer$")) && s.press(QStringLiteral("Bed 03")) && s.type(QStringLiteral("band|MRN|record"), QStringLiteral("222")) &&
                    s.type(QStringLiteral("irth|second"), QStringLiteral("1960-01-02")) && s.tickAll() && s.press(QStringLiteral("Transfer to"));
         },
         [](NurseStation& s) { return s.bed(2).patient.family == "Lee"; }},
        {"discharge a patient", 3, [](NurseStation& s) { s.window->go(Screen::Patients, BedId{2}); s.run(0.7); },
         [](NurseStation& s) {
             return s.press(QStringLiteral("Discharge$")) && s.press(QStringLiteral("Home|Where to")) && s.type(QStringLiteral("band|MRN|record"), QStringLiteral("222")) &&
                    s.type(QStringLiteral("irth|second"), QStringLiteral("1960-01-02")) && s.press(QStringLiteral("Hold to discharge"), 1.4);
         },
         [](NurseStation& s) { return s.bed(1).condition == door::BedCondition::Empty; }},
        {"start standby", 3, [](NurseStation& s) { onBed(s, 2); }, [](NurseStation& s) { return s.press(QStringLiteral("Standby")) && s.row(0); },
         [](NurseStation& s) { return s.bed(1).condition == door::BedCondition::Standby; }},
        {"end standby", 1,
         [](NurseStation& s) {
             (void)s.ward.command({2}, Role::Nurse, StartStandby{"Imaging", true});
             onBed(s, 2);
         },
         [](NurseStation& s) { return s.press(QStringLiteral("End standby")); }, [](NurseStation& s) { return s.bed(1).condition != door::BedCondition::Standby; }},
        {"enter consciousness", 2, [](NurseStation& s) { onBed(s, 2); }, [](NurseStation& s) { return s.press(QStringLiteral("Enter consciousness")) && s.press(QStringLiteral("C(,|$| )|.*Confused")); },
         [](NurseStation& s) { return happened<ConsciousnessEntered>(s, BedId{2}); }},
        {"enter oxygen", 2, [](NurseStation& s) { onBed(s, 2); }, [](NurseStation& s) { return s.press(QStringLiteral("Enter oxygen")) && s.press(QStringLiteral("4( |,|$)")); },
         [](NurseStation& s) { return happened<OxygenEntered>(s, BedId{2}); }},
        {"find a bed by its name", 1, stay,
         [](NurseStation& s) {
             s.window->header().beginFind({});
             QTest::keyClicks(s.window->header().findField(), QStringLiteral("Lee"));
             return s.key(Qt::Key_Return);
         },
         [](NurseStation& s) { return s.window->ward().focusedTile() == 1; }},
        {"hand over two patients", 4, stay,
         [](NurseStation& s) {
             if (!(keys(s) ? s.key(Qt::Key_H) : s.press(QStringLiteral("Patients")) && s.press(QStringLiteral("Handover"))))
                 return false;
             return s.press(QStringLiteral("Taken over(, next)?$")) && s.press(QStringLiteral("Taken over(, next)?$"));
         },
         [](NurseStation& s) { return nurseOf(*s.bed(0).roster) == "J. Lindqvist" && nurseOf(*s.bed(1).roster) == "J. Lindqvist"; }},
        {"see all that is silent", 2, [](NurseStation& s) { (void)s.ward.command({1}, Role::Nurse, PauseAudio{}); s.run(0.5); },
         [](NurseStation& s) { return (keys(s) ? s.key(Qt::Key_3, Qt::ControlModifier) : s.press(QStringLiteral("Alarms$"))) && s.press(QStringLiteral(".*Silent now")); },
         [](NurseStation& s) { return s.window->current() == Screen::Alarms && s.names().filter(QStringLiteral("01")).size() > 0; }},
        {"mark an alarm as true", 1, onAlarm, [](NurseStation& s) { return s.press(QStringLiteral("Was it right. True")); },
         [](NurseStation& s) { return happened<AlarmMarked>(s, BedId{1}); }},
        {"look back on a bed's waves", 1, [](NurseStation& s) { onBed(s, 2); },
         [](NurseStation& s) {
             if (keys(s))
                 return s.key(Qt::Key_Comma);
             auto& board = static_cast<bed::BedPage*>(s.window->page(Screen::Bed))->board();
             return s.drag(&board, QPoint(200, 120), QPoint(500, 120));
         },
         [](NurseStation& s) {
             const bool back = static_cast<bed::BedPage*>(s.window->page(Screen::Bed))->looksBack();
             s.letGo();
             return back;
         }},
    };
}

const std::map<Hand, const char*> handNames{{Hand::Mouse, "mouse"}, {Hand::Touch, "touch"}, {Hand::Keys, "keys"}};

}

class NurseTasksTest : public QObject {
    Q_OBJECT
    std::map<QString, std::map<Hand, int>> counted_;
private Q_SLOTS:
    void aTaskIsDoneWithinItsPresses_data()
    {
        QTest::addColumn<int>("task");
        QTest::addColumn<int>("hand");
        const auto all = tasks();
        for (std::size_t i = 0; i < all.size(); ++i)
            for (const auto& [hand, name] : handNames)
                QTest::newRow(qPrintable(QStringLiteral("%1, by %2").arg(QLatin1String(all[i].name), QLatin1String(name)))) << static_cast<int>(i) << static_cast<int>(hand);
    }
    void aTaskIsDoneWithinItsPresses()
    {
        QFETCH(int, task);
        QFETCH(int, hand);
        const auto all = tasks();
        const auto& t = all[static_cast<std::size_t>(task)];
        NurseStation s(static_cast<Hand>(hand), t.user);
        t.start(s);
        QVERIFY2(!t.done(s), "it was done before it began");
        QVERIFY2(t.act(s), qPrintable(s.problem));
        s.run(0.8);
        QVERIFY2(t.done(s), qPrintable(QStringLiteral("not done after %1 presses; said: %2").arg(s.presses).arg(s.window->header().told())));
        counted_[QLatin1String(t.name)][s.hand] = s.presses;
        QVERIFY2(s.presses <= t.budget, qPrintable(QStringLiteral("%1 presses, %2 allowed").arg(s.presses).arg(t.budget)));
    }
    void thePageOfPressesSaysWhatWasCounted()
    {
        QString table = QStringLiteral("# Presses\n\nTasks of a nurse, counted on the whole station over a ward on a virtual clock (tests/ui/nurse_tasks_test.cpp).\n"
                                       "Typed text and scans count apart; so do Tab and arrows. A hold is one press.\n\n| task | allowed | mouse | touch | keys |\n| --- | --- | --- | --- | --- |\n");
        for (const auto& t : tasks()) {
            const auto& one = counted_[QLatin1String(t.name)];
            const auto of = [&](Hand hand) { return one.contains(hand) ? QString::number(one.at(hand)) : QStringLiteral("–"); };
            table += QStringLiteral("| %1 | %2 | %3 | %4 | %5 |\n").arg(QLatin1String(t.name)).arg(t.budget).arg(of(Hand::Mouse), of(Hand::Touch), of(Hand::Keys));
        }
        std::ofstream(WL_BINARY_DIR "/presses.md") << table.toStdString();
        QFile kept(QString::fromStdString(test::sourcePath("resources/docs/presses.md")));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(kept.readAll()), table); // what was counted is in presses.md of the build
    }
};
WL_TEST(NurseTasksTest)
#include "nurse_tasks_test.moc"
