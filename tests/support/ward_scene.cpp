// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ward_scene.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace wardlight::test {
namespace {

using door::BedView;
using door::NumericView;

constexpr std::array<const char*, 64> names{
    "Marchetti L.", "Okonkwo A.",  "Lindqvist B.", "Tremblay G.", "Haddad R.",   "Nakamura S.", "Ferreira D.", "Kowalski J.",
    "Beaulieu M.",  "Singh P.",    "O’Rourke T.",  "Delgado C.",  "Novak E.",    "Achebe N.",   "Gauthier F.", "Petrov V.",
    "Abdi H.",      "Moreau C.",   "Vasquez I.",   "Larsen K.",   "Chaudhry Z.", "Bouchard L.", "Mensah K.",   "Romano A.",
    "Ivanova O.",   "Castillo R.", "Fortin J.",    "Yamada H.",   "Berg A.",     "Diallo M.",   "Pelletier S.", "Rossi G.",
    "Kaur H.",      "Nguyen T.",   "Lavoie D.",    "Schmidt H.",  "Torres M.",   "Eriksen P.",  "Gagnon Y.",   "Osei B.",
    "Popescu D.",   "Silva R.",    "Walsh C.",     "Cote A.",     "Jansen W.",   "Ortega L.",   "Boucher N.",  "Farouk S.",
    "Hughes D.",    "Leblanc R.",  "Moretti P.",   "Sato K.",     "Reyes A.",    "Roy M.",      "Dubois E.",   "Campos J.",
    "Bergeron T.",  "Ali Y.",      "Krause I.",    "Vega S.",     "Thibault O.", "Hansen L.",   "Girard P.",   "Costa M."};

double bump(double t, double middle, double width, double height)
{
    const double d = (t - middle) / width;
    return d * d > 24 ? 0 : height * std::exp(-d * d / 2);
}

/// mV, the beat nearest to t; rate per minute.
double ecgAt(double t, double rate, int seed, bool wide)
{
    const double period = 60 / rate;
    double v = 0;
    const double phase = t / period + seed * 0.37;
    for (int k = -1; k <= 1; ++k) {
        const double u = (phase - std::floor(phase) + k) * period - 0.3 * period;
        if (wide) {
            v += bump(u, -0.035, 0.03, 0.8) + bump(u, 0.04, 0.035, 0.6) + bump(u, 0.14, 0.04, -0.8);
            continue;
        }
        const double qt = 0.27 * std::sqrt(std::min(1.1, period)) + 0.02;
        v += bump(u, -0.16, 0.024, 0.13) + bump(u, -0.032, 0.009, -0.1) + bump(u, 0, 0.0115, 1.05) + bump(u, 0.031, 0.011, -0.24) +
             bump(u, qt, 0.052, 0.27);
    }
    return v + 0.02 * std::sin(t * 1.3 + seed);
}

double pulseAt(double t, double rate, int seed, bool arterial)
{
    const double period = 60 / rate;
    const double phase = t / period + seed * 0.37;
    double v = 0;
    for (int k = -1; k <= 1; ++k) {
        const double u = (phase - std::floor(phase) + k) * period - 0.3 * period - (arterial ? 0.16 : 0.22);
        v += arterial ? bump(u, 0.09, 0.05, 0.9) + bump(u, 0.22, 0.075, 0.62) + bump(u, 0.39, 0.05, 0.26) + bump(u, 0.55, 0.13, 0.18)
                      : bump(u, 0.13, 0.07, 0.9) + bump(u, 0.29, 0.09, 0.55) + bump(u, 0.46, 0.09, 0.3);
    }
    return v;
}

std::int16_t sampleAt(const door::WaveView& wave, double t, double rate, double breaths, int seed, bool wide)
{
    double v = 0;
    if (isEcg(wave.format.label))
        v = ecgAt(t, rate, seed, wide);
    else if (wave.format.label == WaveLabel::Resp)
        v = 0.5 - 0.5 * std::cos(t * breaths / 60 * 6.2832 + seed);
    else if (wave.format.label == WaveLabel::Abp)
        v = 70 + 50 * pulseAt(t, rate, seed, true);
    else
        v = pulseAt(t, rate, seed, false) * (wide ? 0.2 : 1);
    return static_cast<std::int16_t>(std::lround(v * wave.format.gain));
}

door::WaveView wave(WaveLabel label, std::uint32_t rate, double gain)
{
    door::WaveView w;
    w.format.label = label;
    w.format.name = std::string(waveName(label));
    w.format.rate = {rate, 1};
    w.format.gain = gain;
    w.samples = std::make_shared<SampleRing>(std::size_t{rate} * 70);
    return w;
}

double noteOf(const BedView& bed, Parameter p, double otherwise)
{
    const auto* n = bed.numeric(p);
    return n ? n->value : otherwise;
}

void runWavesOf(BedView& bed, Now now)
{
    const auto seed = static_cast<int>(bed.id.value);
    const double rate = noteOf(bed, Parameter::HeartRate, 70);
    const double breaths = noteOf(bed, Parameter::RespirationRate, 15);
    const bool wide = std::any_of(bed.alarms.begin(), bed.alarms.end(),
                                  [](const auto& a) { return a.key.kind == AlarmKind::VentricularTachycardia; });
    for (auto& w : bed.waves) {
        const double hertz = w.format.rate.hertz();
        const auto until = static_cast<std::uint64_t>(seconds(now.mono - w.origin) * hertz);
        const auto have = w.samples->end();
        const auto keep = static_cast<std::uint64_t>(60 * hertz);
        const auto first = std::max(have, until > keep ? until - keep : 0);
        std::vector<std::int16_t> samples;
        for (auto k = first; k < until; ++k)
            samples.push_back(sampleAt(w, static_cast<double>(k) / hertz, rate, breaths, seed, wide));
        std::const_pointer_cast<SampleRing>(w.samples)->write(first, samples);
    }
}

}

