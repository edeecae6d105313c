// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of the alarm screen stand, and how they look.
#include "ui/alarms/alarm_detail.h"

#include "ui/alarms/ink.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace wardlight::alarms_ui {
namespace {

using kit::face;
using kit::Token;
using kit::Weight;

constexpr double headHigh = 88, whyLine = 30, whyPress = 52, factRow = 24, lifeRow = 23;
constexpr int asideEdge = 22, narrowDetail = 900;
constexpr double factsMost = 186;

/// Words before pictures: a button that is too narrow for both loses its icon.
void fitIcon(kit::Button& button, QLatin1String icon, QStringList& clipped)
{
    button.setIconName(icon);
    if (button.sizeHint().width() > button.width())
        button.setIconName({});
    if (button.sizeHint().width() > button.width() + 8 && !clipped.contains(button.text()))
        clipped << button.text();
}

}

bool AlarmDetail::isStacked() const { return width() < narrowDetail || height() > width() * 1.3; }

QRectF AlarmDetail::asideBox() const
{
    if (isStacked())
        return {0, height() * 0.6, static_cast<double>(width()), height() * 0.4};
    const double w = std::clamp(width() * 0.26, 348.0, 480.0);
    return {width() - w, 0, w, static_cast<double>(height())};
}

double AlarmDetail::whyHigh() const { return minute_->isHidden() ? whyLine : whyPress; }

QRectF AlarmDetail::lanesBox() const
{
    const double wide = isStacked() ? width() : width() - asideBox().width();
    const double high = isStacked() ? asideBox().top() : height();
    const double facts = std::min(factsMost, high * 0.27);
    return {0, headHigh + whyHigh(), wide, std::max(120.0, high - headHigh - whyHigh() - facts)};
}

void AlarmDetail::place()
{
    back_->setGeometry(10, 22, 44, 44);
    evidence_->setGeometry(lanesBox().toAlignedRect());
    const int minuteWide = minute_->sizeHint().width();
    minute_->setGeometry(static_cast<int>(lanesBox().right()) - 20 - minuteWide, static_cast<int>(headHigh), minuteWide, 44);
    const auto aside = asideBox().toAlignedRect();
    const bool low = height() < 760 || isStacked();
    int y = aside.top() + (low ? 10 : 18);
    const int left = aside.left() + asideEdge, wide = aside.width() - 2 * asideEdge;
    const int big = low ? 56 : 72;
    const bool side = isStacked() && wide > 640; // one row: answer, pause, open
    if (side) {
        answer_->setGeometry(left, y, wide / 2 - 8, big);
        pause_->setGeometry(left + wide / 2, y, wide / 4 - 4, big);
        toBed_->setGeometry(left + wide / 2 + wide / 4 + 4, y, wide / 4 - 4, big);
        y += big + 10;
    } else {
        answer_->setGeometry(left, y, wide, big);
        y += big + (low ? 8 : 14);
        pause_->setGeometry(left, y, wide / 2 - 4, low ? 44 : 52);
        toBed_->setGeometry(left + wide / 2 + 4, y, wide / 2 - 4, low ? 44 : 52);
        y += (low ? 44 : 52) + (low ? 6 : 14);
    }
    disclosure_->setGeometry(left, y, wide / 2 - 4, 44);
    strip_->setGeometry(left + wide / 2 + 4, y, wide / 2 - 4, 44);
    y += 44 + (low ? 6 : 14);
    const int marksHigh = 26 + 44;
    const int lifeHigh = static_cast<int>(lifeRow * (low ? 3 : 5)) + 24;
    const int bottom = aside.bottom() - 8 - lifeHigh - marksHigh - 8;
    const bool stays = ladder_->isVisibleTo(this);
    ladder_->setGeometry(left, y, wide, stays ? std::max(60, std::min(ladder_->wanted(), bottom - y)) : 0);
    const int marksTop = aside.bottom() - 8 - lifeHigh - marksHigh;
    const int each = (wide - 16) / 3;
    for (std::size_t i = 0; i < marks_.size(); ++i)
        marks_[i]->setGeometry(left + static_cast<int>(i) * (each + 8), marksTop + 26, each, 44);
}

