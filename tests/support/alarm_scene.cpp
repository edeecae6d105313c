// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/alarm_scene.h"

#include <algorithm>
#include <cmath>

namespace wardlight::test {
namespace {

WallTime ago(Now now, double s) { return {now.wall.microseconds - static_cast<std::int64_t>(s * 1e6)}; }

std::shared_ptr<const door::RosterView> sceneRoster(bool swapped)
{
    auto roster = std::make_shared<door::RosterView>();
    roster->push_back({swapped ? "J. Lindqvist" : "R. Okafor", Duty::PrimaryNurse, Role::Nurse, false});
    roster->push_back({swapped ? "R. Okafor" : "J. Lindqvist", Duty::SecondNurse, Role::Nurse, false});
    roster->push_back({"M. Castellanos", Duty::ChargeNurse, Role::Charge, false});
    roster->push_back({"Dr A. Ferrand", Duty::PhysicianOnCall, Role::Physician, false});
    roster->push_back({"Code team", Duty::CodeTeam, Role::Physician, true});
    return roster;
}

struct Past {
    std::uint64_t id;
    int bed;
    AlarmKind kind;
    Priority priority;
    Parameter parameter;
    double value, limit;
    double before, lasted; ///< s
    const char* who;
    double answered;       ///< s after the onset; < 0: by nobody
    int mark;              ///< −1: none
};

constexpr Past history[] = {
    {9001, 7, AlarmKind::Spo2Low, Priority::Medium, Parameter::Spo2, 89, 90, 287, 24, "R. Okafor", 11, 0},
    {9002, 8, AlarmKind::PvcRateHigh, Priority::Low, Parameter::None, 0, 0, 365, 9, "R. Okafor", 41, 1},
    {9003, 11, AlarmKind::LinkLost, Priority::Medium, Parameter::None, 0, 0, 756, 38, "J. Lindqvist", 22, 0},
    {9004, 6, AlarmKind::HrHigh, Priority::Medium, Parameter::HeartRate, 122, 120, 1201, 340, "M. Castellanos", 204, -1},
    {9005, 4, AlarmKind::EcgLeadOff, Priority::Low, Parameter::None, 0, 0, 2007, 52, "", -1, 2},
    {9006, 7, AlarmKind::VentricularTachycardia, Priority::High, Parameter::None, 168, 0, 3612, 49, "R. Okafor", 6, 0},
    {9007, 16, AlarmKind::Apnea, Priority::High, Parameter::None, 22, 0, 7879, 412, "", -1, -1},
    {9008, 13, AlarmKind::Spo2Low, Priority::Medium, Parameter::Spo2, 87, 90, 9233, 18, "K. Boyd", 27, 1},
};

}

door::WardView silentWard(Now now)
{
    auto ward = floodWard(16, now);
    ward.rosterTitle = "4 West, day";
    const auto take = [&](int n) { return *ward.beds[static_cast<std::size_t>(n - 1)]; };
    auto off = take(12);
    off.alarmsOffSince = ago(now, 27 * 60);
    off.alarmsOffBy = {"Dr A. Ferrand", ago(now, 27 * 60)};
    put(ward, off);
    auto standby = take(10);
    standby.condition = door::BedCondition::Standby;
    standby.standbyReason = "CT scan";
    standby.standbyBy = "R. Okafor";
    standby.standbySince = ago(now, 42 * 60);
    put(ward, standby);
    auto child = take(3);
    child.profileUnset = true;
    child.limitsUnset = {Parameter::HeartRate, Parameter::Spo2, Parameter::RespirationRate, Parameter::NibpSystolic, Parameter::Temperature};
    put(ward, child);
    auto wide = take(6);
    setValue(wide, Parameter::HeartRate, 104);
    wide.limitChanges.push_back({Parameter::HeartRate, true, 130, 120, true, {}, {"R. Okafor", ago(now, 6 * 3600)}});
    put(ward, wide);
    auto kind = take(15);
    kind.kindsOff.push_back({AlarmKind::PvcRateHigh, {"M. Castellanos", ago(now, 4900)}});
    put(ward, kind);
    auto paused = take(5);
    paused.audioPausedBy = {"J. Lindqvist", ago(now, 37)};
    put(ward, paused);
    auto lowered = take(8);
    addAlarm(lowered, AlarmKind::Asystole, Priority::Low, 360, now).demoted = true;
    put(ward, lowered);
    auto answered = take(1);
    auto& a = addLimitAlarm(answered, AlarmKind::Spo2Low, Priority::Medium, 86, Parameter::Spo2, 89, 90, now);
    a.phase = AlarmPhase::Acknowledged;
    a.soundsAgainAt = now.mono + fromSeconds(528);
    put(ward, answered);
    auto asked = take(7);
    auto ladder = std::make_shared<door::LadderView>();
    ladder->asked = "R. Okafor";
    ladder->roster = ward.rosterTitle;
    ladder->nextAt = now.mono + fromSeconds(50);
    int level = 0;
    const auto people = sceneRoster(false);
    for (const auto& p : *people) {
        door::LadderStepView step;
        step.person = p.person;
        step.duty = p.duty;
        step.role = p.role;
        step.byHandOnly = p.byHandOnly;
        if (level == 0) {
            step.state = door::AskedState::Delivered;
            step.sentAt = step.deliveredAt = ago(now, 9);
        } else if (!p.byHandOnly)
            step.dueAt = now.mono + fromSeconds(50 + 60 * (level - 1));
        ++level;
        ladder->steps.push_back(step);
    }
    for (auto& alarm : asked.alarms)
        if (alarm.priority == Priority::High) {
            alarm.ladder = ladder;
            alarm.latches = true;
        }
    asked.profile = "adult";
    put(ward, asked);
    for (auto& bed : ward.beds) {
        auto copy = *bed;
        copy.roster = copy.id.value == 13 ? std::make_shared<door::RosterView>() : sceneRoster(copy.id.value > 8);
        bed = std::make_shared<door::BedView>(copy);
    }
    return ward;
}

std::vector<Event> pastEvents(Now now)
{
    std::vector<Event> events;
    std::uint64_t id = 1000;
    const auto add = [&](const Past& p, double before, EventBody body, const std::string& who) {
        Event e;
        e.id = {++id};
        e.bed = {static_cast<std::uint64_t>(p.bed)};
        e.encounter = {1};
        e.at = e.recorded = ago(now, before);
        e.actor = {who, who.empty() ? Role::System : Role::Nurse, {1}};
        e.body = std::move(body);
        events.push_back(std::move(e));
    };
    for (const auto& p : history) {
        AlarmEvent a;
        a.alarm = {p.id};
        a.key = {p.kind, {}, p.parameter};
        a.priority = p.priority;
        if (p.value > 0)
            a.value = p.value;
        if (p.limit > 0)
            a.limit = p.limit;
        a.above = p.value > p.limit;
        a.delay = std::chrono::seconds(p.parameter == Parameter::None ? 0 : 10);
        add(p, p.before, a, {});
        if (p.answered >= 0) {
            a.transition = AlarmTransition::Acknowledged;
            a.phase = AlarmPhase::Acknowledged;
            add(p, p.before - p.answered, a, p.who);
        }
        a.transition = AlarmTransition::Ended;
        a.phase = AlarmPhase::Idle;
        a.reason = EndReason::Cleared;
        add(p, p.before - std::max(p.lasted, p.answered + 1), a, {});
        if (p.mark >= 0)
            add(p, 100, AlarmMarked{{p.id}, static_cast<AlarmMark>(p.mark)}, "Dr A. Ferrand");
    }
    std::stable_sort(events.begin(), events.end(), [](const Event& a, const Event& b) { return a.at < b.at; });
    return events;
}

Evidence wideEvidence(AlarmId alarm)
{
    Evidence e;
    e.alarm = alarm;
    e.bed = {7};
    constexpr double turns = 10.2; // s: the first wide beat
    const auto beatAt = [](double t) { return t < turns ? std::fmod(t, 0.72) - 0.3 : std::fmod(t - turns, 0.349) - 0.12; };
    const auto bump = [](double d, double width, double height) { return height * std::exp(-d * d / (2 * width * width)); };
    const auto lane = [&](WaveLabel label, std::uint32_t rate, double gain, const char* unit, auto value) {
        EvidenceLane l;
        l.format.label = label;
        l.format.name = std::string(waveName(label));
        l.format.rate = {rate, 1};
        l.format.gain = gain;
        l.format.unit = unit;
        for (std::uint32_t k = 0; k < 24 * rate; ++k)
            l.samples.push_back(static_cast<std::int16_t>(std::lround(value(static_cast<double>(k) / rate) * gain)));
        e.lanes.push_back(std::move(l));
    };
    for (const auto label : {WaveLabel::EcgII, WaveLabel::EcgV5})
        lane(label, 250, 200, "mV", [&](double t) {
            const double u = beatAt(t);
            if (t < turns)
                return bump(u + 0.16, 0.024, 0.12) + bump(u, 0.011, 1.0) - bump(u - 0.03, 0.011, 0.22) + bump(u - 0.27, 0.05, 0.25);
            return bump(u, 0.04, 1.1) - bump(u - 0.11, 0.05, 0.9);
        });
    lane(WaveLabel::Abp, 125, 50, "mmHg", [&](double t) {
        const double u = beatAt(t);
        return t < turns + 0.8 ? 72 + 48 * bump(u - 0.1, 0.09, 1) : 52 + 14 * bump(u - 0.05, 0.07, 1);
    });
    lane(WaveLabel::Pleth, 125, 1000, "", [&](double t) {
        const double u = beatAt(t);
        return t < turns + 0.8 ? bump(u - 0.12, 0.1, 1) : 0.16 * bump(u - 0.05, 0.08, 1);
    });
    for (double t = 0.3; t < turns; t += 0.72)
        e.beats.push_back({t, 'N'});
    for (double t = turns + 0.12; t < 24; t += 0.349)
        e.beats.push_back({t, 'V'});
    return e;
}

door::Answer answerFrom(const door::Query& query, const std::vector<Event>& events, const Evidence& evidence)
{
    door::Answer answer;
    answer.last = true;
    if (const auto* wanted = std::get_if<door::AskEvents>(&query)) {
        for (const auto& e : events)
            if ((!wanted->bed || wanted->bed == e.bed) && e.at >= wanted->from && e.at <= wanted->until)
                answer.events.push_back(e);
        if (answer.events.size() > wanted->atMost)
            answer.events.erase(answer.events.begin(), answer.events.end() - static_cast<std::ptrdiff_t>(wanted->atMost));
    } else if (const auto* kept = std::get_if<door::AskEvidence>(&query)) {
        if (kept->alarm == evidence.alarm)
            answer.evidence.push_back(evidence);
        else
            answer.problem = "no evidence is kept for it";
    }
    return answer;
}

}
