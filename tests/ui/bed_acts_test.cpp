// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wl_test.h"

#include "tests/ui/bed_rig.h"
#include "ui/bed/bed_foot.h"
#include "ui/kit/big_button.h"
#include "ui/kit/limits_popover.h"
#include "ui/kit/note_popover.h"
#include "ui/kit/score_entry.h"
#include "ui/bed/side_panel.h"

#include <QAbstractButton>

using namespace wardlight;
using bed::Act;
using Part = kit::LimitsPopover::Part;

class BedActsTest : public QObject {
    Q_OBJECT
    int presses_ = 0;
    void press(QWidget& widget)
    {
        QVERIFY(widget.isVisible() && widget.isEnabled());
        QTest::mouseClick(&widget, Qt::LeftButton);
        ++presses_;
    }
    void choose(test::BedRig& rig, int row)
    {
        auto& list = rig.page->choices();
        QVERIFY(list.isVisible());
        QTest::mouseClick(&list, Qt::LeftButton, {}, list.rowRect(row).center());
        ++presses_;
    }
private Q_SLOTS:
    void init() { presses_ = 0; }

    void aLimitIsChangedInThreePresses()
    {
        test::BedRig rig(test::quietWard(16), 6);
        press(*rig.page->board().number(Parameter::Spo2));
        auto& limits = rig.page->limits();
        QVERIFY(limits.isVisible());
        QVERIFY(!rig.page->holdsInput());
        press(limits.part(Part::LowDown));
        QVERIFY(rig.page->holdsInput());
        press(limits.part(Part::Save));
        QCOMPARE(presses_, 3);
        QVERIFY(!limits.isVisible());
        const auto* set = rig.last<SetLimits>();
        QVERIFY(set);
        QCOMPARE(set->limits.parameter, Parameter::Spo2);
        QCOMPARE(set->limits.low, std::optional(89.0));
        QVERIFY(!set->limits.high && !set->limits.reset);
        QCOMPARE(set->limits.delay.count(), 0LL); // the profile's stays the profile's
        QCOMPARE(rig.door.commands.back().bed, BedId{6});
        QCoreApplication::sendPostedEvents();
        QCOMPARE(rig.notices->size(), 1);
    }

    void aLowLimitAtOrAboveTheHighOneCannotBeSaved()
    {
        test::BedRig rig(test::quietWard(16), 6);
        press(*rig.page->board().number(Parameter::HeartRate)); // 50–120
        auto& limits = rig.page->limits();
        for (int i = 0; i < 200 && limits.complaint().isEmpty(); ++i)
            limits.part(Part::LowUp).click();
        QCOMPARE(limits.wish().low, std::optional(120.0));
        QVERIFY(!limits.part(Part::Save).isVisible());
        QTest::keyClick(&limits, Qt::Key_Escape);
        QVERIFY(!limits.isVisible() && rig.door.commands.empty());
    }

    void aLimitNeverLeavesWhatCanBeMeasured()
    {
        for (const auto& row : parameters())
            for (const int steps : {-1, 1, -100'000, 100'000}) {
                const double v = kit::stepped(row.parameter, 50, 50, steps);
                QVERIFY2(isPlausible(row.parameter, v), row.id.data());
            }
        QVERIFY(!kit::complaintAbout(Parameter::Spo2, {120, std::nullopt, 0ms}).isEmpty());
        QVERIFY(!kit::complaintAbout(Parameter::Spo2, {90, 90, 0ms}).isEmpty());
        QVERIFY(kit::complaintAbout(Parameter::Spo2, {std::nullopt, std::nullopt, 0ms}).isEmpty());
    }

    void offIsAChoiceAndTheProfilesValueIsOnePressAway()
    {
        test::BedRig rig(test::quietWard(16), 6);
        rig.page->board().number(Parameter::HeartRate)->click();
        auto& limits = rig.page->limits();
        limits.part(Part::HighOff).click();
        QVERIFY(!limits.wish().high && limits.wish().low);
        limits.part(Part::HighUp).click(); // on again: from the profile's value
        QCOMPARE(limits.wish().high, std::optional(120.0));
        limits.part(Part::LowDown).click();
        limits.part(Part::Profile).click();
        limits.part(Part::Save).click();
        QVERIFY(rig.last<SetLimits>()->limits.reset);
    }

