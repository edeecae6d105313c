// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/list_rows.h"

#include "ui/alarms/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace wardlight::alarms_ui {
namespace {

constexpr double slowAnswer = 120; // s: the bar is full

TableCell bedCell(const door::WardView& ward, BedId bed)
{
    TableCell cell;
    cell.texts = {bedLabelOf(ward, bed)};
    cell.large = true;
    return cell;
}

TableCell patientCell(const door::BedView* bed)
{
    TableCell cell;
    if (!bed)
        return cell;
    cell.name = true;
    cell.strong = true;
    cell.texts = {bed->nameHidden ? QCoreApplication::translate("wardlight::alarms", "Name hidden") : kit::patientName(bed->patient, false)};
    if (const auto more = kit::ageAndSex(bed->patient); !bed->nameHidden && !more.isEmpty())
        cell.below = {more};
    return cell;
}

TableCell textCell(const QStringList& texts, const QStringList& below = {}, bool strong = false, kit::Token ink = kit::Token::Text1)
{
    TableCell cell;
    cell.texts = texts;
    cell.below = below;
    cell.strong = strong;
    cell.ink = ink;
    return cell;
}

QString at(const QString& who, const QString& when) { return who.isEmpty() ? when : who + QStringLiteral(", ") + when; }

/// Who answered, or who is asked now.
TableCell answerCell(const door::AlarmView& a, const kit::Words& words, Instant now)
{
    if (a.phase == AlarmPhase::Acknowledged) {
        auto cell = textCell({at(kit::shown(a.acknowledgedBy), words.clock(a.acknowledgedAt))});
        cell.name = true;
        cell.icon = QLatin1String("check");
        if (a.soundsAgainAt != Instant{})
            cell.below = {QCoreApplication::translate("wardlight::alarms", "sounds again in %1").arg(kit::countText(a.soundsAgainAt - now)), QString()};
        return cell;
    }
    if (a.phase == AlarmPhase::Latched)
        return textCell({QCoreApplication::translate("wardlight::alarms", "ended %1", "time of day").arg(words.clockSeconds(a.endedAt))}, {}, false, kit::Token::Text2);
    if (a.ladder && !a.ladder->asked.empty()) {
        auto cell = textCell({a.ladder->state == door::LadderView::State::Accepted
                                  ? QCoreApplication::translate("wardlight::alarms", "%1 accepted").arg(kit::shown(a.ladder->asked))
                                  : QCoreApplication::translate("wardlight::alarms", "asked: %1").arg(kit::shown(a.ladder->asked))});
        cell.name = true;
        if (a.ladder->nextAt)
            cell.below = {QCoreApplication::translate("wardlight::alarms", "the next in %1").arg(kit::countText(*a.ladder->nextAt - now)), QString()};
        return cell;
    }
    if (a.ladder && a.ladder->state == door::LadderView::State::Exhausted)
        return textCell({QCoreApplication::translate("wardlight::alarms", "Nobody answered")}, {}, true);
    return textCell({QCoreApplication::translate("wardlight::alarms", "not answered")}, {}, false, kit::Token::Text2);
}

TableAction acknowledgeAction(const door::AlarmView& a, bool canUndo, const QString& about)
{
    TableAction action;
    action.atOnce = true;
    if (a.phase == AlarmPhase::Acknowledged) {
        action.id = static_cast<int>(RowAct::Undo);
        action.text = QCoreApplication::translate("wardlight::alarms", "Undo", "take the acknowledge back");
        action.icon = QLatin1String("rewind");
    } else {
        action.id = static_cast<int>(RowAct::Acknowledge);
        action.text = a.phase == AlarmPhase::Latched ? QCoreApplication::translate("wardlight::alarms", "Clear", "a latched alarm")
                                                      : QCoreApplication::translate("wardlight::alarms", "Acknowledge");
        action.icon = QLatin1String("check");
    }
    action.name = action.text + QStringLiteral(", ") + about;
    (void)canUndo;
    return action;
}

}

