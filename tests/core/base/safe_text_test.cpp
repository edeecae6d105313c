// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safe_text.h"
#include "tests/support/wl_test.h"

#include <rapidcheck.h>

using namespace wardlight;

class SafeTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void plainTextStaysCharacterForCharacter() { QCOMPARE(safeText("<b>Zoë & Ñu 李</b> %1"), std::string("<b>Zoë & Ñu 李</b> %1")); }
    void controlCharactersShowAsReplacement() { QCOMPARE(safeText("a\nb\x1b[31m"), std::string("a\uFFFDb\uFFFD[31m")); }
    void brokenBytesShowAsReplacement()
    {
        QCOMPARE(safeText("x\xff\xc3(\xed\xa0\x80y"), std::string("x\uFFFD\uFFFD(\uFFFDy"));
        QCOMPARE(safeText("\xf0\x9f"), std::string("\uFFFD"));
    }
    void unpairedBidiControlsAreDropped()
    {
        QCOMPARE(safeText("\u202eevil"), std::string("evil"));
        QCOMPARE(safeText("\u202bok\u202c"), std::string("\u202bok\u202c"));
        QCOMPARE(safeText("x\u2069\u2069"), std::string("x"));
    }
    void lengthIsInCharacters() { QCOMPARE(safeText("ëëëë", 2), std::string("ëë")); }
    void whatCannotBeSeenIsBlank()
    {
        QVERIFY(isBlank("  \u200b\u2060\t"));
        QVERIFY(!isBlank(" a"));
    }
    void anyBytesGiveValidTextThatStaysTheSame()
    {
        QVERIFY(rc::check("any bytes", [](const std::string& bytes) {
            const auto once = safeText(bytes);
            RC_ASSERT(safeText(once) == once);
        }));
    }
};

WL_TEST(SafeTextTest)
#include "safe_text_test.moc"
