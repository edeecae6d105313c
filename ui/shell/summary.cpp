// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/summary.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace wardlight::shell {
namespace {

using kit::ButtonStyle;

bool isOccupied(const door::BedView& bed)
{
    return bed.condition == door::BedCondition::Monitored || bed.condition == door::BedCondition::Connecting;
}

const door::AlarmView* lostDevice(const door::BedView& bed)
{
    const auto found = std::find_if(bed.alarms.begin(), bed.alarms.end(),
                                    [](const auto& a) { return a.key.kind == AlarmKind::LinkLost && a.phase != AlarmPhase::Latched; });
    return found == bed.alarms.end() ? nullptr : &*found;
}

}

QString bedLabel(const door::WardView& ward, BedId bed)
{
    for (const auto& b : ward.beds)
        if (b->id == bed)
            return kit::shown(b->label);
    return QStringLiteral("—");
}

Chip connectionChip(const door::WardView& ward, Instant now)
{
    int occupied = 0;
    int connected = 0;
    const door::BedView* one = nullptr;
    Duration since{0};
    for (const auto& bed : ward.beds) {
        if (!isOccupied(*bed))
            continue;
        ++occupied;
        const auto* lost = lostDevice(*bed);
        if (!lost && !bed->linkLostSince && bed->condition == door::BedCondition::Monitored) {
            ++connected;
            continue;
        }
        one = bed.get();
        since = lost ? now - lost->onset : bed->linkLostSince ? now - *bed->linkLostSince : now - bed->connectingSince;
    }
    const QLatin1String broken("link-broken");
    if (occupied == connected)
        return {QLatin1String("link"), QCoreApplication::translate("wardlight::shell", "All beds connected"), ButtonStyle::Plain};
    if (occupied - connected == 1 && one->condition == door::BedCondition::Monitored)
        return {broken,
                QCoreApplication::translate("wardlight::shell", "Bed %1: 1 device lost %2", "bed, for how long")
                    .arg(kit::shown(one->label), kit::durationText(since)),
                ButtonStyle::Outlined};
    return {broken,
            QCoreApplication::translate("wardlight::shell", "%1 of %2 beds connected").arg(connected).arg(occupied), ButtonStyle::Outlined};
}

QString watchNext(const door::WardView& ward, const kit::Words& words)
{
    struct Candidate {
        int rank;
        QString text;
    };
    std::vector<Candidate> found;
    for (const auto& bed : ward.beds) {
        if (!isOccupied(*bed) || bed->nameHidden)
            continue;
        const auto label = kit::shown(bed->label);
        if (bed->score.shown && !bed->score.child && bed->score.most >= 5)
            found.push_back({bed->score.most * 2 + (bed->score.trend > 0 ? 5 : 0),
                             bed->score.trend > 0
                                 ? QCoreApplication::translate("wardlight::shell", "bed %1 NEWS %2 rising").arg(label).arg(bed->score.most)
                                 : QCoreApplication::translate("wardlight::shell", "bed %1 NEWS %2").arg(label).arg(bed->score.most)});
        if (bed->batteryMinutes && *bed->batteryMinutes < 60)
            found.push_back({10 + (60 - *bed->batteryMinutes) / 6,
                             QCoreApplication::translate("wardlight::shell", "bed %1 battery until %2")
                                 .arg(label, words.clock(ward.now.wall + std::chrono::minutes(*bed->batteryMinutes)))});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.rank > b.rank; });
    if (found.empty())
        return {};
    auto text = found[0].text;
    if (found.size() > 1)
        text += QStringLiteral("  ·  ") + found[1].text;
    return QCoreApplication::translate("wardlight::shell", "Watch next: %1").arg(text);
}

QString lastAlarm(const door::WardView& ward, const kit::Words& words)
{
    if (!ward.lastEnded)
        return {};
    const auto& alarm = *ward.lastEnded;
    const auto age = Duration(ward.now.wall - ward.lastEndedAt);
    const auto length = ward.lastEndedLength < std::chrono::seconds(60)
                            ? QCoreApplication::translate("wardlight::shell", "%1 s").arg(static_cast<int>(seconds(ward.lastEndedLength)))
                            : kit::durationText(ward.lastEndedLength);
    return QCoreApplication::translate("wardlight::shell", "Last: bed %1, %2 for %3, %4 ago", "bed, alarm, how long, how long ago")
        .arg(bedLabel(ward, alarm.bed), words.alarm(alarm, kit::TextLength::Short), length, kit::ageText(age));
}

}
