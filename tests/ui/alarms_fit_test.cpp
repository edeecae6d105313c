// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is cut in three languages on three screens.
#include "tests/ui/alarms_station.h"

using namespace wardlight;
using namespace wardlight::alarms_ui;
using test::AlarmsStation;

class AlarmsFitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsCutInThreeLanguagesOnThreeScreens_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<int>("language");
        QTest::addColumn<QSize>("size");
        for (const auto& [locale, language] : {std::pair("en", Language::English), std::pair("fr_CA", Language::FrenchCanada), std::pair("es", Language::Spanish)})
            for (const auto& size : {QSize(1920, 1080), QSize(1280, 800), QSize(1080, 1920)})
                QTest::addRow("%s %d", locale, size.width()) << QString::fromLatin1(locale) << static_cast<int>(language) << size;
    }
    void nothingIsCutInThreeLanguagesOnThreeScreens()
    {
        QFETCH(QString, locale);
        QFETCH(int, language);
        QFETCH(QSize, size);
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/wardlight_%1.qm").arg(locale)));
        QCoreApplication::installTranslator(&translator);
        {
            AlarmsStation s(test::silentWard(), size, false, kit::ThemeId::Dark, test::siteWords(static_cast<Language>(language), locale));
            for (const auto tab : {AlarmsTab::Active, AlarmsTab::History, AlarmsTab::Silent, AlarmsTab::Roster}) {
                s.choose(tab);
                (void)s.page->grab();
                QVERIFY2(s.page->clippedTexts().isEmpty(), qPrintable(s.page->clippedTexts().join(QStringLiteral(" | "))));
                std::vector<QRect> boxes;
                for (auto* part : s.page->findChildren<Segments*>(QString(), Qt::FindDirectChildrenOnly)) {
                    if (!part->isVisible())
                        continue;
                    QVERIFY2(s.page->rect().contains(part->geometry()), qPrintable(part->accessibleName()));
                    for (const auto& other : boxes)
                        QVERIFY2(!other.intersects(part->geometry()), qPrintable(part->accessibleName()));
                    boxes.push_back(part->geometry());
                }
            }
            for (const auto& alarm : std::vector(s.door.view()->alarms)) {
                s.openAlarm(alarm.id, alarm.bed);
                (void)s.page->grab();
                QVERIFY2(s.page->clippedTexts().isEmpty(), qPrintable(s.page->clippedTexts().join(QStringLiteral(" | "))));
            }
        }
        QCoreApplication::removeTranslator(&translator);
    }

    void hostileNamesAreShownSafelyAndBreakNothing()
    {
        auto ward = test::silentWard();
        auto bed = *ward.beds[6];
        bed.patient.family = std::string(400, 'W') + "\xE2\x80\xAE<b>x</b>";
        bed.patient.given = "\n\t";
        test::put(ward, bed);
        AlarmsStation s(ward, {1280, 800});
        for (const auto tab : {AlarmsTab::Active, AlarmsTab::History, AlarmsTab::Silent, AlarmsTab::Roster}) {
            s.choose(tab);
            (void)s.page->grab();
            QVERIFY2(s.page->clippedTexts().isEmpty(), qPrintable(s.page->clippedTexts().join(QStringLiteral(" | ")).left(200)));
        }
        s.openAlarm(test::alarmOf(ward, AlarmKind::VentricularTachycardia), BedId{7});
        (void)s.page->grab();
        QVERIFY(s.page->clippedTexts().isEmpty());
    }
};

WL_TEST(AlarmsFitTest)
#include "alarms_fit_test.moc"
