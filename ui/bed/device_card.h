// SPDX-License-Identifier: GPL-3.0-or-later
// The devices bound to a bed: name, state, battery.
#pragma once

#include "core/door/view.h"
#include "ui/bed/card.h"

#include <vector>

namespace wardlight::bed {

struct DeviceRow {
    QString name, state;
    bool lost = false;
    friend bool operator==(const DeviceRow&, const DeviceRow&) = default;
};
[[nodiscard]] std::vector<DeviceRow> deviceRows(const door::BedView& bed, const kit::Words& words, Now now);

class DeviceCard : public Card {
    Q_OBJECT
public:
    explicit DeviceCard(QWidget* parent) : Card(parent) {}
    void show(const door::BedView& bed, const kit::Words& words, Now now);
    [[nodiscard]] const std::vector<DeviceRow>& rows() const { return rows_; }
    [[nodiscard]] int wantedHeight() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<DeviceRow> rows_;
};

}
