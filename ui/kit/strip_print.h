// SPDX-License-Identifier: GPL-3.0-or-later
// Waves on paper: a grid of true millimetres, 25 mm/s, 10 mm/mV.
#pragma once

#include "core/door/view.h"
#include "core/vitals/evidence.h"
#include "ui/kit/text.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class QIODevice;
class QPainter;
class QRectF;

namespace wardlight::kit {

/// length s of waves in bands of six seconds (150 mm), as many as fit on a page of A4. All texts are safe to show.
struct PrintedStrip {
    QString title;             ///< "Strip, bed 07"
    QString who;               ///< name, age, record number; "Name hidden" where it is
    QString alarm;             ///< what it is about; empty: nothing
    QString when;              ///< from and to
    QString numbers;           ///< "HR 172 · SpO₂ 97"
    QString printed;           ///< when, and by whom
    bool demo = false;
    double length = 12;        ///< s
    double startOfDay = 0;     ///< s since midnight of the place at the strip's start, for the times under the bands
    std::vector<EvidenceLane> lanes; ///< offset: s from the strip's start
    QStringList names;         ///< one a lane
    QStringList notes;         ///< "0.5–40 Hz"; one a lane, may be empty
    std::vector<EvidenceBeat> beats; ///< drawn over the first ECG
    std::vector<double> pulses;      ///< s: pacing pulses
    std::optional<double> began, raised; ///< s: dashed and solid lines
};

inline constexpr double stripBand = 6;      ///< s a band
inline constexpr double stripSpeed = 25;    ///< mm/s
inline constexpr double stripGain = 10;     ///< mm/mV
inline constexpr double paperWide = 210, paperHigh = 297; ///< mm
inline constexpr double stripLeft = 36;     ///< mm: where second 0 of a band stands

/// One band of all lanes; top: mm from the top of the page. `perMm`: dots a millimetre of the painter. Returns its height, mm.
double paintStripBand(QPainter& painter, double perMm, const PrintedStrip& strip, int band, double top, double laneHigh, const Words& words);
/// Writes a PDF, A4 upright. False when the device cannot be written.
[[nodiscard]] bool printStrip(const PrintedStrip& strip, const Words& words, QIODevice& device);
/// "wardlight-strip-07-20261123-001540.pdf": no name of a patient in it, and nothing that leads to another folder.
[[nodiscard]] QString stripFileName(const QString& kind, const QString& bedLabel, WallTime at, const Words& words);

}
