// SPDX-License-Identifier: GPL-3.0-or-later
// A row of choices of which one holds: tabs and filters.
#pragma once

#include "ui/kit/button.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace wardlight::kit {

class Segments : public QWidget {
    Q_OBJECT
public:
    /// name: for the screen reader.
    Segments(const Theme& theme, const QString& name, QWidget* parent);
    void setTheme(const Theme& theme);
    void setName(const QString& name);
    /// counts: small figures behind the words; empty strings show none.
    void setChoices(const QStringList& words, const QStringList& counts = {});
    void setChosen(int index);
    [[nodiscard]] int current() const { return chosen_; }
    [[nodiscard]] Button* button(int index) const { return buttons_[static_cast<std::size_t>(index)]; }
    [[nodiscard]] int count() const { return static_cast<int>(buttons_.size()); }
    /// Width with all its words.
    [[nodiscard]] int wanted() const;
    static constexpr int segmentHeight = 44;

Q_SIGNALS:
    void chosen(int index);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();
    Theme theme_;
    std::vector<Button*> buttons_;
    QStringList words_, counts_;
    QString name_;
    int chosen_ = 0;
};

}
