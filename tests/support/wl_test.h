// SPDX-License-Identifier: GPL-3.0-or-later
// How a test file joins its program: WL_TEST(Class) after the class, then #include "<file>.moc".
#pragma once

#include <QtTest/QTest>

#include <memory>
#include <string>
#include <vector>

namespace wardlight::test {

struct Entry {
    std::string file; // stem of the file that holds the class: "heart_rate_test"
    std::unique_ptr<QObject> (*make)();
};

std::vector<Entry>& entries();
bool add(const char* file, std::unique_ptr<QObject> (*make)());
/// Runs the entries named by --file STEM (all without it); the rest of the arguments go to Qt Test.
int runAll(int argc, char** argv);

/// Folder of the sources, for golden files and resources; folder of the build, for what a test writes.
std::string sourcePath(const std::string& relative);
/// Folder with the recordings of WARDLIGHT_RECORDINGS, or ../shared/data/recordings beside the sources; "" if neither.
std::string recordingsPath();

}

#define WL_TEST(Class)                                                                                                 \
    static const bool wlAdded##Class =                                                                                 \
        wardlight::test::add(__FILE__, []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); });
