// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bed/score_card.h"

#include "ui/kit/score_entry.h"

#include "ui/kit/lane_model.h"
#include "ui/kit/icon.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace wardlight::bed {
namespace {

using kit::face;
using kit::textWidth;
using kit::Token;
using kit::Weight;

constexpr int scoreButton = 44;  // dp
constexpr double totalLine = 62; // dp
constexpr double adviceLine = 20;
constexpr double rowWish = 31;
constexpr double rowLeast = 20;
constexpr double thanksLine = 16;

Parameter scaleOf(ScorePart part)
{
    switch (part) {
    case ScorePart::Respiration: return Parameter::RespirationRate;
    case ScorePart::Spo2: return Parameter::Spo2;
    case ScorePart::Systolic: return Parameter::NibpSystolic;
    case ScorePart::Pulse: return Parameter::PulseRate;
    case ScorePart::Temperature: return Parameter::Temperature;
    case ScorePart::Oxygen:
    case ScorePart::Consciousness:
    case ScorePart::Count: break;
    }
    return Parameter::None;
}

QString adviceText(ScoreBand band, int least)
{
    switch (band) {
    case ScoreBand::High: return QCoreApplication::translate("wardlight::bed", "Emergency team within 30 min. Watch continuously.");
    case ScoreBand::Medium: return QCoreApplication::translate("wardlight::bed", "Urgent review by a clinician within 1 h.");
    case ScoreBand::LowMedium: return QCoreApplication::translate("wardlight::bed", "Urgent ward review. Observe every hour.");
    case ScoreBand::Low: break;
    }
    return least == 0 ? QCoreApplication::translate("wardlight::bed", "Routine: observe at least every 12 h.")
                      : QCoreApplication::translate("wardlight::bed", "The nurse decides. Observe every 4 to 6 h.");
}

QString bandWord(ScoreBand band)
{
    switch (band) {
    case ScoreBand::High: return QCoreApplication::translate("wardlight::bed", "High", "a band of NEWS2");
    case ScoreBand::Medium: return QCoreApplication::translate("wardlight::bed", "Medium", "a band of NEWS2");
    default: return QCoreApplication::translate("wardlight::bed", "Low-medium", "a band of NEWS2");
    }
}

/// "Medium within 40 min if this goes on: Respiration +7, SpO₂ −5 an hour."
QString courseText(const door::ScoreView& score, const kit::Words& words)
{
    if (!score.worseInMinutes || score.moving.empty())
        return {};
    QStringList moving;
    for (const auto& m : score.moving) {
        if (moving.size() == 2)
            break; // the strongest
        const auto parameter = scaleOf(m.part);
        const auto step = words.value(parameter, std::abs(m.perHour));
        moving << QStringLiteral("%1 %2%3").arg(scorePartName(m.part), m.perHour < 0 ? QStringLiteral("−") : QStringLiteral("+"), step);
    }
    return QCoreApplication::translate("wardlight::bed", "%1 within %2 min if this goes on: %3 an hour.", "a band of NEWS2; minutes; what moves")
        .arg(bandWord(score.worseBand)).arg(*score.worseInMinutes).arg(moving.join(QStringLiteral(", ")));
}

QString othersText(const door::ScoreView& score, const kit::Words& words)
{
    QStringList all;
    if (score.mews)
        all << QStringLiteral("MEWS %1").arg(*score.mews);
    if (score.qsofa)
        all << QStringLiteral("qSOFA %1").arg(*score.qsofa);
    if (score.shockIndex) {
        auto shock = QCoreApplication::translate("wardlight::bed", "shock index %1").arg(words.number(*score.shockIndex, 2));
        if (all.isEmpty())
            shock[0] = shock[0].toUpper();
        all << shock;
    }
    return all.join(QStringLiteral(" · "));
}

/// A number stays on the line of its unit and of its sign's name: "1 h", "SpO₂ −4".
QString unbroken(QString text)
{
    static const QRegularExpression beforeUnit(QStringLiteral("(?<=\\d) (?=[\\p{L}%])")), beforeStep(QStringLiteral(" (?=[+−]\\d)"));
    return text.replace(beforeUnit, QStringLiteral("\u00a0")).replace(beforeStep, QStringLiteral("\u00a0"));
}

QString ageOf(WallTime at, WallTime now)
{
    const auto age = std::max<std::chrono::microseconds>(now - at, 0us);
    return age < 60s ? QCoreApplication::translate("wardlight::bed", "now", "age of a measurement") : kit::ageText(age);
}

}

