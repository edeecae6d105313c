// SPDX-License-Identifier: GPL-3.0-or-later
// The limits of one number: low, high, delay; what the patient's last day says about them; Save.
#pragma once

#include "core/door/door.h"
#include "ui/kit/button.h"
#include "ui/kit/popover.h"
#include "ui/kit/relay.h"
#include "ui/kit/text.h"

#include <array>
#include <memory>
#include <optional>

namespace wardlight::kit {

/// A limit being chosen. Steps stay inside what can be measured; off is a choice of its own.
struct LimitWish {
    std::optional<double> low, high;
    std::chrono::milliseconds delay{0};
    friend bool operator==(const LimitWish&, const LimitWish&) = default;
};
/// Why this wish cannot be saved, a sentence; empty: it can.
[[nodiscard]] QString complaintAbout(Parameter parameter, const LimitWish& wish);
/// One step up or down from the value, or from `from` when it was off; held inside what can be measured.
[[nodiscard]] double stepped(Parameter parameter, std::optional<double> value, double from, int steps);

class LimitsPopover : public Popover {
    Q_OBJECT
public:
    LimitsPopover(door::Door& door, QWidget* parent);
    ~LimitsPopover() override;
    void begin(const Theme& theme, const Words& words, const door::BedView& bed, const door::NumericView& numeric,
               const QRect& anchor, const QRect& area);

    [[nodiscard]] Parameter parameter() const { return numeric_.parameter; }
    [[nodiscard]] const LimitWish& wish() const { return wish_; }
    [[nodiscard]] bool changed() const { return !(wish_ == inForce_); }
    [[nodiscard]] const QString& complaint() const { return complaint_; }
    [[nodiscard]] const std::optional<door::LimitEffect>& effect() const { return effect_; }
    enum class Part : std::uint8_t { LowDown, LowUp, LowOff, HighDown, HighUp, HighOff, DelayDown, DelayUp, Profile, Suggested, Cancel, Save, Count };
    [[nodiscard]] Button& part(Part p) { return *parts_[static_cast<std::size_t>(p)]; }
    [[nodiscard]] QRectF histogramBox() const;

Q_SIGNALS:
    void saved(quint64 bed, const wardlight::LimitsSet& limits);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void press(Part part);
    void wished();
    void askEffect();
    /// What would fit this patient better is offered, never set: it becomes the wish when it is pressed.
    void offerSuggestion();
    [[nodiscard]] QString limitsShown(const std::optional<double>& low, const std::optional<double>& high) const;
    void save();
    void slideTo(double x);
    [[nodiscard]] std::pair<double, double> span() const; ///< of the histogram's axis
    [[nodiscard]] LimitsSet command() const;
    void paintStepper(QPainter& painter, int column, const QString& name, const QString& value, const QString& was) const;
    void paintHistogram(QPainter& painter) const;

    door::Door& door_;
    Words words_;
    std::shared_ptr<Relay> relay_;
    door::Subscription question_;
    std::uint64_t asked_ = 0;
    BedId bed_;
    EncounterId encounter_;
    door::NumericView numeric_;
    QString about_;
    LimitWish inForce_, wish_, profile_;
    bool reset_ = false;             ///< "as the profile" was pressed and nothing since
    bool fromMemory_ = false;
    QString complaint_;
    std::optional<door::LimitEffect> effect_;
    std::optional<door::LimitSuggestion> suggestion_; ///< by the first answer since it was opened
    std::array<Button*, static_cast<std::size_t>(Part::Count)> parts_{};
    std::optional<bool> sliding_;    ///< true: the high limit
};

}
