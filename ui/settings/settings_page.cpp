// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/kit/font.h"
#include "ui/kit/icon.h"
#include "ui/settings/setting_words.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace wardlight::settings_ui {
namespace {

using kit::Token;
using kit::Weight;
constexpr int columnWide = 264, columnNarrow = 216; // dp
constexpr int sectionHigh = 46;
constexpr std::array<const char*, static_cast<std::size_t>(Section::Count)> sectionIcons{"device", "sound", "bed", "limits", "clock", "people", "bell", "lock", "shield"};

/// What the program is, and what it is not.
class AboutPane : public Pane {
public:
    AboutPane(door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, QWidget* parent)
        : Pane(door, commands, theme, words, parent)
    {
        auto* body = new QVBoxLayout(this);
        body->setContentsMargins(24, 20, 24, 20);
        body->setSpacing(12);
        const auto say = [&](double size, Weight weight, Token colour, const QString& text) {
            auto* line = sentence(size, weight, colour);
            line->setText(text);
            line->setMaximumWidth(760);
            body->addWidget(line);
        };
        say(22, Weight::Bold, Token::Text1, QStringLiteral("Wardlight"));
        say(15, Weight::SemiBold, Token::Text1,
            SettingsPage::tr("Wardlight is not a certified medical device. It has not been cleared or approved by the FDA, Health Canada or a notified "
                             "body. Do not rely on it as the only or primary means of monitoring or alarming for any patient. It is for research, "
                             "education, simulation and evaluation."));
        say(14, Weight::Regular, Token::Text2,
            SettingsPage::tr("NEWS2: Royal College of Physicians, National Early Warning Score (NEWS) 2, 2017, reproduced with acknowledgement."));
        say(14, Weight::Regular, Token::Text2, SettingsPage::tr("Free software under the GPL, version 3 or later. Typeface: Wardlight Sans, SIL OFL 1.1."));
        body->addStretch(1);
    }
    void refresh(const door::WardView&, Instant) override {}
};

QString sectionName(Section s)
{
    switch (s) {
    case Section::Station: return groupName(SettingGroup::Station);
    case Section::Sound: return groupName(SettingGroup::Sound);
    case Section::Unit: return SettingsPage::tr("Unit and beds");
    case Section::Profiles: return SettingsPage::tr("Profiles and limits");
    case Section::Roster: return SettingsPage::tr("Roster");
    case Section::Users: return SettingsPage::tr("Users");
    case Section::Alarms: return groupName(SettingGroup::Alarms);
    case Section::Access: return groupName(SettingGroup::Access);
    case Section::About: return SettingsPage::tr("About");
    case Section::Count: break;
    }
    return {};
}

}

SectionButton::SectionButton(QLatin1String icon, QWidget* parent) : QAbstractButton(parent), icon_(icon)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
}

void SectionButton::setTheme(const kit::Theme& theme)
{
    theme_ = theme;
    update();
}

void SectionButton::setWord(const QString& word)
{
    if (word == word_)
        return;
    word_ = word;
    setAccessibleDescription(word);
    update();
}

void SectionButton::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || isDown()) {
        p.setPen(Qt::NoPen);
        p.setBrush(theme_[Token::Raised]);
        p.drawRoundedRect(QRectF(rect()), 8, 8);
    }
    kit::drawIcon(p, icon_, QRectF(14, height() / 2.0 - 9, 18, 18), theme_[isChecked() ? Token::Text1 : Token::Text2]);
    p.setPen(theme_[isChecked() ? Token::Text1 : Token::Text2]);
    p.setFont(kit::face(15, isChecked() ? Weight::SemiBold : Weight::Regular));
    p.drawText(QRectF(44, 0, width() - 50, height()), Qt::AlignVCenter, text());
    const auto small = kit::face(13, Weight::Regular);
    const double room = width() - 60 - kit::textWidth(kit::face(15, Weight::SemiBold), text());
    p.setPen(theme_[Token::Text3]);
    p.setFont(small);
    if (kit::textWidth(small, word_) < room)
        p.drawText(QRectF(0, 0, width() - 12, height()), Qt::AlignVCenter | Qt::AlignRight, word_);
    if (hasFocus())
        kit::drawFocusRing(p, QRectF(rect()), theme_, 8);
}

