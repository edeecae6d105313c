// SPDX-License-Identifier: GPL-3.0-or-later
// A recording as a device: its time line is endless and has no jumps.
#include "core/links/playback/recording_player.h"
#include "core/recordings/open.h"
#include "core/recordings/wave_source.h"
#include "tests/support/wl_test.h"

using namespace wardlight;
using namespace wardlight::links;

class RecordingPlayerTest : public QObject {
    Q_OBJECT

    static std::shared_ptr<const Recording> piece()
    {
        auto opened = openRecording(test::sourcePath("tests/data/recordings/mitdb/101_piece"));
        return opened ? std::shared_ptr<const Recording>(std::move(*opened)) : nullptr;
    }
    /// Samples by index; fails on a jump.
    static std::vector<std::int16_t> drain(engine::Intake& intake, std::uint64_t& next, bool& jumped)
    {
        std::vector<std::int16_t> all;
        PacketQueue::Packet packet;
        while (intake.waves.front(packet)) {
            jumped = jumped || packet.first != next;
            next = packet.first + packet.samples.size();
            all.insert(all.end(), packet.samples.begin(), packet.samples.end());
            intake.waves.release();
        }
        return all;
    }

private Q_SLOTS:
    void loopingGoesOnWithoutAJumpOfTheIndex()
    {
        const auto recording = piece();
        QVERIFY(recording);
        const WaveSource source(*recording, 0);
        auto intake = std::make_shared<engine::Intake>(DeviceId{1}, "r", true);
        RecordingPlayer player(recording, intake, instantAt(50), AtEnd::Loop);
        std::uint64_t next = 0;
        bool jumped = false;
        std::vector<std::int16_t> all;
        for (double t = 0; t < 170; t += 0.13) {
            player.advance(instantAt(50 + t));
            const auto part = drain(*intake, next, jumped);
            all.insert(all.end(), part.begin(), part.end());
        }
        QVERIFY(!jumped);
        QVERIFY(!player.finished());
        QVERIFY(all.size() > 2 * source.length());
        for (std::size_t i = source.length(); i < all.size(); ++i)
            QCOMPARE(all[i], all[i - source.length()]);
    }
    void aRecordingThatStopsSendsEverySampleOnce()
    {
        const auto recording = piece();
        QVERIFY(recording);
        const WaveSource source(*recording, 0);
        auto intake = std::make_shared<engine::Intake>(DeviceId{1}, "r", true);
        RecordingPlayer player(recording, intake, instantAt(50), AtEnd::Stop);
        std::uint64_t next = 0;
        bool jumped = false;
        std::size_t sent = 0;
        for (double t = 0; t < 90; t += 0.7) {
            player.advance(instantAt(50 + t));
            sent += drain(*intake, next, jumped).size();
        }
        QVERIFY(!jumped);
        QVERIFY(player.finished());
        QCOMPARE(sent, static_cast<std::size_t>(source.length()));
    }
};

WL_TEST(RecordingPlayerTest)
#include "recording_player_test.moc"
