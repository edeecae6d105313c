// SPDX-License-Identifier: GPL-3.0-or-later
// Of Rhythm: fast runs that begin abruptly, which the classes of their beats alone do not prove.
#include "core/signal/rhythm.h"

#include <algorithm>

namespace wardlight::signal {
namespace {

constexpr std::size_t leastRun = 5, mostRun = 32, before = 9; // beats; intervals
constexpr double ofRun = 0.62;         // s: the longest interval within it
constexpr double abruptly = 1.15;      // usual interval before beside that of the run
constexpr auto stillSeen = 15s;        // what the strip is asked about are its last 14 s
constexpr double evenly = 1.5;         // longest of the newest four intervals beside their mean: five beats, not four and one
constexpr double mostSpread = 0.75;    // quartiles of the run's intervals beside their median

/// The which-th quarter of the first count values; reorders them.
template <std::size_t N> double quartile(std::array<double, N>& values, std::size_t count, std::size_t which)
{
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(count * which / 4);
    std::nth_element(values.begin(), at, values.begin() + static_cast<std::ptrdiff_t>(count));
    return *at;
}

}

std::size_t Rhythm::runLength() const
{
    std::size_t run = 1;
    while (run < mostRun && run + before < count_ && back(run - 1).interval > 0 && back(run - 1).interval < ofRun)
        ++run;
    return std::max(run, leastRun);
}

bool Rhythm::isSurely(int own, std::size_t n) const { return back(n).ventricular < surelyNot && back(n).shape == own; }

int Rhythm::usualShape(std::size_t from) const
{
    int most = 0, shape = -1;
    for (std::size_t i = from; i < from + before && i < count_; ++i) {
        int same = 0;
        for (std::size_t k = from; k < from + before && k < count_; ++k)
            same += back(k).shape == back(i).shape ? 1 : 0;
        if (same > most) {
            most = same;
            shape = back(i).shape;
        }
    }
    return shape;
}

bool Rhythm::suspectsTachycardia() const
{
    // One that is just over still lies in the waves that would be asked.
    if (count_ < leastRun + before || back(0).at - lastTachycardia_ < stillSeen || states_[static_cast<std::size_t>(AlarmKind::VentricularTachycardia)].on ||
        states_[static_cast<std::size_t>(AlarmKind::VentricularFlutterFibrillation)].on || paced_ ||
        rateOf(leastRun - 1) <= rules_.ventricularTachycardia)
        return false;
    const auto run = runLength();
    std::array<double, mostRun> within{};
    std::array<double, before> usual{};
    bool ventricular = false;
    double longest = 0, sum = 0;
    for (std::size_t i = 0; i < run + before - 1; ++i) {
        if (back(i).interval <= 0)
            return false;
        if (i + 1 < leastRun) {
            longest = std::max(longest, back(i).interval);
            sum += back(i).interval;
        }
        ventricular = ventricular || (i < run && back(i).type == 'V');
        (i + 1 < run ? within[i] : usual[i + 1 - run]) = back(i).interval;
    }
    // A beat that is surely the patient's own is of no such run: three or four ventricular beats between two of those are none.
    const int own = usualShape(run);
    for (std::size_t i = 0; i < leastRun; ++i)
        if (isSurely(own, i))
            return false;
    const double median = quartile(within, run - 1, 2);
    return ventricular && longest <= evenly * sum / (leastRun - 1) && quartile(usual, before, 2) >= abruptly * median &&
           quartile(within, run - 1, 3) - quartile(within, run - 1, 1) <= mostSpread * median;
}

void Rhythm::bearOutTachycardia()
{
    if (count_ <= leastRun)
        return;
    byStrip_ = true;
    ownShape_ = usualShape(runLength());
    set(AlarmKind::VentricularTachycardia, true, until_, rateOf(leastRun - 1), toldByMinute);
    set(AlarmKind::VentricularRun, false, until_);
    set(AlarmKind::Couplet, false, until_);
}

bool Rhythm::runGoesOn() const
{
    const bool ownAgain = isSurely(ownShape_, 0) && isSurely(ownShape_, 1) && isSurely(ownShape_, 2);
    return rateOf(3) > rules_.ventricularTachycardia && pvcPerMinute(back(0).at) > 0 && !ownAgain;
}

}
