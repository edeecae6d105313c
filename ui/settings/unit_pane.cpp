// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/unit_pane.h"

#include "core/base/number_text.h"
#include "ui/kit/font.h"
#include "ui/kit/icon.h"
#include "ui/settings/setting_words.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace wardlight::settings_ui {
namespace {

using kit::Token;
using kit::Weight;
constexpr int slotWide = 92, slotHigh = 56, slotGap = 8; // dp
constexpr std::size_t adviseSplit = 40; ///< ui §4: above, one person watches too many

/// The next free number after the highest label that is one: "17".
std::string nextLabel(const std::vector<UnitSlot>& slots)
{
    int highest = 0;
    for (const auto& slot : slots)
        highest = std::max(highest, parseNumber<int>(slot.label).value_or(0));
    const auto text = std::to_string(std::min(highest + 1, 9999));
    return text.size() < 2 ? "0" + text : text;
}

}

SlotBoard::SlotBoard(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Beds in their order"));
    auto policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SlotBoard::setTheme(const kit::Theme& theme)
{
    theme_ = theme;
    update();
}

void SlotBoard::show(const std::vector<UnitSlot>& shown, const std::vector<BedId>& taken)
{
    slots_ = shown;
    taken_ = taken;
    slot_ = std::clamp(slot_, 0, std::max(0, static_cast<int>(slots_.size()) - 1));
    setMinimumHeight(heightForWidth(std::max(width(), 300)));
    if (!slots_.empty()) {
        const auto& s = slots_[static_cast<std::size_t>(slot_)];
        setAccessibleDescription(s.label.empty() ? tr("Place %1: blank").arg(slot_ + 1) : tr("Place %1: bed %2").arg(slot_ + 1).arg(kit::shown(s.label)));
    }
    update();
}

void SlotBoard::choose(int slot)
{
    if (slots_.empty())
        return;
    slot_ = std::clamp(slot, 0, static_cast<int>(slots_.size()) - 1);
    show(slots_, taken_);
    Q_EMIT chosen(slot_);
}

int SlotBoard::columns(int width) const { return std::max(1, (width + slotGap) / (slotWide + slotGap)); }

QRect SlotBoard::slotRect(int slot) const
{
    const int c = columns(width());
    return {slot % c * (slotWide + slotGap), slot / c * (slotHigh + slotGap), slotWide, slotHigh};
}

int SlotBoard::heightForWidth(int width) const
{
    const int rows = (static_cast<int>(slots_.size()) + columns(width) - 1) / columns(width);
    return std::max(1, rows) * (slotHigh + slotGap);
}

int SlotBoard::slotAt(QPoint at) const
{
    for (int i = 0; i < static_cast<int>(slots_.size()); ++i)
        if (slotRect(i).adjusted(0, 0, slotGap, slotGap).contains(at))
            return i;
    return -1;
}

void SlotBoard::mousePressEvent(QMouseEvent* event)
{
    dragged_ = slotAt(event->pos());
    over_ = dragged_;
    if (dragged_ >= 0)
        choose(dragged_);
}

void SlotBoard::mouseMoveEvent(QMouseEvent* event)
{
    if (dragged_ >= 0) {
        over_ = slotAt(event->pos());
        update();
    }
}

void SlotBoard::mouseReleaseEvent(QMouseEvent*)
{
    const int from = std::exchange(dragged_, -1), to = std::exchange(over_, -1);
    if (from >= 0 && to >= 0 && from != to)
        Q_EMIT moved(from, to);
    update();
}

void SlotBoard::keyPressEvent(QKeyEvent* event)
{
    const int by = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1
                   : event->key() == Qt::Key_Up ? -columns(width()) : event->key() == Qt::Key_Down ? columns(width()) : 0;
    if (by == 0)
        return QWidget::keyPressEvent(event);
    const int to = std::clamp(slot_ + by, 0, std::max(0, static_cast<int>(slots_.size()) - 1));
    if (event->modifiers() & Qt::AltModifier) {
        if (to != slot_)
            Q_EMIT moved(slot_, to);
    } else
        choose(to);
}

void SlotBoard::resizeEvent(QResizeEvent*) { setMinimumHeight(heightForWidth(width())); }

void SlotBoard::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < static_cast<int>(slots_.size()); ++i) {
        const auto& slot = slots_[static_cast<std::size_t>(i)];
        const QRectF box = QRectF(slotRect(i)).adjusted(1, 1, -1, -1);
        const bool blank = slot.label.empty();
        const bool mine = i == slot_;
        p.setBrush(blank ? theme_[Token::Surface] : theme_[Token::Raised]);
        p.setPen(QPen(theme_[mine || i == over_ ? Token::Accent : blank ? Token::LineStrong : Token::LineField], mine || i == over_ ? 2 : 1,
                      blank ? Qt::DashLine : Qt::SolidLine));
        p.drawRoundedRect(box, 8, 8);
        p.setPen(theme_[blank ? Token::Text3 : Token::Text1]);
        p.setFont(blank ? kit::face(13, Weight::Regular) : kit::face(19, Weight::Bold));
        p.drawText(box, Qt::AlignCenter, blank ? tr("blank", "a place without a bed") : kit::shown(slot.label));
        if (std::find(taken_.begin(), taken_.end(), slot.bed) != taken_.end() && slot.bed)
            kit::drawIcon(p, QLatin1String("person"), QRectF(box.right() - 20, box.top() + 6, 14, 14), theme_[Token::Text3]);
        if (mine && hasFocus())
            kit::drawFocusRing(p, box, theme_, 8);
    }
}

