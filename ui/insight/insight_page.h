// SPDX-License-Identifier: GPL-3.0-or-later
// The screen Insight: what the unit's alarms were over a shift, a week or a month.
#pragma once

#include "ui/insight/load_boards.h"
#include "ui/insight/load_reader.h"
#include "ui/insight/what_if_board.h"
#include "ui/kit/button.h"
#include "ui/kit/disclosure_view.h"
#include "ui/kit/form.h"
#include "ui/kit/page.h"
#include "ui/kit/save_popover.h"
#include "ui/kit/segments.h"

#include <QScrollArea>

#include <array>
#include <optional>

namespace wardlight::insight_ui {

enum class InsightTab : std::uint8_t { Load, Response, Verdicts, WhatIf, Handover };
enum class Period : std::uint8_t { Shift, Week, Month };

/// Asks when it is opened, when the period changes, and every few minutes while it is shown. Tabs stand in the alarm line
/// where they fit, else on the page. Handover is the screen of that name, which this one leads to.
class InsightPage : public kit::Page {
    Q_OBJECT
public:
    InsightPage(door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, QWidget* parent);
    ~InsightPage() override;

    void setTheme(const kit::Theme& theme) override;
    void setWords(const kit::Words& words) override;
    void refresh(bool alarmsChanged) override;
    void open(BedId bed, AlarmId alarm) override;
    [[nodiscard]] QWidget* lead() override { return lead_; }
    bool back() override;
    [[nodiscard]] bool holdsInput() const override { return save_->holdsInput() || disclosure_->save().holdsInput() || (tab_ == InsightTab::WhatIf && whatIfBoard_->holdsInput()); }

    void choose(InsightTab tab);
    void choose(Period period);
    [[nodiscard]] InsightTab tab() const { return tab_; }
    [[nodiscard]] Period period() const { return period_; }
    [[nodiscard]] const std::optional<AlarmLoad>& load() const { return load_; }
    /// What stands instead of figures; empty when there are some.
    [[nodiscard]] const QString& emptyText() const { return emptyText_; }
    /// "Reading 30 days … 40 %", once it takes longer than a second.
    [[nodiscard]] QString readingText() const;
    [[nodiscard]] LoadBoard& loadBoard() { return *loadBoard_; }
    [[nodiscard]] ResponseBoard& responseBoard() { return *responseBoard_; }
    [[nodiscard]] VerdictBoard& verdictBoard() { return *verdictBoard_; }
    [[nodiscard]] WhatIfBoard& whatIfBoard() { return *whatIfBoard_; }
    [[nodiscard]] kit::Segments& tabs() { return leadTabs_->isHidden() ? *pageTabs_ : *leadTabs_; }
    [[nodiscard]] kit::Segments& periods() { return *periods_; }
    [[nodiscard]] kit::Button& pdfButton() { return *pdf_; }
    [[nodiscard]] kit::SavePopover& save() { return *save_; }
    [[nodiscard]] kit::DisclosureView& disclosure() { return *disclosure_; }
    /// What a print would say now: sections of sentences.
    [[nodiscard]] struct PrintedLoad printed() const;
    static constexpr int barHigh = 60; ///< dp: of the row with period and PDF

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask();
    void take(const door::Answer& answer);
    void showAll();
    void place();
    void placeLead();
    void savePdf();
    [[nodiscard]] door::AskLoad wanted() const;
    [[nodiscard]] FigureBoard* figures(InsightTab tab) const;
    [[nodiscard]] Board* board(InsightTab tab) const;
    void connectWhatIf();
    void askWhatIf();
    void disclose(BedId bed, WallTime from);
    bool closeDisclosure();
    void keepLimits(BedId bed, const LimitsSet& limits); ///< as the bed's own
    [[nodiscard]] QStringList tabNames() const;
    [[nodiscard]] QString periodName() const;

    QWidget* lead_;
    kit::Sentence* title_;
    kit::Segments *leadTabs_, *pageTabs_, *periods_;
    kit::Sentence *about_, *empty_;
    kit::Button *pdf_, *again_;
    QScrollArea* scroll_;
    QWidget* holder_; ///< of the boards, one of which is shown
    LoadBoard* loadBoard_;
    ResponseBoard* responseBoard_;
    VerdictBoard* verdictBoard_;
    WhatIfBoard* whatIfBoard_;
    kit::SavePopover* save_;
    kit::DisclosureView* disclosure_;
    LoadReader *reader_, *whatIfReader_, *waveReader_;
    AlarmId waveOf_; ///< what waveReader_ reads
    InsightTab tab_ = InsightTab::Load;
    Period period_ = Period::Month;
    std::optional<AlarmLoad> load_;
    std::vector<Event> reported_;
    QString emptyText_;
    std::optional<Instant> askedAt_, answeredAt_;
    std::int64_t second_ = -1;
};

}
