// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/what_if_board.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace wardlight::insight_ui {
namespace {

constexpr int controlsHigh = 216, choicesApart = 28, widest = 1900, signingHigh = 252, inside = 20, pressHigh = 44; // dp
constexpr int stripHigh = 240, footEdge = 12, latestHigh = 176; // dp: of an event's strip without its wave and its foot, and of a small one
constexpr int bedsShare = 4, stripShare = 7, signShare = 4;
constexpr std::array<Parameter, 8> offered{Parameter::Spo2,        Parameter::HeartRate, Parameter::RespirationRate, Parameter::NibpSystolic,
                                           Parameter::AbpSystolic, Parameter::EtCo2,     Parameter::Temperature,     Parameter::Glucose};
constexpr std::array<int, 3> dayChoices{7, 30, 90};
constexpr int sideHigh = 0, sideLow = 1; // as LimitKindView::side

/// The ground of what is signed: a panel like the charts beside it.
class Ground : public QWidget {
public:
    using QWidget::QWidget;
    kit::Theme theme;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        p.setBrush(theme[kit::Token::Surface]);
        p.setPen(QPen(theme[kit::Token::Line], 1));
        p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    }
};

bool isSet(const ProfileLimits& limits) { return limits.low || limits.high; }

/// What of a profile can be tried: numbers that have limits, in the order they are offered.
std::vector<Parameter> triable(const ProfileVersion& profile)
{
    std::vector<Parameter> choices;
    for (const auto parameter : offered)
        for (const auto& limits : profile.limits)
            if (limits.parameter == parameter && isSet(limits))
                choices.push_back(parameter);
    return choices;
}

}

WhatIfBoard::WhatIfBoard(QWidget* parent)
    : Board(parent)
    , controls_(new QWidget(this))
    , signing_(new Ground(this))
    , parameters_(new kit::Segments({}, {}, controls_))
    , groups_(new kit::Segments({}, {}, controls_))
    , periods_(new kit::Segments({}, {}, controls_))
    , low_(new LimitStepper(controls_))
    , high_(new LimitStepper(controls_))
    , delay_(new LimitStepper(controls_))
    , replay_(new kit::Button({}, kit::ButtonStyle::Inverted, controls_))
    , back_(new kit::Button({}, kit::ButtonStyle::Raised, controls_))
    , propose_(new kit::Button({}, kit::ButtonStyle::Inverted, signing_))
    , about_(new kit::Sentence(14, kit::Weight::Regular, kit::Token::Text2, controls_))
    , signTitle_(new kit::Sentence(15, kit::Weight::Bold, kit::Token::Text1, signing_))
    , signAbout_(new kit::Sentence(13.5, kit::Weight::Regular, kit::Token::Text2, signing_))
    , reason_(new kit::Field({}, signing_))
    , beds_(new RankRows(this))
    , strip_(new EventStrip(this))
    , wave_(new EventWave(strip_))
    , foot_(new EventFoot(strip_))
    , laterCard_(new LaterCard(this))
{
    std::vector<std::pair<QWidget*, int>> cells;
    for (auto& card : cards_) {
        card = new FigureCard(this);
        cells.emplace_back(card, 1);
    }
    addRow({{controls_, 1}}, [this](int width) { return controlsHigh + (inOneRow(width) ? 0 : pressHigh + gap); }, 0);
    addRow(std::move(cells), FigureCard::highFor, 0);
    const auto eventHigh = [this](int width) {
        const int wide = (width - 2 * gap) * stripShare / (bedsShare + stripShare + signShare) - 2 * inside;
        return std::max({signingHigh, beds_->wanted(), stripHigh + EventWave::high + foot_->highFor(wide)});
    };
    addRow({{beds_, bedsShare}, {strip_, stripShare}, {signing_, signShare}}, eventHigh, 3);
    cells.clear();
    for (auto& strip : latest_) {
        strip = new EventStrip(this);
        cells.emplace_back(strip, 1);
    }
    cells.emplace_back(laterCard_, 1);
    addRow(std::move(cells), [this](int) { return answer_ && !answer_->laterEvents.empty() ? latestHigh : 0; }, 1);
    connect(parameters_, &kit::Segments::chosen, this, [this](int index) { choose(static_cast<std::size_t>(index)); });
    connect(groups_, &kit::Segments::chosen, this, [this](int index) { choose(groupChoices_[static_cast<std::size_t>(index)]); });
    connect(periods_, &kit::Segments::chosen, this, [this](int index) {
        days_ = dayChoices[static_cast<std::size_t>(index)];
        forgetAnswer();
        showAll();
    });
    periods_->setChosen(1);
    connect(low_, &LimitStepper::stepped, this, [this](int by) { step(sideLow, by); });
    connect(high_, &LimitStepper::stepped, this, [this](int by) { step(sideHigh, by); });
    connect(delay_, &LimitStepper::stepped, this, [this](int by) { step(2, by); });
    connect(replay_, &QAbstractButton::clicked, this, &WhatIfBoard::asked);
    connect(back_, &QAbstractButton::clicked, this, [this] {
        reset();
        showAll();
    });
    connect(propose_, &QAbstractButton::clicked, this, &WhatIfBoard::proposing);
    connectEvents();
}

