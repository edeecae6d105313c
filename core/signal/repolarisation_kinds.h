// SPDX-License-Identifier: GPL-3.0-or-later
// When ST and QTc have been out of bounds for long enough to be told.
#pragma once

#include "core/base/time.h"

#include <array>
#include <cstddef>
#include <optional>

namespace wardlight::signal {

/// s · (60 / rate)^(-1/3): overcorrects less at high rates than Bazett's, whose QTc of 0.45 s at 110 /min is 0.41 s here; rings less often.
/// source: Fridericia, Acta Med Scand 53:469, 1920; recommended beside a linear one by AHA/ACCF/HRS, Circulation 119:e241, 2009.
[[nodiscard]] double fridericia(double qt, double interval);

/// Numbers of the definitions. source: resources/docs/alarms.md, "Rhythms".
struct RepolarisationRules {
    double st = 0.20;        ///< mV, beyond it in either direction
    Duration stFor{60'000'000'000};
    double qtc = 500;        ///< ms, above
    double qtcChange = 60;   ///< ms above the baseline
    Duration qtcFor{300'000'000'000};
};

/// A number that must be beyond for so long to be told, and inside for as long to be over. Where it is not known a count
/// that runs begins anew; what is told stays told.
class Lasting {
public:
    void look(Instant now, std::optional<bool> beyond, Duration length);
    [[nodiscard]] bool on() const { return on_; }
    [[nodiscard]] Instant since() const { return since_; } ///< of being beyond

private:
    bool on_ = false;
    std::optional<Instant> otherwise_; ///< since when it has been what is not told
    Instant since_;
};

/// Feeds on what each lead says, once a second or so. No allocation.
class RepolarisationKinds {
public:
    static constexpr std::size_t maxLeads = 16;
    explicit RepolarisationKinds(RepolarisationRules rules = {})
        : rules_(rules)
    {
    }
    /// st: mV of each lead, where known. qtc: ms of the bed.
    void look(Instant now, const std::array<std::optional<double>, maxLeads>& st, std::optional<double> qtc);
    /// What was learnt of a lead is another's.
    void forget(std::size_t lead);

    struct State {
        bool on = false, known = false; ///< known: some lead can be judged
        Instant since;
        double value = 0, limit = 0; ///< as it was told
        std::size_t lead = 0;        ///< of ST
    };
    [[nodiscard]] const State& stHigh() const { return stHigh_; }
    [[nodiscard]] const State& stLow() const { return stLow_; }
    [[nodiscard]] const State& qtcHigh() const { return qtcHigh_; }
    /// Above the baseline, which is the median of the first five minutes in which QTc was known.
    [[nodiscard]] const State& qtcChange() const { return qtcChange_; }
    [[nodiscard]] std::optional<double> baseline() const { return baseline_; } ///< ms

private:
    void learnBaseline(Instant now, double qtc);
    void lookAt(State& state, std::array<Lasting, maxLeads>& leads, const std::array<std::optional<double>, maxLeads>& st, double sign, Instant now);
    void lookAtQtc(State& state, Lasting& lasting, std::optional<double> qtc, std::optional<double> limit, Instant now);

    RepolarisationRules rules_;
    std::array<Lasting, maxLeads> high_{}, low_{};
    Lasting long_, longer_;
    State stHigh_, stLow_, qtcHigh_, qtcChange_;
    std::array<float, 60> first_{}; ///< QTc every 5 s of the first minutes, ms
    std::size_t firstCount_ = 0;
    Instant lastFirst_;
    std::optional<double> baseline_;
};

}
