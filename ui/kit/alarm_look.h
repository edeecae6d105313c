// SPDX-License-Identifier: GPL-3.0-or-later
// How loud a part of the bed's screen is, and the colours of that.
#pragma once

#include "core/base/time.h"
#include "core/door/view.h"
#include "ui/kit/theme.h"

#include <QRectF>

class QPainter;

namespace wardlight::kit {

enum class Tone : std::uint8_t { Quiet, Low, Medium, High };
/// Filled, outlined, dashed: what state it tells.
enum class Form : std::uint8_t { Quiet, Active, Acknowledged, Latched };

[[nodiscard]] Tone toneOf(Priority priority);
[[nodiscard]] Form formOf(AlarmPhase phase);

/// High 2.0 Hz, medium 0.6 Hz, half on, half off. source: IEC 60601-1-8, Table 2. True while "on".
[[nodiscard]] bool flashIsOn(Tone tone, Instant now);

/// The number an alarm belongs to; None for one that belongs to no number.
[[nodiscard]] Parameter numberOf(const door::AlarmView& alarm);
/// Active before latched before acknowledged, each in the order of the view; nothing: the bed is quiet.
[[nodiscard]] const door::AlarmView* loudestAlarm(const door::BedView& bed);

struct AlarmInk {
    QColor fill, text, line, hatch;
    bool filled = false;
};
[[nodiscard]] AlarmInk alarmInk(const Theme& theme, Tone tone, Form form, bool flashOn);
/// Diagonal hatch over box: technical.
void drawHatch(QPainter& painter, const QRectF& box, const QColor& colour);

}
