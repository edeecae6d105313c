// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/lane_cells.h"

#include <QCoreApplication>

#include <algorithm>

namespace wardlight::kit {
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
    case WaveLabel::Other: return shown(format.name.empty() ? waveName(format.label) : std::string_view(format.name));
    default: break;
    }
    const auto name = shown(waveName(format.label));
    return isEcg(format.label) ? QCoreApplication::translate("wardlight::kit", "ECG %1", "name of a lead").arg(name) : name;
}

QString recordedLaneName(const WaveFormat& format)
{
    constexpr int longest = 14;
    if (!isEcg(format.label))
        return laneName(format).left(longest);
    return QStringLiteral("ECG ") + shown(format.name.empty() ? waveName(format.label) : std::string_view(format.name)).left(longest);
}

namespace {

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
            parts << q.words.inLocale(shown(wave.filter));
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

bool isCurrent(const door::NumericView& numeric, Instant now)
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
        if (q.hidden.contains(wave.format.label))
            continue;
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
