// SPDX-License-Identifier: GPL-3.0-or-later
// Where a document goes: a folder of a short list, a name, Save. It never shows a folder's content.
#pragma once

#include "ui/kit/button.h"
#include "ui/kit/document_file.h"
#include "ui/kit/form.h"
#include "ui/kit/popover.h"

#include <vector>

namespace wardlight::kit {

/// Nothing is written before Save; Cancel, Esc or a press beside it leave nothing behind. The document is made before it
/// opens, so that it shows what was on the screen when it was asked for.
class SavePopover : public Popover {
    Q_OBJECT
public:
    explicit SavePopover(QWidget* parent);
    /// title: "Strip"; name: the default, with its ending.
    void begin(const Theme& theme, const QString& title, const QString& name, QByteArray document, const QRect& anchor, const QRect& area);
    /// Instead of documentFolders(); for tests and for places with folders of their own.
    void setFolders(std::vector<DocumentFolder> folders);
    /// Asked on Save, before anything is written: calls `go` when it may be (the record may refuse). Nothing: always.
    using Ask = std::function<void(std::function<void()> go)>;
    void setAsk(Ask ask) { ask_ = std::move(ask); }
    [[nodiscard]] bool holdsInput() const { return isVisible(); }
    [[nodiscard]] QLineEdit& name() { return *name_->edit(); }
    [[nodiscard]] Button& save() { return *save_; }
    [[nodiscard]] Button& cancel() { return *cancel_; }
    [[nodiscard]] ChoiceCard* folder(std::size_t index) const { return index < cards_.size() ? cards_[index] : nullptr; }

Q_SIGNALS:
    /// What to tell: where it is, or why it is not.
    void told(const QString& sentence);
    void saved(const QString& path);

protected:
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void arrange();
    void check();
    void write();
    void writeTo(const QString& folder, const QString& name, const QByteArray& document);
    QString title_, default_, ending_, warning_;
    QByteArray document_;
    Ask ask_;
    std::vector<DocumentFolder> folders_;
    bool ownFolders_ = false;
    std::size_t chosen_ = 0;
    std::vector<ChoiceCard*> cards_;
    Field* name_;
    Button* cancel_;
    Button* save_;
};

}
