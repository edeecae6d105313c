// SPDX-License-Identifier: GPL-3.0-or-later
// One alarm, open or past: why it sounded, who was told, what became of it, and whether it was right.
#pragma once

#include "core/door/door.h"
#include "ui/alarms/answer_button.h"
#include "ui/alarms/event_reader.h"
#include "ui/alarms/evidence_reader.h"
#include "ui/alarms/evidence_view.h"
#include "ui/alarms/history.h"
#include "ui/alarms/ladder_panel.h"
#include "ui/kit/commands.h"
#include "ui/kit/popover.h"
#include "ui/kit/save_popover.h"
#include "ui/kit/strip_print.h"

#include <QWidget>

#include <array>
#include <optional>

namespace wardlight::alarms_ui {

/// What is written on it now; made anew at each refresh, painted when it differs.
struct DetailTexts {
    QStringList whoShorter; ///< of `who`, for less and less room
    QString bed, title, who, verdict, verdictCount, legend;
    QStringList rule, past, now;          ///< lines of the three columns: "label\tvalue"
    struct Life {
        QString time, text;
        friend bool operator==(const Life&, const Life&) = default;
    };
    std::vector<Life> life;
    Tag tag = Tag::None;
    bool live = false;                    ///< active now: wears the alarm's colour
    friend bool operator==(const DetailTexts&, const DetailTexts&) = default;
};

class AlarmDetail : public QWidget {
    Q_OBJECT
public:
    AlarmDetail(door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, QWidget* parent);
    void setTheme(const kit::Theme& theme);
    void setWords(const kit::Words& words);
    /// past: what is known of one that is over.
    void open(BedId bed, AlarmId alarm, std::optional<PastAlarm> past);
    void close();
    void refresh();
    /// The key A: this alarm, whatever else sounds. False when it cannot be acknowledged.
    bool acknowledge(bool firm);
    /// Shift+A, E, or Acknowledge held: whom to tell.
    void tell(bool acknowledge);
    [[nodiscard]] AlarmId alarm() const { return alarm_; }
    [[nodiscard]] BedId bed() const { return bed_; }
    [[nodiscard]] const DetailTexts& texts() const { return texts_; }
    [[nodiscard]] EvidenceView& evidence() { return *evidence_; }
    [[nodiscard]] LadderPanel& ladder() { return *ladder_; }
    [[nodiscard]] AnswerButton* answer() const { return answer_; }
    [[nodiscard]] kit::Button* mark(AlarmMark which) const { return marks_[static_cast<std::size_t>(which)]; }
    [[nodiscard]] kit::Button* pause() const { return pause_; }
    [[nodiscard]] kit::Button* minuteButton() const { return minute_; }
    [[nodiscard]] kit::Button* backButton() const { return back_; }
    [[nodiscard]] kit::ChoiceList& redirectList() { return *redirectTo_; }
    [[nodiscard]] QStringList clippedTexts() const;

    [[nodiscard]] kit::Button* disclosureButton() const { return disclosure_; }
    [[nodiscard]] kit::Button* stripButton() const { return strip_; }
    [[nodiscard]] kit::SavePopover& save() { return *save_; }
    /// What a print would show: 12 s around the onset.
    [[nodiscard]] kit::PrintedStrip printed() const;
    void print();

Q_SIGNALS:
    void closed();
    /// The held waves from 30 s before the onset on.
    void discloseFrom(quint64 bed, qint64 wallMicroseconds);
    void openBed(quint64 bed);
    void notice(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();
    void takeEvents(const std::vector<Event>& events, bool last);
    void takeEvidence(const Evidence& evidence);
    void askLife();
    void judge();
    void makeTexts(const door::WardView& ward, const Now& now);
    void makeColumns(const door::WardView& ward, const door::AlarmView& alarm, const Now& now);
    void makeLife(const door::AlarmView& alarm);
    void showAnswer(const Now& now);
    void openRedirect();
    void connectPaper();
    void connectMinute();
    void takeMinute(const Evidence& minute);
    void showMinuteButton();
    [[nodiscard]] QStringList minuteLegend() const; ///< longest first
    [[nodiscard]] double whyHigh() const; ///< of the row above the lanes
    void send(const QString& person);
    [[nodiscard]] const door::AlarmView* liveAlarm(const door::WardView& ward) const;
    [[nodiscard]] QRectF lanesBox() const;
    [[nodiscard]] QRectF asideBox() const;
    [[nodiscard]] bool isStacked() const;

    door::Door& door_;
    kit::Commands& commands_;
    kit::Theme theme_;
    kit::Words words_;
    BedId bed_;
    AlarmId alarm_;
    std::optional<PastAlarm> past_;
    std::optional<door::AlarmView> live_; ///< as last seen open
    bool isLive_ = false;
    History history_;
    WallTime readUntil_;
    Instant readAt_;
    EventReader* reader_;
    EvidenceReader* fetch_;
    EvidenceView* evidence_;
    Evidence shownEvidence_;
    WallTime judgedAt_; ///< when the minute that is shown was judged
    LadderPanel* ladder_;
    AnswerButton* answer_;
    kit::Button* back_;
    kit::Button* pause_;
    kit::Button* toBed_;
    kit::Button* disclosure_;
    kit::Button* strip_;
    kit::Button* minute_;
    kit::SavePopover* save_;
    std::array<kit::Button*, 3> marks_{};
    kit::ChoiceList* redirectTo_;
    std::vector<std::string> redirectPeople_;
    bool printWhenRead_ = false;
    bool telling_ = false;                ///< the list tells; else it passes on
    std::optional<Instant> heldSince_;    ///< Acknowledge acted and the finger is still on it
    kit::PressGuard guard_;
    DetailTexts texts_;
    QStringList clipped_;
};

}
