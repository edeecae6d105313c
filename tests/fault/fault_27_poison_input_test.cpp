// SPDX-License-Identifier: GPL-3.0-or-later
// Fault 27: one input ends the program. It comes back; at the third crash by the same source that source is shut off and
// told, and the other beds go on.
#include "tests/support/wl_test.h"

#include "tests/support/ward_process.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>

using namespace wardlight;
using test::waitForView;

class PoisonInputTest : public QObject {
    Q_OBJECT
#ifdef WL_CRASH_ON_OPEN
    static QMap<QString, QString> poisoned(const QString& file)
    {
        return {{QStringLiteral("LD_PRELOAD"), QStringLiteral(WL_CRASH_ON_OPEN)}, {QStringLiteral("CRASH_ON_OPEN"), file}};
    }
    static bool recordingsIn(const QString& folder)
    {
        const auto from = QString::fromStdString(test::sourcePath("tests/data/recordings/mitdb/"));
        bool all = QDir().mkpath(folder);
        for (const auto* name : {"101_piece", "119_piece"})
            for (const auto* ending : {".hea", ".dat"}) {
                const auto file = QLatin1String(name) + QLatin1String(ending);
                all = QFile::copy(from + file, folder + QLatin1Char('/') + file) && all;
            }
        return all;
    }
    static const door::BedView* bedOf(const door::WardView& view, const char* family)
    {
        for (const auto& bed : view.beds)
            if (bed->patient.family == family)
                return bed.get();
        return nullptr;
    }

private Q_SLOTS:
    void theThirdCrashByOneSourceShutsItOffAndTheOtherBedsGoOn()
    {
        const QTemporaryDir dir;
        const auto data = dir.filePath(QStringLiteral("ward"));
        const auto recordings = dir.filePath(QStringLiteral("recordings"));
        QVERIFY(recordingsIn(recordings));
        const QStringList words{QStringLiteral("--data"), data, QStringLiteral("--recordings"), recordings, QStringLiteral("--no-sound")};
        for (int i = 0; i < 3; ++i) {
            test::WardProcess ward(WL_WARDLIGHTD, words, poisoned(QStringLiteral("/101_piece.")));
            QVERIFY2(ward.crashes(20'000), qPrintable(QString::number(i)));
        }
        {
            test::WardProcess ward(WL_WARDLIGHTD, words, poisoned(QStringLiteral("/101_piece.")));
            app::LookIn observer(data.toStdString(), "observer", "R. Okafor", app::LookIn::As::CommandLine);
            QVERIFY2(observer.waitForState(20s), observer.door().problem().c_str());
            const auto told = [](const door::WardView& v) {
                const auto* poisonedBed = bedOf(v, "101_piece");
                const auto* other = bedOf(v, "119_piece");
                return poisonedBed && other && !other->numerics.empty() &&
                       std::any_of(poisonedBed->alarms.begin(), poisonedBed->alarms.end(), [](const auto& a) {
                           return a.key.kind == AlarmKind::DeviceFault && a.detail == inputShutOff;
                       });
            };
            QVERIFY(waitForView(observer.door(), told, 20'000));
            QVERIFY(waitForView(observer.door(), [](const auto& v) {
                const auto* bed = bedOf(v, "101_piece");
                return std::any_of(bed->alarms.begin(), bed->alarms.end(), [](const auto& a) { return a.key.kind == AlarmKind::LinkLost; });
            }, 20'000));
            QVERIFY(observer.door().view()->notRecordingSince == std::nullopt); // and the record is written
            QVERIFY(ward.stop());
        }
        // Stopped and started by a person it is read again: here it is sound by now.
        test::WardProcess ward(WL_WARDLIGHTD, words);
        app::LookIn observer(data.toStdString(), "observer", "R. Okafor", app::LookIn::As::CommandLine);
        QVERIFY2(observer.waitForState(20s), observer.door().problem().c_str());
        QVERIFY(waitForView(observer.door(), [](const auto& v) {
            const auto* bed = bedOf(v, "101_piece");
            return bed && !bed->waves.empty();
        }, 20'000));
    }
    void aSupervisedStationComesToTheSameByItself()
    {
        const QTemporaryDir dir;
        const auto recordings = dir.filePath(QStringLiteral("recordings"));
        QVERIFY(recordingsIn(recordings));
        const test::WardProcess station(WL_STATION, {QStringLiteral("--data"), dir.filePath(QStringLiteral("record")), QStringLiteral("--recordings"),
                                                     recordings, QStringLiteral("--no-sound")}, poisoned(QStringLiteral("/101_piece.")));
        pid_t child = 0;
        QVERIFY(QTest::qWaitFor([&] { return (child = test::childOf(station.id())) > 0 && test::isAtWork(child); }, 30'000));
        qInfo("fault 27: at work after three crashes and %.1f s", static_cast<double>(station.clock.elapsed()) / 1000);
    }
#endif
};

WL_TEST(PoisonInputTest)
#include "fault_27_poison_input_test.moc"
