// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recordings/wfdb_header.h"
#include "core/recordings/wfdb_record.h"
#include "tests/support/wl_test.h"

#include <rapidcheck.h>

using namespace wardlight;

class WfdbHeaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPartOfASignalLineIsRead()
    {
        const auto h = parseWfdbHeader(
            "r.hea", "r 1 62.4725/999.56 100 10:00 1/2/1990\nr.dat 212x4:3+24 1.628e+04(-20)/mmHg "
                     "12 5 -3 -7 0 ABP line 2\n# hello\n");
        QVERIFY(h.has_value());
        const auto& s = h->signals.front();
        QCOMPARE(s.samplesPerFrame, 4U);
        QCOMPARE(s.skew, 3);
        QCOMPARE(s.byteOffset, std::uint64_t{24});
        QCOMPARE(s.gain, 16280.0);
        QCOMPARE(s.baseline, -20.0);
        QCOMPARE(s.unit, std::string("mmHg"));
        QCOMPARE(s.description, std::string("ABP line 2"));
        QCOMPARE(h->rate.hertz(), 62.4725);
        QCOMPARE(h->start, std::string("10:00 1/2/1990"));
        QCOMPARE(h->comments, std::vector<std::string>{"hello"});
    }
    void whatIsNotStatedTakesTheManualsDefault()
    {
        const auto h = parseWfdbHeader("r.hea", "r 1\nr.dat 16 0 12 1024\n");
        QVERIFY(h.has_value());
        QCOMPARE(h->rate.hertz(), 250.0);
        QCOMPARE(h->frames, std::uint64_t{0});
        QCOMPARE(h->signals.front().gain, 200.0);
        QCOMPARE(h->signals.front().baseline, 1024.0);
    }
    void hostileHeadersAreRefusedWithTheirLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("file name climbs out") << QByteArray("r 1\n../secret 16\n");
        QTest::newRow("absolute file name") << QByteArray("r 1\n/etc/passwd 16\n");
        QTest::newRow("segment climbs out") << QByteArray("r/1 1\n../x 10\n");
        QTest::newRow("segment too long with its ending") << QByteArray("r/1 1\n" + QByteArray(253, 'x') + " 10\n");
        QTest::newRow("two dots") << QByteArray("r 1\n.. 16\n");
        QTest::newRow("backslash") << QByteArray("r 1\n..\\x 16\n");
        QTest::newRow("huge signal count") << QByteArray("r 4000000000\n");
        QTest::newRow("negative signal count") << QByteArray("r -1\n");
        QTest::newRow("no segments") << QByteArray("r/0 1\n");
        QTest::newRow("NaN gain") << QByteArray("r 1\nr.dat 16 nan\n");
        QTest::newRow("infinite gain") << QByteArray("r 1\nr.dat 16 inf\n");
        QTest::newRow("NaN rate") << QByteArray("r 1 nan\nr.dat 16\n");
        QTest::newRow("zero rate") << QByteArray("r 1 0\nr.dat 16\n");
        QTest::newRow("negative length") << QByteArray("r 1 250 -5\nr.dat 16\n");
        QTest::newRow("zero samples a frame") << QByteArray("r 1\nr.dat 16x0\n");
        QTest::newRow("unknown format") << QByteArray("r 1\nr.dat 17\n");
        QTest::newRow("format that wraps") << QByteArray("r 1\nr.dat 4294967312\n");
        QTest::newRow("open parenthesis") << QByteArray("r 1\nr.dat 16 200(5\n");
        QTest::newRow("baseline out of range") << QByteArray("r 1\nr.dat 16 200(99999999999)\n");
        QTest::newRow("fewer lines than signals") << QByteArray("r 2\nr.dat 16\n");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("only comments") << QByteArray("# a\n#b\n");
    }
    void hostileHeadersAreRefusedWithTheirLine()
    {
        QFETCH(QByteArray, text);
        const auto h = parseWfdbHeader("r.hea", {text.constData(), static_cast<std::size_t>(text.size())});
        QVERIFY(!h.has_value());
        QVERIFY(h.error().line().find("r.hea") == 0);
    }
    void aHeaderNeverAsksForAFileOutsideItsFolder()
    {
        QVERIFY(rc::check("any names", [](const std::string& file, const std::string& segment) {
            const RecordFiles files = [&](const std::string& name) -> Result<std::string> {
                RC_ASSERT(isPlainFileName(name) || name == "r.hea");
                return name == "r.hea" ? Result<std::string>("r/2 1 250 20\n" + segment + " 10\nq 10\n")
                                       : Result<std::string>("q 1 250 10\n" + file + " 80\n");
            };
            (void)readWfdbRecord("r", files);
        }));
    }
    void aHeaderThatPromisesMoreThanMemoryIsRefused()
    {
        const RecordFiles files = [](const std::string& name) -> Result<std::string> {
            return name == "r.hea" ? "r 2 250 9000000000000000000\n~ 0\n~ 0\n" : std::string();
        };
        QVERIFY(!readWfdbRecord("r", files).has_value());
        const RecordFiles many = [](const std::string& name) -> Result<std::string> {
            return name == "r.hea" ? "r/2 1 250\na 18446744073709551615\na 10\n" : std::string("a 1\n~ 0\n");
        };
        QVERIFY(!readWfdbRecord("r", many).has_value());
    }
};

WL_TEST(WfdbHeaderTest)
#include "wfdb_header_test.moc"