QString scorePartName(ScorePart part)
{
    switch (part) {
    case ScorePart::Respiration: return QCoreApplication::translate("wardlight::bed", "Respiration");
    case ScorePart::Spo2: return QStringLiteral("SpO₂");
    case ScorePart::Oxygen: return QCoreApplication::translate("wardlight::bed", "Oxygen");
    case ScorePart::Systolic: return QCoreApplication::translate("wardlight::bed", "Systolic BP");
    case ScorePart::Pulse: return QCoreApplication::translate("wardlight::bed", "Pulse");
    case ScorePart::Consciousness: return QCoreApplication::translate("wardlight::bed", "Consciousness");
    case ScorePart::Temperature: return QCoreApplication::translate("wardlight::bed", "Temperature");
    case ScorePart::Count: break;
    }
    return {};
}

ScoreModel scoreModel(const door::ScoreView& score, const kit::Words& words, WallTime now)
{
    ScoreModel m;
    m.shown = score.shown;
    m.child = score.child;
    if (!score.shown)
        return m;
    WallTime newest;
    for (std::size_t i = 0; i < scorePartCount; ++i) {
        const auto part = static_cast<ScorePart>(i);
        const auto& v = score.parts[i];
        ScoreRow row;
        row.name = scorePartName(part);
        row.points = v.points;
        row.missing = v.missing;
        if (v.at.microseconds != 0)
            row.age = ageOf(v.at, now);
        if (part == ScorePart::Consciousness)
            row.value = score.consciousness ? kit::consciousnessName(*score.consciousness) : QString();
        else if (part == ScorePart::Oxygen)
            row.value = kit::oxygenText(score, words);
        else if (v.value)
            row.value = words.value(scaleOf(part), *v.value) + (part == ScorePart::Spo2 ? QStringLiteral(" %") : QString());
        if (row.value.isEmpty())
            row.value = QCoreApplication::translate("wardlight::bed", "not known", "a part of a score");
        newest = std::max(newest, v.at);
        m.rows.push_back(std::move(row));
    }
    if (score.child) {
        m.total = QCoreApplication::translate("wardlight::bed", "PEWS %1 of 7", "parts known of a child's score").arg(score.partsKnown);
        m.advice = QCoreApplication::translate("wardlight::bed", "No total until all seven parts are known.");
        return m;
    }
    m.total = score.least == score.most ? QString::number(score.least) : QStringLiteral("%1–%2").arg(score.least).arg(score.most);
    m.trend = score.trend;
    if (score.before && *score.before != score.least)
        m.since = QCoreApplication::translate("wardlight::bed", "from %1 at %2", "a score and the time of day").arg(*score.before).arg(words.clock(score.beforeAt));
    m.advice = score.least != score.most && score.band == ScoreBand::Low
                   ? QCoreApplication::translate("wardlight::bed", "Not all parts are known: enter what is missing.")
                   : adviceText(score.band, score.least);
    m.course = courseText(score, words);
    m.others = othersText(score, words);
    m.scale = QCoreApplication::translate("wardlight::bed", "scale %1 · %2", "of SpO2 in NEWS2; time of day").arg(score.spo2Scale).arg(words.clock(newest.microseconds != 0 ? newest : now));
    return m;
}

void ScaleButton::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const double right = width() - Card::edge;
    p.setPen(QPen(theme_[Token::LineField], 1, Qt::DotLine)); // it can be pressed
    p.drawLine(QPointF(right - width() * 0.5, 31), QPointF(right, 31));
    if (hasFocus())
        kit::drawFocusRing(p, QRectF(2, 2, width() - 4, 34), theme_, 6);
}

