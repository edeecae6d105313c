// SPDX-License-Identifier: GPL-3.0-or-later
// Who, and the PIN: beside what was pressed, for a glove, a mouse or keys. Digits never change their places.
#pragma once

#include "core/door/view.h"
#include "ui/kit/big_button.h"
#include "ui/kit/button.h"
#include "ui/kit/form.h"
#include "ui/kit/popover.h"

#include <array>
#include <string>
#include <vector>

namespace wardlight::kit {

/// Shows names and a pad; what is entered is told by a signal and forgotten. It knows nothing of right and wrong.
class SignInPanel : public Popover {
    Q_OBJECT
public:
    explicit SignInPanel(QWidget* parent);

    struct Asking {
        QString title, about;
        bool emergency = false;          ///< offers emergency access, held for a second
        bool pins = true;                ///< false: a name alone is enough here
        std::string chosen;              ///< whose PIN is asked for; empty: a name first
    };
    /// people: in the order they are offered; the first three beside each other, the others after "Other".
    void begin(const Theme& theme, Asking asking, std::vector<door::PersonView> people, const QRect& anchor, const QRect& area);
    /// Called at least ten times a second while it is shown. waits: no PIN is looked at before.
    void tick(Instant now, std::optional<Instant> waits);
    /// It was wrong: the digits go, the sentence stands.
    void refuse(const QString& sentence);
    /// Nothing is entered while the answer is on its way.
    void setBusy(bool busy);

    [[nodiscard]] const QString& told() const { return told_; }
    [[nodiscard]] int digits() const { return static_cast<int>(pin_.size()); }
    [[nodiscard]] const std::string& chosen() const { return chosen_; }
    [[nodiscard]] BigButton* digit(int d) const { return pad_[static_cast<std::size_t>(d)]; }
    [[nodiscard]] BigButton* back() const { return pad_[10]; }
    [[nodiscard]] BigButton* enter() const { return pad_[11]; }
    [[nodiscard]] HoldButton* emergencyButton() const { return emergency_; }
    [[nodiscard]] const std::vector<Button*>& names() const { return names_; }
    [[nodiscard]] Button* other() const { return other_; }

Q_SIGNALS:
    void entered(const QString& user, const QString& pin);
    void emergency();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void place();
    void choose(const std::string& name);
    void type(int digit);
    void erase();
    void send();
    void clearPin();
    void showNames();
    [[nodiscard]] bool choosing() const { return all_ || chosen_.empty() || !asking_.pins; }

    Asking asking_;
    std::vector<door::PersonView> people_;
    std::array<Button*, 6> nameButtons_{}; ///< a page of names
    std::array<std::string, 6> whose_;
    std::vector<Button*> names_;           ///< those shown now
    std::size_t page_ = 0;
    bool all_ = false;                     ///< all names instead of the pad
    Button* other_;
    std::array<BigButton*, 12> pad_{};     ///< 0 to 9, back, enter
    HoldButton* emergency_;
    std::string chosen_;
    QByteArray pin_;                       ///< overwritten when it goes
    QString told_, wait_;
    bool busy_ = false;
    QRect anchor_, area_;
    double top_ = 0;                       ///< of the dots, dp
};

}
