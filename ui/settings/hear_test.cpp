// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/hear_test.h"

#include "ui/kit/font.h"
#include "ui/settings/setting_words.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wardlight::settings_ui {
namespace {

using kit::Token;
using kit::Weight;
constexpr int volumeStep = 5; // %
constexpr int knob = 14;      // dp, radius
constexpr int markWide = 76, markHigh = 44;
constexpr std::array<Priority, 3> loudestFirst{Priority::High, Priority::Medium, Priority::Low};

const door::HeardView* heardOf(const door::SiteView& site, Priority p)
{
    const auto found = std::find_if(site.heard.begin(), site.heard.end(), [&](const auto& h) { return h.priority == p; });
    return found == site.heard.end() ? nullptr : &*found;
}

struct HeardWords {
    Q_DECLARE_TR_FUNCTIONS(wardlight::settings_ui::HeardWords)
};

}

QString heardSummary(const door::SiteView& site, const kit::Words& words)
{
    const door::HeardView* newest = nullptr;
    for (const auto& h : site.heard) {
        if (!h.heard)
            return HeardWords::tr("A sound was not heard here. Turn it up or choose another speaker, then test again.");
        if (!newest || h.who.at > newest->who.at)
            newest = &h;
    }
    if (!site.allHeard())
        return HeardWords::tr("Nobody has confirmed all three sounds at this station.");
    return HeardWords::tr("Last heard test: %1.").arg(whoText(newest->who, words));
}

VolumeSlider::VolumeSlider(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(160, 52);
    setAccessibleName(tr("Volume"));
}

void VolumeSlider::setTheme(const kit::Theme& theme)
{
    theme_ = theme;
    update();
}

void VolumeSlider::show(int percent, int lowest)
{
    if (sliding_ || (percent == percent_ && lowest == lowest_))
        return;
    percent_ = percent;
    lowest_ = lowest;
    setAccessibleDescription(tr("%1 %, lowest allowed %2 %").arg(percent).arg(lowest));
    update();
}

double VolumeSlider::xOf(int percent) const { return knob + percent * (width() - 2.0 * knob) / 100; }

void VolumeSlider::slideTo(double x)
{
    const double share = std::clamp((x - knob) / std::max(1.0, width() - 2.0 * knob), 0.0, 1.0);
    percent_ = std::clamp(static_cast<int>(std::lround(share * 100 / volumeStep)) * volumeStep, lowest_, 100);
    update();
}

void VolumeSlider::wish(int percent) { Q_EMIT wished(std::clamp(percent, lowest_, 100)); }

void VolumeSlider::mousePressEvent(QMouseEvent* event)
{
    sliding_ = true;
    slideTo(event->position().x());
}
void VolumeSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (sliding_)
        slideTo(event->position().x());
}
void VolumeSlider::mouseReleaseEvent(QMouseEvent*)
{
    if (std::exchange(sliding_, false))
        wish(percent_);
}

void VolumeSlider::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down: wish(percent_ - volumeStep); return;
    case Qt::Key_Right:
    case Qt::Key_Up: wish(percent_ + volumeStep); return;
    case Qt::Key_Home: wish(lowest_); return;
    case Qt::Key_End: wish(100); return;
    default: QWidget::keyPressEvent(event);
    }
}

void VolumeSlider::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const double y = 18;
    const auto line = [&](double from, double to, Token colour) {
        p.setPen(QPen(theme_[colour], 6, Qt::SolidLine, Qt::RoundCap));
        p.drawLine(QPointF(from, y), QPointF(to, y));
    };
    line(xOf(0), xOf(100), Token::LineStrong);
    line(xOf(0), xOf(percent_), Token::Text1);
    p.setPen(QPen(theme_[Token::Text2], 2));
    p.drawLine(QPointF(xOf(lowest_), y - 9), QPointF(xOf(lowest_), y + 9));
    p.setPen(QPen(theme_[Token::Text1], 2));
    p.setBrush(theme_[Token::Surface]);
    p.drawEllipse(QPointF(xOf(percent_), y), knob, knob);
    p.setPen(theme_[Token::Text3]);
    const auto small = kit::face(13, Weight::Regular);
    const auto text = tr("lowest allowed");
    const double wide = kit::textWidth(small, text) + 2;
    p.setFont(small);
    p.drawText(QRectF(std::clamp(xOf(lowest_) - wide / 2, 0.0, width() - wide), 33, wide, 18), Qt::AlignVCenter, text);
    if (hasFocus())
        kit::drawFocusRing(p, QRectF(rect()), theme_, 8);
}

