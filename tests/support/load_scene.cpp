// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/load_scene.h"

#include "core/base/random.h"
#include "core/door/load_question.h"
#include "core/insight/load_fold.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace wardlight::test {
namespace {

constexpr std::int64_t second = 1'000'000, dayMicros = 86'400 * second;

struct Sort {
    AlarmKind kind;
    Priority priority;
    Parameter parameter;
    double share;      ///< of a bed's alarms
    double falseShare; ///< of those judged
    bool spo2 = false; ///< fewer of it after the change
};
constexpr Sort sorts[] = {
    {AlarmKind::Spo2Low, Priority::Medium, Parameter::Spo2, 0.27, 0.34, true},
    {AlarmKind::HrHigh, Priority::Medium, Parameter::HeartRate, 0.08, 0.3},
    {AlarmKind::RrHigh, Priority::Medium, Parameter::RespirationRate, 0.07, 0.2},
    {AlarmKind::EcgLeadOff, Priority::Low, Parameter::None, 0.12, 0},
    {AlarmKind::EcgNoise, Priority::Low, Parameter::None, 0.12, 0},
    {AlarmKind::Spo2LowPerfusion, Priority::Low, Parameter::None, 0.16, 0, true},
    {AlarmKind::IrregularRhythm, Priority::Low, Parameter::None, 0.15, 0.1},
    {AlarmKind::VentricularTachycardia, Priority::High, Parameter::None, 0.012, 0.8},
    {AlarmKind::Spo2Desat, Priority::High, Parameter::Spo2, 0.014, 0.2},
    {AlarmKind::Asystole, Priority::High, Parameter::None, 0.006, 0.9},
};

ProfileVersion versionOf(std::uint32_t version, std::chrono::milliseconds delay)
{
    ProfileVersion p;
    p.version = version;
    p.limits.push_back({Parameter::Spo2, 90, {}, 80, false, true, delay});
    return p;
}

class Writer {
public:
    explicit Writer(const LoadScene& scene)
        : scene_(scene)
        , random_(scene.seed)
    {
    }
    std::vector<Event> all()
    {
        const auto begin = scene_.until.microseconds - scene_.days * dayMicros;
        add(begin, {}, SystemNoted{"started", 0, {}});
        for (std::uint64_t bed = 1; bed <= scene_.beds; ++bed) {
            Patient patient;
            patient.family = "Patient " + std::to_string(bed);
            add(begin + second * static_cast<std::int64_t>(bed), {bed}, Admitted{patient, "adult"}, "R. Okafor");
        }
        add(begin + 40 * second, {}, ChangeMade{{{}, {}, versionOf(11, std::chrono::seconds(5)), "as delivered", {}}, {}}, "M. Castellanos", Role::Charge);
        if (scene_.changedBefore > 0)
            add(changedAt(), {}, ChangeMade{{{}, {}, versionOf(12, std::chrono::seconds(10)), "short dips", {}}, "M. Castellanos"}, "P. Laurent", Role::Charge);
        for (std::uint64_t bed = 1; bed <= scene_.beds; ++bed)
            for (int day = 0; day < scene_.days; ++day)
                dayOf({bed}, begin + day * dayMicros);
        settings(begin);
        std::stable_sort(events_.begin(), events_.end(), [](const Event& a, const Event& b) { return a.at < b.at; });
        std::erase_if(events_, [this](const Event& e) { return e.at >= scene_.until; });
        auto id = scene_.firstEvent;
        for (auto& event : events_)
            event.id = {id++};
        return std::move(events_);
    }

private:
    void add(std::int64_t at, BedId bed, EventBody body, const std::string& user = {}, Role role = Role::Nurse)
    {
        const Actor actor = user.empty() ? Actor{} : Actor{user, role, {1}};
        events_.push_back({{}, bed, bed ? EncounterId{bed.value} : EncounterId{}, {at}, {at}, {}, actor, {}, std::move(body)});
    }
    [[nodiscard]] std::int64_t changedAt() const { return scene_.until.microseconds - scene_.changedBefore * dayMicros + 6 * 3600 * second; }
    [[nodiscard]] double chance() { return random_.between(0, 1); }

