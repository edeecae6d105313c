// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/announcer.h"

#include "ui/ward/tile_words.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>

namespace wardlight::shell {
namespace {

QAccessibleInterface* makeAlertInterface(const QString&, QObject* object)
{
    auto* word = qobject_cast<AlertWord*>(object);
    return word ? new QAccessibleWidget(word, QAccessible::AlertMessage) : nullptr; // owned by QAccessible's cache
}

}

AlertWord::AlertWord(QWidget* parent) : QWidget(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAlertInterface);
        return true;
    }();
    static_cast<void>(installed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(0, 0, 1, 1); // to be in the tree it must be on the screen
}

void AlertWord::say(const QString& sentence)
{
    setAccessibleName(sentence);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

Announcer::Announcer(QWidget* window)
{
    for (auto& word : words_)
        word = new AlertWord(window);
}

/// A phase or a priority that rises is announced again: what was acknowledged sounds again, what was yellow is red.
void Announcer::follow(const door::WardView& ward, const kit::Words& words, Instant now)
{
    std::map<AlarmId, Said> open;
    for (const auto& alarm : ward.alarms) {
        open[alarm.id] = {alarm.phase, alarm.priority};
        if (alarm.phase != AlarmPhase::Active || alarm.priority == Priority::Low)
            continue;
        if (const auto before = said_.find(alarm.id);
            before != said_.end() && before->second.phase == AlarmPhase::Active && before->second.priority >= alarm.priority)
            continue;
        words_[next_++ % words_.size()]->say(announcementOf(alarm, ward, words, now));
    }
    said_ = std::move(open);
}

void Announcer::forget()
{
    for (auto* word : words_)
        word->setAccessibleName({});
}

QString announcementOf(const door::AlarmView& alarm, const door::WardView& ward, const kit::Words& words, Instant now)
{
    const auto* bed = alarm.bed ? ward.bed(alarm.bed) : nullptr;
    const auto said = ward::alarmSentence(alarm, words, now);
    // What is said aloud is heard by all who must not read it.
    const auto names = ward.site ? door::nameRule(ward.site->setting("access.ward-names")) : door::NameRule::Shown;
    return bed ? ward::bedSentence(*bed, names) + QLatin1Char(' ') + said : said;
}

}
