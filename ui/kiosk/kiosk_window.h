// SPDX-License-Identifier: GPL-3.0-or-later
// The window of a bedside screen.
#pragma once

#include "core/door/door.h"
#include "ui/kiosk/kiosk_layout.h"
#include "ui/kit/commands.h"
#include "ui/kit/limits_popover.h"
#include "ui/kit/number_button.h"
#include "ui/kit/popover.h"
#include "ui/kit/score_entry.h"
#include "ui/kit/sign_in_panel.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace wardlight::kiosk {

class KioskBand;
class KioskButton;
class KioskHead;
class KioskWaves;

struct KioskSettings {
    std::string tokens;            ///< the text of resources/tokens.toml
    kit::ThemeId theme = kit::ThemeId::Dark;
    BedId bed;
    StationId station{1};
    std::optional<double> pixelsPerMm; ///< dp; nothing: what the screen says of itself, else 96 dpi
};

/// One bed of the door's view. Cannot be closed, and no key leads out of it: leaving is a command that the engine allows
/// or refuses by role. Reads no clock and no file.
class KioskWindow : public QWidget {
    Q_OBJECT
public:
    KioskWindow(door::Door& door, const KioskSettings& settings, const kit::Words& words, QWidget* parent = nullptr);
    ~KioskWindow() override;

    /// One turn of the clocks, for tests and pictures: no timer is needed after stopClock().
    void frame();
    void stopClock();

    [[nodiscard]] KioskBand& band() { return *band_; }
    [[nodiscard]] KioskHead& head() { return *head_; }
    [[nodiscard]] KioskWaves& waves() { return *waves_; }
    [[nodiscard]] KioskButton& button(KioskAct act) { return *buttons_[static_cast<std::size_t>(act)]; }
    [[nodiscard]] kit::NumberButton& number(std::size_t place) { return *numbers_[place]; }
    [[nodiscard]] kit::ChoiceList& choices() { return *choices_; }
    [[nodiscard]] kit::ScoreEntry& entry() { return *entry_; }
    [[nodiscard]] kit::SignInPanel& signInPanel() { return *pins_; }
    [[nodiscard]] kit::LimitsPopover& limits() { return *limits_; }
    [[nodiscard]] const KioskLayout& layoutNow() const { return layout_; }
    /// May be closed now: somebody with leave has left.
    [[nodiscard]] bool isLeft() const { return left_; }
    static constexpr auto idleAfter = std::chrono::minutes(3);

Q_SIGNALS:
    void left();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void useTheme();
    void refresh();
    void showNumbers(const std::vector<kit::Lane>& lanes);
    void showButtons(Instant now);
    void press(KioskAct act);
    void openLimits(Parameter parameter, const QWidget* at);
    void chooseLimits();
    void signIn();
    /// As this person, after their PIN where there are PINs; then what is done in their name.
    void pickThen(const std::string& person, const QString& title, std::function<void()> then);
    void signOut();
    void leave();
    void choose(const QString& title, std::vector<kit::Choice> choices, const QString& foot, const QWidget* at, std::function<void(int)> chosen);
    void tellOutcome(const Outcome& outcome, const QString& done);
    [[nodiscard]] QRect globalRect(const QWidget* widget) const;
    [[nodiscard]] QRect roomForPopovers() const;
    [[nodiscard]] bool isSignedIn() const { return view_ && view_->role != Role::Kiosk; }

    door::Door& door_;
    KioskSettings settings_;
    kit::Theme theme_;
    kit::WaveColours waveColours_ = kit::WaveColours::Quiet; ///< as the site has them
    kit::Words words_;
    kit::Commands* commands_;
    KioskHead* head_;
    KioskBand* band_;
    KioskWaves* waves_;
    std::array<kit::NumberButton*, 4> numbers_{};
    std::array<KioskButton*, static_cast<std::size_t>(KioskAct::Count)> buttons_{};
    kit::ScoreEntry* entry_;
    kit::LimitsPopover* limits_;
    kit::ChoiceList* choices_;
    kit::SignInPanel* pins_;
    std::function<void()> afterPin_;
    std::function<void(int)> chosen_;
    KioskLayout layout_;
    QTimer tick_;
    std::shared_ptr<kit::Relay> relay_;
    door::Subscription updates_;
    std::shared_ptr<const door::WardView> view_;
    std::shared_ptr<const door::BedView> bed_;
    Instant touched_;
    bool left_ = false;
    kit::Tone frameTone_ = kit::Tone::Quiet;
    kit::Form frameForm_ = kit::Form::Quiet;
};

}
