// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the history: one past alarm with its strip, its life and its mark; the answers of the time chosen; who is on the roster.
#pragma once

#include "core/door/door.h"
#include "ui/alarms/evidence_reader.h"
#include "ui/alarms/history.h"
#include "ui/alarms/row_table.h"
#include "ui/kit/button.h"
#include "ui/kit/strip_view.h"
#include "ui/kit/text.h"

#include <QWidget>

#include <array>
#include <optional>

namespace wardlight::alarms_ui {

class HistoryPanel : public QWidget {
    Q_OBJECT
public:
    HistoryPanel(door::Door& door, const kit::Theme& theme, const kit::Words& words, QWidget* parent);
    void setTheme(const kit::Theme& theme);
    void setWords(const kit::Words& words);
    /// The alarm and what happened to it; nothing: none is chosen.
    void show(const std::optional<PastAlarm>& past, const std::vector<Event>& life, const HistoryFigures& figures);
    void refresh();
    void stop() { reader_->stop(); }
    [[nodiscard]] AlarmId alarm() const { return past_ ? past_->alarm.id : AlarmId{}; }
    [[nodiscard]] kit::Button* disclosureButton() const { return disclosure_; }
    [[nodiscard]] kit::Button* stripButton() const { return strip_; }
    [[nodiscard]] kit::Button* mark(AlarmMark which) const { return marks_[static_cast<std::size_t>(which)]; }
    [[nodiscard]] kit::StripView& wave() { return *wave_; }
    [[nodiscard]] const QStringList& lines() const { return lines_; }
    /// Label and value of each of the four figures.
    [[nodiscard]] const std::vector<std::pair<QString, QString>>& figures() const { return figures_; }
    [[nodiscard]] const QStringList& clippedTexts() const { return clipped_; }
    static constexpr int panelWide = 450; ///< dp

Q_SIGNALS:
    void disclose(quint64 bed, qint64 wallMicroseconds);
    void print();
    void marked(int mark);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();
    void takeEvidence(const Evidence& evidence);

    door::Door& door_;
    kit::Theme theme_;
    kit::Words words_;
    std::optional<PastAlarm> past_;
    EvidenceReader* reader_;
    kit::StripView* wave_;
    kit::Button* disclosure_;
    kit::Button* strip_;
    std::array<kit::Button*, 3> marks_{};
    QString bed_, title_, about_;
    QStringList lines_;                       ///< "time\ttext"
    std::vector<std::pair<QString, QString>> figures_;
    std::vector<std::array<QString, 3>> roster_; ///< name, beds, open
    Tag tag_ = Tag::None;
    QStringList clipped_;
};

}
