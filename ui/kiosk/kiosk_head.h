// SPDX-License-Identifier: GPL-3.0-or-later
// The first line of a bedside screen: which bed, who, what other beds ask for, score, sound, time of day.
#pragma once

#include "core/door/view.h"
#include "ui/kiosk/kiosk_layout.h"
#include "ui/kit/alarm_look.h"
#include "ui/kit/text.h"

#include <QWidget>

#include <vector>

namespace wardlight::kiosk {

/// An alarm that is not this bed's: without a name, and not to be answered here.
struct ElsewhereModel {
    kit::Tone tone = kit::Tone::Quiet;
    QString bed, text, code;
    friend bool operator==(const ElsewhereModel&, const ElsewhereModel&) = default;
};
/// Active high and medium alarms of other beds and of the ward itself, loudest first.
[[nodiscard]] std::vector<ElsewhereModel> elsewhere(const door::WardView& ward, BedId own, const kit::Words& words);

class KioskHead : public QWidget {
    Q_OBJECT
public:
    explicit KioskHead(QWidget* parent);
    void setTheme(const kit::Theme& theme);
    void place(const KioskLayout& layout);
    void show(const door::WardView& ward, const door::BedView& bed, const kit::Words& words, Now now);
    /// A sentence for the person at the screen, in the place of the other beds, for 5 s.
    void tell(const QString& sentence, Instant now);
    [[nodiscard]] const QString& told() const { return told_; }
    [[nodiscard]] const std::vector<ElsewhereModel>& others() const { return others_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double paintRight(QPainter& painter, bool soundWords) const;
    void paintOthers(QPainter& painter, const QRectF& room) const;

    kit::Theme theme_;
    double scale_ = 1;
    bool portrait_ = false;
    kit::Tone tone_ = kit::Tone::Quiet;
    bool blockFilled_ = false, scoreInverted_ = false, scoreOutlined_ = false, soundWarns_ = false, demo_ = false;
    int trend_ = 0;
    QString label_, name_, about_, record_, score_, sound_, clock_, told_, user_;
    QLatin1String soundIcon_;
    Instant toldAt_;
    std::vector<ElsewhereModel> others_;
};

}
