// SPDX-License-Identifier: GPL-3.0-or-later
// Insight over a whole ward with a record: figures come through the door, and the report is on record before it is written.
#include "tests/support/settled_record.h"
#include "tests/support/wl_test.h"

#include "resources/embedded.h"
#include "tests/support/either_door.h"
#include "ui/insight/insight_page.h"
#include "ui/shell/shell_window.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTemporaryDir>

using namespace wardlight;

class InsightWardTest : public QObject {
    Q_OBJECT
    struct Station {
        test::VirtualWard ward;
        test::EitherDoor door;
        std::unique_ptr<shell::ShellWindow> window;

        /// spo2: of bed 02. length: s that the ward runs first.
        Station(const std::string& store, const std::string& user, Role role, int spo2 = 97, double length = 60)
            : ward("title = \"Insight\"\n[[bed]]\nname = \"01\"\nfamily = \"Roy\"\nage = 60\nwaves = [\"II\", \"Pleth\"]\nhr = 140\nspo2 = 96\n"
                   "[[bed]]\nname = \"02\"\nfamily = \"Lee\"\nage = 60\nwaves = [\"II\", \"Pleth\"]\nhr = 70\nspo2 = " + std::to_string(spo2) + "\n",
                   store)
            , door(ward, user, role, {{"R. Okafor", Role::Nurse}, {"B. Audit", Role::Auditor}, {"M. Castellanos", Role::Charge}})
        {
            ward.runUntil(length);
            test::settleRecord(ward);
            door.settle();
            shell::ShellSettings settings;
            settings.tokens = std::string(embeddedResource("tokens.toml"));
            window = std::make_unique<shell::ShellWindow>(door, settings, kit::Words{});
            window->stopClock();
            window->show();
            window->go(shell::Screen::Insight);
        }
        insight_ui::InsightPage& page() { return static_cast<insight_ui::InsightPage&>(*window->page(shell::Screen::Insight)); }
        /// Until it holds; the record answers on a thread of its own, as late as its disk wants.
        bool until(const std::function<bool()>& holds)
        {
            for (const QDeadlineTimer patience(60'000); !holds() && !patience.hasExpired();) {
                ward.runUntil(ward.t() + 0.05);
                door.settle();
                QCoreApplication::sendPostedEvents();
                QTest::qWait(1);
                window->frame();
            }
            return holds();
        }
    };
private Q_SLOTS:
    void theAlarmsOfTheLastMinuteAreCounted()
    {
        const QTemporaryDir record;
        Station s(record.path().toStdString(), "R. Okafor", Role::Nurse);
        QVERIFY(s.until([&] { return s.page().load() && s.page().load()->alarms.medium > 0; }));
        QCOMPARE(s.page().load()->beds.at(0).label, std::string("01"));
        QVERIFY(s.page().loadBoard().isVisible());
    }
    void withoutARecordItSaysSo()
    {
        Station s({}, "R. Okafor", Role::Nurse);
        QVERIFY(s.until([&] { return !s.page().emptyText().isEmpty(); }));
        QVERIFY(s.page().emptyText().contains(QStringLiteral("Nothing is recorded here")));
    }
    void anAuditorSeesFiguresAndMayPrintThem()
    {
        const QTemporaryDir record, papers;
        Station s(record.path().toStdString(), "B. Audit", Role::Auditor);
        QVERIFY(s.until([&] { return s.page().load() && s.page().load()->alarms.total() > 0; }));
        s.page().save().setFolders({{QStringLiteral("Papers"), papers.path()}});
        QTest::mouseClick(&s.page().pdfButton(), Qt::LeftButton);
        QTest::mouseClick(&s.page().save().save(), Qt::LeftButton);
        const QDir folder(papers.path());
        QVERIFY(s.until([&] { return folder.entryList(QDir::Files).size() == 1; }));
        const auto printed = std::count_if(s.ward.events.begin(), s.ward.events.end(), [](const Event& e) {
            const auto* noted = std::get_if<SystemNoted>(&e.body);
            return noted && noted->code == "printed" && noted->text == "insight";
        });
        QCOMPARE(printed, 1);
    }
    void aBedThatKeepsItsLimitLetsTheProposalGoOn()
    {
        const QTemporaryDir record;
        Station s(record.path().toStdString(), "M. Castellanos", Role::Charge, 88, 200);
        const auto lowOf = [&](BedId bed) { return s.door.view()->bed(bed)->numeric(Parameter::Spo2)->low; };
        const auto view = s.door.view();
        const auto alarm = std::find_if(view->alarms.begin(), view->alarms.end(), [](const auto& a) { return a.key.kind == AlarmKind::Spo2Low; });
        QVERIFY(alarm != view->alarms.end());
        QCOMPARE(lowOf({2}), std::optional(90.0));
        (void)s.ward.command({2}, Role::Nurse, MarkAlarm{alarm->id, AlarmMark::True});
        test::settleRecord(s.ward);
        s.page().choose(insight_ui::InsightTab::WhatIf);
        auto& board = s.page().whatIfBoard();
        board.low().less()->click();
        board.low().less()->click();
        board.replay().click();
        QVERIFY(s.until([&] { return board.cards()[3]->figure().number == QStringLiteral("1"); }));
        QVERIFY(!board.proposal());
        auto& keep = board.foot().keep();
        QVERIFY(keep.isVisible() && keep.isEnabled());
        QCOMPARE(keep.text(), QStringLiteral("Keep 90 for bed 02"));
        keep.setFocus();
        QTest::keyClick(&keep, Qt::Key_Space);
        QVERIFY(s.until([&] { return board.proposal().has_value(); }));
        QVERIFY(board.foot().about().contains(QStringLiteral("kept for bed 02")));
        const auto own = std::find_if(s.ward.events.begin(), s.ward.events.end(), [](const Event& e) { return std::holds_alternative<LimitsSet>(e.body); });
        QVERIFY(own != s.ward.events.end() && own->bed == BedId{2} && own->actor.user == "M. Castellanos");
        // Signed by a second person, it is in force at one bed and not at the other.
        board.reason().edit()->setText(QStringLiteral("short dips"));
        const auto subject = subjectOf(*board.proposal());
        board.propose().click();
        QVERIFY(s.until([&] { return !s.page().holdsInput(); }));
        QCOMPARE(s.ward.command({}, Role::Charge, SignChange{subject}, "P. Laurent").code, OutcomeCode::Saving);
        QVERIFY(s.until([&] { return lowOf({1}) == 88.0; }));
        QCOMPARE(lowOf({2}), std::optional(90.0));
    }
};

WL_TEST(InsightWardTest)
#include "insight_ward_test.moc"
