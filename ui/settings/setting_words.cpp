// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_words.h"

#include "ui/kit/station_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace wardlight::settings_ui {
namespace {

struct SettingWords {
    Q_DECLARE_TR_FUNCTIONS(wardlight::settings_ui::SettingWords)
};

struct NameOf {
    std::string_view id;
    const char* name;
    const char* about;
};
constexpr NameOf settingNames[] = {
    {"station.language", QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Language"),
     QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Of this station's screens.")},
    {"station.theme", QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Colours"),
     QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Alarm colours are the same in each.")},
    {"station.numbers", QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Numbers on tiles"),
     QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "At which side the numbers stand.")},
    {"station.text", QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Text and controls"),
     QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "How large they are. This screen starts again to change it: about a second.")},
    {"station.touch", QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "For fingers and gloves"),
     QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Larger targets; small tiles open a card.")},
    {"station.return", QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Return to the ward"),
     QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "After this long without a press, except over unsaved input.")},
    {"station.monitors", QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Several monitors"),
     QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "The alarm line is on each. A ward that is spread over them reads from the left.")},
    {"station.letters", QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Letters as keys"),
     QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "A, P, F and other single characters act at once. Off: only keys with Ctrl, arrows, Tab, Enter and Esc do.")},
    {"unit.waves", QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Wave colours"),
     QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Customary: pressure reddish, breathing yellowish, oxygen bluish green, all paler than any alarm.")},
    {"sound.volume", QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Volume"),
     QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Of alarms at this station. Never below the lowest allowed.")},
    {"sound.output", QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Speaker"),
     QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Where alarms sound. One that is gone is told, and the system's own takes its place.")},
    {"sound.lowest", QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Lowest volume allowed"),
     QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "No station of the site can be quieter.")},
    {"alarms.clear-hold", QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Hold before a limit alarm ends"),
     QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "The value must be back inside for this long.")},
    {"alarms.audio-pause", QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Length of a sound pause"),
     QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "New red and yellow alarms sound through it.")},
    {"alarms.reminder", QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Reminder of what is off"),
     QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "A short sound while a bed's sound or alarms are off.")},
    {"alarms.budget", QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Alarm budget of a bed"),
     QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Alarms in 24 hours. Insight names the beds that have more, with the likely cause.")},
    {"alarms.latch-medium", QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Yellow alarms stay until seen"),
     QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Red ones always do.")},
    {"demote.asystole", QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Lower an unlikely asystole"),
     QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "When a pulse wave speaks against it: shown, marked and low for at most 30 s, then red.")},
    {"demote.extreme-bradycardia", QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Lower an unlikely extreme bradycardia"),
     QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "When a pulse wave speaks against it: shown, marked and low for at most 60 s, then red.")},
    {"demote.extreme-tachycardia", QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Lower an unlikely extreme tachycardia"),
     QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "When a pulse wave speaks against it: shown, marked and low for at most 60 s, then red.")},
    {"demote.ventricular-tachycardia", QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Lower an unlikely ventricular tachycardia"),
     QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "When a pulse wave speaks against it: shown, marked and low for at most 30 s, then red.")},
    {"demote.ventricular-flutter-fibrillation", QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Lower an unlikely fibrillation"),
     QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "When a pulse wave speaks against it: shown, marked and low for at most 30 s, then red.")},
    {"alarms.sounds-again-high", QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Red sounds again"),
     QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "An acknowledged alarm that is still true.")},
    {"alarms.sounds-again-medium", QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Yellow sounds again"),
     QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "An acknowledged alarm that is still true.")},
    {"alarms.undo", QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Undo of an acknowledge"),
     QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "How long it can be taken back.")},
    {"alarms.escalation-high", QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Red goes to the next person"),
     QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "When nobody has answered.")},
    {"alarms.escalation-medium", QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Yellow goes to the next person"),
     QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "When nobody has answered.")},
    {"alarms.link-lost", QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "A lost link is told"),
     QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "At the latest, after the last sample.")},
    {"scores.alarm", QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Alarm from the score"),
     QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "A yellow alarm from NEWS2 5 or a part of 3 (medium) or from 7 (high). A score by itself never sounds.")},
    {"scores.trend-alarm", QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Alarm from the course"),
     QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "A low alarm when vital signs move so that the next band of NEWS2 is reached within the hour.")},
    {"scores.asked-first", QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Asked first about a high score"),
     QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "NEWS2 of 7 or more, or a part of 3: whose duty is asked before the bed's nurse.")},
    {"access.idle-lock", QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Lock by itself"),
     QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "After this long without a press. Alarms go on.")},
    {"access.ward-names", QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Names on the ward screen"),
     QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "While somebody is signed in. A bed that is opened shows the name.")},
    {"access.locked-names", QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Names on a locked screen"),
     QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Bed numbers, waves, numbers and alarms are always shown.")},
    {"access.locked-acknowledge", QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Acknowledge without signing in"),
     QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Recorded as unidentified, with the station.")},
    {"access.locked-audio-pause", QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Pause sound without signing in"),
     QT_TRANSLATE_NOOP("wardlight::settings_ui::SettingWords", "Recorded as unidentified, with the station.")},
};

const NameOf* wordsOf(const SettingInfo& setting)
{
    for (const auto& n : settingNames)
        if (n.id == setting.id)
            return &n;
    return nullptr;
}

QString choiceWord(std::string_view choice)
{
    if (choice == "on")
        return SettingWords::tr("On", "a setting");
    if (choice == "off")
        return SettingWords::tr("Off", "a setting");
    if (choice == "left")
        return SettingWords::tr("Left");
    if (choice == "right")
        return SettingWords::tr("Right");
    if (choice == "dark")
        return SettingWords::tr("Dark");
    if (choice == "light")
        return SettingWords::tr("Light");
    if (choice == "night")
        return SettingWords::tr("Night", "a theme");
    if (choice == "contrast")
        return SettingWords::tr("High contrast");
    if (choice == "high")
        return SettingWords::tr("High", "a band of NEWS2");
    if (choice == "medium")
        return SettingWords::tr("Medium", "a band of NEWS2");
    if (choice == "nurse")
        return SettingWords::tr("Bed’s nurse");
    if (choice == "charge")
        return SettingWords::tr("Charge nurse");
    if (choice == "physician")
        return SettingWords::tr("Physician on call");
    if (choice == "hidden")
        return SettingWords::tr("Hidden", "names");
    if (choice == "initials")
        return SettingWords::tr("Initials");
    if (choice == "shown")
        return SettingWords::tr("Shown", "names");
    if (choice == "one")
        return SettingWords::tr("One monitor");
    if (choice == "span")
        return SettingWords::tr("Spread the ward");
    if (choice == "each")
        return SettingWords::tr("A screen on each");
    if (choice == "quiet")
        return SettingWords::tr("Quiet", "wave colours");
    if (choice == "classic")
        return SettingWords::tr("Customary", "wave colours");
    if (choice == "en")
        return QStringLiteral("English");
    if (choice == "fr-CA")
        return QStringLiteral("Français (Canada)");
    if (choice == "es")
        return QStringLiteral("Español");
    return QString::fromUtf8(choice.data(), static_cast<qsizetype>(choice.size()));
}

}

