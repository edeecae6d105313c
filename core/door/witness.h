// SPDX-License-Identifier: GPL-3.0-or-later
// What the evidence of an alarm says, for screens: the judgement of core/signal over what AskEvidence or AskWaves gave.
#pragma once

#include "core/signal/lane_facts.h"
#include "core/signal/witness.h"

namespace wardlight::door {

using signal::LaneBeat;
using signal::LaneFacts;
using signal::measureLane;
using signal::Stance;
using signal::Verdict;
using signal::Witness;
using signal::WitnessQuestion;
using signal::WitnessReason;
using signal::WitnessReport;
using signal::witnesses;

}
