// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ward_scene.h"
#include "tests/support/wl_test.h"
#include "ui/ward/tile_model.h"

#include <rapidcheck.h>

using namespace wardlight;
using namespace wardlight::ward;

namespace {

const auto allClasses = {TileClass::XXS, TileClass::XS, TileClass::S, TileClass::M, TileClass::L, TileClass::XL};

TileModel tileOf(const door::BedView& bed, TileClass c = TileClass::M, Instant now = test::sceneNow().mono)
{
    return makeTile(bed, c, kit::Words{}, now);
}

}

class TileModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsNeverShedIsThereInEveryClass()
    {
        auto bed = test::sceneBed(7);
        bed.score.least = bed.score.most = 6;
        bed.audioPausedUntil = test::sceneNow().mono + fromSeconds(60);
        test::addLimitAlarm(bed, AlarmKind::HrHigh, Priority::Medium, 8, Parameter::HeartRate, 134, 120);
        for (const auto c : allClasses) {
            const auto tile = tileOf(bed, c);
            QCOMPARE(tile.head.bed, QStringLiteral("07"));
            QVERIFY(!tile.head.name.isEmpty());
            QCOMPARE(tile.numbers.at(0).value, QStringLiteral("134"));
            QVERIFY(!tile.numbers.at(1).value.isEmpty());
            QCOMPARE(tile.band.form, Form::Active);
            QVERIFY(!tile.band.texts.isEmpty());
            QVERIFY(!tile.head.pills.empty());
            QCOMPARE(tile.head.scoreForm, ScoreForm::Outlined);
        }
    }

    void noValueOlderThanFiveSecondsIsDrawnAsCurrent()
    {
        QVERIFY(rc::check("feed stopped at any moment", [](std::uint16_t stoppedFor) {
            const auto bed = test::sceneBed(3);
            const double age = stoppedFor % 4000 / 100.0;
            const auto tile = makeTile(bed, TileClass::M, kit::Words{}, test::sceneNow().mono + fromSeconds(age));
            for (std::size_t i = 0; i < 2; ++i) {
                const bool shown = tile.numbers[i].value != QStringLiteral("– –");
                RC_ASSERT(!shown || age <= 4.7);
                RC_ASSERT(shown || tile.numbers[i].below.startsWith(QStringLiteral("last ")));
            }
        }));
    }

    void aLostLinkShowsTheLastValueWithItsAge()
    {
        auto bed = test::sceneBed(11);
        test::setValue(bed, Parameter::HeartRate, 85);
        test::loseLink(bed, 42, true);
        const auto tile = tileOf(bed);
        QCOMPARE(tile.numbers.at(0).value, QStringLiteral("– –"));
        QCOMPARE(tile.numbers.at(0).below, QStringLiteral("last 85 · 0:42"));
        QVERIFY(!tile.numbers.at(1).grey);
        QVERIFY(tile.lanes.at(0).flat);
        QVERIFY(!tile.lanes.at(1).flat);
        QVERIFY(tile.band.technical);
    }

    void formTellsTheState()
    {
        auto bed = test::sceneBed(2);
        auto& alarm = test::addLimitAlarm(bed, AlarmKind::Spo2Low, Priority::Medium, 41, Parameter::Spo2, 86, 90);
        QCOMPARE(tileOf(bed).numbers.at(1).form, Form::Active);
        QCOMPARE(tileOf(bed).band.action, QStringLiteral("Ack"));
        alarm.phase = AlarmPhase::Acknowledged;
        QCOMPARE(tileOf(bed).numbers.at(1).form, Form::Acknowledged);
        QVERIFY(tileOf(bed).band.action.isEmpty());
        QCOMPARE(tileOf(bed).band.by, QStringLiteral("R. Okafor 14:30"));
        alarm.phase = AlarmPhase::Latched;
        QCOMPARE(tileOf(bed).numbers.at(1).form, Form::Quiet);
        QCOMPARE(tileOf(bed).band.action, QStringLiteral("Clear"));
        QCOMPARE(tileOf(bed).band.time, QStringLiteral("ended 14:28:50"));
    }

    void acknowledgingBringsUpTheNextAlarm()
    {
        auto bed = test::sceneBed(2);
        test::addAlarm(bed, AlarmKind::VentricularTachycardia, Priority::High, 30).phase = AlarmPhase::Acknowledged;
        const auto second = test::addLimitAlarm(bed, AlarmKind::Spo2Low, Priority::Medium, 41, Parameter::Spo2, 86, 90).id;
        const auto tile = tileOf(bed);
        QCOMPARE(tile.band.alarm, second);
        QCOMPARE(tile.frame, Tone::Medium);
        QCOMPARE(tile.band.more, QStringLiteral("+1"));
    }

    void aRedThatIsOverAndUnseenIsNotHiddenByALesserOneThatIsStillTrue()
    {
        for (const auto lesser : {Priority::Low, Priority::Medium}) {
            auto bed = test::sceneBed(2);
            const auto red = test::addAlarm(bed, AlarmKind::VentricularTachycardia, Priority::High, 30).id;
            bed.alarms.back().phase = AlarmPhase::Latched;
            test::addAlarm(bed, AlarmKind::MultiformPvc, lesser, 10);
            std::reverse(bed.alarms.begin(), bed.alarms.end()); // in whatever order they come
            const auto tile = tileOf(bed);
            QCOMPARE(tile.band.alarm, red);
            QCOMPARE(tile.frame, Tone::High);
            QCOMPARE(tile.frameForm, Form::Latched);
        }
    }

    void aLostLinkDoesNotTakeThePlaceOfThePatientsOwnAlarm()
    {
        auto bed = test::sceneBed(12);
        test::loseLink(bed, 18, false);
        const auto own = test::addAlarm(bed, AlarmKind::Asystole, Priority::High, 27).id;
        QCOMPARE(tileOf(bed).band.alarm, own);
        QCOMPARE(tileOf(bed).band.more, QStringLiteral("+1"));
    }

    void silenceIsVisible()
    {
        auto bed = test::sceneBed(12);
        bed.alarmsOffSince = WallTime{test::sceneNow().wall.microseconds - 27 * 60'000'000LL};
        for (auto& n : bed.numerics)
            n.limitsOff = true;
        const auto off = tileOf(bed);
        QVERIFY(off.band.off);
        QCOMPARE(off.band.texts.front(), QStringLiteral("Alarms off since 14:05"));
        QCOMPARE(off.numbers.at(0).limit, QStringLiteral("off"));
        auto child = test::sceneBed(13);
        child.profileUnset = true;
        for (auto& n : child.numerics)
            n.limitsUnset = true;
        QCOMPARE(tileOf(child).head.pills.front().text, QStringLiteral("No limits"));
        QCOMPARE(tileOf(child).numbers.at(1).limit, QStringLiteral("not set"));
    }

    void privacyHidesTheNameAndNothingThatAlarms()
    {
        auto bed = test::sceneBed(15);
        bed.nameHidden = true;
        test::addLimitAlarm(bed, AlarmKind::HrHigh, Priority::Medium, 8, Parameter::HeartRate, 134, 120);
        const auto tile = tileOf(bed);
        QCOMPARE(tile.head.name, QStringLiteral("Name hidden"));
        QVERIFY(tile.head.ageAndSex.isEmpty());
        QCOMPARE(tile.numbers.at(0).value, QStringLiteral("134"));
        QCOMPARE(tile.frame, Tone::Medium);
        QVERIFY(!tileSentence(bed, kit::Words{}, test::sceneNow().mono).contains(QStringLiteral("Gauthier")));
    }

    void standbyAndEmptyNeverHideAnAlarm()
    {
        for (const auto condition : {door::BedCondition::Standby, door::BedCondition::Empty, door::BedCondition::Connecting}) {
            auto bed = test::sceneBed(9);
            bed.condition = condition;
            test::addAlarm(bed, AlarmKind::HelpCalled, Priority::High, 3);
            const auto tile = tileOf(bed);
            QCOMPARE(tile.kind, TileKind::Live);
            QCOMPARE(tile.frame, Tone::High);
        }
    }

    void aLoweredAlarmIsMarkedOnItsTileInEveryClassAndSaidInWords()
    {
        auto bed = test::sceneBed(8);
        test::addAlarm(bed, AlarmKind::Asystole, Priority::Low, 6).demoted = true;
        for (const auto c : allClasses) {
            const auto tile = tileOf(bed, c);
            QVERIFY(tile.band.lowered);
            QCOMPARE(tile.band.tone, Tone::Low);
            QCOMPARE(tile.frame, Tone::Low);
        }
        const auto said = tileSentence(bed, kit::Words{}, test::sceneNow().mono);
        QVERIFY2(said.contains(QStringLiteral("Low alarm, lowered as suspected false, ")), qPrintable(said));
        bed.alarms.front().demoted = false;
        QVERIFY(!tileOf(bed).band.lowered);
    }

    void aLoweredAlarmBehindALouderOneIsMarkedAtTheTop()
    {
        auto bed = test::sceneBed(8);
        const auto marked = [&](TileClass c) {
            const auto tile = tileOf(bed, c);
            return std::any_of(tile.head.pills.begin(), tile.head.pills.end(), [](const auto& pill) { return pill.icon == QLatin1String("lowered"); });
        };
        test::addAlarm(bed, AlarmKind::Asystole, Priority::Low, 6).demoted = true;
        QVERIFY(!marked(TileClass::M)); // its own band says it
        test::addLimitAlarm(bed, AlarmKind::HrHigh, Priority::Medium, 8, Parameter::HeartRate, 134, 120);
        for (const auto c : allClasses) {
            const auto tile = tileOf(bed, c);
            QVERIFY(c == TileClass::XXS ? tile.band.more == QStringLiteral("+1↓") : marked(c)); // the smallest keep their head for the name
            QVERIFY(!tile.band.lowered);
        }
        const auto said = tileSentence(bed, kit::Words{}, test::sceneNow().mono);
        QVERIFY2(said.contains(QStringLiteral("Another alarm is lowered as suspected false.")), qPrintable(said));
    }

    void theScreenReaderHearsTheWholeTile()
    {
        auto bed = test::sceneBed(7);
        test::setValue(bed, Parameter::HeartRate, 172);
        test::addLimitAlarm(bed, AlarmKind::HrHigh, Priority::High, 12, Parameter::HeartRate, 172, 120);
        const auto said = tileSentence(bed, kit::Words{}, test::sceneNow().mono);
        QVERIFY2(said.startsWith(QStringLiteral("Bed 07, Ferreira. High alarm, HR 172 > 120, 0:12, not acknowledged. Heart rate 172. SpO₂ ")), qPrintable(said));
    }
};

WL_TEST(TileModelTest)
#include "tile_model_test.moc"
