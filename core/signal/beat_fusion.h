// SPDX-License-Identifier: GPL-3.0-or-later
// One row of beats out of what several leads say.
#pragma once

#include "core/base/time.h"

#include <array>
#include <cstddef>
#include <optional>

namespace wardlight::signal {

/// What one lead says of one deflection.
struct BeatOpinion {
    Instant at;
    double odds = 0;         ///< log-odds of a beat
    bool beat = false;       ///< the lead itself took it for one
    char type = 'N';         ///< class, when it did
    double ventricular = -2; ///< log-odds of a ventricular beat, when it did
    int shape = -1;
};

/// Opinions less than 100 ms apart are about the same beat; their log-odds are added, for a lead in noise is unsure by
/// itself. A lead that is silent where it usually sees beats clearly speaks against one. Leads see the same heart and
/// often the same noise: n of one mind count as √n. The class is decided in the same way. What was doubted is a beat after
/// all when none has come for 1.5 usual intervals, and when the beat next to it has the same shape in a lead that took both
/// for beats: noise does not come twice alike. (Of a couplet one lead may see the beats well, the other by halves.)
/// Needs two leads or more; one alone has decided by itself. No allocation.
class BeatFusion {
public:
    static constexpr std::size_t maxLeads = 16;

    void hear(std::size_t lead, const BeatOpinion& opinion);
    using Leads = std::array<bool, maxLeads>;
    /// The next beat, oldest first; nothing when all was said. until: every lead in `leads` has judged what is older.
    /// Time and shape are those of `leading` when it sees the beat.
    [[nodiscard]] std::optional<BeatOpinion> next(Instant until, const Leads& leads, std::size_t leading);
    static constexpr auto oneBeat = std::chrono::milliseconds(100); ///< opinions closer than this are about one beat
    /// Forgets the lead's opinions: it was closed or opened anew.
    void forget(std::size_t lead) { leads_[lead] = {}; }

private:
    struct Lead {
        std::array<BeatOpinion, 32> said{}; ///< oldest first
        std::size_t count = 0;
        double sure = 2; ///< running mean of its log-odds where there was a beat
    };
    /// What all leads say of one deflection.
    struct Weighed {
        BeatOpinion all;
        std::array<int, maxLeads> shapes{}; ///< in each lead that took it for a beat; −1
        [[nodiscard]] bool isLike(const Weighed& other) const;
    };
    [[nodiscard]] Weighed weigh(Instant from, const Leads& leads, std::size_t leading);
    [[nodiscard]] BeatOpinion tell(const Weighed& found);
    void learn(Instant beat);
    void doubt(const Weighed& one);
    void drop(Instant until);

    std::array<Lead, maxLeads> leads_{};
    Instant last_;
    bool haveLast_ = false;
    std::array<Weighed, 4> doubted_{}; ///< since the last beat, oldest first
    std::size_t doubtedCount_ = 0;
    std::array<BeatOpinion, 5> found_{}; ///< beats, the next to be told last
    std::size_t foundCount_ = 0;
    std::array<double, 8> intervals_{};
    std::size_t intervalCount_ = 0;
    double usual_ = 1;
};

}
