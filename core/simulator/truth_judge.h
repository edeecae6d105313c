// SPDX-License-Identifier: GPL-3.0-or-later
// Which alarms are due by definition, told from what the patient truly does: the ruler for those who must
// notice.
#pragma once

#include "core/simulator/scenario.h"
#include "core/simulator/truth.h"

#include <array>
#include <vector>

namespace wardlight::simulator {

/// Definitions and delays of the adult profile as shipped (resources/alarm_kinds.csv). Entries are appended
/// to `out`.
class TruthJudge {
public:
    explicit TruthJudge(std::string bed)
        : bed_(std::move(bed))
    {
    }
    void beat(double t, char type, std::vector<TruthEntry>& out);
    struct Moment {
        bool fibrillation = false, ecgSeen = true, linkUp = true, leadsOff = false, probeOff = false;
        double apneaSeconds = 0;
        double spo2 = 98;
        bool spo2Valid = true;
    };
    /// Many times a second.
    void look(double t, const Moment& now, std::vector<TruthEntry>& out);

private:
    enum Kind : std::size_t {
        Asystole,
        Pause,
        Fibrillation,
        Tachycardia,
        ExtremeTachycardia,
        ExtremeBradycardia,
        Apnea,
        Spo2Low,
        Spo2Desat,
        LeadsOff,
        ProbeOff,
        LinkLost,
        KindCount
    };
    void set(Kind kind, bool on, double t, std::vector<TruthEntry>& out);
    void forgetBeats(double t, std::vector<TruthEntry>& out);
    /// True once `so` has held for so long.
    bool held(Kind kind, bool so, double t, double seconds);

    std::string bed_;
    std::array<bool, KindCount> on_{};
    std::array<double, KindCount> since_{};
    std::array<bool, KindCount> pending_{};
    double lastBeat_ = -1; ///< for intervals; below 0: none to measure from
    double quietFrom_ = 0; ///< nothing has beaten since
    int ventricular_ = 0, other_ = 0, afterPause_ = 0;
    std::array<double, 32> rr_{};
    std::size_t rrCount_ = 0;
    bool seen_ = true;
};

}
