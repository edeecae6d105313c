// SPDX-License-Identifier: GPL-3.0-or-later
// Beats found against beats annotated, by the rules of EC57.
#pragma once

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace wardlight::bench {

/// type: N S V F Q. at: s. form: which of a patient's ectopic shapes. fromT: s behind the T peak of the beat before; of simulated ones.
struct ScoredBeat {
    double at = 0;
    char type = 'N';
    int form = 0;
    double fromT = 1e9;
};
struct Reference {
    std::vector<ScoredBeat> beats;                 ///< by time
    std::vector<std::pair<double, double>> ignored; ///< s: flutter and fibrillation
};
struct BeatScore {
    int right = 0, missed = 0, extra = 0;                      ///< beats
    int ventricular = 0, ventricularMissed = 0, ventricularExtra = 0;
    [[nodiscard]] int errors() const { return missed + extra; }
    void add(const BeatScore& o)
    {
        right += o.right;
        missed += o.missed;
        extra += o.extra;
        ventricular += o.ventricular;
        ventricularMissed += o.ventricularMissed;
        ventricularExtra += o.ventricularExtra;
    }
};

/// Pairs within 150 ms, nearest neighbours in the order of time, each used once; F and Q called V count neither way.
inline BeatScore score(const Reference& reference, const std::vector<ScoredBeat>& found, double from)
{
    constexpr double window = 0.150 + 1e-6;
    const auto counts = [&](double t, double start) {
        return t >= start && std::none_of(reference.ignored.begin(), reference.ignored.end(),
                                          [t](const auto& v) { return v.first <= t && t <= v.second; });
    };
    std::vector<ScoredBeat> ref, test;
    for (const auto& b : reference.beats)
        if (counts(b.at, from))
            ref.push_back(b);
    for (const auto& b : found)
        if (counts(b.at, from - 0.150))
            test.push_back(b);
    BeatScore s;
    const auto missed = [&](const ScoredBeat& b) {
        ++s.missed;
        s.ventricularMissed += b.type == 'V' ? 1 : 0;
    };
    const auto extra = [&](const ScoredBeat& b) {
        s.extra += b.at >= from ? 1 : 0;
        s.ventricularExtra += b.at >= from && b.type == 'V' ? 1 : 0;
    };
    const auto apart = [](const ScoredBeat& a, const ScoredBeat& b) { return std::abs(a.at - b.at); };
    std::size_t i = 0, j = 0;
    while (i < ref.size() && j < test.size()) {
        const double d = test[j].at - ref[i].at;
        const bool nextTest = j + 1 < test.size(), nextRef = i + 1 < ref.size();
        if (d < -window || (std::abs(d) <= window && d < 0 && nextTest && apart(test[j + 1], ref[i]) < -d &&
                            !(nextRef && apart(test[j + 1], ref[i + 1]) < apart(test[j + 1], ref[i])))) {
            extra(test[j++]);
        } else if (d > window || (d > 0 && nextRef && apart(ref[i + 1], test[j]) < d &&
                                  !(nextTest && apart(ref[i + 1], test[j + 1]) < apart(ref[i + 1], test[j])))) {
            missed(ref[i++]);
        } else {
            ++s.right;
            const bool v = test[j].type == 'V';
            if (ref[i].type == 'V')
                ++(v ? s.ventricular : s.ventricularMissed);
            else if (v && (ref[i].type == 'N' || ref[i].type == 'S'))
                ++s.ventricularExtra;
            ++i;
            ++j;
        }
    }
    for (; i < ref.size(); ++i)
        missed(ref[i]);
    for (; j < test.size(); ++j)
        extra(test[j]);
    return s;
}

}
