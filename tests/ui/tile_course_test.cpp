// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_door.h"
#include "tests/support/ward_scene.h"
#include "tests/support/wl_test.h"
#include "ui/ward/tile_course.h"
#include "ui/ward/tile_model.h"

using namespace wardlight;
using namespace wardlight::ward;
using namespace std::chrono_literals;

namespace {

/// A number minute by minute over two hours up to now.
door::TrendLine lineOf(Parameter parameter, WallTime now, const std::function<double(int minutesAgo)>& value)
{
    door::TrendLine line{parameter, {}};
    for (int minute = 120; minute > 0; --minute) {
        const auto v = static_cast<float>(value(minute));
        line.stretches.push_back({now + -std::chrono::minutes(minute), v - 1, v + 1, v});
    }
    return line;
}

Event noted(const door::BedView& bed, WallTime at, std::string text)
{
    Event event;
    event.bed = bed.id;
    event.encounter = bed.encounter;
    event.at = at;
    event.actor = {"R. Okafor", Role::Nurse, {}};
    event.body = Noted{std::move(text)};
    return event;
}

}

class TileCourseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anArrowStandsWhereTheLastTenMinutesLeftTheHalfHourBefore()
    {
        const auto bed = test::sceneBed(3);
        const auto now = test::sceneNow().wall;
        const std::vector<door::TrendLine> lines{lineOf(Parameter::HeartRate, now, [](int ago) { return ago > 20 ? 70.0 : 95.0; }),
                                                 lineOf(Parameter::Spo2, now, [](int ago) { return ago > 20 ? 97.0 : 91.0; }),
                                                 lineOf(Parameter::RespirationRate, now, [](int ago) { return 15 + ago % 2; })};
        const auto course = makeCourse(bed, lines, {}, now, kit::Words{});
        QCOMPARE(course.trendOf(Parameter::HeartRate), 1);
        QCOMPARE(course.trendOf(Parameter::Spo2), -1);
        QCOMPARE(course.trendOf(Parameter::RespirationRate), 0);
        QCOMPARE(course.trendOf(Parameter::Glucose), 0); // nothing known of it
    }

    void withoutTheHalfHourBeforeThereIsNoArrow()
    {
        const auto bed = test::sceneBed(3);
        const auto now = test::sceneNow().wall;
        auto line = lineOf(Parameter::HeartRate, now, [](int ago) { return 200.0 - ago; });
        line.stretches.erase(line.stretches.begin(), line.stretches.end() - 15);
        QCOMPARE(makeCourse(bed, std::vector{line}, {}, now, kit::Words{}).trendOf(Parameter::HeartRate), 0);
    }

    void theLastThreeEventsStandNewestFirstAndNoneOfAnEarlierPatient()
    {
        const auto bed = test::sceneBed(3);
        const auto now = test::sceneNow().wall;
        std::vector<Event> events;
        for (int minute = 9; minute > 0; --minute)
            events.push_back(noted(bed, now + -std::chrono::minutes(minute), std::to_string(minute)));
        events.back().encounter = EncounterId{bed.encounter.value + 1};
        const auto course = makeCourse(bed, {}, events, now, kit::Words{});
        QCOMPARE(course.events.size(), std::size_t{3});
        QCOMPARE(course.events[0].text, QStringLiteral("Note: 2"));
        QCOMPARE(course.events[2].text, QStringLiteral("Note: 4"));
    }

    void aReaderAsksOneBedACallAndAgainAfterAMinuteOrAnotherAlarm()
    {
        test::FakeDoor door;
        door.setNow(test::sceneNow());
        door.onAsk = [](const door::Query&, const door::AnswerHandler& answer) { answer({}); };
        QObject owner;
        int told = 0;
        CourseReader reader(door, &owner, [&](BedId) { ++told; });
        std::vector<std::shared_ptr<const door::BedView>> beds{std::make_shared<door::BedView>(test::sceneBed(3)),
                                                               std::make_shared<door::BedView>(test::sceneBed(4))};
        const auto turn = [&](Duration by) {
            door.advance(by);
            reader.read(beds, door.now(), kit::Words{});
            QCoreApplication::processEvents();
        };
        turn(0s);
        turn(1s);
        turn(1s);
        QCOMPARE(told, 2); // each once
        QVERIFY(reader.of(*beds[0]) && reader.of(*beds[1]));
        turn(57s);
        QCOMPARE(told, 2);
        turn(1s);
        QCOMPARE(told, 3); // the first is a minute old
        turn(1s);
        QCOMPARE(told, 4);
        auto changed = *beds[1];
        test::addLimitAlarm(changed, AlarmKind::HrHigh, Priority::Medium, 8, Parameter::HeartRate, 134, 120);
        beds[1] = std::make_shared<door::BedView>(changed);
        turn(3s);
        QCOMPARE(told, 5);
        changed.encounter = EncounterId{changed.encounter.value + 1};
        QVERIFY(!reader.of(changed)); // another patient's course is nobody's business
    }

    void onlyTheLargestTilesShowIt()
    {
        const auto bed = test::sceneBed(3);
        TileExtras extras;
        extras.course = std::make_shared<const TileCourse>(makeCourse(bed, {}, std::vector{noted(bed, test::sceneNow().wall, "x")}, test::sceneNow().wall, kit::Words{}));
        const auto tile = makeTile(bed, TileClass::XL, kit::Words{}, test::sceneNow().mono, extras);
        QVERIFY(tile.band.course);
        auto loud = bed;
        test::addLimitAlarm(loud, AlarmKind::HrHigh, Priority::Medium, 8, Parameter::HeartRate, 134, 120);
        QVERIFY(!makeTile(loud, TileClass::XL, kit::Words{}, test::sceneNow().mono, extras).band.course); // the band has its place
    }
};

WL_TEST(TileCourseTest)
#include "tile_course_test.moc"
