// SPDX-License-Identifier: GPL-3.0-or-later
// A station with several monitors: the ward spread over them, or a screen of its own on each. The alarm line is on all.
#pragma once

#include "ui/shell/shell_window.h"

#include <QObject>

#include <memory>
#include <string_view>
#include <vector>

class QScreen;

namespace wardlight::shell {

/// One: the others stay free. Span: the ward's beds in contiguous ranges, from the left. Each: every monitor is a whole station.
enum class MonitorUse : std::uint8_t { One, Span, Each };
/// Of the setting station.monitors.
[[nodiscard]] MonitorUse monitorUse(std::string_view setting);

/// From the left, then from the top: the order in which a spread ward is read.
[[nodiscard]] std::vector<QScreen*> monitorsInOrder();

/// Keeps one window a monitor, also while monitors come and go. The first window is the program's own and is never closed: the
/// beds of a monitor that is gone are on the others at once.
class Monitors : public QObject {
    Q_OBJECT
public:
    Monitors(door::Door& door, ShellSettings settings, const kit::Words& words, QObject* parent = nullptr);
    ~Monitors() override;

    [[nodiscard]] ShellWindow& first() { return *first_; }
    [[nodiscard]] std::vector<ShellWindow*> windows() const; ///< all, the first one first
    void show();
    void setUse(MonitorUse use);
    [[nodiscard]] MonitorUse use() const { return use_; }

private:
    void arrange();
    void stand(ShellWindow& window, QScreen& screen) const;

    door::Door& door_;
    ShellSettings settings_;
    kit::Words words_;
    MonitorUse use_ = MonitorUse::One;
    bool shown_ = false;
    std::unique_ptr<ShellWindow> first_;
    struct Other {
        QScreen* screen = nullptr;
        std::unique_ptr<ShellWindow> window;
    };
    std::vector<Other> others_;
};

}
