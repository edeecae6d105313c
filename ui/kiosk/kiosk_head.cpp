// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kiosk_head.h"

#include "ui/kit/font.h"
#include "ui/kit/icon.h"
#include "ui/kit/score_entry.h"
#include "ui/kit/station_words.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace wardlight::kiosk {

using kit::face;
using kit::textWidth;
using kit::Token;
using kit::Tone;
using kit::Weight;

namespace {

constexpr auto toldFor = std::chrono::seconds(5);
constexpr std::array<const char*, 4> priorityMarks{"", "!", "!!", "!!!"};

}

std::vector<ElsewhereModel> elsewhere(const door::WardView& ward, BedId own, const kit::Words& words)
{
    std::vector<ElsewhereModel> all;
    for (const auto& alarm : ward.alarms) {
        if (alarm.bed == own || alarm.phase != AlarmPhase::Active || alarm.priority < Priority::Medium)
            continue;
        ElsewhereModel m;
        m.tone = kit::toneOf(alarm.priority);
        for (const auto& bed : ward.beds)
            if (bed->id == alarm.bed)
                m.bed = kit::shown(bed->label);
        m.text = words.alarm(alarm, kit::TextLength::Short);
        m.code = words.alarm(alarm, kit::TextLength::Code);
        all.push_back(std::move(m));
    }
    return all;
}

KioskHead::KioskHead(QWidget* parent) : QWidget(parent) {}

void KioskHead::setTheme(const kit::Theme& theme)
{
    theme_ = theme;
    update();
}

void KioskHead::place(const KioskLayout& layout)
{
    scale_ = layout.scale;
    portrait_ = layout.portrait;
    setGeometry(layout.head.toAlignedRect());
    update();
}

void KioskHead::tell(const QString& sentence, Instant now)
{
    told_ = sentence;
    toldAt_ = now;
    update();
}

void KioskHead::show(const door::WardView& ward, const door::BedView& bed, const kit::Words& words, Now now)
{
    const auto before = std::tuple(tone_, blockFilled_, label_, name_, about_, record_, score_, sound_, clock_, told_, user_, others_);
    const auto* alarm = kit::loudestAlarm(bed);
    blockFilled_ = alarm && alarm->phase == AlarmPhase::Active;
    tone_ = alarm ? kit::toneOf(alarm->priority) : Tone::Quiet;
    label_ = kit::shown(bed.label);
    const bool nobody = bed.condition == door::BedCondition::Empty;
    auto name = kit::patientName(bed.patient, true);
    if (!bed.patient.family.empty() && !bed.patient.given.empty())
        name = tr("%1, %2", "family name, given name").arg(kit::shown(bed.patient.family), kit::shown(bed.patient.given));
    name_ = nobody ? tr("Empty bed") : bed.nameHidden ? tr("Name hidden") : name;
    about_ = nobody || bed.nameHidden ? QString() : kit::ageAndSex(bed.patient);
    record_ = nobody || bed.nameHidden || bed.patient.identifier.empty() ? QString() : tr("MRN %1", "medical record number").arg(kit::shown(bed.patient.identifier));
    score_.clear();
    if (bed.score.shown && bed.condition == door::BedCondition::Monitored)
        score_ = bed.score.child ? tr("PEWS %1 of 7", "parts known of a child's score").arg(bed.score.partsKnown)
                                 : tr("NEWS %1", "early warning score").arg(kit::scoreText(bed.score));
    trend_ = bed.score.trend;
    scoreInverted_ = !bed.score.child && bed.score.most >= 7;
    scoreOutlined_ = !bed.score.child && (bed.score.most >= 5 || bed.score.anyThree);
    const auto chip = kit::soundChip(ward, now.mono);
    sound_ = chip.text;
    soundIcon_ = chip.icon;
    soundWarns_ = chip.style != kit::ButtonStyle::Plain;
    clock_ = words.clock(now.wall);
    demo_ = ward.demo;
    user_ = ward.role == Role::Kiosk ? QString() : kit::shown(ward.user);
    others_ = elsewhere(ward, bed.id, words);
    if (now.mono - toldAt_ > toldFor)
        told_.clear();
    if (before != std::tuple(tone_, blockFilled_, label_, name_, about_, record_, score_, sound_, clock_, told_, user_, others_)) {
        QStringList parts{tr("Bed %1").arg(label_), name_};
        parts << about_ << score_ << sound_ << clock_ << told_;
        for (const auto& other : others_)
            parts << tr("bed %1: %2", "an alarm of another bed").arg(other.bed, other.text);
        parts.removeAll(QString());
        setAccessibleName(parts.join(QStringLiteral(", ")));
        update();
    }
}

