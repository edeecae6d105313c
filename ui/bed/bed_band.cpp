// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bed/bed_band.h"

#include "ui/kit/button.h"
#include "ui/kit/font.h"
#include "ui/kit/icon.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <array>

namespace wardlight::bed {
namespace {

using kit::face;
using kit::textWidth;
using kit::Token;
using kit::Weight;

/// A part of the band that is pressed; the band paints it. Acts on touch-down: Ack must not wait for a finger to lift.
class BandPart : public QAbstractButton {
public:
    explicit BandPart(QWidget* parent) : QAbstractButton(parent) { setFocusPolicy(Qt::StrongFocus); }
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
        kit::drawFocusRing(p, QRectF(rect()).adjusted(3, 3, -3, -3), theme, 6);
    }
};

}

BedBand::BedBand(kit::Commands& commands, QWidget* parent)
    : QWidget(parent)
    , commands_(commands)
    , action_(new BandPart(this))
    , why_(new BandPart(this))
    , pause_(new BandPart(this))
{
    setFixedHeight(bandHeight);
    connect(action_, &QAbstractButton::clicked, this, [this] { acknowledge(false); });
    connect(why_, &QAbstractButton::clicked, this, [this] { Q_EMIT evidence(bed_.value, alarm_.value); });
    connect(pause_, &QAbstractButton::clicked, this, [this] {
        if (tone_ != kit::Tone::Quiet)
            commands_.pauseAudio(bed_);
    });
}

void BedBand::setTheme(const kit::Theme& theme)
{
    theme_ = theme;
    for (auto* part : {action_, why_, pause_})
        static_cast<BandPart*>(part)->theme = theme;
    update();
}

bool BedBand::acknowledge(bool firm)
{
    const auto what = alarm_.value << 3U | static_cast<std::uint64_t>(form_);
    if (!alarm_ || (form_ == kit::Form::Acknowledged && !canUndo_))
        return false;
    if (!firm && !guard_.settled(0, what, now_)) {
        Q_EMIT notice(tr("The alarm changed. Press again."));
        return false;
    }
    if (canUndo_)
        commands_.undoAcknowledge(bed_, alarm_);
    else
        commands_.acknowledge(bed_, alarm_);
    return true;
}

void BedBand::show(const door::BedView& bed, const kit::Words& words, Instant now)
{
    now_ = now;
    bed_ = bed.id;
    const auto* alarm = kit::loudestAlarm(bed);
    const auto before = std::tuple(alarm_, form_, tone_, text_, time_, more_, by_, quiet_, canUndo_, flashOn_, lowered_);
    alarm_ = alarm ? alarm->id : AlarmId{};
    tone_ = alarm ? kit::toneOf(alarm->priority) : kit::Tone::Quiet;
    form_ = alarm ? kit::formOf(alarm->phase) : kit::Form::Quiet;
    technical_ = alarm && alarm->technical;
    lowered_ = alarm && alarm->demoted;
    canUndo_ = alarm && form_ == kit::Form::Acknowledged && commands_.canUndo(alarm->id, now);
    const bool flashes = form_ == kit::Form::Active || (form_ == kit::Form::Latched && tone_ == kit::Tone::High);
    flashOn_ = !flashes || kit::flashIsOn(tone_, now);
    text_.clear();
    time_.clear();
    more_.clear();
    by_.clear();
    quiet_.clear();
    off_ = bed.alarmsOffSince.has_value();
    QString action;
    if (alarm) {
        text_ = words.alarm(*alarm, kit::TextLength::Short);
        more_ = bed.alarms.size() > 1 ? QStringLiteral("+%1").arg(bed.alarms.size() - 1) : QString();
        time_ = kit::durationText(now - alarm->onset);
        if (alarm->stale)
            time_ += QStringLiteral(" · ") + tr("signal lost");
        if (form_ == kit::Form::Acknowledged) {
            by_ = QStringLiteral("%1 %2").arg(kit::shown(alarm->acknowledgedBy), words.clock(alarm->acknowledgedAt)).trimmed();
            action = canUndo_ ? tr("Undo", "take the acknowledge back") : QString();
        } else if (form_ == kit::Form::Latched) {
            time_ = tr("ended %1", "time of day").arg(words.clockSeconds(alarm->endedAt));
            action = tr("Clear", "a latched alarm");
        } else
            action = tr("Ack", "acknowledge an alarm, as short as possible");
    } else if (bed.alarmsOffSince)
        quiet_ = tr("Alarms off since %1", "time of day").arg(words.clock(*bed.alarmsOffSince));
    else if (bed.condition == door::BedCondition::Monitored)
        quiet_ = tr("No active alarms on this bed");
    QString pause = tr("Pause sound 2:00");
    if (bed.audioPausedUntil && *bed.audioPausedUntil > now)
        pause = tr("Sound paused %1", "time left").arg(kit::countText(*bed.audioPausedUntil - now));
    pause_->setText(pause);
    pause_->setAccessibleName(pause);
    guard_.drawn(0, alarm_.value << 3U | static_cast<std::uint64_t>(form_), now);
    action_->setText(action);
    action_->setAccessibleName(action.isEmpty() ? tr("Nothing to acknowledge") : action + QStringLiteral(", ") + text_);
    action_->setVisible(!action.isEmpty());
    why_->setVisible(alarm != nullptr);
    why_->setText(text_);
    why_->setAccessibleName(tr("Why: %1", "evidence of an alarm").arg(text_));
    pause_->setVisible(alarm != nullptr && form_ == kit::Form::Active);
    if (before != std::tuple(alarm_, form_, tone_, text_, time_, more_, by_, quiet_, canUndo_, flashOn_, lowered_)) {
        arrange();
        update();
    }
}

