// SPDX-License-Identifier: GPL-3.0-or-later
// How the words that speak with a running ward find it.
#pragma once

#include "app/look_in.h"

#include <memory>
#include <string>

namespace wardlight::ctl {

/// Filled by the parser before a word runs: --data stands before the word.
struct WardPlace {
    std::string data, passphraseFile;
};

/// The ward that keeps its record there, once its whole state has come; nothing (and a line that says why) otherwise.
[[nodiscard]] std::unique_ptr<app::LookIn> wardAt(const WardPlace& place, const std::string& user, Duration atMost);

}
