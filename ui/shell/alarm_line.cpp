// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/alarm_line.h"

#include "ui/alarms/tell.h"
#include "ui/kit/font.h"
#include "ui/kit/icon.h"
#include "ui/shell/summary.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wardlight::shell {
namespace {

constexpr int lineMargin = 8;
constexpr int chipGap = 6;
constexpr int chipTop = 5;
constexpr int leastMore = 46; // of "+3"
constexpr double leadShare = 0.4;

QFont watchTitleFont() { return kit::face(14, kit::Weight::Regular); }

/// What stands where: another alarm, another form or another place is another thing to press.
std::uint64_t fingerprint(const ChipModel& m, int x)
{
    return (m.alarm.value << 3U | static_cast<std::uint64_t>(m.form)) ^ static_cast<std::uint64_t>(x) << 44U;
}

}

AlarmLine::AlarmLine(kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, QWidget* parent)
    : QWidget(parent)
    , commands_(commands)
    , theme_(theme)
    , words_(words)
    , more_(new kit::Button({}, kit::ButtonStyle::Raised, this))
    , pauseAll_(new kit::Button(QLatin1String("sound-off"), kit::ButtonStyle::Raised, this))
{
    setFixedHeight(lineHeight);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Alarm line"));
    pauseAll_->setText(tr("Pause all 2:00"));
    pauseAll_->setTheme(theme);
    more_->setTheme(theme);
    more_->hide();
    pauseAll_->hide();
    for (std::size_t i = 0; i < watchButtons_.size(); ++i) {
        watchButtons_[i] = new kit::Button({}, kit::ButtonStyle::Plain, this);
        watchButtons_[i]->setTheme(theme);
        watchButtons_[i]->hide();
        connect(watchButtons_[i], &QAbstractButton::clicked, this, [this, i] {
            if (i < watch_.size())
                Q_EMIT openBed(watch_[i].bed.value);
        });
    }
    connect(pauseAll_, &QAbstractButton::clicked, this, [this] { commands_.pauseAudio({}); });
    connect(more_, &QAbstractButton::clicked, this, &AlarmLine::showAll);
}

void AlarmLine::setTheme(const kit::Theme& theme)
{
    theme_ = theme;
    more_->setTheme(theme);
    pauseAll_->setTheme(theme);
    for (auto* button : watchButtons_)
        button->setTheme(theme);
    arrange();
    update();
}

void AlarmLine::setWords(const kit::Words& words)
{
    words_ = words;
    pauseAll_->setText(tr("Pause all 2:00"));
    update();
}

void AlarmLine::setLocked(bool on)
{
    locked_ = on;
    heldChip_ = -1;
    arrange();
    update();
}

void AlarmLine::setLead(QWidget* lead)
{
    if (lead == lead_)
        return;
    if (lead_)
        lead_->hide();
    lead_ = lead;
    if (lead_) {
        lead_->setParent(this);
        lead_->show();
    }
    arrange();
    update();
}

std::vector<ChipModel> AlarmLine::ordered(const std::vector<ChipModel>& wanted) const
{
    if (!underMouse() && heldChip_ < 0)
        return wanted;
    std::vector<ChipModel> line;
    for (const auto& old : models_) {
        const auto now = std::find_if(wanted.begin(), wanted.end(), [&](const auto& w) { return w.alarm == old.alarm; });
        line.push_back(now != wanted.end() ? *now : old);
        line.back().over = now == wanted.end();
    }
    for (const auto& w : wanted)
        if (std::none_of(line.begin(), line.end(), [&](const auto& l) { return l.alarm == w.alarm; }))
            line.push_back(w);
    return line;
}

void AlarmLine::watchHold()
{
    if (heldChip_ < 0)
        return;
    auto* chip = chips_[static_cast<std::size_t>(heldChip_)];
    if (!chip->isHeld() || !chip->isVisible() || chip->model().alarm != heldAlarm_) {
        heldChip_ = -1;
        return;
    }
    if (now_ - heldSince_ < alarms_ui::tellAfter)
        return;
    heldChip_ = -1;
    Q_EMIT tellWanted(chip->model().bed.value, heldAlarm_.value, QRect(chip->mapToGlobal(QPoint()), chip->size()));
}

void AlarmLine::show(const door::WardView& ward, Instant now)
{
    now_ = now;
    watchHold();
    std::vector<ChipModel> wanted;
    for (const auto& alarm : ward.alarms)
        wanted.push_back(makeChip(alarm, ward, words_, now, commands_.canUndo(alarm.id, now)));
    auto line = ordered(wanted);
    const auto flash = ward::flashAt(now);
    const auto quiet = lastAlarm(ward, words_);
    std::vector<Watched> watch;
    for (const auto& item : door::watchNext(ward, watchButtons_.size()))
        watch.push_back({item.bed, watchText(item, ward, words_)});
    const bool changed = line != models_ || quiet != quiet_ || watch != watch_;
    if (!changed && flash == flash_)
        return;
    flash_ = flash;
    quiet_ = quiet;
    watch_ = std::move(watch);
    models_ = std::move(line);
    arrange();
    if (changed)
        update();
}