    void theEffectIsAskedForEveryWishAndOnlyTheLastAnswerIsShown()
    {
        test::BedRig rig(test::quietWard(16), 6);
        std::vector<door::AnswerHandler> waiting;
        std::vector<door::AskLimitEffect> asked;
        rig.door.onAsk = [&](const door::Query& query, const door::AnswerHandler& answer) {
            if (const auto* ask = std::get_if<door::AskLimitEffect>(&query)) {
                asked.push_back(*ask);
                waiting.push_back(answer);
            }
        };
        rig.page->board().number(Parameter::Spo2)->click();
        auto& limits = rig.page->limits();
        limits.part(Part::LowDown).click();
        QCOMPARE(asked.size(), std::size_t{2});
        QCOMPARE(asked[1].wish.low, std::optional(89.0));
        QVERIFY(asked[1].encounter == rig.bed(6).encounter);
        door::Answer late;
        late.limitEffect = door::LimitEffect{14, 14, 0, 84, 1, {1, 2}, std::chrono::hours(24), {}};
        door::Answer right;
        right.limitEffect = door::LimitEffect{14, 3, 0, 84, 1, std::vector<int>(16, 5), std::chrono::hours(24), {}};
        waiting[1](right);
        waiting[0](late);
        QCoreApplication::sendPostedEvents();
        QVERIFY(limits.effect());
        QCOMPARE(limits.effect()->then, 3);
        (void)limits.grab();
        // A slide on the histogram moves the line that is nearest.
        const auto before = limits.wish().low;
        const auto box = limits.histogramBox();
        for (double x = box.left(); x < box.right() && limits.wish().low == before; x += 4) {
            QTest::mousePress(&limits, Qt::LeftButton, {}, QPoint(static_cast<int>(x), static_cast<int>(box.center().y())));
            QTest::mouseMove(&limits, QPoint(static_cast<int>(x) + 40, static_cast<int>(box.center().y())));
            QTest::mouseRelease(&limits, Qt::LeftButton);
        }
        QVERIFY(limits.wish().low != before);
    }

    void consciousnessAndOxygenTakeTwoPressesEach()
    {
        test::BedRig rig(test::quietWard(16), 6);
        press(rig.page->side().score().consciousness());
        press(*rig.page->entry().level(Consciousness::Voice));
        QCOMPARE(presses_, 2);
        QVERIFY(rig.last<EnterConsciousness>());
        QCOMPARE(rig.last<EnterConsciousness>()->level, Consciousness::Voice);
        rig.page->entry().close();
        presses_ = 0;
        press(rig.page->side().score().oxygen());
        press(*rig.page->entry().flow(2));
        QCOMPARE(presses_, 2);
        QCOMPARE(rig.last<EnterOxygen>()->litres, 2.0);
        QCOMPARE(rig.last<EnterOxygen>()->device, OxygenDevice::NasalCannula);
    }

    void aChosenOxygenDeviceIsSentWithTheFlow()
    {
        test::BedRig rig(test::quietWard(16), 6);
        rig.page->side().score().oxygen().click();
        rig.page->entry().device(OxygenDevice::VenturiMask)->click();
        QVERIFY(rig.door.commands.empty());
        rig.page->entry().flow(5)->click();
        QCOMPARE(rig.last<EnterOxygen>()->litres, 6.0);
        QCOMPARE(rig.last<EnterOxygen>()->device, OxygenDevice::VenturiMask);
    }

