// SPDX-License-Identifier: GPL-3.0-or-later
// The checked table of alarm words.
#include "core/vitals/alarm_words.h"

#include "core/base/csv.h"

#include <fmt/format.h>

#include <algorithm>

namespace wardlight {
namespace {

constexpr std::array<std::string_view, languageCount> languageIds = {"en", "fr-CA", "es"};
constexpr std::array<std::string_view, languageCount> languageColumns = {"en", "fr", "es"};
constexpr std::array<std::string_view, 3> lengthColumns = {"full", "short", "code"};
constexpr std::array<std::string_view, 4> formIds = {"none", "limit", "rate", "seconds"};

/// Code points, which is what a person counts in these languages.
std::size_t charactersIn(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
}

std::size_t indexOf(Language language) { return static_cast<std::size_t>(language); }
std::size_t indexOf(WordLength length) { return static_cast<std::size_t>(length); }
std::size_t indexOf(AlarmKind kind)
{
    const auto index = static_cast<std::size_t>(kind);
    return index < alarmKindCount ? index : alarmKindCount - 1;
}

}

std::string_view languageId(Language language) { return languageIds[indexOf(language)]; }

std::optional<Language> languageFromId(std::string_view id)
{
    for (const auto l : {Language::English, Language::FrenchCanada, Language::Spanish})
        if (languageId(l) == id)
            return l;
    return std::nullopt;
}

std::size_t mostCharacters(WordLength length)
{
    return length == WordLength::Full ? 60 : length == WordLength::Short ? 28 : 11;
}

std::string_view AlarmWords::text(AlarmKind kind, Language language, WordLength length) const
{
    return rows_[indexOf(kind)].texts[indexOf(language)][indexOf(length)];
}

std::string_view AlarmWords::label(AlarmKind kind, Language language) const
{
    return rows_[indexOf(kind)].labels[indexOf(language)];
}

WordForm AlarmWords::form(AlarmKind kind) const { return rows_[indexOf(kind)].form; }

std::string numberText(Parameter parameter, double value, Language language)
{
    auto text = fmt::format("{:.{}f}", parameter == Parameter::None ? value : atStep(parameter, value),
                            info(parameter).decimals);
    if (text.front() == '-') {
        if (text.find_first_of("123456789") == std::string::npos)
            text.erase(0, 1); // never "-0"
        else
            text.replace(0, 1, "−");
    }
    if (language != Language::English)
        std::replace(text.begin(), text.end(), '.', ',');
    return text;
}

namespace {

/// Details that the program itself gives, by their codes; all others are names and are shown as they came.
struct DetailWords {
    std::string_view code;
    std::array<std::string_view, 3> in; ///< English, French, Spanish
};
constexpr std::array<DetailWords, 7> detailWords{{
    {"disk-full", {"disk full", "disque plein", "disco lleno"}},
    {"read-only", {"read only", "lecture seule", "solo lectura"}},
    {"error", {"disk error", "erreur de disque", "error de disco"}},
    {"hangs", {"no answer", "sans réponse", "sin respuesta"}},
    {"refused", {"record not opened", "dossier non ouvert", "registro sin abrir"}},
    {"safe-start", {"safe start", "démarrage sûr", "arranque seguro"}},
    {inputShutOff, {"shut off", "coupé", "cortado"}},
}};

std::string_view detailText(std::string_view detail, Language language)
{
    for (const auto& words : detailWords)
        if (words.code == detail)
            return words.in[indexOf(language)];
    return detail;
}

}

std::string AlarmWords::formatted(AlarmKind kind, Language language, WordLength length, const WordNumbers& n) const
{
    std::string out(text(kind, language, length));
    if (length != WordLength::Full && n.value) {
        const auto value = numberText(n.parameter, *n.value, language);
        switch (form(kind)) {
        case WordForm::None: break;
        case WordForm::Limit:
            out = fmt::format("{} {}", label(kind, language), value);
            if (n.limit)
                out += fmt::format(" {} {}", n.above ? ">" : "<", numberText(n.parameter, *n.limit, language));
            break;
        case WordForm::Rate: out += " " + value; break;
        case WordForm::Seconds: out += " " + value + " s"; break;
        }
    }
    if (const auto detail = namedDetail(n.detail); !detail.empty())
        out += fmt::format(" · {}", detailText(detail, language));
    return out;
}

std::string suspectedFalse(std::string words, Language language)
{
    std::string_view said;
    switch (language) {
    case Language::English: said = ", suspected false"; break;
    case Language::FrenchCanada: said = ", sans doute fausse"; break;
    case Language::Spanish: said = ", quizá falsa"; break;
    }
    const auto end = words.find(". ");
    return words.insert(end == std::string::npos ? words.size() : end, said);
}

Result<AlarmWords> alarmWords(std::string_view csvText)
{
    constexpr std::string_view file = "alarm_words.csv";
    const auto table = readCsv(std::string(file), csvText);
    if (!table)
        return tl::unexpected(table.error());
    const auto missing = [&](std::string_view title) {
        return fail(ErrorCode::Malformed, std::string(file), fmt::format("there is no column {}", title));
    };
    const auto kindColumn = table->column("kind");
    const auto formColumn = table->column("form");
    if (kindColumn == CsvTable::npos || formColumn == CsvTable::npos)
        return missing("kind or form");
    std::array<std::size_t, languageCount> labels{};
    std::array<std::array<std::size_t, 3>, languageCount> texts{};
    for (std::size_t l = 0; l < languageCount; ++l) {
        labels[l] = table->column(fmt::format("label_{}", languageColumns[l]));
        if (labels[l] == CsvTable::npos)
            return missing("label");
        for (std::size_t w = 0; w < 3; ++w) {
            texts[l][w] = table->column(fmt::format("{}_{}", lengthColumns[w], languageColumns[l]));
            if (texts[l][w] == CsvTable::npos)
                return missing(lengthColumns[w]);
        }
    }
    AlarmWords words;
    std::array<bool, alarmKindCount> seen{};
    for (const auto& line : table->rows) {
        const auto& id = line.fields[kindColumn];
        const auto where = fmt::format("{}:{} {}", file, line.line, id);
        const auto kind = kindFromId(id);
        if (!kind)
            return fail(ErrorCode::Malformed, where, "there is no such alarm kind");
        if (std::exchange(seen[static_cast<std::size_t>(*kind)], true))
            return fail(ErrorCode::Malformed, where, "this kind has a row already");
        auto& row = words.rows_[static_cast<std::size_t>(*kind)];
        const auto form = std::find(formIds.begin(), formIds.end(), line.fields[formColumn]);
        if (form == formIds.end())
            return fail(ErrorCode::Malformed, where, "form is none, limit, rate or seconds");
        row.form = static_cast<WordForm>(form - formIds.begin());
        for (std::size_t l = 0; l < languageCount; ++l) {
            row.labels[l] = line.fields[labels[l]];
            if (row.form == WordForm::Limit && row.labels[l].empty())
                return fail(ErrorCode::OutOfRange, where, "a kind with a limit needs a label");
            for (std::size_t w = 0; w < 3; ++w) {
                row.texts[l][w] = line.fields[texts[l][w]];
                const auto count = charactersIn(row.texts[l][w]);
                const auto most = mostCharacters(static_cast<WordLength>(w));
                if (count == 0 || count > most)
                    return fail(ErrorCode::OutOfRange, where,
                                fmt::format("{}_{} has {} characters, 1 to {} are allowed", lengthColumns[w],
                                            languageColumns[l], count, most));
            }
        }
    }
    for (std::size_t k = 0; k < alarmKindCount; ++k)
        if (!seen[k])
            return fail(ErrorCode::NotFound, std::string(kindId(static_cast<AlarmKind>(k))), "this kind has no words");
    return words;
}

}
