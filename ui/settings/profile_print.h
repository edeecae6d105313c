// SPDX-License-Identifier: GPL-3.0-or-later
// A profile's version in force on paper: A4, as often as pages are needed.
#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <vector>

class QIODevice;

namespace wardlight::settings_ui {

struct PrintedProfile {
    struct Row {
        QString name, unit;
        std::array<QString, 3> cells; ///< low, high, delay
        QString priority, changed;
    };
    QString unit, name, who, reason, when;
    std::uint32_t version = 1;
    bool demo = false;
    std::vector<Row> rows;
};

/// As PDF. False: the device takes nothing.
[[nodiscard]] bool printProfile(const PrintedProfile& profile, QIODevice& device);

}
