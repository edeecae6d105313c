// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wl_test.h"

#include "core/links/wire/unix_pipe.h"

#include <QSemaphore>
#include <QTemporaryDir>

#include <fstream>
#include <mutex>
#include <sys/stat.h>

using namespace wardlight;
using namespace wardlight::links;

namespace {

/// One side, with what it heard.
struct Side {
    std::unique_ptr<Pipe> pipe;
    std::mutex lock;
    std::string heard;
    QSemaphore bytes, ended;

    void begin(std::unique_ptr<Pipe> mine)
    {
        pipe = std::move(mine);
        pipe->begin(
            [this](std::span<const std::byte> b) {
                {
                    const std::scoped_lock held(lock);
                    heard.append(reinterpret_cast<const char*>(b.data()), b.size());
                }
                bytes.release();
            },
            [this] { ended.release(); });
    }
    bool waitFor(std::size_t size)
    {
        for (;;) {
            {
                const std::scoped_lock held(lock);
                if (heard.size() >= size)
                    return true;
            }
            if (!bytes.tryAcquire(1, 20000))
                return false;
        }
    }
};

struct Room {
    QTemporaryDir dir;
    std::filesystem::path path = std::filesystem::path(dir.path().toStdString()) / "door.sock";
    Side ward, station;
    QSemaphore arrived;
    std::unique_ptr<UnixListener> listener;

    Room()
    {
        listener = std::move(*UnixListener::open(path, [this](std::unique_ptr<Pipe> pipe) {
            ward.begin(std::move(pipe));
            arrived.release();
        }));
        station.begin(std::move(*connectUnix(path)));
        arrived.acquire();
    }
};

}

class UnixPipeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bytesArriveWholeAndInOrderBothWays()
    {
        Room room;
        std::string all;
        for (int i = 0; i < 200; ++i) {
            std::string part(static_cast<std::size_t>(i * 331 % 70000 + 1), static_cast<char>('a' + i % 26));
            all += part;
            QVERIFY(room.station.pipe->send(std::move(part)));
        }
        QVERIFY(room.ward.pipe->send("welcome"));
        QVERIFY(room.ward.waitFor(all.size()) && room.station.waitFor(7));
        QVERIFY(room.ward.heard == all);
        QCOMPARE(room.station.heard, std::string("welcome"));
    }
    void onlyItsOwnerMayOpenTheSocket()
    {
        Room room;
        struct stat about {};
        QCOMPARE(::stat(room.path.c_str(), &about), 0);
        QCOMPARE(about.st_mode & 0777U, 0600U);
    }
    void theEndIsToldToTheOther()
    {
        Room room;
        room.station.pipe->close();
        room.station.pipe.reset();
        QVERIFY(room.ward.ended.tryAcquire(1, 20000));
        QVERIFY(!room.ward.pipe->send("x"));
    }
    void aPeerThatDoesNotReadIsTakenForGoneBeforeMemoryEnds()
    {
        Room room;
        auto pipe = std::move(*connectUnix(room.path));
        room.arrived.acquire();
        // The listener made it the ward's side; nobody reads what is sent to `pipe`, which was never begun.
        std::size_t sent = 0;
        while (sent < 4 * mostWaitingBytes && room.ward.pipe->send(std::string(1U << 20U, 'x')))
            sent += 1U << 20U;
        QVERIFY(sent <= mostWaitingBytes + (4U << 20U));
        QVERIFY(room.ward.ended.tryAcquire(1, 20000));
    }
    void aSecondListenerIsRefusedAndADeadOnesSocketIsTakenOver()
    {
        Room room;
        const auto second = UnixListener::open(room.path, [](std::unique_ptr<Pipe>) {});
        QVERIFY(!second && second.error().code == ErrorCode::Busy);
        room.listener.reset();
        QCOMPARE(connectUnix(room.path).error().code, ErrorCode::NotFound);
        {
            std::ofstream left(room.path); // what a killed program leaves
        }
        QVERIFY(UnixListener::open(room.path, [](std::unique_ptr<Pipe>) {}).has_value());
    }
    void aPathThatIsTooLongIsAnErrorAndNoOtherFile()
    {
        const auto path = std::filesystem::path("/tmp") / std::string(200, 'x');
        QCOMPARE(UnixListener::open(path, [](std::unique_ptr<Pipe>) {}).error().code, ErrorCode::OutOfRange);
        QCOMPARE(connectUnix(path).error().code, ErrorCode::OutOfRange);
    }
};

WL_TEST(UnixPipeTest)
#include "unix_pipe_test.moc"
