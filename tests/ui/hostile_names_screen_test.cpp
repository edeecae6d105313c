// SPDX-License-Identifier: GPL-3.0-or-later
// Names that attack, on the ward in every size of tile: nothing is interpreted, nothing turned round, nothing hides a bed.
#include "tests/support/ward_scene.h"
#include "tests/support/wl_test.h"
#include "resources/embedded.h"
#include "tests/support/fake_door.h"
#include "ui/kit/text.h"
#include "ui/shell/shell_window.h"

#include "core/base/safe_file.h"
#include "core/base/safe_text.h"

#include <nlohmann/json.hpp>

#include <sstream>

using namespace wardlight;

class HostileNamesScreenTest : public QObject {
    Q_OBJECT
    struct Row {
        std::string id, rule, name;
    };
    std::vector<Row> rows_;
private Q_SLOTS:
    void initTestCase()
    {
        std::istringstream lines(*readFile(test::sourcePath("tests/data/names/hostile_names.txt")));
        for (std::string line; std::getline(lines, line);) {
            if (line.empty() || line[0] == '#')
                continue;
            std::istringstream fields(line);
            Row row;
            std::string kind, json;
            std::getline(fields, row.id, '\t');
            std::getline(fields, kind, '\t');
            std::getline(fields, row.rule, '\t');
            std::getline(fields, json);
            const auto parsed = nlohmann::json::parse(json, nullptr, false);
            row.name = parsed.is_string() ? parsed.get<std::string>() : json;
            rows_.push_back(row);
        }
        QVERIFY(rows_.size() > 100);
    }

    void noNameBringsAControlOrAnOpenDirectionToAScreen()
    {
        for (const auto& row : rows_) {
            Patient p;
            p.family = row.name;
            p.identifier = "4471 0001";
            for (const bool full : {false, true}) {
                const auto name = kit::patientName(p, full);
                QVERIFY2(!name.isEmpty(), row.id.c_str());
                int open = 0;
                for (const auto c : name) {
                    QVERIFY2(c.category() != QChar::Other_Control, row.id.c_str());
                    const auto d = c.direction();
                    open += d == QChar::DirLRI || d == QChar::DirRLI || d == QChar::DirFSI ? 1 : d == QChar::DirPDI ? -1 : 0;
                    QVERIFY2(d != QChar::DirLRO && d != QChar::DirRLO, row.id.c_str());
                    QVERIFY2(open >= 0, row.id.c_str());
                }
                QVERIFY2(open == 0, row.id.c_str());
                if (row.rule == "E")
                    QVERIFY2(name.contains(QStringLiteral("4471 0001")), row.id.c_str());
            }
        }
    }

    void aWholeWardOfThemIsPaintedWithEveryBedNumberAndValueInItsPlace()
    {
        for (const int beds : {9, 16, 64}) {
            std::size_t next = 0;
            while (next < rows_.size()) {
                auto ward = test::quietWard(beds);
                for (auto& bed : ward.beds) {
                    auto copy = *bed;
                    copy.patient.family = rows_[next % rows_.size()].name;
                    copy.patient.given = rows_[(next * 7 + 3) % rows_.size()].name;
                    ++next;
                    bed = std::make_shared<door::BedView>(std::move(copy));
                }
                test::FakeDoor door;
                door.setNow(test::sceneNow());
                door.show(ward);
                shell::ShellSettings settings;
                settings.tokens = std::string(embeddedResource("tokens.toml"));
                shell::ShellWindow window(door, settings, kit::Words{});
                window.resize(1920, 1080);
                window.show();
                window.stopClock();
                window.frame();
                QVERIFY(!window.grab().isNull());
                for (int i = 0; i < beds; ++i) {
                    const auto& tile = window.ward().tileModel(i);
                    QCOMPARE(tile.head.bed, QString::number(i + 1).rightJustified(2, QLatin1Char('0')));
                    if (tile.kind != ward::TileKind::Live)
                        continue; // an empty bed and one in standby have no numbers
                    QVERIFY(!tile.numbers.empty() && !tile.numbers.front().value.isEmpty());
                    QVERIFY(window.ward().sentence(i).contains(tile.numbers.front().value));
                }
            }
        }
    }
};

WL_TEST(HostileNamesScreenTest)
#include "hostile_names_screen_test.moc"
