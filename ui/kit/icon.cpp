// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icon.h"

#include "core/base/toml.h"

#include <QFile>
#include <QPainter>

#include <charconv>
#include <cmath>
#include <map>
#include <numbers>
#include <string>

namespace wardlight::kit {
namespace {

/// Reads the commands and numbers of path data.
class SvgPathText {
public:
    explicit SvgPathText(std::string_view text) : rest_(text) {}

    bool atEnd()
    {
        while (!rest_.empty() && (rest_.front() == ' ' || rest_.front() == ',' || rest_.front() == '\n'))
            rest_.remove_prefix(1);
        return rest_.empty();
    }
    std::optional<char> command()
    {
        if (atEnd() || !std::isalpha(static_cast<unsigned char>(rest_.front())))
            return std::nullopt;
        const char c = rest_.front();
        rest_.remove_prefix(1);
        return c;
    }
    double number()
    {
        double value = 0;
        if (atEnd()) {
            broken_ = true;
            return 0;
        }
        const auto* begin = rest_.data() + (rest_.front() == '+' ? 1 : 0);
        // ".500.500" is two numbers: from_chars stops at the second point by itself.
        const auto [end, error] = std::from_chars(begin, rest_.data() + rest_.size(), value, std::chars_format::fixed);
        if (error != std::errc{}) {
            broken_ = true;
            rest_ = {};
            return 0;
        }
        rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
        return value;
    }
    bool flag()
    {
        if (atEnd() || (rest_.front() != '0' && rest_.front() != '1')) {
            broken_ = true;
            return false;
        }
        const bool set = rest_.front() == '1';
        rest_.remove_prefix(1);
        return set;
    }
    [[nodiscard]] bool broken() const { return broken_; }

private:
    std::string_view rest_;
    bool broken_ = false;
};

double angleOf(double x, double y) { return std::atan2(y, x); }

/// SVG 1.1, appendix F.6.5: from end points to centre; drawn as cubic pieces of at most a quarter turn.
void addArc(QPainterPath& path, QPointF from, double rx, double ry, bool large, bool sweep, QPointF to)
{
    if (from == to)
        return;
    const QPointF half = (from - to) / 2;
    const double lambda = half.x() * half.x() / (rx * rx) + half.y() * half.y() / (ry * ry);
    if (lambda > 1) {
        rx *= std::sqrt(lambda);
        ry *= std::sqrt(lambda);
    }
    const double a = rx * rx * half.y() * half.y() + ry * ry * half.x() * half.x();
    double k = std::sqrt(std::max(0.0, (rx * rx * ry * ry - a) / a));
    if (large == sweep)
        k = -k;
    const QPointF c(k * rx * half.y() / ry, -k * ry * half.x() / rx);
    const QPointF centre = c + (from + to) / 2;
    const double start = angleOf((half.x() - c.x()) / rx, (half.y() - c.y()) / ry);
    double turn = angleOf((-half.x() - c.x()) / rx, (-half.y() - c.y()) / ry) - start;
    constexpr double circle = 2 * std::numbers::pi;
    if (sweep && turn < 0)
        turn += circle;
    if (!sweep && turn > 0)
        turn -= circle;
    const int pieces = std::max(1, static_cast<int>(std::ceil(std::abs(turn) / (circle / 4) - 1e-9)));
    const double step = turn / pieces;
    const double handle = 4.0 / 3.0 * std::tan(step / 4);
    double at = start;
    const auto on = [&](double t) { return QPointF(rx * std::cos(t), ry * std::sin(t)); };
    const auto along = [&](double t) { return QPointF(-rx * std::sin(t), ry * std::cos(t)); };
    for (int i = 0; i < pieces; ++i, at += step)
        path.cubicTo(centre + on(at) + handle * along(at), centre + on(at + step) - handle * along(at + step),
                     i + 1 == pieces ? to : centre + on(at + step));
}

struct IconPaths {
    QPainterPath thin, bold;
};

const std::map<std::string, IconPaths, std::less<>>& allIcons()
{
    static const auto icons = [] {
        std::map<std::string, IconPaths, std::less<>> found;
        QFile file(QStringLiteral(":/wardlight/icons/icons.toml"));
        if (!file.open(QIODevice::ReadOnly))
            return found;
        const auto document = TomlDocument::parse("icons.toml", file.readAll().toStdString());
        if (!document)
            return found;
        for (const auto& key : document->root().keys()) {
            const auto path = pathFromSvg(document->root().text(key, ""));
            if (!path)
                continue;
            constexpr std::string_view boldEnd = "-bold";
            if (key.ends_with(boldEnd))
                found[key.substr(0, key.size() - boldEnd.size())].bold = *path;
            else
                found[key].thin = *path;
        }
        return found;
    }();
    return icons;
}

}

std::optional<QPainterPath> pathFromSvg(std::string_view data)
{
    SvgPathText text(data);
    QPainterPath path;
    QPointF at, start, lastControl;
    char command = 0;
    while (!text.atEnd()) {
        if (const auto next = text.command())
            command = *next;
        else if (command == 0)
            return std::nullopt;
        const bool relative = std::islower(static_cast<unsigned char>(command)) != 0;
        const auto point = [&] {
            const double x = text.number();
            const double y = text.number();
            return relative ? at + QPointF(x, y) : QPointF(x, y);
        };
        QPointF control = at;
        switch (std::toupper(static_cast<unsigned char>(command))) {
        case 'M':
            at = start = point();
            path.moveTo(at);
            command = relative ? 'l' : 'L';
            break;
        case 'L': path.lineTo(at = point()); break;
        case 'H': at.setX(text.number() + (relative ? at.x() : 0)); path.lineTo(at); break;
        case 'V': at.setY(text.number() + (relative ? at.y() : 0)); path.lineTo(at); break;
        case 'C':
        case 'S': {
            const bool smooth = command == 's' || command == 'S';
            const QPointF first = smooth ? 2 * at - lastControl : point();
            control = point();
            const QPointF end = point();
            path.cubicTo(first, control, end);
            at = end;
            lastControl = control;
            if (text.broken())
                return std::nullopt;
            continue;
        }
        case 'A': {
            const double rx = text.number();
            const double ry = text.number();
            text.number();
            const bool large = text.flag();
            const bool sweep = text.flag();
            const QPointF end = point();
            if (text.broken() || rx <= 0 || ry <= 0)
                return std::nullopt;
            addArc(path, at, rx, ry, large, sweep, end);
            at = end;
            break;
        }
        case 'Z':
            path.closeSubpath();
            at = start;
            break;
        default: return std::nullopt;
        }
        if (text.broken())
            return std::nullopt;
        lastControl = at;
    }
    return path;
}

bool hasIcon(QLatin1String name) { return allIcons().contains(std::string_view(name.data(), std::size_t(name.size()))); }

void drawIcon(QPainter& painter, QLatin1String name, const QRectF& box, const QColor& colour)
{
    const auto icon = allIcons().find(std::string_view(name.data(), static_cast<std::size_t>(name.size())));
    if (icon == allIcons().end())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 24, box.height() / 24);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(icon->second.thin);
    if (!icon->second.bold.isEmpty()) {
        painter.setPen(QPen(colour, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(icon->second.bold);
    }
    painter.restore();
}

}