Now sceneNow() { return {instantAt(5000), WallTime{1795357927LL * 1'000'000}}; }

void setValue(BedView& bed, Parameter parameter, double value)
{
    for (auto& n : bed.numerics)
        if (n.parameter == parameter) {
            n.value = value;
            n.lastValue = value;
        }
}

BedView emptyBed(int n)
{
    BedView bed;
    bed.id = BedId{static_cast<std::uint64_t>(n)};
    bed.label = n < 10 ? "0" + std::to_string(n) : std::to_string(n);
    return bed;
}

BedView sceneBed(int n, Now now)
{
    auto bed = emptyBed(n);
    const auto mix = [&](int salt, int range) { return static_cast<int>((static_cast<unsigned>(n) * 2654435761U + static_cast<unsigned>(salt) * 40503U) >> 7U) % range; };
    bed.condition = door::BedCondition::Monitored;
    const std::string name = names[static_cast<std::size_t>((n - 1) % 64)];
    const auto cut = name.rfind(' ');
    bed.patient.family = name.substr(0, cut);
    bed.patient.given = name.substr(cut + 1, 1);
    bed.patient.ageYears = 34 + std::abs(mix(1, 54));
    bed.patient.sex = n % 2 == 0 ? Sex::Male : Sex::Female;
    bed.mine = n == 1 || n == 2 || n == 5 || n == 6 || n == 7;
    const double rate = 58 + std::abs(mix(2, 40));
    const double systolic = 102 + std::abs(mix(3, 44));
    const bool arterial = n % 3 == 1;
    const auto add = [&](Parameter p, double value, double age, std::optional<double> low, std::optional<double> high) {
        NumericView v;
        v.parameter = p;
        v.value = value;
        v.validity = Validity::Ok;
        v.measured = now.mono - fromSeconds(age);
        v.low = low;
        v.high = high;
        v.lastValue = value;
        v.lastMeasured = v.measured;
        v.hasLimits = true;
        v.profileLow = low;
        v.profileHigh = high;
        v.delay = v.profileDelay = std::chrono::seconds(10);
        v.longestDelay = std::chrono::seconds(15);
        v.device = "Bedside monitor";
        bed.numerics.push_back(v);
    };
    add(Parameter::HeartRate, rate, 0.4, 50, 120);
    add(Parameter::Spo2, 95 + std::abs(mix(4, 5)), 0.4, 90, std::nullopt);
    add(Parameter::RespirationRate, 12 + std::abs(mix(5, 7)), 0.8, 8, 30);
    const double cuffAge = 60.0 * (11 + std::abs(mix(6, 40)));
    add(Parameter::NibpSystolic, systolic - 3, cuffAge, 90, 160);
    add(Parameter::NibpDiastolic, std::round(systolic * 0.55), cuffAge, 50, 90);
    add(Parameter::NibpMean, std::round(systolic * 0.7), cuffAge, 60, 110);
    if (arterial) {
        add(Parameter::AbpSystolic, systolic, 0.5, 90, 160);
        add(Parameter::AbpDiastolic, std::round(systolic * 0.55), 0.5, 50, 90);
        add(Parameter::AbpMean, std::round(systolic * 0.7), 0.5, 60, 110);
    }
    add(Parameter::Temperature, 36.2 + std::abs(mix(7, 13)) * 0.1, 3600.0 * 1.2, 35.0, 39.0);
    add(Parameter::Glucose, 88 + std::abs(mix(8, 70)), 600, 70, 180);
    std::stable_sort(bed.numerics.begin(), bed.numerics.end(), [](const auto& a, const auto& b) { return a.parameter < b.parameter; });
    bed.waves = {wave(WaveLabel::EcgII, 250, 200), wave(WaveLabel::Pleth, 125, 1000)};
    if (arterial)
        bed.waves.push_back(wave(WaveLabel::Abp, 125, 50));
    bed.waves.push_back(wave(WaveLabel::Resp, 50, 1000));
    bed.score.shown = true;
    bed.score.least = bed.score.most = std::abs(mix(9, 3)) / 2;
    const auto part = [&](ScorePart p, int points, double value, double age) {
        bed.score.parts[static_cast<std::size_t>(p)] = {points, false, value, {now.wall.microseconds - static_cast<std::int64_t>(age * 1e6)}, {}};
    };
    part(ScorePart::Respiration, 0, 12 + std::abs(mix(5, 7)), 0.8);
    part(ScorePart::Spo2, 0, 97, 0.4);
    part(ScorePart::Oxygen, 0, 0, 19'000);
    part(ScorePart::Systolic, 0, systolic, 0.5);
    part(ScorePart::Pulse, 0, rate, 0.4);
    part(ScorePart::Consciousness, 0, 0, 12'000);
    part(ScorePart::Temperature, 0, 36.8, 3600);
    bed.score.consciousness = Consciousness::Alert;
    bed.devices = {{DeviceId{1}, "Bedside monitor", true, false, now.mono, std::nullopt}, {DeviceId{2}, "Nonin 3150", true, false, now.mono, 310}};
    bed.encounter = EncounterId{static_cast<std::uint64_t>(n)};
    bed.version = 1;
    runWavesOf(bed, now);
    return bed;
}

door::AlarmView& addAlarm(BedView& bed, AlarmKind kind, Priority priority, double ago, Now now)
{
    door::AlarmView a;
    a.id = AlarmId{bed.id.value * 100 + bed.alarms.size() + 1};
    a.bed = bed.id;
    a.key.kind = kind;
    a.priority = priority;
    a.onset = now.mono - fromSeconds(ago);
    a.onsetWall = WallTime{now.wall.microseconds - static_cast<std::int64_t>(ago * 1e6)};
    a.acknowledgedBy = "R. Okafor";
    a.acknowledgedAt = WallTime{now.wall.microseconds - 120'000'000};
    a.endedAt = WallTime{now.wall.microseconds - 197'000'000};
    a.technical = kind >= AlarmKind::EcgLeadsOff && kind <= AlarmKind::LinkWeak;
    bed.alarms.push_back(a);
    ++bed.version;
    return bed.alarms.back();
}

door::AlarmView& addLimitAlarm(BedView& bed, AlarmKind kind, Priority priority, double ago, Parameter parameter, double value,
                               double limit, Now now)
{
    auto& a = addAlarm(bed, kind, priority, ago, now);
    a.key.parameter = parameter;
    a.value = value;
    a.limit = limit;
    a.above = value > limit;
    setValue(bed, parameter, value);
    return a;
}

void loseLink(BedView& bed, double ago, bool onlyEcg, Now now)
{
    for (auto& n : bed.numerics) {
        const bool stays = onlyEcg && n.parameter != Parameter::HeartRate && n.parameter != Parameter::RespirationRate;
        if (stays || info(n.parameter).course == Course::Episodic)
            continue;
        n.validity = Validity::LinkLost;
        n.lastMeasured = n.measured = now.mono - fromSeconds(ago);
    }
    for (auto& w : bed.waves)
        w.present = onlyEcg && !isEcg(w.format.label) && w.format.label != WaveLabel::Resp;
    if (!onlyEcg)
        bed.linkLostSince = now.mono - fromSeconds(ago);
    addAlarm(bed, AlarmKind::LinkLost, onlyEcg ? Priority::Medium : Priority::High, ago, now);
}

void worsen(BedView& bed, Now now)
{
    setValue(bed, Parameter::HeartRate, 104);
    setValue(bed, Parameter::Spo2, 92);
    setValue(bed, Parameter::RespirationRate, 22);
    setValue(bed, Parameter::NibpSystolic, 108);
    setValue(bed, Parameter::Temperature, 37.4);
    auto& score = bed.score;
    const auto part = [&](ScorePart p, int points, double value) {
        score.parts[static_cast<std::size_t>(p)].points = points;
        score.parts[static_cast<std::size_t>(p)].value = value;
    };
    part(ScorePart::Respiration, 2, 22);
    part(ScorePart::Spo2, 2, 92);
    part(ScorePart::Systolic, 1, 108);
    part(ScorePart::Pulse, 1, 104);
    part(ScorePart::Temperature, 0, 37.4);
    score.least = score.most = 6;
    score.band = ScoreBand::Medium;
    score.trend = 1;
    score.before = 3;
    score.beforeAt = WallTime{now.wall.microseconds - 3 * 3600'000'000LL};
    score.worseInMinutes = 40;
    score.worseBand = ScoreBand::High;
    score.moving = {{ScorePart::Respiration, 18, 22, 6.6, 40}, {ScorePart::Spo2, 96, 92, -4.4, 40}, {ScorePart::Systolic, 124, 108, -20, 40}};
    score.mews = 3;
    score.qsofa = 1;
    score.shockIndex = 0.963;
    ++bed.version;
}

void put(door::WardView& ward, BedView bed)
{
    const auto rank = [](const door::AlarmView& a) {
        return std::tuple{-static_cast<int>(a.priority), a.phase == AlarmPhase::Active ? 0 : a.phase == AlarmPhase::Acknowledged ? 1 : 2,
                          -a.onset.time_since_epoch().count()};
    };
    std::stable_sort(bed.alarms.begin(), bed.alarms.end(), [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    for (auto& old : ward.beds)
        if (old->id == bed.id)
            old = std::make_shared<BedView>(bed);
    ward.alarms.clear();
    for (const auto& b : ward.beds)
        ward.alarms.insert(ward.alarms.end(), b->alarms.begin(), b->alarms.end());
    const auto lineRank = [](const door::AlarmView& a) {
        return std::tuple{-static_cast<int>(a.priority), a.phase == AlarmPhase::Active ? 0 : 1, -a.onset.time_since_epoch().count()};
    };
    std::stable_sort(ward.alarms.begin(), ward.alarms.end(), [&](const auto& a, const auto& b) { return lineRank(a) < lineRank(b); });
    ward.sounding = {};
    for (const auto& a : ward.alarms)
        if (a.phase == AlarmPhase::Active && !a.audioPaused) {
            ward.sounding = a.id;
            break;
        }
}

door::WardView quietWard(int beds, Now now)
{
    door::WardView ward;
    ward.unit = "4 West · Step-down";
    ward.user = "R. Okafor";
    ward.voice = door::VoiceState::Sounding;
    ward.now = now;
    for (int n = 1; n <= beds; ++n)
        ward.beds.push_back(std::make_shared<BedView>(n % 21 == 9 ? emptyBed(n) : sceneBed(n, now)));
    return ward;
}

void runWaves(door::WardView& ward, Now now)
{
    for (auto& bed : ward.beds) {
        auto copy = *bed;
        runWavesOf(copy, now); // the rings are shared: the views stay as they are
    }
}

door::WardView floodWard(int beds, Now now)
{
    auto ward = quietWard(beds, now);
    const auto take = [&](int n) { return *ward.beds[static_cast<std::size_t>(n - 1)]; };
    auto b2 = take(2);
    addLimitAlarm(b2, AlarmKind::Spo2Low, Priority::Medium, 41, Parameter::Spo2, 86, 90, now);
    b2.score.least = b2.score.most = 5;
    b2.score.trend = 1;
    put(ward, b2);
    auto b4 = take(4);
    addAlarm(b4, AlarmKind::EcgLeadOff, Priority::Low, 125, now).detail = "LL";
    put(ward, b4);
    auto b5 = take(5);
    addLimitAlarm(b5, AlarmKind::RrHigh, Priority::Medium, 200, Parameter::RespirationRate, 31, 30, now).audioPaused = true;
    b5.audioPausedUntil = now.mono + fromSeconds(83);
    b5.score.least = b5.score.most = 3;
    b5.score.anyThree = true;
    put(ward, b5);
    auto b6 = take(6);
    worsen(b6, now);
    put(ward, b6);
    auto b7 = take(7);
    setValue(b7, Parameter::HeartRate, 172);
    auto& vt = addAlarm(b7, AlarmKind::VentricularTachycardia, Priority::High, 12, now);
    vt.value = 172;
    addLimitAlarm(b7, AlarmKind::HrHigh, Priority::Medium, 10, Parameter::HeartRate, 172, 120, now);
    for (auto& n : b7.numerics)
        if (n.parameter == Parameter::Spo2) {
            n.validity = Validity::Questionable;
            n.reason = "weak-pulse";
            n.value = 97;
        }
    b7.score.least = 9;
    b7.score.most = 12;
    b7.score.trend = 1;
    for (auto& w : b7.waves) {
        auto fresh = std::make_shared<SampleRing>(w.samples->capacity());
        w.samples = fresh;
    }
    runWavesOf(b7, now);
    put(ward, b7);
    auto b11 = take(11);
    setValue(b11, Parameter::HeartRate, 85);
    loseLink(b11, 42, true, now);
    put(ward, b11);
    auto b14 = take(14);
    addLimitAlarm(b14, AlarmKind::HrHigh, Priority::Medium, 8, Parameter::HeartRate, 134, 120, now);
    put(ward, b14);
    auto b16 = take(16);
    auto& ended = addAlarm(b16, AlarmKind::Asystole, Priority::High, 215, now);
    ended.phase = AlarmPhase::Latched;
    ended.detail = "4 s";
    put(ward, b16);
    return ward;
}

}
