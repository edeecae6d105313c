// SPDX-License-Identifier: GPL-3.0-or-later
// A charge nurse at the page of patients, over a real ward on the virtual clock, beside it or over the wire.
#pragma once

#include "resources/embedded.h"
#include "tests/support/either_door.h"
#include "ui/patients/admit_panel.h"
#include "ui/patients/arrival_panels.h"
#include "ui/patients/discharge_panel.h"
#include "ui/patients/merge_panel.h"
#include "ui/patients/patients_page.h"
#include "ui/patients/transfer_panel.h"
#include "ui/shell/shell_window.h"

#include <QtTest/QTest>

namespace wardlight::test {

inline constexpr auto threeBeds = R"(title = "Three beds"
[[bed]]
name = "01"
family = "Roy"
identifier = "4471"
second_identifier = "1950-03-02"
waves = ["II", "Pleth"]
[[bed]]
name = "02"
state = "empty"
[[bed]]
name = "03"
state = "empty"
)";

/// The page of patients over a ward of three beds, the first of them taken.
struct Desk {
    explicit Desk(Role role = Role::Charge, QSize size = {1920, 1080}) : ward(threeBeds), door(ward, "M. Castellanos", role)
    {
        for (double t = 0.5; t <= 5; t += 0.5) {
            ward.runUntil(t);
            door.settle();
        }
        shell::ShellSettings settings;
        settings.tokens = std::string(embeddedResource("tokens.toml"));
        window = std::make_unique<shell::ShellWindow>(door, settings, kit::Words{});
        window->resize(size);
        window->show();
        window->stopClock();
        run(0.1);
    }
    void run(double s)
    {
        const double until = ward.t() + s;
        while (ward.t() < until - 1e-9) {
            ward.runUntil(std::min(until, ward.t() + 0.1));
            door.settle();
            QCoreApplication::processEvents();
            window->frame();
        }
    }
    patients::PatientsPage& page() { return *static_cast<patients::PatientsPage*>(window->page(shell::Screen::Patients)); }
    template <class P> P& panel() { return *qobject_cast<P*>(page().panel()); }
    void typeInto(kit::Field* field, const char* text)
    {
        field->edit()->setFocus();
        QTest::keyClicks(field->edit(), QString::fromLatin1(text));
    }
    /// A monitor at this bed; it says a heart rate each time it is asked to.
    void attach(BedId bed)
    {
        monitor = std::make_shared<engine::Intake>(DeviceId{90 + bed.value}, "Monitor", true);
        ward.ward->connect(bed, monitor);
    }
    void speak(double s)
    {
        for (double until = ward.t() + s; ward.t() < until - 1e-9;) {
            (void)monitor->messages.post(engine::DeviceSays{{{Parameter::HeartRate, 80, Validity::Ok, ward.now().mono, {}}}});
            run(1);
        }
    }
    const patients::Row* row(patients::RowKind kind)
    {
        for (const auto& section : page().table()->sections())
            for (const auto& r : section.rows)
                if (r.kind == kind)
                    return &r;
        return nullptr;
    }
    kit::Button* action(const QString& text)
    {
        for (auto* one : page().table()->actions())
            if (one->text() == text)
                return one;
        return nullptr;
    }
    void hold(kit::HoldButton* button)
    {
        QTest::mousePress(button, Qt::LeftButton);
        run(1.3);
        if (page().panel())
            QTest::mouseRelease(button, Qt::LeftButton);
        run(0.3);
    }
    std::shared_ptr<engine::Intake> monitor;
    const door::BedView& bed(std::size_t i)
    {
        view = door.view();
        return *view->beds[i];
    }
    VirtualWard ward;
    EitherDoor door;
    std::unique_ptr<shell::ShellWindow> window;
    std::shared_ptr<const door::WardView> view;
};

}
