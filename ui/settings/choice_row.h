// SPDX-License-Identifier: GPL-3.0-or-later
// A row of words of which one holds; and a number between a minus and a plus.
#pragma once

#include "ui/kit/button.h"
#include "ui/kit/form.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QWidget>

#include <vector>

namespace wardlight::settings_ui {

class ChoiceRow : public QWidget {
    Q_OBJECT
public:
    /// direction: beside each other, or one below the other where the words are long and many.
    explicit ChoiceRow(QWidget* parent, QBoxLayout::Direction direction = QBoxLayout::LeftToRight);
    void setTheme(const kit::Theme& theme);
    /// name: for the screen reader, before each word.
    void setChoices(const QString& name, const QStringList& words);
    void setChosen(int index);
    [[nodiscard]] int current() const { return chosen_; }
    [[nodiscard]] kit::Button* button(int index) const { return buttons_[static_cast<std::size_t>(index)]; }
    [[nodiscard]] int count() const { return static_cast<int>(buttons_.size()); }

Q_SIGNALS:
    void chosen(int index);

private:
    kit::Theme theme_;
    QBoxLayout* row_;
    std::vector<kit::Button*> buttons_;
    int chosen_ = -1;
};

/// − value +, each at least 44 dp; Off where it may be off.
class Stepper : public QWidget {
    Q_OBJECT
public:
    explicit Stepper(QWidget* parent);
    void setTheme(const kit::Theme& theme);
    void setName(const QString& name);
    void setValue(const QString& value);
    /// Nothing to be set here.
    void setLocked(bool locked);
    void setOffered(bool off) { off_->setVisible(off); }
    /// The value can be typed as well: typed() when Enter is pressed or the field is left.
    void setTypable(bool on);
    [[nodiscard]] QString value() const { return value_->text(); }
    [[nodiscard]] QLineEdit* edit() const { return value_; }
    [[nodiscard]] kit::Button* down() const { return down_; }
    [[nodiscard]] kit::Button* up() const { return up_; }
    [[nodiscard]] kit::Button* off() const { return off_; }

Q_SIGNALS:
    void stepped(int by);
    void offPressed();
    void typed(const QString& text);

private:
    kit::Button *down_, *up_, *off_;
    QLineEdit* value_;
    QString shown_;
};

}
