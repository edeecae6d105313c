// SPDX-License-Identifier: GPL-3.0-or-later
// The lanes of an alarm's evidence, around its onset or over the minute it was judged by, and beside each what it says.
#pragma once

#include "core/door/witness.h"
#include "ui/alarms/sentences.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QPixmap>
#include <QStringList>
#include <QWidget>

namespace wardlight::alarms_ui {

class Ink;

class EvidenceView : public QWidget {
    Q_OBJECT
public:
    EvidenceView(const kit::Theme& theme, const kit::Words& words, QWidget* parent);
    void setTheme(const kit::Theme& theme);
    void setWords(const kit::Words& words);
    /// Waves and what they say. Without lanes: the sentence instead.
    void show(const Evidence& evidence, const door::WitnessReport& report);
    /// Where a lane was judged otherwise than the seconds around the onset look, the judgement is shown, so that the marks and
    /// the verdict say the same.
    void setJudged(const std::optional<Judgement>& judged);
    /// Instead of the onset: the minute up to this judgement, and what each lane said then. onset: s from the minute's start.
    void showMinute(const Evidence& minute, const Judgement& judged, double onset);
    void leaveMinute();
    [[nodiscard]] bool showsMinute() const { return minute_.has_value(); }
    /// The mark beside this lane.
    [[nodiscard]] Stance stanceOf(std::size_t lane) const;
    /// Nothing of the onset; a minute that is shown stays.
    void clear(const QString& sentence);
    /// Of the onset.
    [[nodiscard]] const Evidence& evidence() const { return evidence_; }
    /// As drawn: of the onset, or of the minute.
    [[nodiscard]] const std::vector<EvidenceLane>& lanes() const { return minute_ ? minute_->evidence.lanes : evidence_.lanes; }
    [[nodiscard]] Statement saidBy(std::size_t lane) const;
    [[nodiscard]] const door::WitnessReport& report() const { return report_; }
    [[nodiscard]] const QStringList& clippedTexts() const { return clipped_; }
    /// x of a moment (s from the evidence's start), for tests.
    [[nodiscard]] double xOf(double at) const;
    static constexpr double raisedAt = 12; ///< s from the start
    static constexpr double length = 24;   ///< s, around an onset
    static constexpr double minuteLength = 60, judgedOver = 14; ///< s: before a judgement, and what its figures are of

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void draw();
    void drawLane(QPainter& p, std::size_t index, const QRectF& box);
    [[nodiscard]] double lanesWidth() const;
    [[nodiscard]] std::vector<std::size_t> lanesShown() const;
    /// The judgement's word on this lane where it counts; nullptr: the witness's.
    [[nodiscard]] const JudgedLane* judgedOtherwise(std::size_t lane) const;
    [[nodiscard]] double span() const { return minute_ ? minuteLength : length; }
    void drawMarks(QPainter& p, const QRectF& box) const;
    void drawBeats(Ink& ink, std::size_t lane, double from, double until, double top) const;
    [[nodiscard]] static const JudgedLane* judgedIn(const std::vector<JudgedLane>& all, WaveLabel label);
    void speak();

    kit::Theme theme_;
    kit::Words words_;
    Evidence evidence_;
    door::WitnessReport report_;
    std::vector<JudgedLane> judged_;
    struct Minute {
        Evidence evidence;
        std::vector<JudgedLane> lanes;
        double onset = 0; ///< s from its start; may be after its end
    };
    std::optional<Minute> minute_;
    QString instead_;
    QPixmap picture_;
    QStringList clipped_;
};

}
