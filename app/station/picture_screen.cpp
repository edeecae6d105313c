// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/station/picture_screen.h"

#include <QFile>

namespace wardlight::app {

/// offscreen is 800×800 unless told (Qt 6.4).
void useOffscreen(const Options& options, const QString& folder)
{
    QFile file(folder + QStringLiteral("/screen.json"));
    if (file.open(QIODevice::WriteOnly))
        file.write(QStringLiteral("{\"screens\":[{\"name\":\"picture\",\"x\":0,\"y\":0,\"width\":%1,\"height\":%2,"
                                  "\"logicalDpi\":96,\"logicalBaseDpi\":96,\"dpr\":1}]}")
                       .arg(options.width).arg(options.height).toUtf8());
    file.close();
    qputenv("QT_QPA_PLATFORM", QByteArrayLiteral("offscreen:configfile=") + file.fileName().toUtf8());
}

}
