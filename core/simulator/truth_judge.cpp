// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/truth_judge.h"

#include <algorithm>

namespace wardlight::simulator {
namespace {
constexpr std::array<std::string_view, 12> judgedKinds = {"asystole",
                                                          "pause",
                                                          "ventricular-flutter-fibrillation",
                                                          "ventricular-tachycardia",
                                                          "extreme-tachycardia",
                                                          "extreme-bradycardia",
                                                          "apnea",
                                                          "spo2-low",
                                                          "spo2-desat",
                                                          "ecg-leads-off",
                                                          "spo2-sensor-off",
                                                          "link-lost"};
}

void TruthJudge::set(Kind kind, bool on, double t, std::vector<TruthEntry>& out)
{
    if (on_[kind] == on)
        return;
    on_[kind] = on;
    TruthEntry entry;
    entry.t = t;
    entry.bed = bed_;
    entry.what = "alarm";
    entry.kind = std::string(judgedKinds[kind]);
    entry.phase = on ? "start" : "end";
    out.push_back(std::move(entry));
}

bool TruthJudge::held(Kind kind, bool so, double t, double seconds)
{
    if (!so) {
        pending_[kind] = false;
        return false;
    }
    if (!pending_[kind]) {
        pending_[kind] = true;
        since_[kind] = t;
    }
    return t - since_[kind] >= seconds;
}

void TruthJudge::forgetBeats(double t, std::vector<TruthEntry>& out)
{
    ventricular_ = other_ = afterPause_ = 0;
    rrCount_ = 0;
    for (const auto kind : {Tachycardia, ExtremeTachycardia, ExtremeBradycardia})
        set(kind, false, t, out);
}

void TruthJudge::beat(double t, char type, std::vector<TruthEntry>& out)
{
    const auto rr = t - lastBeat_;
    const bool first = lastBeat_ < 0;
    lastBeat_ = quietFrom_ = t;
    if (!seen_)
        return;
    set(Pause, false, t, out);
    if (on_[Asystole] && ++afterPause_ >= 2) {
        afterPause_ = 0;
        set(Asystole, false, t, out);
    }
    if (first)
        return;
    rr_[rrCount_++ % rr_.size()] = rr;
    const auto lastAll = [&](std::size_t n, auto so) {
        if (rrCount_ < n)
            return false;
        for (std::size_t i = 0; i < n; ++i)
            if (!so(rr_[(rrCount_ - 1 - i) % rr_.size()]))
                return false;
        return true;
    };
    const auto mean = [&](std::size_t n) {
        double sum = 0;
        for (std::size_t i = 0; i < n; ++i)
            sum += rr_[(rrCount_ - 1 - i) % rr_.size()];
        return sum / static_cast<double>(n);
    };
    if (type == 'V') {
        // The first of a run may come at any distance; the run's own intervals count.
        ventricular_ = ventricular_ == 0 || rr < 0.6 ? ventricular_ + 1 : 1;
        if (rr < 0.6)
            other_ = 0;
        if (ventricular_ >= 5)
            set(Tachycardia, true, t, out);
    } else {
        ventricular_ = 0;
        ++other_;
    }
    if (on_[Tachycardia] && (other_ >= 3 || (type == 'V' && rr >= 0.6)))
        set(Tachycardia, false, t, out);
    if (lastAll(16, [](double r) { return r < 60.0 / 140; }))
        set(ExtremeTachycardia, true, t, out);
    else if (on_[ExtremeTachycardia] && mean(4) >= 60.0 / 135)
        set(ExtremeTachycardia, false, t, out);
    if (lastAll(4, [](double r) { return r > 1.5; }))
        set(ExtremeBradycardia, true, t, out);
    else if (on_[ExtremeBradycardia] && mean(4) <= 60.0 / 42)
        set(ExtremeBradycardia, false, t, out);
}

void TruthJudge::look(double t, const Moment& now, std::vector<TruthEntry>& out)
{
    const bool seen = now.ecgSeen && now.linkUp;
    if (seen != seen_) {
        seen_ = seen;
        if (seen) {
            lastBeat_ = -1;
            quietFrom_ = t;
            rrCount_ = 0;
            ventricular_ = other_ = 0;
        }
    }
    if (seen) {
        const auto still = t - quietFrom_;
        if (held(Fibrillation, now.fibrillation, t, 4)) {
            set(Fibrillation, true, t, out);
        } else if (on_[Fibrillation] && !now.fibrillation &&
                   held(Pause, true, t, 3)) { // Pause has no delay of its own
            set(Fibrillation, false, t, out);
            pending_[Pause] = false;
        }
        if (now.fibrillation) {
            forgetBeats(t, out);
            pending_[Pause] = false;
            lastBeat_ = -1;
            quietFrom_ = t;
            set(Asystole, false, t, out);
            set(Pause, false, t, out);
        } else if (still >= 4) {
            set(Pause, false, t, out);
            set(Asystole, true, t, out);
            forgetBeats(t, out);
            lastBeat_ = -1;
        } else if (still >= 3 && !on_[Asystole]) {
            set(Pause, true, t, out);
        }
    }
    if (now.linkUp) {
        set(Apnea, now.apneaSeconds >= 20, t, out);
        const bool low = now.spo2Valid && now.spo2 < 90;
        set(Spo2Low, held(Spo2Low, low, t, 10), t, out);
        set(Spo2Desat, held(Spo2Desat, now.spo2Valid && now.spo2 < 80, t, 5), t, out);
        set(LeadsOff, held(LeadsOff, now.leadsOff, t, 5), t, out);
        set(ProbeOff, held(ProbeOff, now.probeOff, t, 5), t, out);
    }
    set(LinkLost, held(LinkLost, !now.linkUp, t, 8), t, out);
}

}
