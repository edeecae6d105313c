// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bed/bed_foot.h"

#include "ui/kit/font.h"

#include <QPainter>

namespace wardlight::bed {
namespace {

constexpr int footGap = 8;
constexpr int footButton = 44; // dp
constexpr std::array<const char*, static_cast<std::size_t>(Act::Count)> footIcons{"limits", "pause", "swap", "device",
                                                                                  "wave",   "print",      "flag", "phone"};

}

BedFoot::BedFoot(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(footHeight);
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        const auto act = static_cast<Act>(i);
        buttons_[i] = new kit::Button(QLatin1String(footIcons[i]), act == Act::Escalate ? kit::ButtonStyle::Inverted : kit::ButtonStyle::Raised, this);
        connect(buttons_[i], &QAbstractButton::clicked, this, [this, act] { Q_EMIT pressed(act); });
    }
    setWords(false);
}

void BedFoot::setTheme(const kit::Theme& theme)
{
    theme_ = theme;
    for (auto* button : buttons_)
        button->setTheme(theme);
    update();
}

void BedFoot::setWords(bool standby)
{
    const std::array<QString, static_cast<std::size_t>(Act::Count)> words{
        tr("Limits"), standby ? tr("End standby") : tr("Standby"), tr("Transfer"), tr("Devices"),
        tr("Full disclosure"), tr("Strip", "a printed piece of waves"), tr("Note"), tr("Escalate")};
    bool changed = false;
    for (std::size_t i = 0; i < buttons_.size(); ++i)
        if (buttons_[i]->text() != words[i]) {
            buttons_[i]->setText(words[i]);
            changed = true;
        }
    hint_ = tr("Drag on any wave to look back 5 min");
    if (changed)
        arrange();
}

void BedFoot::arrange()
{
    const int y = (height() - footButton) / 2;
    const auto wish = [&](std::size_t i, bool worded) {
        return worded ? std::max(footButton, buttons_[i]->sizeHint().width()) : footButton;
    };
    const auto needed = [&](std::size_t worded) {
        int all = 2 * 12;
        for (std::size_t i = 0; i < buttons_.size(); ++i)
            all += wish(i, i < worded || i + 1 == buttons_.size()) + footGap;
        return all;
    };
    // Where it is tight the words go from the right; the icons stay, and so do the names for a reader.
    std::size_t worded = buttons_.size() - 1;
    while (worded > 0 && needed(worded) > width())
        --worded;
    int x = 12;
    for (std::size_t i = 0; i + 1 < buttons_.size(); ++i) {
        const int wide = wish(i, i < worded);
        buttons_[i]->setGeometry(x, y, wide, footButton);
        buttons_[i]->setAccessibleName(buttons_[i]->text());
        buttons_[i]->setToolTip(i < worded ? QString() : buttons_[i]->text());
        x += wide + footGap;
    }
    const int last = wish(buttons_.size() - 1, true);
    buttons_.back()->setGeometry(width() - 12 - last, y, last, footButton);
    buttons_.back()->setAccessibleName(buttons_.back()->text());
    hintBox_ = QRect(x, 0, width() - 12 - last - x - 12, height());
    update();
}

void BedFoot::resizeEvent(QResizeEvent*) { arrange(); }

void BedFoot::paintEvent(QPaintEvent*)
{
    using kit::Token;
    QPainter p(this);
    p.fillRect(rect(), theme_[Token::Surface]);
    p.setPen(theme_[Token::Line]);
    p.drawLine(0, 0, width(), 0);
    const auto font = kit::face(13.5, kit::Weight::Regular);
    if (kit::textWidth(font, hint_) <= hintBox_.width()) {
        p.setFont(font);
        p.setPen(theme_[Token::Text3]);
        p.drawText(hintBox_, Qt::AlignVCenter | Qt::AlignRight, hint_);
    }
}

}
