// SPDX-License-Identifier: GPL-3.0-or-later
// Which press at the Bed screen does what.
#include "ui/bed/bed_foot.h"
#include "ui/bed/bed_page.h"
#include "ui/bed/side_panel.h"
#include "ui/kit/limits_popover.h"
#include "ui/kit/note_popover.h"
#include "ui/kit/score_entry.h"

#include <algorithm>
#include <utility>

namespace wardlight::bed {

void BedPage::connectParts()
{
    connect(&title_->ward(), &QAbstractButton::clicked, this, &BedPage::leave);
    connect(&title_->previous(), &QAbstractButton::clicked, this, [this] { step(-1); });
    connect(&title_->next(), &QAbstractButton::clicked, this, [this] { step(1); });
    connect(band_, &BedBand::evidence, this, &BedPage::openAlarm);
    connect(band_, &BedBand::notice, this, &BedPage::notice);
    connect(board_, &LaneBoard::numberPressed, this, [this](int parameter) {
        const auto p = static_cast<Parameter>(parameter);
        openLimits(p, globalRect(board_->number(p)));
    });
    connect(board_, &LaneBoard::lanePressed, this, &BedPage::chooseLane);
    connect(board_, &LaneBoard::dragged, this, [this](double pixels) {
        if (pixels == 0) {
            dragFrom_ = back_;
            return;
        }
        const double speed = std::max(1.0, 25 * board_->scale().pixelsPerMm / board_->scale().ratio); // dp a second
        lookBack(dragFrom_ + fromSeconds(pixels / speed));
        liveAt_ = Instant::max(); // held
    });
    connect(board_, &LaneBoard::dropped, this, [this] { liveAt_ = door_.now().mono + liveAfter; });
    connect(&side_->score().consciousness(), &QAbstractButton::clicked, this, [this] {
        if (shown_)
            entry_->begin(theme(), this->words(), Observed::Consciousness, *shown_, door_.now(), globalRect(&side_->score().consciousness()), popoverArea());
    });
    connect(&side_->score().oxygen(), &QAbstractButton::clicked, this, [this] {
        if (shown_)
            entry_->begin(theme(), this->words(), Observed::Oxygen, *shown_, door_.now(), globalRect(&side_->score().oxygen()), popoverArea());
    });
    connect(&side_->score().scale(), &QAbstractButton::clicked, this, &BedPage::chooseScale);
    connect(entry_, &kit::ScoreEntry::consciousness, this, [this](int level) {
        commands_.send(bed_, EnterConsciousness{static_cast<Consciousness>(level)}, [this](const Outcome& o) { tellOutcome(o, {}); });
    });
    connect(entry_, &kit::ScoreEntry::oxygen, this, [this](double litres, int device) {
        commands_.send(bed_, EnterOxygen{litres, static_cast<OxygenDevice>(device)}, [this](const Outcome& o) { tellOutcome(o, {}); });
    });
    connect(entry_, &kit::ScoreEntry::undone, this, [this](int what) {
        commands_.send(bed_, UndoEntry{static_cast<Observed>(what)}, [this](const Outcome& o) { tellOutcome(o, tr("Taken back.")); });
    });
    connect(limits_, &kit::LimitsPopover::saved, this, [this](quint64 bed, const LimitsSet& limits) {
        commands_.send(BedId{bed}, SetLimits{limits}, [this](const Outcome& o) { tellOutcome(o, tr("Limits saved.")); });
    });
    connect(note_, &kit::NotePopover::written, this, [this](const QString& text) {
        commands_.send(bed_, WriteNote{text.toStdString()}, [this](const Outcome& o) { tellOutcome(o, tr("Note saved.")); });
    });
    connectStrip();
    connectDisclosure();
    connect(choices_, &kit::ChoiceList::chosen, this, [this](int index) {
        if (const auto chosen = std::exchange(chosen_, {}))
            chosen(index);
    });
    connect(foot_, &BedFoot::pressed, this, [this](Act act) {
        switch (act) {
        case Act::Limits: chooseLimits(); break;
        case Act::Standby: chooseStandby(); break;
        case Act::Note:
            if (shown_)
                note_->begin(theme(), tr("bed %1").arg(kit::shown(shown_->label)), globalRect(&foot_->button(Act::Note)), popoverArea());
            break;
        case Act::Escalate: escalate(); break;
        case Act::Transfer: Q_EMIT openAdmit(bed_.value); break;
        case Act::Devices: openDevices(); break;
        case Act::Disclosure: openDisclosure(); break;
        case Act::Strip: openStrip(); break;
        case Act::Count: break;
        }
    });
}

}
