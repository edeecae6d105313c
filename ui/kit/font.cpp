// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/font.h"

#include <QFontDatabase>
#include <QStringList>

#include <algorithm>

namespace wardlight::kit {
namespace {

QString& fontFamily()
{
    static QString family = QStringLiteral("Roboto");
    return family;
}

}

bool loadFonts()
{
    static const bool loaded = [] {
        bool all = true;
        for (const auto* weight : {"Regular", "Medium", "SemiBold", "Bold"}) {
            const auto path = QStringLiteral(":/wardlight/fonts/WardlightSans-%1.otf").arg(QLatin1String(weight));
            const int id = QFontDatabase::addApplicationFont(path);
            const auto families = QFontDatabase::applicationFontFamilies(id);
            if (families.isEmpty())
                all = false;
            else
                fontFamily() = families.front();
        }
        return all;
    }();
    return loaded;
}

QFont face(double pixels, Weight weight, double tracking)
{
    loadFonts();
    QFont f(fontFamily());
    f.setPixelSize(std::max(1, qRound(pixels)));
    f.setWeight(static_cast<QFont::Weight>(weight));
    f.setStyleStrategy(QFont::PreferAntialias);
    f.setHintingPreference(QFont::PreferNoHinting);
    if (tracking != 0)
        f.setLetterSpacing(QFont::AbsoluteSpacing, pixels * tracking / 100);
    return f;
}

double textWidth(const QFont& f, const QString& text) { return QFontMetricsF(f).horizontalAdvance(text); }

}
