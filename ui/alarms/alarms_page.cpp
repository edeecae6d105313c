// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/alarms_page.h"

#include "ui/alarms/sentences.h"
#include "ui/kit/flash.h"
#include "ui/kit/font.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace wardlight::alarms_ui {
namespace {

constexpr auto historyEvery = std::chrono::seconds(3);
constexpr int dateChoice = 4; // of the times

}

AlarmsPage::AlarmsPage(door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, QWidget* parent)
    : Page(door, commands, theme, words, parent)
    , tabs_(new Segments(theme, {}, this))
    , order_(new Segments(theme, {}, this))
    , whose_(new Segments(theme, {}, this))
    , range_(new Segments(theme, {}, this))
    , priority_(new Segments(theme, {}, this))
    , answer_(new Segments(theme, {}, this))
    , mark_(new Segments(theme, {}, this))
    , search_(new QLineEdit(this))
    , table_(new RowTable(theme, 62, this))
    , detail_(new AlarmDetail(door, commands, theme, words, this))
    , disclosure_(new kit::DisclosureView(door, commands, this))
    , panel_(new HistoryPanel(door, theme, words, this))
    , printButton_(new kit::Button(QLatin1String("print"), kit::ButtonStyle::Raised, this))
    , save_(new kit::SavePopover(this))
    , days_(new kit::ChoiceList(this))
    , held_(new HeldReader(door, this))
    , reader_(new EventReader(door, this))
{
    setFocusPolicy(Qt::StrongFocus);
    detail_->hide();
    search_->setMaxLength(60);
    search_->setFixedHeight(44);
    range_->setChosen(1);
    connect(tabs_, &Segments::chosen, this, [this](int index) { choose(static_cast<AlarmsTab>(index)); });
    for (auto* segments : {order_, whose_, priority_, answer_, mark_})
        connect(segments, &Segments::chosen, this, [this] {
            table_->release();
            fill(true);
        });
    connect(range_, &Segments::chosen, this, [this](int index) {
        if (index == dateChoice) {
            chooseDay();
            return;
        }
        day_.reset();
        history_.clear();
        readUntil_ = {};
        table_->release();
        askHistory();
        fill(true);
    });
    connect(search_, &QLineEdit::textChanged, this, [this] {
        table_->release();
        fill(true);
    });
    connect(table_, &RowTable::opened, this, &AlarmsPage::openRow);
    connect(table_, &RowTable::acted, this, &AlarmsPage::act);
    connect(table_, &RowTable::actionHeld, this, [this](quint64 key, int action, QRect where) {
        if (tab() != AlarmsTab::Active || action != static_cast<int>(RowAct::Acknowledge))
            return;
        const auto view = door_.view();
        for (const auto& a : view->alarms)
            if (a.id.value == key)
                Q_EMIT tellWanted(a.bed.value, a.id.value, where);
    });
    connect(table_, &RowTable::notice, this, &Page::notice);
    connect(detail_, &AlarmDetail::notice, this, &Page::notice);
    connect(detail_, &AlarmDetail::openBed, this, &Page::openBed);
    connect(detail_, &AlarmDetail::closed, this, &AlarmsPage::closeDetail);
    connect(detail_, &AlarmDetail::discloseFrom, this, [this](quint64 bed, qint64 from) { disclose(BedId{bed}, WallTime{from}); });
    connect(disclosure_, &kit::DisclosureView::closed, this, [this] { (void)back(); });
    connect(disclosure_, &kit::DisclosureView::notice, this, &Page::notice);
    connect(reader_, &EventReader::piece, this, [this](const std::vector<Event>& events, bool, const QString& problem) {
        history_.take(events);
        problem_ = problem;
        historyStale_ = true;
        fillHistory();
    });
    connectPaper();
    makeWords();
    styleSearch();
    choose(AlarmsTab::Active);
}

void AlarmsPage::makeWords()
{
    order_->setName(QCoreApplication::translate("wardlight::alarms", "Order"));
    order_->setChoices({QCoreApplication::translate("wardlight::alarms", "By danger"), QCoreApplication::translate("wardlight::alarms", "By age"),
                        QCoreApplication::translate("wardlight::alarms", "By bed")});
    whose_->setName(QCoreApplication::translate("wardlight::alarms", "Whose"));
    range_->setName(QCoreApplication::translate("wardlight::alarms", "Time"));
shiftsNamed_.reset();
    nameRanges();
    printButton_->setText(QCoreApplication::translate("wardlight::alarms", "Print"));
    panel_->setWords(words());
    priority_->setName(QCoreApplication::translate("wardlight::alarms", "Priority"));
    answer_->setName(QCoreApplication::translate("wardlight::alarms", "Answer"));
    answer_->setChoices({QCoreApplication::translate("wardlight::alarms", "Any answer"), QCoreApplication::translate("wardlight::alarms", "Over 60 s"),
                         QCoreApplication::translate("wardlight::alarms", "Nobody")});
    mark_->setName(QCoreApplication::translate("wardlight::alarms", "Was it right?"));
    mark_->setChoices({QCoreApplication::translate("wardlight::alarms", "Any mark"), QCoreApplication::translate("wardlight::alarms", "Unmarked")});
    search_->setPlaceholderText(QCoreApplication::translate("wardlight::alarms", "Bed, name or alarm"));
    search_->setAccessibleName(QCoreApplication::translate("wardlight::alarms", "Search past alarms"));
    tabs_->setName(QCoreApplication::translate("wardlight::alarms", "Alarms", "the screen"));
    setAccessibleName(QCoreApplication::translate("wardlight::alarms", "Alarms", "the screen"));
}

