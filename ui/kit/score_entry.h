// SPDX-License-Identifier: GPL-3.0-or-later
// Entering consciousness and oxygen for the score: one press in here, and ten seconds to take it back.
#pragma once

#include "core/door/view.h"
#include "core/vitals/score.h"
#include "ui/kit/button.h"
#include "ui/kit/popover.h"
#include "ui/kit/text.h"

#include <QAbstractButton>

#include <optional>
#include <vector>

namespace wardlight::kit {

class ScoreEntry : public Popover {
    Q_OBJECT
public:
    explicit ScoreEntry(QWidget* parent);
    /// what: which of the two; bed: what is in force.
    void begin(const Theme& theme, const Words& words, Observed what, const door::BedView& bed, Now now, const QRect& anchor, const QRect& area);
    /// Running time of the undo, and the score as it stands now; closes when the time is up.
    void tick(const door::BedView& bed, Now now);
    [[nodiscard]] QAbstractButton* level(Consciousness level) const;
    [[nodiscard]] QAbstractButton* flow(std::size_t index) const;
    [[nodiscard]] QAbstractButton* device(OxygenDevice device) const;
    [[nodiscard]] Button& undo() { return *undo_; }
    [[nodiscard]] const QString& result() const { return result_; }
    static constexpr auto undoFor = std::chrono::seconds(10);

Q_SIGNALS:
    void consciousness(int level);
    void oxygen(double litres, int device);
    void undone(int what);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();
    void entered();
    [[nodiscard]] OxygenDevice deviceFor(double litres) const;

    Words words_;
    Observed what_ = Observed::Consciousness;
    std::vector<QAbstractButton*> levels_, flows_, devices_;
    Button* undo_;
    QString was_, result_;
    std::optional<OxygenDevice> chosenDevice_;
    int before_ = -1;                    ///< the total before the entry; −1: it was a range
    std::optional<Instant> enteredAt_;
    Instant now_;
};

/// "6", "9–12"
[[nodiscard]] QString scoreText(const door::ScoreView& score);
/// "Confused"
/// "nasal cannula"
[[nodiscard]] QString oxygenDeviceName(OxygenDevice device);

}
