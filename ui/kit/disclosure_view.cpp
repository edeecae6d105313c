// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/disclosure_view.h"

#include "core/door/witness.h"
#include "ui/kit/font.h"
#include "ui/kit/lane_model.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wardlight::kit {
namespace {

constexpr std::array<double, 5> rowLengths{30, 60, 120, 300, 600}; // s
constexpr int viewEdge = 12, barHigh = 44, viewHead = 64, viewNote = 30;
constexpr int besideFrom = 1200; // dp: the strip stands beside the rows
constexpr double learnBefore = 12; // s before a strip that its beats are learnt on
constexpr double leastAsked = 12; // s: what a print needs
constexpr auto progressAfter = std::chrono::seconds(1);

}

DisclosureView::DisclosureView(door::Door& door, Commands& commands, QWidget* parent)
    : QWidget(parent)
    , door_(door)
    , commands_(commands)
    , relay_(std::make_shared<Relay>(this))
    , reader_(new DisclosureReader(door, this))
    , rows_(new DisclosureRows(this))
    , strip_(new StripView(this))
    , leads_(new Segments({}, {}, this))
    , back_(new Button(QLatin1String("back"), ButtonStyle::Raised, this))
    , shorter_(new Button({}, ButtonStyle::Raised, this))
    , longer_(new Button({}, ButtonStyle::Raised, this))
    , cancel_(new Button(QLatin1String("cross"), ButtonStyle::Raised, this))
    , print_(new Button(QLatin1String("print"), ButtonStyle::Raised, this))
    , save_(new SavePopover(this))
{
    hide();
    cancel_->hide();
    setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(rows_);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(reader_, &DisclosureReader::changed, this, &DisclosureView::showRows);
    connect(rows_, &DisclosureRows::pressedAt, this, &DisclosureView::look);
    connect(leads_, &Segments::chosen, this, &DisclosureView::chooseLead);
    connect(back_, &QAbstractButton::clicked, this, &DisclosureView::closed);
    connect(shorter_, &QAbstractButton::clicked, this, [this] { zoom(-1); });
    connect(longer_, &QAbstractButton::clicked, this, [this] { zoom(1); });
    connect(cancel_, &QAbstractButton::clicked, this, [this] {
        reader_->stop();
        showRows();
    });
    connect(print_, &QAbstractButton::clicked, this, &DisclosureView::print);
    connect(save_, &SavePopover::told, this, &DisclosureView::notice);
    save_->setAsk([this](const std::function<void()>& go) {
        commands_.send(bed_, RecordPrint{"strip"}, [this, go, written = false](const Outcome& o) mutable {
            if (o.code == OutcomeCode::Refused || o.code == OutcomeCode::Unknown)
                commands_.tell(o);
            else if (!std::exchange(written, true))
                go();
        });
    });
}

DisclosureView::~DisclosureView()
{
    relay_->letGo();
    asking_.clear();
}

void DisclosureView::setTheme(const Theme& theme)
{
    theme_ = theme;
    rows_->setTheme(theme);
    strip_->setTheme(theme);
    leads_->setTheme(theme);
    for (auto* button : {back_, shorter_, longer_, cancel_, print_})
        button->setTheme(theme);
    update();
}

void DisclosureView::setWords(const Words& words)
{
    words_ = words;
    rows_->setWords(words);
    setAccessibleName(tr("Full disclosure"));
    back_->setText(tr("Back"));
    shorter_->setText(QStringLiteral("−"));
    longer_->setText(QStringLiteral("+"));
    shorter_->setAccessibleName(tr("Less time a row"));
    longer_->setAccessibleName(tr("More time a row"));
    cancel_->setText(tr("Cancel"));
    print_->setText(tr("Strip", "a printed piece of waves"));
    leads_->setName(tr("Wave"));
    if (isVisible())
        showRows();
    place();
}

const door::BedView* DisclosureView::bed() const { return view_ ? view_->bed(bed_) : nullptr; }

