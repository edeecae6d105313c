// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/lane_model.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace wardlight::kit {
namespace {

using door::NumericView;

const QString noNumber = QStringLiteral("– –");

QString reasonText(const std::string& id)
{
    if (id.empty())
        return {};
    if (id == "weak-pulse")
        return QCoreApplication::translate("wardlight::kit", "weak pulse");
    if (id == "noise")
        return QCoreApplication::translate("wardlight::kit", "noise");
    return QCoreApplication::translate("wardlight::kit", "uncertain");
}

/// Makes cells of one bed; remembers which parameters have been shown.
class CellMaker {
public:
    explicit CellMaker(const LaneQuestion& question)
        : q_(question)
        , now_(question.past ? question.past->at : question.now)
    {
    }

    /// The bed's number, as it was at the second looked back to.
    [[nodiscard]] std::optional<NumericView> find(Parameter p) const
    {
        const auto* live = q_.bed.numeric(p);
        if (!q_.past)
            return live ? std::optional(*live) : std::nullopt;
        for (const auto& n : q_.past->numbers)
            if (n.parameter == p) {
                NumericView then = live ? *live : NumericView{};
                then.parameter = p;
                then.value = n.value;
                then.validity = n.validity;
                then.measured = n.measured;
                then.reason.clear();
                then.lastValue.reset();
                return then;
            }
        return std::nullopt;
    }
    [[nodiscard]] bool has(Parameter p) const { return !done_.contains(p) && find(p).has_value(); }

