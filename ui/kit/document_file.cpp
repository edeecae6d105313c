// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/document_file.h"

#include "core/base/safe_file.h"
#include "core/base/safe_text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>

namespace wardlight::kit {
namespace {

constexpr int longestFileName = 100; // bytes, with the ending

}

std::vector<DocumentFolder> documentFolders()
{
    std::vector<DocumentFolder> all;
    const auto documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!documents.isEmpty())
        all.push_back({QCoreApplication::translate("wardlight::kit", "Documents", "a folder"), documents});
    for (const auto& volume : QStorageInfo::mountedVolumes()) {
        const auto root = volume.rootPath();
        const bool pluggedIn = root.startsWith(QStringLiteral("/media/")) || root.startsWith(QStringLiteral("/run/media/"));
        if (pluggedIn && volume.isReady() && !volume.isReadOnly())
            all.push_back({QString::fromStdString(safeText(volume.displayName().toStdString(), 40)), root});
    }
    return all;
}

QString safeFileName(const QString& wished, const QString& ending, const QString& otherwise)
{
    auto name = wished;
    if (name.endsWith(ending, Qt::CaseInsensitive))
        name.chop(ending.size());
    QString kept;
    for (const auto c : name) {
        const bool plain = c.isLetterOrNumber() || c == QLatin1Char(' ') || c == QLatin1Char('-') || c == QLatin1Char('_') || c == QLatin1Char('.') ||
                           c == QLatin1Char(',') || c == QLatin1Char('(') || c == QLatin1Char(')');
        kept += plain ? c : QLatin1Char('-'); // separators, controls, direction marks and halves of characters
    }
    kept = kept.simplified();
    while (kept.startsWith(QLatin1Char('.')) || kept.startsWith(QLatin1Char('-')) || kept.startsWith(QLatin1Char(' ')))
        kept.remove(0, 1);
    while (kept.toUtf8().size() > longestFileName - ending.toUtf8().size())
        kept.chop(1);
    while (kept.endsWith(QLatin1Char('.')) || kept.endsWith(QLatin1Char('-')) || kept.endsWith(QLatin1Char(' ')))
        kept.chop(1);
    return kept.isEmpty() ? otherwise : kept + ending;
}

QByteArray documentBytes(const std::function<bool(QIODevice&)>& print)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !print(buffer))
        return {};
    buffer.close();
    return bytes;
}

Result<QString> saveDocument(const QString& folder, const QString& name, const QByteArray& bytes)
{
    if (name.isEmpty() || name != QFileInfo(name).fileName() || name == QLatin1String(".") || name == QLatin1String("..") || name.contains(QChar(0)))
        return fail(ErrorCode::Malformed, name.toStdString(), "is no name of a file");
    const auto inside = QFileInfo(folder).canonicalFilePath();
    if (inside.isEmpty() || !QFileInfo(inside).isDir())
        return fail(ErrorCode::NotFound, folder.toStdString(), "is no folder");
    const auto path = inside + QLatin1Char('/') + name;
    if (QFileInfo(path).isDir())
        return fail(ErrorCode::Malformed, path.toStdString(), "is a folder");
    if (const auto written = replaceFile(path.toStdString(), std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()))); !written)
        return tl::unexpected(written.error());
    return path;
}

}
