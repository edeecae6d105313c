// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/ladder_panel.h"

#include "ui/alarms/ink.h"
#include "ui/alarms/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace wardlight::alarms_ui {
namespace {

using kit::face;
using kit::Token;
using kit::Weight;

constexpr int ladderTitle = 30, ladderAnswer = 84, ladderRowMost = 64, ladderRowLeast = 50;

QString stateSentence(const door::LadderStepView& step, const kit::Words& words, Instant now)
{
    const auto sent = words.clockSeconds(step.sentAt);
    switch (step.state) {
    case door::AskedState::Waiting:
        if (step.byHandOnly)
            return QCoreApplication::translate("wardlight::alarms", "by hand only");
        if (step.offline)
            return QCoreApplication::translate("wardlight::alarms", "no device answers");
        return step.dueAt ? QCoreApplication::translate("wardlight::alarms", "next in %1", "a countdown").arg(kit::countText(*step.dueAt - now)) : QString();
    case door::AskedState::Sent: return QCoreApplication::translate("wardlight::alarms", "sent %1, not delivered", "time of day").arg(sent);
    case door::AskedState::Delivered: return QCoreApplication::translate("wardlight::alarms", "sent %1 · delivered, not answered", "time of day").arg(sent);
    case door::AskedState::Accepted:
        return QCoreApplication::translate("wardlight::alarms", "accepted %1", "time of day").arg(words.clockSeconds(step.answeredAt));
    case door::AskedState::Rejected:
        return QCoreApplication::translate("wardlight::alarms", "rejected %1", "time of day").arg(words.clockSeconds(step.answeredAt));
    case door::AskedState::Redirected:
        return QCoreApplication::translate("wardlight::alarms", "passed on %1", "time of day").arg(words.clockSeconds(step.answeredAt));
    case door::AskedState::TimedOut: return QCoreApplication::translate("wardlight::alarms", "sent %1 · no answer", "time of day").arg(sent);
    }
    return {};
}

}

std::vector<LadderRow> ladderRows(const door::AlarmView& alarm, const door::BedView* bed, const kit::Words& words, Instant now)
{
    std::vector<LadderRow> rows;
    if (!alarm.ladder) {
        for (const auto& p : bed && bed->roster ? *bed->roster : door::RosterView{}) {
            LadderRow row;
            row.person = p.person;
            row.name = kit::shown(p.person);
            row.duty = kit::dutyName(p.duty);
            row.byHand = p.byHandOnly;
            row.canSend = !p.byHandOnly;
            row.state = p.byHandOnly ? QCoreApplication::translate("wardlight::alarms", "by hand only") : QCoreApplication::translate("wardlight::alarms", "not asked");
            if (p.byHandOnly)
                row.duty.clear();
            rows.push_back(std::move(row));
        }
        return rows;
    }
    const auto& ladder = *alarm.ladder;
    const bool over = ladder.state == door::LadderView::State::Over;
    for (const auto& step : ladder.steps) {
        LadderRow row;
        row.person = step.person;
        row.name = kit::shown(step.person);
        row.duty = step.byHandOnly ? QString() : kit::dutyName(step.duty);
        row.state = stateSentence(step, words, now);
        row.asked = step.state != door::AskedState::Waiting;
        const bool waits = step.state == door::AskedState::Sent || step.state == door::AskedState::Delivered;
        row.current = !over && step.person == ladder.asked && (waits || step.state == door::AskedState::Accepted);
        if (row.current && ladder.nextAt && waits)
            row.countdown = kit::countText(*ladder.nextAt - now);
        row.byHand = step.byHandOnly;
        row.canSend = !step.byHandOnly && !row.current && step.state != door::AskedState::Accepted && alarm.phase != AlarmPhase::Idle;
        rows.push_back(std::move(row));
    }
    return rows;
}

bool isAsked(const door::AlarmView& alarm, const std::string& user)
{
    if (!alarm.ladder || alarm.ladder->state == door::LadderView::State::Over)
        return false;
    return std::any_of(alarm.ladder->steps.begin(), alarm.ladder->steps.end(), [&](const door::LadderStepView& s) {
        return s.person == user && (s.state == door::AskedState::Sent || s.state == door::AskedState::Delivered);
    });
}

