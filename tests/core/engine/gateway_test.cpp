// SPDX-License-Identifier: GPL-3.0-or-later
// C9: 32 beds lose one gateway. One row names them; what the patients have keeps its own rows.
#include "app/resources.h"
#include "core/door/local_door.h"
#include "tests/support/wl_test.h"

using namespace wardlight;

namespace {

constexpr std::size_t bedCount = 32;
constexpr DeviceId gatewayId{1000};

struct GatewayWard {
    std::vector<std::string> labels = [] {
        std::vector<std::string> all;
        for (std::size_t i = 1; i <= bedCount; ++i)
            all.push_back((i < 10 ? "0" : "") + std::to_string(i));
        return all;
    }();
    double t = 0;
    engine::Ward ward{*app::wardSetup(labels), nullptr, {}, now()};
    door::LocalDoor door{ward, app::wardSetup({"01"})->kinds, [this] { return now(); }};
    std::vector<std::shared_ptr<engine::Intake>> intakes;
    std::vector<Event> events;
    std::set<std::size_t> silent; ///< devices that send nothing

    explicit GatewayWard(std::size_t behind = bedCount)
    {
        ward.onEvent([this](const Event& e) { events.push_back(e); });
        for (std::size_t i = 0; i < bedCount; ++i) {
            Patient p;
            p.family = "P" + labels[i];
            p.identifier = p.secondIdentifier = labels[i];
            (void)ward.post({"admit" + labels[i], {i + 1}, {"", Role::System, {}}, Admit{p}}, {});
            intakes.push_back(std::make_shared<engine::Intake>(DeviceId{i + 1}, "Monitor " + labels[i], true,
                                                               i < behind ? gatewayId : DeviceId{}, "4 West"));
            ward.connect({i + 1}, intakes.back());
        }
        ward.step(now());
    }
    [[nodiscard]] Now now() const { return {instantAt(1000 + t), {1'795'000'000'000'000 + static_cast<std::int64_t>(t * 1e6)}}; }
    void runUntil(double until)
    {
        while (t < until - 1e-9) {
            t += 0.25;
            // each device sends once a second, at its own moment of it
            for (std::size_t i = 0; i < bedCount; ++i)
                if (!silent.contains(i) && static_cast<std::size_t>(t * 4) % 4 == i % 4)
                    (void)intakes[i]->messages.post(engine::DeviceSays{
                        {{Parameter::HeartRate, 70, Validity::Ok, now().mono, {i + 1}}, {Parameter::Spo2, 97, Validity::Ok, now().mono, {i + 1}}}});
            ward.step(now());
        }
    }
    void loseAll()
    {
        for (std::size_t i = 0; i < bedCount; ++i)
            silent.insert(i);
    }
    [[nodiscard]] std::vector<std::pair<double, AlarmEvent>> alarms(AlarmKind kind) const
    {
        std::vector<std::pair<double, AlarmEvent>> found;
        for (const auto& e : events)
            if (const auto* a = std::get_if<AlarmEvent>(&e.body); a && a->key.kind == kind)
                found.emplace_back(seconds(e.mono - instantAt(1000)), *a);
        return found;
    }
};

}

class GatewayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void c09_thirtyTwoBedsAreOneHighRowThatNamesThem()
    {
        GatewayWard w;
        Finding asystole;
        asystole.key = {AlarmKind::Asystole, {5}, Parameter::None};
        asystole.state = FindingState::True;
        w.runUntil(5);
        (void)w.intakes[4]->messages.post(engine::DeviceFound{asystole});
        w.runUntil(10);
        w.loseAll();
        w.runUntil(25);
        const auto lost = w.alarms(AlarmKind::GatewayLost);
        QCOMPARE(lost.size(), std::size_t(1));
        QVERIFY(lost.front().second.priority == Priority::High);
        QCOMPARE(lost.front().second.detail, std::string("01-32"));
        QVERIFY2(lost.front().first - 9 <= 10, qPrintable(QString::number(lost.front().first))); // within 10 s of the last sample
        QVERIFY(w.alarms(AlarmKind::LinkLost).empty());
        const auto view = w.door.view();
        for (const auto& bed : view->beds) {
            QVERIFY(bed->linkLostSince.has_value());
            for (const auto& n : bed->numerics)
                QVERIFY(!isUsable(n.validity));
        }
        QVERIFY(view->gateways.size() == 1 && view->gateways[0].lostSince && view->gateways[0].beds == bedCount);
        const auto& own = view->beds[4]->alarms;
        QCOMPARE(own.size(), std::size_t(1));
        QVERIFY(own[0].key.kind == AlarmKind::Asystole && own[0].phase == AlarmPhase::Active && own[0].stale);
        QVERIFY(view->beds[5]->alarms.empty());
    }
    void itsReturnEndsTheRowAndTellsNobodyOneByOne()
    {
        GatewayWard w;
        w.runUntil(10);
        w.loseAll();
        w.runUntil(40);
        w.silent.clear();
        w.runUntil(60);
        QVERIFY(w.alarms(AlarmKind::GatewayLost).back().second.transition == AlarmTransition::Ended);
        QVERIFY(w.alarms(AlarmKind::LinkLost).empty());
        QVERIFY(!w.door.view()->gateways[0].lostSince);
        QVERIFY(!w.door.view()->beds[0]->linkLostSince);
    }
    void whoStaysAwayAfterItsReturnIsTold()
    {
        GatewayWard w;
        w.runUntil(10);
        w.loseAll();
        w.runUntil(40);
        w.silent = {7};
        w.runUntil(60);
        QVERIFY(w.alarms(AlarmKind::GatewayLost).back().second.transition == AlarmTransition::Ended);
        const auto lost = w.alarms(AlarmKind::LinkLost);
        QCOMPARE(lost.size(), std::size_t(1));
        QVERIFY(lost.front().second.key.source == DeviceId{8} && lost.front().second.priority == Priority::High);
    }
    void oneDeviceOfManyIsALostLinkAndNoLostGateway()
    {
        GatewayWard w;
        w.runUntil(10);
        w.silent = {3};
        w.runUntil(30);
        QCOMPARE(w.alarms(AlarmKind::LinkLost).size(), std::size_t(1));
        QVERIFY(w.alarms(AlarmKind::GatewayLost).empty());
        // Later the whole gateway goes: what was told stays, the rest is one row.
        w.loseAll();
        w.runUntil(50);
        QCOMPARE(w.alarms(AlarmKind::LinkLost).size(), std::size_t(1));
        QCOMPARE(w.alarms(AlarmKind::GatewayLost).size(), std::size_t(1));
    }
    void bedsThatAreHeardDirectlyAreToldAsBefore()
    {
        GatewayWard w(16);
        w.runUntil(10);
        w.loseAll();
        w.runUntil(30);
        QCOMPARE(w.alarms(AlarmKind::GatewayLost).front().second.detail, std::string("01-16"));
        QCOMPARE(w.alarms(AlarmKind::LinkLost).size(), std::size_t(16));
    }
    void devicesThatWereNeverHeardBehindADeadGatewayAreOneRow()
    {
        GatewayWard w;
        w.loseAll();
        w.runUntil(40);
        const auto lost = w.alarms(AlarmKind::GatewayLost);
        QCOMPARE(lost.size(), std::size_t(1));
        QCOMPARE(lost.front().second.detail, std::string("01-32"));
        QVERIFY2(lost.front().first <= 20.5, qPrintable(QString::number(lost.front().first)));
        QVERIFY(w.alarms(AlarmKind::LinkLost).empty());
        w.silent = {7}; // all but one come
        w.runUntil(70);
        QVERIFY(w.alarms(AlarmKind::GatewayLost).back().second.transition == AlarmTransition::Ended);
        const auto one = w.alarms(AlarmKind::LinkLost);
        QCOMPARE(one.size(), std::size_t(1));
        QVERIFY(one.front().second.key.source == DeviceId{8});
    }
    void oneThatWasHeardAndManyThatNeverWereAreOneRowToo()
    {
        GatewayWard w;
        w.loseAll();
        w.silent.erase(4);
        w.runUntil(18);
        w.silent.insert(4); // just before the others are told
        w.runUntil(60);
        QVERIFY(!w.alarms(AlarmKind::GatewayLost).empty());
        QCOMPARE(w.alarms(AlarmKind::GatewayLost).front().second.detail, std::string("01-32"));
    }
    void devicesThatWereNeverHeardBesideOneThatSpeaksAreToldOneByOne()
    {
        GatewayWard w;
        w.loseAll();
        w.silent.erase(4);
        w.runUntil(40);
        QVERIFY(w.alarms(AlarmKind::GatewayLost).empty());
        QCOMPARE(w.alarms(AlarmKind::LinkLost).size(), std::size_t(31));
    }
};

WL_TEST(GatewayTest)
#include "gateway_test.moc"
