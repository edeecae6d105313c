// SPDX-License-Identifier: GPL-3.0-or-later
// Names that attack: shown and kept as the rule in tests/data/names/hostile_names.txt says, through the journal and back.
#include "tests/support/wl_test.h"

#include "core/base/safe_file.h"
#include "core/base/safe_text.h"
#include "core/vitals/event.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <sstream>

using namespace wardlight;

class HostileNamesTest : public QObject {
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
            std::string id, kind, rule, json;
            std::getline(fields, id, '\t');
            std::getline(fields, kind, '\t');
            std::getline(fields, rule, '\t');
            std::getline(fields, json);
            const auto parsed = nlohmann::json::parse(json, nullptr, false);
            // A lone surrogate is not JSON text; as bytes it is what a broken feed would send.
            rows_.push_back({id, rule, parsed.is_string() ? parsed.get<std::string>() : json});
        }
        QVERIFY(rows_.size() > 100);
    }
    void plainNamesStayCharacterForCharacter()
    {
        int plain = 0;
        for (const auto& row : rows_) {
            const bool control = std::any_of(row.name.begin(), row.name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
            if (row.rule != "P" || control || validText(row.name) != row.name)
                continue;
            ++plain;
            QVERIFY2(safeText(row.name) == row.name, row.id.c_str());
        }
        QVERIFY(plain > 150);
    }
    void noNameShowsAControlOrAnUnpairedDirection()
    {
        for (const auto& row : rows_) {
            const auto shown = safeText(row.name);
            QVERIFY2(safeText(shown) == shown, row.id.c_str());
            for (const char c : shown)
                QVERIFY2(static_cast<unsigned char>(c) >= 0x20 && c != 0x7f, row.id.c_str());
            QVERIFY2(isolated(row.name).starts_with("\u2068") && isolated(row.name).ends_with("\u2069"), row.id.c_str());
        }
    }
    void whatCannotBeSeenIsKnownAsBlank()
    {
        for (const auto& row : rows_)
            if (row.rule == "E")
                QVERIFY2(isBlank(row.name), row.id.c_str());
    }
    void theJournalKeepsThemAsReceived()
    {
        for (const auto& row : rows_) {
            Admitted admitted;
            admitted.patient.family = row.name;
            const auto back = eventBodyFromText("admitted", eventBodyText(admitted));
            QVERIFY2(back.has_value(), row.id.c_str());
            QVERIFY2(std::get<Admitted>(*back).patient.family == validText(row.name), row.id.c_str());
        }
    }
};

WL_TEST(HostileNamesTest)
#include "hostile_names_test.moc"