void WhatIfBoard::setTheme(const kit::Theme& theme)
{
    theme_ = theme;
    for (auto* segments : {parameters_, groups_, periods_})
        segments->setTheme(theme);
    for (auto* stepper : {low_, high_, delay_})
        stepper->setTheme(theme);
    for (auto* b : {replay_, back_, propose_})
        b->setTheme(theme);
    for (auto* s : {about_, signTitle_, signAbout_})
        s->setTheme(theme);
    reason_->setTheme(theme);
    static_cast<Ground*>(signing_)->theme = theme;
    signing_->update();
    for (auto* card : cards_)
        card->setTheme(theme);
    beds_->setTheme(theme);
    strip_->setTheme(theme);
    wave_->setTheme(theme);
    foot_->setTheme(theme);
    for (auto* strip : latest_)
        strip->setTheme(theme);
    laterCard_->setTheme(theme);
}

void WhatIfBoard::setWords(const kit::Words& words)
{
    words_ = words;
    parameters_->setName(tr("What is tried"));
    QStringList names;
    for (const auto parameter : choices_)
        names << kit::parameterLabel(parameter);
    parameters_->setChoices(names);
    groups_->setName(tr("Profile"));
    names.clear();
    for (const auto group : groupChoices_)
        names << (group == AgeGroup::Adult ? tr("Adult") : group == AgeGroup::Child ? tr("Child") : tr("Neonate"));
    groups_->setChoices(names);
    groups_->setVisible(groupChoices_.size() > 1);
    periods_->setName(tr("Replay of"));
    names.clear();
    for (const int days : dayChoices)
        names << tr("%n days", "a period", days);
    periods_->setChoices(names);
    wave_->setWords();
    waveOf_ = {}; // its words are made when it comes
    foot_->setWords();
    signTitle_->setText(tr("Propose and sign"));
    reason_->setLabel(tr("Why"));
    showAll();
}

void WhatIfBoard::setWard(const std::shared_ptr<const door::WardView>& ward, const Now& now)
{
    ward_ = ward;
    now_ = now;
    if (ward->site == site_)
        return showFoot(); // who lies where may have changed
    site_ = ward->site;
    takeProfile();
}

/// A profile that is as it was leaves the wish and its answer alone.
void WhatIfBoard::takeProfile()
{
    std::vector<AgeGroup> groups;
    std::vector<Parameter> choices;
    std::uint32_t version = 0;
    for (const auto group : {AgeGroup::Adult, AgeGroup::Child, AgeGroup::Neonate})
        for (const auto& profile : site_ ? site_->profiles : std::vector<door::ProfileNowView>{})
            if (profile.version.group == group) {
                const auto some = triable(profile.version);
                if (!some.empty() || group == group_)
                    groups.push_back(group);
                if (group == group_) {
                    choices = some;
                    version = profile.version.version;
                }
            }
    if (choices == choices_ && version == version_ && groups == groupChoices_)
        return;
    groupChoices_ = std::move(groups);
    const auto at = std::find(groupChoices_.begin(), groupChoices_.end(), group_);
    groups_->setChosen(static_cast<int>(at - groupChoices_.begin()));
    if (choices != choices_ || version != version_) {
        version_ = version;
        choices_ = std::move(choices);
        chosen_ = std::min(chosen_, choices_.empty() ? 0 : choices_.size() - 1);
        parameters_->setChosen(static_cast<int>(chosen_));
        reset();
    }
    setWords(words_);
    place();
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
    forgetAnswer();
}

