// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/history_panel.h"

#include "ui/alarms/ink.h"
#include "ui/alarms/list_rows.h"
#include "ui/alarms/sentences.h"
#include "ui/kit/disclosure_view.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace wardlight::alarms_ui {
namespace {

using kit::face;
using kit::Token;
using kit::Weight;

constexpr int panelSide = 22, waveTop = 76, waveHigh = 200, lifeLine = 24, mostLife = 5;
constexpr double shownBefore = 4, shownSpan = 8; // s around the onset

}

HistoryPanel::HistoryPanel(door::Door& door, const kit::Theme& theme, const kit::Words& words, QWidget* parent)
    : QWidget(parent)
    , door_(door)
    , theme_(theme)
    , words_(words)
    , reader_(new EvidenceReader(door, this))
    , wave_(new kit::StripView(this))
    , disclosure_(new kit::Button(QLatin1String("wave"), kit::ButtonStyle::Raised, this))
    , strip_(new kit::Button(QLatin1String("print"), kit::ButtonStyle::Raised, this))
{
    wave_->setSpan(shownSpan);
    wave_->setMark(shownBefore);
    for (std::size_t i = 0; i < marks_.size(); ++i) {
        marks_[i] = new kit::Button({}, kit::ButtonStyle::Raised, this);
        connect(marks_[i], &QAbstractButton::clicked, this, [this, i] { Q_EMIT marked(static_cast<int>(i)); });
    }
    connect(disclosure_, &QAbstractButton::clicked, this, [this] {
        if (past_)
            Q_EMIT disclose(past_->alarm.bed.value, (past_->alarm.onsetWall + -kit::disclosedBefore).microseconds);
    });
    connect(strip_, &QAbstractButton::clicked, this, &HistoryPanel::print);
    connect(reader_, &EvidenceReader::changed, this, &HistoryPanel::takeEvidence);
    setTheme(theme);
    setWords(words);
}

void HistoryPanel::setTheme(const kit::Theme& theme)
{
    theme_ = theme;
    wave_->setTheme(theme);
    for (auto* button : {disclosure_, strip_, marks_[0], marks_[1], marks_[2]})
        button->setTheme(theme);
    update();
}

void HistoryPanel::setWords(const kit::Words& words)
{
    words_ = words;
    disclosure_->setText(QCoreApplication::translate("wardlight::alarms", "Full disclosure"));
    strip_->setText(QCoreApplication::translate("wardlight::alarms", "Strip", "a printed piece of waves"));
    for (std::size_t i = 0; i < marks_.size(); ++i) {
        marks_[i]->setText(markWord(static_cast<AlarmMark>(i)));
        marks_[i]->setAccessibleName(QCoreApplication::translate("wardlight::alarms", "Was it right? %1").arg(marks_[i]->text()));
    }
    place();
}

