// SPDX-License-Identifier: GPL-3.0-or-later
// Wards composed by hand for screen tests and pictures: invented people, drawn waves, any state.
#pragma once

#include "core/door/view.h"

#include <string>

namespace wardlight::test {

/// 14:32:07 UTC on 22 November 2026, and 5000 s on the monotonic clock.
[[nodiscard]] Now sceneNow();

/// Bed n (1…64) with a patient, three waves up to `now` and numbers that agree with them.
[[nodiscard]] door::BedView sceneBed(int n, Now now = sceneNow());
[[nodiscard]] door::BedView emptyBed(int n);
/// A ward of n such beds, quiet.
[[nodiscard]] door::WardView quietWard(int beds, Now now = sceneNow());
/// Replaces bed n (1…) and sorts the ward's alarms anew.
void put(door::WardView& ward, door::BedView bed);
/// The states of the picture "flood": red VT, two yellow, link lost, lead off, paused, latched, acknowledged;
/// bed 06 grows worse.
[[nodiscard]] door::WardView floodWard(int beds = 16, Now now = sceneNow());

/// An alarm on this bed, `ago` seconds old. Also lights nothing by itself: the tile does.
door::AlarmView& addAlarm(door::BedView& bed, AlarmKind kind, Priority priority, double ago, Now now = sceneNow());
/// The same with value and limit of a parameter.
door::AlarmView& addLimitAlarm(door::BedView& bed, AlarmKind kind, Priority priority, double ago, Parameter parameter,
                               double value, double limit, Now now = sceneNow());
void setValue(door::BedView& bed, Parameter parameter, double value);
/// All sources silent since `ago` seconds; pleth stays when onlyEcg.
void loseLink(door::BedView& bed, double ago, bool onlyEcg, Now now = sceneNow());

/// The bed of the picture "bed": NEWS2 6, from 3, High within 40 min if it goes on; all other scores known.
void worsen(door::BedView& bed, Now now = sceneNow());

/// Gives the rings more samples, up to `now` (a whole ward's clock moves on).
void runWaves(door::WardView& ward, Now now);

}
