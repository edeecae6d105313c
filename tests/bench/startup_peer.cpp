// SPDX-License-Identifier: GPL-3.0-or-later
// The least a Widgets program with text does until its first frame: what bench_startup holds the station against.
#include <QApplication>
#include <QPainter>
#include <QTimer>
#include <QWidget>

#include <cstdlib>

namespace {

class TextWindow : public QWidget {
protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).drawText(rect(), Qt::AlignCenter, QStringLiteral("Ready"));
        QTimer::singleShot(0, [] { std::_Exit(0); });
    }
};

}

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    TextWindow window;
    window.resize(1920, 1080);
    window.show();
    return QApplication::exec();
}
