// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wl_test.h"

#include "core/vitals/alarm_words.h"
#include "tests/ui/bed_rig.h"
#include "ui/bed/bed_foot.h"
#include "ui/kit/event_words.h"
#include "ui/kit/limits_popover.h"
#include "ui/kit/note_popover.h"
#include "ui/kit/score_entry.h"
#include "ui/bed/side_panel.h"
#include "ui/bed/trend_panel.h"
#include "ui/kit/font.h"

#include <QTranslator>

using namespace wardlight;

namespace {

Event eventOf(EventBody body, double at, const std::string& by = "R. Okafor")
{
    Event e;
    e.bed = BedId{6};
    e.encounter = EncounterId{6};
    e.at = e.recorded = WallTime{static_cast<std::int64_t>(at * 1e6)};
    e.actor.user = by;
    e.body = std::move(body);
    return e;
}

AlarmEvent alarmStep(AlarmTransition t, std::uint64_t id = 1)
{
    AlarmEvent a;
    a.alarm = AlarmId{id};
    a.key = {AlarmKind::Spo2Low, {}, Parameter::Spo2};
    a.transition = t;
    a.priority = Priority::Medium;
    a.value = 88;
    a.limit = 90;
    return a;
}

}

class BedWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAlarmFromOnsetToEndIsOneRowWithItsAnswer()
    {
        const std::vector<Event> events{eventOf(alarmStep(AlarmTransition::Onset), 100, ""), eventOf(alarmStep(AlarmTransition::Acknowledged), 109),
                                        eventOf(alarmStep(AlarmTransition::Ended), 134, ""), eventOf(Noted{"fluids"}, 140)};
        const auto rows = kit::eventRows(events, kit::Words{});
        QCOMPARE(rows.size(), std::size_t{2});
        QCOMPARE(rows[0].text, QStringLiteral("Note: fluids")); // newest first
        QCOMPARE(rows[1].text, QStringLiteral("SpO₂ 88 < 90, 34 s"));
        QCOMPARE(rows[1].tag, QStringLiteral("Ack 9 s"));
    }
    void everyKindOfEventHasWordsOrSaysNothing()
    {
        Patient p;
        const std::vector<EventBody> bodies{Admitted{p, "adult"}, Transferred{{4}, "x"}, Arrived{{3}, p, "adult"}, Discharged{"home"},
                                            StandbyStarted{"CT"}, StandbyEnded{}, DeviceBound{{9}, "Monitor"}, DeviceReleased{{9}},
                                            LimitsSet{Parameter::HeartRate, 50.0, 110.0, 0ms, false}, KindSwitched{AlarmKind::Bigeminy, false},
                                            OverlayChanged{Overlay::AudioPaused, true, 120s}, EscalationChanged{{7}, EscalationStep::Sent, "J. Lindqvist", 0},
                                            LinkChanged{{9}, true}, Noted{"note"}, ConsciousnessEntered{Consciousness::Voice}, OxygenEntered{2, OxygenDevice::NasalCannula},
                                            EntryUndone{Observed::Oxygen}, Spo2ScaleEntered{2}};
        for (std::size_t i = 0; i < bodies.size(); ++i) {
            const std::vector<Event> one{eventOf(bodies[i], 10)};
            const auto rows = kit::eventRows(one, kit::Words{});
            QVERIFY2(rows.size() == 1 && !rows.front().text.isEmpty(), eventKind(bodies[i]).data());
        }
        const std::vector<Event> quiet{eventOf(SystemNoted{"gap", 0, {}}, 1), eventOf(LinkChanged{{9}, false}, 2)};
        QVERIFY(kit::eventRows(quiet, kit::Words{}).empty());
    }
    void hostileTextInANoteIsShownSafely()
    {
        const std::vector<Event> one{eventOf(Noted{"\x1b[2J<b>\xE2\x80\xAE evil"}, 10, "\xE2\x80\xAEkcah")};
        const auto rows = kit::eventRows(one, kit::Words{});
        QVERIFY(!rows.front().text.contains(QChar(0x1B)) && !rows.front().text.contains(QChar(0x202E)));
        QVERIFY(!rows.front().tag.contains(QChar(0x202E)));
    }
    void theScoreSaysItsPartsTheirAgesAndWhatIsMissing()
    {
        auto bed = test::sceneBed(6);
        const auto now = test::sceneNow().wall;
        auto model = bed::scoreModel(bed.score, kit::Words{}, now);
        QCOMPARE(model.rows.size(), std::size_t{7});
        QCOMPARE(model.rows[std::size_t(ScorePart::Consciousness)].value, QStringLiteral("Alert"));
        QCOMPARE(model.rows[std::size_t(ScorePart::Oxygen)].value, QStringLiteral("Air"));
        QCOMPARE(model.rows[std::size_t(ScorePart::Pulse)].age, QStringLiteral("now"));
        QCOMPARE(model.rows[std::size_t(ScorePart::Oxygen)].age, QStringLiteral("5 h"));
        bed.score.consciousness.reset();
        bed.score.parts[std::size_t(ScorePart::Consciousness)] = {};
        bed.score.least = 2;
        bed.score.most = 5;
        model = bed::scoreModel(bed.score, kit::Words{}, now);
        QCOMPARE(model.total, QStringLiteral("2–5"));
        QVERIFY(model.rows[std::size_t(ScorePart::Consciousness)].missing);
        bed.score.child = true;
        bed.score.partsKnown = 3;
        QCOMPARE(bed::scoreModel(bed.score, kit::Words{}, now).total, QStringLiteral("PEWS 3 of 7"));
    }
    void whereItGoesIsSaidWithTheTwoStrongestReasonsAndTheirPace()
    {
        auto bed = test::sceneBed(6);
        const auto now = test::sceneNow().wall;
        QVERIFY(bed::scoreModel(bed.score, kit::Words{}, now).course.isEmpty());
        bed.score.worseInMinutes = 40;
        bed.score.worseBand = ScoreBand::Medium;
        bed.score.moving = {{ScorePart::Respiration, 18, 22, 6.6, 40}, {ScorePart::Spo2, 96, 93, -4.4, 40}, {ScorePart::Pulse, 90, 104, 20, 40}};
        bed.score.mews = 3;
        bed.score.qsofa = 1;
        bed.score.shockIndex = 0.963;
        const auto model = bed::scoreModel(bed.score, kit::Words{}, now);
        QCOMPARE(model.course, QStringLiteral("Medium within 40 min if this goes on: Respiration +7, SpO₂ −4 an hour."));
        QCOMPARE(model.others, QStringLiteral("MEWS 3 · qSOFA 1 · shock index 0.96"));
    }
    void everyTextHasRoomInEveryLanguage()
    {
        for (const auto& language : {QStringLiteral("en"), QStringLiteral("fr_CA"), QStringLiteral("es")}) {
            QTranslator translator;
            QVERIFY(translator.load(QStringLiteral(":/i18n/wardlight_%1.qm").arg(language)));
            QCoreApplication::installTranslator(&translator);
            for (const auto size : {QSize(1848, 970), QSize(1208, 690)}) {
                test::BedRig rig(test::floodWard(), 7, size);
                kit::Words words;
                words.locale = QLocale(language);
                rig.page->setWords(words);
                auto bed = rig.bed(7);
                bed.patient.family = "Vandermeulen-Castellanos de la Fuente";
                bed.patient.given = "Maximiliana Alejandra";
                bed.patient.identifier = "4471 0926";
                rig.show(bed, true);
                // Buttons with words hold them.
                for (auto* button : rig.page->findChildren<kit::Button*>()) {
                    if (!button->isVisible() || button->text().isEmpty() || button->width() == 44)
                        continue;
                    QVERIFY2(button->sizeHint().width() <= button->width(),
                             qPrintable(QStringLiteral("%1: %2 needs %3, has %4").arg(language, button->text()).arg(button->sizeHint().width()).arg(button->width())));
                }
                // Dialogues as well.
                rig.page->limits().begin(test::darkTheme(), words, bed, *bed.numeric(Parameter::AbpSystolic), QRect(400, 300, 50, 50), QRect(0, 0, 1848, 970));
                for (auto* button : rig.page->limits().findChildren<kit::Button*>())
                    if (button->isVisible() && button->width() > 44)
                        QVERIFY2(button->sizeHint().width() <= button->width(), qPrintable(language + QStringLiteral(": ") + button->text()));
                QVERIFY(!rig.page->limits().part(kit::LimitsPopover::Part::Profile).geometry().intersects(
                    rig.page->limits().part(kit::LimitsPopover::Part::Cancel).geometry()));
                const double advice = kit::textWidth(kit::face(13.5, kit::Weight::Regular), rig.page->side().score().model().advice);
                QVERIFY2(advice <= 2 * (rig.page->side().score().width() - 32) * 0.95, qPrintable(rig.page->side().score().model().advice));
                for (auto* number : rig.page->board().numbers())
                    QVERIFY2(number->valueSize() >= 20, qPrintable(number->cell().label));
                (void)rig.page->grab();
            }
            QCoreApplication::removeTranslator(&translator);
        }
    }
};

WL_TEST(BedWordsTest)
#include "bed_words_test.moc"
