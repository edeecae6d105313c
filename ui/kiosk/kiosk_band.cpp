// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kiosk_band.h"

#include "ui/kit/button.h"
#include "ui/kit/font.h"
#include "ui/kit/icon.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <array>

namespace wardlight::kiosk {
namespace {

using kit::face;
using kit::Form;
using kit::textWidth;
using kit::Token;
using kit::Tone;
using kit::Weight;

/// Acts on touch-down: an answer must not wait for a glove to lift. The band paints it.
class KioskAnswer : public QAbstractButton {
public:
    explicit KioskAnswer(QWidget* parent) : QAbstractButton(parent) { setFocusPolicy(Qt::StrongFocus); }
    kit::Theme theme;

protected:
    void mousePressEvent(QMouseEvent* event) override
    {
        if (event->button() == Qt::LeftButton)
            click();
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent*) override
    {
        if (!hasFocus())
            return;
        QPainter p(this);
        kit::drawFocusRing(p, QRectF(rect()).adjusted(4, 4, -4, -4), theme, 6);
    }
};

std::uint64_t pressable(AlarmId alarm, Form form) { return alarm.value << 3U | static_cast<std::uint64_t>(form); }

}

KioskBand::KioskBand(kit::Commands& commands, QWidget* parent)
    : QWidget(parent)
    , commands_(commands)
    , action_(new KioskAnswer(this))
{
    connect(action_, &QAbstractButton::clicked, this, [this] { acknowledge(false); });
}

void KioskBand::setTheme(const kit::Theme& theme)
{
    theme_ = theme;
    static_cast<KioskAnswer*>(action_)->theme = theme;
    update();
}

void KioskBand::place(const KioskLayout& layout)
{
    scale_ = layout.scale;
    portrait_ = layout.portrait;
    setGeometry(layout.band.toAlignedRect());
    action_->setGeometry(layout.acknowledge.translated(-layout.band.topLeft()).toAlignedRect());
    update();
}

bool KioskBand::acknowledge(bool firm)
{
    if (!alarm_ || (form_ == Form::Acknowledged && !canUndo_))
        return false;
    if (!firm && !guard_.settled(0, pressable(alarm_, form_), now_)) {
        Q_EMIT notice(tr("The alarm changed. Press again."));
        return false;
    }
    if (canUndo_)
        commands_.undoAcknowledge(bed_, alarm_);
    else
        commands_.acknowledge(bed_, alarm_);
    return true;
}

void KioskBand::show(const door::BedView& bed, const kit::Words& words, Instant now)
{
    now_ = now;
    bed_ = bed.id;
    const auto* alarm = kit::loudestAlarm(bed);
    const auto before = std::tuple(alarm_, form_, tone_, text_, time_, more_, quiet_, canUndo_, flashOn_, lowered_, action_->text());
    alarm_ = alarm ? alarm->id : AlarmId{};
    tone_ = alarm ? kit::toneOf(alarm->priority) : Tone::Quiet;
    form_ = alarm ? kit::formOf(alarm->phase) : Form::Quiet;
    technical_ = alarm && alarm->technical;
    lowered_ = alarm && alarm->demoted;
    canUndo_ = alarm && form_ == Form::Acknowledged && commands_.canUndo(alarm->id, now);
    flashOn_ = !(form_ == Form::Active || (form_ == Form::Latched && tone_ == Tone::High)) || kit::flashIsOn(tone_, now);
    off_ = bed.alarmsOffSince.has_value();
    text_.clear();
    time_.clear();
    more_.clear();
    quiet_.clear();
    QString action;
    if (alarm) {
        text_ = words.alarm(*alarm, kit::TextLength::Short);
        time_ = tr("for %1", "how long an alarm has lasted").arg(kit::durationText(now - alarm->onset));
        if (alarm->stale)
            time_ += QStringLiteral(" · ") + tr("signal lost");
        if (form_ == Form::Acknowledged) {
            time_ = QStringLiteral("%1 · %2 %3").arg(kit::durationText(now - alarm->onset), kit::shown(alarm->acknowledgedBy), words.clock(alarm->acknowledgedAt));
            action = canUndo_ ? tr("Undo", "take the acknowledge back") : QString();
        } else if (form_ == Form::Latched) {
            time_ = tr("ended %1", "time of day").arg(words.clockSeconds(alarm->endedAt));
            action = tr("Clear", "a latched alarm");
        } else
            action = tr("Acknowledge");
        for (const auto& other : bed.alarms)
            if (other.id != alarm->id) {
                const auto rest = bed.alarms.size() > 2 ? QStringLiteral("  +%1").arg(bed.alarms.size() - 2) : QString();
                more_ << tr("%1 since %2", "another alarm of this bed, time of day").arg(words.alarm(other, kit::TextLength::Short), words.clock(other.onsetWall)) + rest
                      << QStringLiteral("+%1").arg(bed.alarms.size() - 1);
                break;
            }
    } else if (off_)
        quiet_ = tr("Alarms off since %1", "time of day").arg(words.clock(*bed.alarmsOffSince));
    else if (bed.condition == door::BedCondition::Monitored)
        quiet_ = tr("No active alarms");
    guard_.drawn(0, pressable(alarm_, form_), now);
    action_->setText(action);
    action_->setAccessibleName(action.isEmpty() ? tr("Nothing to acknowledge") : action + QStringLiteral(", ") + text_);
    action_->setVisible(!action.isEmpty());
    if (before != std::tuple(alarm_, form_, tone_, text_, time_, more_, quiet_, canUndo_, flashOn_, lowered_, action_->text())) {
        setAccessibleName(alarm ? text_ + QStringLiteral(", ") + time_ : quiet_);
        update();
    }
}

void KioskBand::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF all(rect());
    const auto ink = kit::alarmInk(theme_, tone_, form_, flashOn_);
    p.fillRect(all, tone_ == Tone::Quiet ? theme_[Token::Surface] : ink.fill);
    const double s = scale_;
    const auto say = [&](const QFont& font, const QColor& colour, const QRectF& box, const QString& text) {
        p.setFont(font);
        p.setPen(colour);
        p.drawText(box, Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, text);
    };
    if (tone_ == Tone::Quiet) {
        p.setPen(theme_[Token::Line]);
        p.drawLine(all.bottomLeft(), all.bottomRight());
        if (!quiet_.isEmpty()) {
            kit::drawIcon(p, QLatin1String(off_ ? "bell-crossed" : "check"), QRectF(20 * s, all.center().y() - 14 * s, 28 * s, 28 * s), theme_[Token::Text3]);
            say(face(26 * s, Weight::Regular), theme_[Token::Text2], all.adjusted(62 * s, 0, 0, 0), quiet_);
        }
        return;
    }
    const bool active = form_ == Form::Active;
    if (technical_ && active)
        kit::drawHatch(p, all, ink.hatch);
    constexpr std::array<const char*, 4> marks{"", "!", "!!", "!!!"};
    double x = 20 * s;
    if (active) {
        const auto mark = QString::fromLatin1(marks[static_cast<std::size_t>(tone_)]);
        const auto font = face(34 * s, Weight::Bold, 4);
        if (tone_ == Tone::High) { // a white block with red marks: seen without colour
            const double w = textWidth(font, mark) + 36 * s;
            p.fillRect(QRectF(0, 0, w, height()), theme_[Token::HighMarkFill]);
            say(font, theme_[Token::HighMarkText], QRectF(18 * s, 0, w, height()), mark);
            x = w + 16 * s;
        } else {
            say(font, ink.text, QRectF(x, 0, width(), height()), mark);
            x += textWidth(font, mark) + 18 * s;
        }
    } else {
        kit::drawIcon(p, QLatin1String(form_ == Form::Latched ? "clock" : "check"), QRectF(x, all.center().y() - 16 * s, 32 * s, 32 * s), ink.text);
        x += 48 * s;
    }
    if (lowered_) { // suspected false, as on tiles
        kit::drawIcon(p, QLatin1String("lowered"), QRectF(x - 4 * s, all.center().y() - 16 * s, 32 * s, 32 * s), ink.text);
        x += 36 * s;
    }
    const bool hasAction = action_->isVisibleTo(this);
    const double room = (hasAction ? action_->geometry().left() : width()) - 16 * s - x;
    auto bold = face(34 * s, Weight::Bold, -1);
    if (const double w = textWidth(bold, text_); w > room)
        bold = face(34 * s * room / w, Weight::Bold, -1);
    const auto plain = face((portrait_ ? 21 : 30) * s, Weight::Medium);
    QStringList second;
    for (const auto& more : more_)
        second << time_ + QStringLiteral(" · ") + more;
    second << time_;
    const double beside = room - textWidth(bold, text_) - 12 * s;
    const auto oneLine = kit::fitting(plain, beside, second);
    if (!portrait_ && oneLine) {
        say(bold, ink.text, QRectF(x, 0, width(), height()), text_);
        say(plain, ink.text, QRectF(x + textWidth(bold, text_) + 12 * s, 0, width(), height()), *oneLine);
    } else {
        const auto small = face(21 * s, Weight::Medium);
        say(bold, ink.text, QRectF(x, all.center().y() - 42 * s, width(), 44 * s), text_);
        say(small, ink.text, QRectF(x, all.center().y() + 4 * s, width(), 30 * s), kit::fitting(small, room, second).value_or(time_));
    }
    if (hasAction) {
        const QRectF box(action_->geometry());
        if (ink.filled)
            p.fillRect(box, theme_[tone_ == Tone::High ? Token::HighShade : tone_ == Tone::Medium ? Token::MediumShade : Token::LowFill]);
        auto font = face(26 * s, Weight::SemiBold);
        const double icon = 26 * s;
        if (const double w = textWidth(font, action_->text()) + icon + 36 * s; w > box.width())
            font = face(26 * s * (box.width() - icon - 30 * s) / (w - icon - 36 * s), Weight::SemiBold);
        const double wide = textWidth(font, action_->text()) + icon + 10 * s;
        const double left = box.center().x() - wide / 2;
        kit::drawIcon(p, QLatin1String("check"), QRectF(left, box.center().y() - icon / 2, icon, icon), ink.text);
        say(font, ink.text, QRectF(left + icon + 10 * s, box.top(), wide, box.height()), action_->text());
        if (!ink.filled) {
            p.setPen(QPen(ink.line, 1));
            p.drawLine(box.topLeft(), box.bottomLeft());
        }
    }
    if (!ink.filled) { // acknowledged or over: an outline, dashed when unseen
        QPen pen(ink.line, 3);
        if (form_ == Form::Latched)
            pen.setDashPattern({3, 2});
        p.setPen(pen);
        p.setBrush(Qt::NoBrush);
        p.drawRect(all.adjusted(1.5, 1.5, -1.5, -1.5));
    }
}

}