    NumberCell cell(Parameter p, Token colour, CellSize size)
    {
        done_.insert(p);
        NumberCell c = bare(p, colour, size);
        const auto n = find(p);
        if (!n) {
            c.value = noNumber;
            c.grey = true;
            return c;
        }
        fill(c, *n);
        light(c);
        return c;
    }
    NumberCell pressure(Parameter systolic, Token colour, CellSize size)
    {
        const auto part = [&](int offset) { return static_cast<Parameter>(static_cast<int>(systolic) + offset); };
        auto c = cell(systolic, colour, size);
        done_.insert({part(1), part(2)});
        const auto dia = find(part(1));
        const auto mean = find(part(2));
        const auto sys = find(systolic);
        const bool whole = sys && dia && isCurrent(*sys, now_) && isCurrent(*dia, now_);
        c.value = whole ? QStringLiteral("%1/%2").arg(q_.words.value(systolic, sys->value), q_.words.value(part(1), dia->value))
                        : noNumber;
        c.grey = c.grey || !whole;
        if (!whole && c.reason.isEmpty() && sys && dia && isUsable(sys->validity) && isUsable(dia->validity)) {
            const auto older = std::min(sys->measured, dia->measured); // a pair is as old as its older half
            c.reasonShort = QStringLiteral("%1/%2 · %3").arg(q_.words.value(systolic, sys->value), q_.words.value(part(1), dia->value), durationText(now_ - older));
            c.reason = QCoreApplication::translate("wardlight::kit", "last %1", "values and their age").arg(c.reasonShort);
        }
        if (whole && mean && isCurrent(*mean, now_)) {
            const auto text = QCoreApplication::translate("wardlight::kit", "mean %1", "mean of a pressure")
                                  .arg(q_.words.value(part(2), mean->value));
            c.aside = text;
        }
        for (int i = 1; i < 3 && c.tone == Tone::Quiet; ++i)
            light(c, part(i));
        return c;
    }
    NumberCell heart(CellSize size)
    {
        const auto rate = find(Parameter::HeartRate);
        const auto pulse = find(Parameter::PulseRate);
        done_.insert(Parameter::HeartRate);
        if (pulse && isCurrent(*pulse, now_) && (!rate || !isCurrent(*rate, now_))) {
            auto c = cell(Parameter::PulseRate, Token::WavePleth, size);
            light(c, Parameter::HeartRate);
            return c;
        }
        return cell(Parameter::HeartRate, Token::WaveEcg, size);
    }
    NumberCell saturation(CellSize size)
    {
        auto c = cell(Parameter::Spo2, Token::WavePleth, size);
        QStringList lines;
        if (const auto pulse = find(Parameter::PulseRate); pulse && isCurrent(*pulse, now_) && !done_.contains(Parameter::PulseRate)) {
            lines << parameterLabel(Parameter::PulseRate) + QLatin1Char(' ') + q_.words.value(Parameter::PulseRate, pulse->value);
            done_.insert(Parameter::PulseRate);
        }
        if (const auto index = find(Parameter::PerfusionIndex); index && isCurrent(*index, now_)) {
            lines << parameterLabel(Parameter::PerfusionIndex) + QLatin1Char(' ') + q_.words.value(Parameter::PerfusionIndex, index->value);
            done_.insert(Parameter::PerfusionIndex);
        }
        if (const auto oxygen = oxygenText(q_.bed.score, q_.words); !oxygen.isEmpty())
            lines << oxygen;
        c.aside = lines.join(QLatin1Char('\n'));
        return c;
    }
    /// What no lane has shown.
    std::vector<NumberCell> rest()
    {
        std::vector<NumberCell> all;
        if (has(Parameter::NibpSystolic))
            all.push_back(pressure(Parameter::NibpSystolic, Token::WaveAbp, CellSize::Small));
        for (const auto& n : q_.bed.numerics)
            if (!done_.contains(n.parameter) && n.validity != Validity::Absent) {
                using enum Parameter;
                if (n.parameter == AbpSystolic || n.parameter == PapSystolic)
                    all.push_back(pressure(n.parameter, n.parameter == AbpSystolic ? Token::WaveAbp : Token::WavePap, CellSize::Small));
                else
                    all.push_back(cell(n.parameter, n.parameter == RespirationRate ? Token::WaveResp : Token::Text2, CellSize::Small));
            }
        return all;
    }

private:
    NumberCell bare(Parameter p, Token colour, CellSize size) const
    {
        NumberCell c;
        c.parameter = p;
        c.label = parameterLabel(p);
        c.unit = shown(info(p).unitShown);
        c.colour = colour;
        c.size = size;
        return c;
    }
    void fill(NumberCell& c, const NumericView& n) const
    {
        c.limit = limitsText(n, q_.words);
        c.source = shown(n.device);
        const auto sinceThen = now_ - n.measured;
        if (isCurrent(n, now_)) {
            c.value = q_.words.value(n.parameter, n.value);
            c.grey = n.validity == Validity::Questionable || seconds(sinceThen) > info(n.parameter).staleAfter;
            if (n.validity == Validity::Questionable)
                c.reason = reasonText(n.reason);
            if (info(n.parameter).course == Course::Episodic)
                c.age = ageText(sinceThen);
            return;
        }
        c.grey = true;
        c.value = n.validity == Validity::OutOfRange ? QStringLiteral("?") : noNumber;
        if (n.validity == Validity::LeadOff)
            c.reason = QCoreApplication::translate("wardlight::kit", "sensor off");
        const bool aged = isUsable(n.validity); // the feed stopped and nobody has said so yet
        const auto last = aged ? std::optional(n.value) : n.lastValue;
        if (last && n.validity != Validity::OutOfRange) {
            const auto age = durationText(now_ - (aged ? n.measured : n.lastMeasured));
            c.reasonShort = QStringLiteral("%1 · %2").arg(q_.words.value(n.parameter, *last), age);
            c.reason = QCoreApplication::translate("wardlight::kit", "last %1 · %2", "last value and its age")
                           .arg(q_.words.value(n.parameter, *last), age);
        }
    }
    void light(NumberCell& c) const { light(c, c.parameter); }
    void light(NumberCell& c, Parameter p) const
    {
        const door::AlarmView* found = nullptr;
        for (const auto& alarm : q_.bed.alarms) {
            if (alarm.phase == AlarmPhase::Latched || alarm.priority == Priority::Low || numberOf(alarm) != p)
                continue;
            if (!found || (found->phase != AlarmPhase::Active && alarm.phase == AlarmPhase::Active))
                found = &alarm;
        }
        if (!found)
            return;
        c.tone = toneOf(found->priority);
        c.form = formOf(found->phase);
    }

