// SPDX-License-Identifier: GPL-3.0-or-later
// Beds as cards to choose one from.
#pragma once

#include "core/door/view.h"
#include "ui/kit/form.h"

#include <QGridLayout>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace wardlight::patients {

/// Offers the beds `which` says yes to, in the unit's order, with a line under each. Made once: what has changed meanwhile
/// is said by the answer of the engine.
class BedChoice : public QWidget {
    Q_OBJECT
public:
    struct Offer {
        BedId bed;
        QString label, line;
    };
    BedChoice(std::vector<Offer> offers, const kit::Theme& theme, QWidget* parent);
    void setTheme(const kit::Theme& theme);
    void choose(BedId bed); ///< tells nobody
    [[nodiscard]] std::optional<BedId> bed() const { return chosen_; }
    [[nodiscard]] QString label() const;
    [[nodiscard]] const std::vector<kit::ChoiceCard*>& cards() const { return cards_; }

Q_SIGNALS:
    void chosen(quint64 bed);

private:
    std::vector<Offer> offers_;
    std::vector<kit::ChoiceCard*> cards_;
    std::optional<BedId> chosen_;
};

/// Every bed nobody lies in.
[[nodiscard]] std::vector<BedChoice::Offer> freeBeds(const door::WardView& ward);

}
