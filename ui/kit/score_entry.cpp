// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/score_entry.h"

#include "ui/kit/big_button.h"
#include "ui/kit/lane_model.h"
#include "ui/kit/font.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace wardlight::kit {
namespace {


constexpr int entryWide = 460;
constexpr int entryEdge = 16;
constexpr int entryHead = 46;
constexpr int entryFoot = 64;
constexpr int entryGap = 8;

}

QString scoreText(const door::ScoreView& s)
{
    return s.least == s.most ? QString::number(s.least) : QStringLiteral("%1–%2").arg(s.least).arg(s.most);
}

QString oxygenDeviceName(OxygenDevice device)
{
    switch (device) {
    case OxygenDevice::None: return QCoreApplication::translate("wardlight::kit", "none", "oxygen device");
    case OxygenDevice::NasalCannula: return QCoreApplication::translate("wardlight::kit", "Cannula", "oxygen device: nasal cannula");
    case OxygenDevice::SimpleMask: return QCoreApplication::translate("wardlight::kit", "Mask", "oxygen device: simple face mask");
    case OxygenDevice::VenturiMask: return QCoreApplication::translate("wardlight::kit", "Venturi", "oxygen device");
    case OxygenDevice::ReservoirMask: return QCoreApplication::translate("wardlight::kit", "Reservoir", "oxygen device: mask with reservoir");
    case OxygenDevice::HighFlow: return QCoreApplication::translate("wardlight::kit", "High flow", "oxygen device: nasal high flow");
    }
    return {};
}

ScoreEntry::ScoreEntry(QWidget* parent)
    : Popover(parent)
    , undo_(new Button(QLatin1String(), ButtonStyle::Outlined, this))
{
    for (int i = 0; i < 5; ++i) {
        auto* button = new BigButton(this);
        levels_.push_back(button);
        connect(button, &QAbstractButton::clicked, this, [this, i] {
            entered();
            Q_EMIT consciousness(i);
        });
    }
    for (const double litres : oxygenFlows) {
        auto* button = new BigButton(this);
        flows_.push_back(button);
        connect(button, &QAbstractButton::clicked, this, [this, litres] {
            entered();
            Q_EMIT oxygen(litres, static_cast<int>(deviceFor(litres)));
        });
    }
    for (int i = 1; i <= static_cast<int>(OxygenDevice::HighFlow); ++i) {
        auto* button = new BigButton(this);
        devices_.push_back(button);
        connect(button, &QAbstractButton::clicked, this, [this, i] {
            chosenDevice_ = static_cast<OxygenDevice>(i);
            arrange();
        });
    }
    connect(undo_, &QAbstractButton::clicked, this, [this] {
        if (enteredAt_)
            Q_EMIT undone(static_cast<int>(what_));
        enteredAt_.reset();
        close();
    });
}

QAbstractButton* ScoreEntry::level(Consciousness l) const { return levels_[static_cast<std::size_t>(l)]; }
QAbstractButton* ScoreEntry::flow(std::size_t index) const { return flows_[index]; }
QAbstractButton* ScoreEntry::device(OxygenDevice d) const { return devices_[static_cast<std::size_t>(d) - 1]; }

/// What was chosen, else what usually gives this flow.
OxygenDevice ScoreEntry::deviceFor(double litres) const
{
    if (litres <= 0)
        return OxygenDevice::None;
    return chosenDevice_.value_or(litres <= 4 ? OxygenDevice::NasalCannula : litres < 15 ? OxygenDevice::SimpleMask : OxygenDevice::ReservoirMask);
}

void ScoreEntry::begin(const Theme& theme, const Words& words, Observed what, const door::BedView& bed, Now now,
                       const QRect& anchor, const QRect& area)
{
    words_ = words;
    what_ = what;
    now_ = now.mono;
    enteredAt_.reset();
    chosenDevice_.reset();
    result_.clear();
    before_ = bed.score.least == bed.score.most ? bed.score.least : -1;
    const bool level = what == Observed::Consciousness;
    const auto& part = bed.score.parts[static_cast<std::size_t>(level ? ScorePart::Consciousness : ScorePart::Oxygen)];
    const auto value = level ? (bed.score.consciousness ? kit::consciousnessName(*bed.score.consciousness) : QString()) : oxygenText(bed.score, words);
    was_ = value.isEmpty() ? tr("not entered yet")
                           : tr("was %1, %2", "what was entered before, and its age").arg(value, ageText(now.wall - part.at));
    for (std::size_t i = 0; i < levels_.size(); ++i) {
        const auto l = static_cast<Consciousness>(i);
        auto* button = static_cast<BigButton*>(levels_[i]);
        button->show(theme, QString(QLatin1Char(consciousnessLetter(l))), kit::consciousnessName(l), bed.score.consciousness == l);
        button->setVisible(level);
    }
    for (std::size_t i = 0; i < flows_.size(); ++i) {
        auto* button = static_cast<BigButton*>(flows_[i]);
        const auto text = oxygenFlows[i] <= 0 ? QCoreApplication::translate("wardlight::kit", "Air", "no supplemental oxygen") : words.number(oxygenFlows[i], 0);
        button->show(theme, text, QString(), part.value == oxygenFlows[i]);
        button->setAccessibleName(oxygenFlows[i] <= 0 ? text : tr("%1 litres a minute").arg(text));
        button->setVisible(!level);
    }
    for (auto* button : devices_)
        button->setVisible(!level);
    undo_->setTheme(theme);
    undo_->hide();
    setFixedSize(entryWide, entryHead + (level ? 72 + entryGap : 3 * 52 + 3 * entryGap) + entryFoot);
    setAccessibleName(level ? tr("Consciousness") : tr("Oxygen"));
    Popover::openAt(theme, anchor, area); // the theme is set here
    arrange();
    (level ? levels_ : flows_).front()->setFocus();
}

