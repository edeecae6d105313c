// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is pulled off a patient, in whatever story: it is told as what it is, and never as a dying patient.
#include "tests/support/wl_test.h"

#include "resources/embedded.h"
#include "tests/support/virtual_ward.h"

#include <fmt/format.h>

#include <set>

using namespace wardlight;

namespace {

constexpr double cutAt = 50, cutFor = 70, length = 150; // s

/// The scenario with one more step in every occupied bed: the newest in the file wins.
std::string cut(const simulator::Scenario& plan, const std::string& text, const std::string& fault, std::size_t lead)
{
    // Beds are cut where they begin, so that the step stands at the end of each.
    std::string out;
    std::size_t bed = 0, from = text.find("[[bed]]");
    out = text.substr(0, from);
    while (from != std::string::npos) {
        const auto next = text.find("[[bed]]", from + 1);
        out += text.substr(from, next == std::string::npos ? std::string::npos : next - from);
        std::vector<std::string> leads;
        for (const auto& wave : plan.beds[bed].waves)
            if (wave != "Pleth" && wave != "ABP" && wave != "CVP" && wave != "Resp" && wave != "CO2")
                leads.push_back(wave);
        if (plan.beds[bed].state == simulator::BedState::Occupied && (fault != "lead-off" || lead < leads.size())) {
            out += fmt::format("\n[[bed.step]]\nat = {}\nfor = {}\nfault = \"{}\"\n", cutAt, cutFor, fault);
            if (fault == "lead-off")
                out += fmt::format("lead = \"{}\"\n", leads[lead]);
        }
        out += "\n";
        from = next;
        ++bed;
    }
    return out;
}

/// Red, and of the patient: what could frighten somebody to the bed for nothing. An open pressure line is red by its own
/// definition, and true.
struct Red {
    BedId bed;
    AlarmKind kind;
    double at;
};
std::vector<Red> redsOf(const test::VirtualWard& ward)
{
    std::vector<Red> all;
    for (const auto& e : ward.events)
        if (const auto* a = std::get_if<AlarmEvent>(&e.body);
            a && a->transition == AlarmTransition::Onset && a->priority == Priority::High && e.bed && a->key.kind != AlarmKind::AbpDisconnected && !ward.ward->bed(e.bed)->alarms().kinds()[a->key.kind].technical)
            all.push_back({e.bed, a->key.kind, seconds(e.mono - instantAt(1'000'000))});
    return all;
}

/// Does the patient have it, or something of its chain, about then?
bool isTrue(const test::VirtualWard& ward, const Red& red)
{
    const auto& name = ward.plan().beds[red.bed.value - 1].name;
    for (const auto& entry : ward.truth)
        if (entry.what == "alarm" && entry.bed == name && entry.phase == "start" && entry.t < red.at + 8)
            if (const auto kind = kindFromId(entry.kind); kind && !ward.ward->bed(red.bed)->alarms().kinds()[*kind].technical)
                return true;
    return false;
}

}

class CutLeadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsPulledOffIsToldAndNothingRedIsInvented_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("lead");
        for (const auto* scenario : {"demo", "rhythms", "flood", "causes"})
            for (const auto& [fault, lead] : {std::pair("lead-off", 0), std::pair("lead-off", 1), std::pair("lead-off", 2), std::pair("leads-off", 0), std::pair("probe-off", 0),
                                              std::pair("abp-off", 0), std::pair("link", 0)})
                QTest::newRow(qPrintable(QStringLiteral("%1 %2 %3").arg(QLatin1String(scenario), QLatin1String(fault)).arg(lead))) << scenario << fault << lead;
    }
    void whatIsPulledOffIsToldAndNothingRedIsInvented()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, fault);
        QFETCH(int, lead);
        const std::string text(embeddedResource(QStringLiteral("scenarios/%1.toml").arg(scenario).toStdString()));
        const auto plan = simulator::parseScenario("whole.toml", text);
        QVERIFY(plan && plan->problems.empty());
        const auto cutText = cut(*plan, text, fault.toStdString(), static_cast<std::size_t>(lead));
        QVERIFY(simulator::parseScenario("cut.toml", cutText)->problems.empty());
        test::VirtualWard ward(cutText);
        ward.runUntil(length, 0.2);
        int invented = 0;
        for (const auto& red : redsOf(ward))
            if (red.at >= cutAt && !isTrue(ward, red)) {
                ++invented;
                qWarning("bed %s: %s at %.1f s", ward.plan().beds[red.bed.value - 1].name.c_str(), std::string(kindId(red.kind)).c_str(), red.at);
            }
        QCOMPARE(invented, 0);
        // Told by a technical alarm in every bed that has what was cut.
        int silent = 0;
        for (std::size_t i = 0; i < ward.plan().beds.size(); ++i) {
            const auto& bed = ward.plan().beds[i];
            const auto has = [&](std::initializer_list<const char*> waves) {
                return std::any_of(waves.begin(), waves.end(), [&](const char* w) { return std::find(bed.waves.begin(), bed.waves.end(), w) != bed.waves.end(); });
            };
            const auto leads = std::count_if(bed.waves.begin(), bed.waves.end(), [](const auto& w) { return w != "Pleth" && w != "ABP" && w != "CVP" && w != "Resp" && w != "CO2"; });
            const bool concerned = bed.state == simulator::BedState::Occupied && (fault == QLatin1String("lead-off") ? leads > lead
                                   : fault == QLatin1String("leads-off")                                            ? leads > 0
                                   : fault == QLatin1String("probe-off")                                            ? has({"Pleth"})
                                   : fault == QLatin1String("abp-off")                                              ? has({"ABP"})
                                                                                                                    : true);
            // A story of its own may have cut the bed's link before: then nothing more is heard of it.
            const bool gone = std::any_of(bed.steps.begin(), bed.steps.end(), [](const auto& s) { return s.fault == simulator::Fault::Link && s.at < cutAt + 20 && s.at + s.length > cutAt; });
            if (!concerned || (gone && fault != QLatin1String("link")))
                continue;
            bool told = false;
            for (const auto& e : ward.events)
                if (const auto* a = std::get_if<AlarmEvent>(&e.body); a && e.bed == BedId{i + 1} && a->transition != AlarmTransition::Ended &&
                                                                      (a->key.kind == AlarmKind::AbpDisconnected || ward.ward->bed({i + 1})->alarms().kinds()[a->key.kind].technical))
                    told = told || seconds(e.mono - instantAt(1'000'000)) <= cutAt + 25;
            // One gateway for all of them, or the alarm was open already.
            for (const auto& open : ward.ward->bed({i + 1})->alarms().bed().open)
                told = told || ward.ward->bed({i + 1})->alarms().kinds()[open.key.kind].technical;
            for (const auto& e : ward.events)
                if (const auto* a = std::get_if<AlarmEvent>(&e.body); a && a->key.kind == AlarmKind::GatewayLost)
                    told = true;
            if (!told) {
                ++silent;
                qWarning("bed %s says nothing of it", bed.name.c_str());
            }
        }
        QCOMPARE(silent, 0);
    }
};

WL_TEST(CutLeadTest)
#include "cut_lead_test.moc"
