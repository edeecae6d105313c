// SPDX-License-Identifier: GPL-3.0-or-later
// Disks after a power cut, built from the record of io_fault.cpp.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace wardlight::test {

/// One recorded call. what: 'W' write (offset, bytes), 'S' sync, 'T' truncate (size), 'U' unlink.
struct DiskCall {
    char what = 0;
    std::string path;
    std::uint64_t number = 0;
    std::string bytes;
};

[[nodiscard]] std::vector<DiskCall> readTrace(const std::filesystem::path& trace);

/// The folder as a power cut after `calls` calls could leave it: what was synced is whole; each write since is kept,
/// dropped, or torn at a multiple of 512 bytes by a coin of this seed.
void buildImage(const std::vector<DiskCall>& trace, std::size_t calls, std::uint64_t seed, const std::filesystem::path& folder);

}
