// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/choice_row.h"

namespace wardlight::settings_ui {

ChoiceRow::ChoiceRow(QWidget* parent, QBoxLayout::Direction direction) : QWidget(parent), row_(new QBoxLayout(direction, this))
{
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(8);
}

void ChoiceRow::setTheme(const kit::Theme& theme)
{
    theme_ = theme;
    for (auto* button : buttons_)
        button->setTheme(theme);
}

void ChoiceRow::setChoices(const QString& name, const QStringList& words)
{
    for (auto* button : buttons_)
        delete button;
    buttons_.clear();
    for (const auto& word : words) {
        const int index = static_cast<int>(buttons_.size());
        auto* button = new kit::Button({}, kit::ButtonStyle::Raised, this);
        button->setText(word);
        button->setAccessibleName(name + QStringLiteral(": ") + word);
        button->setCheckable(true);
        button->setMinimumSize(44, 44);
        button->setTheme(theme_);
        connect(button, &QAbstractButton::clicked, this, [this, index] {
            const int before = chosen_;
            setChosen(before); // shown as chosen only when it is in force
            Q_EMIT chosen(index);
        });
        row_->addWidget(button);
        buttons_.push_back(button);
    }
    chosen_ = -1;
}

void ChoiceRow::setChosen(int index)
{
    chosen_ = index;
    for (int i = 0; i < count(); ++i) {
        button(i)->setChecked(i == index);
        button(i)->setStyle(i == index ? kit::ButtonStyle::Inverted : kit::ButtonStyle::Raised);
    }
}

Stepper::Stepper(QWidget* parent)
    : QWidget(parent)
    , down_(new kit::Button({}, kit::ButtonStyle::Raised, this))
    , up_(new kit::Button({}, kit::ButtonStyle::Raised, this))
    , off_(new kit::Button({}, kit::ButtonStyle::Raised, this))
    , value_(new QLineEdit(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    value_->setAlignment(Qt::AlignCenter);
    value_->setFrame(false);
    value_->setFont(kit::face(17, kit::Weight::SemiBold));
    value_->setMaxLength(12);
    value_->setFixedSize(92, 44);
    setTypable(false);
    connect(value_, &QLineEdit::editingFinished, this, [this] {
        if (!value_->isReadOnly() && value_->text() != shown_)
            Q_EMIT typed(value_->text().trimmed());
    });
    down_->setText(QStringLiteral("−"));
    up_->setText(QStringLiteral("+"));
    off_->setText(tr("Off", "a limit"));
    for (auto* button : {down_, up_, off_}) {
        button->setMinimumSize(button == off_ ? 60 : 44, 44);
        button->setAutoRepeat(button != off_);
    }
    row->addWidget(down_);
    row->addWidget(value_);
    row->addWidget(up_);
    row->addWidget(off_);
    off_->hide();
    connect(down_, &QAbstractButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(up_, &QAbstractButton::clicked, this, [this] { Q_EMIT stepped(1); });
    connect(off_, &QAbstractButton::clicked, this, &Stepper::offPressed);
}

void Stepper::setTheme(const kit::Theme& theme)
{
    for (auto* button : {down_, up_, off_})
        button->setTheme(theme);
    auto colours = value_->palette();
    colours.setColor(QPalette::Base, theme[value_->isReadOnly() ? kit::Token::Surface : kit::Token::Inset]);
    colours.setColor(QPalette::Text, theme[kit::Token::Text1]);
    colours.setColor(QPalette::Highlight, theme[kit::Token::Accent]);
    colours.setColor(QPalette::HighlightedText, theme[kit::Token::Canvas]);
    value_->setPalette(colours);
}

void Stepper::setTypable(bool on)
{
    value_->setReadOnly(!on);
    value_->setFocusPolicy(on ? Qt::StrongFocus : Qt::NoFocus);
}

void Stepper::setName(const QString& name)
{
    down_->setAccessibleName(tr("%1: less", "a value").arg(name));
    up_->setAccessibleName(tr("%1: more", "a value").arg(name));
    off_->setAccessibleName(tr("%1: off", "a limit").arg(name));
    value_->setAccessibleName(name);
}

void Stepper::setValue(const QString& value)
{
    if (shown_ == value && (value_->hasFocus() || value_->text() == value))
        return; // what is being typed stays
    shown_ = value;
    value_->setText(value);
}

void Stepper::setLocked(bool locked)
{
    down_->setVisible(!locked);
    up_->setVisible(!locked);
}

}
