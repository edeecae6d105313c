// SPDX-License-Identifier: GPL-3.0-or-later
// The one voice of a place: takes what a Door says is sounding, has it played, and tells the Door whether it is heard.
#pragma once

#include <QObject> // first: moc 6.4 stumbles over <chrono> before Qt

#include "core/alarms/sound_due.h"
#include "core/door/door.h"
#include "core/speaker/voice_line.h"

#include <QProcess>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>

namespace wardlight::speaker {

struct SpeakerOptions {
    QString program;      ///< path of wardlight-voice
    QStringList arguments; ///< "--allow-null-sink" in demonstrations and tests only
};

/// Lives on the thread that made it, which needs an event loop. Keeps the voice process running: it is started again a
/// second after it ends, and killed when it says nothing for 3 s. Every state is told within 5 s of its cause. While a bed
/// has its audio or alarms off, a low burst reminds of it (every 3 min, or as the site has set). It plays the tests the view
/// asks for, never beside an alarm, and keeps the volume the view says, never below the site's lowest.
class Speaker : public QObject {
    Q_OBJECT
public:
    Speaker(door::Door& door, std::shared_ptr<const alarms::KindTable> kinds, SpeakerOptions options,
            QObject* parent = nullptr);
    ~Speaker() override;

    [[nodiscard]] VoiceReport lastReport() const { return report_; }
Q_SIGNALS:
    void reported();

private:
    void start();
    void readLines();
    void check();
    void follow(const door::WardView& view, bool alarmDue);
    void told(const VoiceReport& report);
    void send(const VoiceOrder& order);
    [[nodiscard]] std::optional<alarms::VoiceClaim> claim() const;

    door::Door& door_;
    std::shared_ptr<const alarms::KindTable> kinds_;
    SpeakerOptions options_;
    QProcess process_;
    QTimer again_;   ///< starts the process anew
    QTimer silence_; ///< the process has said nothing for too long
    QTimer tick_;
    alarms::VoiceMemory memory_;
    alarms::ReminderMemory reminder_;
    VoiceReport report_;
    std::optional<std::uint64_t> tested_; ///< number of the last test that was seen
    int volumeSent_ = 0;
    std::optional<std::string> outputSent_; ///< nothing: this process has not been told
    door::Subscription subscription_;
};

/// The speaker of a program whose folder also holds wardlight-voice. allowNullSink: a null sink counts as heard.
[[nodiscard]] std::unique_ptr<Speaker> startBeside(door::Door& door, const alarms::KindTable& kinds, bool allowNullSink);

}