Tag tagOf(Priority priority)
{
    return priority == Priority::High ? Tag::High : priority == Priority::Medium ? Tag::Medium : Tag::Low;
}

std::vector<TableColumn> activeColumns()
{
    return {{{}, 46},
            {QCoreApplication::translate("wardlight::alarms", "Bed"), 60},
            {QCoreApplication::translate("wardlight::alarms", "Patient"), 150, 0.5, false, 1},
            {QCoreApplication::translate("wardlight::alarms", "Alarm"), 240, 1.4},
            {QCoreApplication::translate("wardlight::alarms", "Since"), 104, 0, true},
            {QCoreApplication::translate("wardlight::alarms", "Answer"), 200, 1.2, false, 2}};
}

std::vector<TableRow> activeRows(const door::WardView& ward, const kit::Words& words, Instant now, const std::function<bool(AlarmId)>& canUndo)
{
    std::vector<TableRow> rows;
    for (const auto& a : ward.alarms) {
        const auto* bed = ward.bed(a.bed);
        TableRow row;
        row.key = a.id.value;
        const bool undo = a.phase == AlarmPhase::Acknowledged && canUndo(a.id);
        row.state = static_cast<quint64>(a.phase) << 3U | (undo ? 4U : 0U) | static_cast<quint64>(a.priority);
        const auto text = words.alarm(a, kit::TextLength::Short);
        TableCell tag;
        tag.tag = tagOf(a.priority);
        tag.live = a.phase == AlarmPhase::Active;
        tag.open = true;
        auto alarm = textCell({text, words.alarm(a, kit::TextLength::Code)}, {}, true);
        if (a.audioPaused)
            alarm.below = {QCoreApplication::translate("wardlight::alarms", "sound paused"), QString()};
        else if (ward.sounding == a.id)
            alarm.below = {QCoreApplication::translate("wardlight::alarms", "sounding"), QString()};
        else if (a.stale)
            alarm.below = {QCoreApplication::translate("wardlight::alarms", "its source is lost"), QString()};
        auto since = textCell({kit::durationText(now - a.onset)}, {words.clockSeconds(a.onsetWall)}, true);
        row.cells = {tag, bedCell(ward, a.bed), patientCell(bed), alarm, since, answerCell(a, words, now)};
        const auto about = QCoreApplication::translate("wardlight::alarms", "Bed %1, %2", "bed; alarm").arg(bedLabelOf(ward, a.bed), text);
        if (a.phase != AlarmPhase::Acknowledged || undo)
            row.actions = {acknowledgeAction(a, undo, about)};
        row.spoken = about + QStringLiteral(", ") + row.cells[5].texts.value(0);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<TableColumn> silentColumns()
{
    return {{QCoreApplication::translate("wardlight::alarms", "Bed"), 60},
            {QCoreApplication::translate("wardlight::alarms", "Patient"), 150, 0.2, false, 1},
            {QCoreApplication::translate("wardlight::alarms", "What is silent"), 280, 1.25},
            {QCoreApplication::translate("wardlight::alarms", "By whom, since"), 170, 0.8},
            {QCoreApplication::translate("wardlight::alarms", "Held back, 8 h"), 150, 0, true, 2},
            {QCoreApplication::translate("wardlight::alarms", "Sounds again"), 160, 0.3}};
}

SilentRows silentRows(const door::WardView& ward, const kit::Words& words, Instant now, SilentOrder order, bool mineOnly,
                      const std::function<QString(const door::SilentEntry&)>& heldBack)
{
    SilentRows out;
    auto entries = door::silentNow(ward);
    out.all = entries.size();
    const auto isMine = [&](const door::SilentEntry& e) {
        const auto* bed = ward.bed(e.bed);
        return bed && bed->mine;
    };
    out.mine = static_cast<std::size_t>(std::count_if(entries.begin(), entries.end(), isMine));
    if (mineOnly)
        std::erase_if(entries, [&](const auto& e) { return !isMine(e); });
    if (order == SilentOrder::Bed)
        std::stable_sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.bed < b.bed; });
    if (order == SilentOrder::Age)
        std::stable_sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.since < b.since; });
    std::optional<door::SilentGroup> group;
    for (const auto& e : entries) {
        if (order == SilentOrder::Danger && group != door::groupOf(e.what)) {
            group = door::groupOf(e.what);
            TableRow heading;
            heading.heading = true;
            heading.key = static_cast<quint64>(*group) + 1;
            heading.title = groupTitle(*group);
            heading.note = groupNote(*group);
            out.rows.push_back(std::move(heading));
        }
        out.entries.push_back(e);
        TableRow row;
        row.key = static_cast<quint64>(e.what) << 56U | e.bed.value << 32U | static_cast<quint64>(e.parameter) << 24U
                  | (e.alarm.value ^ static_cast<quint64>(e.kind) << 12U ^ (e.high ? 1U : 0U)) % (1U << 24U);
        row.state = static_cast<quint64>(e.remedy);
        auto what = textCell(silentTitle(e, ward, words), silentBelow(e, ward, words), true);
        what.icon = silentIcon(e.what);
        if (what.below.size() == 1 && what.below.front().isEmpty())
            what.below.clear();
        auto who = textCell({silentBy(e, words)});
        who.name = true;
        auto end = textCell({silentEnd(e, now)}, {}, true);
        if (e.since.microseconds != 0 && e.end != door::SilentEnd::At)
            end.below = {kit::ageText(ward.now.wall - e.since)};
        row.cells = {bedCell(ward, e.bed), patientCell(ward.bed(e.bed)), what, who, textCell({heldBack ? heldBack(e) : QString()}, {}, true), end};
        row.spoken = QCoreApplication::translate("wardlight::alarms", "Bed %1, %2", "bed; alarm").arg(bedLabelOf(ward, e.bed), what.texts.value(0)) +
                     QStringLiteral(", ") + who.texts.value(0) + QStringLiteral(", ") + end.texts.value(0);
        if (e.remedy != door::SilentRemedy::None)
            row.actions = {{static_cast<int>(RowAct::Remedy), remedyWord(e.remedy), {}, remedyWord(e.remedy) + QStringLiteral(", ") + row.spoken, false, false}};
        out.rows.push_back(std::move(row));
    }
    return out;
}