void AlarmsPage::nameRanges()
{
    const bool shifts = shiftBegin().has_value();
    if (shiftsNamed_ == shifts)
        return;
    shiftsNamed_ = shifts;
    range_->setChoices({QCoreApplication::translate("wardlight::alarms", "1 h"),
                        shifts ? QCoreApplication::translate("wardlight::alarms", "This shift") : QCoreApplication::translate("wardlight::alarms", "8 h"),
                        QCoreApplication::translate("wardlight::alarms", "24 h"), QCoreApplication::translate("wardlight::alarms", "7 days"),
                        QCoreApplication::translate("wardlight::alarms", "Date")});
}

void AlarmsPage::styleSearch()
{
    QPalette colours = search_->palette();
    colours.setColor(QPalette::Base, theme()[kit::Token::Inset]);
    colours.setColor(QPalette::Text, theme()[kit::Token::Text1]);
    colours.setColor(QPalette::PlaceholderText, theme()[kit::Token::Text3]);
    colours.setColor(QPalette::Window, theme()[kit::Token::Canvas]);
    search_->setPalette(colours);
    search_->setFont(kit::face(14.5, kit::Weight::Regular));
    search_->setStyleSheet(QStringLiteral("QLineEdit{border:1.5px solid %1;border-radius:8px;padding:0 12px;background:%2;color:%3}")
                               .arg(theme()[kit::Token::LineField].name(), theme()[kit::Token::Inset].name(), theme()[kit::Token::Text1].name()));
}

void AlarmsPage::setTheme(const kit::Theme& theme)
{
    Page::setTheme(theme);
    for (auto* segments : {tabs_, order_, whose_, range_, priority_, answer_, mark_})
        segments->setTheme(theme);
    table_->setTheme(theme);
    detail_->setTheme(theme);
    disclosure_->setTheme(theme);
    panel_->setTheme(theme);
    printButton_->setTheme(theme);
    styleSearch();
}

void AlarmsPage::setWords(const kit::Words& words)
{
    Page::setWords(words);
    detail_->setWords(words);
    disclosure_->setWords(words);
    makeWords();
    choose(tab());
}

void AlarmsPage::choose(AlarmsTab tab)
{
    tabs_->setChosen(static_cast<int>(tab));
    closeDetail();
    switch (tab) {
    case AlarmsTab::Active: table_->setColumns(activeColumns(), 172); break;
    case AlarmsTab::History: table_->setColumns(historyColumns(), 168, QCoreApplication::translate("wardlight::alarms", "Was it right?")); break;
    case AlarmsTab::Silent: table_->setColumns(silentColumns(), 172); break;
    case AlarmsTab::Roster: table_->setColumns(rosterColumns(), 0); break;
    }
    if (tab == AlarmsTab::History)
        askHistory();
    else
        reader_->stop();
    fill(true);
    place();
    update();
}

void AlarmsPage::refresh(bool alarmsChanged)
{
    const auto now = door_.now();
    table_->turn(now.mono);
    nameRanges();
    table_->setFlash(kit::flashAt(now.mono));
    if (showsDetail())
        detail_->refresh();
    disclosure_->refresh();
    panel_->refresh();
    if (tab() == AlarmsTab::History && isVisible() && !reader_->isReading() && now.mono - readAt_ > historyEvery)
        askHistory();
    fill(alarmsChanged);
}

