// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/header_bar.h"

#include "ui/kit/font.h"
#include "ui/kit/icon.h"
#include "ui/shell/summary.h"

#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <array>
#include <cmath>

namespace wardlight::shell {
namespace {

using kit::face;
using kit::textWidth;
using kit::Token;
using kit::Weight;

constexpr int markWidth = 72;
constexpr int leastTouch = 44; // dp
constexpr int narrow = 1024; // dp: below, the rail is at the bottom and words give way
constexpr auto tellFor = std::chrono::seconds(5);

}

HeaderBar::HeaderBar(const kit::Theme& theme, const kit::Words& words, QWidget* parent)
    : QWidget(parent)
    , theme_(theme)
    , words_(words)
    , find_(new QLineEdit(this))
    , mine_(new kit::Button(QLatin1String("person"), kit::ButtonStyle::Plain, this))
    , sound_(new kit::Button(QLatin1String("sound"), kit::ButtonStyle::Plain, this))
    , connection_(new kit::Button(QLatin1String("link"), kit::ButtonStyle::Plain, this))
    , user_(new kit::Button({}, kit::ButtonStyle::Plain, this))
    , lock_(new kit::Button(QLatin1String("lock"), kit::ButtonStyle::Raised, this))
{
    setFixedHeight(barHeight);
    setAttribute(Qt::WA_OpaquePaintEvent);
    find_->setFrame(false);
    find_->setMaxLength(60);
    connect(find_, &QLineEdit::textChanged, this, &HeaderBar::findChanged);
    connect(find_, &QLineEdit::returnPressed, this, &HeaderBar::findEntered);
    connect(lock_, &QAbstractButton::clicked, this, &HeaderBar::lockPressed);
    mine_->setCheckable(true);
    connect(mine_, &QAbstractButton::clicked, this, &HeaderBar::minePressed);
    connect(sound_, &QAbstractButton::clicked, this, &HeaderBar::soundPressed);
    connect(connection_, &QAbstractButton::clicked, this, &HeaderBar::connectionPressed);
    connect(user_, &QAbstractButton::clicked, this, &HeaderBar::userPressed);
    setWords(words);
    setTheme(theme);
}

void HeaderBar::setTheme(const kit::Theme& theme)
{
    theme_ = theme;
    for (auto* button : {mine_, sound_, connection_, user_, lock_})
        button->setTheme(theme);
    find_->setFont(face(14, Weight::Regular));
    auto colours = find_->palette();
    colours.setColor(QPalette::Base, theme[Token::Inset]);
    colours.setColor(QPalette::Text, theme[Token::Text1]);
    colours.setColor(QPalette::PlaceholderText, theme[Token::Text3]);
    colours.setColor(QPalette::Highlight, theme[Token::Accent]);
    colours.setColor(QPalette::HighlightedText, theme[Token::Canvas]);
    find_->setPalette(colours);
    update();
}

void HeaderBar::setWords(const kit::Words& words)
{
    words_ = words;
    find_->setPlaceholderText(tr("Find bed or patient"));
    find_->setAccessibleName(tr("Find bed or patient"));
    lock_->setText(locked_ ? tr("Unlock") : tr("Lock"));
    place();
}

void HeaderBar::beginFind(const QString& typed)
{
    find_->setFocus();
    if (typed.isEmpty())
        find_->selectAll();
    else
        find_->setText(typed);
}

void HeaderBar::tell(const QString& sentence, Instant now)
{
    told_ = sentence;
    toldAt_ = now;
    update();
}

void HeaderBar::show(const door::WardView& ward, const Now& now)
{
    const auto unit = kit::shown(ward.unit);
    const auto beds = tr("%n beds", "", static_cast<int>(ward.beds.size()));
    const auto clock = words_.clockSeconds(now.wall);
    const auto date = words_.date(now.wall);
    const auto sound = soundChip(ward, now.mono);
    const auto connection = connectionChip(ward, now.mono);
    const auto user = ward.user.empty() ? tr("No one signed in") : ward.breakGlassSince ? tr("Emergency access") : kit::shown(ward.user);
    if (!told_.isEmpty() && now.mono - toldAt_ > tellFor) {
        told_.clear();
        update();
    }
    bool moved = false;
    const auto fill = [&](kit::Button* button, const Chip& chip) {
        if (button->text() != chip.text) {
            button->setText(chip.text);
            moved = true;
        }
        button->setStyle(chip.style);
        button->setIconName(chip.icon);
    };
    fill(sound_, sound);
    fill(connection_, connection);
    fill(user_, {{}, ward.user.empty() || ward.breakGlassSince ? QString() : roleName(ward.role), kit::ButtonStyle::Plain});
    user_->setLead(user);
    user_->setToolTip(ward.pickedWithoutPassword ? tr("Picked from a list: nobody has a PIN here.") : QString());
    if (unit != unit_ || beds != beds_ || clock != clock_ || date != date_ || demo_ != ward.demo || moved) {
        const bool other = unit != unit_ || beds != beds_ || demo_ != ward.demo || moved;
        unit_ = unit;
        beds_ = beds;
        clock_ = clock;
        date_ = date;
        demo_ = ward.demo;
        if (other)
            place();
        update();
    }
}

/// What gives way where words are long or the window narrow: the find field's words and then itself, the number of beds,
/// the connection while all is well (a lost one stands on the alarm line, too), the name of who works here, Lock; the sound
/// goes last, and a silent speaker is an alarm besides.
void HeaderBar::place()
{
    const bool small = width() < narrow;
    const double clockWidth = std::max(textWidth(face(24, Weight::SemiBold, -2), clock_), textWidth(face(12, Weight::Regular), date_));
    double right = width() - 20 - clockWidth - 22;
    const double unitEnd = markWidth + 4 + textWidth(face(18, Weight::Bold), unit_) + 10 + (demo_ ? 64 : 0);
    double need = lock_->sizeHint().width() + user_->sizeHint().width() + connection_->sizeHint().width() + sound_->sizeHint().width() + 24;
    const double bedsWidth = textWidth(face(13, Weight::Regular), beds_) + 28;
    bedsShown_ = !small && unitEnd + bedsWidth + need <= right;
    const double x = unitEnd + (bedsShown_ ? bedsWidth : 0);
    wordsEnd_ = x - 10;
    const bool calm = connection_->style() == kit::ButtonStyle::Plain;
    std::array<kit::Button*, 4> order{connection_, user_, lock_, sound_};
    if (!calm)
        order = {user_, lock_, connection_, sound_};
    for (auto* button : order) {
        const bool fits = x + need <= right && !(small && button == user_);
        button->setVisible(fits);
        if (!fits)
            need -= button->sizeHint().width() + 4;
    }
    const auto put = [&](kit::Button* button, double gap) {
        const auto size = touch_ ? button->sizeHint().expandedTo({leastTouch, leastTouch}) : button->sizeHint();
        right -= size.width();
        button->setGeometry(static_cast<int>(right), (barHeight - size.height()) / 2, size.width(), size.height());
        right -= gap;
    };
    if (!lock_->isHidden())
        put(lock_, 2);
    if (!user_->isHidden())
        put(user_, 4);
    if (!connection_->isHidden())
        put(connection_, 4);
    if (!sound_->isHidden())
        put(sound_, 12);
    constexpr double leastFind = 90;
    const double mineRoom = leastTouch + 8; // of the button beside it
    const double room = std::max(std::min(leastFind + 1, right - x - 12), right - x - 12 - mineRoom);
    find_->setVisible(room > leastFind && !locked_);
    const auto hint = room < 260 ? tr("Find") : tr("Find bed or patient");
    find_->setPlaceholderText(textWidth(face(14, Weight::Regular), hint) + 12 > std::clamp(room - 34, 40.0, 246.0) - 30 ? QString() : hint); // the glass says it, too
    find_->setGeometry(static_cast<int>(x) + 34, 12, static_cast<int>(std::clamp(room - 34, 40.0, 246.0)) - 30, 32);
    if (touch_)
        find_->setGeometry(find_->x(), (barHeight - leastTouch) / 2, find_->width(), leastTouch);
    // Beside the find field, for those who have no keyboard; without its words where there is less room.
    const double after = find_->isHidden() ? x : find_->geometry().right() + 30 + 8;
    mine_->setText(tr("My patients"));
    const int wide = mine_->sizeHint().width();
    const bool words = after + wide + 8 <= right;
    if (!words)
        mine_->setText({});
    mine_->setAccessibleName(tr("My patients"));
    const int box = words ? wide : leastTouch;
    mine_->setVisible(after + box <= right && !locked_);
    mine_->setGeometry(static_cast<int>(after), (barHeight - leastTouch) / 2, box, leastTouch);
}

void HeaderBar::setMine(bool on)
{
    if (std::exchange(mineOn_, on) == on)
        return;
    mine_->setStyle(on ? kit::ButtonStyle::Inverted : kit::ButtonStyle::Plain);
    mine_->setChecked(on);
}

void HeaderBar::setLocked(bool on)
{
    if (std::exchange(locked_, on) == on)
        return;
    lock_->setText(on ? tr("Unlock") : tr("Lock"));
    lock_->setStyle(on ? kit::ButtonStyle::Inverted : kit::ButtonStyle::Raised);
    told_.clear();
    place();
    update();
}

void HeaderBar::setTouch(bool on)
{
    touch_ = on;
    place();
}

QRect HeaderBar::userAnchor() const
{
    const QRect place = user_->isHidden() ? QRect(width() - 300, 0, 280, barHeight) : user_->geometry();
    return {mapToGlobal(place.topLeft()), place.size()};
}

QRect HeaderBar::soundAnchor() const
{
    const QRect place = sound_->isHidden() ? QRect(width() - 300, 0, 280, barHeight) : sound_->geometry();
    return {mapToGlobal(place.topLeft()), place.size()};
}

QRect HeaderBar::lockAnchor() const
{
    const QRect place = lock_->isHidden() ? QRect(width() - 300, 0, 280, barHeight) : lock_->geometry();
    return {mapToGlobal(place.topLeft()), place.size()};
}

void HeaderBar::resizeEvent(QResizeEvent*) { place(); }

void HeaderBar::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.fillRect(rect(), theme_[Token::Surface]);
    p.fillRect(QRect(0, height() - 1, width(), 1), theme_[Token::Line]);
    kit::drawIcon(p, QLatin1String("mark-shield"), QRectF(21, 12, 30, 30), theme_[Token::Text1]);
    kit::drawIcon(p, QLatin1String("mark-wave"), QRectF(21, 12, 30, 30), theme_[Token::WaveEcg]);

