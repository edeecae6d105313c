// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wl_test.h"

#include "core/scores/course.h"

#include <random>

using namespace wardlight;
using namespace wardlight::scores;

namespace {

/// A patient whose numbers follow functions of the minute; a cuff every quarter of an hour.
struct Watched {
    std::function<double(double)> respiration = [](double) { return 16; }, spo2 = [](double) { return 97; }, pulse = [](double) { return 74; },
                                  systolic = [](double) { return 124; };
    ScoreInputs inputs;
    VitalCourse course;
    std::mt19937 random{7};
    double t = 0;

    void runTo(double minute, double noise = 0)
    {
        std::normal_distribution<double> wild(0, 1);
        for (; t <= minute * 60; ++t) {
            const auto now = instantAt(t);
            NumericSet set;
            const auto put = [&](Parameter p, double value, double spread) { set[p] = {p, value + noise * spread * wild(random), Validity::Ok, now, {}}; };
            put(Parameter::RespirationRate, respiration(t / 60), 1.5);
            put(Parameter::Spo2, spo2(t / 60), 0.8);
            put(Parameter::HeartRate, pulse(t / 60), 4);
            if (static_cast<int>(t) % 900 == 0)
                put(Parameter::NibpSystolic, systolic(t / 60), 5);
            inputs.take(set, now);
            course.take(inputs, now);
        }
    }
    [[nodiscard]] News2Input in() const
    {
        const auto now = instantAt(t - 1);
        const auto value = [](const std::optional<ScoreValue>& v) { return v ? std::optional(v->value) : std::nullopt; };
        News2Input in;
        in.ageYears = 70;
        in.respiration = value(inputs.respiration(now));
        in.spo2 = value(inputs.spo2(now));
        in.pulse = value(inputs.pulse(now));
        in.systolic = value(inputs.systolic(now));
        in.temperature = 37;
        in.oxygen = false;
        in.consciousness = Consciousness::Alert;
        return in;
    }
    [[nodiscard]] scores::Course asked() const { return course.course(in(), instantAt(t - 1)); }
};

}

class CourseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSteadyPatientGoesNowhereHoweverNoisy()
    {
        Watched w;
        for (int minute = 5; minute <= 240; minute += 5) {
            w.runTo(minute, 1);
            const auto c = w.asked();
            QVERIFY2(!c.worse && c.moving.empty(), qPrintable(QStringLiteral("minute %1").arg(minute)));
        }
    }
    void breathingThatQuickensAndOxygenThatFallsSayWhenTheBandIsReached()
    {
        Watched w;
        w.respiration = [](double m) { return 16 + m * 0.12; }; // 7 an hour
        w.spo2 = [](double m) { return 97 - m * 0.08; };        // 5 an hour
        w.runTo(45, 0.5);
        const auto c = w.asked();
        QVERIFY(c.worse.has_value());
        QVERIFY(c.moving.size() == 2 && c.band > news2(w.in()).band);
        for (const auto& m : c.moving)
            QVERIFY(m.part == ScorePart::Respiration ? std::abs(m.perHour - 7.2) < 1.5 : m.part == ScorePart::Spo2 && std::abs(m.perHour + 4.8) < 1.5);
        // What comes true: the course goes on, and the band is reached about then.
        const auto before = news2(w.in()).band;
        const double said = w.t / 60 + static_cast<double>(c.worse->count());
        double reached = 0;
        for (double minute = 46; minute < 120 && reached == 0; ++minute) {
            w.runTo(minute, 0);
            reached = news2(w.in()).band > before ? minute : 0;
        }
        QVERIFY2(std::abs(reached - said) <= 10, qPrintable(QStringLiteral("said %1, reached %2").arg(said).arg(reached)));
    }
    void aShortSpellIsNoCourse()
    {
        Watched w;
        w.pulse = [](double m) { return m > 40 && m < 44 ? 128 : 74; };
        w.runTo(46, 0.5);
        QVERIFY(!w.asked().worse);
    }
    void whatGetsBetterIsNotToldAsWorse()
    {
        Watched w;
        w.respiration = [](double m) { return 24 - m * 0.1; };
        w.runTo(45);
        QVERIFY(!w.asked().worse);
    }
    void aCuffAloneIsEnoughWithFiveReadings()
    {
        Watched w;
        w.systolic = [](double m) { return 128 - m * 0.6; };
        w.runTo(40);
        QVERIFY2(!w.asked().worse, "three readings say nothing");
        w.course.forget();
        Watched often;
        often.systolic = w.systolic;
        for (double m = 0; m <= 45; m += 5) { // a cuff every five minutes
            often.runTo(m);
            NumericSet set;
            set[Parameter::NibpSystolic] = {Parameter::NibpSystolic, often.systolic(m), Validity::Ok, instantAt(often.t), {}};
            often.inputs.take(set, instantAt(often.t));
            often.course.take(often.inputs, instantAt(often.t));
        }
        const auto c = often.asked();
        QVERIFY(c.worse && c.moving.size() == 1 && c.moving[0].part == ScorePart::Systolic);
    }
    void nothingIsForetoldWhereTheScoreDoesNotApplyOrAfterForgetting()
    {
        Watched w;
        w.respiration = [](double m) { return 16 + m * 0.15; };
        w.runTo(45);
        QVERIFY(w.asked().worse);
        auto child = w.in();
        child.ageYears = 6;
        QVERIFY(!w.course.course(child, instantAt(w.t)).worse);
        QVERIFY2(!w.course.course(w.in(), instantAt(w.t + 50 * 60)).worse, "a course that ended long ago says nothing");
        w.course.forget();
        QVERIFY(!w.asked().worse);
    }
};

WL_TEST(CourseTest)
#include "course_test.moc"
