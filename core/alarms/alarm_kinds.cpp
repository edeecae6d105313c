// SPDX-License-Identifier: GPL-3.0-or-later
// The checked table of kinds and the chains between them.
#include "core/alarms/alarm_kinds.h"

#include "core/alarms/limits.h"
#include "core/base/csv.h"
#include "core/base/number_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace wardlight::alarms {
namespace {

using enum AlarmKind;

constexpr AlarmKind neverOff[] = {
    Asystole,       VentricularFlutterFibrillation, VentricularTachycardia, ExtremeTachycardia, ExtremeBradycardia,
    Spo2Desat,      PulseLost,                      Apnea,                  AbpDisconnected,    EcgLeadsOff,
    LinkLost,       DeviceFault,                    PatientMismatch,        GatewayLost,        DisplayFrozen,
    BedNotWatched,  AlarmUnanswered,                StoreFailed,            AudioDeviceFailed,  AudioOutputGone, PeerStationLost,
    ConfigInvalid,
};

/// What the equipment says about itself although its melody is not "power".
constexpr AlarmKind technicalBesidePower[] = {AlarmUnanswered, InfusionBatteryLow, VentBatteryLow, VentFailed,
                                              VentGasSupplyLost, ImagingFailed, FridgeTemperatureOut,
                                              GasPressureOut, RoomTemperatureOut, RoomHumidityOut, RoomCo2High,
                                              AssetLeftZone, AssetBatteryLow, WearableOffBody, DeviceAlarm};

struct Chain {
    AlarmKind higher;
    bool sameSource;
    std::vector<AlarmKind> lower;
};

const std::vector<Chain>& chains()
{
    static const std::vector<Chain> all = {
        {Asystole, false,
         {VentricularBradycardia, ExtremeBradycardia, VentricularRhythm, VentricularRun, Pause, Svt, PacerNotCapture,
          PacerNotPacing, HrLow, PrLow, AtrialFibrillation, IrregularRhythm, Couplet, Bigeminy, Trigeminy, PvcRateHigh,
          MultiformPvc, ROnT, MissedBeat}},
        {VentricularFlutterFibrillation, false,
         {VentricularTachycardia, ExtremeTachycardia, ExtremeBradycardia, VentricularBradycardia, VentricularRhythm,
          VentricularRun, Pause, Svt, PacerNotCapture, PacerNotPacing, HrHigh, HrLow, PrHigh, PrLow,
          AtrialFibrillation, IrregularRhythm, Couplet, Bigeminy, Trigeminy, PvcRateHigh, MultiformPvc, ROnT,
          MissedBeat}},
        {VentricularTachycardia, false,
         {ExtremeTachycardia, VentricularRun, VentricularRhythm, Svt, HrHigh, PrHigh, AtrialFibrillation,
          IrregularRhythm, Couplet, Bigeminy, Trigeminy, PvcRateHigh, MultiformPvc, ROnT}},
        {ExtremeTachycardia, false, {Svt, HrHigh, PrHigh}},
        {ExtremeBradycardia, false, {Pause, HrLow, PrLow, MissedBeat}},
        {VentricularBradycardia, false, {VentricularRhythm, Pause, HrLow, PrLow, MissedBeat}},
        {VentricularRun, false, {Couplet}},
        {Pause, false, {MissedBeat}},
        {Spo2Desat, false, {Spo2Low}},
        {PulseLost, false, {PrLow, Spo2LowPerfusion}},
        {Apnea, false, {RrLow}},
        {AbpDisconnected, false, {AbpSysLow, AbpDiaLow, AbpMeanLow}},
        {GlucoseVeryLow, false, {GlucoseLow, GlucoseFallingFast}},
        {News2High, false, {News2Medium, News2Red}},
        {FallDetected, false, {FallSuspected, BedExit}},
        {EcgLeadsOff, true, {EcgLeadOff, EcgNoise}},
        {LinkLost, true, {LinkWeak, DataLate}},
        {DeviceBatteryCritical, true, {DeviceBatteryLow}},
        {InfusionEmpty, true, {InfusionNearEnd}},
        {VentDisconnected, true, {VentPressureLow, VentVolumeLow, VentPeepLow, VentLeak}},
    };
    return all;
}

/// chains() as a matrix, so that a look-up costs nothing.
using ChainMatrix = std::array<std::array<std::uint8_t, alarmKindCount>, alarmKindCount>;
const ChainMatrix& chainMatrix()
{
    static const ChainMatrix matrix = [] {
        ChainMatrix m{};
        for (const auto& chain : chains())
            for (const auto lower : chain.lower)
                m[static_cast<std::size_t>(chain.higher)][static_cast<std::size_t>(lower)] = chain.sameSource ? 2 : 1;
        return m;
    }();
    return matrix;
}

std::optional<bool> yesOrNo(std::string_view text)
{
    return text == "yes" ? std::optional(true) : text == "no" ? std::optional(false) : std::nullopt;
}

}

