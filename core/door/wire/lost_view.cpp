// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/alarm_order.h"
#include "core/door/wire/wire_door.h"

namespace wardlight::door::wire {
namespace {

constexpr AlarmId gatewayLostId{UINT64_MAX - 1}; // not of the ward's journal: the ward is what is lost

std::shared_ptr<const BedView> lostBed(const BedView& last, Instant heard)
{
    auto bed = std::make_shared<BedView>(last);
    if (bed->condition == BedCondition::Monitored || bed->condition == BedCondition::Connecting) {
        bed->condition = BedCondition::Monitored;
        if (!bed->linkLostSince)
            bed->linkLostSince = heard;
    }
    bed->rhythm = RhythmLabel::None;
    for (auto& wave : bed->waves)
        wave.present = false;
    for (auto& n : bed->numerics) {
        if (isUsable(n.validity)) {
            n.lastValue = n.value;
            n.lastMeasured = n.measured;
        }
        n.validity = Validity::LinkLost;
    }
    for (auto& alarm : bed->alarms)
        alarm.stale = true;
    ++bed->version;
    return bed;
}

}

std::shared_ptr<const WardView> lostView(const WardView& last, Instant heard, WallTime wall, Now now)
{
    auto ward = std::make_shared<WardView>(last);
    ward->alarms.clear();
    for (auto& bed : ward->beds) {
        bed = lostBed(*bed, heard);
        ward->alarms.insert(ward->alarms.end(), bed->alarms.begin(), bed->alarms.end());
    }
    for (auto alarm : last.alarms)
        if (!alarm.bed) {
            alarm.stale = true;
            ward->alarms.push_back(std::move(alarm));
        }
    AlarmView lost;
    lost.id = gatewayLostId;
    lost.key.kind = AlarmKind::GatewayLost;
    lost.priority = Priority::High;
    lost.technical = true;
    lost.onset = now.mono;
    lost.onsetWall = wall;
    if (!ward->beds.empty())
        lost.detail = ward->beds.front()->label + (ward->beds.size() > 1 ? "-" + ward->beds.back()->label : "");
    ward->alarms.push_back(lost);
    sortAlarms(ward->alarms);
    ward->sounding = lost.id;
    ward->voice = VoiceState::Unknown; // the ward's voice may be gone with it
    ward->now = now;
    ++ward->version;
    return ward;
}

}
