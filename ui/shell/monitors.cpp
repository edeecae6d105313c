// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/monitors.h"

#include <QGuiApplication>
#include <QScreen>
#include <QTimer>
#include <QWindow>

#include <algorithm>

namespace wardlight::shell {

MonitorUse monitorUse(std::string_view setting)
{
    return setting == "span" ? MonitorUse::Span : setting == "each" ? MonitorUse::Each : MonitorUse::One;
}

std::vector<QScreen*> monitorsInOrder()
{
    const auto screens = QGuiApplication::screens();
    std::vector<QScreen*> all(screens.begin(), screens.end());
    std::stable_sort(all.begin(), all.end(), [](const QScreen* a, const QScreen* b) {
        const auto p = a->geometry().topLeft(), q = b->geometry().topLeft();
        return p.x() != q.x() ? p.x() < q.x() : p.y() < q.y();
    });
    return all;
}

Monitors::Monitors(door::Door& door, ShellSettings settings, const kit::Words& words, QObject* parent)
    : QObject(parent)
    , door_(door)
    , settings_(std::move(settings))
    , words_(words)
{
    auto own = settings_;
    own.monitors = [this](const std::string& use) { setUse(monitorUse(use)); };
    first_ = std::make_unique<ShellWindow>(door_, own, words_);
    settings_.textSize = {}; // the program is started again by one of them
    settings_.second = true;
    auto* application = static_cast<QGuiApplication*>(QCoreApplication::instance());
    const auto later = [this] { QTimer::singleShot(0, this, &Monitors::arrange); }; // Qt is still moving windows
    connect(application, &QGuiApplication::screenAdded, this, later);
    connect(application, &QGuiApplication::primaryScreenChanged, this, later);
    connect(application, &QGuiApplication::screenRemoved, this, [this, later](QScreen* gone) {
        for (auto& other : others_)
            if (other.screen == gone)
                other.screen = nullptr;
        later();
    });
}

Monitors::~Monitors() = default;

std::vector<ShellWindow*> Monitors::windows() const
{
    std::vector<ShellWindow*> all{first_.get()};
    for (const auto& other : others_)
        all.push_back(other.window.get());
    return all;
}

void Monitors::setUse(MonitorUse use)
{
    if (std::exchange(use_, use) != use)
        QTimer::singleShot(0, this, &Monitors::arrange); // asked for from inside a window's turn
}

void Monitors::show()
{
    shown_ = true;
    first_->show();
    arrange();
}

void Monitors::stand(ShellWindow& window, QScreen& screen) const
{
    window.winId(); // makes its window, which has a screen
    window.windowHandle()->setScreen(&screen);
    window.setGeometry(screen.geometry());
    window.showFullScreen();
}

void Monitors::arrange()
{
    if (!shown_)
        return;
    const auto screens = monitorsInOrder();
    const bool several = use_ != MonitorUse::One && screens.size() > 1;
    auto* primary = QGuiApplication::primaryScreen();
    const auto wanted = [&](const QScreen* screen) { return several && screen && screen != primary && std::find(screens.begin(), screens.end(), screen) != screens.end(); };
    for (auto& other : others_)
        if (!wanted(other.screen))
            other.window.release()->deleteLater(); // perhaps it is its own turn that asked
    std::erase_if(others_, [](const Other& o) { return !o.window; });
    for (auto* screen : screens)
        if (wanted(screen) && std::none_of(others_.begin(), others_.end(), [&](const Other& o) { return o.screen == screen; }))
            others_.push_back({screen, std::make_unique<ShellWindow>(door_, settings_, words_)});
    const auto partAt = [&](const QScreen* screen) {
        const auto at = std::find(screens.begin(), screens.end(), screen) - screens.begin();
        return use_ == MonitorUse::Span && several ? ward::PartOf{static_cast<int>(at), static_cast<int>(screens.size())} : ward::PartOf{};
    };
    first_->setPart(partAt(primary));
    if (several && primary)
        stand(*first_, *primary);
    else if (first_->isFullScreen())
        first_->showNormal();
    for (auto& other : others_) {
        other.window->setPart(partAt(other.screen));
        stand(*other.window, *other.screen);
    }
}

}
