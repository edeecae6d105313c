// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the voice process: plays bursts on one open stream and says twice a second whether anyone can hear them.
#pragma once

#include <QObject> // first: moc 6.4 stumbles over <chrono> before Qt

#include "core/speaker/sound_server.h"
#include "core/speaker/voice_line.h"

#include <QAudioSink>
#include <QElapsedTimer>
#include <QIODevice>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

namespace wardlight::speaker {

/// What the sound device pulls: silence, or the burst that was asked for. Read on the audio thread of Qt, which in 6.4
/// with libpulse is the thread that owns the sink.
class BurstSource : public QIODevice {
public:
    explicit BurstSource(QObject* parent);
    /// Starts now, or after the burst that runs; a later wish replaces a waiting one.
    void play(std::vector<std::int16_t> samples);
    /// A test: only where nothing runs, and an alarm's burst takes its place at once.
    void playTest(std::vector<std::int16_t> samples);
    void forgetWaiting() { waiting_.clear(); }
    [[nodiscard]] bool isPlaying() const { return at_ < playing_.size(); }
    [[nodiscard]] qint64 bytesPulled() const { return pulled_; }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    std::vector<std::int16_t> playing_;
    std::vector<std::int16_t> waiting_;
    std::size_t at_ = 0;
    bool testing_ = false;
    qint64 pulled_ = 0;
};

/// say: writes one line to the station. The process ends itself (ended) when its stream cannot come back by itself: Qt 6.4
/// never sees a server or sink that appears later, a new process does.
class Voice : public QObject {
    Q_OBJECT
public:
    Voice(NullSink nullSink, std::function<void(const std::string&)> say, QObject* parent = nullptr);
    ~Voice() override;
    void order(const VoiceOrder& order);

Q_SIGNALS:
    void ended(int exitCode);

private:
    void open();
    void reopen();
    void watched(const VoiceReport& report, const std::vector<door::OutputView>& outputs);
    void followOutput();

    std::function<void(const std::string&)> say_;
    BurstSource source_;
    std::unique_ptr<QAudioSink> sink_;
    QElapsedTimer sincePulled_;
    QElapsedTimer sinceHealthy_;
    qint64 lastPulled_ = -1;
    int volume_ = 100; ///< percent, of the samples
    std::string wanted_, opened_; ///< the server's names; wanted_ empty: its default. opened_ empty: whatever is the default
    std::vector<door::OutputView> outputs_; ///< as the server said last
    bool wasAbsent_ = false;      ///< the wanted one came after this process began: Qt 6.4 will never list it
    std::jthread watcher_; ///< last: joined before what it reports to is gone
};

}
