// SPDX-License-Identifier: GPL-3.0-or-later
// The score card and the limits with everything they can say: each text is there whole, inside its panel and over no other,
// in three languages, four themes, at 100 to 160 % of the usual size.
#include "tests/support/wl_test.h"

#include "core/vitals/alarm_words.h"
#include "tests/support/text_recorder.h"
#include "tests/ui/bed_rig.h"
#include "ui/bed/side_panel.h"
#include "ui/kit/limits_popover.h"

#include <QAbstractButton>
#include <QTranslator>

using namespace wardlight;

namespace {

/// What is written on it, without its children.
std::vector<test::WrittenText> writtenOn(QWidget& widget)
{
    test::TextRecorder recorder(widget.size());
    QPainter painter(&recorder);
    widget.render(&painter, {}, {}, QWidget::RenderFlags{});
    painter.end();
    std::erase_if(recorder.written, [](const auto& w) { return w.text.trimmed().isEmpty() || w.ink.isEmpty(); });
    return recorder.written;
}

/// What leaves the panel, is shortened, or lies over another text or a button.
QStringList faultsOf(QWidget& panel, const std::vector<test::WrittenText>& written)
{
    QStringList faults;
    const QRectF room = QRectF(panel.rect()).adjusted(6, 2, -6, -2);
    for (std::size_t i = 0; i < written.size(); ++i) {
        const auto& w = written[i];
        if (!room.contains(w.ink))
            faults << QStringLiteral("\"%1\" leaves its panel").arg(w.text);
        if (w.text.contains(QChar(0x2026)))
            faults << QStringLiteral("\"%1\" is shortened").arg(w.text);
        for (std::size_t k = i + 1; k < written.size(); ++k)
            if (w.ink.intersects(written[k].ink.adjusted(-2, 0, 2, 0)))
                faults << QStringLiteral("\"%1\" lies over \"%2\"").arg(w.text, written[k].text);
        for (auto* button : panel.findChildren<kit::Button*>())
            if (button->isVisible() && QRectF(button->geometry()).intersects(w.ink))
                faults << QStringLiteral("\"%1\" lies under \"%2\"").arg(w.text, button->text());
    }
    for (auto* button : panel.findChildren<kit::Button*>()) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        if (button->width() != 44 && button->sizeHint().width() > button->width())
            faults << QStringLiteral("\"%1\" needs %2, has %3").arg(button->text()).arg(button->sizeHint().width()).arg(button->width());
        for (auto* other : panel.findChildren<kit::Button*>())
            if (other < button && other->isVisible() && other->geometry().intersects(button->geometry()))
                faults << QStringLiteral("button \"%1\" lies over \"%2\"").arg(button->text(), other->text());
    }
    return faults;
}

bool says(const std::vector<test::WrittenText>& written, const QString& text)
{
    return std::any_of(written.begin(), written.end(), [&](const auto& w) { return w.text.trimmed() == text; });
}

/// In every language, theme and size: the room that is left of a screen for the page.
template <class Check>
void everywhere(Check&& check)
{
    for (const auto& language : {QStringLiteral("en"), QStringLiteral("fr_CA"), QStringLiteral("es")}) {
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/wardlight_%1.qm").arg(language)));
        QCoreApplication::installTranslator(&translator);
        for (const auto theme : {kit::ThemeId::Dark, kit::ThemeId::Light, kit::ThemeId::Night, kit::ThemeId::Contrast})
            for (const auto screen : {QSize(1920, 1080), QSize(1477, 831), QSize(1200, 675), QSize(1280, 800)}) {
                kit::Words words;
                words.locale = QLocale(language);
                check(*kit::loadTheme(embeddedResource("tokens.toml"), theme), words, QSize(screen.width() - 72, screen.height() - 110),
                      QStringLiteral("%1 %2 %3×%4: ").arg(language, QLatin1String(kit::themeIdName(theme).data())).arg(screen.width()).arg(screen.height()));
            }
        QCoreApplication::removeTranslator(&translator);
    }
}

/// The fewest alarms and the most: widths differ.
std::vector<door::LimitEffect> effects()
{
    const std::vector<int> bins{3, 5, 9, 12, 30, 80, 200, 420, 700, 900, 860, 500, 220, 90, 40, 12};
    return {{14, 3, 0, 84, 1, bins, 24h, door::LimitSuggestion{88.0, std::nullopt, 1}},
            {1234, 108, 12, 84, 1, bins, 24h, door::LimitSuggestion{86.0, 100.0, 108}},
            {14, 3, 0, 84, 1, bins, 24h, {}}};
}

}

class BedFitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theScoreWithItsCourseHasRoomInEveryLanguageThemeAndSize()
    {
        QStringList faults;
        everywhere([&](const kit::Theme& theme, const kit::Words& words, QSize size, const QString& where) {
            test::BedRig rig(test::floodWard(), 6, size);
            rig.page->setTheme(theme);
            rig.page->setWords(words);
            rig.show(rig.bed(6), true);
            auto& card = rig.page->side().score();
            const auto& model = card.model();
            QVERIFY(!model.course.isEmpty());
            if (const auto folder = qEnvironmentVariable("WL_PICTURES"); !folder.isEmpty() && (theme.id == kit::ThemeId::Dark || theme.id == kit::ThemeId::Light))
                rig.page->grab().save(folder + QStringLiteral("/score-%1-%2-%3.png").arg(words.locale.name(), QLatin1String(kit::themeIdName(theme.id).data())).arg(size.width()));
            const auto written = writtenOn(card);
            for (const auto& fault : faultsOf(card, written))
                faults << where + fault;
            for (const auto& row : model.rows)
                for (const auto& text : {row.name, row.value})
                    if (!says(written, text))
                        faults << where + QStringLiteral("\"%1\" is not there").arg(text);
            QString all;
            for (const auto& w : written)
                all += w.text.trimmed().replace(QChar(0x00A0), QLatin1Char(' ')) + QLatin1Char(' ');
            for (const auto& text : {model.advice, model.course})
                if (!all.contains(QString(text).replace(QChar(0x00A0), QLatin1Char(' '))))
                    faults << where + QStringLiteral("\"%1\" is not there whole").arg(text);
        });
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1 faults\n").arg(faults.size()) + faults.mid(0, 40).join(QLatin1Char('\n'))));
    }
    void theLimitsWithASuggestionHaveRoomInEveryLanguageAndTheme()
    {
        QStringList faults;
        everywhere([&](const kit::Theme& theme, const kit::Words& words, QSize size, const QString& where) {
            test::BedRig rig(test::floodWard(), 7, size);
            auto bed = rig.bed(7); // limits of this patient and of the unit, the same and not
            for (auto& n : bed.numerics)
                if (n.parameter == Parameter::HeartRate || n.parameter == Parameter::Spo2)
                    n.profileLow = n.profileHigh = n.parameter == Parameter::Spo2 ? std::optional(88.0) : std::nullopt;
            rig.show(bed);
            for (const auto& effect : effects())
                for (const auto parameter : {Parameter::HeartRate, Parameter::Spo2, Parameter::AbpSystolic, Parameter::NibpDiastolic, Parameter::Temperature}) {
                    rig.door.onAsk = [&](const door::Query& query, const door::AnswerHandler& answer) {
                        if (!std::holds_alternative<door::AskLimitEffect>(query))
                            return;
                        door::Answer a;
                        a.limitEffect = effect;
                        if (a.limitEffect->suggestion && parameter != Parameter::Spo2)
                            a.limitEffect->suggestion->high = parameter == Parameter::Temperature ? 39.5 : 145;
                        answer(a);
                    };
                    auto& limits = rig.page->limits();
                    limits.begin(theme, words, bed, *bed.numeric(parameter), QRect(400, 300, 50, 50), QRect(QPoint(), size));
                    QCoreApplication::sendPostedEvents();
                    if (const auto folder = qEnvironmentVariable("WL_PICTURES"); !folder.isEmpty() && size.width() > 1800 && (theme.id == kit::ThemeId::Dark || theme.id == kit::ThemeId::Light))
                        limits.grab().save(folder + QStringLiteral("/limits-%1-%2-%3-%4.png").arg(words.locale.name(), QLatin1String(kit::themeIdName(theme.id).data()), kit::parameterLabel(parameter)).arg(effect.now));
                    const auto written = writtenOn(limits);
                    for (const auto& fault : faultsOf(limits, written))
                        faults << where + fault;
                    QVERIFY(limits.part(kit::LimitsPopover::Part::Suggested).isVisible() == effect.suggestion.has_value());
                    // Suggested says so, and what was is said whole.
                    const auto& button = limits.part(kit::LimitsPopover::Part::Suggested);
                    const auto word = QCoreApplication::translate("wardlight::kit::LimitsPopover", "Suggested %1", "limits").section(QLatin1Char(' '), 0, 0);
                    if (effect.suggestion && !button.text().startsWith(word))
                        faults << where + QStringLiteral("\"%1\" does not say what it is").arg(button.text());
                    const auto& numeric = *bed.numeric(parameter);
                    QString all;
                    for (const auto& w : written)
                        all += w.text.trimmed() + QLatin1Char(' ');
                    const auto value = [&](const std::optional<double>& v) {
                        return v ? words.value(parameter, *v) : QCoreApplication::translate("wardlight::kit::LimitsPopover", "off", "limits");
                    };
                    for (const auto& [now, unit] : {std::pair(numeric.low, numeric.profileLow), std::pair(numeric.high, numeric.profileHigh)}) {
                        const auto text = now == unit ? QCoreApplication::translate("wardlight::kit::LimitsPopover", "unit %1", "a limit of the unit's profile, which is in force").arg(value(unit))
                                                      : QCoreApplication::translate("wardlight::kit::LimitsPopover", "was %1, unit %2", "limit in force, and of the unit's profile").arg(value(now), value(unit));
                        if (!all.contains(text))
                            faults << where + QStringLiteral("\"%1\" is not there whole").arg(text);
                    }
                    if (!says(written, QStringLiteral("%1 → %2").arg(effect.now).arg(effect.then)))
                        faults << where + QStringLiteral("the alarms before and after are not there");
                    limits.close();
                }
        });
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(QStringLiteral("%1 faults\n").arg(faults.size()) + faults.mid(0, 40).join(QLatin1Char('\n'))));
    }
};

WL_TEST(BedFitTest)
#include "bed_fit_test.moc"