/// An answer belongs to its numbers, its profile and its days: one that is still under way as well.
void WhatIfBoard::forgetAnswer()
{
    takeAnswer({}, {});
    if (progress_) {
        progress_.reset();
        Q_EMIT forgotten();
    }
}

void WhatIfBoard::choose(AgeGroup group)
{
    if (group == group_)
        return;
    group_ = group;
    chosen_ = 0;
    choices_.clear(); // begins anew even where two profiles have the same version
    version_ = 0;
    takeProfile();
}

void WhatIfBoard::choose(std::size_t parameter)
{
    chosen_ = parameter;
    parameters_->setChosen(static_cast<int>(parameter));
    reset();
    showAll();
}

/// Whatever is tried anew must be asked anew.
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
    forgetAnswer();
    showAll();
}

void WhatIfBoard::setReading(std::optional<double> progress)
{
    progress_ = progress;
    showAll();
}

void WhatIfBoard::setAnswer(const std::optional<door::WhatIfAnswer>& answer, const QString& problem)
{
    takeAnswer(answer, problem);
    showAll();
}

void WhatIfBoard::takeAnswer(std::optional<door::WhatIfAnswer> answer, const QString& problem)
{
    answer_ = std::move(answer);
    problem_ = problem;
    settled_.clear();
    shownEvent_ = shownLater_ = 0;
    later_ = false;
}

std::optional<SiteChange> WhatIfBoard::proposal() const
{
    if (!answer_ || !isChanged() || !site_ || settled_.size() < toLookAt() || isTooMuch())
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

bool WhatIfBoard::inOneRow(int width) const
{
    const int groups = groupChoices_.size() > 1 ? groups_->wanted() + choicesApart : 0;
    return parameters_->wanted() + choicesApart + groups + periods_->wanted() <= width;
}

void WhatIfBoard::placeControls()
{
    const int wide = controls_->width();
    const bool together = inOneRow(wide);
    const int parametersWide = std::min(wide, parameters_->wanted()), groupsWide = groupChoices_.size() > 1 ? groups_->wanted() : 0;
    const int below = together ? 0 : pressHigh + gap;
    parameters_->setGeometry(0, below, parametersWide, pressHigh);
    groups_->setGeometry(together ? parametersWide + choicesApart : 0, 0, groupsWide, pressHigh);
    const int last = together ? wide - periods_->wanted() : groupsWide > 0 ? groupsWide + choicesApart : 0;
    periods_->setGeometry(last, 0, periods_->wanted(), pressHigh);
    const int third = (std::min(wide, widest) - 2 * gap) / 3;
    int x = 0;
    for (auto* stepper : {low_, high_, delay_}) {
        stepper->setGeometry(x, below + pressHigh + gap, third, LimitStepper::high);
        x += third + gap;
    }
    const int y = below + pressHigh + 2 * gap + LimitStepper::high;
    const int replayWide = std::max(160, replay_->sizeHint().width()), backWide = std::max(160, back_->sizeHint().width());
    replay_->setGeometry(0, y, replayWide, pressHigh);
    back_->setGeometry(replayWide + gap, y, backWide, pressHigh);
    const int aboutAt = replayWide + backWide + 3 * gap;
    about_->setGeometry(aboutAt, y, std::max(0, wide - aboutAt), pressHigh);
    const int signWide = signing_->width() - 2 * inside;
    signTitle_->setGeometry(inside, 10, signWide, 26);
    signAbout_->setGeometry(inside, 38, signWide, 76);
    reason_->setGeometry(inside, 118, signWide, reason_->sizeHint().height());
    propose_->setGeometry(inside, signing_->height() - pressHigh - 16, signWide, pressHigh);
    const int footWide = strip_->width() - 2 * inside, footHigh = foot_->highFor(footWide);
    foot_->setGeometry(inside, strip_->height() - footHigh - footEdge, footWide, footHigh);
    foot_->place();
    wave_->setGeometry(inside, foot_->y() - EventWave::high, footWide, EventWave::high);
    strip_->setFoot(foot_->isHidden() ? 0 : footHigh + EventWave::high);
}

}