QString settingName(const SettingInfo& setting)
{
    const auto* n = wordsOf(setting);
    return n ? SettingWords::tr(n->name) : QString::fromUtf8(setting.id.data(), static_cast<qsizetype>(setting.id.size()));
}

QString settingAbout(const SettingInfo& setting)
{
    const auto* n = wordsOf(setting);
    return n ? SettingWords::tr(n->about) : QString();
}

QString settingValue(const SettingInfo& setting, const std::string& value)
{
    if (setting.type == SettingType::Text)
        return value.empty() ? SettingWords::tr("the system's own", "a speaker") : kit::shown(value);
    const auto word = choiceWord(value);
    if (setting.unit == "s")
        return SettingWords::tr("%1 s", "seconds").arg(word);
    if (setting.unit == "min")
        return SettingWords::tr("%1 min", "minutes").arg(word);
    if (setting.unit == "%")
        return SettingWords::tr("%1 %", "percent").arg(word);
    return word;
}

QString groupName(SettingGroup group)
{
    switch (group) {
    case SettingGroup::Station: return SettingWords::tr("Station");
    case SettingGroup::Sound: return SettingWords::tr("Sound");
    case SettingGroup::Alarms: return SettingWords::tr("Alarms");
    case SettingGroup::Access: return SettingWords::tr("Access");
    }
    return {};
}

