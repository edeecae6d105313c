// SPDX-License-Identifier: GPL-3.0-or-later
// This bed's alarm over the full width, with an Acknowledge for a gloved hand; always in the same place, quiet or not.
#pragma once

#include "core/door/view.h"
#include "ui/kiosk/kiosk_layout.h"
#include "ui/kit/alarm_look.h"
#include "ui/kit/commands.h"
#include "ui/kit/text.h"

#include <QAbstractButton>
#include <QWidget>

namespace wardlight::kiosk {

class KioskBand : public QWidget {
    Q_OBJECT
public:
    KioskBand(kit::Commands& commands, QWidget* parent);
    void setTheme(const kit::Theme& theme);
    void place(const KioskLayout& layout);
    void show(const door::BedView& bed, const kit::Words& words, Instant now);

    [[nodiscard]] AlarmId alarm() const { return alarm_; }
    [[nodiscard]] kit::Tone tone() const { return tone_; }
    [[nodiscard]] kit::Form form() const { return form_; }
    [[nodiscard]] bool flashOn() const { return flashOn_; }
    [[nodiscard]] const QString& text() const { return text_; }
    [[nodiscard]] QAbstractButton& action() { return *action_; }
    /// As Acknowledge pressed. firm: by a key, without the 300 ms rule. False: there was nothing, or it changed just now.
    bool acknowledge(bool firm);

Q_SIGNALS:
    void notice(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    kit::Commands& commands_;
    kit::Theme theme_;
    QAbstractButton* action_;
    kit::PressGuard guard_;
    BedId bed_;
    AlarmId alarm_;
    kit::Tone tone_ = kit::Tone::Quiet;
    kit::Form form_ = kit::Form::Quiet;
    bool technical_ = false, canUndo_ = false, flashOn_ = true, off_ = false, portrait_ = false, lowered_ = false;
    QString text_, time_, quiet_;
    QStringList more_;       ///< the next alarm in words, or "+1"; the first that fits
    double scale_ = 1;
    Instant now_;
};

}
