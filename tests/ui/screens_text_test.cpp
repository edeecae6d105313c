// SPDX-License-Identifier: GPL-3.0-or-later
// No text of any screen is cut off: each widget's own writing lies inside it, at 100, 130 and 160 % of the usual size, in three
// languages. A larger size is a smaller window in dp.
#include "tests/support/text_recorder.h"
#include "tests/support/wl_test.h"
#include "tests/ui/nurse_hands.h"
#include "ui/alarms/alarms_page.h"
#include "ui/insight/insight_page.h"
#include "ui/patients/patient_table.h"
#include "ui/settings/settings_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTranslator>

using namespace wardlight;
using namespace wardlight::test;

namespace {

/// What people wrote may be shortened and says so; what the program says may not.
bool isCut(const QString& text)
{
    const auto mark = text.indexOf(QChar(0x2026));
    return mark > 0 && !text.at(mark - 1).isSpace() && !text.contains(QStringLiteral("Ctrl"));
}

void look(QWidget* widget, const QString& where, QStringList& faults, int& texts)
{
    if (!widget->isVisible() || widget->size().isEmpty() || widget->visibleRegion().isEmpty())
        return;
    for (auto* child : widget->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        if (!child->isWindow())
            look(child, where, faults, texts);
    const auto name = where + QLatin1Char(' ') + QString::fromLatin1(widget->metaObject()->className());
    if (qobject_cast<QLineEdit*>(widget)) // scrolls
        return;
    if (const auto* label = qobject_cast<QLabel*>(widget)) {
        if (label->text().isEmpty())
            return;
        ++texts;
        const auto need = label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
        if (need.width() > label->width() + 1 || need.height() > label->height() + 2)
            faults << QStringLiteral("%1: \"%2\" needs %3×%4, has %5×%6").arg(name, label->text()).arg(need.width()).arg(need.height()).arg(label->width()).arg(label->height());
        return;
    }
    TextRecorder recorder(widget->size());
    QPainter painter(&recorder);
    widget->render(&painter, {}, {}, QWidget::RenderFlags{});
    painter.end();
    const QRectF room = QRectF(widget->rect()).adjusted(-1.5, -1.5, 1.5, 1.5);
    for (const auto& written : recorder.written) {
        if (written.text.trimmed().isEmpty() || written.ink.isEmpty())
            continue;
        ++texts;
        if (qobject_cast<QAbstractButton*>(widget) && (written.ink.left() < room.left() || written.ink.right() > room.right() || written.ink.top() < room.top() - 1 || written.ink.bottom() > room.bottom() + 1))
            faults << QStringLiteral("%1: \"%2\" leaves its button").arg(name, written.text);
        if (isCut(written.text))
            faults << QStringLiteral("%1: \"%2\" is shortened").arg(name, written.text);
    }
}

}

class ScreensTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsCutOffIsFound()
    {
        QVERIFY(kit::loadFonts());
        QWidget page;
        page.resize(400, 200);
        auto* button = new kit::Button({}, kit::ButtonStyle::Raised, &page);
        button->setTheme(*kit::loadTheme(embeddedResource("tokens.toml"), kit::ThemeId::Dark));
        button->setText(QStringLiteral("Full disclosure"));
        button->setGeometry(0, 0, 60, 44);
        auto* label = new QLabel(QStringLiteral("Where data comes from"), &page);
        label->setGeometry(0, 60, 40, 20);
        page.show();
        QStringList faults;
        int texts = 0;
        look(&page, QStringLiteral("page"), faults, texts);
        QCOMPARE(texts, 2);
        QCOMPARE(faults.size(), 2);
        button->resize(button->sizeHint());
        label->resize(label->sizeHint());
        faults.clear();
        look(&page, QStringLiteral("page"), faults, texts);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void noLabelOrButtonOfAnyScreenIsCutOff_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {100, 130, 160})
            QTest::newRow(qPrintable(QStringLiteral("%1 %").arg(percent))) << percent;
    }
    void noLabelOrButtonOfAnyScreenIsCutOff()
    {
        QFETCH(int, percent);
        QStringList faults;
        int texts = 0;
        for (const auto* language : {"en", "fr_CA", "es"}) {
            QTranslator translator;
            QVERIFY(translator.load(QStringLiteral(":/i18n/wardlight_%1.qm").arg(QLatin1String(language))));
            QCoreApplication::installTranslator(&translator);
            {
                NurseStation s(Hand::Mouse, "R. Okafor", QSize(1920 * 100 / percent, 1080 * 100 / percent));
                for (int screen = 0; screen < static_cast<int>(shell::Screen::Count); ++screen) {
                    s.window->go(static_cast<shell::Screen>(screen), BedId{1});
                    s.run(0.6);
                    look(s.window.get(), QStringLiteral("%1 %2").arg(QLatin1String(language), shell::screenName(static_cast<shell::Screen>(screen))), faults, texts);
                }
                const auto part = [&](const QString& name) {
                    s.run(0.4);
                    look(s.window.get(), QLatin1String(language) + QLatin1Char(' ') + name, faults, texts);
                };
                s.window->go(shell::Screen::Settings, {});
                for (int section = 0; section < static_cast<int>(settings_ui::Section::Count); ++section) {
                    static_cast<settings_ui::SettingsPage*>(s.window->page(shell::Screen::Settings))->go(static_cast<settings_ui::Section>(section));
                    part(QStringLiteral("Settings %1").arg(section));
                }
                s.window->go(shell::Screen::Alarms, {});
                for (const auto tab : {alarms_ui::AlarmsTab::Active, alarms_ui::AlarmsTab::History, alarms_ui::AlarmsTab::Silent, alarms_ui::AlarmsTab::Roster}) {
                    static_cast<alarms_ui::AlarmsPage*>(s.window->page(shell::Screen::Alarms))->choose(tab);
                    part(QStringLiteral("Alarms %1").arg(static_cast<int>(tab)));
                }
                s.window->go(shell::Screen::Insight, {});
                for (const auto tab : {insight_ui::InsightTab::Load, insight_ui::InsightTab::Response, insight_ui::InsightTab::Verdicts, insight_ui::InsightTab::WhatIf}) {
                    static_cast<insight_ui::InsightPage*>(s.window->page(shell::Screen::Insight))->choose(tab);
                    part(QStringLiteral("Insight %1").arg(static_cast<int>(tab)));
                }
                s.window->lock();
                s.run(0.3);
                s.window->header().lockButton()->click();
                s.run(0.3);
                look(s.window.get(), QStringLiteral("%1 locked").arg(QLatin1String(language)), faults, texts);
                look(&s.window->signInPanel(), QStringLiteral("%1 sign-in").arg(QLatin1String(language)), faults, texts);
                s.window->signInPanel().close();
            }
            QCoreApplication::removeTranslator(&translator);
        }
        faults.removeDuplicates();
        QVERIFY(texts > 500);
        QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1 faults, first:\n").arg(faults.size()) + faults.mid(0, 40).join(QLatin1Char('\n'))));
    }
    void everyTargetIsAtLeast44DpForFingersAtEverySize()
    {
        QStringList faults;
        int seen = 0;
        for (const int percent : {100, 130, 160}) {
            NurseStation s(Hand::Touch, "R. Okafor", QSize(1920 * 100 / percent, 1080 * 100 / percent));
            for (int screen = 0; screen < static_cast<int>(shell::Screen::Count); ++screen) {
                s.window->go(static_cast<shell::Screen>(screen), BedId{1});
                s.run(0.4);
                for (auto* button : s.window->findChildren<QAbstractButton*>()) {
                    if (!button->isVisible() || button->visibleRegion().isEmpty() || button->accessibleName().isEmpty())
                        continue;
                    ++seen;
                    if (std::min(button->width(), button->height()) < 44)
                        faults << QStringLiteral("%1 %, %2: %3 is %4 × %5").arg(percent).arg(shell::screenName(static_cast<shell::Screen>(screen)), button->accessibleName()).arg(button->width()).arg(button->height());
                }
                for (auto* table : s.window->findChildren<patients::PatientTable*>()) // its rows are pressed as well
                    if (table->isVisible() && table->rowRect(BedId{1}).height() < 44)
                        faults << QStringLiteral("%1 %: a patient's row").arg(percent);
            }
        }
        faults.removeDuplicates();
        QVERIFY2(seen > 300, qPrintable(QString::number(seen)));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }
};

WL_TEST(ScreensTextTest)
#include "screens_text_test.moc"
