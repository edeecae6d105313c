// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bed/bed_page.h"

#include "ui/bed/bed_foot.h"
#include "ui/bed/device_panel.h"
#include "ui/kit/disclosure_view.h"
#include "ui/kit/limits_popover.h"
#include "ui/kit/note_popover.h"
#include "ui/kit/score_entry.h"
#include "ui/bed/side_panel.h"
#include "ui/bed/trend_panel.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <set>

namespace wardlight::bed {
namespace {

constexpr int frameEvery = 33;      // ms
constexpr int wideSide = 420, narrowSide = 320; // dp
constexpr int sideFrom = 880;       // dp: narrower, and the waves have the whole width
constexpr int trendsFrom = 640;     // dp of height
constexpr auto pastStep = std::chrono::seconds(5);

/// Ids of alarms ascend; the one of a ward that is not watched is not of their row.
AlarmId newestOf(const door::WardView& ward)
{
    AlarmId newest;
    for (const auto& alarm : ward.alarms)
        if (alarm.id.value != UINT64_MAX)
            newest = std::max(newest, alarm.id);
    return newest;
}

/// Which alarms are open, and in which state.
std::vector<std::pair<AlarmId, AlarmPhase>> livesOf(const door::BedView& bed)
{
    std::vector<std::pair<AlarmId, AlarmPhase>> all;
    for (const auto& alarm : bed.alarms)
        all.emplace_back(alarm.id, alarm.phase);
    return all;
}

}

BedPage::BedPage(door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, QWidget* parent)
    : kit::Page(door, commands, theme, words, parent)
    , timer_(this)
    , relay_(std::make_shared<kit::Relay>(this))
    , title_(new BedTitle(this))
    , band_(new BedBand(commands, this))
    , board_(new LaneBoard(this))
    , trends_(new TrendPanel(door, this))
    , side_(new SidePanel(door, this))
    , foot_(new BedFoot(this))
    , limits_(new kit::LimitsPopover(door, this))
    , entry_(new kit::ScoreEntry(this))
    , note_(new kit::NotePopover(this))
    , choices_(new kit::ChoiceList(this))
    , save_(new kit::SavePopover(this))
    , devices_(new DevicePanel(this))
    , disclosure_(new kit::DisclosureView(door, commands, this))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Bed"));
    timer_.setTimerType(Qt::PreciseTimer);
    timer_.setInterval(frameEvery);
    connect(&timer_, &QTimer::timeout, this, &BedPage::frame);
    connectParts();
    setTheme(theme);
    setWords(words);
}

BedPage::~BedPage()
{
    relay_->letGo();
    pastQuestion_.reset();
}

void BedPage::setTheme(const kit::Theme& theme)
{
    kit::Page::setTheme(theme);
    title_->setTheme(theme);
    band_->setTheme(theme);
    board_->setTheme(theme);
    trends_->setTheme(theme);
    side_->setTheme(theme);
    foot_->setTheme(theme);
    disclosure_->setTheme(theme);
    showBed();
}

void BedPage::setWords(const kit::Words& words)
{
    kit::Page::setWords(words);
    title_->setWords();
    trends_->setWords(words);
    side_->setWords(words);
    foot_->setWords(shown_ && shown_->condition == door::BedCondition::Standby);
    disclosure_->setWords(words);
    showBed();
}

void BedPage::open(BedId bed, AlarmId)
{
    disclosure_->closeAll();
    view_ = door_.view();
    live();
    if (bed)
        bed_ = bed;
    const bool known = std::any_of(view_->beds.begin(), view_->beds.end(), [&](const auto& b) { return b->id == bed_; });
    if (!known) // the first view: the loudest bed, else the first that has a patient
        bed_ = !view_->alarms.empty() && view_->alarms.front().bed ? view_->alarms.front().bed : BedId{};
    for (const auto& b : view_->beds)
        if (!bed_ && b->condition != door::BedCondition::Empty)
            bed_ = b->id;
    if (!bed_ && !view_->beds.empty())
        bed_ = view_->beds.front()->id;
    shown_.reset();
    for (const auto& b : view_->beds)
        if (b->id == bed_)
            shown_ = b;
    side_->askEvents(bed_, door_.now());
    showBed();
}