void HistoryPanel::show(const std::optional<PastAlarm>& past, const std::vector<Event>& life, const HistoryFigures& figures)
{
    const auto view = door_.view();
    const bool other = (past ? past->alarm.id : AlarmId{}) != alarm();
    past_ = past;
    figures_.clear();
    const auto none = QStringLiteral("–");
    figures_.emplace_back(QCoreApplication::translate("wardlight::alarms", "median answer"), figures.median ? secondsWord(*figures.median) : none);
    figures_.emplace_back(QCoreApplication::translate("wardlight::alarms", "9 in 10 within"), figures.ninth ? secondsWord(*figures.ninth) : none);
    figures_.emplace_back(QCoreApplication::translate("wardlight::alarms", "nobody, 3 min"), QString::number(figures.nobody));
    figures_.emplace_back(QCoreApplication::translate("wardlight::alarms", "judged false"),
                          figures.falsePercent ? QCoreApplication::translate("wardlight::alarms", "%1 %", "a share").arg(*figures.falsePercent) : none);
    roster_.clear();
    for (const auto& row : rosterRows(*view, words_)) {
        std::array<QString, 3> line;
        if (row.heading || row.cells.size() < 4)
            continue;
        line = {row.cells[0].texts.value(0), row.cells[2].texts.value(0), row.cells[3].texts.value(0)};
        if (std::none_of(roster_.begin(), roster_.end(), [&](const auto& known) { return known[0] == line[0]; })) // by their first duty
            roster_.push_back(std::move(line));
    }
    lines_.clear();
    if (past_) {
        const auto& a = past_->alarm;
        bed_ = bedLabelOf(*view, a.bed);
        title_ = words_.alarm(a, kit::TextLength::Short);
        tag_ = tagOf(a.priority);
        const auto* bed = view->bed(a.bed);
        QStringList about;
        if (bed && bed->condition != door::BedCondition::Empty)
            about << (bed->nameHidden ? QCoreApplication::translate("wardlight::alarms", "Name hidden") : kit::patientName(bed->patient, true));
        about << words_.clockSeconds(a.onsetWall) + (past_->ended ? QStringLiteral(", ") + secondsWord(*past_->ended - a.onsetWall) : QString());
        about_ = about.join(QStringLiteral(" · "));
        for (const auto& event : life)
            if (const auto text = lifeSentence(event, words_); !text.isEmpty())
                lines_ << words_.clockSeconds(event.at) + QLatin1Char('\t') + text;
        while (lines_.size() > mostLife)
            lines_.removeAt(1); // its beginning and the newest
    }
    for (auto* button : {disclosure_, strip_, marks_[0], marks_[1], marks_[2]})
        button->setVisible(past_.has_value());
    wave_->setVisible(past_.has_value());
    for (std::size_t i = 0; i < marks_.size(); ++i)
        marks_[i]->setStyle(past_ && past_->mark == static_cast<AlarmMark>(i) ? kit::ButtonStyle::Inverted : kit::ButtonStyle::Raised);
    setAccessibleName(past_ ? QCoreApplication::translate("wardlight::alarms", "Bed %1, %2", "bed; alarm").arg(bed_, title_) : QString());
    if (other && past_) {
        wave_->say(past_->alarm.bed ? QCoreApplication::translate("wardlight::alarms", "Looking for the waves of this alarm.")
                                    : QCoreApplication::translate("wardlight::alarms", "No waves were kept of this alarm."));
        std::optional<Instant> onset; // of this run: memory may still have them
        const auto now = door_.now();
        if (const auto age = now.wall - past_->alarm.onsetWall; age >= std::chrono::seconds(0) && age < std::chrono::minutes(28))
            onset = now.mono - std::chrono::duration_cast<Duration>(age);
        reader_->open(past_->alarm.bed, past_->alarm.id, onset);
    }
    place();
    update();
}

void HistoryPanel::refresh()
{
    if (past_ && isVisible())
        reader_->refresh();
}

void HistoryPanel::takeEvidence(const Evidence& evidence)
{
    if (evidence.lanes.empty()) {
        wave_->say(QCoreApplication::translate("wardlight::alarms", "No waves were kept of this alarm."));
        return;
    }
    constexpr double shift = 12 - shownBefore; // evidence begins 12 s before the onset
    std::vector<EvidenceLane> lanes;
    QStringList names;
    for (const auto& lane : evidence.lanes) {
        const auto label = lane.format.label;
        if (lanes.size() == 2 || (lanes.size() == 1 && isEcg(label) == isEcg(lanes.front().format.label)))
            continue; // one of the heart, one of the pulse
        lanes.push_back(lane);
        lanes.back().offset -= shift;
        names << kit::shown(lane.format.name.empty() ? waveName(label) : std::string_view(lane.format.name)).left(14);
    }
    std::vector<EvidenceBeat> beats;
    for (const auto& beat : evidence.beats)
        beats.push_back({beat.at - shift, beat.type});
    wave_->show(std::move(lanes), names, std::move(beats));
}

void HistoryPanel::place()
{
    const int wide = width() - 2 * panelSide;
    wave_->setGeometry(panelSide, waveTop, wide, waveHigh);
    int y = waveTop + waveHigh + 12 + mostLife * lifeLine + 8;
    disclosure_->setGeometry(panelSide, y, wide / 2 - 4, 44);
    strip_->setGeometry(panelSide + wide / 2 + 4, y, wide / 2 - 4, 44);
    y += 44 + 34;
    const int each = (wide - 16) / 3;
    for (std::size_t i = 0; i < marks_.size(); ++i)
        marks_[i]->setGeometry(panelSide + static_cast<int>(i) * (each + 8), y, each, 44);
}

