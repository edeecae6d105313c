// SPDX-License-Identifier: GPL-3.0-or-later
// What a bed announces of rhythms, measured through the whole engine: simulated patients of each kind of
// resources/docs/rhythms.md, and annotated recordings. Prints the tables of that page; run:
//   bench_rhythms [--write resources/docs/rhythms.md] [--simulated] [FOLDER...]
// FOLDER holds WFDB records with .atr files, or with a labels.csv of alarms; without one mitdb, vfdb, cudb and cinc2015 of
// WARDLIGHT_RECORDINGS are played.
#include "app/ctl/played_alarms.h"
#include "core/links/playback/recording_player.h"
#include "core/links/simulated/simulated_device.h"
#include "core/recordings/open.h"
#include "core/signal/rhythm.h"
#include "tests/bench/annotated.h"
#include "tests/bench/rhythm_cases.h"
#include "tests/bench/rhythm_definitions.h"
#include "tests/bench/rhythm_episodes.h"
#include "tests/support/labelled_alarms.h"

#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

using namespace wardlight;
using namespace wardlight::bench;

namespace {

constexpr int seeds = 5;
constexpr auto beginMark = "<!-- bench_rhythms: begin -->\n", endMark = "<!-- bench_rhythms: end -->";

struct Told {
    AlarmKind kind = AlarmKind::Count;
    Priority priority = Priority::Low;
    double from = 0, until = 0; ///< s
};

std::vector<Told> play(const ctl::DeviceMaker& device, double length)
{
    Patient patient;
    patient.family = "Recording";
    patient.identifier = patient.secondIdentifier = "recording";
    std::vector<Told> told;
    const auto played = ctl::playAlarms(patient, device, length, [&](const ctl::PlayedAlarm& a) {
        if (a.starts) {
            told.push_back({a.kind, a.priority, a.t, length});
            return;
        }
        for (auto i = told.rbegin(); i != told.rend(); ++i)
            if (i->kind == a.kind) {
                i->until = std::min(i->until, a.t);
                break;
            }
    });
    if (!played)
        std::puts(played.error().line().c_str());
    return told;
}

// ---- Simulated patients --------------------------------------------------------------------------------------------

struct KindRow {
    int due = 0, inTime = 0, late = 0, asHigher = 0;
    double within = 0;
    EpisodeScore delays, ends;
    int endsMissed = 0; ///< told, truly over, and still on at the end of the run
};

/// How long the alarm outlasts what it tells; what ended before is negative.
void judgeEnd(const RhythmCase& c, int seed, const std::vector<Told>& told, double end, KindRow& row)
{
    constexpr double shown = 5; // s of the run that must follow for it to be seen
    if (end + shown > c.length)
        return;
    const Told* last = nullptr;
    for (const auto& t : told)
        if (t.kind == c.kind && (t.from < end || (!last && t.from < end + c.within))) // a missed beat is told when the next has come
            last = &t;
    if (!last)
        return;
    if (last->until >= c.length) {
        ++row.endsMissed;
        std::printf("case %s, seed %d: over at %.1f s, not ended\n", std::string(kindId(c.kind)).c_str(), seed, end);
        return;
    }
    row.ends.delays.push_back(last->until - end);
}

/// Kinds that take this one's place: what is told of the same moment is enough.
bool takesPlaceOf(AlarmKind higher, AlarmKind kind)
{
    using enum AlarmKind;
    switch (higher) {
    case Asystole: return kind != VentricularFlutterFibrillation;
    case VentricularFlutterFibrillation: return kind != Asystole;
    case VentricularTachycardia: return kind == ExtremeTachycardia || kind == Svt || kind == VentricularRun;
    case ExtremeTachycardia: return kind == Svt;
    case ExtremeBradycardia:
    case VentricularBradycardia: return kind == Pause || kind == MissedBeat || kind == ExtremeBradycardia || kind == VentricularBradycardia;
    case Pause: return kind == MissedBeat;
    default: return false;
    }
}

void playCase(const RhythmCase& c, int seed, KindRow& row, int& wrongHigh)
{
    const auto scenario = simulator::parseScenario("case.toml", scenarioOf(c, seed));
    if (!scenario || !scenario->problems.empty()) {
        std::printf("%s\n", scenario ? scenario->problems.front().line().c_str() : scenario.error().line().c_str());
        return;
    }
    std::vector<ScoredBeat> beats;
    const auto told = play(
        [&](auto intake, Instant start) {
            return std::make_unique<links::SimulatedDevice>(scenario->beds[0], std::move(intake), start, [&](const simulator::TruthEntry& t) {
                if (t.what == "beat")
                    beats.push_back({t.t, t.type, t.form, t.fromT.value_or(1e9)});
            });
        },
        c.length);
    Stretches silent;
    for (const auto& step : scenario->beds[0].steps)
        if (step.rhythm == simulator::Rhythm::VentricularFibrillation)
            silent.emplace_back(step.at, step.at + step.length);
    const RhythmDefinitions truth(beats, silent, c.length);
    auto due = truth.of(c.kind);
    if (c.kind == AlarmKind::AtrialFibrillation || c.kind == AlarmKind::IrregularRhythm)
        due.push_back({c.kind, changesAt + 60, c.length}); // its definition asks for 60 s of it
    if (const auto& step = scenario->beds[0].steps.front(); c.kind == AlarmKind::StHigh || c.kind == AlarmKind::StLow)
        due.push_back({c.kind, step.at + 60, step.at + step.length + 60});
    else if (c.kind == AlarmKind::QtcHigh || c.kind == AlarmKind::QtcChange)
        due.push_back({c.kind, step.at + 300, step.at + step.length + 300});
    std::erase_if(due, [](const Met& m) { return m.met < changesAt; });
    for (const auto& t : told) {
        if (t.priority != Priority::High || t.kind > AlarmKind::MissedBeat)
            continue;
        bool known = false;
        for (const auto kind : {t.kind, AlarmKind::VentricularTachycardia, AlarmKind::VentricularFlutterFibrillation, AlarmKind::ExtremeTachycardia, AlarmKind::ExtremeBradycardia})
            if (kind == t.kind || takesPlaceOf(t.kind, kind))
                for (const auto& m : truth.of(kind))
                    known = known || (t.from > m.met - 10 && t.from < m.until + 10);
        if (!known)
            std::printf("case %s, seed %d: %s at %.1f s is not due\n", std::string(kindId(c.kind)).c_str(), seed,
                        std::string(kindId(t.kind)).c_str(), t.from);
        wrongHigh += known ? 0 : 1;
    }
    row.within = c.within;
    if (due.empty()) {
        std::printf("case %s, seed %d: not due\n", std::string(kindId(c.kind)).c_str(), seed);
        return;
    }
    ++row.due;
    const double met = due.front().met;
    const auto& changed = scenario->beds[0].steps.front();
    judgeEnd(c, seed, told, truth.endOf(c.kind, met, changed.at + changed.length), row);
    const auto first = std::find_if(told.begin(), told.end(), [&](const Told& t) { return t.kind == c.kind && t.from > met - 20 && t.from > changesAt; });
    if (first != told.end() && first->from <= met + c.within) {
        ++row.inTime;
        row.delays.delays.push_back(first->from - met);
        return;
    }
    if (std::any_of(told.begin(), told.end(), [&](const Told& t) { return takesPlaceOf(t.kind, c.kind) && t.from > met - 10 && t.from <= met + c.within; })) {
        ++row.asHigher;
        return;
    }
    if (first != told.end()) {
        ++row.late;
        row.delays.delays.push_back(first->from - met);
    }
    std::printf("case %s (%s; %s), seed %d: due at %.1f s, %s\n", std::string(kindId(c.kind)).c_str(), c.bed, c.steps, seed, met,
                first != told.end() ? fmt::format("told at {:.1f} s", first->from).c_str() : "not told");
}

std::string simulatedTable()
{
    std::map<AlarmKind, KindRow> rows;
    int wrongHigh = 0;
    for (const auto& c : rhythmCases)
        for (int seed = 1; seed <= seeds; ++seed)
            playCase(c, seed, rows[c.kind], wrongHigh);
    std::string out = "| kind | due | told in time | as a higher kind | late | not told | delay: median, worst | allowed | end: median, worst | not ended |\n|---|---|---|---|---|---|---|---|---|---|\n";
    for (const auto& [kind, r] : rows)
        out += fmt::format("| `{}` | {} | {} | {} | {} | {} | {} | {:g} s | {} | {} |\n", kindId(kind), r.due, r.inTime, r.asHigher, r.late,
                           r.due - r.inTime - r.asHigher - r.late,
                           r.delays.delays.empty() ? "–" : fmt::format("{:.1f}, {:.1f} s", r.delays.delay(0.5), r.delays.delay(1)), r.within,
                           r.ends.delays.empty() ? "–" : fmt::format("{:.1f}, {:.1f} s", r.ends.delay(0.5), r.ends.delay(1)),
                           r.ends.delays.empty() && r.endsMissed == 0 ? "–" : std::to_string(r.endsMissed));
    return out + fmt::format("\nHigh alarms outside every definition in these {} runs: {}.\n", rhythmCases.size() * seeds, wrongHigh);
}

// ---- Recordings ----------------------------------------------------------------------------------------------------

struct Question {
    const char* name;
    AlarmKind kind;
    std::vector<std::string_view> labels, grey;
    double least; ///< s: shorter ones neither count nor hurt
    bool marks = false, greyMarks = false;
};
const std::array<Question, 5> questions{{
    {"atrial fibrillation and flutter, 10 s and more", AlarmKind::AtrialFibrillation, {"(AFIB", "(AFL"}, {"(NOISE"}, 10},
    {"the same, 60 s and more", AlarmKind::AtrialFibrillation, {"(AFIB", "(AFL"}, {"(NOISE"}, 60},
    {"ventricular fibrillation and flutter", AlarmKind::VentricularFlutterFibrillation, {"(VF", "(VFIB", "(VFL"}, {"(NOISE", "(VT"}, 5, true},
    {"ventricular tachycardia", AlarmKind::VentricularTachycardia, {"(VT"}, {"(NOISE", "(VF", "(VFIB", "(VFL"}, 0, false, true},
    {"asystole", AlarmKind::Asystole, {"(ASYS"}, {"(NOISE"}, 3},
}};

struct HighAlarms {
    int told = 0, right = 0;
    double hours = 0;
    std::string offenders;
};

Stretches of(const std::vector<Told>& told, AlarmKind kind)
{
    Stretches s;
    for (const auto& t : told)
        if (t.kind == kind)
            s.emplace_back(t.from, t.until);
    return s;
}

/// Which announced high alarms meet no definition by the annotated beats.
void judgeHigh(const std::string& record, const Reference& beats, const std::vector<Told>& told, double length, HighAlarms& high)
{
    const RhythmDefinitions truth(beats.beats, beats.ignored, length);
    high.hours += length / 3600;
    for (const auto& t : told) {
        if (t.priority != Priority::High || t.kind > AlarmKind::MissedBeat)
            continue;
        ++high.told;
        bool right = false;
        for (const auto& m : truth.of(t.kind))
            right = right || (t.from > m.met - 10 && t.from < m.until + 10);
        high.right += right ? 1 : 0;
        if (!right)
            high.offenders += fmt::format("- {}: `{}` at {}:{:04.1f}\n", record, kindId(t.kind), static_cast<int>(t.from) / 60, std::fmod(t.from, 60));
    }
}

std::string folderTable(const std::filesystem::path& folder)
{
    std::array<EpisodeScore, questions.size()> scores;
    std::map<AlarmKind, EpisodeScore> scoresByBeats{{AlarmKind::VentricularTachycardia, {}}, {AlarmKind::Asystole, {}},
                                                    {AlarmKind::ExtremeTachycardia, {}}, {AlarmKind::ExtremeBradycardia, {}}};
    HighAlarms high;
    std::string each;
    const auto records = listRecordings(folder);
    if (!records)
        return records.error().line() + "\n";
    for (const auto& path : *records) {
        auto opened = openRecording(path);
        if (!opened)
            continue;
        const std::shared_ptr<const Recording> recording = std::move(*opened);
        const auto notes = openAnnotations(path, "atr", recording->frameRate);
        if (!notes)
            continue;
        const double length = recording->seconds(), rate = notes->rate.value_or(recording->frameRate).hertz();
        const auto told = play(
            [&](auto intake, Instant start) {
                return std::make_unique<links::RecordingPlayer>(recording, std::move(intake), start, links::AtEnd::Stop);
            },
            length);
        const auto beats = referenceOf(path, recording->frameRate);
        const bool annotatedBeats = static_cast<double>(beats.beats.size()) > length / 3; // a beat every 3 s at least, else only rhythms were annotated
        for (std::size_t i = 0; i < questions.size(); ++i) {
            const auto& q = questions[i];
            const auto all = stretchesOf(notes->all, rate, length, q.labels, q.marks);
            Stretches truth, grey = stretchesOf(notes->all, rate, length, q.grey, q.greyMarks);
            for (const auto& s : all)
                (s.second - s.first >= q.least ? truth : grey).push_back(s);
            if (annotatedBeats && (q.kind == AlarmKind::VentricularTachycardia || q.kind == AlarmKind::Asystole))
                continue; // by the beats, below
            const auto before = scores[i];
            scores[i].add(truth, grey, of(told, q.kind), length);
            if (const int extra = scores[i].extra - before.extra, missed = scores[i].episodes - before.episodes - scores[i].found + before.found;
                extra > 0 || missed > 0)
                each += fmt::format("{} {}: {} missed, {} without an episode\n", path.filename().string(), q.name, missed, extra);
        }
        if (annotatedBeats) {
            const RhythmDefinitions definitions(beats.beats, beats.ignored, length);
            for (auto& [kind, byBeats] : scoresByBeats) {
                Stretches truth;
                for (const auto& m : definitions.of(kind))
                    truth.emplace_back(m.met, m.until);
                byBeats.add(truth, beats.ignored, of(told, kind), length);
            }
            judgeHigh(path.filename().string(), beats, told, length, high);
        }
    }
    std::fputs(each.c_str(), stdout);
    std::string out = fmt::format("### {}\n\n| rhythm | episodes found | announcements right | of its time | of the announced time | delay: median, 90 %, worst |\n"
                                  "|---|---|---|---|---|---|\n", folder.filename().string());
    const auto line = [&](const char* name, const EpisodeScore& s) {
        if (s.episodes == 0 && s.announcements == 0)
            return;
        out += fmt::format("| {} | {} of {} | {} of {} | {} | {} | {} |\n", name, s.found, s.episodes, s.announcements - s.extra, s.announcements,
                           s.reference > 0 ? fmt::format("{:.0f} % of {:.0f} s", 100 * s.covered / s.reference, s.reference) : "–",
                           s.announced > 0 ? fmt::format("{:.0f} % right", 100 * std::min(1.0, s.covered / s.announced)) : "–",
                           s.delays.empty() ? "–" : fmt::format("{:.1f}, {:.1f}, {:.1f} s", s.delay(0.5), s.delay(0.9), s.delay(1)));
    };
    for (std::size_t i = 0; i < questions.size(); ++i)
        line(questions[i].name, scores[i]);
    for (const auto& [kind, byBeats] : scoresByBeats)
        line(fmt::format("`{}`, by the annotated beats", kindId(kind)).c_str(), byBeats);
    if (high.hours > 0) {
        out += fmt::format("\nHigh alarms by the annotated beats: {} announced in {:.1f} h, {} of them outside their definition: **{:.2f} false an hour**.\n",
                           high.told, high.hours, high.told - high.right, (high.told - high.right) / high.hours);
        out += high.offenders;
    }
    return out + "\n";
}

// ---- Alarms of bedside monitors, called true or false by experts ---------------------------------------------------

/// Of one kind. red: nothing of this kind, but another red one.
struct LabelledKind {
    int trueAlarms = 0, told = 0, red = 0, falseAlarms = 0, falseTold = 0, falseRed = 0;
};

/// What the ward itself tells of in the 16 s before each alarm of labels.csv (record,kind,at,label).
std::string labelledTable(const std::filesystem::path& folder)
{
    std::map<std::string_view, LabelledKind> kinds;
    for (const auto& alarm : test::labelledAlarms(folder)) {
        auto opened = openRecording(folder / alarm.record);
        if (!opened)
            continue;
        const std::shared_ptr<const Recording> recording = std::move(*opened);
        const auto told = play(
            [&](auto intake, Instant start) {
                return std::make_unique<links::RecordingPlayer>(recording, std::move(intake), start, links::AtEnd::Stop);
            },
            recording->seconds());
        const double from = alarm.at - 16;
        bool same = false, red = false;
        for (const auto& t : told)
            if (t.until >= from && t.priority == Priority::High && std::find(signal::Rhythm::kinds.begin(), signal::Rhythm::kinds.end(), t.kind) != signal::Rhythm::kinds.end())
                (t.kind == alarm.kind ? same : red) = true;
        auto& one = kinds[kindId(alarm.kind)];
        (alarm.isTrue ? one.trueAlarms : one.falseAlarms) += 1;
        (alarm.isTrue ? one.told : one.falseTold) += same ? 1 : 0;
        (alarm.isTrue ? one.red : one.falseRed) += red && !same ? 1 : 0;
    }
    auto out = fmt::format("### {}: what the ward tells by itself\n\n| the monitor's alarm | true ones told | as another red one | not told as red | "
                           "false ones told | as another red one |\n|---|---|---|---|---|---|\n", folder.filename().string());
    for (const auto& [kind, k] : kinds)
        out += fmt::format("| `{}` | {} of {} | {} | {} | {} of {} | {} |\n", kind, k.told, k.trueAlarms, k.red, k.trueAlarms - k.told - k.red,
                           k.falseTold, k.falseAlarms, k.falseRed);
    return out + "\n";
}

bool writeBetweenMarks(const std::string& path, const std::string& tables)
{
    std::ifstream in(path, std::ios::binary);
    const std::string page{std::istreambuf_iterator<char>(in), {}};
    const auto begin = page.find(beginMark), end = page.find(endMark);
    if (begin == std::string::npos || end == std::string::npos || end < begin) {
        std::printf("%s: there are no marks to write between\n", path.c_str());
        return false;
    }
    in.close();
    std::ofstream out(path, std::ios::binary);
    out << page.substr(0, begin) << beginMark << tables << page.substr(end);
    return static_cast<bool>(out.flush());
}

}

