// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/lane_cells.h"

#include <QCoreApplication>

#include <algorithm>

namespace wardlight::kit {
namespace {

using door::NumericView;

const QString noNumber = QStringLiteral("– –");

QString uncertainBecause(const std::string& id)
{
    if (id.empty())
        return {};
    if (id == "weak-pulse")
        return QCoreApplication::translate("wardlight::kit", "weak pulse");
    if (id == "noise")
        return QCoreApplication::translate("wardlight::kit", "noise");
    return QCoreApplication::translate("wardlight::kit", "uncertain");
}

}

QString rhythmText(RhythmLabel rhythm)
{
    switch (rhythm) {
    case RhythmLabel::None: break;
    case RhythmLabel::Sinus: return QCoreApplication::translate("wardlight::kit", "Sinus", "rhythm");
    case RhythmLabel::AtrialFibrillation: return QCoreApplication::translate("wardlight::kit", "AF", "rhythm: atrial fibrillation");
    case RhythmLabel::VentricularTachycardia: return QCoreApplication::translate("wardlight::kit", "V-tach", "rhythm");
    case RhythmLabel::Paced: return QCoreApplication::translate("wardlight::kit", "Paced", "rhythm");
    case RhythmLabel::Irregular: return QCoreApplication::translate("wardlight::kit", "Irregular", "rhythm");
    }
    return {};
}

CellMaker::CellMaker(const LaneQuestion& question)
    : q_(question)
    , now_(question.past ? question.past->at : question.now)
{
}

std::optional<NumericView> CellMaker::find(Parameter p) const
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

NumberCell CellMaker::cell(Parameter p, Token colour, CellSize size)
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
    light(c, c.parameter);
    return c;
}

NumberCell CellMaker::pressure(Parameter systolic, Token colour, CellSize size)
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

NumberCell CellMaker::heart(CellSize size)
{
    const auto rate = find(Parameter::HeartRate);
    const auto pulse = find(Parameter::PulseRate);
    done_.insert(Parameter::HeartRate);
    if (pulse && isCurrent(*pulse, now_) && (!rate || !isCurrent(*rate, now_))) {
        auto c = cell(Parameter::PulseRate, Token::WavePleth, size);
        light(c, Parameter::HeartRate);
        return c;
    }
    auto c = cell(Parameter::HeartRate, Token::WaveEcg, size);
    if (!q_.past && rate && isCurrent(*rate, now_) && c.reason.isEmpty())
        c.aside = rhythmText(q_.bed.rhythm);
    // Where ST and QTc stand beside the second lead, there is no third place.
    const auto ectopy = find(Parameter::PvcRate);
    if (ectopy && isCurrent(*ectopy, now_) && c.reason.isEmpty() && has(Parameter::St) && has(Parameter::Qtc)) {
        const auto text = parameterLabel(Parameter::PvcRate) + QLatin1Char(' ') + q_.words.value(Parameter::PvcRate, ectopy->value);
        c.aside += (c.aside.isEmpty() ? QString() : QStringLiteral("\n")) + text;
        done_.insert(Parameter::PvcRate);
    }
    return c;
}

NumberCell CellMaker::saturation(CellSize size)
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

std::vector<NumberCell> CellMaker::rest()
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

NumberCell CellMaker::bare(Parameter p, Token colour, CellSize size) const
{
    NumberCell c;
    c.parameter = p;
    c.label = parameterLabel(p);
    c.unit = shown(info(p).unitShown);
    c.colour = colour;
    c.size = size;
    return c;
}

void CellMaker::fill(NumberCell& c, const NumericView& n) const
{
    c.limit = limitsText(n, q_.words);
    c.source = shown(n.device);
    const auto sinceThen = now_ - n.measured;
    if (isCurrent(n, now_)) {
        c.value = q_.words.value(n.parameter, n.value);
        c.grey = n.validity == Validity::Questionable || seconds(sinceThen) > info(n.parameter).staleAfter;
        if (n.validity == Validity::Questionable)
            c.reason = uncertainBecause(n.reason);
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

void CellMaker::light(NumberCell& c, Parameter p) const
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

}
