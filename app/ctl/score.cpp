// SPDX-License-Identifier: GPL-3.0-or-later
// wardlightctl score news2 --json '{…}': the score of what is known, as one JSON object. Its fields: packaging/linux/wardlightctl.1.
#include "app/ctl/commands.h"

#include "core/scores/news2.h"

#include "core/base/result.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <memory>
#include <set>
#include <string>

namespace wardlight::ctl {
namespace {

using nlohmann::json;
using nlohmann::ordered_json;
using scores::News2;
using scores::News2Input;

constexpr std::size_t longestInput = 10'000;
constexpr std::array<const char*, scorePartCount> partNames{"rr", "spo2", "oxygen", "sbp", "pulse", "acvpu", "temp"};

tl::unexpected<Error> wrong(const std::string& key, const std::string& why) { return fail(ErrorCode::Malformed, "--json", key + ": " + why); }

Result<std::optional<double>> numberAt(const json& in, const char* key)
{
    const auto at = in.find(key);
    if (at == in.end() || at->is_null())
        return std::optional<double>{};
    if (!at->is_number() || !std::isfinite(at->get<double>()))
        return wrong(key, "a number or null is expected");
    return at->get<double>();
}

Result<std::optional<bool>> truthAt(const json& in, const char* key)
{
    const auto at = in.find(key);
    if (at == in.end() || at->is_null())
        return std::optional<bool>{};
    if (!at->is_boolean())
        return wrong(key, "true, false or null is expected");
    return at->get<bool>();
}

Result<News2Input> inputFrom(const json& in)
{
    static const std::set<std::string> known{"age_years", "pregnant", "scale", "rr", "spo2", "oxygen", "sbp", "pulse", "acvpu", "temp_c", "temp_f"};
    for (const auto& [key, value] : in.items())
        if (!known.contains(key))
            return wrong(key.substr(0, 40), "is no field of NEWS2");
    News2Input out;
    std::optional<double> age, scale, fahrenheit;
    std::optional<bool> pregnant;
    const auto read = [&](auto& to, const auto& value) -> Result<void> {
        if (!value)
            return tl::unexpected(value.error());
        to = *value;
        return {};
    };
    for (const auto& done : {read(age, numberAt(in, "age_years")), read(scale, numberAt(in, "scale")), read(pregnant, truthAt(in, "pregnant")),
                             read(out.oxygen, truthAt(in, "oxygen")), read(out.respiration, numberAt(in, "rr")), read(out.spo2, numberAt(in, "spo2")),
                             read(out.systolic, numberAt(in, "sbp")), read(out.pulse, numberAt(in, "pulse")),
                             read(out.temperature, numberAt(in, "temp_c")), read(fahrenheit, numberAt(in, "temp_f"))})
        if (!done)
            return tl::unexpected(done.error());
    if (age && (*age < 0 || *age > 150))
        return wrong("age_years", "0 to 150 is expected");
    if (scale && *scale != 1 && *scale != 2)
        return wrong("scale", "1 or 2 is expected");
    if (age)
        out.ageYears = static_cast<int>(std::floor(*age));
    out.pregnant = pregnant.value_or(false);
    out.scale2 = scale == 2.0;
    if (!out.temperature && fahrenheit)
        out.temperature = (*fahrenheit - 32) * 5 / 9;
    if (const auto at = in.find("acvpu"); at != in.end() && !at->is_null()) {
        const auto letter = at->is_string() ? at->get<std::string>() : std::string();
        out.consciousness = letter.size() == 1 ? consciousnessFromLetter(letter.front()) : std::nullopt;
        if (!out.consciousness)
            return wrong("acvpu", "\"A\", \"C\", \"V\", \"P\", \"U\" or null is expected");
    }
    return out;
}

/// How often to observe at least. source: RCP, NEWS2, 2017, chart 4.
const char* observeEvery(const News2& score)
{
    switch (score.band) {
    case ScoreBand::High: return "continuous";
    case ScoreBand::Medium:
    case ScoreBand::LowMedium: return "1h";
    case ScoreBand::Low: break;
    }
    return score.least == 0 ? "12h" : "4-6h";
}

ordered_json outputOf(const News2& score)
{
    ordered_json out;
    out["applicable"] = score.notApplicable == scores::NotApplicable::No;
    if (score.notApplicable != scores::NotApplicable::No) {
        out["reason"] = score.notApplicable == scores::NotApplicable::Pregnancy ? "pregnancy" : "age-under-16";
        return out;
    }
    if (!score.isWhole()) {
        out["total"] = nullptr;
        out["min"] = score.least;
        out["max"] = score.most;
        out["missing"] = ordered_json::array();
        for (std::size_t i = 0; i < partNames.size(); ++i)
            if (score.missing[i])
                out["missing"].push_back(partNames[i]);
        out["red_certain"] = score.redCertain;
        out["band_at_least"] = scoreBandId(score.band);
        return out;
    }
    for (std::size_t i = 0; i < partNames.size(); ++i)
        out["parts"][partNames[i]] = score.parts[i].value_or(0);
    out["total"] = score.least;
    out["red"] = score.redCertain;
    out["band"] = scoreBandId(score.band);
    out["observe"] = observeEvery(score);
    return out;
}

int news2Of(const std::string& text)
{
    if (text.size() > longestInput) {
        complain("--json: too long");
        return exitBadInput;
    }
    const auto in = json::parse(text, nullptr, false);
    if (!in.is_object()) {
        complain("--json: one JSON object is expected");
        return exitBadInput;
    }
    const auto input = inputFrom(in);
    if (!input) {
        complain(input.error().line());
        return exitBadInput;
    }
    Output out;
    out.text(outputOf(scores::news2(*input)).dump() + "\n");
    return out.flush() ? exitDone : exitSystem;
}

}

void addScore(CLI::App& app, int& exitCode)
{
    auto* const word = app.add_subcommand("score", "An early-warning score of given values");
    word->require_subcommand(1);
    auto* const news2 = word->add_subcommand("news2", "NEWS2 (Royal College of Physicians, 2017)");
    const auto text = std::make_shared<std::string>();
    news2->add_option("--json", *text, "{\"rr\": 18, \"spo2\": 95, \"oxygen\": false, \"sbp\": 118, \"pulse\": 88, \"acvpu\": \"A\", \"temp_c\": 37.2, "
                                       "\"age_years\": 70, \"pregnant\": false, \"scale\": 1}; what is left out or null is not known")
        ->required();
    news2->callback([text, &exitCode] { exitCode = news2Of(*text); });
}

}
