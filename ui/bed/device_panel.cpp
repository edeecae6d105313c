// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bed/device_panel.h"

#include "ui/kit/font.h"
#include "ui/kit/icon.h"

#include <QPainter>

namespace wardlight::bed {
namespace {

constexpr int panelWide = 520, panelEdge = 18, panelHead = 46, panelDevice = 58, panelLine = 24, panelFoot = 46;
constexpr qsizetype mostBindings = 6;
constexpr int leastDevices = 1;

}

std::vector<DeviceLine> deviceLines(const door::BedView& bed, const kit::Words& words, Now now)
{
    std::vector<DeviceLine> lines;
    for (const auto& device : bed.devices) {
        DeviceLine line;
        line.name = kit::shown(device.name);
        line.lost = device.lost;
        line.link = !device.everHeard ? DevicePanel::tr("connecting", "state of a device")
                    : device.lost     ? DevicePanel::tr("link lost %1", "and since how long").arg(kit::durationText(now.mono - device.heard))
                                      : DevicePanel::tr("link good");
        if (device.batteryMinutes) {
            const auto empty = WallTime{now.wall.microseconds + std::int64_t{*device.batteryMinutes} * 60'000'000};
            line.battery = *device.batteryMinutes < 24 * 60 ? DevicePanel::tr("battery empty at %1", "time of day").arg(words.clock(empty)) : DevicePanel::tr("battery good");
        } else
            line.battery = DevicePanel::tr("battery not told");
        if (device.everHeard) {
            const auto at = now.wall + std::chrono::duration_cast<std::chrono::microseconds>(device.heard - now.mono);
            line.seen = DevicePanel::tr("last seen %1", "time of day").arg(words.clockSeconds(at));
        } else
            line.seen = DevicePanel::tr("never heard");
        lines.push_back(std::move(line));
    }
    return lines;
}

QStringList bindingLines(const std::vector<Event>& events, const kit::Words& words)
{
    QStringList lines;
    std::vector<std::pair<DeviceId, QString>> names;
    for (const auto& event : events) {
        if (const auto* bound = std::get_if<DeviceBound>(&event.body)) {
            names.emplace_back(bound->device, kit::shown(bound->name));
            lines.prepend(DevicePanel::tr("%1 %2 bound", "time; a device").arg(words.clock(event.at), names.back().second));
        } else if (const auto* released = std::get_if<DeviceReleased>(&event.body)) {
            QString name = DevicePanel::tr("a device");
            for (const auto& [id, known] : names)
                if (id == released->device)
                    name = known;
            lines.prepend(DevicePanel::tr("%1 %2 released", "time; a device").arg(words.clock(event.at), name));
        }
    }
    return lines.mid(0, mostBindings);
}

void DevicePanel::begin(const kit::Theme& theme, const kit::Words& words, const door::BedView& bed, Now now, const std::vector<Event>& today, const QRect& anchor,
                        const QRect& area)
{
    words_ = words;
    title_ = tr("Devices of bed %1").arg(kit::shown(bed.label));
    lines_ = deviceLines(bed, words, now);
    bindings_ = bindingLines(today, words);
    const auto devices = std::max(leastDevices, static_cast<int>(lines_.size()));
    const int binding = bindings_.isEmpty() ? 0 : static_cast<int>(bindings_.size()) * panelLine + 30;
    setFixedSize(panelWide, std::min(area.height(), panelHead + devices * panelDevice + binding + panelFoot));
    speak();
    openAt(theme, anchor, area);
    setFocus();
}

void DevicePanel::tick(const door::BedView& bed, Now now)
{
    if (!isVisible())
        return;
    auto lines = deviceLines(bed, words_, now);
    if (lines == lines_)
        return;
    lines_ = std::move(lines);
    speak();
    update();
}

void DevicePanel::speak()
{
    QStringList spoken;
    for (const auto& line : lines_)
        spoken << QStringList{line.name, line.link, line.battery, line.seen}.join(QStringLiteral(", "));
    setAccessibleName(title_);
    setAccessibleDescription((spoken + bindings_).join(QStringLiteral(". ")));
}

void DevicePanel::paintEvent(QPaintEvent* event)
{
    using kit::face;
    using kit::Token;
    using kit::Weight;
    Popover::paintEvent(event);
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const double inner = width() - 2 * panelEdge;
    const auto say = [&](double y, double high, const QString& text, const QFont& font, Token ink, double from = 0, bool right = false) {
        p.setFont(font);
        p.setPen(theme()[ink]);
        p.drawText(QRectF(panelEdge + from, y, inner - from, high), Qt::AlignVCenter | Qt::TextSingleLine | (right ? Qt::AlignRight : Qt::AlignLeft),
                   kit::cutName(font, inner - from, text));
    };
    say(4, panelHead - 6, title_, face(18, Weight::Bold), Token::Text1);
    double y = panelHead;
    if (lines_.empty()) {
        say(y, panelDevice, tr("No device is bound."), face(15, Weight::Regular), Token::Text2);
        y += panelDevice;
    }
    for (const auto& line : lines_) {
        kit::drawIcon(p, QLatin1String(line.lost ? "link-broken" : "device"), QRectF(panelEdge, y + 10, 20, 20), theme()[Token::Text2]);
        say(y + 4, 24, line.name, face(15, Weight::SemiBold), Token::Text1, 32);
        say(y + 4, 24, line.link, face(14, Weight::Regular), line.lost ? Token::Text1 : Token::Text2, 32, true);
        say(y + 28, 22, line.battery, face(13.5, Weight::Regular), Token::Text2, 32);
        say(y + 28, 22, line.seen, face(13.5, Weight::Regular), Token::Text3, 32, true);
        y += panelDevice;
        p.fillRect(QRectF(panelEdge, y - 1, inner, 1), theme()[Token::Line]);
    }
    if (!bindings_.isEmpty()) {
        say(y + 4, 24, tr("Bound and released today"), face(13, Weight::SemiBold), Token::Text2);
        y += 30;
        for (const auto& line : bindings_) {
            say(y, panelLine, line, face(14, Weight::Regular), Token::Text2);
            y += panelLine;
        }
    }
    p.setFont(face(13.5, Weight::Regular));
    p.setPen(theme()[Token::Text3]);
    p.drawText(QRectF(panelEdge, height() - panelFoot, inner, panelFoot - 6), Qt::AlignVCenter | Qt::TextWordWrap, tr("Pairing and binding come with the Fleet screen, in a later version."));
}

}
