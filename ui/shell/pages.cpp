// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "ui/alarms/alarms_page.h"
#include "ui/bed/bed_page.h"
#include "ui/handover/handover_page.h"
#include "ui/insight/insight_page.h"
#include "ui/patients/patients_page.h"
#include "ui/settings/settings_page.h"

namespace wardlight::shell {

kit::Page* makePage(Screen screen, door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words,
                    QWidget* parent)
{
    switch (screen) {
    case Screen::Patients: return new patients::PatientsPage(door, commands, theme, words, parent);
    case Screen::Handover: return new handover::HandoverPage(door, commands, theme, words, parent);
    case Screen::Bed: return new bed::BedPage(door, commands, theme, words, parent);
    case Screen::Alarms: return new alarms_ui::AlarmsPage(door, commands, theme, words, parent);
    case Screen::Settings: return new settings_ui::SettingsPage(door, commands, theme, words, parent);
    case Screen::Insight: return new insight_ui::InsightPage(door, commands, theme, words, parent);
    case Screen::Ward:
    case Screen::Review:
    case Screen::Fleet:
    case Screen::Count: return nullptr;
    }
    return nullptr;
}

}