    const LaneQuestion& q_;
    Instant now_;
    std::set<Parameter> done_;
};

QString laneName(const WaveFormat& format)
{
    switch (format.label) {
    case WaveLabel::Pleth: return QCoreApplication::translate("wardlight::kit", "Pleth", "name of a wave");
    case WaveLabel::Resp: return QCoreApplication::translate("wardlight::kit", "Resp", "name of a wave: breathing");
    case WaveLabel::Abp: return parameterLabel(Parameter::AbpSystolic);
    case WaveLabel::Co2: return QStringLiteral("CO₂");
    case WaveLabel::EcgOther: {
        const auto own = shown(format.name);
        return own.contains(QStringLiteral("ECG"), Qt::CaseInsensitive) ? own
                                                                        : QCoreApplication::translate("wardlight::kit", "ECG %1", "name of a lead").arg(own);
    }
    case WaveLabel::Other: return shown(format.name);
    default: break;
    }
    const auto name = shown(waveName(format.label));
    return isEcg(format.label) ? QCoreApplication::translate("wardlight::kit", "ECG %1", "name of a lead").arg(name) : name;
}

QString laneNote(const LaneQuestion& q, const door::WaveView& wave, const LaneSetting& setting)
{
    if (!wave.present || !wave.samples)
        return q.bed.linkLostSince ? QCoreApplication::translate("wardlight::kit", "link lost %1", "and since how long")
                                         .arg(durationText(q.now - *q.bed.linkLostSince))
                                   : QCoreApplication::translate("wardlight::kit", "no signal");
    QStringList parts;
    if (wave.poor)
        parts << QCoreApplication::translate("wardlight::kit", "poor signal");
    const auto speed = q.words.number(setting.speed, setting.speed == 12.5 ? 1 : setting.speed == 6.25 ? 2 : 0);
    parts << (q.trueScale ? QCoreApplication::translate("wardlight::kit", "%1 mm/s", "sweep").arg(speed)
                          : QCoreApplication::translate("wardlight::kit", "%1 mm/s at 96 dpi", "sweep; the screen's size is not known").arg(speed));
    if (isEcg(wave.format.label)) {
        parts << (setting.gain ? QCoreApplication::translate("wardlight::kit", "%1 mm/mV", "gain")
                                     .arg(q.words.number(*setting.gain, *setting.gain == 2.5 ? 1 : 0))
                               : QCoreApplication::translate("wardlight::kit", "gain automatic"));
        if (!wave.filter.empty())
            parts << shown(wave.filter);
    } else if (isPressure(wave.format.label) || wave.format.label == WaveLabel::Co2)
        parts << shown(wave.format.unit);
    return parts.join(QStringLiteral(" · "));
}

/// The numbers of a lane, by what its wave shows.
std::vector<NumberCell> cellsOf(CellMaker& make, WaveLabel label, bool firstEcg, bool& beside)
{
    std::vector<NumberCell> cells;
    const auto small = [&](Parameter p, Token colour) {
        if (make.has(p) && cells.size() < 2)
            cells.push_back(make.cell(p, colour, CellSize::Small));
    };
    if (isEcg(label)) {
        if (firstEcg)
            return {make.heart(CellSize::Large)};
        if (!beside) {
            beside = true;
            small(Parameter::St, Token::WaveEcg);
            small(Parameter::Qtc, Token::WaveEcg);
            small(Parameter::PvcRate, Token::WaveEcg);
        }
        return cells;
    }
    switch (label) {
    case WaveLabel::Pleth:
        if (make.has(Parameter::Spo2))
            cells.push_back(make.saturation(CellSize::Large));
        break;
    case WaveLabel::Abp:
        if (make.has(Parameter::AbpSystolic))
            cells.push_back(make.pressure(Parameter::AbpSystolic, Token::WaveAbp, CellSize::Medium));
        break;
    case WaveLabel::Pap:
        if (make.has(Parameter::PapSystolic))
            cells.push_back(make.pressure(Parameter::PapSystolic, Token::WavePap, CellSize::Medium));
        break;
    case WaveLabel::Cvp: small(Parameter::CvpMean, Token::WaveOther); break;
    case WaveLabel::Icp:
        small(Parameter::IcpMean, Token::WaveOther);
        small(Parameter::CppMean, Token::WaveOther);
        break;
    case WaveLabel::Resp:
        if (make.has(Parameter::RespirationRate))
            cells.push_back(make.cell(Parameter::RespirationRate, Token::WaveResp, CellSize::Medium));
        small(Parameter::Temperature, Token::Text2);
        break;
    case WaveLabel::Co2:
        small(Parameter::EtCo2, Token::WaveCo2);
        small(Parameter::FiCo2, Token::WaveCo2);
        break;
    default: break;
    }
    return cells;
}

double shareOf(WaveLabel label, bool firstEcg)
{
    if (firstEcg)
        return 170;
    if (isEcg(label))
        return 122;
    return label == WaveLabel::Resp || label == WaveLabel::Co2 ? 108 : 128;
}

}

