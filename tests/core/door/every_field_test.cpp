// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of a view is forgotten on the wire: every field, filled at random, is the same on the other side.
#include "tests/support/view_fields.h"
#include "tests/support/wl_test.h"

#include "core/base/random.h"
#include "core/door/wire/door.pb.h"
#include "core/door/wire/messages.h"

#include <algorithm>

using namespace wardlight;

namespace {

template <class T>
concept Viewed = requires(T& t) { wardlight::test::fields(t); };

template <class E> constexpr int lastOf = -1;
template <> constexpr int lastOf<Validity> = static_cast<int>(Validity::NotEntered);
template <> constexpr int lastOf<Duty> = static_cast<int>(Duty::CodeTeam);
template <> constexpr int lastOf<Role> = static_cast<int>(Role::Locked);
template <> constexpr int lastOf<door::AskedState> = static_cast<int>(door::AskedState::TimedOut);
template <> constexpr int lastOf<door::LadderView::State> = static_cast<int>(door::LadderView::State::Over);
template <> constexpr int lastOf<ScoreBand> = static_cast<int>(ScoreBand::High);
template <> constexpr int lastOf<ScorePart> = static_cast<int>(ScorePart::Temperature);
template <> constexpr int lastOf<Consciousness> = static_cast<int>(Consciousness::Unresponsive);
template <> constexpr int lastOf<RhythmLabel> = static_cast<int>(RhythmLabel::Irregular);
template <> constexpr int lastOf<Side> = static_cast<int>(Side::There);
template <> constexpr int lastOf<OxygenDevice> = static_cast<int>(OxygenDevice::HighFlow);
template <> constexpr int lastOf<door::BedCondition> = static_cast<int>(door::BedCondition::Standby);
template <> constexpr int lastOf<AgeGroup> = static_cast<int>(AgeGroup::Neonate);
template <> constexpr int lastOf<door::VoiceState> = static_cast<int>(door::VoiceState::Stopped);
template <> constexpr int lastOf<insight::Cause> = static_cast<int>(insight::causeCount) - 1;
template <> constexpr int lastOf<insight::LoadChange::What> = static_cast<int>(insight::LoadChange::What::Delay);
template <> constexpr int lastOf<AlarmKind> = static_cast<int>(alarmKindCount) - 1;

/// Fills whatever a view is made of, within what the protocol allows; every optional and list is sometimes empty.
class Filler {
public:
    explicit Filler(std::uint64_t seed) : random_(seed) {}

