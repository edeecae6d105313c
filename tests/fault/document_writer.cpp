// SPDX-License-Identifier: GPL-3.0-or-later
// Saves one document as the screens do: document_writer FOLDER NAME strip|handover|settings. Says "saved" or "failed".
#include "app/station/station_config.h"
#include "ui/handover/handover_print.h"
#include "ui/kit/document_file.h"
#include "ui/kit/strip_print.h"

#include <QGuiApplication>

#include <cstdio>

using namespace wardlight;

int main(int argc, char** argv)
{
    const QGuiApplication app(argc, argv);
    if (argc != 4)
        return 2;
    const auto folder = QString::fromLocal8Bit(argv[1]), name = QString::fromLocal8Bit(argv[2]);
    const std::string_view what = argv[3];
    bool saved = false;
    if (what == "settings") {
        saved = app::writeConfig(argv[1], {.language = "es", .administrator = "M. Castellanos", .station = {}, .unit = "4 West", .beds = {"01", "02"}, .source = {}, .path = {}}).has_value();
    } else {
        QByteArray bytes;
        if (what == "strip") {
            kit::PrintedStrip strip;
            strip.title = QStringLiteral("Strip, bed 07");
            EvidenceLane lane;
            lane.format = {WaveLabel::EcgII, "II", {250, 1}, 200, 0, "mV"};
            for (int i = 0; i < 3000; ++i)
                lane.samples.push_back(static_cast<std::int16_t>(i * 37 % 211));
            strip.lanes.push_back(lane);
            bytes = kit::documentBytes([&](QIODevice& device) { return kit::printStrip(strip, {}, device); });
        } else {
            handover::PrintedHandover paper;
            paper.unit = QStringLiteral("4 West");
            handover::CardModel card;
            card.bed = QStringLiteral("07");
            card.lines = {QStringLiteral("One line"), QStringLiteral("Another line")};
            paper.beds.push_back({card, {}});
            bytes = kit::documentBytes([&](QIODevice& device) { return handover::printHandover(paper, device); });
        }
        saved = !bytes.isEmpty() && kit::saveDocument(folder, name, bytes).has_value();
    }
    std::puts(saved ? "saved" : "failed");
    return saved ? 0 : 1;
}
