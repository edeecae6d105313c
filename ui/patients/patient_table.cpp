// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/patients/patient_table.h"

#include "ui/kit/button.h"
#include "ui/kit/font.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <array>

namespace wardlight::patients {
namespace {

using kit::face;
using kit::Token;
using kit::Weight;

constexpr int titleHeight = 44; // dp
constexpr int headHeight = 32;
constexpr int tableEdge = 12;
constexpr int touchRow = 46;
constexpr int actionRow = 50, actionHeight = 44;

constexpr std::size_t columns = 6;
constexpr double bedLabelWidth = 44; // dp, at least: the heading has the room it needs
constexpr double mrnFrom = 760;     // of the table's width: narrower leaves the MRN to the forms
/// Left edges as shares of the width behind the bed's number; the last column ends at the right.
constexpr std::array<double, columns> columnAt{0, 0, 0.31, 0.44, 0.645, 0.835};
constexpr std::array<double, columns> narrowAt{0, 0, 0.41, 0.41, 0.61, 0.79};

QString columnName(std::size_t column)
{
    static constexpr const char* names[] = {QT_TRANSLATE_NOOP("wardlight::patients", "Bed"), QT_TRANSLATE_NOOP("wardlight::patients", "Patient"),
                                            QT_TRANSLATE_NOOP("wardlight::patients", "MRN"), QT_TRANSLATE_NOOP("wardlight::patients", "Profile"),
                                            QT_TRANSLATE_NOOP("wardlight::patients", "Nurse"), QT_TRANSLATE_NOOP("wardlight::patients", "Since")};
    return QCoreApplication::translate("wardlight::patients", names[column]);
}

}

PatientTable::PatientTable(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void PatientTable::setTheme(const kit::Theme& theme)
{
    theme_ = theme;
    for (const auto* all : {&actions_, &changes_})
        for (auto* action : *all)
            action->setTheme(theme);
    update();
}

void PatientTable::setTouch(bool on)
{
    rowHeight_ = on ? touchRow : 38;
    layOut();
    update();
}

void PatientTable::show(std::vector<Section> sections)
{
    if (sections == sections_)
        return;
    sections_ = std::move(sections);
    layOut();
    update();
}

void PatientTable::choose(BedId bed)
{
    if (bed == chosen_)
        return;
    chosen_ = bed;
    update();
}

void PatientTable::layOut()
{
    lines_.clear();
    int y = 8;
    QString spoken;
    for (const auto& section : sections_) {
        lines_.push_back({&section, nullptr, false, y, titleHeight});
        y += titleHeight;
        if (section.columns) {
            lines_.push_back({nullptr, nullptr, true, y, headHeight});
            y += headHeight;
        }
        spoken += section.title + QStringLiteral(" ") + section.about + QStringLiteral(". ");
        for (const auto& row : section.rows) {
            const int height = row.action.isEmpty() ? rowHeight_ : std::max(rowHeight_, actionRow);
            lines_.push_back({nullptr, &row, false, y, height});
            y += height;
            spoken += QStringList{row.label, row.name, row.about, row.profile, row.nurse, row.since}.join(QStringLiteral(", ")) + QStringLiteral(". ");
        }
    }
    setMinimumHeight(y + 12);
    setAccessibleName(QCoreApplication::translate("wardlight::patients", "Patients of the unit"));
    setAccessibleDescription(spoken);
    for (auto* old : {&actions_, &changes_}) {
        for (auto* action : *old)
            action->deleteLater();
        old->clear();
    }
    const auto make = [this](const QString& text, const Row& row) {
        auto* made = new kit::Button({}, kit::ButtonStyle::Raised, this);
        made->setTheme(theme_);
        made->setText(text);
        made->setAccessibleName(text + QStringLiteral(": ") + row.name);
        made->show();
        return made;
    };
    for (const auto& line : lines_) {
        if (!line.row || line.row->action.isEmpty())
            continue;
        actions_.push_back(make(line.row->action, *line.row));
        connect(actions_.back(), &QAbstractButton::clicked, this, [this, row = *line.row] { Q_EMIT acted(row); });
        if (line.row->change.isEmpty())
            continue;
        changes_.push_back(make(line.row->change, *line.row));
        connect(changes_.back(), &QAbstractButton::clicked, this, [this, row = *line.row] { Q_EMIT changeWanted(row); });
    }
    placeActions();
    updateGeometry();
}

void PatientTable::placeActions()
{
    std::size_t i = 0, j = 0;
    for (const auto& line : lines_)
        if (line.row && !line.row->action.isEmpty() && i < actions_.size()) {
            const int wide = std::max(84, actions_[i]->sizeHint().width() + 8), top = line.top + (line.height - actionHeight) / 2;
            const int left = width() - tableEdge - 12 - wide;
            actions_[i++]->setGeometry(left, top, wide, actionHeight);
            if (line.row->change.isEmpty() || j >= changes_.size())
                continue;
            const int second = std::max(84, changes_[j]->sizeHint().width() + 8);
            changes_[j++]->setGeometry(left - 8 - second, top, second, actionHeight);
        }
}

void PatientTable::resizeEvent(QResizeEvent*) { placeActions(); }

QSize PatientTable::sizeHint() const { return {900, minimumHeight()}; }

QRect PatientTable::rowRect(BedId bed) const
{
    for (const auto& line : lines_)
        if (line.row && line.row->kind == RowKind::Bed && line.row->bed == bed)
            return {tableEdge, line.top, width() - 2 * tableEdge, line.height};
    return {};
}

void PatientTable::paintEvent(QPaintEvent* event)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const auto name = face(14.5, Weight::SemiBold), plain = face(14.5, Weight::Regular), head = face(13, Weight::Regular);
    const double wide = width() - 2.0 * tableEdge;
    const bool mrn = wide >= mrnFrom;
    const double first = tableEdge + 0.018 * wide;
    const double bedWidth = std::max(bedLabelWidth, kit::textWidth(head, columnName(0)) + 12);
    const auto at = [&](std::size_t column) {
        return column == 0 ? first : first + bedWidth + (mrn ? columnAt : narrowAt)[column] * (wide - bedWidth - (first - tableEdge));
    };
    double actionsFrom = width();
    for (const auto* all : {&actions_, &changes_})
        for (const auto* action : *all)
            actionsFrom = std::min(actionsFrom, static_cast<double>(action->x()));
    const auto room = [&](std::size_t column, const Line& line) {
        double end = column + 1 < columns ? at(column + 1 + (column == 1 && !mrn ? 1 : 0)) - 10 : width() - tableEdge - 16.0;
        if (line.row && !line.row->action.isEmpty() && column == 4)
            end = actionsFrom - 8;
        return std::max(0.0, end - at(column));
    };
    const auto write = [&](std::size_t column, const Line& line, const QFont& font, Token colour, const QString& text, double shift = 0) {
        p.setFont(font);
        p.setPen(theme_[colour]);
        const bool last = column + 1 == columns;
        const double wideEnough = room(column, line) - shift;
        if (column == 2 && !mrn)
            return;
        p.drawText(QRectF(at(column) + shift, line.top, wideEnough, line.height), static_cast<int>(last ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                   kit::cutName(font, wideEnough, text));
    };
    for (const auto& line : lines_) {
        const QRectF box(tableEdge, line.top, wide, line.height);
        if (!event->rect().intersects(box.toAlignedRect()))
            continue;
        if (line.section) {
            write(0, line, face(15, Weight::Bold), Token::Text1, {});
            p.drawText(box.adjusted(0.018 * wide, 8, 0, 0), Qt::AlignVCenter, line.section->title);
            const double after = 0.018 * wide + kit::textWidth(p.font(), line.section->title) + 8;
            p.setFont(plain);
            p.setPen(theme_[Token::Text2]);
            p.drawText(box.adjusted(after, 8, 0, 0), Qt::AlignVCenter, line.section->about);
            continue;
        }
        p.fillRect(box, theme_[Token::Surface]);
        if (line.head) {
            for (std::size_t c = 0; c < columns; ++c)
                write(c, line, head, Token::Text2, columnName(c));
        } else {
            const auto& row = *line.row;
            const bool mine = row.kind == RowKind::Bed && row.bed && row.bed == chosen_;
            if (mine) {
                p.fillRect(box, theme_[Token::AccentFill]);
                p.fillRect(QRectF(box.left(), box.top(), 4, box.height()), theme_[Token::Accent]);
            }
            write(0, line, face(16, Weight::Bold), Token::Text1, row.label);
            write(1, line, row.free ? plain : name, row.free ? Token::Text3 : Token::Text1, row.name);
            write(1, line, plain, Token::Text2, row.about, std::min(room(1, line), kit::textWidth(row.free ? plain : name, row.name)) + 8);
            write(2, line, plain, Token::Text1, row.identifier);
            write(3, line, row.profileLoud ? name : plain, Token::Text1, row.profile);
            write(4, line, row.nobody ? name : plain, Token::Text1, row.nurse);
            if (row.action.isEmpty())
                write(5, line, plain, Token::Text2, row.since);
            else if (!row.since.isEmpty() && row.nurse.isEmpty())
                write(4, line, plain, Token::Text2, row.since);
            else if (!row.since.isEmpty())
                write(4, line, plain, Token::Text2, row.since, std::min(room(4, line), kit::textWidth(plain, row.nurse)) + 10);
            if (mine && hasFocus())
                kit::drawFocusRing(p, box, theme_, 2);
        }
        p.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), theme_[Token::Line]);
    }
}

