// SPDX-License-Identifier: GPL-3.0-or-later
// Settings one below the other: name, value, preset, who changed it when.
#pragma once

#include "ui/settings/choice_row.h"
#include "ui/settings/pane.h"
#include "ui/settings/sign_panel.h"

#include <map>

namespace wardlight::settings_ui {

/// One setting with its control. It shows what is in force; a wish is reported, not shown.
class SettingRow : public QWidget {
    Q_OBJECT
public:
    SettingRow(const SettingInfo& setting, const kit::Words& words, QWidget* parent);
    void setTheme(const kit::Theme& theme);
    void show(const door::SiteView& site);
    /// Of a setting that names a device: what there is now. The chosen one stays in the list when it is gone.
    void setOffered(const std::vector<door::OutputView>& outputs);
    [[nodiscard]] const SettingInfo& setting() const { return setting_; }
    /// Whether its name, what it does or its value has this in it.
    [[nodiscard]] bool matches(const QString& text) const;
    [[nodiscard]] ChoiceRow* choices() const { return choices_; }
    [[nodiscard]] Stepper* stepper() const { return stepper_; }
    [[nodiscard]] QString aboutText() const { return about_->text(); }

Q_SIGNALS:
    void wished(const std::string& value);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const SettingInfo& setting_;
    kit::Words words_;
    kit::Theme theme_;
    std::string value_;
    std::vector<std::string> values_;
    kit::Sentence *name_, *about_;
    std::vector<door::OutputView> offered_;
    QStringList offeredTexts_;
    void showOffered();
    ChoiceRow* choices_ = nullptr;
    Stepper* stepper_ = nullptr;
};

/// All settings of a group, or those that match a search. What needs two signatures opens the panel at the right.
class SettingList : public Pane {
    Q_OBJECT
public:
    SettingList(door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, QWidget* parent);
    void setTheme(const kit::Theme& theme) override;
    void showGroup(SettingGroup group);
    void search(const QString& text);
    /// What follows the settings of a group; owned by the list from now on.
    void setBelow(SettingGroup group, QWidget* part);
    void refresh(const door::WardView& ward, Instant now) override;
    [[nodiscard]] bool holdsInput() const override { return sign_->holdsInput(); }
    bool back();

    [[nodiscard]] SettingRow* row(std::string_view id) const;
    [[nodiscard]] SignPanel* signPanel() const { return sign_; }
    [[nodiscard]] int shownRows() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void wish(const SettingInfo& setting, const std::string& value);
    void place();
    void choose();

    std::optional<SettingGroup> group_;
    QString search_;
    std::vector<SettingRow*> rows_;
    std::map<SettingGroup, QWidget*> below_;
    kit::Sentence* nothing_;
    QVBoxLayout* body_;
    QScrollArea* scroll_;
    SignPanel* sign_;
    std::string open_;    ///< the setting whose panel is open
    std::shared_ptr<const door::SiteView> site_;
    std::vector<door::OutputView> outputs_;
};

}
