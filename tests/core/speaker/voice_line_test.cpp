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
        for (const auto* name : {"", "alsa_output.pci-0000_00_1f.3.analog-stereo", "two words"})
            QVERIFY(orderFromLine(orderLine(SetOutput{name})) == VoiceOrder(SetOutput{name}));
        QCOMPARE(orderLine(SetOutput{"a\nquit\tb"}), std::string("output a quit b")); // a name begins no other line
        QVERIFY(!orderFromLine("output " + std::string(300, 'x')));
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

    void devicesComeBackInTheirOrderAndHostileNamesBreakNothing()
    {
        const std::vector<door::OutputView> outputs{{"wl", "Null Output"}, {"usb 2", "Desk, \xC3\xA9t\xC3\xA9"}};
        QCOMPARE(outputsFromLine(outputsLine(outputs)).value(), outputs);
        QVERIFY(outputsFromLine("outputs").value().empty());
        QCOMPARE(outputsFromLine(outputsLine({{"a\tb", "c\nstate sounding 85"}})).value(), (std::vector<door::OutputView>{{"a b", "c state sounding 85"}}));
        QCOMPARE(outputsFromLine(outputsLine(std::vector<door::OutputView>(100, {"x", "y"})))->size(), std::size_t{32});
        QVERIFY(!outputsFromLine("outputs\tname") && !outputsFromLine("outputs\t\td") && !outputsFromLine("state sounding 85"));
        QVERIFY(rc::check("any text", [](const std::string& text) {
            (void)outputsFromLine("outputs\t" + text);
            const auto back = outputsFromLine(outputsLine({{"n" + text, text}}));
            RC_ASSERT(back.has_value() && back->size() == 1);
        }));
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
