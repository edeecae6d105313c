// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered of crashes, and what follows.
#include "tests/support/wl_test.h"

#include "app/crash_history.h"

#include <QTemporaryDir>

#include <csignal>
#include <fstream>

using namespace wardlight;
using namespace wardlight::app;

class CrashHistoryTest : public QObject {
    Q_OBJECT

    static constexpr std::int64_t minute = 60'000'000;
    static WallTime at(std::int64_t minutes) { return {1'700'000'000'000'000 + minutes * minute}; }
    static EndedRun crashOf(const char* source, bool settled = true) { return {false, SIGSEGV, sourceNumber(source), settled}; }
    static constexpr EndedRun earlyCrash{false, SIGSEGV, 0, false};

private Q_SLOTS:
    void theThirdCrashByOneSourceWithinAnHourShutsThatSourceOffAndNoOther()
    {
        CrashCounts counts;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!isShutOff(counts, "monitor 7"));
            counts = after(counts, crashOf("monitor 7"), at(i * 20));
        }
        QVERIFY(isShutOff(counts, "monitor 7"));
        QVERIFY(!isShutOff(counts, "monitor 8") && !needsSafeStart(counts));
        counts = after(counts, crashOf("monitor 8"), at(5000));
        QVERIFY2(isShutOff(counts, "monitor 7"), "it stays off until a person stops and starts the station");
        counts = after(counts, {}, at(5001));
        QVERIFY(!isShutOff(counts, "monitor 7"));
    }
    void crashesFurtherApartThanAnHourDoNotAddUp()
    {
        CrashCounts counts;
        for (int i = 0; i < 10; ++i)
            counts = after(counts, crashOf("monitor 7"), at(i * 61));
        QVERIFY(!isShutOff(counts, "monitor 7"));
    }
    void aKilledProgramOrAPowerCutBlamesNobody()
    {
        CrashCounts counts;
        for (int i = 0; i < 10; ++i)
            counts = after(counts, {false, 0, sourceNumber("monitor 7"), false}, at(i));
        QVERIFY(!isShutOff(counts, "monitor 7") && !needsSafeStart(counts));
    }
    void threeCrashesAtTheStartByNoSourceAskForASafeStart()
    {
        CrashCounts counts;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!needsSafeStart(counts));
            counts = after(counts, earlyCrash, at(i));
        }
        QVERIFY(needsSafeStart(counts));
        QVERIFY(!needsSafeStart(after(counts, {}, at(9))));
        counts = after({}, earlyCrash, at(0));
        counts = after(counts, {false, SIGABRT, 0, true}, at(90)); // had settled: not at the start
        QCOMPARE(counts.earlyCrashes, 0U);
    }
    void moreSourcesThanThereArePlacesForgetTheOldest()
    {
        CrashCounts counts;
        for (int i = 0; i < 200; ++i)
            counts = after(counts, crashOf(std::to_string(i).c_str()), at(i));
        for (int i = 0; i < 3; ++i)
            counts = after(counts, crashOf("the last"), at(200));
        QVERIFY(isShutOff(counts, "the last"));
    }
    void aDamagedPageIsBegunAnewAndAFolderThatCannotBeWrittenIsAnError()
    {
        const QTemporaryDir dir;
        const std::filesystem::path folder = dir.path().toStdString();
        for (const std::size_t size : {0UL, 1UL, 100UL, 4096UL, 100'000UL}) {
            std::ofstream(folder / "crashes", std::ios::binary) << std::string(size, '\xff');
            const auto history = CrashHistory::open(folder, at(0));
            QVERIFY2(history, history ? "" : history.error().line().c_str());
            QVERIFY(!history->safeStart() && !history->isShutOff("monitor 7"));
        }
        std::ofstream(folder / "no-folder") << "x";
        const auto refused = CrashHistory::open(folder / "no-folder", at(0));
        QVERIFY(!refused && refused.error().code == ErrorCode::Io && !refused.error().where.empty());
        std::filesystem::create_directories(folder / "taken" / "crashes");
        QVERIFY(!CrashHistory::open(folder / "taken", at(0)));
    }
};

WL_TEST(CrashHistoryTest)
#include "crash_history_test.moc"
