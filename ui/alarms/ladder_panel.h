// SPDX-License-Identifier: GPL-3.0-or-later
// Who has been told of an alarm, what they said, who is next; and the answers of the person who is asked.
#pragma once

#include "core/door/view.h"
#include "ui/kit/button.h"
#include "ui/kit/form.h"
#include "ui/kit/text.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace wardlight::alarms_ui {

/// One row of the ladder as it is drawn.
struct LadderRow {
    std::string person;
    QString name, duty, state;
    QString countdown;       ///< large, where it runs out
    bool asked = false;      ///< was told, or is asked now
    bool current = false;    ///< silence waits for them
    bool canSend = false;
    bool byHand = false;     ///< Call code
    friend bool operator==(const LadderRow&, const LadderRow&) = default;
};
/// The alarm's ladder; without one, the roster of its bed, nobody asked yet. Times run down.
[[nodiscard]] std::vector<LadderRow> ladderRows(const door::AlarmView& alarm, const door::BedView* bed, const kit::Words& words, Instant now);
/// Asked, and not yet answered: Accept, Reject and Redirect are theirs.
[[nodiscard]] bool isAsked(const door::AlarmView& alarm, const std::string& user);

class LadderPanel : public QWidget {
    Q_OBJECT
public:
    LadderPanel(const kit::Theme& theme, QWidget* parent);
    void setTheme(const kit::Theme& theme);
    void show(std::vector<LadderRow> rows, const QString& roster, bool mayAnswer, Instant now);
    /// Height it wants for its rows.
    [[nodiscard]] int wanted() const;
    [[nodiscard]] const std::vector<LadderRow>& rows() const { return rows_; }
    [[nodiscard]] kit::Button* send(std::size_t row) const { return sends_[row]; }
    [[nodiscard]] kit::HoldButton* callCode() const { return code_; }
    [[nodiscard]] kit::Button* accept() const { return accept_; }
    [[nodiscard]] kit::Button* reject() const { return reject_; }
    [[nodiscard]] kit::Button* redirect() const { return redirect_; }
    [[nodiscard]] const QStringList& clippedTexts() const { return clipped_; }

Q_SIGNALS:
    void sendNow(const QString& person);
    void answered(wardlight::EscalationStep step);
    void redirectPressed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();
    [[nodiscard]] int rowHeight() const;
    kit::Theme theme_;
    std::vector<LadderRow> rows_;
    QString roster_;
    bool mayAnswer_ = false;
    std::vector<kit::Button*> sends_;
    kit::HoldButton* code_;
    kit::Button* accept_;
    kit::Button* reject_;
    kit::Button* redirect_;
    QStringList clipped_;
};

}
