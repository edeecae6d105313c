// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/profile_rows.h"

#include "ui/settings/setting_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace wardlight::settings_ui {
namespace {

struct ProfileWords {
    Q_DECLARE_TR_FUNCTIONS(wardlight::settings_ui::ProfileWords)
};

constexpr double leastRate = 15, mostRate = 300;

const door::LimitKindView* kindOf(const door::SiteView& site, Parameter parameter, int side)
{
    const auto found = std::find_if(site.limitKinds.begin(), site.limitKinds.end(), [&](const auto& k) { return k.parameter == parameter && k.side == side; });
    return found == site.limitKinds.end() ? nullptr : &*found;
}

QString secondsText(std::chrono::milliseconds delay) { return ProfileWords::tr("%1 s", "seconds").arg(delay.count() / 1000); }

QString delayText(const ProfileLimits& l, const ProfileRow& row, const door::SiteView& site)
{
    if (row.kind == RowKind::VeryLow) {
        const auto* kind = kindOf(site, row.parameter, 2);
        return kind ? secondsText(kind->delay) : QString();
    }
    if (l.delay)
        return secondsText(*l.delay);
    const auto* high = kindOf(site, row.parameter, 0);
    const auto* low = kindOf(site, row.parameter, 1);
    if (high && low && high->delay != low->delay)
        return ProfileWords::tr("%1 / %2 s", "delay of the low limit, of the high one").arg(low->delay.count() / 1000).arg(high->delay.count() / 1000);
    return high || low ? secondsText((high ? high : low)->delay) : QString();
}

std::optional<double>* rateOf(ProfileVersion& v, const ProfileRow& row)
{
    return row.kind == RowKind::ExtremeFast ? &v.extremeTachycardia : row.kind == RowKind::ExtremeSlow ? &v.extremeBradycardia : nullptr;
}

std::optional<double>* valueOf(ProfileVersion& v, const ProfileRow& row, Cell cell)
{
    if (auto* rate = rateOf(v, row))
        return (row.kind == RowKind::ExtremeFast) == (cell == Cell::High) && cell != Cell::Delay ? rate : nullptr;
    auto* l = limitsOf(v, row.parameter);
    if (!l || cell == Cell::Delay)
        return nullptr;
    if (row.kind == RowKind::VeryLow)
        return cell == Cell::Low ? &l->veryLow : nullptr;
    return cell == Cell::Low ? &l->low : &l->high;
}

void setOn(ProfileVersion& v, const ProfileRow& row, Cell cell)
{
    auto* l = row.kind == RowKind::Limits ? limitsOf(v, row.parameter) : nullptr;
    if (l)
        (cell == Cell::Low ? l->lowOff : l->highOff) = false;
}

std::chrono::milliseconds longestDelayOf(const door::SiteView& site, Parameter parameter)
{
    for (const auto& k : site.limitKinds)
        if (k.parameter == parameter)
            return k.longestDelay;
    return {};
}

}

const ProfileLimits* limitsOf(const ProfileVersion& version, Parameter parameter)
{
    const auto found = std::find_if(version.limits.begin(), version.limits.end(), [&](const auto& l) { return l.parameter == parameter; });
    return found == version.limits.end() ? nullptr : &*found;
}
ProfileLimits* limitsOf(ProfileVersion& version, Parameter parameter)
{
    const auto found = std::find_if(version.limits.begin(), version.limits.end(), [&](const auto& l) { return l.parameter == parameter; });
    return found == version.limits.end() ? nullptr : &*found;
}

std::vector<ProfileRow> rowsOf(const ProfileVersion& version)
{
    std::vector<ProfileRow> rows;
    for (const auto& l : version.limits) {
        rows.push_back({RowKind::Limits, l.parameter});
        if (l.parameter == Parameter::HeartRate) {
            rows.push_back({RowKind::ExtremeFast, l.parameter});
            rows.push_back({RowKind::ExtremeSlow, l.parameter});
        }
        if (l.parameter == Parameter::Spo2 || l.parameter == Parameter::Glucose)
            rows.push_back({RowKind::VeryLow, l.parameter});
    }
    return rows;
}