int main(int count, char** words)
{
    std::string page;
    bool simulatedOnly = false;
    std::vector<std::filesystem::path> folders;
    for (int i = 1; i < count; ++i) {
        const std::string_view word = words[i];
        if (word == "--write" && i + 1 < count)
            page = words[++i];
        else if (word == "--simulated")
            simulatedOnly = true;
        else
            folders.emplace_back(word);
    }
    const bool asked = !folders.empty();
    if (const char* const recordings = std::getenv("WARDLIGHT_RECORDINGS"); !asked && !simulatedOnly && recordings)
        for (const auto* name : {"mitdb", "vfdb", "cudb", "cinc2015"})
            folders.push_back(std::filesystem::path(recordings) / name);
    std::string tables;
    if (!asked || !page.empty())
        tables = "### Simulated patients\n\n" + simulatedTable() + "\n";
    if (folders.empty() && !simulatedOnly)
        std::puts("bench_rhythms: no folder given and WARDLIGHT_RECORDINGS is not set; only simulated patients are measured");
    for (const auto& folder : folders)
        tables += std::filesystem::exists(folder / "labels.csv") ? labelledTable(folder) : folderTable(folder);
    std::fputs(tables.c_str(), stdout);
    return page.empty() || writeBetweenMarks(page, tables) ? 0 : 1;
}
