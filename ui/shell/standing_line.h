// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with the system itself: stands under the alarm line until it is fixed.
#pragma once

#include "core/door/view.h"
#include "ui/kit/button.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QStringList>
#include <QWidget>

namespace wardlight::shell {

/// The sentences that stand now: what happened, then what to do.
[[nodiscard]] QStringList standingSentences(const door::WardView& ward, const kit::Words& words);

class StandingLine : public QWidget {
    Q_OBJECT
public:
    StandingLine(const kit::Theme& theme, QWidget* parent);
    void setTheme(const kit::Theme& theme);
    /// Hidden while there is nothing to say; one row, side by side.
    void show(const QStringList& sentences);
    /// A question beside the last sentence, as a button; empty: none.
    void setAsk(const QString& words);
    [[nodiscard]] kit::Button* askButton() const { return ask_; }
    [[nodiscard]] const QStringList& sentences() const { return sentences_; }
    static constexpr int rowHeight = 36;
    static constexpr int askHeight = 50; ///< with a button a finger can press

Q_SIGNALS:
    void asked();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    kit::Theme theme_;
    QStringList sentences_;
    kit::Button* ask_;
};

}
