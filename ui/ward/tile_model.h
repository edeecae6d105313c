// SPDX-License-Identifier: GPL-3.0-or-later
// What one tile says now: a value made of a bed's view, compared part by part so that only what changed is painted.
#pragma once

#include "core/door/session.h"
#include "core/door/view.h"
#include "ui/kit/alarm_look.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/ward/tile_course.h"
#include "ui/ward/tile_layout.h"

#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <vector>

namespace wardlight::ward {

using kit::Form;
using kit::Tone;

struct Pill {
    QLatin1String icon;
    QString text;
    bool dashed = false;   ///< something runs out
    bool framed = true;
    friend bool operator==(const Pill&, const Pill&) = default;
};

enum class ScoreForm : std::uint8_t { None, Plain, Outlined, Inverted };

struct HeadModel {
    QString bed;
    Tone tone = Tone::Quiet;
    bool mine = false;
    QString name;
    bool nameHidden = false;
    QString ageAndSex;
    QString more;              ///< on the largest tiles: number of the record, nurse, device
    std::vector<Pill> pills;
    ScoreForm scoreForm = ScoreForm::None;
    QString score, scoreShort;
    bool scoreMayYield = true; ///< under 5
    int trend = 0;
    friend bool operator==(const HeadModel&, const HeadModel&) = default;
};

struct NumberModel {
    QString label, limit, value;
    QString below;         ///< "last 85 · 0:42", "weak pulse"
    kit::Token colour = kit::Token::Text2;
    bool grey = false;     ///< not to be read as current
    bool pressure = false; ///< "128/76": smaller digits
    int trend = 0;         ///< −1, 0, +1: an arrow, on the largest tiles
    Tone tone = Tone::Quiet;
    Form form = Form::Quiet;
    friend bool operator==(const NumberModel&, const NumberModel&) = default;
};

struct FootItem {
    QString label, value, age;
    kit::Token colour = kit::Token::Text3;
    bool grey = false;
    friend bool operator==(const FootItem&, const FootItem&) = default;
};

/// The band, or the quiet foot when tone and form are quiet and `off` is false.
struct BandModel {
    Tone tone = Tone::Quiet;
    Form form = Form::Quiet;
    bool technical = false;
    bool lowered = false;          ///< suspected false: a small arrow down stands behind the priority mark
    bool off = false;              ///< the grey "Alarms off since"
    QLatin1String icon;
    QStringList texts;             ///< longest first; the first that fits is shown
    QString time;
    QString more;                  ///< "+1"
    QString action;                ///< "Ack", "Clear", "Undo"; empty: none
    QString by;                    ///< "R. Okafor 14:30"
    AlarmId alarm;
    std::vector<FootItem> items;   ///< the quiet foot
    std::shared_ptr<const TileCourse> course; ///< and what of the last hours stands in it
    friend bool operator==(const BandModel&, const BandModel&) = default;
};

struct LaneModel {
    int wave = -1;                 ///< index into BedView::waves; −1: nothing measured here
    bool flat = false;             ///< dotted: source lost or lead off
    bool poor = false;
    friend bool operator==(const LaneModel&, const LaneModel&) = default;
};

enum class TileKind : std::uint8_t { Empty, Connecting, Standby, Live };

struct TileModel {
    TileKind kind = TileKind::Empty;
    HeadModel head;
    std::vector<NumberModel> numbers;
    BandModel band;
    std::vector<LaneModel> lanes;
    QString veil, veilBelow;       ///< standby, empty, connecting
    Tone frame = Tone::Quiet;
    Form frameForm = Form::Quiet;
    bool dimmed = false;           ///< not what is looked for; never with an unacknowledged alarm
    friend bool operator==(const TileModel&, const TileModel&) = default;
};

/// What this screen adds to a bed: its own undo, what it asked about the last hours.
struct TileExtras {
    AlarmId canUndo;               ///< acknowledged here within 5 s
    std::shared_ptr<const TileCourse> course; ///< the largest tiles
    door::NameRule names = door::NameRule::Shown; ///< what this ward shows of names while somebody is signed in
};

[[nodiscard]] TileModel makeTile(const door::BedView& bed, TileClass c, const kit::Words& words, Instant now,
                                 const TileExtras& extras = {});
/// One sentence for the screen reader.
[[nodiscard]] QString tileSentence(const door::BedView& bed, const kit::Words& words, Instant now,
                                   door::NameRule names = door::NameRule::Shown);

[[nodiscard]] QLatin1String technicalIcon(AlarmKind kind);
/// True for alarms that belong to the rhythm and so to the number HR.
[[nodiscard]] bool isRhythm(AlarmKind kind);

}
