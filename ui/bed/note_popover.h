// SPDX-License-Identifier: GPL-3.0-or-later
// A note about a bed: some words, Save.
#pragma once

#include "ui/kit/button.h"
#include "ui/kit/popover.h"

#include <QLineEdit>

namespace wardlight::bed {

class NotePopover : public kit::Popover {
    Q_OBJECT
public:
    explicit NotePopover(QWidget* parent);
    void begin(const kit::Theme& theme, const QString& about, const QRect& anchor, const QRect& area);
    [[nodiscard]] QLineEdit& field() { return *field_; }
    [[nodiscard]] kit::Button& save() { return *save_; }
    [[nodiscard]] bool holdsInput() const;
    static constexpr int mostCharacters = 500;

Q_SIGNALS:
    void written(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void send();
    QString about_;
    QLineEdit* field_;
    kit::Button* cancel_;
    kit::Button* save_;
};

}
