// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sign_in_panel.h"

#include "ui/kit/font.h"
#include "ui/kit/icon.h"
#include "ui/kit/station_words.h"
#include "ui/kit/text.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wardlight::kit {
namespace {

constexpr int panelWide = 400, panelEdge = 18; // dp
constexpr int padGap = 8, leastKey = 44, usualKey = 52, namesGap = 8;
constexpr int panelTitle = 40, panelAbout = 26, nameRow = 44, dotsRow = 36, holdRow = 52;
constexpr std::size_t recentNames = 3, namesAPage = 6;
constexpr int mostDigits = 12, leastDigits = 6;
constexpr std::array<int, 12> padOrder{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0, 11};

QFont aboutFont() { return face(14, Weight::Regular); }

}

SignInPanel::SignInPanel(QWidget* parent) : Popover(parent), other_(new Button(QLatin1String(), ButtonStyle::Raised, this)), emergency_(new HoldButton(this))
{
    for (std::size_t i = 0; i < nameButtons_.size(); ++i) {
        nameButtons_[i] = new Button(QLatin1String(), ButtonStyle::Raised, this);
        connect(nameButtons_[i], &QAbstractButton::clicked, this, [this, i] { choose(std::string(whose_[i])); });
    }
    for (std::size_t i = 0; i < pad_.size(); ++i) {
        pad_[i] = new BigButton(this);
        connect(pad_[i], &QAbstractButton::clicked, this, [this, i] {
            if (i < 10)
                type(static_cast<int>(i));
            else if (i == 10)
                erase();
            else
                send();
        });
    }
    connect(other_, &QAbstractButton::clicked, this, [this] {
        page_ = all_ && (page_ + 1) * namesAPage < people_.size() ? page_ + 1 : 0;
        all_ = true;
        showNames();
    });
    connect(emergency_, &HoldButton::held, this, &SignInPanel::emergency);
}

void SignInPanel::begin(const Theme& theme, Asking asking, std::vector<door::PersonView> people, const QRect& anchor, const QRect& area)
{
    asking_ = std::move(asking);
    people_ = std::move(people);
    const bool known = std::any_of(people_.begin(), people_.end(), [&](const auto& p) { return p.name == asking_.chosen; });
    chosen_ = known ? asking_.chosen : std::string();
    all_ = chosen_.empty() && people_.size() > recentNames;
    page_ = 0;
    told_.clear();
    wait_.clear();
    busy_ = false;
    clearPin();
    anchor_ = anchor;
    area_ = area;
    setAccessibleName(asking_.title);
    setAccessibleDescription(asking_.about);
    for (int d = 0; d < 10; ++d)
        pad_[static_cast<std::size_t>(d)]->show(theme, QString::number(d), {}, false);
    pad_[10]->show(theme, QStringLiteral("‹"), {}, false);
    pad_[10]->setAccessibleName(tr("Delete the last digit"));
    pad_[11]->show(theme, {}, tr("Enter"), false);
    other_->setTheme(theme);
    emergency_->setTheme(theme);
    emergency_->setText(tr("Emergency access: hold for 1 s"));
    emergency_->setAccessibleDescription(tr("Opens at once. The reason is asked afterwards, and somebody looks at it later."));
    openAt(theme, anchor, area); // the theme first: names are drawn with it
    showNames();
    openAt(theme, anchor, area);
    if (choosing() && !names_.empty())
        names_.front()->setFocus();
    else
        pad_[1]->setFocus();
}

