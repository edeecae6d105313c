// SPDX-License-Identifier: GPL-3.0-or-later
// The band of an alarm, the standing band of alarms that are off, and the quiet foot in their place.
#include "ui/kit/font.h"
#include "ui/kit/icon.h"
#include "ui/ward/tile_painter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace wardlight::ward {
namespace {

using kit::face;
using kit::textWidth;
using kit::Theme;
using kit::Token;
using kit::Weight;

void write(QPainter& p, const QFont& font, const QColor& colour, double x, const QRectF& box, const QString& text)
{
    p.setFont(font);
    p.setPen(colour);
    p.drawText(QRectF(x, box.top(), box.width(), box.height()), Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, text);
}

double footItemWidth(const FootItem& item, const QFont& label, const QFont& value)
{
    return textWidth(label, item.label) + 5 + textWidth(value, item.value) +
           (item.age.isEmpty() ? 0 : 5 + textWidth(label, item.age));
}

/// Returns where the next thing may stand.
double paintItems(QPainter& p, std::vector<FootItem> items, const TileLayout& layout, const QRectF& box, const Theme& theme)
{
    const auto& s = sizesOf(layout.tileClass);
    const auto label = face(std::max(13.0, s.footText * 0.86), Weight::Medium);
    const auto value = face(s.footText, Weight::SemiBold);
    const double gap = layout.tileClass <= TileClass::XS ? 10 : 14;
    const double room = box.width() - 20;
    const auto needed = [&] {
        double w = items.empty() ? 0 : -gap;
        for (const auto& item : items)
            w += footItemWidth(item, label, value) + gap;
        return w;
    };
    // What gives way: what stands last, down to two; then ages of current values; then the rest.
    while (items.size() > 2 && needed() > room)
        items.pop_back();
    if (needed() > room)
        for (auto& item : items)
            if (!item.grey)
                item.age.clear();
    while (!items.empty() && needed() > room)
        items.pop_back();

    double x = box.left() + (layout.tileClass <= TileClass::XS ? 8 : 10);
    for (const auto& item : items) {
        write(p, label, theme[item.colour], x, box, item.label);
        x += textWidth(label, item.label) + 5;
        write(p, value, theme[item.grey ? Token::Text3 : Token::Text1], x, box, item.value);
        x += textWidth(value, item.value);
        if (!item.age.isEmpty()) {
            write(p, label, theme[Token::Text3], x + 5, box, item.age);
            x += 5 + textWidth(label, item.age);
        }
        x += gap;
    }
    return x;
}

constexpr double courseLeast = 500; // dp: below, the foot keeps to its numbers

void paintFoot(QPainter& p, const BandModel& band, const TileLayout& layout, const Theme& theme)
{
    const auto& box = layout.foot;
    p.fillRect(QRectF(box.left(), box.top(), box.width(), 1), theme[Token::Line]);
    const bool course = band.course && box.width() > courseLeast;
    const double x = paintItems(p, band.items, layout, course ? box.adjusted(0, 0, -courseLeast, 0) : box, theme);
    if (course)
        paintCourse(p, *band.course, QRectF(x + 6, box.top(), box.right() - 10 - x - 6, box.height()), theme);
}

double actionWidth(const BandModel& band, const QFont& font, double icon)
{
    return 14 + icon + 7 + textWidth(font, band.action) + 14;
}

/// What of a band has room: the shedding order of screens.md, "Words".
struct BandRoom {
    bool word = false;   ///< the Ack part with its word, not the tick alone
    bool time = false;
    bool by = false;
    QString text;
    double actionWidth = 0;
    bool more = true;
};

BandRoom measure(const BandModel& band, const TileLayout& layout, double start)
{
    const auto& s = sizesOf(layout.tileClass);
    const auto bold = face(s.band, Weight::Bold, -1);
    const auto plain = face(s.band, Weight::Medium, -1);
    const double icon = s.band * 1.15;
    const bool small = layout.tileClass <= TileClass::XS;
    const double full = small || band.action.isEmpty() ? 0 : actionWidth(band, face(s.band, Weight::SemiBold), icon);
    const double tick = small || band.action.isEmpty() ? 0 : icon + 24;
    const double time = small || band.time.isEmpty() ? 0 : textWidth(plain, band.time) + 8;
    const double by = small || band.by.isEmpty() || !band.action.isEmpty() ? 0 : textWidth(face(s.band * 0.86, Weight::Regular), band.by) + 18;
    const double more = band.more.isEmpty() ? 0 : textWidth(bold, band.more) + 8;
    const double room = layout.width - start - (small ? 5 : 8) - more;
    struct Try {
        bool word, time, by;
    };
    for (const auto& text : band.texts) {
        const double w = textWidth(bold, text);
        for (const auto& t : {Try{true, true, true}, Try{true, true, false}, Try{false, true, false}, Try{false, false, false}})
            if (w + (t.time ? time : 0) + (t.by ? by : 0) + (t.word ? full : tick) <= room)
                return {t.word, t.time && time > 0, t.by && by > 0, text, t.word ? full : tick, true};
    }
    if (const double all = layout.width - start - 5; small && !band.texts.isEmpty() && textWidth(bold, band.texts.back()) <= all)
        return {false, false, false, band.texts.back(), 0, false};
    // The tables of words are kept short enough by a test; a device's own text may not be.
    return {false, false, false, band.texts.isEmpty() ? QString() : kit::cutName(bold, room - tick, band.texts.back()), tick, true};
}

QString marks(Tone tone)
{
    constexpr std::array<const char*, 4> all{"", "!", "!!", "!!!"};
    return QLatin1String(all[static_cast<std::size_t>(tone)]);
}

/// Where the text begins, after the priority mark and the technical icon.
double markWidth(const BandModel& band, const TileLayout& layout)
{
    const auto& s = sizesOf(layout.tileClass);
    if (band.form == Form::Acknowledged || band.form == Form::Latched)
        return 10 + s.band * 1.15;
    const double w = textWidth(face(s.band, Weight::Bold, 4), marks(band.tone));
    if (layout.tileClass <= TileClass::XS)
        return band.tone == Tone::High ? w + 15 : w + 7;
    return band.tone == Tone::High ? w + 26 : w + 10;
}

/// The smallest class has the hatch alone.
bool hasIcon(const BandModel& band, const TileLayout& layout) { return band.technical && layout.tileClass > TileClass::XXS; }

double loweredWidth(const BandModel& band, const TileLayout& layout)
{
    return band.lowered ? sizesOf(layout.tileClass).band + (layout.tileClass <= TileClass::XS ? 2 : 5) : 0;
}

double textStart(const BandModel& band, const TileLayout& layout)
{
    const auto& s = sizesOf(layout.tileClass);
    if (band.off)
        return 10 + s.band * 1.15 + 8;
    return markWidth(band, layout) + loweredWidth(band, layout) + (hasIcon(band, layout) ? 7 + s.band * 1.15 : 0) + (layout.tileClass <= TileClass::XS ? 5 : 9);
}

void paintMark(QPainter& p, const BandModel& band, const TileLayout& layout, const Theme& theme, const QColor& ink)
{
    const auto& s = sizesOf(layout.tileClass);
    const auto box = layout.foot.adjusted(0, 0, 0, layout.tileClass <= TileClass::XS ? -3 : -2);
    const double icon = s.band * 1.15;
    const double middle = box.center().y() - icon / 2;
    if (band.form == Form::Acknowledged || band.form == Form::Latched) {
        kit::drawIcon(p, QLatin1String(band.form == Form::Latched ? "clock" : "check"), QRectF(10, middle, icon, icon), ink);
        return;
    }
    const auto font = face(s.band, Weight::Bold, 4);
    if (band.tone == Tone::High) {
        // From the frame's inner edge: ring and frame are drawn over the rest.
        p.fillRect(QRectF(0, box.top(), markWidth(band, layout), box.height()), theme[Token::HighMarkFill]);
        write(p, font, theme[Token::HighMarkText], layout.tileClass <= TileClass::XS ? 8 : 14, box, marks(band.tone));
        return;
    }
    write(p, font, ink, layout.tileClass <= TileClass::XS ? 7 : 10, box, marks(band.tone));
}

}

