// SPDX-License-Identifier: GPL-3.0-or-later
// What every file and folder of the tree keeps to.
#include "tests/support/wl_test.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

class TreeTest : public QObject {
    Q_OBJECT
    template <class Check>
    void eachSource(Check check)
    {
        for (const auto* top : {"core", "ui", "app", "tests"})
            for (const auto& entry : std::filesystem::recursive_directory_iterator(wardlight::test::sourcePath(top))) {
                const auto extension = entry.path().extension();
                if (extension == ".h" || extension == ".cpp")
                    check(entry.path());
            }
    }
private Q_SLOTS:
    void everySourceNamesItsLicenceInTheFirstLine()
    {
        eachSource([](const std::filesystem::path& path) {
            std::ifstream in(path);
            std::string first;
            std::getline(in, first);
            QVERIFY2(first == "// SPDX-License-Identifier: GPL-3.0-or-later", path.c_str());
        });
    }
    void everyHeaderSaysWhatItIs()
    {
        eachSource([](const std::filesystem::path& path) {
            if (path.extension() != ".h")
                return;
            std::ifstream in(path);
            std::string line;
            std::getline(in, line);
            std::getline(in, line);
            QVERIFY2(line.starts_with("// ") && line.size() > 10, path.c_str());
        });
    }
    void noFileIsCalledAfterNothing()
    {
        eachSource([](const std::filesystem::path& path) {
            const auto stem = path.stem().string();
            for (const auto* bad : {"utils", "util", "helpers", "helper", "common", "manager", "misc"})
                QVERIFY2(stem != bad, path.c_str());
        });
    }
    void everyRoomHasACardThatFitsAScreen()
    {
        for (const auto* top : {"core", "ui"})
            for (const auto& entry : std::filesystem::directory_iterator(wardlight::test::sourcePath(top))) {
                if (!entry.is_directory())
                    continue;
                std::ifstream in(entry.path() / "README.md");
                std::stringstream all;
                all << in.rdbuf();
                const auto text = all.str();
                QVERIFY2(std::count(text.begin(), text.end(), '\n') < 30, entry.path().c_str());
                for (const auto* part : {"May use:", "Main types:", "Start at:", "Kept true by:"})
                    QVERIFY2(text.find(part) != std::string::npos, (entry.path().string() + " lacks " + part).c_str());
            }
    }
};

WL_TEST(TreeTest)
#include "tree_test.moc"