    void dayOf(BedId bed, std::int64_t begin)
    {
        const double liveliness = 0.75 + 0.5 * static_cast<double>((bed.value * 7) % 16) / 16;
        const auto count = static_cast<int>(scene_.perBedDay * liveliness * random_.between(0.88, 1.12));
        for (int i = 0; i < count; ++i) {
            double pick = chance();
            const auto* sort = std::begin(sorts);
            while (sort + 1 != std::end(sorts) && pick > sort->share) {
                pick -= sort->share;
                ++sort;
            }
            const auto at = begin + static_cast<std::int64_t>(chance() * static_cast<double>(dayMicros));
            if (sort->spo2 && scene_.changedBefore > 0 && at >= changedAt() && chance() < 0.8)
                continue;
            life(bed, *sort, at);
        }
        if (bed.value == 4 && begin + 2 * dayMicros > scene_.until.microseconds) // the last night, with old electrodes
            for (int i = 0; i < 110; ++i) {
                const auto at = scene_.until.microseconds - static_cast<std::int64_t>(random_.between(7, 17) * 3600e6);
                life(bed, sorts[3], at);
                if (i % 3 == 0)
                    life(bed, {AlarmKind::HrLow, Priority::Medium, Parameter::HeartRate, 0, 0.92}, at + 20 * second);
            }
    }
    void life(BedId bed, const Sort& sort, std::int64_t at)
    {
        AlarmEvent e;
        e.alarm = {scene_.firstAlarm + alarms_++};
        e.key = {sort.kind, DeviceId{bed.value}, sort.parameter};
        e.priority = sort.priority;
        if (sort.kind == AlarmKind::EcgLeadOff)
            e.detail = "LL";
        if (sort.parameter == Parameter::Spo2) {
            e.value = 88;
            e.limit = 90;
        }
        add(at, bed, e);
        const auto hour = static_cast<int>(at / (3600 * second) % 24);
        const double slow = (hour < 7 ? 1.7 : 1.0) * (bed.value == 4 ? 1.5 : 1.0);
        const auto answered = at + static_cast<std::int64_t>(std::min(900.0, slow * (4 + 14 * -std::log(1 - 0.999 * chance()))) * second);
        auto over = at + static_cast<std::int64_t>(random_.between(4, 90) * second);
        if (sort.priority != Priority::Low && chance() < 0.62) {
            e.transition = AlarmTransition::Acknowledged;
            e.phase = AlarmPhase::Acknowledged;
            add(answered, bed, e, hour < 7 || hour >= 19 ? "J. Lindqvist" : "R. Okafor");
            over = std::max(over, answered + second);
        } else if (sort.priority == Priority::Medium && chance() < 0.02) {
            over = at + 240 * second; // nobody came
            add(at + 180 * second, bed, EscalationChanged{e.alarm, EscalationStep::Sent, "A. Roy", 1});
            if (chance() < 0.5)
                add(at + 190 * second, bed, EscalationChanged{e.alarm, EscalationStep::Accepted, "A. Roy", 1}, "A. Roy", Role::Nurse);
        }
        e.transition = AlarmTransition::Ended;
        e.phase = AlarmPhase::Idle;
        e.reason = EndReason::Cleared;
        add(over, bed, e);
        if (sort.priority != Priority::Low && chance() < 0.02)
            add(over + 60 * second, bed, AlarmMarked{e.alarm, chance() < 0.05 ? AlarmMark::CannotTell : chance() < sort.falseShare ? AlarmMark::False : AlarmMark::True},
                "R. Okafor");
    }
    /// What a report names.
    void settings(std::int64_t begin)
    {
        for (int day = 0; day < scene_.days; ++day) {
            const auto at = begin + day * dayMicros + 8 * 3600 * second;
            const BedId bed{1 + static_cast<std::uint64_t>(day) % scene_.beds};
            add(at, bed, LimitsSet{Parameter::HeartRate, 45, 130, std::chrono::seconds(0), false}, "R. Okafor");
            add(at + 600 * second, bed, OverlayChanged{Overlay::AudioPaused, true, std::chrono::seconds(120)}, "R. Okafor");
            if (day % 10 == 3) {
                add(at + 3600 * second, bed, OverlayChanged{Overlay::AlarmsOff, true, {}}, "M. Castellanos", Role::Charge);
                add(at + 3600 * second + 1500 * second, bed, OverlayChanged{Overlay::AlarmsOff, false, {}}, "M. Castellanos", Role::Charge);
            }
            if (day % 7 == 0)
                for (const auto priority : {Priority::High, Priority::Medium, Priority::Low})
                    add(at, {}, SoundHeard{priority, true}, "R. Okafor");
        }
    }

    LoadScene scene_;
    Random random_;
    std::vector<Event> events_;
    std::uint64_t alarms_ = 0;
};

/// SpO2 that falls to `lowest`, in two steps, and comes back `length` s after it was announced.
door::WhatIfEvent fallEvent(BedId bed, const std::string& label, WallTime from, double lowest, int length)
{
    door::WhatIfEvent e;
    e.bed = bed;
    e.label = label;
    e.encounter = {bed.value};
    e.kind = AlarmKind::Spo2Low;
    e.from = from;
    e.seconds = length - 36;
    e.farthest = lowest;
    for (int t = 0; t < door::whatIfBefore + door::whatIfAfter; ++t) {
        const double shallow = std::clamp((t - 30) / 20.0, 0.0, 1.0), deep = std::clamp((t - 70) / 30.0, 0.0, 1.0);
        const double back = std::clamp((door::whatIfBefore + length - t - 20) / 20.0, 0.0, 1.0);
        const double depth = 92.8 - lowest; // the ripple does not go below
        const double fall = std::min(4.2, depth) * shallow + std::max(0.0, depth - 4.2) * deep;
        e.strip.push_back(t >= 12 && t < 16 ? std::numeric_limits<float>::quiet_NaN() : static_cast<float>(93.2 + std::sin(t / 9.0) * 0.4 - fall * back));
    }
    return e;
}

}

