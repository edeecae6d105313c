// SPDX-License-Identifier: GPL-3.0-or-later
// wardlight-voice: plays what it is told on standard input and says on standard output whether it is heard. A process of
// its own, because a Qt program never sees a sound server that comes later, and a hung one must not take the screen along.
#include "core/speaker/voice.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include <cstdio>
#include <iostream>
#include <string>
#include <thread>

int main(int argc, char** argv)
{
    using namespace wardlight::speaker;
    CLI::App options("Wardlight's voice: plays alarm bursts, one line of order each on standard input.");
    bool allowNullSink = false;
    options.add_flag("--allow-null-sink", allowNullSink, "A null sink counts as heard: for tests and demonstrations");
    CLI11_PARSE(options, argc, argv);

    QCoreApplication app(argc, argv);
    Voice voice(allowNullSink ? NullSink::IsAllowed : NullSink::IsSilence, [](const std::string& line) {
        std::fputs((line + '\n').c_str(), stdout);
        std::fflush(stdout);
    });
    QObject::connect(&voice, &Voice::ended, &app, [](int code) { QCoreApplication::exit(code); });
    // Blocks in getline until the station closes the pipe; then the voice ends as well. Detached: it holds nothing.
    std::thread([&voice] {
        std::string line;
        while (std::getline(std::cin, line))
            if (const auto order = orderFromLine(line))
                QMetaObject::invokeMethod(&voice, [&voice, order = *order] { voice.order(order); }, Qt::QueuedConnection);
        QMetaObject::invokeMethod(&voice, [&voice] { voice.order(QuitVoice{}); }, Qt::QueuedConnection);
    }).detach();
    const int code = QCoreApplication::exec();
    std::fflush(stdout);
    std::_Exit(code); // the reader may still sit in getline; nothing is left to be saved
}