UnitPane::UnitPane(door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, QWidget* parent)
    : Pane(door, commands, theme, words, parent)
{
    auto* inside = new QWidget;
    auto* body = new QVBoxLayout(inside);
    body->setContentsMargins(20, 14, 20, 12);
    body->setSpacing(10);
    title_ = sentence(22, Weight::Bold);
    title_->setText(tr("Unit and beds"));
    who_ = sentence(13.5, Weight::Regular, Token::Text2);
    body->addWidget(title_);
    body->addWidget(who_);
    unit_ = field(tr("Name of the unit"));
    unit_->setMaximumWidth(420);
    unit_->edit()->setMaxLength(60);
    body->addWidget(unit_);
    auto* help = sentence(14, Weight::Regular, Token::Text2);
    help->setText(tr("The order is that of the ward's tiles. Drag a bed, or move it by the buttons or Alt and arrows."));
    body->addWidget(help);
    board_ = keep(new SlotBoard(this));
    body->addWidget(board_);
    auto* one = new QHBoxLayout;
    one->setSpacing(8);
    label_ = field(tr("Label of the chosen bed"));
    label_->setMaximumWidth(220);
    label_->edit()->setMaxLength(8);
    earlier_ = button(kit::ButtonStyle::Raised, tr("Earlier"), tr("Move to an earlier place"));
    later_ = button(kit::ButtonStyle::Raised, tr("Later"), tr("Move to a later place"));
    add_ = button(kit::ButtonStyle::Raised, tr("Add a bed"));
    blank_ = button(kit::ButtonStyle::Raised, tr("Add a blank"), tr("Add a blank place"));
    remove_ = button(kit::ButtonStyle::Raised, tr("Remove"), tr("Remove the chosen place"));
    one->addWidget(label_, 1);
    one->addStretch(1);
    body->addLayout(one);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(8);
    for (auto* b : {earlier_, later_, add_, blank_, remove_})
        acts->addWidget(b);
    acts->addStretch(1);
    body->addLayout(acts);
    advice_ = sentence(14, Weight::Regular, Token::Text2);
    body->addWidget(advice_);
    body->addStretch(1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(20, 8, 20, 14);
    discard_ = button(kit::ButtonStyle::Raised, tr("Discard changes"));
    save_ = button(kit::ButtonStyle::Inverted, tr("Save unit"));
    discard_->setMinimumHeight(48);
    save_->setMinimumHeight(48);
    foot->addWidget(discard_);
    foot->addStretch(1);
    foot->addWidget(save_);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(plainScroll(inside, this), 1);
    all->addLayout(foot);

    connect(board_, &SlotBoard::chosen, this, [this] { showAll(); });
    connect(board_, &SlotBoard::moved, this, &UnitPane::move);
    connect(earlier_, &QAbstractButton::clicked, this, [this] { move(board_->current(), board_->current() - 1); });
    connect(later_, &QAbstractButton::clicked, this, [this] { move(board_->current(), board_->current() + 1); });
    connect(add_, &QAbstractButton::clicked, this, [this] {
        const auto beds = std::count_if(slots_.begin(), slots_.end(), [](const auto& s) { return !s.label.empty(); });
        if (static_cast<std::size_t>(beds) >= mostUnitBeds) {
            Q_EMIT notice(tr("A ward has at most 64 beds."));
            return;
        }
        slots_.push_back({{}, nextLabel(slots_)});
        edited();
        board_->choose(static_cast<int>(slots_.size()) - 1);
    });
    connect(blank_, &QAbstractButton::clicked, this, [this] {
        if (slots_.size() >= mostUnitSlots)
            return;
        const int at = slots_.empty() ? 0 : board_->current() + 1;
        slots_.insert(slots_.begin() + at, UnitSlot{});
        edited();
        board_->choose(at);
    });
    connect(remove_, &QAbstractButton::clicked, this, [this] {
        if (slots_.empty())
            return;
        const auto at = static_cast<std::size_t>(board_->current());
        if (slots_[at].bed && std::find(taken_.begin(), taken_.end(), slots_[at].bed) != taken_.end()) {
            Q_EMIT notice(tr("Bed %1 is not empty. Discharge or transfer first.").arg(kit::shown(slots_[at].label)));
            return;
        }
        slots_.erase(slots_.begin() + board_->current());
        edited();
    });
    connect(label_->edit(), &QLineEdit::textEdited, this, [this](const QString& text) {
        if (slots_.empty() || text.trimmed().isEmpty() || slots_[static_cast<std::size_t>(board_->current())].label.empty())
            return;
        slots_[static_cast<std::size_t>(board_->current())].label = text.trimmed().toStdString();
        edited(false);
        board_->show(slots_, taken_);
    });
    connect(unit_->edit(), &QLineEdit::textEdited, this, [this] { edited(false); });
    connect(discard_, &QAbstractButton::clicked, this, [this] {
        changed_ = false;
        site_.reset();
        load(*door_.view());
    });
    connect(save_, &QAbstractButton::clicked, this, [this] {
        ask(ArrangeUnit{{unit_->text().toStdString(), slots_, 0}}, tr("Saved. The ward is shown in this order."), [this] {
            changed_ = false;
            site_.reset();
        });
    });
}

void UnitPane::load(const door::WardView& ward)
{
    slots_.clear();
    taken_.clear();
    for (std::size_t i = 0; i < ward.beds.size(); ++i) {
        const auto place = i < ward.places.size() ? ward.places[i] : i;
        while (slots_.size() < place)
            slots_.emplace_back();
        slots_.push_back({ward.beds[i]->id, ward.beds[i]->label});
        if (ward.beds[i]->condition != door::BedCondition::Empty)
            taken_.push_back(ward.beds[i]->id);
    }
    unit_->edit()->setText(kit::shown(ward.unit));
    showAll();
}

void UnitPane::move(int from, int to)
{
    const int count = static_cast<int>(slots_.size());
    if (from < 0 || to < 0 || from >= count || to >= count || from == to)
        return;
    auto slot = slots_[static_cast<std::size_t>(from)];
    slots_.erase(slots_.begin() + from);
    slots_.insert(slots_.begin() + to, std::move(slot));
    edited();
    board_->choose(to);
}

void UnitPane::edited(bool shape)
{
    changed_ = true;
    save_->setEnabled(true);
    discard_->setEnabled(true);
    if (shape)
        showAll();
}

void UnitPane::showAll()
{
    board_->show(slots_, taken_);
    const bool any = !slots_.empty();
    const auto* slot = any ? &slots_[static_cast<std::size_t>(board_->current())] : nullptr;
    label_->edit()->setText(slot ? kit::shown(slot->label) : QString());
    label_->setEnabled(slot && !slot->label.empty());
    earlier_->setEnabled(any && board_->current() > 0);
    later_->setEnabled(any && board_->current() + 1 < static_cast<int>(slots_.size()));
    remove_->setEnabled(any);
    const auto beds = std::count_if(slots_.begin(), slots_.end(), [](const auto& s) { return !s.label.empty(); });
    advice_->setText(static_cast<std::size_t>(beds) > adviseSplit ? tr("More than 40 beds for one person: split the ward between two stations.") : QString());
}

bool UnitPane::back()
{
    if (!changed_)
        return false;
    Q_EMIT notice(tr("There are changes: save or discard them."));
    return true;
}

void UnitPane::refresh(const door::WardView& ward, Instant)
{
    save_->setEnabled(changed_);
    discard_->setEnabled(changed_);
    if (changed_ || (ward.site == site_ && ward.beds.size() == bedCount_))
        return;
    site_ = ward.site;
    bedCount_ = ward.beds.size();
    if (site_)
        who_->setText(tr("Last change: %1", "who, when").arg(whoText(site_->unitBy, words_)));
    load(ward);
}

}