HearTest::HearTest(door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, QWidget* parent)
    : Pane(door, commands, theme, words, parent)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(20, 12, 20, 16);
    all->setSpacing(0);
    for (const auto p : loudestFirst) {
        auto& row = rowOf(p);
        row.name = sentence(17, Weight::SemiBold);
        row.last = sentence(13.5, Weight::Regular, Token::Text2);
        row.name->setText(p == Priority::High ? tr("Red alarm") : p == Priority::Medium ? tr("Yellow alarm") : tr("Low alarm"));
        row.play = button(kit::ButtonStyle::Inverted, tr("Play"), tr("Play the %1", "red alarm").arg(row.name->text()));
        row.play->setIconName(QLatin1String("play"));
        row.heard = button(kit::ButtonStyle::Raised, tr("I hear it"), tr("%1: I hear it").arg(row.name->text()));
        row.not_ = button(kit::ButtonStyle::Raised, tr("I do not"), tr("%1: I do not hear it").arg(row.name->text()));
        auto* line = new QHBoxLayout;
        line->setContentsMargins(markWide + 18, 14, 0, 14);
        line->setSpacing(8);
        auto* texts = new QVBoxLayout;
        texts->setSpacing(1);
        texts->addWidget(row.name);
        texts->addWidget(row.last);
        line->addLayout(texts, 1);
        line->addWidget(row.heard);
        line->addWidget(row.not_);
        line->addWidget(row.play);
        all->addLayout(line);
        row.heard->hide();
        row.not_->hide();
        connect(row.play, &QAbstractButton::clicked, this, [this, p] { play(p); });
        connect(row.heard, &QAbstractButton::clicked, this, [this, p] { say(p, true); });
        connect(row.not_, &QAbstractButton::clicked, this, [this, p] { say(p, false); });
    }
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 20, 0, 0);
    line->setSpacing(8);
    auto* name = sentence(15, Weight::SemiBold);
    name->setText(tr("Volume"));
    name->setWordWrap(false);
    volume_ = keep(new VolumeSlider(this));
    quieter_ = button(kit::ButtonStyle::Raised, QStringLiteral("−"), tr("Quieter"));
    louder_ = button(kit::ButtonStyle::Raised, QStringLiteral("+"), tr("Louder"));
    percent_ = sentence(15, Weight::SemiBold);
    percent_->setWordWrap(false);
    percent_->setMinimumWidth(56);
    percent_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->addWidget(name);
    line->addWidget(quieter_);
    line->addWidget(volume_, 1);
    line->addWidget(louder_);
    line->addWidget(percent_);
    all->addLayout(line);
    summary_ = sentence(14, Weight::Regular, Token::Text2);
    summary_->setContentsMargins(0, 10, 0, 0);
    all->addWidget(summary_);
    connect(volume_, &VolumeSlider::wished, this, &HearTest::setVolume);
    connect(quieter_, &QAbstractButton::clicked, this, [this] { setVolume(volume_->percent() - volumeStep); });
    connect(louder_, &QAbstractButton::clicked, this, [this] { setVolume(volume_->percent() + volumeStep); });
}

void HearTest::setTheme(const kit::Theme& theme) { Pane::setTheme(theme); }

void HearTest::play(Priority p)
{
    ask(TestSound{p}, {}, [this, p] {
        rowOf(p).asked = true;
        refresh(*door_.view(), door_.now().mono);
        rowOf(p).heard->setFocus();
    });
}

void HearTest::say(Priority p, bool heard)
{
    ask(ConfirmSound{p, heard}, heard ? QString() : tr("Turn it up or choose another speaker, then play it again."), [this, p] {
        rowOf(p).asked = false;
        refresh(*door_.view(), door_.now().mono);
        rowOf(p).play->setFocus();
        Q_EMIT changed();
    });
}

void HearTest::setVolume(int percent)
{
    const int wanted = std::clamp(percent, volume_->lowest(), 100);
    if (wanted == volume_->percent() && percent < wanted) {
        Q_EMIT notice(tr("The site does not allow a lower volume."));
        return;
    }
    ask(ProposeChange{{"sound.volume", std::to_string(wanted), {}, {}}});
}

void HearTest::refresh(const door::WardView& ward, Instant)
{
    if (!ward.site)
        return;
    const auto& site = *ward.site;
    for (const auto p : loudestFirst) {
        auto& row = rowOf(p);
        const auto* heard = heardOf(site, p);
        const auto notes = p == Priority::High ? tr("Two bursts of five notes, then again")
                           : p == Priority::Medium ? tr("One burst of three notes") : tr("Two soft notes, also for small technical faults");
        const auto last = !heard ? notes
                          : heard->heard ? tr("Heard: %1", "who, when").arg(whoText(heard->who, words_))
                                         : tr("Not heard: %1", "who, when").arg(whoText(heard->who, words_));
        if (row.last->text() != last)
            row.last->setText(last);
        row.heard->setVisible(row.asked);
        row.not_->setVisible(row.asked);
        row.play->setText(row.asked || heard ? tr("Again") : tr("Play"));
        row.play->setStyle(row.asked || (heard && heard->heard) ? kit::ButtonStyle::Raised : kit::ButtonStyle::Inverted);
    }
    const int lowest = site.number("sound.lowest");
    const int percent = std::max(lowest, site.number("sound.volume"));
    volume_->show(percent, lowest);
    percent_->setText(tr("%1 %", "percent").arg(volume_->percent()));
    summary_->setText(heardSummary(site, words_));
}

void HearTest::paintEvent(QPaintEvent* event)
{
    Pane::paintEvent(event);
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    for (const auto priority : loudestFirst) {
        const auto& row = rowOf(priority);
        const double middle = row.play->geometry().center().y() + 0.5;
        const QRectF mark(20, middle - markHigh / 2.0, markWide, markHigh);
        const auto colour = priority == Priority::High ? Token::HistoryHigh : priority == Priority::Medium ? Token::HistoryMedium : Token::HistoryLow;
        p.setPen(QPen(theme_[colour], 2));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(mark.adjusted(1, 1, -1, -1), 8, 8);
        p.setPen(theme_[Token::Text1]);
        p.setFont(kit::face(20, Weight::Bold));
        p.drawText(mark, Qt::AlignCenter, QString(static_cast<int>(priority), QLatin1Char('!')));
        p.fillRect(QRectF(20, row.play->geometry().bottom() + 18, width() - 40, 1), theme_[Token::Line]);
    }
}

}
