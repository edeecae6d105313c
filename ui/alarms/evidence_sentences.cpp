// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/sentences.h"

#include <QCoreApplication>

#include <cmath>

namespace wardlight::alarms_ui {
namespace {

using door::Stance;
using door::WitnessReason;

QString whole(double v) { return QString::number(static_cast<qint64>(std::lround(v))); }

/// The width comes from slopes: it tells wider from as before, and no more.
QString widthWords(const door::LaneFacts& facts)
{
    constexpr double wider = 1.3;
    if (!facts.before.width || !facts.after.width || *facts.after.width < wider * *facts.before.width)
        return {};
    return QCoreApplication::translate("wardlight::alarms", "QRS wider than before");
}

QString rateWords(const std::optional<double>& before, const std::optional<double>& after)
{
    if (before && after)
        return QCoreApplication::translate("wardlight::alarms", "%1/min before, %2/min since").arg(whole(*before), whole(*after));
    if (after)
        return QCoreApplication::translate("wardlight::alarms", "%1/min since").arg(whole(*after));
    if (before)
        return QCoreApplication::translate("wardlight::alarms", "%1/min before").arg(whole(*before));
    return {};
}

QString secondsOf(const door::Witness& w, const kit::Words& words)
{
    const auto number = words.number(w.first, 1);
    return w.openEnded ? QCoreApplication::translate("wardlight::alarms", "%1 s or longer", "a length of time").arg(number)
                       : QCoreApplication::translate("wardlight::alarms", "%1 s", "a length of time, seconds").arg(number);
}

}

Statement statementOf(const door::Witness& w, WaveLabel label, const kit::Words& words)
{
    const auto& f = w.facts;
    const auto rates = rateWords(f.before.rate, f.after.rate);
    const bool pressure = isPressure(label);
    const int count = static_cast<int>(w.first);
    const auto fell = [&] {
        if (pressure)
            return QCoreApplication::translate("wardlight::alarms", "%1 → %2 mmHg").arg(whole(w.first), whole(w.second));
        return w.first > 0 ? QCoreApplication::translate("wardlight::alarms", "to %1 % of what it was").arg(whole(w.second / w.first * 100)) : QString();
    };
    switch (w.reason) {
    case WitnessReason::None: return {QCoreApplication::translate("wardlight::alarms", "Nothing to say"), {}};
    case WitnessReason::NoBeat: return {QCoreApplication::translate("wardlight::alarms", "No beat for %1").arg(secondsOf(w, words)), rateWords(f.before.rate, {})};
    case WitnessReason::BeatsGoOn:
        return {QCoreApplication::translate("wardlight::alarms", "Beats go on"),
                rates.isEmpty() ? QCoreApplication::translate("wardlight::alarms", "longest gap %1 s").arg(words.number(f.longestGap, 1)) : rates};
    case WitnessReason::WideBeats:
        return {QCoreApplication::translate("wardlight::alarms", "%n wide beats in a row", "", count),
                QStringList{rateWords({}, f.after.rate), widthWords(f)}.join(QStringLiteral("\n")).trimmed()};
    case WitnessReason::NoWideBeats: return {QCoreApplication::translate("wardlight::alarms", "No wide beats in a row"), rates};
    case WitnessReason::Fibrillates:
        return {QCoreApplication::translate("wardlight::alarms", "No beats, waves only"), QCoreApplication::translate("wardlight::alarms", "for %1").arg(secondsOf(w, words))};
    case WitnessReason::Organised: return {QCoreApplication::translate("wardlight::alarms", "Beats can be told"), rates};
    case WitnessReason::Rate:
        return {QCoreApplication::translate("wardlight::alarms", "%1 beats/min", "rate of a lead").arg(whole(w.first)), rateWords(f.before.rate, {})};
    case WitnessReason::Ectopic: return {QCoreApplication::translate("wardlight::alarms", "%n early wide beats", "", count), widthWords(f)};
    case WitnessReason::NoEctopic: return {QCoreApplication::translate("wardlight::alarms", "No early wide beats"), rates};
    case WitnessReason::Irregular:
        return {QCoreApplication::translate("wardlight::alarms", "Irregular"), QCoreApplication::translate("wardlight::alarms", "%1 % from beat to beat").arg(whole(w.first))};
    case WitnessReason::Regular:
        return {QCoreApplication::translate("wardlight::alarms", "Regular"), QCoreApplication::translate("wardlight::alarms", "%1 % from beat to beat").arg(whole(w.first))};
    case WitnessReason::NoPulse: return {QCoreApplication::translate("wardlight::alarms", "No pulse for %1").arg(secondsOf(w, words)), rateWords(f.before.rate, {})};
    case WitnessReason::PulseGoesOn: return {QCoreApplication::translate("wardlight::alarms", "Pulse goes on"), rates};
    case WitnessReason::PulseFell:
        return {pressure ? QCoreApplication::translate("wardlight::alarms", "Pulse pressure fell") : QCoreApplication::translate("wardlight::alarms", "Pulse fell"), fell()};
    case WitnessReason::PulseHeld:
        return {QCoreApplication::translate("wardlight::alarms", "Pulse held, cannot tell"), fell()};
    case WitnessReason::PulseRate:
        return {QCoreApplication::translate("wardlight::alarms", "%1 pulses/min").arg(whole(w.first)), rateWords(f.before.rate, {})};
    case WitnessReason::PulseGood:
        return {QCoreApplication::translate("wardlight::alarms", "Good pulse"), QCoreApplication::translate("wardlight::alarms", "%1/min, as on the ECG").arg(whole(w.first))};
    case WitnessReason::PulseWeak:
        return {QCoreApplication::translate("wardlight::alarms", "Pulse too weak"), QCoreApplication::translate("wardlight::alarms", "%1 % of its height").arg(whole(w.first))};
    case WitnessReason::PulseUnlike:
        return {QCoreApplication::translate("wardlight::alarms", "Pulse unlike the ECG"),
                QCoreApplication::translate("wardlight::alarms", "%1/min here, %2/min there").arg(whole(w.first), whole(w.second))};
    case WitnessReason::Pressure:
        return {QStringLiteral("%1/%2 mmHg").arg(whole(w.first), whole(w.second)), rates};
    case WitnessReason::NoPressure: return {QCoreApplication::translate("wardlight::alarms", "No pressure"), QStringLiteral("%1 mmHg").arg(whole(w.first))};
    case WitnessReason::NoBreath: return {QCoreApplication::translate("wardlight::alarms", "No breath for %1").arg(secondsOf(w, words)), rateWords(f.before.rate, {})};
    case WitnessReason::BreathsGoOn: return {QCoreApplication::translate("wardlight::alarms", "Breaths go on"), rates};
    case WitnessReason::BreathRate: return {QCoreApplication::translate("wardlight::alarms", "%1 breaths/min").arg(whole(w.first)), {}};
    case WitnessReason::LeadOff:
        return {QCoreApplication::translate("wardlight::alarms", "Cannot be read"), QCoreApplication::translate("wardlight::alarms", "%1 % of it is missing").arg(whole(w.first))};
    case WitnessReason::Noisy:
        return {QCoreApplication::translate("wardlight::alarms", "Cannot be read"), QCoreApplication::translate("wardlight::alarms", "noise in %1 % of the seconds").arg(whole(w.first))};
    case WitnessReason::Flat:
        return {QCoreApplication::translate("wardlight::alarms", "Cannot be read"), QCoreApplication::translate("wardlight::alarms", "flat before the alarm, too")};
    case WitnessReason::TooShort:
        return {QCoreApplication::translate("wardlight::alarms", "Cannot be read"), QCoreApplication::translate("wardlight::alarms", "too little of it is kept")};
    }
    return {};
}

QString verdictWord(door::Verdict verdict)
{
    switch (verdict) {
    case door::Verdict::LikelyTrue: return QCoreApplication::translate("wardlight::alarms", "Likely true");
    case door::Verdict::LikelyFalse: return QCoreApplication::translate("wardlight::alarms", "Likely false");
    case door::Verdict::Unsure: return QCoreApplication::translate("wardlight::alarms", "Signals contradict");
    case door::Verdict::OneWitness: return QCoreApplication::translate("wardlight::alarms", "One signal agrees");
    case door::Verdict::Unreadable: return QCoreApplication::translate("wardlight::alarms", "Cannot be checked");
    case door::Verdict::None: break;
    }
    return QCoreApplication::translate("wardlight::alarms", "No second signal");
}

QString verdictCount(const door::WitnessReport& r)
{
    const int asked = r.agree + r.disagree + r.unreadable;
    if (asked == 0)
        return QCoreApplication::translate("wardlight::alarms", "no wave shows this");
    if (r.agree == 0 && r.disagree > 0)
        return QCoreApplication::translate("wardlight::alarms", "%1 of %2 signals disagree").arg(r.disagree).arg(asked);
    return QCoreApplication::translate("wardlight::alarms", "%1 of %2 signals agree").arg(r.agree).arg(asked);
}

QString ruleOf(AlarmKind kind, std::string_view how)
{
    using enum AlarmKind;
    if (kind == VentricularTachycardia && how == toldByMinute)
        return QCoreApplication::translate("wardlight::alarms", "abrupt run > 100, borne out by its waves");
    if (kind == VentricularTachycardia && how == toldByWave)
        return QCoreApplication::translate("wardlight::alarms", "fast wave without rest, few beats");
    switch (kind) {
    case Asystole: return QCoreApplication::translate("wardlight::alarms", "no beat for 4 s");
    case VentricularFlutterFibrillation: return QCoreApplication::translate("wardlight::alarms", "fibrillating wave for 4 s");
    case VentricularTachycardia: return QCoreApplication::translate("wardlight::alarms", "≥ 5 ventricular beats, rate > 100");
    case ExtremeTachycardia: return QCoreApplication::translate("wardlight::alarms", "rate > 140 over 17 beats");
    case ExtremeBradycardia: return QCoreApplication::translate("wardlight::alarms", "rate < 40 over 5 beats");
    case VentricularBradycardia: return QCoreApplication::translate("wardlight::alarms", "≥ 5 ventricular beats, rate < 40");
    case VentricularRhythm: return QCoreApplication::translate("wardlight::alarms", "≥ 5 ventricular beats, rate 40–100");
    case VentricularRun: return QCoreApplication::translate("wardlight::alarms", "3 or 4 ventricular beats in a row");
    case Pause: return QCoreApplication::translate("wardlight::alarms", "no beat for 3 s");
    case Svt: return QCoreApplication::translate("wardlight::alarms", "≥ 5 narrow beats, rate > 150");
    case AtrialFibrillation: return QCoreApplication::translate("wardlight::alarms", "irregular beats for 60 s");
    case PvcRateHigh: return QCoreApplication::translate("wardlight::alarms", "> 10 ventricular beats in a minute");
    case PulseLost: return QCoreApplication::translate("wardlight::alarms", "no pulse for 10 s, probe on");
    case Apnea: return QCoreApplication::translate("wardlight::alarms", "no breath for 20 s");
    case AbpDisconnected: return QCoreApplication::translate("wardlight::alarms", "pressure < 10 mmHg for 5 s, no pulse");
    case LinkLost: return QCoreApplication::translate("wardlight::alarms", "nothing from the device for 8 s");
    default: return {};
    }
}

}