LaneSetting usualSetting(WaveLabel label)
{
    if (isEcg(label))
        return {25, 10};
    return {label == WaveLabel::Resp || label == WaveLabel::Co2 ? 6.25 : 25, std::nullopt};
}

bool isCurrent(const NumericView& numeric, Instant now)
{
    if (!isUsable(numeric.validity))
        return false;
    const auto& about = info(numeric.parameter);
    return about.course == Course::Episodic || seconds(now - numeric.measured) <= about.staleAfter;
}

Token waveColour(WaveLabel label)
{
    if (isEcg(label))
        return Token::WaveEcg;
    switch (label) {
    case WaveLabel::Pleth: return Token::WavePleth;
    case WaveLabel::Abp: return Token::WaveAbp;
    case WaveLabel::Pap: return Token::WavePap;
    case WaveLabel::Resp: return Token::WaveResp;
    case WaveLabel::Co2: return Token::WaveCo2;
    default: return Token::WaveOther;
    }
}

QString oxygenText(const door::ScoreView& score, const Words& words)
{
    const auto& part = score.parts[static_cast<std::size_t>(ScorePart::Oxygen)];
    if (!part.value)
        return {};
    if (*part.value <= 0)
        return QCoreApplication::translate("wardlight::kit", "Air", "no supplemental oxygen");
    return QCoreApplication::translate("wardlight::kit", "%1 L", "oxygen, litres a minute")
        .arg(words.number(*part.value, *part.value == static_cast<int>(*part.value) ? 0 : 1));
}

std::vector<Lane> makeLanes(const LaneQuestion& q)
{
    std::vector<Lane> lanes;
    CellMaker make(q);
    bool firstEcg = true;
    bool beside = false;
    for (std::size_t i = 0; i < q.bed.waves.size() && lanes.size() < q.most; ++i) {
        const auto& wave = q.bed.waves[i];
        Lane lane;
        lane.wave = static_cast<int>(i);
        lane.label = wave.format.label;
        lane.name = laneName(wave.format);
        lane.colour = waveColour(lane.label);
        const auto chosen = q.settings.find(lane.label);
        lane.setting = chosen == q.settings.end() ? usualSetting(lane.label) : chosen->second;
        lane.note = laneNote(q, wave, lane.setting);
        lane.flat = !wave.present || !wave.samples;
        lane.poor = wave.poor;
        const bool first = isEcg(lane.label) && firstEcg;
        firstEcg = firstEcg && !isEcg(lane.label);
        lane.share = shareOf(lane.label, first);
        lane.cells = cellsOf(make, lane.label, first, beside);
        lanes.push_back(std::move(lane));
    }
    if (firstEcg && (make.has(Parameter::HeartRate) || make.has(Parameter::PulseRate))) { // a rate without an ECG
        Lane numbers;
        numbers.cells.push_back(make.heart(CellSize::Medium));
        numbers.share = 84;
        lanes.push_back(std::move(numbers));
    }
    if (auto rest = make.rest(); !rest.empty()) {
        if (lanes.empty() || lanes.back().wave >= 0)
            lanes.push_back({});
        auto& row = lanes.back();
        row.share = 84;
        row.cells.insert(row.cells.end(), std::make_move_iterator(rest.begin()), std::make_move_iterator(rest.end()));
    }
    return lanes;
}

QString cellSentence(const NumberCell& cell)
{
    QStringList parts{cell.label + QLatin1Char(' ') + (cell.value.contains(QStringLiteral("–"))
                                                             ? QCoreApplication::translate("wardlight::kit", "no value")
                                                             : cell.value + QLatin1Char(' ') + cell.unit)};
    if (!cell.age.isEmpty())
        parts << cell.age;
    if (!cell.reason.isEmpty())
        parts << cell.reason;
    auto aside = cell.aside;
    if (!aside.isEmpty())
        parts << aside.replace(QLatin1Char('\n'), QStringLiteral(", "));
    if (!cell.limit.isEmpty())
        parts << QCoreApplication::translate("wardlight::kit", "limits %1").arg(cell.limit);
    return parts.join(QStringLiteral(", "));
}

}
