// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/embedded.h"
#include "tests/support/text_recorder.h"
#include "tests/support/ward_scene.h"
#include "tests/support/wl_test.h"
#include "core/vitals/alarm_words.h"
#include "ui/kit/font.h"
#include "ui/ward/fit.h"
#include "ui/ward/tile_painter.h"

#include <QTranslator>

using namespace wardlight;
using namespace wardlight::ward;

namespace {

constexpr std::array<QSize, 11> windows{QSize(1280, 800), QSize(1920, 1080), QSize(1080, 1920), QSize(2560, 1440), QSize(3840, 2160),
                                        // the same screens with text and controls at 130 and 160 %: so much less room in dp
                                        QSize(1476, 830), QSize(1200, 675), QSize(984, 615), QSize(830, 1476), QSize(675, 1200), QSize(2400, 1350)};
constexpr std::size_t usualWindows = 5;

/// A course with wide ranges and long events.
std::shared_ptr<const TileCourse> fullCourse(const door::BedView& bed, const kit::Words& words)
{
    const auto now = test::sceneNow().wall;
    std::vector<door::TrendLine> lines;
    for (const auto p : {Parameter::HeartRate, Parameter::Spo2, Parameter::AbpSystolic, Parameter::NibpSystolic, Parameter::RespirationRate})
        lines.push_back({p, {{now + -std::chrono::minutes(90), 38, 100, 60}, {now + -std::chrono::minutes(30), 60, 252, 120}}});
    std::vector<Event> events;
    for (int i = 0; i < 3; ++i) {
        Event event;
        event.bed = bed.id;
        event.encounter = bed.encounter;
        event.at = now + -std::chrono::minutes(i);
        event.actor = {"Maria Castellanos-Fernández", Role::Nurse, {}};
        event.body = Noted{"Family spoken to, fluids reduced, mobilised twice, walks with help to the bathroom"};
        events.push_back(std::move(event));
    }
    return std::make_shared<const TileCourse>(makeCourse(bed, lines, events, now, words));
}

/// One lowered alarm alone on its bed, one behind a louder one, one answered.
door::WardView loweredToo(door::WardView ward)
{
    for (const auto& [n, kind] : {std::pair(8, AlarmKind::VentricularFlutterFibrillation), std::pair(2, AlarmKind::Asystole), std::pair(12, AlarmKind::ExtremeTachycardia)}) {
        auto bed = *ward.beds[static_cast<std::size_t>(n - 1)];
        auto& alarm = test::addAlarm(bed, kind, Priority::Low, 6);
        alarm.demoted = true;
        alarm.value = 214;
        if (n == 12)
            alarm.phase = AlarmPhase::Acknowledged;
        test::put(ward, bed);
    }
    return ward;
}

/// The first fault of a tile's texts, in words; empty: none is cut off and none lies over another.
QString faultOf(const std::vector<test::WrittenText>& written, QSizeF tile)
{
    const QRectF room = QRectF({0, 0}, tile).adjusted(1, 1, -1, -1);
    for (std::size_t i = 0; i < written.size(); ++i) {
        const auto& a = written[i];
        if (a.text.trimmed().isEmpty())
            continue;
        if (!room.contains(a.ink))
            return QStringLiteral("“%1” leaves the tile").arg(a.text);
        for (std::size_t j = i + 1; j < written.size(); ++j)
            if (const auto both = a.ink & written[j].ink; both.width() > 0.5 && both.height() > 0.5)
                return QStringLiteral("“%1” and “%2” overlap").arg(a.text, written[j].text);
    }
    return {};
}

}

class TileTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTextOverAnotherOrOverTheEdgeIsFound()
    {
        QVERIFY(kit::loadFonts());
        test::TextRecorder recorder(QSize(200, 100));
        {
            QPainter painter(&recorder);
            painter.translate(10, 0);
            painter.setFont(kit::face(20, kit::Weight::Bold));
            painter.drawText(QRectF(0, 0, 100, 40), Qt::AlignVCenter, QStringLiteral("Ferreira"));
        }
        QVERIFY(faultOf(recorder.written, {200, 100}).isEmpty());
        QVERIFY(faultOf(recorder.written, {60, 100}).contains(QStringLiteral("leaves")));
        {
            QPainter painter(&recorder);
            painter.setFont(kit::face(20, kit::Weight::Bold));
            painter.drawText(QRectF(60, 0, 100, 40), Qt::AlignVCenter, QStringLiteral("NEWS 6"));
        }
        QVERIFY(faultOf(recorder.written, {200, 100}).contains(QStringLiteral("overlap")));
    }

    void noTextIsCutOffOrOverlapsInAnyThemeLanguageAndNumberOfBeds()
    {
        QVERIFY(kit::loadFonts());
        const auto table = alarmWords(embeddedResource("alarm_words.csv"));
        QVERIFY(table.has_value());
        int tiles = 0;
        QStringList faults;
        for (const auto* language : {"en", "fr_CA", "es"}) {
            QTranslator translator;
            QVERIFY(translator.load(QStringLiteral(":/i18n/wardlight_%1.qm").arg(QLatin1String(language))));
            QCoreApplication::installTranslator(&translator);
            kit::Words words;
            const auto spoken = QLatin1String(language) == QLatin1String("en") ? Language::English
                                : QLatin1String(language) == QLatin1String("es") ? Language::Spanish : Language::FrenchCanada;
            words.alarm = [&](const door::AlarmView& alarm, kit::TextLength length) {
                auto text = table->formatted(alarm.key.kind, spoken, static_cast<WordLength>(length),
                                             {alarm.key.parameter, alarm.value, alarm.limit, alarm.above, alarm.detail});
                return QString::fromStdString(alarm.demoted ? suspectedFalse(std::move(text), spoken) : text);
            };
            for (const auto id : {kit::ThemeId::Dark, kit::ThemeId::Light, kit::ThemeId::Night, kit::ThemeId::Contrast}) {
                const auto theme = *kit::loadTheme(embeddedResource("tokens.toml"), id);
                for (int n = 1; n <= 64; ++n) {
                    const bool every = id == kit::ThemeId::Dark && QLatin1String(language) == QLatin1String("en");
                    if (!every && n != 1 && n != 9 && n != 16 && n != 36 && n != 64)
                        continue;
                    for (const auto& ward : {loweredToo(test::floodWard(std::max(n, 16))), test::quietWard(n)}) // every state there is; all calm
                        for (std::size_t w = 0; w < windows.size(); ++w) {
                            const auto& window = windows[w];
                            if (w >= usualWindows && (id != kit::ThemeId::Dark || (n != 1 && n != 4 && n != 9 && n != 16 && n != 25 && n != 36 && n != 64)))
                                continue;
                            const auto fit = fitTiles(n, window.width() - 72 - 12, window.height() - 110 - 12);
                            if (w >= usualWindows && (fit.tileWidth < 140 || fit.tileHeight < 62))
                                continue; // more beds than this screen can show so large: no tile has the least size
                            for (const auto& bed : ward.beds) {
                                const auto model = makeTile(*bed, fit.tileClass, words, ward.now.mono, {{}, fit.tileClass == TileClass::XL ? fullCourse(*bed, words) : nullptr});
                                const auto layout = layoutTile(fit.tileClass, fit.tileWidth, fit.tileHeight, std::max(1, static_cast<int>(model.lanes.size())));
                                test::TextRecorder recorder(QSize(qCeil(fit.tileWidth), qCeil(fit.tileHeight)));
                                {
                                    QPainter painter(&recorder);
                                    paintTile(painter, model, layout, theme, {});
                                }
                                ++tiles;
                                QVERIFY(!recorder.written.empty());
                                for (const auto& word : recorder.written)
                                    if (model.band.lowered && word.text.contains(QChar(0x2026)) && model.band.texts.first().startsWith(word.text.left(4)))
                                        faults << QStringLiteral("%1, %2 beds: “%3” is shortened").arg(QLatin1String(language)).arg(n).arg(word.text);
                                if (const auto fault = faultOf(recorder.written, {fit.tileWidth, fit.tileHeight}); !fault.isEmpty())
                                    faults << QStringLiteral("%1, %2 beds, %3×%4, bed %5: %6").arg(QLatin1String(language)).arg(n).arg(window.width()).arg(window.height()).arg(QString::fromStdString(bed->label), fault);
                            }
                        }
                }
            }
            QCoreApplication::removeTranslator(&translator);
        }
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1 faults, first:\n").arg(faults.size()) + faults.mid(0, 25).join(QLatin1Char('\n'))));
        QVERIFY(tiles > 20'000);
    }
};

WL_TEST(TileTextTest)
#include "tile_text_test.moc"
