// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kiosk_window.h"

#include "ui/kiosk/kiosk_band.h"
#include "ui/kiosk/kiosk_button.h"
#include "ui/kiosk/kiosk_head.h"
#include "ui/kiosk/kiosk_waves.h"
#include "ui/kit/font.h"
#include "ui/kit/station_words.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace wardlight::kiosk {

using kit::Token;
using kit::Tone;

namespace {

constexpr int tickEvery = 33; // ms
constexpr auto jitterDelay = std::chrono::milliseconds(250); // samples are shown this much late, so that packets have arrived
constexpr std::array<const char*, static_cast<std::size_t>(KioskAct::Count)> buttonIcons{"sound-off", "phone", "person", "drop", "limits", "lock"};

/// The cell of these parameters among the lanes, the first that is there.
const kit::NumberCell* cellOf(const std::vector<kit::Lane>& lanes, std::initializer_list<Parameter> wanted)
{
    for (const auto parameter : wanted)
        for (const auto& lane : lanes)
            for (const auto& cell : lane.cells)
                if (cell.parameter == parameter)
                    return &cell;
    return nullptr;
}

}

KioskWindow::KioskWindow(door::Door& door, const KioskSettings& settings, const kit::Words& words, QWidget* parent)
    : QWidget(parent)
    , door_(door)
    , settings_(settings)
    , words_(words)
    , relay_(std::make_shared<kit::Relay>(this))
{
    kit::loadFonts();
    if (const auto loaded = kit::loadTheme(settings.tokens, settings.theme))
        theme_ = *loaded;
    commands_ = new kit::Commands(door, settings.station, this);
    head_ = new KioskHead(this);
    band_ = new KioskBand(*commands_, this);
    waves_ = new KioskWaves(this);
    for (auto& number : numbers_) {
        number = new kit::NumberButton(this);
        connect(number, &QAbstractButton::clicked, this, [this, number] { openLimits(number->cell().parameter, number); });
    }
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        buttons_[i] = new KioskButton(QLatin1String(buttonIcons[i]), this);
        connect(buttons_[i], &QAbstractButton::clicked, this, [this, i] { press(static_cast<KioskAct>(i)); });
    }
    entry_ = new kit::ScoreEntry(this);
    limits_ = new kit::LimitsPopover(door, this);
    choices_ = new kit::ChoiceList(this);
    pins_ = new kit::SignInPanel(this);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setWindowTitle(QStringLiteral("Wardlight"));
    setMinimumSize(480, 480);
    useTheme();

    connect(commands_, &kit::Commands::answered, this, [this](const QString& sentence) { head_->tell(sentence, door_.now().mono); });
    connect(band_, &KioskBand::notice, this, [this](const QString& sentence) { head_->tell(sentence, door_.now().mono); });
    connect(entry_, &kit::ScoreEntry::consciousness, this, [this](int level) {
        commands_->send(settings_.bed, EnterConsciousness{static_cast<Consciousness>(level)}, [this](const Outcome& o) { tellOutcome(o, {}); });
    });
    connect(entry_, &kit::ScoreEntry::oxygen, this, [this](double litres, int device) {
        commands_->send(settings_.bed, EnterOxygen{litres, static_cast<OxygenDevice>(device)}, [this](const Outcome& o) { tellOutcome(o, {}); });
    });
    connect(entry_, &kit::ScoreEntry::undone, this, [this](int what) { commands_->send(settings_.bed, UndoEntry{static_cast<Observed>(what)}); });
    connect(limits_, &kit::LimitsPopover::saved, this, [this](quint64 bed, const LimitsSet& limits) {
        commands_->send(BedId{bed}, SetLimits{limits}, [this](const Outcome& o) { tellOutcome(o, tr("Limits saved.")); });
    });
    connect(pins_, &kit::SignInPanel::entered, this, [this](const QString& user, const QString& pin) {
        pins_->setBusy(true);
        commands_->send({}, PickUser{user.toStdString(), pin.toStdString()}, [this](const Outcome& o) {
            pins_->setBusy(false);
            if (o.code != OutcomeCode::Done) {
                pins_->refuse(tr("Name or PIN is wrong."));
                return;
            }
            pins_->close();
            if (const auto then = std::exchange(afterPin_, {}))
                then();
        });
    });
    connect(choices_, &kit::ChoiceList::chosen, this, [this](int index) {
        if (const auto chosen = std::exchange(chosen_, {}))
            chosen(index);
    });
    QCoreApplication::instance()->installEventFilter(this);
    touched_ = door_.now().mono;
    tick_.setTimerType(Qt::PreciseTimer);
    tick_.setInterval(tickEvery);
    connect(&tick_, &QTimer::timeout, this, &KioskWindow::frame);
    tick_.start();
    updates_ = door_.updates([this, relay = relay_](bool alarmsChanged) {
        if (alarmsChanged)
            relay->post([this] { refresh(); });
    });
    resize(1280, 800);
    place();
    refresh();
    setFocus(); // the ring comes with the keyboard
}

KioskWindow::~KioskWindow()
{
    relay_->letGo();
    updates_.reset();
}

