// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include <QCoreApplication>
#include <QPainter>

namespace wardlight::shell {
namespace {

constexpr std::array<const char*, static_cast<std::size_t>(Screen::Count)> screenIcons{"ward",  "bed",    "bell",   "wave",
                                                                                      "chart", "device", "people", "gear"};

}

QString screenName(Screen screen)
{
    switch (screen) {
    case Screen::Ward: return QCoreApplication::translate("wardlight::shell", "Ward", "a screen");
    case Screen::Bed: return QCoreApplication::translate("wardlight::shell", "Bed", "a screen");
    case Screen::Alarms: return QCoreApplication::translate("wardlight::shell", "Alarms", "a screen");
    case Screen::Review: return QCoreApplication::translate("wardlight::shell", "Review", "a screen");
    case Screen::Insight: return QCoreApplication::translate("wardlight::shell", "Insight", "a screen");
    case Screen::Fleet: return QCoreApplication::translate("wardlight::shell", "Fleet", "a screen");
    case Screen::Patients: return QCoreApplication::translate("wardlight::shell", "Patients", "a screen");
    case Screen::Settings: return QCoreApplication::translate("wardlight::shell", "Settings", "a screen");
    case Screen::Handover: return QCoreApplication::translate("wardlight::shell", "Handover", "a screen");
    case Screen::Count: break;
    }
    return {};
}

Rail::Rail(const kit::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , theme_(theme)
    , night_(new kit::Button(QLatin1String("moon"), kit::ButtonStyle::Rail, this))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Screens"));
    for (std::size_t i = 0; i < screens_.size(); ++i) {
        screens_[i] = new kit::Button(QLatin1String(screenIcons[i]), kit::ButtonStyle::Rail, this);
        screens_[i]->setCheckable(true);
        connect(screens_[i], &QAbstractButton::clicked, this, [this, i] { Q_EMIT chosen(static_cast<Screen>(i)); });
    }
    night_->setCheckable(true);
    connect(night_, &QAbstractButton::clicked, this, &Rail::nightPressed);
    setWords();
    setTheme(theme);
    setCurrent(Screen::Ward);
}

void Rail::setTheme(const kit::Theme& theme)
{
    theme_ = theme;
    for (auto* button : screens_)
        button->setTheme(theme);
    night_->setTheme(theme);
    update();
}

void Rail::setWords()
{
    for (std::size_t i = 0; i < screens_.size(); ++i)
        screens_[i]->setText(screenName(static_cast<Screen>(i)));
    night_->setText(tr("Night"));
}

void Rail::setCurrent(Screen screen)
{
    for (std::size_t i = 0; i < screens_.size(); ++i)
        screens_[i]->setChecked(static_cast<Screen>(i) == screen);
}

void Rail::setNight(bool on) { night_->setChecked(on); }

void Rail::setHorizontal(bool on)
{
    horizontal_ = on;
    place();
}

void Rail::place()
{
    constexpr int cell = 60;
    if (horizontal_) {
        const int step = (width() - 12) / 9;
        const int wide = std::min(step, cell); // below 60 dp the icon stands alone
        for (int i = 0; i < 8; ++i)
            screens_[static_cast<std::size_t>(i)]->setGeometry(6 + i * step + (step - wide) / 2, 2, wide, cell);
        night_->setGeometry(6 + 8 * step + (step - wide) / 2, 2, wide, cell);
        return;
    }
    for (int i = 0; i < 7; ++i)
        screens_[static_cast<std::size_t>(i)]->setGeometry(6, 8 + i * (cell + 2), cell, cell);
    screens_[7]->setGeometry(6, height() - 10 - cell, cell, cell);
    night_->setGeometry(6, height() - 12 - 2 * cell, cell, cell);
}

void Rail::resizeEvent(QResizeEvent*) { place(); }

void Rail::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.fillRect(rect(), theme_[kit::Token::Surface]);
    const auto edge = horizontal_ ? QRect(0, 0, width(), 1) : QRect(width() - 1, 0, 1, height());
    p.fillRect(edge, theme_[kit::Token::Line]);
}

}
