// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wl_test.h"

#include "core/scores/quick_scores.h"

#include <nlohmann/json.hpp>

#include <rapidcheck.h>

#include <algorithm>
#include <fstream>

using namespace wardlight;
using namespace wardlight::scores;

namespace {

constexpr std::array<const char*, scorePartCount> partNames{"rr", "spo2", "oxygen", "sbp", "pulse", "acvpu", "temp"};

std::optional<double> numberAt(const nlohmann::json& j, const char* key)
{
    return j.contains(key) && !j.at(key).is_null() ? std::optional(j.at(key).get<double>()) : std::nullopt;
}

News2Input inputFrom(const nlohmann::json& j)
{
    News2Input in;
    in.ageYears = j.at("age_years").get<int>();
    in.pregnant = j.at("pregnant").get<bool>();
    in.scale2 = j.at("scale").get<int>() == 2;
    in.respiration = numberAt(j, "rr");
    in.spo2 = numberAt(j, "spo2");
    if (!j.at("oxygen").is_null())
        in.oxygen = j.at("oxygen").get<bool>();
    in.systolic = numberAt(j, "sbp");
    in.pulse = numberAt(j, "pulse");
    if (!j.at("acvpu").is_null())
        in.consciousness = consciousnessFromLetter(j.at("acvpu").get<std::string>().at(0));
    in.temperature = numberAt(j, "temp_c");
    if (const auto f = numberAt(j, "temp_f"))
        in.temperature = (*f - 32) * 5 / 9;
    return in;
}

nlohmann::json vectors()
{
    std::ifstream in(test::sourcePath("tests/data/scores/news2_vectors.json"));
    return nlohmann::json::parse(in).at("vectors");
}

News2Input whole(double rr, double spo2, bool oxygen, double sys, double pulse, Consciousness c, double temp, bool scale2)
{
    return {50, false, scale2, rr, spo2, sys, pulse, temp, oxygen, c};
}

}

