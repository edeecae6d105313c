// SPDX-License-Identifier: GPL-3.0-or-later
// The screen of a shift's change: my beds one after the other, each with its card and one press.
#pragma once

#include "core/door/handover.h"
#include "ui/handover/handover_card.h"
#include "ui/handover/handover_print.h"
#include "ui/kit/button.h"
#include "ui/kit/form.h"
#include "ui/kit/note_popover.h"
#include "ui/kit/page.h"
#include "ui/kit/popover.h"
#include "ui/kit/relay.h"
#include "ui/kit/save_popover.h"
#include "ui/kit/strip_print.h"

#include <QScrollArea>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace wardlight::handover {

/// Opens on the signed-in nurse's beds, to who is second on their roster; whoever has no bed takes over from who has the
/// most. Both names can be changed. What was taken over stays on the list, ticked, until the page is opened again.
class HandoverPage : public kit::Page {
    Q_OBJECT
public:
    HandoverPage(door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, QWidget* parent);
    ~HandoverPage() override;

    void setTheme(const kit::Theme& theme) override;
    void setWords(const kit::Words& words) override;
    void refresh(bool alarmsChanged) override;
    void open(BedId bed, AlarmId alarm) override;
    [[nodiscard]] QWidget* lead() override { return lead_; }
    bool back() override;
    [[nodiscard]] bool holdsInput() const override;

    [[nodiscard]] const std::string& from() const { return from_; }
    [[nodiscard]] const std::string& to() const { return to_; }
    [[nodiscard]] const std::vector<BedId>& beds() const { return beds_; }
    [[nodiscard]] bool isTaken(BedId bed) const { return taken_.contains(bed); }
    [[nodiscard]] BedId current() const { return current_; }
    [[nodiscard]] HandoverCard& card() { return *card_; }
    [[nodiscard]] kit::Button& take() { return *take_; }
    [[nodiscard]] kit::Button& fromButton() { return *fromButton_; }
    [[nodiscard]] kit::Button& toButton() { return *toButton_; }
    [[nodiscard]] kit::Button& noteButton() { return *note_; }
    [[nodiscard]] kit::Button& pdfButton() { return *pdf_; }
    [[nodiscard]] kit::NotePopover& notePopover() { return *notePopover_; }
    [[nodiscard]] kit::ChoiceList& choices() { return *choices_; }
    [[nodiscard]] kit::SavePopover& save() { return *save_; }
    [[nodiscard]] const QString& progress() const { return progressText_; }
    /// What a print would say now.
    [[nodiscard]] PrintedHandover printed() const;

    static constexpr auto course = std::chrono::hours(12);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choosePair();
    void collect();
    void ask(BedId bed);
    void go(BedId bed);
    void takeOver();
    void next();
    void chooseNurse(bool giver);
    void savePdf();
    void showAll();
    void place();
    [[nodiscard]] CardModel cardOf(BedId bed) const;
    [[nodiscard]] QRect globalRect(const QWidget* widget) const;
    [[nodiscard]] QRect popoverArea() const;

    struct Known {
        std::vector<Event> events;
        std::vector<door::TrendLine> trends;
        bool haveEvents = false, haveTrends = false;
        door::Subscription eventQuestion, trendQuestion;
    };
    QWidget* lead_;
    kit::Sentence* title_;
    kit::Sentence* progress_;
    kit::Button *fromButton_, *toButton_, *pdf_;
    QScrollArea* scroll_;
    HandoverCard* card_;
    kit::Button *note_, *take_;
    std::vector<kit::Button*> tabs_; ///< one a bed
    kit::NotePopover* notePopover_;
    kit::ChoiceList* choices_;
    kit::SavePopover* save_;
    std::function<void(int)> chosen_;
    std::string from_, to_;
    std::vector<BedId> beds_;
    std::map<BedId, WallTime> taken_;
    std::map<BedId, Known> known_;
    BedId current_;
    WallTime opened_;
    QString progressText_;
    std::int64_t second_ = -1;
    std::shared_ptr<kit::Relay> relay_;
};

}