/// Clock, sound, score, from the right; returns where they begin.
double KioskHead::paintRight(QPainter& p, bool soundWords) const
{
    const double s = scale_;
    double x = width() - 16 * s;
    const auto put = [&](const QFont& font, const QColor& colour, const QString& text) {
        const double w = textWidth(font, text);
        p.setFont(font);
        p.setPen(colour);
        p.drawText(QRectF(x - w, 0, w + 4, height()), Qt::AlignVCenter | Qt::TextDontClip, text);
        x -= w;
    };
    put(face(32 * s, Weight::SemiBold, -1), theme_[Token::Text1], clock_);
    x -= 18 * s;
    if (soundWords) {
        put(face(18 * s, soundWarns_ ? Weight::SemiBold : Weight::Regular), theme_[soundWarns_ ? Token::Text1 : Token::Text2], sound_);
        x -= 8 * s;
    }
    const double icon = 20 * s;
    x -= icon;
    kit::drawIcon(p, soundIcon_, QRectF(x, height() / 2.0 - icon / 2, icon, icon), theme_[soundWarns_ ? Token::Text1 : Token::Text2]);
    x -= 16 * s;
    if (!score_.isEmpty()) {
        const auto font = face(19 * s, Weight::SemiBold);
        const double arrow = trend_ != 0 ? 24 * s : 0;
        const double w = textWidth(font, score_) + 20 * s + arrow;
        const QRectF box(x - w, height() / 2.0 - 16 * s, w, 32 * s);
        auto ink = theme_[Token::Text2];
        p.setBrush(Qt::NoBrush);
        p.setPen(Qt::NoPen);
        if (scoreInverted_) {
            p.setBrush(theme_[Token::Text1]);
            p.drawRoundedRect(box, 5 * s, 5 * s);
            ink = theme_[Token::Canvas];
        } else if (scoreOutlined_) {
            p.setPen(QPen(theme_[Token::Text2], 1.5));
            p.drawRoundedRect(box, 5 * s, 5 * s);
            ink = theme_[Token::Text1];
        }
        p.setFont(font);
        p.setPen(ink);
        p.drawText(box.adjusted(10 * s, 0, 0, 0), Qt::AlignVCenter | Qt::TextDontClip, score_);
        if (trend_ != 0)
            kit::drawIcon(p, QLatin1String(trend_ > 0 ? "arrow-up" : "arrow-down"), QRectF(box.right() - 28 * s, box.center().y() - 9 * s, 18 * s, 18 * s), ink);
        x = box.left() - 14 * s;
    }
    if (demo_) {
        put(face(15 * s, Weight::SemiBold), theme_[Token::Accent], tr("Demo"));
        x -= 14 * s;
    }
    return x;
}

/// What does not fit is a number. Small, and nothing that could be taken for this bed's own.
void KioskHead::paintOthers(QPainter& p, const QRectF& room) const
{
    const double s = scale_;
    const double high = std::min(36 * s, room.height());
    const auto font = face(std::min(16 * s, high * 0.6), Weight::SemiBold);
    const double right = room.right();
    double x = room.left();
    for (std::size_t i = 0; i < others_.size(); ++i) {
        const auto& other = others_[i];
        const auto rest = others_.size() - i;
        const auto more = QStringLiteral("+%1").arg(rest);
        const auto front = QString::fromLatin1(priorityMarks[static_cast<std::size_t>(other.tone)]) + QLatin1Char(' ') + other.bed;
        const double reserve = rest > 1 ? textWidth(font, more) + 8 * s : 0;
        const auto text = kit::fitting(font, right - x - reserve - 20 * s,
                                       {QString(front + QLatin1Char(' ') + other.text).simplified(), QString(front + QLatin1Char(' ') + other.code).simplified(), front.simplified()});
        if (!text) {
            p.setFont(font);
            p.setPen(theme_[Token::Text1]);
            p.drawText(QRectF(x, room.top(), width(), room.height()), Qt::AlignVCenter | Qt::TextDontClip, more);
            return;
        }
        const double w = textWidth(font, *text) + 20 * s;
        const bool red = other.tone == Tone::High;
        p.setBrush(theme_[red ? Token::HighFill : Token::MediumFill]);
        p.setPen(red ? QPen(theme_[Token::HighRing], 2) : QPen(Qt::NoPen));
        const QRectF box(x + 1, room.center().y() - high / 2, w - 2, high);
        p.drawRoundedRect(box, 6 * s, 6 * s);
        p.setFont(font);
        p.setPen(theme_[red ? Token::HighText : Token::MediumText]);
        p.drawText(box, Qt::AlignCenter, *text);
        x += w + 6 * s;
    }
}

