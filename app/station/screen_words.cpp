// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/screen_words.h"

namespace wardlight::app {

kit::Words screenWords(const AlarmWords& words, Language language, int utcOffsetSeconds)
{
    kit::Words w;
    w.locale = language == Language::FrenchCanada ? QLocale(QLocale::French, QLocale::Canada)
               : language == Language::Spanish    ? QLocale(QLocale::Spanish, QLocale::Spain) // the decimal comma, as the words of alarms have it
                                                  : QLocale(QLocale::English, QLocale::Canada);
    w.utcOffsetSeconds = utcOffsetSeconds;
    w.alarm = [&words, language](const door::AlarmView& alarm, kit::TextLength length) {
        const auto wanted = length == kit::TextLength::Full    ? WordLength::Full
                            : length == kit::TextLength::Short ? WordLength::Short
                                                               : WordLength::Code;
        auto text = words.formatted(alarm.key.kind, language, wanted,
                                    {alarm.key.parameter, alarm.value, alarm.limit, alarm.above, alarm.detail});
        if (alarm.demoted)
            text = suspectedFalse(std::move(text), language);
        return QString::fromStdString(text);
    };
    return w;
}

}
