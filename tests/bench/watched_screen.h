// SPDX-License-Identifier: GPL-3.0-or-later
// A window of the station that tells when each alarm's tile was painted; and what a view shows, as one number.
#pragma once

#include "app/machine.h"
#include "core/door/wire/door.pb.h"
#include "core/door/wire/messages.h"
#include "ui/shell/shell_window.h"

#include <QApplication>

#include <functional>
#include <memory>
#include <set>

namespace wardlight::bench {

/// Told once for each bed-exit alarm: its source and when the event that painted its tile was done, the flush included.
struct ScreenWatch {
    std::function<void(DeviceId source, Instant at)> painted;
};

class WatchedScreen : public QApplication {
public:
    WatchedScreen()
        : QApplication(count_, arguments_)
    {
        setQuitOnLastWindowClosed(false);
    }
    void show(door::Door& door, const shell::ShellSettings& settings, const kit::Words& words)
    {
        window_ = std::make_unique<shell::ShellWindow>(door, settings, words);
        window_->resize(1920, 1080);
        window_->show();
    }
    void hide() { window_.reset(); }
    bool notify(QObject* receiver, QEvent* event) override
    {
        const bool paint = event->type() == QEvent::Paint && window_ && receiver == &window_->ward();
        ++depth_;
        const bool taken = QApplication::notify(receiver, event);
        --depth_;
        dirty_ = dirty_ || paint;
        if (depth_ == 0 && dirty_ && window_)
            look();
        return taken;
    }
    ScreenWatch watch;

private:
    void look()
    {
        dirty_ = false;
        ++depth_;
        QGuiApplication::sync();
        --depth_;
        if (!window_) // hidden by an event that was waiting
            return;
        const auto at = app::machineNow().mono;
        const auto& canvas = window_->ward();
        for (int i = 0; i < canvas.tileCount(); ++i)
            for (const auto& alarm : canvas.bed(i).alarms)
                if (alarm.key.kind == AlarmKind::BedExit && told_.insert(alarm.key.source).second)
                    watch.painted(alarm.key.source, at);
    }
    static inline char name_[] = "bench_door";
    static inline char* arguments_[] = {name_, nullptr};
    static inline int count_ = 1;
    std::unique_ptr<shell::ShellWindow> window_;
    std::set<DeviceId> told_;
    int depth_ = 0;
    bool dirty_ = false;
};

/// When the engine made a view, and all it says, with a second of each wave of three seconds ago.
struct Seen {
    long long at = 0;
    std::uint64_t hash = 0;
};

inline Seen seenIn(door::WardView view)
{
    std::string all;
    view.version = 0; // each door counts its own
    ::wardlight::wire::WardState ward;
    door::wire::encode(view, false, ward);
    ward.AppendToString(&all);
    for (const auto& bed : view.beds) {
        ::wardlight::wire::BedState state;
        door::wire::encode(*bed, [](const auto&) { return std::uint64_t{1}; }, state);
        state.AppendToString(&all);
        for (const auto& wave : bed->waves) {
            const double ago = seconds(view.now.mono - wave.origin) - 3;
            if (!wave.samples || ago < 0)
                continue;
            std::vector<std::int16_t> samples(static_cast<std::size_t>(wave.format.rate.hertz()));
            (void)wave.samples->read(static_cast<std::uint64_t>(ago * wave.format.rate.hertz()), samples);
            all += door::wire::sampleBytes(samples);
        }
    }
    return {view.now.mono.time_since_epoch().count(), std::hash<std::string>{}(all)};
}

}