LadderPanel::LadderPanel(const kit::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , theme_(theme)
    , code_(new kit::HoldButton(this))
    , accept_(new kit::Button(QLatin1String("check"), kit::ButtonStyle::Raised, this))
    , reject_(new kit::Button(QLatin1String("cross"), kit::ButtonStyle::Raised, this))
    , redirect_(new kit::Button(QLatin1String("arrow-right"), kit::ButtonStyle::Raised, this))
{
    code_->hide();
    connect(accept_, &QAbstractButton::clicked, this, [this] { Q_EMIT answered(EscalationStep::Accepted); });
    connect(reject_, &QAbstractButton::clicked, this, [this] { Q_EMIT answered(EscalationStep::Rejected); });
    connect(redirect_, &QAbstractButton::clicked, this, &LadderPanel::redirectPressed);
    connect(code_, &kit::HoldButton::held, this, [this] {
        for (const auto& row : rows_)
            if (row.byHand) {
                Q_EMIT sendNow(QString::fromStdString(row.person));
                return;
            }
    });
    setTheme(theme);
}

void LadderPanel::setTheme(const kit::Theme& theme)
{
    theme_ = theme;
    for (auto* button : {accept_, reject_, redirect_})
        button->setTheme(theme);
    for (auto* button : sends_)
        button->setTheme(theme);
    code_->setTheme(theme);
    update();
}

void LadderPanel::show(std::vector<LadderRow> rows, const QString& roster, bool mayAnswer, Instant now)
{
    code_->tick(now);
    if (rows == rows_ && roster == roster_ && mayAnswer == mayAnswer_ && !accept_->text().isEmpty())
        return;
    rows_ = std::move(rows);
    roster_ = roster;
    mayAnswer_ = mayAnswer;
    accept_->setText(QCoreApplication::translate("wardlight::alarms", "Accept"));
    reject_->setText(QCoreApplication::translate("wardlight::alarms", "Reject"));
    redirect_->setText(QCoreApplication::translate("wardlight::alarms", "Pass on"));
    code_->setText(QCoreApplication::translate("wardlight::alarms", "Call code"));
    code_->setAccessibleName(QCoreApplication::translate("wardlight::alarms", "Call code: hold for one second"));
    while (sends_.size() < rows_.size()) {
        auto* button = new kit::Button({}, kit::ButtonStyle::Raised, this);
        const auto index = sends_.size();
        button->setTheme(theme_);
        sends_.push_back(button);
        connect(button, &QAbstractButton::clicked, this, [this, index] {
            if (index < rows_.size())
                Q_EMIT sendNow(QString::fromStdString(rows_[index].person));
        });
    }
    place();
    update();
}

int LadderPanel::rowHeight() const
{
    const int rows = std::max(1, static_cast<int>(rows_.size()));
    return std::clamp((height() - ladderTitle - (mayAnswer_ ? ladderAnswer : 0)) / rows, ladderRowLeast, ladderRowMost);
}

int LadderPanel::wanted() const { return ladderTitle + ladderRowMost * static_cast<int>(rows_.size()) + (mayAnswer_ ? ladderAnswer : 0); }

void LadderPanel::place()
{
    const int h = rowHeight();
    bool code = false;
    for (std::size_t i = 0; i < sends_.size(); ++i) {
        auto* button = sends_[i];
        const bool shown = i < rows_.size() && rows_[i].canSend;
        button->setVisible(shown);
        if (i < rows_.size() && rows_[i].byHand) {
            const int w = std::max(96, code_->sizeHint().width());
            code_->setGeometry(width() - w, ladderTitle + static_cast<int>(i) * h + (h - 44) / 2, w, 44);
            code = true;
        }
        if (!shown)
            continue;
        button->setText(QCoreApplication::translate("wardlight::alarms", "Send now"));
        button->setAccessibleName(QCoreApplication::translate("wardlight::alarms", "Send now to %1").arg(rows_[i].name));
        const int w = std::max(96, button->sizeHint().width());
        button->setGeometry(width() - w, ladderTitle + static_cast<int>(i) * h + (h - 44) / 2, w, 44);
    }
    code_->setVisible(code);
    const int y = ladderTitle + h * static_cast<int>(rows_.size()) + 28;
    const int each = (width() - 16) / 3;
    int x = 0;
    for (auto* button : {accept_, reject_, redirect_}) {
        button->setVisible(mayAnswer_);
        button->setGeometry(x, y, each, 56);
        button->setIconName(button == accept_ ? QLatin1String("check") : button == reject_ ? QLatin1String("cross") : QLatin1String("arrow-right"));
        if (button->sizeHint().width() > each)
            button->setIconName({});
        x += each + 8;
    }
}

void LadderPanel::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    clipped_.clear();
    for (auto* button : {accept_, reject_, redirect_})
        if (button->isVisible() && button->sizeHint().width() > button->width() + 8)
            clipped_ << button->text();
    Ink ink(p, theme_, &clipped_);
    p.fillRect(rect(), theme_[Token::Surface]);
    const auto title = QCoreApplication::translate("wardlight::alarms", "Who has been told");
    const double titleWidth = ink.line(QRectF(0, 4, width(), 22), title, face(13, Weight::SemiBold), Token::Text2);
    if (!roster_.isEmpty())
        ink.choice(QRectF(titleWidth + 16, 4, width() - titleWidth - 16, 22),
                   {QCoreApplication::translate("wardlight::alarms", "Roster: %1").arg(roster_), roster_, QString()}, face(13, Weight::Regular), Token::Text3, Qt::AlignRight);
    if (rows_.empty())
        ink.block(QRectF(0, ladderTitle + 6, width(), 48), QCoreApplication::translate("wardlight::alarms", "Nobody is on the roster for this bed."), face(15, Weight::Regular), Token::Text1);
    const int h = rowHeight();
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const auto& row = rows_[i];
        const double y = ladderTitle + static_cast<double>(i) * h;
        const QRectF dot(0, y + h / 2.0 - 12, 24, 24);
        p.setPen(row.current ? QPen(Qt::NoPen) : QPen(theme_[row.asked ? Token::Text2 : Token::LineStrong], 1.5));
        p.setBrush(row.current ? QBrush(theme_[Token::Text1]) : Qt::NoBrush);
        p.drawEllipse(dot.adjusted(0.75, 0.75, -0.75, -0.75));
        ink.line(dot, QString::number(i + 1), face(13, Weight::SemiBold), theme_[row.current ? Token::Canvas : row.asked ? Token::Text1 : Token::Text3], Qt::AlignHCenter);
        double right = 0;
        if (row.byHand)
            right = code_->width() + 10;
        else if (row.canSend && i < sends_.size())
            right = sends_[i]->width() + 10;
        else if (!row.countdown.isEmpty()) {
            const auto large = face(22, Weight::SemiBold);
            right = kit::textWidth(large, row.countdown) + 10;
            ink.line(QRectF(width() - right, y, right, h), row.countdown, large, Token::Text1, Qt::AlignRight);
        }
        const double room = width() - 34 - right;
        const auto bold = face(15.5, Weight::SemiBold), small = face(13.5, Weight::Regular);
        const double nameRoom = std::min(room, kit::textWidth(bold, row.name) + 1);
        const double w = ink.name(QRectF(34, y + h / 2.0 - 22, nameRoom, 22), row.name, bold, Token::Text1);
        ink.choice(QRectF(34 + w + 8, y + h / 2.0 - 22, room - w - 8, 22), {row.duty, QString()}, small, Token::Text3);
        ink.choice(QRectF(34, y + h / 2.0, room, 20), {row.state, row.state.section(QStringLiteral(" · "), -1)}, small, Token::Text2);
        p.fillRect(QRectF(0, y + h - 1, width(), 1), theme_[Token::Line]);
    }
    if (mayAnswer_)
        ink.line(QRectF(0, ladderTitle + h * static_cast<double>(rows_.size()) + 4, width(), 22), QCoreApplication::translate("wardlight::alarms", "You are asked"),
                 face(14, Weight::Regular), Token::Text2);
}

void LadderPanel::resizeEvent(QResizeEvent*) { place(); }

}
