// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/later_card.h"

namespace wardlight::insight_ui {
namespace {

constexpr int allHigh = 44, allEdge = 16; // dp

}

LaterCard::LaterCard(QWidget* parent)
    : Chart(parent)
    , all_(new kit::Button({}, kit::ButtonStyle::Raised, this))
{
}

void LaterCard::setTheme(const kit::Theme& theme)
{
    Chart::setTheme(theme);
    all_->setTheme(theme);
}

void LaterCard::show(const QString& title, const QString& sentence, const QString& all)
{
    setTitle(title);
    sentence_ = sentence;
    all_->setText(all);
    setLines({sentence});
    placeAll();
}

void LaterCard::placeAll() { all_->setGeometry(static_cast<int>(edge), height() - allHigh - allEdge, all_->sizeHint().width(), allHigh); }

void LaterCard::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    paintPanel(p);
    sayWrapped(p, kit::face(13.5, kit::Weight::Regular), kit::Token::Text2, QRectF(edge, head, width() - 2 * edge, all_->y() - head - 6), sentence_);
}

void LaterCard::resizeEvent(QResizeEvent*) { placeAll(); }

}
