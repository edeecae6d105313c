// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wl_test.h"
#include "core/speaker/burst.h"
#include "core/speaker/voice_line.h"

#include <rapidcheck.h>

using namespace wardlight;
using namespace wardlight::speaker;

class VoiceLineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyOrderComesBack()
    {
        for (const auto priority : {Priority::Low, Priority::Medium, Priority::High})
            for (int c = 0; c < 8; ++c) {
                const VoiceOrder order = PlayBurst{priority, static_cast<AlarmCategory>(c)};
                QVERIFY(orderFromLine(orderLine(order)) == order);
            }
        QCOMPARE(orderLine(PlayBurst{Priority::High, AlarmCategory::Cardiac}), std::string("play high cardiac"));
        for (const auto priority : {Priority::Low, Priority::Medium, Priority::High})
            QVERIFY(orderFromLine(orderLine(PlayTest{priority})) == VoiceOrder(PlayTest{priority}));
        for (const int percent : {1, 40, 100})
            QVERIFY(orderFromLine(orderLine(SetVolume{percent})) == VoiceOrder(SetVolume{percent}));
        for (const auto* silent : {"volume 0", "volume -5", "volume 101", "volume", "volume x", "test", "test loud"})
            QVERIFY(!orderFromLine(silent)); // no line makes it silent
        QVERIFY(orderFromLine("stop") == VoiceOrder(StopPlaying{}));
        QVERIFY(orderFromLine("quit") == VoiceOrder(QuitVoice{}));
    }

    void everyReportComesBack()
    {
        for (int s = 0; s <= static_cast<int>(door::VoiceState::Stopped); ++s) {
            const VoiceReport report{static_cast<door::VoiceState>(s), 85};
            QVERIFY(reportFromLine(reportLine(report)) == report);
        }
    }

    void anyLineIsUnderstoodOrNot()
    {
        QVERIFY(rc::check("any text", [](const std::string& text) {
            (void)orderFromLine(text);
            (void)reportFromLine(text);
            RC_ASSERT(!orderFromLine("play high " + text + "x"));
        }));
        for (const auto* line : {"", "play", "play high", "play loud cardiac", "state", "state sounding",
                                 "state sounding -1", "state sounding 1e3", "state shouting 3"})
            QVERIFY(!orderFromLine(line) && !reportFromLine(line));
    }
};

WL_TEST(VoiceLineTest)
#include "voice_line_test.moc"
