// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader finds on the canvas: a child for each tile. New alarms are announced by the shell, whatever screen is shown.
#include "ui/ward/ward_canvas.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <map>
#include <memory>

namespace wardlight::ward {
namespace {

class TileInterface : public QAccessibleInterface {
public:
    TileInterface(WardCanvas* canvas, int index) : canvas_(canvas), index_(index) {}

    [[nodiscard]] bool isValid() const override { return index_ < canvas_->tileCount(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(canvas_); }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? canvas_->sentence(index_) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const auto box = canvas_->tileRect(index_).toAlignedRect();
        return {canvas_->mapToGlobal(box.topLeft()), box.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State s;
        s.focusable = true;
        s.focused = canvas_->hasFocus() && canvas_->focusedTile() == index_;
        return s;
    }

private:
    WardCanvas* canvas_;
    int index_;
};

class CanvasInterface : public QAccessibleWidget {
public:
    explicit CanvasInterface(WardCanvas* canvas) : QAccessibleWidget(canvas, QAccessible::List, canvas->accessibleName()), canvas_(canvas) {}
    ~CanvasInterface() override
    {
        for (const auto& [index, id] : children_)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return canvas_->tileCount(); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= canvas_->tileCount())
            return nullptr;
        const auto found = children_.find(index);
        if (found != children_.end())
            return QAccessible::accessibleInterface(found->second);
        auto* made = new TileInterface(canvas_, index); // owned by QAccessible's cache
        children_[index] = QAccessible::registerAccessibleInterface(made);
        return made;
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (const auto& [index, id] : children_)
            if (QAccessible::accessibleInterface(id) == wanted)
                return index;
        return -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        return child(canvas_->tileAt(canvas_->mapFromGlobal(QPoint(x, y))));
    }

private:
    WardCanvas* canvas_;
    mutable std::map<int, QAccessible::Id> children_;
};

QAccessibleInterface* makeCanvasInterface(const QString&, QObject* object)
{
    auto* canvas = qobject_cast<WardCanvas*>(object);
    return canvas ? new CanvasInterface(canvas) : nullptr; // owned by QAccessible's cache
}

}

void installWardAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeCanvasInterface);
        return true;
    }();
    static_cast<void>(installed);
}

QString WardCanvas::sentence(int index) const { return tileSentence(bed(index), words_, door_.now().mono, names_); }

}
