// SPDX-License-Identifier: GPL-3.0-or-later
// Alarms of bedside monitors that experts called true or false: labels.csv beside their recordings.
#pragma once

#include "core/vitals/alarm.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace wardlight::test {

/// kind: Count when the file names none of ours. at: s from the record's start.
struct LabelledAlarm {
    std::string record;
    AlarmKind kind = AlarmKind::Count;
    double at = 0;
    bool isTrue = false;
};

/// Rows "record,kind,at,label" after a head line; empty when there is no such file.
inline std::vector<LabelledAlarm> labelledAlarms(const std::filesystem::path& folder)
{
    std::vector<LabelledAlarm> all;
    std::ifstream in(folder / "labels.csv");
    std::string line, record, kind, at, label;
    for (std::getline(in, line); std::getline(in, line);) {
        std::istringstream cells(line);
        for (auto* cell : {&record, &kind, &at, &label})
            std::getline(cells, *cell, ',');
        all.push_back({record, kindFromId(kind).value_or(AlarmKind::Count), std::strtod(at.c_str(), nullptr), label == "true"});
    }
    return all;
}

}
