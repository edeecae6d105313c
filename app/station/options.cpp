// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/options.h"

#include "core/base/number_text.h"

#include <CLI/CLI.hpp>

#include <cstdio>

namespace wardlight::app {

std::optional<int> readOptions(int argc, char** argv, Options& o)
{
    CLI::App app("Wardlight, the ward's station. Not a certified medical device.", "wardlight");
    std::string size = "1920x1080";
    app.add_option("--scenario", o.scenario, "A scenario file instead of the demo ward");
    app.add_option("--recordings", o.recordings, "A folder of WFDB or EDF recordings: one bed each, looped");
    app.add_option("--beds", o.beds, "How many beds, 1 to 64")->check(CLI::Range(1, 64));
    app.add_option("--speed", o.speed, "How fast recordings play")->check(CLI::Range(0.1, 100.0));
    app.add_flag("!--once", o.loop, "Play recordings once instead of round and round");
    app.add_option("--data", o.data, "The folder of the record");
    std::string ward, unused;
    app.add_option("--ward", ward, "local:DIR looks into the ward of the wardlightd whose data folder is DIR");
    app.add_option("--passphrase-file", unused, "Accepted; the record is not sealed yet");
    app.add_flag("--no-record", o.noRecord, "Keep nothing on disk");
    auto* const theme = app.add_option("--theme", o.theme, "dark, light, night or contrast")->check(CLI::IsMember({"dark", "light", "night", "contrast"}));
    auto* const language = app.add_option("--lang", o.language, "en, fr-CA or es")->check(CLI::IsMember({"en", "fr-CA", "es"}));
    app.add_option("--screen", o.screen, "Which screen to open")
        ->check(CLI::IsMember({"ward", "bed", "alarms", "review", "insight", "fleet", "patients", "settings", "handover", "locked", "first-start"}));
    app.add_flag("--first-start", o.firstStart, "Set the station up: language, unit and beds, sound, where data comes from");
    app.add_flag("--demo", o.demo, "The demo ward, also where a station was set up");
    app.add_option("--bed", o.bed, "The bed to open that screen on, as its label: 06");
    auto* const user = app.add_option("--user", o.user, "Who works here without a PIN: for the demo and for pictures. A station that was set up starts locked, and so does one that looks into another ward");
    auto* const text = app.add_option("--text", o.text, "Text and controls in percent of their usual size, 100 to 160")->check(CLI::Range(100, 160));
    app.add_flag("--wall", o.wall, "A wall screen: no rail");
    app.add_option("--kiosk", o.kiosk, "A bedside screen of this bed, as its label: 06. Leaving it needs leave");
    auto* const touch = app.add_flag("--touch", o.touch, "For fingers and gloves: large targets, small tiles open a card");
    app.add_flag("--allow-null-sink", o.allowNullSink, "A sound server without a speaker counts as heard (demo and tests)");
    app.add_flag("--no-sound", o.noSound, "Do not start the voice; the screen says so");
    app.add_flag("--unsupervised", o.unsupervised, "No parent process that starts the station again after a crash (for debuggers)");
    app.add_option("--screenshot", o.screenshot, "Write a picture of the window to this file and end");
    app.add_option("--size", size, "Of the picture or the window: 1920x1080");
    app.add_option("--at", o.at, "Seconds of ward time before the picture")->check(CLI::Range(0.0, 86400.0));
    app.add_flag("--exit-after-first-frame", o.exitAfterFirstFrame, "Measure the start")->group(""); // not in the help
    try {
        app.parse(argc, argv);
        const auto cross = size.find('x');
        const auto width = parseNumber<int>(size.substr(0, cross));
        const auto height = cross == std::string::npos ? std::nullopt : parseNumber<int>(size.substr(cross + 1));
        if (!width || !height || *width < 320 || *height < 240 || *width > 16384 || *height > 16384)
            throw CLI::ValidationError("--size", "a size is width x height, as 1920x1080");
        if (!ward.empty() && (!ward.starts_with("local:") || ward.size() == 6))
            throw CLI::ValidationError("--ward", "a ward is local:DIR");
        o.lookInto = ward.empty() ? std::string() : ward.substr(6);
        for (const auto& [option, setting] : {std::pair(theme, "station.theme"), std::pair(language, "station.language"), std::pair(touch, "station.touch"), std::pair(text, "station.text"),
                                             std::pair(user, "user")})
            if (option->count() > 0)
                o.given.insert(setting);
        o.width = *width;
        o.height = *height;
    } catch (const CLI::CallForHelp& help) {
        return app.exit(help);
    } catch (const CLI::ParseError& error) {
        std::fprintf(stderr, "wardlight: %s\n", error.what());
        return 2;
    }
    return std::nullopt;
}

}
