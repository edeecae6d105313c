// SPDX-License-Identifier: GPL-3.0-or-later
// What forms are made of: sentences, fields, ticks, cards to choose from, a button that must be held.
#pragma once

#include "core/base/time.h"
#include "ui/kit/font.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QWidget>

#include <optional>

namespace wardlight::kit {

/// Plain text in a role's font and colour; never rich text, whatever it says. Wraps.
class Sentence : public QLabel {
    Q_OBJECT
public:
    Sentence(double pixels, Weight weight, Token colour, QWidget* parent);
    void setTheme(const Theme& theme);

private:
    Token colour_;
};

/// One line of input under its label. At most 100 characters; 44 dp high.
class Field : public QWidget {
    Q_OBJECT
public:
    Field(const QString& label, QWidget* parent);
    void setTheme(const Theme& theme);
    void setLabel(const QString& label);
    [[nodiscard]] QLineEdit* edit() const { return edit_; }
    [[nodiscard]] QString text() const { return edit_->text().trimmed(); }
    /// A word at the right, with a tick: "Matches". Empty: nothing.
    void setVerdict(const QString& word);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeEdit();
    QString label_, verdict_;
    QLineEdit* edit_;
    Theme theme_;
};

/// Scroll bars of this widget and all in it take the theme's colours.
void colourScrollBars(QWidget& of, const Theme& theme);

/// A box to tick with a sentence: 44 dp high, pressed anywhere.
class Tick : public QAbstractButton {
    Q_OBJECT
public:
    explicit Tick(QWidget* parent);
    void setTheme(const Theme& theme);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme theme_;
};

/// One of several: what it is, a line under it, a word at the right.
class ChoiceCard : public QAbstractButton {
    Q_OBJECT
public:
    explicit ChoiceCard(QWidget* parent);
    void setTheme(const Theme& theme);
    void setDetail(const QString& line, const QString& right = {});
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString line_, right_;
    Theme theme_;
};

/// For what cannot be taken back: acts when it was held for a second, by pointer, finger, Space or Enter. Its owner tells
/// it the time; between, it shows how far it is. Let go before, and nothing happened.
class HoldButton : public QAbstractButton {
    Q_OBJECT
public:
    static constexpr auto holdFor = std::chrono::seconds(1);

    explicit HoldButton(QWidget* parent);
    void setTheme(const Theme& theme);
    /// Called at least ten times a second while it is shown.
    void tick(Instant now);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void held();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;

private:
    void begin();
    Theme theme_;
    std::optional<Instant> since_;
    double share_ = 0;
    bool fired_ = false;
};

}
