// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_list.h"

#include "core/base/number_text.h"
#include "ui/settings/setting_words.h"

#include <QPainter>

#include <algorithm>

namespace wardlight::settings_ui {
namespace {

constexpr int panelWanted = 440; // dp
constexpr int listLeast = 420;

bool needsTwo(const SettingInfo& setting) { return setting.permission == "limits.defaults" || setting.permission == "corroboration.switch"; }

}

SettingRow::SettingRow(const SettingInfo& setting, const kit::Words& words, QWidget* parent)
    : QWidget(parent)
    , setting_(setting)
    , words_(words)
    , name_(new kit::Sentence(15, kit::Weight::SemiBold, kit::Token::Text1, this))
    , about_(new kit::Sentence(13, kit::Weight::Regular, kit::Token::Text2, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 8, 20, 9);
    row->setSpacing(16);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(name_);
    texts->addWidget(about_);
    row->addLayout(texts, 1);
    const auto name = settingName(setting);
    name_->setText(name);
    if (setting.type == SettingType::Number) {
        stepper_ = new Stepper(this);
        stepper_->setName(name);
        stepper_->setLocked(setting.fixed);
        row->addWidget(stepper_);
        connect(stepper_, &Stepper::stepped, this, [this](int by) {
            const int now = settingNumber(setting_.id, value_);
            const int next = std::clamp(now + by * setting_.step, setting_.least, setting_.most);
            if (next != now)
                Q_EMIT wished(std::to_string(next));
        });
        return;
    }
    choices_ = new ChoiceRow(this, setting.type == SettingType::Text ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QStringList shown;
    for (const auto choice : choicesOf(setting)) {
        values_.emplace_back(choice);
        shown << settingValue(setting, values_.back());
    }
    choices_->setChoices(name, shown);
    if (setting.type == SettingType::Text)
        showOffered();
    row->addWidget(choices_);
    connect(choices_, &ChoiceRow::chosen, this, [this](int index) {
        if (values_[static_cast<std::size_t>(index)] != value_)
            Q_EMIT wished(values_[static_cast<std::size_t>(index)]);
    });
}

void SettingRow::setTheme(const kit::Theme& theme)
{
    theme_ = theme;
    name_->setTheme(theme);
    about_->setTheme(theme);
    if (choices_)
        choices_->setTheme(theme);
    if (stepper_)
        stepper_->setTheme(theme);
    update();
}

void SettingRow::setOffered(const std::vector<door::OutputView>& outputs)
{
    offered_ = outputs;
    showOffered();
}

/// The system's own first, whichever that is; then each device by the name people know it by.
void SettingRow::showOffered()
{
    constexpr int longestShown = 30;
    values_ = {std::string()};
    QStringList texts{settingValue(setting_, {})};
    bool there = value_.empty();
    for (const auto& output : offered_) {
        values_.push_back(output.name);
        texts << kit::shown(output.description.empty() ? output.name : output.description).left(longestShown);
        there = there || output.name == value_;
    }
    if (!there) {
        values_.push_back(value_);
        texts << tr("%1, gone", "a device that is chosen and not there").arg(kit::shown(value_).left(longestShown));
    }
    if (texts != offeredTexts_) // a button that has the focus stays
        choices_->setChoices(settingName(setting_), texts);
    offeredTexts_ = texts;
    const auto at = std::find(values_.begin(), values_.end(), value_);
    choices_->setChosen(static_cast<int>(at - values_.begin()));
}

void SettingRow::show(const door::SiteView& site)
{
    value_ = site.setting(setting_.id);
    if (setting_.type == SettingType::Text)
        showOffered();
    const std::string preset(setting_.preset);
    auto about = settingAbout(setting_) + QLatin1Char(' ');
    if (setting_.fixed)
        about += tr("Fixed in the program.");
    else if (const auto* changed = site.changed(setting_.id))
        about += tr("Default %1. Set by %2.").arg(settingValue(setting_, preset), whoText(changed->who, words_));
    else
        about += tr("Default %1, never changed.").arg(settingValue(setting_, preset));
    if (needsTwo(setting_) && !setting_.fixed)
        about += QLatin1Char(' ') + (site.proposal("setting:" + std::string(setting_.id)) ? tr("A change waits for its second signature.")
                                                                                             : tr("Two signatures."));
    if (about_->text() != about)
        about_->setText(about);
    if (stepper_)
        stepper_->setValue(settingValue(setting_, value_));
    if (choices_) {
        const auto at = std::find(values_.begin(), values_.end(), value_);
        choices_->setChosen(at == values_.end() ? -1 : static_cast<int>(at - values_.begin()));
    }
}

bool SettingRow::matches(const QString& text) const
{
    return (name_->text() + QLatin1Char(' ') + about_->text() + QLatin1Char(' ') + settingValue(setting_, value_) + QLatin1Char(' ') +
            groupName(setting_.group)).contains(text.trimmed(), Qt::CaseInsensitive);
}

void SettingRow::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.fillRect(QRect(20, height() - 1, width() - 40, 1), theme_[kit::Token::Line]);
}

SettingList::SettingList(door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, QWidget* parent)
    : Pane(door, commands, theme, words, parent)
    , sign_(new SignPanel(door, commands, theme, words, this))
{
    auto* inside = new QWidget;
    body_ = new QVBoxLayout(inside);
    body_->setContentsMargins(0, 8, 0, 16);
    body_->setSpacing(0);
    nothing_ = sentence(15, kit::Weight::Regular, kit::Token::Text2);
    nothing_->setContentsMargins(20, 20, 20, 20);
    body_->addWidget(nothing_);
    for (const auto& setting : settings()) {
        auto* row = new SettingRow(setting, words, inside);
        row->setTheme(theme);
        connect(row, &SettingRow::wished, this, [this, row](const std::string& value) { wish(row->setting(), value); });
        body_->addWidget(row);
        rows_.push_back(row);
    }
    body_->addStretch(1);
    scroll_ = plainScroll(inside, this);
    connect(sign_, &Pane::notice, this, &Pane::notice);
    const auto close = [this] {
        open_.clear();
        site_.reset(); // looked at anew
        place();
    };
    connect(sign_, &SignPanel::discarded, this, close);
    connect(sign_, &SignPanel::made, this, [this] { site_.reset(); });
    sign_->setEffect({}, {});
    sign_->hide();
    showGroup(SettingGroup::Station);
}

void SettingList::setTheme(const kit::Theme& theme)
{
    Pane::setTheme(theme);
    for (auto* row : rows_)
        row->setTheme(theme);
    sign_->setTheme(theme);
}

void SettingList::setBelow(SettingGroup group, QWidget* part)
{
    part->setParent(this);
    below_[group] = part;
    body_->insertWidget(body_->count() - 1, part);
    choose();
}

void SettingList::showGroup(SettingGroup group)
{
    group_ = group;
    search_.clear();
    choose();
}

void SettingList::search(const QString& text)
{
    search_ = text.trimmed();
    choose();
}

void SettingList::choose()
{
    int shown = 0;
    for (auto* row : rows_) {
        const bool is = search_.isEmpty() ? row->setting().group == group_ : row->matches(search_);
        row->setVisible(is);
        shown += is ? 1 : 0;
    }
    for (const auto& [group, part] : below_)
        part->setVisible(search_.isEmpty() && group == group_);
    nothing_->setVisible(shown == 0);
    nothing_->setText(tr("No setting has “%1” in it.").arg(search_));
    scroll_->ensureVisible(0, 0);
}

SettingRow* SettingList::row(std::string_view id) const
{
    const auto found = std::find_if(rows_.begin(), rows_.end(), [&](const auto* r) { return r->setting().id == id; });
    return found == rows_.end() ? nullptr : *found;
}

int SettingList::shownRows() const
{
    return static_cast<int>(std::count_if(rows_.begin(), rows_.end(), [this](const auto* r) { return r->isVisibleTo(this); }));
}

void SettingList::wish(const SettingInfo& setting, const std::string& value)
{
    SiteChange change{std::string(setting.id), value, {}, {}};
    if (!needsTwo(setting)) {
        ask(ProposeChange{change});
        return;
    }
    const auto view = door_.view();
    if (!view->site)
        return;
    open_ = setting.id;
    if (const auto* waiting = view->site->proposal(subjectOf(change)); !waiting)
        sign_->showDraft(change, {{settingName(setting), settingValue(setting, view->site->setting(setting.id)), settingValue(setting, value), {}}}, {}, true);
    site_.reset();
    refresh(*view, door_.now().mono);
    place();
    sign_->reason()->setFocus();
}

bool SettingList::back()
{
    if (open_.empty())
        return false;
    sign_->clear();
    open_.clear();
    place();
    return true;
}

void SettingList::refresh(const door::WardView& ward, Instant now)
{
    if (ward.site && ward.site != site_) {
        site_ = ward.site;
        for (auto* row : rows_)
            row->show(*site_);
        if (open_.empty()) // what waits is shown without being asked for
            for (const auto& p : site_->proposals)
                if (!p.change.profile && settingInfo(p.change.setting))
                    open_ = p.change.setting;
        const auto* setting = settingInfo(open_);
        const auto* waiting = setting ? site_->proposal("setting:" + open_) : nullptr;
        if (waiting)
            sign_->showProposal(*waiting, {{settingName(*setting), settingValue(*setting, site_->setting(open_)), settingValue(*setting, waiting->change.value), {}}}, {});
        else if (!sign_->holdsInput() && !open_.empty() && sign_->isVisible()) {
            sign_->clear();
            open_.clear();
        }
        place();
    }
    if (ward.outputs != outputs_) {
        outputs_ = ward.outputs;
        row("sound.output")->setOffered(outputs_);
    }
    sign_->refresh(ward, now);
    for (const auto& [group, part] : below_)
        if (auto* pane = qobject_cast<Pane*>(part); pane && pane->isVisible())
            pane->refresh(ward, now);
}

void SettingList::place()
{
    const bool panel = !open_.empty();
    const bool both = width() - panelWanted >= listLeast;
    sign_->setVisible(panel);
    scroll_->setVisible(!panel || both);
    scroll_->setGeometry(0, 0, panel ? width() - panelWanted : width(), height());
    sign_->setGeometry(both ? QRect(width() - panelWanted, 0, panelWanted, height()) : rect());
}

void SettingList::resizeEvent(QResizeEvent*) { place(); }

}
