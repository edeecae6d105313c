// SPDX-License-Identifier: GPL-3.0-or-later
// A sound server of the test's own in a folder of its own: PulseAudio, or PipeWire with its pulse face.
#pragma once

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <memory>
#include <string>
#include <vector>

namespace wardlight::test {

inline bool canRun(const char* program)
{
    return !QStandardPaths::findExecutable(QLatin1String(program)).isEmpty();
}

/// Everything of it lives in a temporary folder and ends with it.
class PrivateServer {
public:
    enum class Kind { PulseAudio, PipeWire };

    explicit PrivateServer(Kind kind)
        : kind_(kind)
    {
        environment_ = QProcessEnvironment::systemEnvironment();
        environment_.insert(QStringLiteral("HOME"), folder_.path());
        environment_.insert(QStringLiteral("XDG_RUNTIME_DIR"), folder_.path());
        environment_.insert(QStringLiteral("XDG_CONFIG_HOME"), folder_.path());
        environment_.insert(QStringLiteral("XDG_STATE_HOME"), folder_.path());
        environment_.insert(QStringLiteral("PULSE_SERVER"), QStringLiteral("unix:") + socket());
        environment_.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=") + folder_.filePath(QStringLiteral("bus")));
        environment_.remove(QStringLiteral("DISPLAY"));
    }
    ~PrivateServer() { stop(); }
    PrivateServer(const PrivateServer&) = delete;
    PrivateServer& operator=(const PrivateServer&) = delete;

    [[nodiscard]] const QProcessEnvironment& environment() const { return environment_; }

    /// True when it answers within 10 s; a null sink "wl" is loaded when asked for.
    bool start(bool withSink = true)
    {
        if (kind_ == Kind::PulseAudio) {
            run("pulseaudio", {QStringLiteral("-n"), QStringLiteral("--daemonize=no"), QStringLiteral("--use-pid-file=no"),
                               QStringLiteral("--exit-idle-time=-1"), QStringLiteral("-L"),
                               QStringLiteral("module-native-protocol-unix socket=%1 auth-anonymous=1").arg(socket())});
        } else {
            run("dbus-daemon", {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                                QStringLiteral("--address=unix:path=") + folder_.filePath(QStringLiteral("bus"))});
            QThread::msleep(200);
            run("pipewire", {});
            QThread::msleep(400);
            run("wireplumber", {QStringLiteral("-c"), QStringLiteral("main.conf")});
            run("wireplumber", {QStringLiteral("-c"), QStringLiteral("policy.conf")});
            run("pipewire-pulse", {});
        }
        if (!waitFor([&] { return !pactl({QStringLiteral("info")}).isEmpty(); }))
            return false;
        return !withSink || addSink();
    }

    bool addSink()
    {
        module_ = pactl({QStringLiteral("load-module"), QStringLiteral("module-null-sink"), QStringLiteral("sink_name=wl"),
                         QStringLiteral("rate=48000")}).trimmed();
        return !module_.isEmpty() && waitFor([&] {
            (void)pactl({QStringLiteral("set-default-sink"), QStringLiteral("wl")});
            return pactl({QStringLiteral("get-default-sink")}).trimmed() == "wl";
        });
    }
    void removeSink() { (void)pactl({QStringLiteral("unload-module"), QString::fromLatin1(module_)}); }

    /// Everything at once, as a crash would: the processes of this object only.
    void stop()
    {
        for (auto& p : processes_)
            p->kill();
        for (auto& p : processes_)
            p->waitForFinished(2000);
        processes_.clear();
        QFile::remove(socket());
    }

    QByteArray pactl(const QStringList& arguments)
    {
        QProcess p;
        p.setProcessEnvironment(environment_);
        p.start(QStringLiteral("pactl"), arguments);
        if (!p.waitForFinished(3000)) {
            p.kill();
            p.waitForFinished(1000);
            return {};
        }
        return p.exitCode() == 0 ? p.readAllStandardOutput() + " " : QByteArray();
    }

    /// Starts recording what the sink would play; end() gives the samples.
    std::unique_ptr<QProcess> record()
    {
        auto p = std::make_unique<QProcess>();
        p->setProcessEnvironment(environment_);
        p->start(QStringLiteral("parec"), {QStringLiteral("-d"), QStringLiteral("wl.monitor"), QStringLiteral("--latency-msec=20"),
                                           QStringLiteral("--format=s16le"), QStringLiteral("--rate=48000"),
                                           QStringLiteral("--channels=1")});
        p->waitForStarted(3000);
        return p;
    }
    static std::vector<std::int16_t> samplesOf(QProcess& recorder)
    {
        recorder.terminate();
        recorder.waitForFinished(3000);
        const auto bytes = recorder.readAllStandardOutput();
        std::vector<std::int16_t> samples(static_cast<std::size_t>(bytes.size()) / 2);
        std::memcpy(samples.data(), bytes.constData(), samples.size() * 2);
        return samples;
    }

private:
    template <class Condition>
    bool waitFor(Condition condition)
    {
        for (QDeadlineTimer deadline(10'000); !deadline.hasExpired(); QThread::msleep(100))
            if (condition())
                return true;
        return false;
    }
    QString socket() const { return folder_.filePath(kind_ == Kind::PulseAudio ? QStringLiteral("p.sock") : QStringLiteral("pulse/native")); }
    void run(const char* program, const QStringList& arguments)
    {
        auto p = std::make_unique<QProcess>();
        p->setProcessEnvironment(environment_);
        p->setStandardOutputFile(QProcess::nullDevice());
        p->setStandardErrorFile(folder_.filePath(QLatin1String(program) + QStringLiteral(".log")), QIODevice::Append);
        p->start(QLatin1String(program), arguments);
        p->waitForStarted(3000);
        processes_.push_back(std::move(p));
    }

    Kind kind_;
    QTemporaryDir folder_;
    QProcessEnvironment environment_;
    QByteArray module_;
    std::vector<std::unique_ptr<QProcess>> processes_;
};

}
