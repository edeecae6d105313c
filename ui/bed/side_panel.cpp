// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bed/side_panel.h"

#include <QPainter>

#include <algorithm>

namespace wardlight::bed {
namespace {

constexpr int sideEdge = 12; // dp
constexpr std::size_t mostEvents = 1000;
constexpr std::int64_t dayOf = 86'400'000'000; // µs

/// Midnight of this place before `now`.
WallTime beginOfDay(WallTime now, int offsetSeconds)
{
    const auto local = now.microseconds + std::int64_t{offsetSeconds} * 1'000'000;
    const auto begin = local - ((local % dayOf) + dayOf) % dayOf;
    return {begin - std::int64_t{offsetSeconds} * 1'000'000};
}

}

SidePanel::SidePanel(door::Door& door, QWidget* parent)
    : QWidget(parent)
    , door_(door)
    , score_(new ScoreCard(this))
    , devices_(new DeviceCard(this))
    , events_(new EventCard(this))
    , relay_(std::make_shared<kit::Relay>(this))
{
}

SidePanel::~SidePanel()
{
    relay_->letGo();
    question_.reset();
}

void SidePanel::setTheme(const kit::Theme& theme)
{
    theme_ = theme;
    score_->setTheme(theme);
    devices_->setTheme(theme);
    events_->setTheme(theme);
    update();
}

void SidePanel::setWords(const kit::Words& words)
{
    words_ = words;
    score_->setWords();
    events_->show(kit::eventRows(today_, words_), words_, problem_);
}

void SidePanel::show(const door::BedView& bed, Now now)
{
    const auto heights = [this] { return std::pair(score_->wantedHeight(), devices_->wantedHeight()); };
    const auto before = heights();
    score_->show(bed, words_, now.wall);
    devices_->show(bed, words_, now);
    if (heights() != before)
        arrange();
}

void SidePanel::askEvents(BedId bed, Now now)
{
    // One question at a time: in a flood each answer would be overtaken by the next question, and nothing shown.
    if (underWay_ && bed == bed_ && now.mono - askedAt_ < 5s) {
        again_ = true;
        return;
    }
    if (bed != bed_) {
        today_.clear();
        events_->show({}, words_, {});
    }
    bed_ = bed;
    askedAt_ = now.mono;
    underWay_ = true;
    again_ = false;
    const auto number = ++asked_;
    const door::AskEvents ask{bed, beginOfDay(now.wall, words_.utcOffsetSeconds), now.wall, mostEvents};
    question_ = door_.ask(ask, [this, relay = relay_, number](const door::Answer& answer) {
        relay->post([this, number, answer] {
            if (number != asked_)
                return;
            underWay_ = false;
            takeEvents(answer);
            if (again_)
                askEvents(bed_, door_.now());
        });
    });
}

void SidePanel::takeEvents(const door::Answer& answer)
{
    today_ = answer.events;
    problem_ = answer.fromMemory         ? tr("Nothing is recorded: this run only.")
               : answer.problem.empty() ? QString()
                                        : tr("Not all can be read.");
    events_->show(kit::eventRows(today_, words_), words_, problem_);
}

void SidePanel::arrange()
{
    const int wide = width() - 2 * sideEdge;
    const int room = height() - 2 * sideEdge;
    const int devices = std::min(devices_->wantedHeight(), std::max(72, room / 4));
    const int least = 110; // of the day
    const int score = std::clamp(room - devices - least - 2 * sideEdge, std::min(score_->leastHeight(), room), score_->wantedHeight());
    score_->setGeometry(sideEdge, sideEdge, wide, score);
    int y = sideEdge + score + sideEdge;
    const auto put = [&](QWidget* card, int high) {
        const int left = height() - y - sideEdge;
        card->setVisible(left >= 60);
        card->setGeometry(sideEdge, y, wide, std::clamp(high, 0, std::max(0, left)));
        y += card->height() + sideEdge;
    };
    put(devices_, devices);
    put(events_, room);
}

void SidePanel::resizeEvent(QResizeEvent*) { arrange(); }

void SidePanel::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.fillRect(rect(), theme_[kit::Token::Canvas]);
    p.setPen(theme_[kit::Token::Line]);
    p.drawLine(0, 0, 0, height());
}

}
