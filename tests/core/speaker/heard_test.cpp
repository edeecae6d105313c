// SPDX-License-Identifier: GPL-3.0-or-later
// The speaker against real sound servers on null sinks: what is played is recorded and measured, what is not heard is told.
#include "tests/support/wl_test.h"
#include "core/speaker/burst.h"
#include "core/speaker/speaker.h"
#include "resources/embedded.h"
#include "tests/core/speaker/measure.h"
#include "tests/core/speaker/private_server.h"

#include <QElapsedTimer>

#include <atomic>
#include <mutex>

using namespace wardlight;
using namespace wardlight::speaker;
using namespace wardlight::test;

namespace heard_test {

/// A door with one alarm that sounds or not.
class AlarmDoor : public door::Door {
public:
    AlarmDoor() { silence(); }
    void silence() { set(std::make_shared<door::WardView>()); }
    void sound(AlarmKind kind, Priority priority, std::uint64_t id)
    {
        auto view = std::make_shared<door::WardView>();
        door::AlarmView alarm;
        alarm.id = {id};
        alarm.key.kind = kind;
        alarm.priority = priority;
        alarm.onset = now().mono;
        view->alarms.push_back(alarm);
        view->sounding = alarm.id;
        set(std::move(view));
    }
    /// A quiet ward that asks for a test (a higher number is another one) at this volume.
    void test(std::uint64_t number, Priority priority, int volume)
    {
        auto site = std::make_shared<door::SiteView>();
        site->settings.push_back({"sound.volume", std::to_string(volume), {}});
        auto view = std::make_shared<door::WardView>();
        view->site = std::move(site);
        view->soundTest = {number, priority};
        set(std::move(view));
    }
    /// A quiet ward whose station plays on this device.
    void choose(const std::string& output)
    {
        auto site = std::make_shared<door::SiteView>();
        site->settings.push_back({"sound.output", output, {}});
        auto view = std::make_shared<door::WardView>();
        view->site = std::move(site);
        set(std::move(view));
    }
    void outputs(std::vector<door::OutputView> list) override
    {
        const std::scoped_lock lock(mutex_);
        outputs_ = std::move(list);
    }
    [[nodiscard]] std::vector<std::string> outputNames() const
    {
        const std::scoped_lock lock(mutex_);
        std::vector<std::string> names;
        for (const auto& o : outputs_)
            names.push_back(o.name);
        return names;
    }
    std::shared_ptr<const door::WardView> view() const override
    {
        const std::scoped_lock lock(mutex_);
        return view_;
    }
    door::Subscription updates(std::function<void(bool)> changed) override
    {
        changed_ = std::move(changed);
        return std::make_shared<int>(0);
    }
    void command(Command, OutcomeHandler) override {}
    door::Subscription ask(door::Query, door::AnswerHandler) override { return {}; }
    void painted(Instant) override {}
    void voice(door::VoiceState state, int volume) override
    {
        state_ = state;
        volume_ = volume;
    }
    Now now() const override { return {Instant(std::chrono::milliseconds(clock_.elapsed() + 1000)), {}}; }

    std::atomic<door::VoiceState> state_{door::VoiceState::Unknown};
    std::atomic<int> volume_{0};

private:
    void set(std::shared_ptr<const door::WardView> view)
    {
        {
            const std::scoped_lock lock(mutex_);
            view_ = std::move(view);
        }
        if (changed_)
            changed_(true);
    }
    mutable std::mutex mutex_;
    std::shared_ptr<const door::WardView> view_;
    std::vector<door::OutputView> outputs_;
    std::function<void(bool)> changed_;
    QElapsedTimer clock_ = [] { QElapsedTimer t; t.start(); return t; }();
};

}
using namespace heard_test;

class HeardTest : public QObject {
    Q_OBJECT

