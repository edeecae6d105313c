// SPDX-License-Identifier: GPL-3.0-or-later
// The window of a station.
#pragma once

#include "core/door/door.h"
#include "ui/kit/commands.h"
#include "ui/kit/page.h"
#include "ui/kit/note_popover.h"
#include "ui/kit/popover.h"
#include "ui/kit/sign_in_panel.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"
#include "ui/shell/alarm_line.h"
#include "ui/shell/announcer.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/key_table.h"
#include "ui/shell/lock_rules.h"
#include "ui/shell/rail.h"
#include "ui/shell/sound_popover.h"
#include "ui/shell/standing_line.h"
#include "ui/ward/ward_canvas.h"
#include "ui/ward/ward_part.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace wardlight::shell {

struct ShellSettings {
    std::string tokens;              ///< the text of resources/tokens.toml
    kit::ThemeId theme = kit::ThemeId::Dark;
    bool wall = false;               ///< hides the rail
    bool touch = false;              ///< every target at least 44 dp; small tiles open a card
    StationId station{1};
    std::set<std::string> given;     ///< settings that the command line decides for this run: "station.theme"
    /// Text and controls shall have this size, in percent: the program starts the screen again with it.
    std::function<void(int percent)> textSize;
    /// The station's monitors shall be used so: a value of station.monitors.
    std::function<void(const std::string& use)> monitors;
    bool second = false;             ///< beside the station's first window: it announces and asks nothing of its own
    /// Makes the words of another language; nothing: there is none.
    std::function<std::optional<kit::Words>(const std::string& language)> language;
};

/// Shows the ward and leads to the other screens. Everything it shows comes from the door; it reads no clock and no file.
class ShellWindow : public QWidget {
    Q_OBJECT
public:
    /// The theme of `settings` must load (kit::loadTheme); otherwise the window stays on colours of the first that does.
    ShellWindow(door::Door& door, const ShellSettings& settings, const kit::Words& words, QWidget* parent = nullptr);
    ~ShellWindow() override;

    bool setTheme(kit::ThemeId id);
    void setWords(const kit::Words& words);
    /// Opens a screen, on a subject if it has one. A bed or alarm of none: the screen's own first view.
    void go(Screen screen, BedId bed = {}, AlarmId alarm = {});
    /// The page of a screen; made now if it was not yet. Nothing for Ward and for screens that are not there.
    [[nodiscard]] kit::Page* page(Screen screen);
    [[nodiscard]] kit::ChoiceList& tellList() { return *tellList_; }
    [[nodiscard]] kit::ChoiceList& userList() { return *userList_; }
    [[nodiscard]] Screen current() const { return current_; }

    [[nodiscard]] ward::WardCanvas& ward() { return *ward_; }
    /// Which beds the ward screen of this window shows; the alarm line has all alarms.
    void setPart(ward::PartOf part);
    [[nodiscard]] AlarmLine& alarmLine() { return *line_; }
    [[nodiscard]] HeaderBar& header() { return *header_; }
    [[nodiscard]] StandingLine& standing() { return *standing_; }
    [[nodiscard]] Rail& rail() { return *rail_; }
    [[nodiscard]] kit::Commands& commands() { return *commands_; }
    [[nodiscard]] KeyTable& keyTable() { return *keys_; }
    [[nodiscard]] SoundPopover& soundPopover() { return *sound_; }
    void openSound();

    /// Nobody works here any more: it shows and sounds, and opens nothing but the way in.
    void lock();
    [[nodiscard]] bool isLocked() const { return locked_; }
    [[nodiscard]] kit::SignInPanel& signInPanel() { return *signIn_; }
    [[nodiscard]] kit::NotePopover& reasonPanel() { return *reason_; }

    /// One turn of the clocks, for tests and pictures: no timer is needed after stopClock().
    void frame();
    void stopClock();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void refresh(bool alarmsChanged = false);
    void tell(const QString& sentence);
    void pickUser();
    /// Whom to tell of this alarm: opens the list. acknowledged: it was answered with the same press.
    void openTell(BedId bed, AlarmId alarm, const QRect& anchor, bool acknowledged);
    void tellOfFirst(bool acknowledge);
    [[nodiscard]] QRect roomForPopovers() const;
    // Lock, sign-in and emergency access: shell_lock.cpp.
    void closeForLock();
    void closePage(kit::Page*& page);
    void openAfterLock();
    void openSignIn();
    void signIn(const QString& user, const QString& pin);
    void emergencyAccess();
    void askReason();
    void followLock(const door::WardView& view, Instant now);
    /// What is not allowed on a locked station opens the way in instead.
    [[nodiscard]] bool mayNow(Wish wish);
    [[nodiscard]] bool eatsLocked(QEvent* event);
    [[nodiscard]] bool isForAnother(QObject* watched) const; ///< another window of this station
    void rememberUser(const std::string& user);
    [[nodiscard]] std::string lastUser() const;
    [[nodiscard]] bool eatsLetter(QObject* watched, QEvent* event) const;
    /// What people have set for this station: shell_settings.cpp.
    void follow(const door::WardView& ward);

    door::Door& door_;
    ShellSettings settings_;
    kit::Theme theme_;
    kit::ThemeId dayTheme_;
    kit::Words words_;
    kit::Commands* commands_;
    HeaderBar* header_;
    AlarmLine* line_;
    StandingLine* standing_;
    Rail* rail_;
    std::unique_ptr<ward::WardPart> part_; ///< what the canvas looks through
    ward::WardCanvas* ward_;
    std::array<kit::Page*, static_cast<std::size_t>(Screen::Count)> pages_{};
    SoundPopover* sound_;
    std::shared_ptr<const door::SiteView> site_; ///< as followed last
    std::map<std::string, std::string> followed_;
    kit::WaveColours waves_ = kit::WaveColours::Quiet;
    bool letters_ = true;           ///< single characters are keys (WCAG 2.1.4: they can be switched off)
    Duration returnAfter_ = std::chrono::minutes(3);
    kit::SignInPanel* signIn_;
    kit::NotePopover* reason_;      ///< why emergency access was needed
    bool locked_ = false;
    bool seenLocked_ = false;       ///< the door says so, too
    Instant lockSent_;
    Duration idleLock_ = std::chrono::minutes(5);
    std::vector<std::string> recent_; ///< who signed in here, newest first
    std::string keptFor_;           ///< whose unsaved input is kept while locked
    std::optional<Instant> reasonAsked_;
    kit::ChoiceList* userList_;
    kit::ChoiceList* tellList_;
    std::vector<std::string> tellPeople_; ///< of the list that is open
    BedId tellBed_;
    AlarmId tellAlarm_;
    bool tellAcknowledged_ = false;
    QWidget* later_;                ///< the page of screens that are not there yet
    KeyTable* keys_;
    std::unique_ptr<Announcer> announcer_;
    QTimer tick_;                   ///< clock, running times, flash of the chips
    Screen current_ = Screen::Ward;
    Instant touched_;               ///< last input, for the return to Ward
    std::shared_ptr<kit::Relay> relay_;
    door::Subscription updates_;
};

}