    void anEntryCanBeTakenBackForTenSeconds()
    {
        test::BedRig rig(test::quietWard(16), 6);
        rig.page->side().score().consciousness().click();
        rig.page->entry().level(Consciousness::Pain)->click();
        rig.pass(9s);
        QVERIFY(rig.page->entry().isVisible() && rig.page->entry().undo().isVisible());
        rig.page->entry().undo().click();
        QVERIFY(rig.last<UndoEntry>());
        QCOMPARE(rig.last<UndoEntry>()->what, Observed::Consciousness);
        rig.page->side().score().consciousness().click();
        rig.page->entry().level(Consciousness::Alert)->click();
        rig.pass(5s);
        rig.pass(5100ms);
        QVERIFY(!rig.page->entry().isVisible()); // and nothing was taken back
        QVERIFY(rig.last<EnterConsciousness>());
    }

    void standbyTakesThreePressesFromTheWardAndAsksWhenAHighAlarmIsActive()
    {
        test::BedRig rig(test::quietWard(16), 6);
        press(rig.page->foot().button(Act::Standby)); // the first press opened the bed
        choose(rig, 0);
        QCOMPARE(presses_, 2);
        QVERIFY(rig.last<StartStandby>());
        QVERIFY(!rig.last<StartStandby>()->reason.empty() && !rig.last<StartStandby>()->confirmed);

        test::BedRig flood(test::floodWard(), 7);
        flood.page->foot().button(Act::Standby).click();
        choose(flood, 1);
        QVERIFY(flood.door.commands.empty());
        QVERIFY(flood.page->choices().isVisible());
        choose(flood, 0); // keep monitoring
        QVERIFY(flood.door.commands.empty());
        flood.page->foot().button(Act::Standby).click();
        choose(flood, 1);
        choose(flood, 1);
        QVERIFY(flood.last<StartStandby>() && flood.last<StartStandby>()->confirmed);
    }

    void aNoteIsWrittenAndAnEmptyOneIsNot()
    {
        test::BedRig rig(test::quietWard(16), 6);
        rig.page->foot().button(Act::Note).click();
        auto& note = rig.page->note();
        QVERIFY(note.isVisible());
        note.save().click();
        QVERIFY(rig.door.commands.empty() && note.isVisible());
        QTest::keyClicks(&note.field(), QStringLiteral("Daughter called."));
        QVERIFY(rig.page->holdsInput());
        note.save().click();
        QCOMPARE(rig.last<WriteNote>()->text, std::string("Daughter called."));
        QVERIFY(!note.isVisible() && !rig.page->holdsInput());
    }

    void callingForHelpTakesTwoPressesAndTellsTheOutcome()
    {
        test::BedRig rig(test::floodWard(), 7);
        auto bed = rig.bed(7);
        bed.roster = std::make_shared<door::RosterView>(door::RosterView{{"R. Okafor", Duty::PrimaryNurse, Role::Nurse, false},
                                                                         {"Dr A. Ferrand", Duty::PhysicianOnCall, Role::Physician, false},
                                                                         {"Code team", Duty::CodeTeam, Role::Physician, true}});
        rig.show(bed);
        rig.page->title().resize(1000, 53);
        QVERIFY(rig.page->title().shownDetails().contains(QStringLiteral("R. Okafor")));
        press(rig.page->foot().button(Act::Escalate));
        choose(rig, 1);
        QCOMPARE(presses_, 2);
        QCOMPARE(rig.last<Escalate>()->alarm, bed.alarms.front().id);
        QCOMPARE(rig.last<Escalate>()->person, std::string("Dr A. Ferrand"));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(rig.notices->size(), 1);
        rig.door.answerWith = OutcomeCode::Refused;
        rig.page->foot().button(Act::Escalate).click();
        choose(rig, 0);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(rig.notices->size(), 2);
        const auto sent = rig.door.commands.size();
        rig.page->foot().button(Act::Escalate).click(); // the code team is never called by one wrong press
        choose(rig, 2);
        QCOMPARE(rig.door.commands.size(), sent);
        choose(rig, 1);
        QCOMPARE(rig.last<Escalate>()->person, std::string("Code team"));
    }