    using Kind = PrivateServer::Kind;
    struct Stage {
        PrivateServer server;
        AlarmDoor door;
        std::unique_ptr<Speaker> speaker;
        explicit Stage(Kind kind) : server(kind) {}
        void listen(bool allowNullSink = true)
        {
            for (const auto& key : server.environment().keys())
                qputenv(qPrintable(key), server.environment().value(key).toLocal8Bit());
            const auto kinds = std::make_shared<const alarms::KindTable>(
                alarms::kindTable(embeddedResource("alarm_kinds.csv")).value());
            speaker = std::make_unique<Speaker>(
                door, kinds,
                SpeakerOptions{QString::fromLatin1(WL_BINARY_DIR) + QStringLiteral("/bin/wardlight-voice"),
                               allowNullSink ? QStringList{QStringLiteral("--allow-null-sink")} : QStringList{}});
        }
    };

    static bool missing(Kind kind)
    {
        return !canRun("pactl") || !canRun("parec")
               || (kind == Kind::PulseAudio ? !canRun("pulseaudio")
                                            : !canRun("pipewire-pulse") || !canRun("wireplumber") || !canRun("dbus-daemon"));
    }
    static void kinds()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("PulseAudio") << static_cast<int>(Kind::PulseAudio);
        QTest::newRow("PipeWire") << static_cast<int>(Kind::PipeWire);
    }
    /// ms until the door was told this state; -1 after `atMost`.
    static qint64 waitFor(AlarmDoor& door, door::VoiceState state, int atMost)
    {
        QElapsedTimer timer;
        timer.start();
        const bool came = QTest::qWaitFor([&] { return door.state_ == state; }, atMost);
        if (!came)
            qWarning("the door was told %s instead", voiceStateId(door.state_).data());
        return came ? timer.elapsed() : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        // This test starts servers of its own: those that packaging/install brings.
        for (const auto kind : {Kind::PulseAudio, Kind::PipeWire})
            QVERIFY2(!missing(kind), "a sound server is not installed: packaging/install test");
    }

    void aHighBurstIsHeardAsItWasRendered_data() { kinds(); }
    void aHighBurstIsHeardAsItWasRendered()
    {
        QFETCH(int, kind);
        Stage stage(static_cast<Kind>(kind));
        QVERIFY(stage.server.start());
        stage.listen();
        QVERIFY(waitFor(stage.door, door::VoiceState::Sounding, 8000) >= 0);
        const auto recorder = stage.server.record();
        QTest::qWait(700);
        stage.door.sound(AlarmKind::Asystole, Priority::High, 1);
        QTest::qWait(4800);
        stage.door.silence();
        const auto samples = PrivateServer::samplesOf(*recorder);
        const auto pulses = pulsesAt(envelope(samples), 0.5);
        QCOMPARE(pulses.size(), std::size_t(10));
        const double gaps[] = {0.1, 0.1, 0.35, 0.1, 0.5, 0.1, 0.1, 0.35, 0.1};
        for (std::size_t i = 0; i < 9; ++i) {
            const double gap = pulses[i + 1].begin - pulses[i].end;
            QVERIFY2(std::abs(gap - gaps[i]) < 0.015, qPrintable(QString::number(gap)));
        }
        const auto notes = melody(Priority::High, AlarmCategory::Cardiac);
        for (std::size_t i = 0; i < notes.size(); ++i) {
            QVERIFY(std::abs(pulses[i].length() - 0.15) < 0.015);
            const auto from = static_cast<std::size_t>((pulses[i].begin + 0.03) * sampleRate);
            bool found = false;
            for (const auto& peak : spectrumPeaks(std::span(samples).subspan(from, 4096)))
                found = found || (std::abs(peak.frequency - notes[i]) < 12 && peak.level > -15);
            QVERIFY2(found, qPrintable(QString::number(notes[i])));
        }
    }

    void theChosenDeviceSoundsAndWhenItIsGoneTheDefaultDoesUntilItIsBack()
    {
        Stage stage(Kind::PulseAudio);
        QVERIFY(stage.server.start());
        const auto load = [&] {
            return stage.server.pactl({QStringLiteral("load-module"), QStringLiteral("module-null-sink"), QStringLiteral("sink_name=desk"),
                                       QStringLiteral("rate=48000"), QStringLiteral("sink_properties=device.description=Desk")}).trimmed();
        };
        auto module = load();
        QVERIFY(!module.isEmpty());
        stage.listen();
        QVERIFY(waitFor(stage.door, door::VoiceState::Sounding, 8000) >= 0);
        const std::vector<std::string> both{"wl", "desk"}, one{"wl"};
        QTRY_COMPARE_WITH_TIMEOUT(stage.door.outputNames(), both, 5000); // the default first
        /// The sink that the voice's stream is on, by the server's own word.
        const auto playsOn = [&](const char* name) {
            QByteArray number;
            for (const auto& line : stage.server.pactl({QStringLiteral("list"), QStringLiteral("short"), QStringLiteral("sinks")}).split('\n'))
                if (line.split('\t').value(1) == name)
                    number = line.split('\t').value(0);
            for (const auto& line : stage.server.pactl({QStringLiteral("list"), QStringLiteral("short"), QStringLiteral("sink-inputs")}).split('\n'))
                if (!number.isEmpty() && line.split('\t').value(1) == number)
                    return true;
            return false;
        };
        QVERIFY(playsOn("wl"));
        stage.door.choose("desk");
        QTRY_VERIFY_WITH_TIMEOUT(playsOn("desk") && !playsOn("wl"), 5000);
        QVERIFY(waitFor(stage.door, door::VoiceState::Sounding, 5000) >= 0);
        QElapsedTimer gone;
        gone.start();
        (void)stage.server.pactl({QStringLiteral("unload-module"), QString::fromLatin1(module)});
        QTRY_COMPARE_WITH_TIMEOUT(stage.door.outputNames(), one, 5000);
        qInfo("told %lld ms after the device was gone", static_cast<long long>(gone.elapsed()));
        QTRY_VERIFY_WITH_TIMEOUT(playsOn("wl"), 8000);
        QVERIFY(waitFor(stage.door, door::VoiceState::Sounding, 8000) >= 0);
        module = load();
        QTRY_COMPARE_WITH_TIMEOUT(stage.door.outputNames(), both, 8000);
        QTRY_VERIFY_WITH_TIMEOUT(playsOn("desk"), 10000);
        QVERIFY(waitFor(stage.door, door::VoiceState::Sounding, 8000) >= 0);
    }

    void aNewAlarmIsHeardWithinASecondAndBurstsAreNotMixed()
    {
        Stage stage(Kind::PulseAudio);
        QVERIFY(stage.server.start());
        stage.listen();
        QVERIFY(waitFor(stage.door, door::VoiceState::Sounding, 8000) >= 0);
        const auto recorder = stage.server.record();
        QTest::qWait(700);
        // A marker of known time: the length of the recording when the alarm began.
        const auto before = recorder->bytesAvailable() / 2;
        stage.door.sound(AlarmKind::NurseCall, Priority::Medium, 1);
        QTest::qWait(300);
        stage.door.sound(AlarmKind::Asystole, Priority::High, 2); // while the medium one plays
        QTest::qWait(6000);
        const auto samples = PrivateServer::samplesOf(*recorder);
        const auto pulses = pulsesAt(envelope(samples), 0.5);
        QCOMPARE(pulses.size(), std::size_t(13)); // three whole ones, then ten
        const double delay = pulses[0].begin - static_cast<double>(before) / sampleRate;
        qInfo("heard %.0f ms after the alarm began", delay * 1000);
        QVERIFY(delay < 1.0);
        for (int i = 0; i < 3; ++i)
            QVERIFY(std::abs(pulses[static_cast<std::size_t>(i)].length() - 0.2) < 0.02);
        QVERIFY(pulses[3].begin - pulses[2].end < 0.6);
    }

    void aTestIsPlayedOnceAtTheVolumeThatIsSetAndNeverBelowTheLowest()
    {
        Stage stage(Kind::PulseAudio);
        QVERIFY(stage.server.start());
        stage.door.test(7, Priority::High, 100); // asked before this voice began: over
        stage.listen();
        QVERIFY(waitFor(stage.door, door::VoiceState::Sounding, 8000) >= 0);
        const auto peakOf = [&](std::uint64_t number, int volume) {
            const auto recorder = stage.server.record();
            QTest::qWait(700);
            stage.door.test(number, Priority::Medium, volume);
            QTest::qWait(2500);
            const auto samples = PrivateServer::samplesOf(*recorder);
            int peak = 0;
            for (const auto sample : samples)
                peak = std::max(peak, std::abs(static_cast<int>(sample)));
            return std::pair(peak, pulsesAt(envelope(samples), 0.5).size());
        };
        const auto loud = peakOf(8, 100), half = peakOf(9, 50), floor = peakOf(10, 10), again = peakOf(10, 10);
        QCOMPARE(loud.second, std::size_t(3));
        QCOMPARE(half.second, std::size_t(3));
        qInfo("peaks %d, at 50 %% %d, at 10 %% (lowest 40) %d", loud.first, half.first, floor.first);
        QVERIFY(std::abs(half.first - loud.first / 2) < loud.first / 10);
        QVERIFY(std::abs(floor.first - loud.first * 2 / 5) < loud.first / 10);
        QVERIFY(again.first < loud.first / 100); // the same number is the same test
        QTRY_COMPARE_WITH_TIMEOUT(stage.door.volume_.load(), 40, 3000);
    }

    void aNullSinkIsNotHeardUnlessItIsAllowed()
    {
        Stage stage(Kind::PulseAudio);
        QVERIFY(stage.server.start());
        stage.listen(false);
        QVERIFY(waitFor(stage.door, door::VoiceState::NullSink, 8000) >= 0);
    }

    void aMutedASuspendedAndAVanishedSinkAreToldWithin5sAndHeal_data() { kinds(); }
    void aMutedASuspendedAndAVanishedSinkAreToldWithin5sAndHeal()
    {
        QFETCH(int, kind);
        const bool pulse = static_cast<Kind>(kind) == Kind::PulseAudio;
        Stage stage(static_cast<Kind>(kind));
        QVERIFY(stage.server.start());
        stage.listen();
        QVERIFY(waitFor(stage.door, door::VoiceState::Sounding, 8000) >= 0);
        const auto within5 = [&](door::VoiceState state) {
            const auto took = waitFor(stage.door, state, 5000);
            qInfo("%s told after %lld ms", voiceStateId(state).data(), static_cast<long long>(took));
            return took >= 0;
        };
        (void)stage.server.pactl({QStringLiteral("set-sink-mute"), QStringLiteral("wl"), QStringLiteral("1")});
        QVERIFY(within5(door::VoiceState::Muted));
        (void)stage.server.pactl({QStringLiteral("set-sink-mute"), QStringLiteral("wl"), QStringLiteral("0")});
        QVERIFY(within5(door::VoiceState::Sounding));
        (void)stage.server.pactl({QStringLiteral("set-sink-volume"), QStringLiteral("wl"), QStringLiteral("10%")});
        QVERIFY(within5(door::VoiceState::Low));
        QVERIFY(stage.door.volume_ >= 9 && stage.door.volume_ <= 11);
        (void)stage.server.pactl({QStringLiteral("set-sink-volume"), QStringLiteral("wl"), QStringLiteral("100%")});
        QVERIFY(within5(door::VoiceState::Sounding));
        if (pulse) { // PipeWire wakes a suspended sink again at once
            (void)stage.server.pactl({QStringLiteral("suspend-sink"), QStringLiteral("wl"), QStringLiteral("1")});
            QVERIFY(within5(door::VoiceState::Suspended));
            (void)stage.server.pactl({QStringLiteral("suspend-sink"), QStringLiteral("wl"), QStringLiteral("0")});
            QVERIFY(within5(door::VoiceState::Sounding));
        }
        stage.server.removeSink();
        if (pulse)
            QVERIFY(within5(door::VoiceState::NoDevice));
        else // moved to auto_null, which --allow-null-sink takes for heard: asked without it in the next test
            QTest::qWait(1000);
        QVERIFY(stage.server.addSink());
        QVERIFY(waitFor(stage.door, door::VoiceState::Sounding, 15'000) >= 0);
    }

    void onPipeWireAVanishedSinkIsSoundIntoTheVoid()
    {
        Stage stage(Kind::PipeWire);
        QVERIFY(stage.server.start());
        stage.listen(false);
        QVERIFY(waitFor(stage.door, door::VoiceState::NullSink, 8000) >= 0);
        stage.server.removeSink();
        QTest::qWait(3000);
        QVERIFY(!isHeard(stage.door.state_));
    }

    void aDeadServerIsToldWithin5sAndHealsWhenItReturns_data() { kinds(); }
    void aDeadServerIsToldWithin5sAndHealsWhenItReturns()
    {
        QFETCH(int, kind);
        Stage stage(static_cast<Kind>(kind));
        QVERIFY(stage.server.start());
        stage.listen();
        QVERIFY(waitFor(stage.door, door::VoiceState::Sounding, 8000) >= 0);
        stage.server.stop();
        const auto told = waitFor(stage.door, door::VoiceState::ServerGone, 5000);
        qInfo("server-gone told after %lld ms", static_cast<long long>(told));
        QVERIFY(told >= 0);
        QTest::qWait(3000);
        QVERIFY(!isHeard(stage.door.state_));
        QVERIFY(stage.server.start());
        const auto healed = waitFor(stage.door, door::VoiceState::Sounding, 15'000);
        qInfo("heard again after %lld ms", static_cast<long long>(healed));
        QVERIFY(healed >= 0);
    }

    void aServerThatComesLateIsFound()
    {
        Stage stage(Kind::PulseAudio);
        stage.listen();
        QVERIFY(waitFor(stage.door, door::VoiceState::ServerGone, 5000) >= 0);
        QVERIFY(stage.server.start());
        QVERIFY(waitFor(stage.door, door::VoiceState::Sounding, 15'000) >= 0);
    }

    void aVoiceThatCannotStartIsTold()
    {
        AlarmDoor door;
        const auto kinds = std::make_shared<const alarms::KindTable>(
            alarms::kindTable(embeddedResource("alarm_kinds.csv")).value());
        Speaker speaker(door, kinds, {QStringLiteral("/nonexistent/wardlight-voice"), {}});
        QVERIFY(waitFor(door, door::VoiceState::Stopped, 5000) >= 0);
    }

    void aVoiceThatSaysNothingIsTold()
    {
        AlarmDoor door;
        const auto kinds = std::make_shared<const alarms::KindTable>(
            alarms::kindTable(embeddedResource("alarm_kinds.csv")).value());
        Speaker speaker(door, kinds, {QStringLiteral("/bin/cat"), {}});
        QVERIFY(waitFor(door, door::VoiceState::Stopped, 5000) >= 0);
    }

    void aVoiceThatHangsIsToldWithin5s()
    {
        AlarmDoor door;
        const auto kinds = std::make_shared<const alarms::KindTable>(
            alarms::kindTable(embeddedResource("alarm_kinds.csv")).value());
        Speaker speaker(door, kinds, {QStringLiteral("/bin/sh"),
                                      {QStringLiteral("-c"), QStringLiteral("echo state sounding 90; exec sleep 20")}});
        QVERIFY(waitFor(door, door::VoiceState::Sounding, 5000) >= 0);
        QCOMPARE(door.volume_.load(), 90);
        QVERIFY(waitFor(door, door::VoiceState::Stopped, 5000) >= 0);
    }
};

WL_TEST(HeardTest)
#include "heard_test.moc"
