// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/alarm_look.h"

#include <QPainter>

namespace wardlight::kit {


Tone toneOf(Priority priority) { return static_cast<Tone>(priority); }

Form formOf(AlarmPhase phase)
{
    switch (phase) {
    case AlarmPhase::Active: return Form::Active;
    case AlarmPhase::Acknowledged: return Form::Acknowledged;
    case AlarmPhase::Latched: return Form::Latched;
    case AlarmPhase::Idle:
    case AlarmPhase::Pending: break;
    }
    return Form::Quiet;
}

bool flashIsOn(Tone tone, Instant now)
{
    constexpr std::int64_t highHalf = 250'000'000; // ns
    constexpr std::int64_t mediumHalf = 833'333'333;
    const auto t = now.time_since_epoch().count();
    return tone == Tone::High ? t / highHalf % 2 == 0 : tone == Tone::Medium ? t / mediumHalf % 2 == 0 : true;
}

Parameter numberOf(const door::AlarmView& alarm)
{
    if (alarm.key.parameter == Parameter::PulseRate)
        return Parameter::HeartRate;
    if (alarm.key.parameter != Parameter::None)
        return alarm.key.parameter;
    const auto kind = alarm.key.kind;
    if (kind == AlarmKind::Spo2SensorOff || kind == AlarmKind::PulseLost)
        return Parameter::Spo2;
    if (kind == AlarmKind::Apnea)
        return Parameter::RespirationRate;
    if (kind == AlarmKind::StHigh || kind == AlarmKind::StLow)
        return Parameter::St;
    return kind <= AlarmKind::MissedBeat ? Parameter::HeartRate : Parameter::None;
}

const door::AlarmView* loudestAlarm(const door::BedView& bed)
{
    for (const auto phase : {AlarmPhase::Active, AlarmPhase::Latched, AlarmPhase::Acknowledged}) {
        const door::AlarmView* found = nullptr;
        for (const auto& alarm : bed.alarms)
            if (alarm.phase == phase &&
                (!found || (found->technical && !alarm.technical && alarm.priority == found->priority)))
                found = &alarm;
        if (found)
            return found;
    }
    return nullptr;
}

AlarmInk alarmInk(const Theme& theme, Tone tone, Form form, bool flashOn)
{
    AlarmInk ink{theme[Token::Surface], theme[Token::Text1], theme[Token::LineStrong], theme[Token::LineStrong], false};
    if (tone == Tone::Quiet || form == Form::Quiet)
        return ink;
    const bool high = tone == Tone::High;
    if (tone == Tone::Low) {
        const bool active = form == Form::Active;
        return {active ? theme[Token::LowFill] : theme[Token::Surface], active ? theme[Token::LowText] : theme[Token::Text1],
                theme[Token::LowLine], theme[Token::LowHatch], active};
    }
    ink.line = theme[high ? Token::HighLine : Token::MediumLine];
    ink.hatch = theme[high ? Token::HighHatch : Token::MediumHatch];
    if (form == Form::Acknowledged || (form == Form::Latched && !high))
        return ink;
    if (form == Form::Latched) { // over and unseen: flashes between the dark fill and none
        ink.filled = flashOn;
        ink.fill = flashOn ? theme[Token::HighOffFill] : ink.fill;
        ink.text = flashOn ? theme[Token::HighOffText] : ink.text;
        return ink;
    }
    ink.filled = true;
    ink.fill = theme[high ? (flashOn ? Token::HighFill : Token::HighOffFill) : flashOn ? Token::MediumFill : Token::MediumOffFill];
    ink.text = theme[high ? (flashOn ? Token::HighText : Token::HighOffText) : flashOn ? Token::MediumText : Token::MediumOffText];
    return ink;
}

void drawHatch(QPainter& p, const QRectF& box, const QColor& colour)
{
    p.save();
    p.setClipRect(box, Qt::IntersectClip);
    p.setPen(QPen(colour, 4));
    for (double x = box.left() - box.height(); x < box.right(); x += 14)
        p.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    p.restore();
}

}
