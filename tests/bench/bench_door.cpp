// SPDX-License-Identifier: GPL-3.0-or-later
// What the wire costs a screen: the same window over the same live ward of 64 beds, through the local door and, in a
// process of its own, through the wire on a socket. In turns, so that whatever else the machine does is shared out.
//   bench_door [SECONDS A TURN [TURNS]]   20 s, 3 turns of each
// Prints the processor time of the screen's side (the ward's own threads counted apart, and said), the time from a device's
// finding to its painted tile, and both as ratios. Fails when a ratio is over its goal, when an alarm is not painted, or
// when the two doors did not show the same ward, numbers, alarms and samples at the same moment.
#include "app/gateway/door_host.h"
#include "app/look_in.h"
#include "app/machine.h"
#include "app/resources.h"
#include "app/station/demo_ward.h"
#include "app/station/screen_words.h"
#include "core/base/thread_name.h"
#include "core/engine/ward_thread.h"
#include "resources/embedded.h"
#include "tests/bench/processes.h"
#include "tests/bench/watched_screen.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <poll.h>
#include <random>

using namespace wardlight;
using app::machineNow;
using bench::ScreenWatch;
using bench::WatchedScreen;

namespace {

constexpr double processorGoal = 1.3, latencyGoal = 1.5;
constexpr int alarmsATurn = 40;
constexpr const char* nurse = "R. Okafor";

shell::ShellSettings screenSettings()
{
    shell::ShellSettings settings;
    settings.tokens = std::string(embeddedResource("tokens.toml"));
    return settings;
}

// ---- the far station: says on standard output what it painted, and on request what it sees ----------------------

int station(const char* folder)
{
    WatchedScreen application;
    const auto words = alarmWords(embeddedResource("alarm_words.csv"));
    app::LookIn far(folder, "bench", nurse);
    if (!words || !far.waitForState(10s))
        return 2;
    application.watch.painted = [](DeviceId source, Instant at) {
        std::printf("painted %llu %lld\n", static_cast<unsigned long long>(source.value), static_cast<long long>(at.time_since_epoch().count()));
        std::fflush(stdout);
    };
    application.show(far.door(), screenSettings(), app::screenWords(*words, Language::English, 0));
    door::Subscription look;
    std::jthread reader([&] {
        for (char line[64]; std::fgets(line, sizeof line, stdin);) {
            if (std::strncmp(line, "look", 4) == 0)
                look = far.door().updates([&](bool) {
                    const auto seen = bench::seenIn(*far.door().view());
                    std::printf("seen %lld %llu\n", static_cast<long long>(seen.at), static_cast<unsigned long long>(seen.hash));
                    std::fflush(stdout);
                });
        }
        QMetaObject::invokeMethod(&application, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
    });
    std::printf("ready\n");
    std::fflush(stdout);
    const int code = QApplication::exec();
    look.reset();
    application.hide(); // before its door goes
    return code;
}

// ---- the ward, the near screen, and the figures ---------------------------------------------------------------------

struct Figures {
    double seconds = 0, screen = 0, door = 0; ///< processor seconds: the screen's side; the ward's end of the wire
    std::vector<double> latency;              ///< ms
    int notPainted = 0;
};

/// Processor seconds of this process' threads: those of the screen, and those of the ward's end of the wire.
std::pair<double, double> ownProcessor()
{
    double screen = 0, door = 0;
    for (const auto& [name, s] : bench::processor(::getpid())) {
        if (name == "wl-doors" || name == "wl-wire" || name == "wl-listen")
            door += s;
        else if (!name.starts_with("wl-"))
            screen += s;
    }
    return {screen, door};
}

/// When each finding was painted, whoever tells.
class Told {
public:
    void painted(DeviceId source, Instant at)
    {
        const std::scoped_lock hold(lock_);
        at_[source] = at;
        said_.notify_all();
    }
    [[nodiscard]] std::optional<Instant> wait(DeviceId source)
    {
        std::unique_lock hold(lock_);
        if (!said_.wait_for(hold, 2s, [&] { return at_.contains(source); }))
            return std::nullopt;
        return at_[source];
    }

private:
    std::mutex lock_;
    std::condition_variable said_;
    std::map<DeviceId, Instant> at_;
};

/// The far station as a process: its lines are read on a thread of their own.
class FarStation {
public:
    FarStation(const std::string& program, const std::string& folder, Told& told, std::function<void(bench::Seen)> seen)
    {
        int in[2], out[2];
        if (::pipe(in) != 0 || ::pipe(out) != 0)
            return;
        process_ = ::fork();
        if (process_ == 0) {
            ::dup2(in[0], 0);
            ::dup2(out[1], 1);
            for (const int end : {in[0], in[1], out[0], out[1]})
                ::close(end);
            ::execl(program.c_str(), program.c_str(), "--station", folder.c_str(), nullptr);
            ::_exit(127);
        }
        ::close(in[0]);
        ::close(out[1]);
        to_ = ::fdopen(in[1], "w");
        reader_ = std::jthread([this, &told, seen = std::move(seen), from = ::fdopen(out[0], "r")] {
            nameThread("wl-bench");
            for (char line[128]; std::fgets(line, sizeof line, from);) {
                unsigned long long number = 0, hash = 0;
                long long at = 0;
                if (std::strncmp(line, "ready", 5) == 0)
                    ready_ = true;
                else if (std::sscanf(line, "painted %llu %lld", &number, &at) == 2)
                    told.painted({number}, Instant(Duration(at)));
                else if (std::sscanf(line, "seen %lld %llu", &at, &hash) == 2)
                    seen({at, hash});
            }
            std::fclose(from);
        });
    }
    ~FarStation()
    {
        if (to_)
            std::fclose(to_);
        if (process_ > 0)
            ::waitpid(process_, nullptr, 0);
    }
    [[nodiscard]] bool waitReady() const
    {
        for (int i = 0; i < 400 && !ready_; ++i)
            std::this_thread::sleep_for(50ms);
        return ready_;
    }
    void look() { std::fputs("look\n", to_), std::fflush(to_); }
    [[nodiscard]] double processor() const { return bench::sum(bench::processor(process_)); }
    [[nodiscard]] std::map<std::string, double> threads() const { return bench::processor(process_); }

private:
    pid_t process_ = -1;
    FILE* to_ = nullptr;
    std::atomic<bool> ready_{false};
    std::jthread reader_;
};

class Driver {
public:
    Driver(std::vector<std::shared_ptr<engine::Intake>>& buttons, Told& told) : buttons_(buttons), told_(told) {}

    void findings(Figures& figures)
    {
        std::uniform_int_distribution<int> pause(0, 200);
        for (int i = 0; i < alarmsATurn; ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds(pause(random_)));
            const auto bed = number_ % buttons_.size();
            Finding finding;
            finding.key = {AlarmKind::BedExit, DeviceId{2000 + ++number_}, Parameter::None};
            finding.state = FindingState::True;
            finding.since = machineNow().mono;
            const bool sent = buttons_[bed]->messages.post(engine::DeviceFound{finding});
            const auto at = told_.wait(finding.key.source);
            if (sent && at)
                figures.latency.push_back(seconds(*at - finding.since) * 1000);
            else
                ++figures.notPainted;
            finding.state = FindingState::Over;
            (void)buttons_[bed]->messages.post(engine::DeviceFound{finding});
        }
    }

private:
    std::vector<std::shared_ptr<engine::Intake>>& buttons_;
    Told& told_;
    std::mt19937 random_{20261122};
    std::uint64_t number_ = 0;
};

double p99(std::vector<double> ms)
{
    std::sort(ms.begin(), ms.end());
    return ms.empty() ? 0 : ms[(ms.size() * 99 + 99) / 100 - 1];
}

double median(std::vector<double> ms)
{
    std::sort(ms.begin(), ms.end());
    return ms.empty() ? 0 : ms[ms.size() / 2];
}

void print(const char* door, const Figures& f)
{
    std::printf("%-6s screen's side %6.2f %% of a core, ward's end of the wire %5.2f %%; finding to tile n %zu median %5.1f p99 %5.1f ms\n", door,
                100 * f.screen / f.seconds, 100 * f.door / f.seconds, f.latency.size(), median(f.latency), p99(f.latency));
}

}

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc == 3 && std::strcmp(argv[1], "--station") == 0)
        return station(argv[2]);
    const double length = argc > 1 ? std::atof(argv[1]) : 20;
    const int turns = argc > 2 ? std::atoi(argv[2]) : 3;
    WatchedScreen application;
    app::Options options;
    options.beds = 64;
    const auto demo = app::readDemoWard(options);
    const auto words = alarmWords(embeddedResource("alarm_words.csv"));
    std::vector<std::string> labels;
    if (demo)
        for (const auto& bed : demo->beds)
            labels.push_back(bed.label);
    auto setup = app::wardSetup(labels);
    const QTemporaryDir folder;
    auto journal = store::Journal::open(folder.path().toStdString());
    if (!demo || !words || !setup || !journal || labels.size() != 64) {
        std::fprintf(stderr, "bench_door: the ward cannot be made\n");
        return 2;
    }
    const auto kinds = setup->kinds;
    const auto start = machineNow();
    engine::Ward ward(std::move(*setup), std::move(*journal), [] { return machineNow().mono; }, start);
    auto devices = app::open(*demo, ward, start.mono);
    std::vector<std::shared_ptr<engine::Intake>> buttons; // a bed's exit alarm
    for (std::uint64_t bed = 1; bed <= labels.size(); ++bed) {
        buttons.push_back(std::make_shared<engine::Intake>(DeviceId{1000 + bed}, "Bed", true));
        ward.connect(BedId{bed}, buttons.back());
    }
    door::LocalDoor near(ward, kinds, machineNow);
    const std::vector<door::PersonView> people{{nurse, Role::Nurse}};
    near.setPeople(people);
    const auto signIn = std::make_shared<access::PinSignIn>(std::vector<access::User>{{nurse, Role::Nurse}});
    near.setSignIn(signIn);
    near.pick(nurse, Role::Nurse);
    ward.step(start);
    const engine::WardThread wardThread(ward, machineNow);
    const links::LinkThread linkThread(std::move(devices), machineNow);
    const auto host = app::DoorHost::open({ward, kinds, signIn, nullptr}, app::doorSocket(folder.path().toStdString()));
    if (!host)
        return 2;

    Told told;
    application.watch.painted = [&](DeviceId source, Instant at) { told.painted(source, at); };
    const auto screenWords = app::screenWords(*words, Language::English, 0);
    Figures local, wire;
    std::map<std::string, double> wireThreads;
    int compared = 0, different = 0;
    std::jthread work([&] {
        nameThread("wl-bench");
        Driver driver(buttons, told);
        const auto measured = [&](Figures& figures, const std::function<double()>& screenUsed) {
            std::this_thread::sleep_for(8s); // first pictures, fonts, statements: a process that has just begun pays for them
            const auto from = machineNow().mono;
            const double screen = screenUsed(), door = ownProcessor().second;
            std::this_thread::sleep_for(std::chrono::duration<double>(length));
            figures.screen += screenUsed() - screen;
            figures.door += ownProcessor().second - door;
            figures.seconds += seconds(machineNow().mono - from);
            driver.findings(figures);
        };
        std::this_thread::sleep_for(2s);
        for (int turn = 0; turn < turns; ++turn) {
            QMetaObject::invokeMethod(&application, [&] { application.show(near, screenSettings(), screenWords); }, Qt::BlockingQueuedConnection);
            measured(local, [] { return ownProcessor().first; });
            QMetaObject::invokeMethod(&application, [&] { application.hide(); }, Qt::BlockingQueuedConnection);

            std::mutex lock;
            std::map<long long, std::uint64_t> theirs, ours;
            FarStation far(argv[0], folder.path().toStdString(), told, [&](bench::Seen seen) {
                const std::scoped_lock hold(lock);
                theirs[seen.at] = seen.hash;
            });
            if (!far.waitReady()) {
                std::fprintf(stderr, "bench_door: the far station does not start\n");
                ++wire.notPainted;
                break;
            }
            const auto threads = far.threads();
            measured(wire, [&] { return far.processor(); });
            for (const auto& [name, s] : far.threads())
                wireThreads[name] += s - (threads.contains(name) ? threads.at(name) : 0);
            // The same ward through both, moment by moment.
            const auto look = near.updates([&](bool) {
                const auto seen = bench::seenIn(*near.view());
                const std::scoped_lock hold(lock);
                ours[seen.at] = seen.hash;
            });
            far.look();
            std::this_thread::sleep_for(4s);
            const std::scoped_lock hold(lock);
            for (const auto& [at, hash] : theirs)
                if (const auto mine = ours.find(at); mine != ours.end()) {
                    ++compared;
                    different += mine->second == hash ? 0 : 1;
                }
        }
        QMetaObject::invokeMethod(&application, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
    });
    QApplication::exec();
    work.join();

    std::printf("64 beds, %s, %d turns of %.0f s each\n", qPrintable(QGuiApplication::platformName()), turns, length);
    print("local", local);
    print("wire", wire);
    for (const auto& [name, s] : wireThreads)
        if (s > 0.05)
            std::printf("  far station's thread %-15s %6.2f s\n", name.c_str(), s);
    const double processor = wire.screen / wire.seconds / (local.screen / local.seconds);
    const double latency = p99(wire.latency) / p99(local.latency);
    std::printf("processor %.2f × (goal %.1f), latency p99 %.2f × (goal %.1f); %d moments seen through both doors, %d different\n",
                processor, processorGoal, latency, latencyGoal, compared, different);
    const int lost = local.notPainted + wire.notPainted;
    if (lost > 0)
        std::printf("NOT PAINTED: %d\n", lost);
    const bool met = processor <= processorGoal && latency <= latencyGoal && lost == 0 && compared >= 8 * turns && different == 0;
    std::printf("%s\n", met ? "met" : "NOT met");
    return met ? 0 : 1;
}
