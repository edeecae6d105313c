// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/limits_popover.h"

#include "ui/kit/lane_model.h"
#include "ui/kit/limits_popover_places.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace wardlight::kit {

double stepped(Parameter parameter, std::optional<double> value, double from, int steps)
{
    const auto& about = info(parameter);
    const double next = value ? *value + steps * about.step : from;
    return atStep(parameter, std::clamp(next, about.plausibleLow, about.plausibleHigh));
}

QString complaintAbout(Parameter parameter, const LimitWish& wish)
{
    if (wish.low && wish.high && *wish.low >= *wish.high)
        return QCoreApplication::translate("wardlight::kit", "The low limit must be below the high limit.");
    for (const auto& v : {wish.low, wish.high})
        if (v && !isPlausible(parameter, *v))
            return QCoreApplication::translate("wardlight::kit", "This limit is outside what can be measured.");
    return {};
}

LimitsPopover::LimitsPopover(door::Door& door, QWidget* parent)
    : Popover(parent)
    , door_(door)
    , relay_(std::make_shared<Relay>(this))
{
    setFixedSize(limitsWide, limitsHigh);
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        const auto p = static_cast<Part>(i);
        parts_[i] = new Button(QLatin1String(), p == Part::Save ? ButtonStyle::Inverted : ButtonStyle::Raised, this);
        connect(parts_[i], &QAbstractButton::clicked, this, [this, p] { press(p); });
        if (p == Part::LowDown || p == Part::LowUp || p == Part::HighDown || p == Part::HighUp || p == Part::DelayDown || p == Part::DelayUp)
            parts_[i]->setAutoRepeat(true);
    }
}

LimitsPopover::~LimitsPopover()
{
    relay_->letGo();
    question_.reset();
}

void LimitsPopover::begin(const Theme& theme, const Words& words, const door::BedView& bed, const door::NumericView& numeric,
                          const QRect& anchor, const QRect& area)
{
    words_ = words;
    bed_ = bed.id;
    encounter_ = bed.encounter;
    numeric_ = numeric;
    about_ = tr("bed %1, %2", "a bed and its patient").arg(shown(bed.label), bed.nameHidden ? tr("name hidden") : patientName(bed.patient, false));
    inForce_ = {numeric.low, numeric.high, numeric.delay};
    profile_ = {numeric.profileLow, numeric.profileHigh, numeric.profileDelay};
    wish_ = inForce_;
    reset_ = false;
    effect_.reset();
    suggestion_.reset();
    part(Part::Suggested).hide();
    fromMemory_ = false;
    sliding_.reset();
    setAccessibleName(tr("%1 limits", "of a number").arg(parameterLabel(numeric.parameter)));
    const auto at = [&](Part p, int x, int y, int w, const QString& text, const QString& name) {
        auto& button = part(p);
        button.setGeometry(x, y, w, limitsTarget);
        button.setText(text);
        button.setAccessibleName(name);
        button.setTheme(theme);
    };
    const int y = stepperTop + 26;
    const int offY = y + limitsTarget + 4;
    const int right = columnWide() - limitsTarget - 6;
    at(Part::LowDown, columnAt(0) + 6, y, limitsTarget, QStringLiteral("−"), tr("Low limit down"));
    at(Part::LowUp, columnAt(0) + right, y, limitsTarget, QStringLiteral("+"), tr("Low limit up"));
    at(Part::LowOff, columnAt(0) + 6, offY, 10, tr("Off", "a limit"), tr("Low limit off"));
    at(Part::HighDown, columnAt(1) + 6, y, limitsTarget, QStringLiteral("−"), tr("High limit down"));
    at(Part::HighUp, columnAt(1) + right, y, limitsTarget, QStringLiteral("+"), tr("High limit up"));
    at(Part::HighOff, columnAt(1) + 6, offY, 10, tr("Off", "a limit"), tr("High limit off"));
    at(Part::DelayDown, columnAt(2) + 6, y, limitsTarget, QStringLiteral("−"), tr("Delay shorter"));
    at(Part::DelayUp, columnAt(2) + right, y, limitsTarget, QStringLiteral("+"), tr("Delay longer"));
    for (const auto off : {Part::LowOff, Part::HighOff})
        part(off).resize(std::max(60, part(off).sizeHint().width()), limitsTarget);
    const int foot = limitsHigh - limitsTarget - 12;
    at(Part::Profile, limitsEdge, foot, 10, tr("Unit value"), tr("As the unit's profile"));
    part(Part::Profile).setGeometry(limitsEdge, foot, part(Part::Profile).sizeHint().width(), limitsTarget);
    at(Part::Cancel, 0, foot, 10, tr("Cancel"), tr("Cancel"));
    at(Part::Save, 0, foot, 10, tr("Save"), tr("Save"));
    openAt(theme, anchor, area);
    wished();
    part(numeric.low ? Part::LowDown : Part::HighUp).setFocus();
}

