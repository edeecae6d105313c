// SPDX-License-Identifier: GPL-3.0-or-later
// The words of wardlightctl: each adds itself to the parser and runs in its own file.
#pragma once

#include <CLI/CLI.hpp>

#include <cstdio>
#include <string_view>

namespace wardlight::ctl {

/// Exit codes: 0 done; 1 done, but the answer is "no" (verify found a difference); 2 bad input, one line says
/// which; 3 the system refused (disk full, no permission to write).
inline constexpr int exitDone = 0;
inline constexpr int exitNo = 1;
inline constexpr int exitBadInput = 2;
inline constexpr int exitSystem = 3;

void addInfo(CLI::App& app, int& exitCode);
void addSamples(CLI::App& app, int& exitCode);
void addBeats(CLI::App& app, int& exitCode);
void addAlarms(CLI::App& app, int& exitCode);
void addVerify(CLI::App& app, int& exitCode);
void addVerifyAlarm(CLI::App& app, int& exitCode);
void addSimulate(CLI::App& app, int& exitCode);
void addScore(CLI::App& app, int& exitCode);
void addWhatIf(CLI::App& app, int& exitCode);
struct WardPlace;
void addStatus(CLI::App& app, const WardPlace& place, int& exitCode);
void addAck(CLI::App& app, const WardPlace& place, int& exitCode);
void addJournal(CLI::App& app, const WardPlace& place, int& exitCode);

/// One line on standard error, made safe to show.
void complain(std::string_view line);

/// Standard output through one big buffer; numbers never by the locale.
class Output {
public:
    Output();
    ~Output() { flush(); }
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;
    void text(std::string_view text);
    void integerLine(long long value);
    /// Shortest text that reads back as the same number; "nan" for NaN.
    void numberLine(double value);
    /// False once the reader is gone or the disk is full.
    bool flush();

private:
    std::string buffer_;
    bool good_ = true;
};

}