void AlarmLine::arrange()
{
    const auto restartLine = [this] {
        std::erase_if(models_, [](const ChipModel& m) { return m.over; });
        std::stable_sort(models_.begin(), models_.end(), [](const auto& a, const auto& b) { return a.tone > b.tone; });
    };
    bool canPause = std::any_of(models_.begin(), models_.end(), [](const auto& m) { return m.form == ward::Form::Active && !m.over; });
    int pauseWidth = canPause ? pauseAll_->sizeHint().width() + chipGap : 0;
    // Beside a lead the chips stand at the right, at most 60 % of the line; what the lead cannot show is in its own menu.
    const int right = width() - lineMargin;
    const int left = lead_ ? std::max(lineMargin, static_cast<int>(width() * leadShare)) : lineMargin;
    const auto fits = [&](bool brief, int moreWidth) {
        int x = left;
        int count = 0;
        for (const auto& m : models_) {
            const int w = static_cast<int>(AlarmChip::widthOf(m, brief));
            if (x + w + moreWidth + pauseWidth > right)
                break;
            x += w + chipGap;
            ++count;
        }
        return count;
    };
    const auto all = static_cast<int>(models_.size());
    // As wide as the greatest number it could show; digits are all of one width.
    more_->setText(QStringLiteral("+%1").arg(all));
    const int moreWidth = std::max(leastMore, more_->sizeHint().width()) + chipGap;
    if (all > 0 && fits(true, all > 1 ? moreWidth : 0) == 0) { // a tiny window: one alarm is worth more than this button
        canPause = false;
        pauseWidth = 0;
    }
    for (int attempt = 0; attempt < 2; ++attempt) {
        // Codes only where they bring all in; else the texts stay long and the rest is a number.
        brief_ = fits(false, 0) < all && (fits(true, 0) == all || fits(false, moreWidth) == 0);
        shown_ = fits(brief_, 0);
        if (shown_ < all)
            shown_ = fits(brief_, moreWidth);
        // No red behind "+3" while a lesser one is shown, even with a finger on the line.
        const auto hidesLouder = [&] {
            const auto least = std::min_element(models_.begin(), models_.begin() + shown_,
                                                [](const auto& a, const auto& b) { return a.tone < b.tone; });
            return shown_ > 0 && std::any_of(models_.begin() + shown_, models_.end(), [&](const auto& m) { return m.tone > least->tone; });
        };
        if (!hidesLouder())
            break;
        restartLine();
    }
    hidden_ = all - shown_;
    while (static_cast<int>(chips_.size()) < shown_) {
        auto* chip = new AlarmChip(this);
        const auto index = static_cast<int>(chips_.size());
        chips_.push_back(chip);
        connect(chip, &AlarmChip::acknowledgePressed, this, [this, index] {
            const bool answers = chips_[static_cast<std::size_t>(index)]->model().form == ward::Form::Active;
            if (acknowledge(index, false) && answers && !locked_) {
                heldChip_ = index;
                heldAlarm_ = chips_[static_cast<std::size_t>(index)]->model().alarm;
                heldSince_ = now_;
            }
        });
        connect(chip, &AlarmChip::textPressed, this, [this, index] {
            const auto& m = chips_[static_cast<std::size_t>(index)]->model();
            Q_EMIT showEvidence(m.bed.value, m.alarm.value);
        });
    }
    int x = left;
    if (lead_) { // the widths are those of the chips that are shown, so they end at the right
        int used = pauseWidth + (hidden_ > 0 ? moreWidth : 0);
        for (int i = 0; i < shown_; ++i)
            used += static_cast<int>(AlarmChip::widthOf(models_[static_cast<std::size_t>(i)], brief_)) + chipGap;
        x = std::max(left, right - used + chipGap);
        lead_->setGeometry(lineMargin, 0, x - 2 * lineMargin, lineHeight - 1);
    }
    for (int i = 0; i < static_cast<int>(chips_.size()); ++i) {
        auto* chip = chips_[static_cast<std::size_t>(i)];
        if (i >= shown_) {
            chip->setVisible(false);
            continue;
        }
        const auto& m = models_[static_cast<std::size_t>(i)];
        const int w = static_cast<int>(AlarmChip::widthOf(m, brief_));
        chip->setGeometry(x, chipTop, w, 44);
        chip->show(m, theme_, flash_, brief_);
        guard_.drawn(static_cast<std::uint64_t>(i), m.over ? 0 : fingerprint(m, x), now_);
        x += w + chipGap;
    }
    more_->setVisible(hidden_ > 0);
    if (hidden_ > 0) {
        more_->setText(QStringLiteral("+%1").arg(hidden_));
        more_->setAccessibleName(tr("%n more alarms", "", hidden_));
        more_->setGeometry(x, chipTop, std::max(leastMore, more_->sizeHint().width()), 44);
    }
    pauseAll_->setVisible(canPause);
    pauseAll_->setGeometry(width() - lineMargin - pauseAll_->sizeHint().width(), chipTop, pauseAll_->sizeHint().width(), 44);
    placeWatch();
}

