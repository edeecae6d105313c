// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ward/tile_model.h"

#include "ui/ward/tile_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace wardlight::ward {
namespace {

using door::AlarmView;
using door::BedView;
using door::NumericView;
using kit::Token;

/// Whose cell an alarm lights up.
Parameter cellOf(const AlarmView& alarm)
{
    switch (alarm.key.parameter) {
    case Parameter::HeartRate:
    case Parameter::PulseRate: return Parameter::HeartRate;
    case Parameter::Spo2: return Parameter::Spo2;
    case Parameter::NibpSystolic:
    case Parameter::NibpDiastolic:
    case Parameter::NibpMean:
    case Parameter::AbpSystolic:
    case Parameter::AbpDiastolic:
    case Parameter::AbpMean: return Parameter::AbpSystolic;
    case Parameter::None: break;
    default: return alarm.key.parameter;
    }
    if (alarm.key.kind == AlarmKind::Spo2SensorOff)
        return Parameter::Spo2;
    return isRhythm(alarm.key.kind) ? Parameter::HeartRate : Parameter::None;
}

void lightUp(NumberModel& cell, const BedView& bed, Parameter parameter)
{
    const AlarmView* found = nullptr;
    for (const auto& alarm : bed.alarms) {
        if (alarm.phase == AlarmPhase::Latched || alarm.priority == Priority::Low || cellOf(alarm) != parameter)
            continue;
        if (!found || (found->phase != AlarmPhase::Active && alarm.phase == AlarmPhase::Active))
            found = &alarm;
    }
    if (!found)
        return;
    cell.tone = kit::toneOf(found->priority);
    cell.form = kit::formOf(found->phase);
}

NumberModel heartCell(const TileWords& text, const BedView& bed)
{
    const auto* rate = bed.numeric(Parameter::HeartRate);
    const auto* pulse = bed.numeric(Parameter::PulseRate);
    const bool fromPulse = pulse && text.isCurrent(*pulse) && (!rate || !text.isCurrent(*rate));
    auto cell = text.number(fromPulse ? pulse : rate, fromPulse ? Parameter::PulseRate : Parameter::HeartRate);
    cell.colour = fromPulse ? Token::WavePleth : Token::WaveEcg;
    lightUp(cell, bed, Parameter::HeartRate);
    return cell;
}

NumberModel spo2Cell(const TileWords& text, const BedView& bed)
{
    auto cell = text.number(bed.numeric(Parameter::Spo2), Parameter::Spo2);
    cell.colour = Token::WavePleth;
    lightUp(cell, bed, Parameter::Spo2);
    return cell;
}

NumberModel pressureCell(const TileWords& text, const BedView& bed)
{
    auto cell = text.pressure(bed);
    lightUp(cell, bed, Parameter::AbpSystolic);
    return cell;
}

/// The waves of a class, by what tells most: ECG, pleth, a pressure, breathing, CO₂; then what is left.
std::vector<LaneModel> chooseLanes(const BedView& bed, std::size_t room)
{
    std::vector<LaneModel> lanes;
    const auto add = [&](auto&& fits) {
        for (std::size_t i = 0; i < bed.waves.size() && lanes.size() < room; ++i) {
            const auto taken = std::any_of(lanes.begin(), lanes.end(),
                                           [&](const LaneModel& l) { return l.wave == static_cast<int>(i); });
            if (taken || !fits(bed.waves[i].format.label))
                continue;
            const auto& wave = bed.waves[i];
            lanes.push_back({static_cast<int>(i), !wave.present || !wave.samples, wave.poor});
            return;
        }
    };
    add([](WaveLabel l) { return isEcg(l); });
    add([](WaveLabel l) { return l == WaveLabel::Pleth; });
    add([](WaveLabel l) { return isPressure(l); });
    add([](WaveLabel l) { return l == WaveLabel::Resp; });
    add([](WaveLabel l) { return l == WaveLabel::Co2; });
    while (lanes.size() < std::min(room, bed.waves.size()))
        add([](WaveLabel) { return true; });
    std::stable_sort(lanes.begin(), lanes.end(), [](const LaneModel& a, const LaneModel& b) { return a.wave < b.wave; });
    return lanes;
}

BandModel bandOf(const BedView& bed, const TileWords& text, const TileExtras& extras, TileClass c)
{
    BandModel band;
    if (const auto* alarm = kit::loudestAlarm(bed)) {
        band = text.band(*alarm, bed.alarms.size() - 1);
        if (c == TileClass::XXS && lowersAnother(bed)) // its head has room for the name alone
            band.more += QStringLiteral("↓");
        if (alarm->id == extras.canUndo && alarm->phase == AlarmPhase::Acknowledged)
            band.action = QCoreApplication::translate("wardlight::ward", "Undo", "take the acknowledge back");
        return band;
    }
    if (bed.alarmsOffSince) {
        band.off = true;
        band.icon = QLatin1String("bell-crossed");
        band.texts = {QCoreApplication::translate("wardlight::ward", "Alarms off since %1", "time of day")
                          .arg(text.words().clock(*bed.alarmsOffSince)),
                      QCoreApplication::translate("wardlight::ward", "Alarms off")};
        return band;
    }
    band.items = text.footItems(bed, c);
    band.course = extras.course;
    return band;
}

}

