// SPDX-License-Identifier: GPL-3.0-or-later
// What experts said of a recording's beats, in the classes of EC57.
#pragma once

#include "core/recordings/annotation.h"
#include "core/recordings/open.h"
#include "tests/bench/ec57.h"

#include <filesystem>
#include <string_view>

namespace wardlight::bench {

/// EC57's class of an annotated beat: N S V F Q.
inline char classOf(char symbol)
{
    static constexpr std::string_view normal = "NLRB", supraventricular = "aAJSnej", ventricular = "VEr";
    return normal.find(symbol) != std::string_view::npos             ? 'N'
           : supraventricular.find(symbol) != std::string_view::npos ? 'S'
           : ventricular.find(symbol) != std::string_view::npos      ? 'V'
           : symbol == 'F'                                           ? 'F'
                                                                     : 'Q';
}

/// record: path without ending; its .atr is read. Empty where it cannot be.
inline Reference referenceOf(const std::filesystem::path& record, Rate rate)
{
    Reference r;
    const auto read = openAnnotations(record, "atr", rate);
    if (!read)
        return r;
    double on = -1;
    for (const auto& a : read->all) {
        const double t = static_cast<double>(a.sample) / rate.hertz();
        if (a.symbol == '[')
            on = t;
        else if (a.symbol == ']' && on >= 0) {
            r.ignored.emplace_back(on, t);
            on = -1;
        } else if (isBeatSymbol(a.symbol) && on < 0)
            r.beats.push_back({t, classOf(a.symbol)});
    }
    if (on >= 0)
        r.ignored.emplace_back(on, 1e30);
    return r;
}

}
