// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/handover_page.h"

#include "ui/handover/handover_words.h"
#include "ui/kit/font.h"
#include "ui/kit/station_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace wardlight::handover {
namespace {

constexpr int pageEdge = 16, footHigh = 84, tabsHigh = 60, widestCard = 980; // dp
constexpr int tabHigh = 44, takeHigh = 52;
constexpr std::size_t mostEvents = 5000;
const std::vector<Parameter> courseOf{Parameter::HeartRate, Parameter::Spo2, Parameter::RespirationRate, Parameter::AbpSystolic, Parameter::NibpSystolic,
                                      Parameter::Temperature};

std::string nurseOfBed(const door::BedView& bed) { return bed.roster ? nurseOf(*bed.roster) : std::string(); }
bool isOccupied(const door::BedView& bed) { return bed.condition != door::BedCondition::Empty; }

}

HandoverPage::HandoverPage(door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, QWidget* parent)
    : Page(door, commands, theme, words, parent)
    , lead_(new QWidget(this))
    , title_(new kit::Sentence(22, kit::Weight::Bold, kit::Token::Text1, lead_))
    , progress_(new kit::Sentence(15, kit::Weight::SemiBold, kit::Token::Text1, lead_))
    , fromButton_(new kit::Button(QLatin1String("person"), kit::ButtonStyle::Raised, lead_))
    , toButton_(new kit::Button(QLatin1String("arrow-right"), kit::ButtonStyle::Raised, lead_))
    , pdf_(new kit::Button(QLatin1String("print"), kit::ButtonStyle::Raised, this))
    , scroll_(new QScrollArea(this))
    , card_(new HandoverCard(this))
    , note_(new kit::Button(QLatin1String("flag"), kit::ButtonStyle::Raised, this))
    , take_(new kit::Button(QLatin1String("check"), kit::ButtonStyle::Inverted, this))
    , notePopover_(new kit::NotePopover(this))
    , choices_(new kit::ChoiceList(this))
    , save_(new kit::SavePopover(this))
    , relay_(std::make_shared<kit::Relay>(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Handover"));
    auto* row = new QHBoxLayout(lead_);
    row->setContentsMargins(6, 0, 0, 0);
    row->setSpacing(8);
    title_->setWordWrap(false);
    progress_->setWordWrap(false);
    for (QWidget* part : {static_cast<QWidget*>(title_), static_cast<QWidget*>(fromButton_), static_cast<QWidget*>(toButton_), static_cast<QWidget*>(progress_)})
        row->addWidget(part);
    row->addStretch();
    fromButton_->setMinimumHeight(tabHigh);
    toButton_->setMinimumHeight(tabHigh);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->viewport()->setAutoFillBackground(false);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setWidget(card_);
    card_->setAutoFillBackground(false);
    connect(take_, &QAbstractButton::clicked, this, &HandoverPage::takeOver);
    connect(fromButton_, &QAbstractButton::clicked, this, [this] { chooseNurse(true); });
    connect(toButton_, &QAbstractButton::clicked, this, [this] { chooseNurse(false); });
    connect(pdf_, &QAbstractButton::clicked, this, &HandoverPage::savePdf);
    connect(note_, &QAbstractButton::clicked, this, [this] {
        const auto view = door_.view();
        if (const auto* bed = view->bed(current_))
            notePopover_->begin(this->theme(), tr("bed %1").arg(kit::shown(bed->label)), globalRect(note_), popoverArea());
    });
    connect(notePopover_, &kit::NotePopover::written, this, [this](const QString& text) {
        commands_.send(current_, WriteNote{text.toStdString()}, [this, bed = current_](const Outcome& o) {
            if (o.code == OutcomeCode::Refused || o.code == OutcomeCode::Unknown)
                commands_.tell(o);
            else if (o.code != OutcomeCode::Saving)
                ask(bed);
        });
    });
    connect(choices_, &kit::ChoiceList::chosen, this, [this](int index) {
        if (const auto chosen = std::exchange(chosen_, {}))
            chosen(index);
    });
    connect(save_, &kit::SavePopover::told, this, &Page::notice);
    save_->setAsk([this](const std::function<void()>& allowed) {
        commands_.send({}, RecordPrint{"handover"}, [this, allowed, written = false](const Outcome& o) mutable {
            if (o.code == OutcomeCode::Refused || o.code == OutcomeCode::Unknown)
                commands_.tell(o);
            else if (!std::exchange(written, true)) // Saving, then Done
                allowed();
        });
    });
    setFocusProxy(take_);
    HandoverPage::setTheme(theme);
    HandoverPage::setWords(words);
}

HandoverPage::~HandoverPage()
{
    relay_->letGo();
    known_.clear();
}

void HandoverPage::setTheme(const kit::Theme& theme)
{
    Page::setTheme(theme);
    kit::colourScrollBars(*scroll_, theme);
    title_->setTheme(theme);
    progress_->setTheme(theme);
    card_->setTheme(theme);
    for (auto* button : {fromButton_, toButton_, pdf_, note_, take_})
        button->setTheme(theme);
    for (auto* tab : tabs_)
        tab->setTheme(theme);
}

void HandoverPage::setWords(const kit::Words& words)
{
    Page::setWords(words);
    title_->setText(tr("Handover"));
    note_->setText(tr("Add a note"));
    pdf_->setText(tr("PDF"));
    showAll();
    place();
}

/// Who gives and who takes, as the roster has it.
void HandoverPage::choosePair()
{
    const auto view = door_.view();
    std::map<std::string, int> has;
    for (const auto& bed : view->beds)
        if (isOccupied(*bed) && !nurseOfBed(*bed).empty())
            ++has[nurseOfBed(*bed)];
    from_.clear();
    to_.clear();
    if (has.contains(view->user)) {
        from_ = view->user;
        for (const auto& bed : view->beds)
            if (bed->roster && nurseOfBed(*bed) == from_)
                for (const auto& one : *bed->roster)
                    if (to_.empty() && one.person != from_ && one.role == Role::Nurse)
                        to_ = one.person;
    } else {
        to_ = view->user;
        int most = 0;
        for (const auto& [nurse, count] : has)
            if (count > most) {
                from_ = nurse;
                most = count;
            }
    }
}

/// The giver's beds, and what was taken over since the page was opened.
void HandoverPage::collect()
{
    const auto view = door_.view();
    std::vector<BedId> beds;
    for (const auto& bed : view->beds)
        if (isOccupied(*bed) && (nurseOfBed(*bed) == from_ || taken_.contains(bed->id)))
            beds.push_back(bed->id);
    if (beds == beds_ && !tabs_.empty())
        return;
    beds_ = std::move(beds);
    for (auto* tab : tabs_)
        tab->deleteLater();
    tabs_.clear();
    for (const auto id : beds_) {
        auto* tab = new kit::Button({}, kit::ButtonStyle::Raised, this);
        tab->setTheme(theme());
        tab->setVisible(true);
        connect(tab, &QAbstractButton::clicked, this, [this, id] { go(id); });
        tabs_.push_back(tab);
        if (!known_.contains(id))
            ask(id);
    }
    if (std::find(beds_.begin(), beds_.end(), current_) == beds_.end())
        current_ = beds_.empty() ? BedId{} : beds_.front();
    place();
}

void HandoverPage::ask(BedId bed)
{
    const auto view = door_.view();
    const auto* at = view->bed(bed);
    if (!at)
        return;
    const auto until = door_.now().wall;
    const WallTime from{until.microseconds - std::chrono::duration_cast<std::chrono::microseconds>(course).count()};
    auto& known = known_[bed];
    known.eventQuestion = door_.ask(door::AskEvents{bed, from, until, mostEvents}, [this, relay = relay_, bed, fresh = true](const door::Answer& answer) mutable {
        relay->post([this, bed, answer, first = std::exchange(fresh, false)] {
            auto& k = known_[bed];
            if (first)
                k.events.clear();
            k.events.insert(k.events.end(), answer.events.begin(), answer.events.end());
            k.haveEvents = k.haveEvents || answer.last;
            showAll();
        });
    });
    known.trendQuestion = door_.ask(door::AskTrends{bed, at->encounter, courseOf, from, until, 240}, [this, relay = relay_, bed](const door::Answer& answer) {
        relay->post([this, bed, answer] {
            auto& k = known_[bed];
            if (!answer.trends.empty())
                k.trends = answer.trends;
            k.haveTrends = k.haveTrends || answer.last;
            showAll();
        });
    });
}

void HandoverPage::open(BedId bed, AlarmId)
{
    opened_ = door_.now().wall;
    taken_.clear();
    known_.clear();
    beds_.clear();
    for (auto* tab : tabs_)
        tab->deleteLater();
    tabs_.clear();
    choosePair();
    current_ = bed;
    collect();
    showAll();
}

void HandoverPage::refresh(bool alarmsChanged)
{
    const auto second = std::chrono::floor<std::chrono::seconds>(door_.now().mono.time_since_epoch()).count();
    if (!alarmsChanged && std::exchange(second_, second) == second)
        return;
    second_ = second;
    collect();
    showAll();
}

CardModel HandoverPage::cardOf(BedId id) const
{
    CardModel m;
    const auto view = door_.view();
    const auto* bed = view->bed(id);
    if (!bed)
        return m;
    m.bed = kit::shown(bed->label);
    m.name = bed->nameHidden ? tr("Name hidden") : kit::patientName(bed->patient, true);
    m.about = bed->nameHidden ? QString() : aboutPatient(*bed);
    m.score = scoreLine(*bed);
    const auto found = known_.find(id);
    if (found == known_.end() || !found->second.haveEvents || !found->second.haveTrends) {
        m.lines << tr("The record is being read.");
        return m;
    }
    const auto now = door_.now();
    const WallTime from{now.wall.microseconds - std::chrono::duration_cast<std::chrono::microseconds>(course).count()};
    const auto summary = door::summarise(found->second.events, found->second.trends, bed->encounter, from, now.wall);
    m.lines = handoverLines(*bed, summary, words(), now);
    for (const auto& c : summary.courses)
        if (c.parameter == Parameter::HeartRate && c.line.size() > 2)
            m.course = c.line;
    return m;
}

void HandoverPage::showAll()
{
    const auto view = door_.view();
    const auto name = [](const std::string& person) { return person.empty() ? tr("Nobody") : kit::shown(person); };
    fromButton_->setText(name(from_));
    fromButton_->setAccessibleName(tr("From %1").arg(name(from_)));
    toButton_->setText(name(to_));
    toButton_->setAccessibleName(tr("To %1").arg(name(to_)));
    const auto done = static_cast<int>(taken_.size());
    progressText_ = beds_.empty() ? tr("No beds to hand over") : tr("%1 of %2").arg(done).arg(beds_.size());
    progress_->setText(progressText_);
    for (std::size_t i = 0; i < tabs_.size() && i < beds_.size(); ++i) {
        const auto* bed = view->bed(beds_[i]);
        const auto label = bed ? kit::shown(bed->label) : QString();
        const bool taken = taken_.contains(beds_[i]);
        tabs_[i]->setIconName(taken ? QLatin1String("check") : QLatin1String());
        tabs_[i]->setText(label);
        tabs_[i]->setStyle(beds_[i] == current_ ? kit::ButtonStyle::Outlined : kit::ButtonStyle::Plain);
        tabs_[i]->setAccessibleName(taken ? tr("Bed %1, taken over").arg(label) : tr("Bed %1, not taken over").arg(label));
    }
    card_->show(cardOf(current_));
    const bool taken = taken_.contains(current_);
    const bool more = done + (taken ? 0 : 1) < static_cast<int>(beds_.size());
    take_->setText(taken ? (more ? tr("Next") : tr("All taken over")) : more ? tr("Taken over, next") : tr("Taken over"));
    take_->setEnabled(current_ && (!taken || more));
    note_->setEnabled(static_cast<bool>(current_));
    pdf_->setEnabled(!beds_.empty());
    place();
}

void HandoverPage::go(BedId bed)
{
    current_ = bed;
    scroll_->ensureVisible(0, 0);
    showAll();
}

/// The next that was not taken over, behind this one and then from the start.
void HandoverPage::next()
{
    const auto here = std::find(beds_.begin(), beds_.end(), current_);
    std::vector<BedId> order(here, beds_.end());
    order.insert(order.end(), beds_.begin(), here);
    for (const auto bed : order)
        if (!taken_.contains(bed)) {
            go(bed);
            return;
        }
    Q_EMIT notice(tr("All %n beds are taken over.", "", static_cast<int>(beds_.size())));
    showAll();
}

void HandoverPage::takeOver()
{
    if (!current_)
        return;
    if (taken_.contains(current_)) {
        next();
        return;
    }
    if (to_.empty() || to_ == from_) {
        chooseNurse(false);
        return;
    }
    commands_.send(current_, HandOver{from_, to_}, [this, bed = current_](const Outcome& o) {
        const bool already = o.code == OutcomeCode::AlreadyDone && o.who == to_;
        if (o.code != OutcomeCode::Done && o.code != OutcomeCode::Saving && o.code != OutcomeCode::DoneNotRecorded && !already) {
            commands_.tell(o);
            return;
        }
        if (o.code == OutcomeCode::DoneNotRecorded)
            commands_.tell(o);
        if (!taken_.try_emplace(bed, door_.now().wall).second)
            return; // Saving, then Done
        if (bed == current_)
            next();
        showAll();
    });
}

bool HandoverPage::back() { return false; }

/// Half a handover is not left by itself.
bool HandoverPage::holdsInput() const { return notePopover_->holdsInput() || save_->holdsInput() || (!taken_.empty() && taken_.size() < beds_.size()); }

QRect HandoverPage::globalRect(const QWidget* widget) const { return {widget->mapToGlobal(QPoint()), widget->size()}; }
QRect HandoverPage::popoverArea() const { return {mapToGlobal(QPoint()), size()}; }

void HandoverPage::place()
{
    const int wide = std::min(widestCard, width() - 2 * pageEdge);
    const int left = (width() - wide) / 2;
    int x = left, y = pageEdge;
    for (auto* tab : tabs_) { // as many rows as they need: 64 beds are never one nurse's, but nobody is left out
        const int w = std::max(64, tab->sizeHint().width());
        if (x + w > left + wide) {
            x = left;
            y += tabHigh + 8;
        }
        tab->setGeometry(x, y, w, tabHigh);
        x += w + 8;
    }
    const int top = y + tabsHigh;
    scroll_->setGeometry(left, top, wide, std::max(80, height() - top - footHigh));
    card_->setMinimumHeight(card_->heightForWidth(wide));
    const int foot = height() - footHigh + 16;
    const int takeWide = std::max(220, take_->sizeHint().width() + 20);
    note_->setGeometry(left, foot, note_->sizeHint().width() + 12, takeHigh);
    pdf_->setGeometry(left + note_->width() + 8, foot, std::max(96, pdf_->sizeHint().width() + 12), takeHigh);
    take_->setGeometry(left + wide - takeWide, foot, takeWide, takeHigh);
}

void HandoverPage::resizeEvent(QResizeEvent*) { place(); }

void HandoverPage::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.fillRect(rect(), theme()[kit::Token::Canvas]);
    if (!beds_.empty())
        return;
    p.setPen(theme()[kit::Token::Text2]);
    p.setFont(kit::face(19, kit::Weight::Regular));
    p.drawText(QRectF(0, height() / 2.0 - 60, width(), 40), Qt::AlignCenter, tr("%1 has no beds to hand over.").arg(from_.empty() ? tr("Nobody") : kit::shown(from_)));
}

void HandoverPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_P && event->modifiers() == Qt::ControlModifier)
        savePdf();
    else
        Page::keyPressEvent(event);
}

}
