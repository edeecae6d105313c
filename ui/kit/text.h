// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, times and names as words on a screen, in its language.
#pragma once

#include "core/base/time.h"
#include "core/door/view.h"

#include <QFont>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace wardlight::kit {

/// full ≤ 60 characters (alarm screen, screen reader), short ≤ 28 (bands), code ≤ 11 (smallest tiles, messages).
enum class TextLength : std::uint8_t { Full, Short, Code };

/// The words of an alarm. The application hands in the site's table; plainAlarmText is made of ids and numbers.
using AlarmText = std::function<QString(const door::AlarmView&, TextLength)>;
[[nodiscard]] AlarmText plainAlarmText(QLocale locale);

/// What all texts of a screen hang on.
struct Words {
    QLocale locale = QLocale(QLocale::English, QLocale::Canada);
    AlarmText alarm = plainAlarmText(QLocale(QLocale::English, QLocale::Canada));
    int utcOffsetSeconds = 0; ///< of the place, for clocks

    /// 0:42 under 3 minutes… see durationText.
    [[nodiscard]] QString number(double value, int decimals) const;
    [[nodiscard]] QString value(Parameter parameter, double value) const;
    /// "0.5–40 Hz", as the core names a filter, with the decimal sign of the language.
    [[nodiscard]] QString inLocale(QString numbers) const { return numbers.replace(QLatin1Char('.'), locale.decimalPoint()); }
    [[nodiscard]] QString clock(WallTime at) const;        ///< 14:32
    [[nodiscard]] QString clockSeconds(WallTime at) const; ///< 14:32:07
    [[nodiscard]] QString date(WallTime at) const;         ///< Sunday 22 November
};

/// "0:42" up to 9:59, then "12 min", then "2 h". Never negative.
[[nodiscard]] QString durationText(Duration length);
/// For ages: "0:42" under a minute, then "3 min", then "2 h".
[[nodiscard]] QString ageText(Duration age);
/// "0:42" always, for running times; hours as 1:02:05.
[[nodiscard]] QString countText(Duration length);

/// "Ferreira D." or "Ferreira Delia" (full); "Not identified" while nobody has said who it is; empty when there is no name. Made safe and isolated.
[[nodiscard]] QString patientName(const Patient& patient, bool full);
/// "63 F", "6 y F" under 16 years; empty when neither is known.
[[nodiscard]] QString ageAndSex(const Patient& patient);
/// "primary nurse": the place somebody has on a bed's roster; empty for none.
[[nodiscard]] QString dutyName(Duty duty);
/// "50–120", "≥ 90", "off", "not set": a number's limits in force.
[[nodiscard]] QString limitsText(const door::NumericView& numeric, const Words& words);
/// "Alert", "Voice": a level of ACVPU.
[[nodiscard]] QString consciousnessName(Consciousness level);
/// "HR", "FC": what a parameter is called on tiles in the screen's language.
[[nodiscard]] QString parameterLabel(Parameter parameter);
/// Text from outside, safe to show.
[[nodiscard]] QString shown(std::string_view text);

/// The first of `choices` that fits into `width`, or nothing. Order: longest first.
[[nodiscard]] std::optional<QString> fitting(const QFont& font, double width, const QStringList& choices);
/// As much of a name as fits, ending in "…"; only names of people may be cut.
[[nodiscard]] QString cutName(const QFont& font, double width, const QString& name);

}