void DisclosureView::open(BedId id, std::optional<WallTime> at)
{
    view_ = door_.view();
    bed_ = id;
    const auto now = door_.now();
    wanted_ = at ? std::optional(now.mono + std::chrono::duration_cast<Duration>(*at - now.wall)) : std::nullopt;
    lanes_.clear();
    beats_.clear();
    rows_->clear();
    strip_->say({});
    QStringList names;
    const auto* b = bed();
    for (std::size_t i = 0; b && i < b->waves.size(); ++i)
        names << recordedLaneName(b->waves[i].format);
    leads_->setChoices(names);
    leads_->setChosen(0);
    title_ = b ? tr("Bed %1 · %2", "label and name").arg(shown(b->label), b->nameHidden ? tr("Name hidden") : patientName(b->patient, true)) : QString();
    setVisible(true);
    raise();
    place();
    chooseLead(0);
    rows_->setFocus();
}

QString DisclosureView::refusal(const door::BedView* bed, const std::string& label, EncounterId encounter, WallTime at, const Now& now)
{
    if (!bed || bed->encounter != encounter)
        return tr("This patient is not in bed %1 any more: only what was kept with the alarm can be shown.", "label").arg(shown(label));
    if (now.wall - at > std::chrono::microseconds(DisclosureReader::held))
        return tr("Full disclosure reaches half an hour back. Of this alarm only what was kept with it can be shown.");
    return bed->waves.empty() ? tr("This bed has no waves now.") : QString();
}

void DisclosureView::closeAll()
{
    reader_->stop();
    asking_.clear();
    ++turn_;
    save_->close();
    hide();
}

void DisclosureView::chooseLead(int index)
{
    lead_ = static_cast<std::uint32_t>(std::max(0, index));
    if (!wanted_ && rows_->chosen() != Instant{} && rows_->firstRow() + rows_->rowsInSight() < rows_->rows())
        wanted_ = rows_->chosen(); // another wave of the same moment
    rows_->clear();
    const auto* b = bed();
    if (!b || lead_ >= b->waves.size()) {
        makeNote();
        return;
    }
    reader_->open(bed_, lead_);
    makeNote();
}

void DisclosureView::refresh()
{
    if (!isVisible())
        return;
    view_ = door_.view();
    reader_->follow();
    const bool slow = reader_->isReading() && door_.now().mono - reader_->askedAt() > progressAfter;
    if (slow != cancel_->isVisibleTo(this)) {
        cancel_->setVisible(slow);
        place();
    }
    makeNote();
}

void DisclosureView::showRows()
{
    const auto now = door_.now();
    rows_->show(reader_->wave(), reader_->alarms(), now);
    const auto& wave = reader_->wave();
    if (!wave.isEmpty()) {
        if (wanted_ && (wave.start <= *wanted_ || !reader_->isReading()))
            look(*std::exchange(wanted_, std::nullopt));
        else if (!wanted_ && rows_->chosen() == Instant{})
            look(wave.end() - fromSeconds(strip_->length() + 1));
    }
    makeNote();
    cancel_->setVisible(cancel_->isVisibleTo(this) && reader_->isReading());
}

void DisclosureView::makeNote()
{
    const auto& wave = reader_->wave();
    const auto now = door_.now();
    const auto* b = bed();
    QString note;
    if (!b || b->waves.empty())
        note = tr("This bed has no waves now.");
    else if (wave.isEmpty())
        note = reader_->isReading() ? tr("Reading the waves.") : tr("No waves are held of this bed.");
    else {
        const auto from = words_.clock(now.wall + std::chrono::duration_cast<std::chrono::microseconds>(wave.start - now.mono));
        note = reader_->isReading()   ? tr("Reading, %1 of %2. Waves from %3 so far.", "pieces; time of day").arg(reader_->pieces()).arg(DisclosureReader::piecesWanted).arg(from)
               : reader_->wasStopped() ? tr("Stopped. Waves from %1.", "time of day").arg(from)
                                       : tr("Waves from %1. Half an hour is held in memory; older ones come with Review.", "time of day").arg(from);
    }
    const auto length = rows_->rowLength();
    const auto row = length < 60 ? tr("%1 s a row").arg(words_.number(length, 0)) : tr("%1 min a row").arg(words_.number(length / 60, 0));
    if (note == note_ && row == rowText_)
        return;
    note_ = note;
    rowText_ = row;
    update();
}

