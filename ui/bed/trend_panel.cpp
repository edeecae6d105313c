// SPDX-License-Identifier: GPL-3.0-or-later
#undef QT_NO_KEYWORDS // QCustomPlot's header is written with them
#include "ui/bed/trend_panel.h"

#include "ui/kit/lane_model.h"
#include "ui/kit/font.h"

#include <QPainter>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace wardlight::bed {
namespace {

using kit::face;
using kit::Token;
using kit::Weight;

constexpr int trendHead = 44;       // dp
constexpr int trendLeft = 74, trendRight = 88;
constexpr int axisHigh = 22, marksHigh = 10;
constexpr int leastRow = 26;
constexpr std::size_t mostStretches = 900;
constexpr int rangeButton = 44;

double secondsOf(WallTime t) { return static_cast<double>(t.microseconds) * 1e-6; }

/// What a flat line is drawn over, so that noise does not look like a course.
double leastSpanOf(Parameter p)
{
    switch (p) {
    case Parameter::Spo2: return 6;
    case Parameter::RespirationRate: return 8;
    case Parameter::Temperature: return 1;
    default: return 20;
    }
}

Token colourOf(Parameter p)
{
    switch (p) {
    case Parameter::HeartRate:
    case Parameter::PulseRate: return p == Parameter::HeartRate ? Token::WaveEcg : Token::WavePleth;
    case Parameter::Spo2: return Token::WavePleth;
    case Parameter::AbpSystolic:
    case Parameter::NibpSystolic: return Token::WaveAbp;
    case Parameter::RespirationRate: return Token::WaveResp;
    default: return Token::WaveOther;
    }
}

void writeBeside(QCustomPlot& plot, QCPAxisRect* rect, double x, Qt::Alignment align, const QFont& font, const QColor& ink, const QString& text)
{
    auto* item = new QCPItemText(&plot); // the plot owns it
    item->setClipToAxisRect(false);
    item->position->setType(QCPItemPosition::ptAxisRectRatio);
    item->position->setAxisRect(rect);
    item->position->setCoords(x, 0.5);
    item->setPositionAlignment(align);
    item->setFont(font);
    item->setColor(ink);
    item->setText(text);
}

}

TrendPanel::TrendPanel(door::Door& door, QWidget* parent)
    : QWidget(parent)
    , door_(door)
    , relay_(std::make_shared<kit::Relay>(this))
    , plot_(new QCustomPlot(this))
{
    plot_->setAttribute(Qt::WA_TransparentForMouseEvents);
    plot_->setFocusPolicy(Qt::NoFocus);
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        const auto range = static_cast<TrendRange>(i);
        buttons_[i] = new kit::Button(QLatin1String(), kit::ButtonStyle::Plain, this);
        connect(buttons_[i], &QAbstractButton::clicked, this, [this, range] { setRange(range, door_.now()); });
    }
    setWords({});
}

TrendPanel::~TrendPanel()
{
    relay_->letGo();
    trendQuestion_.reset();
    eventQuestion_.reset();
}

void TrendPanel::setTheme(const kit::Theme& theme)
{
    theme_ = theme;
    for (auto* button : buttons_)
        button->setTheme(theme);
    replot();
    update();
}

void TrendPanel::setWords(const kit::Words& words)
{
    words_ = words;
    const std::array<QString, 4> texts{tr("1 h", "trend"), tr("8 h", "trend"), tr("24 h", "trend"), tr("Stay", "trend of the whole stay")};
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        buttons_[i]->setText(texts[i]);
        buttons_[i]->setAccessibleName(tr("Trend: %1").arg(texts[i]));
        buttons_[i]->setStyle(static_cast<TrendRange>(i) == range_ ? kit::ButtonStyle::Raised : kit::ButtonStyle::Plain);
    }
    setAccessibleName(tr("Trends"));
    arrange();
    replot();
}

