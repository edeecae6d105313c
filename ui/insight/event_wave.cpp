// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/event_wave.h"

#include "ui/kit/lane_model.h"

#include <algorithm>
#include <chrono>

namespace wardlight::insight_ui {
namespace {

constexpr int pressHigh = 44, waveApart = 4; // dp
constexpr double waveSpan = 12; // s, the alarm in the middle
constexpr double waveFrom = std::chrono::duration<double>(evidenceBefore).count() - waveSpan / 2; // s of the evidence

/// A pulse stands behind every other number: it says whether a patient was there, and lay still.
bool isMeasuredOn(Parameter parameter, WaveLabel label)
{
    switch (parameter) {
    case Parameter::HeartRate: return isEcg(label);
    case Parameter::RespirationRate: return label == WaveLabel::Resp || label == WaveLabel::Co2;
    case Parameter::EtCo2: return label == WaveLabel::Co2;
    case Parameter::AbpSystolic: return label == WaveLabel::Abp;
    default: return label == WaveLabel::Pleth;
    }
}

const EvidenceLane* laneOf(const Evidence& evidence, Parameter parameter)
{
    const EvidenceLane* pleth = nullptr;
    for (const auto& lane : evidence.lanes) {
        if (isMeasuredOn(parameter, lane.format.label))
            return &lane;
        if (lane.format.label == WaveLabel::Pleth)
            pleth = &lane;
    }
    return pleth;
}

}

EventWave::EventWave(QWidget* parent)
    : QWidget(parent)
    , about_(new kit::Sentence(13.5, kit::Weight::SemiBold, kit::Token::Text2, this))
    , strip_(new kit::StripView(this))
    , disclosure_(new kit::Button(QLatin1String("wave"), kit::ButtonStyle::Raised, this))
{
    strip_->setSpan(waveSpan);
    strip_->setMark(waveSpan / 2);
}

void EventWave::setTheme(const kit::Theme& theme)
{
    about_->setTheme(theme);
    strip_->setTheme(theme);
    disclosure_->setTheme(theme);
}

void EventWave::setWords() { disclosure_->setText(tr("Full disclosure")); }

void EventWave::show(const Evidence& evidence, Parameter parameter)
{
    const auto* lane = laneOf(evidence, parameter);
    if (!lane)
        return say(evidence.lanes.empty() ? tr("No waves were kept of this alarm.") : tr("No pleth was kept of this alarm."));
    about_->setText(tr("%1, %2 s at the alarm", "a wave").arg(kit::recordedLaneName(lane->format)).arg(static_cast<int>(waveSpan)));
    auto shown = *lane;
    shown.offset -= waveFrom;
    std::vector<EvidenceBeat> beats;
    for (const auto& beat : evidence.beats)
        beats.push_back({beat.at - waveFrom, beat.type});
    strip_->show({std::move(shown)}, {}, std::move(beats));
    strip_->setAccessibleName(about_->text());
    strip_->setVisible(true);
}

void EventWave::say(const QString& sentence)
{
    about_->setText(sentence);
    strip_->say({});
    strip_->setVisible(false); // the words stand above it
}

void EventWave::setRefusal(const QString& sentence) { disclosure_->setAccessibleDescription(sentence); }

void EventWave::resizeEvent(QResizeEvent*)
{
    const int wide = std::min(width(), std::max(pressHigh, disclosure_->sizeHint().width()));
    disclosure_->setGeometry(width() - wide, 0, wide, pressHigh);
    about_->setGeometry(0, 0, std::max(0, width() - wide - 8), pressHigh);
    strip_->setGeometry(0, pressHigh + waveApart, width(), height() - pressHigh - 2 * waveApart);
}

}