bool isRhythm(AlarmKind kind) { return kind <= AlarmKind::MissedBeat && kind != AlarmKind::StHigh && kind != AlarmKind::StLow; }

QLatin1String technicalIcon(AlarmKind kind)
{
    switch (kind) {
    case AlarmKind::LinkLost:
    case AlarmKind::LinkWeak:
    case AlarmKind::GatewayLost:
    case AlarmKind::PeerStationLost: return QLatin1String("link-broken");
    case AlarmKind::DeviceBatteryCritical:
    case AlarmKind::DeviceBatteryLow:
    case AlarmKind::InfusionBatteryLow:
    case AlarmKind::VentBatteryLow:
    case AlarmKind::AssetBatteryLow: return QLatin1String("battery");
    case AlarmKind::AudioOutputGone:
    case AlarmKind::AudioDeviceFailed: return QLatin1String("sound-off");
    case AlarmKind::ClockStepped:
    case AlarmKind::DeviceClockWrong:
    case AlarmKind::DataLate: return QLatin1String("clock");
    default: return QLatin1String("plug");
    }
}

TileModel makeTile(const BedView& bed, TileClass c, const kit::Words& words, Instant now, const TileExtras& extras)
{
    const TileWords text(words, now, c, extras.names);
    TileModel tile;
    tile.head = text.head(bed);
    if (bed.condition == door::BedCondition::Empty && bed.alarms.empty()) {
        tile.kind = TileKind::Empty;
        tile.veil = QCoreApplication::translate("wardlight::ward", "Empty bed");
        if (c > TileClass::XS)
            tile.veilBelow = bed.releasedSpeak ? QCoreApplication::translate("wardlight::ward", "A released device still sends")
                                               : QCoreApplication::translate("wardlight::ward", "Press to admit");
        return tile;
    }
    if (bed.condition == door::BedCondition::Standby && bed.alarms.empty()) {
        tile.kind = TileKind::Standby;
        tile.veil = QCoreApplication::translate("wardlight::ward", "Standby");
        tile.veilBelow = text.standby(bed);
        return tile;
    }
    if (bed.condition == door::BedCondition::Connecting && bed.alarms.empty() && bed.numerics.empty()) {
        tile.kind = TileKind::Connecting;
        tile.veil = QStringLiteral("– –");
        tile.veilBelow = QCoreApplication::translate("wardlight::ward", "connecting %1", "time waited so far")
                             .arg(kit::countText(now - bed.connectingSince));
        return tile;
    }
    tile.kind = TileKind::Live;
    tile.numbers = {heartCell(text, bed), spo2Cell(text, bed)};
    if (c >= TileClass::L)
        tile.numbers.push_back(pressureCell(text, bed));
    if (c == TileClass::XL) {
        auto breathing = text.number(bed.numeric(Parameter::RespirationRate), Parameter::RespirationRate);
        breathing.colour = Token::WaveResp;
        breathing.pressure = true;
        lightUp(breathing, bed, Parameter::RespirationRate);
        tile.numbers.push_back(breathing);
        if (extras.course) {
            const auto either = [&](Parameter first, Parameter second) {
                const int trend = extras.course->trendOf(first);
                return trend != 0 ? trend : extras.course->trendOf(second);
            };
            tile.numbers[0].trend = either(Parameter::HeartRate, Parameter::PulseRate);
            tile.numbers[1].trend = extras.course->trendOf(Parameter::Spo2);
            tile.numbers[2].trend = either(Parameter::AbpSystolic, Parameter::NibpSystolic);
            tile.numbers[3].trend = extras.course->trendOf(Parameter::RespirationRate);
        }
    }
    tile.lanes = chooseLanes(bed, static_cast<std::size_t>(sizesOf(c).lanes));
    tile.band = bandOf(bed, text, extras, c);
    tile.frame = tile.head.tone = tile.band.tone;
    tile.frameForm = tile.band.form;
    return tile;
}

}
