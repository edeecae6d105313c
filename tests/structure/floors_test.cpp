// SPDX-License-Identifier: GPL-3.0-or-later
// The floors of the house: the only place where they are written down. No exceptions.
#include "tests/support/wl_test.h"

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>

namespace {

// A room may include rooms on lower floors only, and itself. app/ is on top; resources/embedded.h is app's.
const std::map<std::string, int> floors = {
    {"core/base", 1},     {"core/vitals", 2},    {"core/signal", 3}, {"core/alarms", 3}, {"core/scores", 3},
    {"core/codecs", 3},   {"core/recordings", 3}, {"core/simulator", 4}, {"core/access", 4}, {"core/store", 4},
    {"core/engine", 5},   {"core/insight", 5},   {"core/door", 6},   {"core/links", 6},  {"core/speaker", 7},
    {"ui/kit", 7},        {"ui/ward", 8},        {"ui/bed", 8},      {"ui/alarms", 8},   {"ui/review", 8},
    {"ui/insight", 8},    {"ui/fleet", 8},       {"ui/patients", 8}, {"ui/kiosk", 8}, {"ui/settings", 8}, {"ui/shell", 9},
    {"app", 10}};
const std::set<std::string> withQt = {"core/links", "core/speaker", "ui/kit", "ui/ward", "ui/bed", "ui/alarms", "ui/review",
                                      "ui/insight", "ui/fleet", "ui/patients", "ui/kiosk", "ui/settings", "ui/shell", "app"};
// What ui may know of the core besides its own rooms.
const std::set<std::string> uiMaySee = {"core/door", "core/speaker", "core/vitals", "core/base"};

std::string roomOf(const std::string& path)
{
    for (const auto& [room, floor] : floors)
        if (path.starts_with(room + "/"))
            return room;
    return {};
}

std::string textOf(const std::filesystem::path& path)
{
    std::ifstream in(path);
    std::stringstream all;
    all << in.rdbuf();
    return all.str();
}

std::string complaintAbout(const std::string& from, const std::string& to)
{
    if (to.empty() || from == to)
        return {};
    if (floors.at(to) >= floors.at(from))
        return from + " uses " + to + ", which is not on a lower floor";
    if (from.starts_with("ui/") && to.starts_with("core/") && !uiMaySee.contains(to))
        return from + " uses " + to + ": the screens see the core through the door only";
    return {};
}

}

class FloorsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noIncludeRunsUpOrSideways()
    {
        const std::regex include("#include \"((core|ui|app|resources)/[^\"]+)\"");
        int seen = 0;
        for (const auto* top : {"core", "ui", "app"})
            for (const auto& entry : std::filesystem::recursive_directory_iterator(wardlight::test::sourcePath(top))) {
                const auto extension = entry.path().extension();
                if (extension != ".h" && extension != ".cpp" && extension != ".inc")
                    continue;
                const auto path = std::filesystem::relative(entry.path(), wardlight::test::sourcePath("")).string();
                const auto from = roomOf(path);
                QVERIFY2(!from.empty(), ("in no room: " + path).c_str());
                const auto text = textOf(entry.path());
                for (std::sregex_iterator it(text.begin(), text.end(), include), end; it != end; ++it) {
                    const auto target = (*it)[1].str();
                    ++seen;
                    if (target.starts_with("resources/")) {
                        QVERIFY2(from == "app", (path + " reads resources").c_str());
                        continue;
                    }
                    const auto complaint = complaintAbout(from, roomOf(target));
                    QVERIFY2(complaint.empty(), (path + ": " + complaint).c_str());
                }
            }
        QVERIFY(seen > 100);
    }
    void noLinkRunsUpOrSideways()
    {
        const std::regex room("wl_room\\(\\s*(\\S+)([^)]*)\\)");
        for (const auto* top : {"core", "ui"})
            for (const auto& entry : std::filesystem::recursive_directory_iterator(wardlight::test::sourcePath(top))) {
                if (entry.path().filename() != "CMakeLists.txt")
                    continue;
                const auto text = textOf(entry.path());
                for (std::sregex_iterator it(text.begin(), text.end(), room), end; it != end; ++it) {
                    const auto from = roomOf((*it)[1].str() + "/");
                    std::stringstream words((*it)[2].str());
                    bool uses = false;
                    for (std::string word; words >> word;) {
                        if (word == "USES")
                            uses = true;
                        else if (word == "LINKS" || word == "SOURCES" || word == "QT")
                            uses = false;
                        else if (uses) {
                            const auto complaint = complaintAbout(from, roomOf(word + "/"));
                            QVERIFY2(complaint.empty(), complaint.c_str());
                        }
                    }
                }
            }
    }
    void roomsBelowTheEdgeKnowNoQt()
    {
        const std::regex qt("#include <(Q[A-Z]|Qt)");
        for (const auto& entry : std::filesystem::recursive_directory_iterator(wardlight::test::sourcePath("core"))) {
            const auto path = std::filesystem::relative(entry.path(), wardlight::test::sourcePath("")).string();
            if (!entry.is_regular_file() || withQt.contains(roomOf(path)))
                continue;
            QVERIFY2(!std::regex_search(textOf(entry.path()), qt), path.c_str());
        }
    }
    void noRoomBelowTheEdgeReadsAClock()
    {
        const std::regex clock("steady_clock::now|system_clock::now|getenv|random_device|gettimeofday|clock_gettime");
        for (const auto& entry : std::filesystem::recursive_directory_iterator(wardlight::test::sourcePath("core"))) {
            const auto path = std::filesystem::relative(entry.path(), wardlight::test::sourcePath("")).string();
            const auto room = roomOf(path);
            if (!entry.is_regular_file() || room.empty() || floors.at(room) > 5)
                continue;
            QVERIFY2(!std::regex_search(textOf(entry.path()), clock), path.c_str());
        }
    }
};

WL_TEST(FloorsTest)
#include "floors_test.moc"
