// SPDX-License-Identifier: GPL-3.0-or-later
// The bridge from the door's threads to a widget that may already be gone.
#pragma once

#include <QMetaObject>
#include <QObject>

#include <functional>
#include <memory>
#include <mutex>

namespace wardlight::kit {

/// Held by its owner (a QObject) and by handlers on other threads. post() runs the work on the owner's thread, or not
/// at all once the owner has let go.
class Relay {
public:
    explicit Relay(QObject* owner) : owner_(owner) {}

    void post(std::function<void()> work)
    {
        const std::lock_guard lock(mutex_);
        if (owner_)
            QMetaObject::invokeMethod(owner_, std::move(work), Qt::QueuedConnection);
    }
    void letGo()
    {
        const std::lock_guard lock(mutex_);
        owner_ = nullptr;
    }

private:
    std::mutex mutex_;
    QObject* owner_;
};

}
