// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/alarm_detail.h"

#include "ui/alarms/sentences.h"
#include "ui/alarms/tell.h"

#include <QCoreApplication>

#include <algorithm>

namespace wardlight::alarms_ui {
namespace {

constexpr auto lifeEvery = std::chrono::seconds(2);
constexpr auto dayBefore = std::chrono::hours(24);
constexpr std::uint64_t answerPlace = 1;

std::uint64_t pressOf(const door::AlarmView& alarm) { return alarm.id.value << 3U | static_cast<std::uint64_t>(alarm.phase); }

}

AlarmDetail::AlarmDetail(door::Door& door, kit::Commands& commands, const kit::Theme& theme, const kit::Words& words, QWidget* parent)
    : QWidget(parent)
    , door_(door)
    , commands_(commands)
    , theme_(theme)
    , words_(words)
    , reader_(new EventReader(door, this))
    , fetch_(new EvidenceReader(door, this))
    , evidence_(new EvidenceView(theme, words, this))
    , ladder_(new LadderPanel(theme, this))
    , answer_(new AnswerButton(this))
    , back_(new kit::Button(QLatin1String("back"), kit::ButtonStyle::Plain, this))
    , pause_(new kit::Button(QLatin1String("sound-off"), kit::ButtonStyle::Raised, this))
    , toBed_(new kit::Button(QLatin1String("bed"), kit::ButtonStyle::Raised, this))
    , disclosure_(new kit::Button(QLatin1String("wave"), kit::ButtonStyle::Raised, this))
    , strip_(new kit::Button(QLatin1String("print"), kit::ButtonStyle::Raised, this))
    , minute_(new kit::Button({}, kit::ButtonStyle::Raised, this))
    , save_(new kit::SavePopover(this))
    , redirectTo_(new kit::ChoiceList(this))
{
    for (auto& button : marks_)
        button = new kit::Button({}, kit::ButtonStyle::Raised, this);
    connect(reader_, &EventReader::piece, this, [this](const std::vector<Event>& events, bool last) { takeEvents(events, last); });
    connect(fetch_, &EvidenceReader::changed, this, &AlarmDetail::takeEvidence);
    connect(answer_, &QAbstractButton::pressed, this, [this] {
        const bool answers = live_ && live_->phase == AlarmPhase::Active;
        if (acknowledge(false) && answers)
            heldSince_ = door_.now().mono;
    });
    connect(back_, &QAbstractButton::clicked, this, &AlarmDetail::closed);
    connect(toBed_, &QAbstractButton::clicked, this, [this] { Q_EMIT openBed(bed_.value); });
    connect(pause_, &QAbstractButton::clicked, this, [this] {
        const auto view = door_.view();
        const auto* bed = view->bed(bed_);
        if (bed && bed->audioPausedUntil)
            commands_.endAudioPause(bed_);
        else
            commands_.pauseAudio(bed_);
    });
    for (std::size_t i = 0; i < marks_.size(); ++i)
        connect(marks_[i], &QAbstractButton::clicked, this, [this, i] {
            commands_.send(bed_, MarkAlarm{alarm_, static_cast<AlarmMark>(i)});
            readAt_ = {}; // seen as soon as it is written
        });
    connect(ladder_, &LadderPanel::sendNow, this, &AlarmDetail::send);
    connect(ladder_, &LadderPanel::answered, this, [this](EscalationStep step) { commands_.send(bed_, AnswerEscalation{alarm_, step, {}}); });
    connect(ladder_, &LadderPanel::redirectPressed, this, &AlarmDetail::openRedirect);
    connect(redirectTo_, &kit::ChoiceList::chosen, this, [this](int index) {
        if (static_cast<std::size_t>(index) >= redirectPeople_.size())
            return;
        if (telling_)
            send(QString::fromStdString(redirectPeople_[static_cast<std::size_t>(index)]));
        else
            commands_.send(bed_, AnswerEscalation{alarm_, EscalationStep::Redirected, redirectPeople_[static_cast<std::size_t>(index)]});
    });
    connectPaper();
    connectMinute();
    setTheme(theme);
    setWords(words);
}

void AlarmDetail::setTheme(const kit::Theme& theme)
{
    theme_ = theme;
    evidence_->setTheme(theme);
    ladder_->setTheme(theme);
    for (auto* button : {back_, pause_, toBed_, disclosure_, strip_, minute_, marks_[0], marks_[1], marks_[2]})
        button->setTheme(theme);
    update();
}

void AlarmDetail::setWords(const kit::Words& words)
{
    words_ = words;
    evidence_->setWords(words);
    back_->setAccessibleName(QCoreApplication::translate("wardlight::alarms", "Back to the list"));
    toBed_->setText(QCoreApplication::translate("wardlight::alarms", "Open bed"));
    disclosure_->setText(QCoreApplication::translate("wardlight::alarms", "Full disclosure"));
    strip_->setText(QCoreApplication::translate("wardlight::alarms", "Strip", "a printed piece of waves"));
    for (std::size_t i = 0; i < marks_.size(); ++i) {
        marks_[i]->setText(markWord(static_cast<AlarmMark>(i)));
        marks_[i]->setAccessibleName(QCoreApplication::translate("wardlight::alarms", "Was it right? %1").arg(marks_[i]->text()));
    }
    texts_ = {};
    if (alarm_)
        refresh();
    update();
}

void AlarmDetail::open(BedId bed, AlarmId alarm, std::optional<PastAlarm> past)
{
    if (alarm == alarm_ && isLive_)
        return;
    close();
    bed_ = bed;
    alarm_ = alarm;
    past_ = std::move(past);
    const auto view = door_.view();
    const auto* open = liveAlarm(*view);
    std::optional<Instant> onset;
    if (open) {
        live_ = *open;
        bed_ = open->bed;
        onset = open->onset;
    }
    evidence_->leaveMinute();
    evidence_->clear(QCoreApplication::translate("wardlight::alarms", "Looking for the waves of this alarm."));
    fetch_->open(bed_, alarm, onset);
    askLife();
    refresh();
}

void AlarmDetail::close()
{
    reader_->stop();
    fetch_->stop();
    history_.clear();
    past_.reset();
    live_.reset();
    shownEvidence_ = {};
    texts_ = {};
    alarm_ = {};
    bed_ = {};
    isLive_ = false;
    redirectTo_->hide();
    save_->close();
    printWhenRead_ = false;
}

const door::AlarmView* AlarmDetail::liveAlarm(const door::WardView& ward) const
{
    for (const auto& a : ward.alarms)
        if (a.id == alarm_)
            return &a;
    return nullptr;
}

/// Its own life, and the same kind of the day before: one question to the record.
void AlarmDetail::askLife()
{
    const auto now = door_.now();
    readAt_ = now.mono;
    auto from = now.wall + -std::chrono::microseconds(dayBefore);
    const auto onset = live_ ? live_->onsetWall : past_ ? past_->alarm.onsetWall : now.wall;
    from = std::min(from, onset + -std::chrono::microseconds(std::chrono::hours(1)));
    if (readUntil_ > from && !history_.isEmpty())
        from = readUntil_ + -std::chrono::microseconds(std::chrono::seconds(5));
    readUntil_ = now.wall;
    reader_->ask(bed_, from, now.wall + std::chrono::microseconds(std::chrono::seconds(1)));
}

void AlarmDetail::takeEvents(const std::vector<Event>& events, bool)
{
    history_.take(events);
    for (auto& past : history_.alarms())
        if (past.alarm.id == alarm_)
            past_ = std::move(past);
    judge(); // its delay may have been told only now
    refresh();
}

void AlarmDetail::takeEvidence(const Evidence& evidence)
{
    shownEvidence_ = evidence;
    if (evidence.lanes.empty()) {
        evidence_->clear(QCoreApplication::translate("wardlight::alarms", "No waves were kept of this alarm."));
        texts_ = {};
        refresh();
        return;
    }
    judge();
    refresh();
    if (std::exchange(printWhenRead_, false))
        print();
}

void AlarmDetail::judge()
{
    if (shownEvidence_.lanes.empty() || (!live_ && !past_))
        return;
    const auto& about = live_ ? *live_ : past_->alarm;
    const double delay = past_ ? seconds(past_->delay) : 0;
    door::WitnessQuestion question;
    question.kind = about.key.kind;
    question.limit = past_ && past_->alarm.limit ? past_->alarm.limit : about.limit;
    question.raised = EvidenceView::raisedAt;
    question.began = EvidenceView::raisedAt - std::clamp(delay, 0.0, EvidenceView::raisedAt);
    evidence_->show(shownEvidence_, door::witnesses(shownEvidence_, question));
}

bool AlarmDetail::acknowledge(bool firm)
{
    const auto view = door_.view();
    const auto* a = liveAlarm(*view);
    if (!a)
        return false;
    if (!firm && !guard_.settled(answerPlace, pressOf(*a), door_.now().mono)) {
        Q_EMIT notice(QCoreApplication::translate("wardlight::alarms", "The alarm changed. Press again."));
        return false;
    }
    if (a->phase == AlarmPhase::Acknowledged) {
        if (firm || !commands_.canUndo(a->id, door_.now().mono))
            return false;
        commands_.undoAcknowledge(a->bed, a->id);
        return true;
    }
    commands_.acknowledge(a->bed, a->id);
    return true;
}

void AlarmDetail::send(const QString& person) { commands_.send(bed_, Escalate{alarm_, person.toStdString()}); }

void AlarmDetail::tell(bool acknowledge)
{
    const auto view = door_.view();
    const auto* a = liveAlarm(*view);
    if (!a)
        return;
    if (acknowledge && a->phase == AlarmPhase::Active)
        commands_.acknowledge(a->bed, a->id);
    auto people = tellChoices(*view, bed_, view->user);
    if (people.choices.empty()) {
        Q_EMIT notice(QCoreApplication::translate("wardlight::alarms", "Nobody is on the roster for this bed."));
        return;
    }
    redirectPeople_ = std::move(people.people);
    telling_ = true;
    redirectTo_->setChoices(QCoreApplication::translate("wardlight::alarms", "Tell whom?"), std::move(people.choices));
    redirectTo_->openAt(theme_, QRect(answer_->mapToGlobal(QPoint()), answer_->size()), QRect(mapToGlobal(QPoint()), size()));
}

void AlarmDetail::openRedirect()
{
    telling_ = false;
    const auto user = door_.view()->user;
    std::vector<kit::Choice> choices;
    redirectPeople_.clear();
    for (const auto& row : ladder_->rows())
        if (!row.byHand && row.person != user) {
            choices.push_back({row.name, row.duty, false});
            redirectPeople_.push_back(row.person);
        }
    redirectTo_->setChoices(QCoreApplication::translate("wardlight::alarms", "Pass on to"), std::move(choices));
    auto* from = ladder_->redirect();
    redirectTo_->openAt(theme_, QRect(from->mapToGlobal(QPoint()), from->size()), QRect(mapToGlobal(QPoint()), size()));
}

void AlarmDetail::refresh()
{
    if (!alarm_)
        return;
    const auto view = door_.view();
    const auto now = door_.now();
    const auto* open = liveAlarm(*view);
    isLive_ = open != nullptr;
    if (open)
        live_ = *open;
    if (heldSince_ && !answer_->isDown())
        heldSince_.reset();
    if (heldSince_ && now.mono - *heldSince_ >= tellAfter) {
        heldSince_.reset();
        tell(false);
    }
    fetch_->refresh();
    if ((open || now.mono - readAt_ < std::chrono::seconds(30)) && !reader_->isReading() && now.mono - readAt_ > lifeEvery)
        askLife();
    showAnswer(now);
    makeTexts(*view, now);
    const auto* bed = view->bed(bed_);
    const auto& about = live_ ? *live_ : past_ ? past_->alarm : door::AlarmView{};
    const bool mayAnswer = open && isAsked(*open, view->user);
    ladder_->show(open || (live_ && live_->ladder) ? ladderRows(about, bed, words_, now.mono) : std::vector<LadderRow>{},
                  kit::shown(view->rosterTitle), mayAnswer, now.mono);
    ladder_->setVisible(isLive_ || (live_ && live_->ladder));
}

void AlarmDetail::showAnswer(const Now& now)
{
    const bool canUndo = live_ && commands_.canUndo(alarm_, now.mono);
    if (!isLive_ || !live_) {
        answer_->show(theme_, past_ && past_->ended ? QCoreApplication::translate("wardlight::alarms", "Ended %1", "time of day").arg(words_.clockSeconds(*past_->ended))
                                                    : QCoreApplication::translate("wardlight::alarms", "Over"),
                      QLatin1String("clock"), Tag::None, false);
        answer_->setEnabled(false);
    } else {
        const auto tag = live_->priority == Priority::High ? Tag::High : live_->priority == Priority::Medium ? Tag::Medium : Tag::Low;
        guard_.drawn(answerPlace, pressOf(*live_), now.mono);
        answer_->setEnabled(live_->phase != AlarmPhase::Acknowledged || canUndo);
        if (live_->phase == AlarmPhase::Active)
            answer_->show(theme_, QCoreApplication::translate("wardlight::alarms", "Acknowledge"), QLatin1String("check"), tag, true);
        else if (live_->phase == AlarmPhase::Latched)
            answer_->show(theme_, QCoreApplication::translate("wardlight::alarms", "Clear", "a latched alarm"), QLatin1String("check"), tag, false);
        else if (canUndo)
            answer_->show(theme_, QCoreApplication::translate("wardlight::alarms", "Undo", "take the acknowledge back"), QLatin1String("rewind"), tag, false);
        else
            answer_->show(theme_, QCoreApplication::translate("wardlight::alarms", "Acknowledged %1", "time of day").arg(words_.clock(live_->acknowledgedAt)),
                          QLatin1String("check"), tag, false);
    }
    const auto view = door_.view();
    const auto* bed = view->bed(bed_);
    const bool paused = bed && bed->audioPausedUntil;
    pause_->setEnabled(bed && isLive_);
    pause_->setText(paused ? QCoreApplication::translate("wardlight::alarms", "Sound on %1", "button, time left").arg(kit::countText(*bed->audioPausedUntil - now.mono))
                           : QCoreApplication::translate("wardlight::alarms", "Pause sound 2:00"));
    toBed_->setEnabled(bed != nullptr);
    disclosure_->setEnabled(bed && !bed->waves.empty());
    strip_->setEnabled(!shownEvidence_.lanes.empty());
    showMinuteButton();
    for (std::size_t i = 0; i < marks_.size(); ++i)
        marks_[i]->setStyle(past_ && past_->mark == static_cast<AlarmMark>(i) ? kit::ButtonStyle::Inverted : kit::ButtonStyle::Raised);
}

}
