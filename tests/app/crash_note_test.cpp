// SPDX-License-Identifier: GPL-3.0-or-later
// The page that a crash writes itself, by processes that crash. Not under sanitizers, which keep these signals to themselves.
#include "tests/support/wl_test.h"

#include "app/crash_history.h"

#include <QTemporaryDir>

#include <csignal>
#include <functional>
#include <sys/wait.h>
#include <unistd.h>

using namespace wardlight;
using namespace wardlight::app;

class CrashNoteTest : public QObject {
    Q_OBJECT

    static WallTime at(std::int64_t minutes) { return {1'700'000'000'000'000 + minutes * 60'000'000}; }
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
};

WL_TEST(CrashNoteTest)
#include "crash_note_test.moc"