void DisclosureView::zoom(int by)
{
    const auto at = std::find(rowLengths.begin(), rowLengths.end(), rows_->rowLength());
    const auto index = std::clamp<std::ptrdiff_t>(at - rowLengths.begin() + by, 0, static_cast<std::ptrdiff_t>(rowLengths.size()) - 1);
    rows_->setRowLength(rowLengths[static_cast<std::size_t>(index)]);
    shorter_->setEnabled(index > 0);
    longer_->setEnabled(index + 1 < static_cast<std::ptrdiff_t>(rowLengths.size()));
    makeNote();
}

void DisclosureView::look(Instant at)
{
    rows_->choose(at, strip_->length());
    askStrip();
}

/// All waves of that moment, and some seconds before it for the beats.
void DisclosureView::askStrip()
{
    const auto* b = bed();
    ++turn_;
    asking_.clear();
    lanes_.clear();
    waiting_ = 0;
    if (!b)
        return;
    stripFrom_ = rows_->chosen();
    stripAsked_ = std::max(strip_->length() + 1, leastAsked);
    const auto from = stripFrom_ - fromSeconds(learnBefore), until = stripFrom_ + fromSeconds(stripAsked_);
    for (std::uint32_t channel = 0; channel < b->waves.size(); ++channel) {
        ++waiting_;
        asking_.push_back(door_.ask(door::AskWaves{bed_, channel, from, until}, [this, channel, turn = turn_, relay = relay_](const door::Answer& answer) {
            relay->post([this, channel, turn, answer] { takeLane(channel, answer, turn); });
        }));
    }
}

void DisclosureView::takeLane(std::uint32_t channel, const door::Answer& answer, std::uint64_t turn)
{
    if (turn != turn_)
        return;
    if (answer.wave && !answer.wave->samples.empty()) {
        lanes_[channel] = *answer.wave;
        lanes_[channel].offset -= learnBefore;
    }
    if (answer.last && waiting_ > 0)
        --waiting_;
    if (waiting_ == 0)
        showStrip();
}

void DisclosureView::showStrip()
{
    beats_.clear();
    for (const auto& [channel, lane] : lanes_)
        if (isEcg(lane.format.label)) {
            for (const auto& beat : door::measureLane(lane, 0).beats)
                if (beat.at >= 0)
                    beats_.push_back({beat.at, beat.type});
            break;
        }
    std::vector<EvidenceLane> lanes;
    QStringList names;
    for (const auto& [channel, lane] : lanes_) {
        lanes.push_back(lane);
        names << recordedLaneName(lane.format);
    }
    const auto now = door_.now();
    const auto clock = [&](Instant at) { return words_.clockSeconds(now.wall + std::chrono::duration_cast<std::chrono::microseconds>(at - now.mono)); };
    stripText_ = tr("%1 to %2", "times of day").arg(clock(stripFrom_), clock(stripFrom_ + fromSeconds(strip_->length())));
    if (lanes.empty())
        strip_->say(tr("There are no waves of this moment."));
    else
        strip_->show(std::move(lanes), names, beats_);
    strip_->setAccessibleName(stripText_);
    update();
}

