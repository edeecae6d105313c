// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bed/device_card.h"

#include "ui/kit/icon.h"

#include <QCoreApplication>

namespace wardlight::bed {
namespace {

constexpr double deviceRow = 34; // dp

}

std::vector<DeviceRow> deviceRows(const door::BedView& bed, const kit::Words& words, Now now)
{
    std::vector<DeviceRow> rows;
    for (const auto& device : bed.devices) {
        DeviceRow row;
        row.name = kit::shown(device.name);
        if (!device.everHeard)
            row.state = QCoreApplication::translate("wardlight::bed", "connecting", "state of a device");
        else if (device.lost) {
            row.lost = true;
            row.state = QCoreApplication::translate("wardlight::bed", "lost %1", "a device, and since how long").arg(kit::durationText(now.mono - device.heard));
        } else if (device.batteryMinutes) {
            const auto empty = WallTime{now.wall.microseconds + std::int64_t{*device.batteryMinutes} * 60'000'000};
            row.state = *device.batteryMinutes < 24 * 60
                            ? QCoreApplication::translate("wardlight::bed", "empty %1", "battery: time of day").arg(words.clock(empty))
                            : QCoreApplication::translate("wardlight::bed", "battery good");
        } else
            row.state = QCoreApplication::translate("wardlight::bed", "good", "state of a device");
        rows.push_back(std::move(row));
    }
    return rows;
}

void DeviceCard::show(const door::BedView& bed, const kit::Words& words, Now now)
{
    auto rows = deviceRows(bed, words, now);
    if (rows == rows_)
        return;
    rows_ = std::move(rows);
    QStringList spoken;
    for (const auto& row : rows_)
        spoken << row.name + QLatin1Char(' ') + row.state;
    setAccessibleName(tr("Devices"));
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    update();
}

int DeviceCard::wantedHeight() const { return static_cast<int>(head + deviceRow * static_cast<double>(std::max<std::size_t>(1, rows_.size())) + 8); }

void DeviceCard::paintEvent(QPaintEvent*)
{
    using kit::face;
    using kit::Token;
    using kit::Weight;
    QPainter p(this);
    paintCard(p, tr("Devices"), tr("%n bound", "devices of a bed", static_cast<int>(rows_.size())));
    double y = head - 4;
    if (rows_.empty())
        say(p, face(14, Weight::Regular), theme()[Token::Text3], QRectF(edge, y, width() - 2 * edge, deviceRow), tr("No device is bound."));
    for (const auto& row : rows_) {
        if (y + deviceRow > height())
            break;
        kit::drawIcon(p, QLatin1String(row.lost ? "link-broken" : "wave"), QRectF(edge, y + 9, 17, 17), theme()[Token::Text2]);
        const auto state = face(13.5, Weight::Regular);
        const double wide = kit::textWidth(state, row.state);
        say(p, face(14, Weight::SemiBold), theme()[Token::Text1], QRectF(edge + 27, y, width() - 2 * edge - 35 - wide, deviceRow), row.name, false, true);
        say(p, state, theme()[Token::Text2], QRectF(edge, y, width() - 2 * edge, deviceRow), row.state, true);
        y += deviceRow;
    }
}

}
