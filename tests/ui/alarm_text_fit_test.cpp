// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vitals/alarm_words.h"
#include "resources/embedded.h"
#include "tests/support/ward_scene.h"
#include "tests/support/wl_test.h"
#include "ui/ward/tile_painter.h"

using namespace wardlight;
using namespace wardlight::ward;

namespace {

/// The narrowest tile of each class.
struct Narrow {
    TileClass c;
    double width, height;
};
constexpr std::array<Narrow, 6> narrowest{{{TileClass::XXS, 140, 62}, {TileClass::XS, 196, 100}, {TileClass::S, 270, 140},
                                          {TileClass::M, 400, 200}, {TileClass::L, 560, 290}, {TileClass::XL, 880, 420}}};

kit::AlarmText wordsOf(const AlarmWords& table, Language language)
{
    return [&table, language](const door::AlarmView& alarm, kit::TextLength length) {
        return QString::fromStdString(table.formatted(alarm.key.kind, language, static_cast<WordLength>(length),
                                                      {alarm.key.parameter, alarm.value, alarm.limit, alarm.above, alarm.detail}));
    };
}

}

class AlarmTextFitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyAlarmFitsEveryTileInEveryLanguage()
    {
        const auto table = alarmWords(embeddedResource("alarm_words.csv"));
        QVERIFY(table.has_value());
        QStringList cut;
        int shown = 0;
        for (const auto language : {Language::English, Language::FrenchCanada, Language::Spanish}) {
            kit::Words words;
            words.alarm = wordsOf(*table, language);
            for (std::size_t k = 0; k < alarmKindCount; ++k)
                for (const auto priority : {Priority::High, Priority::Low})
                    for (const auto& tile : narrowest) {
                        const auto kind = static_cast<AlarmKind>(k);
                        auto bed = test::emptyBed(7);
                        bed.condition = door::BedCondition::Monitored;
                        auto& alarm = test::addAlarm(bed, kind, priority, 252);
                        if (table->form(kind) == WordForm::Limit) {
                            alarm.key.parameter = Parameter::HeartRate;
                            alarm.limit = 120;
                            alarm.value = 172;
                            alarm.above = true;
                        } else if (table->form(kind) == WordForm::Rate)
                            alarm.value = 172;
                        else if (table->form(kind) == WordForm::Seconds)
                            alarm.value = 14;
                        const auto model = makeTile(bed, tile.c, words, test::sceneNow().mono);
                        const auto text = shownText(model.band, layoutTile(tile.c, tile.width, tile.height, 1));
                        ++shown;
                        if (!model.band.texts.contains(text))
                            cut << QStringLiteral("%1 %2: %3").arg(QString::fromStdString(std::string(languageId(language))),
                                                                  QLatin1String(tileClassName(tile.c).data(), qsizetype(tileClassName(tile.c).size())),
                                                                  model.band.texts.back());
                    }
        }
        QVERIFY(shown > 4000);
        QVERIFY2(cut.isEmpty(), qPrintable(QString::number(cut.size()) + QStringLiteral(" cut, among them ") + cut.mid(0, 12).join(QStringLiteral("; "))));
    }
};

WL_TEST(AlarmTextFitTest)
#include "alarm_text_fit_test.moc"
