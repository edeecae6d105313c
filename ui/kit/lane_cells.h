// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers beside the lanes of one bed: value, limits, age, reason, alarm.
#pragma once

#include "ui/kit/lane_model.h"

#include <set>

namespace wardlight::kit {

/// Makes cells of one bed; remembers which parameters have been shown. Lives as long as its question.
class CellMaker {
public:
    explicit CellMaker(const LaneQuestion& question);

    /// The bed's number, as it was at the second looked back to.
    [[nodiscard]] std::optional<door::NumericView> find(Parameter p) const;
    [[nodiscard]] bool has(Parameter p) const { return !done_.contains(p) && find(p).has_value(); }
    NumberCell cell(Parameter p, Token colour, CellSize size);
    /// systolic: the first of the three of a pressure.
    NumberCell pressure(Parameter systolic, Token colour, CellSize size);
    /// The heart rate with what its rhythm is called, or the pulse where there is none.
    NumberCell heart(CellSize size);
    NumberCell saturation(CellSize size);
    /// What no lane has shown.
    std::vector<NumberCell> rest();

private:
    [[nodiscard]] NumberCell bare(Parameter p, Token colour, CellSize size) const;
    void fill(NumberCell& cell, const door::NumericView& numeric) const;
    void light(NumberCell& cell, Parameter p) const;

    const LaneQuestion& q_;
    Instant now_;
    std::set<Parameter> done_;
};

}
