// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/corroboration/judge_table.h"

#include "core/base/csv.h"
#include "core/base/number_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace wardlight::signal::corroboration {
namespace {

std::size_t placeOf(AlarmKind kind)
{
    return static_cast<std::size_t>(std::find(judgedKinds.begin(), judgedKinds.end(), kind) -
                                    judgedKinds.begin());
}

Result<double> numberIn(const std::string& text, const std::string& where, std::string_view title)
{
    const auto number = parseNumber<double>(text);
    if (!number || !std::isfinite(*number))
        return fail(ErrorCode::Malformed, where, fmt::format("{} is not a number", title));
    return *number;
}

}

const KindWeights* JudgeTable::find(AlarmKind kind) const
{
    const auto at = placeOf(kind);
    return at < kinds.size() ? &kinds[at] : nullptr;
}

Result<JudgeTable> judgeTable(std::string_view name, std::string_view csvText)
{
    const auto table = readCsv(std::string(name), csvText);
    if (!table)
        return tl::unexpected(table.error());
    constexpr std::array<std::string_view, 7> titles = {"kind",   "feature", "low",   "high",
                                                        "middle", "scale",   "weight"};
    std::array<std::size_t, titles.size()> at{};
    for (std::size_t i = 0; i < titles.size(); ++i) {
        at[i] = table->column(titles[i]);
        if (at[i] == CsvTable::npos)
            return fail(ErrorCode::Malformed, std::string(name),
                        fmt::format("there is no column {}", titles[i]));
    }
    JudgeTable judge;
    std::array<bool, judgedKinds.size()> hasBias{}, hasThreshold{};
    for (const auto& line : table->rows) {
        const auto field = [&](std::size_t i) -> const std::string& { return line.fields[at[i]]; };
        const auto where = fmt::format("{}:{} {}", name, line.line, field(0));
        const auto kind = kindFromId(field(0));
        const auto place = kind ? placeOf(*kind) : judgedKinds.size();
        if (place == judgedKinds.size())
            return fail(ErrorCode::Malformed, where, "this is no kind that can be judged");
        auto& weights = judge.kinds[place];
        const auto weight = numberIn(field(6), where, "weight");
        if (!weight)
            return tl::unexpected(weight.error());
        if (field(1) == "bias" || field(1) == "threshold") {
            const bool isBias = field(1) == "bias";
            if (std::exchange((isBias ? hasBias : hasThreshold)[place], true))
                return fail(ErrorCode::Malformed, where, field(1) + " stands twice");
            if (!isBias && !(*weight > 0 && *weight <= 0.5))
                return fail(ErrorCode::Malformed, where,
                            "a threshold is a probability above 0 and at most 0.5");
            (isBias ? weights.bias : weights.threshold) = *weight;
            continue;
        }
        const auto feature = featureFromId(field(1));
        if (!feature)
            return fail(ErrorCode::Malformed, where, field(1) + " is no feature");
        Weight w{.feature = *feature, .weight = *weight};
        for (const auto& [i, into] : {std::pair{std::size_t{2}, &w.low},
                                      {std::size_t{3}, &w.high},
                                      {std::size_t{4}, &w.middle},
                                      {std::size_t{5}, &w.scale}}) {
            const auto number = numberIn(field(i), where, titles[i]);
            if (!number)
                return tl::unexpected(number.error());
            *into = *number;
        }
        if (!(w.scale > 0) || !(w.low < w.high))
            return fail(ErrorCode::Malformed, where, "scale is above 0, and low below high");
        weights.weights.push_back(w);
    }
    for (std::size_t i = 0; i < judgedKinds.size(); ++i)
        if (!hasBias[i] || !hasThreshold[i] || judge.kinds[i].weights.empty())
            return fail(ErrorCode::Malformed, std::string(name),
                        fmt::format("{} has no bias, threshold or features", kindId(judgedKinds[i])));
    return judge;
}

}
