// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/repolarisation_kinds.h"

#include "core/vitals/parameter.h"

#include <algorithm>
#include <cmath>

namespace wardlight::signal {

double fridericia(double qt, double interval) { return interval > 0 ? qt / std::cbrt(interval) : 0; }

void Lasting::look(Instant now, std::optional<bool> beyond, Duration length)
{
    if (!beyond || *beyond == on_) {
        otherwise_.reset();
        return;
    }
    if (!otherwise_)
        otherwise_ = now;
    if (now - *otherwise_ < length)
        return;
    on_ = *beyond;
    since_ = *otherwise_;
    otherwise_.reset();
}

void RepolarisationKinds::lookAt(State& state, std::array<Lasting, maxLeads>& leads, const std::array<std::optional<double>, maxLeads>& st, double sign,
                                 Instant now)
{
    state.known = false;
    std::optional<std::size_t> told;
    for (std::size_t i = 0; i < maxLeads; ++i) {
        std::optional<bool> beyond;
        if (st[i])
            beyond = sign * atStep(Parameter::St, *st[i]) > rules_.st + 1e-9;
        leads[i].look(now, beyond, rules_.stFor);
        state.known = state.known || st[i];
        if (leads[i].on() && (!told || (st[i] && (!st[*told] || sign * *st[i] > sign * *st[*told]))))
            told = i;
    }
    if (told && !state.on) {
        state.since = leads[*told].since();
        state.value = atStep(Parameter::St, st[*told].value_or(0));
        state.limit = sign * rules_.st;
        state.lead = *told;
    }
    state.on = told.has_value();
}

void RepolarisationKinds::lookAtQtc(State& state, Lasting& lasting, std::optional<double> qtc, std::optional<double> limit, Instant now)
{
    state.known = qtc && limit;
    std::optional<bool> beyond;
    if (state.known)
        beyond = atStep(Parameter::Qtc, *qtc) > *limit + 1e-9;
    lasting.look(now, beyond, rules_.qtcFor);
    if (lasting.on() && !state.on) {
        state.since = lasting.since();
        state.value = atStep(Parameter::Qtc, *qtc);
        state.limit = *limit;
    }
    state.on = lasting.on();
}

void RepolarisationKinds::look(Instant now, const std::array<std::optional<double>, maxLeads>& st, std::optional<double> qtc)
{
    lookAt(stHigh_, high_, st, 1, now);
    lookAt(stLow_, low_, st, -1, now);
    if (qtc)
        learnBaseline(now, *qtc);
    lookAtQtc(qtcHigh_, long_, qtc, rules_.qtc, now);
    lookAtQtc(qtcChange_, longer_, qtc, baseline_ ? std::optional(*baseline_ + rules_.qtcChange) : std::nullopt, now);
}

void RepolarisationKinds::learnBaseline(Instant now, double qtc)
{
    if (baseline_ || (firstCount_ > 0 && now - lastFirst_ < std::chrono::seconds(5)))
        return;
    lastFirst_ = now;
    first_[firstCount_++] = static_cast<float>(qtc);
    if (firstCount_ < first_.size())
        return;
    auto middle = first_.begin() + static_cast<std::ptrdiff_t>(first_.size() / 2);
    std::nth_element(first_.begin(), middle, first_.end());
    baseline_ = atStep(Parameter::Qtc, *middle);
}

void RepolarisationKinds::forget(std::size_t lead)
{
    if (lead < maxLeads)
        high_[lead] = low_[lead] = {};
}

}