void KioskWindow::stopClock() { tick_.stop(); }

void KioskWindow::frame()
{
    refresh();
    const auto now = door_.now().mono;
    waves_->draw(now - jitterDelay);
    door_.painted(now); // a quiet screen is a sign of life, too
}

void KioskWindow::place()
{
    const auto scale = kit::screenScaleOf(*this);
    layout_ = kioskLayout(size(), settings_.pixelsPerMm.value_or(scale.pixelsPerMm / scale.ratio));
    head_->place(layout_);
    band_->place(layout_);
    waves_->place(layout_);
    for (std::size_t i = 0; i < numbers_.size(); ++i) {
        numbers_[i]->setGeometry(layout_.numbers[i].toAlignedRect());
        numbers_[i]->setScale(layout_.scale * (layout_.portrait && i < 2 ? 1.5 : 1.35));
    }
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        buttons_[i]->setTheme(theme_, layout_.scale);
        buttons_[i]->setGeometry(layout_.buttons[i].toAlignedRect());
    }
    update();
}

void KioskWindow::useTheme()
{
    if (const auto loaded = kit::loadTheme(settings_.tokens, settings_.theme, waveColours_))
        theme_ = *loaded;
    head_->setTheme(theme_);
    band_->setTheme(theme_);
    waves_->setTheme(theme_);
}

void KioskWindow::refresh()
{
    const auto now = door_.now();
    view_ = door_.view();
    const bool classic = view_->site && view_->site->setting("unit.waves") == "classic";
    if (const auto wanted = classic ? kit::WaveColours::Classic : kit::WaveColours::Quiet; wanted != waveColours_) {
        waveColours_ = wanted;
        useTheme();
        place();
    }
    bed_.reset();
    for (const auto& bed : view_->beds)
        if (bed->id == settings_.bed)
            bed_ = bed;
    if (!bed_)
        bed_ = std::make_shared<const door::BedView>();
    head_->show(*view_, *bed_, words_, now);
    band_->show(*bed_, words_, now.mono);
    static const kit::LaneSettings usual;
    const auto lanes = kit::makeLanes({*bed_, words_, now.mono, usual, false, nullptr, 8});
    // ECG, pleth and breathing before second leads and pressures: three lanes and no more.
    auto ordered = lanes;
    bool firstEcg = true;
    const auto rank = [&](const kit::Lane& lane) {
        if (isEcg(lane.label))
            return std::exchange(firstEcg, false) ? 0 : 5;
        return lane.label == WaveLabel::Pleth ? 1 : lane.label == WaveLabel::Resp ? 2 : lane.label == WaveLabel::Abp ? 3 : 4;
    };
    std::vector<std::pair<int, std::size_t>> order;
    for (std::size_t i = 0; i < lanes.size(); ++i)
        order.emplace_back(rank(lanes[i]), i);
    std::stable_sort(order.begin(), order.end());
    for (std::size_t i = 0; i < order.size(); ++i)
        ordered[i] = lanes[order[i].second];
    waves_->show(bed_, ordered);
    QString title, below;
    switch (bed_->condition) {
    case door::BedCondition::Empty: title = tr("Empty bed"); break;
    case door::BedCondition::Standby:
        title = tr("Standby");
        below = tr("%1 since %2 · %3", "standby: reason, time, who").arg(kit::shown(bed_->standbyReason), words_.clock(bed_->standbySince), kit::shown(bed_->standbyBy));
        break;
    case door::BedCondition::Connecting:
        if (bed_->waves.empty()) {
            title = QStringLiteral("– –");
            below = tr("connecting %1", "time waited so far").arg(kit::countText(now.mono - bed_->connectingSince));
        }
        break;
    case door::BedCondition::Monitored: break;
    }
    waves_->setVeil(title, below);
    showNumbers(lanes);
    showButtons(now.mono);
    entry_->tick(*bed_, now);
    pins_->tick(now.mono, view_->signInWaits);
    if (frameTone_ != band_->tone() || frameForm_ != band_->form()) {
        frameTone_ = band_->tone();
        frameForm_ = band_->form();
        update();
    }
    if (isSignedIn() && now.mono - touched_ > idleAfter)
        signOut();
}

void KioskWindow::showNumbers(const std::vector<kit::Lane>& lanes)
{
    using enum Parameter;
    const bool shown = bed_->condition == door::BedCondition::Monitored || !bed_->numerics.empty();
    const std::array<const kit::NumberCell*, 4> cells{cellOf(lanes, {HeartRate, PulseRate}), cellOf(lanes, {Spo2}), cellOf(lanes, {RespirationRate}),
                                                      cellOf(lanes, {AbpSystolic, NibpSystolic})};
    constexpr std::array<Parameter, 4> empty{HeartRate, Spo2, RespirationRate, NibpSystolic};
    constexpr std::array<kit::CellSize, 4> sizes{kit::CellSize::Large, kit::CellSize::Large, kit::CellSize::Medium, kit::CellSize::Medium};
    for (std::size_t i = 0; i < cells.size(); ++i) {
        kit::NumberCell cell;
        if (cells[i])
            cell = *cells[i];
        else { // nothing measures it: the place stays, and says so
            cell.parameter = empty[i];
            cell.label = kit::parameterLabel(empty[i]);
            cell.value = QStringLiteral("– –");
            cell.grey = true;
        }
        cell.size = sizes[i];
        numbers_[i]->show(cell, theme_);
        numbers_[i]->setVisible(shown);
    }
}

