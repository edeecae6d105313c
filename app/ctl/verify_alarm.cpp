// SPDX-License-Identifier: GPL-3.0-or-later
// wardlightctl verify-alarm RECORD --kind K --at T: is this alarm borne out by the minute before it?
#include "app/ctl/commands.h"

#include "core/base/safe_text.h"
#include "core/engine/judging.h"
#include "core/recordings/open.h"
#include "core/recordings/values_before.h"
#include "core/signal/corroboration/corroboration.h"
#include "resources/embedded.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace wardlight::ctl {
namespace {

namespace cor = signal::corroboration;

struct AlarmWish {
    std::string path;
    std::string kind;
    double at = 0;
    double length = cor::stripSeconds;
    bool json = false;
};

constexpr std::size_t mostLanes = 32; // of a hostile file

struct HeardLane {
    std::string name;
    WaveLabel label = WaveLabel::Other;
    double rate = 0;
    std::vector<float> values;
};

std::string_view stanceWord(signal::Stance stance)
{
    switch (stance) {
    case signal::Stance::Agrees: return "agrees";
    case signal::Stance::Disagrees: return "disagrees";
    case signal::Stance::Unreadable: return "unreadable";
    case signal::Stance::NotAsked: break;
    }
    return "not asked";
}

std::string jsonText(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
    return out + '"';
}

std::string inWords(const cor::Corroboration& answer, AlarmKind kind, std::span<const HeardLane> lanes)
{
    std::string out = answer.verdict ? "true\n" : "false\n";
    if (!answer.readable)
        out += "no lane could be read: an alarm that cannot be checked stays an alarm\n";
    else
        out += fmt::format("probability {:.2f}; an alarm is kept from {:.2f} on\n", answer.probability,
                           answer.threshold);
    for (const auto& w : answer.witnesses.ecg)
        out += fmt::format("{} {}: quality {:.2f}, {:.0f} beats in 14 s, {:.0f} /min, longest pause {:.1f} "
                           "s, slowest five {:.0f} /min, "
                           "strangest run {:.2f} at {:.0f} /min, wide waves {:.2f}\n",
                           lanes[w.lane].name, stanceWord(cor::stanceOf(kind, w)), w.clean, w.beats, w.rate,
                           w.pause, w.slowest, w.run.strength, w.run.rate, w.waves.wide);
    for (const auto& w : answer.witnesses.pulses)
        out += fmt::format("{} {}: quality {:.2f}, {:.0f} pulses in 14 s, {:.0f} /min, longest pause {:.1f} "
                           "s, slowest five {:.0f} /min, "
                           "{:.0f} % ordinary, lowest height {:.0f} % of the usual\n",
                           lanes[w.lane].name, stanceWord(cor::stanceOf(kind, w)), w.facts.usualLike, w.beats,
                           w.rate, w.pause, w.slowest, 100 * w.ordinary, 100 * w.lowest);
    for (const auto& r : answer.reasons)
        out +=
            fmt::format("{:+.2f} {} = {:.2f}{}: {}\n", r.effect, cor::featureId(r.feature), r.value,
                        cor::featureUnit(r.feature) == "1" ? std::string()
                                                           : fmt::format(" {}", cor::featureUnit(r.feature)),
                        cor::featureMeaning(r.feature));
    return out;
}

std::string asJson(const cor::Corroboration& answer, AlarmKind kind, std::span<const HeardLane> lanes)
{
    auto out = fmt::format("{{\"verdict\": {}, \"probability\": {:.4f}, \"threshold\": {:.4f}, \"readable\": "
                           "{}, \"pulse_against\": {}, \"witnesses\": [",
                           answer.verdict, answer.probability, answer.threshold, answer.readable,
                           engine::pulseSpeaksAgainst(kind, answer));
    std::string_view comma;
    for (const auto& w : answer.witnesses.ecg) {
        out += fmt::format("{}{{\"lane\": {}, \"stance\": \"{}\", \"quality\": {:.3f}, \"beats\": {:.0f}, "
                           "\"rate\": {:.1f}, \"pause\": {:.2f}, "
                           "\"slowest\": {:.1f}, \"fastest\": {:.1f}, \"run\": {:.3f}, \"wide\": {:.3f}, "
                           "\"fibrillation\": {:.3f}}}",
                           comma, jsonText(lanes[w.lane].name), stanceWord(cor::stanceOf(kind, w)), w.clean,
                           w.beats, w.rate, w.pause, w.slowest, w.fastest, w.run.strength, w.waves.wide,
                           w.waves.fibrillation);
        comma = ", ";
    }
    for (const auto& w : answer.witnesses.pulses) {
        out += fmt::format(
            "{}{{\"lane\": {}, \"stance\": \"{}\", \"quality\": {:.3f}, \"beats\": {:.0f}, \"rate\": {:.1f}, "
            "\"pause\": {:.2f}, "
            "\"slowest\": {:.1f}, \"fastest\": {:.1f}, \"ordinary\": {:.3f}, \"lowest_height\": {:.3f}}}",
            comma, jsonText(lanes[w.lane].name), stanceWord(cor::stanceOf(kind, w)), w.facts.usualLike,
            w.beats, w.rate, w.pause, w.slowest, w.fastest, w.ordinary, w.lowest);
        comma = ", ";
    }
    out += "], \"features\": {";
    comma = {};
    for (std::size_t i = 0; i < cor::featureCount; ++i) {
        out += fmt::format("{}{}: {:.6g}", comma, jsonText(cor::featureId(static_cast<cor::Feature>(i))),
                           answer.features[i]);
        comma = ", ";
    }
    out += "}, \"reasons\": {";
    comma = {};
    for (const auto& r : answer.reasons) {
        out += fmt::format("{}{}: {:.4f}", comma, jsonText(cor::featureId(r.feature)), r.effect);
        comma = ", ";
    }
    return out + "}}\n";
}

int verifyAlarm(const AlarmWish& wish)
{
    const auto kind = kindFromId(wish.kind);
    if (!kind ||
        std::find(cor::judgedKinds.begin(), cor::judgedKinds.end(), *kind) == cor::judgedKinds.end()) {
        std::string known;
        for (const auto k : cor::judgedKinds)
            known += fmt::format(" {}", kindId(k));
        complain(fmt::format("--kind {} cannot be judged; these can:{}", wish.kind, known));
        return exitBadInput;
    }
    if (!std::isfinite(wish.at) || wish.at < 0 || wish.at > 1e7) {
        complain("--at is in seconds from the record's start, 0 to 10000000");
        return exitBadInput;
    }
    const auto table = cor::judgeTable("corroboration.csv", embeddedResource("corroboration.csv"));
    if (!table) {
        complain(table.error().line());
        return exitSystem;
    }
    const auto opened = openRecording(wish.path);
    if (!opened) {
        complain(opened.error().line());
        return exitBadInput;
    }
    if (!std::isfinite(wish.length) || wish.length < 5 || wish.length > cor::stripSeconds) {
        complain("--seconds: 5 to 60");
        return exitBadInput;
    }
    std::vector<HeardLane> heardLanes;
    std::vector<cor::Lane> lanes;
    const auto& recording = **opened;
    for (std::size_t i = 0; i < recording.signals.size() && heardLanes.size() < mostLanes; ++i)
        if (cor::isHeard(recording.signals[i].label))
            heardLanes.push_back(
                {.name = safeText(recording.signals[i].name),
                 .label = recording.signals[i].label,
                 .rate = recording.signals[i].rate.hertz(),
                 .values = valuesBefore(WaveSource(recording, i), wish.at, wish.length)});
    for (const auto& lane : heardLanes)
        lanes.push_back({.label = lane.label, .rate = lane.rate, .samples = lane.values});
    const auto answer = cor::corroborate(*kind, lanes, *table);
    Output out;
    out.text(wish.json ? asJson(answer, *kind, heardLanes) : inWords(answer, *kind, heardLanes));
    return out.flush() ? exitDone : exitSystem;
}

}

void addVerifyAlarm(CLI::App& app, int& exitCode)
{
    auto* const word = app.add_subcommand(
        "verify-alarm", "Is an alarm borne out by the minute before it? First line: true or false");
    const auto wish = std::make_shared<AlarmWish>();
    word->add_option("RECORD", wish->path, "WFDB record without its ending, or an .edf or .bdf file")
        ->required();
    word->add_option("--kind", wish->kind,
                     "asystole, extreme-bradycardia, extreme-tachycardia, ventricular-tachycardia or "
                     "ventricular-flutter-fibrillation")
        ->required();
    word->add_option("--at", wish->at,
                     "When it sounded, s from the record's start; nothing from then on is looked at")
        ->required();
    word->add_option("--seconds", wish->length, "How much before --at is looked at: 60, or 5 to 60 to see what less would say");
    word->add_flag("--json", wish->json, "One object: verdict, probability, witnesses, features, reasons");
    word->callback([wish, &exitCode] { exitCode = verifyAlarm(*wish); });
}

}
