// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the Bed screen on paper, the waves held in memory, and the devices: over a ward composed by hand.
#include "tests/support/wl_test.h"

#include "tests/ui/bed_rig.h"
#include "ui/bed/bed_foot.h"
#include "ui/bed/device_panel.h"
#include "ui/bed/side_panel.h"
#include "ui/kit/disclosure_view.h"
#include "ui/kit/document_file.h"

#include <QAccessible>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QTemporaryDir>

using namespace wardlight;
using bed::Act;

namespace {

/// A lane of one square pulse of 1 mV, from second 1 to second 2.
kit::PrintedStrip pulseStrip()
{
    kit::PrintedStrip strip;
    EvidenceLane lane;
    lane.format = {WaveLabel::EcgII, "II", {250, 1}, 200, 0, "mV"};
    lane.samples.assign(12 * 250, 0);
    for (std::size_t i = 250; i < 500; ++i)
        lane.samples[i] = 200;
    strip.lanes.push_back(lane);
    strip.names << QStringLiteral("ECG II");
    strip.notes << QString();
    return strip;
}

bool isInk(const QImage& image, int x, int y) { return image.valid(x, y) && qGray(image.pixel(x, y)) < 60; }

}

class BedPaperTest : public QObject {
    Q_OBJECT
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
private Q_SLOTS:
    void aMillivoltIsTenMillimetresAndASecondTwentyFive()
    {
        constexpr double perMm = 20;
        QImage paper(static_cast<int>(kit::paperWide * perMm), 1000, QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter p(&paper);
        const auto strip = pulseStrip();
        kit::paintStripBand(p, perMm, strip, 0, 0, 30, kit::Words{});
        p.end();
        // The edges of the pulse: columns with a long run of ink.
        std::vector<int> edges;
        int high = 0;
        for (int x = static_cast<int>((kit::stripLeft + 2) * perMm); x < static_cast<int>((kit::stripLeft + 80) * perMm); ++x) {
            int run = 0;
            for (int y = static_cast<int>(5 * perMm); y < static_cast<int>(35 * perMm); ++y)
                run += isInk(paper, x, y) ? 1 : 0;
            if (run > 8 * perMm) {
                if (edges.empty() || x - edges.back() > perMm * 5)
                    edges.push_back(x);
                high = std::max(high, run);
            }
        }
        QCOMPARE(edges.size(), std::size_t{2});
        QVERIFY2(std::abs(edges[1] - edges[0] - 25 * perMm) <= 8, qPrintable(QString::number(edges[1] - edges[0])));
        QVERIFY2(std::abs(high - 10 * perMm) <= 8, qPrintable(QString::number(high)));
    }
    void theStripIsTheLastTwelveSecondsOfEveryLane()
    {
        test::BedRig rig(test::quietWard(16), 6);
        const auto strip = rig.page->strip();
        QCOMPARE(strip.lanes.size(), rig.bed(6).waves.size());
        for (const auto& lane : strip.lanes) {
            QVERIFY(std::abs(static_cast<double>(lane.samples.size()) - 12 * lane.format.rate.hertz()) <= 2);
            QVERIFY(std::abs(lane.offset) < 0.02);
        }
        QVERIFY(strip.who.contains(QStringLiteral("Nakamura")));
        QVERIFY(strip.title.contains(QStringLiteral("06")));
        QVERIFY(strip.numbers.contains(QStringLiteral("HR")));
    }
    void theStripOfAHiddenNameHasNoName()
    {
        test::BedRig rig(test::quietWard(16), 6);
        auto hidden = rig.bed(6);
        hidden.nameHidden = true;
        hidden.patient.identifier = "4155440";
        rig.show(hidden);
        const auto strip = rig.page->strip();
        QVERIFY(!strip.who.contains(QStringLiteral("Nakamura")));
        QVERIFY(!strip.who.contains(QStringLiteral("4155440")));
    }
    void aStripIsSavedAsAWholePdfWhereThePersonChooses()
    {
        const QTemporaryDir folder;
        test::BedRig rig(test::floodWard(), 7);
        rig.page->save().setFolders({{QStringLiteral("Here"), folder.path()}});
        rig.page->foot().button(Act::Strip).click();
        QVERIFY(rig.page->save().isVisible());
        QVERIFY(rig.page->holdsInput());
        QVERIFY(QDir(folder.path()).isEmpty()); // nothing before Save
        rig.page->save().save().click();
        QCoreApplication::sendPostedEvents();
        QVERIFY(rig.last<RecordPrint>());
        const auto files = QDir(folder.path()).entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QVERIFY(files.front().startsWith(QStringLiteral("wardlight-strip-07-2026")) && files.front().endsWith(QStringLiteral(".pdf")));
        QVERIFY(!files.front().contains(QStringLiteral("Ferreira")));
        const auto pdf = contentOf(folder.filePath(files.front()));
        QVERIFY(pdf.startsWith("%PDF") && pdf.trimmed().endsWith("%%EOF"));
        QVERIFY(!(QFile::permissions(folder.filePath(files.front())) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        QVERIFY(rig.notices->back().front().toString().contains(files.front()));
    }
    void aPrintThatIsRefusedWritesNothing()
    {
        const QTemporaryDir folder;
        test::BedRig rig(test::quietWard(16), 6);
        rig.door.answerWith = OutcomeCode::Refused;
        rig.page->save().setFolders({{QStringLiteral("Here"), folder.path()}});
        QTest::keyClick(rig.page.get(), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(rig.page->save().isVisible());
        rig.page->save().save().click();
        QCoreApplication::sendPostedEvents();
        QVERIFY(QDir(folder.path()).isEmpty());
    }
    void cancelAndEscapeLeaveNothingBehind()
    {
        const QTemporaryDir folder;
        test::BedRig rig(test::quietWard(16), 6);
        rig.page->save().setFolders({{QStringLiteral("Here"), folder.path()}});
        rig.page->foot().button(Act::Strip).click();
        rig.page->save().cancel().click();
        QVERIFY(!rig.page->save().isVisible());
        rig.page->foot().button(Act::Strip).click();
        QTest::keyClick(&rig.page->save(), Qt::Key_Escape);
        QVERIFY(!rig.page->save().isVisible());
        QVERIFY(QDir(folder.path()).isEmpty());
        QVERIFY(rig.door.commands.empty());
    }
    void aFileOfThatNameIsReplacedOnlyAfterSayingSo()
    {
        const QTemporaryDir folder;
        test::BedRig rig(test::quietWard(16), 6);
        rig.page->save().setFolders({{QStringLiteral("Here"), folder.path()}});
        rig.page->foot().button(Act::Strip).click();
        const auto before = rig.page->save().save().text();
        QFile old(folder.filePath(QStringLiteral("mine.pdf")));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        rig.page->save().name().setText(QStringLiteral("mine"));
        QVERIFY(rig.page->save().save().text() != before);
        rig.page->save().save().click();
        QCoreApplication::sendPostedEvents();
        QVERIFY(contentOf(old.fileName()).startsWith("%PDF"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    // ---- held waves ------------------------------------------------------------------------------------------

    void fullDisclosureAsksForTheHalfHourPieceByPieceAndCanBeStopped()
    {
        test::BedRig rig(test::quietWard(16), 6);
        std::vector<std::pair<door::AskWaves, door::AnswerHandler>> asked;
        rig.door.onAsk = [&](const door::Query& q, const door::AnswerHandler& answer) {
            if (const auto* waves = std::get_if<door::AskWaves>(&q))
                asked.emplace_back(*waves, answer);
        };
        rig.page->foot().button(Act::Disclosure).click();
        auto& view = rig.page->disclosure();
        QVERIFY(view.isVisible());
        QCOMPARE(asked.size(), std::size_t{1});
        const auto give = [&] {
            const auto [question, handler] = asked.back();
            door::Answer answer;
            answer.last = true;
            EvidenceLane lane;
            lane.format = rig.bed(6).waves[0].format;
            lane.samples.assign(static_cast<std::size_t>(seconds(question.until - question.from) * lane.format.rate.hertz()), 5);
            answer.wave = lane;
            handler(answer);
            QCoreApplication::sendPostedEvents();
        };
        give();
        QVERIFY(view.reader().isReading());
        QVERIFY(view.rows().rows() >= 5);
        QVERIFY(!view.cancel().isVisible()); // not within the first second
        rig.pass(2s);
        QVERIFY(view.cancel().isVisible());
        QVERIFY(view.note().contains(QStringLiteral("1 of 6")));
        view.cancel().click();
        QVERIFY(!view.reader().isReading());
        QVERIFY(view.note().contains(QStringLiteral("Stopped")));
        QVERIFY(view.rows().rows() >= 5); // what was read stays
        QVERIFY(rig.page->back());
        QVERIFY(!view.isVisible());
        QVERIFY(!rig.page->back());
    }
    void rowsAreScrolledAndZoomedByKeys()
    {
        test::BedRig rig(test::quietWard(16), 6);
        rig.door.onAsk = [&](const door::Query& q, const door::AnswerHandler& answer) {
            const auto* waves = std::get_if<door::AskWaves>(&q);
            if (!waves)
                return;
            door::Answer a;
            a.last = true;
            EvidenceLane lane;
            lane.format = rig.bed(6).waves[waves->channel].format;
            const auto count = static_cast<std::size_t>(seconds(waves->until - waves->from) * lane.format.rate.hertz());
            for (std::size_t i = 0; i < count; ++i)
                lane.samples.push_back(static_cast<std::int16_t>(100 * std::sin(static_cast<double>(i) / 30)));
            a.wave = lane;
            answer(a);
        };
        rig.page->openDisclosure();
        for (int i = 0; i < 10; ++i)
            QCoreApplication::sendPostedEvents();
        auto& view = rig.page->disclosure();
        QVERIFY(!view.reader().isReading());
        QVERIFY(view.note().contains(QStringLiteral("Waves from 14:02")) && view.note().contains(QStringLiteral("Review")));
        QVERIFY(view.rows().rows() == 30 || view.rows().rows() == 31);
        const auto at = view.rows().chosen();
        QTest::keyClick(&view.rows(), Qt::Key_Up);
        QCOMPARE(seconds(at - view.rows().chosen()), 60.0);
        QTest::keyClick(&view.rows(), Qt::Key_Home);
        QCOMPARE(view.rows().firstRow(), 0);
        QVERIFY(!view.rows().boxOf(view.rows().chosen(), 5).isEmpty());
        const auto before = view.rows().rowLength();
        view.longer().click();
        QCOMPARE(view.rows().rowLength(), before * 2);
        QVERIFY(view.rows().rows() <= 16);
        view.shorter().click();
        view.shorter().click();
        QCOMPARE(view.rows().rowLength(), 30.0);
        QVERIFY(!view.shorter().isEnabled());
        QVERIFY(!view.strip().lanes().empty());
    }
    void anAlarmsTimeIsTintedAndAnotherWaveKeepsTheMoment()
    {
        test::BedRig rig(test::quietWard(16), 6);
        const auto now = rig.door.now();
        rig.door.onAsk = [&](const door::Query& q, const door::AnswerHandler& answer) {
            door::Answer a;
            a.last = true;
            if (const auto* waves = std::get_if<door::AskWaves>(&q)) {
                EvidenceLane lane;
                lane.format = rig.bed(6).waves[waves->channel].format;
                lane.samples.assign(static_cast<std::size_t>(seconds(waves->until - waves->from) * lane.format.rate.hertz()), 3);
                a.wave = lane;
            } else if (std::holds_alternative<door::AskEvents>(q)) {
                AlarmEvent e;
                e.alarm = {9};
                e.key.kind = AlarmKind::HrHigh;
                e.priority = Priority::Medium;
                e.transition = AlarmTransition::Onset;
                a.events.push_back({{1}, {6}, {}, now.wall + -600s, now.wall + -600s, {}, {}, {}, e});
                e.transition = AlarmTransition::Ended;
                a.events.push_back({{2}, {6}, {}, now.wall + -570s, now.wall + -570s, {}, {}, {}, e});
            } else
                return;
            answer(a);
        };
        rig.page->openDisclosure(now.wall + -630s);
        for (int i = 0; i < 10; ++i)
            QCoreApplication::sendPostedEvents();
        auto& view = rig.page->disclosure();
        QCOMPARE(view.reader().alarms().size(), std::size_t{1});
        QVERIFY(std::abs(seconds(now.mono - view.reader().alarms()[0].from) - 600) < 0.01);
        QVERIFY(std::abs(seconds(view.reader().alarms()[0].until - view.reader().alarms()[0].from) - 30) < 0.01);
        QVERIFY(std::abs(seconds(now.mono - view.rows().chosen()) - 630) < 0.01); // 30 s before the onset
        view.leads().button(1)->click();
        for (int i = 0; i < 10; ++i)
            QCoreApplication::sendPostedEvents();
        QVERIFY(std::abs(seconds(now.mono - view.rows().chosen()) - 630) < 0.01);
    }

    void whereAlarmsLieOverEachOtherTheLoudestTintsAlone()
    {
        const auto now = test::sceneNow();
        kit::DisclosureRows rows(nullptr);
        rows.setTheme(test::darkTheme());
        rows.resize(900, 200);
        kit::HeldWave wave;
        wave.format = test::sceneBed(6).waves[0].format;
        wave.start = now.mono - 60s;
        wave.samples.assign(static_cast<std::size_t>(60 * wave.format.rate.hertz()), 3);
        const auto seen = [&](const std::vector<kit::HeldAlarm>& alarms) {
            rows.show(wave, alarms, now);
            const auto box = rows.boxOf(now.mono - 30s, 1);
            return rows.grab().toImage().pixelColor(QPoint(static_cast<int>(box.center().x()), static_cast<int>(box.top()) + 5));
        };
        const kit::HeldAlarm red{{1}, now.mono - 40s, now.mono - 20s, Priority::High}, yellow{{2}, now.mono - 50s, now.mono - 10s, Priority::Medium},
            low{{3}, now.mono - 55s, now.mono - 5s, Priority::Low};
        QVERIFY(seen({red}) != seen({}) && seen({red}) != seen({yellow}));
        QCOMPARE(seen({low, red, yellow}), seen({red}));
        QCOMPARE(seen({yellow, low}), seen({yellow}));
    }

    // ---- devices, rhythm -------------------------------------------------------------------------------------

    void theDevicesPanelSaysLinkBatteryAndLastSeen()
    {
        test::BedRig rig(test::quietWard(16), 6);
        auto view = rig.bed(6);
        view.devices = {{{1}, "Monitor 06", true, false, rig.door.now().mono - 1s, std::nullopt},
                        {{2}, "Nonin 3150", true, true, rig.door.now().mono - 42s, 308},
                        {{3}, "Pump", false, false, {}, std::nullopt}};
        rig.show(view);
        rig.page->foot().button(Act::Devices).click();
        const auto& lines = rig.page->devicePanel().lines();
        QCOMPARE(lines.size(), std::size_t{3});
        QVERIFY(lines[0].link.contains(QStringLiteral("good")) && lines[0].battery.contains(QStringLiteral("not told")));
        QVERIFY(lines[1].lost && lines[1].link.contains(QStringLiteral("0:42")));
        QVERIFY(lines[1].battery.contains(QStringLiteral("19:40")));
        QVERIFY(lines[1].seen.contains(QStringLiteral("14:31:25")));
        QVERIFY(lines[2].seen.contains(QStringLiteral("never")));
        rig.pass(10s);
        QVERIFY(rig.page->devicePanel().lines()[1].link.contains(QStringLiteral("0:52")));
    }
    void boundAndReleasedDevicesAreToldNewestFirst()
    {
        const auto at = test::sceneNow().wall;
        const std::vector<Event> events{{{1}, {6}, {}, at + -60s, at, {}, {}, {}, DeviceBound{{4}, "Nonin 3150"}},
                                        {{2}, {6}, {}, at + -30s, at, {}, {}, {}, DeviceReleased{{4}}}};
        const auto lines = bed::bindingLines(events, kit::Words{});
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].contains(QStringLiteral("Nonin 3150")) && lines[0].contains(QStringLiteral("released")));
    }
    void theRhythmStandsUnderTheRateAndOnlyWhenItIsKnown()
    {
        test::BedRig rig(test::quietWard(16), 6);
        auto view = rig.bed(6);
        QCOMPARE(rig.page->board().number(Parameter::HeartRate)->cell().aside, QString());
        view.rhythm = RhythmLabel::Sinus;
        rig.show(view);
        QCOMPARE(rig.page->board().number(Parameter::HeartRate)->cell().aside, QStringLiteral("Sinus"));
        view.rhythm = RhythmLabel::Paced;
        rig.show(view);
        QCOMPARE(rig.page->board().number(Parameter::HeartRate)->cell().aside, QStringLiteral("Paced"));
    }
    void pacingPulsesAreMarkedWhereTheyWere()
    {
        test::BedRig rig(test::quietWard(16), 6);
        auto view = rig.bed(6);
        const auto now = rig.door.now().mono;
        for (int i = 5; i > 0; --i)
            view.pacingPulses.push_back(now - fromSeconds(i * 0.8 + 0.3));
        rig.show(view);
        const auto columns = rig.page->board().strip(0).markColumns();
        QCOMPARE(columns.size(), std::size_t{5});
        const double apart = 0.8 * rig.page->board().strip(0).pixelsPerSecond();
        int even = 0;
        for (std::size_t i = 1; i < columns.size(); ++i)
            even += std::abs(columns[i] - columns[i - 1] - apart) < 1 ? 1 : 0;
        QVERIFY(even >= 3); // one of them may lie across the sweep's end
        QVERIFY(rig.page->strip().pulses.size() >= 4);
    }
    void theScaleIsChosenFromTheCardAndSaysWhoDecided()
    {
        test::BedRig rig(test::quietWard(16), 6);
        QTest::mouseClick(&rig.page->side().score().scale(), Qt::LeftButton);
        auto& list = rig.page->choices();
        QVERIFY(list.isVisible());
        QVERIFY(list.choices()[0].current && !list.choices()[1].current);
        QTest::mouseClick(&list, Qt::LeftButton, {}, list.rowRect(1).center());
        QVERIFY(rig.last<EnterSpo2Scale>());
        QCOMPARE(rig.last<EnterSpo2Scale>()->scale, 2);
        auto view = rig.bed(6);
        view.score.spo2Scale = 2;
        view.score.spo2ScaleBy = "Dr A. Ferrand";
        rig.show(view);
        QVERIFY(rig.page->side().score().model().scale.contains(QStringLiteral("scale 2")));
        QVERIFY(rig.page->side().score().scale().toolTip().contains(QStringLiteral("Ferrand")));
    }
};

WL_TEST(BedPaperTest)
#include "bed_paper_test.moc"
