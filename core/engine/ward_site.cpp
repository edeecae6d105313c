// SPDX-License-Identifier: GPL-3.0-or-later
// What people set for the whole unit: who may, whose second signature is needed, and what follows for the beds.
#include "core/engine/ward.h"

#include "core/alarms/profile_version.h"
#include "core/base/log.h"

#include <algorithm>
#include <set>

namespace wardlight::engine {
namespace {

using access::Grant;

constexpr std::size_t longestReason = 200;
constexpr std::size_t longestLabel = 8;
constexpr std::size_t longestUnit = 60;
constexpr std::size_t longestPerson = 100;
constexpr std::size_t mostDuties = 1000;
constexpr auto longestPlan = std::chrono::hours(48);
constexpr auto heardWithin = 120s; ///< of the test: a later word is about no sound anybody remembers

Outcome siteAnswer(OutcomeCode code, std::string text = {}, std::string who = {}) { return {{}, code, std::move(who), std::move(text)}; }
Outcome siteRefused(std::string text) { return siteAnswer(OutcomeCode::Refused, std::move(text)); }

std::string complaintAboutUnit(const UnitArranged& unit)
{
    std::set<std::string> labels;
    std::set<BedId> ids;
    std::size_t beds = 0;
    if (unit.unit.empty() || unit.unit.size() > longestUnit)
        return "a unit has a name of 1 to 60 characters";
    if (unit.slots.size() > mostUnitSlots)
        return "a floor plan has at most 128 slots";
    for (const auto& slot : unit.slots) {
        if (slot.label.empty() && !slot.bed)
            continue; // blank
        ++beds;
        if (slot.label.empty() || slot.label.size() > longestLabel)
            return "a bed's label has 1 to 8 characters";
        if (!labels.insert(slot.label).second)
            return "bed " + slot.label + " is there twice";
        if (slot.bed && !ids.insert(slot.bed).second)
            return "one bed stands in two slots";
    }
    return beds > mostUnitBeds ? "a ward has at most 64 beds" : std::string();
}

std::string complaintAboutRoster(const RosterSet& roster)
{
    std::set<Duty> order;
    if (roster.title.size() > longestUnit)
        return "a roster's title has at most 60 characters";
    for (const auto duty : roster.order)
        if (duty == Duty::None || duty == Duty::CodeTeam || !order.insert(duty).second)
            return duty == Duty::CodeTeam ? "the code team is called by hand only" : "a duty is in the order once";
    const auto& shifts = roster.shifts;
    if (shifts.size() > mostShifts || std::adjacent_find(shifts.begin(), shifts.end(), std::greater_equal<>()) != shifts.end() ||
        std::any_of(shifts.begin(), shifts.end(), [](int m) { return m < 0 || m >= minutesOfADay; }))
        return "shifts begin at rising times of the day, at most six";
    if (roster.people.size() > mostDuties)
        return "a roster has at most 1000 duties";
    for (const auto& p : roster.people) {
        if (p.person.empty() || p.person.size() > longestPerson)
            return "a name has 1 to 100 characters";
        if (p.duty == Duty::None || p.role == Role::System || p.role == Role::Locked)
            return "a person has a duty and a role";
        if (p.beds.empty() || std::find(p.beds.begin(), p.beds.end(), std::string()) != p.beds.end())
            return "a duty names its beds";
    }
    return {};
}

alarms::RosterTable tableOf(const RosterSet& roster)
{
    alarms::RosterTable table{roster.title, roster.order, {}};
    for (const auto& p : roster.people)
        table.people.push_back({p.person, p.role, p.duty, p.beds});
    table.shifts = roster.shifts;
    return table;
}

}

bool Ward::isForSite(const CommandBody& body)
{
    const auto at = body.index();
    return (at >= CommandBody(ProposeChange{}).index() && at <= CommandBody(ConfirmSound{}).index()) || std::holds_alternative<UseBreakGlass>(body);
}

Outcome Ward::onSite(const Command& command, Now now)
{
    std::vector<EventBody> bodies;
    auto outcome = std::visit([&](const auto& wish) { return decideSite(wish, command, bodies, now); }, command.body);
    if (!bodies.empty()) {
        const auto body = bodies.front();
        commit(nullptr, bodies, command.actor, command.id, now);
        putIntoEffect(body, now);
    }
    return outcome;
}

template <class Other>
Outcome Ward::decideSite(const Other&, const Command&, std::vector<EventBody>&, Now)
{
    return siteRefused("this is not a command for the site");
}

/// The grant decides: yes is one signature, "2" needs a second person.
Outcome Ward::decideSite(const ProposeChange& wish, const Command& command, std::vector<EventBody>& bodies, Now now)
{
    auto change = wish.change;
    if (const auto planned = site_->planned.find(subjectOf(change)); planned != site_->planned.end())
        return siteAnswer(OutcomeCode::AlreadyDone, "a change waits to be signed or withdrawn", planned->second.by.user);
    const auto grant = setup_.permissions.grant(permissionFor(command.body), command.actor.role);
    if (auto problem = prepare(change, command.actor, now); !problem.empty())
        return siteRefused(std::move(problem));
    if (grant == Grant::SecondPerson) {
        if (change.reason.empty())
            return siteRefused("a reason is kept with the change");
        if (const auto open = site_->proposals.find(subjectOf(change)); open != site_->proposals.end() && open->second.by.user != command.actor.user)
            return siteAnswer(OutcomeCode::AlreadyDone, "a change waits to be signed or withdrawn", open->second.by.user);
        bodies.emplace_back(ChangeProposed{std::move(change)});
    } else {
        bodies.emplace_back(ChangeMade{std::move(change), {}});
    }
    return siteAnswer(OutcomeCode::Done);
}

Outcome Ward::decideSite(const SignChange& wish, const Command& command, std::vector<EventBody>& bodies, Now now)
{
    const auto open = site_->proposals.find(wish.subject);
    if (open == site_->proposals.end())
        return siteAnswer(OutcomeCode::Unknown, "nothing waits to be signed");
    const auto& proposal = open->second;
    if (proposal.by.user == command.actor.user)
        return siteRefused("the second signature is another person's");
    auto change = proposal.change;
    if (auto problem = prepare(change, command.actor, now); !problem.empty())
        return siteRefused(std::move(problem)); // what it was made from has changed meanwhile
    bodies.emplace_back(ChangeMade{std::move(change), proposal.by.user});
    return siteAnswer(OutcomeCode::Done);
}

Outcome Ward::decideSite(const WithdrawChange& wish, const Command&, std::vector<EventBody>& bodies, Now)
{
    if (!site_->proposals.contains(wish.subject) && !site_->planned.contains(wish.subject))
        return siteAnswer(OutcomeCode::Unknown, "nothing waits to be signed");
    bodies.emplace_back(ChangeWithdrawn{wish.subject});
    return siteAnswer(OutcomeCode::Done);
}

Outcome Ward::decideSite(const ArrangeUnit& wish, const Command&, std::vector<EventBody>& bodies, Now)
{
    auto unit = wish.unit;
    if (auto problem = complaintAboutUnit(unit); !problem.empty())
        return siteRefused(std::move(problem));
    std::set<BedId> kept;
    for (const auto& slot : unit.slots) {
        if (slot.bed && !inUnit(slot.bed))
            return siteAnswer(OutcomeCode::Unknown, "there is no such bed");
        kept.insert(slot.bed);
    }
    for (const auto& at : beds_)
        if (inUnit(at->id()) && !kept.contains(at->id()) && at->record().patient)
            return siteRefused("bed " + at->label() + " is not empty");
    unit.lastBed = beds_.size();
    for (auto& slot : unit.slots)
        if (!slot.bed && !slot.label.empty())
            slot.bed = {++unit.lastBed};
    bodies.emplace_back(std::move(unit));
    return siteAnswer(OutcomeCode::Done);
}

Outcome Ward::decideSite(const SetRoster& wish, const Command&, std::vector<EventBody>& bodies, Now)
{
    if (auto problem = complaintAboutRoster(wish.roster); !problem.empty())
        return siteRefused(std::move(problem));
    bodies.emplace_back(wish.roster);
    return siteAnswer(OutcomeCode::Done);
}

Outcome Ward::decideSite(const TestSound& wish, const Command& command, std::vector<EventBody>&, Now now)
{
    if (anythingSounds())
        return siteRefused("an alarm sounds now: no test beside it");
    soundTest_ = {soundTest_.number + 1, wish.priority};
    soundTestAt_[{command.actor.station, wish.priority}] = now.mono;
    nextPublish_ = now.mono;
    return siteAnswer(OutcomeCode::Done);
}

Outcome Ward::decideSite(const ConfirmSound& wish, const Command& command, std::vector<EventBody>& bodies, Now now)
{
    const auto played = soundTestAt_.find({command.actor.station, wish.priority});
    if (played == soundTestAt_.end() || now.mono - played->second > heardWithin)
        return siteRefused("play it first");
    bodies.emplace_back(SoundHeard{wish.priority, wish.heard});
    return siteAnswer(OutcomeCode::Done);
}

/// Makes the change what it will be in force, or says why it cannot be.
std::string Ward::prepare(SiteChange& change, const Actor& actor, Now now) const
{
    if (!change.profile || change.from <= now.wall)
        change.from = {}; // at once; a second signature may have come later than the moment that was meant
    if (change.from > now.wall + longestPlan)
        return "a change is planned for the next two days at most";
    change.reason.resize(std::min(change.reason.size(), longestReason));
    if (change.profile) {
        change.setting.clear();
        change.value.clear();
        const auto inForce = setup_.profiles.find(change.profile->group);
        const auto known = site_->profiles.find(change.profile->group);
        if (inForce == setup_.profiles.end() || known == site_->profiles.end())
            return "there is no such profile";
        if (change.profile->version != known->second.version.version + 1)
            return "somebody saved another version meanwhile: look at it first";
        const auto made = alarms::profileFrom(*inForce->second, *change.profile);
        if (!made)
            return made.error().line();
        change.profile = alarms::profileVersion(*made, change.profile->version);
        return change.profile->limits == known->second.version.limits ? "nothing is changed" : std::string();
    }
    auto value = checkedSetting(change.setting, change.value);
    if (!value)
        return value.error().line();
    change.value = std::move(*value);
    const auto floor = site_->number("sound.lowest");
    if (change.setting == "sound.volume" && settingNumber(change.setting, change.value) < floor)
        return "the lowest volume allowed here is " + std::to_string(floor) + " %";
    return site_->setting(change.setting, actor.station) == change.value ? "it is so already" : std::string();
}

// ---- what follows ----------------------------------------------------------------------------------------------

void Ward::foldSite(const Event& event)
{
    if (!isOfSite(event.body))
        return;
    auto next = std::make_shared<Site>(*site_); // others may hold the one before
    applyTo(*next, event);
    site_ = std::move(next);
}

/// After the journal was folded: what was saved is in effect before the first sample is judged.
void Ward::recoverSite()
{
    for (const auto& [group, profile] : site_->profiles)
        if (profile.version.version > 1)
            useProfile(profile.version, std::nullopt);
    useSettings();
}

void Ward::putIntoEffect(const EventBody& body, Now now)
{
    if (const auto* made = std::get_if<ChangeMade>(&body)) {
        if (made->change.from > now.wall)
            return; // putPlanned
        if (made->change.profile)
            useProfile(*made->change.profile, now);
        else
            useSettings();
    } else if (std::holds_alternative<UnitArranged>(body) || std::holds_alternative<RosterSet>(body)) {
        if (const auto* unit = std::get_if<UnitArranged>(&body))
            useUnit(*unit, now);
        else
            useRoster();
        std::vector<EventBody> bodies;
        alarms::Turn turn{now, alarmIds_, bodies};
        for (auto& at : beds_) {
            ladders_.afterRoster(at->id(), at->label(), turn);
            if (!bodies.empty())
                commit(at.get(), bodies, {}, {}, now);
        }
        ladders_.afterRoster({}, {}, turn);
        if (!bodies.empty())
            commit(nullptr, bodies, {}, {}, now);
    }
}

/// By the wall clock, which is what a shift goes by. It is made in the name of who signed; if it is no version after what is in
/// force any more, it is withdrawn.
void Ward::putPlanned(Now now)
{
    const auto due = std::find_if(site_->planned.begin(), site_->planned.end(), [&](const auto& p) { return p.second.change.from <= now.wall; });
    if (due == site_->planned.end())
        return;
    auto planned = due->second;
    const auto subject = due->first;
    std::vector<EventBody> bodies;
    if (prepare(planned.change, planned.by, now).empty())
        bodies.emplace_back(ChangeMade{planned.change, planned.first});
    else
        bodies.emplace_back(ChangeWithdrawn{subject});
    const auto body = bodies.front();
    commit(nullptr, bodies, planned.by, {}, now);
    putIntoEffect(body, now);
}

void Ward::useProfile(const ProfileVersion& version, std::optional<Now> now)
{
    const auto inForce = setup_.profiles.find(version.group);
    if (inForce == setup_.profiles.end())
        return;
    auto made = alarms::profileFrom(*inForce->second, version);
    if (!made) { // of a damaged or newer record: what is in force stays
        log::warn("wardlight.engine", "a version of a profile cannot be used", {{"why", made.error().line()}});
        return;
    }
    inForce->second = std::make_shared<const alarms::Profile>(std::move(*made));
    std::vector<EventBody> bodies;
    for (auto& at : beds_) {
        if (!now) {
            at->profileChanged(version.group, nullptr);
            continue;
        }
        alarms::Turn turn{*now, alarmIds_, bodies};
        at->profileChanged(version.group, &turn);
        if (!bodies.empty())
            commit(at.get(), bodies, {}, {}, *now);
    }
}

void Ward::useSettings()
{
    auto settings = setup_.alarmSettings;
    settings.clearHold = std::chrono::seconds(site_->number("alarms.clear-hold"));
    settings.latchMedium = site_->setting("alarms.latch-medium") == "on";
    ScoreAlarms scores;
    const auto from = site_->setting("scores.alarm");
    if (from == "high" || from == "medium")
        scores.from = from == "high" ? ScoreBand::High : ScoreBand::Medium;
    scores.course = site_->setting("scores.trend-alarm") == "on";
    for (const auto kind : {AlarmKind::News2High, AlarmKind::News2Medium, AlarmKind::News2Red})
        settings.siteOn.set(static_cast<std::size_t>(kind), scores.from.has_value());
    settings.siteOn.set(static_cast<std::size_t>(AlarmKind::DeteriorationTrend), scores.course);
    for (const auto kind : judgedKinds)
        settings.demotes[static_cast<std::size_t>(kind)] = site_->setting(demotionSetting(kind)) == "on";
    setup_.alarmSettings = settings;
    for (auto& at : beds_) {
        at->alarms().setSettings(settings);
        at->setScoreAlarms(scores);
    }
    wardAlarms_.setSettings(settings);
    const auto asked = site_->setting("scores.asked-first");
    const auto first = asked == "physician" ? Duty::PhysicianOnCall : asked == "charge" ? Duty::ChargeNurse : Duty::None;
    ladders_.setAskedFirst({{AlarmKind::News2High, first}, {AlarmKind::News2Red, first}});
    const auto hold = [&](const char* setting, const char* permission) {
        if (site_->setting(setting) == "on")
            setup_.siteSwitches.insert(permission);
        else
            setup_.siteSwitches.erase(permission);
    };
    hold("access.locked-acknowledge", "alarm.acknowledge");
    hold("access.locked-audio-pause", "alarm.audio-pause");
}

void Ward::useUnit(const UnitArranged& unit, Now now)
{
    setup_.unit = unit.unit;
    while (beds_.size() < unit.lastBed) {
        setup_.bedLabels.emplace_back();
        beds_.push_back(makeBed({beds_.size() + 1}, {}, now));
    }
    bedSnapshots_.resize(beds_.size());
    for (const auto& slot : unit.slots)
        if (auto* at = bed(slot.bed)) {
            at->setLabel(slot.label);
            setup_.bedLabels[slot.bed.value - 1] = slot.label;
        }
    roster_ = std::make_shared<const alarms::RosterTable>(setup_.roster); // labels decide who is asked: views are made anew
    ladders_.labelsChanged();
}

void Ward::useRoster()
{
    setup_.roster = tableOf(*site_->roster);
    roster_ = std::make_shared<const alarms::RosterTable>(setup_.roster);
    ladders_.setRoster(setup_.roster);
}

/// Beds that were there when the unit was arranged and are not in it any more are gone; those that came later are at the end.
bool Ward::inUnit(BedId id) const
{
    if (!id || id.value > beds_.size())
        return false;
    if (!site_->unit || id.value > site_->unit->lastBed)
        return true;
    const auto& slots = site_->unit->slots;
    return std::any_of(slots.begin(), slots.end(), [&](const UnitSlot& s) { return s.bed == id; });
}

std::vector<BedId> Ward::bedOrder() const
{
    std::vector<BedId> order;
    if (site_->unit)
        for (const auto& slot : site_->unit->slots)
            order.push_back(slot.bed && inUnit(slot.bed) ? slot.bed : BedId{});
    for (std::uint64_t id = site_->unit ? site_->unit->lastBed + 1 : 1; id <= beds_.size(); ++id)
        order.push_back({id});
    while (!order.empty() && !order.back())
        order.pop_back();
    return order;
}

bool Ward::anythingSounds() const
{
    std::vector<const alarms::BedAlarms*> all{&wardAlarms_.bed()};
    for (const auto& at : beds_)
        all.push_back(&at->alarms().bed());
    return alarms::soundDue(all, *setup_.kinds).has_value();
}

}
