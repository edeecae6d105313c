// SPDX-License-Identifier: GPL-3.0-or-later
// What a profile alarms outside of, and what it means where the site has set nothing.
#pragma once

#include "core/door/view.h"
#include "ui/kit/button.h"
#include "ui/kit/form.h"
#include "ui/kit/text.h"
#include "ui/patients/box.h"

#include <QGridLayout>

#include <array>
#include <vector>

namespace wardlight::patients {

/// An unset profile's limits can be entered here for this patient; they are set with the admission.
class LimitsBox : public QWidget {
    Q_OBJECT
public:
    LimitsBox(const kit::Words& words, const QString& bedLabel, QWidget* parent);
    void setTheme(const kit::Theme& theme);
    /// nothing: the site has no such profile, which is as one without limits.
    void show(const door::ProfileView* profile);

    [[nodiscard]] bool unset() const { return unset_; }
    [[nodiscard]] kit::Button* enterButton() const { return enter_; }
    [[nodiscard]] kit::Field* low(std::size_t row) const { return fields_[row][0]; }
    [[nodiscard]] kit::Field* high(std::size_t row) const { return fields_[row][1]; }
    /// What was typed, in the order of the rows; empty when nothing was. wrong: the field that is not a number.
    [[nodiscard]] std::vector<LimitsSet> entered(kit::Field*& wrong) const;

private:
    void place();
    kit::Words words_;
    Box* box_;
    QGridLayout* grid_;
    kit::Sentence *title_, *about_, *sounds_, *signatures_;
    std::array<kit::Sentence*, 3> heads_{};
    std::vector<std::array<kit::Sentence*, 3>> rows_; ///< parameter, low, high
    std::vector<std::array<kit::Field*, 2>> fields_;
    std::vector<Parameter> parameters_;
    kit::Button* enter_;
    bool unset_ = false, entering_ = false;
};

}
