// SPDX-License-Identifier: GPL-3.0-or-later
// How loud a part of a screen is, and the colours of that: the same on every screen.
#pragma once

#include "core/base/time.h"
#include "core/door/view.h"
#include "ui/kit/flash.h"
#include "ui/kit/theme.h"

#include <QRectF>

class QPainter;

namespace wardlight::kit {

enum class Tone : std::uint8_t { Quiet, Low, Medium, High };
/// Filled, outlined, dashed: what state it tells.
enum class Form : std::uint8_t { Quiet, Active, Acknowledged, Latched };

[[nodiscard]] Tone toneOf(Priority priority);
[[nodiscard]] Form formOf(AlarmPhase phase);

/// True while what has this tone is "on" in its flash (ui/kit/flash.h); always for what is steady.
[[nodiscard]] bool flashIsOn(Tone tone, FlashPhase phase);
[[nodiscard]] bool flashIsOn(Tone tone, Instant now);

/// The number an alarm belongs to; None for one that belongs to no number.
[[nodiscard]] Parameter numberOf(const door::AlarmView& alarm);
/// Which alarm a bed shows: active before latched before acknowledged, each in the order of the view; a lost link never
/// takes the place of the patient's own alarm of the same priority. Nothing: the bed is quiet.
[[nodiscard]] const door::AlarmView* loudestAlarm(const door::BedView& bed);

/// Fill and ink of an alarm's band, chip or tile. shade: behind its Ack part.
struct AlarmInk {
    QColor fill, text, line, shade, hatch;
    bool filled = false;
};
[[nodiscard]] AlarmInk alarmInk(const Theme& theme, Tone tone, Form form, bool flashOn);
/// Diagonal stripes of 9 dp over box: technical.
void drawHatch(QPainter& painter, const QRectF& box, const QColor& colour);

}