void BedBand::arrange()
{
    const auto bold = face(16, Weight::SemiBold);
    const int act = action_->text().isEmpty() ? 0 : static_cast<int>(textWidth(bold, action_->text())) + 60;
    const int pause = static_cast<int>(textWidth(face(14, Weight::SemiBold), pause_->text())) + 56;
    action_->setGeometry(width() - act, 0, act, height());
    pause_->setGeometry(width() - act - pause, 0, pause, height());
    why_->setGeometry(0, 0, std::max(44, width() - act - (pause_->isVisibleTo(this) ? pause : 0)), height());
}

void BedBand::resizeEvent(QResizeEvent*) { arrange(); }

void BedBand::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF all(rect());
    const auto ink = kit::alarmInk(theme_, tone_, form_, flashOn_);
    p.fillRect(all, tone_ == kit::Tone::Quiet ? theme_[Token::Surface] : ink.fill);
    if (technical_ && form_ == kit::Form::Active)
        kit::drawHatch(p, all, ink.hatch);
    const auto say = [&](const QFont& font, const QColor& colour, double x, const QString& text) {
        p.setFont(font);
        p.setPen(colour);
        p.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, text);
        return x + textWidth(font, text);
    };
    if (tone_ == kit::Tone::Quiet) {
        p.setPen(theme_[Token::Line]);
        p.drawLine(all.bottomLeft(), all.bottomRight());
        if (!quiet_.isEmpty()) {
            kit::drawIcon(p, QLatin1String(off_ ? "bell-crossed" : "check"), QRectF(14, 15, 18, 18), theme_[Token::Text3]);
            say(face(14, Weight::Regular), theme_[Token::Text2], 40, quiet_);
        }
        return;
    }
    constexpr std::array<const char*, 4> marks{"", "!", "!!", "!!!"};
    double x = 14;
    if (form_ == kit::Form::Active) {
        const auto mark = QString::fromLatin1(marks[static_cast<std::size_t>(tone_)]);
        const auto font = face(18, Weight::Bold);
        if (tone_ == kit::Tone::High) {
            const double w = textWidth(font, mark) + 20;
            p.fillRect(QRectF(0, 0, w, height()), theme_[Token::HighMarkFill]);
            say(font, theme_[Token::HighMarkText], 10, mark);
            x = w + 12;
        } else
            x = say(font, ink.text, x, mark) + 14;
    } else {
        kit::drawIcon(p, QLatin1String(form_ == kit::Form::Latched ? "clock" : "check"), QRectF(x, 13, 22, 22), ink.text);
        x += 34;
    }
    if (lowered_) {
        kit::drawIcon(p, QLatin1String("lowered"), QRectF(x - 4, 15, 18, 18), ink.text);
        x += 22;
    }
    x = say(face(18, Weight::Bold, -1), ink.text, x, text_) + 12;
    x = say(face(16, Weight::Medium), ink.text, x, time_) + 12;
    x = say(face(16, Weight::Bold), ink.text, x, more_) + 12;
    say(face(14, Weight::Regular), ink.filled ? ink.text : theme_[Token::Text3], x, by_);
    const auto part = [&](const QAbstractButton* button, QLatin1String icon, const QFont& font) {
        if (!button->isVisibleTo(this))
            return;
        const QRectF box(button->geometry());
        p.setPen(QPen(ink.text, 1));
        p.setOpacity(0.35);
        p.drawLine(box.topLeft(), box.bottomLeft());
        p.setOpacity(1);
        kit::drawIcon(p, icon, QRectF(box.left() + 16, 14, 20, 20), ink.text);
        say(font, ink.text, box.left() + 44, button->text());
    };
    part(action_, QLatin1String("check"), face(16, Weight::SemiBold));
    part(pause_, QLatin1String("sound-off"), face(14, Weight::SemiBold));
    if (!ink.filled) { // acknowledged or over: an outline, dashed when unseen
        QPen pen(ink.line, 2);
        if (form_ == kit::Form::Latched)
            pen.setDashPattern({3, 2});
        p.setPen(pen);
        p.setBrush(Qt::NoBrush);
        p.drawRect(all.adjusted(1, 1, -1, -1));
    }
}

}
