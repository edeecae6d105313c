// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/panel.h"

#include "ui/kit/font.h"

#include <QPainter>
#include <QScrollArea>

#include <algorithm>

namespace wardlight::patients {
namespace {

constexpr int panelEdge = 24; // dp
constexpr int panelTitle = 76;

}

Panel::Panel(kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, BedId bed, QWidget* parent)
    : QWidget(parent)
    , commands_(commands)
    , theme_(theme)
    , words_(words)
    , bed_(bed)
    , close_(new kit::Button(QLatin1String("cross"), kit::ButtonStyle::Plain, this))
{
    close_->setText(tr("Close"));
    close_->setMinimumSize(96, 44);
    connect(close_, &QAbstractButton::clicked, this, &Panel::closed);
    auto* inside = new QWidget;
    inside->setAutoFillBackground(false);
    body_ = new QVBoxLayout(inside);
    body_->setContentsMargins(panelEdge, 0, panelEdge, 12);
    body_->setSpacing(14);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    foot_ = new QHBoxLayout;
    foot_->setContentsMargins(panelEdge, 8, panelEdge, 16);
    foot_->setSpacing(10);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(1, panelTitle, 0, 0);
    all->setSpacing(0);
    all->addWidget(scroll, 1);
    all->addLayout(foot_);
    setTheme(theme);
}

void Panel::setTheme(const kit::Theme& theme)
{
    theme_ = theme;
    close_->setTheme(theme);
    for (const auto& apply : themed_)
        apply(theme);
    kit::colourScrollBars(*this, theme);
    update();
}

void Panel::refresh(const door::WardView&, Instant)
{
    close_->setGeometry(width() - panelEdge - close_->width() + 12, 16, close_->width(), close_->height());
    close_->adjustSize();
}

void Panel::setTitle(const QString& label, const QString& title)
{
    label_ = label;
    title_ = title;
    setAccessibleName(title);
    update();
}

void Panel::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.fillRect(rect(), theme_[kit::Token::Surface]);
    p.fillRect(QRect(0, 0, 1, height()), theme_[kit::Token::LineStrong]);
    const auto number = kit::face(22, kit::Weight::Bold);
    const QRectF block(panelEdge, 18, label_.isEmpty() ? -12 : kit::textWidth(number, label_) + 28, 42); // no bed: the title stands first
    p.setPen(Qt::NoPen);
    p.setBrush(theme_[kit::Token::Raised]);
    if (!label_.isEmpty())
        p.drawRoundedRect(block, 8, 8);
    p.setPen(theme_[kit::Token::Text1]);
    p.setFont(number);
    p.drawText(block, Qt::AlignCenter, label_);
    const auto font = kit::face(22, kit::Weight::Bold, -1.5);
    p.setFont(font);
    const double room = close_->x() - block.right() - 24;
    p.drawText(QRectF(block.right() + 12, 18, room, 42), Qt::AlignVCenter, kit::cutName(font, room, title_));
}

kit::Sentence* Panel::sentence(double pixels, kit::Weight weight, kit::Token colour)
{
    auto* made = new kit::Sentence(pixels, weight, colour, this);
    made->setTheme(theme_);
    themed_.push_back([made](const kit::Theme& theme) { made->setTheme(theme); });
    return made;
}

kit::Field* Panel::field(const QString& label)
{
    auto* made = new kit::Field(label, this);
    made->setTheme(theme_);
    themed_.push_back([made](const kit::Theme& theme) { made->setTheme(theme); });
    return made;
}

kit::Button* Panel::button(kit::ButtonStyle style, const QString& text)
{
    auto* made = new kit::Button({}, style, this);
    made->setText(text);
    made->setMinimumHeight(52);
    made->setTheme(theme_);
    themed_.push_back([made](const kit::Theme& theme) { made->setTheme(theme); });
    return made;
}

void Panel::compare(kit::Field* field, const std::string& identifier)
{
    field->setVerdict(!field->text().isEmpty() && field->text().toStdString() == identifier ? tr("Matches") : QString());
}

bool Panel::bothTyped(kit::Field* band, kit::Field* second)
{
    if (!band->text().isEmpty() && !second->text().isEmpty())
        return true;
    Q_EMIT notice(tr("Both identifiers are needed: compare them at the bed."));
    (band->text().isEmpty() ? band : second)->setFocus();
    return false;
}

void Panel::askFor(BedId bed, CommandBody command, const QString& success, std::function<void()> then)
{
    commands_.send(bed, std::move(command), [this, success, then = std::move(then)](const Outcome& outcome) mutable {
        const bool carriedOut = outcome.code == OutcomeCode::Saving || outcome.code == OutcomeCode::Done || outcome.code == OutcomeCode::DoneNotRecorded;
        if (auto once = std::exchange(then, {}); once && carriedOut)
            once();
        switch (outcome.code) {
        case OutcomeCode::Saving: Q_EMIT notice(tr("Saving …")); return;
        case OutcomeCode::Done: Q_EMIT done(success); return;
        case OutcomeCode::DoneNotRecorded: Q_EMIT done(success + QLatin1Char(' ') + tr("It is not recorded: the disk cannot be written.")); return;
        case OutcomeCode::AlreadyDone:
        case OutcomeCode::AlreadyEnded: Q_EMIT notice(tr("Somebody was faster. Look at the bed again.")); return;
        case OutcomeCode::Unknown: Q_EMIT notice(tr("This bed does not exist.")); return;
        case OutcomeCode::Refused:
            Q_EMIT notice(outcome.who.empty() ? tr("Refused. Compare both identifiers and what is listed, then ask again.")
                                              : tr("Not allowed here. %1 can do this.").arg(kit::shown(outcome.who)));
            return;
        }
    });
}

}