void KioskWindow::showButtons(Instant now)
{
    const bool paused = bed_->audioPausedUntil && *bed_->audioPausedUntil > now;
    button(KioskAct::Pause).show(paused ? tr("Paused %1", "time left").arg(kit::countText(*bed_->audioPausedUntil - now)) : tr("Pause 2:00"), paused);
    const bool called = std::any_of(bed_->alarms.begin(), bed_->alarms.end(), [](const auto& a) { return a.key.kind == AlarmKind::HelpCalled; });
    button(KioskAct::Help).show(called ? tr("Help is called") : tr("Call for help"), called);
    button(KioskAct::Consciousness).show(tr("Consciousness"), false);
    button(KioskAct::Oxygen).show(tr("Oxygen"), false);
    button(KioskAct::Limits).show(tr("Limits"), false);
    button(KioskAct::SignIn).show(isSignedIn() ? tr("Sign out") : tr("Sign in"), isSignedIn());
}

void KioskWindow::choose(const QString& title, std::vector<kit::Choice> rows, const QString& foot, const QWidget* at, std::function<void(int)> chosen)
{
    chosen_ = std::move(chosen);
    choices_->setChoices(title, std::move(rows), foot);
    choices_->openAt(theme_, globalRect(at), roomForPopovers());
}

void KioskWindow::tellOutcome(const Outcome& outcome, const QString& done)
{
    if (outcome.code == OutcomeCode::Refused || outcome.code == OutcomeCode::Unknown || outcome.code == OutcomeCode::DoneNotRecorded)
        commands_->tell(outcome);
    else if (!done.isEmpty())
        head_->tell(done, door_.now().mono);
}

QRect KioskWindow::globalRect(const QWidget* widget) const { return {widget->mapToGlobal(QPoint()), widget->size()}; }

/// Below the band: an alarm is never covered.
QRect KioskWindow::roomForPopovers() const
{
    const int top = static_cast<int>(layout_.band.bottom());
    return {mapToGlobal(QPoint(0, top)), QSize(width(), height() - top)};
}

void KioskWindow::resizeEvent(QResizeEvent*) { place(); }

/// Alt+F4, a window manager, a session's end by a program: none of them is leave.
void KioskWindow::closeEvent(QCloseEvent* event)
{
    if (left_)
        event->accept();
    else
        event->ignore();
}

/// Enter and Tab belong to the buttons; the rest leads nowhere from here.
void KioskWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_A && event->modifiers() == Qt::NoModifier)
        band_->acknowledge(true);
    else if (event->key() == Qt::Key_P && event->modifiers() == Qt::NoModifier)
        press(KioskAct::Pause);
    event->accept();
}

bool KioskWindow::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin: touched_ = door_.now().mono; break;
    default: break;
    }
    return false;
}

/// The frame around everything: priority by colour and width, state by form.
void KioskWindow::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.fillRect(rect(), theme_[Token::Canvas]);
    const QRectF numbers = layout_.numbers[0].united(layout_.numbers[1]).united(layout_.numbers[2]).united(layout_.numbers[3]);
    p.fillRect(numbers, theme_[Token::Surface]);
    p.setPen(theme_[Token::Line]);
    p.drawLine(numbers.topLeft(), numbers.bottomLeft());
    p.drawLine(numbers.topLeft(), numbers.topRight());
    const double w = layout_.frame;
    const QRectF all(rect());
    const auto ring = [&](double outer, double thick, const QColor& colour) {
        p.setPen(QPen(colour, thick, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        p.setBrush(Qt::NoBrush);
        p.drawRect(all.adjusted(outer + thick / 2, outer + thick / 2, -outer - thick / 2, -outer - thick / 2));
    };
    const auto ink = kit::alarmInk(theme_, frameTone_, frameForm_, true);
    if (frameTone_ == Tone::Quiet)
        return;
    if (frameForm_ == kit::Form::Active && frameTone_ == Tone::High) {
        ring(0, w / 2, theme_[Token::HighRing]);
        ring(w / 2, w / 2, theme_[Token::HighFill]);
    } else if (frameForm_ == kit::Form::Active)
        ring(0, frameTone_ == Tone::Medium ? w * 2 / 3 : w / 3, theme_[frameTone_ == Tone::Medium ? Token::MediumFill : Token::LowLine]);
    else {
        QPen pen(ink.line, 2);
        if (frameForm_ == kit::Form::Latched)
            pen.setDashPattern({4, 3});
        p.setPen(pen);
        p.setBrush(Qt::NoBrush);
        p.drawRect(all.adjusted(1, 1, -1, -1));
    }
}

}