int PatientTable::lineAt(QPoint at) const
{
    for (std::size_t i = 0; i < lines_.size(); ++i)
        if (at.y() >= lines_[i].top && at.y() < lines_[i].top + lines_[i].height)
            return static_cast<int>(i);
    return -1;
}

void PatientTable::mousePressEvent(QMouseEvent* event) { pressed_ = lineAt(event->pos()); }

void PatientTable::mouseReleaseEvent(QMouseEvent* event)
{
    const int line = lineAt(event->pos());
    if (line < 0 || line != std::exchange(pressed_, -1))
        return;
    if (const auto* row = lines_[static_cast<std::size_t>(line)].row; row && row->kind == RowKind::Bed && row->bed) {
        choose(row->bed);
        Q_EMIT chosen(row->bed.value);
    }
}

void PatientTable::step(int by)
{
    std::vector<BedId> beds;
    for (const auto& line : lines_)
        if (line.row && line.row->kind == RowKind::Bed && line.row->bed)
            beds.push_back(line.row->bed);
    if (beds.empty())
        return;
    const auto now = std::find(beds.begin(), beds.end(), chosen_);
    const auto count = static_cast<std::ptrdiff_t>(beds.size());
    const auto place = now == beds.end() ? (by > 0 ? 0 : count - 1) : std::clamp<std::ptrdiff_t>(now - beds.begin() + by, 0, count - 1);
    choose(beds[static_cast<std::size_t>(place)]);
}

void PatientTable::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down: step(1); return;
    case Qt::Key_Up: step(-1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (chosen_)
            Q_EMIT chosen(chosen_.value);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

}
