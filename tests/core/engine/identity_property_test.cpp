// SPDX-License-Identifier: GPL-3.0-or-later
// Property: sixty wards in which people, devices and time come in any order; nothing that belongs to somebody is lost.
#include "tests/support/bare_ward.h"
#include "tests/support/wl_test.h"

#include "core/base/random.h"

#include <QTemporaryDir>

using namespace wardlight;
using test::BareWard;

class IdentityPropertyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// People, devices and time in any order: whatever number a device that belongs to its bed says is somebody's, is in memory
    /// and in the record, and alarms; and replaying the record gives the same beds.
    void inAnyOrderNoNumberIsUnrecordedOrUnalarmedBecauseNobodySaidWhoItIs()
    {
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            Random random(seed);
            const QTemporaryDir folder;
            std::vector<engine::BedRecord> live;
            std::map<EncounterId, std::size_t> said;
            double length = 0;
            {
                BareWard w(3, folder.path().toStdString());
                std::map<DeviceId, BedId> bedOf;
                std::map<DeviceId, double> spokeAt;
                for (std::uint64_t d = 1; d <= 4; ++d) {
                    bedOf[{d}] = {1 + (d - 1) % 3};
                    w.attach(bedOf[{d}], {d});
                }
                int next = 1;
                for (int step = 0; step < 150; ++step) {
                    const BedId bed{1 + random.next() % 3};
                    const auto patient = w.record(bed).patient;
                    const auto id = patient ? patient->identifier : std::string();
                    const auto second = patient ? patient->secondIdentifier : std::string();
                    const auto fresh = BareWard::person("P", std::to_string(next++));
                    switch (random.next() % 12) {
                    case 0: (void)w.ward.command(bed, Role::Charge, Admit{fresh}); break;
                    case 1: (void)w.ward.command(bed, Role::Charge, Identify{fresh}); break;
                    case 2: (void)w.ward.command(bed, Role::Charge, Discharge{id, second, "home", true}); break;
                    case 3: (void)w.ward.command(bed, Role::Charge, Transfer{{1 + random.next() % 3}, id, second, "x", {}}); break;
                    case 4: (void)w.ward.command(bed, Role::Charge, StartStandby{"x", true}); break;
                    case 5: (void)w.ward.command(bed, Role::Charge, EndStandby{}); break;
                    case 6: w.run(static_cast<double>(random.next() % 50)); break;
                    default: {
                        const DeviceId device{1 + random.next() % 4};
                        const auto at = bedOf[device];
                        const bool released = w.record(at).released.contains(device);
                        const bool rested = !spokeAt.contains(device) || w.ward.t() - spokeAt[device] >= 30;
                        const bool still = released && !rested;
                        const int seconds = 8 + static_cast<int>(random.next() % 8);
                        for (int s = 0; s < seconds; ++s) {
                            w.say(device, Parameter::HeartRate, 190);
                            spokeAt[device] = w.ward.t();
                            w.run(1);
                            const auto& bedNow = *w.ward.ward->bed(at);
                            if (still)
                                continue;
                            QVERIFY2(bedNow.record().patient, qPrintable(QStringLiteral("seed %1 step %2: nobody").arg(seed).arg(step)));
                            QVERIFY2(isUsable(bedNow.numerics()[Parameter::HeartRate].validity), qPrintable(QStringLiteral("seed %1 step %2: no number").arg(seed).arg(step)));
                            ++said[bedNow.record().encounter];
                        }
                        if (!still && !w.record(at).standby) {
                            const auto& open = w.ward.ward->bed(at)->alarms().bed().open;
                            QVERIFY2(std::any_of(open.begin(), open.end(), [](const auto& a) { return a.key.kind == AlarmKind::HrHigh; }),
                                     qPrintable(QStringLiteral("seed %1 step %2: no alarm").arg(seed).arg(step)));
                        }
                    }
                    }
                }
                w.run(15);
                for (std::uint64_t bed = 1; bed <= 3; ++bed)
                    live.push_back(w.record({bed}));
                length = w.ward.t();
            }
            BareWard again(3, folder.path().toStdString(), 2'000'000, std::chrono::milliseconds(static_cast<std::int64_t>(length * 1000) + 5000));
            for (std::uint64_t bed = 1; bed <= 3; ++bed)
                QVERIFY2(again.record({bed}) == live[bed - 1], qPrintable(QStringLiteral("seed %1: bed %2 is not what was recorded").arg(seed).arg(bed)));
            again.ward.ward.reset();
            const auto journal = *store::Journal::open(folder.path().toStdString(), 0);
            for (const auto& [encounter, count] : said) {
                std::size_t points = 0;
                const auto blocks = journal->numerics(encounter, {0}, {INT64_MAX});
                for (const auto& block : *blocks)
                    for (const auto& p : block.points)
                        points += p.parameter == Parameter::HeartRate && isUsable(p.validity) ? 1U : 0U;
                QVERIFY2(points >= count, qPrintable(QStringLiteral("seed %1: %2 of %3 numbers are recorded").arg(seed).arg(points).arg(count)));
            }
        }
    }
};

WL_TEST(IdentityPropertyTest)
#include "identity_property_test.moc"
