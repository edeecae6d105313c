// SPDX-License-Identifier: GPL-3.0-or-later
// The devices of a bed: link, battery, last seen, and which were bound or released lately.
#pragma once

#include "core/vitals/event.h"
#include "ui/bed/device_card.h"
#include "ui/kit/popover.h"

#include <vector>

namespace wardlight::bed {

struct DeviceLine {
    QString name, link, battery, seen;
    bool lost = false;
    friend bool operator==(const DeviceLine&, const DeviceLine&) = default;
};
[[nodiscard]] std::vector<DeviceLine> deviceLines(const door::BedView& bed, const kit::Words& words, Now now);
/// "14:02 Monitor 07 bound": newest first.
[[nodiscard]] QStringList bindingLines(const std::vector<Event>& events, const kit::Words& words);

class DevicePanel : public kit::Popover {
    Q_OBJECT
public:
    explicit DevicePanel(QWidget* parent) : Popover(parent) {}
    void begin(const kit::Theme& theme, const kit::Words& words, const door::BedView& bed, Now now, const std::vector<Event>& today, const QRect& anchor,
               const QRect& area);
    /// Ages run on while it is open.
    void tick(const door::BedView& bed, Now now);
    [[nodiscard]] const std::vector<DeviceLine>& lines() const { return lines_; }
    [[nodiscard]] const QStringList& bindings() const { return bindings_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void speak();
    kit::Words words_;
    QString title_;
    std::vector<DeviceLine> lines_;
    QStringList bindings_;
};

}
