// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/scenario.h"

#include "core/base/toml.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>

namespace wardlight::simulator {
namespace {

constexpr std::array<std::string_view, 14> rhythmIds = {"sinus",
                                                        "af",
                                                        "flutter",
                                                        "svt",
                                                        "vt",
                                                        "vf",
                                                        "asystole",
                                                        "ventricular-rhythm",
                                                        "block-1",
                                                        "block-2-wenckebach",
                                                        "block-2-mobitz",
                                                        "block-3",
                                                        "paced",
                                                        "paced-no-capture"};
constexpr std::array<std::string_view, 8> ectopyIds = {"none",      "isolated", "couplet",   "bigeminy",
                                                       "trigeminy", "run",      "multiform", "r-on-t"};
constexpr std::array<std::string_view, 7> artefactIds = {"none",  "motion", "wander",
                                                         "mains", "muscle", "clipping", "electrodes"};
constexpr std::array<std::string_view, 8> faultIds = {"none",    "lead-off", "leads-off", "probe-off",
                                                      "abp-off", "link",     "battery",   "clock"};
constexpr std::array<std::string_view, 3> stateIds = {"occupied", "empty", "standby"};
constexpr std::array<std::string_view, 4> sexIds = {"", "F", "M", "X"};
constexpr std::array<std::string_view, 11> waveIds = {"I", "II",    "III", "aVR", "aVL", "aVF",
                                                      "V", "Pleth", "ABP", "CVP", "Resp"};
constexpr std::string_view waveCo2 = "CO2";

template <class Word, std::size_t N>
std::optional<Word> wordFrom(const std::array<std::string_view, N>& ids, std::string_view id)
{
    const auto found = std::find(ids.begin(), ids.end(), id);
    return found == ids.end() ? std::nullopt : std::optional(static_cast<Word>(found - ids.begin()));
}

/// A word of a list at this key; a complaint that names the list when it is none of them.
template <class Word, std::size_t N>
std::optional<Word> wordAt(const TomlNode& node, std::string_view key,
                           const std::array<std::string_view, N>& ids)
{
    if (!node.has(key))
        return std::nullopt;
    const auto text = node.text(key, ids[0]);
    const auto word = wordFrom<Word>(ids, text);
    if (!word)
        node.complain(key, fmt::format("\"{}\" is none of {}", text, fmt::join(ids, ", ")));
    return word;
}

std::optional<double> numberAt(const TomlNode& node, std::string_view key, double least, double most)
{
    return node.has(key) ? std::optional(node.number(key, least, least, most)) : std::nullopt;
}

struct NumberKey {
    std::string_view key;
    double least, most;
    std::optional<double> Step::*step;
};
constexpr NumberKey numberKeys[] = {{"hr", 20, 300, &Step::hr},
                                    {"pvc_per_minute", 0, 60, &Step::ectopyPerMinute},
                                    {"rr", 4, 80, &Step::rr},
                                    {"spo2", 40, 100, &Step::spo2},
                                    {"sys", 20, 280, &Step::sys},
                                    {"dia", 10, 200, &Step::dia},
                                    {"temp", 25, 43, &Step::temperature},
                                    {"etco2", 0, 100, &Step::etco2},
                                    {"cvp", -5, 40, &Step::cvp},
                                    {"perfusion", 0.02, 20, &Step::perfusion},
                                    {"glucose", 20, 600, &Step::glucose},
                                    {"infusion", 0, 1200, &Step::infusion},
                                    {"st", -1, 1, &Step::st},
                                    {"qtc", 250, 700, &Step::qtc}};

Step readNumbers(const TomlNode& node)
{
    Step step;
    for (const auto& key : numberKeys)
        step.*key.step = numberAt(node, key.key, key.least, key.most);
    step.rhythm = wordAt<Rhythm>(node, "rhythm", rhythmIds);
    step.ectopy = wordAt<Ectopy>(node, "pvc", ectopyIds);
    return step;
}

void lay(const Step& step, Condition& on)
{
    const auto put = [](const std::optional<double>& from, double& to) { to = from.value_or(to); };
    on.rhythm = step.rhythm.value_or(on.rhythm);
    on.ectopy = step.ectopy.value_or(on.ectopy);
    put(step.hr, on.hr);
    put(step.ectopyPerMinute, on.ectopyPerMinute);
    put(step.rr, on.rr);
    put(step.spo2, on.spo2);
    put(step.sys, on.sys);
    put(step.dia, on.dia);
    put(step.temperature, on.temperature);
    put(step.etco2, on.etco2);
    put(step.cvp, on.cvp);
    put(step.perfusion, on.perfusion);
    if (step.glucose)
        on.glucose = step.glucose;
    if (step.infusion)
        on.infusion = step.infusion;
    put(step.st, on.st);
    if (step.qtc)
        on.qtc = step.qtc;
    on.apnea = on.apnea || step.apnea;
}

Step readStep(const TomlNode& node)
{
    node.onlyKeys({"at",       "for",   "over",     "rhythm", "pvc",   "hr",   "pvc_per_minute", "rr",
                   "spo2",     "sys",   "dia",      "temp",   "etco2", "cvp",  "perfusion",      "glucose",
                   "infusion", "apnea", "artefact", "amount", "fault", "lead", "number", "st",
                   "qtc"});
    auto step = readNumbers(node);
    step.at = node.number("at", 0, 0, 1e7);
    step.length =
        node.has("for") ? node.number("for", 10, 0.1, 1e7) : std::numeric_limits<double>::infinity();
    step.over = node.number("over", 0, 0, 1e5);
    step.apnea = node.flag("apnea", false);
    step.artefact = wordAt<Artefact>(node, "artefact", artefactIds).value_or(Artefact::None);
    step.amount = node.number("amount", 1, 0, 10);
    step.fault = wordAt<Fault>(node, "fault", faultIds).value_or(Fault::None);
    step.lead = node.text("lead", "");
    step.number = node.number("number", 0, -1e9, 1e9);
    if (!node.has("at"))
        node.complain("at", "is missing: when does this happen?");
    if (step.fault == Fault::LeadOff && step.lead.empty())
        node.complain("lead", "is missing: which lead is off?");
    return step;
}

void readWaves(const TomlNode& node, BedPlan& bed)
{
    for (const auto& wave : node.texts("waves")) {
        if (std::find(waveIds.begin(), waveIds.end(), wave) == waveIds.end() && wave != waveCo2)
            node.complain("waves", fmt::format("\"{}\" is none of {}, CO2", wave, fmt::join(waveIds, ", ")));
        else if (std::find(bed.waves.begin(), bed.waves.end(), wave) == bed.waves.end())
            bed.waves.push_back(wave);
    }
    if (bed.waves.empty())
        bed.waves = {"II", "V", "Pleth", "Resp"};
}

BedPlan readBed(const TomlNode& node, std::size_t place)
{
    node.onlyKeys({"name",     "state",   "standby",      "family",   "given",
                   "mrn",      "born",    "age",          "sex",      "profile",
                   "paced",    "rhythm",  "pvc",          "hr",       "pvc_per_minute",
                   "rr",       "spo2",    "sys",          "dia",      "temp",
                   "etco2",    "cvp",     "perfusion",    "glucose",  "infusion",
                   "wide_qrs", "st",      "waves",        "ecg_rate", "nibp_every",
                   "nibp_age", "battery", "clock_offset", "seed",     "step",
                   "small_lead", "qtc"});
    BedPlan bed;
    bed.name = node.text("name", fmt::format("{:02}", place + 1));
    bed.state = wordAt<BedState>(node, "state", stateIds).value_or(BedState::Occupied);
    bed.standbyReason = node.text("standby", "");
    auto& patient = bed.patient;
    patient.family = node.text("family", "");
    patient.given = node.text("given", "");
    patient.identifier = node.text("mrn", "");
    patient.secondIdentifier = node.text("born", "");
    if (node.has("age"))
        patient.ageYears = static_cast<int>(node.integer("age", 50, 0, 130));
    switch (wordAt<std::size_t>(node, "sex", sexIds).value_or(0)) {
    case 1: patient.sex = Sex::Female; break;
    case 2: patient.sex = Sex::Male; break;
    case 3: patient.sex = Sex::Other; break;
    default: break;
    }
    bed.profile = node.text("profile", "adult");
    if (const auto group = ageGroupFromId(bed.profile))
        patient.group = *group;
    lay(readNumbers(node), bed.base);
    const bool paces = bed.base.rhythm == Rhythm::Paced || bed.base.rhythm == Rhythm::PacedNoCapture;
    patient.paced =
        node.has("paced") || paces ? (node.flag("paced", paces) ? Paced::Yes : Paced::No) : Paced::No;
    bed.wideQrs = node.flag("wide_qrs", false);
    bed.smallLead = node.text("small_lead", "");
    if (!bed.smallLead.empty() && bed.smallLead != "I" && bed.smallLead != "II" && bed.smallLead != "V") {
        node.complain("small_lead", "is I, II or V");
        bed.smallLead.clear();
    }
    readWaves(node, bed);
    bed.ecgRate = {static_cast<std::uint32_t>(node.integer("ecg_rate", 250, 250, 500)), 1};
    if (bed.ecgRate.numerator != 250 && bed.ecgRate.numerator != 500) {
        node.complain("ecg_rate", "is 250 or 500");
        bed.ecgRate = {250, 1};
    }
    bed.nibpEvery = node.number("nibp_every", 0, 0, 1440);
    bed.nibpAge = node.number("nibp_age", 0, 0, 1e5);
    bed.battery = numberAt(node, "battery", 0, 1e5);
    bed.clockOffset = node.number("clock_offset", 0, -1e9, 1e9);
    bed.seed =
        static_cast<std::uint64_t>(node.integer("seed", 0, 0, std::numeric_limits<std::int64_t>::max()));
    for (const auto& step : node.tables("step"))
        bed.steps.push_back(readStep(step));
    return bed;
}

}

std::string_view rhythmId(Rhythm rhythm)
{
    return rhythmIds[static_cast<std::size_t>(rhythm)];
}
std::optional<Rhythm> rhythmFromId(std::string_view id)
{
    return wordFrom<Rhythm>(rhythmIds, id);
}
std::string_view artefactId(Artefact artefact)
{
    return artefactIds[static_cast<std::size_t>(artefact)];
}
std::string_view faultId(Fault fault)
{
    return faultIds[static_cast<std::size_t>(fault)];
}

Result<Scenario> parseScenario(std::string name, std::string_view text)
{
    const auto document = TomlDocument::parse(std::move(name), text);
    if (!document)
        return tl::unexpected(document.error());
    const auto& root = document->root();
    root.onlyKeys({"title", "seed", "duration", "bed"});
    Scenario scenario;
    scenario.title = root.text("title", "");
    scenario.seed =
        static_cast<std::uint64_t>(root.integer("seed", 1, 0, std::numeric_limits<std::int64_t>::max()));
    scenario.duration = root.number("duration", 180, 1, 1e7);
    const auto beds = root.tables("bed");
    for (std::size_t i = 0; i < beds.size(); ++i) {
        auto bed = readBed(beds[i], i);
        if (std::any_of(scenario.beds.begin(), scenario.beds.end(),
                        [&](const BedPlan& b) { return b.name == bed.name; })) {
            beds[i].complain("name", fmt::format("there is a bed \"{}\" already", bed.name));
            continue;
        }
        if (bed.seed == 0)
            bed.seed = scenario.seed * 1000003 + i + 1;
        scenario.beds.push_back(std::move(bed));
    }
    if (scenario.beds.empty())
        root.complain("bed", "there is no bed");
    scenario.problems = document->problems();
    return scenario;
}

Condition conditionAt(const BedPlan& bed, double t)
{
    auto condition = bed.base;
    for (const auto& step : bed.steps)
        if (step.holds(t))
            lay(step, condition);
    return condition;
}

}
