// SPDX-License-Identifier: GPL-3.0-or-later
// The history of the alarms screen, and where its parts stand.
#include "ui/alarms/alarms_page.h"

#include "core/door/shift.h"
#include "ui/alarms/ink.h"
#include "ui/alarms/sentences.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>

namespace wardlight::alarms_ui {
namespace {

constexpr int barTop = 10, pageEdge = 12, partGap = 14, footHigh = 44;
constexpr std::array<int, 4> hoursOfRange{1, 8, 24, 24 * 7};
constexpr int shiftChoice = 1; ///< eight hours where nobody has said when shifts begin
constexpr int mostRows = 4000; // of one list; what is beyond is counted, and the filter finds it

}

WallTime AlarmsPage::rangeStart() const
{
    if (day_)
        return *day_;
    if (range_->current() == shiftChoice)
        if (const auto begin = shiftBegin(); begin)
            return *begin;
    const auto hours = hoursOfRange[static_cast<std::size_t>(std::clamp(range_->current(), 0, 3))];
    return door_.now().wall + -std::chrono::microseconds(std::chrono::hours(hours));
}

std::optional<WallTime> AlarmsPage::shiftBegin() const
{
    const auto view = door_.view();
    return view->site ? door::shiftBegin(view->site->roster.shifts, door_.now().wall, words().utcOffsetSeconds) : std::nullopt;
}

HistoryFilter AlarmsPage::filter() const
{
    HistoryFilter f;
    f.text = search_->text().trimmed();
    f.priority = priority_->current() > 0 ? 4 - priority_->current() : 0;
    f.answer = answer_->current();
    f.unmarked = mark_->current() == 1;
    return f;
}

void AlarmsPage::askHistory()
{
    const auto now = door_.now();
    readAt_ = now.mono;
    auto from = rangeStart();
    if (day_) { // a day that is over does not change
        reader_->ask({}, from, rangeEnd());
        readUntil_ = {};
        return;
    }
    // What was read stays; only what is new is asked again, with some seconds for what was still being written.
    if (readUntil_ > from && !history_.isEmpty())
        from = readUntil_ + -std::chrono::microseconds(std::chrono::seconds(10));
    readUntil_ = now.wall;
    reader_->ask({}, from, now.wall + std::chrono::microseconds(std::chrono::seconds(1)));
}

void AlarmsPage::fillHistory()
{
    if (tab() != AlarmsTab::History)
        return;
    historyStale_ = false;
    const auto view = door_.view();
    past_ = history_.alarms();
    const auto from = rangeStart();
    const auto until = rangeEnd();
    std::erase_if(past_, [&](const PastAlarm& p) { return p.alarm.onsetWall < from || p.alarm.onsetWall > until; });
    std::array<int, 4> byPriority{};
    for (const auto& p : past_)
        ++byPriority[static_cast<std::size_t>(p.alarm.priority)];
    const auto figure = [](int n) { return n > 0 ? QString::number(n) : QString(); };
    priority_->setChoices({QCoreApplication::translate("wardlight::alarms", "All"), QStringLiteral("!!!"), QStringLiteral("!!"), QStringLiteral("!")},
                          {{}, figure(byPriority[3]), figure(byPriority[2]), figure(byPriority[1])});
    const auto all = static_cast<int>(past_.size());
    const auto wanted = filter();
    std::erase_if(past_, [&](const PastAlarm& p) { return !matches(p, wanted, *view, words()); });
    std::vector<TableRow> rows;
    for (const auto& p : past_) {
        if (static_cast<int>(rows.size()) == mostRows)
            break;
        rows.push_back(historyRow(p, *view, words()));
        rows.back().selected = hasPanel() && p.alarm.id == chosen_;
    }
    table_->setEmptyText(!problem_.isEmpty()        ? QCoreApplication::translate("wardlight::alarms", "Nothing is recorded here, so there is no history.")
                         : reader_->isReading()     ? QCoreApplication::translate("wardlight::alarms", "Reading the record.")
                         : all > 0                  ? QCoreApplication::translate("wardlight::alarms", "No alarm matches.")
                                                    : QCoreApplication::translate("wardlight::alarms", "No alarms in this time."));
    if (!showsDetail())
        table_->setRows(std::move(rows), door_.now().mono);
    const auto figures = figuresOf(past_);
    showPanel();
    QStringList foot{QCoreApplication::translate("wardlight::alarms", "%1 of %2 shown").arg(past_.size()).arg(all)};
    if (reader_->isReading())
        foot << QCoreApplication::translate("wardlight::alarms", "still reading");
    if (figures.median)
        foot << QCoreApplication::translate("wardlight::alarms", "median answer %1").arg(secondsWord(*figures.median));
    if (figures.ninth)
        foot << QCoreApplication::translate("wardlight::alarms", "9 in 10 within %1").arg(secondsWord(*figures.ninth));
    if (figures.nobody > 0)
        foot << QCoreApplication::translate("wardlight::alarms", "nobody in 3 min: %1").arg(figures.nobody);
    if (figures.falsePercent)
        foot << QCoreApplication::translate("wardlight::alarms", "judged false %1 %").arg(*figures.falsePercent);
    foot_ = foot.join(QStringLiteral(" · "));
    place();
    update();
}

void AlarmsPage::place()
{
    detail_->setGeometry(rect());
    disclosure_->setGeometry(rect());
    if (showsDetail())
        return;
    const bool history = tab() == AlarmsTab::History, silent = tab() == AlarmsTab::Silent;
    int y = barTop;
    tabs_->setGeometry(pageEdge, y, tabs_->wanted(), Segments::segmentHeight);
    order_->setVisible(silent);
    whose_->setVisible(silent);
    range_->setVisible(history);
    panel_->setVisible(history && hasPanel());
    printButton_->setVisible(true);
    const int full = width(), printWide = std::max(96, printButton_->sizeHint().width());
    const int side = history && hasPanel() ? HistoryPanel::panelWide : 0;
    panel_->setGeometry(full - side, 0, side, height());
    printButton_->setGeometry(full - side - pageEdge - printWide, y, printWide, Segments::segmentHeight);
    const auto atRight = [&](std::initializer_list<Segments*> all, int top, int left) {
        int wide = 0;
        for (auto* s : all)
            wide += s->wanted() + partGap;
        int x = std::max(left, full - side - pageEdge - (top == barTop ? printWide + partGap : 0) - wide + partGap);
        for (auto* s : all) {
            s->setGeometry(x, top, s->wanted(), Segments::segmentHeight);
            x += s->wanted() + partGap;
        }
        return x;
    };
    const auto needs = [&](std::initializer_list<Segments*> all) {
        int wide = tabs_->wanted() + 2 * pageEdge + printWide + partGap + side;
        for (auto* s : all)
            wide += s->wanted() + partGap;
        return wide;
    };
    for (QWidget* part : std::initializer_list<QWidget*>{priority_, answer_, mark_, search_})
        part->setVisible(history);
    int below = y + Segments::segmentHeight + 10;
    if (silent) {
        const bool beside = needs({whose_, order_}) <= width();
        atRight({whose_, order_}, beside ? y : below, pageEdge);
        below += beside ? 0 : Segments::segmentHeight + 10;
    }
    if (history) {
        const bool beside = needs({range_}) <= width();
        atRight({range_}, beside ? y : below, pageEdge);
        below += beside ? 0 : Segments::segmentHeight + 10;
        int x = pageEdge;
        const int searchWidth = std::clamp(width() / 6, 180, 244);
        search_->setGeometry(x, below, searchWidth, 44);
        x += searchWidth + 10;
        for (auto* s : {priority_, answer_, mark_}) {
            if (x + s->wanted() > width() - side - pageEdge) { // the next row
                x = pageEdge;
                below += Segments::segmentHeight + 8;
            }
            s->setGeometry(x, below, s->wanted(), Segments::segmentHeight);
            x += s->wanted() + 10;
        }
        below += Segments::segmentHeight + 10;
    }
    table_->setGeometry(0, below, width() - side, std::max(60, height() - below - footHigh));
}

void AlarmsPage::resizeEvent(QResizeEvent*) { place(); }

void AlarmsPage::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.fillRect(rect(), theme()[kit::Token::Canvas]);
    if (showsDetail())
        return;
    clipped_.clear();
    Ink ink(p, theme(), &clipped_);
    const QRectF foot(20, height() - footHigh, width() - 40 - (panel_->isVisibleTo(this) ? HistoryPanel::panelWide : 0), footHigh);
    QStringList choices{foot_};
    if (tab() == AlarmsTab::History)
        for (auto shorter = foot_; shorter.contains(QStringLiteral(" · "));) {
            shorter = shorter.section(QStringLiteral(" · "), 0, -2);
            choices << shorter;
        }
    const double w = kit::textWidth(kit::face(14, kit::Weight::Regular), foot_);
    if (w <= foot.width() || tab() == AlarmsTab::History)
        ink.choice(foot, choices, kit::face(14, kit::Weight::Regular), kit::Token::Text2);
    else
        ink.block(foot.adjusted(0, 2, 0, 0), foot_, kit::face(14, kit::Weight::Regular), kit::Token::Text2);
    const auto kept = QCoreApplication::translate("wardlight::alarms", "Kept as recorded; marks are added beside it.");
    const auto small = kit::face(14, kit::Weight::Regular);
    if (tab() == AlarmsTab::History && w + kit::textWidth(small, kept) + 40 < foot.width())
        ink.line(foot, kept, small, kit::Token::Text3, Qt::AlignRight);
}

QStringList AlarmsPage::clippedTexts() const
{
    if (showsDetail())
        return detail_->clippedTexts();
    return clipped_ + table_->clippedTexts() + (panel_->isVisibleTo(this) ? panel_->clippedTexts() : QStringList());
}

}