void HistoryPanel::resizeEvent(QResizeEvent*) { place(); }

void HistoryPanel::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    clipped_.clear();
    Ink ink(p, theme_, &clipped_);
    p.fillRect(rect(), theme_[Token::Surface]);
    p.fillRect(QRectF(0, 0, 1, height()), theme_[Token::Line]);
    const double left = panelSide, wide = width() - 2 * panelSide;
    double y = 0;
    if (past_) {
        const auto bold = face(22, Weight::Bold);
        const double block = kit::textWidth(bold, bed_) + 24;
        p.setPen(Qt::NoPen);
        p.setBrush(theme_[Token::Raised]);
        p.drawRoundedRect(QRectF(left, 16, block, 44), 8, 8);
        ink.line(QRectF(left, 16, block, 44), bed_, bold, Token::Text1, Qt::AlignHCenter);
        const double x = left + block + 14;
        ink.name(QRectF(x, 12, left + wide - x, 28), title_, face(20, Weight::Bold, -1), Token::Text1);
        ink.name(QRectF(x, 40, left + wide - x, 22), about_, face(14, Weight::Regular), Token::Text2);
        y = waveTop + waveHigh + 10;
        const auto plain = face(14, Weight::Regular);
        const double time = kit::textWidth(plain, QStringLiteral("00:00:00")) + 10;
        for (const auto& line : lines_) {
            ink.line(QRectF(left, y, time, lifeLine), line.section(QLatin1Char('\t'), 0, 0), plain, Token::Text3);
            ink.name(QRectF(left + time, y, wide - time, lifeLine), line.section(QLatin1Char('\t'), 1), plain, Token::Text1);
            y += lifeLine;
        }
        ink.line(QRectF(left, marks_[0]->y() - 26, wide, 22), QCoreApplication::translate("wardlight::alarms", "Was it right?"), face(13, Weight::SemiBold), Token::Text2);
        y = marks_[0]->geometry().bottom() + 18;
    } else {
        ink.block(QRectF(left, 24, wide, 44), QCoreApplication::translate("wardlight::alarms", "Press a row to see its strip and its life."), face(15, Weight::Regular), Token::Text2);
        y = 90;
    }
    p.fillRect(QRectF(left, y, wide, 1), theme_[Token::Line]);
    ink.line(QRectF(left, y + 10, wide, 22), QCoreApplication::translate("wardlight::alarms", "In this time"), face(13, Weight::SemiBold), Token::Text2);
    y += 34;
    const double each = wide / 4;
    for (std::size_t i = 0; i < figures_.size(); ++i) {
        const double x = left + static_cast<double>(i) * each;
        ink.line(QRectF(x, y, each - 4, 32), figures_[i].second, face(24, Weight::SemiBold, -2), Token::Text1);
        ink.block(QRectF(x, y + 32, each - 6, 36), figures_[i].first, face(13, Weight::Regular), Token::Text2);
    }
    y += 76;
    p.fillRect(QRectF(left, y, wide, 1), theme_[Token::Line]);
    ink.line(QRectF(left, y + 8, wide, 22), QCoreApplication::translate("wardlight::alarms", "On the roster now"), face(13, Weight::SemiBold), Token::Text2);
    y += 34;
    for (const auto& line : roster_) {
        if (y + 36 > height())
            break;
        const auto plain = face(14, Weight::Regular);
        ink.name(QRectF(left, y, wide * 0.34, 34), line[0], face(14, Weight::SemiBold), Token::Text1);
        ink.name(QRectF(left + wide * 0.36, y, wide * 0.44, 34), line[1], plain, Token::Text2);
        ink.name(QRectF(left + wide * 0.82, y, wide * 0.18, 34), line[2], plain, Token::Text2);
        y += 36;
        p.fillRect(QRectF(left, y - 1, wide, 1), theme_[Token::Line]);
    }
}

}
