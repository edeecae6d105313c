// SPDX-License-Identifier: GPL-3.0-or-later
// Fault 67: hundreds of alarms within seconds. None is lost, the highest has the voice at once.
#include "tests/support/virtual_ward.h"
#include "tests/support/wl_test.h"

#include <fmt/format.h>

using namespace wardlight;

class AlarmFloodTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noneIsLostAndTheHighestIsHeardAtOnce()
    {
        std::string scenario = "title = \"Flood\"\n";
        for (int i = 1; i <= 64; ++i)
            scenario += fmt::format("[[bed]]\nname = \"{:02}\"\nfamily = \"F\"\nwaves = [\"II\"]\n", i);
        test::VirtualWard ward(scenario);
        ward.runUntil(1);
        // Devices' own alarms: eight kinds on each of 64 beds within ten seconds.
        const AlarmKind kinds[] = {AlarmKind::DeviceAlarm, AlarmKind::BedExit, AlarmKind::NurseCall, AlarmKind::InfusionEmpty,
                                   AlarmKind::InfusionStopped, AlarmKind::VentLeak, AlarmKind::PatientLeftZone, AlarmKind::HelpCalled};
        std::size_t expected = 0;
        for (int k = 0; k < 8; ++k) {
            for (std::uint64_t bed = 1; bed <= 64; ++bed) {
                auto intake = std::make_shared<engine::Intake>(DeviceId{1000 + static_cast<std::uint64_t>(k) * 64 + bed}, "pump", true);
                Finding f;
                f.key = {kinds[k], intake->device, Parameter::None};
                f.state = FindingState::True;
                f.since = ward.now().mono;
                QVERIFY(intake->messages.post(engine::DeviceFound{f}));
                ward.ward->connect({bed}, intake);
                ++expected;
            }
            ward.runUntil(ward.t() + 1);
            if (k == 7) {
                const auto sounding = ward.ward->snapshot()->sounding;
                bool highest = false;
                for (const auto& bed : ward.ward->snapshot()->beds)
                    for (const auto& i : bed->alarms.open)
                        highest = highest || (i.id == sounding && i.key.kind == AlarmKind::HelpCalled);
                QVERIFY(highest);
            }
        }
        ward.runUntil(ward.t() + 2);
        std::size_t onsets = 0;
        for (const auto& e : ward.events)
            if (const auto* a = std::get_if<AlarmEvent>(&e.body); a && a->transition == AlarmTransition::Onset)
                for (const auto kind : kinds)
                    onsets += a->key.kind == kind ? 1 : 0;
        qInfo("fault 67: %zu alarms, %zu announced", expected, onsets);
        QCOMPARE(onsets, expected);
    }
};

WL_TEST(AlarmFloodTest)
#include "fault_67_alarm_flood_test.moc"
