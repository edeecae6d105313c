// SPDX-License-Identifier: GPL-3.0-or-later
// What the forms at the right have in common: the bed, a title, a way out, a body that scrolls where it must.
#pragma once

#include "core/door/door.h"
#include "ui/kit/button.h"
#include "ui/kit/commands.h"
#include "ui/kit/form.h"
#include "ui/kit/text.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QWidget>

#include <functional>
#include <vector>

namespace wardlight::patients {

/// One form about one bed. Esc and Close leave it; the page asks holdsInput() before it is left by itself.
class Panel : public QWidget {
    Q_OBJECT
public:
    Panel(kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, BedId bed, QWidget* parent);

    void setTheme(const kit::Theme& theme);
    /// Now and 20 times a second: what it says about the bed may have changed.
    virtual void refresh(const door::WardView& ward, Instant now);
    [[nodiscard]] virtual bool holdsInput() const { return false; }
    [[nodiscard]] BedId bed() const { return bed_; }
    [[nodiscard]] const QString& title() const { return title_; }

Q_SIGNALS:
    void closed();
    void done(const QString& sentence); ///< carried out: tell the person, show the list
    void notice(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;
    void setTitle(const QString& label, const QString& title);
    [[nodiscard]] QVBoxLayout* body() const { return body_; }
    [[nodiscard]] QHBoxLayout* foot() const { return foot_; }
    /// Makes a part and keeps it in the theme.
    kit::Sentence* sentence(double pixels, kit::Weight weight, kit::Token colour = kit::Token::Text1);
    kit::Field* field(const QString& label);
    kit::Button* button(kit::ButtonStyle style, const QString& text);
    template <class Part> Part* part()
    {
        auto* made = new Part(this);
        made->setTheme(theme_);
        themed_.push_back([made](const kit::Theme& theme) { made->setTheme(theme); });
        return made;
    }
    /// Sends it and tells how it went; `done` when it was carried out.
    void ask(CommandBody body, const QString& success) { askFor(bed_, std::move(body), success); }
    /// then: once, when it was carried out, recorded or not yet.
    void askFor(BedId bed, CommandBody body, const QString& success, std::function<void()> then = {});
    /// Says "Matches" at a field that has this identifier.
    void compare(kit::Field* field, const std::string& identifier);
    /// False, and the person is told, while one of two identifiers is not typed.
    bool bothTyped(kit::Field* band, kit::Field* second);

    kit::Commands& commands_;
    kit::Theme theme_;
    kit::Words words_;

private:
    BedId bed_;
    QString label_, title_;
    kit::Button* close_;
    QVBoxLayout* body_;
    QHBoxLayout* foot_;
    std::vector<std::function<void(const kit::Theme&)>> themed_;
};

}
