// SPDX-License-Identifier: GPL-3.0-or-later
// The alarms screen: what is open, what was, what is silent, who is asked; and one alarm with its evidence.
#pragma once

#include "ui/alarms/alarm_detail.h"
#include "ui/alarms/event_reader.h"
#include "ui/alarms/held_reader.h"
#include "ui/alarms/history.h"
#include "ui/alarms/history_panel.h"
#include "ui/alarms/list_print.h"
#include "ui/alarms/list_rows.h"
#include "ui/alarms/row_table.h"
#include "ui/kit/segments.h"
#include "ui/kit/disclosure_view.h"
#include "ui/kit/page.h"

#include <QLineEdit>

#include <vector>

namespace wardlight::alarms_ui {

using kit::Segments;

enum class AlarmsTab : std::uint8_t { Active, History, Silent, Roster };

class AlarmsPage : public kit::Page {
    Q_OBJECT
public:
    AlarmsPage(door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, QWidget* parent);

    void setTheme(const kit::Theme& theme) override;
    void setWords(const kit::Words& words) override;
    void refresh(bool alarmsChanged) override;
    /// An alarm: its evidence. None: the list.
    void open(BedId bed, AlarmId alarm) override;
    bool back() override;
    /// The search of the history holds the focus.
    [[nodiscard]] bool holdsInput() const override { return save_->isVisible() || detail_->save().holdsInput() || disclosure_->save().holdsInput() || (search_->hasFocus() && !search_->text().isEmpty()); }

    void choose(AlarmsTab tab);
    [[nodiscard]] AlarmsTab tab() const { return static_cast<AlarmsTab>(tabs_->current()); }
    [[nodiscard]] Segments& tabs() { return *tabs_; }
    [[nodiscard]] RowTable& table() { return *table_; }
    [[nodiscard]] AlarmDetail& detail() { return *detail_; }
    [[nodiscard]] kit::DisclosureView& disclosure() { return *disclosure_; }
    [[nodiscard]] HistoryPanel& panel() { return *panel_; }
    [[nodiscard]] kit::SavePopover& save() { return *save_; }
    [[nodiscard]] kit::ChoiceList& days() { return *days_; }
    [[nodiscard]] kit::Button& printButton() { return *printButton_; }
    /// What a print of the list would show.
    [[nodiscard]] PrintedList printed() const;
    void print();
    [[nodiscard]] Segments& range() { return *range_; }
    [[nodiscard]] Segments& priorities() { return *priority_; }
    [[nodiscard]] Segments& answers() { return *answer_; }
    [[nodiscard]] WallTime historyFrom() const { return rangeStart(); }
    [[nodiscard]] Segments& marks() { return *mark_; }
    [[nodiscard]] Segments& order() { return *order_; }
    [[nodiscard]] QLineEdit& search() { return *search_; }
    [[nodiscard]] const QString& footText() const { return foot_; }
    [[nodiscard]] bool showsDetail() const { return detail_->isVisibleTo(this); }
    [[nodiscard]] QStringList clippedTexts() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void place();
    void makeWords();
    void styleSearch();
    void fill(bool force);
    void fillHistory();
    void askHistory();
    void act(quint64 key, int action);
    void remedy(const door::SilentEntry& entry);
    void openRow(quint64 key);
    void showDetail(BedId bed, AlarmId alarm, std::optional<PastAlarm> past);
    void closeDetail();
    void disclose(BedId bed, WallTime from);
    void connectPaper();
    void chooseDay();
    void showPanel();
    [[nodiscard]] bool hasPanel() const;
    [[nodiscard]] WallTime rangeEnd() const;
    [[nodiscard]] HistoryFilter filter() const;
    [[nodiscard]] WallTime rangeStart() const;
    [[nodiscard]] std::optional<WallTime> shiftBegin() const; ///< nothing: the roster does not say
    void nameRanges();

    Segments* tabs_;
    Segments* order_;      ///< Silent now
    Segments* whose_;
    Segments* range_;      ///< History
    Segments* priority_;
    Segments* answer_;
    Segments* mark_;
    QLineEdit* search_;
    RowTable* table_;
    AlarmDetail* detail_;
    kit::DisclosureView* disclosure_;
    HistoryPanel* panel_;
    kit::Button* printButton_;
    kit::SavePopover* save_;
    kit::ChoiceList* days_;
    HeldReader* held_;
    std::optional<WallTime> day_; ///< its beginning: the history of one day
    AlarmId chosen_;              ///< of the history: what the panel shows
    EventReader* reader_;
    History history_;
    std::vector<PastAlarm> past_;
    std::vector<door::SilentEntry> silent_;
    QString foot_, problem_;
    mutable QStringList clipped_;
    WallTime readUntil_;
    Instant readAt_;
    bool historyStale_ = true;
    std::optional<bool> shiftsNamed_;
    std::optional<WallTime> silentMadeAt_;
};

}