std::vector<TableColumn> historyColumns()
{
    return {{QCoreApplication::translate("wardlight::alarms", "Time"), 92},
            {QCoreApplication::translate("wardlight::alarms", "Bed"), 56},
            {{}, 52},
            {QCoreApplication::translate("wardlight::alarms", "Alarm"), 230, 1.5},
            {QCoreApplication::translate("wardlight::alarms", "Lasted"), 96, 0, true, 2},
            {QCoreApplication::translate("wardlight::alarms", "Answered by"), 170, 1.1, false, 1},
            {QCoreApplication::translate("wardlight::alarms", "in", "answered by … in … seconds"), 160, 0, true, 3}};
}

bool matches(const PastAlarm& past, const HistoryFilter& filter, const door::WardView& ward, const kit::Words& words)
{
    const auto& a = past.alarm;
    if (filter.priority > 0 && static_cast<int>(a.priority) != filter.priority)
        return false;
    const auto answer = past.answerTime();
    if (filter.answer == 1 && !(answer && *answer > std::chrono::seconds(60)))
        return false;
    if (filter.answer == 2 && answer)
        return false;
    if (filter.unmarked && past.mark)
        return false;
    if (filter.text.isEmpty())
        return true;
    const auto* bed = ward.bed(a.bed);
    const auto all = bedLabelOf(ward, a.bed) + QLatin1Char(' ') + words.alarm(a, kit::TextLength::Short) + QLatin1Char(' ') +
                     words.alarm(a, kit::TextLength::Full) + QLatin1Char(' ') + (bed && !bed->nameHidden ? kit::patientName(bed->patient, true) : QString());
    return all.contains(filter.text, Qt::CaseInsensitive);
}

