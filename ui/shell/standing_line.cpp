// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/standing_line.h"

#include "ui/kit/font.h"
#include "ui/kit/icon.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace wardlight::shell {

using kit::Token;

QStringList standingSentences(const door::WardView& ward, const kit::Words& words)
{
    QStringList all;
    if (ward.notRecordingSince) {
        const auto since = words.clock(*ward.notRecordingSince);
        if (ward.notRecordingWhy == "disk-full")
            all << QCoreApplication::translate("wardlight::shell",
                                               "Not recording since %1. Monitoring goes on. The disk is full: free space.")
                       .arg(since);
        else if (ward.notRecordingWhy == "read-only")
            all << QCoreApplication::translate("wardlight::shell",
                                               "Not recording since %1. Monitoring goes on. The disk may not be written: call support.")
                       .arg(since);
        else if (ward.notRecordingWhy == "safe-start")
            all << QCoreApplication::translate("wardlight::shell",
                                               "Safe start after three crashes: not recording since %1, nothing stored is read. Monitoring goes on. Call support.")
                       .arg(since);
        else
            all << QCoreApplication::translate("wardlight::shell",
                                               "Not recording since %1. Monitoring goes on. The disk fails: call support.")
                       .arg(since);
    }
    switch (ward.voice) {
    case door::VoiceState::NoDevice:
        all << QCoreApplication::translate("wardlight::shell", "No speaker. This station cannot be heard: connect one.");
        break;
    case door::VoiceState::Muted:
        all << QCoreApplication::translate("wardlight::shell", "The speaker is muted. This station cannot be heard: unmute it.");
        break;
    case door::VoiceState::NullSink:
    case door::VoiceState::Suspended:
    case door::VoiceState::ServerGone:
    case door::VoiceState::Stopped:
        all << QCoreApplication::translate("wardlight::shell", "The sound has failed. This station cannot be heard: check the speaker.");
        break;
    case door::VoiceState::Unknown:
    case door::VoiceState::Sounding:
    case door::VoiceState::Low: break;
    }
    return all;
}

StandingLine::StandingLine(const kit::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , theme_(theme)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFixedHeight(0);
}

void StandingLine::setTheme(const kit::Theme& theme)
{
    theme_ = theme;
    update();
}

void StandingLine::show(const QStringList& sentences)
{
    if (sentences == sentences_)
        return;
    sentences_ = sentences;
    setAccessibleName(sentences.join(QLatin1Char(' ')));
    setFixedHeight(sentences.isEmpty() ? 0 : rowHeight); // one row, so that the tiles move once at most
    setVisible(!sentences.isEmpty());
    update();
}

void StandingLine::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.fillRect(rect(), theme_[Token::Canvas]);
    const auto count = static_cast<double>(std::max<qsizetype>(1, sentences_.size()));
    const double each = (width() - 16 - 6 * (count - 1)) / count;
    double x = 8;
    for (const auto& sentence : sentences_) {
        const QRectF box(x + 0.75, 2.75, each - 1.5, rowHeight - 5.5);
        p.setPen(QPen(theme_[Token::LineField], 1.5));
        p.setBrush(theme_[Token::Surface]);
        p.drawRoundedRect(box, 8, 8);
        kit::drawIcon(p, QLatin1String("warning"), QRectF(x + 12, 9, 18, 18), theme_[Token::Text1]);
        auto font = kit::face(15, kit::Weight::SemiBold);
        if (kit::textWidth(font, sentence) > each - 48)
            font = kit::face(13, kit::Weight::SemiBold);
        p.setFont(font);
        p.setPen(theme_[Token::Text1]);
        p.drawText(box.adjusted(40, 0, -8, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                   QFontMetricsF(font).elidedText(sentence, Qt::ElideRight, each - 44));
        x += each + 6;
    }
}

}