std::vector<Parameter> TrendPanel::wanted(const door::BedView& bed) const
{
    using enum Parameter;
    std::vector<Parameter> all;
    const auto add = [&](Parameter p, Parameter otherwise = None) {
        if (bed.numeric(p))
            all.push_back(p);
        else if (otherwise != None && bed.numeric(otherwise))
            all.push_back(otherwise);
    };
    add(HeartRate, PulseRate);
    add(Spo2);
    add(AbpSystolic, NibpSystolic);
    add(RespirationRate);
    add(Temperature);
    return all;
}

std::chrono::microseconds TrendPanel::length(Now now) const
{
    switch (range_) {
    case TrendRange::Hour: return 1h;
    case TrendRange::Shift: return 8h;
    case TrendRange::Day: return 24h;
    case TrendRange::Stay:
    case TrendRange::Count: break;
    }
    const auto stay = now.wall - stayFrom_;
    return std::clamp<std::chrono::microseconds>(stay, 10min, std::chrono::hours(24 * 30));
}

void TrendPanel::show(const door::BedView& bed, Now now)
{
    auto parameters = wanted(bed);
    const bool other = bed_ != bed.id || encounter_ != bed.encounter;
    const auto every = range_ == TrendRange::Hour ? 15s : 60s;
    if (!other && parameters == parameters_ && now.mono - askedAt_ < every)
        return;
    if (other) {
        lines_.clear();
        marks_.clear();
        note_.clear();
        stayFrom_ = now.wall + -24h;
        replot();
    }
    if (bed.since.microseconds != 0)
        stayFrom_ = bed.since; // of the encounter, also before it came to this bed
    stayKnown_ = bed.since.microseconds != 0;
    bed_ = bed.id;
    encounter_ = bed.encounter;
    parameters_ = std::move(parameters);
    if (encounter_)
        ask(now);
}

void TrendPanel::setRange(TrendRange range, Now now)
{
    range_ = range;
    setWords(words_);
    if (encounter_)
        ask(now);
    update();
}

void TrendPanel::ask(Now now)
{
    askedAt_ = now.mono;
    const auto number = ++asked_;
    const auto from = now.wall + -length(now);
    const auto until = now.wall;
    trendQuestion_ = door_.ask(door::AskTrends{bed_, encounter_, parameters_, from, until, mostStretches},
                               [this, relay = relay_, number, from, until](const door::Answer& answer) {
                                   relay->post([this, number, answer, from, until] {
                                       if (number != asked_)
                                           return;
                                       note_ = answer.fromMemory         ? tr("Nothing is recorded: this run only")
                                               : answer.problem.empty() ? QString()
                                                                        : tr("Not all can be read");
                                       draw(answer.trends, marks_, from, until);
                                       update();
                                   });
                               });
    // Where the view does not say when the stay began, its admission does: asked for as far back as a stay may be shown.
    const auto eventsFrom = range_ == TrendRange::Stay && !stayKnown_ ? now.wall + -std::chrono::hours(24 * 30) : from;
    eventQuestion_ = door_.ask(door::AskEvents{bed_, eventsFrom, until, 5000}, [this, relay = relay_, number](const door::Answer& answer) {
        relay->post([this, number, answer] {
            if (number != asked_)
                return;
            marks_.clear();
            for (const auto& event : answer.events) {
                if (event.encounter != encounter_)
                    continue;
                const auto* alarm = std::get_if<AlarmEvent>(&event.body);
                if (alarm && alarm->transition == AlarmTransition::Onset)
                    marks_.push_back({event.at, alarm->priority});
                const bool begin = std::holds_alternative<Admitted>(event.body) || std::holds_alternative<Arrived>(event.body);
                if (begin && !stayKnown_ && range_ == TrendRange::Stay && std::chrono::abs(event.at - stayFrom_) > 1min) {
                    stayFrom_ = event.at;
                    ask(door_.now());
                    return;
                }
            }
            replot();
        });
    });
}

std::size_t TrendPanel::rowsThatFit() const
{
    const int room = height() - trendHead - axisHigh - marksHigh;
    return static_cast<std::size_t>(std::clamp(room / leastRow, 0, 5));
}