    void nobodyToCallIsSaid()
    {
        test::BedRig none(test::floodWard(), 7);
        none.page->foot().button(Act::Escalate).click();
        QVERIFY(none.door.commands.empty());
        QVERIFY(none.notices->back().front().toString().contains(QStringLiteral("roster")));
        test::BedRig quiet(test::quietWard(16), 6);
        quiet.page->foot().button(Act::Escalate).click();
        QVERIFY(quiet.door.commands.empty());
        QCOMPARE(quiet.notices->size(), 1);
    }

    void sweepAndGainAreChosenForEachLane()
    {
        test::BedRig rig(test::quietWard(16), 6);
        rig.door.onCommand = [&](const Command& command) { // what the record keeps comes back in the view
            auto bed = rig.bed(6);
            const auto lane = std::get<ChooseLane>(command.body).lane;
            std::erase_if(bed.lanes, [&](const LaneChoice& l) { return l.label == lane.label; });
            bed.lanes.push_back(lane);
            rig.show(bed);
        };
        const double before = rig.page->board().strip(0).pixelsPerSecond();
        const auto millivolt = *rig.page->board().strip(0).millivoltHeight();
        Q_EMIT rig.page->board().lanePressed(0);
        choose(rig, 3); // 50 mm/s
        QVERIFY(std::abs(rig.page->board().strip(0).pixelsPerSecond() - 2 * before) < 1e-6);
        Q_EMIT rig.page->board().lanePressed(0);
        choose(rig, 4 + 3); // 20 mm/mV
        rig.turn();
        QVERIFY(std::abs(*rig.page->board().strip(0).millivoltHeight() - 2 * millivolt) < 1e-3);
        QVERIFY(rig.page->board().lanes()[0].note.contains(QStringLiteral("20 mm/mV")));
        QVERIFY(std::abs(rig.page->board().strip(1).pixelsPerSecond() - before) < 1e-6); // the pleth as before
    }

    void aWaveIsHiddenWithoutItsNumbersAndShownAgain()
    {
        test::BedRig rig(test::quietWard(16), 6);
        rig.door.onCommand = [&](const Command& command) {
            auto bed = rig.bed(6);
            const auto lane = std::get<ChooseLane>(command.body).lane;
            std::erase_if(bed.lanes, [&](const LaneChoice& l) { return l.label == lane.label; });
            bed.lanes.push_back(lane);
            rig.show(bed);
        };
        const auto waves = [&] { return std::count_if(rig.page->board().lanes().begin(), rig.page->board().lanes().end(), [](const auto& l) { return l.wave >= 0; }); };
        const auto all = waves();
        Q_EMIT rig.page->board().lanePressed(1);
        choose(rig, static_cast<int>(rig.page->choices().choices().size()) - 1); // "Hide this wave"
        QCOMPARE(waves(), all - 1);
        QVERIFY(rig.page->board().number(Parameter::Spo2)); // its number stays
        Q_EMIT rig.page->board().lanePressed(0);
        choose(rig, static_cast<int>(rig.page->choices().choices().size()) - 1); // "Show 1 hidden wave"
        QCOMPARE(waves(), all);
    }

    void tenMillimetresAMillivoltAreTenMillimetres()
    {
        test::BedRig rig(test::quietWard(16), 6);
        const auto& scale = rig.page->board().scale();
        QVERIFY(std::abs(*rig.page->board().strip(0).millivoltHeight() - 10 * scale.pixelsPerMm) < 0.01);
        QVERIFY(std::abs(rig.page->board().strip(0).pixelsPerSecond() - 25 * scale.pixelsPerMm) < 0.01);
        if (!scale.known)
            QVERIFY(rig.page->board().lanes()[0].note.contains(QStringLiteral("96 dpi")));
    }

    void popoversStandUnderTheAlarmLineAndCloseWithTheirPage()
    {
        test::BedRig rig(test::quietWard(16), 6);
        rig.page->board().number(Parameter::HeartRate)->click();
        const QRect page(rig.page->mapToGlobal(QPoint(0, 0)), rig.page->size());
        QVERIFY(page.contains(rig.page->limits().geometry()));
        rig.page->hide();
        QVERIFY(!rig.page->limits().isVisible());
    }
};

WL_TEST(BedActsTest)
#include "bed_acts_test.moc"
