// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vitals/alarm_words.h"
#include "resources/embedded.h"
#include "tests/support/wl_test.h"

#include <QString>

using namespace wardlight;

class AlarmWordsTest : public QObject {
    Q_OBJECT
    AlarmWords words_ = alarmWords(embeddedResource("alarm_words.csv")).value();

    QString shown(AlarmKind kind, Language language, WordLength length, const WordNumbers& n)
    {
        return QString::fromStdString(words_.formatted(kind, language, length, n));
    }

private Q_SLOTS:
    void aLoweredAlarmSaysSoBeforeWhatToDo()
    {
        QCOMPARE(suspectedFalse("Asystole. Check the patient.", Language::English), std::string("Asystole, suspected false. Check the patient."));
        QCOMPARE(suspectedFalse("V-TACH 172", Language::Spanish), std::string("V-TACH 172, quizá falsa"));
        QCOMPARE(suspectedFalse("Asystolie", Language::FrenchCanada), std::string("Asystolie, sans doute fausse"));
    }
    void everyKindHasWordsWithinLengthInEveryLanguage()
    {
        for (std::size_t k = 0; k < alarmKindCount; ++k)
            for (const auto language : {Language::English, Language::FrenchCanada, Language::Spanish})
                for (const auto length : {WordLength::Full, WordLength::Short, WordLength::Code}) {
                    const auto kind = static_cast<AlarmKind>(k);
                    const auto text = QString::fromStdString(std::string(words_.text(kind, language, length)));
                    const auto name = std::string(kindId(kind)) + " " + text.toStdString();
                    QVERIFY2(!text.isEmpty() && text.size() <= static_cast<qsizetype>(mostCharacters(length)), name.c_str());
                    QVERIFY2(!text.contains(QLatin1Char('!')), name.c_str());
                    QVERIFY2(length != WordLength::Code || text == text.toUpper(), name.c_str());
                    QVERIFY2(text.trimmed() == text, name.c_str());
                }
    }

    void noTwoKindsLookAlike()
    {
        for (const auto language : {Language::English, Language::FrenchCanada, Language::Spanish})
            for (const auto length : {WordLength::Full, WordLength::Short}) {
                QStringList seen;
                for (std::size_t k = 0; k < alarmKindCount; ++k) {
                    const auto text = QString::fromStdString(
                        std::string(words_.text(static_cast<AlarmKind>(k), language, length)));
                    QVERIFY2(!seen.contains(text), qPrintable(text));
                    seen << text;
                }
            }
    }

    void howATachycardiaWasToldOfIsNoPartOfItsName()
    {
        for (const auto language : {Language::English, Language::FrenchCanada, Language::Spanish})
            for (const auto length : {WordLength::Full, WordLength::Short, WordLength::Code})
                for (const auto how : {toldByWave, toldByMinute})
                    QCOMPARE(shown(AlarmKind::VentricularTachycardia, language, length, {Parameter::None, 150.0, {}, false, how}),
                             shown(AlarmKind::VentricularTachycardia, language, length, {Parameter::None, 150.0, {}, false, {}}));
    }

    void valueAndLimitFollowInOrder()
    {
        using enum AlarmKind;
        const auto en = Language::English;
        const auto s = WordLength::Short;
        QCOMPARE(shown(HrHigh, en, s, {Parameter::HeartRate, 134.0, 120.0, true, {}}), QStringLiteral("HR 134 > 120"));
        QCOMPARE(shown(Spo2Low, en, s, {Parameter::Spo2, 86.0, 90.0, false, {}}), QStringLiteral("SpO₂ 86 < 90"));
        QCOMPARE(shown(VentricularTachycardia, en, s, {Parameter::HeartRate, 172.0, {}, false, {}}),
                 QStringLiteral("V-TACH 172"));
        QCOMPARE(shown(Asystole, en, s, {Parameter::None, 4.0, {}, false, {}}), QStringLiteral("Asystole 4 s"));
        QCOMPARE(shown(ExtremeBradycardia, en, s, {Parameter::HeartRate, 38.0, {}, false, {}}),
                 QStringLiteral("EXTREME BRADY 38"));
        QCOMPARE(shown(EcgLeadOff, en, s, {Parameter::None, {}, {}, false, "LL"}), QStringLiteral("ECG lead off · LL"));
        QCOMPARE(shown(HrHigh, en, s, {}), QStringLiteral("HR high"));
        QCOMPARE(shown(NibpSysHigh, en, s, {Parameter::NibpSystolic, 172.0, 160.0, true, {}}),
                 QStringLiteral("NIBP S 172 > 160"));
    }

