// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kiosk_layout.h"

#include <algorithm>
#include <cmath>

namespace wardlight::kiosk {
namespace {

constexpr double wideDesign = 1280, narrowDesign = 800; // dp of the pictures this was drawn for
constexpr int buttonCount = static_cast<int>(KioskAct::Count);

}

KioskLayout kioskLayout(QSize screen, double pixelsPerMm)
{
    KioskLayout l;
    l.portrait = screen.height() > screen.width();
    const double w = screen.width(), h = screen.height();
    l.scale = std::clamp(l.portrait ? std::min(w / narrowDesign, h / wideDesign) : std::min(w / wideDesign, h / narrowDesign), 0.4, 4.0);
    const double s = l.scale;
    l.frame = std::round((l.portrait ? 10 : 6) * s);
    const QRectF in(l.frame, l.frame, w - 2 * l.frame, h - 2 * l.frame);
    const double least = std::ceil(leastButtonMm * pixelsPerMm);

    // The foot first: its buttons are as big as a finger whatever the screen.
    const double gap = std::round(12 * s), edge = std::round(14 * s);
    const double room = in.width() - 2 * edge;
    int across = l.portrait ? 3 : buttonCount;
    while (across > 1 && (room - (across - 1) * gap) / across < least)
        across = across == buttonCount ? 3 : across - 1;
    const int rows = (buttonCount + across - 1) / across;
    const double wide = std::floor((room - (across - 1) * gap) / across);
    const double high = std::max(least, std::round(118 * s));
    const double foot = rows * high + (rows - 1) * gap + 2 * std::round(13 * s);
    for (int i = 0; i < buttonCount; ++i)
        l.buttons[static_cast<std::size_t>(i)] =
            QRectF(in.left() + edge + (i % across) * (wide + gap), in.bottom() - foot + std::round(13 * s) + (i / across) * (high + gap), wide, high);

    const double head = std::round((l.portrait ? 76 : 68) * s);
    const double band = std::max(least, std::round((l.portrait ? 122 : 120) * s));
    l.head = QRectF(in.left(), in.top(), in.width(), head);
    l.band = QRectF(in.left(), l.head.bottom(), in.width(), band);
    const double ack = std::min(std::max(least, std::round(276 * s)), in.width() * 0.45);
    l.acknowledge = QRectF(l.band.right() - ack, l.band.top(), ack, band);

    const QRectF middle(in.left(), l.band.bottom(), in.width(), std::max(0.0, in.bottom() - foot - l.band.bottom()));
    const auto split = [](const QRectF& box, double first) {
        const double unit = box.height() / (first + 2);
        const double a = std::round(box.top() + first * unit), b = std::round(a + unit);
        return std::array<QRectF, 3>{QRectF(box.left(), box.top(), box.width(), a - box.top()), QRectF(box.left(), a, box.width(), b - a),
                                     QRectF(box.left(), b, box.width(), box.bottom() - b)};
    };
    if (l.portrait) {
        l.lanes = QRectF(middle.left(), middle.top(), middle.width(), std::round(middle.height() * 0.52));
        l.waves = split(l.lanes, 1.15);
        const double top = l.lanes.bottom(), rest = middle.bottom() - top;
        const double first = std::round(rest * 1.25 / 2.25), half = std::round(middle.width() / 2);
        l.numbers = {QRectF(middle.left(), top, half, first), QRectF(middle.left() + half, top, middle.width() - half, first),
                     QRectF(middle.left(), top + first, half, rest - first),
                     QRectF(middle.left() + half, top + first, middle.width() - half, rest - first)};
        return l;
    }
    const double column = std::round(std::min(316 * s, middle.width() * 0.4));
    l.lanes = QRectF(middle.left(), middle.top(), middle.width() - column, middle.height());
    l.waves = split(l.lanes, 1.25);
    const double left = l.lanes.right(), narrow = std::round(column * 0.37);
    l.numbers = {QRectF(left, l.waves[0].top(), column, l.waves[0].height()), QRectF(left, l.waves[1].top(), column, l.waves[1].height()),
                 QRectF(left, l.waves[2].top(), narrow, l.waves[2].height()),
                 QRectF(left + narrow, l.waves[2].top(), column - narrow, l.waves[2].height())};
    return l;
}

}
