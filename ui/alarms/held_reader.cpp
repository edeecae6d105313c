// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/held_reader.h"

namespace wardlight::alarms_ui {
namespace {

constexpr auto heldEvery = std::chrono::minutes(1);

bool isReplayed(const door::SilentEntry& entry) { return entry.what == door::SilentWhat::LimitWidened && entry.bed && entry.unit; }

}

HeldReader::HeldReader(door::Door& door, QObject* parent) : QObject(parent), door_(door), relay_(std::make_shared<kit::Relay>(this)) {}

HeldReader::~HeldReader()
{
    relay_->letGo();
    asking_.reset();
}

void HeldReader::refresh(const door::WardView& ward, const std::vector<door::SilentEntry>& entries)
{
    if (asking_)
        return;
    const auto now = door_.now();
    for (const auto& entry : entries) {
        const auto* bed = isReplayed(entry) ? ward.bed(entry.bed) : nullptr;
        const auto* numeric = bed ? bed->numeric(entry.parameter) : nullptr;
        if (!numeric)
            continue;
        const auto key = keyOf(entry);
        if (const auto known = known_.find(key); known != known_.end() && now.mono - known->second.at < heldEvery)
            continue;
        LimitsSet wish{.parameter = entry.parameter, .low = numeric->low, .high = numeric->high, .delay = numeric->delay};
        (entry.high ? wish.high : wish.low) = entry.unit;
        known_[key].at = now.mono;
        asking_ = door_.ask(door::AskLimitEffect{entry.bed, bed->encounter, wish, now.wall}, [this, key, turn = ++turn_, relay = relay_](const door::Answer& answer) {
            relay->post([this, key, turn, answer] {
                if (answer.limitEffect)
                    known_[key].held = std::max(0, answer.limitEffect->then - answer.limitEffect->now);
                if (turn == turn_ && answer.last)
                    asking_.reset();
            });
        });
        return;
    }
}

QString HeldReader::textOf(const door::SilentEntry& entry) const
{
    using door::SilentWhat;
    const auto none = QStringLiteral("–"), unknown = QStringLiteral("?");
    switch (entry.what) {
    case SilentWhat::LimitWidened: {
        const auto known = known_.find(keyOf(entry));
        return known != known_.end() && known->second.held ? QString::number(*known->second.held) : unknown;
    }
    case SilentWhat::LimitsUnset:
    case SilentWhat::AlarmsOff:
    case SilentWhat::KindOff:
    case SilentWhat::LimitOff:
    case SilentWhat::DelayLonger:
    case SilentWhat::NotWatched: return unknown;
    case SilentWhat::AlarmsPaused:
    case SilentWhat::AudioOff:
    case SilentWhat::AudioPaused: return QString::number(entry.holds);
    case SilentWhat::Acknowledged:
    case SilentWhat::Lowered: return QStringLiteral("1");
    case SilentWhat::Standby:
    case SilentWhat::NoSound:
    case SilentWhat::LowVolume:
    case SilentWhat::NoDevice:
    case SilentWhat::DeviceLost:
    case SilentWhat::NoNurse:
    case SilentWhat::Nobody: break;
    }
    return none;
}

}
