// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/note_popover.h"

#include "ui/kit/font.h"
#include "ui/kit/text.h"

#include <QPainter>

namespace wardlight::kit {


NotePopover::NotePopover(QWidget* parent)
    : Popover(parent)
    , field_(new QLineEdit(this))
    , cancel_(new Button(QLatin1String(), ButtonStyle::Raised, this))
    , save_(new Button(QLatin1String("check"), ButtonStyle::Inverted, this))
{
    setFixedSize(460, 168);
    field_->setMaxLength(mostCharacters);
    field_->setGeometry(16, 52, width() - 32, 44);
    connect(cancel_, &QAbstractButton::clicked, this, [this] {
        field_->clear();
        close();
    });
    connect(save_, &QAbstractButton::clicked, this, &NotePopover::send);
    connect(field_, &QLineEdit::returnPressed, this, &NotePopover::send);
}

void NotePopover::setWording(const QString& title, const QString& ask, const QString& save)
{
    title_ = title;
    ask_ = ask;
    saveText_ = save;
}

QString NotePopover::title() const { return title_.isEmpty() ? tr("Note") : title_; }

bool NotePopover::holdsInput() const { return isVisible() && !field_->text().trimmed().isEmpty(); }

void NotePopover::begin(const Theme& theme, const QString& about, const QRect& anchor, const QRect& area)
{
    about_ = about;
    setAccessibleName(title());
    field_->setAccessibleName(title());
    field_->setPlaceholderText(ask_.isEmpty() ? tr("What should others know?") : ask_);
    auto palette = field_->palette();
    palette.setColor(QPalette::Base, theme[Token::Inset]);
    palette.setColor(QPalette::Text, theme[Token::Text1]);
    palette.setColor(QPalette::PlaceholderText, theme[Token::Text3]);
    palette.setColor(QPalette::Highlight, theme[Token::Accent]);
    field_->setPalette(palette);
    field_->setFont(face(15, Weight::Regular));
    cancel_->setTheme(theme);
    save_->setTheme(theme);
    cancel_->setText(tr("Cancel"));
    save_->setText(saveText_.isEmpty() ? tr("Save note") : saveText_);
    const int y = height() - 56;
    const int wide = save_->sizeHint().width();
    save_->setGeometry(width() - 16 - wide, y, wide, 44);
    cancel_->setGeometry(16, y, cancel_->sizeHint().width(), 44);
    openAt(theme, anchor, area);
    field_->setFocus();
}

void NotePopover::send()
{
    const auto text = field_->text().trimmed();
    if (text.isEmpty())
        return;
    field_->clear();
    close();
    Q_EMIT written(text);
}

void NotePopover::paintEvent(QPaintEvent* event)
{
    Popover::paintEvent(event);
    QPainter p(this);
    p.setPen(theme()[Token::Text1]);
    p.setFont(face(18, Weight::Bold));
    p.drawText(QRectF(16, 8, width(), 40), Qt::AlignVCenter, title());
    const double x = 24 + textWidth(face(18, Weight::Bold), title());
    p.setPen(theme()[Token::Text2]);
    p.setFont(face(14, Weight::Regular));
    p.drawText(QRectF(x, 8, width() - x - 16, 40), Qt::AlignVCenter, cutName(face(14, Weight::Regular), width() - x - 16, about_));
}

}