class News2Test : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyWorkedCaseComesOut_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto& v : vectors())
            QTest::newRow(v.at("id").get<std::string>().c_str()) << QString::fromStdString(v.dump());
    }
    void everyWorkedCaseComesOut()
    {
        QFETCH(const QString, text);
        const auto v = nlohmann::json::parse(text.toStdString());
        const auto& want = v.at("out");
        const auto got = news2(inputFrom(v.at("in")));
        if (!want.at("applicable").get<bool>()) {
            QCOMPARE(got.notApplicable,
                     want.at("reason") == "pregnancy" ? NotApplicable::Pregnancy : NotApplicable::AgeUnder16);
            return;
        }
        QCOMPARE(got.notApplicable, NotApplicable::No);
        if (want.at("total").is_null()) {
            QVERIFY(!got.isWhole());
            QCOMPARE(got.least, want.at("min").get<int>());
            QCOMPARE(got.most, want.at("max").get<int>());
            QCOMPARE(got.redCertain, want.at("red_certain").get<bool>());
            QCOMPARE(scoreBandId(got.band), std::string_view(want.at("band_at_least").get_ref<const std::string&>()));
            const auto missing = want.at("missing").get<std::vector<std::string>>();
            for (std::size_t i = 0; i < partNames.size(); ++i)
                QCOMPARE(got.missing[i], std::find(missing.begin(), missing.end(), partNames[i]) != missing.end());
            return;
        }
        QVERIFY(got.isWhole());
        QCOMPARE(got.least, want.at("total").get<int>());
        QCOMPARE(got.most, got.least);
        QCOMPARE(got.redCertain, want.at("red").get<bool>());
        QCOMPARE(scoreBandId(got.band), std::string_view(want.at("band").get_ref<const std::string&>()));
        for (std::size_t i = 0; i < partNames.size(); ++i)
            QCOMPARE(got.parts[i], std::optional(want.at("parts").at(partNames[i]).get<int>()));
    }
    void thereAreSeventyFourOfThem() { QCOMPARE(vectors().size(), std::size_t{74}); }

    void theRangeOfAnythingMissingHoldsEveryPossibilityAndNoMore()
    {
        // Every subset of parts left out, against all values of a coarse but boundary-true grid.
        QVERIFY(rc::check("the range is exact", [] {
            const auto pick = [](auto... v) { return *rc::gen::element(v...); };
            const double breaths[] = {8, 9, 15, 21, 25};
            const double pulses[] = {40, 45, 70, 100, 120, 135};
            const double pressures[] = {90, 95, 105, 120, 220};
            const double temps[] = {35, 35.5, 37, 38.5, 39.5};
            const bool scale2 = pick(false, true);
            const auto base = whole(pick(8.0, 9.0, 15.0, 21.0, 25.0), pick(83.0, 85.0, 87.0, 91.0, 92.0, 94.0, 95.0, 97.0), pick(false, true),
                                    pick(90.0, 95.0, 105.0, 120.0, 220.0), pick(40.0, 45.0, 70.0, 100.0, 120.0, 135.0),
                                    pick(Consciousness::Alert, Consciousness::Confused), pick(35.0, 35.5, 37.0, 38.5, 39.5), scale2);
            const auto left = *rc::gen::inRange(1, 128);
            const auto lacks = [&](ScorePart p) { return (left >> static_cast<int>(p) & 1) != 0; };
            auto in = base;
            if (lacks(ScorePart::Respiration)) in.respiration.reset();
            if (lacks(ScorePart::Spo2)) in.spo2.reset();
            if (lacks(ScorePart::Oxygen)) in.oxygen.reset();
            if (lacks(ScorePart::Systolic)) in.systolic.reset();
            if (lacks(ScorePart::Pulse)) in.pulse.reset();
            if (lacks(ScorePart::Consciousness)) in.consciousness.reset();
            if (lacks(ScorePart::Temperature)) in.temperature.reset();
            int least = 99;
            int most = -1;
            bool red = true;
            auto band = ScoreBand::High;
            for (double rr : breaths) for (double hr : pulses) for (double sys : pressures) for (double t : temps)
                for (const bool alert : {true, false}) for (const bool oxygen : {false, true}) for (int s = 80; s <= 100; ++s) {
                    auto all = base;
                    if (lacks(ScorePart::Respiration)) all.respiration = rr; else if (rr != breaths[0]) continue;
                    if (lacks(ScorePart::Pulse)) all.pulse = hr; else if (hr != pulses[0]) continue;
                    if (lacks(ScorePart::Systolic)) all.systolic = sys; else if (sys != pressures[0]) continue;
                    if (lacks(ScorePart::Temperature)) all.temperature = t; else if (t != temps[0]) continue;
                    if (lacks(ScorePart::Consciousness)) all.consciousness = alert ? Consciousness::Alert : Consciousness::Pain; else if (!alert) continue;
                    if (lacks(ScorePart::Oxygen)) all.oxygen = oxygen; else if (oxygen) continue;
                    if (lacks(ScorePart::Spo2)) all.spo2 = s; else if (s != 80) continue;
                    const auto one = news2(all);
                    least = std::min(least, one.least);
                    most = std::max(most, one.least);
                    red = red && one.redCertain;
                    band = std::min(band, one.band);
                }
            const auto got = news2(in);
            RC_ASSERT(got.least == least);
            RC_ASSERT(got.most == most);
            RC_ASSERT(got.redCertain == red);
            RC_ASSERT(got.band == band);
        }));
    }
    void theSmallScoresAreThoseOfTheirTables()
    {
        auto in = whole(15, 97, false, 120, 70, Consciousness::Alert, 37, false);
        QCOMPARE(mews(in), std::optional(1)); // RR 15–20
        QCOMPARE(qsofa(in), std::optional(0));
        QVERIFY(std::abs(*shockIndex(in) - 70.0 / 120) < 1e-9);
        in = whole(30, 97, false, 70, 130, Consciousness::Unresponsive, 38.5, false);
        QCOMPARE(mews(in), std::optional(3 + 3 + 3 + 2 + 3));
        QCOMPARE(qsofa(in), std::optional(3));
        in.temperature.reset();
        QVERIFY(!mews(in));
        in.systolic = 400; // not plausible
        QVERIFY(!qsofa(in) && !shockIndex(in));
    }
};

WL_TEST(News2Test)
#include "news2_test.moc"
