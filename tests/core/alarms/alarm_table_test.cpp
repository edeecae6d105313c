// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/alarms/rig.h"
#include "tests/support/wl_test.h"

#include <QFile>

#include <set>

using namespace wardlight;
using namespace wardlight::alarms;
using namespace wardlight::test;

namespace {

/// One bed brought into a state, and the input applied to it.
struct Walk {
    Rig rig;
    AlarmKind kind;
    std::size_t from = 0; ///< journal length before the input

    bool isRespiration() const { return kind == AlarmKind::RrHigh; }
    bool isCuff() const { return kind == AlarmKind::NibpSysHigh; }

    void setTrue(double rr = 40, std::optional<Priority> p = {})
    {
        if (isRespiration())
            rig.say(Parameter::RespirationRate, rr);
        else if (isCuff())
            rig.say(Parameter::NibpSystolic, 180);
        else
            rig.find(keyOf(kind), FindingState::True, {}, {}, p);
    }
    void setOver()
    {
        if (isRespiration())
            rig.say(Parameter::RespirationRate, 20);
        else
            rig.find(keyOf(kind), FindingState::Over);
    }
    void setUnknown() { rig.find(keyOf(kind), FindingState::Unknown); }

    void bringTo(const QString& state)
    {
        if (state == QLatin1String("idle"))
            return;
        setTrue();
        if (state == QLatin1String("pending"))
            return;
        rig.pass(15); // longer than any delay used here
        if (state == QLatin1String("acknowledged"))
            rig.acknowledge(kind);
        if (state == QLatin1String("latched"))
            setOver();
    }

    bool apply(const QString& input)
    {
        from = rig.journal.size();
        const auto is = [&](const char* name) { return input == QLatin1String(name); };
        const auto* instance = rig.open(kind);
        const AlarmId id = instance ? instance->id : AlarmId{};
        const auto second = person("lindqvist");
        if (is("true")) {
            setTrue();
        } else if (is("delay-elapsed")) {
            rig.pass(5.25);
        } else if (is("over")) {
            setOver();
        } else if (is("over-held")) {
            setOver();
            rig.pass(2);
        } else if (is("acknowledge")) {
            rig.ask(AcknowledgeAlarm{id});
        } else if (is("acknowledge-by-second")) {
            rig.ask(AcknowledgeAlarm{id}, second);
        } else if (is("priority-up")) {
            setTrue(40, Priority::High);
        } else if (is("priority-down")) {
            setTrue(40, Priority::Low);
        } else if (is("worse")) {
            setTrue(48);
        } else if (is("a-little-worse")) {
            setTrue(47);
        } else if (is("worse-twice")) {
            setTrue(48);
            rig.acknowledge(kind);
            setTrue(60);
        } else if (is("unknown")) {
            setUnknown();
        } else if (is("back-true") || is("back-true-soon") || is("back-false")) {
            setUnknown();
            rig.pass(is("back-true-soon") ? 20 : 40);
            is("back-false") ? setOver() : setTrue();
        } else if (is("undo")) {
            rig.ask(UndoAcknowledge{id});
        } else if (is("undo-late")) {
            rig.pass(6);
            rig.ask(UndoAcknowledge{id});
        } else if (is("undo-by-second")) {
            rig.ask(UndoAcknowledge{id}, second);
        } else if (is("reannounce-timer")) {
            rig.pass(300);
        } else if (is("reannounce-timer-medium")) {
            rig.pass(600);
        } else if (is("limit-changed")) {
            rig.ask(SetLimits{{.parameter = Parameter::RespirationRate, .low = 8.0, .high = 45.0}});
        } else if (is("limit-still-violated")) {
            rig.ask(SetLimits{{.parameter = Parameter::RespirationRate, .low = 8.0, .high = 35.0}});
        } else if (is("kind-off")) {
            rig.ask(SwitchKind{kind, false});
        } else if (is("alarms-off")) {
            rig.ask(SwitchAlarms{false});
        } else if (is("standby")) {
            rig.ask(StartStandby{"imaging", true});
        } else if (is("standby-unconfirmed")) {
            rig.ask(StartStandby{"imaging", false});
        } else if (is("discharge")) {
            rig.ask(Discharge{.identifier = {}, .secondIdentifier = {}, .reason = {}, .confirmed = true});
        } else if (is("device-released")) {
            rig.turn([&](Turn& t) { rig.machine.deviceReleased(monitor, t); });
        } else if (is("transfer")) {
            std::vector<AlarmInstance> moved;
            const auto there = theProfile()->limits;
            Command c{.id = "t", .bed = {1}, .actor = second, .body = Transfer{{2}, {}, {}, {}}};
            rig.turn([&](Turn& t) { (void)rig.machine.depart(c, there, {}, t, moved); }, second);
            Rig next;
            next.now = rig.now;
            next.ids = rig.ids;
            next.turn([&](Turn& t) { next.machine.arrive(moved, t); });
            const bool goesOn = from > 0 && rig.journal.size() > 0 && pendingBefore;
            rig = std::move(next);
            from = 0;
            if (goesOn)
                setTrue();
        } else if (is("restart") || is("restart-silent") || is("restart-long")) {
            const auto before = rig.journal.size();
            const bool wasLatched = rig.phase(kind) == AlarmPhase::Latched;
            const bool wasIdle = !rig.open(kind) && !pendingBefore;
            rig = rig.killed(is("restart-long") ? 60 : 5);
            from = before;
            if (is("restart-silent"))
                rig.pass(10);
            else if (!wasLatched && !wasIdle)
                setTrue();
        } else {
            return false;
        }
        return true;
    }
    bool pendingBefore = false;

