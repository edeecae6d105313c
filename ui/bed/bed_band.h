// SPDX-License-Identifier: GPL-3.0-or-later
// The alarm of this bed over its own line, with Ack; always in the same place, quiet or not.
#pragma once

#include "core/door/view.h"
#include "ui/kit/alarm_look.h"
#include "ui/kit/commands.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QWidget>

namespace wardlight::bed {

class BedBand : public QWidget {
    Q_OBJECT
public:
    BedBand(kit::Commands& commands, QWidget* parent);

    void setTheme(const kit::Theme& theme);
    void show(const door::BedView& bed, const kit::Words& words, Instant now);
    [[nodiscard]] AlarmId alarm() const { return alarm_; }
    [[nodiscard]] const QString& text() const { return text_; }
    [[nodiscard]] kit::Tone tone() const { return tone_; }
    [[nodiscard]] QAbstractButton& action() { return *action_; }
    /// As Ack pressed; false: nothing to acknowledge, or it changed under the finger.
    bool acknowledge(bool firm);
    static constexpr int bandHeight = 48; // dp

Q_SIGNALS:
    void evidence(quint64 bed, quint64 alarm);
    void notice(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    kit::Commands& commands_;
    kit::Theme theme_;
    QAbstractButton* action_;
    QAbstractButton* why_;     ///< the text: opens the evidence
    QAbstractButton* pause_;
    kit::PressGuard guard_;
    BedId bed_;
    AlarmId alarm_;
    kit::Tone tone_ = kit::Tone::Quiet;
    kit::Form form_ = kit::Form::Quiet;
    bool technical_ = false, canUndo_ = false, flashOn_ = true, off_ = false, lowered_ = false;
    QString text_, time_, more_, by_, quiet_;
    Instant now_;
};

}