void ScoreEntry::arrange()
{
    const int inner = width() - 2 * entryEdge;
    const auto row = [&](std::vector<QAbstractButton*>& buttons, std::size_t from, std::size_t count, int y, int high) {
        const int wide = (inner - static_cast<int>(count - 1) * entryGap) / static_cast<int>(count);
        for (std::size_t i = 0; i < count; ++i)
            buttons[from + i]->setGeometry(entryEdge + static_cast<int>(i) * (wide + entryGap), y, wide, high);
    };
    row(levels_, 0, levels_.size(), entryHead, 72);
    row(flows_, 0, 4, entryHead, 52);
    row(flows_, 4, 4, entryHead + 52 + entryGap, 52);
    row(devices_, 0, devices_.size(), entryHead + 2 * (52 + entryGap), 52);
    for (std::size_t i = 0; i < devices_.size(); ++i)
        static_cast<BigButton*>(devices_[i])->show(theme(), {}, oxygenDeviceName(static_cast<OxygenDevice>(i + 1)),
                                                   chosenDevice_ == static_cast<OxygenDevice>(i + 1));
    const int wide = std::max(100, undo_->sizeHint().width());
    undo_->setGeometry(width() - entryEdge - wide, height() - entryFoot + 8, wide, 44);
}

void ScoreEntry::entered()
{
    enteredAt_ = now_;
    undo_->setText(tr("Undo %1 s", "seconds left").arg(undoFor.count()));
    undo_->show();
    arrange();
}

void ScoreEntry::tick(const door::BedView& bed, Now now)
{
    now_ = now.mono;
    if (!isVisible() || !enteredAt_)
        return;
    const auto left = undoFor - std::chrono::duration_cast<std::chrono::seconds>(now.mono - *enteredAt_);
    if (left.count() <= 0) {
        close();
        return;
    }
    undo_->setText(tr("Undo %1 s", "seconds left").arg(left.count()));
    const auto& oxygen = bed.score.parts[static_cast<std::size_t>(ScorePart::Oxygen)];
    for (std::size_t i = 0; i < levels_.size(); ++i)
        static_cast<BigButton*>(levels_[i])->choose(bed.score.consciousness == static_cast<Consciousness>(i));
    for (std::size_t i = 0; i < flows_.size(); ++i)
        static_cast<BigButton*>(flows_[i])->choose(oxygen.value == oxygenFlows[i]);
    const auto score = scoreText(bed.score);
    result_ = before_ >= 0 && score != QString::number(before_) ? QStringLiteral("NEWS %1 → %2").arg(before_).arg(score)
                                                                : QStringLiteral("NEWS %1").arg(score);
    update();
}

void ScoreEntry::paintEvent(QPaintEvent* event)
{
    Popover::paintEvent(event);
    QPainter p(this);
    const auto title = what_ == Observed::Consciousness ? tr("Consciousness") : tr("Oxygen");
    const auto bold = face(18, Weight::Bold);
    p.setFont(bold);
    p.setPen(theme()[Token::Text1]);
    p.drawText(QRectF(entryEdge, 0, width(), entryHead), Qt::AlignVCenter, title);
    const auto plain = face(14, Weight::Regular);
    p.setFont(plain);
    p.setPen(theme()[Token::Text2]);
    const double x = entryEdge + textWidth(bold, title) + 12;
    p.drawText(QRectF(x, 0, width() - x - entryEdge, entryHead), Qt::AlignVCenter | Qt::AlignRight,
               cutName(plain, width() - x - entryEdge, was_));
    p.setPen(theme()[Token::Text1]);
    p.setFont(face(16, Weight::SemiBold));
    p.drawText(QRectF(entryEdge, height() - entryFoot + 8, width(), 44), Qt::AlignVCenter,
               enteredAt_ ? result_ : what_ == Observed::Oxygen ? tr("Litres a minute; the device is the usual one unless chosen.") : QString());
}

}
