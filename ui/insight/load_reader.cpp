// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/load_reader.h"

#include <algorithm>

namespace wardlight::insight_ui {

LoadReader::LoadReader(door::Door& door, QObject* parent)
    : QObject(parent)
    , door_(door)
    , relay_(std::make_shared<kit::Relay>(this))
{
}

LoadReader::~LoadReader() { relay_->letGo(); }

void LoadReader::ask(door::Query query)
{
    const auto turn = ++turn_;
    reading_ = true;
    progress_ = 0;
    whole_ = {};
    asking_ = door_.ask(std::move(query), [this, turn, relay = relay_](const door::Answer& answer) { relay->post([this, turn, answer] { take(answer, turn); }); });
}

void LoadReader::stop()
{
    ++turn_;
    reading_ = false;
    asking_.reset();
}

void LoadReader::take(const door::Answer& piece, std::uint64_t turn)
{
    if (turn != turn_)
        return;
    progress_ = std::max(progress_, piece.progress);
    whole_.events.insert(whole_.events.end(), piece.events.begin(), piece.events.end());
    whole_.evidence.insert(whole_.evidence.end(), piece.evidence.begin(), piece.evidence.end());
    if (piece.load)
        whole_.load = piece.load;
    if (piece.whatIf)
        whole_.whatIf = piece.whatIf;
    if (!piece.problem.empty())
        whole_.problem = piece.problem;
    if (!piece.last)
        return;
    whole_.last = true;
    reading_ = false;
    Q_EMIT answered(whole_);
}

}