ScoreCard::ScoreCard(QWidget* parent)
    : Card(parent)
    , consciousness_(new kit::Button(QLatin1String("person"), kit::ButtonStyle::Raised, this))
    , oxygen_(new kit::Button(QLatin1String("drop"), kit::ButtonStyle::Raised, this))
    , scale_(new ScaleButton(this))
{
    setWords();
}

void ScoreCard::setWords()
{
    consciousness_->setText(tr("Consciousness"));
    oxygen_->setText(tr("Oxygen"));
    consciousness_->setAccessibleName(tr("Enter consciousness"));
    oxygen_->setAccessibleName(tr("Enter oxygen"));
    fitWords();
}

void ScoreCard::setTheme(const kit::Theme& theme)
{
    Card::setTheme(theme);
    consciousness_->setTheme(theme);
    oxygen_->setTheme(theme);
    scale_->setTheme(theme);
}

double ScoreCard::courseHigh() const { return model_.course.isEmpty() ? 0 : 2 * adviceLine; }

int ScoreCard::wantedHeight() const
{
    return static_cast<int>(head + totalLine + adviceLine + courseHigh() + 7 * rowWish + 2 * thanksLine) + scoreButton + 24;
}

int ScoreCard::leastHeight() const
{
    return static_cast<int>(head + totalLine + 2 * adviceLine + courseHigh() + 7 * rowLeast) + scoreButton + 20;
}

void ScoreCard::show(const door::BedView& bed, const kit::Words& words, WallTime now)
{
    auto model = scoreModel(bed.score, words, now);
    const bool lies = bed.condition == door::BedCondition::Monitored || bed.condition == door::BedCondition::Connecting;
    consciousness_->setVisible(lies);
    oxygen_->setVisible(lies);
    scale_->setVisible(lies && bed.score.shown && !bed.score.child);
    scale_->setAccessibleName(tr("SpO₂ scale %1 of NEWS2").arg(bed.score.spo2Scale));
    scale_->setToolTip(bed.score.spo2ScaleBy.empty() ? QString() : tr("Decided by %1, %2", "who chose the scale; when").arg(kit::shown(bed.score.spo2ScaleBy), words.clock(bed.score.spo2ScaleAt)));
    if (model == model_)
        return;
    model_ = std::move(model);
    QStringList spoken;
    for (const auto& row : model_.rows)
        spoken << QStringLiteral("%1 %2").arg(row.name, row.value);
    setAccessibleName(model_.shown ? (model_.child ? model_.total : tr("NEWS2 %1").arg(model_.total)) : tr("No score"));
    setAccessibleDescription((QStringList{model_.advice, model_.course} << spoken << model_.others).join(QStringLiteral(", ")));
    update();
}

/// Words before icons where both have no room.
void ScoreCard::fitWords()
{
    consciousness_->setIconName(QLatin1String("person"));
    oxygen_->setIconName(QLatin1String("drop"));
    const auto fits = [](const kit::Button* button) { return button->sizeHint().width() <= button->width(); };
    if (fits(consciousness_) && fits(oxygen_))
        return;
    for (auto* button : {consciousness_, oxygen_})
        button->setIconName(QLatin1String());
}

void ScoreCard::resizeEvent(QResizeEvent*)
{
    const int y = height() - scoreButton - 12;
    const int wide = (width() - 2 * static_cast<int>(edge) - 8) / 2;
    consciousness_->setGeometry(static_cast<int>(edge), y, wide, scoreButton);
    oxygen_->setGeometry(static_cast<int>(edge) + wide + 8, y, wide, scoreButton);
    scale_->setGeometry(width() / 2, 0, width() / 2, scoreButton);
    fitWords();
}

