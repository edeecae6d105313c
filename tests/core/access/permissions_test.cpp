// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/permissions.h"
#include "core/base/csv.h"
#include "core/vitals/command.h"
#include "resources/embedded.h"
#include "tests/support/every_command.h"
#include "tests/support/wl_test.h"

using namespace wardlight;
using namespace wardlight::access;

class PermissionsTest : public QObject {
    Q_OBJECT
    PermissionTable table_ = *PermissionTable::read("permissions.csv", embeddedResource("permissions.csv"));
private Q_SLOTS:
    void everyCellSaysWhatTheTableSays()
    {
        const auto csv = *readCsv("permissions.csv", embeddedResource("permissions.csv"));
        int cells = 0;
        for (const auto& row : csv.rows)
            for (std::size_t i = 1; i + 1 < csv.columns.size(); ++i, ++cells) {
                const auto role = *roleFromId(csv.columns[i]);
                QCOMPARE(table_.may(row.fields[0], role), row.fields[i] == "y");
                QCOMPARE(table_.may(row.fields[0], role, {row.fields[0]}), row.fields[i] == "y" || row.fields[i] == "s");
            }
        QVERIFY(cells > 400);
    }
    void everyCommandNeedsAPermissionThatIsInTheTable()
    {
        for (const auto& body : test::everyCommand())
            QVERIFY(table_.grant(permissionFor(body), Role::Charge) != Grant::No);
    }
    void whatIsNotInTheTableIsRefused() { QVERIFY(!table_.may("alarm.everything-off", Role::Admin)); }
    void aWrongLetterNamesFileAndLine()
    {
        const auto bad = PermissionTable::read("permissions.csv", "permission,nurse\nward.view,maybe\n");
        QVERIFY(!bad);
        QCOMPARE(bad.error().where, std::string("permissions.csv:2"));
    }
};

WL_TEST(PermissionsTest)
#include "permissions_test.moc"
