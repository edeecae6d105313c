// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the program's command line.
#pragma once

#include <optional>
#include <set>
#include <string>

namespace wardlight::app {

struct Options {
    std::string scenario;      ///< file; empty: the demo ward
    std::string recordings;    ///< folder; makes a ward of its records
    int beds = 0;              ///< 0: as many as there are
    double speed = 1;          ///< of recordings
    bool loop = true;
    std::string data;          ///< folder of the record; empty: the user's own
    bool noRecord = false;
    std::string lookInto;      ///< data folder of a wardlightd to look into; empty: a ward of our own
    std::string theme = "dark", language = "en", screen = "ward";
    std::string user = "R. Okafor";
    int text = 0;              ///< % of the usual size; 0: as this screen keeps it
    bool wall = false;
    std::string kiosk;         ///< its label: a bedside screen of this bed instead of the ward
    bool touch = false;
    bool allowNullSink = false;
    bool noSound = false;
    std::string bed;           ///< its label: what the screen opens on; empty: its own first view
    bool unsupervised = false; ///< no parent process that starts it again
    std::set<std::string> given; ///< settings that the command line decides for this run
    bool firstStart = false;   ///< begin with the first start, whatever is there
    bool demo = false;         ///< the demo ward, whatever is there
    std::string screenshot;    ///< file to write a picture to, instead of a window
    bool exitAfterFirstFrame = false; ///< for measuring the start
    int width = 1920, height = 1080;
    double at = 70;            ///< s of ward time before the picture
};

/// Nothing when the program shall go on; otherwise its exit code, already explained.
[[nodiscard]] std::optional<int> readOptions(int argc, char** argv, Options& options);

}