std::vector<ChipModel> AlarmLine::shownChips() const
{
    return {models_.begin(), models_.begin() + shown_};
}

bool AlarmLine::acknowledge(int index, bool firm)
{
    const auto& m = chips_[static_cast<std::size_t>(index)]->model();
    if (m.over)
        return false;
    if (!firm && !guard_.settled(static_cast<std::uint64_t>(index), fingerprint(m, chips_[static_cast<std::size_t>(index)]->x()), now_)) {
        Q_EMIT notice(tr("The list changed. Press again."));
        return false;
    }
    if (m.form == ward::Form::Acknowledged) {
        if (!m.action.isEmpty())
            commands_.undoAcknowledge(m.bed, m.alarm);
        return false;
    }
    commands_.acknowledge(m.bed, m.alarm);
    return true;
}

void AlarmLine::acknowledgeFirst()
{
    for (int i = 0; i < shown_; ++i) {
        const auto& m = chips_[static_cast<std::size_t>(i)]->model();
        if (m.over || m.form == ward::Form::Acknowledged)
            continue;
        acknowledge(i, true);
        return;
    }
}

void AlarmLine::evidenceOfFirst()
{
    if (shown_ > 0)
        Q_EMIT showEvidence(chips_.front()->model().bed.value, chips_.front()->model().alarm.value);
}

void AlarmLine::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.fillRect(rect(), theme_[kit::Token::Canvas]);
    p.fillRect(QRect(0, height() - 1, width(), 1), theme_[kit::Token::Line]);
    const double right = watchLeft_ > 0 ? watchLeft_ : width() - 14 - (pauseAll_->isVisible() ? pauseAll_->width() + 8 : 0);
    if (lead_)
        return; // its title stands where the quiet words would
    if (models_.empty()) {
        kit::drawIcon(p, QLatin1String("check"), QRectF(16, 18, 17, 17), theme_[kit::Token::Text1]);
        const auto bold = kit::face(15, kit::Weight::SemiBold);
        const auto text = tr("No active alarms");
        p.setFont(bold);
        p.setPen(theme_[kit::Token::Text1]);
        p.drawText(QRectF(41, 0, width(), 53), Qt::AlignVCenter, text);
        const double left = 41 + kit::textWidth(bold, text) + 14;
        const auto plain = kit::face(15, kit::Weight::Regular);
        if (left + kit::textWidth(plain, quiet_) < right) {
            p.setFont(plain);
            p.setPen(theme_[kit::Token::Text3]);
            p.drawText(QRectF(left, 0, width(), 53), Qt::AlignVCenter, quiet_);
        }
    }
    if (watchLeft_ > 0) {
        p.setFont(watchTitleFont());
        p.setPen(theme_[kit::Token::Text3]);
        p.drawText(QRectF(watchLeft_, 0, width(), 53), Qt::AlignVCenter, tr("Watch next"));
    }
}

/// Right of everything; what has no room for both beds shows the first, or nothing.
void AlarmLine::placeWatch()
{
    watchLeft_ = 0;
    for (auto* button : watchButtons_)
        button->hide();
    if (lead_ || locked_ || watch_.empty())
        return;
    double left = lineMargin;
    if (models_.empty())
        left = 41 + kit::textWidth(kit::face(15, kit::Weight::SemiBold), tr("No active alarms")) + 14;
    else if (shown_ > 0)
        left = (hidden_ > 0 ? more_->geometry().right() : chips_[static_cast<std::size_t>(shown_ - 1)]->geometry().right()) + 8;
    const double title = kit::textWidth(watchTitleFont(), tr("Watch next")) + 8;
    double right = width() - lineMargin - (pauseAll_->isHidden() ? 0 : pauseAll_->width() + 8);
    std::size_t count = watch_.size();
    double wide = 0;
    for (; count > 0; --count) {
        wide = title;
        for (std::size_t i = 0; i < count; ++i) {
            watchButtons_[i]->setText(watch_[i].text);
            wide += watchButtons_[i]->sizeHint().width();
        }
        if (left + 24 + wide <= right)
            break;
    }
    if (count == 0)
        return;
    watchLeft_ = right - wide;
    double x = watchLeft_ + title;
    for (std::size_t i = 0; i < count; ++i) {
        watchButtons_[i]->setAccessibleName(tr("Watch next: %1").arg(watch_[i].text));
        watchButtons_[i]->setGeometry(static_cast<int>(x), chipTop, watchButtons_[i]->sizeHint().width(), 44);
        watchButtons_[i]->show();
        x += watchButtons_[i]->width();
    }
}

void AlarmLine::resizeEvent(QResizeEvent*) { arrange(); }

void AlarmLine::leaveEvent(QEvent*)
{
    std::erase_if(models_, [](const ChipModel& m) { return m.over; });
    arrange();
    update();
}

}
