// SPDX-License-Identifier: GPL-3.0-or-later
// The minute an alarm was judged by, when the record has it, has it not, or has nothing else.
#include "tests/ui/alarms_station.h"

using namespace wardlight;

namespace {

/// A judged tachycardia at bed 7, over a record that keeps of it what the test says.
struct JudgedStation {
    test::AlarmsStation s;
    AlarmId alarm;
    bool keepsMinute = true;
    QStringList said;

    JudgedStation()
    {
        auto ward = *s.door.view();
        for (auto& a : ward.alarms)
            if (a.key.kind == AlarmKind::VentricularTachycardia) {
                alarm = a.id;
                a.judgement.emplace();
                a.judgement->at = s.door.now().wall;
                a.judgement->lanes = {{WaveLabel::Pleth, Stance::Disagrees, 18, 77, 0.8}};
            }
        s.show(ward);
        s.door.onAsk = [this](const door::Query& query, const door::AnswerHandler& answer) {
            door::Answer a;
            a.last = true;
            const auto* kept = std::get_if<door::AskEvidence>(&query);
            if (kept && kept->part == EvidencePart::Judged && keepsMinute) {
                auto minute = test::wideEvidence(kept->alarm);
                minute.part = EvidencePart::Judged;
                a.evidence = {minute};
            } else if (kept)
                a.problem = "no evidence is kept for it";
            answer(a);
        };
        QObject::connect(&s.page->detail(), &alarms_ui::AlarmDetail::notice, s.page, [this](const QString& sentence) { said << sentence; });
        s.window->go(shell::Screen::Alarms, BedId{7}, alarm);
        s.step(std::chrono::milliseconds(350));
    }
};

}

class AlarmsMinuteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMinuteThatWasNotKeptIsSaidAndTheScreenStaysAsItWas()
    {
        JudgedStation j;
        j.keepsMinute = false;
        auto& detail = j.s.page->detail();
        QVERIFY(detail.minuteButton()->isVisible());
        QTest::mouseClick(detail.minuteButton(), Qt::LeftButton);
        j.s.step(std::chrono::milliseconds(50));
        QCOMPARE(j.said, QStringList{QStringLiteral("The minute it was judged by was not kept.")});
        QVERIFY(!detail.evidence().showsMinute());
        j.keepsMinute = true; // asked again, it may be there
        QTest::keyClick(detail.minuteButton(), Qt::Key_Space);
        j.s.step(std::chrono::milliseconds(50));
        QVERIFY(detail.evidence().showsMinute());
        QCOMPARE(j.said.size(), 1);
    }
    void theMinuteStaysWhenNothingWasKeptOfTheOnset()
    {
        JudgedStation j;
        auto& detail = j.s.page->detail();
        QTest::mouseClick(detail.minuteButton(), Qt::LeftButton);
        j.s.step(std::chrono::milliseconds(50));
        QVERIFY(detail.evidence().showsMinute());
        Q_EMIT detail.findChild<alarms_ui::EvidenceReader*>()->changed({}); // the onset's waves: there are none
        QVERIFY(detail.evidence().showsMinute());
        QVERIFY(detail.evidence().accessibleName().contains(QStringLiteral("Pleth")));
        detail.minuteButton()->click();
        QVERIFY(!detail.evidence().showsMinute());
        QCOMPARE(detail.evidence().accessibleName(), QStringLiteral("No waves were kept of this alarm."));
        detail.minuteButton()->click();
        j.s.step(std::chrono::milliseconds(50));
        QVERIFY(detail.evidence().showsMinute());
        detail.close();
        detail.open(BedId{7}, j.alarm, {}); // opened anew it begins at its onset
        QVERIFY(!detail.evidence().showsMinute());
    }
};

WL_TEST(AlarmsMinuteTest)
#include "alarms_minute_test.moc"