void BedPage::step(int by)
{
    if (!view_ || view_->beds.empty())
        return;
    const auto count = static_cast<int>(view_->beds.size());
    int at = 0;
    for (int i = 0; i < count; ++i)
        if (view_->beds[static_cast<std::size_t>(i)]->id == bed_)
            at = i;
    open(view_->beds[static_cast<std::size_t>((at + by + count) % count)]->id, {});
}

void BedPage::refresh(bool alarmsChanged)
{
    const auto now = door_.now();
    view_ = door_.view();
    std::shared_ptr<const door::BedView> bed;
    for (const auto& b : view_->beds)
        if (b->id == bed_)
            bed = b;
    if (!bed && !view_->beds.empty()) { // the bed is gone from the unit
        open({}, {});
        return;
    }
    const auto second = std::chrono::floor<std::chrono::seconds>(now.mono.time_since_epoch()).count();
    const bool ticked = std::exchange(second_, second) != second;
    const bool changed = bed != shown_;
    shown_ = bed;
    if (!shown_)
        return;
    const auto newest = newestOf(*view_);
    if (newest > std::exchange(newest_, newest)) // any new alarm, of any bed
        live();
    if (const auto lives = livesOf(*shown_); lives != lives_) { // of this bed: the ward's alarms change all the time
        lives_ = lives;
        side_->askEvents(bed_, now);
    }
    disclosure_->refresh();
    band_->show(*shown_, words(), now.mono); // its flash and running time
    if (changed || ticked || alarmsChanged || now.mono > expires_)
        showBed();
}

void BedPage::showBed()
{
    if (!shown_)
        return;
    const auto now = door_.now();
    expires_ = Instant::max();
    for (const auto& n : shown_->numerics)
        if (isUsable(n.validity) && info(n.parameter).course == Course::Continuous)
            if (const auto until = n.measured + fromSeconds(info(n.parameter).staleAfter); until >= now.mono)
                expires_ = std::min(expires_, until);
    title_->show(*shown_, words());
    band_->show(*shown_, words(), now.mono);
    side_->show(*shown_, now);
    entry_->tick(*shown_, now);
    devices_->tick(*shown_, now);
    foot_->setWords(shown_->condition == door::BedCondition::Standby);
    trends_->show(*shown_, now);
    showLanes();
}

void BedPage::showLanes()
{
    const auto now = door_.now().mono;
    settings_.clear();
    std::set<WaveLabel> hidden;
    for (const auto& lane : shown_->lanes) {
        settings_[lane.label] = {lane.speed, lane.gain};
        if (!lane.shown)
            hidden.insert(lane.label);
    }
    kit::LaneQuestion question{*shown_, words(), now, settings_, board_->scale().known, shownPast(), board_->mostLanes(), hidden};
    board_->show(shown_, kit::makeLanes(question));
    QString title;
    QString below;
    switch (shown_->condition) {
    case door::BedCondition::Empty:
        title = tr("Empty bed");
        below = tr("Transfer opens Patients to admit somebody.");
        break;
    case door::BedCondition::Standby: {
        title = tr("Standby");
        const auto why = kit::shown(shown_->standbyReason);
        below = tr("%1 since %2 · %3", "standby: reason, time, who")
                    .arg(why.isEmpty() ? tr("No reason given") : why, words().clock(shown_->standbySince), kit::shown(shown_->standbyBy));
        break;
    }
    case door::BedCondition::Connecting:
        if (shown_->numerics.empty() && shown_->waves.empty()) {
            title = QStringLiteral("– –");
            below = tr("connecting %1", "time waited so far").arg(kit::countText(now - shown_->connectingSince));
        }
        break;
    case door::BedCondition::Monitored: break;
    }
    board_->setVeil(title, below);
    showPast(now);
    if (board_->wantedHeight() != placedFor_) // a device came or went
        place();
}

