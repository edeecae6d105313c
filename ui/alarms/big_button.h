// SPDX-License-Identifier: GPL-3.0-or-later
// The two buttons of the alarm screen that are more than a button: Acknowledge in the alarm's colour, and one that wants
// to be held.
#pragma once

#include "core/base/time.h"
#include "ui/alarms/row_table.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QString>

#include <optional>

namespace wardlight::alarms_ui {

/// Acts on touch-down: connect to pressed(), not to clicked().
class AnswerButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit AnswerButton(QWidget* parent);
    /// live: filled in the alarm's colour, as only a live alarm may be; else quiet.
    void show(const kit::Theme& theme, const QString& text, QLatin1String icon, Tag tag, bool live);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    kit::Theme theme_;
    QLatin1String icon_;
    Tag tag_ = Tag::None;
    bool live_ = false;
};

/// Acts after it was held for a second, by finger or by key; letting go before does nothing.
class HoldButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit HoldButton(QWidget* parent);
    void setTheme(const kit::Theme& theme);
    /// Call often while it is shown: it reads no clock.
    void turn(Instant now);
    [[nodiscard]] QSize sizeHint() const override;
    static constexpr auto holdFor = std::chrono::seconds(1);

Q_SIGNALS:
    void held();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;

private:
    kit::Theme theme_;
    Instant now_;
    std::optional<Instant> since_;
    bool done_ = false;
};

}
