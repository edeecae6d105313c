// SPDX-License-Identifier: GPL-3.0-or-later
// One stream, always open, so that the server can be asked about it at any time.
#include "core/speaker/voice.h"

#include "core/speaker/burst.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QMediaDevices>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstring>
#include <mutex>

namespace wardlight::speaker {
namespace {

using namespace std::chrono_literals;
constexpr auto lookEvery = 500ms;
constexpr qint64 noPullIsStopped = 1500; // ms
constexpr qint64 brokenEndsProcess = 2500; // ms
constexpr int exitToRestart = 3;

QAudioFormat format()
{
    QAudioFormat f;
    f.setSampleRate(sampleRate);
    f.setChannelCount(1);
    f.setSampleFormat(QAudioFormat::Int16);
    return f;
}

}

BurstSource::BurstSource(QObject* parent)
    : QIODevice(parent)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void BurstSource::play(std::vector<std::int16_t> samples)
{
    if (isPlaying() && !testing_) {
        waiting_ = std::move(samples);
        return;
    }
    playing_ = std::move(samples);
    at_ = 0;
    testing_ = false;
}

void BurstSource::playTest(std::vector<std::int16_t> samples)
{
    if (isPlaying() && !testing_)
        return;
    playing_ = std::move(samples);
    at_ = 0;
    testing_ = true;
}

qint64 BurstSource::bytesAvailable() const
{
    return sampleRate * 2 + QIODevice::bytesAvailable(); // there is always a second of something
}

qint64 BurstSource::readData(char* data, qint64 most)
{
    const auto wanted = static_cast<std::size_t>(most / 2);
    std::size_t done = 0;
    while (done < wanted) {
        if (!isPlaying()) {
            playing_ = std::exchange(waiting_, {});
            at_ = 0;
            testing_ = false;
            if (playing_.empty())
                break;
        }
        const auto part = std::min(wanted - done, playing_.size() - at_);
        std::memcpy(data + done * 2, playing_.data() + at_, part * 2);
        at_ += part;
        done += part;
    }
    std::memset(data + done * 2, 0, (wanted - done) * 2);
    pulled_ += static_cast<qint64>(wanted * 2);
    return static_cast<qint64>(wanted * 2);
}

Voice::Voice(NullSink nullSink, std::function<void(const std::string&)> say, QObject* parent)
    : QObject(parent)
    , say_(std::move(say))
    , source_(nullptr)
{
    sincePulled_.start();
    sinceHealthy_.start();
    open();
    watcher_ = std::jthread([this, nullSink](std::stop_token stop) {
        SoundServer server(nullSink);
        std::mutex mutex;
        std::condition_variable_any wake;
        std::unique_lock lock(mutex);
        while (!stop.stop_requested()) {
            const auto report = server.look();
            QMetaObject::invokeMethod(this, [this, report, outputs = server.outputs()] { watched(report, outputs); }, Qt::QueuedConnection);
            wake.wait_for(lock, stop, lookEvery, [] { return false; });
        }
    });
}

Voice::~Voice() = default;

void Voice::open()
{
    auto device = QMediaDevices::defaultAudioOutput();
    opened_.clear();
    const bool there = outputs_.empty() || std::any_of(outputs_.begin(), outputs_.end(), [this](const auto& o) { return o.name == wanted_; });
    if (!wanted_.empty() && there) // Qt goes on listing what is gone
        for (const auto& listed : QMediaDevices::audioOutputs())
            if (listed.id().toStdString() == wanted_) {
                device = listed;
                opened_ = wanted_;
            }
    if (device.isNull())
        return;
    sink_ = std::make_unique<QAudioSink>(device, format());
    sink_->setBufferSize(sampleRate * 2 / 5); // 200 ms: no gap on a busy machine, and a burst starts within the second
    sink_->start(&source_);
}

/// A burst that runs goes on there.
void Voice::reopen()
{
    if (sink_)
        sink_->stop();
    sink_.reset();
    open();
}

/// The chosen device, as soon and as long as the server has it; its default otherwise. The ward tells that it is gone.
void Voice::followOutput()
{
    const bool there = std::any_of(outputs_.begin(), outputs_.end(), [this](const auto& o) { return o.name == wanted_; });
    if (wanted_.empty() ? opened_.empty() : opened_ == (there ? wanted_ : std::string())) {
        wasAbsent_ = wasAbsent_ || (!wanted_.empty() && !there);
        return;
    }
    reopen();
    if (there && opened_ != wanted_ && wasAbsent_)
        Q_EMIT ended(exitToRestart); // another process sees it
    wasAbsent_ = wasAbsent_ || (!wanted_.empty() && !there);
}

void Voice::order(const VoiceOrder& order)
{
    const auto burst = [this](Priority priority, AlarmCategory category) {
        auto samples = renderBurst(priority, category);
        for (auto& sample : samples) // 16 bits times percent: fits an int
            sample = static_cast<std::int16_t>(sample * volume_ / 100);
        return samples;
    };
    if (const auto* play = std::get_if<PlayBurst>(&order))
        source_.play(burst(play->priority, play->category));
    else if (const auto* test = std::get_if<PlayTest>(&order))
        source_.playTest(burst(test->priority, AlarmCategory::General));
    else if (const auto* volume = std::get_if<SetVolume>(&order))
        volume_ = std::clamp(volume->percent, 1, 100);
    else if (const auto* output = std::get_if<SetOutput>(&order)) {
        if (std::exchange(wanted_, output->name) != output->name)
            reopen();
    } else if (std::holds_alternative<StopPlaying>(order))
        source_.forgetWaiting();
    else
        Q_EMIT ended(0);
}

void Voice::watched(const VoiceReport& report, const std::vector<door::OutputView>& outputs)
{
    using enum door::VoiceState;
    if (!outputs.empty() && outputs != outputs_) {
        outputs_ = outputs;
        say_(outputsLine(outputs_));
    }
    if (!outputs_.empty())
        followOutput();
    if (source_.bytesPulled() != lastPulled_) {
        lastPulled_ = source_.bytesPulled();
        sincePulled_.restart();
    }
    auto told = report;
    told.volumePercent = report.volumePercent * volume_ / 100;
    const bool pulls = sink_ && sink_->state() == QAudio::ActiveState && sincePulled_.elapsed() < noPullIsStopped;
    const bool serverIsFine = report.state != ServerGone && report.state != NoDevice;
    if (serverIsFine && !pulls && report.state != Suspended) // a suspended sink pulls nothing and comes back by itself
        told.state = Stopped;
    // Just opened: the stream is not on the server yet.
    if (told.state == Stopped && sinceHealthy_.elapsed() < noPullIsStopped)
        told.state = Unknown;
    say_(reportLine(told));
    if (told.state == ServerGone || told.state == NoDevice || told.state == Stopped) {
        if (sinceHealthy_.elapsed() > brokenEndsProcess)
            Q_EMIT ended(exitToRestart);
    } else if (told.state != Unknown) {
        sinceHealthy_.restart();
    }
}

}