void DisclosureView::place()
{
    const bool beside = width() >= besideFrom;
    int x = viewEdge;
    const auto put = [&](Button* button, int y) {
        const int w = std::max(barHigh, button->sizeHint().width());
        button->setGeometry(x, y, w, barHigh);
        x += w + 8;
    };
    put(back_, 10);
    const int right = width() - viewEdge;
    const int printWide = std::max(96, print_->sizeHint().width());
    print_->setGeometry(right - printWide, 10, printWide, barHigh);
    const int cancelWide = cancel_->isVisibleTo(this) ? std::max(96, cancel_->sizeHint().width()) : 0;
    cancel_->setGeometry(right - printWide - 8 - cancelWide, 10, cancelWide, barHigh);
    const int bar = viewHead;
    const int wide = beside ? static_cast<int>(width() * 0.62) : width();
    leads_->setGeometry(viewEdge, bar, std::min(leads_->wanted(), wide - 2 * viewEdge - 104), barHigh);
    longer_->setGeometry(wide - viewEdge - barHigh, bar, barHigh, barHigh);
    shorter_->setGeometry(wide - viewEdge - 2 * barHigh - 8, bar, barHigh, barHigh);
    const int top = bar + barHigh + 8, bottom = height() - viewNote;
    if (beside) {
        rows_->setGeometry(viewEdge, top, wide - 2 * viewEdge, bottom - top);
        strip_->setGeometry(wide, top, width() - wide - viewEdge, std::min(bottom - top, 520));
    } else {
        const int stripHigh = std::clamp((bottom - top) / 3, 120, 300);
        rows_->setGeometry(viewEdge, top, wide - 2 * viewEdge, bottom - top - stripHigh - 34);
        strip_->setGeometry(viewEdge, bottom - stripHigh, width() - 2 * viewEdge, stripHigh);
    }
}

void DisclosureView::resizeEvent(QResizeEvent*) { place(); }

void DisclosureView::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.fillRect(rect(), theme_[Token::Canvas]);
    const auto say = [&](const QRectF& box, const QString& text, const QFont& font, Token ink, int flags) {
        p.setFont(font);
        p.setPen(theme_[ink]);
        p.drawText(box, flags | Qt::AlignVCenter | Qt::TextSingleLine, cutName(font, box.width(), text));
    };
    const double left = back_->geometry().right() + 14;
    const auto bold = face(20, Weight::Bold, -1);
    const auto heading = tr("Full disclosure");
    const double room = (cancel_->isVisibleTo(this) ? cancel_->x() : print_->x()) - left - 16;
    say({left, 10, room, barHigh}, heading, bold, Token::Text1, Qt::AlignLeft);
    const double after = textWidth(bold, heading) + 16;
    if (room > after + 60)
        say({left + after, 10, room - after, barHigh}, title_, face(15, Weight::Regular), Token::Text2, Qt::AlignLeft);
    const auto small = face(13.5, Weight::Regular);
    const double rowLeft = leads_->geometry().right() + 12, rowRight = shorter_->x() - 10;
    if (textWidth(small, rowText_) <= rowRight - rowLeft)
        say({rowLeft, static_cast<double>(viewHead), rowRight - rowLeft, barHigh}, rowText_, small, Token::Text2, Qt::AlignRight);
    const auto strip = strip_->geometry();
    const bool beside = width() >= besideFrom;
    say({static_cast<double>(strip.left()) + 4, strip.top() - 34.0, strip.width() - 8.0, 30}, stripText_, face(15, Weight::SemiBold), Token::Text1, Qt::AlignLeft);
    say({static_cast<double>(viewEdge) + 4, height() - static_cast<double>(viewNote), width() - 2.0 * viewEdge, viewNote}, note_, small, Token::Text2, Qt::AlignLeft);
    if (beside)
        p.fillRect(QRectF(strip.left() - 8, viewHead, 1, height() - viewHead), theme_[Token::Line]);
}

void DisclosureView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Minus)
        zoom(event->key() == Qt::Key_Plus ? 1 : -1);
    else if (event->key() == Qt::Key_P && event->modifiers() == Qt::ControlModifier)
        print();
    else
        QWidget::keyPressEvent(event);
}

}