namespace {

/// The three of a pressure share a label on tiles; here each has its name.
QString limitName(Parameter parameter)
{
    const auto label = kit::parameterLabel(parameter);
    switch (parameter) {
    case Parameter::NibpSystolic:
    case Parameter::AbpSystolic:
    case Parameter::PapSystolic: return ProfileWords::tr("%1 systolic", "a pressure").arg(label);
    case Parameter::NibpDiastolic:
    case Parameter::AbpDiastolic:
    case Parameter::PapDiastolic: return ProfileWords::tr("%1 diastolic", "a pressure").arg(label);
    case Parameter::NibpMean:
    case Parameter::AbpMean:
    case Parameter::PapMean: return ProfileWords::tr("%1 mean", "a pressure").arg(label);
    case Parameter::TemperatureDelta: return ProfileWords::tr("Temperature difference");
    default: return label;
    }
}

}

QString rowName(const ProfileRow& row)
{
    switch (row.kind) {
    case RowKind::Limits: return limitName(row.parameter);
    case RowKind::VeryLow: return ProfileWords::tr("%1 very low", "a parameter").arg(kit::parameterLabel(row.parameter));
    case RowKind::ExtremeFast: return ProfileWords::tr("Extreme tachycardia");
    case RowKind::ExtremeSlow: return ProfileWords::tr("Extreme bradycardia");
    }
    return {};
}

QString rowUnit(const ProfileRow& row)
{
    const auto unit = info(row.parameter).unitShown;
    return QString::fromUtf8(unit.data(), static_cast<qsizetype>(unit.size()));
}

bool isLocked(const ProfileRow& row) { return row.kind != RowKind::Limits; }

QString cellText(const ProfileVersion& version, const ProfileRow& row, Cell cell, const door::SiteView& site, const kit::Words& words)
{
    const auto* l = limitsOf(version, row.parameter);
    if (cell == Cell::Delay)
        return !l || rateOf(const_cast<ProfileVersion&>(version), row) ? QString() : delayText(*l, row, site);
    const auto* value = valueOf(const_cast<ProfileVersion&>(version), row, cell); // read only
    if (!value)
        return {};
    if (*value)
        return words.value(row.parameter, **value);
    const bool off = row.kind == RowKind::Limits && l && (cell == Cell::Low ? l->lowOff : l->highOff);
    return off ? ProfileWords::tr("off", "a limit") : ProfileWords::tr("not set", "a limit");
}

QString priorityMarks(const ProfileRow& row, const door::SiteView& site)
{
    if (row.kind == RowKind::ExtremeFast || row.kind == RowKind::ExtremeSlow)
        return QStringLiteral("!!!");
    const auto* kind = row.kind == RowKind::VeryLow ? kindOf(site, row.parameter, 2) : kindOf(site, row.parameter, 0);
    if (!kind)
        kind = kindOf(site, row.parameter, 1);
    return kind ? QString(static_cast<int>(kind->priority), QLatin1Char('!')) : QString();
}

QString rowChanged(const ProfileRow& row, const door::ProfileNowView& now, const door::SiteView&, const kit::Words& words)
{
    const auto by = std::find_if(now.limitsBy.begin(), now.limitsBy.end(), [&](const auto& l) { return l.parameter == row.parameter; });
    if (by != now.limitsBy.end())
        return whoText(by->who, words);
    return isLocked(row) ? ProfileWords::tr("Cannot be switched off") : ProfileWords::tr("Delivered value");
}

void stepCell(ProfileVersion& version, const ProfileRow& row, Cell cell, int by, const door::SiteView& site)
{
    if (cell == Cell::Delay) {
        auto* l = row.kind == RowKind::Limits ? limitsOf(version, row.parameter) : nullptr;
        const auto* kind = kindOf(site, row.parameter, 0);
        if (!kind)
            kind = kindOf(site, row.parameter, 1);
        if (l)
            l->delay = std::clamp<std::chrono::milliseconds>(l->delay.value_or(kind ? kind->delay : std::chrono::milliseconds(0)) + std::chrono::seconds(by),
                                                             std::chrono::milliseconds(0), longestDelayOf(site, row.parameter));
        return;
    }
    auto* value = valueOf(version, row, cell);
    if (!value)
        return;
    const auto& about = info(row.parameter);
    const bool rate = row.kind == RowKind::ExtremeFast || row.kind == RowKind::ExtremeSlow;
    const double least = rate ? leastRate : about.plausibleLow, most = rate ? mostRate : about.plausibleHigh;
    const double next = *value ? **value + by * about.step : by > 0 ? least : most;
    *value = atStep(row.parameter, std::clamp(next, least, most));
    setOn(version, row, cell);
}

