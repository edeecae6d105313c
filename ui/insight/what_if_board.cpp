// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/what_if_board.h"

#include <algorithm>
#include <cmath>

namespace wardlight::insight_ui {
namespace {

constexpr int controlsHigh = 216, signingHigh = 290, inside = 16, pressHigh = 44; // dp
constexpr std::array<Parameter, 8> offered{Parameter::Spo2,        Parameter::HeartRate, Parameter::RespirationRate, Parameter::NibpSystolic,
                                           Parameter::AbpSystolic, Parameter::EtCo2,     Parameter::Temperature,     Parameter::Glucose};
constexpr int sideHigh = 0, sideLow = 1; // as LimitKindView::side

bool isSet(const ProfileLimits& limits) { return limits.low || limits.high; }

}

WhatIfBoard::WhatIfBoard(QWidget* parent)
    : Board(parent)
    , controls_(new QWidget(this))
    , signing_(new QWidget(this))
    , parameters_(new kit::Segments({}, {}, controls_))
    , low_(new LimitStepper(controls_))
    , high_(new LimitStepper(controls_))
    , delay_(new LimitStepper(controls_))
    , replay_(new kit::Button({}, kit::ButtonStyle::Inverted, controls_))
    , back_(new kit::Button({}, kit::ButtonStyle::Raised, controls_))
    , seen_(new kit::Button(QLatin1String("check"), kit::ButtonStyle::Raised, signing_))
    , propose_(new kit::Button({}, kit::ButtonStyle::Inverted, signing_))
    , about_(new kit::Sentence(14, kit::Weight::Regular, kit::Token::Text2, controls_))
    , signTitle_(new kit::Sentence(15, kit::Weight::Bold, kit::Token::Text1, signing_))
    , signAbout_(new kit::Sentence(13.5, kit::Weight::Regular, kit::Token::Text2, signing_))
    , reason_(new kit::Field({}, signing_))
    , beds_(new RankRows(this))
    , strip_(new EventStrip(this))
{
    std::vector<std::pair<QWidget*, int>> cells;
    for (auto& card : cards_) {
        card = new FigureCard(this);
        cells.emplace_back(card, 1);
    }
    addRow({{controls_, 1}}, [](int) { return controlsHigh; }, 0);
    addRow(std::move(cells), FigureCard::highFor, 0);
    addRow({{beds_, 4}, {strip_, 7}, {signing_, 4}}, [this](int) { return std::max(signingHigh, beds_->wanted()); }, 1);
    connect(parameters_, &kit::Segments::chosen, this, [this](int index) { choose(static_cast<std::size_t>(index)); });
    connect(low_, &LimitStepper::stepped, this, [this](int by) { step(sideLow, by); });
    connect(high_, &LimitStepper::stepped, this, [this](int by) { step(sideHigh, by); });
    connect(delay_, &LimitStepper::stepped, this, [this](int by) { step(2, by); });
    connect(replay_, &QAbstractButton::clicked, this, &WhatIfBoard::asked);
    connect(back_, &QAbstractButton::clicked, this, [this] {
        reset();
        showAll();
    });
    connect(seen_, &QAbstractButton::clicked, this, [this] {
        seenEvents_.insert(shownEvent_);
        if (shownEvent_ + 1 < toLookAt())
            ++shownEvent_;
        showAll();
    });
    connect(propose_, &QAbstractButton::clicked, this, &WhatIfBoard::proposing);
}

void WhatIfBoard::setTheme(const kit::Theme& theme)
{
    theme_ = theme;
    parameters_->setTheme(theme);
    for (auto* stepper : {low_, high_, delay_})
        stepper->setTheme(theme);
    for (auto* b : {replay_, back_, seen_, propose_})
        b->setTheme(theme);
    for (auto* s : {about_, signTitle_, signAbout_})
        s->setTheme(theme);
    reason_->setTheme(theme);
    for (auto* card : cards_)
        card->setTheme(theme);
    beds_->setTheme(theme);
    strip_->setTheme(theme);
}

void WhatIfBoard::setWords(const kit::Words& words)
{
    words_ = words;
    parameters_->setName(tr("What is tried"));
    QStringList names;
    for (const auto parameter : choices_)
        names << kit::parameterLabel(parameter);
    parameters_->setChoices(names);
    replay_->setText(tr("Replay 30 days"));
    seen_->setText(tr("Seen, accept the miss"));
    signTitle_->setText(tr("Propose and sign"));
    reason_->setLabel(tr("Why"));
    showAll();
}

void WhatIfBoard::setSite(const std::shared_ptr<const door::SiteView>& site)
{
    if (site == site_)
        return;
    site_ = site;
    std::vector<Parameter> choices;
    std::uint32_t version = 0;
    for (const auto& profile : site ? site->profiles : std::vector<door::ProfileNowView>{})
        if (profile.version.group == group_) {
            version = profile.version.version;
            for (const auto parameter : offered)
                for (const auto& limits : profile.version.limits)
                    if (limits.parameter == parameter && isSet(limits))
                        choices.push_back(parameter);
        }
    if (choices == choices_ && version == version_)
        return;
    version_ = version;
    choices_ = std::move(choices);
    chosen_ = std::min(chosen_, choices_.empty() ? 0 : choices_.size() - 1);
    reset();
    setWords(words_);
}

const ProfileLimits* WhatIfBoard::inForce() const
{
    if (site_ && chosen_ < choices_.size())
        for (const auto& profile : site_->profiles)
            if (profile.version.group == group_)
                for (const auto& limits : profile.version.limits)
                    if (limits.parameter == choices_[chosen_])
                        return &limits;
    return nullptr;
}

const door::LimitKindView* WhatIfBoard::kindOf(int side) const
{
    if (site_ && chosen_ < choices_.size())
        for (const auto& kind : site_->limitKinds)
            if (kind.parameter == choices_[chosen_] && kind.side == side)
                return &kind;
    return nullptr;
}

std::chrono::milliseconds WhatIfBoard::usualDelay() const
{
    for (const int side : {sideLow, sideHigh})
        if (const auto* kind = kindOf(side))
            return kind->delay;
    return {};
}

bool WhatIfBoard::isChanged() const
{
    const auto* now = inForce();
    return now && (wish_.low != now->low || wish_.high != now->high || wish_.delay.value_or(usualDelay()) != now->delay.value_or(usualDelay()));
}

void WhatIfBoard::reset()
{
    if (const auto* now = inForce())
        wish_ = *now;
    answer_.reset();
    problem_.clear();
    seenEvents_.clear();
    shownEvent_ = 0;
}

void WhatIfBoard::choose(std::size_t parameter)
{
    chosen_ = parameter;
    parameters_->setChosen(static_cast<int>(parameter));
    reset();
    showAll();
}

/// Whatever is tried anew must be asked anew: an answer belongs to its numbers.
void WhatIfBoard::step(int which, int by)
{
    const auto& about = info(wish_.parameter);
    if (which == 2) {
        const auto* kind = kindOf(sideLow) ? kindOf(sideLow) : kindOf(sideHigh);
        const auto longest = kind ? kind->longestDelay : std::chrono::milliseconds(15'000);
        wish_.delay = std::clamp(wish_.delay.value_or(usualDelay()) + std::chrono::seconds(by), std::chrono::milliseconds(0), longest);
    } else if (auto& limit = which == sideLow ? wish_.low : wish_.high; limit) {
        const double wished = atStep(wish_.parameter, *limit + by * about.step);
        const bool apart = which == sideLow ? !wish_.high || wished < *wish_.high : !wish_.low || wished > *wish_.low;
        if (apart && isPlausible(wish_.parameter, wished))
            limit = wished;
    }
    answer_.reset();
    problem_.clear();
    seenEvents_.clear();
    shownEvent_ = 0;
    showAll();
}

void WhatIfBoard::setReading(std::optional<double> progress)
{
    progress_ = progress;
    showAll();
}

void WhatIfBoard::setAnswer(const std::optional<door::WhatIfAnswer>& answer, const QString& problem)
{
    answer_ = answer;
    problem_ = problem;
    seenEvents_.clear();
    shownEvent_ = 0;
    showAll();
}

/// Events judged true that would not be announced any more: each is looked at before anything is proposed.
std::size_t WhatIfBoard::toLookAt() const { return answer_ ? answer_->missed.size() : 0; }

std::optional<SiteChange> WhatIfBoard::proposal() const
{
    if (!answer_ || !isChanged() || !site_ || seenEvents_.size() < toLookAt() || answer_->missedCount > static_cast<int>(toLookAt()))
        return std::nullopt;
    for (const auto& profile : site_->profiles)
        if (profile.version.group == group_) {
            SiteChange change;
            change.profile = profile.version;
            change.profile->version = profile.version.version + 1;
            for (auto& limits : change.profile->limits)
                if (limits.parameter == wish_.parameter)
                    limits = wish_;
            change.reason = reason_->text().toStdString();
            return change;
        }
    return std::nullopt;
}

void WhatIfBoard::proposed()
{
    reason_->edit()->clear();
    reset();
    showAll();
}

void WhatIfBoard::resizeEvent(QResizeEvent* event)
{
    Board::resizeEvent(event);
    placeControls();
}

void WhatIfBoard::placeControls()
{
    const int wide = controls_->width();
    parameters_->setGeometry(0, 0, std::min(wide, parameters_->wanted()), pressHigh);
    const int third = (std::min(wide, 1200) - 2 * gap) / 3;
    int x = 0;
    for (auto* stepper : {low_, high_, delay_}) {
        stepper->setGeometry(x, pressHigh + gap, third, LimitStepper::high);
        x += third + gap;
    }
    const int y = pressHigh + 2 * gap + LimitStepper::high;
    const int replayWide = std::max(160, replay_->sizeHint().width()), backWide = std::max(160, back_->sizeHint().width());
    replay_->setGeometry(0, y, replayWide, pressHigh);
    back_->setGeometry(replayWide + gap, y, backWide, pressHigh);
    const int aboutAt = replayWide + backWide + 3 * gap;
    about_->setGeometry(aboutAt, y, std::max(0, wide - aboutAt), pressHigh);
    const int signWide = signing_->width() - 2 * inside;
    signTitle_->setGeometry(inside, 10, signWide, 26);
    signAbout_->setGeometry(inside, 38, signWide, 76);
    seen_->setGeometry(inside, 118, signWide, pressHigh);
    reason_->setGeometry(inside, 170, signWide, reason_->sizeHint().height());
    propose_->setGeometry(inside, signing_->height() - pressHigh - 8, signWide, pressHigh);
}

}
