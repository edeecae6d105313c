// SPDX-License-Identifier: GPL-3.0-or-later
// When a row of true beats meets the definition of a rhythm kind: the ruler for those who must announce it.
// source: resources/docs/alarms.md and the list of definitions in resources/docs/rhythms.md.
#pragma once

#include "core/vitals/alarm.h"
#include "tests/bench/ec57.h"

#include <functional>
#include <limits>
#include <set>
#include <span>
#include <vector>

namespace wardlight::bench {

/// s. met: when the definition is first met; until: when it is met no more (a beat that does not meet it).
struct Met {
    AlarmKind kind = AlarmKind::Count;
    double met = 0, until = 0;
};
/// Beats of type '^' are pulses of a pacemaker without capture, '/' beats that follow one.
class RhythmDefinitions {
public:
    /// Beats by time; silent: stretches in which no beat may be expected (fibrillation). end: of the record, s.
    RhythmDefinitions(std::vector<ScoredBeat> all, std::vector<std::pair<double, double>> silent, double end)
        : silent_(std::move(silent))
        , end_(end)
    {
        for (const auto& b : all)
            (b.type == '^' ? pulses_ : beats_).push_back(b);
    }

    /// Every stretch of this kind, by time. Empty as well for kinds that a row of beats does not show.
    [[nodiscard]] std::vector<Met> of(AlarmKind kind) const
    {
        using enum AlarmKind;
        switch (kind) {
        case Asystole: return gaps(kind, [](std::size_t) { return 4.0; });
        case Pause: return gaps(kind, [](std::size_t) { return 3.0; });
        case MissedBeat:
        case PacerNotPacing:
            return gaps(kind, [this](std::size_t i) {
                const double mean = i >= 8 ? meanBefore(i, 8) : 0;
                return mean <= 0 ? 1e9 : mean > 0.6 ? 1.75 * mean : 1.0;
            });
        case VentricularFlutterFibrillation: {
            std::vector<Met> all;
            for (const auto& [from, until] : silent_)
                if (until - from >= 4)
                    all.push_back({kind, from + 4, std::min(until, end_)});
            return all;
        }
        case VentricularTachycardia: return rows(kind, [this](std::size_t i) { return runTo(i, 'V') >= 5 && rate(i, 4) > 100; });
        case VentricularRhythm:
            return rows(kind, [this](std::size_t i) { return runTo(i, 'V') >= 5 && rate(i, 4) >= 40 && rate(i, 4) <= 100; });
        case VentricularBradycardia: return rows(kind, [this](std::size_t i) { return runTo(i, 'V') >= 5 && rate(i, 4) < 40; });
        case ExtremeTachycardia: return rows(kind, [this](std::size_t i) { return rate(i, 16) > 140; });
        case ExtremeBradycardia: {
            return rows(kind, [this](std::size_t i) { return rate(i, 4) > 0 && rate(i, 4) < 40; });
        }
        case VentricularRun: return rows(kind, [this](std::size_t i) { return runTo(i, 'V') >= 3 && runTo(i, 'V') <= 4 && wholeRun(i) <= 4; });
        case Couplet: return rows(kind, [this](std::size_t i) { return runTo(i, 'V') == 2 && wholeRun(i) == 2; });
        case Bigeminy: return rows(kind, [this](std::size_t i) { return follows(i, "NVNVNV"); });
        case Trigeminy: return rows(kind, [this](std::size_t i) { return follows(i, "NNVNNVNNV"); });
        case Svt:
            return rows(kind, [this](std::size_t i) {
                for (std::size_t k = 0; k < 5 && k <= i; ++k)
                    if (beats_[i - k].type == 'V')
                        return false;
                return rate(i, 4) > 150;
            });
        case PvcRateHigh:
            return rows(kind, [this](std::size_t i) {
                int n = 0;
                for (std::size_t k = i + 1; k-- > 0 && beats_[i].at - beats_[k].at < 60;)
                    n += beats_[k].type == 'V' ? 1 : 0;
                return n > 10;
            });
        case MultiformPvc: return rows(kind, [this](std::size_t i) { return formsBefore(i, 15) >= 2; });
        case ROnT: return rows(kind, [this](std::size_t i) { return beats_[i].type == 'V' && std::abs(beats_[i].fromT) <= 0.1; });
        case PacerNotCapture: {
            std::vector<Met> all;
            for (std::size_t i = 1; i < pulses_.size(); ++i) {
                const bool between = std::any_of(beats_.begin(), beats_.end(), [&](const ScoredBeat& b) {
                    return b.at > pulses_[i - 1].at && b.at < pulses_[i].at + 0.3;
                });
                if (!between)
                    all.push_back({kind, pulses_[i].at + 0.3, pulses_[i].at + 0.3});
            }
            return all;
        }
        default: return {};
        }
    }

