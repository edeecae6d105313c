// SPDX-License-Identifier: GPL-3.0-or-later
// What if over a site the test makes: a limit in force, and another one tried.
#pragma once

#include "tests/ui/insight_station.h"

namespace wardlight::test {

inline void addSpo2Kind(door::SiteView& site)
{
    site.limitKinds.push_back({AlarmKind::Spo2Low, Parameter::Spo2, 1, Priority::Medium, std::chrono::seconds(10), std::chrono::seconds(15), false});
}
/// An adult profile with SpO2 90 %, desaturation 80 %.
inline door::SiteView spo2Site()
{
    door::SiteView site;
    site.profiles.emplace_back().version.limits.push_back({Parameter::Spo2, 90, {}, 80, false, true, {}});
    addSpo2Kind(site);
    return site;
}
inline insight_ui::WhatIfBoard& whatIfOver(InsightStation& s, door::SiteView site)
{
    auto ward = *s.door.view();
    ward.site = std::make_shared<door::SiteView>(std::move(site));
    s.door.show(ward);
    s.page().choose(insight_ui::InsightTab::WhatIf);
    s.settle();
    return s.page().whatIfBoard();
}

/// SpO2 88 % tried in place of 90 %, and replayed.
struct Tried {
    insight_ui::WhatIfBoard& board;
    explicit Tried(InsightStation& s)
        : board(whatIfOver(s, spo2Site()))
    {
        board.low().less()->click();
        board.low().less()->click();
        board.setAnswer(whatIfAnswer(), {});
        s.settle();
    }
};

}
