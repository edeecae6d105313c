// SPDX-License-Identifier: GPL-3.0-or-later
// The door to a ward in the same process.
#pragma once

#include "core/access/sign_in.h"
#include "core/door/door.h"
#include "core/door/session.h"
#include "core/engine/ward.h"

#include <atomic>
#include <map>
#include <memory>
#include <mutex>

namespace wardlight::door {

/// The engine's snapshots as views. It also watches the watcher: when the ward's thread has not turned for 5 s, the
/// view says `bed-not-watched` by itself, because nobody else can.
class LocalDoor final : public Door {
public:
    /// The ward, and the machine's clocks. kinds: which are technical. The ward must outlive this.
    LocalDoor(engine::Ward& ward, std::shared_ptr<const alarms::KindTable> kinds, std::function<Now()> clock);

    ~LocalDoor() override;

    /// Who works at this station, as the program says: no PIN is asked for. On the screen it is the command PickUser, which
    /// this door carries out itself.
    void pick(std::string user, Role role);
    /// The same for somebody of the list, or a bedside screen of one of the beds ("Bedside 07"). False: nobody of this name.
    bool pickKnown(const std::string& user);
    /// Somebody says this name, as a program does that connects; a name proves nothing. A bedside screen is itself; a person is
    /// picked where nobody has a PIN. Otherwise nobody works here until they sign in.
    void greet(const std::string& user);
    /// The command line of this machine, run by this account: whoever has it has the record, too. It may what a nurse may.
    void commandLine(const std::string& account, const std::string& forWhom) { pick(commandLineUser(account, forWhom), Role::Nurse); }
    /// The list. Before any thread is started.
    void setPeople(std::vector<PersonView> people) { people_ = std::move(people); }
    /// From now on PickUser needs a PIN. Without it, people are picked from the list. Before any thread is started.
    void setSignIn(std::shared_ptr<access::SignIn> signIn);
    /// What this place of work is called. Before any thread is started.
    void setStation(std::string name) { session_.station = std::move(name); }
    /// Nobody works here any more.
    void lock();
    /// The voice of this place reports through another door of the same ward: what it says is shown here, too. Before any
    /// thread is started.
    void setVoiceFrom(std::shared_ptr<const LocalDoor> other) { voiceFrom_ = std::move(other); }

    [[nodiscard]] std::shared_ptr<const WardView> view() const override;
    [[nodiscard]] Subscription updates(std::function<void(bool)> changed) override;
    void command(Command command, OutcomeHandler done) override;
    [[nodiscard]] Subscription ask(Query query, AnswerHandler answer) override;
    void painted(Instant at) override;
    void voice(VoiceState state, int volumePercent) override;
    void outputs(std::vector<OutputView> outputs) override;
    [[nodiscard]] Now now() const override { return clock_(); }

private:
    void pickUser(std::string id, const PickUser& wish, OutcomeHandler done);
    void managePeople(Command command, OutcomeHandler done);
    /// Into the record, in the name of who works here.
    void record(EventBody fact, const Actor& actor);
    [[nodiscard]] std::string ownCommandId();
    void answered(const std::string& user, const access::SignInAnswer& answer);
    void endBreakGlass();
    [[nodiscard]] std::optional<NameRule> namesNow(const engine::WardSnapshot& ward) const;
    /// Whether it may go on, and in whose name.
    [[nodiscard]] bool admit(Command& command);
    /// names: of a locked station.
    [[nodiscard]] std::shared_ptr<const BedView> bedView(const engine::BedSnapshot& bed, const engine::WardSnapshot& ward, std::optional<NameRule> names) const;
    void fill(BedView& v, const engine::BedSnapshot& bed, const engine::WardSnapshot& ward) const;
    [[nodiscard]] AlarmView alarmView(const alarms::AlarmInstance& i, const alarms::BedAlarms& bed, BedId id,
                                      const engine::WardSnapshot& ward) const;
    [[nodiscard]] std::shared_ptr<const RosterView> rosterOfBed(BedId bed, const std::string& label, const engine::WardSnapshot& ward) const;
    [[nodiscard]] std::shared_ptr<const WardView> make(const engine::WardSnapshot& ward) const;

    engine::Ward& ward_;
    std::shared_ptr<const alarms::KindTable> kinds_;
    std::function<Now()> clock_;
    std::shared_ptr<const LocalDoor> voiceFrom_;
    std::atomic<VoiceState> voice_{VoiceState::Unknown};
    std::atomic<int> volume_{100};
    mutable std::mutex lock_; ///< what follows; held for a copy or one conversion
    std::vector<PersonView> people_;
    std::vector<OutputView> outputs_;
    [[nodiscard]] std::vector<OutputView> outputsNow() const
    {
        const std::scoped_lock lock(lock_);
        return outputs_;
    }
    Session session_;
    std::uint64_t ownCommands_ = 0;
    mutable std::uint64_t madeVersion_ = 0;
    mutable bool madeStuck_ = false;
    mutable VoiceState madeVoice_ = VoiceState::Unknown;
    mutable std::uint64_t viewVersion_ = 0;
    mutable std::shared_ptr<const WardView> made_;
    struct Made {
        std::uint64_t version = 0;
        std::shared_ptr<const BedView> view;
    };
    mutable std::map<BedId, Made> beds_;
    mutable std::map<BedId, std::shared_ptr<const RosterView>> rosters_;
    mutable std::shared_ptr<const alarms::RosterTable> madeRosterOf_, siteRosterOf_;
    mutable std::shared_ptr<const engine::Site> madeSiteOf_;
    mutable std::shared_ptr<const SiteView> site_;
    mutable std::vector<ProfileView> profiles_;
    mutable std::shared_ptr<const alarms::LadderBoard::Nurses> madeNursesOf_;
    mutable std::string madeUser_;
    mutable std::optional<NameRule> madeNames_; ///< nothing: not locked

    /// What an answer of the sign-in finds: the door, or nothing when it is gone.
    struct Alive {
        std::mutex lock;
        LocalDoor* door = nullptr;
    };
    std::shared_ptr<Alive> alive_;
    std::shared_ptr<access::SignIn> signIn_;
};

/// What the ward's record says of wrong PINs, told to who looks at PINs: a restart forgives none. Before the first door.
void rememberWrongPins(access::SignIn& signIn, const engine::Ward& ward, Now now);

}