    /// When a stretch of this kind that is met at `met` is over, for kinds whose end a row of beats shows;
    /// changed: when the patient's heart is as it was. Infinite when it is not over by the end of the record.
    [[nodiscard]] double endOf(AlarmKind kind, double met, double changed) const
    {
        using enum AlarmKind;
        const auto firstBeat = [&](double from, const std::function<bool(std::size_t)>& so) {
            for (std::size_t i = 0; i < beats_.size(); ++i)
                if (beats_[i].at > from && so(i))
                    return beats_[i].at;
            return std::numeric_limits<double>::infinity();
        };
        const auto inRow = [&](std::size_t i, std::size_t n, const std::function<bool(std::size_t)>& so) {
            for (std::size_t k = 0; k < n; ++k)
                if (i < k || !(beats_[i - k].at > met) || !so(i - k))
                    return false;
            return true;
        };
        const auto notV = [this](std::size_t i) { return beats_[i].type != 'V'; };
        switch (kind) {
        case Asystole: return firstBeat(met, [&](std::size_t i) { return inRow(i, 2, [](std::size_t) { return true; }); });
        case Pause:
        case MissedBeat:
        case PacerNotPacing: return firstBeat(met, [](std::size_t) { return true; });
        case VentricularFlutterFibrillation: return changed + 3;
        case VentricularTachycardia: return firstBeat(met, [&](std::size_t i) { return inRow(i, 3, notV) || (rate(i, 4) > 0 && rate(i, 4) <= 100); });
        case VentricularRhythm: return firstBeat(met, [&](std::size_t i) { return inRow(i, 3, notV); });
        case VentricularBradycardia:
            return firstBeat(met, [&](std::size_t i) { return inRow(i, 2, [this](std::size_t k) { return rate(k, 1) >= 40; }); });
        case ExtremeTachycardia: return firstBeat(met, [&](std::size_t i) { return rate(i, 16) > 0 && rate(i, 16) <= 135; });
        case ExtremeBradycardia: return firstBeat(met, [&](std::size_t i) { return rate(i, 4) >= 42; });
        case Svt: return firstBeat(met, [&](std::size_t i) { return rate(i, 5) > 0 && rate(i, 5) <= 150; });
        case PacerNotCapture: return firstBeat(changed, [&](std::size_t i) { return inRow(i, 3, [&](std::size_t k) { return beats_[k].at > changed; }); });
        case StHigh:
        case StLow: return changed + 60;
        case QtcHigh:
        case QtcChange: return changed + 300;
        case PvcRateHigh:
            return firstBeat(met, [&](std::size_t i) {
                int n = 0;
                for (std::size_t k = i + 1; k-- > 0 && beats_[i].at - beats_[k].at < 60;)
                    n += beats_[k].type == 'V' ? 1 : 0;
                return n <= 8;
            });
        default: return std::numeric_limits<double>::infinity();
        }
    }

private:
    /// /min over the n intervals up to beat i; 0 where there are not so many, or one holds a silent stretch.
    [[nodiscard]] double rate(std::size_t i, std::size_t n) const
    {
        if (i < n || !unbroken(i - n, i))
            return 0;
        const double length = beats_[i].at - beats_[i - n].at;
        return length > 0 ? 60.0 * static_cast<double>(n) / length : 0;
    }
    [[nodiscard]] double meanBefore(std::size_t i, std::size_t n) const
    {
        const double r = rate(i, n);
        return r > 0 ? 60 / r : 0;
    }
    [[nodiscard]] bool unbroken(std::size_t first, std::size_t last) const
    {
        return std::none_of(silent_.begin(), silent_.end(),
                            [&](const auto& s) { return s.first < beats_[last].at && s.second > beats_[first].at; });
    }
    [[nodiscard]] std::size_t runTo(std::size_t i, char type) const
    {
        std::size_t n = 0;
        while (n <= i && beats_[i - n].type == type && (n == 0 || beats_[i - n + 1].at - beats_[i - n].at < 3))
            ++n;
        return n;
    }
    [[nodiscard]] std::size_t wholeRun(std::size_t i) const
    {
        std::size_t last = i;
        while (last + 1 < beats_.size() && beats_[last + 1].type == 'V' && beats_[last + 1].at - beats_[last].at < 3)
            ++last;
        return runTo(last, 'V');
    }
    /// Shapes of the ventricular ones among the n beats up to i.
    [[nodiscard]] std::size_t formsBefore(std::size_t i, std::size_t n) const
    {
        std::set<int> forms;
        for (std::size_t k = 0; k < n && k <= i; ++k)
            if (beats_[i - k].type == 'V')
                forms.insert(beats_[i - k].form);
        return forms.size();
    }
    [[nodiscard]] bool follows(std::size_t i, std::string_view pattern) const
    {
        if (i + 1 < pattern.size())
            return false;
        for (std::size_t k = 0; k < pattern.size(); ++k)
            if ((beats_[i + 1 - pattern.size() + k].type == 'V') != (pattern[k] == 'V'))
                return false;
        return true;
    }
    [[nodiscard]] std::vector<Met> rows(AlarmKind kind, const std::function<bool(std::size_t)>& so) const
    {
        std::vector<Met> all;
        bool on = false;
        for (std::size_t i = 0; i < beats_.size(); ++i) {
            const bool now = so(i);
            if (now && !on)
                all.push_back({kind, beats_[i].at, end_});
            if (!now && on)
                all.back().until = beats_[i].at;
            on = now;
        }
        return all;
    }
    /// longest(i): s without a beat after beat i that meet it.
    [[nodiscard]] std::vector<Met> gaps(AlarmKind kind, const std::function<double(std::size_t)>& longest) const
    {
        std::vector<Met> all;
        for (std::size_t i = 0; i < beats_.size(); ++i) {
            double next = i + 1 < beats_.size() ? beats_[i + 1].at : end_, from = beats_[i].at;
            for (const auto& [begin, until] : silent_) {
                if (begin >= from && begin < next)
                    next = begin;
            }
            if (const double met = from + longest(i); met < next)
                all.push_back({kind, met, next});
        }
        return all;
    }

    std::vector<ScoredBeat> beats_, pulses_;
    std::vector<std::pair<double, double>> silent_;
    double end_;
};

}
