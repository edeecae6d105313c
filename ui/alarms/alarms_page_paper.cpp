// SPDX-License-Identifier: GPL-3.0-or-later
// The alarms screen's day, panel and paper.
#include "ui/alarms/alarms_page.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace wardlight::alarms_ui {
namespace {

constexpr int panelFrom = 1500, panelHighFrom = 820; // dp: narrower or lower, and a press opens the alarm itself
constexpr int daysBack = 14;
constexpr std::int64_t dayLength = 86'400'000'000; // µs

}

void AlarmsPage::connectPaper()
{
    printButton_->setTheme(theme());
    connect(printButton_, &QAbstractButton::clicked, this, &AlarmsPage::print);
    connect(save_, &kit::SavePopover::told, this, &Page::notice);
    save_->setAsk([this](const std::function<void()>& go) {
        commands_.send({}, RecordPrint{"alarms"}, [this, go, written = false](const Outcome& o) mutable {
            if (o.code == OutcomeCode::Refused || o.code == OutcomeCode::Unknown)
                commands_.tell(o);
            else if (!std::exchange(written, true)) // Saving, then Done
                go();
        });
    });
    connect(panel_, &HistoryPanel::disclose, this, [this](quint64 bed, qint64 from) { disclose(BedId{bed}, WallTime{from}); });
    connect(panel_, &HistoryPanel::print, this, [this] {
        for (const auto& past : past_)
            if (past.alarm.id == chosen_) {
                showDetail(past.alarm.bed, past.alarm.id, past);
                detail_->print();
                return;
            }
    });
    connect(panel_, &HistoryPanel::marked, this, [this](int which) { act(chosen_.value, static_cast<int>(RowAct::MarkTrue) + which); });
    connect(days_, &kit::ChoiceList::chosen, this, [this](int index) {
        const auto local = door_.now().wall.microseconds + std::int64_t{words().utcOffsetSeconds} * 1'000'000;
        day_ = WallTime{(local / dayLength - index) * dayLength - std::int64_t{words().utcOffsetSeconds} * 1'000'000};
        history_.clear();
        readUntil_ = {};
        table_->release();
        askHistory();
        fill(true);
    });
}

bool AlarmsPage::hasPanel() const { return width() >= panelFrom && height() >= panelHighFrom; }

WallTime AlarmsPage::rangeEnd() const
{
    return day_ ? WallTime{day_->microseconds + dayLength} : door_.now().wall + std::chrono::microseconds(std::chrono::seconds(5));
}

void AlarmsPage::chooseDay()
{
    std::vector<kit::Choice> choices;
    const auto now = door_.now().wall;
    for (int i = 0; i < daysBack; ++i) {
        const WallTime at{now.microseconds - i * dayLength};
        const auto name = i == 0   ? QCoreApplication::translate("wardlight::alarms", "Today")
                          : i == 1 ? QCoreApplication::translate("wardlight::alarms", "Yesterday")
                                   : words().date(at);
        choices.push_back({name, i < 2 ? words().date(at) : QString(), day_ && *day_ <= at && at.microseconds < day_->microseconds + dayLength});
    }
    days_->setChoices(QCoreApplication::translate("wardlight::alarms", "Which day?"), std::move(choices));
    days_->openAt(theme(), QRect(range_->mapToGlobal(QPoint()), range_->size()), QRect(mapToGlobal(QPoint()), size()).adjusted(4, 4, -4, -4));
}

/// The chosen alarm, else the newest.
void AlarmsPage::showPanel()
{
    if (!hasPanel() || tab() != AlarmsTab::History)
        return;
    const auto found = std::find_if(past_.begin(), past_.end(), [&](const PastAlarm& p) { return p.alarm.id == chosen_; });
    std::optional<PastAlarm> past;
    if (found != past_.end())
        past = *found;
    panel_->show(past, past ? history_.lifeOf(past->alarm.id) : std::vector<Event>{}, figuresOf(past_));
}

PrintedList AlarmsPage::printed() const
{
    PrintedList list;
    const auto view = door_.view();
    const auto now = door_.now().wall;
    switch (tab()) {
    case AlarmsTab::Active:
        list.title = QCoreApplication::translate("wardlight::alarms", "Active alarms");
        list.columns = activeColumns();
        break;
    case AlarmsTab::History:
        list.title = QCoreApplication::translate("wardlight::alarms", "Past alarms");
        list.columns = historyColumns();
        break;
    case AlarmsTab::Silent:
        list.title = QCoreApplication::translate("wardlight::alarms", "Silent now");
        list.columns = silentColumns();
        break;
    case AlarmsTab::Roster:
        list.title = QCoreApplication::translate("wardlight::alarms", "Roster");
        list.columns = rosterColumns();
        break;
    }
    list.unit = kit::shown(view->unit);
    list.when = words().date(now) + QLatin1Char(' ') + words().clockSeconds(now);
    if (!view->user.empty())
        list.when += QStringLiteral(" · ") + kit::shown(view->user);
    list.foot = tab() == AlarmsTab::History ? foot_ : QString();
    list.demo = view->demo;
    list.rows = table_->rows();
    return list;
}

void AlarmsPage::print()
{
    const auto list = printed();
    auto bytes = kit::documentBytes([&](QIODevice& device) { return printList(list, device); });
    save_->begin(theme(), list.title, kit::stripFileName(QStringLiteral("alarms"), {}, door_.now().wall, words()), std::move(bytes),
                 QRect(printButton_->mapToGlobal(QPoint()), printButton_->size()), QRect(mapToGlobal(QPoint()), size()).adjusted(4, 4, -4, -4));
}

}