std::vector<Event> loadEvents(const LoadScene& scene) { return Writer(scene).all(); }

insight::LoadAsk loadAskOf(const LoadScene& scene, int days)
{
    insight::LoadAsk ask;
    ask.until = scene.until;
    ask.from = {scene.until.microseconds - days * dayMicros};
    for (std::uint64_t bed = 1; bed <= scene.beds; ++bed)
        ask.places.push_back({{bed}, (bed < 10 ? "0" : "") + std::to_string(bed), {bed}, {scene.until.microseconds - scene.days * dayMicros},
                              {{{bed}, "Monitor " + std::to_string(bed)}}});
    return ask;
}

door::WhatIfAnswer whatIfAnswer()
{
    door::WhatIfAnswer a;
    a.now = 896;
    a.then = 484;
    a.removed = 412;
    a.later = 37;
    a.medianLater = 13;
    a.longestLater = 41;
    a.markedTrue = 118;
    a.missedCount = 2;
    a.longMissedCount = 1;
    a.patients = 71;
    a.values = 38e6;
    a.missingShare = 0.04;
    a.beds = {{{13}, "13", 243, 80}, {{2}, "02", 151, 54}, {{6}, "06", 96, 71}, {{4}, "04", 74, 36}, {{16}, "16", 58, 30}, {{5}, "05", 51, 29}, {{10}, "10", 46, 35}, {{1}, "01", 177, 149}};
    const auto at = LoadScene{}.until;
    for (int i = 0; i < 3; ++i) {
        auto e = fallEvent({12}, "12", {at.microseconds - (9 + i) * dayMicros}, 89, 130);
        e.recorded = {7};
        e.judgedTrue = i < 2;
        if (i == 0) {
            e.answeredAt = e.from + std::chrono::microseconds(21 * second);
            e.answeredBy = "J. Lindqvist";
        }
        (i < 2 ? a.missed : a.longMissed).push_back(std::move(e));
    }
    a.laterEventCount = 12;
    for (int i = 0; i < a.laterEventCount; ++i) {
        const auto bed = static_cast<std::uint64_t>(1 + (i * 5 + 12) % 16);
        auto e = fallEvent({bed}, (bed < 10 ? "0" : "") + std::to_string(bed), {at.microseconds - (2 + i) * dayMicros + i * 3111 * second}, 86, 100);
        e.later = 41 - i * 2.5;
        e.recorded = {static_cast<std::uint64_t>(20 + i)};
        e.judgedTrue = i % 3 != 2;
        e.answeredAt = e.from + std::chrono::microseconds((9 + i) * second);
        e.answeredBy = i % 2 == 0 ? "R. Okafor" : "";
        a.laterEvents.push_back(std::move(e));
    }
    return a;
}

Evidence pulseEvidence(AlarmId alarm, BedId bed)
{
    Evidence e;
    e.alarm = alarm;
    e.bed = bed;
    const auto bump = [](double d, double width) { return std::exp(-d * d / (2 * width * width)); };
    const auto lane = [&](WaveLabel label, std::uint32_t rate, double gain, const char* unit, auto value) {
        auto& l = e.lanes.emplace_back();
        l.format.label = label;
        l.format.name = std::string(waveName(label));
        l.format.rate = {rate, 1};
        l.format.gain = gain;
        l.format.unit = unit;
        for (std::uint32_t k = 0; k < 24 * rate; ++k) {
            const double t = static_cast<double>(k) / rate;
            l.samples.push_back(static_cast<std::int16_t>(std::lround(value(std::fmod(t, 0.66), t) * gain)));
        }
    };
    lane(WaveLabel::EcgII, 250, 200, "mV", [&](double u, double) { return 0.12 * bump(u - 0.1, 0.024) + bump(u - 0.26, 0.011) - 0.2 * bump(u - 0.29, 0.011) + 0.25 * bump(u - 0.52, 0.04); });
    lane(WaveLabel::Pleth, 125, 1000, "", [&](double u, double t) { return (1 + 0.12 * std::sin(t / 0.6)) * (bump(u - 0.24, 0.07) + 0.35 * bump(u - 0.42, 0.07)); });
    for (double t = 0.26; t < 24; t += 0.66)
        e.beats.push_back({t, 'N'});
    return e;
}

door::Answer loadAnswer(const LoadScene& scene, int days, const std::vector<Event>& events)
{
    const auto ask = loadAskOf(scene, days);
    insight::LoadFold fold(ask, {scene.until.microseconds - scene.days * dayMicros});
    door::Answer answer;
    for (const auto& event : events) {
        fold.take(event);
        if (event.at >= ask.from && door::isReported(event.body))
            answer.events.push_back(event);
    }
    answer.load = fold.finish();
    answer.last = true;
    answer.progress = 1;
    return answer;
}

}