bool isNeverOff(AlarmKind kind) { return std::find(std::begin(neverOff), std::end(neverOff), kind) != std::end(neverOff); }

bool supersedes(AlarmKind higher, AlarmKind lower)
{
    return chainMatrix()[static_cast<std::size_t>(higher)][static_cast<std::size_t>(lower)] != 0;
}

bool supersedesWithinSourceOnly(AlarmKind higher)
{
    const auto& row = chainMatrix()[static_cast<std::size_t>(higher)];
    return std::find(row.begin(), row.end(), 2) != row.end();
}

std::optional<double> worseningStep(Parameter parameter)
{
    using enum Parameter;
    switch (parameter) {
    case HeartRate:
    case PulseRate: return 20;
    case Spo2: return 5;
    case NibpSystolic:
    case NibpDiastolic:
    case NibpMean:
    case AbpSystolic:
    case AbpDiastolic:
    case AbpMean: return 20;
    case RespirationRate: return 8;
    case Temperature: return 0.5;
    case EtCo2: return 10;
    case None:
    case PerfusionIndex:
    case PapSystolic:
    case PapDiastolic:
    case PapMean:
    case CvpMean:
    case IcpMean:
    case CppMean:
    case TemperatureDelta:
    case FiCo2:
    case Glucose:
    case St:
    case Qtc:
    case PvcRate:
    case FiO2:
    case InfusionRate:
    case Count: return std::nullopt;
    }
    return std::nullopt;
}

bool isLimitKind(AlarmKind kind)
{
    return std::any_of(limitRules().begin(), limitRules().end(), [&](const LimitRule& r) { return r.kind == kind; });
}

bool isCuffKind(AlarmKind kind) { return kind >= NibpSysHigh && kind <= NibpMeanLow; }

bool isToldAtMostEvery30s(AlarmKind kind)
{
    return kind == PacerNotCapture || kind == PacerNotPacing || (kind >= Couplet && kind <= MissedBeat);
}

Result<KindTable> kindTable(std::string_view csvText)
{
    constexpr std::string_view file = "alarm_kinds.csv";
    const auto table = readCsv(std::string(file), csvText);
    if (!table)
        return tl::unexpected(table.error());
    constexpr std::array<std::string_view, 6> titles = {"kind", "priority", "delay_s", "latching", "category",
                                                        "may_be_off"};
    std::array<std::size_t, titles.size()> at{};
    for (std::size_t i = 0; i < titles.size(); ++i) {
        at[i] = table->column(titles[i]);
        if (at[i] == CsvTable::npos)
            return fail(ErrorCode::Malformed, std::string(file), fmt::format("there is no column {}", titles[i]));
    }
    KindTable kinds;
    std::array<bool, alarmKindCount> seen{};
    for (const auto& line : table->rows) {
        const auto field = [&](std::size_t i) -> const std::string& { return line.fields[at[i]]; };
        const auto where = fmt::format("{}:{} {}", file, line.line, field(0));
        const auto kind = kindFromId(field(0));
        const auto priority = priorityFromId(field(1));
        const auto delay = parseNumber<int>(field(2));
        const auto latches = yesOrNo(field(3));
        const auto category = categoryFromId(field(4));
        const auto mayBeOff = yesOrNo(field(5));
        if (!kind || !priority || !delay || *delay < 0 || *delay > 600 || !latches || !category || !mayBeOff)
            return fail(ErrorCode::Malformed, where,
                        "a row is: kind, low|medium|high, seconds 0 to 600, yes|no, category, yes|no");
        if (std::exchange(seen[static_cast<std::size_t>(*kind)], true))
            return fail(ErrorCode::Malformed, where, "this kind has a row already");
        if (*mayBeOff && isNeverOff(*kind))
            return fail(ErrorCode::Refused, where, "this kind may never be switched off");
        if (*latches && *priority == Priority::Low)
            return fail(ErrorCode::Refused, where, "a low alarm never latches");
        kinds.rows_[static_cast<std::size_t>(*kind)] = {
            .priority = *priority,
            .delay = std::chrono::seconds(*delay),
            .latches = *latches,
            .category = *category,
            .mayBeOff = *mayBeOff,
            .technical = *category == AlarmCategory::Power
                         || std::find(std::begin(technicalBesidePower), std::end(technicalBesidePower), *kind)
                                != std::end(technicalBesidePower)};
    }
    for (std::size_t k = 0; k < alarmKindCount; ++k)
        if (!seen[k])
            return fail(ErrorCode::NotFound, std::string(file),
                        fmt::format("{} has no row", kindId(static_cast<AlarmKind>(k))));
    return kinds;
}

}
