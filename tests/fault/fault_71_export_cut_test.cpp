// SPDX-License-Identifier: GPL-3.0-or-later
// Fault 71: a document or the station's settings are saved on a full disk, a disk that fails at any point, under any name.
// The old file is there whole or the new one is, inside its folder, and nothing else is left.
#include "core/base/safe_file.h"
#include "tests/support/wl_test.h"
#include "ui/kit/document_file.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace wardlight;

class ExportCutTest : public QObject {
    Q_OBJECT
    static constexpr const char* old = "the file that was there before\n";
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool put(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
    }
    /// What the program said, with the disk in this mood.
    static QByteArray save(const QString& folder, const QString& name, const QString& what, const QString& control)
    {
        QProcess writer;
        auto environment = QProcessEnvironment::systemEnvironment();
        if (!control.isEmpty()) {
            environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(WL_IO_FAULT));
            environment.insert(QStringLiteral("IOF_DIR"), folder);
            environment.insert(QStringLiteral("IOF_CONTROL"), control);
        }
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        writer.setProcessEnvironment(environment);
        writer.start(QStringLiteral(WL_DOCUMENT_WRITER), {folder, name, what});
        if (!writer.waitForFinished(30000))
            return "hangs";
        return writer.readAllStandardOutput().trimmed();
    }
    static QString fileOf(const QString& what) { return what == QStringLiteral("settings") ? QStringLiteral("station.toml") : QStringLiteral("mine.pdf"); }
    static bool isWholeNew(const QString& what, const QByteArray& bytes)
    {
        return what == QStringLiteral("settings") ? bytes.contains("[source]") : bytes.startsWith("%PDF") && bytes.trimmed().endsWith("%%EOF");
    }
private Q_SLOTS:
    void theOldFileWholeOrTheNewFileWhole_data()
    {
        QTest::addColumn<QString>("what");
        for (const auto* what : {"strip", "handover", "settings"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void theOldFileWholeOrTheNewFileWhole()
    {
        QFETCH(QString, what);
        const QTemporaryDir dir;
        const auto folder = dir.filePath(QStringLiteral("documents"));
        const auto control = dir.filePath(QStringLiteral("control"));
        QVERIFY(QDir().mkpath(folder));
        const auto path = folder + QLatin1Char('/') + fileOf(what);
        QStringList moods{QStringLiteral("full"), QStringLiteral("read-only")};
        for (int n = 1; n <= 4; ++n)
            moods << QStringLiteral("write-fail %1").arg(n) << QStringLiteral("sync-fail %1").arg(n);
        int oldStayed = 0, newCame = 0;
        for (const auto& mood : moods) {
            QVERIFY(put(path, old));
            QVERIFY(put(control, mood.toLatin1()));
            const auto said = save(folder, fileOf(what), what, control);
            QVERIFY(put(control, ""));
            const auto now = contentOf(path);
            QVERIFY2(now == old || isWholeNew(what, now), qPrintable(mood));
            QVERIFY2(said == "saved" || said == "failed", said.constData());
            if (said == "saved") // it must not say so and have lost it
                QVERIFY2(isWholeNew(what, now), qPrintable(mood));
            (now == old ? oldStayed : newCame) += 1;
            QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList{fileOf(what)}); // nothing half beside it
        }
        QVERIFY(oldStayed >= 3); // full, read-only, the first write
        qInfo("fault 71: %s: %d times the old file whole, %d times the new one", qPrintable(what), oldStayed, newCame);
        QVERIFY(put(path, old));
        QCOMPARE(save(folder, fileOf(what), what, {}), QByteArray("saved"));
        QVERIFY(isWholeNew(what, contentOf(path)));
    }
    void noNameLeadsOutOfItsFolder_data()
    {
        QTest::addColumn<QString>("wished");
        for (const auto* name : {"../../etc/passwd", "/etc/passwd", "..", ".", "", "   ", ".hidden", "a/b", "a\\b", "~root", "con:\x01\x02", "x\n.pdf", "-rf", "report.pdf.exe"})
            QTest::newRow(QByteArray(name).toPercentEncoding().append('.').constData()) << QString::fromLatin1(name);
        QTest::newRow("right to left") << QStringLiteral("a\u202Efdp.exe");
        QTest::newRow("long") << QString(4000, QLatin1Char('x'));
        QTest::newRow("long, in characters of four bytes") << QStringLiteral("\U0001F600").repeated(300);
    }
    void noNameLeadsOutOfItsFolder()
    {
        QFETCH(QString, wished);
        const QTemporaryDir dir;
        const auto folder = dir.filePath(QStringLiteral("in"));
        QVERIFY(QDir().mkpath(folder));
        const auto name = kit::safeFileName(wished, QStringLiteral(".pdf"), QStringLiteral("wardlight.pdf"));
        QVERIFY(name.endsWith(QStringLiteral(".pdf")));
        QVERIFY(!name.contains(QLatin1Char('/')) && !name.contains(QLatin1Char('\\')) && !name.startsWith(QLatin1Char('.')) && !name.startsWith(QLatin1Char('-')));
        QVERIFY(name.toUtf8().size() <= 100);
        for (const auto c : name)
            QVERIFY(c.isPrint() && c.unicode() != 0x202E);
        QVERIFY(kit::saveDocument(folder, name, "%PDF").has_value());
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList{name});
        QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{QStringLiteral("in")});
    }
    void aNameWithAFolderInItIsRefusedEvenUnwashed()
    {
        const QTemporaryDir dir;
        for (const auto* name : {"../x.pdf", "/tmp/x.pdf", "..", "", "a/b.pdf"})
            QVERIFY(!kit::saveDocument(dir.path(), QString::fromLatin1(name), "%PDF").has_value());
        QVERIFY(QDir(dir.path()).isEmpty());
        QVERIFY(!kit::saveDocument(dir.filePath(QStringLiteral("not there")), QStringLiteral("x.pdf"), "%PDF").has_value());
    }
    void aLinkInTheFolderIsReplacedAndNotFollowed()
    {
        const QTemporaryDir dir;
        const auto folder = dir.filePath(QStringLiteral("in"));
        QVERIFY(QDir().mkpath(folder));
        const auto secret = dir.filePath(QStringLiteral("secret"));
        QVERIFY(put(secret, old));
        QVERIFY(QFile::link(secret, folder + QStringLiteral("/x.pdf")));
        QVERIFY(kit::saveDocument(folder, QStringLiteral("x.pdf"), "%PDF new").has_value());
        QCOMPARE(contentOf(secret), QByteArray(old));
        QCOMPARE(contentOf(folder + QStringLiteral("/x.pdf")), QByteArray("%PDF new"));
    }
};

WL_TEST(ExportCutTest)
#include "fault_71_export_cut_test.moc"