void AlarmsPage::fill(bool force)
{
    const auto view = door_.view();
    const auto now = door_.now();
    const auto second = WallTime{now.wall.microseconds / 250'000};
    if (force || !silentMadeAt_ || *silentMadeAt_ != second || tab() == AlarmsTab::Silent) {
        silentMadeAt_ = second;
        auto made = silentRows(*view, words(), now.mono, static_cast<SilentOrder>(std::max(0, order_->current())), whose_->current() == 1, [this](const door::SilentEntry& e) { return held_->textOf(e); });
        if (tab() == AlarmsTab::Silent && isVisible())
            held_->refresh(*view, made.entries);
        const auto figure = [](std::size_t n) { return n > 0 ? QString::number(n) : QString(); };
        const int gaps = rosterGaps(*view);
        tabs_->setChoices({QCoreApplication::translate("wardlight::alarms", "Active"), QCoreApplication::translate("wardlight::alarms", "History"),
                           QCoreApplication::translate("wardlight::alarms", "Silent now"), QCoreApplication::translate("wardlight::alarms", "Roster")},
                          {figure(view->alarms.size()), {}, figure(made.all), gaps > 0 ? QCoreApplication::translate("wardlight::alarms", "%n gaps", "beds about which nobody is asked", gaps) : QString()});
        whose_->setChoices({QCoreApplication::translate("wardlight::alarms", "All"), QCoreApplication::translate("wardlight::alarms", "My patients")},
                           {figure(made.all), figure(made.mine)});
        if (tab() == AlarmsTab::Silent && !showsDetail()) {
            silent_ = std::move(made.entries);
            table_->setEmptyText(QCoreApplication::translate("wardlight::alarms", "Everything that could sound, does."));
            table_->setRows(std::move(made.rows), now.mono);
        }
        place();
    }
    if (showsDetail())
        return;
    if (tab() == AlarmsTab::Active) {
        table_->setEmptyText(QCoreApplication::translate("wardlight::alarms", "No active alarms."));
        table_->setRows(activeRows(*view, words(), now.mono, [&](AlarmId id) { return commands_.canUndo(id, now.mono); }), now.mono);
    } else if (tab() == AlarmsTab::Roster) {
        table_->setEmptyText(QCoreApplication::translate("wardlight::alarms", "There is no roster. Nobody is asked when an alarm is not answered."));
        table_->setRows(rosterRows(*view, words()), now.mono);
    } else if (tab() == AlarmsTab::History && (force || historyStale_))
        fillHistory();
    QString foot;
    if (tab() == AlarmsTab::Silent)
        foot = QCoreApplication::translate("wardlight::alarms", "A pause always ends by itself. What is off stays off until somebody changes it.");
    else if (tab() == AlarmsTab::Roster)
        foot = QCoreApplication::translate("wardlight::alarms", "Asked in this order when nobody answers: a red alarm goes on after 60 s, a yellow one after 3 min. %1").arg(kit::shown(view->rosterTitle)).trimmed();
    else if (tab() == AlarmsTab::Active)
        foot = view->alarms.empty() ? QString() : QCoreApplication::translate("wardlight::alarms", "Press a row to see why it sounds.");
    else
        foot = foot_;
    if (foot != foot_) {
        foot_ = foot;
        update();
    }
}

bool AlarmsPage::back()
{
    if (disclosure_->isVisibleTo(this)) {
        disclosure_->closeAll();
        if (showsDetail())
            detail_->disclosureButton()->setFocus();
        return true;
    }
    if (!showsDetail())
        return false;
    closeDetail();
    return true;
}

void AlarmsPage::open(BedId bed, AlarmId alarm)
{
    disclosure_->closeAll();
    if (alarm) {
        showDetail(bed, alarm, std::nullopt);
        return;
    }
    choose(AlarmsTab::Active);
}

void AlarmsPage::disclose(BedId bed, WallTime from)
{
    // Another patient may lie there by now: their waves are not shown under this alarm.
    const auto view = door_.view();
    const auto* b = view->bed(bed);
    if (!b || from + kit::disclosedBefore < b->since) {
        Q_EMIT notice(kit::DisclosureView::refusal(b, b ? b->label : std::string(), {}, from, door_.now()));
        return;
    }
    disclosure_->setGeometry(rect());
    disclosure_->setTheme(theme());
    disclosure_->setWords(words());
    disclosure_->open(bed, from);
}

void AlarmsPage::openRow(quint64 key)
{
    if (tab() == AlarmsTab::Active) {
        const auto view = door_.view();
        for (const auto& a : view->alarms)
            if (a.id.value == key)
                showDetail(a.bed, a.id, std::nullopt);
    } else if (tab() == AlarmsTab::History) {
        for (const auto& past : past_)
            if (past.alarm.id.value == key) {
                if (!hasPanel() || chosen_ == past.alarm.id) { // a second press, or no room for a panel: all of it
                    showDetail(past.alarm.bed, past.alarm.id, past);
                    return;
                }
                chosen_ = past.alarm.id;
                fillHistory();
                return;
            }
    } else if (tab() == AlarmsTab::Silent)
        act(key, 0);
}

void AlarmsPage::showDetail(BedId bed, AlarmId alarm, std::optional<PastAlarm> past)
{
    detail_->setVisible(true);
    detail_->raise();
    place();
    detail_->open(bed, alarm, std::move(past));
    for (QWidget* hidden : std::initializer_list<QWidget*>{table_, tabs_, order_, whose_, range_, priority_, answer_, mark_, search_, panel_, printButton_})
        hidden->setVisible(false);
    if (isVisible())
        detail_->answer()->setFocus();
}

void AlarmsPage::closeDetail()
{
    detail_->close();
    detail_->setVisible(false);
    table_->setVisible(true);
    tabs_->setVisible(true);
    fill(true);
    place();
    if (isVisible())
        setFocus();
}

void AlarmsPage::hideEvent(QHideEvent* event)
{
    reader_->stop();
    disclosure_->closeAll();
    panel_->stop();
    save_->close();
    days_->close();
    Page::hideEvent(event);
}

}