void LimitsPopover::press(Part p)
{
    const double around = numeric_.lastValue.value_or(isUsable(numeric_.validity) ? numeric_.value : info(numeric_.parameter).plausibleLow);
    const auto limit = [&](std::optional<double>& value, const std::optional<double>& given, int steps) {
        value = stepped(numeric_.parameter, value, given.value_or(around), steps);
        reset_ = false;
    };
    const auto wait = [&](int by) {
        const auto next = wish_.delay + std::chrono::seconds(by);
        wish_.delay = std::clamp<std::chrono::milliseconds>(next, 1s, numeric_.longestDelay);
        reset_ = false;
    };
    switch (p) {
    case Part::LowDown: limit(wish_.low, profile_.low, -1); break;
    case Part::LowUp: limit(wish_.low, profile_.low, 1); break;
    case Part::HighDown: limit(wish_.high, profile_.high, -1); break;
    case Part::HighUp: limit(wish_.high, profile_.high, 1); break;
    case Part::LowOff:
        wish_.low.reset();
        reset_ = false;
        break;
    case Part::HighOff:
        wish_.high.reset();
        reset_ = false;
        break;
    case Part::DelayDown: wait(-1); break;
    case Part::DelayUp: wait(1); break;
    case Part::Profile:
        wish_ = profile_;
        reset_ = true;
        break;
    case Part::Suggested:
        wish_.low = suggestion_->low;
        wish_.high = suggestion_->high;
        reset_ = false;
        break;
    case Part::Cancel: close(); return;
    case Part::Save: save(); return;
    case Part::Count: return;
    }
    wished();
}

QString LimitsPopover::limitsShown(const std::optional<double>& low, const std::optional<double>& high) const
{
    const auto value = [&](double v) { return words_.value(numeric_.parameter, v); };
    return low && high ? QStringLiteral("%1–%2").arg(value(*low), value(*high))
           : low       ? QStringLiteral("≥ %1").arg(value(*low))
           : high      ? QStringLiteral("≤ %1").arg(value(*high))
                       : tr("off", "limits");
}

void LimitsPopover::offerSuggestion()
{
    auto& button = part(Part::Suggested);
    button.setVisible(suggestion_.has_value());
    if (!suggestion_)
        return;
    const auto limits = limitsShown(suggestion_->low, suggestion_->high);
    button.setText(tr("Suggested %1", "limits").arg(limits));
    button.setAccessibleName(tr("Suggested from the last hours: %1, %2 alarms instead of %3").arg(limits).arg(suggestion_->then).arg(effect_ ? effect_->now : 0));
    button.setTheme(theme());
    button.setStyle(wish_.low == suggestion_->low && wish_.high == suggestion_->high ? ButtonStyle::Inverted : ButtonStyle::Raised);
    const auto& unit = part(Part::Profile);
    const int x = unit.x() + unit.width() + 8, end = part(Part::Cancel).x() - 8;
    if (button.sizeHint().width() > end - x) // words before the button's own: the numbers stay
        button.setText(limits);
    button.setGeometry(x, unit.y(), std::min(button.sizeHint().width(), end - x), limitsTarget);
}