void SignInPanel::showNames()
{
    static_assert(namesAPage <= std::tuple_size_v<decltype(nameButtons_)>);
    for (auto* name : nameButtons_)
        name->hide();
    names_.clear();
    const bool few = !all_;
    const std::size_t from = few ? 0 : page_ * namesAPage;
    const std::size_t until = std::min(people_.size(), from + (few ? recentNames : namesAPage));
    auto shownPeople = people_;
    if (few) // whose PIN is asked for is among them
        if (const auto at = std::find_if(shownPeople.begin(), shownPeople.end(), [&](const auto& p) { return p.name == chosen_; }); at != shownPeople.end() && at - shownPeople.begin() >= static_cast<std::ptrdiff_t>(recentNames))
            std::rotate(shownPeople.begin(), at, at + 1);
    for (std::size_t i = from; i < until; ++i) {
        const auto& person = shownPeople[i];
        auto* name = nameButtons_[i - from];
        whose_[i - from] = person.name;
        name->setStyle(person.name == chosen_ ? ButtonStyle::Inverted : ButtonStyle::Raised);
        name->setTheme(theme());
        name->setText(shown(person.name));
        name->setAccessibleName(tr("%1, %2", "name, role").arg(shown(person.name), roleName(person.role)));
        name->show();
        names_.push_back(name);
    }
    other_->setText(all_ ? tr("More names") : tr("Other"));
    other_->setVisible(all_ ? people_.size() > namesAPage : people_.size() > recentNames);
    place();
    QWidget* before = this;
    for (auto* name : names_) {
        setTabOrder(before, name);
        before = name;
    }
    setTabOrder(before, other_);
    before = other_;
    for (const int key : padOrder) {
        setTabOrder(before, pad_[static_cast<std::size_t>(key)]);
        before = pad_[static_cast<std::size_t>(key)];
    }
    setTabOrder(before, emergency_);
}

/// Names that do not fit beside each other stand under each other; keys are lower where the room is.
void SignInPanel::place()
{
    const int wide = std::min(panelWide, std::max(280, area_.width()));
    const int inside = wide - 2 * panelEdge;
    const int about = QFontMetricsF(aboutFont()).boundingRect(QRectF(0, 0, inside, 200), Qt::TextWordWrap, asking_.about).toAlignedRect().height() + 8;
    int y = panelTitle + std::max(panelAbout, about);
    int x = panelEdge;
    std::vector<Button*> row = names_;
    if (!other_->isHidden())
        row.push_back(other_);
    for (auto* name : row) {
        const int w = all_ ? inside : std::min(inside, std::max(leastKey, name->sizeHint().width()));
        if (x > panelEdge && x + w > panelEdge + inside) {
            x = panelEdge;
            y += nameRow + namesGap;
        }
        name->setGeometry(x, y, w, nameRow);
        x += w + namesGap;
    }
    if (!row.empty())
        y += nameRow + namesGap;
    top_ = y;
    const bool pad = !choosing();
    y += dotsRow;
    const int rest = area_.height() - y - panelEdge - (asking_.emergency ? holdRow + padGap : 0);
    const int key = std::clamp(rest / 4 - padGap, leastKey, usualKey);
    const int column = (inside - 2 * padGap) / 3;
    for (std::size_t i = 0; i < padOrder.size(); ++i) {
        auto* button = pad_[static_cast<std::size_t>(padOrder[i])];
        button->setVisible(pad);
        button->setGeometry(panelEdge + static_cast<int>(i % 3) * (column + padGap), y + static_cast<int>(i / 3) * (key + padGap), column, key);
    }
    if (pad)
        y += 4 * (key + padGap);
    emergency_->setVisible(asking_.emergency);
    if (asking_.emergency) {
        emergency_->setGeometry(panelEdge, y + 4, inside, holdRow);
        y += holdRow + padGap + 4;
    }
    setFixedSize(wide, y + panelEdge - padGap);
    if (isVisible())
        openAt(theme(), anchor_, area_);
    update();
}

void SignInPanel::choose(const std::string& name)
{
    if (busy_)
        return;
    chosen_ = name;
    all_ = false;
    told_.clear();
    clearPin();
    if (!asking_.pins) {
        Q_EMIT entered(QString::fromStdString(name), {});
        return;
    }
    showNames();
    pad_[1]->setFocus();
}

