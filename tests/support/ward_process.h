// SPDX-License-Identifier: GPL-3.0-or-later
// A wardlightd or a station as a process, for tests that kill it.
#pragma once

#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QtTest/QTest>

#include "app/look_in.h"

#include <functional>
#include <string>

namespace wardlight::test {

class WardProcess {
public:
    WardProcess(const char* program, const QStringList& arguments)
    {
        auto surroundings = QProcessEnvironment::systemEnvironment();
        surroundings.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
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
    [[nodiscard]] bool runs() const { return process_.state() == QProcess::Running; }
    bool started = false;
    QElapsedTimer clock; ///< since the start

private:
    QProcess process_;
};

/// Waits for something to become true of a view, looking at each change; false when the time is up.
inline bool waitForView(door::Door& door, const std::function<bool(const door::WardView&)>& wanted, int milliseconds)
{
    return QTest::qWaitFor([&] { return wanted(*door.view()); }, milliseconds);
}

inline const door::AlarmView* alarmOf(const door::WardView& view, AlarmKind kind)
{
    for (const auto& a : view.alarms)
        if (a.key.kind == kind)
            return &a;
    return nullptr;
}

}
