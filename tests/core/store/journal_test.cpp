// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"
#include "tests/support/wl_test.h"

#include <QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace wardlight;
using namespace wardlight::store;

namespace {

Event note(std::uint64_t id, const std::string& text)
{
    return {{id}, {7}, {70}, {1000 + static_cast<std::int64_t>(id)}, {2000}, {}, {"R. Okafor", Role::Nurse, {1}}, "", Noted{text}};
}

}

class JournalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasWrittenIsThereAfterReopening()
    {
        const QTemporaryDir dir;
        {
            auto journal = *Journal::open(dir.path().toStdString());
            Batch batch;
            batch.events = {note(1, "one"), note(2, "two")};
            batch.numerics = {{{70}, {7}, {5'000'000}, {{0, Parameter::HeartRate, Validity::Ok, 72}}}};
            batch.evidence = {{{9}, {7}, {70}, {4'000'000}, {{{WaveLabel::EcgII, "II", {250, 1}, 200, 0, "mV"}, 5, 0, {1, 2, 3}}}}};
            batch.commandIds = {"c1"};
            QVERIFY(journal->write(batch));
        }
        auto journal = *Journal::open(dir.path().toStdString());
        QCOMPARE(journal->opened().lastEvent, EventId{2});
        std::vector<std::string> texts;
        QVERIFY(journal->eachEvent([&](const Event& e) {
            texts.push_back(std::get<Noted>(e.body).text);
            QCOMPARE(e.actor.user, std::string("R. Okafor"));
            QCOMPARE(e.bed, BedId{7});
        }));
        QCOMPARE(texts, (std::vector<std::string>{"one", "two"}));
        QCOMPARE(journal->evidence({9})->lanes.at(0).samples, (std::vector<std::int16_t>{1, 2, 3}));
        QCOMPARE(journal->numerics({70}, {0}, {9'000'000})->at(0).points.at(0).value, 72.0F);
        QVERIFY(journal->knowsCommand("c1"));
        QVERIFY(!journal->knowsCommand("c2"));
        QVERIFY(verifyStore(dir.path().toStdString())->problems.empty());
    }
    void aLongRecordIsReadAPageAtATime()
    {
        const QTemporaryDir dir;
        auto journal = *Journal::open(dir.path().toStdString());
        QVERIFY(!*journal->firstEventSince({0}));
        QVERIFY(journal->eventsFrom({1}, 3)->events.empty());
        Batch batch;
        for (std::uint64_t id = 1; id <= 7; ++id) {
            batch.events.push_back(note(id, std::to_string(id)));
            batch.events.back().recorded = {static_cast<std::int64_t>(10 * id)};
        }
        QVERIFY(journal->write(batch));
        QCOMPARE(journal->lastEvent(), EventId{7});
        std::vector<std::uint64_t> read;
        std::vector<std::size_t> pages;
        for (EventId at{1}; at;) {
            const auto page = *journal->eventsFrom(at, 3);
            for (const auto& event : page.events)
                read.push_back(event.id.value);
            pages.push_back(page.events.size());
            at = page.next;
        }
        QCOMPARE(read, (std::vector<std::uint64_t>{1, 2, 3, 4, 5, 6, 7}));
        QCOMPARE(pages, (std::vector<std::size_t>{3, 3, 1}));
        QCOMPARE(*journal->firstEventSince({0}), EventId{1});
        QCOMPARE(*journal->firstEventSince({30}), EventId{3});
        QCOMPARE(*journal->firstEventSince({31}), EventId{4});
        QCOMPARE(*journal->firstEventSince({70}), EventId{7});
        QVERIFY(!*journal->firstEventSince({71}));
    }
    void theWardsOwnEventsAreFoundByTheirKind()
    {
        const QTemporaryDir dir;
        auto journal = *Journal::open(dir.path().toStdString());
        Batch batch;
        for (std::uint64_t id = 1; id <= 6; ++id) {
            batch.events.push_back(note(id, std::to_string(id)));
            batch.events.back().bed = {};
            if (id % 2 == 0)
                batch.events.back().body = SystemNoted{"started", static_cast<std::int64_t>(id), {}};
        }
        QVERIFY(journal->write(batch));
        const auto found = *journal->wardEvents(eventKind(SystemNoted{}), {6}, 10);
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].id, EventId{2});
        QCOMPARE(found[1].id, EventId{4});
        QCOMPARE(journal->wardEvents(eventKind(SystemNoted{}), {7}, 1)->at(0).id, EventId{6});
    }
    void anEventWrittenAgainAfterALostAnswerIsThereOnce()
    {
        const QTemporaryDir dir;
        auto journal = *Journal::open(dir.path().toStdString());
        Batch batch;
        batch.events = {note(1, "one")};
        QVERIFY(journal->write(batch));
        batch.events.push_back(note(2, "two"));
        QVERIFY(journal->write(batch));
        int count = 0;
        QVERIFY(journal->eachEvent([&](const Event&) { ++count; }));
        QCOMPARE(count, 2);
    }
    void aSecondWriterIsRefusedInOneLine()
    {
        const QTemporaryDir dir;
        const auto first = Journal::open(dir.path().toStdString());
        const auto second = Journal::open(dir.path().toStdString());
        QVERIFY(first.has_value());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Busy);
    }
    void aFlippedBitIsNamed_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("named");
        QTest::newRow("an event's body") << "UPDATE event SET body = X'00' || CAST('{\"text\":\"twx\"}' AS BLOB) WHERE id = 2" << "event 2";
        QTest::newRow("an event's time") << "UPDATE event SET t = t + 1 WHERE id = 2" << "event 2";
        QTest::newRow("who did it") << "UPDATE event SET actor = X'01010000000000000000000000' WHERE id = 2" << "event 2";
        QTest::newRow("a row deleted") << "DELETE FROM event WHERE id = 2" << "event 2 to 2 are missing";
        QTest::newRow("a number") << "UPDATE numeric SET t0 = t0 + 1 WHERE id = 1" << "numeric 1";
    }
    void aFlippedBitIsNamed()
    {
        QFETCH(QString, change);
        QFETCH(QString, named);
        const QTemporaryDir dir;
        {
            auto journal = *Journal::open(dir.path().toStdString());
            Batch batch;
            batch.events = {note(1, "one"), note(2, "two"), note(3, "three")};
            batch.numerics = {{{70}, {7}, {5'000'000}, {{0, Parameter::HeartRate, Validity::Ok, 72}}}};
            QVERIFY(journal->write(batch));
        }
        {
            SQLite::Database db(dir.filePath(QStringLiteral("index.db")).toStdString(), SQLite::OPEN_READWRITE);
            db.exec(change.toStdString());
        }
        const auto verified = verifyStore(dir.path().toStdString());
        QVERIFY(verified.has_value());
        QVERIFY(!verified->problems.empty());
        QVERIFY2(QString::fromStdString(verified->problems.front()).startsWith(named), verified->problems.front().c_str());
    }
    void aStoreOfANewerProgramIsLeftAsItIs()
    {
        const QTemporaryDir dir;
        {
            auto journal = *Journal::open(dir.path().toStdString());
        }
        {
            SQLite::Database db(dir.filePath(QStringLiteral("index.db")).toStdString(), SQLite::OPEN_READWRITE);
            db.exec("PRAGMA user_version=99");
        }
        const auto opened = Journal::open(dir.path().toStdString());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Unsupported);
    }
    void verifyOfAnEmptyFolderSaysSo() { QCOMPARE(verifyStore(QTemporaryDir().path().toStdString()).error().code, ErrorCode::NotFound); }
};

WL_TEST(JournalTest)
#include "journal_test.moc"