void ScoreCard::paintRow(QPainter& p, const ScoreRow& row, const QRectF& box) const
{
    const auto plain = face(14, Weight::Regular);
    const double points = 26;
    double age = 0;
    for (const auto& other : model_.rows)
        age = std::max(age, textWidth(face(13, Weight::Regular), other.age) + 16);
    const QRectF value(box.left() + box.width() * 0.3, box.top(), box.width() * 0.7 - points - age, box.height());
    say(p, plain, theme()[Token::Text2], box, row.name);
    const bool wide = textWidth(plain, row.name) + textWidth(plain, row.value) + 8 <= box.width() - points - age;
    if (wide)
        say(p, face(14, Weight::SemiBold), theme()[row.missing ? Token::Text3 : Token::Text1], value, row.value, true);
    say(p, face(13, Weight::Regular), theme()[Token::Text3], QRectF(box.right() - points - age, box.top(), age - 6, box.height()), row.age, true);
    const QRectF tag(box.right() - points + 3, box.center().y() - 10, points - 3, 20);
    const auto text = row.points ? QString::number(*row.points) : QStringLiteral("–");
    QColor ink = theme()[Token::Text3];
    if (row.points && *row.points >= 2) {
        p.setPen(Qt::NoPen);
        p.setBrush(theme()[Token::Text1]);
        p.drawRoundedRect(tag, 5, 5);
        ink = theme()[Token::Canvas];
    } else if (row.points == 1) {
        p.setPen(QPen(theme()[Token::Text2], 1.5));
        p.setBrush(Qt::NoBrush);
        p.drawRoundedRect(tag.adjusted(0.75, 0.75, -0.75, -0.75), 5, 5);
        ink = theme()[Token::Text1];
    }
    p.setFont(face(13, Weight::SemiBold));
    p.setPen(ink);
    p.drawText(tag, Qt::AlignCenter, text);
}

void ScoreCard::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    paintCard(p, model_.child ? QStringLiteral("PEWS") : QStringLiteral("NEWS2"), model_.scale);
    if (!model_.shown) {
        say(p, face(14, Weight::Regular), theme()[Token::Text3], QRectF(edge, head, width() - 2 * edge, 24), tr("No score here."));
        return;
    }
    const double inner = width() - 2 * edge;
    const auto big = face(model_.child ? 24 : 50, Weight::SemiBold, -3);
    say(p, big, theme()[Token::Text1], QRectF(edge, head - 4, inner, totalLine - 8), model_.total);
    double x = edge + textWidth(big, model_.total) + 12;
    if (model_.trend != 0) {
        kit::drawIcon(p, QLatin1String(model_.trend > 0 ? "arrow-up" : "arrow-down"), QRectF(x, head + 14, 20, 20), theme()[Token::Text1]);
        x += 26;
    }
    if (textWidth(face(16, Weight::SemiBold), model_.since) <= width() - edge - x)
        say(p, face(16, Weight::SemiBold), theme()[Token::Text1], QRectF(x, head - 2, inner, totalLine - 8), model_.since);
    double y = head + totalLine - 8;
    p.setFont(face(13.5, Weight::Regular));
    p.setPen(theme()[Token::Text2]);
    const double advice = textWidth(p.font(), model_.advice) > inner ? 2 * adviceLine - 4 : adviceLine;
    p.drawText(QRectF(edge, y, inner, advice), Qt::AlignVCenter | Qt::TextWordWrap, unbroken(model_.advice));
    y += advice + 4;
    if (!model_.course.isEmpty()) {
        p.setFont(face(13.5, Weight::SemiBold));
        p.setPen(theme()[Token::Text1]);
        p.drawText(QRectF(edge, y, inner, courseHigh() - 4), Qt::AlignVCenter | Qt::TextWordWrap, unbroken(model_.course));
        y += courseHigh();
    }
    const bool roomy = height() >= wantedHeight() - 8;
    const double end = height() - scoreButton - 16 - (roomy ? 2 * thanksLine : 0);
    const double line = std::clamp((end - y) / static_cast<double>(std::max<std::size_t>(1, model_.rows.size())), 0.0, rowWish);
    for (const auto& row : model_.rows) {
        paintRow(p, row, QRectF(edge, y, inner, line));
        y += line;
    }
    if (roomy)
        say(p, face(12, Weight::Regular), theme()[Token::Text2], QRectF(edge, height() - scoreButton - 16 - 2 * thanksLine, inner, thanksLine), model_.others, false, true);
    if (roomy)
        say(p, face(12, Weight::Regular), theme()[Token::Text3], QRectF(edge, height() - scoreButton - 16 - thanksLine, inner, thanksLine),
            QStringLiteral("© Royal College of Physicians 2017"), false, true);
}

}
