// SPDX-License-Identifier: GPL-3.0-or-later
// The door to a ward in the same process.
#pragma once

#include "core/door/door.h"
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

    /// Who works at this station: picked from a list without a password until sign-in exists. On the screen it is the
    /// command PickUser, which this door carries out itself.
    void pick(std::string user, Role role);
    /// The same for somebody of the list, or a bedside screen of one of the beds ("Bedside 07"). False: nobody of this name.
    bool pickKnown(const std::string& user);
    /// The list. Before any thread is started.
    void setPeople(std::vector<PersonView> people) { people_ = std::move(people); }
    /// The voice of this place reports through another door of the same ward: what it says is shown here, too. Before any
    /// thread is started.
    void setVoiceFrom(std::shared_ptr<const LocalDoor> other) { voiceFrom_ = std::move(other); }

    [[nodiscard]] std::shared_ptr<const WardView> view() const override;
    [[nodiscard]] Subscription updates(std::function<void(bool)> changed) override;
    void command(Command command, OutcomeHandler done) override;
    [[nodiscard]] Subscription ask(Query query, AnswerHandler answer) override;
    void painted(Instant at) override;
    void voice(VoiceState state, int volumePercent) override;
    [[nodiscard]] Now now() const override { return clock_(); }

private:
    [[nodiscard]] std::shared_ptr<const BedView> bedView(const engine::BedSnapshot& bed, const engine::WardSnapshot& ward) const;
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
    std::string user_;
    Role role_ = Role::Nurse;
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
    mutable std::shared_ptr<const alarms::LadderBoard::Nurses> madeNursesOf_;
    mutable std::string madeUser_;
    mutable std::shared_ptr<const alarms::RosterTable> madeRosterOf_, siteRosterOf_;
    mutable std::shared_ptr<const engine::Site> madeSiteOf_;
    mutable std::shared_ptr<const SiteView> site_;
    mutable std::vector<ProfileView> profiles_;
};

}
