// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/local_door.h"
#include "tests/support/virtual_ward.h"
#include "tests/support/wl_test.h"

using namespace wardlight;

namespace {

constexpr BedId first{1};

const char* const oneBed = R"(
title = "One bed"
seed = 1
[[bed]]
name = "01"
hr = 70
waves = ["II", "Pleth"]
)";

struct Asked {
    explicit Asked(const std::string& scenario)
        : ward(scenario)
        , door(*ward.ward, app::wardSetup({"01"})->kinds, [this] { return ward.now(); })
    {
    }
    std::optional<door::Answer> ask(door::AskWaves question)
    {
        std::optional<door::Answer> got;
        const auto handle = door.ask(question, [&](const door::Answer& a) { got = a; });
        if (got)
            return std::nullopt; // it belongs to the ward's thread: not before it steps
        ward.runUntil(ward.t() + 0.1);
        return got;
    }
    test::VirtualWard ward;
    door::LocalDoor door;
};

}

class AskWavesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLastMinutesComeBackWhole()
    {
        Asked a(oneBed);
        a.ward.runUntil(300);
        const auto now = a.ward.now().mono;
        const auto answer = a.ask({first, 0, now - 120s, now - 20s});
        QVERIFY(answer && answer->last && answer->wave);
        QCOMPARE(answer->problem, std::string());
        const auto& lane = *answer->wave;
        QCOMPARE(lane.format.label, WaveLabel::EcgII);
        QCOMPARE(static_cast<double>(lane.samples.size()), 100 * lane.format.rate.hertz());
        QVERIFY(std::abs(lane.offset) < 1 / lane.format.rate.hertz());
        QVERIFY(std::none_of(lane.samples.begin(), lane.samples.end(), [](auto s) { return s == missingSample; }));
    }

    void noMoreThanThereIs()
    {
        Asked a(oneBed);
        a.ward.runUntil(30);
        const auto answer = a.ask({first, 1, Instant::min(), Instant::max()});
        QVERIFY(answer && answer->wave);
        QCOMPARE(answer->wave->first, 0U);
        QVERIFY(static_cast<double>(answer->wave->samples.size()) <= 30.2 * answer->wave->format.rate.hertz());
    }

    void whatIsNotThereIsSaidAndNotMadeUp()
    {
        Asked a(oneBed);
        a.ward.runUntil(10);
        const auto now = a.ward.now().mono;
        for (const auto& question : {door::AskWaves{first, 2, now - 5s, now}, door::AskWaves{BedId{9}, 0, now - 5s, now}}) {
            const auto answer = a.ask(question);
            QVERIFY(answer && answer->last && !answer->wave);
            QVERIFY(!answer->problem.empty());
        }
    }

    void thePatientBeforeIsNotShownToTheNext()
    {
        Asked a(oneBed);
        a.ward.runUntil(60);
        const auto change = a.ward.now().mono;
        QCOMPARE(a.ward.command(first, Role::Nurse, Discharge{"id-01", "id-01", {}}).code, OutcomeCode::DoneNotRecorded);
        QVERIFY(!a.ask({first, 0, change - 30s, change})->wave);
        Patient next;
        next.identifier = "b";
        next.secondIdentifier = "b";
        QCOMPARE(a.ward.command(first, Role::Nurse, Admit{next}).code, OutcomeCode::DoneNotRecorded);
        a.ward.runUntil(90);
        const auto answer = a.ask({first, 0, change - 30s, a.ward.now().mono});
        QVERIFY(answer && answer->wave);
        const auto& samples = answer->wave->samples; // what came between the two, while the bed was empty, is nobody's
        const auto theirs = std::find_if(samples.begin(), samples.end(), [](auto sample) { return sample != missingSample; });
        QVERIFY(theirs - samples.begin() <= 50);
        QVERIFY(std::find(theirs, samples.end(), missingSample) == samples.end());
        QVERIFY(answer->wave->offset >= 29.5);
    }

    void aQuestionDroppedIsNotAnswered()
    {
        Asked a(oneBed);
        a.ward.runUntil(10);
        int answers = 0;
        (void)a.door.ask(door::AskWaves{first, 0, a.ward.now().mono - 5s, a.ward.now().mono}, [&](const door::Answer&) { ++answers; });
        a.ward.runUntil(11);
        QCOMPARE(answers, 0);
    }
};

WL_TEST(AskWavesTest)
#include "ask_waves_test.moc"
