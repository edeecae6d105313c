// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/alarm_chip.h"

#include "ui/kit/button.h"
#include "ui/kit/font.h"
#include "ui/kit/icon.h"
#include "ui/shell/summary.h"
#include "ui/ward/tile_painter.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>

namespace wardlight::shell {
namespace {

using kit::face;
using kit::textWidth;
using kit::Token;
using kit::Weight;
using ward::Form;
using ward::Tone;

constexpr double chipHeight = 44;
constexpr double chipIcon = 17;

QFont markFont() { return face(15, Weight::Bold, 6); }
QFont bedFont() { return face(18, Weight::Bold); }
QFont textFont() { return face(15, Weight::SemiBold); }
QFont timeFont() { return face(15, Weight::Medium); }

QString chipMarks(Tone tone)
{
    constexpr std::array<const char*, 4> all{"", "!", "!!", "!!!"};
    return QLatin1String(all[static_cast<std::size_t>(tone)]);
}

bool hasIconMark(const ChipModel& m) { return m.form == Form::Acknowledged || m.form == Form::Latched; }

double markPart(const ChipModel& m)
{
    if (hasIconMark(m))
        return 8 + chipIcon + 2;
    return textWidth(markFont(), chipMarks(m.tone)) + (m.tone == Tone::High ? 22 : 10);
}

double actionPart(const ChipModel& m) { return m.action.isEmpty() ? 0 : 12 + chipIcon + 7 + textWidth(textFont(), m.action) + 12; }

}

ChipModel makeChip(const door::AlarmView& alarm, const door::WardView& ward, const kit::Words& words, Instant now, bool canUndo)
{
    ChipModel m;
    m.alarm = alarm.id;
    m.bed = alarm.bed;
    m.tone = kit::toneOf(alarm.priority);
    m.form = kit::formOf(alarm.phase);
    m.technical = alarm.technical;
    if (alarm.technical)
        m.icon = ward::technicalIcon(alarm.key.kind);
    m.bedLabel = alarm.bed ? bedLabel(ward, alarm.bed) : QString();
    m.text = words.alarm(alarm, kit::TextLength::Short);
    m.code = words.alarm(alarm, kit::TextLength::Code);
    m.time = alarm.phase == AlarmPhase::Latched
                 ? QCoreApplication::translate("wardlight::shell", "ended %1", "time of day").arg(words.clockSeconds(alarm.endedAt))
                 : kit::durationText(now - alarm.onset);
    if (alarm.phase == AlarmPhase::Active)
        m.action = QCoreApplication::translate("wardlight::shell", "Ack", "acknowledge an alarm, as short as possible");
    else if (alarm.phase == AlarmPhase::Latched)
        m.action = QCoreApplication::translate("wardlight::shell", "Clear", "a latched alarm");
    else if (canUndo)
        m.action = QCoreApplication::translate("wardlight::shell", "Undo", "take the acknowledge back");
    m.sounding = ward.sounding && ward.sounding == alarm.id;
    m.paused = alarm.audioPaused;
    m.sentence = QCoreApplication::translate("wardlight::shell", "Bed %1, %2, %3", "an alarm: bed, text, running time")
                     .arg(m.bedLabel, m.text, m.time);
    return m;
}

AlarmChip::AlarmChip(QWidget* parent) : QAbstractButton(parent) { setFocusPolicy(Qt::StrongFocus); }

void AlarmChip::show(const ChipModel& model, const kit::Theme& theme, ward::FlashPhase flash, bool brief)
{
    const bool same = model_ == model && theme_.id == theme.id && flash_ == flash && brief_ == brief && isVisible();
    model_ = model;
    theme_ = theme;
    flash_ = flash;
    brief_ = brief;
    setAccessibleName(model.over ? QString() : model.sentence);
    if (!same)
        update();
    setVisible(true);
}

double AlarmChip::widthOf(const ChipModel& m, bool brief)
{
    double w = markPart(m) + 8;
    if (!m.bedLabel.isEmpty())
        w += textWidth(bedFont(), m.bedLabel) + 12;
    if (m.sounding || m.paused)
        w += chipIcon + 6;
    if (m.technical)
        w += chipIcon + 7;
    w += textWidth(textFont(), brief ? m.code : m.text) + 16;
    if (!m.time.isEmpty())
        w += textWidth(timeFont(), m.time) + 16;
    return std::ceil(w + actionPart(m));
}

QRectF AlarmChip::actionBox() const
{
    const double w = model_.over ? 0 : actionPart(model_);
    return {width() - w, 0, w, chipHeight};
}

void AlarmChip::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF box(0, 0, width(), chipHeight);
    p.fillRect(rect(), theme_[Token::Canvas]);
    if (model_.over) {
        p.setPen(theme_[Token::Text3]);
        p.setFont(timeFont());
        p.drawText(box, Qt::AlignCenter, QCoreApplication::translate("wardlight::shell", "over"));
        return;
    }
    const auto& m = model_;
    auto c = kit::alarmInk(theme_, m.tone, m.form, kit::flashIsOn(m.tone, flash_));
    const bool high = m.tone == Tone::High;
    const bool active = m.form == Form::Active;
    if (active && m.tone == Tone::Low)
        c.fill = theme_[Token::Canvas];
    QPainterPath shape;
    shape.addRoundedRect(box, 8, 8);
    p.save();
    p.setClipPath(shape);
    if (c.filled)
        p.fillRect(box, c.fill);
    if (m.technical && active && m.tone != Tone::Low)
        kit::drawHatch(p, box, c.hatch);
    if (active && m.tone != Tone::Low)
        p.fillRect(actionBox(), c.shade);
    double x = 0;
    const auto write = [&](const QFont& f, const QColor& colour, double at, const QString& text) {
        p.setFont(f);
        p.setPen(colour);
        p.drawText(QRectF(at, 0, box.width(), chipHeight), Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, text);
        return at + textWidth(f, text);
    };
    const auto icon = [&](QLatin1String name, double at) {
        kit::drawIcon(p, name, QRectF(at, (chipHeight - chipIcon) / 2, chipIcon, chipIcon), c.text);
    };
    if (hasIconMark(m))
        icon(QLatin1String(m.form == Form::Latched ? "clock" : "check"), 10);
    else if (high) {
        p.fillRect(QRectF(0, 0, markPart(m), chipHeight), theme_[Token::HighMarkFill]);
        write(markFont(), theme_[Token::HighMarkText], 12, chipMarks(m.tone));
    }
    else
        write(markFont(), c.text, 8, chipMarks(m.tone));
    x = markPart(m);
    if (!m.bedLabel.isEmpty())
        x = write(bedFont(), c.text, x + 8, m.bedLabel) + 4;
    if (m.sounding || m.paused) {
        icon(QLatin1String(m.sounding ? "sound" : "sound-off"), x + 4);
        x += chipIcon + 6;
    }
    x += 8;
    if (m.technical) {
        icon(m.icon, x);
        x += chipIcon + 7;
    }
    x = write(textFont(), c.text, x, brief_ ? m.code : m.text) + 8;
    if (!m.time.isEmpty())
        write(timeFont(), c.text, x + 8, m.time);
    if (!m.action.isEmpty()) {
        const auto part = actionBox();
        icon(QLatin1String(m.form == Form::Acknowledged ? "rewind" : "check"), part.left() + 12);
        write(textFont(), c.text, part.left() + 12 + chipIcon + 7, m.action);
    }
    p.restore();
    p.setBrush(Qt::NoBrush);
    if (m.form == Form::Acknowledged || m.form == Form::Latched || m.tone == Tone::Low || (active && high)) {
        QPen pen(active && high ? theme_[Token::HighRing] : c.line, 2);
        if (m.form == Form::Latched)
            pen.setDashPattern({3, 2});
        p.setPen(pen);
        p.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7, 7);
    }
    else if (theme_.isLight() && active) {
        p.setPen(QPen(c.line, 1));
        p.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }
    if (hasFocus())
        kit::drawFocusRing(p, box.adjusted(3, 3, -3, -3), theme_, 6);
}

void AlarmChip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && actionBox().contains(event->position())) {
        held_ = true;
        Q_EMIT acknowledgePressed();
        return;
    }
    QAbstractButton::mousePressEvent(event);
}

void AlarmChip::mouseReleaseEvent(QMouseEvent* event)
{
    held_ = false;
    const bool pressed = isDown();
    QAbstractButton::mouseReleaseEvent(event);
    if (pressed && rect().contains(event->pos()) && !model_.over)
        Q_EMIT textPressed();
}

void AlarmChip::keyPressEvent(QKeyEvent* event)
{
    const bool plainA = event->key() == Qt::Key_A && !(event->modifiers() & Qt::ShiftModifier);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || plainA)
        Q_EMIT acknowledgePressed();
    else if (event->key() == Qt::Key_Space)
        Q_EMIT textPressed();
    else
        event->ignore();
}

}
