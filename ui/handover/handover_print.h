// SPDX-License-Identifier: GPL-3.0-or-later
// The handover on paper.
#pragma once

#include "ui/handover/handover_card.h"

#include <QString>

#include <vector>

class QIODevice;

namespace wardlight::handover {

struct PrintedHandover {
    QString unit, from, to, when; ///< safe to show
    bool demo = false;            ///< marked on every page
    struct Bed {
        CardModel card;
        QString taken;            ///< "Taken over 19:04"; empty: not yet, and the paper says so
    };
    std::vector<Bed> beds;
};

/// Writes a PDF, A4 upright: every bed whole, a page more where it needs one. False when the device cannot be written.
[[nodiscard]] bool printHandover(const PrintedHandover& handover, QIODevice& device);

}
