// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/save_popover.h"

#include "ui/kit/font.h"
#include "ui/kit/text.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>

namespace wardlight::kit {
namespace {

constexpr int saveWide = 480, saveEdge = 16, saveHead = 48, saveFoot = 64, saveWarning = 22;
constexpr std::size_t mostFolders = 4;

}

SavePopover::SavePopover(QWidget* parent)
    : Popover(parent)
    , name_(new Field(QString(), this))
    , cancel_(new Button(QLatin1String(), ButtonStyle::Raised, this))
    , save_(new Button(QLatin1String("check"), ButtonStyle::Inverted, this))
{
    connect(cancel_, &QAbstractButton::clicked, this, &QWidget::close);
    connect(save_, &QAbstractButton::clicked, this, &SavePopover::write);
    connect(name_->edit(), &QLineEdit::returnPressed, this, &SavePopover::write);
    connect(name_->edit(), &QLineEdit::textChanged, this, &SavePopover::check);
}

void SavePopover::setFolders(std::vector<DocumentFolder> folders)
{
    folders_ = std::move(folders);
    ownFolders_ = true;
}

void SavePopover::begin(const Theme& theme, const QString& title, const QString& name, QByteArray document, const QRect& anchor, const QRect& area)
{
    title_ = title;
    default_ = name;
    ending_ = name.mid(name.lastIndexOf(QLatin1Char('.')));
    document_ = std::move(document);
    if (!ownFolders_)
        folders_ = documentFolders();
    if (folders_.size() > mostFolders)
        folders_.resize(mostFolders);
    chosen_ = std::min(chosen_, folders_.empty() ? 0 : folders_.size() - 1);
    for (auto* card : cards_)
        card->deleteLater();
    cards_.clear();
    for (std::size_t i = 0; i < folders_.size(); ++i) {
        auto* card = new ChoiceCard(this);
        card->setCheckable(true);
        card->setTheme(theme);
        card->setText(folders_[i].name);
        card->setDetail(shown(folders_[i].path.toStdString()));
        card->setAccessibleName(tr("Folder %1").arg(folders_[i].name));
        card->show();
        connect(card, &QAbstractButton::clicked, this, [this, i] {
            chosen_ = i;
            check();
        });
        cards_.push_back(card);
    }
    setAccessibleName(title);
    name_->setLabel(tr("Name of the file"));
    name_->setTheme(theme);
    name_->edit()->setText(name);
    cancel_->setTheme(theme);
    save_->setTheme(theme);
    cancel_->setText(tr("Cancel"));
    setFixedSize(saveWide, saveHead + static_cast<int>(cards_.size()) * 64 + name_->sizeHint().height() + saveWarning + 12 + saveFoot);
    check();
    openAt(theme, anchor, area);
    save_->setFocus();
}

/// What Save would do now.
void SavePopover::check()
{
    for (std::size_t i = 0; i < cards_.size(); ++i)
        cards_[i]->setChecked(i == chosen_);
    const auto name = safeFileName(name_->edit()->text(), ending_, default_);
    const bool there = chosen_ < folders_.size() && QFileInfo::exists(folders_[chosen_].path + QLatin1Char('/') + name);
    warning_ = folders_.empty()                          ? tr("There is no folder to save in.")
               : there                                   ? tr("A file of this name is there. It will be replaced.")
               : name != name_->edit()->text().trimmed() ? tr("Saved as %1").arg(name)
                                                         : QString();
    save_->setText(there ? tr("Replace") : tr("Save PDF"));
    save_->setEnabled(!folders_.empty());
    arrange();
    update();
}

void SavePopover::arrange()
{
    int y = saveHead;
    for (auto* card : cards_) {
        card->setGeometry(saveEdge, y, saveWide - 2 * saveEdge, 56);
        y += 64;
    }
    name_->setGeometry(saveEdge, y, saveWide - 2 * saveEdge, name_->sizeHint().height());
    const int foot = height() - saveFoot + 8;
    cancel_->setGeometry(saveEdge, foot, std::max(96, cancel_->sizeHint().width()), 44);
    const int wide = std::max(120, save_->sizeHint().width());
    save_->setGeometry(saveWide - saveEdge - wide, foot, wide, 44);
}

void SavePopover::write()
{
    if (chosen_ >= folders_.size())
        return;
    const auto folder = folders_[chosen_].path;
    const auto name = safeFileName(name_->edit()->text(), ending_, default_);
    const auto document = document_;
    close();
    if (ask_)
        ask_([this, folder, name, document] { writeTo(folder, name, document); });
    else
        writeTo(folder, name, document);
}

void SavePopover::writeTo(const QString& folder, const QString& name, const QByteArray& document)
{
    QDir().mkpath(folder);
    const auto written = document.isEmpty() ? Result<QString>(fail(ErrorCode::Io, {}, "was not made")) : saveDocument(folder, name, document);
    if (written) {
        Q_EMIT told(tr("Saved as %1").arg(shown(written->toStdString())));
        Q_EMIT saved(*written);
    } else
        Q_EMIT told(tr("The PDF could not be written. Check the disk."));
}

void SavePopover::hideEvent(QHideEvent* event)
{
    document_.clear();
    Popover::hideEvent(event);
}

void SavePopover::paintEvent(QPaintEvent* event)
{
    Popover::paintEvent(event);
    QPainter p(this);
    p.setPen(theme()[Token::Text1]);
    p.setFont(face(18, Weight::Bold));
    p.drawText(QRectF(saveEdge, 6, width() - 2 * saveEdge, saveHead - 8), Qt::AlignVCenter, title_);
    p.setPen(theme()[Token::Text2]);
    const auto plain = face(13.5, Weight::Regular);
    p.setFont(plain);
    const int y = height() - saveFoot - saveWarning;
    p.drawText(QRectF(saveEdge, y, width() - 2 * saveEdge, saveWarning), Qt::AlignVCenter, cutName(plain, width() - 2 * saveEdge, warning_));
}

}
