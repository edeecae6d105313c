// SPDX-License-Identifier: GPL-3.0-or-later
// The Bed screen on paper: the last 12 s of every lane.
#include "ui/bed/bed_foot.h"
#include "ui/bed/bed_page.h"

#include <cmath>

namespace wardlight::bed {
namespace {

constexpr double stripLength = 12; // s

/// What was shown of this wave in the stretch that ends at `until`.
EvidenceLane laneUntil(const door::WaveView& wave, Instant until)
{
    EvidenceLane lane;
    lane.format = wave.format;
    const double rate = wave.format.rate.hertz();
    const double last = std::floor(seconds(until - wave.origin) * rate);
    const double first = std::max(0.0, std::ceil(seconds(until - wave.origin) * rate - stripLength * rate));
    if (!wave.samples || !wave.present || rate < 1 || last < first)
        return lane;
    lane.first = static_cast<std::uint64_t>(first);
    lane.samples.resize(static_cast<std::size_t>(last - first) + 1, missingSample);
    wave.samples->read(lane.first, lane.samples);
    lane.offset = first / rate - seconds(until - wave.origin) + stripLength;
    return lane;
}

}

void BedPage::connectStrip()
{
    connect(save_, &kit::SavePopover::told, this, &BedPage::notice);
    save_->setAsk([this](const std::function<void()>& go) {
        commands_.send(bed_, RecordPrint{"strip"}, [this, go, written = false](const Outcome& o) mutable {
            if (o.code == OutcomeCode::Refused || o.code == OutcomeCode::Unknown)
                tellOutcome(o, {});
            else if (!std::exchange(written, true)) // Saving, then Done
                go();
        });
    });
}

kit::PrintedStrip BedPage::strip()
{
    kit::PrintedStrip strip;
    const auto now = door_.now();
    const auto until = now.mono - back_ - jitterDelay;
    const auto untilWall = now.wall + -std::chrono::duration_cast<std::chrono::microseconds>(back_ + jitterDelay);
    const auto from = untilWall + -std::chrono::microseconds(static_cast<std::int64_t>(stripLength * 1e6));
    const auto& bed = *shown_;
    strip.title = tr("Strip, bed %1").arg(kit::shown(bed.label));
    QStringList who;
    if (bed.nameHidden)
        who << tr("Name hidden");
    else {
        who << kit::patientName(bed.patient, true) << kit::ageAndSex(bed.patient);
        if (!bed.patient.identifier.empty())
            who << tr("MRN %1").arg(kit::shown(bed.patient.identifier));
    }
    who.removeAll(QString());
    strip.who = who.join(QStringLiteral(" · "));
    if (const auto* alarm = kit::loudestAlarm(bed); alarm && !looksBack())
        strip.alarm = words().alarm(*alarm, kit::TextLength::Short);
    strip.when = tr("%1, %2 to %3", "date, time, time").arg(words().date(untilWall), words().clockSeconds(from), words().clockSeconds(untilWall));
    strip.printed = tr("%1 · printed %2 %3", "unit; date and time").arg(kit::shown(view_->unit), words().date(now.wall), words().clockSeconds(now.wall));
    if (!view_->user.empty())
        strip.printed += QStringLiteral(" · ") + kit::shown(view_->user);
    strip.demo = bed.demo || view_->demo;
    strip.length = stripLength;
    strip.startOfDay = std::fmod(static_cast<double>(from.microseconds) / 1e6 + words().utcOffsetSeconds, 86400);
    QStringList numbers;
    for (const auto& lane : board_->lanes()) {
        for (const auto& cell : lane.cells)
            if (!cell.grey && !cell.value.contains(QStringLiteral("–")))
                numbers << cell.label + QLatin1Char(' ') + cell.value;
        if (lane.wave < 0 || static_cast<std::size_t>(lane.wave) >= bed.waves.size())
            continue;
        const auto& wave = bed.waves[static_cast<std::size_t>(lane.wave)];
        strip.lanes.push_back(laneUntil(wave, until));
        strip.names << lane.name;
        strip.notes << words().inLocale(kit::shown(wave.filter));
    }
    strip.numbers = numbers.join(QStringLiteral(" · "));
    for (const auto pulse : bed.pacingPulses)
        if (const double at = seconds(pulse - until) + stripLength; at >= 0 && at <= stripLength)
            strip.pulses.push_back(at);
    return strip;
}

void BedPage::openStrip()
{
    if (!shown_ || !view_ || shown_->waves.empty()) {
        Q_EMIT notice(tr("There are no waves to print here."));
        return;
    }
    const auto strip = this->strip();
    auto bytes = kit::documentBytes([&](QIODevice& device) { return kit::printStrip(strip, words(), device); });
    save_->begin(theme(), tr("Strip", "a printed piece of waves"), kit::stripFileName(QStringLiteral("strip"), kit::shown(shown_->label), door_.now().wall, words()),
                 std::move(bytes), globalRect(&foot_->button(Act::Strip)), popoverArea());
}

}
