// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds the voice process from the Door and supervises it.
#include "core/speaker/speaker.h"

#include "core/base/log.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace wardlight::speaker {
namespace {

constexpr auto logCategory = "wardlight.speaker";
constexpr int restartAfter = 700;   // ms
constexpr int silentIsHung = 3000;  // ms; with the restart still inside the 5 s that are promised
constexpr int tickEvery = 100;      // ms

}

Speaker::Speaker(door::Door& door, std::shared_ptr<const alarms::KindTable> kinds, SpeakerOptions options, QObject* parent)
    : QObject(parent)
    , door_(door)
    , kinds_(std::move(kinds))
    , options_(std::move(options))
{
    process_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&process_, &QProcess::readyReadStandardOutput, this, &Speaker::readLines);
    connect(&process_, &QProcess::finished, this, [this](int code, QProcess::ExitStatus) {
        log::warn(logCategory, "the voice ended", {{"code", code}});
        silence_.stop();
        if (isHeard(report_.state) || report_.state == door::VoiceState::Unknown)
            told({door::VoiceState::Stopped, 0});
        again_.start(restartAfter);
    });
    connect(&process_, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        log::warn(logCategory, "the voice cannot be started", {{"program", options_.program.toStdString()}});
        told({door::VoiceState::Stopped, 0});
        again_.start(restartAfter);
    });
    again_.setSingleShot(true);
    connect(&again_, &QTimer::timeout, this, &Speaker::start);
    silence_.setSingleShot(true);
    silence_.setInterval(silentIsHung);
    connect(&silence_, &QTimer::timeout, this, [this] {
        told({door::VoiceState::Stopped, 0});
        process_.kill();
    });
    tick_.setInterval(tickEvery);
    connect(&tick_, &QTimer::timeout, this, &Speaker::check);
    tick_.start();
    subscription_ = door_.updates([this](bool alarmsChanged) {
        if (alarmsChanged)
            QMetaObject::invokeMethod(this, &Speaker::check, Qt::QueuedConnection);
    });
    start();
}

Speaker::~Speaker()
{
    subscription_.reset();
    process_.disconnect(this);
    if (process_.state() == QProcess::NotRunning)
        return;
    send(QuitVoice{});
    process_.closeWriteChannel();
    if (!process_.waitForFinished(1000)) {
        process_.kill();
        process_.waitForFinished(1000);
    }
}

void Speaker::start()
{
    process_.start(options_.program, options_.arguments);
    volumeSent_ = 0; // a new process knows nothing
    outputSent_.reset();
    silence_.start();
}

void Speaker::send(const VoiceOrder& order)
{
    if (process_.state() == QProcess::Running)
        process_.write(QByteArray::fromStdString(orderLine(order)) + '\n');
}

void Speaker::readLines()
{
    while (process_.canReadLine()) {
        const auto line = process_.readLine().trimmed().toStdString();
        if (auto outputs = outputsFromLine(line))
            door_.outputs(std::move(*outputs));
        if (const auto report = reportFromLine(line)) {
            silence_.start();
            if (report->state != door::VoiceState::Unknown || !isHeard(report_.state))
                told(report->state == door::VoiceState::Unknown ? VoiceReport{report_.state, report_.volumePercent} : *report);
        }
    }
}

void Speaker::told(const VoiceReport& report)
{
    report_ = report;
    door_.voice(report.state, report.volumePercent);
    Q_EMIT reported();
}

/// The alarm the Door says is sounding, with what the voice needs to know of it.
std::optional<alarms::VoiceClaim> Speaker::claim() const
{
    const auto view = door_.view();
    if (!view->sounding)
        return std::nullopt;
    const auto found = std::find_if(view->alarms.begin(), view->alarms.end(),
                                    [&](const door::AlarmView& a) { return a.id == view->sounding; });
    if (found == view->alarms.end() || found->key.kind >= AlarmKind::Count)
        return std::nullopt;
    return alarms::VoiceClaim{found->id, found->demoted ? Priority::Low : found->priority,
                              (*kinds_)[found->key.kind].category, found->onset};
}

/// What people set and asked for: the volume, and tests.
void Speaker::follow(const door::WardView& view, bool alarmDue)
{
    if (view.site) {
        const int volume = std::max(view.site->number("sound.lowest"), view.site->number("sound.volume"));
        if (volume != volumeSent_)
            send(SetVolume{volumeSent_ = volume});
        const auto output = view.site->setting("sound.output");
        if (outputSent_ ? *outputSent_ != output : !output.empty()) {
            send(SetOutput{output});
            outputSent_ = output;
        }
    }
    const bool asked = tested_ && view.soundTest.number > *tested_; // what was asked before this speaker began is over
    tested_ = view.soundTest.number;
    if (asked && !alarmDue)
        send(PlayTest{view.soundTest.priority});
}

void Speaker::check()
{
    const auto now = door_.now().mono;
    const auto due = claim();
    // A voice that is not there plays nothing: the burst stays due and starts with the next process.
    if (process_.state() != QProcess::Running || report_.state == door::VoiceState::Unknown
        || report_.state == door::VoiceState::Stopped || report_.state == door::VoiceState::ServerGone
        || report_.state == door::VoiceState::NoDevice) {
        memory_ = {};
        return;
    }
    const auto view = door_.view();
    follow(*view, due.has_value());
    if (const auto burst = alarms::nextBurst(memory_, due, now))
        send(PlayBurst{burst->priority, burst->category});
    const bool anyOff = std::any_of(view->beds.begin(), view->beds.end(),
                                    [](const auto& bed) { return bed->audioOff || bed->alarmsOffSince; });
    const auto every = view->site ? Duration(std::chrono::seconds(view->site->number("alarms.reminder"))) : Duration(180s);
    if (alarms::reminderDue(reminder_, anyOff, now, every) && !due) // an alarm that sounds needs no reminder beside it
        send(PlayBurst{Priority::Low, AlarmCategory::General});
}

std::unique_ptr<Speaker> startBeside(door::Door& door, const alarms::KindTable& kinds, bool allowNullSink)
{
    SpeakerOptions options;
    options.program = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("wardlight-voice"));
    if (allowNullSink)
        options.arguments << QStringLiteral("--allow-null-sink");
    return std::make_unique<Speaker>(door, std::make_shared<const alarms::KindTable>(kinds), std::move(options));
}

}
