// SPDX-License-Identifier: GPL-3.0-or-later
// How the waves of a bed are drawn: sweep, gain, filter, which of them. Kept in the record, for every station and over a restart.
#include "ui/bed/bed_page.h"

#include <algorithm>
#include <array>

namespace wardlight::bed {
namespace {

constexpr std::array<double, 4> sweeps{6.25, 12.5, 25, 50};   // mm/s
constexpr std::array<double, 5> gains{2.5, 5, 10, 20, 40};    // mm/mV
constexpr std::array<const char*, 4> bandNames{"0.5–40 Hz", "0.05–40 Hz", "0.05–150 Hz", "1–20 Hz"}; // by EcgBand

QString plainNumber(const kit::Words& words, double v) { return words.number(v, v == 6.25 ? 2 : v == static_cast<int>(v) ? 0 : 1); }

}

void BedPage::sendLane(const LaneChoice& lane)
{
    commands_.send(bed_, ChooseLane{lane}, [this](const Outcome& o) {
        if (o.code == OutcomeCode::Refused || o.code == OutcomeCode::Unknown)
            tellOutcome(o, {});
        else
            refresh(false);
    });
}

void BedPage::chooseLane(int index)
{
    if (!shown_ || index < 0 || static_cast<std::size_t>(index) >= board_->lanes().size())
        return;
    const auto lane = board_->lanes()[static_cast<std::size_t>(index)];
    LaneChoice now{lane.label, lane.setting.speed, lane.setting.gain, EcgBand::Monitor, true};
    std::vector<LaneChoice> hidden;
    for (const auto& chosen : shown_->lanes) {
        if (chosen.label == lane.label)
            now.band = chosen.band;
        if (!chosen.shown)
            hidden.push_back(chosen);
    }
    std::vector<kit::Choice> choices;
    std::vector<LaneChoice> wishes;
    const auto offer = [&](const QString& text, bool current, const LaneChoice& wish) {
        choices.push_back({text, {}, current});
        wishes.push_back(wish);
    };
    for (const double sweep : sweeps) {
        auto wish = now;
        wish.speed = sweep;
        offer(tr("%1 mm/s", "sweep").arg(plainNumber(words(), sweep)), now.speed == sweep, wish);
    }
    if (isEcg(lane.label)) {
        for (const double gain : gains) {
            auto wish = now;
            wish.gain = gain;
            offer(tr("%1 mm/mV", "gain").arg(plainNumber(words(), gain)), now.gain == gain, wish);
        }
        auto automatic = now;
        automatic.gain.reset();
        offer(tr("Gain automatic"), !now.gain, automatic);
        for (std::size_t band = 0; band < bandNames.size(); ++band) {
            auto wish = now;
            wish.band = static_cast<EcgBand>(band);
            offer(tr("Filter %1", "a band of frequencies").arg(QString::fromUtf8(bandNames[band])), now.band == wish.band, wish);
        }
    }
    const auto waves = std::count_if(board_->lanes().begin(), board_->lanes().end(), [](const kit::Lane& l) { return l.wave >= 0; });
    if (waves > 1) {
        auto gone = now;
        gone.shown = false;
        offer(tr("Hide this wave"), false, gone);
    }
    const auto hides = static_cast<int>(hidden.size());
    if (hides > 0)
        choices.push_back({tr("Show %n hidden waves", "", hides), {}, false});
    choose(lane.name, std::move(choices), {}, board_, [this, wishes, hidden](int chosen) {
        const auto at = static_cast<std::size_t>(chosen);
        if (at < wishes.size()) {
            sendLane(wishes[at]);
            return;
        }
        for (auto one : hidden) {
            one.shown = true;
            sendLane(one);
        }
    });
}

}
