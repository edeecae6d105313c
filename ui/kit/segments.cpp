// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/segments.h"

#include <algorithm>

namespace wardlight::kit {
namespace {

constexpr int segmentGap = 2;

}

Segments::Segments(const Theme& theme, const QString& name, QWidget* parent) : QWidget(parent), theme_(theme), name_(name)
{
    setFixedHeight(segmentHeight);
    setAccessibleName(name);
}

void Segments::setTheme(const Theme& theme)
{
    theme_ = theme;
    for (auto* button : buttons_)
        button->setTheme(theme);
}

void Segments::setName(const QString& name)
{
    name_ = name;
    setAccessibleName(name);
}

void Segments::setChoices(const QStringList& words, const QStringList& counts)
{
    if (words == words_ && counts == counts_)
        return;
    words_ = words;
    counts_ = counts;
    while (static_cast<qsizetype>(buttons_.size()) < words.size()) {
        auto* button = new Button({}, ButtonStyle::Raised, this);
        const auto index = static_cast<int>(buttons_.size());
        button->setTheme(theme_);
        buttons_.push_back(button);
        connect(button, &QAbstractButton::clicked, this, [this, index] {
            setChosen(index);
            Q_EMIT chosen(index);
        });
    }
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        buttons_[i]->setVisible(at < words.size());
        if (at >= words.size())
            continue;
        const auto count = at < counts.size() ? counts[at] : QString();
        buttons_[i]->setText(count.isEmpty() ? words[at] : words[at] + QStringLiteral("  ") + count);
        buttons_[i]->setStyle(static_cast<int>(i) == chosen_ ? ButtonStyle::Inverted : ButtonStyle::Raised);
    }
    setChosen(chosen_);
    place();
}

void Segments::setChosen(int index)
{
    chosen_ = index;
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        const bool on = static_cast<int>(i) == index;
        buttons_[i]->setStyle(on ? ButtonStyle::Inverted : ButtonStyle::Raised);
        buttons_[i]->setCheckable(true);
        buttons_[i]->setChecked(on);
        buttons_[i]->setAccessibleName(name_ + QStringLiteral(": ") + buttons_[i]->text());
    }
}

int Segments::wanted() const
{
    int width = 0;
    for (qsizetype i = 0; i < words_.size(); ++i)
        width += std::max(44, buttons_[static_cast<std::size_t>(i)]->sizeHint().width()) + segmentGap;
    return std::max(0, width - segmentGap);
}

void Segments::place()
{
    int x = 0;
    for (qsizetype i = 0; i < words_.size(); ++i) {
        auto* button = buttons_[static_cast<std::size_t>(i)];
        const int w = std::max(44, button->sizeHint().width());
        button->setGeometry(x, 0, w, segmentHeight);
        x += w + segmentGap;
    }
}

void Segments::resizeEvent(QResizeEvent*) { place(); }

}