SettingsPage::SettingsPage(door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, QWidget* parent)
    : Page(door, commands, theme, words, parent)
    , lead_(new QWidget(this))
    , title_(new kit::Sentence(22, Weight::Bold, Token::Text1, lead_))
    , where_(new kit::Sentence(15, Weight::Regular, Token::Text2, lead_))
    , search_(new kit::Field(QString(), this))
    , last_(new kit::Sentence(13, Weight::Regular, Token::Text3, this))
{
    auto* row = new QHBoxLayout(lead_);
    row->setContentsMargins(6, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(title_);
    row->addWidget(where_);
    row->addStretch(1);
    title_->setWordWrap(false);
    where_->setWordWrap(false);
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        buttons_[i] = new SectionButton(QLatin1String(sectionIcons[i]), this);
        connect(buttons_[i], &QAbstractButton::clicked, this, [this, i] { go(static_cast<Section>(i)); });
    }
    connect(search_->edit(), &QLineEdit::textChanged, this, [this](const QString& text) {
        if (!text.trimmed().isEmpty() && holdsInput() && section_ != Section::Station)
            Q_EMIT notice(tr("There are changes: save or discard them."));
        list_->search(text);
        place();
        refresh(false);
    });
    setFocusProxy(buttons_[0]);
    make();
    SettingsPage::setTheme(theme);
    go(Section::Station);
}

void SettingsPage::make()
{
    const auto fresh = [this](auto*& pane) {
        using PaneType = std::remove_pointer_t<std::remove_reference_t<decltype(pane)>>;
        delete pane;
        pane = new PaneType(door_, commands_, theme(), words(), this);
        pane->setTheme(theme());
        connect(pane, &Pane::notice, this, &SettingsPage::notice);
    };
    delete about_;
    about_ = new AboutPane(door_, commands_, theme(), words(), this);
    about_->setTheme(theme());
    fresh(list_);
    hear_ = nullptr; // was the list's
    fresh(hear_);
    list_->setBelow(SettingGroup::Sound, hear_);
    fresh(profiles_);
    fresh(unit_);
    fresh(roster_);
    fresh(users_);
    title_->setText(tr("Settings"));
    search_->setLabel(tr("Search all settings"));
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        buttons_[i]->setText(sectionName(static_cast<Section>(i)));
        buttons_[i]->setAccessibleName(buttons_[i]->text());
    }
}

void SettingsPage::setTheme(const kit::Theme& theme)
{
    Page::setTheme(theme);
    title_->setTheme(theme);
    where_->setTheme(theme);
    last_->setTheme(theme);
    search_->setTheme(theme);
    for (auto* button : buttons_)
        button->setTheme(theme);
    for (auto* p : std::initializer_list<Pane*>{list_, profiles_, unit_, roster_, users_, about_, hear_})
        if (p)
            p->setTheme(theme);
}

void SettingsPage::setWords(const kit::Words& words)
{
    Page::setWords(words);
    // The panes are made anew once the press that changed the language has ended.
    QMetaObject::invokeMethod(this, [this] {
        make();
        go(section_);
    }, Qt::QueuedConnection);
}

Pane* SettingsPage::pane() const
{
    if (!search_->text().isEmpty())
        return list_;
    switch (section_) {
    case Section::Unit: return unit_;
    case Section::Profiles: return profiles_;
    case Section::Roster: return roster_;
    case Section::Users: return users_;
    case Section::About: return about_;
    case Section::Station:
    case Section::Sound:
    case Section::Alarms:
    case Section::Access:
    case Section::Count: break;
    }
    return list_;
}

