// SPDX-License-Identifier: GPL-3.0-or-later
// What the lanes of a bed say: each wave with the numbers that belong to it in the same row.
#pragma once

#include "core/door/view.h"
#include "ui/kit/alarm_look.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QString>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace wardlight::kit {

/// What a wave is called on every screen and print: "ECG II", "Pleth", in the screen's language.
[[nodiscard]] QString laneName(const WaveFormat& format);
/// The same where what was recorded is shown: a lead bears the name its source gave it. At most 18 characters.
[[nodiscard]] QString recordedLaneName(const WaveFormat& format);

enum class CellSize : std::uint8_t { Large, Medium, Small };

/// One number with everything beside it. A value that is not current is never in `value`.
struct NumberCell {
    Parameter parameter = Parameter::None; ///< whose limits a press opens
    QString label, unit, limit, value;
    QString age;            ///< of a value that comes now and then; never left out
    QString aside;          ///< small, left of the value: "mean 71", "PR 104"; yields
    QString reason;         ///< "last 85 · 0:42", "weak pulse"; never left out
    QString reasonShort;    ///< of a long one: "85 · 0:42"
    QString source;         ///< its device
    Token colour = Token::Text2;
    CellSize size = CellSize::Small;
    bool grey = false;      ///< not to be read as current
    Tone tone = Tone::Quiet;
    Form form = Form::Quiet;
    friend bool operator==(const NumberCell&, const NumberCell&) = default;
};

/// How a lane is drawn; chosen by a person for this wave, or the usual.
struct LaneSetting {
    double speed = 25;            ///< mm/s
    std::optional<double> gain;   ///< mm/mV of an ECG; nothing: automatic
    friend bool operator==(const LaneSetting&, const LaneSetting&) = default;
};
[[nodiscard]] LaneSetting usualSetting(WaveLabel label);
using LaneSettings = std::map<WaveLabel, LaneSetting>;

struct Lane {
    int wave = -1;          ///< index into BedView::waves; −1: a row of numbers without a wave
    WaveLabel label = WaveLabel::Other;
    QString name, note;     ///< "ECG II", "25 mm/s · 10 mm/mV · 0.5–40 Hz"
    Token colour = Token::WaveOther;
    LaneSetting setting;
    bool flat = false;      ///< no signal: dotted
    bool poor = false;      ///< thin, and the note says so
    double share = 1;       ///< of the height
    std::vector<NumberCell> cells;
    friend bool operator==(const Lane&, const Lane&) = default;
};

/// What lies behind a screen that shows its past: the numbers of that second instead of the view's.
struct ShownPast {
    Instant at;
    std::vector<Numeric> numbers;
};

struct LaneQuestion {
    const door::BedView& bed;
    const Words& words;
    Instant now;
    const LaneSettings& settings;
    bool trueScale = false;           ///< the screen's size is known
    const ShownPast* past = nullptr;  ///< nothing: live
    std::size_t most = 6;             ///< lanes with waves there is room for
    std::set<WaveLabel> hidden = {};  ///< waves somebody does not want to see; their numbers stay
};
[[nodiscard]] std::vector<Lane> makeLanes(const LaneQuestion& question);

/// Usable and not older than its parameter allows, by this screen's own clock: a stopped feed is seen here, too.
[[nodiscard]] bool isCurrent(const door::NumericView& numeric, Instant now);
[[nodiscard]] Token waveColour(WaveLabel label);
/// "Sinus", "AF"; empty when it is not known.
[[nodiscard]] QString rhythmText(RhythmLabel rhythm);
/// "2 L", "Air"; empty while nothing was entered.
[[nodiscard]] QString oxygenText(const door::ScoreView& score, const Words& words);
/// One sentence for a screen reader.
[[nodiscard]] QString cellSentence(const NumberCell& cell);

}
