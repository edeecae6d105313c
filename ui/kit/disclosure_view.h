// SPDX-License-Identifier: GPL-3.0-or-later
// Full disclosure of what is held in memory: the page of rows, the strip of one moment, and what can be done there.
#pragma once

#include "ui/kit/button.h"
#include "ui/kit/commands.h"
#include "ui/kit/disclosure_reader.h"
#include "ui/kit/disclosure_rows.h"
#include "ui/kit/save_popover.h"
#include "ui/kit/segments.h"
#include "ui/kit/strip_print.h"
#include "ui/kit/strip_view.h"

#include <map>
#include <optional>

namespace wardlight::kit {

/// Before an alarm's onset: where it is opened from an alarm.
inline constexpr std::chrono::microseconds disclosedBefore = std::chrono::seconds(30);

/// A page inside another: covers it, and goes away by closed(). The ward holds half an hour; what is older comes with Review,
/// and the page says from when it has waves.
class DisclosureView : public QWidget {
    Q_OBJECT
public:
    DisclosureView(door::Door& door, Commands& commands, QWidget* parent);
    ~DisclosureView() override;

    void setTheme(const Theme& theme);
    void setWords(const Words& words);
    /// at: what to look at; nothing: the newest.
    void open(BedId bed, std::optional<WallTime> at);
    /// Why the waves of this patient at this time cannot be shown: gone from the bed, or longer ago than is held. Empty: they can.
    [[nodiscard]] static QString refusal(const door::BedView* bed, const std::string& label, EncounterId encounter, WallTime at, const Now& now);
    /// While it is shown, with the page's refresh.
    void refresh();
    void closeAll();
    [[nodiscard]] DisclosureReader& reader() { return *reader_; }
    [[nodiscard]] DisclosureRows& rows() { return *rows_; }
    [[nodiscard]] StripView& strip() { return *strip_; }
    [[nodiscard]] Segments& leads() { return *leads_; }
    [[nodiscard]] Button& backButton() { return *back_; }
    [[nodiscard]] Button& longer() { return *longer_; }
    [[nodiscard]] Button& shorter() { return *shorter_; }
    [[nodiscard]] Button& cancel() { return *cancel_; }
    [[nodiscard]] Button& printButton() { return *print_; }
    [[nodiscard]] SavePopover& save() { return *save_; }
    /// "Waves from 14:02. Older ones come with Review."
    [[nodiscard]] const QString& note() const { return note_; }
    /// What a print would show.
    [[nodiscard]] PrintedStrip printed() const;
    void print();

Q_SIGNALS:
    void closed();
    void notice(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void place();
    void zoom(int by);
    void look(Instant at);
    void chooseLead(int index);
    void showRows();
    void askStrip();
    void takeLane(std::uint32_t channel, const door::Answer& answer, std::uint64_t turn);
    void showStrip();
    void makeNote();
    [[nodiscard]] const door::BedView* bed() const;

    door::Door& door_;
    Commands& commands_;
    std::shared_ptr<Relay> relay_;
    Theme theme_;
    Words words_;
    std::shared_ptr<const door::WardView> view_;
    BedId bed_;
    std::uint32_t lead_ = 0;
    std::optional<Instant> wanted_;   ///< shown as soon as it is read
    DisclosureReader* reader_;
    DisclosureRows* rows_;
    StripView* strip_;
    Segments* leads_;
    Button *back_, *shorter_, *longer_, *cancel_, *print_;
    SavePopover* save_;
    QString title_, note_, rowText_, stripText_;
    std::vector<door::Subscription> asking_;
    std::map<std::uint32_t, EvidenceLane> lanes_; ///< by channel; offset: s from stripFrom_
    std::size_t waiting_ = 0;
    std::uint64_t turn_ = 0;
    Instant stripFrom_;
    double stripAsked_ = 0;           ///< s from stripFrom_
    std::vector<EvidenceBeat> beats_; ///< s from stripFrom_
};

}
