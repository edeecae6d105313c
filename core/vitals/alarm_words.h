// SPDX-License-Identifier: GPL-3.0-or-later
// The words of every alarm kind in every language, and how value and limit join them: "HR 134 > 120", "Asystole 4 s".
#pragma once

#include "core/base/result.h"
#include "core/vitals/alarm.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace wardlight {

enum class Language : std::uint8_t { English, FrenchCanada, Spanish };
inline constexpr std::size_t languageCount = 3;
/// "en", "fr-CA", "es"
[[nodiscard]] std::string_view languageId(Language language);
[[nodiscard]] std::optional<Language> languageFromId(std::string_view id);

/// Full: a sentence and what to do, ≤ 60 characters. Short: ≤ 28. Code: ≤ 11, for the smallest tiles and messages.
enum class WordLength : std::uint8_t { Full, Short, Code };
[[nodiscard]] std::size_t mostCharacters(WordLength length);

/// How a kind's numbers follow its words.
enum class WordForm : std::uint8_t {
    None,
    Limit,   ///< label value > limit: "SpO₂ 86 < 90"
    Rate,    ///< words value: "V-TACH 172"
    Seconds, ///< words value s: "Asystole 4 s"
};

/// What is put into the words. value, limit in canonical units; detail is safe text ("LL").
struct WordNumbers {
    Parameter parameter = Parameter::None;
    std::optional<double> value;
    std::optional<double> limit;
    bool above = false;
    std::string_view detail;
};

class AlarmWords {
public:
    /// The words alone: "HR high".
    [[nodiscard]] std::string_view text(AlarmKind kind, Language language, WordLength length) const;
    [[nodiscard]] std::string_view label(AlarmKind kind, Language language) const; ///< "HR", "FC"; "" without
    [[nodiscard]] WordForm form(AlarmKind kind) const;
    /// Words with numbers: "HR 134 > 120", "ECG lead off · LL". Full keeps its sentence and adds nothing; a limit kind
    /// without a value is its words alone. Decimal comma in French and Spanish.
    [[nodiscard]] std::string formatted(AlarmKind kind, Language language, WordLength length,
                                        const WordNumbers& numbers) const;

private:
    friend Result<AlarmWords> alarmWords(std::string_view csvText);
    struct Row {
        WordForm form = WordForm::None;
        std::array<std::string, languageCount> labels;
        std::array<std::array<std::string, 3>, languageCount> texts;
    };
    std::array<Row, alarmKindCount> rows_;
};

/// Reads resources/alarm_words.csv. Errors: Malformed (a column lacks, an unknown kind or form, a kind twice), OutOfRange
/// (a text is empty or too long), NotFound (a kind has no row); where names file, line and kind.
[[nodiscard]] Result<AlarmWords> alarmWords(std::string_view csvText);

/// A number at its parameter's step, with the language's decimal mark: "36,4".
[[nodiscard]] std::string numberText(Parameter parameter, double value, Language language);
/// The words of a demoted alarm: "Asystole, suspected false. Check the patient."; after the name, before what to do.
[[nodiscard]] std::string suspectedFalse(std::string words, Language language);

}
