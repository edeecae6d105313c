// SPDX-License-Identifier: GPL-3.0-or-later
// Writes events as fast as they become durable and says so: "ack N" on standard output, one line each, and one byte per
// event to FOLDER/acks so that the record of the disk shows when it was promised. For the fault tests to kill.
//   store_writer FOLDER MOST [--one-per-commit]
#include "core/store/journal.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <unistd.h>

int main(int argc, char** argv)
{
    using namespace wardlight;
    if (argc < 3)
        return 2;
    const std::string folder = argv[1];
    const auto most = std::strtoull(argv[2], nullptr, 10);
    auto opened = store::Journal::open(folder, 0);
    if (!opened) {
        std::fprintf(stderr, "%s\n", opened.error().line().c_str());
        return 1;
    }
    auto& journal = **opened;
    const int acks = ::open((folder + "/acks").c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    auto next = journal.opened().lastEvent.value + 1;
    for (std::uint64_t round = 0; next <= most; ++round) {
        store::Batch batch;
        const auto first = next;
        for (std::uint64_t i = 0; i <= round % 5 && next <= most; ++i, ++next) {
            Event e{{next}, {1 + next % 8}, {10 + next % 8}, {static_cast<std::int64_t>(next) * 1000}, {}, {}, {"nurse", Role::Nurse, {1}}, "", Noted{"note " + std::to_string(next)}};
            if (round % 5 == 0) {
                AlarmEvent alarm;
                alarm.alarm = {next};
                alarm.key = {AlarmKind::Asystole, {1}, Parameter::None};
                alarm.priority = Priority::High;
                e.body = alarm;
            }
            batch.events.push_back(std::move(e));
        }
        if (round % 7 == 0)
            batch.numerics.push_back({{10}, {1}, {static_cast<std::int64_t>(next)}, {{0, Parameter::HeartRate, Validity::Ok, 72}}});
        while (!journal.write(batch)) {
            if (!journal.reopen())
                ::usleep(1000);
        }
        for (auto id = first; id < next; ++id) {
            std::printf("ack %llu\n", static_cast<unsigned long long>(id));
            if (::write(acks, "a", 1) != 1)
                return 1;
        }
        std::fflush(stdout);
    }
    return 0;
}