void TrendPanel::draw(const std::vector<door::TrendLine>& lines, const std::vector<TrendMark>& marks, WallTime from, WallTime until)
{
    lines_ = lines;
    marks_ = marks;
    from_ = from;
    until_ = until;
    replot();
}

void TrendPanel::replot()
{
    plot_->clearItems();
    plot_->clearPlottables();
    plot_->plotLayout()->clear();
    plot_->setBackground(QBrush(theme_[Token::Surface]));
    rows_ = std::min(lines_.size(), rowsThatFit());
    plot_->setVisible(rows_ > 0);
    if (rows_ == 0 || plot_->width() < 2 * trendLeft || plot_->height() < 2)
        return;
    const double from = secondsOf(from_);
    const double until = secondsOf(until_);
    plot_->plotLayout()->setRowSpacing(0);
    const auto bold = face(13.5, Weight::SemiBold);
    const auto plain = face(13, Weight::Regular);
    const auto ruled = [&](QCPAxisRect* rect, int bottom) {
        rect->setAutoMargins(QCP::msNone);
        rect->setMargins(QMargins(trendLeft, 2, trendRight, bottom));
        rect->setupFullAxesBox(false);
        for (auto* axis : rect->axes()) {
            axis->setTicks(false);
            axis->setTickLabels(false);
            axis->setBasePen(Qt::NoPen);
            axis->grid()->setVisible(false);
        }
        rect->axis(QCPAxis::atBottom)->setRange(from, until);
    };
    for (std::size_t r = 0; r < rows_; ++r) {
        const auto& line = lines_[r];
        auto* rect = new QCPAxisRect(plot_, true); // the plot's layout owns it
        plot_->plotLayout()->addElement(static_cast<int>(r), 0, rect);
        ruled(rect, 2);
        rect->axis(QCPAxis::atBottom)->setBasePen(QPen(theme_[Token::Line], 1));
        auto* graph = plot_->addGraph(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
        graph->setPen(QPen(theme_[colourOf(line.parameter)], 1)); // wider pens cost ten times as much
        graph->setAdaptiveSampling(true);
        QVector<QCPGraphData> points;
        points.reserve(static_cast<qsizetype>(line.stretches.size()) + 16);
        const double gap = std::max((until - from) / static_cast<double>(mostStretches) * 3,
                                    info(line.parameter).course == Course::Episodic ? 6 * 3600.0 : 90.0);
        float least = std::numeric_limits<float>::max();
        float most = std::numeric_limits<float>::lowest();
        double before = 0;
        for (const auto& s : line.stretches) {
            const double at = secondsOf(s.at);
            if (!points.isEmpty() && at - before > gap) // nothing was measured: never joined
                points.append(QCPGraphData((at + before) / 2, std::numeric_limits<double>::quiet_NaN()));
            points.append(QCPGraphData(at, static_cast<double>(s.mean)));
            before = at;
            least = std::min(least, s.low);
            most = std::max(most, s.high);
        }
        graph->data()->set(points, true);
        writeBeside(*plot_, rect, -0.002 - static_cast<double>(trendLeft - 14) / std::max(1, plot_->width() - trendLeft - trendRight), Qt::AlignLeft | Qt::AlignVCenter, bold,
            theme_[colourOf(line.parameter)], kit::parameterLabel(line.parameter));
        if (points.isEmpty()) {
            rect->axis(QCPAxis::atLeft)->setRange(0, 1);
            continue;
        }
        const double middle = (static_cast<double>(least) + static_cast<double>(most)) / 2;
        const double half = std::max(leastSpanOf(line.parameter), static_cast<double>(most - least)) / 2 * 1.1;
        rect->axis(QCPAxis::atLeft)->setRange(middle - half, middle + half);
        writeBeside(*plot_, rect, 1 + static_cast<double>(trendRight - 12) / std::max(1, plot_->width() - trendLeft - trendRight), Qt::AlignRight | Qt::AlignVCenter, plain,
            theme_[Token::Text2],
            least == most ? words_.value(line.parameter, static_cast<double>(least)) : QStringLiteral("%1–%2").arg(words_.value(line.parameter, static_cast<double>(least)), words_.value(line.parameter, static_cast<double>(most))));
    }
    auto* axisRect = new QCPAxisRect(plot_, true);
    plot_->plotLayout()->addElement(static_cast<int>(rows_), 0, axisRect);
    ruled(axisRect, axisHigh);
    axisRect->setMinimumSize(0, marksHigh + axisHigh);
    axisRect->setMaximumSize(QWIDGETSIZE_MAX, marksHigh + axisHigh);
    auto* time = axisRect->axis(QCPAxis::atBottom);
    axisRect->axis(QCPAxis::atLeft)->setRange(0, 1);
    const QSharedPointer<QCPAxisTickerText> ticks(new QCPAxisTickerText);
    for (int i = 0; i <= 4; ++i) {
        const double at = from + (until - from) * i / 4;
        ticks->addTick(at, words_.clock({static_cast<std::int64_t>(at * 1e6)}));
    }
    time->setTicker(ticks);
    time->setTicks(true);
    time->setTickLabels(true);
    time->setTickLength(0, 3);
    time->setTickPen(QPen(theme_[Token::Line], 1));
    time->setBasePen(QPen(theme_[Token::Line], 1));
    time->setTickLabelFont(face(12, Weight::Regular));
    time->setTickLabelColor(theme_[Token::Text3]);
    for (const auto& [priority, token] : {std::pair{Priority::Low, Token::HistoryLow}, std::pair{Priority::Medium, Token::HistoryMedium}, std::pair{Priority::High, Token::HistoryHigh}}) {
        QVector<QCPGraphData> points;
        for (const auto& mark : marks_)
            if (mark.priority == priority)
                points.append(QCPGraphData(secondsOf(mark.at), priority == Priority::High ? 1 : priority == Priority::Medium ? 0.7 : 0.4));
        if (points.isEmpty())
            continue;
        auto* graph = plot_->addGraph(time, axisRect->axis(QCPAxis::atLeft));
        graph->setLineStyle(QCPGraph::lsImpulse);
        graph->setPen(QPen(theme_[token], 1));
        graph->data()->set(points, true);
    }
    plot_->replot(QCustomPlot::rpImmediateRefresh);
}

void TrendPanel::arrange()
{
    int x = width() - 12;
    for (auto it = buttons_.rbegin(); it != buttons_.rend(); ++it) {
        const int wide = std::max(rangeButton, (*it)->sizeHint().width());
        x -= wide;
        (*it)->setGeometry(x, 0, wide, rangeButton);
        x -= 4;
    }
    plot_->setGeometry(0, trendHead, width(), std::max(8, height() - trendHead)); // QCustomPlot complains about nothing to draw on
}

void TrendPanel::resizeEvent(QResizeEvent*)
{
    arrange();
    replot();
}

void TrendPanel::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.fillRect(rect(), theme_[Token::Surface]);
    const std::array<QString, 4> titles{tr("Last hour"), tr("Last 8 hours"), tr("Last 24 hours"), tr("The whole stay")};
    const auto title = titles[static_cast<std::size_t>(range_)];
    const auto bold = face(13.5, Weight::SemiBold);
    p.setFont(bold);
    p.setPen(theme_[Token::Text2]);
    p.drawText(QRectF(16, 0, width(), trendHead), Qt::AlignVCenter, title);
    const double x = 16 + kit::textWidth(bold, title) + 12;
    const auto plain = face(13, Weight::Regular);
    const double room = buttons_.front()->x() - x - 8;
    p.setFont(plain);
    p.setPen(theme_[Token::Text3]);
    if (kit::textWidth(plain, note_) <= room)
        p.drawText(QRectF(x, 0, room, trendHead), Qt::AlignVCenter, note_);
    const bool none = std::all_of(lines_.begin(), lines_.end(), [](const door::TrendLine& l) { return l.stretches.empty(); });
    if (none && height() > trendHead + 20)
        p.drawText(QRectF(16, trendHead, width() - 32, height() - trendHead), Qt::AlignTop, tr("No trend yet."));
}

}
