// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/insight_print.h"

#include "ui/insight/insight_words.h"
#include "ui/kit/text_paper.h"

#include <QPageSize>
#include <QPdfWriter>

namespace wardlight::insight_ui {
namespace {

QString bedName(BedId id, const insight::AlarmLoad& load)
{
    for (const auto& bed : load.beds)
        if (bed.bed == id && !bed.label.empty())
            return InsightWords::tr("Bed %1").arg(kit::shown(bed.label));
    return id ? InsightWords::tr("A bed that is no longer in the unit") : QString();
}

QString whoOf(const Event& event, const std::string& first = {})
{
    const auto by = event.actor.user.empty() ? InsightWords::tr("the program", "who did it") : kit::shown(event.actor.user);
    return first.empty() || first == event.actor.user ? by : InsightWords::tr("%1 and %2", "two who signed").arg(kit::shown(first), by);
}

QString limitsSentence(const LimitsSet& l, const kit::Words& words)
{
    const auto label = kit::parameterLabel(l.parameter);
    if (l.reset)
        return InsightWords::tr("%1: back to the profile", "a parameter").arg(label);
    const auto side = [&](const std::optional<double>& v) { return v ? words.value(l.parameter, *v) : InsightWords::tr("off", "a limit"); };
    return InsightWords::tr("%1: %2 to %3, delay %4 s", "parameter, low, high, seconds")
        .arg(label, side(l.low), side(l.high), words.number(static_cast<double>(l.delay.count()) / 1000, 0));
}

QString priorityName(Priority priority)
{
    return priority == Priority::High ? InsightWords::tr("red") : priority == Priority::Medium ? InsightWords::tr("yellow") : InsightWords::tr("low", "a priority");
}

PrintedSection rowsOf(const QString& heading, const QString& about, const std::vector<RankRow>& rows)
{
    PrintedSection section{heading, about, {}, InsightWords::tr("Nothing in this time")};
    for (const auto& row : rows)
        section.rows.push_back({row.name, row.value, row.share, row.note});
    return section;
}

PrintedSection figuresOf(const QString& heading, const std::vector<Figure>& figures)
{
    PrintedSection section{heading, {}, {}, {}};
    for (const auto& f : figures)
        section.rows.push_back({f.title, f.number, f.side, f.foot});
    return section;
}

/// Limits, kinds, profiles and settings, off and heard: the changes with who and when.
std::vector<PrintedSection> changesOf(const insight::AlarmLoad& load, std::span<const Event> events, const kit::Words& words)
{
    const auto none = InsightWords::tr("Nothing in this time");
    PrintedSection limits{InsightWords::tr("Limits and kinds changed at beds"), {}, {}, none}, site{InsightWords::tr("Profiles and settings changed"), {}, {}, none},
        off{InsightWords::tr("Switched off"), {}, {}, none}, heard{InsightWords::tr("Sounds checked by ear"), {}, {}, none};
    for (const auto& event : events) {
        const auto at = dayText(event.at, words) + QLatin1Char(' ') + words.clock(event.at);
        if (const auto* l = std::get_if<LimitsSet>(&event.body))
            limits.rows.push_back({bedName(event.bed, load) + QStringLiteral(", ") + limitsSentence(*l, words), at, whoOf(event)});
        else if (const auto* k = std::get_if<KindSwitched>(&event.body))
            limits.rows.push_back({bedName(event.bed, load) + QStringLiteral(", ") +
                                       (k->on ? InsightWords::tr("%1: on again", "a kind of alarm") : InsightWords::tr("%1: off", "a kind of alarm")).arg(kindName(k->kind, words)),
                                   at, whoOf(event)});
        else if (const auto* c = std::get_if<ChangeMade>(&event.body))
            site.rows.push_back({c->change.profile ? InsightWords::tr("Profile %1, version %2", "age group, number")
                                                         .arg(kit::shown(ageGroupId(c->change.profile->group)))
                                                         .arg(c->change.profile->version)
                                                   : InsightWords::tr("%1: %2", "setting, value").arg(kit::shown(c->change.setting), kit::shown(c->change.value)),
                                 at, whoOf(event, c->proposedBy)});
        else if (const auto* o = std::get_if<OverlayChanged>(&event.body))
            off.rows.push_back({bedName(event.bed, load) + QStringLiteral(", ") +
                                    (o->overlay == Overlay::AudioOff ? (o->on ? InsightWords::tr("sound off") : InsightWords::tr("sound on again"))
                                                                     : (o->on ? InsightWords::tr("alarms off") : InsightWords::tr("alarms on again"))),
                                at, whoOf(event)});
        else if (const auto* h = std::get_if<SoundHeard>(&event.body))
            heard.rows.push_back({priorityName(h->priority) + QStringLiteral(": ") + (h->heard ? InsightWords::tr("heard", "a sound") : InsightWords::tr("not heard", "a sound")), at,
                                  whoOf(event)});
    }
    return {limits, site, off, heard};
}

}

std::vector<PrintedSection> reportSections(const insight::AlarmLoad& load, std::span<const Event> events, const door::WardView& view, const kit::Words& words)
{
    std::vector<PrintedSection> all;
    all.push_back(figuresOf(InsightWords::tr("Load"), loadFigures(load, words)));
    all.back().about = periodText(load, words);
    all.push_back(rowsOf(InsightWords::tr("By kind"), InsightWords::tr("alarms per bed and day, share of all"), kindRows(load, words, 20)));
    PrintedSection beds{InsightWords::tr("By bed"), InsightWords::tr("alarms per bed and day, monitored days, sound and alarms off or paused"), {}, {}};
    for (const auto& bed : load.beds)
        if (bed.bedDays > 0)
            beds.rows.push_back({bedName(bed.bed, load), words.number(bed.alarms.total() / bed.bedDays, 0), words.number(bed.bedDays, 1),
                                 InsightWords::tr("%1 min, %2 min", "minutes").arg(qRound(bed.soundOffMinutes)).arg(qRound(bed.alarmsOffMinutes))});
    beds.rows.push_back({budgetSentence(load, words)});
    all.push_back(beds);
    all.push_back(rowsOf(InsightWords::tr("By device"), {}, deviceRows(load, words, 20)));
    all.push_back(rowsOf(InsightWords::tr("Most frequent"), InsightWords::tr("last 24 h: alarms, share judged false, likely cause"), offenderRows(load, words)));
    all.push_back(rowsOf(InsightWords::tr("Alarm system"), {}, healthRows(load, words)));
    all.push_back(figuresOf(InsightWords::tr("Response"), responseFigures(load, words)));
    all.push_back(rowsOf(InsightWords::tr("By shift"), InsightWords::tr("median, 90 %, load and unanswered"), shiftRows(load, words)));
    all.push_back(rowsOf(InsightWords::tr("By the alarms of the two hours before"), InsightWords::tr("median, 90 %"), beforeRows(load, words)));
    all.push_back(figuresOf(InsightWords::tr("True or false"), verdictFigures(load, words)));
    all.push_back(rowsOf(InsightWords::tr("Share judged false, by kind"), {}, falseKindRows(load, words, 20)));
    for (auto& section : changesOf(load, events, words))
        all.push_back(std::move(section));
    if (events.size() >= door::mostReported)
        all.back().rows.push_back({InsightWords::tr("Only the newest %1 changes are listed.").arg(door::mostReported)});
    if (view.site) {
        PrintedSection profiles{InsightWords::tr("Profiles in force"), {}, {}, {}};
        for (const auto& profile : view.site->profiles)
            profiles.rows.push_back({InsightWords::tr("Profile %1, version %2", "age group, number").arg(kit::shown(ageGroupId(profile.version.group))).arg(profile.version.version),
                                     profile.who.at.microseconds > 0 ? dayText(profile.who.at, words) : QString(), kit::shown(profile.who.by)});
        all.push_back(profiles);
    }
    return all;
}

bool printLoad(const PrintedLoad& load, QIODevice& device)
{
    QPdfWriter writer(&device);
    writer.setResolution(kit::paperDotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(InsightWords::tr("Alarm load"));
    writer.setCreator(QStringLiteral("Wardlight"));
    kit::TextPaper paper(writer, load.unit + QStringLiteral("  ·  ") + load.when, load.demo);
    if (!paper.isOpen())
        return false;
    paper.line(kit::face(24, kit::Weight::Bold), InsightWords::tr("Alarm load"));
    paper.line(kit::face(14, kit::Weight::Regular), load.unit + QStringLiteral(", ") + load.when);
    paper.line(kit::face(12, kit::Weight::Regular), InsightWords::tr("For the review of alarm management (NPSG.06.01.01, EP 3 and 4). Figures come from the record and name no patient."));
    for (const auto& section : load.sections) {
        paper.gap(10);
        paper.keepTogether(90);
        paper.rule();
        paper.line(kit::face(15, kit::Weight::Bold), section.heading);
        if (!section.about.isEmpty())
            paper.line(kit::face(11, kit::Weight::Regular), section.about);
        for (const auto& row : section.rows)
            paper.row(kit::face(12, kit::Weight::Regular), row);
        if (section.rows.empty() && !section.none.isEmpty())
            paper.line(kit::face(12, kit::Weight::Regular), section.none);
    }
    paper.gap(10);
    paper.rule();
    paper.line(kit::face(12, kit::Weight::Regular), InsightWords::tr("Not a medical device. For research, education and evaluation."));
    paper.foot();
    return true;
}

}
