// SPDX-License-Identifier: GPL-3.0-or-later
// What the simulator says must be announced, the ward announces; what it does not say, it does not invent.
#include "tests/support/wl_test.h"
#include "resources/embedded.h"
#include "tests/support/virtual_ward.h"

#include <fmt/format.h>

using namespace wardlight;

class ScenarioTest : public QObject {
    Q_OBJECT

    static BedId bedOf(const test::VirtualWard& ward, const std::string& name)
    {
        for (std::size_t i = 0; i < ward.plan().beds.size(); ++i)
            if (ward.plan().beds[i].name == name)
                return {i + 1};
        return {};
    }
    /// Seconds after its definition is met within which a kind must sound.
    static double within(const std::string& kind)
    {
        if (kind == "asystole" || kind == "pause")
            return 2;
        return kind == "link-lost" ? 11 : 12;
    }
    /// A higher kind of the same chain at that moment counts: asystole for pause, VF for VT.
    static bool announced(const test::VirtualWard& ward, BedId bed, const std::string& kind, double from, double until)
    {
        static const std::vector<std::vector<std::string>> instead = {
            {"pause", "asystole"}, {"ventricular-tachycardia", "ventricular-flutter-fibrillation"},
            {"ventricular-flutter-fibrillation", "ventricular-tachycardia"}, {"spo2-low", "spo2-desat"},
            {"extreme-tachycardia", "ventricular-tachycardia"}, {"extreme-tachycardia", "ventricular-flutter-fibrillation"}};
        auto has = [&](const std::string& id) {
            for (const auto& [t, a] : ward.alarms(*kindFromId(id), bed))
                if (a.transition == AlarmTransition::Onset && t >= from - 6 && t <= until)
                    return true;
            return false;
        };
        if (has(kind))
            return true;
        for (const auto& pair : instead)
            if (pair[0] == kind && has(pair[1]))
                return true;
        return false;
    }

private Q_SLOTS:
    void everyAlarmOfTheTruthIsAnnouncedInTime_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<double>("length");
        QTest::newRow("demo") << "scenarios/demo.toml" << 180.0;
        QTest::newRow("rhythms") << "scenarios/rhythms.toml" << 180.0;
    }
    void everyAlarmOfTheTruthIsAnnouncedInTime()
    {
        QFETCH(QString, scenario);
        QFETCH(double, length);
        test::VirtualWard ward{std::string(embeddedResource(scenario.toStdString()))};
        ward.runUntil(length);
        int due = 0, missed = 0;
        for (const auto& entry : ward.truth) {
            if (entry.what != "alarm" || entry.phase != "start" || entry.t > length - 15)
                continue;
            ++due;
            const auto bed = bedOf(ward, entry.bed);
            if (!announced(ward, bed, entry.kind, entry.t, entry.t + within(entry.kind))) {
                ++missed;
                qWarning("bed %s: %s at %.1f s was not announced", entry.bed.c_str(), entry.kind.c_str(), entry.t);
            }
        }
        qInfo("%d alarms due, %d missed", due, missed);
        QVERIFY(due > 0);
        QCOMPARE(missed, 0);
    }
    void noHighAlarmSoundsThatTheTruthDoesNotKnow()
    {
        for (const auto* name : {"scenarios/demo.toml", "scenarios/rhythms.toml"}) {
            test::VirtualWard ward{std::string(embeddedResource(name))};
            ward.runUntil(180);
            int high = 0, unknown = 0;
            for (const auto& e : ward.events) {
                const auto* a = std::get_if<AlarmEvent>(&e.body);
                if (!a || a->transition != AlarmTransition::Onset || a->priority != Priority::High || !e.bed)
                    continue;
                ++high;
                const double t = seconds(e.mono - instantAt(1'000'000));
                bool known = false;
                for (const auto& entry : ward.truth)
                    known = known || (entry.what == "alarm" && bedOf(ward, entry.bed) == e.bed && entry.t < t + 8 && entry.phase == "start");
                // The truth speaks of the patient; an open transducer is a fault of the plan, and red by its definition.
                if (a->key.kind == AlarmKind::AbpDisconnected)
                    for (const auto& step : ward.plan().beds[e.bed.value - 1].steps)
                        known = known || (step.fault == simulator::Fault::AbpOff && t > step.at + 3 && t < step.at + 12);
                if (!known) {
                    ++unknown;
                    qWarning("%s: %s in bed %llu at %.1f s", name, std::string(kindId(a->key.kind)).c_str(),
                             static_cast<unsigned long long>(e.bed.value), t);
                }
            }
            qInfo("%s: %d high alarms, %d unknown to the truth", name, high, unknown);
            QCOMPARE(unknown, 0);
        }
    }
    void aFibrillationThatSwellsOrBeginsInOneLeadIsNotToldAsAStandstillFirst()
    {
        for (const auto& [rate, seed] : {std::pair{76, 1}, {76, 3}, {76, 4}, {110, 3}, {110, 5}}) {
            test::VirtualWard ward{"title = \"t\"\nseed = " + std::to_string(seed) +
                                   "\nduration = 120\n[[bed]]\nname = \"1\"\nfamily = \"Case\"\nage = 60\nhr = " + std::to_string(rate) +
                                   "\nwaves = [\"II\", \"V\", \"Pleth\", \"ABP\", \"Resp\"]\n[[bed.step]]\nat = 80\nfor = 30\nrhythm = \"vf\"\n"};
            ward.runUntil(100);
            QVERIFY(ward.alarms(AlarmKind::Asystole, BedId{1}).empty());
            const auto told = ward.alarms(AlarmKind::VentricularFlutterFibrillation, BedId{1});
            QVERIFY(!told.empty() && told.front().first < 88);
        }
    }
    void singleVentricularBeatsAreNotCountedTwice()
    {
        // The end of a wide complex, T wave included, was taken for another beat: a couplet a minute.
        test::VirtualWard ward{"title = \"t\"\nseed = 11\nduration = 620\n[[bed]]\nname = \"1\"\nfamily = \"One\"\nage = 67\nhr = 74\n"
                               "pvc = \"isolated\"\npvc_per_minute = 6\nwaves = [\"II\", \"V\", \"Pleth\", \"Resp\"]\n"
                               "[[bed]]\nname = \"2\"\nfamily = \"Two\"\nage = 59\nhr = 62\n"
                               "pvc = \"isolated\"\npvc_per_minute = 6\nwaves = [\"II\", \"V\", \"Pleth\", \"Resp\"]\n"};
        ward.runUntil(600);
        int told = 0;
        for (const auto bed : {BedId{1}, BedId{2}})
            for (const auto kind : {AlarmKind::Couplet, AlarmKind::PvcRateHigh, AlarmKind::VentricularRun})
                told += static_cast<int>(ward.alarms(kind, bed).size());
        QCOMPARE(told, 0);
    }
};

WL_TEST(ScenarioTest)
#include "scenario_test.moc"