void SettingsPage::go(Section section)
{
    if (section != section_ && pane()->holdsInput()) {
        Q_EMIT notice(tr("There are changes: save or discard them."));
    } else {
        section_ = section;
        if (!search_->text().isEmpty())
            search_->edit()->clear();
    }
    switch (section_) {
    case Section::Sound: list_->showGroup(SettingGroup::Sound); break;
    case Section::Alarms: list_->showGroup(SettingGroup::Alarms); break;
    case Section::Access: list_->showGroup(SettingGroup::Access); break;
    case Section::Station: list_->showGroup(SettingGroup::Station); break;
    case Section::Unit:
    case Section::Profiles:
    case Section::Roster:
    case Section::Users:
    case Section::About:
    case Section::Count: break;
    }
    for (std::size_t i = 0; i < buttons_.size(); ++i)
        buttons_[i]->setChecked(static_cast<Section>(i) == section_);
    where_->setText(sectionName(section_));
    if (isVisible())
        buttons_[static_cast<std::size_t>(section_)]->setFocus(); // not lost with the pane that goes
    place();
    refresh(false);
}

void SettingsPage::open(BedId, AlarmId) { go(section_); }

bool SettingsPage::holdsInput() const { return list_->holdsInput() || profiles_->holdsInput() || unit_->holdsInput() || roster_->holdsInput() || users_->holdsInput(); }

bool SettingsPage::back()
{
    if (!search_->text().isEmpty()) {
        search_->edit()->clear();
        return true;
    }
    auto* shown = pane();
    return shown == list_ ? list_->back() : shown == profiles_ ? profiles_->back() : shown == unit_ ? unit_->back() : shown == roster_ && roster_->back();
}

void SettingsPage::refresh(bool)
{
    const auto view = door_.view();
    pane()->refresh(*view, door_.now().mono);
    if (!view->site)
        return;
    const auto word = [&](Section s, const QString& text) { buttons_[static_cast<std::size_t>(s)]->setWord(text); };
    const auto draft = [&](std::string_view head) {
        const auto& all = view->site->proposals;
        return std::any_of(all.begin(), all.end(), [&](const auto& p) { return subjectOf(p.change).starts_with(head); });
    };
    word(Section::Sound, tr("%1 %", "percent").arg(std::max(view->site->number("sound.lowest"), view->site->number("sound.volume"))));
    word(Section::Unit, QString::number(view->beds.size()));
    word(Section::Profiles, profiles_->hasDraft() ? tr("draft") : draft("profile:") ? tr("to sign") : QString());
    word(Section::Alarms, draft("setting:alarms.") ? tr("to sign") : QString());
    std::vector<std::string> labels;
    for (const auto& bed : view->beds)
        labels.push_back(bed->label);
    const auto gaps = bedsWithoutAnybody(view->site->roster, labels).size();
    word(Section::Roster, gaps > 0 ? tr("%n gaps", "beds nobody is asked about", static_cast<int>(gaps)) : QString());
    const door::SettingView* newest = nullptr;
    for (const auto& s : view->site->settings)
        if (!newest || s.who.at > newest->who.at)
            newest = &s;
    const auto* setting = newest ? settingInfo(newest->id) : nullptr;
    const auto text = setting ? tr("Changed last: %1, %2", "a setting, who and when").arg(settingName(*setting), whoText(newest->who, words())) : QString();
    if (last_->text() != text)
        last_->setText(text);
}

void SettingsPage::place()
{
    const int column = width() < 1300 ? columnNarrow : columnWide;
    search_->setGeometry(12, 2, column - 24, search_->sizeHint().height());
    int y = search_->sizeHint().height() + 12;
    for (auto* button : buttons_) {
        button->setGeometry(12, y, column - 24, sectionHigh);
        y += sectionHigh + 2;
    }
    last_->setGeometry(20, height() - 76, column - 36, 70);
    last_->setVisible(y < height() - 80);
    auto* shown = pane();
    for (auto* p : std::initializer_list<Pane*>{list_, profiles_, unit_, roster_, users_, about_}) {
        p->setGeometry(column, 0, std::max(0, width() - column), height());
        p->setVisible(p == shown);
    }
}

void SettingsPage::resizeEvent(QResizeEvent*) { place(); }

void SettingsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Slash)
        search_->setFocus();
    else
        Page::keyPressEvent(event);
}

void SettingsPage::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.fillRect(rect(), theme()[Token::Canvas]);
    p.fillRect(QRect((width() < 1300 ? columnNarrow : columnWide) - 1, 0, 1, height()), theme()[Token::Line]);
}

}
