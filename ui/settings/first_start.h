// SPDX-License-Identifier: GPL-3.0-or-later
// The first start: language and clock, administrator, unit and beds, Can you hear it?, where data comes from.
#pragma once

#include "ui/settings/choice_row.h"
#include "ui/settings/hear_test.h"

#include <array>
#include <string>
#include <vector>

namespace wardlight::settings_ui {

/// Where the ward's data comes from. None: beds that wait for their devices.
enum class DataSource : std::uint8_t { None, Simulated, Recordings, OtherWard };

/// What was entered: a station's configuration.
struct FirstStartAnswers {
    std::string language = "en";
    std::string administrator;
    std::string pin; ///< the administrator's, as typed
    std::string unit;
    std::vector<std::string> beds;
    DataSource source = DataSource::Simulated;
    std::string path; ///< of recordings, or of the other ward's data
};

/// A window of its own, before anything is monitored. The sounds are those of the door's voice; what is confirmed is recorded
/// there.
class FirstStart : public QWidget {
    Q_OBJECT
public:
    enum class Step : std::uint8_t { Language, Administrator, Unit, Hear, Source, Count };

    FirstStart(door::Door& door, const kit::Theme& theme, const kit::Words& words, QWidget* parent = nullptr);

    /// The language was changed: all texts anew, what was entered stays.
    void setWords(const kit::Words& words);
    void refresh();
    void go(Step step);
    /// As entered before, when the words are made anew or a picture is taken.
    void setAnswers(const FirstStartAnswers& answers);
    [[nodiscard]] Step step() const { return step_; }
    [[nodiscard]] FirstStartAnswers answers() const;
    [[nodiscard]] bool isAnswered(Step step) const;

    [[nodiscard]] ChoiceRow* languages() const { return languages_; }
    [[nodiscard]] kit::Field* administrator() const { return administrator_; }
    [[nodiscard]] kit::Field* pin() const { return pin_; }
    [[nodiscard]] kit::Field* pinAgain() const { return pinAgain_; }
    [[nodiscard]] kit::Field* unit() const { return unit_; }
    [[nodiscard]] Stepper* beds() const { return beds_; }
    [[nodiscard]] HearTest* hear() const { return hear_; }
    [[nodiscard]] const std::vector<kit::ChoiceCard*>& sources() const { return sources_; }
    [[nodiscard]] kit::Field* path() const { return path_; }
    [[nodiscard]] kit::Button* backButton() const { return back_; }
    [[nodiscard]] kit::Button* demoButton() const { return demo_; }
    [[nodiscard]] kit::Button* nextButton() const { return next_; }

Q_SIGNALS:
    void languageWanted(const QString& id);
    void administratorNamed(const QString& name);
    void demoWanted();
    void finished();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    static constexpr int startColumn = 344; ///< dp: of the steps
    void make();
    void place();
    void forward();
    [[nodiscard]] QWidget* page(Step step) const { return pages_[static_cast<std::size_t>(step)]; }
    [[nodiscard]] QRect card() const;
    [[nodiscard]] QString stepName(Step step) const;
    [[nodiscard]] QString stepDetail(Step step) const;

    door::Door& door_;
    kit::Commands commands_;
    kit::Theme theme_;
    kit::Words words_;
    Step step_ = Step::Language;
    FirstStartAnswers kept_;
    int bedCount_ = 8;
    std::array<QWidget*, static_cast<std::size_t>(Step::Count)> pages_{};
    kit::Sentence *title_ = nullptr, *about_ = nullptr, *told_ = nullptr;
    kit::Sentence* clock_ = nullptr;
    ChoiceRow* languages_ = nullptr;
    kit::Field *administrator_ = nullptr, *pin_ = nullptr, *pinAgain_ = nullptr, *unit_ = nullptr, *path_ = nullptr;
    Stepper* beds_ = nullptr;
    HearTest* hear_ = nullptr;
    std::vector<kit::ChoiceCard*> sources_;
    kit::Button *back_ = nullptr, *demo_ = nullptr, *next_ = nullptr;
};

}
