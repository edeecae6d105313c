// SPDX-License-Identifier: GPL-3.0-or-later
// Fault 64: two people press at the same moment. One effect, both on record; a repeated command is done once.
#include "tests/support/virtual_ward.h"
#include "tests/support/wl_test.h"

using namespace wardlight;

class BothPressTest : public QObject {
    Q_OBJECT
    static constexpr auto scenario = "title = \"Two\"\n[[bed]]\nname = \"01\"\nfamily = \"Two\"\nwaves = [\"II\", \"Pleth\"]\nhr = 150\n";
private Q_SLOTS:
    void oneEffectBothOnRecord()
    {
        test::VirtualWard ward(scenario);
        ward.runUntil(40);
        const auto open = ward.ward->bed({1})->alarms().bed().open;
        QVERIFY(!open.empty());
        const auto alarm = open.front().id;
        std::vector<Outcome> answers;
        for (const auto* who : {"R. Okafor", "J. Lindqvist"})
            QVERIFY(ward.ward->post({who, {1}, {who, Role::Nurse, {1}}, AcknowledgeAlarm{alarm}}, [&](const Outcome& o) { answers.push_back(o); }));
        const auto before = ward.events.size();
        ward.runUntil(41);
        int acknowledged = 0, too = 0;
        for (std::size_t i = before; i < ward.events.size(); ++i)
            if (const auto* a = std::get_if<AlarmEvent>(&ward.events[i].body)) {
                acknowledged += a->transition == AlarmTransition::Acknowledged ? 1 : 0;
                too += a->transition == AlarmTransition::AcknowledgedToo ? 1 : 0;
            }
        QCOMPARE(acknowledged, 1);
        QCOMPARE(too, 1);
        bool told = false;
        for (const auto& a : answers)
            told = told || (a.code == OutcomeCode::AlreadyDone && a.who == "R. Okafor");
        bool saving = false;
        for (const auto& a : answers)
            saving = saving || a.code == OutcomeCode::Saving;
        QVERIFY(saving);
        QVERIFY2(told || answers.size() >= 3, "the second is told who was first");
    }
    void aRepeatedCommandIsDoneOnce()
    {
        test::VirtualWard ward(scenario);
        ward.runUntil(40);
        const auto alarm = ward.ward->bed({1})->alarms().bed().open.front().id;
        Outcome second;
        QVERIFY(ward.ward->post({"same", {1}, {"a", Role::Nurse, {1}}, AcknowledgeAlarm{alarm}}, {}));
        ward.runUntil(40.2);
        const auto count = ward.events.size();
        QVERIFY(ward.ward->post({"same", {1}, {"a", Role::Nurse, {1}}, AcknowledgeAlarm{alarm}}, [&](const Outcome& o) { second = o; }));
        ward.runUntil(40.3);
        QCOMPARE(second.code, OutcomeCode::AlreadyDone);
        QCOMPARE(ward.events.size(), count);
    }
    void whoMayNotIsToldWhoMay()
    {
        test::VirtualWard ward(scenario);
        ward.runUntil(40);
        const auto alarm = ward.ward->bed({1})->alarms().bed().open.front().id;
        const auto answer = ward.command({1}, Role::Auditor, AcknowledgeAlarm{alarm}, "Auditor");
        QCOMPARE(answer.code, OutcomeCode::Refused);
        QVERIFY(answer.who.find("nurse") != std::string::npos);
    }
};

WL_TEST(BothPressTest)
#include "fault_64_both_press_test.moc"
