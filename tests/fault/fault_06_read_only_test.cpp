// SPDX-License-Identifier: GPL-3.0-or-later
// Faults 4 and 6 for the files that exist now: the medium turns read-only or full while the ward runs. It is told,
// commands answer "done, not recorded", and what happened meanwhile is written when the medium is back.
#include "core/store/store.h"
#include "tests/support/wl_test.h"

#include <QSemaphore>
#include <QTemporaryDir>

#include <sys/mount.h>
#include <unistd.h>

using namespace wardlight;
using namespace wardlight::store;

class ReadOnlyTest : public QObject {
    Q_OBJECT
    static bool mounted(const QString& folder, const char* options)
    {
        return ::geteuid() == 0 && ::mount("tmpfs", folder.toLocal8Bit().constData(), "tmpfs", 0, options) == 0;
    }
    static Batch note(std::uint64_t id, std::size_t size = 10)
    {
        Batch batch;
        batch.events = {{{id}, {1}, {1}, {}, {}, {}, {}, "", Noted{std::string(size, 'n')}}};
        return batch;
    }
    static Store::Kept keep(Store& store, Batch batch)
    {
        QSemaphore answered;
        Store::Kept kept = Store::Kept::NotRecorded;
        if (!store.keep(std::move(batch), [&](Store::Kept k) {
                kept = k;
                answered.release();
            }))
            return kept;
        answered.tryAcquire(1, 20000);
        return kept;
    }
private Q_SLOTS:
    void aReadOnlyMediumIsToldAndCaughtUpOnReturn()
    {
        const QTemporaryDir dir;
        if (!mounted(dir.path(), "size=16m"))
            QSKIP("mounting needs root");
        QSemaphore told;
        std::atomic<bool> writing{true};
        {
            Store store(*Journal::open(dir.path().toStdString() + "/s", 0), [] { return Now{}; }, [&](const StoreHealth& h) {
                writing = h.writing;
                told.release();
            });
            QCOMPARE(keep(store, note(1)), Store::Kept::Durable);
            QVERIFY(::mount(nullptr, dir.path().toLocal8Bit().constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0 || ::umount2(dir.path().toLocal8Bit().constData(), MNT_DETACH) == 0);
            const auto kept = keep(store, note(2));
            if (kept == Store::Kept::Durable) // an open descriptor still wrote: the remount was refused as busy
                qInfo("fault 06: the remount was refused");
            else
                QVERIFY(!writing);
            ::mount(nullptr, dir.path().toLocal8Bit().constData(), nullptr, MS_REMOUNT, nullptr);
            QTRY_VERIFY_WITH_TIMEOUT(writing, 10000);
            QCOMPARE(keep(store, note(3)), Store::Kept::Durable);
        }
        std::uint64_t count = 0;
        QVERIFY((*Journal::open(dir.path().toStdString() + "/s", 0))->eachEvent([&](const Event&) { ++count; }));
        ::umount2(dir.path().toLocal8Bit().constData(), MNT_DETACH);
        qInfo("fault 06: %llu of 3 events kept", static_cast<unsigned long long>(count));
        QCOMPARE(count, 3ULL);
    }
    void aFullDiskGivesUpNumbersAndTheReserveBeforeEvents()
    {
        const QTemporaryDir dir;
        if (!mounted(dir.path(), "size=6m"))
            QSKIP("mounting needs root");
        std::atomic<bool> writing{true};
        std::uint64_t durable = 0;
        {
            Store store(*Journal::open(dir.path().toStdString() + "/s", 2U << 20U), [] { return Now{}; }, [&](const StoreHealth& h) { writing = h.writing; });
            std::uint64_t id = 0;
            while (writing && id < 4000) {
                ++id;
                durable += keep(store, note(id, 4000)) == Store::Kept::Durable ? 1U : 0U;
            }
            QVERIFY(!writing);
            QVERIFY(!std::filesystem::exists(dir.path().toStdString() + "/s/reserve"));
            ::mount(nullptr, dir.path().toLocal8Bit().constData(), nullptr, MS_REMOUNT, "size=24m");
            QTRY_VERIFY_WITH_TIMEOUT(writing, 10000);
            QCOMPARE(keep(store, note(id + 1)), Store::Kept::Durable);
            durable = id + 1;
        }
        std::uint64_t count = 0;
        QVERIFY((*Journal::open(dir.path().toStdString() + "/s", 0))->eachEvent([&](const Event&) { ++count; }));
        ::umount2(dir.path().toLocal8Bit().constData(), MNT_DETACH);
        qInfo("fault 04: %llu of %llu events kept after the disk was full", static_cast<unsigned long long>(count), static_cast<unsigned long long>(durable));
        QCOMPARE(count, durable);
    }
};

WL_TEST(ReadOnlyTest)
#include "fault_06_read_only_test.moc"
