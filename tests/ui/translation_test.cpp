// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/embedded.h"
#include "tests/support/fake_door.h"
#include "tests/support/ward_scene.h"
#include "tests/support/wl_test.h"
#include "ui/kit/font.h"
#include "ui/shell/shell_window.h"
#include "ui/ward/tile_layout.h"

#include <QFile>
#include <QRegularExpression>
#include <QTranslator>

using namespace wardlight;

namespace {

const QStringList languages{QStringLiteral("en"), QStringLiteral("fr_CA"), QStringLiteral("es")};

QString translationText(const QString& language)
{
    QFile file(QString::fromStdString(test::sourcePath("translations/wardlight_")) + language + QStringLiteral(".ts"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}

class TranslationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noSentenceIsUntranslated()
    {
        const auto english = translationText(languages[0]);
        for (const auto& language : languages) {
            const auto text = translationText(language);
            QVERIFY2(!text.isEmpty(), qPrintable(language));
            QVERIFY2(!text.contains(QStringLiteral("unfinished")), qPrintable(language));
            QVERIFY(!text.contains(QStringLiteral("<translation></translation>")));
            QCOMPARE(text.count(QStringLiteral("<source>")), english.count(QStringLiteral("<source>")));
        }
    }

    void everyPlaceholderSurvives()
    {
        const QRegularExpression message(QStringLiteral("<source>(.*?)</source>.*?<translation>(.*?)</translation>"),
                                         QRegularExpression::DotMatchesEverythingOption);
        const QRegularExpression place(QStringLiteral("%[1-9n]"));
        for (const auto& language : languages) {
            auto found = message.globalMatch(translationText(language));
            QVERIFY(found.hasNext());
            while (found.hasNext()) {
                const auto m = found.next();
                auto places = place.globalMatch(m.captured(1));
                while (places.hasNext()) {
                    const auto p = places.next().captured(0);
                    QVERIFY2(m.captured(2).contains(p), qPrintable(language + QStringLiteral(": ") + m.captured(1)));
                }
            }
        }
    }

    void everyLanguageIsInsideTheProgram()
    {
        for (const auto& language : languages) {
            QTranslator translator;
            QVERIFY2(translator.load(QStringLiteral(":/i18n/wardlight_%1.qm").arg(language)), qPrintable(language));
        }
    }

    void theLabelsFitTheirPlacesInEveryLanguage()
    {
        for (const auto& language : languages) {
            QTranslator translator;
            QVERIFY(translator.load(QStringLiteral(":/i18n/wardlight_%1.qm").arg(language)));
            QCoreApplication::installTranslator(&translator);
            const auto small = kit::face(12, kit::Weight::Regular);
            for (int i = 0; i < static_cast<int>(shell::Screen::Count); ++i) {
                const auto name = shell::screenName(static_cast<shell::Screen>(i));
                QVERIFY2(kit::textWidth(small, name) <= 70, qPrintable(language + QStringLiteral(": ") + name));
            }
            // Alarms off, the longest standing band, in the narrowest M tile.
            auto bed = test::sceneBed(12);
            bed.alarmsOffSince = WallTime{test::sceneNow().wall.microseconds - 1'600'000'000};
            const auto tile = ward::makeTile(bed, ward::TileClass::M, kit::Words{}, test::sceneNow().mono);
            QVERIFY2(kit::textWidth(kit::face(18, kit::Weight::SemiBold), tile.band.texts.front()) <= 400 - 45, qPrintable(tile.band.texts.front()));
            // "Ack" with its tick beside a text of 150 px in the narrowest S tile.
            bed.alarmsOffSince.reset();
            test::addAlarm(bed, AlarmKind::LinkLost, Priority::Medium, 42);
            const auto alarm = ward::makeTile(bed, ward::TileClass::S, kit::Words{}, test::sceneNow().mono);
            QVERIFY(kit::textWidth(kit::face(15, kit::Weight::SemiBold), alarm.band.action) <= 60);
            QCoreApplication::removeTranslator(&translator);
        }
    }

    void theHeaderFitsOnASmallScreenInEveryLanguage()
    {
        for (const auto& language : languages) {
            QTranslator translator;
            QVERIFY(translator.load(QStringLiteral(":/i18n/wardlight_%1.qm").arg(language)));
            QCoreApplication::installTranslator(&translator);
            test::FakeDoor door;
            door.setNow(test::sceneNow());
            door.show(test::floodWard(16));
            shell::ShellSettings settings;
            settings.tokens = std::string(embeddedResource("tokens.toml"));
            kit::Words words;
            words.locale = QLocale(language);
            shell::ShellWindow window(door, settings, words);
            window.stopClock();
            window.resize(1280, 800);
            window.show();
            window.stopClock();
            window.frame();
            std::vector<QRect> boxes;
            for (auto* child : window.header().findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
                if (!child->isVisible())
                    continue;
                for (const auto& other : boxes)
                    QVERIFY2(!other.intersects(child->geometry()), qPrintable(language));
                boxes.push_back(child->geometry());
                QVERIFY(window.header().rect().contains(child->geometry()));
            }
            QCoreApplication::removeTranslator(&translator);
        }
    }
};

WL_TEST(TranslationTest)
#include "translation_test.moc"