void SignInPanel::type(int digit)
{
    if (busy_ || choosing() || pin_.size() >= mostDigits)
        return;
    told_.clear();
    pin_.append(static_cast<char>('0' + digit));
    update();
}

void SignInPanel::erase()
{
    if (busy_ || pin_.isEmpty())
        return;
    pin_[pin_.size() - 1] = '\0';
    pin_.chop(1);
    update();
}

void SignInPanel::send()
{
    if (busy_ || choosing() || !wait_.isEmpty())
        return;
    if (pin_.size() < leastDigits) {
        refuse(tr("A PIN has at least 6 digits."));
        return;
    }
    const auto pin = QString::fromLatin1(pin_);
    clearPin();
    Q_EMIT entered(QString::fromStdString(chosen_), pin);
}

void SignInPanel::clearPin()
{
    pin_.fill('\0');
    pin_.clear();
    update();
}

void SignInPanel::refuse(const QString& sentence)
{
    busy_ = false;
    clearPin();
    told_ = sentence;
    setAccessibleDescription(sentence);
    update();
}

void SignInPanel::setBusy(bool busy)
{
    busy_ = busy;
    update();
}

void SignInPanel::tick(Instant now, std::optional<Instant> waits)
{
    emergency_->tick(now);
    const auto wait = waits && *waits > now ? tr("Wait %1. Alarms go on.", "time").arg(countText(*waits - now + std::chrono::milliseconds(999))) : QString();
    if (std::exchange(wait_, wait) != wait)
        update();
}

void SignInPanel::hideEvent(QHideEvent* event)
{
    clearPin();
    Popover::hideEvent(event);
}

/// Digits count wherever the focus is; Enter sends, on a key it presses that key.
void SignInPanel::keyPressEvent(QKeyEvent* event)
{
    const auto key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_9 && !choosing())
        type(key - Qt::Key_0);
    else if (key == Qt::Key_Backspace)
        erase();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        send();
    else
        Popover::keyPressEvent(event);
}

void SignInPanel::paintEvent(QPaintEvent* event)
{
    Popover::paintEvent(event);
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const double inside = width() - 2 * panelEdge;
    const auto title = face(20, Weight::SemiBold);
    const double titleWide = textWidth(title, asking_.title);
    double x = (width() - titleWide - 30) / 2;
    drawIcon(p, QLatin1String("lock"), QRectF(x, 15, 20, 20), theme()[Token::Text1]);
    p.setFont(title);
    p.setPen(theme()[Token::Text1]);
    p.drawText(QRectF(x + 30, 8, inside, 34), Qt::AlignVCenter | Qt::TextSingleLine, asking_.title);
    p.setFont(aboutFont());
    p.setPen(theme()[Token::Text2]);
    p.drawText(QRectF(panelEdge, panelTitle, inside, 120), Qt::AlignHCenter | Qt::TextWordWrap, asking_.about);
    const QRectF dots(panelEdge, top_, inside, dotsRow);
    const auto words = !wait_.isEmpty() ? wait_ : busy_ ? tr("Checking …") : told_;
    if (!words.isEmpty() || choosing()) {
        p.setFont(face(14, Weight::SemiBold));
        p.setPen(theme()[Token::Text1]);
        p.drawText(dots, Qt::AlignCenter, words.isEmpty() && asking_.pins ? tr("Choose a name first.") : words);
        return;
    }
    const int count = std::max(leastDigits, digits());
    x = (width() - count * 24 + 10) / 2.0;
    for (int i = 0; i < count; ++i, x += 24) {
        const bool full = i < digits();
        p.setPen(QPen(theme()[full ? Token::Text1 : Token::LineField], 1.5));
        p.setBrush(full ? QBrush(theme()[Token::Text1]) : QBrush(Qt::NoBrush));
        p.drawEllipse(QRectF(x, dots.center().y() - 7, 14, 14));
    }
}

}
