// SPDX-License-Identifier: GPL-3.0-or-later
// The Bed screen looking back: waves and numbers of the same second, up to five minutes ago.
#include "ui/bed/bed_page.h"

#include <algorithm>

namespace wardlight::bed {

void BedPage::lookBack(Duration back)
{
    if (!shown_ || shown_->waves.empty())
        return;
    const bool was = looksBack();
    back_ = std::clamp<Duration>(back, Duration(0), farthestBack);
    if (!was && looksBack())
        askPast();
    if (!looksBack())
        past_.clear();
    showLanes();
    frame();
}

void BedPage::live()
{
    if (!looksBack())
        return;
    back_ = Duration(0);
    liveAt_ = Instant::max();
    past_.clear();
    pastQuestion_.reset();
    if (shown_)
        showLanes();
}

void BedPage::askPast()
{
    const auto now = door_.now().mono;
    pastAsked_ = now;
    pastQuestion_ = door_.ask(door::AskPast{bed_, now - farthestBack - 30s, now}, [this, relay = relay_, bed = bed_](const door::Answer& answer) {
        relay->post([this, answer, bed] {
            if (!looksBack() || bed != bed_)
                return;
            past_ = answer.past;
            showLanes();
        });
    });
}

/// The numbers of the second looked at; none while the answer is under way: never the live ones beside old waves.
const kit::ShownPast* BedPage::shownPast()
{
    if (!looksBack())
        return nullptr;
    const auto at = door_.now().mono - back_;
    pastShown_ = kit::ShownPast{at, {}};
    for (const auto& second : past_)
        if (second.at <= at && at - second.at < 2s)
            pastShown_->numbers = second.numbers;
    return &*pastShown_;
}

void BedPage::showPast(Instant)
{
    if (!looksBack()) {
        board_->setPast({}, 0, {});
        return;
    }
    const auto now = door_.now();
    const auto at = now.wall + -std::chrono::duration_cast<std::chrono::microseconds>(back_);
    QStringList live{tr("Now")};
    for (const auto p : {Parameter::HeartRate, Parameter::Spo2})
        if (const auto* n = shown_->numeric(p))
            live << kit::parameterLabel(p) + QLatin1Char(' ') + (kit::isCurrent(*n, now.mono) ? words().value(p, n->value) : QStringLiteral("– –"));
    board_->setPast(tr("%1 ago · %2", "how long, and the time of day").arg(kit::durationText(back_), words().clockSeconds(at)),
                    seconds(back_) / seconds(Duration(farthestBack)), live.join(QStringLiteral("  ")));
}

}
