// SPDX-License-Identifier: GPL-3.0-or-later
// Fault 42: any lead, probe or transducer comes off. A technical alarm, never a false red one.
#include "tests/support/virtual_ward.h"
#include "tests/support/wl_test.h"

#include <fmt/format.h>

using namespace wardlight;

class LeadOffTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatComesOffIsTechnicalAndNeverRed_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("kind");
        QTest::newRow("one lead") << "fault = \"lead-off\"\n  lead = \"II\"" << "ecg-lead-off";
        QTest::newRow("all leads") << "fault = \"leads-off\"" << "ecg-leads-off";
        QTest::newRow("probe") << "fault = \"probe-off\"" << "spo2-sensor-off";
    }
    void whatComesOffIsTechnicalAndNeverRed()
    {
        QFETCH(QString, fault);
        QFETCH(QString, kind);
        int falseHigh = 0;
        bool told = false;
        for (int seed = 1; seed <= 10; ++seed) {
            test::VirtualWard ward(fmt::format("title = \"Leads\"\nseed = {}\n[[bed]]\nname = \"01\"\nfamily = \"L\"\nwaves = [\"II\", \"V\", \"Pleth\", \"Resp\"]\nhr = {}\n"
                                               "  [[bed.step]]\n  at = 30\n  for = 40\n  {}\n", seed, 50 + 7 * seed, fault.toStdString()));
            ward.runUntil(120);
            for (const auto& e : ward.events)
                if (const auto* a = std::get_if<AlarmEvent>(&e.body); a && a->transition == AlarmTransition::Onset && e.bed) {
                    if (a->priority == Priority::High) {
                        ++falseHigh;
                        qWarning("seed %d: %s", seed, std::string(kindId(a->key.kind)).c_str());
                    }
                    told = told || kindId(a->key.kind) == kind.toStdString();
                }
        }
        qInfo("fault 42: %s: false high %d", qPrintable(kind), falseHigh);
        QCOMPARE(falseHigh, 0);
        QVERIFY(told);
    }
};

WL_TEST(LeadOffTest)
#include "fault_42_lead_off_test.moc"
