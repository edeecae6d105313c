// SPDX-License-Identifier: GPL-3.0-or-later
// Every field of every view, by name. A field that is added to a view and not here does not compile: it is then filled,
// carried over the wire and compared like all others (tests/core/door/every_field_test.cpp).
#pragma once

#include "core/door/view.h"
#include "core/door/what_if_view.h"
#include "core/insight/alarm_load.h"

#include <tuple>

namespace wardlight::test {

#define WL_FIELDS(Type, ...)                                                                                           \
    inline auto fields(door::Type& view)                                                                               \
    {                                                                                                                  \
        auto& [__VA_ARGS__] = view;                                                                                    \
        return std::tie(__VA_ARGS__);                                                                                  \
    }

WL_FIELDS(WaveView, format, samples, origin, present, poor, device, filter)
WL_FIELDS(NumericView, parameter, value, validity, measured, low, high, limitsUnset, limitsOff, hasLimits, profileLow, profileHigh,
          delay, profileDelay, longestDelay, device, reason, lastValue, lastMeasured)
WL_FIELDS(LadderStepView, person, duty, role, state, byHandOnly, offline, sentAt, deliveredAt, answeredAt, dueAt)
WL_FIELDS(LadderView, state, asked, nextAt, steps, roster)
WL_FIELDS(RosterPersonView, person, duty, role, byHandOnly)
WL_FIELDS(AlarmView, id, bed, key, priority, phase, technical, latches, stale, demoted, demotedSince, demotedUntil, judgement, audioPaused, onset, onsetWall, value, limit,
          above, detail, acknowledgedBy, acknowledgedAt, soundsAgainAt, endedAt, ladder)
WL_FIELDS(PressView, by, at)
WL_FIELDS(KindOffView, kind, press)
WL_FIELDS(LimitChangeView, parameter, high, value, unit, wider, delay, press)
WL_FIELDS(ScorePartView, points, missing, value, at, by)
WL_FIELDS(MovingView, part, from, now, perHour, minutes)
WL_FIELDS(ScoreView, shown, least, most, anyThree, trend, partsKnown, child, band, parts, consciousness, oxygenDevice,
          spo2Scale, spo2ScaleBy, spo2ScaleAt, before, beforeAt, worseInMinutes, worseBand, moving, mews, qsofa, shockIndex)
WL_FIELDS(DeviceView, id, name, everHeard, lost, heard, batteryMinutes)
WL_FIELDS(BedView, id, label, encounter, condition, patient, nameHidden, mine, profileUnset, standbyReason, standbyBy, standbySince,
          waves, numerics, alarms, audioPausedUntil, audioOff, alarmsPausedUntil, alarmsOffSince, profile, since, joined, mergedFrom, releasedSpeak, roster, audioPausedBy,
          audioOffBy, alarmsPausedBy, alarmsOffBy, hiddenByPause, kindsOff, limitChanges, limitsUnset, linkLostSince, connectingSince,
          batteryMinutes, score, lanes, rhythm, pacingPulses, devices, demo, version)
WL_FIELDS(GatewayView, id, name, beds, lostSince)
WL_FIELDS(ProfileView::Limit, parameter, low, high, lowOff, highOff)
WL_FIELDS(ProfileView, group, unset, limits)
WL_FIELDS(ExpectedView, id, patient, from, due, bed)
WL_FIELDS(LeftView, encounter, patient, bed, reason, by, at)
WL_FIELDS(MergeWishView, bed, from, person, limits, scores, by, at)
WL_FIELDS(PersonView, name, role)
WL_FIELDS(OutputView, name, description)
WL_FIELDS(SoundTestView, number, priority)
WL_FIELDS(WardView, unit, beds, alarms, rosterTitle, sounding, lastEnded, lastEndedAt, lastEndedLength, user, role, profiles, expected, left, merges, people,
          pickedWithoutPassword, locked, station, signInWaits, breakGlassSince, breakGlassExplained, gateways, voice, volumePercent, outputs, site, places, soundTest, notRecordingSince, notRecordingWhy, demo, now,
          version)
WL_FIELDS(WhatIfEvent, bed, label, kind, from, seconds, farthest, later, recorded, judgedTrue, encounter, answeredAt, answeredBy, strip)
WL_FIELDS(WhatIfBed, bed, label, now, then)
WL_FIELDS(WhatIfAnswer, now, then, removed, added, later, missedCount, longMissedCount, laterEventCount, markedTrue, patients, values, monitoredHours, missingShare,
          medianLater, longestLater, beds, missed, longMissed, laterEvents)
#undef WL_FIELDS

#define WL_LOAD_FIELDS(Type, ...)                                                                                      \
    inline auto fields(insight::Type& load)                                                                            \
    {                                                                                                                  \
        auto& [__VA_ARGS__] = load;                                                                                    \
        return std::tie(__VA_ARGS__);                                                                                  \
    }
WL_LOAD_FIELDS(ByPriority, low, medium, high)
WL_LOAD_FIELDS(AnswerTimes, count, median, ninety)
WL_LOAD_FIELDS(Answering, asked, acknowledged, accepted, ended, open, escalated, unanswered, unansweredHigh, times)
WL_LOAD_FIELDS(LoadDay, from, alarms, bedDays)
WL_LOAD_FIELDS(LoadBed, bed, label, alarms, bedDays, hours, lastDay, soundOffMinutes, alarmsOffMinutes)
WL_LOAD_FIELDS(LoadKind, kind, alarms, isTrue, isFalse, cannotTell)
WL_LOAD_FIELDS(LoadDevice, device, name, alarms)
WL_LOAD_FIELDS(LoadShift, begins, ends, alarms, bedDays, answering)
WL_LOAD_FIELDS(LoadBefore, least, most, times)
WL_LOAD_FIELDS(Offender, bed, label, kind, parameter, count, judged, judgedFalse, cause, figure, detail)
WL_LOAD_FIELDS(Flooding, floods, seconds, watched, longestFrom, longest)
WL_LOAD_FIELDS(Standing, bed, label, kind, hours)
WL_LOAD_FIELDS(LoadChange, at, group, version, what, parameter, before, after, others, by, first)
WL_LOAD_FIELDS(AlarmLoad, from, until, recordedFrom, budget, alarms, demoted, bedDays, hoursFrom, days, beds, kinds, devices, shifts, answering,
               before, isTrue, isFalse, cannotTell, falseCauses, flooding, chatters, chattering, standing, offenders, topTenShare,
               changes, loadBefore, loadAfter)
#undef WL_LOAD_FIELDS

}
