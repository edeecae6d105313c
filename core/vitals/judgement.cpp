// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vitals/judgement.h"

#include <algorithm>

namespace wardlight {

bool isJudged(AlarmKind kind) { return std::find(judgedKinds.begin(), judgedKinds.end(), kind) != judgedKinds.end(); }

std::string_view demotionSetting(AlarmKind kind)
{
    constexpr std::array<std::string_view, judgedKinds.size()> ids = {"demote.asystole", "demote.extreme-bradycardia", "demote.extreme-tachycardia",
                                                                      "demote.ventricular-tachycardia",
                                                                      "demote.ventricular-flutter-fibrillation"};
    const auto found = std::find(judgedKinds.begin(), judgedKinds.end(), kind);
    return found == judgedKinds.end() ? std::string_view() : ids[static_cast<std::size_t>(found - judgedKinds.begin())];
}

std::chrono::milliseconds longestDemotion(AlarmKind kind)
{
    using namespace std::chrono_literals;
    if (!isJudged(kind))
        return 0ms;
    return kind == AlarmKind::ExtremeBradycardia || kind == AlarmKind::ExtremeTachycardia ? 60s : 30s;
}

std::string_view judgedOutcomeId(JudgedOutcome outcome)
{
    constexpr std::array<std::string_view, 8> ids = {"kept", "demoted", "switched-off", "unreadable", "too-short", "no-pulse", "time-over", "source-lost"};
    return ids[static_cast<std::size_t>(outcome)];
}

}