    void frenchAndSpanishHaveADecimalComma()
    {
        const WordNumbers n{Parameter::Temperature, 39.4, 39.0, true, {}};
        QCOMPARE(shown(AlarmKind::TempHigh, Language::English, WordLength::Short, n), QStringLiteral("T 39.4 > 39.0"));
        QCOMPARE(shown(AlarmKind::TempHigh, Language::FrenchCanada, WordLength::Short, n),
                 QStringLiteral("T 39,4 > 39,0"));
        QCOMPARE(shown(AlarmKind::TempHigh, Language::Spanish, WordLength::Short, n), QStringLiteral("T 39,4 > 39,0"));
        QCOMPARE(shown(AlarmKind::HrHigh, Language::FrenchCanada, WordLength::Short,
                       {Parameter::HeartRate, 134.0, 120.0, true, {}}), QStringLiteral("FC 134 > 120"));
    }

    void theTermsOfTheScreensAreUsed()
    {
        using enum Language;
        const auto is = [&](AlarmKind k, Language l, const char* text) {
            return words_.text(k, l, WordLength::Short) == text;
        };
        QVERIFY(is(AlarmKind::VentricularTachycardia, FrenchCanada, "T-VENTR"));
        QVERIFY(is(AlarmKind::ExtremeBradycardia, FrenchCanada, "BRADY EXTRÊME"));
        QVERIFY(is(AlarmKind::ExtremeBradycardia, Spanish, "BRADI EXTREMA"));
        QVERIFY(is(AlarmKind::Spo2SensorOff, FrenchCanada, "Capteur SpO₂ retiré"));
        QVERIFY(is(AlarmKind::Spo2SensorOff, Spanish, "Sensor SpO₂ suelto"));
        QVERIFY(is(AlarmKind::LinkLost, FrenchCanada, "Liaison perdue"));
        QVERIFY(is(AlarmKind::LinkLost, Spanish, "Enlace perdido"));
        QVERIFY(is(AlarmKind::AlarmsOffReminder, FrenchCanada, "Alarmes coupées"));
    }

    void aDamagedTableIsRefused_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("too long a code") << "V-FIB,V-FIB" << "V-FIB,V-FIB-AND-MORE";
        QTest::newRow("empty text") << "Asystole,ASYSTOLE" << "Asystole,";
        QTest::newRow("unknown kind") << "pause,seconds" << "paus,seconds";
        QTest::newRow("unknown form") << "pause,seconds" << "pause,minutes";
        QTest::newRow("a column lacks") << "code_es" << "code_pt";
    }
    void aDamagedTableIsRefused()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        auto text = QString::fromUtf8(embeddedResource("alarm_words.csv").data(),
                                      static_cast<qsizetype>(embeddedResource("alarm_words.csv").size()));
        QVERIFY(text.contains(from));
        text.replace(text.indexOf(from), from.size(), to);
        QVERIFY(!alarmWords(text.toStdString()).has_value());
    }

    void aNumberIsNeverMinusZero()
    {
        QCOMPARE(numberText(Parameter::St, -0.001, Language::English), std::string("0.00"));
        QCOMPARE(numberText(Parameter::CvpMean, -4, Language::English), std::string("−4"));
    }
};

WL_TEST(AlarmWordsTest)
#include "alarm_words_test.moc"
