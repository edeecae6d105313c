// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vitals/numeric.h"

namespace wardlight {

std::string_view validityId(Validity v)
{
    switch (v) {
    case Validity::Absent: return "absent";
    case Validity::Ok: return "ok";
    case Validity::Questionable: return "questionable";
    case Validity::Searching: return "searching";
    case Validity::LeadOff: return "lead-off";
    case Validity::Stale: return "stale";
    case Validity::OutOfRange: return "out-of-range";
    case Validity::LinkLost: return "link-lost";
    case Validity::NotEntered: return "not-entered";
    }
    return "absent";
}

}
