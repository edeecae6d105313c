// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recordings/open.h"

#include "core/base/at_work.h"
#include "core/base/safe_file.h"
#include "core/recordings/edf.h"
#include "core/recordings/wfdb_record.h"

#include <algorithm>
#include <cctype>
#include <set>
#include <system_error>

namespace wardlight {
namespace {

std::string lowerEnding(const std::filesystem::path& path)
{
    auto ending = path.extension().string();
    for (auto& c : ending)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return ending;
}

bool isEdfEnding(const std::string& ending)
{
    return ending == ".edf" || ending == ".bdf";
}

/// The record's path without ".hea" ("101.hea" → "101"; "a.b" stays).
std::filesystem::path withoutHea(std::filesystem::path path)
{
    if (lowerEnding(path) == ".hea")
        path.replace_extension();
    return path;
}

}

Result<std::unique_ptr<Recording>> openRecording(const std::filesystem::path& path,
                                                 const RecordingLimits& limits)
{
    Result<Recording> recording;
    if (isEdfEnding(lowerEnding(path))) {
        const auto bytes = readFile(path, limits.bytes);
        if (!bytes)
            return tl::unexpected(bytes.error());
        recording = parseEdf(path.filename().string(), *bytes, limits);
    } else {
        const auto record = withoutHea(path);
        const auto folder = record.parent_path();
        const RecordFiles files = [&](const std::string& name) {
            return readFile(folder / name, limits.bytes);
        };
        recording = readWfdbRecord(record.filename().string(), files, limits);
    }
    if (!recording)
        return tl::unexpected(recording.error());
    return std::make_unique<Recording>(std::move(*recording));
}

Result<AnnotationSet> openAnnotations(const std::filesystem::path& record, const std::string& annotator,
                                      Rate recordRate, const RecordingLimits& limits)
{
    if (!isPlainFileName(annotator))
        return fail(ErrorCode::Refused, annotator, "is not a plain file ending");
    auto path = withoutHea(record);
    path += "." + annotator;
    const auto bytes = readFile(path, limits.bytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return parseAnnotations(path.string(), *bytes, recordRate, limits);
}

Result<std::vector<std::filesystem::path>> listRecordings(const std::filesystem::path& folder, const IsUnread& isUnread)
{
    std::error_code error;
    std::vector<std::filesystem::path> records;
    std::set<std::string> segments;
    for (auto entry = std::filesystem::directory_iterator(folder, error);
         !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        const auto& path = entry->path();
        const auto ending = lowerEnding(path);
        if (isEdfEnding(ending)) {
            records.push_back(path);
        } else if (ending == ".hea") {
            records.push_back(withoutHea(path));
            const auto name = records.back().filename().string();
            if (isUnread && isUnread(name))
                continue;
            const AtWork source(sourceNumber(name));
            const auto text = readFile(path, std::size_t{4} << 20U);
            const auto header =
                text ? parseWfdbHeader(path.string(), *text) : Result<WfdbHeader>(WfdbHeader{});
            if (header)
                for (const auto& segment : header->segments)
                    segments.insert(segment.record);
        }
    }
    if (error)
        return fail(ErrorCode::Io, folder.string(), error.message());
    std::erase_if(records, [&](const auto& path) {
        return !isEdfEnding(lowerEnding(path)) && segments.contains(path.filename().string());
    });
    std::sort(records.begin(), records.end());
    return records;
}

}
