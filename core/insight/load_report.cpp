// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the lives that were folded.
#include "core/insight/load_fold.h"

#include <algorithm>

namespace wardlight::insight {
namespace {

constexpr std::int64_t minuteMicros = 60'000'000, hourMicros = 60 * minuteMicros, dayMicros = 24 * hourMicros;
constexpr double daySeconds = 86'400;
constexpr std::chrono::microseconds standingAfter = std::chrono::hours(24);
constexpr double leastToCompare = 1; // monitored bed-days on either side of a change

/// Days and hours of the place.
class LocalTime {
public:
    explicit LocalTime(int utcOffsetSeconds)
        : offset_(std::int64_t{utcOffsetSeconds} * 1'000'000)
    {
    }
    [[nodiscard]] WallTime floor(WallTime t, std::int64_t step) const
    {
        const auto local = t.microseconds + offset_;
        return {local - ((local % step) + step) % step - offset_};
    }
    [[nodiscard]] int minuteOfDay(WallTime t) const
    {
        return static_cast<int>((t.microseconds - floor(t, dayMicros).microseconds) / minuteMicros);
    }

private:
    std::int64_t offset_;
};

/// Which shift a minute of the day lies in; shifts: when they begin, rising, at least one.
std::size_t shiftAt(const std::vector<int>& shifts, int minute)
{
    const auto later = std::upper_bound(shifts.begin(), shifts.end(), minute);
    return later == shifts.begin() ? shifts.size() - 1 : static_cast<std::size_t>(later - shifts.begin()) - 1;
}

template <class T, class Same>
T& entryOf(std::vector<T>& list, Same same)
{
    const auto found = std::find_if(list.begin(), list.end(), same);
    return found != list.end() ? *found : list.emplace_back();
}

template <class T>
void byFrequency(std::vector<T>& list)
{
    std::stable_sort(list.begin(), list.end(), [](const T& a, const T& b) { return a.alarms.total() > b.alarms.total(); });
}

std::string labelOf(const LoadAsk& ask, BedId bed)
{
    for (const auto& place : ask.places)
        if (place.bed == bed)
            return place.label;
    return {};
}

std::string deviceName(const LoadAsk& ask, DeviceId device)
{
    for (const auto& place : ask.places)
        for (const auto& [id, name] : place.devices)
            if (id == device)
                return name;
    return {};
}

/// Alarms a bed and day between two moments; nothing where too little was monitored.
std::optional<double> perBedDay(std::span<const Told> told, const BedTimes& times, WallTime from, WallTime until)
{
    double bedSeconds = 0;
    for (const auto& [id, bed] : times.beds())
        bedSeconds += secondsWithin(bed.monitored, from, until);
    if (bedSeconds < leastToCompare * daySeconds)
        return std::nullopt;
    const auto count = std::count_if(told.begin(), told.end(), [&](const Told& t) { return t.onset >= from && t.onset < until; });
    return static_cast<double>(count) / (bedSeconds / daySeconds);
}

void timesInto(AlarmLoad& load, const BedTimes& times, const LocalTime& local, const std::vector<int>& shifts)
{
    Spans watched;
    for (const auto& [id, bed] : times.beds()) {
        watched.insert(watched.end(), bed.monitored.begin(), bed.monitored.end());
        const auto own = secondsWithin(bed.monitored, load.from, load.until) / daySeconds;
        load.bedDays += own;
        const bool known = std::any_of(load.beds.begin(), load.beds.end(), [&](const LoadBed& b) { return b.bed == id; });
        if (!known && own <= 0)
            continue;
        auto& mine = entryOf(load.beds, [&](const LoadBed& b) { return b.bed == id; });
        mine.bed = id;
        mine.bedDays = own;
        mine.soundOffMinutes = secondsWithin(bed.soundSilent, load.from, load.until) / 60;
        mine.alarmsOffMinutes = secondsWithin(bed.alarmsSilent, load.from, load.until) / 60;
        for (std::size_t d = 0; d < load.days.size(); ++d) {
            const auto end = d + 1 < load.days.size() ? load.days[d + 1].from : load.until;
            load.days[d].bedDays += secondsWithin(bed.monitored, load.days[d].from, end) / daySeconds;
        }
        for (const auto& [begin, end] : bed.monitored) // cut where shifts change
            for (auto at = std::max(begin, load.from); at < std::min(end, load.until);) {
                const auto minute = local.minuteOfDay(at);
                const auto s = shiftAt(shifts, minute);
                const auto next = s + 1 < shifts.size() ? shifts[s + 1] : shifts[0];
                const auto day = local.floor(at, dayMicros);
                auto cut = WallTime{day.microseconds + next * minuteMicros};
                if (cut <= at)
                    cut = WallTime{cut.microseconds + dayMicros};
                cut = std::min({cut, end, load.until});
                load.shifts[s].bedDays += std::chrono::duration<double>(cut - at).count() / daySeconds;
                at = cut;
            }
    }
    load.flooding.watched = secondsWithin(joined(std::move(watched)), load.from, load.until);
}

}

AlarmLoad LoadFold::finish()
{
    const LocalTime local(ask_.utcOffsetSeconds);
    const std::vector<int> shifts = ask_.shifts.empty() ? std::vector<int>{7 * 60, 19 * 60} : ask_.shifts;
    times_.finish(ask_.until);
    std::stable_sort(told_.begin(), told_.end(), [](const Told& a, const Told& b) { return a.onset < b.onset; });
    AlarmLoad load;
    load.from = ask_.from;
    load.until = ask_.until;
    load.hoursFrom = local.floor(ask_.until, hourMicros);
    load.hoursFrom = {load.hoursFrom.microseconds - static_cast<std::int64_t>(heatHours - 1) * hourMicros};
    for (const auto& place : ask_.places)
        load.beds.push_back({place.bed, place.label, {}, 0, {}, 0, 0, 0});
    for (auto at = local.floor(ask_.from, dayMicros); at < ask_.until; at = {at.microseconds + dayMicros})
        load.days.push_back({std::max(at, ask_.from), {}, 0});
    for (std::size_t s = 0; s < shifts.size(); ++s)
        load.shifts.push_back({shifts[s], shifts[(s + 1) % shifts.size()], {}, 0, {}});
    load.flooding = floodsOf(told_, ask_.from, ask_.until);
    timesInto(load, times_, local, shifts);

    const auto causes = likelyCauses(told_);
    const auto before = loadBefore(told_);
    std::array<std::vector<double>, 3> byBefore;
    std::vector<std::vector<double>> byShift(shifts.size());
    std::vector<double> seconds;
    for (std::size_t i = 0; i < told_.size(); ++i) {
        const auto& one = told_[i];
        const auto length = one.ended.value_or(ask_.until) - one.onset;
        if (length > standingAfter && one.ended.value_or(ask_.until) > ask_.from)
            load.standing.push_back({one.bed, labelOf(ask_, one.bed), one.key.kind, std::chrono::duration<double, std::ratio<3600>>(length).count()});
        if (one.onset < ask_.from)
            continue;
        const auto priority = one.counted();
        load.alarms.add(priority);
        load.demoted += one.demoted ? 1 : 0;
        auto& bed = entryOf(load.beds, [&](const LoadBed& b) { return b.bed == one.bed; });
        bed.bed = one.bed;
        bed.alarms.add(priority);
        if (one.onset >= load.hoursFrom) {
            ++bed.hours[std::min<std::size_t>(heatHours - 1, static_cast<std::size_t>((one.onset - load.hoursFrom).count() / hourMicros))];
            ++bed.lastDay;
        }
        const auto later = std::upper_bound(load.days.begin(), load.days.end(), one.onset, [](WallTime t, const LoadDay& d) { return t < d.from; });
        std::prev(later)->alarms.add(priority);
        auto& kind = entryOf(load.kinds, [&](const LoadKind& k) { return k.kind == one.key.kind; });
        kind.kind = one.key.kind;
        kind.alarms.add(priority);
        auto& device = entryOf(load.devices, [&](const LoadDevice& d) { return d.device == one.key.source; });
        if (device.alarms.total() == 0) {
            device.device = one.key.source;
            device.name = deviceName(ask_, one.key.source);
        }
        device.alarms.add(priority);
        if (one.mark) {
            ++(*one.mark == AlarmMark::True ? kind.isTrue : *one.mark == AlarmMark::False ? kind.isFalse : kind.cannotTell);
            ++(*one.mark == AlarmMark::True ? load.isTrue : *one.mark == AlarmMark::False ? load.isFalse : load.cannotTell);
            if (*one.mark == AlarmMark::False)
                ++load.falseCauses[static_cast<std::size_t>(causes[i])];
        }
        const auto s = shiftAt(shifts, local.minuteOfDay(one.onset));
        load.shifts[s].alarms.add(priority);
        takeIn(load.shifts[s].answering, byShift[s], one, ask_.until);
        const auto counted = seconds.size();
        takeIn(load.answering, seconds, one, ask_.until);
        if (seconds.size() > counted)
            byBefore[before[i] < 30 ? 0 : before[i] < 80 ? 1 : 2].push_back(seconds.back());
    }
    load.answering.times = answerTimes(std::move(seconds));
    for (std::size_t s = 0; s < shifts.size(); ++s)
        load.shifts[s].answering.times = answerTimes(std::move(byShift[s]));
    for (std::size_t b = 0; b < byBefore.size(); ++b)
        load.before[b].times = answerTimes(std::move(byBefore[b]));
    for (const auto& unseen : endedUnseen_)
        load.standing.push_back({unseen.bed, labelOf(ask_, unseen.bed), unseen.kind, 0});
    byFrequency(load.kinds);
    byFrequency(load.devices);
    countChatter(told_, ask_.from, load);
    load.offenders = offendersOf(told_, causes, std::max(ask_.from, ask_.until + -std::chrono::microseconds(std::chrono::hours(24))), ask_.until);
    for (auto& offender : load.offenders)
        offender.label = labelOf(ask_, offender.bed);
    load.topTenShare = topTenShareOf(told_, ask_.from);
    load.changes = std::move(changes_);
    if (!load.changes.empty()) {
        const auto at = load.changes.back().at;
        const auto then = perBedDay(told_, times_, ask_.from, at);
        const auto now = perBedDay(told_, times_, at, ask_.until);
        if (then && now) {
            load.loadBefore = then;
            load.loadAfter = now;
        }
    }
    return load;
}

}
