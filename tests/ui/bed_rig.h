// SPDX-License-Identifier: GPL-3.0-or-later
// The Bed screen over a door the test holds, and the same over a whole ward on the virtual clock.
#pragma once

#include "resources/embedded.h"
#include "tests/support/fake_door.h"
#include "tests/support/ward_scene.h"
#include "ui/bed/bed_page.h"
#include "ui/kit/theme.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <memory>

namespace wardlight::test {

inline kit::Theme darkTheme() { return *kit::loadTheme(embeddedResource("tokens.toml"), kit::ThemeId::Dark); }

/// A page of bed n in this ward, 1848 × 970 (what is left of 1920 × 1080).
struct BedRig {
    explicit BedRig(door::WardView view, std::uint64_t bed, QSize size = {1848, 970}, Now now = sceneNow())
        : ward(std::move(view))
    {
        door.setNow(now);
        door.show(ward);
        commands = std::make_unique<kit::Commands>(door, StationId{1});
        page = std::make_unique<bed::BedPage>(door, *commands, darkTheme(), kit::Words{}, nullptr);
        notices = std::make_unique<QSignalSpy>(page.get(), &kit::Page::notice);
        page->resize(size);
        page->open(BedId{bed}, {});
        page->show();
        page->stopClock();
        turn();
    }
    void turn(bool alarmsChanged = false)
    {
        QCoreApplication::sendPostedEvents();
        page->refresh(alarmsChanged);
        page->frame();
    }
    /// Time passes; the view stays as it was: a feed that has stopped.
    void pass(Duration by)
    {
        door.advance(by);
        turn();
    }
    void show(door::BedView bed, bool alarmsChanged = false)
    {
        put(ward, std::move(bed));
        door.show(ward, alarmsChanged);
        turn(alarmsChanged);
    }
    [[nodiscard]] door::BedView bed(std::uint64_t id) const { return *ward.beds[id - 1]; }
    template <class Body>
    [[nodiscard]] const Body* last() const
    {
        return door.commands.empty() ? nullptr : std::get_if<Body>(&door.commands.back().body);
    }

    FakeDoor door;
    door::WardView ward;
    std::unique_ptr<kit::Commands> commands;
    std::unique_ptr<bed::BedPage> page;
    std::unique_ptr<QSignalSpy> notices;
};

}
