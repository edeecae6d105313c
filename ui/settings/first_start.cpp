// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/first_start.h"

#include "core/vitals/pin.h"

#include "ui/kit/icon.h"
#include "ui/settings/setting_words.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace wardlight::settings_ui {
namespace {

using kit::Token;
using kit::Weight;
constexpr int cardEdge = 16, cardInside = 56; // dp
constexpr std::array<const char*, 3> languageIds{"en", "fr-CA", "es"};

}

FirstStart::FirstStart(door::Door& door, const kit::Theme& theme, const kit::Words& words, QWidget* parent)
    : QWidget(parent)
    , door_(door)
    , commands_(door, StationId{1})
    , theme_(theme)
    , words_(words)
{
    setWindowTitle(QStringLiteral("Wardlight"));
    setMinimumSize(800, 600);
    make();
    go(Step::Language);
}

void FirstStart::make()
{
    for (auto* child : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        delete child;
    sources_.clear();
    const auto sentence = [&](double size, Weight weight, Token colour, QWidget* on) {
        auto* made = new kit::Sentence(size, weight, colour, on);
        made->setTheme(theme_);
        return made;
    };
    title_ = sentence(34, Weight::Bold, Token::Text1, this);
    about_ = sentence(17, Weight::Regular, Token::Text2, this);
    told_ = sentence(15, Weight::SemiBold, Token::Text1, this);
    const auto body = [&](Step step) {
        auto* made = new QWidget(this);
        pages_[static_cast<std::size_t>(step)] = made;
        auto* column = new QVBoxLayout(made);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(14);
        return column;
    };
    const auto field = [&](const QString& label) {
        auto* made = new kit::Field(label, this);
        made->setTheme(theme_);
        made->setMaximumWidth(460);
        connect(made->edit(), &QLineEdit::textEdited, this, [this] { refresh(); });
        connect(made->edit(), &QLineEdit::returnPressed, this, &FirstStart::forward);
        return made;
    };

    auto* language = body(Step::Language);
    languages_ = new ChoiceRow(this);
    languages_->setTheme(theme_);
    QStringList names;
    for (const auto* id : languageIds)
        names << settingValue(*settingInfo("station.language"), id);
    languages_->setChoices(tr("Language"), names);
    connect(languages_, &ChoiceRow::chosen, this, [this](int i) {
        kept_ = answers();
        kept_.language = languageIds[static_cast<std::size_t>(i)];
        Q_EMIT languageWanted(QString::fromLatin1(languageIds[static_cast<std::size_t>(i)]));
    });
    auto* row = new QHBoxLayout;
    row->addWidget(languages_);
    row->addStretch(1);
    language->addLayout(row);
    clock_ = sentence(22, Weight::SemiBold, Token::Text1, this);
    language->addWidget(clock_);
    auto* zone = sentence(15, Weight::Regular, Token::Text2, this);
    zone->setText(tr("Clock and time zone are this machine's. If they are wrong, set them there: no alarm depends on it."));
    language->addWidget(zone);
    auto* wording = sentence(14, Weight::Regular, Token::Text2, this);
    wording->setText(tr("Wardlight is not a certified medical device. It has not been cleared or approved by the FDA, Health Canada or a notified "
                        "body. Do not rely on it as the only or primary means of monitoring or alarming for any patient. It is for research, "
                        "education, simulation and evaluation."));
    language->addWidget(wording);
    language->addStretch(1);

    auto* admin = body(Step::Administrator);
    administrator_ = field(tr("Name"));
    admin->addWidget(administrator_);
    pin_ = field(tr("PIN, 6 to 12 digits"));
    pinAgain_ = field(tr("The same PIN again"));
    for (auto* secret : {pin_, pinAgain_}) {
        secret->edit()->setEchoMode(QLineEdit::Password);
        secret->edit()->setMaxLength(static_cast<int>(longestPin));
        secret->edit()->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
        connect(secret->edit(), &QLineEdit::textChanged, this, [this] {
            const auto typed = pin_->text().toStdString();
            pin_->setVerdict(typed.empty() ? QString() : complaintAboutPin(typed) == "simple" ? tr("too simple") : complaintAboutPin(typed).empty() ? tr("good") : QString());
            pinAgain_->setVerdict(pinAgain_->text().isEmpty() ? QString() : pinAgain_->text() == pin_->text() ? tr("the same") : QString());
        });
        admin->addWidget(secret);
    }
    auto* later = sentence(15, Weight::Regular, Token::Text2, this);
    later->setText(tr("It opens this station when it is locked. Others get theirs in Settings, Users."));
    admin->addWidget(later);
    admin->addStretch(1);

    auto* unit = body(Step::Unit);
    unit_ = field(tr("Name of the unit"));
    unit_->edit()->setMaxLength(60);
    unit->addWidget(unit_);
    auto* many = sentence(13, Weight::SemiBold, Token::Text2, this);
    many->setText(tr("Beds"));
    unit->addWidget(many);
    beds_ = new Stepper(this);
    beds_->setTheme(theme_);
    beds_->setName(tr("Beds"));
    connect(beds_, &Stepper::stepped, this, [this](int by) {
        bedCount_ = std::clamp(bedCount_ + by, 1, static_cast<int>(mostUnitBeds));
        refresh();
    });
    auto* counted = new QHBoxLayout;
    counted->addWidget(beds_);
    counted->addStretch(1);
    unit->addLayout(counted);
    auto* order = sentence(15, Weight::Regular, Token::Text2, this);
    order->setText(tr("They are called 01, 02 and so on. Labels, order and blank places of the floor plan are set in Settings."));
    unit->addWidget(order);
    unit->addStretch(1);

    auto* hear = body(Step::Hear);
    hear_ = new HearTest(door_, commands_, theme_, words_, this);
    hear_->setTheme(theme_);
    connect(hear_, &Pane::notice, this, [this](const QString& says) { told_->setText(says); });
    hear->addWidget(hear_);
    hear->addStretch(1);

    auto* source = body(Step::Source);
    const std::array<std::pair<QString, QString>, 4> ways{{{tr("Beds that wait for devices"), tr("Devices are connected later.")},
                                                           {tr("A simulated ward"), tr("Invented patients, for teaching and trying. Marked as a demo everywhere.")},
                                                           {tr("A folder of recordings"), tr("WFDB, EDF or BDF files, a bed each.")},
                                                           {tr("A ward on this machine"), tr("The data folder of a running wardlightd.")}}};
    auto* group = new QButtonGroup(page(Step::Source));
    for (const auto& [name, detail] : ways) {
        auto* made = new kit::ChoiceCard(this);
        made->setTheme(theme_);
        made->setText(name);
        made->setAccessibleName(name);
        made->setDetail(detail);
        made->setMinimumHeight(56);
        group->addButton(made);
        connect(made, &QAbstractButton::clicked, this, [this] { refresh(); });
        source->addWidget(made);
        sources_.push_back(made);
    }
    path_ = field(tr("Folder"));
    path_->edit()->setMaxLength(1000);
    source->addWidget(path_);
    source->addStretch(1);

    const auto button = [&](kit::ButtonStyle style, const QString& text) {
        auto* made = new kit::Button({}, style, this);
        made->setTheme(theme_);
        made->setText(text);
        return made;
    };
    back_ = button(kit::ButtonStyle::Plain, tr("Back"));
    back_->setIconName(QLatin1String("back"));
    demo_ = button(kit::ButtonStyle::Raised, tr("Look around a demo ward"));
    next_ = button(kit::ButtonStyle::Inverted, tr("Next"));
    connect(back_, &QAbstractButton::clicked, this, [this] { go(static_cast<Step>(std::max(0, static_cast<int>(step_) - 1))); });
    connect(demo_, &QAbstractButton::clicked, this, &FirstStart::demoWanted);
    connect(next_, &QAbstractButton::clicked, this, &FirstStart::forward);
    setAnswers(kept_);
}

void FirstStart::setAnswers(const FirstStartAnswers& answers)
{
    kept_ = answers;
    const auto at = std::find(languageIds.begin(), languageIds.end(), answers.language);
    languages_->setChosen(at == languageIds.end() ? 0 : static_cast<int>(at - languageIds.begin()));
    administrator_->edit()->setText(kit::shown(answers.administrator));
    pin_->edit()->setText(QString::fromStdString(answers.pin));
    pinAgain_->edit()->setText(QString::fromStdString(answers.pin));
    unit_->edit()->setText(kit::shown(answers.unit));
    if (!answers.beds.empty())
        bedCount_ = static_cast<int>(std::min(answers.beds.size(), mostUnitBeds));
    sources_[static_cast<std::size_t>(answers.source)]->setChecked(true);
    path_->edit()->setText(QString::fromStdString(answers.path));
}

FirstStartAnswers FirstStart::answers() const
{
    FirstStartAnswers a = kept_;
    a.administrator = administrator_->text().toStdString();
    a.pin = pin_->text() == pinAgain_->text() ? pin_->text().toStdString() : std::string();
    a.unit = unit_->text().toStdString();
    a.beds.clear();
    for (int i = 1; i <= bedCount_; ++i)
        a.beds.push_back((i < 10 ? "0" : "") + std::to_string(i));
    for (std::size_t i = 0; i < sources_.size(); ++i)
        if (sources_[i]->isChecked())
            a.source = static_cast<DataSource>(i);
    a.path = path_->text().toStdString();
    return a;
}

bool FirstStart::isAnswered(Step step) const
{
    const auto a = answers();
    switch (step) {
    case Step::Language: return true;
    case Step::Administrator: return !a.administrator.empty() && complaintAboutPin(a.pin).empty();
    case Step::Unit: return !a.unit.empty();
    case Step::Hear: { // heard or not: somebody stood there and listened
        const auto view = door_.view();
        return view->site && view->site->heard.size() == 3;
    }
    case Step::Source: return !a.path.empty() || a.source == DataSource::None || a.source == DataSource::Simulated;
    case Step::Count: break;
    }
    return true;
}

QString FirstStart::stepName(Step step) const
{
    switch (step) {
    case Step::Language: return tr("Language and clock");
    case Step::Administrator: return tr("First administrator");
    case Step::Unit: return tr("Unit and beds");
    case Step::Hear: return tr("Can you hear it?");
    case Step::Source: return tr("Where data comes from");
    case Step::Count: break;
    }
    return {};
}

QString FirstStart::stepDetail(Step step) const
{
    if (step >= step_)
        return {};
    const auto a = answers();
    switch (step) {
    case Step::Language: return settingValue(*settingInfo("station.language"), a.language);
    case Step::Administrator: return kit::shown(a.administrator);
    case Step::Unit: return tr("%1, %n beds", "unit", bedCount_).arg(kit::shown(a.unit));
    case Step::Hear: {
        const auto view = door_.view();
        return view->site && view->site->allHeard() ? tr("All three heard") : tr("Not all heard");
    }
    case Step::Source:
    case Step::Count: break;
    }
    return {};
}

void FirstStart::setWords(const kit::Words& words)
{
    words_ = words;
    const auto step = step_;
    QMetaObject::invokeMethod(this, [this, step] {
        make();
        go(step);
        for (auto* child : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
            if (std::find(pages_.begin(), pages_.end(), child) == pages_.end())
                child->show();
    }, Qt::QueuedConnection);
}

void FirstStart::go(Step step)
{
    if (step >= Step::Count)
        return;
    step_ = step;
    title_->setText(stepName(step));
    told_->setText({});
    switch (step) {
    case Step::Language: about_->setText(tr("Everything set here can be changed later in Settings.")); break;
    case Step::Administrator: about_->setText(tr("Who sets this station up and may change it.")); break;
    case Step::Unit: about_->setText(tr("What the ward is called and how many beds it has.")); break;
    case Step::Hear:
        about_->setText(tr("Stand where you will work and play each alarm. If one is hard to hear, turn it up here or choose another speaker. Without a "
                           "working speaker this station shows a standing alarm."));
        Q_EMIT administratorNamed(administrator_->text());
        break;
    case Step::Source: about_->setText(tr("Choose where the waves and numbers of these beds come from.")); break;
    case Step::Count: break;
    }
    refresh();
    place();
    QWidget* first = step == Step::Administrator ? administrator_ : step == Step::Unit ? static_cast<QWidget*>(unit_) : step == Step::Hear ? hear_->playButton(Priority::High) : next_;
    first->setFocus();
}

void FirstStart::forward()
{
    if (!isAnswered(step_))
        return;
    if (step_ == Step::Source)
        Q_EMIT finished();
    else
        go(static_cast<Step>(static_cast<int>(step_) + 1));
}

void FirstStart::refresh()
{
    const auto view = door_.view();
    const auto now = door_.now();
    hear_->refresh(*view, now.mono);
    clock_->setText(words_.clockSeconds(now.wall) + QStringLiteral("  ·  ") + words_.date(now.wall));
    beds_->setValue(QString::number(bedCount_));
    const auto source = answers().source;
    path_->setVisible(source == DataSource::Recordings || source == DataSource::OtherWard);
    next_->setText(step_ == Step::Source ? tr("Start monitoring") : tr("Next"));
    next_->setEnabled(isAnswered(step_));
    back_->setVisible(step_ != Step::Language);
    update();
}

QRect FirstStart::card() const { return {startColumn + cardEdge, cardEdge, width() - startColumn - 2 * cardEdge, height() - 2 * cardEdge}; }

void FirstStart::place()
{
    const auto box = card();
    const int x = box.left() + cardInside, w = box.width() - 2 * cardInside;
    title_->setGeometry(x, box.top() + 46, w, 50);
    const int about = about_->heightForWidth(std::min(w, 660));
    about_->setGeometry(x, box.top() + 100, std::min(w, 660), about);
    const int top = box.top() + 100 + about + 18;
    const int foot = box.bottom() - 28 - 52;
    for (std::size_t i = 0; i < pages_.size(); ++i) {
        pages_[i]->setVisible(static_cast<Step>(i) == step_);
        pages_[i]->setGeometry(x, top, w, std::max(0, foot - top - 40));
    }
    told_->setGeometry(x, foot - 36, w, 30);
    back_->setGeometry(x, foot, std::max(110, back_->sizeHint().width() + 12), 52);
    const int next = std::max(90, next_->sizeHint().width() + 20);
    next_->setGeometry(x + w - next, foot, next, 52);
    const int demo = demo_->sizeHint().width() + 12;
    demo_->setGeometry(x + w - next - 8 - demo, foot, demo, 52);
}

void FirstStart::resizeEvent(QResizeEvent*) { place(); }

void FirstStart::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && step_ != Step::Language)
        go(static_cast<Step>(static_cast<int>(step_) - 1));
    else
        QWidget::keyPressEvent(event);
}

}