/// After every change: what the buttons say, what is wrong, what it would have done.
void LimitsPopover::wished()
{
    complaint_ = complaintAbout(numeric_.parameter, wish_);
    const auto limits = limitsShown(wish_.low, wish_.high);
    auto& saveButton = part(Part::Save);
    saveButton.setText(tr("Save %1", "the new limits").arg(limits));
    saveButton.setAccessibleName(saveButton.text());
    saveButton.setEnabled(complaint_.isEmpty());
    saveButton.setVisible(complaint_.isEmpty());
    const int y = limitsHigh - limitsTarget - 12;
    const int wide = saveButton.sizeHint().width();
    saveButton.setGeometry(limitsWide - limitsEdge - wide, y, wide, limitsTarget);
    const int cancel = part(Part::Cancel).sizeHint().width();
    part(Part::Cancel).setGeometry(limitsWide - limitsEdge - wide - 8 - cancel, y, cancel, limitsTarget);
    part(Part::LowOff).setStyle(wish_.low ? ButtonStyle::Raised : ButtonStyle::Inverted);
    part(Part::HighOff).setStyle(wish_.high ? ButtonStyle::Raised : ButtonStyle::Inverted);
    offerSuggestion();
    askEffect();
    update();
}

LimitsSet LimitsPopover::command() const
{
    LimitsSet limits;
    limits.parameter = numeric_.parameter;
    limits.reset = reset_;
    if (!reset_) {
        limits.low = wish_.low;
        limits.high = wish_.high;
        limits.delay = wish_.delay == profile_.delay ? 0ms : wish_.delay; // 0: the profile's
    }
    return limits;
}

void LimitsPopover::askEffect()
{
    if (!complaint_.isEmpty())
        return;
    const auto number = ++asked_;
    question_ = door_.ask(door::AskLimitEffect{bed_, encounter_, command(), door_.now().wall}, [this, relay = relay_, number](const door::Answer& answer) {
        relay->post([this, number, answer] {
            if (number != asked_)
                return;
            effect_ = answer.limitEffect;
            fromMemory_ = answer.fromMemory;
            if (effect_ && !suggestion_)
                suggestion_ = effect_->suggestion;
            offerSuggestion();
            update();
        });
    });
}

void LimitsPopover::save()
{
    if (!complaint_.isEmpty())
        return;
    const auto limits = command();
    close();
    Q_EMIT saved(bed_.value, limits);
}

QRectF LimitsPopover::histogramBox() const { return {limitsEdge, histogramTop, limitsWide - 2.0 * limitsEdge, histogramHigh}; }

std::pair<double, double> LimitsPopover::span() const
{
    double low = wish_.low.value_or(numeric_.profileLow.value_or(numeric_.value));
    double high = wish_.high.value_or(numeric_.profileHigh.value_or(numeric_.value));
    if (effect_ && !effect_->bins.empty()) {
        low = std::min(low, effect_->first);
        high = std::max(high, effect_->first + effect_->width * static_cast<double>(effect_->bins.size()));
    }
    const double step = info(numeric_.parameter).step;
    if (high - low < 4 * step)
        high = low + 4 * step;
    return {low - step, high + step};
}

void LimitsPopover::slideTo(double x)
{
    const auto box = histogramBox();
    const auto [low, high] = span();
    const double v = atStep(numeric_.parameter, low + (x - box.left()) / box.width() * (high - low));
    auto& limit = *sliding_ ? wish_.high : wish_.low;
    limit = std::clamp(v, info(numeric_.parameter).plausibleLow, info(numeric_.parameter).plausibleHigh);
    reset_ = false;
    wished();
}

void LimitsPopover::mousePressEvent(QMouseEvent* event)
{
    const auto box = histogramBox();
    if (!box.adjusted(-8, -8, 8, 8).contains(event->position())) {
        Popover::mousePressEvent(event);
        return;
    }
    const auto [low, high] = span();
    const auto place = [&](const std::optional<double>& v) { return v ? box.left() + (*v - low) / (high - low) * box.width() : -1e9; };
    const double toLow = std::abs(event->position().x() - place(wish_.low));
    const double toHigh = std::abs(event->position().x() - place(wish_.high));
    if (std::min(toLow, toHigh) < 22) // a finger's half: the line that is nearest
        sliding_ = toHigh < toLow;
}

void LimitsPopover::mouseMoveEvent(QMouseEvent* event)
{
    if (sliding_)
        slideTo(event->position().x());
}

void LimitsPopover::mouseReleaseEvent(QMouseEvent*) { sliding_.reset(); }

void LimitsPopover::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        auto* button = qobject_cast<QAbstractButton*>(focusWidget());
        if (button && button->isEnabled())
            button->click();
        return;
    }
    Popover::keyPressEvent(event);
}

}
