// SPDX-License-Identifier: GPL-3.0-or-later
// The record's health as the ward tells it: a hang, a disk that takes nothing, and neither in a run faster than life.
#include "tests/support/virtual_ward.h"
#include "tests/support/wl_test.h"

#include <QSemaphore>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace wardlight;
using test::VirtualWard;

namespace {

const std::string recordedBed = "title = \"t\"\n[[bed]]\nname = \"01\"\nfamily = \"S\"\nwaves = [\"II\"]\nhr = 70\n";

std::optional<AlarmTransition> lastOf(const VirtualWard& w)
{
    const auto all = w.alarms(AlarmKind::StoreFailed, {});
    return all.empty() ? std::nullopt : std::optional(all.back().second.transition);
}

/// The store's thread does not come back, as on a sync that never returns.
struct HeldStore {
    explicit HeldStore(VirtualWard& w)
    {
        asked = w.ward->ask([this](const store::Journal&) {
            holds.release();
            go.acquire();
        });
        held = asked && holds.tryAcquire(1, 20000);
    }
    ~HeldStore() { go.release(); }
    QSemaphore holds, go;
    bool asked = false, held = false;
};

/// Nothing can be written to any file of this process. Files that were opened can be read.
struct NoSpace {
    NoSpace()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &before);
        const rlimit none{0, before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~NoSpace() { ::setrlimit(RLIMIT_FSIZE, &before); }
    rlimit before{};
};

/// Ward and store run until the ward has told this; the store's thread needs real moments, the ward's clock goes on.
bool tells(VirtualWard& w, AlarmTransition wanted)
{
    for (int i = 0; i < 5000 && lastOf(w) != wanted; ++i) {
        w.runUntil(w.t() + 0.5);
        QTest::qWait(1);
    }
    return lastOf(w) == wanted;
}

}

class WardRecordTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRunFasterThanLifeTellsNoFailureOfTheStore()
    {
        const QTemporaryDir dir;
        VirtualWard w(recordedBed, dir.path().toStdString());
        const HeldStore held(w); // the machine was not given a moment: no answer of the store is no sign of anything
        QVERIFY(held.held);
        w.runUntil(120);
        QVERIFY(!lastOf(w));
    }
    void aStoreThatHangsIsToldAfterFiveSecondsAndHealsByItself()
    {
        const QTemporaryDir dir;
        VirtualWard w(recordedBed, dir.path().toStdString());
        w.runUntil(2);
        {
            const HeldStore held(w);
            QVERIFY(held.held);
            const double from = w.t();
            while (!lastOf(w) && w.t() < from + 30) {
                w.machine += 100ms;
                w.runUntil(w.t() + 0.1);
            }
            QVERIFY(lastOf(w) == AlarmTransition::Onset);
            const double after = w.t() - from;
            QVERIFY2(after >= 4 && after <= 7, qPrintable(QString::number(after)));
            QCOMPARE(w.alarms(AlarmKind::StoreFailed, {}).front().second.detail, std::string("hangs"));
            w.machine += 60s;
            w.runUntil(w.t() + 60); // it goes on being watched and told, once
            QCOMPARE(w.alarms(AlarmKind::StoreFailed, {}).size(), std::size_t(1));
        }
        QVERIFY(tells(w, AlarmTransition::Ended));
    }
    void aDiskThatTakesNothingIsToldWithItsReasonAndKeptOnReturn()
    {
        const QTemporaryDir dir;
        EventId last;
        {
            VirtualWard w(recordedBed, dir.path().toStdString());
            w.runUntil(2);
            {
                const NoSpace noSpace;
                QVERIFY(tells(w, AlarmTransition::Onset));
                QVERIFY(!w.alarms(AlarmKind::StoreFailed, {}).front().second.detail.empty());
                QVERIFY(!w.ward->snapshot()->record.writing);
                const auto since = w.ward->snapshot()->record.since; // of the ward's wall clock, handed in with the batch
                QVERIFY2(since >= WallTime{1'795'000'000'000'000} && since <= w.now().wall, qPrintable(QString::number(since.microseconds)));
            }
            QVERIFY(tells(w, AlarmTransition::Ended));
            last = w.events.back().id;
        }
        QVERIFY((*store::Journal::open(dir.path().toStdString(), 0))->opened().lastEvent >= last);
    }
};

WL_TEST(WardRecordTest)
#include "ward_record_test.moc"