void KioskHead::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF all(rect());
    const double s = scale_;
    p.fillRect(all, theme_[Token::Surface]);
    const auto big = face(39 * s, Weight::Bold);
    const QRectF block(0, 0, textWidth(big, label_) + 42 * s, height());
    auto ink = theme_[Token::Text1];
    if (blockFilled_ && tone_ >= Tone::Medium) {
        const bool red = tone_ == Tone::High;
        p.fillRect(block, theme_[red ? Token::HighRing : Token::MediumFill]);
        ink = theme_[red ? Token::HighBlockText : Token::MediumText];
    } else
        p.fillRect(block, theme_[Token::Raised]);
    p.setFont(big);
    p.setPen(ink);
    p.drawText(block, Qt::AlignCenter, label_);

    double x = block.right() + 16 * s;
    const auto nameFont = face((portrait_ ? 26 : 28) * s, Weight::Bold, -2);
    bool soundWords = !portrait_ || soundWarns_;
    if (portrait_ && soundWords) { // a name is not cut for them: the crossed speaker says it as well
        p.save();
        p.setClipRect(QRect());
        soundWords = textWidth(nameFont, name_) <= paintRight(p, true) - x;
        p.restore();
    }
    const double right = paintRight(p, soundWords);
    const auto small = face((portrait_ ? 17 : 19) * s, Weight::Regular);
    const double room = right - x;
    const auto name = kit::cutName(nameFont, room, name_);
    const auto say = [&](const QFont& font, const QColor& colour, const QRectF& box, const QString& text) {
        p.setFont(font);
        p.setPen(colour);
        p.drawText(box, Qt::AlignVCenter | Qt::TextDontClip, text);
    };
    if (portrait_) {
        QStringList about{about_, record_};
        about.removeAll(QString());
        say(nameFont, theme_[Token::Text1], QRectF(x, all.center().y() - 32 * s, room, 34 * s), name);
        const auto line = kit::fitting(small, room, {user_.isEmpty() ? about.join(QStringLiteral(" · ")) : about_ + QStringLiteral(" · ") + user_, about_}).value_or(QString());
        say(small, theme_[Token::Text2], QRectF(x, all.center().y() + 4 * s, room, 26 * s), line);
        x += std::max(textWidth(nameFont, name), textWidth(small, line)) + 14 * s;
        if (told_.isEmpty() && !others_.empty()) { // beside the age, in the place of the record's number
            const double left = block.right() + 16 * s + textWidth(small, about_) + 12 * s;
            const QRectF second(left, all.center().y() + 3 * s, right - left, all.bottom() - all.center().y() - 6 * s);
            p.fillRect(second.adjusted(-11 * s, 0, 0, 0), theme_[Token::Surface]);
            paintOthers(p, second);
            return;
        }
    } else {
        say(nameFont, theme_[Token::Text1], QRectF(x, 0, room, height()), name);
        x += textWidth(nameFont, name) + 16 * s;
        const auto about = kit::fitting(small, right - x, {user_.isEmpty() ? about_ : about_ + QStringLiteral(" · ") + user_, about_}).value_or(QString());
        say(small, theme_[Token::Text2], QRectF(x, 0, room, height()), about);
        x += textWidth(small, about) + 16 * s;
    }
    if (!told_.isEmpty()) {
        auto font = face(18 * s, Weight::SemiBold);
        const double w = textWidth(font, told_);
        if (w + 24 * s > right - x) { // over the identity for these seconds rather than cut
            x = block.right() + 8 * s;
            p.fillRect(QRectF(x, 0, right - x, height()), theme_[Token::Surface]);
            if (w + 24 * s > right - x)
                font = face(std::max(12.0, 18 * s * (right - x - 24 * s) / w), Weight::SemiBold);
        }
        const QRectF box(x, all.center().y() - 20 * s, textWidth(font, told_) + 24 * s, 40 * s);
        p.setPen(Qt::NoPen);
        p.setBrush(theme_[Token::Raised]);
        p.drawRoundedRect(box, 8 * s, 8 * s);
        p.setFont(font);
        p.setPen(theme_[Token::Text1]);
        p.drawText(box, Qt::AlignCenter, told_);
        return;
    }
    paintOthers(p, QRectF(x, 0, right - x, height()));
}

}
