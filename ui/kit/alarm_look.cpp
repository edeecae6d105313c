// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/alarm_look.h"

#include <QPainter>

#include <tuple>

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

bool flashIsOn(Tone tone, FlashPhase phase) { return tone == Tone::High ? phase.high : tone == Tone::Medium ? phase.medium : true; }
bool flashIsOn(Tone tone, Instant now) { return flashIsOn(tone, flashAt(now)); }

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
    // What nobody has answered yet, over or not: a latched red still flashes and sounds. Then by priority, then what is still true.
    const auto rank = [](const door::AlarmView& a) {
        return std::tuple(a.phase != AlarmPhase::Acknowledged, a.priority, a.phase == AlarmPhase::Active, !a.technical);
    };
    const door::AlarmView* found = nullptr;
    for (const auto& alarm : bed.alarms)
        if (!found || rank(alarm) > rank(*found))
            found = &alarm;
    return found;
}

AlarmInk alarmInk(const Theme& theme, Tone tone, Form form, bool flashOn)
{
    AlarmInk ink{theme[Token::Surface], theme[Token::Text1], theme[Token::LineStrong], theme[Token::LowHatch], theme[Token::LowHatch], false};
    if (tone == Tone::Quiet || form == Form::Quiet)
        return ink;
    const bool high = tone == Tone::High;
    if (tone == Tone::Low) {
        const bool active = form == Form::Active;
        return {active ? theme[Token::LowFill] : theme[Token::Surface], active ? theme[Token::LowText] : theme[Token::Text1],
                theme[Token::LowLine], theme[Token::LowHatch], theme[Token::LowHatch], active};
    }
    ink.line = theme[high ? Token::HighLine : Token::MediumLine];
    ink.shade = theme[high ? Token::HighShade : Token::MediumShade];
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
    p.setPen(Qt::NoPen);
    p.setBrush(colour);
    constexpr double stripe = 12.7; // 9 dp across, at 45 degrees
    for (double x = box.left() - box.height(); x < box.right(); x += 2 * stripe) {
        const QPointF corners[4] = {{x, box.bottom()}, {x + stripe, box.bottom()}, {x + stripe + box.height(), box.top()},
                                    {x + box.height(), box.top()}};
        p.drawConvexPolygon(corners, 4);
    }
    p.restore();
}

}
