// SPDX-License-Identifier: GPL-3.0-or-later
// The list of patients as a table that is read, pressed, and walked with the arrows.
#pragma once

#include "ui/kit/button.h"
#include "ui/kit/theme.h"
#include "ui/patients/patient_rows.h"

#include <QWidget>

namespace wardlight::patients {

/// Stands in a scroll area; as high as its rows. Rows of the unit can be chosen; others have a button that says what it does.
class PatientTable : public QWidget {
    Q_OBJECT
public:
    explicit PatientTable(QWidget* parent);
    void setTheme(const kit::Theme& theme);
    void setTouch(bool on);
    void show(std::vector<Section> sections);
    void choose(BedId bed); ///< marks its row; tells nobody
    [[nodiscard]] BedId chosenBed() const { return chosen_; }
    [[nodiscard]] const std::vector<Section>& sections() const { return sections_; }
    [[nodiscard]] QRect rowRect(BedId bed) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] const std::vector<kit::Button*>& actions() const { return actions_; }
    [[nodiscard]] const std::vector<kit::Button*>& changes() const { return changes_; }

Q_SIGNALS:
    void chosen(quint64 bed);
    void acted(const wardlight::patients::Row& row);
    void changeWanted(const wardlight::patients::Row& row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Line {
        const Section* section = nullptr; ///< of a title
        const Row* row = nullptr;
        bool head = false;                ///< the names of the columns
        int top = 0, height = 0;
    };
    void layOut();
    void placeActions();
    [[nodiscard]] int lineAt(QPoint at) const;
    void step(int by);

    std::vector<Section> sections_;
    std::vector<Line> lines_;
    std::vector<kit::Button*> actions_; ///< of the rows that have one, in their order
    std::vector<kit::Button*> changes_; ///< of the rows that can be changed
    kit::Theme theme_;
    BedId chosen_;
    int rowHeight_ = 38;
    int pressed_ = -1;
};

}
