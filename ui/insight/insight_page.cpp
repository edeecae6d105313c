// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/insight_page.h"

#include "core/door/shift.h"
#include "ui/insight/insight_print.h"
#include "ui/kit/font.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

namespace wardlight::insight_ui {
namespace {

constexpr auto askedAgainAfter = std::chrono::minutes(5), shiftAskedAgainAfter = std::chrono::minutes(1);
constexpr auto toldAfter = std::chrono::seconds(1); // a question that takes longer says how far it is
constexpr std::chrono::microseconds withoutShifts = std::chrono::hours(8);

}

InsightPage::InsightPage(door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, QWidget* parent)
    : Page(door, commands, theme, words, parent)
    , lead_(new QWidget(this))
    , title_(new kit::Sentence(20, kit::Weight::Bold, kit::Token::Text1, lead_))
    , leadTabs_(new kit::Segments(theme, {}, lead_))
    , pageTabs_(new kit::Segments(theme, {}, this))
    , periods_(new kit::Segments(theme, {}, this))
    , about_(new kit::Sentence(14, kit::Weight::Regular, kit::Token::Text2, this))
    , empty_(new kit::Sentence(16, kit::Weight::Regular, kit::Token::Text1, this))
    , pdf_(new kit::Button(QLatin1String("print"), kit::ButtonStyle::Raised, this))
    , again_(new kit::Button({}, kit::ButtonStyle::Raised, this))
    , scroll_(new QScrollArea(this))
    , holder_(new QWidget)
    , loadBoard_(new LoadBoard(holder_))
    , responseBoard_(new ResponseBoard(holder_))
    , verdictBoard_(new VerdictBoard(holder_))
    , whatIfBoard_(new WhatIfBoard(holder_))
    , save_(new kit::SavePopover(this))
    , disclosure_(new kit::DisclosureView(door, commands, this))
    , reader_(new LoadReader(door, this))
    , whatIfReader_(new LoadReader(door, this))
    , waveReader_(new LoadReader(door, this))
{
    setFocusPolicy(Qt::StrongFocus);
    title_->setWordWrap(false);
    about_->setWordWrap(false);
    empty_->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->viewport()->setAutoFillBackground(false);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setWidget(holder_);
    holder_->setAutoFillBackground(false);
    lead_->installEventFilter(this);
    for (auto* tabs : {leadTabs_, pageTabs_})
        connect(tabs, &kit::Segments::chosen, this, [this](int index) { choose(static_cast<InsightTab>(index)); });
    connect(periods_, &kit::Segments::chosen, this, [this](int index) { choose(static_cast<Period>(index)); });
    connect(pdf_, &QAbstractButton::clicked, this, &InsightPage::savePdf);
    connect(again_, &QAbstractButton::clicked, this, &InsightPage::ask);
    connect(reader_, &LoadReader::answered, this, &InsightPage::take);
    connect(save_, &kit::SavePopover::told, this, &Page::notice);
    save_->setAsk([this](const std::function<void()>& allowed) {
        commands_.send({}, RecordPrint{"insight"}, [this, allowed, written = false](const Outcome& o) mutable {
            if (o.code == OutcomeCode::Refused || o.code == OutcomeCode::Unknown)
                commands_.tell(o);
            else if (!std::exchange(written, true)) // Saving, then Done
                allowed();
        });
    });
    connectWhatIf();
    periods_->setChosen(static_cast<int>(period_));
    InsightPage::setTheme(theme);
    InsightPage::setWords(words);
    choose(InsightTab::Load);
}

InsightPage::~InsightPage()
{
    reader_->stop();
    whatIfReader_->stop();
    waveReader_->stop();
}

QStringList InsightPage::tabNames() const
{
    return {tr("Load"), tr("Response"), tr("True or false"), tr("What if"), tr("Handover")};
}

void InsightPage::setTheme(const kit::Theme& theme)
{
    Page::setTheme(theme);
    kit::colourScrollBars(*scroll_, theme);
    for (auto* sentence : {title_, about_, empty_})
        sentence->setTheme(theme);
    for (auto* segments : {leadTabs_, pageTabs_, periods_})
        segments->setTheme(theme);
    for (auto* button : {pdf_, again_})
        button->setTheme(theme);
    for (auto* board : {static_cast<FigureBoard*>(loadBoard_), static_cast<FigureBoard*>(responseBoard_), static_cast<FigureBoard*>(verdictBoard_)})
        board->setTheme(theme);
    whatIfBoard_->setTheme(theme);
    disclosure_->setTheme(theme);
}

void InsightPage::setWords(const kit::Words& words)
{
    Page::setWords(words);
    setAccessibleName(tr("Insight"));
    title_->setText(tr("Insight"));
    for (auto* tabs : {leadTabs_, pageTabs_}) {
        tabs->setName(tr("Insight"));
        tabs->setChoices(tabNames());
    }
    periods_->setName(tr("Period"));
    periods_->setChoices({tr("Shift"), tr("7 days"), tr("30 days")});
    pdf_->setText(tr("PDF"));
    pdf_->setAccessibleName(tr("Save a report as PDF"));
    again_->setText(tr("Read again"));
    whatIfBoard_->setWords(words);
    disclosure_->setWords(words);
    showAll();
    placeLead();
    place();
}

FigureBoard* InsightPage::figures(InsightTab tab) const
{
    switch (tab) {
    case InsightTab::Load: return loadBoard_;
    case InsightTab::Response: return responseBoard_;
    case InsightTab::Verdicts: return verdictBoard_;
    case InsightTab::WhatIf:
    case InsightTab::Handover: break;
    }
    return nullptr;
}

Board* InsightPage::board(InsightTab tab) const { return tab == InsightTab::WhatIf ? static_cast<Board*>(whatIfBoard_) : figures(tab); }

void InsightPage::choose(InsightTab tab)
{
    if (tab == InsightTab::Handover) { // the same screen as everywhere
        for (auto* tabs : {leadTabs_, pageTabs_})
            tabs->setChosen(static_cast<int>(tab_));
        Q_EMIT openHandover();
        return;
    }
    tab_ = tab;
    for (auto* tabs : {leadTabs_, pageTabs_})
        tabs->setChosen(static_cast<int>(tab));
    scroll_->verticalScrollBar()->setValue(0);
    showAll();
    place();
}

void InsightPage::choose(Period period)
{
    period_ = period;
    periods_->setChosen(static_cast<int>(period));
    ask();
}

void InsightPage::open(BedId, AlarmId)
{
    disclosure_->closeAll();
    choose(InsightTab::Load);
    ask();
}

bool InsightPage::back()
{
    if (closeDisclosure())
        return true;
    if (tab_ == InsightTab::Load)
        return false;
    if (tab_ == InsightTab::WhatIf && whatIfBoard_->closeLater())
        return true;
    whatIfReader_->stop(); // nobody waits for it
    whatIfBoard_->setReading({});
    choose(InsightTab::Load);
    return true;
}

door::AskLoad InsightPage::wanted() const
{
    const auto until = door_.now().wall;
    const auto offset = words().utcOffsetSeconds;
    constexpr std::int64_t day = 86'400'000'000;
    const auto local = until.microseconds + std::int64_t{offset} * 1'000'000;
    const auto midnight = local - ((local % day) + day) % day - std::int64_t{offset} * 1'000'000;
    WallTime from{midnight};
    switch (period_) {
    case Period::Shift: {
        const auto view = door_.view();
        const auto began = view->site ? door::shiftBegin(view->site->roster.shifts, until, offset) : std::nullopt;
        from = began.value_or(until + -withoutShifts);
        break;
    }
    case Period::Week: from = {midnight - 6 * day}; break;
    case Period::Month: from = {midnight - 29 * day}; break;
    }
    return {from, until, offset};
}

void InsightPage::ask()
{
    askedAt_ = door_.now().mono;
    reader_->ask(wanted());
    showAll();
}

void InsightPage::take(const door::Answer& answer)
{
    answeredAt_ = door_.now().mono;
    load_ = answer.load;
    reported_ = answer.events;
    if (answer.problem == door::notAllowed)
        emptyText_ = tr("Who works here may not see the alarm figures. A nurse can.");
    else if (answer.problem == door::notKept)
        emptyText_ = tr("Nothing is recorded here: alarms are shown and sound, and are forgotten at the end. Without a record there are no figures.");
    else if (!load_)
        emptyText_ = tr("The record could not be read. Try again; if that does not help, call who looks after the system.");
    else if (load_->alarms.total() == 0)
        emptyText_ = tr("No alarms recorded yet in this time. Choose a longer one, or come back later.");
    else
        emptyText_.clear();
    showAll();
    place();
}

QString InsightPage::periodName() const
{
    switch (period_) {
    case Period::Shift: return tr("this shift");
    case Period::Week: return tr("7 days");
    case Period::Month: return tr("30 days");
    }
    return {};
}

QString InsightPage::readingText() const
{
    if (!reader_->isReading() || !askedAt_ || (load_ && door_.now().mono - *askedAt_ < toldAfter))
        return {};
    return tr("Reading %1: %2", "period, per cent").arg(periodName(), percentText(reader_->progress(), 1, words()));
}

void InsightPage::showAll()
{
    const bool known = load_ && emptyText_.isEmpty();
    const bool trying = tab_ == InsightTab::WhatIf;
    const auto reading = readingText();
    about_->setText(!reading.isEmpty() ? reading : load_ ? periodText(*load_, words()) : QString());
    empty_->setText(!emptyText_.isEmpty() ? emptyText_ : reading);
    auto* shown = figures(tab_);
    const bool board = trying || (known && shown);
    scroll_->setVisible(board);
    empty_->setVisible(!board);
    again_->setVisible(!board && !emptyText_.isEmpty());
    pdf_->setEnabled(known);
    whatIfBoard_->setVisible(trying);
    for (auto* each : {static_cast<FigureBoard*>(loadBoard_), static_cast<FigureBoard*>(responseBoard_), static_cast<FigureBoard*>(verdictBoard_)})
        each->setVisible(known && each == shown);
    if (trying)
        whatIfBoard_->setWard(door_.view(), door_.now());
    else if (board)
        shown->show(*load_, words());
}

void InsightPage::refresh(bool)
{
    disclosure_->refresh();
    const auto now = door_.now().mono;
    const auto second = std::chrono::floor<std::chrono::seconds>(now.time_since_epoch()).count();
    if (std::exchange(second_, second) == second)
        return;
    if (tab_ == InsightTab::WhatIf) {
        whatIfBoard_->setWard(door_.view(), door_.now());
        if (whatIfReader_->isReading())
            whatIfBoard_->setReading(whatIfReader_->progress());
    }
    if (!reader_->isReading() && (!askedAt_ || now - *askedAt_ >= (period_ == Period::Shift ? shiftAskedAgainAfter : askedAgainAfter)))
        ask();
    else if (reader_->isReading()) {
        about_->setText(!readingText().isEmpty() ? readingText() : about_->text());
        if (!load_)
            empty_->setText(readingText());
    }
}

}
