// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: one searchable page of what can be set, by whom it was, and what it was before.
#pragma once

#include "ui/kit/page.h"
#include "ui/settings/hear_test.h"
#include "ui/settings/profile_pane.h"
#include "ui/settings/roster_pane.h"
#include "ui/settings/setting_list.h"
#include "ui/settings/unit_pane.h"
#include "ui/settings/users_pane.h"

#include <array>

namespace wardlight::settings_ui {

enum class Section : std::uint8_t { Station, Sound, Unit, Profiles, Roster, Users, Alarms, Access, About, Count };

/// A line of the column at the left: icon, name, and a short word at the right.
class SectionButton : public QAbstractButton {
    Q_OBJECT
public:
    SectionButton(QLatin1String icon, QWidget* parent);
    void setTheme(const kit::Theme& theme);
    void setWord(const QString& word);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLatin1String icon_;
    QString word_;
    kit::Theme theme_;
};

class SettingsPage : public kit::Page {
    Q_OBJECT
public:
    SettingsPage(door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, QWidget* parent);

    void setTheme(const kit::Theme& theme) override;
    void setWords(const kit::Words& words) override;
    void refresh(bool alarmsChanged) override;
    void open(BedId bed, AlarmId alarm) override;
    [[nodiscard]] QWidget* lead() override { return lead_; }
    bool back() override;
    [[nodiscard]] bool holdsInput() const override;

    void go(Section section);
    [[nodiscard]] Section section() const { return section_; }
    [[nodiscard]] SectionButton* sectionButton(Section s) const { return buttons_[static_cast<std::size_t>(s)]; }
    [[nodiscard]] kit::Field* search() const { return search_; }
    [[nodiscard]] SettingList* list() const { return list_; }
    [[nodiscard]] ProfilePane* profiles() const { return profiles_; }
    [[nodiscard]] UnitPane* unit() const { return unit_; }
    [[nodiscard]] RosterPane* roster() const { return roster_; }
    [[nodiscard]] UsersPane* users() const { return users_; }
    [[nodiscard]] HearTest* hear() const { return hear_; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void make();
    void place();
    [[nodiscard]] Pane* pane() const;

    Section section_ = Section::Station;
    QWidget* lead_;
    kit::Sentence *title_, *where_;
    kit::Field* search_;
    std::array<SectionButton*, static_cast<std::size_t>(Section::Count)> buttons_{};
    SettingList* list_ = nullptr;
    ProfilePane* profiles_ = nullptr;
    UnitPane* unit_ = nullptr;
    RosterPane* roster_ = nullptr;
    UsersPane* users_ = nullptr;
    HearTest* hear_ = nullptr;
    Pane* about_ = nullptr;
    kit::Sentence* last_;
};

}