    template <class T>
    void operator()(T& t)
    {
        if constexpr (Viewed<T>) {
            std::apply([this](auto&... each) { ((*this)(each), ...); }, wardlight::test::fields(t));
        } else if constexpr (std::is_same_v<T, bool>) {
            t = chance();
        } else if constexpr (std::is_same_v<T, Parameter>) {
            t = parameters()[below(parameters().size())].parameter;
        } else if constexpr (std::is_same_v<T, Priority>) {
            t = static_cast<Priority>(1 + below(3));
        } else if constexpr (std::is_same_v<T, AlarmPhase>) {
            t = static_cast<AlarmPhase>(2 + below(3)); // open ones
        } else if constexpr (std::is_enum_v<T>) {
            static_assert(lastOf<T> >= 0, "name the last value of this enum");
            t = static_cast<T>(below(static_cast<std::size_t>(lastOf<T>) + 1));
        } else if constexpr (std::is_floating_point_v<T>) {
            t = static_cast<T>(random_.between(-1000, 1000));
        } else if constexpr (std::is_same_v<T, std::uint64_t>) {
            t = random_.next() >> 8U;
        } else if constexpr (std::is_integral_v<T>) {
            t = static_cast<T>(1 + below(100'000));
        }
    }
    void operator()(std::string& t)
    {
        t.resize(below(24));
        for (auto& c : t)
            c = static_cast<char>(random_.next()); // names are bytes as received
    }
    template <class Tag>
    void operator()(Id<Tag>& t) { t.value = 1 + (random_.next() >> 8U); }
    void operator()(Instant& t) { t = instantAt(random_.between(1, 1e8)); }
    void operator()(WallTime& t) { t = {static_cast<std::int64_t>(1 + below(2'000'000'000'000'000))}; }
    void operator()(Duration& t) { t = fromSeconds(random_.between(0, 1e5)); }
    void operator()(std::chrono::milliseconds& t) { t = std::chrono::milliseconds(below(86'400'000)); }
    void operator()(Now& t) { (*this)(t.mono), (*this)(t.wall); }
    void operator()(LaneChoice& t)
    {
        t.label = static_cast<WaveLabel>(below(static_cast<std::size_t>(WaveLabel::Other) + 1));
        t.speed = random_.between(1, 100);
        t.gain = chance() ? std::optional(random_.between(1, 100)) : std::nullopt;
        t.band = static_cast<EcgBand>(below(4));
        t.shown = chance();
    }
    void operator()(Judgement& t)
    {
        t = {chance(), random_.between(0, 1), random_.between(0, 1), static_cast<JudgedOutcome>(below(8)), std::chrono::milliseconds(below(60'001)), {}, {}};
        (*this)(t.at);
        t.lanes.resize(below(mostJudgedLanes + 1));
        for (auto& lane : t.lanes)
            lane = {static_cast<WaveLabel>(below(static_cast<std::size_t>(WaveLabel::Other) + 1)), static_cast<Stance>(below(4)),
                    static_cast<int>(below(100)), random_.between(0, 300), random_.between(0, 8)};
    }
    void operator()(AlarmKey& t) { (*this)(t.kind), (*this)(t.source), (*this)(t.parameter); }
    void operator()(Patient& t)
    {
        (*this)(t.family), (*this)(t.given), (*this)(t.identifier), (*this)(t.secondIdentifier), (*this)(t.ageYears), (*this)(t.group);
        t.sex = static_cast<Sex>(below(4));
        t.paced = static_cast<Paced>(below(3));
        t.unidentified = chance();
    }
    void operator()(WaveFormat& t)
    {
        (*this)(t.name), (*this)(t.unit), (*this)(t.baseline);
        t.label = static_cast<WaveLabel>(below(static_cast<std::size_t>(WaveLabel::Other) + 1));
        t.rate = {static_cast<std::uint32_t>(1 + below(1000)), static_cast<std::uint32_t>(1 + below(4))};
        t.gain = random_.between(1, 1000);
    }
    void operator()(std::shared_ptr<const SampleRing>& t) { t = std::make_shared<const SampleRing>(std::size_t{64} << below(6)); }
    template <class T>
    void operator()(std::optional<T>& t)
    {
        if (t.reset(); chance())
            (*this)(t.emplace());
    }
    template <class T>
    void operator()(std::vector<T>& t)
    {
        t.resize(below(4));
        for (auto& each : t)
            (*this)(each);
    }
    template <class T, std::size_t n>
    void operator()(std::array<T, n>& t)
    {
        for (auto& each : t)
            (*this)(each);
    }
    template <class T>
    void operator()(std::shared_ptr<const T>& t)
    {
        if (t.reset(); !chance())
            return;
        auto made = std::make_shared<T>();
        (*this)(*made);
        t = std::move(made);
    }
    void operator()(std::shared_ptr<const door::SiteView>& t) { t = nullptr; } // its own == is tried in wire_door_test

private:
    std::size_t below(std::size_t n) { return static_cast<std::size_t>(random_.next() % n); }
    bool chance() { return random_.next() % 4 != 0; }
    Random random_;
};

template <class T>
bool same(T& a, T& b);
template <class T>
bool same(std::vector<T>& a, std::vector<T>& b);
template <class T, std::size_t n>
bool same(std::array<T, n>& a, std::array<T, n>& b);
template <class T>
bool same(std::optional<T>& a, std::optional<T>& b) { return a.has_value() == b.has_value() && (!a || same(*a, *b)); }
bool same(std::shared_ptr<const SampleRing>& a, std::shared_ptr<const SampleRing>& b) { return a->capacity() == b->capacity(); }
template <class T>
bool same(std::shared_ptr<const T>& a, std::shared_ptr<const T>& b)
{
    return static_cast<bool>(a) == static_cast<bool>(b) && (!a || same(const_cast<T&>(*a), const_cast<T&>(*b)));
}
template <class List>
bool sameEach(List& a, List& b)
{
    bool all = a.size() == b.size();
    for (std::size_t i = 0; all && i < a.size(); ++i)
        all = same(a[i], b[i]);
    return all;
}
template <class T>
bool same(std::vector<T>& a, std::vector<T>& b) { return sameEach(a, b); }
template <class T, std::size_t n>
bool same(std::array<T, n>& a, std::array<T, n>& b) { return sameEach(a, b); }

template <std::size_t i = 0, class Tuple>
int firstDifference(Tuple a, Tuple b)
{
    if constexpr (i == std::tuple_size_v<Tuple>)
        return -1;
    else
        return same(std::get<i>(a), std::get<i>(b)) ? firstDifference<i + 1>(a, b) : static_cast<int>(i);
}
template <class T>
bool same(T& a, T& b)
{
    if constexpr (Viewed<T>)
        return firstDifference(wardlight::test::fields(a), wardlight::test::fields(b)) < 0;
    else if constexpr (std::is_same_v<T, Now>)
        return a.mono == b.mono && a.wall == b.wall;
    else
        return a == b;
}

Result<std::shared_ptr<const door::BedView>> overTheWire(const door::BedView& bed)
{
    ::wardlight::wire::BedState out, in;
    door::wire::encode(bed, [](const auto&) { return std::uint64_t{7}; }, out);
    (void)in.ParseFromString(out.SerializeAsString());
    return door::wire::decodeBed(in, {}, [](std::uint64_t, std::size_t capacity) { return std::make_shared<const SampleRing>(capacity); });
}

}

class EveryFieldTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldOfABedIsTheSameOnTheOtherSide()
    {
        for (std::uint64_t seed = 1; seed <= 500; ++seed) {
            door::BedView bed;
            Filler{seed}(bed);
            auto arrived = overTheWire(bed);
            QVERIFY2(arrived, arrived ? "" : arrived.error().line().c_str());
            const auto field = firstDifference(wardlight::test::fields(bed), wardlight::test::fields(const_cast<door::BedView&>(**arrived)));
            QVERIFY2(field < 0, qPrintable(QStringLiteral("seed %1: field %2 of BedView (tests/support/view_fields.h)").arg(seed).arg(field)));
        }
    }
    void everyFieldOfTheWardIsTheSameOnTheOtherSide()
    {
        for (std::uint64_t seed = 1; seed <= 500; ++seed) {
            door::WardView ward;
            Filler{seed}(ward);
            ward.beds.clear();
            ward.places.clear();
            for (auto& gateway : ward.gateways)
                gateway.beds %= 1000;
            for (std::uint64_t id = 1; id <= seed % 4; ++id) {
                door::BedView bed;
                bed.id = {id};
                ward.beds.push_back(std::make_shared<const door::BedView>(bed));
                ward.places.push_back(static_cast<std::uint32_t>(3 * id));
            }
            for (std::size_t i = 0; i < ward.alarms.size(); ++i) {
                ward.alarms[i].bed = {}; // those of beds come with their beds
                ward.alarms[i].phase = AlarmPhase::Active;
                ward.alarms[i].priority = Priority::High;
                ward.alarms[i].demoted = ward.alarms[i].stale = false;
                ward.alarms[i].onset = instantAt(1000 - static_cast<double>(i)); // in the order of the alarm line
            }
            ::wardlight::wire::WardState out, in;
            door::wire::encode(ward, false, out);
            (void)in.ParseFromString(out.SerializeAsString());
            auto arrived = door::wire::decodeWard(in, {}, [&](BedId id) { return ward.beds[id.value - 1]; });
            QVERIFY2(arrived, arrived ? "" : arrived.error().line().c_str());
            const auto field = firstDifference(wardlight::test::fields(ward), wardlight::test::fields(**arrived));
            QVERIFY2(field < 0, qPrintable(QStringLiteral("seed %1: field %2 of WardView (tests/support/view_fields.h)").arg(seed).arg(field)));
        }
    }
    void everyFieldOfSomeDaysAlarmsIsTheSameOnTheOtherSide()
    {
        for (std::uint64_t seed = 1; seed <= 500; ++seed) {
            door::Answer answer;
            Filler{seed}(answer.load.emplace());
            Filler{seed + 1000}(answer.whatIf.emplace());
            answer.progress = 0.25;
            ::wardlight::wire::AnswerMessage out, in;
            door::wire::encode(answer, 5, out);
            (void)in.ParseFromString(out.SerializeAsString());
            auto arrived = door::wire::decodeAnswer(in, {});
            QVERIFY2(arrived, arrived ? "" : arrived.error().line().c_str());
            QVERIFY(arrived->load);
            QCOMPARE(arrived->progress, 0.25);
            const auto field = firstDifference(wardlight::test::fields(*answer.load), wardlight::test::fields(*arrived->load));
            const auto other = firstDifference(wardlight::test::fields(*answer.whatIf), wardlight::test::fields(*arrived->whatIf));
            QVERIFY2(other < 0, qPrintable(QStringLiteral("seed %1: field %2 of WhatIfAnswer").arg(seed).arg(other)));
            QVERIFY2(field < 0, qPrintable(QStringLiteral("seed %1: field %2 of AlarmLoad (tests/support/view_fields.h)").arg(seed).arg(field)));
        }
    }
};

WL_TEST(EveryFieldTest)
#include "every_field_test.moc"
