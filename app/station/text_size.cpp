// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/text_size.h"

#include "core/base/safe_file.h"
#include "core/base/toml.h"

#include <QByteArray>
#include <QStandardPaths>
#include <QtGlobal>

#include <algorithm>

namespace wardlight::app {

std::filesystem::path screenFile(const Options& options)
{
    const std::filesystem::path folder =
        options.data.empty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation).toStdString() : options.data;
    return folder / "screen.toml";
}

int textPercent(const Options& options)
{
    if (options.text > 0)
        return options.text;
    const auto file = screenFile(options);
    const auto text = readFile(file, 4096);
    if (!text)
        return leastText;
    const auto document = TomlDocument::parse(file.string(), *text);
    return document ? static_cast<int>(document->root().integer("text", leastText, leastText, mostText)) : leastText;
}

Result<void> keepTextPercent(const Options& options, int percent)
{
    const auto file = screenFile(options);
    std::error_code failed;
    std::filesystem::create_directories(file.parent_path(), failed);
    return replaceFile(file, "# How large text and controls are on this screen, in percent. Set in Settings; read when it starts.\ntext = " +
                                 std::to_string(std::clamp(percent, leastText, mostText)) + "\n");
}

void useTextPercent(int percent)
{
    static const double outside = std::max(0.1, qEnvironmentVariable("QT_SCALE_FACTOR", QStringLiteral("1")).toDouble());
    if (percent != leastText || outside != 1)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(outside * percent / 100.0, 'f', 3));
}

int inTextScale(int pixels, int percent) { return pixels * 100 / std::max(leastText, percent); }

}
