// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bed/bed_title.h"

#include "ui/kit/font.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace wardlight::bed {
namespace {

using kit::face;
using kit::textWidth;
using kit::Token;
using kit::Weight;

constexpr int titleGap = 8;
constexpr int titleButton = 44; // dp

QFont labelFont() { return face(24, Weight::Bold, -2); }
QFont nameFont() { return face(20, Weight::Bold, -1); }
QFont detailFont() { return face(14, Weight::Regular); }

}

BedTitle::BedTitle(QWidget* parent)
    : QWidget(parent)
    , ward_(new kit::Button(QLatin1String("back"), kit::ButtonStyle::Raised, this))
    , previous_(new kit::Button(QLatin1String("back"), kit::ButtonStyle::Raised, this))
    , next_(new kit::Button(QLatin1String("arrow-right"), kit::ButtonStyle::Raised, this))
{
    setWords();
}

void BedTitle::setWords()
{
    ward_->setText(tr("Ward"));
    ward_->setAccessibleName(tr("Back to the ward"));
    previous_->setAccessibleName(tr("Previous bed"));
    previous_->setToolTip(tr("Previous bed") + QStringLiteral("  ["));
    next_->setAccessibleName(tr("Next bed"));
    next_->setToolTip(tr("Next bed") + QStringLiteral("  ]"));
    arrange();
}

void BedTitle::setTheme(const kit::Theme& theme)
{
    theme_ = theme;
    for (auto* button : {ward_, previous_, next_})
        button->setTheme(theme);
    update();
}

void BedTitle::show(const door::BedView& bed, const kit::Words& words)
{
    const auto label = kit::shown(bed.label);
    QString name;
    QStringList details;
    if (bed.condition == door::BedCondition::Empty)
        name = tr("Empty bed");
    else if (bed.nameHidden)
        name = tr("Name hidden");
    else {
        name = kit::patientName(bed.patient, true);
        const auto age = kit::ageAndSex(bed.patient);
        const auto record = bed.patient.identifier.empty() ? QString() : tr("MRN %1", "medical record number").arg(kit::shown(bed.patient.identifier));
        QString nurse;
        if (bed.roster)
            for (const auto& one : *bed.roster)
                if (one.duty == Duty::PrimaryNurse && nurse.isEmpty())
                    nurse = tr("nurse %1", "who looks after a bed").arg(kit::shown(one.person));
        QStringList all{age, record, nurse};
        all.removeAll(QString());
        details << all.join(QStringLiteral(" · "));
        all.removeAll(record);
        details << all.join(QStringLiteral(" · ")) << age;
    }
    (void)words;
    if (label_ == label && name_ == name && details_ == details && hidden_ == bed.nameHidden)
        return;
    label_ = label;
    name_ = name;
    details_ = details;
    hidden_ = bed.nameHidden;
    setAccessibleName(tr("Bed %1, %2").arg(label_, name_));
    arrange();
    update();
}

double BedTitle::nameRoom() const
{
    return width() - ward_->width() - previous_->width() - next_->width() - 5 * titleGap - textWidth(labelFont(), label_);
}

QString BedTitle::shownName() const { return kit::cutName(nameFont(), std::max(40.0, nameRoom()), name_); }

QString BedTitle::shownDetails() const
{
    const double room = nameRoom() - textWidth(nameFont(), shownName()) - titleGap;
    return kit::fitting(detailFont(), room, details_).value_or(QString());
}

void BedTitle::arrange()
{
    const int y = (height() - titleButton) / 2;
    ward_->setGeometry(0, y, std::max(titleButton, ward_->sizeHint().width()), titleButton);
    previous_->setGeometry(ward_->width() + titleGap, y, titleButton, titleButton);
    double x = ward_->width() + previous_->width() + 3 * titleGap + textWidth(labelFont(), label_);
    x += textWidth(nameFont(), shownName()) + titleGap;
    const auto details = shownDetails();
    x += details.isEmpty() ? 0 : textWidth(detailFont(), details) + titleGap;
    next_->setGeometry(std::min(static_cast<int>(x) + titleGap, width() - titleButton), y, titleButton, titleButton);
}

void BedTitle::resizeEvent(QResizeEvent*) { arrange(); }

void BedTitle::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.fillRect(rect(), theme_[Token::Canvas]);
    double x = ward_->width() + previous_->width() + 2 * titleGap;
    const auto say = [&](const QFont& font, Token ink, const QString& text) {
        p.setFont(font);
        p.setPen(theme_[ink]);
        p.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::TextSingleLine, text);
        x += textWidth(font, text) + titleGap;
    };
    say(labelFont(), Token::Text1, label_);
    say(nameFont(), hidden_ ? Token::Text2 : Token::Text1, shownName());
    say(detailFont(), Token::Text2, shownDetails());
}

}