void BedPage::frame()
{
    const auto now = door_.now().mono;
    if (looksBack() && now >= liveAt_)
        live();
    board_->draw(looksBack() ? now - jitterDelay - back_ : now - jitterDelay);
    door_.painted(now); // a quiet screen is a sign of life, too
}

void BedPage::place()
{
    placedFor_ = board_->wantedHeight();
    const bool side = width() >= sideFrom;
    const int sideWide = !side ? 0 : width() >= 1500 ? wideSide : std::max(narrowSide, width() / 4);
    const int mainHigh = height() - BedFoot::footHeight;
    const int left = width() - sideWide;
    // Lanes as high as they are drawn best; what is left over is the trends'.
    const int lanes = mainHigh - BedBand::bandHeight - static_cast<int>(board_->wantedHeight() * 1.3);
    const int trendHigh = height() >= trendsFrom ? std::clamp(lanes, std::clamp(mainHigh / 4, 120, 230), std::max(230, mainHigh / 2)) : 0;
    side_->setVisible(side);
    side_->setGeometry(left, 0, sideWide, mainHigh);
    band_->setGeometry(0, 0, left, BedBand::bandHeight);
    board_->setGeometry(0, BedBand::bandHeight, left, std::max(60, mainHigh - BedBand::bandHeight - trendHigh));
    trends_->setVisible(trendHigh > 0);
    trends_->setGeometry(0, mainHigh - trendHigh, left, trendHigh);
    foot_->setGeometry(0, mainHigh, width(), BedFoot::footHeight);
    if (shown_)
        showLanes();
}

void BedPage::resizeEvent(QResizeEvent*)
{
    place();
    disclosure_->setGeometry(rect());
}

void BedPage::showEvent(QShowEvent*)
{
    place();
    refresh(false);
    frame();
    timer_.start();
}

void BedPage::hideEvent(QHideEvent*)
{
    timer_.stop();
    live();
    disclosure_->closeAll();
    for (QWidget* panel : {static_cast<QWidget*>(limits_), static_cast<QWidget*>(entry_), static_cast<QWidget*>(note_), static_cast<QWidget*>(choices_),
                           static_cast<QWidget*>(save_), static_cast<QWidget*>(devices_)})
        panel->close();
}

void BedPage::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.fillRect(rect(), theme()[kit::Token::Canvas]);
}

bool BedPage::back()
{
    if (disclosure_->isVisibleTo(this)) {
        closeDisclosure();
        return true;
    }
    if (!looksBack())
        return false;
    live();
    return true;
}

bool BedPage::holdsInput() const
{
    return note_->holdsInput() || save_->holdsInput() || (limits_->isVisible() && limits_->changed());
}

void BedPage::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_BracketLeft: step(-1); return;
    case Qt::Key_BracketRight: step(1); return;
    case Qt::Key_Comma: lookBack(back_ + pastStep); break;
    case Qt::Key_Period: lookBack(back_ - pastStep); break;
    case Qt::Key_A:
        if (!(event->modifiers() & Qt::ShiftModifier) && band_->acknowledge(true))
            return;
        kit::Page::keyPressEvent(event); // no alarm here: the first chip's
        return;
    case Qt::Key_P:
        if (event->modifiers() & Qt::ControlModifier) {
            openStrip();
            return;
        }
        if (!(event->modifiers() & Qt::ShiftModifier)) {
            commands_.pauseAudio(bed_);
            return;
        }
        kit::Page::keyPressEvent(event);
        return;
    case Qt::Key_E: escalate(); return;
    default: kit::Page::keyPressEvent(event); return;
    }
    liveAt_ = door_.now().mono + liveAfter;
}

}