void AlarmDetail::resizeEvent(QResizeEvent*)
{
    place();
    update();
}

QStringList AlarmDetail::clippedTexts() const { return clipped_ + evidence_->clippedTexts() + ladder_->clippedTexts(); }

void AlarmDetail::paintEvent(QPaintEvent*)
{
    place();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    clipped_.clear();
    fitIcon(*pause_, QLatin1String("sound-off"), clipped_);
    fitIcon(*toBed_, QLatin1String("bed"), clipped_);
    fitIcon(*disclosure_, QLatin1String("wave"), clipped_);
    fitIcon(*strip_, QLatin1String("print"), clipped_);
    for (auto* button : marks_)
        fitIcon(*button, {}, clipped_);
    Ink ink(p, theme_, &clipped_);
    const auto& t = texts_;
    p.fillRect(rect(), theme_[Token::Canvas]);
    const auto aside = asideBox();
    const auto lanes = lanesBox();
    p.fillRect(aside, theme_[Token::Surface]);
    p.fillRect(isStacked() ? QRectF(aside.left(), aside.top(), aside.width(), 1) : QRectF(aside.left(), 0, 1, height()), theme_[Token::Line]);

    // Head
    double x = 64;
    if (!t.bed.isEmpty()) {
        const auto font = face(34, Weight::Bold);
        const double w = kit::textWidth(font, t.bed) + 32;
        Token fill = Token::Raised, text = Token::Text1;
        if (t.live && t.tag == Tag::High) {
            fill = Token::HighRing;
            text = Token::HighBlockText;
        } else if (t.live && t.tag == Tag::Medium) {
            fill = Token::MediumFill;
            text = Token::MediumText;
        }
        p.setPen(Qt::NoPen);
        p.setBrush(theme_[fill]);
        p.drawRoundedRect(QRectF(x, 16, w, 56), 10, 10);
        ink.line(QRectF(x, 16, w, 56), t.bed, font, text, Qt::AlignHCenter);
        x += w + 18;
    }
    double right = lanes.width() - 20;
    if (!t.verdict.isEmpty()) {
        const auto bold = face(18, Weight::SemiBold), small = face(13.5, Weight::Regular);
        const double w = std::max(kit::textWidth(bold, t.verdict), kit::textWidth(small, t.verdictCount)) + 32;
        const QRectF box(right - w, 14, w, 60);
        p.setPen(QPen(theme_[Token::LineStrong], 1.5));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(box, 10, 10);
        ink.line(QRectF(box.left() + 16, box.top() + 6, w - 32, 26), t.verdict, bold, Token::Text1, Qt::AlignRight);
        ink.line(QRectF(box.left() + 16, box.top() + 31, w - 32, 22), t.verdictCount, small, Token::Text2, Qt::AlignRight);
        right -= w + 16;
    }
    const double room = right - x;
    double size = 30;
    while (size > 17 && kit::textWidth(face(size, Weight::Bold, -2.5), t.title) > room)
        size -= 1;
    const auto titleFont = face(size, Weight::Bold, -2.5);
    if (kit::textWidth(titleFont, t.title) > room) { // two lines
        ink.block(QRectF(x, 6, room, 46), t.title, face(17, Weight::Bold, -2.5), Token::Text1);
    } else
        ink.line(QRectF(x, 12, room, 38), t.title, titleFont, Token::Text1);
    const auto whoFont = face(15, Weight::Regular);
    const auto who = kit::fitting(whoFont, room, QStringList{t.who} + t.whoShorter);
    ink.name(QRectF(x, 50, room, 22), who.value_or(t.whoShorter.isEmpty() ? t.who : t.whoShorter.back()), whoFont, Token::Text2);

    // Why
    const auto why = QCoreApplication::translate("wardlight::alarms", "Why it sounds");
    const double whyRoom = (minute_->isHidden() ? lanes.width() - 24 : minute_->x() - 12) - 24, whyText = whyHigh() - 6;
    const double whyWidth = ink.line(QRectF(24, headHigh, whyRoom, whyText), why, face(13, Weight::SemiBold), Token::Text2);
    const auto legend = evidence_->showsMinute() ? minuteLegend() : QStringList{t.legend, t.legend.section(QStringLiteral(" · "), 0, 1)};
    ink.choice(QRectF(24 + whyWidth + 12, headHigh, whyRoom - whyWidth - 12, whyText), legend + QStringList{QString()}, face(13.5, Weight::Regular), Token::Text3);

    // Facts
    const std::array<QString, 3> titles{QCoreApplication::translate("wardlight::alarms", "Rule that fired"),
                                        QCoreApplication::translate("wardlight::alarms", "This bed, last 24 h"), QCoreApplication::translate("wardlight::alarms", "Now")};
    const std::array<const QStringList*, 3> columns{&t.rule, &t.past, &t.now};
    const double top = lanes.bottom();
    const double bottom = isStacked() ? aside.top() : height();
    const double each = lanes.width() / 3;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const double left = static_cast<double>(i) * each + 24;
        if (i > 0)
            p.fillRect(QRectF(static_cast<double>(i) * each, top, 1, bottom - top), theme_[Token::Line]);
        ink.line(QRectF(left, top + 8, each - 34, 22), titles[i], face(13, Weight::SemiBold), Token::Text2);
        double y = top + 32;
        for (const auto& line : *columns[i]) {
            if (y + factRow > bottom)
                break;
            const auto label = line.section(QLatin1Char('\t'), 0, 0), value = line.section(QLatin1Char('\t'), 1);
            const auto plain = face(15, Weight::Regular);
            double at = left;
            if (!label.isEmpty())
                at += ink.choice(QRectF(left, y, each - 34, factRow), {label}, i == 2 ? plain : face(15, Weight::Medium), i == 2 ? Token::Text2 : Token::Text1) + 8;
            const double valueRoom = left + each - 34 - at;
            if (kit::textWidth(plain, value) <= valueRoom)
                ink.line(QRectF(at, y, valueRoom, factRow), value, i == 2 ? face(15, Weight::SemiBold) : plain, i == 2 ? Token::Text1 : Token::Text2);
            else if (y + 2 * factRow > bottom)
                break;
            else { // below its label
                y += factRow - 4;
                if (y + factRow <= bottom)
                    ink.block(QRectF(left, y + 1, each - 30, std::min(bottom - y, 40.0)), value, face(14, Weight::Regular), Token::Text2);
                if (kit::textWidth(face(14, Weight::Regular), value) > each - 30)
                    y += 17;
            }
            y += factRow;
        }
    }

    // Afterwards, life
    const auto marks = marks_.front()->geometry();
    const double sideLeft = aside.left() + asideEdge, sideWide = aside.width() - 2 * asideEdge;
    ink.line(QRectF(sideLeft, marks.top() - 24, sideWide, 20), QCoreApplication::translate("wardlight::alarms", "Afterwards: was it right?"), face(13, Weight::SemiBold), Token::Text2);
    double y = marks.bottom() + 6;
    ink.line(QRectF(sideLeft, y, sideWide, 20), QCoreApplication::translate("wardlight::alarms", "Life of this alarm"), face(13, Weight::SemiBold), Token::Text2);
    y += 22;
    const auto fits = static_cast<std::size_t>(std::max(1.0, (height() - 4 - y) / lifeRow));
    // When it became long: its beginning, and the newest.
    std::vector<DetailTexts::Life> life = t.life;
    if (life.size() > fits) {
        const std::size_t first = fits > 2 ? 1 : 0;
        life.erase(life.begin() + static_cast<std::ptrdiff_t>(first), life.end() - static_cast<std::ptrdiff_t>(fits - first));
    }
    const auto timeFont = face(14, Weight::Regular);
    const double timeWidth = kit::textWidth(timeFont, QStringLiteral("00:00:00.0")) + 10;
    for (const auto& row : life) {
        ink.line(QRectF(sideLeft, y, timeWidth, lifeRow), row.time, timeFont, Token::Text3);
        ink.name(QRectF(sideLeft + timeWidth, y, sideWide - timeWidth, lifeRow), row.text, timeFont, Token::Text2);
        y += lifeRow;
    }
}

}