    QString steps() const
    {
        QStringList all;
        for (std::size_t i = from; i < rig.journal.size(); ++i)
            if (const auto* a = std::get_if<AlarmEvent>(&rig.journal[i].body); a && a->key.kind == kind) {
                auto text = QString::fromStdString(std::string(transitionId(a->transition)));
                if (a->transition == AlarmTransition::Ended)
                    text += QLatin1Char(':') + QString::fromStdString(std::string(endReasonId(a->reason)));
                all << text;
            }
        return all.isEmpty() ? QStringLiteral("-") : all.join(QLatin1Char(' '));
    }

    QString state() const
    {
        switch (rig.phase(kind)) {
        case AlarmPhase::Active: return QStringLiteral("active");
        case AlarmPhase::Acknowledged: return QStringLiteral("acknowledged");
        case AlarmPhase::Latched: return QStringLiteral("latched");
        case AlarmPhase::Idle:
        case AlarmPhase::Pending: break;
        }
        // Pending is working memory: with enough time it is announced.
        auto later = rig;
        const auto announced = later.count(kind, AlarmTransition::Onset);
        later.pass(15);
        return later.count(kind, AlarmTransition::Onset) > announced ? QStringLiteral("pending") : QStringLiteral("idle");
    }
};

}

class AlarmTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStateDoesWhatTheTableSays_data()
    {
        QTest::addColumn<QStringList>("row");
        QFile file(QString::fromStdString(sourcePath("tests/core/alarms/alarm_machine_cases.tsv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        int line = 0;
        for (const auto& text : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
            ++line;
            if (text.isEmpty() || line <= 2)
                continue;
            const auto row = text.split(QLatin1Char('\t'));
            QTest::newRow(qPrintable(QStringLiteral("%1: %2 × %3 (%4)").arg(line).arg(row[0], row[1], row[2]))) << row;
        }
    }
    void everyStateDoesWhatTheTableSays()
    {
        QFETCH(QStringList, row);
        QVERIFY(row.size() >= 5);
        const auto kind = kindFromId(row[2].toStdString());
        QVERIFY(kind.has_value());
        Walk walk{Rig(), *kind};
        walk.bringTo(row[0]);
        QCOMPARE(walk.state(), row[0]);
        walk.pendingBefore = row[0] == QLatin1String("pending");
        QVERIFY(walk.apply(row[1]));
        QCOMPARE(walk.steps(), row[4]);
        QCOMPARE(walk.state(), row[3]);
    }

    void noStateAndInputIsForgotten()
    {
        QFile file(QString::fromStdString(sourcePath("tests/core/alarms/alarm_machine_cases.tsv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        std::set<QString> pairs;
        for (const auto& text : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
            const auto row = text.split(QLatin1Char('\t'));
            if (row.size() >= 5)
                pairs.insert(row[0] + QLatin1Char('/') + row[1]);
        }
        for (const auto* state : {"idle", "pending", "active", "acknowledged", "latched"})
            for (const auto* input : {"true", "delay-elapsed", "over", "acknowledge", "priority-up", "priority-down",
                                      "worse", "unknown", "back-true", "back-false", "undo", "reannounce-timer",
                                      "limit-changed", "kind-off", "standby", "discharge", "device-released",
                                      "transfer", "restart"}) {
                const auto pair = QLatin1String(state) + QLatin1Char('/') + QLatin1String(input);
                QVERIFY2(pairs.contains(pair), qPrintable(pair));
            }
    }

    void theSignalsOfEachStateAreThoseOfTheTable()
    {
        Rig rig;
        rig.isTrue(AlarmKind::VentPressureHigh);
        QVERIFY(rig.sounds(AlarmKind::VentPressureHigh));
        rig.isUnknown(AlarmKind::VentPressureHigh);
        QVERIFY(rig.open(AlarmKind::VentPressureHigh)->stale && rig.sounds(AlarmKind::VentPressureHigh));
        rig.acknowledge(AlarmKind::VentPressureHigh);
        QVERIFY(!rig.sounds(AlarmKind::VentPressureHigh));
        rig.isOver(AlarmKind::VentPressureHigh);
        rig.isTrue(AlarmKind::VentPressureHigh);
        rig.isOver(AlarmKind::VentPressureHigh);
        QVERIFY(rig.phase(AlarmKind::VentPressureHigh) == AlarmPhase::Latched);
        QVERIFY(rig.sounds(AlarmKind::VentPressureHigh)); // a latched high goes on until it is seen
    }
};

WL_TEST(AlarmTableTest)
#include "alarm_table_test.moc"
