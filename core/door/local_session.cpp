// SPDX-License-Identifier: GPL-3.0-or-later
// Who works behind a local door: picked, signed in, locked, in emergency.
#include "core/door/local_door.h"

#include <algorithm>

namespace wardlight::door {
namespace {

constexpr StationId sessionStation{1}; // as in local_door.cpp

PeopleStep stepOf(const ManagePeople& wish, const std::vector<access::User>& people)
{
    switch (wish.what) {
    case ManagePeople::What::Remove: return PeopleStep::Removed;
    case ManagePeople::What::OwnPin: return PeopleStep::OwnPin;
    case ManagePeople::What::Keep: break;
    }
    const bool known = std::any_of(people.begin(), people.end(), [&](const auto& p) { return p.name == wish.name; });
    return known ? PeopleStep::PinGiven : PeopleStep::Added;
}

}

void LocalDoor::setSignIn(std::shared_ptr<access::SignIn> signIn)
{
    signIn_ = std::move(signIn);
    people_.clear();
    for (const auto& user : signIn_->people())
        people_.push_back({user.name, user.role});
}

void LocalDoor::pick(std::string user, Role role)
{
    endBreakGlass();
    const std::scoped_lock lock(lock_);
    if (role == Role::Kiosk)
        session_.bedside = user;
    session_.signIn(std::move(user), role);
    madeVersion_ = 0;
}

bool LocalDoor::pickKnown(const std::string& user)
{
    const auto person = std::find_if(people_.begin(), people_.end(), [&](const auto& p) { return p.name == user; });
    if (person != people_.end()) {
        pick(person->name, person->role);
        return true;
    }
    const auto& beds = ward_.snapshot()->beds;
    const bool bedside = std::any_of(beds.begin(), beds.end(), [&](const auto& bed) { return bedsideUser(bed->label) == user; });
    if (bedside)
        pick(user, Role::Kiosk);
    return bedside;
}

void LocalDoor::greet(const std::string& user)
{
    const auto people = signIn_ ? signIn_->people() : std::vector<access::User>{};
    const bool person = std::any_of(people_.begin(), people_.end(), [&](const auto& p) { return p.name == user; });
    const bool pins = std::any_of(people.begin(), people.end(), [](const auto& p) { return !p.pin.empty(); });
    if ((person && pins) || !pickKnown(user))
        lock();
}

void LocalDoor::lock()
{
    endBreakGlass();
    const std::scoped_lock lock(lock_);
    session_.lock();
    madeVersion_ = 0;
}

std::optional<NameRule> LocalDoor::namesNow(const engine::WardSnapshot& ward) const
{
    if (!session_.locked)
        return std::nullopt;
    return nameRule(ward.site ? ward.site->setting("access.locked-names") : std::string());
}

/// A bedside screen returns to itself without a PIN; anybody else's name needs one where there are PINs.
void LocalDoor::pickUser(std::string id, const PickUser& wish, OutcomeHandler done)
{
    const auto say = [id, done](bool picked, const char* why) {
        if (done)
            done({id, picked ? OutcomeCode::Done : OutcomeCode::Refused, {}, picked ? "" : why});
    };
    const auto [bedside, station] = [&] {
        const std::scoped_lock lock(lock_);
        return std::pair(session_.bedside, session_.station);
    }();
    if (!signIn_ || (!bedside.empty() && wish.user == bedside))
        return say(pickKnown(wish.user), "nobody of this name may be picked here");
    signIn_->check(wish.user, wish.pin, station, clock_().mono, [alive = alive_, user = wish.user, say](const access::SignInAnswer& answer) {
        {
            const std::scoped_lock lock(alive->lock);
            if (alive->door)
                alive->door->answered(user, answer);
        }
        say(answer.allowed, "name or PIN is wrong");
    });
}

/// By the role of who is signed in here, whatever the command says.
void LocalDoor::managePeople(Command command, OutcomeHandler done)
{
    const auto [who, role, station] = [&] {
        const std::scoped_lock lock(lock_);
        return std::tuple(session_.user, session_.locked || session_.breakGlassSince ? Role::Locked : session_.role, session_.station);
    }();
    const auto say = [id = command.id, done](OutcomeCode code, std::string roles, std::string why) {
        if (done)
            done({id, code, std::move(roles), std::move(why)});
    };
    const auto permission = permissionFor(command.body);
    if (!ward_.permissions().may(permission, role)) {
        std::string roles;
        for (const auto may : ward_.permissions().whoMay(permission))
            roles += (roles.empty() ? "" : ",") + std::string(roleId(may));
        return say(OutcomeCode::Refused, std::move(roles), std::string(permission));
    }
    if (!signIn_)
        return say(OutcomeCode::Refused, {}, "nobody has a PIN here");
    const auto& wish = std::get<ManagePeople>(command.body);
    PeopleChanged changed{stepOf(wish, signIn_->people()), wish.what == ManagePeople::What::OwnPin ? who : wish.name, wish.role};
    if (wish.what != ManagePeople::What::Keep)
        changed.role = Role::Locked; // of no matter: they had one, and have it or are gone
    const auto managed = [alive = alive_, say, done, changed, id = command.id, actor = Actor{who, role, sessionStation}](const Result<void>& result) {
        const std::scoped_lock lock(alive->lock);
        if (!result || !alive->door)
            return say(result ? OutcomeCode::DoneNotRecorded : OutcomeCode::Refused, {}, result ? std::string() : result.error().line());
        {
            const std::scoped_lock mine(alive->door->lock_);
            alive->door->people_.clear();
            for (const auto& user : alive->door->signIn_->people())
                alive->door->people_.push_back({user.name, user.role});
            alive->door->madeVersion_ = 0;
        }
        if (!alive->door->ward_.record(changed, actor, id, done))
            say(OutcomeCode::DoneNotRecorded, {}, "too much waits to be recorded");
    };
    if (wish.what != ManagePeople::What::OwnPin)
        return signIn_->manage(wish, who, managed);
    // The PIN that goes is asked for as at a sign-in: guessing it here is as slow, and leaves the same trace. Whoever answers
    // lives at least until the answer is given.
    signIn_->check(who, wish.before, station, clock_().mono,
                   [alive = alive_, signIn = signIn_.get(), who = who, wish, say, managed](const access::SignInAnswer& answer) {
                       if (answer.allowed)
                           return signIn->manage(wish, who, managed);
                       {
                           const std::scoped_lock lock(alive->lock);
                           if (alive->door)
                               alive->door->answered(who, answer);
                       }
                       say(OutcomeCode::Refused, {}, "the old PIN is wrong, or it is too early to ask again");
                   });
}

std::string LocalDoor::ownCommandId()
{
    const std::scoped_lock lock(lock_);
    return "door-" + session_.station + "-" + std::to_string(clock_().mono.time_since_epoch().count()) + "-" + std::to_string(++ownCommands_);
}

void LocalDoor::record(EventBody fact, const Actor& actor) { (void)ward_.record(std::move(fact), actor, ownCommandId(), {}); }

void LocalDoor::answered(const std::string& user, const access::SignInAnswer& answer)
{
    const auto place = [&] {
        const std::scoped_lock lock(lock_);
        return session_.station;
    }();
    if (answer.looked)
        record(SignInTried{answer.known, place, answer.allowed},
               answer.allowed ? Actor{user, answer.role, sessionStation} : Actor{{}, Role::System, sessionStation}); // nobody did it: the station notes it
    if (answer.allowed)
        return pick(user, answer.role);
    const std::scoped_lock lock(lock_);
    session_.waits = answer.nextAt > clock_().mono ? std::optional(answer.nextAt) : std::nullopt;
    madeVersion_ = 0;
}

/// Whoever signs in or locks ends it; that is on record, too.
void LocalDoor::endBreakGlass()
{
    Command end;
    {
        const std::scoped_lock lock(lock_);
        if (!session_.breakGlassSince)
            return;
        end.id = "door-" + session_.station + "-" + std::to_string(clock_().mono.time_since_epoch().count()) + "-" + std::to_string(++ownCommands_);
        end.actor = *session_.actor(sessionStation);
    }
    end.body = UseBreakGlass{BreakGlassStep::Ended, 0, {}};
    (void)ward_.post(std::move(end), {});
}

/// Emergency access opens before anything is written; the record follows.
bool LocalDoor::admit(Command& command)
{
    const auto now = clock_().mono;
    const bool over = [&] {
        const std::scoped_lock lock(lock_);
        return session_.isOver(now);
    }();
    if (over)
        lock();
    const std::scoped_lock lock(lock_);
    const auto* glass = std::get_if<UseBreakGlass>(&command.body);
    if (glass && glass->step == BreakGlassStep::Started) {
        if (!session_.locked)
            return false;
        session_.breakGlass(now);
        madeVersion_ = 0;
        command.actor = {session_.user, Role::Locked, sessionStation};
        return true;
    }
    if (const auto actor = session_.actor(sessionStation))
        command.actor = *actor;
    if (glass && glass->step == BreakGlassStep::Explained && session_.breakGlassSince && !glass->text.empty()) {
        session_.breakGlassExplained = true;
        madeVersion_ = 0;
    }
    return true;
}

void rememberWrongPins(access::SignIn& signIn, const engine::Ward& ward, Now now)
{
    const auto site = ward.snapshot()->site;
    if (!site)
        return;
    std::vector<access::EarlierMisses> all;
    const auto add = [&](const std::string& user, const std::string& place, const engine::WrongPins& wrong) {
        // By the wall clock, the only one that outlives a run; one that was set back makes it longer.
        const bool waits = now.wall - wrong.last < access::SignInDelay::waitAfter(wrong.count);
        all.push_back({user, place, wrong.count, waits});
    };
    for (const auto& [user, wrong] : site->wrongPinsOf)
        add(user, {}, wrong);
    for (const auto& [place, wrong] : site->wrongPinsAt)
        add({}, place, wrong);
    signIn.remember(all, now.mono);
}

}
