// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/support/wl_test.h"

#include <QSemaphore>
#include <QTemporaryDir>

using namespace wardlight;
using namespace wardlight::store;

class StoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void doneIsSaidOnlyWhenDurable()
    {
        const QTemporaryDir dir;
        QSemaphore answered;
        std::atomic<int> durable{0};
        {
            Store store(*Journal::open(dir.path().toStdString()), [](const StoreHealth&) {});
            for (std::uint64_t i = 1; i <= 200; ++i) {
                Batch batch;
                batch.events = {{{i}, {1}, {1}, {}, {}, {}, {}, "", Noted{"n"}}};
                QVERIFY(store.keep(std::move(batch), [&](Store::Kept kept) {
                    durable += kept == Store::Kept::Durable ? 1 : 0;
                    answered.release();
                }));
            }
            for (int i = 0; i < 200; ++i)
                QVERIFY(answered.tryAcquire(1, 20000));
        }
        QCOMPARE(durable.load(), 200);
        QCOMPARE((*Journal::open(dir.path().toStdString()))->opened().lastEvent, EventId{200});
    }
    void aQuestionIsAnsweredBetweenCommits()
    {
        const QTemporaryDir dir;
        Store store(*Journal::open(dir.path().toStdString()), [](const StoreHealth&) {});
        QSemaphore answered;
        QVERIFY(store.ask([&](const Journal& journal) {
            QVERIFY(!journal.knowsCommand("x"));
            answered.release();
        }));
        QVERIFY(answered.tryAcquire(1, 20000));
    }
    void aQuestionSeesWhatWasHandedInJustBeforeIt()
    {
        const QTemporaryDir dir;
        Store store(*Journal::open(dir.path().toStdString()), [](const StoreHealth&) {});
        QSemaphore busy, free, answered;
        EventId seen;
        QVERIFY(store.ask([&](const Journal&) { // until both wait for the writer
            busy.release();
            (void)free.tryAcquire(1, 20000);
        }));
        QVERIFY(busy.tryAcquire(1, 20000));
        Batch batch;
        batch.events = {{{7}, {1}, {1}, {}, {}, {}, {}, "", Noted{"n"}}};
        QVERIFY(store.keep(std::move(batch), {}));
        QVERIFY(store.ask([&](const Journal& journal) {
            seen = journal.lastEvent();
            answered.release();
        }));
        free.release();
        QVERIFY(answered.tryAcquire(1, 20000));
        QCOMPARE(seen, EventId{7});
    }
};

WL_TEST(StoreTest)
#include "store_test.moc"
