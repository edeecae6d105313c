// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/evidence_bytes.h"
#include "core/store/numeric_block.h"
#include "tests/support/wl_test.h"

#include <rapidcheck.h>

using namespace wardlight;
using namespace wardlight::store;

class StoredBytesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anyEvidenceComesBackAsItWas()
    {
        QVERIFY(rc::check("any evidence", [](const std::vector<std::int16_t>& samples, const std::string& name) {
            Evidence e;
            e.lanes.push_back({{WaveLabel::EcgII, name, {125, 2}, 200.5, -3, "mV"}, 77, 0.25, samples});
            e.lanes.push_back({{WaveLabel::Pleth, "", {1, 1}, 1, 0, ""}, 0, 0, {}});
            for (std::size_t i = 0; i < name.size(); ++i)
                e.beats.push_back({static_cast<double>(i) / 3, i % 2 == 0 ? 'N' : 'V'});
            const auto bytes = evidenceBytes(e);
            RC_ASSERT(*evidenceFrom(bytes) == e);
            for (std::size_t cut = 0; cut < bytes.size(); ++cut)
                RC_ASSERT(!evidenceFrom(std::string_view(bytes).substr(0, cut)));
        }));
    }
    void anyNumbersComeBackAsTheyWere()
    {
        QVERIFY(rc::check("any numbers", [](const std::vector<std::uint16_t>& offsets) {
            NumericBlock block;
            for (const auto o : offsets)
                block.points.push_back({o, Parameter::Spo2, Validity::Questionable, static_cast<float>(o) / 3});
            const auto bytes = numericBytes(block);
            RC_ASSERT(*numericPoints(bytes) == block.points);
            for (std::size_t cut = 0; cut < bytes.size(); ++cut)
                RC_ASSERT(!numericPoints(std::string_view(bytes).substr(0, cut)));
        }));
    }
    void evidenceKeptBeforeBeatsWereIsStillRead()
    {
        Evidence e;
        e.lanes.push_back({{WaveLabel::EcgII, "II", {250, 1}, 200, 0, "mV"}, 3, 0.5, {1, 2, 3}});
        auto bytes = evidenceBytes(e);
        bytes[0] = '\0';
        bytes.resize(bytes.size() - sizeof(std::uint16_t));
        QVERIFY(evidenceFrom(bytes) == e);
    }
    void anUnknownCodecIsRefused()
    {
        QVERIFY(!numericPoints(std::string("\x07\0\0", 3)));
        QCOMPARE(evidenceFrom(std::string("\x07\0\0", 3)).error().code, ErrorCode::Unsupported);
    }
};

WL_TEST(StoredBytesTest)
#include "stored_bytes_test.moc"
