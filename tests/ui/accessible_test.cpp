// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader meets on every screen: each control has a name and a role.
#include "tests/support/wl_test.h"

#include "tests/ui/nurse_hands.h"
#include "ui/kiosk/kiosk_window.h"

#include <QAccessible>

using namespace wardlight;
using test::Hand;
using test::NurseStation;

namespace {

struct Walk {
    int controls = 0;
    QStringList unnamed;
};

bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::Slider:
    case QAccessible::ButtonMenu:
    case QAccessible::PageTab:
    case QAccessible::Link: return true;
    default: return false;
    }
}

void walk(QAccessibleInterface* at, Walk& found, const QString& path, int depth = 0)
{
    if (!at || !at->isValid() || depth > 40)
        return;
    const auto state = at->state();
    if (state.invisible)
        return;
    const auto* object = at->object();
    const auto* widget = qobject_cast<const QWidget*>(object);
    if (widget && !widget->isVisible())
        return;
    const auto here = path + QLatin1Char('/') + (object ? QString::fromLatin1(object->metaObject()->className()) : QStringLiteral("child"));
    if (isControl(at->role()) || state.focusable) {
        const bool name = !at->text(QAccessible::Name).trimmed().isEmpty();
        const bool reachable = isControl(at->role()) || (widget && widget->focusPolicy() != Qt::NoFocus);
        if (isControl(at->role()))
            ++found.controls;
        if (!name && reachable && depth > 0)
            found.unnamed << here;
    }
    for (int i = 0; i < at->childCount(); ++i)
        walk(at->child(i), found, here, depth + 1);
}

}

class AccessibleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyControlOfEveryScreenHasANameAndARole_data()
    {
        QTest::addColumn<int>("screen");
        for (int i = 0; i < static_cast<int>(shell::Screen::Count); ++i)
            QTest::newRow(qPrintable(shell::screenName(static_cast<shell::Screen>(i)))) << i;
    }
    void everyControlOfEveryScreenHasANameAndARole()
    {
        QFETCH(int, screen);
        NurseStation s(Hand::Mouse);
        s.window->go(static_cast<shell::Screen>(screen), BedId{1});
        s.run(1);
        Walk found;
        walk(QAccessible::queryAccessibleInterface(s.window.get()), found, {});
        QVERIFY2(found.unnamed.isEmpty(), qPrintable(found.unnamed.join(QStringLiteral("\n"))));
        QVERIFY(found.controls > 10);
    }
    void everyTileIsAnObjectThatSaysItsBed()
    {
        NurseStation s(Hand::Mouse);
        auto* canvas = QAccessible::queryAccessibleInterface(&s.window->ward());
        QVERIFY(canvas);
        QCOMPARE(canvas->childCount(), 5);
        for (int i = 0; i < canvas->childCount(); ++i) {
            const auto name = canvas->child(i)->text(QAccessible::Name);
            QVERIFY2(name.contains(QString::fromStdString(s.bed(static_cast<std::size_t>(i)).label)), qPrintable(name));
        }
        QVERIFY(canvas->child(0)->text(QAccessible::Name).contains(QStringLiteral("Roy")));
    }
    void theBedsideScreenHasNamesToo()
    {
        NurseStation s(Hand::Mouse);
        kiosk::KioskWindow bedside(s.door, {std::string(embeddedResource("tokens.toml")), kit::ThemeId::Dark, BedId{1}, StationId{2}, {}}, kit::Words{});
        bedside.stopClock();
        bedside.show();
        bedside.frame();
        Walk found;
        walk(QAccessible::queryAccessibleInterface(&bedside), found, {});
        QVERIFY2(found.unnamed.isEmpty(), qPrintable(found.unnamed.join(QStringLiteral("\n"))));
        QVERIFY(found.controls >= 10);
    }
};
WL_TEST(AccessibleTest)
#include "accessible_test.moc"
