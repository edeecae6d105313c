// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered of crashes, and what follows: decisions, and the page that a crash writes itself.
#include "tests/support/wl_test.h"

#include "app/crash_history.h"

#include <QTemporaryDir>

#include <csignal>
#include <fstream>
#include <functional>
#include <optional>
#include <sys/wait.h>
#include <unistd.h>

using namespace wardlight;
using namespace wardlight::app;

class CrashHistoryTest : public QObject {
    Q_OBJECT

    static constexpr std::int64_t minute = 60'000'000;
    static WallTime at(std::int64_t minutes) { return {1'700'000'000'000'000 + minutes * minute}; }
    static EndedRun crashOf(const char* source, bool settled = true) { return {false, SIGSEGV, sourceNumber(source), settled}; }
    static constexpr EndedRun earlyCrash{false, SIGSEGV, 0, false};

    /// A run in a process of its own; the signal it died of, 0: it ended.
    static int run(const std::filesystem::path& folder, const std::function<void(CrashHistory&)>& life)
    {
        const auto child = ::fork();
        if (child == 0) {
            {
                auto history = CrashHistory::open(folder, at(0));
                if (!history)
                    ::_exit(1);
                life(*history);
            }
            ::_exit(0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    }
    static int crashIn(const std::filesystem::path& folder, const char* source)
    {
        return run(folder, [&](CrashHistory&) {
            const AtWork work(sourceNumber(source));
            ::raise(SIGSEGV);
        });
    }

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
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    void aCrashItselfWritesWhoseInputItWas()
    {
        const QTemporaryDir dir;
        const std::filesystem::path folder = dir.path().toStdString();
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(run(folder, [](CrashHistory& h) { if (h.isShutOff("monitor 7")) ::abort(); }), 0); // clean: forgotten
            QCOMPARE(crashIn(folder, "monitor 7"), SIGSEGV);
        }
        QCOMPARE(crashIn(folder, "monitor 7"), SIGSEGV);
        QCOMPARE(crashIn(folder, "monitor 7"), SIGSEGV);
        const auto history = CrashHistory::open(folder, at(0));
        QVERIFY(history && history->isShutOff("monitor 7") && !history->isShutOff("monitor 8") && !history->safeStart());
    }
    void theInnermostSourceIsNamedAndWorkThatEndedIsNot()
    {
        const QTemporaryDir dir;
        const std::filesystem::path folder = dir.path().toStdString();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(run(folder, [](CrashHistory&) {
                         const AtWork outer(sourceNumber("outer"));
                         { const AtWork ended(sourceNumber("ended")); }
                         const AtWork inner(sourceNumber("inner"));
                         ::abort();
                     }), SIGABRT);
        const auto history = CrashHistory::open(folder, at(0));
        QVERIFY(history && history->isShutOff("inner") && !history->isShutOff("outer") && !history->isShutOff("ended"));
    }
    void aStackThatIsFullIsNotedToo()
    {
        const QTemporaryDir dir;
        const std::filesystem::path folder = dir.path().toStdString();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(run(folder, [](CrashHistory&) {
                         const AtWork work(sourceNumber("deep"));
                         struct Deep {
                             static int down(int n) // NOLINT(misc-no-recursion)
                             {
                                 volatile char room[4096] = {};
                                 room[n % 4096] = static_cast<char>(n);
                                 return n < 0 ? 0 : down(n + 1) + room[0];
                             }
                         };
                         ::_exit(Deep::down(0) == 1 ? 2 : 3);
                     }), SIGSEGV);
        const auto history = CrashHistory::open(folder, at(0));
        QVERIFY(history && history->isShutOff("deep"));
    }
    void crashesAtTheStartComeToASafeStartAndASettledRunForgetsThem()
    {
        const QTemporaryDir dir;
        const std::filesystem::path folder = dir.path().toStdString();
        const auto crash = [&](bool settled) {
            return run(folder, [&](CrashHistory& h) {
                if (settled)
                    h.settled();
                ::raise(SIGBUS);
            });
        };
        QCOMPARE(crash(false), SIGBUS);
        QCOMPARE(crash(false), SIGBUS);
        QCOMPARE(crash(true), SIGBUS);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(crash(false), SIGBUS);
        const auto history = CrashHistory::open(folder, at(0));
        QVERIFY(history && history->safeStart());
    }
#endif
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