QString profileName(AgeGroup group)
{
    switch (group) {
    case AgeGroup::Adult: return SettingWords::tr("Adult");
    case AgeGroup::Child: return SettingWords::tr("Child");
    case AgeGroup::Neonate: return SettingWords::tr("Neonate");
    }
    return {};
}

QString dutyWord(Duty duty) { return kit::dutyName(duty); }

QString roleWord(Role role) { return kit::roleName(role); }

QString whoText(const door::SignedView& who, const kit::Words& words)
{
    if (who.by.empty() && who.at.microseconds == 0)
        return SettingWords::tr("as delivered");
    const auto by = who.by.empty() ? SettingWords::tr("unidentified") : kit::shown(who.by);
    const auto at = words.date(who.at) + QLatin1Char(' ') + words.clock(who.at);
    return who.first.empty() ? SettingWords::tr("%1, %2", "who, when").arg(by, at)
                             : SettingWords::tr("%1 and %2, %3", "first signature, second, when").arg(kit::shown(who.first), by, at);
}

QString refusalText(const Outcome& outcome)
{
    switch (outcome.code) {
    case OutcomeCode::Done:
    case OutcomeCode::Saving: return {};
    case OutcomeCode::DoneNotRecorded: return SettingWords::tr("Done, but not recorded: it is lost when the program ends.");
    case OutcomeCode::AlreadyDone:
        return outcome.who.empty() ? SettingWords::tr("It is so already.") : SettingWords::tr("A change by %1 waits to be signed or withdrawn.").arg(kit::shown(outcome.who));
    case OutcomeCode::AlreadyEnded:
    case OutcomeCode::Unknown: return SettingWords::tr("It is not there any more. Look again.");
    case OutcomeCode::Refused: break;
    }
    if (!outcome.who.empty()) {
        QStringList roles;
        for (const auto& id : QString::fromStdString(outcome.who).split(QLatin1Char(',')))
            if (const auto role = roleFromId(id.toStdString()))
                roles << roleWord(*role);
        return SettingWords::tr("Not allowed for you. Who can do this: %1.").arg(roles.join(QStringLiteral(", ")));
    }
    // The engine's reasons are English, for logs; those a person can meet here have a sentence.
    const auto says = [&](const char* part) { return outcome.text.find(part) != std::string::npos; };
    if (says("another person"))
        return SettingWords::tr("The second signature is another person's. Change who works here, then sign.");
    if (says("lowest volume"))
        return SettingWords::tr("The site does not allow a lower volume.");
    if (says("an alarm sounds"))
        return SettingWords::tr("An alarm sounds now. Test when it is quiet.");
    if (says("play it first"))
        return SettingWords::tr("Play it first, then say whether you heard it.");
    if (says("is not empty"))
        return SettingWords::tr("A bed that is to go is not empty. Discharge or transfer first.");
    if (says("reason"))
        return SettingWords::tr("Say why: the reason is kept with the change.");
    if (says("meanwhile"))
        return SettingWords::tr("Somebody saved another version meanwhile. Look at it first.");
    if (says("twice"))
        return SettingWords::tr("A bed's label is there twice.");
    if (says("label has") || says("name of 1") || says("64 beds") || says("128"))
        return SettingWords::tr("A label has 1 to 8 characters, a unit's name 1 to 60, a ward at most 64 beds.");
    if (says("never unset"))
        return SettingWords::tr("A limit that is set can be changed or switched off, never unset.");
    if (says("below the low limit"))
        return SettingWords::tr("The very low limit must be below the low limit.");
    if (says("must be below"))
        return SettingWords::tr("The low limit must be below the high limit.");
    if (says("so already") || says("nothing is changed"))
        return SettingWords::tr("Nothing is changed.");
    return SettingWords::tr("Not possible: this value is not allowed.");
}

}
