// SPDX-License-Identifier: GPL-3.0-or-later
// Today at this bed: alarms with their answers, limits, entries, notes.
#pragma once

#include "ui/bed/card.h"
#include "ui/kit/event_words.h"

namespace wardlight::bed {

class EventCard : public Card {
    Q_OBJECT
public:
    explicit EventCard(QWidget* parent) : Card(parent) {}
    /// problem: why it is not whole, a sentence; empty otherwise.
    void show(std::vector<kit::EventRow> rows, const kit::Words& words, const QString& problem);
    [[nodiscard]] const std::vector<kit::EventRow>& rows() const { return rows_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<kit::EventRow> rows_;
    kit::Words words_;
    QString problem_;
};

}
