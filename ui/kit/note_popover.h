// SPDX-License-Identifier: GPL-3.0-or-later
// A note about a bed: some words, Save.
#pragma once

#include "ui/kit/button.h"
#include "ui/kit/popover.h"

#include <QLineEdit>

namespace wardlight::kit {

class NotePopover : public Popover {
    Q_OBJECT
public:
    explicit NotePopover(QWidget* parent);
    void begin(const Theme& theme, const QString& about, const QRect& anchor, const QRect& area);
    /// For another kind of sentence than a note: what it is called, what is asked, what the button says.
    void setWording(const QString& title, const QString& ask, const QString& save);
    [[nodiscard]] QLineEdit& field() { return *field_; }
    [[nodiscard]] Button& save() { return *save_; }
    [[nodiscard]] bool holdsInput() const;
    static constexpr int mostCharacters = 500;

Q_SIGNALS:
    void written(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void send();
    [[nodiscard]] QString title() const;
    QString about_, title_, ask_, saveText_;
    QLineEdit* field_;
    Button* cancel_;
    Button* save_;
};

}
