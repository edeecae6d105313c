// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/wl_test.h"
#include "ui/ward/fit.h"
#include "ui/ward/tile_layout.h"

using namespace wardlight::ward;

namespace {

/// The ward's share of a window: rail, header, alarm line and the outer gap are taken.
Fit fitOn(int beds, int width, int height, bool rail = true) { return fitTiles(beds, width - (rail ? 72 : 0) - 12, height - 110 - 12); }

}

class FitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTableOfTheSpecificationHolds_data()
    {
        QTest::addColumn<int>("beds");
        QTest::addColumn<QSize>("screen");
        QTest::addColumn<QString>("expected");
        const auto row = [](int beds, int w, int h, const char* expected) {
            QTest::addRow("%d beds on %dx%d", beds, w, h) << beds << QSize(w, h) << QString::fromLatin1(expected);
        };
        // source: resources/docs/screens.md, "Fit"
        row(1, 1920, 1080, "1x1 XL"); row(4, 1920, 1080, "2x2 XL"); row(9, 1920, 1080, "3x3 L"); row(16, 1920, 1080, "4x4 M");
        row(25, 1920, 1080, "5x5 S"); row(36, 1920, 1080, "6x6 S"); row(64, 1920, 1080, "8x8 XS");
        row(1, 1280, 800, "1x1 XL"); row(4, 1280, 800, "2x2 L"); row(9, 1280, 800, "3x3 S"); row(16, 1280, 800, "4x4 S");
        row(25, 1280, 800, "5x5 XS"); row(36, 1280, 800, "6x6 XXS"); row(64, 1280, 800, "8x8 XXS");
        row(1, 1080, 1920, "1x1 XL"); row(4, 1080, 1920, "1x4 XL"); row(9, 1080, 1920, "2x5 M"); row(16, 1080, 1920, "2x8 M");
        row(25, 1080, 1920, "3x9 S"); row(36, 1080, 1920, "3x12 S"); row(64, 1080, 1920, "4x16 XS");
        row(1, 3840, 2160, "1x1 XL"); row(4, 3840, 2160, "2x2 XL"); row(9, 3840, 2160, "3x3 XL"); row(16, 3840, 2160, "4x4 XL");
        row(25, 3840, 2160, "5x5 L"); row(36, 3840, 2160, "6x6 L"); row(64, 3840, 2160, "8x8 M");
    }
    void theTableOfTheSpecificationHolds()
    {
        QFETCH(int, beds);
        QFETCH(QSize, screen);
        QFETCH(QString, expected);
        const auto fit = fitOn(beds, screen.width(), screen.height());
        const auto name = tileClassName(fit.tileClass);
        QCOMPARE(QStringLiteral("%1x%2 %3").arg(fit.columns).arg(fit.rows).arg(QLatin1String(name.data(), int(name.size()))), expected);
    }

    void everyNumberOfBedsFitsEveryScreenWithAllItsParts()
    {
        for (const auto& screen : {QSize(1280, 800), QSize(1920, 1080), QSize(1080, 1920), QSize(2560, 1440), QSize(3840, 2160)})
            for (int beds = 1; beds <= 64; ++beds) {
                const auto fit = fitOn(beds, screen.width(), screen.height());
                QVERIFY(fit.columns * fit.rows >= beds);
                QVERIFY(fit.columns * fit.tileWidth + (fit.columns - 1) * tileGap <= screen.width() - 84 + 0.01);
                QVERIFY(fit.rows * fit.tileHeight + (fit.rows - 1) * tileGap <= screen.height() - 122 + 0.01);
                QVERIFY2(fit.tileWidth >= 140 && fit.tileHeight >= 62, qPrintable(QStringLiteral("%1 beds").arg(beds)));
                const auto layout = layoutTile(fit.tileClass, fit.tileWidth, fit.tileHeight, 5);
                const QRectF all(0, 0, fit.tileWidth, fit.tileHeight);
                QVERIFY(layout.numbers.size() >= 2);
                QVERIFY2(layout.valueSize >= 20, qPrintable(QStringLiteral("%1 beds: digits of %2").arg(beds).arg(layout.valueSize)));
                std::vector<QRectF> parts = layout.lanes;
                parts.insert(parts.end(), layout.numbers.begin(), layout.numbers.end());
                parts.push_back(layout.head);
                parts.push_back(layout.foot);
                for (std::size_t i = 0; i < parts.size(); ++i) {
                    QVERIFY(all.contains(parts[i].adjusted(0.01, 0.01, -0.01, -0.01)));
                    for (std::size_t j = i + 1; j < parts.size(); ++j)
                        QVERIFY(!parts[i].adjusted(0.01, 0.01, -0.01, -0.01).intersects(parts[j].adjusted(0.01, 0.01, -0.01, -0.01)));
                }
            }
    }
};

WL_TEST(FitTest)
#include "fit_test.moc"