bool typeCell(ProfileVersion& version, const ProfileRow& row, Cell cell, const QString& text, const kit::Words& words, const door::SiteView& site)
{
    bool good = false;
    double typed = words.locale.toDouble(text, &good);
    if (!good)
        typed = QLocale::c().toDouble(text, &good);
    if (!good || !std::isfinite(typed))
        return false;
    if (cell == Cell::Delay) {
        auto* l = row.kind == RowKind::Limits ? limitsOf(version, row.parameter) : nullptr;
        const auto longest = longestDelayOf(site, row.parameter).count() / 1000;
        if (!l || typed < 0 || typed > static_cast<double>(longest))
            return false;
        l->delay = std::chrono::seconds(std::lround(typed));
        return true;
    }
    auto* value = valueOf(version, row, cell);
    if (!value || !isPlausible(row.parameter, typed))
        return false;
    *value = atStep(row.parameter, typed);
    setOn(version, row, cell);
    return true;
}

bool mayBeOff(const ProfileRow& row, Cell cell) { return row.kind == RowKind::Limits && cell != Cell::Delay; }

void switchCellOff(ProfileVersion& version, const ProfileRow& row, Cell cell)
{
    auto* l = mayBeOff(row, cell) ? limitsOf(version, row.parameter) : nullptr;
    if (!l)
        return;
    (cell == Cell::Low ? l->low : l->high).reset();
    (cell == Cell::Low ? l->lowOff : l->highOff) = true;
}

std::vector<DiffLine> diffOf(const ProfileVersion& before, const ProfileVersion& after, const door::SiteView& site, const kit::Words& words)
{
    std::vector<DiffLine> lines;
    for (const auto& row : rowsOf(after))
        for (const auto cell : {Cell::Low, Cell::High, Cell::Delay}) {
            const auto was = cellText(before, row, cell, site, words), is = cellText(after, row, cell, site, words);
            if (was == is)
                continue;
            const auto name = row.kind != RowKind::Limits ? rowName(row)
                              : cell == Cell::Low         ? ProfileWords::tr("%1 low", "a parameter's limit").arg(rowName(row))
                              : cell == Cell::High        ? ProfileWords::tr("%1 high", "a parameter's limit").arg(rowName(row))
                                                          : ProfileWords::tr("%1 delay", "a parameter's").arg(rowName(row));
            lines.push_back({name, was, cell == Cell::Delay ? is : is + QLatin1Char(' ') + rowUnit(row), {}});
        }
    return lines;
}

std::vector<Parameter> changedParameters(const ProfileVersion& before, const ProfileVersion& after)
{
    std::vector<Parameter> changed;
    for (const auto& l : after.limits)
        if (const auto* was = limitsOf(before, l.parameter); !was || !(*was == l))
            changed.push_back(l.parameter);
    return changed;
}

BedsConcerned bedsConcerned(const door::WardView& ward, AgeGroup group, const std::vector<Parameter>& parameters, const kit::Words& words)
{
    BedsConcerned concerned;
    QStringList changed, keep;
    for (const auto& bed : ward.beds) {
        if (bed->condition == door::BedCondition::Empty || bed->patient.group != group)
            continue;
        QStringList own;
        for (const auto& c : bed->limitChanges)
            if (std::find(parameters.begin(), parameters.end(), c.parameter) != parameters.end())
                own << limitName(c.parameter) + QLatin1Char(' ') + (c.value ? words.value(c.parameter, *c.value) : ProfileWords::tr("off", "a limit"));
        if (own.isEmpty()) {
            concerned.changed.push_back(bed.get());
            changed << kit::shown(bed->label);
        } else
            keep << kit::shown(bed->label) + QLatin1Char(' ') + own.join(QStringLiteral(", "));
    }
    concerned.changes = changed.isEmpty() ? ProfileWords::tr("Changes no bed now.")
                                          : ProfileWords::tr("Changes %n beds: %1", "", static_cast<int>(changed.size())).arg(changed.join(QLatin1Char(' ')));
    if (!keep.isEmpty())
        concerned.keep = ProfileWords::tr("Keep their own: %1").arg(keep.join(QStringLiteral(" · ")));
    return concerned;
}

}
