// SPDX-License-Identifier: GPL-3.0-or-later
// What the largest tiles say of a bed's last two hours: its numbers as trends and its last three events.
#pragma once

#include "core/door/door.h"
#include "ui/kit/relay.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <functional>
#include <map>
#include <memory>
#include <span>
#include <vector>

namespace wardlight::ward {

struct CourseLine {
    Parameter parameter = Parameter::None;
    kit::Token colour = kit::Token::Text2;
    QString label, range;                      ///< "HR", "62–118"
    double low = 0, high = 0;                  ///< of all stretches
    std::vector<door::TrendStretch> stretches; ///< ascending; none where nothing could be read
};
struct CourseEvent {
    QString clock, text, tag; ///< "14:32", "V-TACH 172, 14 s", "Ack 9 s"
};
struct TileCourse {
    WallTime from, until;
    std::vector<CourseLine> lines;     ///< heart rate, saturation, a pressure, breathing: those measured
    std::vector<CourseEvent> events;   ///< newest first, at most three
    /// Which way the last ten minutes went against those half an hour earlier: −1, 0, +1. 0 while either is unknown.
    [[nodiscard]] int trendOf(Parameter parameter) const;
};

constexpr auto courseLength = std::chrono::hours(2);

/// Of this bed's trends and events; those of an earlier patient are left out.
[[nodiscard]] TileCourse makeCourse(const door::BedView& bed, std::span<const door::TrendLine> trends, std::span<const Event> events,
                                    WallTime until, const kit::Words& words);

/// Asks the door for the courses of some beds and keeps the newest answers. Lives on the screen's thread.
class CourseReader {
public:
    /// changed: a bed's course is new. Called on the owner's thread.
    CourseReader(door::Door& door, QObject* owner, std::function<void(BedId)> changed);
    ~CourseReader();
    CourseReader(const CourseReader&) = delete;
    CourseReader& operator=(const CourseReader&) = delete;

    /// Asks when what is known is a minute old, or when the bed's alarms are others; at most one bed a call, so that a
    /// ward does not ask all at once.
    void read(std::span<const std::shared_ptr<const door::BedView>> beds, Now now, const kit::Words& words);
    /// Nothing before the first answer, or when it was another patient's.
    [[nodiscard]] std::shared_ptr<const TileCourse> of(const door::BedView& bed) const;
    void forget(); ///< another language

private:
    struct Entry {
        EncounterId encounter;
        Instant askedAt;
        std::size_t alarms = 0; ///< what of the alarms was known when it was asked
        std::uint64_t question = 0;
        door::Subscription trends, events;
        std::vector<door::TrendLine> lines;
        std::shared_ptr<const TileCourse> course;
    };
    void ask(const std::shared_ptr<const door::BedView>& bed, Now now, const kit::Words& words);

    door::Door& door_;
    std::shared_ptr<kit::Relay> relay_;
    std::function<void(BedId)> changed_;
    std::map<BedId, Entry> entries_;
    std::uint64_t questions_ = 0;
};

}
