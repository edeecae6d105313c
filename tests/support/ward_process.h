// SPDX-License-Identifier: GPL-3.0-or-later
// A wardlightd or a station as a process, for tests that kill it.
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QtTest/QTest>

#include "app/look_in.h"

#include <csignal>
#include <filesystem>
#include <fstream>
#include <functional>
#include <optional>
#include <string>

namespace wardlight::test {

class WardProcess {
public:
    /// with: variables of its surroundings beside ours.
    WardProcess(const char* program, const QStringList& arguments, const QMap<QString, QString>& with = {})
    {
        auto surroundings = QProcessEnvironment::systemEnvironment();
        surroundings.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        for (auto it = with.begin(); it != with.end(); ++it)
            surroundings.insert(it.key(), it.value());
        process_.setProcessEnvironment(surroundings);
        process_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        clock.start();
        process_.start(QString::fromUtf8(program), arguments);
        started = process_.waitForStarted();
    }
    ~WardProcess()
    {
        if (!runs())
            return;
        process_.terminate();
        if (!process_.waitForFinished(10'000))
            kill();
    }
    void kill()
    {
        process_.kill(); // SIGKILL
        process_.waitForFinished(10'000);
    }
    /// It dies of a signal by itself within this time.
    [[nodiscard]] bool crashes(int milliseconds) { return process_.waitForFinished(milliseconds) && process_.exitStatus() == QProcess::CrashExit; }
    [[nodiscard]] bool runs() const { return process_.state() == QProcess::Running; }
    [[nodiscard]] pid_t id() const { return static_cast<pid_t>(process_.processId()); }
    /// SIGTERM; the milliseconds until it has ended by itself, or nothing.
    [[nodiscard]] std::optional<qint64> stop()
    {
        QElapsedTimer took;
        took.start();
        process_.terminate();
        const bool ended = process_.waitForFinished(10'000) && process_.exitStatus() == QProcess::NormalExit && process_.exitCode() == 0;
        return ended ? std::optional(took.elapsed()) : std::nullopt;
    }
    bool started = false;
    QElapsedTimer clock; ///< since the start

private:
    QProcess process_;
};

/// The first child of a process; 0: none.
inline pid_t childOf(pid_t process)
{
    std::ifstream in("/proc/" + std::to_string(process) + "/task/" + std::to_string(process) + "/children");
    pid_t child = 0;
    in >> child;
    return child;
}

/// Its ward turns and it catches SIGTERM itself: the last things a station does before its event loop runs.
inline bool isAtWork(pid_t process)
{
    const auto folder = "/proc/" + std::to_string(process);
    bool turns = false, catches = false;
    std::error_code none;
    for (const auto& task : std::filesystem::directory_iterator(folder + "/task", none)) {
        std::string name;
        std::getline(std::ifstream(task.path() / "comm"), name);
        turns = turns || name == "wl-ward";
    }
    std::ifstream in(folder + "/status");
    for (std::string line; std::getline(in, line);)
        if (line.starts_with("SigCgt:"))
            catches = (std::stoull(line.substr(7), nullptr, 16) & (1ULL << (SIGTERM - 1))) != 0;
    return turns && catches;
}

/// Waits for something to become true of a view, looking at each change; false when the time is up.
inline bool waitForView(door::Door& door, const std::function<bool(const door::WardView&)>& wanted, int milliseconds)
{
    return QTest::qWaitFor([&] { return wanted(*door.view()); }, milliseconds);
}

/// A scenario in a file of this folder; its path.
inline QString scenarioIn(const QString& folder, const QByteArray& text)
{
    QFile file(folder + QStringLiteral("/scenario.toml"));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
}

inline const door::AlarmView* alarmOf(const door::WardView& view, AlarmKind kind)
{
    for (const auto& a : view.alarms)
        if (a.key.kind == kind)
            return &a;
    return nullptr;
}

}