    const auto write = [&](const QFont& font, const QColor& colour, double x, double y, const QString& text) {
        p.setFont(font);
        p.setPen(colour);
        p.drawText(QRectF(x, y, width(), barHeight - 2 * y), Qt::AlignVCenter | Qt::TextSingleLine, text);
        return x + textWidth(font, text);
    };
    double x = write(face(18, Weight::Bold, -1), theme_[Token::Text1], markWidth + 4, 0, unit_);
    if (bedsShown_)
        x = write(face(13, Weight::Regular), theme_[Token::Text3], x + 10, 1, beds_);
    if (demo_) {
        const QRectF tag(x + 10, 17, 52, 22);
        p.setPen(Qt::NoPen);
        p.setBrush(theme_[Token::Accent]);
        p.drawRoundedRect(tag, 5, 5);
        p.setFont(face(13, Weight::Bold));
        p.setPen(theme_[Token::Canvas]);
        p.drawText(tag, Qt::AlignCenter, tr("Demo"));
        x = tag.right();
    }
    if (find_->isVisible()) {
        const QRectF box(find_->x() - 34, touch_ ? 6 : 10, find_->width() + 34 + 30, touch_ ? leastTouch : 36);
        p.setPen(QPen(theme_[find_->hasFocus() ? Token::Accent : Token::Line], 1));
        p.setBrush(theme_[Token::Inset]);
        p.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
        kit::drawIcon(p, QLatin1String("search"), QRectF(box.left() + 10, 20, 16, 16), theme_[Token::Text3]);
        const QRectF key(box.right() - 28, 18, 18, 20);
        p.setPen(QPen(theme_[Token::LineStrong], 1));
        p.drawRoundedRect(key.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        p.setFont(face(12, Weight::Regular));
        p.setPen(theme_[Token::Text3]);
        p.drawText(key, Qt::AlignCenter, QStringLiteral("F"));
        x = box.right();
    }
    if (!mine_->isHidden())
        x = mine_->geometry().right();
    const auto told = told_.isEmpty() && locked_ ? tr("Locked. Alarms stay on.") : told_;
    if (!told.isEmpty()) {
        const double room = (sound_->isHidden() ? lock_->isHidden() ? width() - 160 : lock_->x() : sound_->x()) - x - 32;
        const auto font = face(14, Weight::SemiBold);
        write(font, theme_[Token::Text1], x + 16, 0, QFontMetricsF(font).elidedText(told, Qt::ElideRight, room));
    }
    p.setPen(theme_[Token::Text1]);
    p.setFont(face(24, Weight::SemiBold, -2));
    p.drawText(QRectF(0, 7, width() - 20, 26), Qt::AlignRight | Qt::AlignVCenter, clock_);
    p.setPen(theme_[Token::Text3]);
    p.setFont(face(12, Weight::Regular));
    p.drawText(QRectF(0, 34, width() - 20, 15), Qt::AlignRight | Qt::AlignVCenter, date_);
}

}
