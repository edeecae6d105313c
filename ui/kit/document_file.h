// SPDX-License-Identifier: GPL-3.0-or-later
// Documents a person saves: their names, where they may lie, and writing them whole or not at all.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

class QIODevice;

namespace wardlight::kit {

struct DocumentFolder {
    QString name, path;
    friend bool operator==(const DocumentFolder&, const DocumentFolder&) = default;
};
/// Documents and what is plugged in, as far as they can be written; never an empty list where there is a home.
[[nodiscard]] std::vector<DocumentFolder> documentFolders();

/// A name that is only a name: no folder, no dot in front, no control or direction character, at most 100 bytes, and this
/// ending (".pdf"). What is left of nothing is `otherwise`.
[[nodiscard]] QString safeFileName(const QString& wished, const QString& ending, const QString& otherwise);

/// What `print` writes, as bytes; empty when it fails.
[[nodiscard]] QByteArray documentBytes(const std::function<bool(QIODevice&)>& print);

/// The old file whole or the new one whole, directly inside `folder`, readable by nobody else (0600).
/// Errors: Malformed for a name that leads elsewhere; NotFound without the folder; Io.
[[nodiscard]] Result<QString> saveDocument(const QString& folder, const QString& name, const QByteArray& bytes);

}