QString shownText(const BandModel& band, const TileLayout& layout) { return measure(band, layout, textStart(band, layout)).text; }

double acknowledgeWidth(const BandModel& band, const TileLayout& layout)
{
    if (band.action.isEmpty())
        return 0;
    const auto room = measure(band, layout, textStart(band, layout));
    return std::max(44.0, room.actionWidth);
}

void paintBand(QPainter& p, const BandModel& band, const TileLayout& layout, const Theme& theme, FlashPhase flash)
{
    const auto& s = sizesOf(layout.tileClass);
    // The frame takes the lowest pixels: what is written stands in the middle of the rest.
    const auto box = band.form == Form::Quiet ? layout.foot : layout.foot.adjusted(0, 0, 0, layout.tileClass <= TileClass::XS ? -3 : -2);
    const double icon = s.band * 1.15;
    if (band.off) {
        p.fillRect(box, theme[Token::Raised]);
        kit::drawIcon(p, band.icon, QRectF(10, box.center().y() - icon / 2, icon, icon), theme[Token::Text1]);
        const auto font = face(s.band, Weight::SemiBold, -1);
        const double x = textStart(band, layout);
        write(p, font, theme[Token::Text1], x, box, kit::fitting(font, box.width() - x - 6, band.texts).value_or(band.texts.back()));
        return;
    }
    if (band.form == Form::Quiet) {
        paintFoot(p, band, layout, theme);
        return;
    }
    const auto c = kit::alarmInk(theme, band.tone, band.form, kit::flashIsOn(band.tone, flash));
    if (c.filled)
        p.fillRect(layout.foot, c.fill);
    if (band.form != Form::Active) {
        QPen pen(c.line, 2);
        if (band.form == Form::Latched)
            pen.setDashPattern({3, 2});
        p.setPen(pen);
        p.drawLine(QPointF(box.left(), box.top() + 1), QPointF(box.right(), box.top() + 1));
    }
    if (band.technical && band.form == Form::Active)
        kit::drawHatch(p, layout.foot, c.hatch);
    paintMark(p, band, layout, theme, c.text);
    if (band.lowered)
        kit::drawIcon(p, QLatin1String("lowered"), QRectF(markWidth(band, layout) + loweredWidth(band, layout) - s.band, box.center().y() - s.band / 2, s.band, s.band), c.text);
    const double start = textStart(band, layout);
    if (hasIcon(band, layout))
        kit::drawIcon(p, band.icon, QRectF(markWidth(band, layout) + loweredWidth(band, layout) + 7, box.center().y() - icon / 2, icon, icon), c.text);

    const auto room = measure(band, layout, start);
    const auto bold = face(s.band, band.form == Form::Active ? Weight::Bold : Weight::SemiBold, -1);
    const auto plain = face(s.band, Weight::Medium, -1);
    double x = start;
    write(p, bold, c.text, x, box, room.text);
    x += textWidth(bold, room.text);
    if (room.time) {
        write(p, plain, c.text, x + 8, box, band.time);
        x += 8 + textWidth(plain, band.time);
    }
    if (!band.more.isEmpty() && room.more)
        write(p, face(s.band, Weight::Bold, -1), c.text, x + 8, box, band.more);
    if (room.by && !band.action.size()) {
        const auto font = face(s.band * 0.86, Weight::Regular);
        write(p, font, theme[Token::Text3], box.right() - 10 - textWidth(font, band.by), box, band.by);
    }
    if (room.actionWidth > 0) {
        const QRectF part = layout.acknowledge(room.actionWidth);
        if (band.form == Form::Active)
            p.fillRect(part, c.shade);
        const double left = room.word ? part.left() + 14 : part.center().x() - icon / 2;
        kit::drawIcon(p, QLatin1String(band.form == Form::Acknowledged ? "rewind" : "check"),
                      QRectF(left, box.center().y() - icon / 2, icon, icon), c.text);
        if (room.word)
            write(p, face(s.band, Weight::SemiBold), c.text, left + icon + 7, box, band.action);
    }
}

}
