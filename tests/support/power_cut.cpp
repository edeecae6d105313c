// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/power_cut.h"

#include "core/base/random.h"

#include <cstring>
#include <fstream>
#include <iterator>
#include <map>

namespace wardlight::test {

std::vector<DiskCall> readTrace(const std::filesystem::path& trace)
{
    std::ifstream in(trace, std::ios::binary);
    const std::string all{std::istreambuf_iterator<char>(in), {}};
    std::vector<DiskCall> calls;
    std::size_t at = 0;
    const auto number = [&] {
        std::uint64_t n = 0;
        if (at + sizeof n <= all.size())
            std::memcpy(&n, all.data() + at, sizeof n);
        at += sizeof n;
        return n;
    };
    while (at < all.size()) {
        DiskCall call;
        call.what = all[at++];
        const auto length = number();
        if (at + length > all.size())
            break;
        call.path = all.substr(at, length);
        at += length;
        call.number = number();
        const auto size = number();
        if (call.what == 'W') {
            if (at + size > all.size())
                break;
            call.bytes = all.substr(at, size);
            at += size;
        }
        calls.push_back(std::move(call));
    }
    return calls;
}

void buildImage(const std::vector<DiskCall>& trace, std::size_t calls, std::uint64_t seed, const std::filesystem::path& folder)
{
    struct File {
        std::string synced;
        std::vector<const DiskCall*> since;
    };
    const auto apply = [](std::string& content, const DiskCall& call, std::size_t from, std::size_t until) {
        if (call.what == 'T') {
            content.resize(call.number);
            return;
        }
        if (content.size() < call.number + until)
            content.resize(call.number + until);
        std::copy(call.bytes.begin() + static_cast<std::ptrdiff_t>(from), call.bytes.begin() + static_cast<std::ptrdiff_t>(until),
                  content.begin() + static_cast<std::ptrdiff_t>(call.number + from));
    };
    std::map<std::string, File> files;
    for (std::size_t i = 0; i < calls && i < trace.size(); ++i) {
        const auto& call = trace[i];
        if (call.what == 'U') {
            files.erase(call.path);
        } else if (call.what == 'S') {
            auto& file = files[call.path];
            for (const auto* past : file.since)
                apply(file.synced, *past, 0, past->bytes.size());
            file.since.clear();
        } else {
            files[call.path].since.push_back(&call);
        }
    }
    Random coin(seed);
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    for (auto& [path, file] : files) {
        if (path.ends_with("-shm"))
            continue;
        for (const auto* call : file.since) {
            const double toss = coin.uniform();
            const auto size = call->bytes.size();
            if (toss < 0.4)
                apply(file.synced, *call, 0, size);
            else if (toss < 0.6 && size > 512) {
                const auto cut = 512 * (1 + coin.next() % (size / 512));
                if (coin.uniform() < 0.5)
                    apply(file.synced, *call, 0, std::min(cut, size));
                else
                    apply(file.synced, *call, std::min(cut, size), size);
            }
        }
        const auto target = folder / path.substr(path.starts_with('/') ? 1 : 0);
        std::filesystem::create_directories(target.parent_path());
        std::ofstream(target, std::ios::binary).write(file.synced.data(), static_cast<std::streamsize>(file.synced.size()));
    }
}

}