TableRow historyRow(const PastAlarm& past, const door::WardView& ward, const kit::Words& words)
{
    const auto& a = past.alarm;
    TableRow row;
    row.key = a.id.value;
    row.state = past.mark ? static_cast<quint64>(*past.mark) + 1 : 0;
    TableCell tag;
    tag.tag = tagOf(a.priority);
    const auto text = words.alarm(a, kit::TextLength::Short);
    auto lasted = textCell({past.ended ? secondsWord(*past.ended - a.onsetWall) : QCoreApplication::translate("wardlight::alarms", "open", "an alarm that goes on")},
                           {}, false, kit::Token::Text2);
    TableCell who;
    who.name = true;
    if (past.answeredAt)
        who.texts = {kit::shown(past.answeredBy)};
    else if (!past.accepted.empty())
        who.texts = {QCoreApplication::translate("wardlight::alarms", "%1 accepted").arg(kit::shown(past.accepted))};
    else
        who.texts = {past.ended ? QCoreApplication::translate("wardlight::alarms", "Ended by itself") : QCoreApplication::translate("wardlight::alarms", "Not seen yet")};
    if (past.asked > 1)
        who.texts.front() += QStringLiteral(", ") + QCoreApplication::translate("wardlight::alarms", "step %1", "of the ladder").arg(past.asked);
    TableCell in;
    const auto answer = past.answerTime();
    in.strong = answer.has_value();
    in.texts = {answer ? secondsWord(*answer) : QStringLiteral("–")};
    if (answer)
        in.bar = seconds(*answer) / slowAnswer;
    else
        in.ink = kit::Token::Text3;
    auto what = textCell({text, words.alarm(a, kit::TextLength::Code)}, {}, true);
    if (a.judgement)
        what.beside = judgedBrief(*a.judgement, past.lowered);
    row.cells = {textCell({words.clockSeconds(a.onsetWall)}, {}, false, kit::Token::Text2), bedCell(ward, a.bed), tag, what, lasted, who, in};
    const auto about = QCoreApplication::translate("wardlight::alarms", "Bed %1, %2", "bed; alarm").arg(bedLabelOf(ward, a.bed), text);
    const auto mark = [&](RowAct act, AlarmMark which, QLatin1String icon, const QString& sign) {
        TableAction action;
        action.id = static_cast<int>(act);
        action.icon = icon;
        action.text = sign;
        action.chosen = past.mark == which;
        action.name = markWord(which) + QStringLiteral(", ") + about;
        row.actions.push_back(std::move(action));
    };
    mark(RowAct::MarkTrue, AlarmMark::True, QLatin1String("check"), {});
    mark(RowAct::MarkFalse, AlarmMark::False, QLatin1String("cross"), {});
    mark(RowAct::MarkCannotTell, AlarmMark::CannotTell, {}, QStringLiteral("?"));
    row.spoken = words.clockSeconds(a.onsetWall) + QStringLiteral(", ") + about +
                 (what.beside.isEmpty() ? QString() : QStringLiteral(", ") + what.beside.front()) + QStringLiteral(", ") + who.texts.front() +
                 (past.mark ? QStringLiteral(", ") + markWord(*past.mark) : QString());
    return row;
}

std::vector<TableColumn> rosterColumns()
{
    return {{QCoreApplication::translate("wardlight::alarms", "Name"), 180, 0.5},
            {QCoreApplication::translate("wardlight::alarms", "Asked as"), 190, 0.5},
            {QCoreApplication::translate("wardlight::alarms", "Beds"), 200, 1.5},
            {QCoreApplication::translate("wardlight::alarms", "Open now"), 130, 0.2, true}};
}

}
