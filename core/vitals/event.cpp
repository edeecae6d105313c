// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vitals/event.h"

#include "core/base/safe_text.h"
#include "core/vitals/site_text.h"

#include <nlohmann/json.hpp>

#include <array>

namespace wardlight {
namespace {

using Json = nlohmann::json;

constexpr std::array<std::string_view, std::variant_size_v<EventBody>> kinds = {
    "admitted",      "transferred", "arrived",  "discharged", "standby-started", "standby-ended", "device-bound",
    "device-released", "limits",      "kind-switched", "overlay",    "alarm",           "escalation",    "link",
    "noted",         "system",      "alarm-marked",  "consciousness", "oxygen",    "entry-undone",
    "handed-over",   "change-proposed", "change-made", "change-withdrawn", "unit-arranged", "roster-set", "sound-heard",
    "identified",    "merged",      "merge-undone", "merge-proposed", "patient-expected", "expected-gone",
    "spo2-scale",    "lane",        "break-glass", "sign-in", "people", "alarm-judged"};

template <class Enum>
Json number(Enum e)
{
    return static_cast<unsigned>(e);
}
/// An enum from a file: out of range is an error, not undefined behaviour.
template <class Enum>
Enum enumAt(const Json& j, const char* key, Enum last)
{
    const auto value = j.value(key, 0U);
    if (value > static_cast<unsigned>(last))
        throw std::out_of_range(key);
    return static_cast<Enum>(value);
}

void putOptional(Json& j, const char* key, const std::optional<double>& v)
{
    if (v)
        j[key] = *v;
}
std::optional<double> optionalAt(const Json& j, const char* key)
{
    return j.contains(key) ? std::optional<double>(j.at(key).get<double>()) : std::nullopt;
}
/// dump() throws on bytes that are not UTF-8. Anything else is kept as it was received; screens make it safe to show.
std::string utf8(const std::string& text) { return validText(text); }

Json toJson(const Patient& p)
{
    Json j{{"family", utf8(p.family)}, {"given", utf8(p.given)}, {"identifier", utf8(p.identifier)},
           {"second", utf8(p.secondIdentifier)}, {"sex", number(p.sex)}, {"group", number(p.group)},
           {"paced", number(p.paced)}};
    if (p.ageYears)
        j["age"] = *p.ageYears;
    if (p.unidentified)
        j["unidentified"] = true;
    return j;
}
Patient patientFrom(const Json& j)
{
    Patient p;
    p.family = j.value("family", "");
    p.given = j.value("given", "");
    p.identifier = j.value("identifier", "");
    p.secondIdentifier = j.value("second", "");
    p.sex = enumAt(j, "sex", Sex::Other);
    p.group = enumAt(j, "group", AgeGroup::Neonate);
    p.paced = enumAt(j, "paced", Paced::Yes);
    if (j.contains("age"))
        p.ageYears = j.at("age").get<int>();
    p.unidentified = j.value("unidentified", false);
    return p;
}

template <class Tag>
Id<Tag> idAt(const Json& j, const char* key)
{
    return {j.value(key, std::uint64_t{0})};
}
Parameter parameterAt(const Json& j)
{
    return parameterFromId(j.value("parameter", "")).value_or(Parameter::None);
}
Json toJson(const LimitsSet& e)
{
    Json j{{"parameter", info(e.parameter).id}, {"delay", e.delay.count()}, {"reset", e.reset}};
    putOptional(j, "low", e.low);
    putOptional(j, "high", e.high);
    return j;
}
LimitsSet limitsFrom(const Json& j)
{
    return {parameterAt(j), optionalAt(j, "low"), optionalAt(j, "high"), std::chrono::milliseconds(j.value("delay", std::int64_t{0})),
            j.value("reset", false)};
}
OxygenEntered oxygenFrom(const Json& j)
{
    OxygenEntered e{j.value("litres", 0.0), enumAt(j, "device", OxygenDevice::HighFlow)};
    if (!(e.litres >= 0 && e.litres <= mostOxygen))
        throw std::out_of_range("litres");
    return e;
}

constexpr std::size_t mostJoined = 1000;

void putEntries(Json& j, const ScoreEntries& e)
{
    if (e.consciousness)
        j["consciousness"] = {{"level", number(e.consciousness->value)}, {"at", e.consciousness->at.microseconds}, {"by", utf8(e.consciousness->by)}};
    if (e.oxygen)
        j["oxygen"] = {{"litres", e.oxygen->value.litres}, {"device", number(e.oxygen->value.device)},
                       {"at", e.oxygen->at.microseconds}, {"by", utf8(e.oxygen->by)}};
    if (e.spo2Scale)
        j["spo2-scale"] = {{"scale", e.spo2Scale->value}, {"at", e.spo2Scale->at.microseconds}, {"by", utf8(e.spo2Scale->by)}};
}
ScoreEntries entriesFrom(const Json& j)
{
    ScoreEntries e;
    if (j.contains("consciousness")) {
        const auto& c = j.at("consciousness");
        e.consciousness = Entered<Consciousness>{enumAt(c, "level", Consciousness::Unresponsive), {c.value("at", std::int64_t{0})}, c.value("by", "")};
    }
    if (j.contains("oxygen")) {
        const auto& o = j.at("oxygen");
        e.oxygen = Entered<OxygenEntered>{oxygenFrom(o), {o.value("at", std::int64_t{0})}, o.value("by", "")};
    }
    if (j.contains("spo2-scale")) {
        const auto& s = j.at("spo2-scale");
        e.spo2Scale = Entered<int>{s.value("scale", 1) == 2 ? 2 : 1, {s.value("at", std::int64_t{0})}, s.value("by", "")};
    }
    return e;
}
void putJoined(Json& j, const std::vector<EncounterId>& joined)
{
    for (const auto id : joined)
        j["joined"].push_back(id.value);
}
std::vector<EncounterId> joinedFrom(const Json& j)
{
    std::vector<EncounterId> all;
    if (j.contains("joined"))
        for (const auto& id : j.at("joined"))
            if (all.size() < mostJoined)
                all.push_back({id.get<std::uint64_t>()});
    return all;
}
Json toJson(const MergeChoice& c)
{
    return {{"person", number(c.person)}, {"limits", number(c.limits)}, {"scores", number(c.scores)}};
}
MergeChoice choiceFrom(const Json& j)
{
    return {enumAt(j, "person", Side::There), enumAt(j, "limits", Side::There), enumAt(j, "scores", Side::There)};
}
Json toJson(const EntryBefore& e)
{
    Json j{{"patient", toJson(e.patient)}, {"profile", utf8(e.profile)}, {"since", e.since.microseconds}, {"limits", Json::array()}};
    for (const auto& l : e.limits)
        j["limits"].push_back(toJson(l));
    putEntries(j, e.entries);
    putJoined(j, e.joined);
    return j;
}
EntryBefore entryFrom(const Json& j)
{
    EntryBefore e{patientFrom(j.at("patient")), j.value("profile", ""), {j.value("since", std::int64_t{0})}, entriesFrom(j), {}, joinedFrom(j)};
    for (const auto& l : j.at("limits"))
        if (e.limits.size() < static_cast<std::size_t>(Parameter::Count))
            e.limits.push_back(limitsFrom(l));
    return e;
}

struct Writer {
    Json operator()(const Admitted& e) const { return {{"patient", toJson(e.patient)}, {"profile", utf8(e.profile)}}; }
    Json operator()(const Transferred& e) const { return {{"to", e.to.value}, {"reason", utf8(e.reason)}}; }
    Json operator()(const Arrived& e) const
    {
        Json j{{"from", e.from.value}, {"patient", toJson(e.patient)}, {"profile", utf8(e.profile)}};
        if (e.since.microseconds != 0)
            j["since"] = e.since.microseconds;
        putEntries(j, e.entries);
        putJoined(j, e.joined);
        return j;
    }
    Json operator()(const Discharged& e) const { return {{"reason", utf8(e.reason)}}; }
    Json operator()(const StandbyStarted& e) const { return {{"reason", utf8(e.reason)}}; }
    Json operator()(const StandbyEnded&) const { return Json::object(); }
    Json operator()(const DeviceBound& e) const { return {{"device", e.device.value}, {"name", utf8(e.name)}}; }
    Json operator()(const DeviceReleased& e) const { return {{"device", e.device.value}}; }
    Json operator()(const LimitsSet& e) const { return toJson(e); }
    Json operator()(const KindSwitched& e) const { return {{"kind", kindId(e.kind)}, {"on", e.on}}; }
    Json operator()(const OverlayChanged& e) const
    {
        return {{"overlay", number(e.overlay)}, {"on", e.on}, {"length", e.length.count()}};
    }
    Json operator()(const AlarmEvent& e) const
    {
        Json j{{"alarm", e.alarm.value}, {"kind", kindId(e.key.kind)}, {"source", e.key.source.value},
               {"parameter", info(e.key.parameter).id}, {"transition", number(e.transition)},
               {"phase", number(e.phase)}, {"priority", number(e.priority)}, {"stale", e.stale},
               {"demoted", e.demoted}, {"above", e.above}, {"delay", e.delay.count()}, {"reason", number(e.reason)},
               {"detail", utf8(e.detail)}};
        putOptional(j, "value", e.value);
        putOptional(j, "limit", e.limit);
        if (e.onset.microseconds != 0)
            j["onset"] = e.onset.microseconds;
        return j;
    }
    Json operator()(const EscalationChanged& e) const
    {
        return {{"alarm", e.alarm.value}, {"step", number(e.step)}, {"person", utf8(e.person)}, {"level", e.level}};
    }
    Json operator()(const LinkChanged& e) const { return {{"device", e.device.value}, {"up", e.up}}; }
    Json operator()(const Noted& e) const { return {{"text", utf8(e.text)}}; }
    Json operator()(const SystemNoted& e) const
    {
        return {{"code", utf8(e.code)}, {"number", e.number}, {"text", utf8(e.text)}};
    }
    Json operator()(const AlarmMarked& e) const { return {{"alarm", e.alarm.value}, {"mark", number(e.mark)}}; }
    Json operator()(const ConsciousnessEntered& e) const { return {{"level", number(e.level)}}; }
    Json operator()(const OxygenEntered& e) const { return {{"litres", e.litres}, {"device", number(e.device)}}; }
    Json operator()(const EntryUndone& e) const { return {{"what", number(e.what)}}; }
    Json operator()(const HandedOver& e) const { return {{"from", utf8(e.from)}, {"to", utf8(e.to)}}; }
    Json operator()(const ChangeProposed& e) const { return {{"change", wardlight::toJson(e.change)}}; }
    Json operator()(const ChangeMade& e) const
    {
        return {{"change", wardlight::toJson(e.change)}, {"proposed_by", utf8(e.proposedBy)}};
    }
    Json operator()(const ChangeWithdrawn& e) const { return {{"subject", utf8(e.subject)}}; }
    Json operator()(const UnitArranged& e) const { return wardlight::toJson(e); }
    Json operator()(const RosterSet& e) const { return wardlight::toJson(e); }
    Json operator()(const Spo2ScaleEntered& e) const { return {{"scale", e.scale}}; }
    Json operator()(const LaneChosen& e) const
    {
        Json j{{"label", number(e.lane.label)}, {"speed", e.lane.speed}, {"band", number(e.lane.band)}, {"shown", e.lane.shown}};
        putOptional(j, "gain", e.lane.gain);
        return j;
    }
    Json operator()(const SoundHeard& e) const { return {{"priority", number(e.priority)}, {"heard", e.heard}}; }
    Json operator()(const Identified& e) const { return {{"patient", toJson(e.patient)}, {"profile", utf8(e.profile)}}; }
    Json operator()(const Merged& e) const
    {
        return {{"from", e.from.value}, {"encounter", e.encounter.value}, {"kept", toJson(e.kept)}, {"here", toJson(e.here())}, {"there", toJson(e.there())}};
    }
    Json operator()(const MergeUndone& e) const { return {{"to", e.to.value}}; }
    Json operator()(const MergeProposed& e) const { return {{"from", e.from.value}, {"kept", toJson(e.kept)}}; }
    Json operator()(const PatientExpected& e) const
    {
        return {{"id", e.id.value}, {"patient", toJson(e.patient)}, {"from", utf8(e.from)}, {"due", e.due.microseconds}, {"bed", e.bed.value}};
    }
    Json operator()(const ExpectedGone& e) const { return {{"id", e.id.value}}; }
    Json operator()(const BreakGlassUsed& e) const { return {{"step", number(e.step)}, {"use", e.use}, {"text", utf8(e.text)}}; }
    Json operator()(const SignInTried& e) const { return {{"person", utf8(e.person)}, {"place", utf8(e.place)}, {"right", e.right}}; }
    Json operator()(const AlarmJudged& e) const
    {
        const auto& say = e.judgement;
        Json j{{"alarm", e.alarm.value}, {"kind", kindId(e.kind)}, {"borne-out", say.borneOut}, {"probability", say.probability},
               {"kept-from", say.keptFrom}, {"outcome", judgedOutcomeId(say.outcome)}, {"at-most", say.atMost.count()},
               {"at", say.at.microseconds}, {"lanes", Json::array()}};
        for (const auto& lane : say.lanes)
            j["lanes"].push_back({{"label", number(lane.label)}, {"stance", number(lane.stance)}, {"beats", lane.beats}, {"rate", lane.rate}, {"pause", lane.pause}});
        return j;
    }
    Json operator()(const PeopleChanged& e) const { return {{"step", number(e.step)}, {"person", utf8(e.person)}, {"role", roleId(e.role)}}; }
};

double shareAt(const Json& j, const char* key)
{
    const double value = j.at(key).get<double>();
    if (!(value >= 0 && value <= 1))
        throw std::out_of_range(key);
    return value;
}
Judgement judgementFrom(const Json& j)
{
    Judgement say;
    say.borneOut = j.value("borne-out", true);
    say.probability = shareAt(j, "probability");
    say.keptFrom = shareAt(j, "kept-from");
    const auto outcome = j.value("outcome", std::string());
    auto at = JudgedOutcome::Kept;
    while (judgedOutcomeId(at) != outcome) {
        if (at == JudgedOutcome::SourceLost)
            throw std::out_of_range("outcome");
        at = static_cast<JudgedOutcome>(static_cast<unsigned>(at) + 1);
    }
    say.outcome = at;
    say.atMost = std::chrono::milliseconds(j.value("at-most", std::int64_t{0}));
    say.at = {j.value("at", std::int64_t{0})};
    for (const auto& lane : j.at("lanes")) {
        if (say.lanes.size() == mostJudgedLanes)
            throw std::out_of_range("lanes");
        say.lanes.push_back({enumAt(lane, "label", WaveLabel::Other), enumAt(lane, "stance", Stance::Unreadable), lane.value("beats", 0),
                             lane.value("rate", 0.0), lane.value("pause", 0.0)});
    }
    return say;
}

AlarmKind kindAt(const Json& j)
{
    const auto kind = kindFromId(j.value("kind", ""));
    if (!kind)
        throw std::out_of_range("kind");
    return *kind;
}
EventBody bodyFrom(std::size_t kind, const Json& j)
{
    switch (kind) {
    case 0: return Admitted{patientFrom(j.at("patient")), j.value("profile", "")};
    case 1: return Transferred{idAt<BedTag>(j, "to"), j.value("reason", "")};
    case 2:
        return Arrived{idAt<BedTag>(j, "from"), patientFrom(j.at("patient")), j.value("profile", ""), {j.value("since", std::int64_t{0})},
                       entriesFrom(j), joinedFrom(j)};
    case 3: return Discharged{j.value("reason", "")};
    case 4: return StandbyStarted{j.value("reason", "")};
    case 5: return StandbyEnded{};
    case 6: return DeviceBound{idAt<DeviceTag>(j, "device"), j.value("name", "")};
    case 7: return DeviceReleased{idAt<DeviceTag>(j, "device")};
    case 8: return limitsFrom(j);
    case 9: return KindSwitched{kindAt(j), j.value("on", true)};
    case 10:
        return OverlayChanged{enumAt(j, "overlay", Overlay::AlarmsOff), j.value("on", true),
                              std::chrono::milliseconds(j.value("length", std::int64_t{0}))};
    case 11: {
        AlarmEvent e;
        e.alarm = idAt<AlarmTag>(j, "alarm");
        e.key = {kindAt(j), idAt<DeviceTag>(j, "source"), parameterAt(j)};
        e.transition = enumAt(j, "transition", AlarmTransition::Promoted);
        e.phase = enumAt(j, "phase", AlarmPhase::Latched);
        e.priority = enumAt(j, "priority", Priority::High);
        if (e.priority < Priority::Low)
            throw std::out_of_range("priority");
        e.stale = j.value("stale", false);
        e.demoted = j.value("demoted", false);
        e.value = optionalAt(j, "value");
        e.limit = optionalAt(j, "limit");
        e.above = j.value("above", false);
        e.delay = std::chrono::milliseconds(j.value("delay", std::int64_t{0}));
        e.reason = enumAt(j, "reason", EndReason::DeviceReleased);
        e.detail = j.value("detail", "");
        e.onset = {j.value("onset", std::int64_t{0})};
        return e;
    }
    case 12:
        return EscalationChanged{idAt<AlarmTag>(j, "alarm"), enumAt(j, "step", EscalationStep::Over),
                                 j.value("person", ""), j.value("level", 0)};
    case 13: return LinkChanged{idAt<DeviceTag>(j, "device"), j.value("up", true)};
    case 14: return Noted{j.value("text", "")};
    case 16: return AlarmMarked{idAt<AlarmTag>(j, "alarm"), enumAt(j, "mark", AlarmMark::CannotTell)};
    case 17: return ConsciousnessEntered{enumAt(j, "level", Consciousness::Unresponsive)};
    case 18: return oxygenFrom(j);
    case 19: return EntryUndone{enumAt(j, "what", Observed::Oxygen)};
    case 20: return HandedOver{j.value("from", ""), j.value("to", "")};
    case 21: return ChangeProposed{siteChangeFrom(j.at("change"))};
    case 22: return ChangeMade{siteChangeFrom(j.at("change")), j.value("proposed_by", "")};
    case 23: return ChangeWithdrawn{j.value("subject", "")};
    case 24: return unitFrom(j);
    case 25: return rosterFrom(j);
    case 26: {
        SoundHeard e{enumAt(j, "priority", Priority::High), j.value("heard", false)};
        if (e.priority < Priority::Low)
            throw std::out_of_range("priority");
        return e;
    }
    case 27: return Identified{patientFrom(j.at("patient")), j.value("profile", "")};
    case 28:
        return Merged{idAt<BedTag>(j, "from"), idAt<EncounterTag>(j, "encounter"), choiceFrom(j.at("kept")),
                      {entryFrom(j.at("here")), entryFrom(j.at("there"))}};
    case 29: return MergeUndone{idAt<BedTag>(j, "to")};
    case 30: return MergeProposed{idAt<BedTag>(j, "from"), choiceFrom(j.at("kept"))};
    case 31:
        return PatientExpected{idAt<ExpectedTag>(j, "id"), patientFrom(j.at("patient")), j.value("from", ""), {j.value("due", std::int64_t{0})},
                               idAt<BedTag>(j, "bed")};
    case 32: return ExpectedGone{idAt<ExpectedTag>(j, "id")};
    case 33: return Spo2ScaleEntered{j.value("scale", 1) == 2 ? 2 : 1};
    case 34: {
        LaneChosen e{{enumAt(j, "label", WaveLabel::Other), j.value("speed", 25.0), optionalAt(j, "gain"), enumAt(j, "band", EcgBand::Surgery), j.value("shown", true)}};
        if (!(e.lane.speed >= 1 && e.lane.speed <= 100) || (e.lane.gain && !(*e.lane.gain >= 1 && *e.lane.gain <= 100)))
            throw std::out_of_range("lane");
        return e;
    }
    case 35: return BreakGlassUsed{enumAt(j, "step", BreakGlassStep::Reviewed), j.value("use", std::uint64_t{0}), j.value("text", "")};
    case 36: return SignInTried{j.value("person", ""), j.value("place", ""), j.value("right", false)};
    case 37: {
        const auto role = roleFromId(j.value("role", ""));
        if (!role)
            throw std::out_of_range("role");
        return PeopleChanged{enumAt(j, "step", PeopleStep::OwnPin), j.value("person", ""), *role};
    }
    case 38: return AlarmJudged{idAt<AlarmTag>(j, "alarm"), kindAt(j), judgementFrom(j)};
    default: return SystemNoted{j.value("code", ""), j.value("number", std::int64_t{0}), j.value("text", "")};
    }
}

}

std::string_view eventKind(const EventBody& body) { return kinds[body.index()]; }

std::string eventBodyText(const EventBody& body) { return std::visit(Writer{}, body).dump(); }

Result<EventBody> eventBodyFromText(std::string_view kind, std::string_view json)
{
    std::size_t index = 0;
    while (index < kinds.size() && kinds[index] != kind)
        ++index;
    if (index == kinds.size())
        return fail(ErrorCode::Unsupported, std::string(kind), "this kind of event is not known to this version");
    try {
        return bodyFrom(index, Json::parse(json));
    } catch (const std::exception& e) { // nlohmann's errors and out_of_range above
        return fail(ErrorCode::Malformed, std::string(kind), safeText(e.what(), 200));
    }
}

}
