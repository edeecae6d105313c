// SPDX-License-Identifier: GPL-3.0-or-later
// Fault 2: power lost. Two hundred disks as a cut could leave them; all that was acknowledged before the cut is there.
#include "core/base/random.h"
#include "core/store/journal.h"
#include "tests/support/power_cut.h"
#include "tests/support/wl_test.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace wardlight;

class PowerCutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasAcknowledgedSurvivesAnyPowerCut()
    {
        const int images = 200;
        const QTemporaryDir dir;
        const auto folder = dir.filePath(QStringLiteral("store"));
        const auto trace = dir.filePath(QStringLiteral("trace"));
        QProcess writer;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(WL_IO_FAULT));
        environment.insert(QStringLiteral("IOF_DIR"), folder);
        environment.insert(QStringLiteral("IOF_TRACE"), trace);
        writer.setProcessEnvironment(environment);
        writer.start(QStringLiteral(WL_STORE_WRITER), {folder, QStringLiteral("600")});
        QVERIFY(writer.waitForFinished(60000));
        QCOMPARE(writer.exitCode(), 0);
        const auto calls = test::readTrace(trace.toStdString());
        QVERIFY(calls.size() > 1000);
        Random chance(2);
        std::uint64_t lost = 0, refused = 0;
        for (int image = 0; image < images; ++image) {
            const auto cut = 20 + chance.next() % (calls.size() - 20);
            std::uint64_t acknowledged = 0;
            for (std::size_t i = 0; i < cut; ++i)
                acknowledged += calls[i].what == 'W' && calls[i].path == "/acks" ? 1U : 0U;
            const auto disk = dir.filePath(QStringLiteral("disk")).toStdString();
            test::buildImage(calls, cut, chance.next(), disk);
            const auto journal = store::Journal::open(disk, 0);
            if (!journal) {
                qWarning("image %d: %s", image, journal.error().line().c_str());
                ++refused;
                continue;
            }
            std::uint64_t last = 0;
            const auto read = (*journal)->eachEvent([&](const Event& e) {
                lost += e.id.value != last + 1 ? 1 : 0;
                last = e.id.value;
            });
            if (!read)
                qWarning("image %d: %s", image, read.error().line().c_str());
            lost += !read || last < acknowledged ? 1U : 0U;
        }
        qInfo("fault 02: %d images of %zu calls, %llu lost, %llu did not open", images, calls.size(),
              static_cast<unsigned long long>(lost), static_cast<unsigned long long>(refused));
        QCOMPARE(lost, 0ULL);
        QCOMPARE(refused, 0ULL);
    }
};

WL_TEST(PowerCutTest)
#include "fault_02_power_cut_test.moc"
